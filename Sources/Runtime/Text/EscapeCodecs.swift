/// `unicode_escape` and `raw_unicode_escape`. Python language reference, "Escape sequences".
extension Codec {
    /// Decodes the escapes of Python string literals over Latin-1.
    func decodeEscapes(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ final: Bool,
                       _ text: inout [UInt32]) -> CodecFault? {
        let count = bytes.count
        let backslash = UInt8(ascii: "\\")
        while position < count {
            if bytes[position] != backslash {
                text.append(UInt32(bytes[position]))
                position += 1
                continue
            }
            if position + 1 == count {
                return final ? escapeFault(position, count, "\\ at end of string") : nil
            }
            let letter = Unicode.Scalar(bytes[position + 1])
            switch letter {
            case "\n": break
            case "\\", "'", "\"": text.append(letter.value)
            case "b": text.append(0x08)
            case "f": text.append(0x0C)
            case "t": text.append(0x09)
            case "n": text.append(0x0A)
            case "r": text.append(0x0D)
            case "v": text.append(0x0B)
            case "a": text.append(0x07)
            case "0"..."7":
                var end = position + 1, value: UInt32 = 0
                while end < count && end < position + 4 && bytes[end] & 0xF8 == 0x30 {
                    value = value << 3 | UInt32(bytes[end] & 7)
                    end += 1
                }
                text.append(value)
                position = end
                continue
            case "x", "u", "U":
                let (fault, end) = hexadecimalEscape(bytes, position, letter, final, &text)
                if end == position { return fault }
                position = end
                continue
            case "N":
                let (fault, end) = namedEscape(bytes, position, final, &text)
                if end == position { return fault }
                position = end
                continue
            default:
                // Unknown escapes stand for themselves.
                text += [UInt32(backslash), letter.value]
            }
            position += 2
        }
        return nil
    }

    /// Decodes `\u` and `\U` escapes over Latin-1; a backslash before anything else stands for itself.
    func decodeRawEscapes(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ final: Bool,
                          _ text: inout [UInt32]) -> CodecFault? {
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if byte != UInt8(ascii: "\\") || position + 1 == count && final {
                text.append(UInt32(byte))
                position += 1
                continue
            }
            if position + 1 == count { return nil }
            let letter = Unicode.Scalar(bytes[position + 1])
            if letter != "u" && letter != "U" {
                text += [UInt32(byte), letter.value]
                position += 2
                continue
            }
            let (fault, end) = hexadecimalEscape(bytes, position, letter, final, &text)
            if end == position { return fault }
            position = end
        }
        return nil
    }

    /// Reads `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
    ///
    /// - Returns: the end of the escape, or its start with a fault, or its start alone when it is incomplete.
    private func hexadecimalEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ letter: Unicode.Scalar,
                                   _ final: Bool, _ text: inout [UInt32]) -> (fault: CodecFault?, end: Int) {
        let (digits, form) = switch letter {
        case "x": (2, "\\xXX")
        case "u": (4, "\\uXXXX")
        default: (8, "\\UXXXXXXXX")
        }
        var value: UInt32 = 0
        var index = start + 2
        while index < start + 2 + digits {
            if index == bytes.count && !final { return (nil, start) }
            guard index < bytes.count, case let digit = Integer.digitValue(bytes[index]), digit < 16 else {
                return (escapeFault(start, index, "truncated \(form) escape"), start)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        if value > 0x10FFFF {
            let reason = self == .rawUnicodeEscape ? "\\Uxxxxxxxx out of range" : "illegal Unicode character"
            return (escapeFault(start, index, reason), start)
        }
        text.append(value)
        return (nil, index)
    }

    /// Reads `\N{name}`; the result is as for hexadecimal escapes.
    private func namedEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ final: Bool,
                             _ text: inout [UInt32]) -> (fault: CodecFault?, end: Int) {
        let open = start + 2
        if open >= bytes.count && !final { return (nil, start) }
        var reason = "malformed \\N character escape"
        var end = open
        if open < bytes.count && bytes[open] == UInt8(ascii: "{") {
            end = open + 1
            while end < bytes.count && bytes[end] != UInt8(ascii: "}") { end += 1 }
            if end == bytes.count && !final { return (nil, start) }
            if end < bytes.count && end > open + 1 {
                let name = String(decoding: bytes[(open + 1)..<end], as: UTF8.self)
                end += 1
                if let point = UnicodeNames.character(named: name) {
                    text.append(point)
                    return (nil, end)
                }
                reason = "unknown Unicode character name"
            }
        }
        return (escapeFault(start, end, reason), start)
    }

    private func escapeFault(_ start: Int, _ end: Int, _ reason: String) -> CodecFault {
        CodecFault(encoding: name, start: start, end: end, reason: reason)
    }

    /// Encodes as `unicode_escape` or `raw_unicode_escape`; never at fault.
    func encodeEscapes(_ text: Slice<UnsafeBufferPointer<UInt32>>, _ bytes: inout [UInt8]) {
        let raw = self == .rawUnicodeEscape
        for point in text {
            if raw {
                if point < 0x100 { bytes.append(UInt8(point)) } else { appendNumericEscape(point, to: &bytes) }
            } else if point == UInt32(UInt8(ascii: "\\")) {
                bytes += [UInt8](ascii: "\\\\")
            } else if (0x20...0x7E).contains(point) {
                bytes.append(UInt8(point))
            } else {
                appendEscape(point, to: &bytes)
            }
        }
    }
}

/// Names of characters. Unicode standard, section 4.8.
enum UnicodeNames {
    /// The name of a code point as `unicodedata.name` gives it; nil when it has none.
    ///
    /// Python 3.11 has no names for Tangut ideographs.
    static func name(of point: UInt32) -> String? {
        switch point {
        case 0x17000..<0x18800, 0x18D00..<0x18D80: nil
        default: UnicodeText.properties(point)?.name
        }
    }

    /// The code point of a name or alias in any case; nil when there is none. Looks through the whole repertoire.
    static func character(named name: String) -> UInt32? {
        let wanted = name.uppercased()
        for (prefix, ranges) in computed {
            guard wanted.hasPrefix(prefix) else { continue }
            guard let point = UInt32(wanted.dropFirst(prefix.count), radix: 16),
                  ranges.contains(where: { $0.contains(point) }), UnicodeText.properties(point)?.name == wanted else {
                return nil
            }
            return point
        }
        for range in named {
            for point in range {
                guard let properties = UnicodeText.properties(point) else { continue }
                if Self.name(of: point) == wanted || properties.nameAlias == wanted { return point }
            }
        }
        return nil
    }

    /// Where characters with names of their own are.
    private static let named: [Range<UInt32>] = [0..<0x3400, 0x4DC0..<0x4E00, 0xA000..<0xD7FF, 0xF900..<0x17000,
                                                 0x18800..<0x20000, 0xE0000..<0xE01F0]
    /// Names made of a prefix and the code point.
    private static let computed: [(prefix: String, ranges: [Range<UInt32>])] = [
        ("CJK UNIFIED IDEOGRAPH-", [0x3400..<0x4DC0, 0x4E00..<0xA000, 0x20000..<0x32000]),
        ("CJK COMPATIBILITY IDEOGRAPH-", [0xF900..<0xFB00, 0x2F800..<0x2FA20]),
    ]
}
