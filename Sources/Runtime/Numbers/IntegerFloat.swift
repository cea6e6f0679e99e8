import BigInt
import Glibc

/// Conversions and comparisons between integers and floats, all exact or correctly rounded.
extension Integer {
    /// `float(self)`, rounded half to even.
    func doubleValue() throws(TextError) -> Double {
        switch self {
        case .small(let value):
            return Double(value)
        case .big(let value):
            let magnitude = value.magnitude
            let result = Integer.nearestDouble(magnitude)
            if result.isInfinite { throw .overflow("int too large to convert to float") }
            return value.sign == .minus ? -result : result
        }
    }

    /// The double nearest to a magnitude, infinity when it is too large.
    private static func nearestDouble(_ magnitude: BigUInt) -> Double {
        let (top, exponent, inexact) = topBits(of: magnitude)
        return exponent > 1024 ? .infinity : scaled(top, by: exponent, inexact: inexact)
    }

    /// The 64 highest bits of a magnitude of at least that many, the power of two to scale them by, and whether
    /// any bit below them is set.
    private static func topBits(of magnitude: BigUInt) -> (bits: UInt64, exponent: Int, inexact: Bool) {
        let exponent = magnitude.bitWidth - 64
        if exponent <= 0 { return (UInt64(magnitude.words[0]), 0, false) }
        let words = magnitude.words
        let index = exponent >> 6, offset = UInt(exponent & 63)
        let low = words[index] >> offset
        let bits = offset == 0 ? low : low | words[index + 1] << (64 - offset)
        return (UInt64(bits), exponent, magnitude.trailingZeroBitCount < exponent)
    }

    /// The value as `m * 2**e` with `0.5 <= |m| < 1`, rounded; never too large. Zero gives `(0, 0)`.
    func scaledDouble() -> (mantissa: Double, exponent: Int) {
        if isZero { return (0, 0) }
        let magnitude = magnitude
        var exponent = 0
        let fraction: Double
        if magnitude.bitWidth <= 64 {
            fraction = Double(magnitude.words[0])
        } else {
            let (top, scale, inexact) = Integer.topBits(of: magnitude)
            fraction = Integer.scaled(top, by: 0, inexact: inexact)
            exponent = scale
        }
        var shift: Int32 = 0
        let mantissa = frexp(isNegative ? -fraction : fraction, &shift)
        return (mantissa, exponent + Int(shift))
    }

    /// `int(value)`: rounds towards zero.
    init(truncating value: Double) throws(TextError) {
        if value.isNaN { throw .value("cannot convert float NaN to integer") }
        if value.isInfinite { throw .overflow("cannot convert float infinity to integer") }
        self.init(finiteTruncating: value)
    }

    /// The integer part of a finite double.
    private init(finiteTruncating value: Double) {
        if value.magnitude < 0x1p63 {
            self = .small(Int(value))
            return
        }
        let magnitude = BigUInt(value.significandBitPattern | 1 << 52) << (Int(value.exponent) - 52)
        self.init(magnitude, negative: value < 0)
    }

    /// `round(value)`: the nearest integer, half to even.
    init(rounding value: Double) throws(TextError) {
        try self.init(truncating: value.rounded(.toNearestOrEven))
    }

    /// `math.floor(value)`
    init(flooring value: Double) throws(TextError) { try self.init(truncating: value.rounded(.down)) }

    /// `math.ceil(value)`
    init(ceiling value: Double) throws(TextError) { try self.init(truncating: value.rounded(.up)) }

    /// The sign of `integer - value`, or nil when `value` is not a number. Exact.
    static func compare(_ integer: Integer, _ value: Double) -> Int? {
        if value.isNaN { return nil }
        if case .small(let word) = integer, value.magnitude < 0x1p63 {
            let whole = value.rounded(.towardZero)
            let other = Int(whole)
            if word != other { return word < other ? -1 : 1 }
            return whole == value ? 0 : value > whole ? -1 : 1
        }
        if value.isInfinite { return value > 0 ? -1 : 1 }
        let sign = integer.signum, valueSign = value > 0 ? 1 : value < 0 ? -1 : 0
        if sign != valueSign { return sign < valueSign ? -1 : 1 }
        let whole = Integer(finiteTruncating: value)
        if integer != whole { return integer < whole ? -1 : 1 }
        let fraction = value - value.rounded(.towardZero)
        return fraction == 0 ? 0 : fraction > 0 ? -1 : 1
    }

    /// `float.as_integer_ratio()`: numerator and positive denominator in lowest terms.
    static func ratio(of value: Double) throws(TextError) -> (numerator: Integer, denominator: Integer) {
        if value.isNaN { throw .value("cannot convert NaN to integer ratio") }
        if value.isInfinite { throw .overflow("cannot convert Infinity to integer ratio") }
        if value == 0 { return (.zero, .one) }
        var exponent: Int32 = 0
        var mantissa = Int(frexp(value, &exponent) * 0x1p53)
        let zeros = mantissa.trailingZeroBitCount
        mantissa >>= zeros
        let shift = Int(exponent) - 53 + zeros
        if shift >= 0 { return (Integer(BigUInt(mantissa.magnitude) << shift, negative: mantissa < 0), .one) }
        return (.small(mantissa), Integer(BigUInt(1) << -shift))
    }

    /// `round(self, digits)` for an integer: half to even at a power of ten when `digits` is negative.
    func rounded(digits: Integer) throws(TextError) -> Integer {
        if !digits.isNegative { return self }
        // Beyond this many zeros any integer in memory rounds to zero.
        guard case .small(let count) = digits, -count <= bitLength else { return .zero }
        let unit = try Integer.power(.small(10), .small(-count))
        let (quotient, remainder) = Integer.quotientAndModulo(self, unit)
        let twice = remainder + remainder
        let up = twice > unit || twice == unit && quotient.isOdd
        return (up ? quotient + .one : quotient) * unit
    }
}
