import Glibc

/// Making a runtime: the heap, the builtin types from their table, the native functions from theirs, the modules.
/// Everything made here is *permanent*: every runtime has it, and images refer to it by name.
extension Runtime {
    /// Words of the stack of frames. Reserved, not taken: the system hands out its pages when they are touched.
    static let stackWords = 1 << 27

    /// A new runtime. `hashKey` is the key of the str hash.
    static func create(hashKey: (UInt64, UInt64)) -> Runtime {
        let heap = UnsafeMutablePointer<Heap>.allocate(capacity: 1)
        heap.initialize(to: Heap(home: heap))
        // Null is all zero bits, and fresh memory is zero without being touched.
        func values(_ count: Int) -> UnsafeMutablePointer<Value> {
            guard let p = calloc(count, 8) else { Heap.outOfMemory() }
            return p.assumingMemoryBound(to: Value.self)
        }
        guard let stack = mmap(nil, stackWords * 8, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
              stack != MAP_FAILED
        else { Heap.outOfMemory() }
        let stackBase = stack.assumingMemoryBound(to: Value.self)
        let roots = values(Root.allCases.count)
        // One word in front of the arguments is scratch space of `call`.
        let arguments = UnsafeMutablePointer<Value>.allocate(capacity: RuntimeState.requestCapacity + 1)
        let scratch = UnsafeMutablePointer<Value>.allocate(capacity: RuntimeState.scratchCapacity)
        let state = UnsafeMutablePointer<RuntimeState>.allocate(capacity: 1)
        state.initialize(to: RuntimeState(
            heap: heap, types: values(BuiltinType.allCases.count), names: values(RuntimeState.nameCount), roots: roots,
            stackBase: stackBase, stackLimit: stackBase + (stackWords - 1024), frame: nil, handledSlot: roots + Root.handled.rawValue,
            requestArguments: arguments + 1, twins: values(NativeCatalog.shared.count), scratch: scratch, scratchTop: scratch, hashKey: hashKey,
            interned: InternTable(), host: Host()))
        let runtime = Runtime(state: state)
        var bootstrap = Bootstrap(runtime)
        bootstrap.makeEverything()
        return runtime
    }

    /// Frees everything the runtime owns; no handle to it may be used afterwards.
    func destroy() {
        for descriptor in state.pointee.host.descriptors { close(descriptor) }
        heap.pointee.tearDown()
        heap.deinitialize(count: 1)
        heap.deallocate()
        munmap(UnsafeMutableRawPointer(state.pointee.stackBase), Runtime.stackWords * 8)
        free(state.pointee.types)
        free(state.pointee.names)
        free(state.pointee.roots)
        free(state.pointee.twins)
        (state.pointee.requestArguments - 1).deallocate()
        state.pointee.scratch.deallocate()
        free(state.pointee.typeCache.entries)
        state.pointee.constructors.deallocate()
        state.pointee.interned.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// A module object over an existing namespace, with the attributes every module has.
    func newModule(_ name: String, _ dict: DictRef) -> Value {
        let module = newInstance(of: TypeRef(type(.module).object))
        module.initialize(0, dict.value)
        for (key, value) in [(Name.__name__, str(name)), (.__doc__, .none), (.__package__, str("")), (.__loader__, .none), (.__spec__, .none)] {
            if dict.lookup(name: self.name(key), in: self).isNull { set(dict, self.name(key), value) }
        }
        return module.value
    }

    /// The native module of that name, which is made when it is first asked for; nil when there is none.
    func nativeModule(_ name: String) -> Value? {
        if name == "builtins" { return state.pointee.host.nativeModules[NativeTables.modules.count] }
        guard let i = NativeTables.modules.firstIndex(where: { $0.name == name }) else { return nil }
        if state.pointee.host.nativeModules[i].isNull {
            var bootstrap = Bootstrap(self)
            bootstrap.makeModule(i)
        }
        return state.pointee.host.nativeModules[i]
    }

    /// After waking: the native modules are those that the program knows, not the ones that this runtime was made with.
    func adoptNativeModules() {
        let modules = DictRef(root(.modules).object)
        let names = NativeTables.modules.map { $0.name } + ["builtins"]
        for (i, name) in names.enumerated() {
            let module = modules.lookup(name: intern(name), in: self)
            // The program may have put anything in its place.
            guard module.isKind(.module), !module.object.type.isHeapType, module.object[0].isKind(.dict) else { continue }
            let dict = module.object[0]
            switch name {
            case "sys": if dict != root(.sysDict) { continue }
            case "builtins": if dict != root(.builtins) { continue }
            default:
                guard let first = NativeTables.modules[i].functions.first else { continue }
                let function = DictRef(dict.object).lookup(name: intern(first.name), in: self)
                guard function.isKind(.nativeFunction), function.object[NativeRef.module] == intern(name) else { continue }
            }
            state.pointee.host.nativeModules[i] = module
        }
    }

    /// The permanent object of that name. Those of native modules that were not made yet are made now.
    func permanent(named name: String) -> Value? {
        if let known = state.pointee.host.permanents[name] { return known }
        if name.hasPrefix(Runtime.intrinsicPrefix) { return absentIntrinsic(named: name) }
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), nativeModule(String(name[..<dot])) != nil else { return nil }
        return state.pointee.host.permanents[name]
    }

    static let intrinsicPrefix = "intrinsic:"

    /// Stands for what only the prelude of another version sees. A frame of the prelude has all of them in its namespace and needs few, so a
    /// state must wake without the others: calling one says that it is not there. It keeps its name in images.
    private func absentIntrinsic(named name: String) -> Value? {
        let plain = name.dropFirst(Runtime.intrinsicPrefix.count)
        guard !plain.isEmpty, plain.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "#") }),
            let absent = state.pointee.host.permanents[Runtime.intrinsicPrefix + "_absent"]
        else { return nil }
        let method = newMethod(absent, intern(String(plain)))
        state.pointee.host.permanents.begin(Runtime.intrinsicPrefix)
        state.pointee.host.permanents.register(method, method.object[1])
        return method
    }
}

/// Makes the permanent objects of a new runtime. The order is that of `NativeCatalog`, whose numbers it gives out.
private struct Bootstrap {
    private let runtime: Runtime
    private let state: UnsafeMutablePointer<RuntimeState>
    /// Numbers of the next native function and of the next computed attribute.
    private var nextNative = 0
    private var nextAttribute = 0

    init(_ runtime: Runtime) {
        self.runtime = runtime
        state = runtime.state
    }

    mutating func makeEverything() {
        makeTypes()
        makeNames()
        nameTypes()
        for table in NativeTables.types { install(table) }
        makeBuiltins()
        state.pointee.host.nativeModules = Array(repeating: .null, count: NativeTables.modules.count + 1)
        let builtins = withoutSpec(runtime.newModule("builtins", DictRef(runtime.root(.builtins).object)))
        state.pointee.host.nativeModules[NativeTables.modules.count] = builtins
        // `sys.modules` shows the two that CPython starts with; the others when they are imported.
        let modules = DictRef(runtime.root(.modules).object)
        runtime.set(modules, runtime.intern("builtins"), builtins)
        if let sys = runtime.nativeModule("sys") { runtime.set(modules, runtime.intern("sys"), sys) }
        runtime.installStandardStreams()
    }

    // MARK: Types

    /// Type objects in two steps: first bare ones, so that strs and tuples can be made at all.
    private func makeTypes() {
        for description in BuiltinTypeDescription.all {
            let object = runtime.heap.pointee.allocate(
                .type, class: .null, bytes: (Object.headerWords + TypeRef.fixedWords) * 8)
            for i in 0..<TypeRef.fixedWords { object.initializeRaw(i, 0) }
            object.initializeRaw(TypeRef.flagsWord, description.flags.rawValue)
            object.initializeRaw(TypeRef.instanceKindWord, Int(description.kind.rawValue))
            state.pointee.types[description.type.rawValue] = object.value
        }
        let metatype = runtime.type(.type)
        for description in BuiltinTypeDescription.all { runtime.type(description.type).object.words[0] = metatype }
    }

    private func makeNames() {
        let names = state.pointee.names
        names[RuntimeState.emptyTuplePlace] = runtime.newTuple(count: 0).value
        for c in 0..<256 {
            let s = runtime.newStr(length: 1, shift: 0, ascii: c < 128)
            s.bytes[0] = UInt8(c)
            names[c] = runtime.intern(s.value)
        }
        for name in Name.allCases { names[RuntimeState.firstName + name.index] = runtime.intern(name.rawValue) }
        state.pointee.preludeFilename = runtime.intern("<prelude>")
        for root in [Root.modules, .builtins, .sysDict, .prelude] {
            runtime.setRoot(root, runtime.newDict(capacity: root == .builtins ? 256 : root == .sysDict ? 128 : 16).value)
        }
    }

    private func nameTypes() {
        let builtins = runtime.intern("builtins")
        for description in BuiltinTypeDescription.all {
            let object = runtime.type(description.type).object
            let isObject = description.type == .object
            let base = runtime.type(description.base)
            // The name of a type that is not in `builtins` may say where it is.
            let text = description.name
            let dot = text.utf8.lastIndex(of: UInt8(ascii: "."))
            let name = runtime.intern(dot.map { String(text[text.utf8.index(after: $0)...]) } ?? text)
            let module = dot.map { runtime.intern(String(text[..<$0])) } ?? description.module.map { runtime.intern($0) } ?? builtins
            object.initialize(TypeRef.nameWord, name)
            object.initialize(TypeRef.qualnameWord, name)
            // The builtin classes with two bases.
            let second = description.type == .exceptionGroup ? runtime.type(.exception)
                : description.type == .unsupportedOperation ? runtime.type(.valueError) : .null
            object.initialize(TypeRef.basesWord, isObject ? runtime.emptyTuple : second.isNull ? single(base) : runtime.pair(base, second))
            object.initialize(TypeRef.mroWord, mro(object, isObject ? .null : base, second))
            object.initialize(TypeRef.baseWord, isObject ? .null : base)
            object.initialize(TypeRef.subclassesWord, runtime.newList().value)
            object.initialize(TypeRef.slotsWord, .null)
            object.initialize(TypeRef.shapeWord, .null)
            let dict = runtime.newDict(capacity: 4)
            object.initialize(TypeRef.dictWord, dict.value)
            // Their permanent names are older than what they say of themselves.
            let isTypes = description.type == .genericAlias || description.type == .unionType
            // What is in `builtins` says so when it is asked (`TypeMethods`), and its instances have no such attribute.
            if isTypes || module != builtins { runtime.set(dict, runtime.name(.__module__), isTypes ? runtime.intern("types") : module) }
            runtime.set(dict, runtime.name(.__doc__), .none)
            for base in [isObject ? .null : base, second] where !base.isNull {
                ListRef(base.object[TypeRef.subclassesWord].object).append(object.value)
            }
            state.pointee.host.permanents.begin(dot.map { "type:" + text[...$0] } ?? "type:")
            state.pointee.host.permanents.register(object.value, name)
            if description.isPublic { runtime.set(DictRef(runtime.root(.builtins).object), name, object.value) }
        }
    }

    private func single(_ value: Value) -> Value {
        let tuple = runtime.newTuple(count: 1)
        tuple.items[0] = value
        return tuple.value
    }

    /// The type itself, then its base's MRO; a second base, whose other ancestors are the first one's, comes behind the first.
    private func mro(_ object: Object, _ base: Value, _ second: Value) -> Value {
        if base.isNull { return single(object.value) }
        let inherited = TypeRef(base.object).mro.buffer
        let tuple = runtime.newTuple(count: inherited.count + (second.isNull ? 1 : 2))
        tuple.items[0] = object.value
        var n = 1
        for (i, type) in inherited.enumerated() {
            tuple.items[n] = type
            n += 1
            if i == 0 && !second.isNull {
                tuple.items[n] = second
                n += 1
            }
        }
        return tuple.value
    }

    private mutating func install(_ table: NativeTable) {
        let type = TypeRef(runtime.type(table.type).object)
        type.dict.reserve(table.methods.count + table.attributes.count + 3)
        state.pointee.host.permanents.begin("type:" + BuiltinTypeDescription.all[table.type.rawValue].name + ".")
        for method in table.methods {
            let function = newNative(method, owner: type.value, class: nativeClass(method))
            var value = function
            switch method.binding {
            case .staticMethod:
                let object = runtime.newObject(.staticMethod, .staticMethod)
                object.initialize(0, function)
                value = object.value
            case .classMethod, .method, .slotless, .function: break
            }
            runtime.set(type.dict, function.object[NativeRef.name], value)
            if table.type == .object {
                if function.object[NativeRef.name] == runtime.name(.__new__) { runtime.setRoot(.objectNew, function) }
                if function.object[NativeRef.name] == runtime.name(.__init__) { runtime.setRoot(.objectInit, function) }
            }
        }
        for attribute in table.attributes {
            let object = runtime.newObject(.nativeDescriptor, attribute.isMember ? .memberDescriptor : .getSetDescriptor)
            object.initialize(0, type.value)
            object.initialize(1, runtime.intern(attribute.name))
            object.initializeRaw(2, nextAttribute)
            nextAttribute += 1
            runtime.set(type.dict, object[1], object.value)
            state.pointee.host.permanents.register(object.value, object[1])
        }
        if table.unhashable { runtime.set(type.dict, runtime.name(.__hash__), .none) }
        type.object.storeDerived(TypeRef.versionWord, 0)
    }

    private func nativeClass(_ method: Native) -> BuiltinType {
        switch method.binding {
        case .staticMethod, .function: .builtinFunction
        case .classMethod: .classMethodDescriptor
        case .slotless: .methodDescriptor
        case .method:
            method.name.utf8.starts(with: "__".utf8) && method.name.utf8.suffix(2).elementsEqual("__".utf8)
                ? .wrapperDescriptor : .methodDescriptor
        }
    }

    /// The object of the next native function; `owner` is the type it belongs to or null.
    private mutating func newNative(_ native: Native, owner: Value, class type: BuiltinType, module: Value = .null) -> Value {
        let object = runtime.newObject(.nativeFunction, type)
        let name = runtime.intern(native.name)
        object.initialize(NativeRef.name, name)
        object.initialize(NativeRef.owner, owner)
        object.initialize(NativeRef.module, module)
        object.initializeRaw(NativeRef.definition, nextNative)
        object.initializeRaw(NativeRef.function, Int(bitPattern: NativeCatalog.shared.functions + nextNative))
        object.initializeRaw(NativeRef.arity, NativeCatalog.shared.arities[nextNative])
        nextNative += 1
        state.pointee.host.permanents.register(object.value, name)
        return object.value
    }

    // MARK: Modules

    private mutating func makeBuiltins() {
        let builtins = DictRef(runtime.root(.builtins).object)
        state.pointee.host.permanents.begin("builtins.")
        for functions in NativeTables.builtins { install(functions, into: builtins, module: runtime.intern("builtins")) }
        let intrinsics = runtime.newDict(capacity: 256)
        state.pointee.host.intrinsics = intrinsics.value
        state.pointee.host.permanents.begin(Runtime.intrinsicPrefix)
        for functions in NativeTables.intrinsics { install(functions, into: intrinsics, module: .null) }
        for (name, value) in [("None", Value.none), ("True", .true), ("False", .false), ("NotImplemented", .notImplemented), ("Ellipsis", .ellipsis), ("__debug__", .true)] {
            runtime.set(builtins, runtime.intern(name), value)
        }
        for (alias, type) in [("EnvironmentError", BuiltinType.osError), ("IOError", .osError)] {
            runtime.set(builtins, runtime.intern(alias), runtime.type(type))
        }
    }

    private mutating func install(_ functions: [Native], into dict: DictRef, module: Value) {
        for native in functions {
            let value = newNative(native, owner: .null, class: .builtinFunction, module: module)
            runtime.set(dict, value.object[NativeRef.name], value)
        }
    }

    /// A native module's spec and loader are made when they are asked for.
    private func withoutSpec(_ module: Value) -> Value {
        let dict = DictRef(module.object[0].object)
        for name in [runtime.name(.__spec__), runtime.name(.__loader__)] {
            if case .found(let i) = dict.find(name, hash: runtime.hash(StrRef(name.object)), in: runtime) { dict.remove(at: i) }
        }
        return module
    }

    /// Makes the native module number `i` of the table.
    mutating func makeModule(_ i: Int) {
        let module = NativeTables.modules[i]
        nextNative = NativeCatalog.shared.moduleStarts[i]
        let dict = module.name == "sys" ? DictRef(runtime.root(.sysDict).object) : runtime.newDict(capacity: module.functions.count + 16)
        state.pointee.host.permanents.begin(module.name + ".")
        install(module.functions, into: dict, module: runtime.intern(module.name))
        state.pointee.host.nativeModules[i] = withoutSpec(runtime.newModule(module.name, dict))
        module.constants(runtime, dict)
    }
}
