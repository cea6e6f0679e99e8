/// Source lines for tracebacks and warnings, read from the files when they are needed (as CPython's traceback.c does).
/// Each file is read once in the life of this value.
struct SourceLines {
    /// Folders in which a file that is not where its name says is looked for under its last component.
    let searchPath: [String]
    private var files: [String: [ArraySlice<UInt8>]] = [:]

    init(searchPath: [String]) { self.searchPath = searchPath }

    /// Line `number` (from 1) without its end; nil where there is none.
    func line(_ number: Int, of file: String) -> String? {
        var copy = self
        return copy.cachedLine(number, of: file)
    }

    /// The same, keeping the file for further lines.
    mutating func cachedLine(_ number: Int, of file: String) -> String? {
        if file.isEmpty || (file.hasPrefix("<") && file.hasSuffix(">")) || number < 1 { return nil }
        if files[file] == nil { files[file] = load(file) }
        guard let lines = files[file], number <= lines.count else { return nil }
        return String(decoding: lines[number - 1], as: UTF8.self)
    }

    private func load(_ file: String) -> [ArraySlice<UInt8>] {
        var content: [UInt8]?
        if case .success(let found) = Files.read(file) { content = found }
        if content == nil, let name = file.split(separator: "/").last {
            for folder in searchPath {
                guard case .success(let found) = Files.read("\(folder)/\(name)") else { continue }
                content = found
                break
            }
        }
        guard var content else { return [] }
        if content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
        return SourceLines.split(content)
    }

    /// The lines of a text: `\n`, `\r\n` and `\r` end one.
    private static func split(_ content: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0, i = 0
        while i < content.count {
            let byte = content[i]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                lines.append(content[start..<i])
                if byte == UInt8(ascii: "\r") && i + 1 < content.count && content[i + 1] == UInt8(ascii: "\n") { i += 1 }
                start = i + 1
            }
            i += 1
        }
        if start < content.count { lines.append(content[start...]) }
        return lines
    }

    /// A line without blanks around it.
    static func stripped(_ line: String) -> Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
        var part = line.drop(while: isBlank)
        while let last = part.last, isBlank(last) { part.removeLast() }
        return part
    }
}
