/// The encodings that the runtime itself knows. Python library reference, `codecs`, "Standard Encodings".
enum Codec: Equatable, Sendable {
    case utf8
    /// UTF-8 with a byte order mark.
    case utf8Signature
    case ascii
    case latin1
    /// UTF-16 in the given order, or with a byte order mark where nil.
    case utf16(ByteOrder?)
    /// UTF-32 in the given order, or with a byte order mark where nil.
    case utf32(ByteOrder?)
    /// Escapes of Python literals over Latin-1.
    case unicodeEscape
    /// Only `\u` and `\U` escapes over Latin-1.
    case rawUnicodeEscape

    /// The codec of an encoding name or one of its usual aliases; nil for any other encoding.
    init?(named name: String) {
        switch Codec.normalized(name) {
        case "utf_8", "utf8", "u8", "utf", "cp65001": self = .utf8
        case "utf_8_sig": self = .utf8Signature
        case "ascii", "us_ascii", "us", "646", "iso646_us", "iso_646.irv_1991", "iso_ir_6", "ansi_x3.4_1968",
             "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367", "csascii", "ibm367": self = .ascii
        case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "ibm819",
             "iso_8859_1_1987", "iso_ir_100", "csisolatin1": self = .latin1
        case "utf_16", "utf16", "u16": self = .utf16(nil)
        case "utf_16_le", "utf_16le", "utf16_le", "unicodelittleunmarked": self = .utf16(.little)
        case "utf_16_be", "utf_16be", "utf16_be", "unicodebigunmarked": self = .utf16(.big)
        case "utf_32", "utf32", "u32": self = .utf32(nil)
        case "utf_32_le", "utf_32le", "utf32_le": self = .utf32(.little)
        case "utf_32_be", "utf_32be", "utf32_be": self = .utf32(.big)
        case "unicode_escape": self = .unicodeEscape
        case "raw_unicode_escape": self = .rawUnicodeEscape
        default: return nil
        }
    }

    /// An encoding name in the form of the registry: lower case, any run of other characters than letters, digits and
    /// full stops as one underscore, none at the start.
    static func normalized(_ name: String) -> String {
        var result: [UInt8] = []
        var gap = false
        for byte in name.utf8 {
            let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
            if isDigit(lower) || lower &- UInt8(ascii: "a") < 26 || lower == UInt8(ascii: ".") {
                if gap && !result.isEmpty { result.append(UInt8(ascii: "_")) }
                gap = false
                result.append(lower)
            } else {
                gap = true
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The name that faults of this codec show.
    var name: String {
        switch self {
        case .utf8, .utf8Signature: "utf-8"
        case .ascii: "ascii"
        case .latin1: "latin-1"
        case .utf16(nil): "utf-16"
        case .utf16(.little?): "utf-16-le"
        case .utf16(.big?): "utf-16-be"
        case .utf32(nil): "utf-32"
        case .utf32(.little?): "utf-32-le"
        case .utf32(.big?): "utf-32-be"
        case .unicodeEscape: "unicodeescape"
        case .rawUnicodeEscape: "rawunicodeescape"
        }
    }
}

// MARK: - Whole texts

extension Codec {
    /// `bytes.decode(encoding, errors)`
    func decode(_ bytes: UnsafeBufferPointer<UInt8>, errors: ErrorHandler = .strict) throws(TextError) -> [UInt32] {
        try decode(bytes, errors: errors, final: true).text
    }

    /// Decodes what is complete; without `final`, an incomplete sequence at the end is left for later.
    ///
    /// - Returns: the text and the number of bytes it was decoded from.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>, errors: ErrorHandler,
                final: Bool) throws(TextError) -> (text: [UInt32], consumed: Int) {
        var (codec, start) = marked(bytes, final: final)
        var text: [UInt32] = []
        text.reserveCapacity(bytes.count - start)
        if codec == .utf8Signature {
            // The positions of faults count from behind the mark.
            codec = .utf8
            let rest = UnsafeBufferPointer(rebasing: bytes[start...])
            let (text, consumed) = try codec.decode(rest, errors: errors, final: final)
            return (text, consumed + start)
        }
        while true {
            guard let fault = codec.decodeRun(bytes, from: &start, final: final, into: &text) else {
                return (text, start)
            }
            start = try errors.recover(decoding: fault, bytes, codec, &text)
        }
    }

    /// The codec with its byte order decided by the mark at the start of the bytes, and where the text begins.
    func marked(_ bytes: UnsafeBufferPointer<UInt8>, final: Bool) -> (codec: Codec, start: Int) {
        func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
        switch self {
        case .utf8Signature:
            return (self, starts([0xEF, 0xBB, 0xBF]) ? 3 : 0)
        case .utf16(nil):
            if starts([0xFF, 0xFE]) { return (.utf16(.little), 2) }
            if starts([0xFE, 0xFF]) { return (.utf16(.big), 2) }
            return (.utf16(final || bytes.count >= 2 ? .little : nil), 0)
        case .utf32(nil):
            if starts([0xFF, 0xFE, 0, 0]) { return (.utf32(.little), 4) }
            if starts([0, 0, 0xFE, 0xFF]) { return (.utf32(.big), 4) }
            return (.utf32(final || bytes.count >= 4 ? .little : nil), 0)
        default:
            return (self, 0)
        }
    }

    /// Decodes up to the end or the first fault, so that a handler of any kind can go on behind it.
    ///
    /// - Parameter position: where to begin; afterwards the first byte that was not decoded.
    func decodeRun(_ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int, final: Bool,
                   into text: inout [UInt32]) -> CodecFault? {
        switch self {
        case .utf8, .utf8Signature: decodeUTF8(bytes, &position, final, &text)
        case .ascii: decodeASCII(bytes, &position, &text)
        case .latin1: decodeLatin1(bytes, &position, &text)
        case .utf16(let order): decodeUTF16(bytes, &position, final, order ?? .little, &text)
        case .utf32(let order): decodeUTF32(bytes, &position, final, order ?? .little, &text)
        case .unicodeEscape: decodeEscapes(bytes, &position, final, &text)
        case .rawUnicodeEscape: decodeRawEscapes(bytes, &position, final, &text)
        }
    }

    /// `str.encode(encoding, errors)`
    func encode(_ text: UnsafeBufferPointer<UInt32>, errors: ErrorHandler = .strict) throws(TextError) -> [UInt8] {
        var bytes = byteOrderMark
        bytes.reserveCapacity(bytes.count + text.count)
        var position = 0
        while let fault = encodeRun(text, from: &position, into: &bytes) {
            position = try errors.recover(encoding: fault, text, self, &bytes)
        }
        return bytes
    }

    /// What the codec writes before any text.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8Signature: [0xEF, 0xBB, 0xBF]
        case .utf16(nil): [0xFF, 0xFE]
        case .utf32(nil): [0xFF, 0xFE, 0, 0]
        default: []
        }
    }

    /// Encodes up to the end or the first fault, so that a handler of any kind can go on behind it.
    ///
    /// - Parameter position: where to begin; afterwards the first code point that was not encoded.
    func encodeRun(_ text: UnsafeBufferPointer<UInt32>, from position: inout Int,
                   into bytes: inout [UInt8]) -> CodecFault? {
        switch self {
        case .utf8, .utf8Signature:
            return encodeUTF8(text, &position, &bytes)
        case .ascii:
            return encodeBytes(text, &position, limit: 0x80, "ordinal not in range(128)", &bytes)
        case .latin1:
            return encodeBytes(text, &position, limit: 0x100, "ordinal not in range(256)", &bytes)
        case .utf16(let order):
            return encodeUTF16(text, &position, order ?? .little, &bytes)
        case .utf32(let order):
            return encodeUTF32(text, &position, order ?? .little, &bytes)
        case .unicodeEscape, .rawUnicodeEscape:
            encodeEscapes(text[position...], &bytes)
            position = text.count
            return nil
        }
    }
}

// MARK: - One byte per character

extension Codec {
    private func decodeASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int,
                             _ text: inout [UInt32]) -> CodecFault? {
        let end = Codec.endOfASCII(bytes, from: position)
        Codec.append(UnsafeBufferPointer(rebasing: bytes[position..<end]), to: &text)
        position = end
        return end == bytes.count ? nil
            : CodecFault(encoding: name, start: end, end: end + 1, reason: "ordinal not in range(128)")
    }

    private func decodeLatin1(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int,
                              _ text: inout [UInt32]) -> CodecFault? {
        Codec.append(UnsafeBufferPointer(rebasing: bytes[position...]), to: &text)
        position = bytes.count
        return nil
    }

    /// ASCII and Latin-1; a fault covers all the characters in a row that do not fit.
    private func encodeBytes(_ text: UnsafeBufferPointer<UInt32>, _ position: inout Int, limit: UInt32,
                             _ reason: String, _ bytes: inout [UInt8]) -> CodecFault? {
        while position < text.count {
            let point = text[position]
            if point >= limit {
                let end = text[position...].firstIndex { $0 < limit } ?? text.count
                return CodecFault(encoding: name, start: position, end: end, reason: reason)
            }
            bytes.append(UInt8(truncatingIfNeeded: point))
            position += 1
        }
        return nil
    }
}
