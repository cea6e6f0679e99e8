import Syntax

/// Makes the failures of one compilation.
struct FailureFactory {
    let filename: String

    /// A `SyntaxError` at a place, with the columns CPython's compiler gives: bytes from one.
    func failure(_ message: String, at range: SourceRange) -> SyntaxFailure {
        SyntaxFailure(
            kind: .syntaxError, message: message, filename: filename, lineno: range.lineno, offset: range.colOffset + 1,
            endLineno: range.endLineno, endOffset: range.endColOffset + 1, text: nil)
    }

    /// The same without an end.
    func pointFailure(_ message: String, at range: SourceRange) -> SyntaxFailure {
        var failure = failure(message, at: range)
        failure.endOffset = nil
        return failure
    }

    func failure(_ message: String, at position: Position) -> SyntaxFailure {
        failure(message, at: SourceRange(
            lineno: Int(position.line), colOffset: Int(position.column),
            endLineno: Int(position.endLine), endColOffset: Int(position.endColumn)))
    }

    /// A program whose nesting would need more of the host stack than there is.
    func tooDeep(at range: SourceRange) -> SyntaxFailure {
        failure("too many nested expressions or statements", at: range)
    }
}
