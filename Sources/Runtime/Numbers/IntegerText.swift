import BigInt

/// Integers as text: `str`, `bin`, `oct` and `hex`.
/// Python library reference, "Integer string conversion length limitation", for the limit on decimal digits.
extension Integer {
    /// Digits a decimal conversion may have before it is refused, unless the program changes it.
    static let defaultMaximumDigits = 4300

    /// The largest power of ten in a word, and its number of zeros.
    private static let chunk: UInt = 10_000_000_000_000_000_000
    private static let chunkDigits = 19

    /// `str(self)`.
    ///
    /// - Parameter limit: the greatest number of digits, or 0 for no limit.
    func decimalText(limit: Int = defaultMaximumDigits) throws(TextError) -> [UInt8] {
        switch self {
        case .small(let value):
            return Integer.decimalText(value)
        case .big(let value):
            // 0.30102 is a little below log10(2): the number has more digits than this.
            let digits = (value.magnitude.bitWidth - 1) * 30102 / 100_000
            if limit > 0 && digits >= limit { throw Integer.tooLong(limit) }
            var text: [UInt8] = value.sign == .minus ? [UInt8(ascii: "-")] : []
            let sign = text.count
            Integer.appendDecimal(of: value.magnitude, to: &text)
            if limit > 0 && text.count - sign > limit { throw Integer.tooLong(limit) }
            return text
        }
    }

    private static func tooLong(_ limit: Int) -> TextError {
        .value("Exceeds the limit (\(limit) digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit")
    }

    /// `str(value)` of a machine word.
    static func decimalText(_ value: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
            count = writeDecimal(value, to: buffer)
        }
    }

    /// Writes `str(value)` to the start of a buffer of at least 20 bytes and returns its length.
    static func writeDecimal(_ value: Int, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var count = 0
        if value < 0 {
            buffer[0] = UInt8(ascii: "-")
            count = 1
        }
        let magnitude = value.magnitude
        let length = decimalLength(magnitude)
        writeDigits(magnitude, to: UnsafeMutableBufferPointer(rebasing: buffer[count..<count + length]))
        return count + length
    }

    /// The number of decimal digits of a word; 1 for zero.
    private static func decimalLength(_ value: UInt) -> Int {
        var length = 1, bound: UInt = 10
        while value >= bound {
            length += 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = next
        }
        return length
    }

    /// Fills a buffer from its end with the lowest decimal digits of `value`, padded with zeros.
    @inline(__always)
    private static func writeDigits(_ value: UInt, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        let pairs: StaticString = """
            0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
            5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
            """
        let table = pairs.utf8Start
        var rest = value
        var index = buffer.count
        while index >= 2 {
            let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
            buffer[index - 1] = table[Int(pair) * 2 + 1]
            buffer[index - 2] = table[Int(pair) * 2]
            rest = quotient
            index -= 2
        }
        if index == 1 { buffer[0] = UInt8(ascii: "0") + UInt8(rest % 10) }
    }

    /// Appends the decimal digits of a positive magnitude.
    static func appendDecimal(of magnitude: BigUInt, to text: inout [UInt8]) {
        if magnitude.words.endIndex > splitWords {
            appendSplit(magnitude, width: nil, powers: powersOfTen(upTo: magnitude), to: &text)
        } else {
            appendChunks(Array(magnitude.words), width: nil, to: &text)
        }
    }

    /// Magnitudes above this many words are halved by a division before they are converted word by word.
    private static let splitWords = 64

    /// `10**(19 * 64 * 2**i)` for every power not above the square root of the magnitude, in rising order.
    private static func powersOfTen(upTo magnitude: BigUInt) -> [BigUInt] {
        var powers = [BigUInt(10).power(chunkDigits * splitWords / 2)]
        while let last = powers.last, last.bitWidth * 2 - 1 <= magnitude.bitWidth { powers.append(last * last) }
        return powers
    }

    /// Converts by dividing by the greatest power that splits the digits near the middle.
    private static func appendSplit(_ magnitude: BigUInt, width: Int?, powers: [BigUInt], to text: inout [UInt8]) {
        guard magnitude.words.endIndex > splitWords / 2,
              let index = powers.lastIndex(where: { $0 <= magnitude }) else {
            return appendChunks(Array(magnitude.words), width: width, to: &text)
        }
        let lowWidth = (chunkDigits * splitWords / 2) << index
        let (high, low) = magnitude.quotientAndRemainder(dividingBy: powers[index])
        appendSplit(high, width: width.map { $0 - lowWidth }, powers: powers, to: &text)
        appendSplit(low, width: lowWidth, powers: powers, to: &text)
    }

    /// Converts by repeated division by a power of ten that fits a word, padding with zeros to `width`.
    private static func appendChunks(_ words: [UInt], width: Int?, to text: inout [UInt8]) {
        var words = words, count = words.count
        var chunks: [UInt] = []
        chunks.reserveCapacity(count + count / 32 + 1)
        words.withUnsafeMutableBufferPointer { words in
            while count > 0 {
                var remainder: UInt = 0
                for index in (0..<count).reversed() {
                    (words[index], remainder) = chunk.dividingFullWidth((remainder, words[index]))
                }
                chunks.append(remainder)
                while count > 0 && words[count - 1] == 0 { count -= 1 }
            }
        }
        let top = chunks.popLast() ?? 0
        let topLength = top == 0 && width != nil ? 0 : decimalLength(top)
        let length = topLength + chunks.count * chunkDigits
        if let width, width > length { text += Array(repeating: UInt8(ascii: "0"), count: width - length) }
        text += [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
            writeDigits(top, to: UnsafeMutableBufferPointer(rebasing: buffer[0..<topLength]))
            var position = topLength
            for value in chunks.reversed() {
                writeDigits(value, to: UnsafeMutableBufferPointer(rebasing: buffer[position..<position + chunkDigits]))
                position += chunkDigits
            }
            initialized = length
        }
    }
}

// MARK: - Binary, octal, hexadecimal

/// The bases whose digits are whole bits.
enum BinaryBase: Int, Sendable {
    case binary = 1
    case octal = 3
    case hexadecimal = 4

    /// Bits a digit holds.
    var bitsPerDigit: Int { rawValue }

    /// The prefix of a literal, without the zero.
    var prefix: UInt8 {
        switch self {
        case .binary: UInt8(ascii: "b")
        case .octal: UInt8(ascii: "o")
        case .hexadecimal: UInt8(ascii: "x")
        }
    }
}

extension Integer {
    /// `bin(self)`, `oct(self)` or `hex(self)`.
    func literalText(_ base: BinaryBase) -> [UInt8] {
        (isNegative ? [UInt8(ascii: "-")] : []) + [UInt8(ascii: "0"), base.prefix] + digits(base)
    }

    /// The digits of the absolute value, without a prefix.
    func digits(_ base: BinaryBase, uppercase: Bool = false) -> [UInt8] {
        let bits = base.bitsPerDigit
        let count = max(1, (bitLength + bits - 1) / bits)
        let mask = UInt(1) << UInt(bits) - 1
        let letters = (uppercase ? UInt8(ascii: "A") : UInt8(ascii: "a")) - 10
        let words: [UInt] = switch self {
        case .small(let value): [value.magnitude]
        case .big(let value): Array(value.magnitude.words)
        }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count {
                let position = index * bits
                let offset = UInt(position & 63)
                var digit = words[position >> 6] >> offset
                if offset + UInt(bits) > 64 && position >> 6 + 1 < words.count {
                    digit |= words[position >> 6 + 1] << (64 - offset)
                }
                digit &= mask
                buffer[count - 1 - index] = digit < 10 ? UInt8(ascii: "0") + UInt8(digit) : letters + UInt8(digit)
            }
            initialized = count
        }
    }
}
