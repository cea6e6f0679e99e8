import BigInt

/// Text as integers: `int(text, base)`. Python library reference, `int()`; PEP 515 for underscores.
extension Integer {
    /// `int(text, base)` for a `str`.
    ///
    /// - Parameter limit: the greatest number of digits in a base that is no power of two, or 0 for no limit.
    static func parse(_ text: UnsafeBufferPointer<UInt32>, base: Int,
                      limit: Int = defaultMaximumDigits) throws(TextError) -> Integer {
        try checkBase(base)
        let ascii = asciiNumber(text)
        if let value = try ascii.withUnsafeBufferPointerTyped({ (bytes) throws(TextError) in
            try parse(ascii: bytes, base: base, limit: limit)
        }) { return value }
        throw invalidLiteral(stringRepr(text), base)
    }

    /// `int(bytes, base)` for `bytes` and `bytearray`, which must be ASCII digits.
    ///
    /// - Parameter limit: as for text.
    static func parse(bytes: UnsafeBufferPointer<UInt8>, base: Int,
                      limit: Int = defaultMaximumDigits) throws(TextError) -> Integer {
        try checkBase(base)
        if let value = try parse(ascii: bytes, base: base, limit: limit) { return value }
        throw invalidLiteral([UInt32](ascii: bytesRepr(bytes)), base)
    }

    private static func checkBase(_ base: Int) throws(TextError) {
        if base != 0 && !(2...36).contains(base) { throw .value("int() base must be >= 2 and <= 36, or 0") }
    }

    /// The message shows at most 200 characters of the literal.
    private static func invalidLiteral(_ repr: [UInt32], _ base: Int) -> TextError {
        .value("invalid literal for int() with base \(base): \(messageText(repr.prefix(200)))")
    }

    /// The value of an ASCII literal with surrounding whitespace, or nil when it is not one.
    private static func parse(ascii text: UnsafeBufferPointer<UInt8>, base: Int,
                              limit: Int) throws(TextError) -> Integer? {
        var position = 0
        func peek(_ offset: Int = 0) -> UInt8 {
            position + offset < text.count ? text[position + offset] : 0
        }
        while isSpace(peek()) { position += 1 }
        let negative = peek() == UInt8(ascii: "-")
        if negative || peek() == UInt8(ascii: "+") { position += 1 }

        // Prefix: it decides the base when that is 0; a plain leading zero then allows only zeros.
        var base = base
        var onlyZero = false
        if peek() == UInt8(ascii: "0") {
            let named: Int? = switch peek(1) | 0x20 {
            case UInt8(ascii: "x"): 16
            case UInt8(ascii: "o"): 8
            case UInt8(ascii: "b"): 2
            default: nil
            }
            if let named, base == 0 || base == named {
                base = named
                position += peek(2) == UInt8(ascii: "_") ? 3 : 2
            } else if base == 0 {
                onlyZero = true
            }
        }
        if base == 0 { base = 10 }

        let start = position
        var digits = 0
        var previous = UInt8(ascii: "_")
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: "_") {
                if previous == byte { return nil }
            } else if digitValue(byte) < base {
                digits += 1
            } else {
                break
            }
            previous = byte
            position += 1
        }
        if previous == UInt8(ascii: "_") { return nil }
        if limit > 0 && digits > limit && base & (base - 1) != 0 {
            throw .value("Exceeds the limit (\(limit) digits) for integer string conversion: value has "
                + "\(digits) digits; use sys.set_int_max_str_digits() to increase the limit")
        }
        let literal = UnsafeBufferPointer(rebasing: text[start..<position])
        while isSpace(peek()) { position += 1 }
        if position != text.count { return nil }
        let value = digits <= 12 ? .small(smallValue(literal, base)) : Integer(bigValue(literal, base, digits: digits))
        if onlyZero && !value.isZero { return nil }
        return negative ? -value : value
    }

    /// Whitespace around an ASCII number: space and the control characters 9 to 13.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 <= 4 }

    /// The value of an ASCII digit or letter, 255 for anything else.
    @inline(__always)
    static func digitValue(_ byte: UInt8) -> Int {
        if byte &- UInt8(ascii: "0") < 10 { return Int(byte &- UInt8(ascii: "0")) }
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 26 ? Int(letter) + 10 : 255
    }

    /// The value of at most 12 digits (36**12 fits a word); underscores are skipped.
    private static func smallValue(_ literal: UnsafeBufferPointer<UInt8>, _ base: Int) -> Int {
        var value = 0
        for byte in literal where byte != UInt8(ascii: "_") { value = value * base + digitValue(byte) }
        return value
    }

    private static func bigValue(_ literal: UnsafeBufferPointer<UInt8>, _ base: Int, digits: Int) -> BigUInt {
        let values = literal.compactMap { $0 == UInt8(ascii: "_") ? nil : UInt8(digitValue($0)) }
        return values.withUnsafeBufferPointer { values in
            base & (base - 1) == 0 ? packed(values, bits: base.trailingZeroBitCount)
                : combined(values, base: UInt(base))
        }
    }

    /// The value of digits of whole bits.
    private static func packed(_ digits: UnsafeBufferPointer<UInt8>, bits: Int) -> BigUInt {
        var words = [UInt](repeating: 0, count: digits.count * bits / 64 + 1)
        var position = 0
        for digit in digits.reversed() {
            let offset = position & 63
            words[position >> 6] |= UInt(digit) << UInt(offset)
            if offset + bits > 64 { words[position >> 6 + 1] |= UInt(digit) >> UInt(64 - offset) }
            position += bits
        }
        return BigUInt(words: words)
    }

    /// Digits above this number are converted in two halves.
    private static let splitDigits = 8192

    /// The value of digits in any base, by multiplying and adding one word's worth of digits at a time.
    private static func combined(_ digits: UnsafeBufferPointer<UInt8>, base: UInt) -> BigUInt {
        if digits.count > splitDigits {
            let low = digits.count / 2
            let high = combined(UnsafeBufferPointer(rebasing: digits[..<(digits.count - low)]), base: base)
            return high * BigUInt(base).power(low)
                + combined(UnsafeBufferPointer(rebasing: digits[(digits.count - low)...]), base: base)
        }
        var words: [UInt] = []
        words.reserveCapacity(digits.count / 12 + 1)
        var index = 0
        while index < digits.count {
            var factor: UInt = 1, addend: UInt = 0
            while index < digits.count {
                let (next, overflow) = factor.multipliedReportingOverflow(by: base)
                if overflow { break }
                factor = next
                addend = addend &* base &+ UInt(digits[index])
                index += 1
            }
            for position in words.indices {
                let (high, low) = words[position].multipliedFullWidth(by: factor)
                let (sum, carry) = low.addingReportingOverflow(addend)
                words[position] = sum
                addend = high &+ (carry ? 1 : 0)
            }
            if addend != 0 { words.append(addend) }
        }
        return BigUInt(words: words)
    }
}

/// A `str` as number parsers read it: decimal digits of any script as ASCII digits, whitespace as a space, any other
/// character outside ASCII as a question mark, which no number holds. Pure ASCII text is taken as it is.
func asciiNumber(_ text: UnsafeBufferPointer<UInt32>) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text.map { UInt8(truncatingIfNeeded: $0) } }
    return text.map { point in
        if point < 0x80 { return UInt8(point) }
        if UnicodeText.isSpace(point) { return UInt8(ascii: " ") }
        if let digit = UnicodeText.decimalValue(point) { return UInt8(ascii: "0") + digit }
        return UInt8(ascii: "?")
    }
}

extension Array {
    /// `withUnsafeBufferPointer` that keeps the error's type.
    @inline(__always)
    func withUnsafeBufferPointerTyped<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeBufferPointer { (buffer) throws(Failure) in try body(buffer) }
    }
}
