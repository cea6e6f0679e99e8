/// Walks the template of `str.format` from piece to piece, so that faults surface only when their place is reached.
/// Python library reference, "Format String Syntax"; PEP 3101.
struct TemplateParser {
    /// A replacement field: `{name!conversion:spec}`. Ranges are offsets in the template.
    struct Field: Equatable {
        var name: Range<Int>
        /// The conversion's code point, or nil.
        var conversion: UInt32?
        var spec: Range<Int>
        /// Whether the spec holds fields itself.
        var specHasFields = false
    }

    /// Literal text, possibly empty, and the field after it.
    struct Piece: Equatable {
        var literal: Range<Int>
        var field: Field?
    }

    /// How deep specs may hold fields: a template and the specs in it.
    static let maximumDepth = 2
    static let depthExceeded = TextError.value("Max string recursion exceeded")

    private(set) var position: Int
    let end: Int

    /// Walks a range of a template: all of it, or the spec of a field.
    init(_ range: Range<Int>) { (position, end) = (range.lowerBound, range.upperBound) }

    /// The next piece, or nil at the end. Pass the same template each time.
    mutating func next(_ template: UnsafeBufferPointer<UInt32>) throws(TextError) -> Piece? {
        if position >= end { return nil }
        let start = position
        let open = UInt32(UInt8(ascii: "{")), close = UInt32(UInt8(ascii: "}"))
        while position < end && template[position] != open && template[position] != close { position += 1 }
        if position == end { return Piece(literal: start..<end) }
        let brace = template[position]
        if position + 1 < end && template[position + 1] == brace {
            // A doubled brace stands for itself; the literal takes the first of the two.
            position += 2
            return Piece(literal: start..<position - 1)
        }
        if brace == close { throw .value("Single '}' encountered in format string") }
        if position + 1 == end { throw .value("Single '{' encountered in format string") }
        let literal = start..<position
        position += 1
        return Piece(literal: literal, field: try field(template))
    }

    private mutating func field(_ template: UnsafeBufferPointer<UInt32>) throws(TextError) -> Field {
        let start = position
        var mark: Unicode.Scalar = "["
        scan: while position < end {
            mark = Unicode.Scalar(template[position]) ?? "\u{FFFD}"
            position += 1
            switch mark {
            case "{": throw .value("unexpected '{' in field name")
            case "[": while position < end && template[position] != UInt32(UInt8(ascii: "]")) { position += 1 }
            case "}", ":", "!": break scan
            default: break
            }
        }
        var field = Field(name: start..<position - 1, spec: position..<position)
        switch mark {
        case "}":
            return field
        case ":":
            break
        case "!":
            if position == end { throw .value("end of string while looking for conversion specifier") }
            field.conversion = template[position]
            position += 1
            if position < end {
                position += 1
                field.spec = position..<position
                if template[position - 1] == UInt32(UInt8(ascii: "}")) { return field }
                if template[position - 1] != UInt32(UInt8(ascii: ":")) {
                    throw .value("expected ':' after conversion specifier")
                }
            }
        default:
            throw .value("expected '}' before end of string")
        }
        try spec(template, &field)
        return field
    }

    /// Reads a spec up to the brace that closes the field.
    private mutating func spec(_ template: UnsafeBufferPointer<UInt32>, _ field: inout Field) throws(TextError) {
        let start = position
        var depth = 1
        while position < end {
            let point = template[position]
            position += 1
            if point == UInt32(UInt8(ascii: "{")) {
                depth += 1
                field.specHasFields = true
            } else if point == UInt32(UInt8(ascii: "}")) {
                depth -= 1
                if depth == 0 {
                    field.spec = start..<position - 1
                    return
                }
            }
        }
        throw .value("unmatched '{' in format spec")
    }

    /// The error for a conversion other than `r`, `s` and `a`.
    static func unknownConversion(_ point: UInt32) -> TextError {
        let shown = (33..<127).contains(point)
            ? String(Unicode.Scalar(UInt8(point))) : "\\x" + String(point, radix: 16)
        return .value("Unknown conversion specifier \(shown)")
    }
}

/// The first part of a field name.
enum FieldRoot: Equatable {
    /// A positional argument.
    case position(Int)
    /// A keyword argument: a range of the template.
    case keyword(Range<Int>)
}

/// Whether a template numbers its fields itself or leaves that to `str.format`; it may not do both.
struct FieldNumbering {
    private enum State { case undecided, automatic, manual }
    private var state = State.undecided
    private var next = 0

    init() {}

    /// Splits a field name into its first part and the accessors after it.
    mutating func resolve(_ template: UnsafeBufferPointer<UInt32>,
                          _ name: Range<Int>) throws(TextError) -> (root: FieldRoot, accessors: FieldAccessors) {
        let split = FieldNumbering.split(template, name)
        let accessors = FieldAccessors(split..<name.upperBound)
        let root = name.lowerBound..<split
        let number = try wholeNumber(template, root)
        if number == nil && !root.isEmpty { return (.keyword(root), accessors) }
        if state == .undecided { state = root.isEmpty ? .automatic : .manual }
        if state == .manual && root.isEmpty {
            throw .value("cannot switch from manual field specification to automatic field numbering")
        }
        if state == .automatic && !root.isEmpty {
            throw .value("cannot switch from automatic field numbering to manual field specification")
        }
        if let number { return (.position(number), accessors) }
        next += 1
        return (.position(next - 1), accessors)
    }

    /// Where the first part of a field name ends.
    static func split(_ template: UnsafeBufferPointer<UInt32>, _ name: Range<Int>) -> Int {
        template[name].firstIndex { $0 == UInt32(UInt8(ascii: ".")) || $0 == UInt32(UInt8(ascii: "[")) }
            ?? name.upperBound
    }
}

/// The accessors of a field name, `.name` and `[key]`, one after the other.
struct FieldAccessors {
    enum Accessor: Equatable {
        case attribute(Range<Int>)
        /// `[3]`
        case index(Int)
        /// `[key]`, without quotes.
        case key(Range<Int>)
    }

    private(set) var position: Int
    let end: Int

    init(_ range: Range<Int>) { (position, end) = (range.lowerBound, range.upperBound) }

    /// The next accessor, or nil at the end. Pass the same template each time.
    mutating func next(_ template: UnsafeBufferPointer<UInt32>) throws(TextError) -> Accessor? {
        if position >= end { return nil }
        let mark = template[position]
        position += 1
        let start = position
        let dot = UInt32(UInt8(ascii: ".")), open = UInt32(UInt8(ascii: "[")), close = UInt32(UInt8(ascii: "]"))
        let empty = TextError.value("Empty attribute in format string")
        switch mark {
        case dot:
            while position < end && template[position] != dot && template[position] != open { position += 1 }
            if position == start { throw empty }
            return .attribute(start..<position)
        case open:
            while position < end && template[position] != close { position += 1 }
            if position == end { throw .value("Missing ']' in format string") }
            let key = start..<position
            position += 1
            let number = try wholeNumber(template, key)
            if key.isEmpty { throw empty }
            return number.map { .index($0) } ?? .key(key)
        default:
            throw .value("Only '.' or '[' may follow ']' in format field specifier")
        }
    }
}

/// The number a range of a template spells in decimal digits, or nil when it holds anything else or nothing.
private func wholeNumber(_ template: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) throws(TextError) -> Int? {
    let part = UnsafeBufferPointer(rebasing: template[range])
    var position = 0
    let value = try decimalNumber(in: part, at: &position)
    return position == part.count ? value : nil
}
