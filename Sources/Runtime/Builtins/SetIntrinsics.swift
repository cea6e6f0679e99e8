/// What the twins of set methods in the prelude are made of. They compare elements by Python code, so a set can change between
/// any two of these calls: positions are checked each time.
enum SetIntrinsics {
    static let intrinsics: [Native] = [
        // Position of the element with hash h, -1 when absent, None when Python code must compare.
        Native("_set_find", "set: set, key, h, /", .function) { runtime, a in
            switch SetRef(a[0].object).find(a[1], hash: runtime.smallInt(a[2]) ?? 0, in: runtime) {
            case .found(let i): Value(i)
            case .absent: Value(-1)
            case .needsPython: .none
            }
        },
        // Position of element number n among those with hash h, -1 when there are fewer.
        Native("_set_candidate", "set: set, h, n: int, /", .function) { runtime, a in
            Value(SetRef(a[0].object).candidate(hash: runtime.smallInt(a[1]) ?? 0, number: a[2].int))
        },
        // Position of the first element at or after i, -1 at the end.
        Native("_set_next", "set: set, i: int, /", .function) { Value(SetRef($1[0].object).next(max($1[1].int, 0))) },
        Native("_set_key", "set: set, i, /", .function) { slot($1).map { $0.pointee.key } ?? .none },
        Native("_set_hash", "set: set, i, /", .function) { runtime, a in slot(a).map { runtime.int($0.pointee.hash) } ?? .none },
        // Whether position i still has this very element.
        Native("_set_is_at", "set: set, i, key, /", .function) { runtime, a in Value(slot(a)?.pointee.key == a[2]) },
        // Adds an element; False when Python code must hash or compare it.
        Native("_set_put", "set: set, key, /", .function) { runtime, a in
            switch runtime.setAdd(a[1], to: SetRef(a[0].object)) {
            case .done: .true
            case .needsPython: .false
            case .failed: .error
            }
        },
        // Adds an element known to be absent.
        Native("_set_insert", "set: set, key, h, /", .function) { runtime, a in
            SetRef(a[0].object).insert(a[1], hash: runtime.smallInt(a[2]) ?? 0)
            return .none
        },
        Native("_set_remove", "set: set, i, /", .function) { runtime, a in
            if slot(a) != nil { SetRef(a[0].object).remove(at: a[1].int) }
            return .none
        },
        // Makes room for n more elements, as merging a set or dict does first.
        Native("_set_reserve", "set: set, n: int, /", .function) { runtime, a in
            guard 0...runtime.mostItems ~= a[1].int else { return runtime.raise(.memoryError, arguments: []) }
            SetRef(a[0].object).object.writeBarrier()
            SetRef(a[0].object).reserve(adding: a[1].int)
            return .none
        },
        // Merges a set into an empty one, which needs no comparison.
        Native("_set_merge", "set: set, source, /", .function) { runtime, a in
            runtime.update(SetRef(a[0].object), with: a[1]).result
        },
        // Rebuilds a table with many removed elements.
        Native("_set_tidy", "set: set, /", .function) { runtime, a in
            SetRef(a[0].object).dropDummies()
            return .none
        },
        // An exact copy of a set, an empty set or frozenset like it, and one of a given class.
        Native("_set_copy", "set: set, /", .function) { $0.copy(SetRef($1[0].object)).value },
        Native("_set_like", "set: set, /", .function) { $0.newSet(like: $1[0].object).value },
        Native("_set_of_class", "cls: type of set, /", .function) { runtime, a in
            let type = TypeRef(a[0].object)
            if type.value == runtime.type(.set) { return runtime.newSet().value }
            return type.value == runtime.type(.frozenSet) ? runtime.newSet(.frozenSet).value : runtime.newSet(of: type).value
        },
        // Moves the table of a set that nobody else has into another one.
        Native("_set_take", "set: set, other: set, /", .function) { runtime, a in
            SetRef(a[0].object).takeTable(of: SetRef(a[1].object))
            return .none
        },
        // Whether a value is a set or frozenset, is a frozenset, is a dict and nothing derived from it.
        Native("_is_set", "value, /", .function) { Value($1[0].isKind(.set)) },
        Native("_is_exact_dict", "value, /", .function) { Value($0.isExact($1[0], .dict)) },
    ]

    private static func slot(_ a: Arguments) -> UnsafeMutablePointer<SetRef.Slot>? {
        let set = SetRef(a[0].object)
        guard a[1].isInt, a[1].int >= 0, a[1].int <= set.mask, set.slots[a[1].int].isElement else { return nil }
        return set.slots + a[1].int
    }
}
