import Glibc

/// Arithmetic of floats where Python differs from IEEE operations. Python language reference, "Binary arithmetic
/// operations".
enum FloatArithmetic {
    /// `a / b`
    static func divide(_ a: Double, _ b: Double) throws(TextError) -> Double {
        if b == 0 { throw .zeroDivision("float division by zero") }
        return a / b
    }

    /// `a // b`
    static func floorDivide(_ a: Double, _ b: Double) throws(TextError) -> Double {
        if b == 0 { throw .zeroDivision("float floor division by zero") }
        return quotientAndModulo(a, b).quotient
    }

    /// `a % b`: exact, with the sign of `b`, even when zero.
    static func modulo(_ a: Double, _ b: Double) throws(TextError) -> Double {
        if b == 0 { throw .zeroDivision("float modulo") }
        return floored(fmod(a, b), b)
    }

    /// `divmod(a, b)`
    static func divmod(_ a: Double, _ b: Double) throws(TextError) -> (quotient: Double, modulo: Double) {
        if b == 0 { throw .zeroDivision("float divmod()") }
        return quotientAndModulo(a, b)
    }

    /// Moves a C remainder to the sign of the divisor.
    private static func floored(_ remainder: Double, _ b: Double) -> Double {
        if remainder == 0 { return Double(signOf: b, magnitudeOf: 0) }
        return (b < 0) != (remainder < 0) ? remainder + b : remainder
    }

    private static func quotientAndModulo(_ a: Double, _ b: Double) -> (quotient: Double, modulo: Double) {
        let remainder = fmod(a, b)
        var quotient = (a - remainder) / b
        if remainder != 0 && (b < 0) != (remainder < 0) { quotient -= 1 }
        let modulo = floored(remainder, b)
        if quotient == 0 { return (Double(signOf: a / b, magnitudeOf: 0), modulo) }
        // The division may have been rounded to a value next to a whole number.
        var whole = quotient.rounded(.down)
        if quotient - whole > 0.5 { whole += 1 }
        return (whole, modulo)
    }

    /// `a ** b`, or nil when the result is complex: a negative finite base with a fractional exponent.
    static func power(_ a: Double, _ b: Double) throws(TextError) -> Double? {
        if a == 0 && b < 0 && b.isFinite { throw .zeroDivision("0.0 cannot be raised to a negative power") }
        if a < 0 && a.isFinite && b.isFinite && b != b.rounded(.down) { return nil }
        let result = pow(a, b)
        if result.isInfinite && a.isFinite && b.isFinite { throw .resultOutOfRange }
        return result
    }

    /// `round(value, digits)`: the double nearest to the decimal rounding of the exact value, half to even.
    static func round(_ value: Double, digits: Integer) throws(TextError) -> Double {
        if !value.isFinite { return value }
        // Beyond these bounds nothing changes, or nothing is left.
        let mostDigits = Int(Double((53 - -1021)) * 0.30103), fewestDigits = -Int(Double(1024 + 1) * 0.30103)
        guard case .small(let count) = digits else { return digits.isNegative ? 0 * value : value }
        if count > mostDigits { return value }
        if count < fewestDigits { return 0 * value }
        let text: [UInt8]
        if count >= 0 {
            text = formatFloat(value, .fixed(precision: count))
        } else {
            text = roundedToTens(value, -count)
        }
        guard let (result, _) = scanFloat(text[...]) else { return value }
        if result.isInfinite { throw .overflow("rounded value too large to represent") }
        return result
    }

    /// The decimal text of `value` rounded half to even to a multiple of `10**zeros`.
    private static func roundedToTens(_ value: Double, _ zeros: Int) -> [UInt8] {
        let exact = printfText(value.magnitude, conversion: "f", precision: 1074, alternate: false)
        let point = exact.firstIndex(of: UInt8(ascii: ".")) ?? exact.count
        var kept = point > zeros ? Array(exact[..<(point - zeros)]) : []
        let padded = Array(repeating: UInt8(ascii: "0"), count: max(0, zeros - point)) + exact
        let tail = padded[kept.count...].filter { $0 != UInt8(ascii: ".") }
        let zero = UInt8(ascii: "0"), five = UInt8(ascii: "5")
        let beyondHalf = tail.dropFirst().contains { $0 != zero }
        let odd = (kept.last ?? zero) & 1 != 0
        if tail[0] > five || tail[0] == five && (beyondHalf || odd) {
            var index = kept.count - 1
            while index >= 0 && kept[index] == UInt8(ascii: "9") {
                kept[index] = zero
                index -= 1
            }
            if index >= 0 { kept[index] += 1 } else { kept.insert(UInt8(ascii: "1"), at: 0) }
        }
        let digits = (value.sign == .minus ? [UInt8(ascii: "-")] : []) + (kept.isEmpty ? [zero] : kept)
        return digits + [UInt8(ascii: "e")] + Integer.decimalText(zeros)
    }

    /// `value.is_integer()`
    static func isInteger(_ value: Double) -> Bool { value.isFinite && value == value.rounded(.towardZero) }
}
