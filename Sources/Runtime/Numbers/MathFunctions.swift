import Glibc

/// The float functions of the `math` module with its rules for errors: a result that is nan for arguments that are
/// not is a domain error, an infinite one for finite arguments a range error or, at a pole, a domain error.
/// Python library reference, `math`.
enum MathFunctions {
    static let domainError = TextError.value("math domain error")
    static let rangeError = TextError.overflow("math range error")

    /// A function of one argument.
    struct Unary: Sendable {
        /// The function's name in the module.
        let name: String
        /// Whether an infinite result means that the true one is too large, rather than that there is none.
        let overflows: Bool
        let evaluate: @Sendable (Double) -> Double

        init(_ name: String, overflows: Bool = false, _ evaluate: @escaping @Sendable (Double) -> Double) {
            self.name = name
            self.overflows = overflows
            self.evaluate = evaluate
        }

        func callAsFunction(_ x: Double) throws(TextError) -> Double {
            let result = evaluate(x)
            if result.isFinite { return result }
            if result.isNaN && !x.isNaN { throw domainError }
            if result.isInfinite && x.isFinite { throw overflows ? rangeError : domainError }
            return result
        }
    }

    /// All functions of one float, by name order of the reference.
    static let unary: [Unary] = [
        Unary("acos") { acos($0) }, Unary("acosh") { acosh($0) }, Unary("asin") { asin($0) },
        Unary("asinh") { asinh($0) }, Unary("atan") { atan($0) }, Unary("atanh") { atanh($0) },
        Unary("cbrt") { cbrt($0) }, Unary("cos") { cos($0) }, Unary("cosh", overflows: true) { cosh($0) },
        Unary("erf") { erf($0) }, Unary("erfc") { erfc($0) },
        Unary("exp", overflows: true) { exp($0) }, Unary("exp2", overflows: true) { exp2($0) },
        Unary("expm1", overflows: true) { expm1($0) }, Unary("fabs") { $0.magnitude },
        Unary("log1p") { log1p($0) }, Unary("sin") { sin($0) },
        Unary("sinh", overflows: true) { sinh($0) }, Unary("sqrt") { $0.squareRoot() }, Unary("tan") { tan($0) },
        Unary("tanh") { tanh($0) },
    ]

    /// `math.degrees(x)`, never at fault.
    static func degrees(_ x: Double) -> Double { x * (180 / Double.pi) }

    /// `math.radians(x)`, never at fault.
    static func radians(_ x: Double) -> Double { x * (Double.pi / 180) }

    // MARK: - Two arguments

    /// `math.pow`: C's function, without integers or complex results.
    static func power(_ x: Double, _ y: Double) throws(TextError) -> Double {
        let result = pow(x, y)
        if !x.isFinite || !y.isFinite { return result }
        if result.isNaN { throw domainError }
        if result.isInfinite { throw x == 0 ? domainError : rangeError }
        return result
    }

    /// `math.fmod`
    static func remainderTruncated(_ x: Double, _ y: Double) throws(TextError) -> Double {
        try checked(fmod(x, y), x, y)
    }

    /// `math.remainder`: the difference to the nearest multiple, half to even.
    static func remainderNearest(_ x: Double, _ y: Double) throws(TextError) -> Double {
        try checked(remainder(x, y), x, y)
    }

    private static func checked(_ result: Double, _ x: Double, _ y: Double) throws(TextError) -> Double {
        if result.isNaN && !x.isNaN && !y.isNaN { throw domainError }
        return result
    }

    /// `math.ldexp(x, exponent)`
    static func scale(_ x: Double, by exponent: Integer) throws(TextError) -> Double {
        if x == 0 || !x.isFinite { return x }
        let bounded = exponent.smallValue.map { Int32(clamping: $0) } ?? (exponent.isNegative ? .min : .max)
        let result = ldexp(x, bounded)
        if result.isInfinite { throw rangeError }
        return result
    }

    /// `math.frexp(x)`: `x == mantissa * 2**exponent` with `0.5 <= abs(mantissa) < 1`.
    static func fraction(_ x: Double) -> (mantissa: Double, exponent: Int) {
        if x == 0 || !x.isFinite { return (x, 0) }
        var exponent: Int32 = 0
        let mantissa = frexp(x, &exponent)
        return (mantissa, Int(exponent))
    }

    /// `math.modf(x)`: the fractional and integer parts, both with the sign of `x`.
    static func parts(_ x: Double) -> (fraction: Double, whole: Double) {
        if x.isNaN { return (x, x) }
        if x.isInfinite { return (Double(signOf: x, magnitudeOf: 0), x) }
        let whole = x.rounded(.towardZero)
        return (Double(signOf: x, magnitudeOf: x - whole), whole)
    }

    /// `math.nextafter(x, y)`
    static func next(after x: Double, towards y: Double) -> Double {
        x == y ? y : nextafter(x, y)
    }

    /// `math.ulp(x)`: the value of the least significant bit.
    static func ulp(_ x: Double) -> Double {
        let size = x.magnitude
        if !size.isFinite { return size }
        let above = size.nextUp
        return above.isInfinite ? size - size.nextDown : above - size
    }

    /// `math.isclose`
    static func isClose(_ a: Double, _ b: Double, relative: Double = 1e-9,
                        absolute: Double = 0) throws(TextError) -> Bool {
        if relative < 0 || absolute < 0 { throw .value("tolerances must be non-negative") }
        if a == b { return true }
        if a.isInfinite || b.isInfinite { return false }
        let difference = (b - a).magnitude
        return difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
            || difference <= absolute
    }

    // MARK: - Logarithms

    /// The logarithms that also take integers too large for a float.
    enum Logarithm: String, CaseIterable, Sendable {
        case natural = "log"
        case binary = "log2"
        case decimal = "log10"

        fileprivate func evaluate(_ x: Double) -> Double {
            switch self {
            case .natural: log(x)
            case .binary: log2(x)
            case .decimal: log10(x)
            }
        }
    }

    /// The logarithm of a float.
    static func logarithm(_ kind: Logarithm, _ x: Double) throws(TextError) -> Double {
        if x <= 0 { throw domainError }
        return kind.evaluate(x)
    }

    /// The logarithm of an integer of any size.
    static func logarithm(_ kind: Logarithm, _ x: Integer) throws(TextError) -> Double {
        if x.signum <= 0 { throw domainError }
        if x.bitLength <= 1023 { return kind.evaluate(try x.doubleValue()) }
        let (mantissa, exponent) = x.scaledDouble()
        if exponent <= 1024, let value = try? x.doubleValue() { return kind.evaluate(value) }
        return kind.evaluate(mantissa) + kind.evaluate(2) * Double(exponent)
    }
}
