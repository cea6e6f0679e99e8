/// The source text that an instruction comes from. Columns count UTF-8 bytes from zero; lines count from one.
package struct SourcePosition: Sendable, Hashable {
    package var startLine: Int?
    package var endLine: Int?
    package var startColumn: Int?
    package var endColumn: Int?

    package init(startLine: Int?, endLine: Int? = nil, startColumn: Int? = nil, endColumn: Int? = nil) {
        self.startLine = startLine
        self.endLine = endLine
        self.startColumn = startColumn
        self.endColumn = endColumn
    }

    /// The position of an instruction that no source text stands for.
    package static let none = SourcePosition(startLine: nil)

    /// The position as a line table can say it, which is what comes back from one: nothing without a start line, and an
    /// end line, which is the start line when it is absent or before it. Columns of one line come in pairs.
    package var normalized: SourcePosition {
        guard let startLine else { return .none }
        let endLine = max(endLine ?? startLine, startLine)
        if endLine == startLine, startColumn == nil || endColumn == nil {
            return SourcePosition(startLine: startLine, endLine: endLine)
        }
        return SourcePosition(startLine: startLine, endLine: endLine, startColumn: startColumn, endColumn: endColumn)
    }
}

/// Instructions that share a position.
package struct PositionRange: Sendable, Hashable {
    /// Byte offsets in `co_code`.
    package var bytes: Range<Int>
    package var position: SourcePosition

    package init(_ bytes: Range<Int>, _ position: SourcePosition) {
        self.bytes = bytes
        self.position = position
    }
}

/// Instructions that share a line: an item of `co_lines()`.
package struct LineRange: Sendable, Hashable {
    package var bytes: Range<Int>
    package var line: Int?

    package init(_ bytes: Range<Int>, _ line: Int?) {
        self.bytes = bytes
        self.line = line
    }
}
