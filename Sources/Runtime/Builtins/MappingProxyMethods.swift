/// `types.MappingProxyType`: a read-only view of a mapping. Every operation is the mapping's own.
enum MappingProxyMethods {
    static let table = NativeTable(.mappingProxy, methods: [
        Native("__new__", "cls, mapping", .staticMethod, new),
        Native("__getitem__", "self, key, /", twin: "dict.proxy_getitem") { forward(.__getitem__, $0, $1) },
        Native("__contains__", "self, key, /", twin: "dict.proxy_contains") { forward(.__contains__, $0, $1) },
        Native("__len__", "self, /", twin: "dict.proxy_len") { forward(.__len__, $0, $1) },
        Native("__iter__", "self, /", twin: "dict.proxy_iter") { forward(.__iter__, $0, $1) },
        Native("__reversed__", "self, /", twin: "dict.proxy_reversed", .slotless) { forward(.__reversed__, $0, $1) },
        Native("keys", "self, /", twin: "dict.proxy_keys") { forward(.keys, $0, $1) },
        Native("values", "self, /", twin: "dict.proxy_values") { forward(.values, $0, $1) },
        Native("items", "self, /", twin: "dict.proxy_items") { forward(.items, $0, $1) },
        Native("get", "self, key, default=, /", twin: "dict.proxy_get") { forward(.get, $0, $1) },
        Native("copy", "self, /", twin: "dict.proxy_copy", copy),
        Native("__eq__", "self, value, /", twin: "dict.proxy_eq", equal),
        Native("__ne__", "self, value, /", twin: "dict.proxy_ne", notEqual),
        Native("__or__", "self, value, /", twin: "dict.proxy_or") { _, _ in .declined },
        Native("__ror__", "self, value, /", twin: "dict.proxy_ror") { _, _ in .declined },
        Native("__ior__", "self, value, /") { runtime, a in
            runtime.raise(.typeError, "'|=' is not supported by mappingproxy; use '|' instead")
        },
        Native("__repr__", "self, /", twin: "dict.proxy_repr") { $0.builtinRepr($1[0]) },
        Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
    ], unhashable: true)

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        let type = runtime.typeOf(a[1])
        if runtime.lookup(type, .__getitem__).isNull || a[1].isKind(.list) || a[1].isKind(.tuple) {
            return runtime.raise(.typeError, "mappingproxy() argument must be a mapping, not \(type.name.string)")
        }
        let proxy = runtime.newObject(.mappingProxy, .mappingProxy)
        proxy.initialize(0, a[1])
        return proxy.value
    }

    /// Calls the mapping's method with the arguments given.
    private static func forward(_ name: Name, _ runtime: Runtime, _ a: Arguments) -> Value {
        let mapping = a[0].object[0]
        let method = runtime.lookup(runtime.typeOf(mapping), name)
        guard method.isKind(.function) || method.isKind(.nativeFunction) else { return .declined }
        var arguments = [mapping]
        for i in 1..<max(a.count, 1) where !a[i].isNull { arguments.append(a[i]) }
        return runtime.tailCall(method, arguments, names: .null)
    }

    private static func copy(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.isExact(a[0].object[0], .dict) ? runtime.copy(DictRef(a[0].object[0].object)).value : .declined
    }

    private static func target(_ value: Value) -> Value { value.isKind(.mappingProxy) ? value.object[0] : value }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.nativeEqualsSlowly(target(a[0]), target(a[1]), depth: 0).value
    }

    private static func notEqual(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.nativeEqualsSlowly(target(a[0]), target(a[1]), depth: 0).negated.value
    }
}
