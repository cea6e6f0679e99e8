/// The error that ended the tokens of a text.
struct TokenizerFailure {
    /// Errors that CPython's tokenizer raises at once (`raised`) and those it only marks, which other errors outrank.
    enum Cause: Equatable {
        case raised
        case endOfFile
        case dedentMismatch
        case inconsistentTabs
        case tooDeep
        case lineContinuation
    }

    var cause: Cause
    var message: String
    /// A byte position in the text's line, but in characters from 1 for `lineContinuation`; `endCol` is nil where it is
    /// `col`.
    var lineno: Int
    var col: Int
    var endCol: Int?
    /// The innermost parenthesis open at the error.
    var openParenthesis: Tokenizer.OpenParenthesis?
    /// The text ended within a token, a parenthesis or a continued line.
    var isIncomplete: Bool
}

extension Tokenizer {
    /// Reports an error at the cursor; false, to be returned.
    @discardableResult
    mutating func fail(_ message: String, atEndOfText: Bool = false) -> Bool {
        fail(message, col: cursor - lineStart, endCol: nil, atEndOfText: atEndOfText)
    }

    @discardableResult
    mutating func fail(_ message: String, col: Int, endCol: Int?, atEndOfText: Bool = false) -> Bool {
        failure = TokenizerFailure(
            cause: .raised, message: message, lineno: lineno, col: col, endCol: endCol,
            openParenthesis: parentheses.last, isIncomplete: atEndOfText)
        return false
    }

    /// Marks an error whose message and place follow from its cause.
    @discardableResult
    mutating func fail(_ cause: TokenizerFailure.Cause) -> Bool {
        let message = switch cause {
        case .raised, .endOfFile: "unexpected EOF while parsing"
        case .dedentMismatch: "unindent does not match any outer indentation level"
        case .inconsistentTabs: "inconsistent use of tabs and spaces in indentation"
        case .tooDeep: "too many levels of indentation"
        case .lineContinuation: "unexpected character after line continuation character"
        }
        let col = cause == .lineContinuation
            ? UTF8Text.characterCount(source[bufferStart..<cursor]) : cursor - lineStart
        failure = TokenizerFailure(
            cause: cause, message: message, lineno: lineno, col: col, endCol: nil,
            openParenthesis: parentheses.last, isIncomplete: cause == .endOfFile)
        return false
    }
}
