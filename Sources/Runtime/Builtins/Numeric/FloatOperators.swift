/// The operators of float; the other operand may be an int. Python language reference, "Binary arithmetic operations".
enum FloatOperators {
    typealias Operation = @Sendable (Double, Double) throws(TextError) -> Double

    static let rows: [Native] = arithmetic.flatMap { name, operation in
        OperatorRows.binary(name) { runtime, x, y in
            runtime.attempt { () throws(TextError) in
                guard let a = try runtime.floatOperand(x), let b = try runtime.floatOperand(y) else { return .notImplemented }
                return runtime.float(try operation(a, b))
            }
        }
    } + OperatorRows.binary("divmod", divmod) + OperatorRows.power(power) + OperatorRows.comparisons(order)

    private static let arithmetic: [(String, Operation)] = [
        ("add", { $0 + $1 }), ("sub", { $0 - $1 }), ("mul", { $0 * $1 }), ("truediv", FloatArithmetic.divide),
        ("floordiv", FloatArithmetic.floorDivide), ("mod", FloatArithmetic.modulo),
    ]

    static func divmod(_ runtime: Runtime, _ x: Value, _ y: Value) -> Value {
        runtime.attempt { () throws(TextError) in
            guard let a = try runtime.floatOperand(x), let b = try runtime.floatOperand(y) else { return .notImplemented }
            let (quotient, rest) = try FloatArithmetic.divmod(a, b)
            return runtime.pair(runtime.float(quotient), runtime.float(rest))
        }
    }

    /// `x ** y`, complex for a negative number with a fractional exponent.
    static func power(_ runtime: Runtime, _ x: Value, _ y: Value, _ modulus: Value) -> Value {
        if modulus != .none { return runtime.raise(.typeError, "pow() 3rd argument not allowed unless all arguments are integers") }
        return runtime.attempt { () throws(TextError) in
            guard let a = try runtime.floatOperand(x), let b = try runtime.floatOperand(y) else { return .notImplemented }
            if let result = try FloatArithmetic.power(a, b) { return runtime.float(result) }
            return runtime.complex(try Complex.power(Complex(a), Complex(b)))
        }
    }

    /// Exact, also against ints too large for a float.
    private static func order(_ runtime: Runtime, _ x: Value, _ y: Value) -> NumberOrder {
        guard let a = runtime.double(x) else { return .foreign }
        if let b = runtime.double(y) { return a.isNaN || b.isNaN ? .unordered : .sign(a == b ? 0 : a < b ? -1 : 1) }
        guard let n = runtime.integer(y) else { return .foreign }
        return Integer.compare(n, a).map { .sign(-$0) } ?? .unordered
    }
}
