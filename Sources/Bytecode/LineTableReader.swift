/// Walks over the entries of a line table. The table's bytes are passed at each step, so that they can lie anywhere.
package struct LineTableReader: Sendable {
    /// Where the next entry starts in the table.
    package private(set) var index = 0
    private var offset = 0
    private var line: Int

    package init(firstLine: Int) {
        line = firstLine
    }

    /// The next entry, nil at the end of the table.
    package mutating func next(in table: Span<UInt8>) throws(MalformedCode) -> PositionRange? {
        guard index < table.count else { return nil }
        let head = table[index]
        guard head & 0x80 != 0 else {
            throw MalformedCode(offset: index, reason: "a line table entry does not start with a marked byte")
        }
        index += 1
        let form = Int(head >> 3) & 15
        let bytes = offset..<offset + Int(head & 7) + 1
        offset = bytes.upperBound
        return PositionRange(bytes, try position(form: form, in: table))
    }

    private mutating func position(form: Int, in table: Span<UInt8>) throws(MalformedCode) -> SourcePosition {
        switch form {
        case ...LineTable.Form.lastShort:
            let byte = Int(try self.byte(in: table))
            let start = form << 3 | byte >> 4
            return SourcePosition(
                startLine: line, endLine: line, startColumn: start, endColumn: start + (byte & 15))
        case LineTable.Form.firstOneLine...LineTable.Form.lastOneLine:
            try advance(by: form - LineTable.Form.firstOneLine)
            let start = Int(try byte(in: table))
            let end = Int(try byte(in: table))
            return SourcePosition(startLine: line, endLine: line, startColumn: start, endColumn: end)
        case LineTable.Form.noColumns:
            try advance(by: signed(in: table))
            return SourcePosition(startLine: line, endLine: line)
        case LineTable.Form.long:
            try advance(by: signed(in: table))
            let lineCount = try unsigned(in: table)
            let start = try unsigned(in: table)
            let end = try unsigned(in: table)
            let (endLine, overflow) = line.addingReportingOverflow(lineCount)
            guard !overflow else { throw MalformedCode(offset: index, reason: "a line number is too large") }
            return SourcePosition(
                startLine: line, endLine: endLine,
                startColumn: start == 0 ? nil : start - 1, endColumn: end == 0 ? nil : end - 1)
        default:
            return .none
        }
    }

    private mutating func advance(by delta: Int) throws(MalformedCode) {
        let (sum, overflow) = line.addingReportingOverflow(delta)
        guard !overflow else { throw MalformedCode(offset: index, reason: "a line number is too large") }
        line = sum
    }

    /// A byte of an entry, not its first.
    private mutating func byte(in table: Span<UInt8>) throws(MalformedCode) -> UInt8 {
        guard index < table.count, table[index] & 0x80 == 0 else {
            throw MalformedCode(offset: index, reason: "a line table entry is cut short")
        }
        index += 1
        return table[index - 1]
    }

    private mutating func unsigned(in table: Span<UInt8>) throws(MalformedCode) -> Int {
        let start = index
        var value = 0
        var shift = 0
        while true {
            let group = try byte(in: table)
            value |= Int(group & 63) << shift
            if group & 64 == 0 { break }
            shift += 6
            guard shift < 36 else { throw MalformedCode(offset: start, reason: "a number is too long") }
        }
        guard value <= Int(UInt32.max) else { throw MalformedCode(offset: start, reason: "a number is too large") }
        return value
    }

    private mutating func signed(in table: Span<UInt8>) throws(MalformedCode) -> Int {
        let value = try unsigned(in: table)
        return value & 1 == 0 ? value >> 1 : -(value >> 1)
    }
}
