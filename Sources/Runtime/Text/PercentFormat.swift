/// A conversion of a `%` format: `%[(key)][flags][width][.precision][length]type`.
/// Python library reference, "printf-style String Formatting".
struct PercentDirective: Equatable, Sendable {
    /// A width or precision.
    enum Measure: Equatable, Sendable {
        case none
        case fixed(Int)
        /// `*`: the next argument.
        case argument
    }

    /// Whether it has a mapping key, complete or not: the arguments must then be a mapping.
    var usesMapping = false
    /// Where the key stands in the format, without the parentheses.
    var key: Range<Int>?
    /// `-`
    var leftAligned = false
    /// `+`
    var plusSign = false
    /// space
    var spaceSign = false
    /// `#`
    var alternate = false
    /// `0`
    var zeroPadded = false
    var width = Measure.none
    var precision = Measure.none
    /// The conversion type's code point; 0 when the format ends before it.
    var type: UInt32 = 0
    /// Where the type stands in the format.
    var typeIndex = 0
    /// A fault found after the parts above, to be raised once the key and the `*` arguments have been taken.
    var failure: TextError?

    /// The width as a number; 0 when there is none.
    var leastWidth: Int { if case .fixed(let value) = width { value } else { 0 } }

    /// The precision as a number, or nil.
    var digits: Int? { if case .fixed(let value) = precision { value } else { nil } }

    /// Takes the argument of a `*` width; a negative one aligns to the left.
    mutating func setWidth(_ value: Int) {
        if value < 0 { leftAligned = true }
        width = .fixed(Int(clamping: value.magnitude))
    }

    /// Takes the argument of a `*` precision; a negative one counts as 0.
    mutating func setPrecision(_ value: Int) { precision = .fixed(max(0, value)) }

    /// The error for a type that is none; to be raised after its argument has been taken.
    var unsupportedType: TextError {
        let shown = (31...0x7E).contains(type) ? Unicode.Scalar(UInt8(type)) : "?"
        return .value("unsupported format character '\(shown)' (0x\(String(type, radix: 16))) at index \(typeIndex)")
    }

    /// The `TypeError` of an integer or character conversion given something else.
    func numberRequired(_ typeName: String, isBytes: Bool) -> TextError {
        let letter = Unicode.Scalar(type) ?? "d"
        switch letter {
        case "x", "X", "o": return .type("%\(letter) format: an integer is required, not \(typeName)")
        default: return .type("%\(isBytes && letter == "i" ? "d" : letter) format: a real number is required, not \(typeName)")
        }
    }
}

/// Walks a `%` format from piece to piece, so that faults surface only when their place is reached.
struct PercentParser {
    enum Piece: Equatable {
        /// Text to copy: a range of the format. For `%%` it is the second sign.
        case literal(Range<Int>)
        case directive(PercentDirective)
    }

    /// The format of `bytes` has one message of its own.
    private let isBytes: Bool
    private var position = 0

    init(isBytes: Bool = false) { self.isBytes = isBytes }

    /// The next piece of the format, or nil at its end. Pass the same format each time.
    mutating func next(_ format: UnsafeBufferPointer<UInt32>) -> Piece? {
        if position >= format.count { return nil }
        let start = position
        let percent: UInt32 = 0x25
        while position < format.count && format[position] != percent { position += 1 }
        if position > start { return .literal(start..<position) }
        if position + 1 < format.count && format[position + 1] == percent {
            position += 2
            return .literal(position - 1..<position)
        }
        position += 1
        var directive = PercentDirective()
        do throws(TextError) {
            try parse(format, into: &directive)
        } catch {
            directive.failure = error
        }
        return .directive(directive)
    }

    private mutating func parse(_ format: UnsafeBufferPointer<UInt32>,
                                into directive: inout PercentDirective) throws(TextError) {
        func peek() -> Unicode.Scalar? {
            position < format.count ? Unicode.Scalar(format[position]) ?? "\u{FFFD}" : nil
        }
        if peek() == "(" {
            directive.usesMapping = true
            directive.key = try key(format)
        }
        flags: while let flag = peek() {
            switch flag {
            case "-": directive.leftAligned = true
            case "+": directive.plusSign = true
            case " ": directive.spaceSign = true
            case "#": directive.alternate = true
            case "0": directive.zeroPadded = true
            default: break flags
            }
            position += 1
        }
        if peek() == "*" {
            directive.width = .argument
            position += 1
        } else if let value = try number(format, limit: Int.max, "width too big") {
            directive.width = .fixed(value)
        }
        if peek() == "." {
            position += 1
            if peek() == "*" {
                directive.precision = .argument
                position += 1
            } else {
                let message = isBytes ? "prec too big" : "precision too big"
                directive.precision = .fixed(try number(format, limit: Int(Int32.max), message) ?? 0)
            }
        }
        if let length = peek(), length == "h" || length == "l" || length == "L" { position += 1 }
        guard position < format.count else { throw .value("incomplete format") }
        directive.type = format[position]
        directive.typeIndex = position
        position += 1
    }

    /// Reads a key in balanced parentheses.
    private mutating func key(_ format: UnsafeBufferPointer<UInt32>) throws(TextError) -> Range<Int> {
        position += 1
        let start = position
        var depth = 1
        while position < format.count {
            if format[position] == 0x28 { depth += 1 }
            if format[position] == 0x29 { depth -= 1 }
            position += 1
            if depth == 0 { return start..<position - 1 }
        }
        throw .value("incomplete format key")
    }

    /// Reads decimal digits; nil when there are none.
    private mutating func number(_ format: UnsafeBufferPointer<UInt32>, limit: Int,
                                 _ message: String) throws(TextError) -> Int? {
        var value: Int?
        while position < format.count, format[position] &- 0x30 < 10 {
            let digit = Int(format[position] - 0x30)
            if (value ?? 0) > (limit - digit) / 10 { throw .value(message) }
            value = (value ?? 0) * 10 + digit
            position += 1
        }
        return value
    }
}

// MARK: - Formatting

extension PercentDirective {
    /// `d`, `i`, `u`, `o`, `x`, `X` of an integer.
    ///
    /// - Parameter limit: see `Integer.decimalText`.
    func format(_ value: Integer, limit: Int = Integer.defaultMaximumDigits) throws(TextError) -> [UInt8] {
        var prefix: [UInt8] = []
        var text: [UInt8]
        let letter = Unicode.Scalar(type) ?? "d"
        if let base = Format.binaryBase(letter) {
            text = value.digits(base, uppercase: letter == "X")
            if alternate { prefix = [UInt8(ascii: "0"), UInt8(letter.value)] }
        } else {
            text = try value.decimalText(limit: limit)
            if value.isNegative { text.removeFirst() }
        }
        if let digits, digits > text.count {
            text = Array(repeating: UInt8(ascii: "0"), count: digits - text.count) + text
        }
        return padNumber(negative: value.isNegative, prefix: prefix, text)
    }

    /// `e`, `E`, `f`, `F`, `g`, `G` of a float.
    func format(_ value: Double) -> [UInt8] {
        let precision = digits ?? 6
        let layout: FloatLayout = switch Unicode.Scalar(type) {
        case "e", "E": .scientific(precision: precision)
        case "f", "F": .fixed(precision: precision)
        default: .general(precision: precision)
        }
        let text = formatFloat(value, layout, uppercase: type < 0x61, alternate: alternate)
        let negative = text[0] == UInt8(ascii: "-")
        return padNumber(negative: negative, prefix: [], negative ? Array(text.dropFirst()) : text)
    }

    /// `s`, `r`, `a` of text: cut to the precision, padded with spaces.
    func format<Unit: FixedWidthInteger>(_ text: some Collection<Unit>) -> [Unit] {
        let kept = text.prefix(digits ?? text.count)
        return pad(Array(kept))
    }

    /// `c` of a code point.
    func format(character: UInt32) -> [UInt32] { pad([character]) }

    /// The code point of a `c` conversion given an integer; `nil` stands for one beyond a machine word.
    static func character(_ value: Int?) throws(TextError) -> UInt32 {
        guard let value, (0...0x10FFFF).contains(value) else { throw .overflow("%c arg not in range(0x110000)") }
        return UInt32(value)
    }

    /// Puts the sign and prefix before zeros, or before the number after spaces.
    private func padNumber(negative: Bool, prefix: [UInt8], _ digits: [UInt8]) -> [UInt8] {
        let sign: [UInt8] = negative ? [UInt8(ascii: "-")]
            : plusSign ? [UInt8(ascii: "+")] : spaceSign ? [UInt8(ascii: " ")] : []
        let length = sign.count + prefix.count + digits.count
        if zeroPadded && !leftAligned && leastWidth > length {
            return sign + prefix + Array(repeating: UInt8(ascii: "0"), count: leastWidth - length) + digits
        }
        return pad(sign + prefix + digits)
    }

    private func pad<Unit: FixedWidthInteger>(_ text: [Unit]) -> [Unit] {
        let padding = Array(repeating: Unit(0x20), count: max(0, leastWidth - text.count))
        return leftAligned ? text + padding : padding + text
    }
}
