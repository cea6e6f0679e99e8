/// UTF-8, UTF-16 and UTF-32. Unicode standard, section 3.9; faults are cut as its "maximal subparts".
extension Codec {
    // MARK: - UTF-8

    func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ final: Bool,
                    _ text: inout [UInt32]) -> CodecFault? {
        let count = bytes.count
        while position < count {
            let lead = bytes[position]
            if lead < 0x80 {
                appendASCII(bytes, &position, &text)
                continue
            }
            // Length and the allowed range of the second byte, which excludes overlong forms and surrogates.
            let length: Int
            var low: UInt8 = 0x80, high: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, low) = (3, 0xA0)
            case 0xED: (length, high) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, low) = (4, 0x90)
            case 0xF4: (length, high) = (4, 0x8F)
            case 0xF1...0xF3: length = 4
            default: return fault(position, position + 1, "invalid start byte")
            }
            var point = UInt32(lead) & (0x7F >> UInt32(length))
            var index = position + 1
            while index < position + length {
                if index == count {
                    return final ? fault(position, count, "unexpected end of data") : nil
                }
                let byte = bytes[index]
                if byte < low || byte > high {
                    // A surrogate cut off by the end of a part may yet be taken by a handler.
                    if !final && lead == 0xED && count - position == 2 && (0xA0...0xBF).contains(byte) { return nil }
                    return fault(position, index, "invalid continuation byte")
                }
                (low, high) = (0x80, 0xBF)
                point = point << 6 | UInt32(byte & 0x3F)
                index += 1
            }
            text.append(point)
            position = index
        }
        return nil
    }

    /// Copies the run of ASCII bytes at a position.
    @inline(__always)
    private func appendASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ text: inout [UInt32]) {
        let end = Codec.endOfASCII(bytes, from: position)
        Codec.append(UnsafeBufferPointer(rebasing: bytes[position..<end]), to: &text)
        position = end
    }

    /// Appends bytes as the code points of the same numbers.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt32]) {
        let start = text.count
        text.append(contentsOf: repeatElement(0, count: bytes.count))
        text.withUnsafeMutableBufferPointer { text in
            for index in 0..<bytes.count { text[start + index] = UInt32(bytes[index]) }
        }
    }

    /// Where the run of ASCII bytes from a position ends.
    static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var end = position
        while end + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            end += 8
        }
        while end < bytes.count && bytes[end] < 0x80 { end += 1 }
        return end
    }

    private func fault(_ start: Int, _ end: Int, _ reason: String) -> CodecFault {
        CodecFault(encoding: name, start: start, end: end, reason: reason)
    }

    func encodeUTF8(_ text: UnsafeBufferPointer<UInt32>, _ position: inout Int,
                    _ bytes: inout [UInt8]) -> CodecFault? {
        // The size comes first, then the bytes are written without checks of capacity.
        var size = 0, end = position
        while end < text.count {
            let point = text[end]
            if Codec.isSurrogate(point) { break }
            size += 1 + (point >= 0x80 ? 1 : 0) + (point >= 0x800 ? 1 : 0) + (point >= 0x10000 ? 1 : 0)
            end += 1
        }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: size))
        bytes.withUnsafeMutableBufferPointer { buffer in
            var index = start
            for point in text[position..<end] { index += Codec.writeUTF8(point, to: buffer, at: index) }
        }
        position = end
        if end == text.count { return nil }
        let after = text[end...].firstIndex { !Codec.isSurrogate($0) } ?? text.count
        return fault(end, after, "surrogates not allowed")
    }

    /// Writes the UTF-8 form of a code point, also of a surrogate, and returns its length.
    @inline(__always)
    static func writeUTF8(_ point: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: point >> shift) & 0x3F | 0x80 }
        switch point {
        case ..<0x80:
            buffer[index] = UInt8(truncatingIfNeeded: point)
            return 1
        case ..<0x800:
            buffer[index] = UInt8(truncatingIfNeeded: point >> 6) | 0xC0
            buffer[index + 1] = tail(0)
            return 2
        case ..<0x10000:
            buffer[index] = UInt8(truncatingIfNeeded: point >> 12) | 0xE0
            buffer[index + 1] = tail(6)
            buffer[index + 2] = tail(0)
            return 3
        default:
            buffer[index] = UInt8(truncatingIfNeeded: point >> 18) | 0xF0
            buffer[index + 1] = tail(12)
            buffer[index + 2] = tail(6)
            buffer[index + 3] = tail(0)
            return 4
        }
    }

    /// Appends the UTF-8 form of a code point, also of a surrogate.
    static func appendUTF8(_ point: UInt32, to bytes: inout [UInt8]) {
        bytes += [UInt8](unsafeUninitializedCapacity: 4) { buffer, count in
            count = writeUTF8(point, to: buffer, at: 0)
        }
    }

    /// Whether a code point is half of a UTF-16 pair.
    @inline(__always)
    static func isSurrogate(_ point: UInt32) -> Bool { point & 0xFFFF_F800 == 0xD800 }

    // MARK: - UTF-16

    /// Reads a 16-bit unit.
    @inline(__always)
    static func unit16(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ order: ByteOrder) -> UInt32 {
        let first = UInt32(bytes[index]), second = UInt32(bytes[index + 1])
        return order == .little ? second << 8 | first : first << 8 | second
    }

    func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ final: Bool, _ order: ByteOrder,
                     _ text: inout [UInt32]) -> CodecFault? {
        let count = bytes.count
        while position + 1 < count {
            let unit = Codec.unit16(bytes, position, order)
            if !Codec.isSurrogate(unit) {
                text.append(unit)
                position += 2
                continue
            }
            if unit >= 0xDC00 { return fault(position, position + 2, "illegal encoding") }
            if position + 3 >= count {
                return final ? fault(position, count, "unexpected end of data") : nil
            }
            let second = Codec.unit16(bytes, position + 2, order)
            if second & 0xFC00 != 0xDC00 { return fault(position, position + 2, "illegal UTF-16 surrogate") }
            text.append(0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF)
            position += 4
        }
        return position < count && final ? fault(position, count, "truncated data") : nil
    }

    func encodeUTF16(_ text: UnsafeBufferPointer<UInt32>, _ position: inout Int, _ order: ByteOrder,
                     _ bytes: inout [UInt8]) -> CodecFault? {
        while position < text.count {
            let point = text[position]
            if Codec.isSurrogate(point) { return fault(position, position + 1, "surrogates not allowed") }
            if point >= 0x10000 {
                Codec.append16(0xD800 + (point - 0x10000) >> 10, order, &bytes)
                Codec.append16(0xDC00 | point & 0x3FF, order, &bytes)
            } else {
                Codec.append16(point, order, &bytes)
            }
            position += 1
        }
        return nil
    }

    /// Appends a 16-bit unit.
    @inline(__always)
    static func append16(_ unit: UInt32, _ order: ByteOrder, _ bytes: inout [UInt8]) {
        let low = UInt8(truncatingIfNeeded: unit), high = UInt8(truncatingIfNeeded: unit >> 8)
        bytes.append(order == .little ? low : high)
        bytes.append(order == .little ? high : low)
    }

    // MARK: - UTF-32

    /// Reads a 32-bit unit.
    @inline(__always)
    static func unit32(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ order: ByteOrder) -> UInt32 {
        let first = unit16(bytes, index, order), second = unit16(bytes, index + 2, order)
        return order == .little ? second << 16 | first : first << 16 | second
    }

    func decodeUTF32(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ final: Bool, _ order: ByteOrder,
                     _ text: inout [UInt32]) -> CodecFault? {
        let count = bytes.count
        while position + 3 < count {
            let point = Codec.unit32(bytes, position, order)
            if Codec.isSurrogate(point) {
                return fault(position, position + 4, "code point in surrogate code point range(0xd800, 0xe000)")
            }
            if point > 0x10FFFF { return fault(position, position + 4, "code point not in range(0x110000)") }
            text.append(point)
            position += 4
        }
        return position < count && final ? fault(position, count, "truncated data") : nil
    }

    func encodeUTF32(_ text: UnsafeBufferPointer<UInt32>, _ position: inout Int, _ order: ByteOrder,
                     _ bytes: inout [UInt8]) -> CodecFault? {
        while position < text.count {
            let point = text[position]
            if Codec.isSurrogate(point) { return fault(position, position + 1, "surrogates not allowed") }
            Codec.append32(point, order, &bytes)
            position += 1
        }
        return nil
    }

    /// Appends a 32-bit unit.
    @inline(__always)
    static func append32(_ unit: UInt32, _ order: ByteOrder, _ bytes: inout [UInt8]) {
        append16(order == .little ? unit & 0xFFFF : unit >> 16, order, &bytes)
        append16(order == .little ? unit >> 16 : unit & 0xFFFF, order, &bytes)
    }
}
