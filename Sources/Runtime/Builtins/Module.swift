/// `module`. Python library reference, `types.ModuleType`.
enum ModuleMethods {
    static let table = NativeTable(.module, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            guard let type = runtime.requestedType(a, .module) else { return .error }
            let module = runtime.newInstance(of: type)
            module.initialize(0, runtime.newDict().value)
            return module.value
        },
        Native("__init__", "self, name, doc=") { runtime, a in
            guard a[1].isKind(.str) else {
                return runtime.raise(.typeError, "module() argument 'name' must be str, not \(runtime.typeName(a[1]))")
            }
            let dict = DictRef(a[0].object[0].object)
            runtime.set(dict, runtime.name(.__name__), a[1])
            runtime.set(dict, runtime.name(.__doc__), a.get(2, or: .none))
            for name in [Name.__package__, .__loader__, .__spec__] { runtime.set(dict, runtime.name(name), .none) }
            return .none
        },
        Native("__getattribute__", "self, name, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.moduleAttribute(a[0], name)
        },
        Native("__repr__", "self, /", twin: "representation.module_repr") { $0.builtinRepr($1[0]) },
        Native("__dir__", "self, /", .slotless) { runtime, a in
            let dict = DictRef(a[0].object[0].object)
            let hook = dict.lookup(name: runtime.name(.__dir__), in: runtime)
            return hook.isNull ? runtime.keyList(dict) : runtime.tailCall(hook)
        },
    ], attributes: [
        .member("__dict__", 0),
        NativeAttribute("__annotations__", get: { runtime, module in
            let dict = DictRef(module.object[0].object)
            let known = dict.lookup(name: runtime.name(.__annotations__), in: runtime)
            if !known.isNull { return known }
            let new = runtime.newDict().value
            runtime.set(dict, runtime.name(.__annotations__), new)
            return new
        }, set: { runtime, module, value in
            let dict = DictRef(module.object[0].object), name = runtime.name(.__annotations__)
            if !value.isNull {
                runtime.set(dict, name, value)
                return .none
            }
            guard case .found(let i) = dict.find(name, hash: runtime.hash(StrRef(name.object)), in: runtime) else {
                return runtime.raise(.attributeError, "__annotations__")
            }
            dict.remove(at: i)
            return .none
        }),
    ])
}
