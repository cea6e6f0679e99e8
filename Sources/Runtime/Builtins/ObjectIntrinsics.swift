/// What the twins of the object model are made of.
enum ObjectIntrinsics {
    static let intrinsics: [Native] = [
        // What the prelude keeps under that name, also in an image: a namespace of the prelude does not outlast its process.
        Native("_kept", "name: str, value, /", .function) { runtime, a in
            if runtime.root(.kept).isNull { runtime.setRoot(.kept, runtime.newDict().value) }
            let kept = DictRef(runtime.root(.kept).object)
            let known = kept.lookup(name: a[0], in: runtime)
            if !known.isNull { return known }
            runtime.set(kept, a[0], a[1])
            return a[1]
        },
        // Whether the object is made of nothing but its attributes.
        Native("_is_plain_instance", "object, /", .function) { runtime, a in
            let type = runtime.typeOf(a[0])
            return Value(type.value == runtime.type(.object) || type.isHeapType && type.instanceKind == .instance)
        },
        // The attribute of a class found along its MRO, unbound; `default` when there is none.
        Native("_type_lookup", "cls: type, name: str, default=, /", .function) { runtime, a in
            let found = runtime.lookup(TypeRef(a[0].object), runtime.intern(a[1]))
            return found.isNull ? a.get(2, or: .none) : found
        },
        // The class's own attribute, unbound.
        Native("_type_own", "cls: type, name: str, default=, /", .function) { runtime, a in
            let found = TypeRef(a[0].object).dict.lookup(name: runtime.intern(a[1]), in: runtime)
            return found.isNull ? a.get(2, or: .none) : found
        },
        // type(object).name bound to object, as the interpreter finds special methods; None when there is none.
        Native("_special", "object, name: str, /", .function) { runtime, a in
            let type = runtime.typeOf(a[0])
            let found = runtime.lookup(type, runtime.intern(a[1]))
            if found.isNull { return .none }
            return runtime.bind(found, to: a[0], of: type)
        },
        // descriptor.__get__(object, type(object))
        Native("_bind", "descriptor, object, /", .function) { $0.bind($1[0], to: $1[1], of: $0.typeOf($1[1])) },
        // The type of an object as errors name it.
        Native("_shown_type", "object, /", .function) { runtime, a in runtime.str(runtime.typeName(a[0])) },
        // Whether `cls` stands in the MRO of `sub`.
        Native("_is_subtype", "sub: type, cls: type, /", .function) { Value(TypeRef($1[0].object).isSubtype(of: TypeRef($1[1].object))) },
        Native("_is_union", "value, /", .function) { Value($1[0].isKind(.unionType)) },
        Native("_new_cell", "value, /", .function) { $0.newCell($1[0]) },
        // object.__getattribute__(name) of the object's class, without `__getattr__`.
        Native("_get_attribute", "object, name, /", .function) { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.getAttributeOnly(a[0], name)
        },
        // What is called with the name when an attribute is missing: `__getattr__` of the class or module; None without one.
        Native("_getattr_hook", "object, /", .function) { runtime, a in
            if a[0].isKind(.module), a[0].object[0].isKind(.dict) {
                let hook = DictRef(a[0].object[0].object).lookup(name: runtime.name(.__getattr__), in: runtime)
                if !hook.isNull { return hook }
            }
            let type = runtime.typeOf(a[0])
            let hook = runtime.lookup(type, .__getattr__)
            return hook.isNull ? .none : runtime.bind(hook, to: a[0], of: type)
        },
        // Names and values of the local variables where the program (not the prelude) is.
        Native("_caller_locals", "", .function) { runtime, _ in runtime.callerLocals() },
        // An int as `__hash__` may return it.
        Native("_hash_int", "n, /", .function) { runtime, a in
            guard let n = runtime.integer(a[0]) else { return .error }
            if let small = n.smallValue { return runtime.int(NumericHash.reserved(small)) }
            return runtime.int(NumericHash.hash(n))
        },
    ]
}
