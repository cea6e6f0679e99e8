/// Bound methods and native functions as objects. Python language reference, "Instance methods", "Built-in functions".
enum MethodMethods {
    private static let function = 0, selfWord = 1

    static let table = NativeTable(.method, methods: [
        Native("__new__", "cls, function, instance, /", .staticMethod) { runtime, a in
            guard runtime.isCallable(a[1]) else { return runtime.raise(.typeError, "first argument must be callable") }
            if a[2] == .none { return runtime.raise(.typeError, "instance must not be None") }
            let object = runtime.newObject(.method, .method)
            object.initialize(function, a[1])
            object.initialize(selfWord, a[2])
            return object.value
        },
        Native("__call__", "self, *args, **kwargs", call),
        Native("__eq__", "self, value, /") { equal($0, $1) },
        Native("__ne__", "self, value, /") { runtime, a in
            let result = equal(runtime, a)
            return result == .notImplemented ? result : Value(result == .false)
        },
        Native("__hash__", "self, /", hash),
        Native("__repr__", "self, /", twin: "representation.method_repr") { $0.builtinRepr($1[0]) },
        Native("__reduce__", "self, /", twin: "pickling.method_reduce", .slotless) { _, _ in .declined },
    ], attributes: [
        .member("__func__", function),
        .member("__self__", selfWord),
        .forwarded("__doc__", to: function), .forwarded("__module__", to: function),
    ])

    /// Methods of native functions: `[].append`.
    static let builtinTable = NativeTable(.builtinMethod, methods: [
        Native("__call__", "self, *args, **kwargs", call),
        Native("__eq__", "self, value, /") { equal($0, $1) },
        Native("__ne__", "self, value, /") { runtime, a in
            let result = equal(runtime, a)
            return result == .notImplemented ? result : Value(result == .false)
        },
        Native("__hash__", "self, /", hash),
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__reduce__", "self, /", twin: "pickling.builtin_method_reduce", .slotless) { _, _ in .declined },
    ], attributes: [
        .forwarded("__name__", to: function),
        NativeAttribute("__qualname__", get: { runtime, method in
            let name = NativeRef(method.object[function].object).name, target = method.object[selfWord]
            let owner = target.isKind(.type) ? TypeRef(target.object) : runtime.typeOf(target)
            let prefix = owner.object[TypeRef.qualnameWord]
            return runtime.str("\(prefix.isKind(.str) ? StrRef(prefix.object).string : "?").\(name)")
        }),
        .member("__self__", selfWord),
        NativeAttribute("__module__", get: { _, _ in .none }),
        NativeAttribute("__doc__", get: { _, _ in .none }),
        NativeAttribute("__text_signature__", get: { _, _ in .none }),
    ])

    /// Methods of slots: `(1).__add__`.
    static let wrapperTable = NativeTable(.methodWrapper, methods: builtinTable.methods, attributes: [
        .forwarded("__objclass__", to: function),
    ] + builtinTable.attributes.filter { $0.name != "__module__" })

    private static func call(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.tailCall(a[0].object[function], [a[0].object[selfWord]], rest: a, from: 1)
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.method) else { return .notImplemented }
        return Value(runtime.methodEquals(a[0].object, a[1].object))
    }

    private static func hash(_ runtime: Runtime, _ a: Arguments) -> Value {
        if case .hash(let h) = runtime.nativeHashSlowly(a[0], depth: 0) { return runtime.int(h) }
        return runtime.int(runtime.identityHash(a[0].object))
    }
}

/// The four types of native functions. What they are called with is checked where they are called.
enum NativeFunctionMethods {
    static let builtinTable = NativeTable(.builtinFunction, methods: [
        call, representation, Native("__reduce__", "self, /", twin: "pickling.builtin_function_reduce", .slotless) { _, _ in .declined },
    ], attributes: [
        name,
        NativeAttribute("__qualname__", get: { runtime, function in
            let native = NativeRef(function.object)
            return native.owner.isKind(.type) ? qualified(runtime, native) : function.object[NativeRef.name]
        }),
        NativeAttribute("__self__", get: { runtime, function in
            let native = NativeRef(function.object)
            if native.owner.isKind(.type) { return native.owner }
            let module = function.object[NativeRef.module]
            guard module.isKind(.str) else { return .none }
            let found = DictRef(runtime.root(.modules).object).lookup(name: module, in: runtime)
            return found.isNull ? .none : found
        }),
        NativeAttribute("__module__", get: { _, function in
            function.object[NativeRef.module].isNull ? .none : function.object[NativeRef.module]
        }),
        document, signature,
    ])

    static let methodTable = NativeTable(.methodDescriptor, methods: [call, get, representation, reduce], attributes: [name, qualname, owner, document, signature])
    static let classMethodTable = NativeTable(
        .classMethodDescriptor, methods: [call, get, representation, reduce], attributes: [name, qualname, owner, document, signature])
    static let wrapperTable = NativeTable(.wrapperDescriptor, methods: [call, get, representation, reduce], attributes: [name, qualname, owner, document, signature])

    private static let call = Native("__call__", "self, *args, **kwargs") { $0.tailCall($1[0], [], rest: $1, from: 1) }
    private static let reduce = Native("__reduce__", "self, /", .slotless) { runtime, a in
        let native = NativeRef(a[0].object)
        return runtime.pair(runtime.builtin("getattr"), runtime.pair(native.owner, native.object[NativeRef.name]))
    }
    private static let representation = Native("__repr__", "self, /") { $0.builtinRepr($1[0]) }
    private static let get = Native("__get__", "self, instance, owner=, /") { runtime, a in
        let hasOwner = !a[2].isNull && a[2] != .none
        if a[1] == .none && !hasOwner { return runtime.raise(.typeError, "__get__(None, None) is invalid") }
        let isClassMethod = a[0].object.classValue == runtime.type(.classMethodDescriptor)
        if isClassMethod {
            let type = hasOwner ? a[2] : runtime.typeOf(a[1]).value
            return runtime.isClass(type, for: NativeRef(a[0].object)) ? runtime.newMethod(a[0], type) : runtime.raiseWrongClass(NativeRef(a[0].object), type)
        }
        if a[1] == .none { return a[0] }
        let owner = TypeRef(NativeRef(a[0].object).owner.object)
        guard runtime.typeOf(a[1]).isSubtype(of: owner) else { return runtime.raiseForeign(a[0].object[NativeRef.name], owner, a[1]) }
        return runtime.newMethod(a[0], a[1])
    }
    private static let name = NativeAttribute("__name__", get: { _, function in function.object[NativeRef.name] })
    private static let qualname = NativeAttribute("__qualname__", get: { qualified($0, NativeRef($1.object)) })
    private static let owner = NativeAttribute("__objclass__", get: { _, function in function.object[NativeRef.owner] })
    private static let document = NativeAttribute("__doc__", get: { _, _ in .none })
    private static let signature = NativeAttribute("__text_signature__", get: { _, _ in .none })

    private static func qualified(_ runtime: Runtime, _ native: NativeRef) -> Value {
        guard native.owner.isKind(.type) else { return native.object[NativeRef.name] }
        return runtime.str("\(TypeRef(native.owner.object).name.string).\(native.name)")
    }
}
