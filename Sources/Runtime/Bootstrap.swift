import Glibc

/// Making a runtime: the heap, the builtin types from their table, the native functions from theirs, the modules.
/// Everything made here is *permanent*: every runtime has it, and images refer to it by name.
extension Runtime {
    /// Words of the stack of frames. Reserved, not taken: the system hands out its pages when they are touched.
    private static let stackWords = 1 << 27

    /// Room for native functions.
    private static let mostNatives = 1 << 13

    /// A new runtime. `hashKey` is the key of the str hash.
    static func create(hashKey: (UInt64, UInt64)) -> Runtime {
        let heap = UnsafeMutablePointer<Heap>.allocate(capacity: 1)
        heap.initialize(to: Heap(home: heap))
        func values(_ count: Int) -> UnsafeMutablePointer<Value> {
            let p = UnsafeMutablePointer<Value>.allocate(capacity: count)
            p.initialize(repeating: .null, count: count)
            return p
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
            requestArguments: arguments + 1, nativeFunctions: .allocate(capacity: Runtime.mostNatives), scratch: scratch, scratchTop: scratch, hashKey: hashKey, interned: InternTable(),
            host: Host()))
        let runtime = Runtime(state: state)
        runtime.bootstrap()
        return runtime
    }

    /// Frees everything the runtime owns; no handle to it may be used afterwards.
    func destroy() {
        heap.pointee.tearDown()
        heap.deinitialize(count: 1)
        heap.deallocate()
        munmap(UnsafeMutableRawPointer(state.pointee.stackBase), Runtime.stackWords * 8)
        state.pointee.types.deallocate()
        state.pointee.names.deallocate()
        state.pointee.roots.deallocate()
        (state.pointee.requestArguments - 1).deallocate()
        state.pointee.scratch.deallocate()
        state.pointee.nativeFunctions.deinitialize(count: state.pointee.host.natives.count)
        state.pointee.nativeFunctions.deallocate()
        state.pointee.typeCache.entries.deallocate()
        state.pointee.interned.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    private func bootstrap() {
        makeTypes()
        makeNames()
        nameTypes()
        for table in NativeTables.types { install(table) }
        makeModules()
        heap.pointee.forEachObject { object in
            // What has no name of its own (module namespaces, sys.path, …) is the program's to change, and part of images.
            if state.pointee.host.permanentNames[UInt(object.value.bits)] != nil { object.flags.insert(.permanent) }
            state.pointee.host.bootstrapped.append(object.value)
        }
    }

    /// Type objects in two steps: first bare ones, so that strs and tuples can be made at all.
    private func makeTypes() {
        for description in BuiltinTypeDescription.all {
            let object = heap.pointee.allocate(
                .type, class: .null, bytes: (Object.headerWords + TypeRef.fixedWords) * 8)
            for i in 0..<TypeRef.fixedWords { object.initializeRaw(i, 0) }
            object.initializeRaw(TypeRef.flagsWord, description.flags.rawValue)
            object.initializeRaw(TypeRef.instanceKindWord, Int(description.kind.rawValue))
            state.pointee.types[description.type.rawValue] = object.value
        }
        let metatype = type(.type)
        for description in BuiltinTypeDescription.all { type(description.type).object.words[0] = metatype }
    }

    private func makeNames() {
        let names = state.pointee.names
        let empty = newTuple(count: 0)
        names[Name.allCases.count + 256] = empty.value
        for c in 0..<256 {
            let s = newStr(length: 1, shift: 0, ascii: c < 128)
            s.bytes[0] = UInt8(c)
            names[Name.allCases.count + c] = intern(s.value)
        }
        for name in Name.allCases { names[name.rawValue] = intern(name.text) }
        state.pointee.preludeFilename = intern("<prelude>")
        for root in [Root.modules, .builtins, .sysDict, .prelude] { setRoot(root, newDict(capacity: root == .builtins ? 256 : 16).value) }
    }

    private func nameTypes() {
        let builtins = intern("builtins")
        for description in BuiltinTypeDescription.all {
            let object = type(description.type).object
            let isObject = description.type == .object
            let base = type(description.base)
            // The name of a type that is not in `builtins` may say where it is.
            let dot = description.name.lastIndex(of: ".")
            let name = intern(dot.map { String(description.name[description.name.index(after: $0)...]) } ?? description.name)
            let module = dot.map { intern(String(description.name[..<$0])) } ?? builtins
            object.initialize(TypeRef.nameWord, name)
            object.initialize(TypeRef.qualnameWord, name)
            // The one builtin class with two bases: an ExceptionGroup is an Exception as well.
            let second = description.type == .exceptionGroup ? [type(.exception)] : []
            object.initialize(TypeRef.basesWord, isObject ? emptyTuple : tuple([base] + second))
            var mro = isObject ? [object.value] : [object.value] + Array(TypeRef(base.object).mro.buffer)
            mro.insert(contentsOf: second, at: min(2, mro.count))
            object.initialize(TypeRef.mroWord, tuple(mro))
            object.initialize(TypeRef.baseWord, isObject ? .null : base)
            object.initialize(TypeRef.subclassesWord, newList().value)
            object.initialize(TypeRef.slotsWord, .null)
            object.initialize(TypeRef.shapeWord, .null)
            let dict = newDict(capacity: 32)
            object.initialize(TypeRef.dictWord, dict.value)
            set(dict, self.name(.__module__), module)
            set(dict, self.name(.__doc__), .none)
            for base in isObject ? [] : [base] + second { ListRef(base.object[TypeRef.subclassesWord].object).append(object.value) }
            permanent("type:\(description.name)", object.value)
            if description.isPublic { set(DictRef(root(.builtins).object), name, object.value) }
        }
    }

    /// Registers an object that every runtime has under a name that is the same in all of them.
    func permanent(_ name: String, _ value: Value) {
        // Two internal types may share a Python name; the first has the plain one.
        var unique = name
        var n = 2
        while state.pointee.host.permanents[unique] != nil {
            unique = "\(name)#\(n)"
            n += 1
        }
        state.pointee.host.permanents[unique] = value
        state.pointee.host.permanentNames[UInt(value.bits)] = unique
    }

    private func install(_ table: NativeTable) {
        let type = TypeRef(self.type(table.type).object)
        let typeName = BuiltinTypeDescription.all[table.type.rawValue].name
        for method in table.methods {
            let function = newNative(method, owner: type.value, class: nativeClass(method))
            var value = function
            switch method.binding {
            case .staticMethod:
                let object = newObject(.staticMethod, .staticMethod)
                object.initialize(0, function)
                value = object.value
            case .classMethod, .method, .function: break
            }
            set(type.dict, intern(method.name), value)
            permanent("type:\(typeName).\(method.name)", function)
            if table.type == .object && method.name == "__new__" { setRoot(.objectNew, function) }
            if table.type == .object && method.name == "__init__" { setRoot(.objectInit, function) }
        }
        for attribute in table.attributes {
            let object = newObject(.nativeDescriptor, .getSetDescriptor)
            object.initialize(0, type.value)
            object.initialize(1, intern(attribute.name))
            object.initializeRaw(2, state.pointee.host.attributes.count)
            state.pointee.host.attributes.append(attribute)
            set(type.dict, object[1], object.value)
            permanent("type:\(typeName).\(attribute.name)", object.value)
        }
        if table.unhashable { set(type.dict, name(.__hash__), .none) }
        type.object.storeDerived(TypeRef.versionWord, 0)
    }

    private func nativeClass(_ method: Native) -> BuiltinType {
        switch method.binding {
        case .staticMethod, .function: .builtinFunction
        case .classMethod: .classMethodDescriptor
        case .method: method.name.hasPrefix("__") && method.name.hasSuffix("__") ? .wrapperDescriptor : .methodDescriptor
        }
    }

    /// The object of a native function; `owner` is the type it belongs to or null.
    func newNative(_ native: Native, owner: Value, class type: BuiltinType, module: Value = .null) -> Value {
        let object = newObject(.nativeFunction, type)
        object.initialize(NativeRef.name, intern(native.name))
        object.initialize(NativeRef.owner, owner)
        object.initialize(NativeRef.module, module)
        object.initializeRaw(NativeRef.definition, state.pointee.host.natives.count)
        let place = state.pointee.nativeFunctions + state.pointee.host.natives.count
        place.initialize(to: native.function)
        object.initializeRaw(NativeRef.function, Int(bitPattern: place))
        object.initializeRaw(NativeRef.arity, Arity(native).bits)
        state.pointee.host.natives.append(native)
        return object.value
    }

    private func makeModules() {
        let builtins = DictRef(root(.builtins).object)
        for functions in NativeTables.builtins { install(functions, into: builtins, module: "builtins") }
        for functions in NativeTables.intrinsics {
            for native in functions {
                let value = newNative(native, owner: .null, class: .builtinFunction)
                state.pointee.host.intrinsics.append((native.name, value))
                permanent("intrinsic:\(native.name)", value)
            }
        }
        for (name, value) in [("None", Value.none), ("True", .true), ("False", .false), ("NotImplemented", .notImplemented), ("Ellipsis", .ellipsis), ("__debug__", .true)] {
            set(builtins, intern(name), value)
        }
        for (alias, type) in [("EnvironmentError", BuiltinType.osError), ("IOError", .osError)] { set(builtins, intern(alias), self.type(type)) }
        addModule("builtins", builtins)
        for module in NativeTables.modules {
            let dict = module.name == "sys" ? DictRef(root(.sysDict).object) : newDict(capacity: module.functions.count + 16)
            install(module.functions, into: dict, module: module.name)
            addModule(module.name, dict)
            module.constants(self, dict)
        }
        installStandardStreams()
    }

    private func install(_ functions: [Native], into dict: DictRef, module: String) {
        let moduleName = intern(module)
        for native in functions {
            let value = newNative(native, owner: .null, class: .builtinFunction, module: moduleName)
            set(dict, intern(native.name), value)
            permanent("\(module).\(native.name)", value)
        }
    }

    /// Registers a native module. `sys.modules` shows the two that CPython starts with; the others when they are imported.
    private func addModule(_ name: String, _ dict: DictRef) {
        let module = newModule(name, dict)
        state.pointee.host.nativeModules[name] = module
        if name == "builtins" || name == "sys" { set(DictRef(root(.modules).object), intern(name), module) }
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
}
