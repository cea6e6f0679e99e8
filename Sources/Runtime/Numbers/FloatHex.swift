import Glibc

/// `float.hex()`: the exact value in C's `%a` notation with 13 digits.
func floatHex(_ value: Double) -> [UInt8] {
    if !value.isFinite { return floatRepr(value) }
    var text: [UInt8] = value.sign == .minus ? [UInt8(ascii: "-")] : []
    if value == 0 { return text + [UInt8](ascii: "0x0.0p+0") }
    let subnormal = value.isSubnormal
    text += subnormal ? [UInt8](ascii: "0x0.") : [UInt8](ascii: "0x1.")
    let digits: StaticString = "0123456789abcdef"
    for shift in stride(from: 48, through: 0, by: -4) {
        text.append(digits.utf8Start[Int(value.significandBitPattern >> UInt64(shift) & 15)])
    }
    let exponent = subnormal ? -1022 : Int(value.exponent)
    text += [UInt8(ascii: "p"), exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
    return text + Integer.decimalText(Int(exponent.magnitude))
}

/// `float.fromhex(text)`: `[sign] ['0x'] integer ['.' fraction] ['p' exponent]` in hexadecimal digits, rounded half
/// to even. Python library reference, "Additional Methods on Float".
func parseFloatHex(_ text: UnsafeBufferPointer<UInt32>) throws(TextError) -> Double {
    let invalid = TextError.value("invalid hexadecimal floating-point string")
    var start = 0, end = text.count
    func space(_ point: UInt32) -> Bool { point == 0x20 || point &- 9 <= 4 }
    while start < end && space(text[start]) { start += 1 }
    while end > start && space(text[end - 1]) { end -= 1 }
    if let surrogate = text.firstIndex(where: Codec.isSurrogate) {
        let after = text[surrogate...].firstIndex { !Codec.isSurrogate($0) } ?? text.count
        throw .encode(CodecFault(encoding: "utf-8", start: surrogate, end: after, reason: "surrogates not allowed"))
    }
    guard text[start..<end].allSatisfy({ $0 > 0 && $0 < 0x80 }) else { throw invalid }
    let bytes = text[start..<end].map { UInt8($0) }

    var index = 0
    func peek(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    let negative = peek() == UInt8(ascii: "-")
    if negative || peek() == UInt8(ascii: "+") { index += 1 }
    if let (value, length) = scanFloat(bytes[index...]), !value.isFinite, !isDigit(peek()), peek() > 0x2E,
       index + length == bytes.count {
        return negative ? -value : value
    }
    if peek() == UInt8(ascii: "0") && peek(1) | 0x20 == UInt8(ascii: "x") { index += 2 }

    // Collect 64 significant bits; what lies below them only matters as "inexact".
    var mantissa: UInt64 = 0, exponent = 0, inexact = false, digits = 0, pointSeen = false
    while index < bytes.count {
        if peek() == UInt8(ascii: ".") && !pointSeen {
            pointSeen = true
        } else {
            let digit = Integer.digitValue(peek())
            if digit >= 16 { break }
            digits += 1
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 4 | UInt64(digit)
                if pointSeen { exponent -= 4 }
            } else {
                inexact = inexact || digit != 0
                if !pointSeen { exponent += 4 }
            }
        }
        index += 1
    }
    if digits == 0 { throw invalid }
    if peek() | 0x20 == UInt8(ascii: "p") {
        index += 1
        let minus = peek() == UInt8(ascii: "-")
        if minus || peek() == UInt8(ascii: "+") { index += 1 }
        if !isDigit(peek()) { throw invalid }
        var value = 0
        while isDigit(peek()) {
            value = min(value * 10 + Int(peek() - UInt8(ascii: "0")), 1 << 50)
            index += 1
        }
        exponent += minus ? -value : value
    }
    if index != bytes.count { throw invalid }
    let result = try roundHex(mantissa, exponent, inexact)
    return negative ? -result : result
}

/// `mantissa * 2**exponent` rounded half to even.
private func roundHex(_ mantissa: UInt64, _ exponent: Int, _ inexact: Bool) throws(TextError) -> Double {
    if mantissa == 0 { return 0 }
    let shift = mantissa.leadingZeroBitCount
    let top = exponent - shift + 64
    if top > 1024 { throw .overflow("hexadecimal value too large to represent as a float") }
    if top < -1080 { return 0 }
    let result = Integer.scaled(mantissa << UInt64(shift), by: exponent - shift, inexact: inexact)
    if result.isInfinite { throw .overflow("hexadecimal value too large to represent as a float") }
    return result
}
