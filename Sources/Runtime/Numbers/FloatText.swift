import Glibc

/// Significant decimal digits of a finite double: `0.d1d2d3... * 10**point`.
struct DecimalDigits {
    /// ASCII digits, the first not zero unless the value is zero, which has the one digit `0`.
    var digits: [UInt8]
    /// The position of the decimal point relative to the first digit.
    var point: Int

    /// The fewest digits that read back as the same double, without trailing zeros.
    ///
    /// - Parameter value: finite; its sign is ignored.
    init(shortest value: Double) {
        var text = value.magnitude.description
        self = text.withUTF8 { DecimalDigits(parsing: $0) }
    }

    /// Exactly `count` digits, correctly rounded.
    ///
    /// - Parameter value: finite; its sign is ignored.
    init(_ value: Double, count: Int) {
        let text = printfText(value.magnitude, conversion: "e", precision: count - 1, alternate: false)
        self = text.withUnsafeBufferPointer { DecimalDigits(parsing: $0, keepingZeros: true) }
    }

    /// Reads `ddd.ddde±dd` as printed by the standard library or C.
    private init(parsing text: UnsafeBufferPointer<UInt8>, keepingZeros: Bool = false) {
        digits = []
        digits.reserveCapacity(text.count)
        var pointSeen = false, exponent = 0, index = 0
        point = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: ".") {
                pointSeen = true
            } else if byte == UInt8(ascii: "e") {
                let negative = text[index] == UInt8(ascii: "-")
                for digit in text[(index + 1)...] { exponent = exponent * 10 + Int(digit - UInt8(ascii: "0")) }
                if negative { exponent = -exponent }
                break
            } else {
                let leadingZero = byte == UInt8(ascii: "0") && digits.isEmpty
                if !leadingZero || keepingZeros { digits.append(byte) }
                if pointSeen ? leadingZero && !keepingZeros : !leadingZero || keepingZeros {
                    point += pointSeen ? -1 : 1
                }
            }
        }
        point += exponent
        if !keepingZeros { while digits.last == UInt8(ascii: "0") { digits.removeLast() } }
        if digits.isEmpty { (digits, point) = ([UInt8(ascii: "0")], 1) }
    }
}

/// `printf("%.*e", ...)` and its kin: exact decimal expansions from the C library, which rounds half to even.
///
/// - Parameter conversion: `e` or `f`.
func printfText(_ value: Double, conversion: Unicode.Scalar, precision: Int, alternate: Bool) -> [UInt8] {
    let format: StaticString = switch (conversion, alternate) {
    case ("e", false): "%.*e"
    case ("e", true): "%#.*e"
    case (_, false): "%.*f"
    case (_, true): "%#.*f"
    }
    return withVaList([Int32(clamping: precision), value]) { arguments in
        // 309 digits before the point, the sign, the point and the terminator.
        let whole = conversion == "f" ? max(0, Int(value.exponent)) / 3 : 0
        let capacity = min(precision, Int(Int32.max) - 400) + whole + 16
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            let length = buffer.withMemoryRebound(to: CChar.self) { characters in
                format.withUTF8Buffer { text in
                    text.withMemoryRebound(to: CChar.self) { pattern in
                        vsnprintf(characters.baseAddress, capacity, pattern.baseAddress.unsafelyUnwrapped, arguments)
                    }
                }
            }
            count = max(0, min(Int(length), capacity - 1))
        }
    }
}

/// `printf("%.*f", ...)` of a finite, not negative value when its digits without the point fit a word; nil otherwise.
///
/// `value * 10**precision` is an integer of at most 128 bits divided by a power of two, rounded half to even.
func wordFixedText(_ value: Double, precision: Int) -> [UInt8]? {
    if precision > 15 || !value.isFinite || value >= 0x1p52 { return nil }
    var power: UInt64 = 1
    for _ in 0..<precision { power *= 10 }
    let significand = value.isNormal ? value.significandBitPattern | 1 << 52 : value.significandBitPattern
    let shift = 52 - (value.isNormal ? Int(value.exponent) : -1022)
    let product = UInt128(significand) * UInt128(power)
    var quotient = product >> UInt128(shift)
    if shift > 127 {
        quotient = 0
    } else if shift > 0 {
        let half = UInt128(1) << UInt128(shift - 1)
        let dropped = product & (half | (half - 1))
        if dropped > half || dropped == half && quotient & 1 != 0 { quotient += 1 }
    }
    if quotient > UInt128(Int.max) { return nil }
    var digits = Integer.decimalText(Int(quotient))
    if precision == 0 { return digits }
    if digits.count <= precision {
        digits = Array(repeating: UInt8(ascii: "0"), count: precision + 1 - digits.count) + digits
    }
    digits.insert(UInt8(ascii: "."), at: digits.count - precision)
    return digits
}

/// `repr(value)` and `str(value)` of a float.
///
/// The shortest digits that read back as the same value, in positional notation for a decimal exponent from
/// -4 to 15, otherwise in scientific notation. Python tutorial, "Floating Point Arithmetic".
func floatRepr(_ value: Double) -> [UInt8] {
    // Whole numbers below 2**53 have the digits of the integer.
    if value.magnitude < 0x1p53 && value == value.rounded(.towardZero) && !(value == 0 && value.sign == .minus) {
        return [UInt8](unsafeUninitializedCapacity: 24) { buffer, count in
            let length = Integer.writeDecimal(Int(value), to: buffer)
            buffer[length] = UInt8(ascii: ".")
            buffer[length + 1] = UInt8(ascii: "0")
            count = length + 2
        }
    }
    return formatFloat(value, .shortest, addPointZero: true)
}

/// How the digits of a float are chosen and laid out.
enum FloatLayout: Equatable, Sendable {
    /// Shortest round-trip digits, positional or scientific by size.
    case shortest
    /// `%e`: one digit before the point, `precision` after it, an exponent.
    case scientific(precision: Int)
    /// `%f`: `precision` digits after the point.
    case fixed(precision: Int)
    /// `%g`: `precision` significant digits, positional or scientific by size, no trailing zeros.
    case general(precision: Int)
}

/// A float as text in one of C's layouts, with Python's spelling of infinities and nan.
///
/// - Parameters:
///   - uppercase: `E`, `INF` and `NAN`.
///   - alternate: always a decimal point, and trailing zeros in `general`.
///   - addPointZero: `.0` after a whole number in positional notation.
func formatFloat(_ value: Double, _ layout: FloatLayout, uppercase: Bool = false, alternate: Bool = false,
                 addPointZero: Bool = false) -> [UInt8] {
    if value.isNaN { return uppercase ? [UInt8](ascii: "NAN") : [UInt8](ascii: "nan") }
    var text: [UInt8] = value.sign == .minus ? [UInt8(ascii: "-")] : []
    if value.isInfinite { return text + (uppercase ? [UInt8](ascii: "INF") : [UInt8](ascii: "inf")) }
    switch layout {
    case .fixed(let precision):
        if let digits = wordFixedText(value.magnitude, precision: precision) {
            text += digits
            if alternate && precision == 0 { text.append(UInt8(ascii: ".")) }
        } else {
            text += printfText(value.magnitude, conversion: "f", precision: precision, alternate: alternate)
        }
        if addPointZero && precision == 0 { text += [UInt8](ascii: ".0") }
    case .scientific(let precision):
        text += printfText(value.magnitude, conversion: "e", precision: precision, alternate: alternate)
    case .shortest:
        let digits = DecimalDigits(shortest: value)
        let scientific = digits.point <= -4 || digits.point > 16
        appendDigits(digits, scientific: scientific, padding: 0, alternate, addPointZero, to: &text)
    case .general(let precision):
        let count = max(1, precision)
        var digits = DecimalDigits(value, count: count)
        let scientific = digits.point <= -4 || digits.point > count - (addPointZero ? 1 : 0)
        while !alternate && digits.digits.count > 1 && digits.digits.last == UInt8(ascii: "0") {
            digits.digits.removeLast()
        }
        appendDigits(digits, scientific: scientific, padding: alternate ? count : 0, alternate, addPointZero, to: &text)
    }
    if uppercase {
        for index in text.indices where text[index] == UInt8(ascii: "e") { text[index] = UInt8(ascii: "E") }
    }
    return text
}

/// Lays out digits; `padding` is the least number of digits to show.
private func appendDigits(_ source: DecimalDigits, scientific: Bool, padding: Int, _ alternate: Bool,
                          _ addPointZero: Bool, to text: inout [UInt8]) {
    let zero = UInt8(ascii: "0"), dot = UInt8(ascii: ".")
    var digits = source.digits
    let point = scientific ? 1 : source.point
    if digits.count < padding { digits += Array(repeating: zero, count: padding - digits.count) }
    if point <= 0 {
        text += [zero, dot]
        text += Array(repeating: zero, count: -point)
        text += digits
    } else if point < digits.count {
        text += digits[..<point]
        text.append(dot)
        text += digits[point...]
    } else {
        text += digits
        text += Array(repeating: zero, count: point - digits.count)
        if addPointZero && !scientific {
            text += [dot, zero]
        } else if alternate {
            text.append(dot)
        }
    }
    if scientific {
        let exponent = source.point - 1
        text += [UInt8(ascii: "e"), exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
        if exponent.magnitude < 10 { text.append(zero) }
        text += Integer.decimalText(Int(exponent.magnitude))
    }
}
