/// What the twins of dict methods in the prelude are made of. They compare keys by Python code, so a dict can change between any
/// two of these calls: positions are checked each time.
enum DictIntrinsics {
    static let intrinsics: [Native] = [
        // Position of the key with hash h, -1 when absent, None when Python code must compare.
        Native("_dict_find", "dict: dict, key, h, /", .function) { runtime, a in
            switch DictRef(a[0].object).find(a[1], hash: runtime.smallInt(a[2]) ?? 0, in: runtime) {
            case .found(let i): Value(i)
            case .absent: Value(-1)
            case .needsPython: .none
            }
        },
        // Position of entry number n among those with hash h, -1 when there are fewer.
        Native("_dict_candidate", "dict: dict, h, n: int, /", .function) { runtime, a in
            Value(DictRef(a[0].object).candidate(hash: runtime.smallInt(a[1]) ?? 0, number: a[2].int))
        },
        // Position of the first entry at or after i, -1 at the end.
        Native("_dict_next", "dict: dict, i: int, /", .function) { Value(DictRef($1[0].object).next(max($1[1].int, 0))) },
        Native("_dict_key", "dict: dict, i, /", .function) { entry($1).map { $0.pointee.key } ?? .none },
        Native("_dict_value", "dict: dict, i, /", .function) { entry($1).map { $0.pointee.value } ?? .none },
        Native("_dict_hash", "dict: dict, i, /", .function) { runtime, a in entry(a).map { runtime.int($0.pointee.hash) } ?? .none },
        // Whether entry i still has this very key.
        Native("_dict_is_at", "dict: dict, i, key, /", .function) { runtime, a in Value(entry(a)?.pointee.key == a[2]) },
        Native("_dict_replace", "dict: dict, i, value, /", .function) { runtime, a in
            if entry(a) != nil { DictRef(a[0].object).setValue(at: a[1].int, a[2]) }
            return .none
        },
        // Sets the value of a key; False when Python code must hash or compare it.
        Native("_dict_put", "dict: dict, key, value, /", .function) { runtime, a in
            switch runtime.nativeHash(a[1]) {
            case .needsPython: return .false
            case .unhashable: return .error
            case .hash(let hash):
                let dict = DictRef(a[0].object)
                switch dict.find(a[1], hash: hash, in: runtime) {
                case .found(let i): dict.setValue(at: i, a[2])
                case .absent: dict.append(a[1], hash: hash, a[2])
                case .needsPython: return .false
                }
                return .true
            }
        },
        // Adds a key known to be absent.
        Native("_dict_add", "dict: dict, key, h, value, /", .function) { runtime, a in
            DictRef(a[0].object).append(a[1], hash: runtime.smallInt(a[2]) ?? 0, a[3])
            return .none
        },
        Native("_dict_remove", "dict: dict, i, /", .function) { runtime, a in
            if entry(a) != nil { DictRef(a[0].object).remove(at: a[1].int) }
            return .none
        },
        // A dict or the dict behind a view or proxy whose iteration is the builtin one; None for anything else.
        Native("_plain_dict", "value, /", .function) { runtime, a in
            a[0].isKind(.dict) && runtime.hasBuiltinIteration(a[0]) ? a[0] : .none
        },
        Native("_dict_copy", "dict: dict, /", .function) { $0.copy(DictRef($1[0].object)).value },
        // 0, 1, 2 for a view of keys, values, items; -1 for anything else.
        Native("_view_part", "value, /", .function) { Value($1[0].isKind(.dictView) ? $1[0].object.raw(1) : -1) },
        Native("_is_proxy", "value, /", .function) { Value($1[0].isKind(.mappingProxy)) },
        // The dict that a view shows, the mapping of a mappingproxy.
        Native("_view_dict", "view, /", .function) { runtime, a in
            guard a[0].isKind(.dictView) || a[0].isKind(.mappingProxy) else {
                return runtime.raise(.systemError, "bad argument to internal function _view_dict")
            }
            return a[0].object[0]
        },
    ]

    private static func entry(_ a: Arguments) -> UnsafeMutablePointer<DictRef.Entry>? {
        let dict = DictRef(a[0].object)
        guard a[1].isInt, a[1].int >= 0, a[1].int < dict.count, !dict.entries[a[1].int].key.isNull else { return nil }
        return dict.entries + a[1].int
    }
}
