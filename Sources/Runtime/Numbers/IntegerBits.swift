import BigInt

/// Bitwise operations on integers as if in two's complement with an infinite number of sign bits.
/// Python library reference, "Bitwise Operations on Integer Types".
extension Integer {
    /// The longest shift accepted, in bits; CPython's own limit is of the same order.
    static let maximumShift = Int(Int32.max) * 30

    /// `a << b`
    static func shiftLeft(_ a: Integer, _ b: Integer) throws(TextError) -> Integer {
        if b.isNegative { throw .value("negative shift count") }
        if a.isZero { return .zero }
        guard let count = b.smallValue, count <= maximumShift else {
            throw .overflow("too many digits in integer")
        }
        if case .small(let value) = a, count < 64 {
            let shifted = value << count
            if shifted >> count == value { return .small(shifted) }
        }
        return Integer(a.magnitude << count, negative: a.isNegative)
    }

    /// `a >> b`, rounding towards minus infinity.
    static func shiftRight(_ a: Integer, _ b: Integer) throws(TextError) -> Integer {
        if b.isNegative { throw .value("negative shift count") }
        guard let count = b.smallValue else { return .small(a.isNegative ? -1 : 0) }
        switch a {
        case .small(let value):
            return .small(value >> min(count, 63))
        case .big(let value):
            if value.sign == .plus { return Integer(value.magnitude >> count) }
            // -m >> n == -((m - 1) >> n) - 1
            return Integer(((value.magnitude - 1) >> count) + 1, negative: true)
        }
    }

    /// `~self`
    static prefix func ~ (a: Integer) -> Integer {
        switch a {
        case .small(let value): .small(~value)
        case .big(let value): Integer(-(value + 1))
        }
    }

    static func & (a: Integer, b: Integer) -> Integer { bitwise(a, b, &, &) }
    static func | (a: Integer, b: Integer) -> Integer { bitwise(a, b, |, |) }
    static func ^ (a: Integer, b: Integer) -> Integer { bitwise(a, b, ^, ^) }

    private static func bitwise(_ a: Integer, _ b: Integer, _ small: (Int, Int) -> Int,
                                _ word: (UInt, UInt) -> UInt) -> Integer {
        if case .small(let x) = a, case .small(let y) = b { return .small(small(x, y)) }
        let left = a.twosComplementWords, right = b.twosComplementWords
        let leftFill: UInt = a.isNegative ? .max : 0, rightFill: UInt = b.isNegative ? .max : 0
        let count = max(left.count, right.count)
        let words = [UInt](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count {
                buffer[index] = word(index < left.count ? left[index] : leftFill,
                                     index < right.count ? right[index] : rightFill)
            }
            initialized = count
        }
        return Integer(twosComplementWords: words)
    }

    /// The value in two's complement, least significant word first, with at least one sign bit.
    var twosComplementWords: [UInt] {
        switch self {
        case .small(let value):
            return [UInt(bitPattern: value)]
        case .big(let value):
            var words = Array(value.magnitude.words)
            if value.sign == .minus { Integer.negate(&words) }
            let signBit = words[words.count - 1] >> 63 != 0
            if signBit != (value.sign == .minus) { words.append(value.sign == .minus ? .max : 0) }
            return words
        }
    }

    /// The value of words in two's complement, least significant first; the highest bit is the sign.
    init(twosComplementWords words: [UInt]) {
        guard let last = words.last else {
            self = .zero
            return
        }
        if words.count == 1 {
            self = .small(Int(bitPattern: last))
        } else if last >> 63 == 0 {
            self.init(BigUInt(words: words))
        } else {
            var magnitude = words
            Integer.negate(&magnitude)
            self.init(BigUInt(words: magnitude), negative: true)
        }
    }

    /// Replaces words by their two's complement negation of the same width.
    private static func negate(_ words: inout [UInt]) {
        var carry = true
        for index in words.indices {
            let (sum, overflow) = (~words[index]).addingReportingOverflow(carry ? 1 : 0)
            words[index] = sum
            carry = overflow
        }
    }

    /// `int.bit_length()`: the bits of the absolute value.
    var bitLength: Int {
        switch self {
        case .small(let value): 64 - value.magnitude.leadingZeroBitCount
        case .big(let value): value.magnitude.bitWidth
        }
    }

    /// `int.bit_count()`: the ones in the absolute value.
    var bitCount: Int {
        switch self {
        case .small(let value): value.magnitude.nonzeroBitCount
        case .big(let value): value.magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount }
        }
    }
}

// MARK: - Bytes

/// The order of bytes in `int.to_bytes` and `int.from_bytes`.
enum ByteOrder: Sendable {
    case little
    case big

    /// Reads the argument of `to_bytes` and `from_bytes`.
    init(named name: String) throws(TextError) {
        switch name {
        case "little": self = .little
        case "big": self = .big
        default: throw .value("byteorder must be either 'little' or 'big'")
        }
    }
}

extension Integer {
    /// `int.to_bytes(length, order, signed=signed)`
    func toBytes(length: Int, order: ByteOrder, signed: Bool) throws(TextError) -> [UInt8] {
        if length < 0 { throw .value("length argument must be non-negative") }
        if isNegative && !signed { throw .overflow("can't convert negative int to unsigned") }
        // The bits needed: those of the value, or of its complement when negative, and the sign where there is one;
        // that of -1 in no bytes at all is not counted.
        let needed = (isNegative ? (~self).bitLength : bitLength) + (signed && !isZero && length > 0 ? 1 : 0)
        if needed > length.multipliedReportingOverflow(by: 8).partialValue && length < Int.max / 8 {
            throw .overflow("int too big to convert")
        }
        let words = twosComplementWords
        let fill: UInt8 = isNegative ? 0xFF : 0
        return [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
            for index in 0..<length {
                let byte = index >> 3 < words.count
                    ? UInt8(truncatingIfNeeded: words[index >> 3] >> UInt((index & 7) * 8)) : fill
                buffer[order == .little ? index : length - 1 - index] = byte
            }
            initialized = length
        }
    }

    /// `int.from_bytes(bytes, order, signed=signed)`
    init(bytes: UnsafeBufferPointer<UInt8>, order: ByteOrder, signed: Bool) {
        let count = bytes.count
        guard count > 0 else {
            self = .zero
            return
        }
        func byte(_ index: Int) -> UInt { UInt(bytes[order == .little ? index : count - 1 - index]) }
        let negative = signed && byte(count - 1) & 0x80 != 0
        var words = [UInt](repeating: negative ? .max : 0, count: count / 8 + 1)
        for index in 0..<count {
            let shift = UInt((index & 7) * 8)
            words[index >> 3] = words[index >> 3] & ~(0xFF << shift) | byte(index) << shift
        }
        self.init(twosComplementWords: words)
    }
}
