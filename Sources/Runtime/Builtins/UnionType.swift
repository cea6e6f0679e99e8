/// `int | str`. Python library reference, "Union Type".
enum UnionTypeMethods {
    static let table = NativeTable(.unionType, methods: [
        Native("__or__", "self, value, /") { $0.unionOf($1[0], $1[1]) },
        Native("__ror__", "self, value, /") { $0.unionOf($1[1], $1[0]) },
        Native("__eq__", "self, value, /", twin: "reflection.union_eq") { runtime, a in
            a[1].isKind(.unionType) ? .declined : .notImplemented
        },
        Native("__hash__", "self, /", twin: "reflection.union_hash") { _, _ in .declined },
        Native("__repr__", "self, /", twin: "reflection.union_repr") { $0.builtinRepr($1[0]) },
        Native("__getitem__", "self, parameters, /", twin: "reflection.union_getitem") { _, _ in .declined },
        Native("__instancecheck__", "self, instance, /", twin: "reflection.union_instancecheck", .slotless) {
            $0.nativeCheck($1[1], $1[0], isSubclass: false)
        },
        Native("__subclasscheck__", "self, subclass, /", twin: "reflection.union_subclasscheck", .slotless) {
            $0.nativeCheck($1[1], $1[0], isSubclass: true)
        },
    ], attributes: [
        .member("__args__", 0),
        NativeAttribute("__parameters__", get: { runtime, union in
            guard let items = runtime.items(of: union.object[0]) else { return runtime.emptyTuple }
            return runtime.typeParameters(items)
        }),
    ])
}

extension Runtime {
    /// What may stand in a union: classes, None, aliases, unions, type variables.
    private func isUnionMember(_ value: Value) -> Bool {
        value == .none || value.isKind(.type) || value.isKind(.genericAlias) || value.isKind(.unionType) || isTypeVariable(value)
    }

    /// `left | right`: one level deep, each member once; the only member itself where there is but one.
    func unionOf(_ left: Value, _ right: Value) -> Value {
        guard isUnionMember(left), isUnionMember(right) else { return .notImplemented }
        var members: [Value] = []
        for side in [left, right] {
            let parts = side.isKind(.unionType) ? items(of: side.object[0]).map(Array.init) ?? [] : [side == .none ? type(.noneType) : side]
            for part in parts where !members.contains(where: { isSameMember($0, part) }) { members.append(part) }
        }
        if members.count == 1 { return members[0] }
        let object = newObject(.unionType, .unionType)
        object.initialize(0, tuple(members))
        return object.value
    }

    private func isSameMember(_ a: Value, _ b: Value) -> Bool {
        if a == b { return true }
        guard a.isKind(.genericAlias), b.isKind(.genericAlias) else { return false }
        return a.object[0] == b.object[0] && nativeEquals(a.object[1], b.object[1]) == .true
    }
}
