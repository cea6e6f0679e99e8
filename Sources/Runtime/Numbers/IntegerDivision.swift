import BigInt
import Glibc

/// Division of integers with Python's rules: the quotient is rounded towards minus infinity and the remainder
/// has the sign of the divisor. Python language reference, "Binary arithmetic operations".
extension Integer {
    /// `a // b`
    static func floorDivide(_ a: Integer, _ b: Integer) throws(TextError) -> Integer {
        if b.isZero { throw .zeroDivision("integer division or modulo by zero") }
        return quotientAndModulo(a, b).quotient
    }

    /// `a % b`
    static func modulo(_ a: Integer, _ b: Integer) throws(TextError) -> Integer {
        if b.isZero { throw .zeroDivision("integer modulo by zero") }
        return quotientAndModulo(a, b).modulo
    }

    /// `divmod(a, b)`
    static func divmod(_ a: Integer, _ b: Integer) throws(TextError) -> (quotient: Integer, modulo: Integer) {
        if b.isZero { throw .zeroDivision("integer division or modulo by zero") }
        return quotientAndModulo(a, b)
    }

    /// Floored quotient and remainder; `b` is not zero.
    static func quotientAndModulo(_ a: Integer, _ b: Integer) -> (quotient: Integer, modulo: Integer) {
        if case .small(let x) = a, case .small(let y) = b {
            let (quotient, remainder) = flooredDivision(x, y)
            return (quotient, .small(remainder))
        }
        let dividend = a.bigValue, divisor = b.bigValue
        var (quotient, remainder) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
        let opposite = dividend.sign != divisor.sign
        if opposite && !remainder.isZero {
            quotient += 1
            remainder = divisor.magnitude - remainder
        }
        return (Integer(quotient, negative: opposite), Integer(remainder, negative: divisor.sign == .minus))
    }

    /// Floored quotient and remainder of machine words; only `Int.min // -1` leaves the word. `y` is not zero.
    @inline(__always)
    static func flooredDivision(_ x: Int, _ y: Int) -> (quotient: Integer, modulo: Int) {
        if y == -1 { return (subtract(0, x), 0) }
        let (quotient, remainder) = x.quotientAndRemainder(dividingBy: y)
        if remainder != 0 && (remainder ^ y) < 0 { return (.small(quotient &- 1), remainder &+ y) }
        return (.small(quotient), remainder)
    }

    /// `a / b`, correctly rounded (half to even) however large the operands are.
    static func trueDivide(_ a: Integer, _ b: Integer) throws(TextError) -> Double {
        if b.isZero { throw .zeroDivision("division by zero") }
        let exactWords = 1 << 53
        if case .small(let x) = a, case .small(let y) = b, x.magnitude <= exactWords, y.magnitude <= exactWords {
            return Double(x) / Double(y)
        }
        if a.isZero { return b.isNegative ? -0.0 : 0 }
        let negative = a.isNegative != b.isNegative
        let tooLarge = TextError.overflow("integer division result too large for a float")
        guard let result = ratio(a.magnitude, b.magnitude) else { throw tooLarge }
        return negative ? -result : result
    }

    /// `numerator / denominator` rounded half to even, or nil when it is too large for a double. Neither is zero.
    static func ratio(_ numerator: BigUInt, _ denominator: BigUInt) -> Double? {
        // The quotient below has 55 or 56 bits, or fewer where the result is subnormal.
        let estimate = numerator.bitWidth - denominator.bitWidth
        if estimate > 1024 { return nil }
        if estimate < -1080 { return 0 }
        let shift = max(estimate - 55, -1074 - 2)
        let (quotient, remainder) = shift >= 0
            ? numerator.quotientAndRemainder(dividingBy: denominator << shift)
            : (numerator << -shift).quotientAndRemainder(dividingBy: denominator)
        let word = quotient.words.endIndex == 0 ? 0 : quotient.words[0]
        let result = scaled(UInt64(word), by: shift, inexact: !remainder.isZero)
        return result.isInfinite ? nil : result
    }

    /// `mantissa * 2**exponent` rounded half to even, where `inexact` says that nonzero bits lie below the mantissa.
    /// The mantissa has at least 55 significant bits unless the exponent is at its minimum of -1076.
    static func scaled(_ mantissa: UInt64, by exponent: Int, inexact: Bool) -> Double {
        let width = 64 - mantissa.leadingZeroBitCount
        let excess = max(width - 53, -1074 - exponent, 0)
        if excess == 0 { return ldexp(Double(mantissa), Int32(exponent)) }
        if excess > 64 { return 0 }
        var kept = mantissa >> UInt64(excess)
        let half = UInt64(1) << UInt64(excess - 1)
        let dropped = mantissa & (half | (half - 1))
        if dropped > half || dropped == half && (inexact || kept & 1 != 0) { kept += 1 }
        return ldexp(Double(kept), Int32(exponent + excess))
    }
}
