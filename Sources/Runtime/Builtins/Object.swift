/// `object`: what every class inherits. Python language reference, "Basic customization" and "Customizing attribute access".
enum ObjectMethods {
    static let table = NativeTable(.object, methods: [
        Native("__new__", "*args, **kwargs", twin: "object.new", .staticMethod, new),
        Native("__init__", "self, /, *args, **kwargs", initialize),
        Native("__getattribute__", "self, name, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.genericOnly(a[0], name)
        },
        Native("__setattr__", "self, name, value, /") { setAttribute($0, $1[0], $1[1], $1[2], "__setattr__") },
        Native("__delattr__", "self, name, /") { setAttribute($0, $1[0], $1[1], .null, "__delattr__") },
        Native("__eq__", "self, value, /") { $1[0] == $1[1] ? .true : .notImplemented },
        Native("__ne__", "self, value, /", twin: "object.ne", notEqual),
        Native("__lt__", "self, value, /") { _, _ in .notImplemented },
        Native("__le__", "self, value, /") { _, _ in .notImplemented },
        Native("__gt__", "self, value, /") { _, _ in .notImplemented },
        Native("__ge__", "self, value, /") { _, _ in .notImplemented },
        Native("__hash__", "self, /") { $0.int($0.defaultHash($1[0])) },
        Native("__repr__", "self, /") { $0.defaultRepr($1[0]) },
        Native("__str__", "self, /") { runtime, a in
            let method = runtime.lookup(runtime.typeOf(a[0]), .__repr__)
            return runtime.tailCallSpecial(method, a[0])
        },
        Native("__format__", "self, format_spec, /", twin: "object.format", .slotless) { runtime, a in
            guard a[1].isKind(.str) else {
                return runtime.raise(.typeError, "__format__() argument must be str, not \(runtime.argumentType(a[1]))")
            }
            return runtime.objectFormat(a[0], a[1])
        },
        Native("__dir__", "self, /", twin: "object.dir", .slotless, directory),
        Native("__reduce_ex__", "self, protocol, /", twin: "pickling.reduce_ex", .slotless) { _, _ in .declined },
        Native("__reduce__", "self, /", twin: "pickling.reduce", .slotless) { _, _ in .declined },
        Native("__getstate__", "self, /", twin: "pickling.getstate", .slotless) { _, _ in .declined },
        Native("__sizeof__", "self, /", .slotless) { $0.int($0.sizeOf($1[0])) },
        Native("__init_subclass__", "cls, /, *args, **kwargs", .classMethod) { runtime, a in
            guard a.hasExcess(over: 1) else { return .none }
            let name = a[0].object[TypeRef.qualnameWord]
            let what = a.count > 1 ? "takes no arguments (\(a.count - 1) given)" : "takes no keyword arguments"
            return runtime.raise(.typeError, "\(name.isKind(.str) ? StrRef(name.object).string : "type").__init_subclass__() \(what)")
        },
        Native("__subclasshook__", "cls, subclass, /", .classMethod) { _, _ in .notImplemented },
    ], attributes: [
        NativeAttribute("__class__", get: { $0.typeOf($1).value }, set: setClass),
    ])

    // MARK: Creation

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a.count > 0 else { return runtime.raise(.typeError, "object.__new__(): not enough arguments") }
        guard a[0].isKind(.type) else {
            return runtime.raise(.typeError, "object.__new__(X): X is not a type object (\(runtime.typeName(a[0])))")
        }
        let type = TypeRef(a[0].object)
        let base = runtime.builtinBase(of: type)
        if base.value != runtime.type(.object) {
            let name = runtime.nativeMaker(of: type).name.string
            return runtime.raise(.typeError, "object.__new__(\(type.name.string)) is not safe, use \(name).__new__()")
        }
        if a.hasExcess(over: 1) {
            if runtime.plainNew(of: type) != runtime.root(.objectNew) {
                return runtime.raise(.typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
            }
            if runtime.lookup(type, .__init__) == runtime.root(.objectInit) {
                return runtime.raise(.typeError, "\(type.name.string)() takes no arguments")
            }
        }
        if type.isHeapType && runtime.isAbstract(type) { return .declined }
        return runtime.newInstance(of: type).value
    }

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a.hasExcess(over: 1) else { return .none }
        let type = runtime.typeOf(a[0])
        if runtime.lookup(type, .__init__) != runtime.root(.objectInit) {
            return runtime.raise(.typeError, "object.__init__() takes exactly one argument (the instance to initialize)")
        }
        if runtime.plainNew(of: type) == runtime.root(.objectNew) {
            return runtime.raise(.typeError, "\(type.name.string).__init__() takes exactly one argument (the instance to initialize)")
        }
        return .none
    }

    // MARK: Attributes

    private static func setAttribute(_ runtime: Runtime, _ object: Value, _ name: Value, _ value: Value, _ method: String) -> Value {
        guard let name = runtime.attributeName(name) else { return .error }
        if object.isKind(.type) {
            return runtime.raise(.typeError, "can't apply this \(method) to \(runtime.typeName(object)) object")
        }
        return runtime.genericSetAttribute(object, runtime.typeOf(object), name, value)
    }

    private static func directory(_ runtime: Runtime, _ a: Arguments) -> Value {
        let type = runtime.typeOf(a[0])
        if type.isHeapType && !runtime.lookup(type, .__dict__).isKind(.nativeDescriptor) && !runtime.lookup(type, .__dict__).isNull { return .declined }
        let names = runtime.newDict()
        // A method shows its function's attributes as its own.
        if let own = runtime.attributeDict(of: a[0].isKind(.method) ? a[0].object[0] : a[0]) { runtime.addKeys(of: own, to: names) }
        let mro = type.mro
        for i in 0..<mro.count { runtime.addKeys(of: TypeRef(mro[i].object).dict, to: names) }
        return runtime.keyList(names)
    }

    // MARK: Comparison

    private static func notEqual(_ runtime: Runtime, _ a: Arguments) -> Value {
        let equal = runtime.lookup(runtime.typeOf(a[0]), .__eq__)
        let result = runtime.callNatively(equal, a[0], a[1])
        if result == .notImplemented || result.isControl { return result == .request ? .declined : result }
        switch runtime.nativeTruth(result) {
        case .true: return .false
        case .false: return .true
        case .needsPython: return .declined
        }
    }

    // MARK: __class__

    /// Assigning `__class__`: between classes made by Python code whose instances lie in memory alike.
    private static func setClass(_ runtime: Runtime, _ value: Value, _ new: Value) -> Value {
        if new.isNull { return runtime.raise(.typeError, "can't delete __class__ attribute") }
        guard new.isKind(.type) else {
            return runtime.raise(.typeError, "__class__ must be set to a class, not '\(runtime.typeName(new))' object")
        }
        let old = runtime.typeOf(value), type = TypeRef(new.object)
        let module = TypeRef(runtime.type(.module).object)
        let areModules = old.isSubtype(of: module) && type.isSubtype(of: module)
        guard areModules || (old.isHeapType && type.isHeapType) else {
            return runtime.raise(.typeError, "__class__ assignment only supported for mutable types or ModuleType subclasses")
        }
        guard runtime.haveSameLayout(old, type), value.isPointer else {
            return runtime.raise(.typeError, "__class__ assignment: '\(type.name.string)' object layout differs from '\(old.name.string)'")
        }
        let object = value.object
        // A shape belongs to one class: the attributes move into a dict.
        if object.flags.contains(.extended) && old.flags.contains(.instanceDict) { _ = runtime.instanceDict(object) }
        object.writeBarrier()
        object.words[0] = new
        return .none
    }
}

extension Runtime {
    /// `__new__` of a class, out of its staticmethod.
    func plainNew(of type: TypeRef) -> Value {
        let new = lookup(type, .__new__)
        return new.isKind(.staticMethod) ? new.object[0] : new
    }

    /// Whether the class itself says that it has abstract methods.
    func isAbstract(_ type: TypeRef) -> Bool {
        let names = type.dict.lookup(name: name(.__abstractmethods__), in: self)
        return !names.isNull && nativeTruth(names) != .false
    }

    /// `object.__hash__`
    func defaultHash(_ value: Value) -> Int {
        if value.isPointer { return identityHash(value.object) }
        if case .hash(let h) = nativeHash(value) { return h }
        return 0
    }

    /// Bytes that an object takes, external storage included.
    func sizeOf(_ value: Value) -> Int {
        guard value.isPointer else { return 24 }
        return heap.pointee.layout(value.object.kind).pointee.bytes(value.object) + heap.pointee.externalBytes(value.object)
    }

    /// The dict in which an object keeps attributes of its own, without making one; nil where it has none. Attributes in
    /// a shape are copied out.
    func attributeDict(of value: Value) -> DictRef? {
        guard value.isPointer else { return nil }
        let object = value.object
        switch object.kind {
        case .module: return object[0].isKind(.dict) ? DictRef(object[0].object) : nil
        case .function: return object[FunctionRef.dict].isKind(.dict) ? DictRef(object[FunctionRef.dict].object) : nil
        default: break
        }
        guard object.flags.contains(.extended) else { return nil }
        let attributes = InstanceRef(object, in: heap).attributes
        if attributes.isNull { return nil }
        if attributes.isKind(.dict) { return DictRef(attributes.object) }
        let dict = newDict()
        let shape = ShapeRef(attributes.object)
        for i in 0..<shape.count { set(dict, shape.names[i], InstanceRef(object, in: heap).values[i]) }
        return dict
    }

    /// Adds the str keys of `dict` as keys of `names`, each once.
    func addKeys(of dict: DictRef, to names: DictRef) {
        var i = dict.next(0)
        while i >= 0 {
            let key = dict.entries[i].key
            if key.isKind(.str) { set(names, key, .none) }
            i = dict.next(i + 1)
        }
    }

    /// The keys of a dict in a list.
    func keyList(_ dict: DictRef) -> Value {
        let list = newList(capacity: dict.used)
        var i = dict.next(0)
        while i >= 0 {
            list.append(dict.entries[i].key)
            i = dict.next(i + 1)
        }
        return list.value
    }
}
