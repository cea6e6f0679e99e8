import Runtime

/// What a command shows, as text for people or as JSON.
public struct Report: Sendable {
    /// Lines, the last with its end.
    public let text: String
    /// One JSON value.
    public let json: String
}

/// A table of texts with aligned columns.
struct Table {
    private let columns: [String]
    private var rows: [[String]] = []
    private var widths: [Int]
    private var hasTitle = false

    init(_ columns: String...) {
        self.columns = columns
        widths = columns.map(\.unicodeScalars.count)
    }

    mutating func add(_ cells: String...) { rows.append(cells.map { Table.visible($0) }) }

    /// Empty without rows. Line breaks and other control characters in cells become visible.
    var text: String {
        var copy = self
        return copy.takeText()
    }

    /// The text of the rows so far, which are then forgotten; the titles of the columns come with the first. A table that is written in
    /// parts grows wider as it must.
    mutating func takeText() -> String {
        if rows.isEmpty { return "" }
        defer { rows.removeAll(keepingCapacity: true) }
        for row in rows { for (i, cell) in row.enumerated() { widths[i] = max(widths[i], cell.unicodeScalars.count) } }
        let lines = hasTitle ? rows : [columns] + rows
        hasTitle = true
        return lines.map { cells in
            var line = ""
            for (i, cell) in cells.enumerated() {
                line += cell
                let rest = cells[(i + 1)...].contains { !$0.isEmpty }
                if !rest { break }
                line += String(repeating: " ", count: widths[i] - cell.unicodeScalars.count + 2)
            }
            return line + "\n"
        }.joined()
    }

    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else { return text }
        return text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\\x" + String($0.value, radix: 16) : String($0) }.joined()
    }
}

extension JSONText {
    static func number(_ n: some BinaryInteger) -> String { String(n) }
    static func strings(_ items: [String]) -> String { array(items.map { string($0) }) }
    static func optional(_ text: String?) -> String { text.map { string($0) } ?? "null" }
}
