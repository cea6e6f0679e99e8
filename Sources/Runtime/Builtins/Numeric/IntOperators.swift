/// The operators of int. Python language reference, "Arithmetic conversions", "Binary arithmetic operations".
///
/// The interpreter does small ints itself; these rows do every case, and what programs call by name.
enum IntOperators {
    typealias Operation = @Sendable (Integer, Integer) throws(TextError) -> Integer

    static let rows: [Native] = arithmetic.flatMap { name, operation in
        OperatorRows.binary(name) { runtime, x, y in
            guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
            return runtime.attempt { () throws(TextError) in runtime.int(try operation(a, b)) }
        }
    } + OperatorRows.binary("truediv", trueDivide) + OperatorRows.binary("divmod", divmod)
        + OperatorRows.binary("lshift", shiftLeft) + OperatorRows.power(power)
        + OperatorRows.comparisons { runtime, x, y in
            guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .foreign }
            return .sign(a == b ? 0 : a < b ? -1 : 1)
        }

    private static let arithmetic: [(String, Operation)] = [
        ("add", { $0 + $1 }), ("sub", { $0 - $1 }), ("mul", { $0 * $1 }),
        ("floordiv", Integer.floorDivide), ("mod", Integer.modulo), ("rshift", Integer.shiftRight),
        ("and", { $0 & $1 }), ("or", { $0 | $1 }), ("xor", { $0 ^ $1 }),
    ]

    private static func trueDivide(_ runtime: Runtime, _ x: Value, _ y: Value) -> Value {
        guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
        return runtime.attempt { () throws(TextError) in runtime.float(try Integer.trueDivide(a, b)) }
    }

    static func divmod(_ runtime: Runtime, _ x: Value, _ y: Value) -> Value {
        guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
        return runtime.attempt { () throws(TextError) in
            let (quotient, rest) = try Integer.divmod(a, b)
            return runtime.pair(runtime.int(quotient), runtime.int(rest))
        }
    }

    private static func shiftLeft(_ runtime: Runtime, _ x: Value, _ y: Value) -> Value {
        guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
        if !a.isZero, let count = b.smallValue, count > 1 << 20, count <= Integer.maximumShift,
           !runtime.mayMakeInteger(bits: a.bitLength + count) {
            return .error
        }
        return runtime.attempt { () throws(TextError) in runtime.int(try Integer.shiftLeft(a, b)) }
    }

    /// `x ** y` and `pow(x, y, modulus)`; without a modulus a negative exponent gives a float.
    static func power(_ runtime: Runtime, _ x: Value, _ y: Value, _ modulus: Value) -> Value {
        guard let a = runtime.integer(x), let b = runtime.integer(y) else { return .notImplemented }
        if modulus != .none {
            guard let m = runtime.integer(modulus) else { return .notImplemented }
            return runtime.attempt { () throws(TextError) in runtime.int(try Integer.power(a, b, modulus: m)) }
        }
        if b.isNegative { return FloatOperators.power(runtime, x, y, .none) }
        if a.bitLength > 1, let count = b.smallValue, count > 1 << 20 {
            let (bits, overflow) = a.bitLength.multipliedReportingOverflow(by: count)
            if !overflow && !runtime.mayMakeInteger(bits: bits) { return .error }
        }
        return runtime.attempt { () throws(TextError) in runtime.int(try Integer.power(a, b)) }
    }
}
