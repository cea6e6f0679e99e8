import Glibc

/// A Python `complex`. Python library reference, "Numeric Types – int, float, complex".
struct Complex: Equatable, Sendable {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double = 0) {
        self.real = real
        self.imaginary = imaginary
    }

    static func + (a: Complex, b: Complex) -> Complex { Complex(a.real + b.real, a.imaginary + b.imaginary) }
    static func - (a: Complex, b: Complex) -> Complex { Complex(a.real - b.real, a.imaginary - b.imaginary) }
    static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }

    static func * (a: Complex, b: Complex) -> Complex {
        Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
    }

    /// `a / b`
    static func divide(_ a: Complex, _ b: Complex) throws(TextError) -> Complex {
        guard let result = quotient(a, b) else { throw .zeroDivision("complex division by zero") }
        return result
    }

    /// Smith's method: scales by the larger part of the divisor. Nil when the divisor is zero.
    private static func quotient(_ a: Complex, _ b: Complex) -> Complex? {
        let realSize = b.real.magnitude, imaginarySize = b.imaginary.magnitude
        if realSize >= imaginarySize {
            if realSize == 0 { return nil }
            let ratio = b.imaginary / b.real
            let denominator = b.real + b.imaginary * ratio
            return Complex((a.real + a.imaginary * ratio) / denominator, (a.imaginary - a.real * ratio) / denominator)
        }
        if imaginarySize >= realSize {
            let ratio = b.real / b.imaginary
            let denominator = b.real * ratio + b.imaginary
            return Complex((a.real * ratio + a.imaginary) / denominator, (a.imaginary * ratio - a.real) / denominator)
        }
        return Complex(.nan, .nan)
    }

    /// `a ** b`: repeated multiplication for a whole exponent up to 100, otherwise through polar form.
    static func power(_ a: Complex, _ b: Complex) throws(TextError) -> Complex {
        let zeroBase = TextError.zeroDivision("0.0 to a negative or complex power")
        let result: Complex
        if b.imaginary == 0 && b.real == b.real.rounded(.down) && b.real.magnitude <= 100 {
            let whole = wholePower(a, UInt(b.real.magnitude))
            if b.real > 0 {
                result = whole
            } else {
                guard let inverse = quotient(Complex(1), whole) else { throw zeroBase }
                result = inverse
            }
        } else if a.real == 0 && a.imaginary == 0 {
            if b.imaginary != 0 || b.real < 0 { throw zeroBase }
            result = Complex(0)
        } else {
            guard let power = polarPower(a, b) else { throw zeroBase }
            result = power
        }
        if result.real.isInfinite || result.imaginary.isInfinite { throw .overflow("complex exponentiation") }
        return result
    }

    private static func wholePower(_ base: Complex, _ exponent: UInt) -> Complex {
        var result = Complex(1), square = base, mask: UInt = 1
        while exponent >= mask {
            if exponent & mask != 0 { result = result * square }
            mask <<= 1
            square = square * square
        }
        return result
    }

    /// Nil where the angle of the result is infinite, a domain error in C.
    private static func polarPower(_ a: Complex, _ b: Complex) -> Complex? {
        let size = hypot(a.real, a.imaginary)
        let angle = atan2(a.imaginary, a.real)
        var length = pow(size, b.real)
        var phase = angle * b.real
        if b.imaginary != 0 {
            length /= exp(angle * b.imaginary)
            phase += b.imaginary * log(size)
        }
        return phase.isInfinite ? nil : Complex(length * cos(phase), length * sin(phase))
    }

    /// `abs(self)`
    func magnitude() throws(TextError) -> Double {
        if !real.isFinite || !imaginary.isFinite {
            return real.isInfinite || imaginary.isInfinite ? .infinity : .nan
        }
        let result = hypot(real, imaginary)
        if result.isInfinite { throw .overflow("absolute value too large") }
        return result
    }

    /// `hash(self)`; parts that are nan hash as 0.
    var pythonHash: Int {
        NumericHash.combine(real: NumericHash.hash(real), imaginary: NumericHash.hash(imaginary))
    }

    /// `repr(self)`: the imaginary part alone where the real part is positive zero, otherwise both in parentheses.
    var repr: [UInt8] {
        let imaginaryText = formatFloat(imaginary, .shortest) + [UInt8(ascii: "j")]
        if real == 0 && real.sign == .plus { return imaginaryText }
        let sign: [UInt8] = imaginaryText[0] == UInt8(ascii: "-") ? [] : [UInt8(ascii: "+")]
        return [UInt8(ascii: "(")] + formatFloat(real, .shortest) + sign + imaginaryText + [UInt8(ascii: ")")]
    }
}

// MARK: - Parsing

extension Complex {
    /// `complex(text)`: a real part, an imaginary part or both, optionally in parentheses.
    init(parsing text: UnsafeBufferPointer<UInt32>) throws(TextError) {
        guard let bytes = withoutUnderscores(asciiNumber(text)) else {
            throw .value("could not convert string to complex: \(messageText(stringRepr(text)))")
        }
        guard let value = Complex.parse(bytes[...]) else { throw .value("complex() arg is a malformed string") }
        self = value
    }

    private static func parse(_ text: ArraySlice<UInt8>) -> Complex? {
        var rest = text
        func skipSpaces() { rest = rest.drop(while: Integer.isSpace) }
        func accept(_ characters: Unicode.Scalar...) -> Bool {
            guard let first = rest.first, characters.contains(Unicode.Scalar(first)) else { return false }
            rest = rest.dropFirst()
            return true
        }
        func float() -> Double? {
            guard let (value, length) = scanFloat(rest) else { return nil }
            rest = rest.dropFirst(length)
            return value
        }
        /// A sign on its own before `j` means one.
        func unit() -> Double {
            if accept("-") { return -1 }
            _ = accept("+")
            return 1
        }

        skipSpaces()
        let parenthesis = accept("(")
        if parenthesis { skipSpaces() }
        var result = Complex(0)
        if let first = float() {
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
                result = Complex(first, float() ?? unit())
                if !accept("j", "J") { return nil }
            } else if accept("j", "J") {
                result.imaginary = first
            } else {
                result.real = first
            }
        } else {
            result.imaginary = unit()
            if !accept("j", "J") { return nil }
        }
        skipSpaces()
        if parenthesis {
            if !accept(")") { return nil }
            skipSpaces()
        }
        return rest.isEmpty ? result : nil
    }
}
