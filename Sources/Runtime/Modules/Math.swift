import Glibc

/// The module `math`. Python library reference, "math – Mathematical functions".
///
/// Functions take what converts to a float or an int; where that conversion is Python code, the prelude does it and calls the
/// function again with plain numbers.
enum MathModule {
    static let module = NativeModule("math", functions: floats + MathIntegers.functions + MathSequences.functions) { runtime, dict in
        let constants = [("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", .infinity), ("nan", .nan)]
        for (name, value) in constants { runtime.set(dict, runtime.intern(name), runtime.float(value)) }
    }

    private static let floats: [Native] = unary + predicates + binary + rounding + [
        Native("log", "*args", .function, logarithm),
        logarithm(.binary), logarithm(.decimal),
        Native("ldexp", "x, i, /", .function, scale),
        Native("isclose", "a, b, *, rel_tol=, abs_tol=", twin: "numbers.isclose", .function, isClose),
    ]

    // MARK: Functions of one float

    private static let unary: [Native] = MathFunctions.unary.map { function in
        real(function.name) { runtime, x throws(TextError) in runtime.float(try function(x)) }
    } + [
        real("gamma") { runtime, x throws(TextError) in runtime.float(try MathFunctions.gamma(x)) },
        real("lgamma") { runtime, x throws(TextError) in runtime.float(try MathFunctions.logGamma(x)) },
        real("degrees") { runtime, x in runtime.float(MathFunctions.degrees(x)) },
        real("radians") { runtime, x in runtime.float(MathFunctions.radians(x)) },
        real("ulp") { runtime, x in runtime.float(MathFunctions.ulp(x)) },
        real("frexp") { runtime, x in
            let (mantissa, exponent) = MathFunctions.fraction(x)
            return runtime.pair(runtime.float(mantissa), Value(exponent))
        },
        real("modf") { runtime, x in
            let (fraction, whole) = MathFunctions.parts(x)
            return runtime.pair(runtime.float(fraction), runtime.float(whole))
        },
    ]

    private static let predicates: [Native] = [
        real("isfinite") { _, x in Value(x.isFinite) },
        real("isinf") { _, x in Value(x.isInfinite) },
        real("isnan") { _, x in Value(x.isNaN) },
    ]

    private static func real(_ name: String, _ body: @escaping @Sendable (Runtime, Double) throws(TextError) -> Value) -> Native {
        Native(name, "x, /", .function) { runtime, a in
            switch runtime.realArgument(a[0]) {
            case .real(let x): runtime.attempt { () throws(TextError) in try body(runtime, x) }
            case .failed: .error
            case .needsPython: again(runtime, name, a, "with_reals")
            }
        }
    }

    // MARK: Functions of two floats

    private static let binary: [Native] = [
        reals("atan2", signature: "y, x, /") { atan2($0, $1) },
        reals("copysign") { Double(signOf: $1, magnitudeOf: $0) },
        reals("fmod", MathFunctions.remainderTruncated),
        reals("nextafter") { MathFunctions.next(after: $0, towards: $1) },
        reals("pow", MathFunctions.power),
        reals("remainder", MathFunctions.remainderNearest),
    ]

    private static func reals(_ name: String, signature: String = "x, y, /",
                              _ body: @escaping @Sendable (Double, Double) throws(TextError) -> Double) -> Native {
        Native(name, signature, .function) { runtime, a in
            let x: Double, y: Double
            switch runtime.realArgument(a[0]) {
            case .real(let value): x = value
            case .failed: return .error
            case .needsPython: return again(runtime, name, a, "with_reals")
            }
            switch runtime.realArgument(a[1]) {
            case .real(let value): y = value
            case .failed: return .error
            case .needsPython: return again(runtime, name, a, "with_reals")
            }
            return runtime.attempt { () throws(TextError) in runtime.float(try body(x, y)) }
        }
    }

    /// Calls the module's function `name` again, with the same arguments made plain numbers by a function of the prelude.
    static func again(_ runtime: Runtime, _ name: String, _ arguments: [Value], _ conversion: String) -> Value {
        let converter = runtime.prelude("numbers.\(conversion)")
        guard converter != .error, let function = runtime.permanent(named: "math.\(name)") else { return .error }
        return runtime.tailCall(converter, [function] + arguments, names: .null)
    }

    static func again(_ runtime: Runtime, _ name: String, _ a: Arguments, _ conversion: String) -> Value {
        again(runtime, name, (0..<a.count).map { a[$0] }, conversion)
    }

    // MARK: Rounding to an int

    private static let rounding: [Native] = [
        rounded("floor", .__floor__) { x throws(TextError) in try Integer(flooring: x) },
        rounded("ceil", .__ceil__) { x throws(TextError) in try Integer(ceiling: x) },
        Native("trunc", "x, /", .function) { runtime, a in
            special(runtime, a[0], .__trunc__)
                ?? runtime.raise(.typeError, "type \(runtime.typeName(a[0])) doesn't define __trunc__ method")
        },
    ]

    private static func rounded(_ name: String, _ method: Name,
                                _ convert: @escaping @Sendable (Double) throws(TextError) -> Integer) -> Native {
        Native(name, "x, /", .function) { runtime, a in
            if a[0].isFlonum { return runtime.attempt { () throws(TextError) in runtime.int(try convert(a[0].flonum)) } }
            if a[0].isInt { return a[0] }
            if let result = special(runtime, a[0], method) { return result }
            switch runtime.realArgument(a[0]) {
            case .real(let x): return runtime.attempt { () throws(TextError) in runtime.int(try convert(x)) }
            case .failed: return .error
            case .needsPython: return again(runtime, name, a, "with_reals")
            }
        }
    }

    /// Asks for a call of a special method of the value's class; nil when it has none.
    private static func special(_ runtime: Runtime, _ value: Value, _ name: Name) -> Value? {
        let method = runtime.lookup(runtime.typeOf(value), name)
        return method.isNull || method == .none ? nil : runtime.tailCallSpecial(method, value)
    }

    // MARK: The rest

    /// The logarithm of a float, or of an int that may be too large for one; null when Python code must convert the argument.
    private static func logarithm(_ kind: MathFunctions.Logarithm, _ runtime: Runtime, _ value: Value) -> Value {
        if let n = runtime.integer(value) {
            return runtime.attempt { () throws(TextError) in runtime.float(try MathFunctions.logarithm(kind, n)) }
        }
        switch runtime.realArgument(value) {
        case .real(let x): return runtime.attempt { () throws(TextError) in runtime.float(try MathFunctions.logarithm(kind, x)) }
        case .failed: return .error
        case .needsPython: return .null
        }
    }

    private static func logarithm(_ kind: MathFunctions.Logarithm) -> Native {
        Native(kind.rawValue, "x, /", .function) { runtime, a in
            let result = logarithm(kind, runtime, a[0])
            return result.isNull ? again(runtime, kind.rawValue, a, "with_numbers") : result
        }
    }

    /// `log(x[, base])`
    private static func logarithm(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a.count != 1 && a.count != 2 { return runtime.raise(.typeError, "math.log requires 1 to 2 arguments") }
        let numerator = logarithm(.natural, runtime, a[0])
        if numerator.isNull { return again(runtime, "log", a, "with_numbers") }
        if a.count == 1 || numerator == .error { return numerator }
        let denominator = logarithm(.natural, runtime, a[1])
        if denominator.isNull { return again(runtime, "log", a, "with_numbers") }
        guard let x = runtime.double(numerator), let y = runtime.double(denominator) else { return .error }
        return runtime.attempt { () throws(TextError) in runtime.float(try FloatArithmetic.divide(x, y)) }
    }

    private static func scale(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch runtime.realArgument(a[0]) {
        case .failed: return .error
        case .needsPython: return again(runtime, "ldexp", a, "with_first_real")
        case .real(let x):
            guard let exponent = runtime.integer(a[1]) else {
                return runtime.raise(.typeError, "Expected an int as second argument to ldexp.")
            }
            return runtime.attempt { () throws(TextError) in runtime.float(try MathFunctions.scale(x, by: exponent)) }
        }
    }

    private static func isClose(_ runtime: Runtime, _ a: Arguments) -> Value {
        var numbers = [0, 0, 1e-9, 0]
        for (i, value) in [a[0], a[1], a.named[0], a.named[1]].enumerated() where !value.isNull {
            switch runtime.realArgument(value) {
            case .real(let x): numbers[i] = x
            case .failed: return .error
            case .needsPython: return .declined
            }
        }
        return runtime.attempt { () throws(TextError) in
            Value(try MathFunctions.isClose(numbers[0], numbers[1], relative: numbers[2], absolute: numbers[3]))
        }
    }
}
