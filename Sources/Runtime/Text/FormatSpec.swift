/// A parsed format specifier: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
/// Python library reference, "Format Specification Mini-Language".
struct FormatSpec: Equatable, Sendable {
    enum Alignment: UInt32, Sendable {
        case left = 0x3C, right = 0x3E, center = 0x5E
        /// Padding between the sign and the digits, written `=`.
        case afterSign = 0x3D
    }

    enum Sign: UInt32, Sendable {
        case plus = 0x2B, minus = 0x2D, space = 0x20
    }

    enum Grouping: UInt32, Sendable {
        case comma = 0x2C, underscore = 0x5F
    }

    var fill: UInt32 = 0x20
    var alignment: Alignment
    var sign: Sign?
    /// `z`: a negative zero after rounding is shown without its sign.
    var noNegativeZero = false
    /// `#`
    var alternate = false
    /// The least width, or nil.
    var width: Int?
    var grouping: Grouping?
    var precision: Int?
    /// The presentation type's code point, or nil when the specifier has none.
    var type: Unicode.Scalar?

    /// Wider fields are refused with `MemoryError` rather than tried.
    /// The largest width or precision that stands in a specifier, whatever else is in it.
    static func largestNumber(in text: UnsafeBufferPointer<UInt32>) -> Int {
        var largest = 0, number = 0
        for point in text {
            guard 48...57 ~= point else {
                number = 0
                continue
            }
            number = min(number * 10 + Int(point) - 48, maximumWidth)
            largest = max(largest, number)
        }
        return largest
    }

    static let maximumWidth = 1 << 31

    /// A specifier with nothing in it.
    init(alignment: Alignment) { self.alignment = alignment }

    /// Parses a specifier.
    ///
    /// - Parameters:
    ///   - typeName: the class of the object to be formatted, for the message.
    ///   - alignment: the object's default alignment.
    ///   - defaultType: the type assumed when the specifier names none, for the check of grouping.
    init(parsing text: UnsafeBufferPointer<UInt32>, typeName: String, alignment defaultAlignment: Alignment,
         defaultType: Unicode.Scalar?) throws(TextError) {
        self.init(alignment: defaultAlignment)
        var position = 0
        func peek(_ offset: Int = 0) -> UInt32 {
            position + offset < text.count ? text[position + offset] : .max
        }
        func accept(_ character: Unicode.Scalar) -> Bool {
            if peek() != character.value { return false }
            position += 1
            return true
        }

        var fillGiven = false, alignmentGiven = false
        if let named = Alignment(rawValue: peek(1)) {
            (fill, alignment, fillGiven, alignmentGiven) = (peek(), named, true, true)
            position += 2
        } else if let named = Alignment(rawValue: peek()) {
            (alignment, alignmentGiven) = (named, true)
            position += 1
        }
        sign = Sign(rawValue: peek())
        if sign != nil { position += 1 }
        noNegativeZero = accept("z")
        alternate = accept("#")
        if !fillGiven && accept("0") {
            fill = UInt32(UInt8(ascii: "0"))
            if !alignmentGiven && defaultAlignment == .right { alignment = .afterSign }
        }
        width = try decimalNumber(in: text, at: &position)
        if let width, width > FormatSpec.maximumWidth { throw TextError(kind: .memory, message: "") }
        if accept(",") { grouping = .comma }
        if accept("_") {
            if grouping != nil { throw .value("Cannot specify both ',' and '_'.") }
            grouping = .underscore
        }
        if peek() == Grouping.comma.rawValue && grouping == .underscore {
            throw .value("Cannot specify both ',' and '_'.")
        }
        if accept(".") {
            precision = try decimalNumber(in: text, at: &position)
            if precision == nil { throw .value("Format specifier missing precision") }
        }
        if text.count - position > 1 {
            throw .value("Invalid format specifier '\(messageText(text))' for object of type '\(typeName)'")
        }
        if position < text.count { type = Unicode.Scalar(text[position]) ?? "\u{FFFD}" }
        try checkGrouping(type ?? defaultType)
    }

    /// Grouping goes with decimal numbers, underscores also with the other bases. PEP 378, PEP 515.
    private func checkGrouping(_ type: Unicode.Scalar?) throws(TextError) {
        guard let grouping, let type else { return }
        switch type {
        case "d", "e", "f", "g", "E", "G", "%", "F": return
        case "b", "o", "x", "X": if grouping == .underscore { return }
        default: break
        }
        let separator = grouping == .comma ? "," : "_"
        throw .value("Cannot specify '\(separator)' with '\(FormatSpec.shown(type))'.")
    }

    /// A character of a specifier as messages show it.
    static func shown(_ character: Unicode.Scalar) -> String {
        (33..<128).contains(character.value) ? String(character) : "\\x" + String(character.value, radix: 16)
    }

    /// The error for a type that a class does not know.
    func unknownType(_ typeName: String) -> TextError {
        .value("Unknown format code '\(FormatSpec.shown(type ?? " "))' for object of type '\(typeName)'")
    }
}

/// Reads the decimal digits at a position of a format string; nil when there are none.
func decimalNumber(in text: UnsafeBufferPointer<UInt32>, at position: inout Int) throws(TextError) -> Int? {
    var value: Int?
    while position < text.count, let digit = UnicodeText.decimalValue(text[position]) {
        let (tens, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(Int(digit))
        if overflow || carry { throw .value("Too many decimal digits in format string") }
        value = sum
        position += 1
    }
    return value
}
