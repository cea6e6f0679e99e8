/// The type int. Python library reference, "Numeric Types – int, float, complex", "Additional Methods on Integer Types".
enum IntMethods {
    static let table = NativeTable(.int, methods: [
        Native("__new__", "cls, x=, /, base=", twin: "numbers.int_new", .staticMethod, IntConstruction.new),
        Native("from_bytes", "cls, bytes, byteorder=, *, signed=", twin: "numbers.int_from_bytes", .classMethod, IntBytes.fromBytes),
        Native("to_bytes", "self, length=, byteorder=, *, signed=", twin: "numbers.int_to_bytes", IntBytes.toBytes),
        Native("__round__", "self, ndigits=, /", twin: "numbers.int_round", .slotless, round),
        Native("__format__", "self, format_spec, /", twin: "numbers.int_format", .slotless) { FormattingRows.format($0, $1) },
        Native("__repr__", "self, /", representation),
        Native("__hash__", "self, /") { runtime, a in
            a[0].isInt ? runtime.int(NumericHash.hash(a[0].int)) : runtime.int(NumericHash.hash(number(runtime, a)))
        },
        Native("__bool__", "self, /") { runtime, a in Value(a[0].isInt ? a[0].int != 0 : !number(runtime, a).isZero) },
        Native("__float__", "self, /") { runtime, a in
            runtime.attempt { () throws(TextError) in runtime.float(try number(runtime, a).doubleValue()) }
        },
        Native("__neg__", "self, /") { $0.int(-number($0, $1)) },
        Native("__abs__", "self, /") { number($0, $1).isNegative ? $0.int(-number($0, $1)) : plain($0, $1) },
        Native("__invert__", "self, /") { $0.int(~number($0, $1)) },
        Native("__getnewargs__", "self, /", .slotless) { $0.tuple([plain($0, $1)]) },
        // CPython keeps 30 bits in four bytes.
        Native("__sizeof__", "self, /", .slotless) { runtime, a in runtime.int(24 + 4 * max(1, (number(runtime, a).bitLength + 29) / 30)) },
        Native("as_integer_ratio", "self, /") { $0.pair(plain($0, $1), Value(1)) },
        Native("bit_length", "self, /") { $0.int(number($0, $1).bitLength) },
        Native("bit_count", "self, /") { $0.int(number($0, $1).bitCount) },
    ] + identities + IntOperators.rows, attributes: [
        NativeAttribute("real", get: plain),
        NativeAttribute("imag", get: { _, _ in Value(0) }),
        NativeAttribute("numerator", get: plain),
        NativeAttribute("denominator", get: { _, _ in Value(1) }),
    ])

    /// The methods that return the number itself, as a plain int.
    private static let identities = [
        "__int__", "__index__", "__pos__", "__trunc__", "__floor__", "__ceil__", "conjugate",
    ].map { name in
        Native(name, "self, /", ["__trunc__", "__floor__", "__ceil__"].contains(name) ? .slotless : .method) { plain($0, $1) }
    }

    private static func number(_ runtime: Runtime, _ a: Arguments) -> Integer { runtime.integer(a[0]) ?? .zero }

    private static func plain(_ runtime: Runtime, _ a: Arguments) -> Value { plain(runtime, a[0]) }

    /// The number as an int of exactly that class: itself if it is one.
    static func plain(_ runtime: Runtime, _ value: Value) -> Value {
        if value.isInt || runtime.isExact(value, .int) { return value }
        return runtime.integer(value).map { runtime.int($0) } ?? value
    }

    /// `int.__repr__`, also of a bool.
    private static func representation(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.builtinRepr(a[0].isBool ? plain(runtime, a[0]) : a[0])
    }

    private static func round(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[1].isNull { return plain(runtime, a[0]) }
        switch runtime.integerArgument(a[1]) {
        case .needsPython: return .declined
        case .failed: return .error
        case .integer(let digits):
            if !digits.isNegative { return plain(runtime, a[0]) }
            return runtime.attempt { () throws(TextError) in runtime.int(try number(runtime, a).rounded(digits: digits)) }
        }
    }
}

/// `__format__` of numbers.
enum FormattingRows {
    static func format(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "__format__() argument must be str, not \(runtime.argumentType(a[1]))")
        }
        return runtime.builtinFormat(a[0], a[1])
    }
}
