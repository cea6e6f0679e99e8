/// Makes a `SyntaxFailure` from a place given in bytes: its columns count characters from 1.
///
/// The ways to give a place are those of CPython's parser (Parser/pegen_errors.c), with what they do where there is no
/// column.
struct FailureReporter {
    let text: SourceText
    let filename: String
    /// Where an f-string's expression begins; its messages say so, and its columns count from there.
    var startLine = 1
    var startCol = 0
    var prefix = ""

    /// At a range of the tree.
    func failure(_ message: String, at range: SourceRange) -> SyntaxFailure {
        make(message, range.lineno, range.colOffset + 1, range.endLineno, range.endColOffset + 1)
    }

    /// At the token the parser has come to.
    func failure(
        _ message: String, at token: Token, kind: SyntaxFailure.Kind = .syntaxError
    ) -> SyntaxFailure {
        guard token.col < 0 else {
            return make(
                message, Int(token.lineno), Int(token.col) + 1, Int(token.endLineno), Int(token.endCol) + 1, kind)
        }
        return make(message, Int(token.lineno), columnOfEnd(token), Int(token.endLineno), -1, kind)
    }

    /// From an expression to the end of the token the parser has come to.
    func failure(_ message: String, from range: SourceRange, to token: Token) -> SyntaxFailure {
        make(message, range.lineno, range.colOffset + 1, Int(token.endLineno),
             token.col < 0 ? columnOfEnd(token) : Int(token.endCol))
    }

    /// At the last character of a dict key.
    func failure(_ message: String, keyEndingAt range: SourceRange) -> SyntaxFailure {
        make(message, range.lineno, range.endColOffset - 1 + 1, range.endLineno, 0)
    }

    /// On a line without a column.
    func failure(_ message: String, onLineOf token: Token) -> SyntaxFailure {
        make(message, Int(token.lineno), 0, Int(token.endLineno), 0)
    }

    /// How far from the beginning of its line a token that stands for no text lies.
    private func columnOfEnd(_ token: Token) -> Int {
        Int(token.end) - text.line(Int(token.lineno) - startLine + 1).startIndex
    }

    // MARK: Errors of the tokenizer

    /// What the tokenizer reports itself.
    func failure(_ failure: TokenizerFailure) -> SyntaxFailure {
        switch failure.cause {
        case .raised:
            let line = text.line(failure.lineno - startLine + 1)
            let offset = UTF8Text.characterCount(line.prefix(failure.col))
            return SyntaxFailure(
                kind: .syntaxError, message: failure.message, filename: filename, lineno: failure.lineno,
                offset: offset, endLineno: failure.lineno, endOffset: failure.endCol ?? offset,
                text: String(decoding: line.last == UInt8(ascii: "\n") ? line.dropLast() : line, as: UTF8.self),
                isIncomplete: failure.isIncomplete)
        case .endOfFile:
            var result = failure.openParenthesis.map(unclosed)
                ?? make(failure.message, failure.lineno, failure.col, failure.lineno, -1)
            result.isIncomplete = true
            return result
        case .dedentMismatch:
            let line = text.line(failure.lineno - startLine + 1)
            return make(failure.message, failure.lineno, line.count, failure.lineno, -1, .indentationError)
        case .inconsistentTabs:
            return make(failure.message, failure.lineno, 1, failure.lineno, 0, .tabError)
        case .tooDeep:
            return make(failure.message, failure.lineno, 1, failure.lineno, 0, .indentationError)
        case .lineContinuation:
            var result = make(failure.message, failure.lineno, 1, failure.lineno, 0)
            result.offset = failure.col
            return result
        }
    }

    /// A parenthesis is still open at the end.
    func unclosed(_ open: Tokenizer.OpenParenthesis) -> SyntaxFailure {
        make("'\(Character(Unicode.Scalar(open.byte)))' was never closed", open.lineno, open.col + 1, open.lineno, 0)
    }

    // MARK: Columns

    /// `col` and `endCol` count bytes from 1; a column of 0 or less is none.
    private func make(
        _ message: String, _ lineno: Int, _ col: Int, _ endLineno: Int, _ endCol: Int,
        _ kind: SyntaxFailure.Kind = .syntaxError
    ) -> SyntaxFailure {
        let line = text.line(lineno - startLine + 1)
        return SyntaxFailure(
            kind: kind, message: prefix + message, filename: filename, lineno: lineno,
            offset: characters(col - startCol, in: line), endLineno: endLineno,
            endOffset: characters(endCol - startCol, in: line), text: String(decoding: line, as: UTF8.self))
    }

    /// A column in characters: CPython decodes as many bytes of the line as the column, from 1, says. In f-strings it
    /// does not.
    private func characters(_ col: Int, in line: ArraySlice<UInt8>) -> Int {
        guard col > 0, prefix.isEmpty else { return col }
        let content = line.last == UInt8(ascii: "\n") ? line.dropLast() : line
        return UTF8Text.characterCount(content.prefix(col)) + (col > content.count ? 1 : 0)
    }
}
