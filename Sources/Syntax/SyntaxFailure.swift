/// Why a source text is not a program: what CPython reports as a `SyntaxError`.
package struct SyntaxFailure: Error, Hashable, Sendable {
    /// The exception CPython raises. `memoryError` is nesting beyond the parser's bound, `recursionError` a chain
    /// of operators beyond it.
    package enum Kind: String, Sendable {
        case syntaxError = "SyntaxError"
        case indentationError = "IndentationError"
        case tabError = "TabError"
        case memoryError = "MemoryError"
        case recursionError = "RecursionError"
        case valueError = "ValueError"
    }

    package var kind: Kind
    /// `SyntaxError.msg`.
    package var message: String
    package var filename: String
    /// `SyntaxError.lineno`, from 1.
    package var lineno: Int
    /// `SyntaxError.offset`: a column in characters, from 1.
    package var offset: Int
    /// `SyntaxError.end_lineno`; nil where CPython has None.
    package var endLineno: Int?
    package var endOffset: Int?
    /// `SyntaxError.text`: the source line, as code points of its UTF-8 form.
    package var text: String?
    /// More input could make the text valid: a REPL goes on reading.
    package var isIncomplete: Bool

    package init(
        kind: Kind, message: String, filename: String, lineno: Int, offset: Int,
        endLineno: Int?, endOffset: Int?, text: String?, isIncomplete: Bool = false
    ) {
        self.kind = kind
        self.message = message
        self.filename = filename
        self.lineno = lineno
        self.offset = offset
        self.endLineno = endLineno
        self.endOffset = endOffset
        self.text = text
        self.isIncomplete = isIncomplete
    }
}

/// Something to warn about in a valid program: an invalid escape sequence, `1if x`, ...
package struct SyntaxWarning: Hashable, Sendable {
    /// The warning class CPython uses.
    package enum Category: String, Sendable {
        case deprecationWarning = "DeprecationWarning"
        case syntaxWarning = "SyntaxWarning"
    }

    package var category: Category
    package var message: String
    package var lineno: Int

    package init(category: Category, message: String, lineno: Int) {
        self.category = category
        self.message = message
        self.lineno = lineno
    }
}
