/// `super`. Python library reference, "Built-in Functions".
enum SuperMethods {
    private static let thisClass = 0, selfWord = 1, selfClass = 2

    static let table = NativeTable(.superType, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, *args, **kwargs") { _, _ in .none },
        Native("__getattribute__", "self, name, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.genericOnly(a[0], name)
        },
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            let object = a[0].object
            if a[1] == .none && (a[2].isNull || a[2] == .none) { return runtime.raise(.typeError, "__get__(None, None) is invalid") }
            if a[1] == .none || !object[selfWord].isNull { return a[0] }
            let result = runtime.newInstance(of: object.type)
            return bind(runtime, result, object[thisClass], a[1])
        },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ], attributes: [
        .member("__thisclass__", thisClass), .member("__self__", selfWord), .member("__self_class__", selfClass),
    ])

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .superType) else { return .error }
        if !a.keywords.isNull && DictRef(a.keywords.object).used > 0 { return runtime.raise(.typeError, "super() takes no keyword arguments") }
        if a.count > 3 { return runtime.raise(.typeError, "super() expected at most 2 arguments, got \(a.count - 1)") }
        let object = runtime.newInstance(of: type)
        if a.count == 1 { return fromFrame(runtime, object) }
        guard a[1].isKind(.type) else {
            return runtime.raise(.typeError, "super() argument 1 must be a type, not \(runtime.typeName(a[1]))")
        }
        if a.count == 2 || a[2] == .none {
            object.initialize(thisClass, a[1])
            return object.value
        }
        return bind(runtime, object, a[1], a[2])
    }

    private static func bind(_ runtime: Runtime, _ object: Object, _ type: Value, _ target: Value) -> Value {
        guard let start = startType(runtime, TypeRef(type.object), target) else {
            return runtime.raise(.typeError, "super(type, obj): obj must be an instance or subtype of type")
        }
        object.initialize(thisClass, type)
        object.initialize(selfWord, target)
        object.initialize(selfClass, start)
        return object.value
    }

    /// Whose MRO is searched: the object itself where it is a class below `type`, else its class.
    private static func startType(_ runtime: Runtime, _ type: TypeRef, _ target: Value) -> Value? {
        if target.isKind(.type) && TypeRef(target.object).isSubtype(of: type) { return target }
        let own = runtime.typeOf(target)
        return own.isSubtype(of: type) ? own.value : nil
    }

    /// `super()`: the class is what the cell `__class__` of the running function holds, the object its first argument.
    private static func fromFrame(_ runtime: Runtime, _ object: Object) -> Value {
        guard let frame = runtime.visible(runtime.state.pointee.frame) else {
            return runtime.raise(.runtimeError, "super(): no current frame")
        }
        let code = frame.code
        if code.argcount == 0 { return runtime.raise(.runtimeError, "super(): no arguments") }
        let cells = frame.base + code.nlocals
        var first = frame.base[0]
        // A parameter that inner functions use lives in its cell, which may have been changed.
        for i in 0..<code.cellvars.count where code.cellvars[i] == code.varnames[0] && cells[i].isKind(.cell) { first = cells[i].object[0] }
        if first.isNull { return runtime.raise(.runtimeError, "super(): arg[0] deleted") }
        for i in 0..<code.freevars.count where code.freevars[i] == runtime.name(.__class__) {
            let type = cells[code.cellvars.count + i].object[0]
            if type.isNull { return runtime.raise(.runtimeError, "super(): empty __class__ cell") }
            guard type.isKind(.type) else {
                return runtime.raise(.runtimeError, "super(): __class__ is not a type (\(runtime.typeName(type)))")
            }
            return bind(runtime, object, type, first)
        }
        return runtime.raise(.runtimeError, "super(): __class__ cell not found")
    }
}
