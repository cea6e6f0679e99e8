/// What class statements and `type.__new__` in the prelude are made of.
enum TypeIntrinsics {
    static let intrinsics: [Native] = [
        // A new class without calling anything; slots: the tuple of __slots__ or None.
        Native("_type_make", "meta: type of type, name: str, bases: tuple, namespace: dict, slots, /", .function) { runtime, a in
            guard a[4] == .none || a[4].isKind(.tuple) else {
                return runtime.raise(.systemError, "bad argument 5 to internal function _type_make")
            }
            return runtime.makeClass(
                TypeRef(a[0].object), name: a[1], bases: a[2], namespace: DictRef(a[3].object), slots: a[4] == .none ? .null : a[4])
        },
        Native("_type_set_mro", "cls: type, mro: tuple, /", .function) { $0.setMRO(TypeRef($1[0].object), $1[1]) },
        // The most derived of meta and the metaclasses of the bases.
        Native("_calculate_metaclass", "meta: type, bases: tuple, /", .function) { runtime, a in
            runtime.metaclass(TypeRef(a[0].object), bases: TupleRef(a[1].object).buffer)
        },
        // Those values of the class's namespace that want to know their name: a list of (value, name).
        Native("_named_values", "cls: type, /", .function) { runtime, a in
            let result = runtime.newList()
            let dict = TypeRef(a[0].object).dict
            var i = dict.next(0)
            while i >= 0 {
                let entry = dict.entries[i]
                let hook = runtime.lookup(runtime.typeOf(entry.value), .__set_name__)
                if !hook.isNull {
                    if hook.isKind(.nativeFunction), entry.value.isKind(.property) {
                        entry.value.object.store(4, entry.key)
                    } else {
                        result.append(runtime.tuple([entry.value, entry.key]))
                    }
                }
                i = dict.next(i + 1)
            }
            return result.value
        },
        // Runs a class body in a namespace; its result is the cell of __class__ or None.
        Native("_run_class_body", "function: function, namespace, /", .function) { runtime, a in
            let function = FunctionRef(a[0].object)
            let arguments = runtime.state.pointee.requestArguments
            arguments[0] = function.object[FunctionRef.globals]
            arguments[1] = a[1]
            arguments[2] = function.object[FunctionRef.closure]
            return runtime.request(.run, function.code.value, count: 3)
        },
    ]
}
