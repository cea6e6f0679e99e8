/// `types.SimpleNamespace`. Python library reference, "types".
enum SimpleNamespaceMethods {
    static let table = NativeTable(.simpleNamespace, methods: [
        Native("__init__", "self, /, **kwargs") { runtime, a in
            guard a.keywords.isKind(.dict) else { return .none }
            let dict = DictRef(a.keywords.object)
            var i = dict.next(0)
            while i >= 0 {
                runtime.setInstanceAttribute(a[0].object, runtime.intern(dict.entries[i].key), dict.entries[i].value)
                i = dict.next(i + 1)
            }
            return .none
        },
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            runtime.newInstance(of: TypeRef(a[0].object)).value
        },
        Native("__repr__", "self, /", twin: "sys.namespace_repr") { _, _ in .declined },
        Native("__eq__", "self, other, /", twin: "sys.namespace_eq") { runtime, a in
            a[1].isPointer && a[1].object.type.isSubtype(of: TypeRef(runtime.type(.simpleNamespace).object)) ? .declined : .notImplemented
        },
        Native("__reduce__", "self, /", .slotless) { runtime, a in
            runtime.tuple([a[0].object.classValue, runtime.tuple([]), runtime.instanceDict(a[0].object).value])
        },
    ], attributes: [InstanceAttributes.dict], unhashable: true)
}
