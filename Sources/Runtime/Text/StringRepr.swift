/// `repr(text)` of a `str`: quotes chosen to avoid escapes, unprintable characters escaped.
/// Python language reference, "String and Bytes literals".
func stringRepr(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
    escaped(text) { UnicodeText.isPrintable($0) }
}

/// `ascii(text)` of a `str`: as `repr` with everything outside ASCII escaped.
func stringASCII(_ text: UnsafeBufferPointer<UInt32>) -> [UInt8] {
    escaped(text) { $0 < 0x80 && UnicodeText.isPrintable($0) }.map { UInt8(truncatingIfNeeded: $0) }
}

/// `ascii()` of another object: its `repr` with everything outside ASCII escaped.
func escapedNonASCII(_ text: UnsafeBufferPointer<UInt32>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for point in text {
        if point < 0x80 { result.append(UInt8(point)) } else { appendEscape(point, to: &result) }
    }
    return result
}

@inline(__always)
private func escaped(_ text: UnsafeBufferPointer<UInt32>, keeping isKept: (UInt32) -> Bool) -> [UInt32] {
    let quote: UInt32 = text.contains(0x27) && !text.contains(0x22) ? 0x22 : 0x27
    var result: [UInt32] = [quote]
    result.reserveCapacity(text.count + 2)
    for point in text {
        if point == quote || point == 0x5C {
            result += [0x5C, point]
        } else if isKept(point) {
            result.append(point)
        } else {
            var escape: [UInt8] = []
            appendEscape(point, to: &escape)
            for byte in escape { result.append(UInt32(byte)) }
        }
    }
    result.append(quote)
    return result
}

/// `repr(bytes)` without the prefix of other classes: `b'...'`.
func bytesRepr(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let quote: UInt8 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
    var result: [UInt8] = [UInt8(ascii: "b"), quote]
    result.reserveCapacity(bytes.count + 3)
    for byte in bytes {
        if byte == quote || byte == 0x5C {
            result += [0x5C, byte]
        } else if (0x20...0x7E).contains(byte) {
            result.append(byte)
        } else {
            appendEscape(UInt32(byte), to: &result)
        }
    }
    result.append(quote)
    return result
}

/// `repr(bytearray)`: the class name around the `repr` of the bytes, in which apostrophes are escaped in any case.
func bytearrayRepr(_ bytes: UnsafeBufferPointer<UInt8>, typeName: String = "bytearray") -> [UInt8] {
    var text = bytesRepr(bytes)
    if text[1] == UInt8(ascii: "\"") {
        text = text.flatMap { $0 == UInt8(ascii: "'") ? [UInt8(ascii: "\\"), $0] : [$0] }
    }
    return Array(typeName.utf8) + [UInt8(ascii: "(")] + text + [UInt8(ascii: ")")]
}

/// Appends the shortest escape of a code point: `\t`, `\n`, `\r`, `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
func appendEscape(_ point: UInt32, to result: inout [UInt8]) {
    switch point {
    case 0x09: result += [UInt8](ascii: "\\t")
    case 0x0A: result += [UInt8](ascii: "\\n")
    case 0x0D: result += [UInt8](ascii: "\\r")
    default: appendNumericEscape(point, to: &result)
    }
}

/// Appends `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, the shortest that holds the code point.
func appendNumericEscape(_ point: UInt32, to result: inout [UInt8]) {
    let (letter, digits): (Unicode.Scalar, Int) = point < 0x100 ? ("x", 2) : point < 0x10000 ? ("u", 4) : ("U", 8)
    result += [UInt8(ascii: "\\"), UInt8(ascii: letter)]
    let hexadecimal: StaticString = "0123456789abcdef"
    for shift in stride(from: (digits - 1) * 4, through: 0, by: -4) {
        result.append(hexadecimal.utf8Start[Int(point >> UInt32(shift) & 15)])
    }
}
