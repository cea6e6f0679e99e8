/// `classmethod` and `staticmethod`: wrappers of one callable. Python library reference, "Built-in Functions".
enum WrapperMethods {
    private static let callable = 0, dict = 1

    static let classMethodTable = NativeTable(.classMethod, methods: [
        new(.classMethod), initialize,
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            let type = a[2].isKind(.type) ? TypeRef(a[2].object) : runtime.typeOf(a[1])
            let function = a[0].object[callable]
            if function.isNull { return runtime.raise(.runtimeError, "uninitialized classmethod object") }
            if function.isPointer, !function.isKind(.function), !function.isKind(.nativeFunction),
               !runtime.lookup(function.object.type, .__get__).isNull {
                return runtime.bind(function, to: type.value, of: type)
            }
            return runtime.newMethod(function, type.value)
        },
        Native("__repr__", "self, /", twin: "representation.wrapper_repr") { $0.builtinRepr($1[0]) },
    ], attributes: attributes)

    static let staticMethodTable = NativeTable(.staticMethod, methods: [
        new(.staticMethod), initialize,
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            let function = a[0].object[callable]
            return function.isNull ? runtime.raise(.runtimeError, "uninitialized staticmethod object") : function
        },
        Native("__call__", "self, *args, **kwargs") { $0.tailCall($1[0].object[callable], [], rest: $1, from: 1) },
        Native("__repr__", "self, /", twin: "representation.wrapper_repr") { $0.builtinRepr($1[0]) },
    ], attributes: attributes)

    private static func new(_ type: BuiltinType) -> Native {
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            guard a.count > 0, a[0].isKind(.type) else { return runtime.raise(.typeError, "__new__(X): X is not a type object") }
            return runtime.newInstance(of: TypeRef(a[0].object)).value
        }
    }

    private static let initialize = Native("__init__", "self, function, /") { _, a in
        a[0].object.store(callable, a[1])
        return .none
    }

    private static let attributes: [NativeAttribute] = [
        .member("__func__", callable), .member("__wrapped__", callable),
        .forwarded("__name__", to: callable), .forwarded("__qualname__", to: callable), .forwarded("__module__", to: callable),
        .forwarded("__doc__", to: callable), .forwarded("__annotations__", to: callable),
        NativeAttribute("__isabstractmethod__", get: { runtime, wrapper in Value(runtime.isAbstractMethod(wrapper.object[callable])) }),
        NativeAttribute("__dict__", get: { runtime, wrapper in
            if wrapper.object[dict].isNull { wrapper.object.store(dict, runtime.newDict().value) }
            return wrapper.object[dict]
        }),
    ]
}
