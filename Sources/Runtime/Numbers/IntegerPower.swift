import BigInt

/// Powers and modular arithmetic. Python library reference, `pow()`.
extension Integer {
    /// `base ** exponent` for a non-negative exponent. For a negative one the caller goes through floats.
    ///
    /// Throws `MemoryError` where the result would not fit any memory, instead of trying.
    static func power(_ base: Integer, _ exponent: Integer) throws(TextError) -> Integer {
        if exponent.isZero { return .one }
        if case .small(let value) = base, value.magnitude <= 1 {
            return value == -1 && !exponent.isOdd ? .one : base
        }
        guard let count = exponent.smallValue, count <= maximumShift / base.bitLength else {
            throw TextError(kind: .memory, message: "")
        }
        if case .small(let value) = base {
            if let result = smallPower(value, count) { return .small(result) }
            if value.magnitude.nonzeroBitCount == 1 {
                let shift = value.magnitude.trailingZeroBitCount * count
                return Integer(BigUInt(1) << shift, negative: value < 0 && count & 1 != 0)
            }
        }
        return Integer(base.magnitude.power(count), negative: base.isNegative && exponent.isOdd)
    }

    /// The power when every intermediate product fits a machine word.
    private static func smallPower(_ base: Int, _ exponent: Int) -> Int? {
        var result = 1, square = base, rest = exponent
        while true {
            if rest & 1 != 0 {
                let (product, overflow) = result.multipliedReportingOverflow(by: square)
                if overflow { return nil }
                result = product
            }
            rest >>= 1
            if rest == 0 { return result }
            let (product, overflow) = square.multipliedReportingOverflow(by: square)
            if overflow { return nil }
            square = product
        }
    }

    /// `pow(base, exponent, modulus)`; a negative exponent takes the modular inverse of the base.
    static func power(_ base: Integer, _ exponent: Integer, modulus: Integer) throws(TextError) -> Integer {
        if modulus.isZero { throw .value("pow() 3rd argument cannot be 0") }
        let positive = modulus.absolute
        if positive == .one { return .zero }
        var base = quotientAndModulo(base, positive).modulo
        var exponent = exponent
        if exponent.isNegative {
            base = try inverse(base, modulus: positive)
            exponent = -exponent
        }
        var result = powerModulo(base, exponent.magnitude, positive)
        // The result has the sign of the modulus.
        if modulus.isNegative && !result.isZero { result = result + modulus }
        return result
    }

    /// `base ** exponent % modulus` for `0 <= base < modulus`, scanning the exponent from the top.
    private static func powerModulo(_ base: Integer, _ exponent: BigUInt, _ modulus: Integer) -> Integer {
        let words = exponent.words
        if case .small(let b) = base, case .small(let m) = modulus {
            let base = UInt(b), modulus = UInt(m)
            var result: UInt = 1
            for index in (0..<words.endIndex).reversed() {
                for bit in (0..<UInt.bitWidth).reversed() {
                    result = multiply(result, result, modulo: modulus)
                    if words[index] >> UInt(bit) & 1 != 0 { result = multiply(result, base, modulo: modulus) }
                }
            }
            return .small(Int(result % modulus))
        }
        let bigBase = base.magnitude, bigModulus = modulus.magnitude
        var result = BigUInt(1)
        for index in (0..<exponent.bitWidth).reversed() {
            result = result * result % bigModulus
            if words[index >> 6] >> UInt(index & 63) & 1 != 0 { result = result * bigBase % bigModulus }
        }
        return Integer(result)
    }

    /// `a * b % modulus` through a double-width product; both factors are below the modulus or one.
    private static func multiply(_ a: UInt, _ b: UInt, modulo modulus: UInt) -> UInt {
        let wide = a.multipliedFullWidth(by: b)
        return wide.high == 0 ? wide.low % modulus : modulus.dividingFullWidth(wide).remainder
    }

    /// The inverse of `a` for a modulus above one, by the extended Euclidean algorithm.
    private static func inverse(_ a: Integer, modulus: Integer) throws(TextError) -> Integer {
        var (oldRemainder, remainder) = (a, modulus)
        var (oldFactor, factor) = (Integer.one, Integer.zero)
        while !remainder.isZero {
            let (quotient, rest) = quotientAndModulo(oldRemainder, remainder)
            (oldRemainder, remainder) = (remainder, rest)
            (oldFactor, factor) = (factor, oldFactor - quotient * factor)
        }
        if oldRemainder != .one { throw .value("base is not invertible for the given modulus") }
        return quotientAndModulo(oldFactor, modulus).modulo
    }
}
