/// Reading UTF-8 bytes.
enum UTF8Text {
    /// The character at a position of well-formed UTF-8, with its length.
    static func decodeScalar(_ bytes: [UInt8], at position: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let lead = bytes[position]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard position + length <= bytes.count else { return nil }
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
        for index in 1..<max(1, length) {
            value = value << 6 | UInt32(bytes[position + index] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    /// How many characters well-formed UTF-8 bytes hold.
    static func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The code points of well-formed UTF-8 bytes.
    static func codePoints(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
        var points: [UInt32] = []
        points.reserveCapacity(bytes.count)
        var pending: UInt32 = 0
        for byte in bytes {
            switch byte {
            case ..<0x80:
                points.append(UInt32(byte))
            case ..<0xC0:
                pending = pending << 6 | UInt32(byte & 0x3F)
                points[points.count - 1] = pending
            default:
                pending = UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07)
                points.append(pending)
            }
        }
        return points
    }

    /// Where ill-formed bytes begin, how many they are, and why: nil for well-formed UTF-8.
    static func firstError(_ bytes: [UInt8]) -> (position: Int, length: Int, reason: String)? {
        var index = 0
        let count = bytes.count
        while index < count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
            guard length > 0 else { return (index, 1, "invalid start byte") }
            for offset in 1..<length {
                guard index + offset < count else { return (index, offset, "unexpected end of data") }
                let lowest: UInt8 = offset > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
                let highest: UInt8 = offset > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
                guard lowest...highest ~= bytes[index + offset] else {
                    return (index, offset, "invalid continuation byte")
                }
            }
            index += length
        }
        return nil
    }
}
