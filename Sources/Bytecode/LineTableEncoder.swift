extension LineTable {
    /// The table for instructions at `ranges`, which must be in order and follow each other without overlap; bytes that
    /// none covers get no position. Neighbours with one position are joined.
    ///
    /// What comes back from the table is each position's `normalized` form. Columns and lines that are negative or do
    /// not fit in 31 bits are dropped, and so are lines that far from the line before.
    package static func encode(_ ranges: some Sequence<PositionRange>, firstLine: Int) -> [UInt8] {
        var encoder = LineTableEncoder(line: firstLine)
        for range in ranges {
            encoder.add(range)
        }
        return encoder.finish()
    }
}

/// Writes a line table, a run of equal positions at a time.
private struct LineTableEncoder {
    private var bytes: [UInt8] = []
    private var line: Int
    private var pending = PositionRange(0..<0, .none)

    init(line: Int) {
        self.line = line
    }

    mutating func add(_ range: PositionRange) {
        guard range.bytes.upperBound > pending.bytes.upperBound else { return }
        if range.bytes.lowerBound > pending.bytes.upperBound {
            extend(to: range.bytes.lowerBound, .none)
        }
        extend(to: range.bytes.upperBound, Self.representable(range.position))
    }

    mutating func finish() -> [UInt8] {
        write(pending)
        return bytes
    }

    /// Appends bytes of code up to `end` to the pending run, or starts a new one with them.
    private mutating func extend(to end: Int, _ position: SourcePosition) {
        if position != pending.position {
            write(pending)
            pending = PositionRange(pending.bytes.upperBound..<end, position)
        } else {
            pending.bytes = pending.bytes.lowerBound..<end
        }
    }

    private static func representable(_ position: SourcePosition) -> SourcePosition {
        let limits = 0...Int(Int32.max) - 1
        var position = position.normalized
        if let start = position.startLine, !limits.contains(start) { return .none }
        if let end = position.endLine, !limits.contains(end) { position.endLine = position.startLine }
        if let start = position.startColumn, !limits.contains(start) { position.startColumn = nil }
        if let end = position.endColumn, !limits.contains(end) { position.endColumn = nil }
        return position.normalized
    }

    private mutating func write(_ range: PositionRange) {
        var rest = range.bytes.count
        while rest > 0 {
            let length = min(rest, LineTable.longestEntry)
            write(range.position, length: length)
            rest -= length
        }
    }

    private mutating func write(_ position: SourcePosition, length: Int) {
        guard let startLine = position.startLine, let endLine = position.endLine else {
            head(LineTable.Form.none, length)
            return
        }
        let (delta, overflow) = startLine.subtractingReportingOverflow(line)
        guard !overflow, delta.magnitude <= UInt(Int32.max) else {
            head(LineTable.Form.none, length)
            return
        }
        line = startLine
        let isOneLine = endLine == startLine
        guard let start = position.startColumn, let end = position.endColumn else {
            if isOneLine {
                head(LineTable.Form.noColumns, length)
                signed(delta)
            } else {
                long(delta, endLine - startLine, position, length)
            }
            return
        }
        if isOneLine, delta == 0, start < 80, (0..<16).contains(end - start) {
            head(start >> 3, length)
            bytes.append(UInt8((start & 7) << 4 | (end - start)))
        } else if isOneLine, (0..<3).contains(delta), start < 128, end < 128 {
            head(LineTable.Form.firstOneLine + delta, length)
            bytes += [UInt8(start), UInt8(end)]
        } else {
            long(delta, endLine - startLine, position, length)
        }
    }

    private mutating func long(_ delta: Int, _ lineCount: Int, _ position: SourcePosition, _ length: Int) {
        head(LineTable.Form.long, length)
        signed(delta)
        unsigned(lineCount)
        unsigned(position.startColumn.map { $0 + 1 } ?? 0)
        unsigned(position.endColumn.map { $0 + 1 } ?? 0)
    }

    private mutating func head(_ form: Int, _ length: Int) {
        bytes.append(0x80 | UInt8(form) << 3 | UInt8(length - 1))
    }

    private mutating func unsigned(_ value: Int) {
        var rest = value
        while rest >= 64 {
            bytes.append(64 | UInt8(rest & 63))
            rest >>= 6
        }
        bytes.append(UInt8(rest))
    }

    private mutating func signed(_ value: Int) {
        unsigned(value < 0 ? -value << 1 | 1 : value << 1)
    }
}
