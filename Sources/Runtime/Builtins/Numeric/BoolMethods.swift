/// The type bool: what it does otherwise than int. Python library reference, "Boolean Type – bool".
enum BoolMethods {
    static let table = NativeTable(.bool, methods: [
        Native("__new__", "cls, x=, /", twin: "numbers.bool_new", .staticMethod, new),
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ] + logic.flatMap { name, bools, integers in
        OperatorRows.binary(name) { runtime, x, y in
            if x.isBool && y.isBool { return Value(bools(x == .true, y == .true)) }
            guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
            return runtime.int(integers(a, b))
        }
    })

    /// The operators whose result is a bool for two bools.
    private static let logic: [(String, @Sendable (Bool, Bool) -> Bool, @Sendable (Integer, Integer) -> Integer)] = [
        ("and", { $0 && $1 }, { $0 & $1 }), ("or", { $0 || $1 }, { $0 | $1 }), ("xor", { $0 != $1 }, { $0 ^ $1 }),
    ]

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.requestedType(a, .bool) != nil else { return .error }
        return a[1].isNull ? .false : runtime.nativeTruth(a[1]).value
    }
}
