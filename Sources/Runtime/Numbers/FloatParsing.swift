import Glibc

/// `float(text)` for a `str`. Python library reference, `float()`; PEP 515 for underscores.
func parseFloat(_ text: UnsafeBufferPointer<UInt32>) throws(TextError) -> Double {
    if let value = parseFloat(ascii: asciiNumber(text)) { return value }
    throw .value("could not convert string to float: \(messageText(stringRepr(text)))")
}

/// `float(bytes)` for `bytes` and `bytearray`.
func parseFloat(bytes: UnsafeBufferPointer<UInt8>) throws(TextError) -> Double {
    if let value = parseFloat(ascii: Array(bytes)) { return value }
    throw .value("could not convert string to float: \(messageText([UInt32](ascii: bytesRepr(bytes))))")
}

/// The value of an ASCII number with surrounding whitespace, or nil when it is not one.
private func parseFloat(ascii text: [UInt8]) -> Double? {
    guard let text = withoutUnderscores(text) else { return nil }
    var start = 0, end = text.count
    while start < end && Integer.isSpace(text[start]) { start += 1 }
    while end > start && Integer.isSpace(text[end - 1]) { end -= 1 }
    guard let (value, length) = scanFloat(text[start..<end]), start + length == end else { return nil }
    return value
}

/// The text without the underscores between digits, or nil when one stands anywhere else.
func withoutUnderscores(_ text: [UInt8]) -> [UInt8]? {
    let underscore = UInt8(ascii: "_")
    if !text.contains(underscore) { return text }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text {
        if byte == underscore {
            if !isDigit(previous) { return nil }
        } else {
            if previous == underscore && !isDigit(byte) { return nil }
            result.append(byte)
        }
        previous = byte
    }
    return previous == underscore ? nil : result
}

/// Whether a byte is an ASCII decimal digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// Reads the longest prefix that is a decimal float, `inf`, `infinity` or `nan`, correctly rounded.
///
/// - Returns: the value and the number of bytes read, or nil when no prefix is a float.
func scanFloat(_ text: ArraySlice<UInt8>) -> (value: Double, length: Int)? {
    var index = text.startIndex
    func peek() -> UInt8 { index < text.endIndex ? text[index] : 0 }
    func skipDigits() -> Int {
        let start = index
        while isDigit(peek()) { index += 1 }
        return index - start
    }
    let negative = peek() == UInt8(ascii: "-")
    if negative || peek() == UInt8(ascii: "+") { index += 1 }
    let numberStart = index
    var digits = skipDigits()
    if peek() == UInt8(ascii: ".") {
        index += 1
        digits += skipDigits()
    }
    if digits == 0 {
        index = numberStart
        let words: [(StaticString, Double)] = [("infinity", .infinity), ("inf", .infinity), ("nan", .nan)]
        for (word, value) in words {
            let length = word.utf8CodeUnitCount
            guard text.endIndex - index >= length,
                  (0..<length).allSatisfy({ text[index + $0] | 0x20 == word.utf8Start[$0] }) else { continue }
            return (negative ? -value : value, index + length - text.startIndex)
        }
        return nil
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
        let mark = index
        index += 1
        if peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+") { index += 1 }
        if skipDigits() == 0 { index = mark }
    }
    return (decimalValue(text[text.startIndex..<index]), index - text.startIndex)
}

/// The double nearest to a well-formed decimal number.
private func decimalValue(_ text: ArraySlice<UInt8>) -> Double {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { buffer in
        var count = 0
        for byte in text {
            buffer[count] = CChar(bitPattern: byte)
            count += 1
        }
        buffer[count] = 0
        return buffer.baseAddress.map { strtod($0, nil) } ?? 0
    }
}
