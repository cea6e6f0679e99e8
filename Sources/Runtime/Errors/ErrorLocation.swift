import Bytecode
import Syntax

/// The line of carets under a source line in a traceback. PEP 657; CPython's Python/traceback.c, `tb_displayline`.
struct ErrorLocation {
    /// The source line, as UTF-8.
    private let line: [UInt8]
    /// Number of blanks that the shown line leaves out at its start.
    private let indentation: Int
    private let position: SourcePosition

    /// `line`: the whole source line on which the position begins.
    init(line: String, position: SourcePosition) {
        self.line = Array(line.utf8)
        indentation = self.line.prefix(while: ErrorLocation.isBlank).count
        self.position = position
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C
    }

    /// The source line without the blanks in front.
    var shownLine: String { String(decoding: line[indentation...], as: UTF8.self) }

    /// The carets below the shown line, nil where they would say nothing.
    var carets: String? {
        guard let startLine = position.startLine, let endLine = position.endLine, let startColumn = position.startColumn,
              let endColumn = position.endColumn
        else { return nil }
        let start = characters(startColumn)
        var end = characters(endColumn)
        var anchors: (left: Int, right: Int)?
        if startLine == endLine {
            anchors = findAnchors(from: start, to: end)
        } else {
            // Over several lines: up to the last character that is not blank. CPython counts characters, and looks at bytes.
            var i = characters(line.count)
            while i > 0, ErrorLocation.isBlank(line[i - 1]) { i -= 1 }
            end = i
        }
        let length = characters(line.count)
        if end - start == length - indentation && anchors == nil { return nil }
        var text = ""
        var column = indentation
        while column < end {
            if column < start {
                text += " "
            } else if let anchors {
                text += anchors.left <= column && column < anchors.right ? "^" : "~"
            } else {
                text += "^"
            }
            column += 1
        }
        return text
    }

    /// Number of characters in the first `bytes` bytes of the line.
    private func characters(_ bytes: Int) -> Int { ErrorLocation.characters(line[..<min(bytes, line.count)]) + (bytes > line.count ? 1 : 0) }

    private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

    /// Where the operator or the index stands in the failing expression, if that is a binary operation or a subscript.
    private func findAnchors(from start: Int, to end: Int) -> (left: Int, right: Int)? {
        let segment = Array(slice(start, end))
        guard !segment.isEmpty, let tree = try? parse(source: segment, filename: "<segment>").module,
              case .module(let body) = tree, body.count == 1, case .expr(let expression) = body[0].kind
        else { return nil }
        let left: Int, right: Int
        switch expression.kind {
        case .binOp(let leftOperand, _, let rightOperand):
            let stop = rightOperand.range.colOffset
            guard let first = (leftOperand.range.endColOffset..<max(stop, leftOperand.range.endColOffset))
                .first(where: { !ErrorLocation.isBlank(segment[$0]) })
            else { return nil }
            left = first
            // An operator of two characters.
            right = first + 1 < stop && !ErrorLocation.isBlank(segment[first + 1]) ? first + 2 : first + 1
        case .subscript(let value, let slice, _):
            left = value.range.endColOffset
            right = slice.range.endColOffset + 1
        default: return nil
        }
        func column(_ offset: Int) -> Int { ErrorLocation.characters(segment[..<min(offset, segment.count)]) + start }
        return (column(left), column(right))
    }

    /// The bytes of the characters `start` to `end` of the line.
    private func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
        var character = -1
        var from = line.count, to = line.count
        for (i, byte) in line.enumerated() where byte & 0xC0 != 0x80 {
            character += 1
            if character == start { from = i }
            if character == end {
                to = i
                break
            }
        }
        return from < to ? line[from..<to] : []
    }
}
