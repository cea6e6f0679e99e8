/// What a codec does about text it cannot convert. Python library reference, `codecs`, "Error Handlers".
enum ErrorHandler: String, Sendable {
    case strict
    case ignore
    case replace
    case backslashreplace
    case xmlcharrefreplace
    case namereplace
    case surrogateescape
    case surrogatepass

    // MARK: - Decoding

    /// Deals with bytes that could not be decoded.
    ///
    /// - Returns: where to go on.
    func recover(decoding fault: CodecFault, _ bytes: UnsafeBufferPointer<UInt8>, _ codec: Codec,
                 _ text: inout [UInt32]) throws(TextError) -> Int {
        let wrong = bytes[fault.start..<fault.end]
        switch self {
        case .strict:
            throw .decode(fault)
        case .ignore:
            return fault.end
        case .replace:
            text.append(0xFFFD)
            return fault.end
        case .backslashreplace:
            for byte in wrong {
                var escape: [UInt8] = []
                appendNumericEscape(UInt32(byte), to: &escape)
                text += escape.map(UInt32.init)
            }
            return fault.end
        case .surrogateescape:
            let escaped = wrong.prefix(4).prefix { $0 >= 0x80 }
            if escaped.isEmpty { throw .decode(fault) }
            text += escaped.map { 0xDC00 + UInt32($0) }
            return escaped.endIndex
        case .surrogatepass:
            guard let (point, length) = codec.surrogate(bytes, at: fault.start) else { throw .decode(fault) }
            text.append(point)
            return fault.start + length
        case .xmlcharrefreplace, .namereplace:
            throw .type("don't know how to handle UnicodeDecodeError in error callback")
        }
    }

    // MARK: - Encoding

    /// Deals with text that could not be encoded.
    ///
    /// - Returns: where to go on.
    func recover(encoding fault: CodecFault, _ text: UnsafeBufferPointer<UInt32>, _ codec: Codec,
                 _ bytes: inout [UInt8]) throws(TextError) -> Int {
        let wrong = text[fault.start..<fault.end]
        var replacement: [UInt8] = []
        switch self {
        case .strict:
            throw .encode(fault)
        case .ignore:
            return fault.end
        case .replace:
            replacement = Array(repeating: UInt8(ascii: "?"), count: wrong.count)
        case .backslashreplace:
            for point in wrong { appendNumericEscape(point, to: &replacement) }
        case .xmlcharrefreplace:
            for point in wrong {
                replacement += [UInt8](ascii: "&#") + Integer.decimalText(Int(point)) + [UInt8(ascii: ";")]
            }
        case .namereplace:
            for point in wrong {
                if let name = UnicodeNames.name(of: point) {
                    replacement += [UInt8](ascii: "\\N{") + Array(name.utf8) + [UInt8(ascii: "}")]
                } else {
                    appendNumericEscape(point, to: &replacement)
                }
            }
        case .surrogateescape:
            // What can be restored is, and the fault begins behind it.
            let escaped = wrong.prefix { (0xDC80...0xDCFF).contains($0) }
            if codec.unitSize > 1 && escaped.count % codec.unitSize != 0 { throw .encode(fault) }
            bytes += escaped.map { UInt8(truncatingIfNeeded: $0) }
            if escaped.endIndex < fault.end {
                throw .encode(CodecFault(encoding: fault.encoding, start: escaped.endIndex, end: fault.end,
                                         reason: fault.reason))
            }
            return fault.end
        case .surrogatepass:
            for point in wrong {
                if !Codec.isSurrogate(point) || !codec.append(surrogate: point, to: &bytes) { throw .encode(fault) }
            }
            return fault.end
        }
        // The replacement is ASCII; it goes through the codec, which cannot fail on it.
        let points = [UInt32](ascii: replacement)
        points.withUnsafeBufferPointer { points in
            var position = 0
            _ = codec.encodeRun(points, from: &position, into: &bytes)
        }
        return fault.end
    }
}

extension Codec {
    /// Bytes in the smallest unit of the encoding.
    var unitSize: Int {
        switch self {
        case .utf16: 2
        case .utf32: 4
        default: 1
        }
    }

    /// The surrogate encoded at a position, and its length in bytes; nil when there is none.
    func surrogate(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (point: UInt32, length: Int)? {
        let point: UInt32, length: Int
        switch self {
        case .utf8, .utf8Signature:
            length = 3
            guard start + length <= bytes.count, bytes[start] == 0xED, bytes[start + 1] & 0xC0 == 0x80,
                  bytes[start + 2] & 0xC0 == 0x80 else { return nil }
            point = 0xD000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
        case .utf16(let order):
            length = 2
            guard start + length <= bytes.count else { return nil }
            point = Codec.unit16(bytes, start, order ?? .little)
        case .utf32(let order):
            length = 4
            guard start + length <= bytes.count else { return nil }
            point = Codec.unit32(bytes, start, order ?? .little)
        default:
            return nil
        }
        return Codec.isSurrogate(point) ? (point, length) : nil
    }

    /// Appends a surrogate as if it were a character; false where the encoding has no form for it.
    func append(surrogate point: UInt32, to bytes: inout [UInt8]) -> Bool {
        switch self {
        case .utf8, .utf8Signature: Codec.appendUTF8(point, to: &bytes)
        case .utf16(let order): Codec.append16(point, order ?? .little, &bytes)
        case .utf32(let order): Codec.append32(point, order ?? .little, &bytes)
        default: return false
        }
        return true
    }
}
