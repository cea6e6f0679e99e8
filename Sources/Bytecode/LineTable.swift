/// `co_linetable`: the source position of every instruction.
///
/// The format is CPython 3.11's (Objects/locations.md), except that lengths count *bytes* of `co_code`, since classic
/// instructions differ in size. The table is a run of entries. An entry covers the one to eight bytes after those of
/// the entry before it, so a longer instruction run takes several entries with one position; boundaries of entries need
/// not be boundaries of instructions. An entry is
///
///     1 ffff lll    marks the first byte: form f (0 to 15), length l + 1
///     0 .......     its other bytes, as the form says
///
///     form   other bytes                                  position
///     0-9    0 ccc nnnn                                   same line; start column 8 f + c, end column n after it
///     10-12  start column, end column                     f - 10 lines on; one line
///     13     signed line delta                            no columns
///     14     signed line delta, line count,               several lines, or any column
///            start column + 1, end column + 1             (0: absent)
///     15     -                                            none
///
/// Numbers are groups of six bits, lowest first, each but the last with bit 6 set; signed ones keep the sign in their
/// lowest bit. Lines are relative to the entry before, at first to `co_firstlineno`.
package enum LineTable {
    /// Most bytes of code that one entry covers.
    static let longestEntry = 8

    /// Most bytes that `lnotab` gives.
    private static let longestLnotab = 1 << 24

    enum Form {
        static let lastShort = 9
        static let firstOneLine = 10
        static let lastOneLine = 12
        static let noColumns = 13
        static let long = 14
        static let none = 15
    }

    /// The entry that covers an offset; nil when none does or the table is malformed before it.
    package static func position(at offset: Int, in table: Span<UInt8>, firstLine: Int) -> SourcePosition? {
        var reader = LineTableReader(firstLine: firstLine)
        while let entry = try? reader.next(in: table) {
            if entry.bytes.upperBound > offset { return entry.position }
        }
        return nil
    }

    /// The items of `co_lines()`: neighbouring entries of one line are one.
    package static func lines(in table: Span<UInt8>, firstLine: Int) throws(MalformedCode) -> [LineRange] {
        var lines: [LineRange] = []
        var reader = LineTableReader(firstLine: firstLine)
        while let entry = try reader.next(in: table) {
            let line = entry.position.startLine
            if let last = lines.last, last.line == line {
                lines[lines.count - 1].bytes = last.bytes.lowerBound..<entry.bytes.upperBound
            } else {
                lines.append(LineRange(entry.bytes, line))
            }
        }
        return lines
    }

    /// The offsets at which a line starts, as `dis.findlinestarts` finds them.
    package static func lineStarts(
        in table: Span<UInt8>, firstLine: Int
    ) throws(MalformedCode) -> [(offset: Int, line: Int)] {
        var starts: [(offset: Int, line: Int)] = []
        for range in try lines(in: table, firstLine: firstLine) {
            guard let line = range.line, line != starts.last?.line else { continue }
            starts.append((range.bytes.lowerBound, line))
        }
        return starts
    }

    /// The items of `co_positions()`: one for each instruction; an EXTENDED_ARG is part of the instruction it extends.
    package static func positions(
        of code: Span<UInt8>, in table: Span<UInt8>, firstLine: Int
    ) throws(MalformedCode) -> [SourcePosition] {
        var positions: [SourcePosition] = []
        var instructions = InstructionReader()
        var reader = LineTableReader(firstLine: firstLine)
        var entry = try reader.next(in: table)
        while let instruction = try instructions.next(in: code) {
            while let current = entry, current.bytes.upperBound <= instruction.offset {
                entry = try reader.next(in: table)
            }
            positions.append(entry?.position ?? .none)
        }
        return positions
    }

    /// The classic `co_lnotab` that says the same about lines: pairs of an unsigned byte, the offset's increase, and a
    /// signed one, the line's (Python 3.6 to 3.9). Lines so far apart that it would take megabytes are an error.
    package static func lnotab(in table: Span<UInt8>, firstLine: Int) throws(MalformedCode) -> [UInt8] {
        var lnotab: [UInt8] = []
        var offset = 0
        var line = firstLine
        for range in try lines(in: table, firstLine: firstLine) {
            guard let newLine = range.line, newLine != line else { continue }
            var offsetDelta = range.bytes.lowerBound - offset
            let (difference, overflow) = newLine.subtractingReportingOverflow(line)
            guard !overflow, lnotab.count + Int(difference.magnitude / 64) <= longestLnotab else {
                throw MalformedCode(offset: 0, reason: "the lines are too far apart for co_lnotab")
            }
            var lineDelta = difference
            while offsetDelta > 255 {
                lnotab += [255, 0]
                offsetDelta -= 255
            }
            while lineDelta > 127 || lineDelta < -128 {
                let step = lineDelta > 0 ? 127 : -128
                lnotab += [UInt8(offsetDelta), UInt8(bitPattern: Int8(step))]
                offsetDelta = 0
                lineDelta -= step
            }
            lnotab += [UInt8(offsetDelta), UInt8(bitPattern: Int8(lineDelta))]
            offset = range.bytes.lowerBound
            line = newLine
        }
        return lnotab
    }

    /// Checks a table from outside: every byte, every line, and that it covers no more than the code.
    package static func validate(_ table: Span<UInt8>, firstLine: Int, codeLength: Int) throws(MalformedCode) {
        var reader = LineTableReader(firstLine: firstLine)
        while true {
            let start = reader.index
            guard let entry = try reader.next(in: table) else { return }
            guard entry.bytes.upperBound <= codeLength else {
                throw MalformedCode(offset: start, reason: "the line table covers more than the code")
            }
            if let line = entry.position.startLine, line < 0 || line > Int(Int32.max) {
                throw MalformedCode(offset: start, reason: "line \(line) is out of range")
            }
        }
    }
}
