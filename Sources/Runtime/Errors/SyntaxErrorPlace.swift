/// Where a SyntaxError says it is: file, line, and the text with carets below it.
/// CPython's Python/pythonrun.c, `parse_syntax_error` and `print_error_text`.
struct SyntaxErrorPlace {
    let message: Value
    let filename: Value
    let line: Int
    private let offset: Int
    private let endLine: Int
    private let endOffset: Int
    private let text: String?

    /// nil where the members are not as they should be: then it is shown as any other exception.
    init?(_ exception: Value, _ runtime: Runtime) {
        typealias Place = ExceptionMembers.SyntaxErrorPlace
        func detail(_ i: Int) -> Value { runtime.exceptionDetail(exception, i) }
        guard let line = runtime.smallInt(detail(Place.lineno)) else { return nil }
        message = detail(Place.msg)
        self.line = line
        filename = detail(Place.filename) == .none ? runtime.str("<string>") : detail(Place.filename)
        guard detail(Place.offset) == .none || runtime.isInt(detail(Place.offset)) else { return nil }
        offset = runtime.smallInt(detail(Place.offset)) ?? -1
        if exception.object.classValue == runtime.type(.syntaxError) {
            endLine = runtime.smallInt(detail(Place.endLineno)) ?? line
            endOffset = runtime.smallInt(detail(Place.endOffset)) ?? -1
        } else {
            endLine = line
            endOffset = -1
        }
        let text = detail(Place.text)
        self.text = text.isKind(.str) ? StrRef(text.object).string : nil
    }

    /// The line of text, ended, and the carets for the line below it. Offsets count from 1; the text is cut as UTF-8.
    var shownText: (text: String, carets: String?)? {
        guard let text else { return nil }
        var bytes = Array(text.utf8)[...]
        let end = endLine > line ? bytes.count : endOffset
        let width = end > 0 && end > offset ? end - offset : 1
        var column = offset - 1
        while let first = bytes.first, first == 32 || first == 9 || first == 12 {
            bytes.removeFirst()
            column -= 1
        }
        var length = bytes.count
        if bytes.last == 10 { length -= 1 }
        column = min(column, length)
        // Lines before the one of the error, in a text of several.
        while let newline = bytes.firstIndex(of: 10) {
            let skipped = newline - bytes.startIndex
            if skipped >= column { break }
            bytes = bytes[(newline + 1)...]
            length -= skipped + 1
            column -= skipped + 1
        }
        var shown = String(decoding: bytes, as: UTF8.self)
        if bytes.last != 10 { shown += "\n" }
        if column < 0 { return (shown, nil) }
        return (shown, String(repeating: " ", count: column) + String(repeating: "^", count: width))
    }
}
