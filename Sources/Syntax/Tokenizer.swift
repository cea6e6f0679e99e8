/// Divides a text into tokens (Language Reference, 2).
///
/// The text ends in a zero byte, which is nowhere else in it: looking one byte ahead never needs a test for the end.
/// All tokens are made in one go; the first error ends them with an `error` token and is kept beside it, because it is
/// reported only if the parser gets as far.
struct Tokenizer {
    /// CPython's limits on open parentheses and on levels of indentation.
    static let maximumLevel = 200
    static let maximumIndentation = 100

    /// A parenthesis not yet closed.
    struct OpenParenthesis {
        var byte: UInt8
        var lineno: Int
        var col: Int
    }

    let source: [UInt8]
    let mode: ParseMode
    /// Leave out the `dedent` tokens at the end of an interactive statement (`PyCF_DONT_IMPLY_DEDENT`).
    let impliesDedent: Bool
    /// The text is an expression of an f-string; its first line begins at this column (see `FormatString`).
    let startCol: Int
    let startLine: Int

    var tokens: [Token] = []
    var failure: TokenizerFailure?
    /// The index of the first token that stands for the end of the text.
    private(set) var endIndex: Int?
    var warnings: [SyntaxWarning] = []

    /// The next byte to read.
    var cursor = 0
    var lineno: Int
    var lineStart = 0
    /// The beginning of the first line of a token, or of a line continued by a backslash, that goes on in this line.
    var bufferStart = 0
    /// Where the token being read begins.
    var tokenStart = 0
    var parentheses: [OpenParenthesis] = []
    /// The columns of the open blocks with tabs to 8 and, for the consistency check, to 1.
    private var indentation: [(column: Int, alternative: Int)] = [(0, 0)]

    init(_ text: SourceText, mode: ParseMode, impliesDedent: Bool = true, startLine: Int = 1, startCol: Int = 0) {
        self.source = text.bytes
        self.mode = mode
        self.impliesDedent = impliesDedent
        self.startLine = startLine
        self.startCol = startCol
        // An empty text has no line 1.
        self.lineno = source.first == 0 ? 0 : startLine
        tokens.reserveCapacity(source.count / 4 + 16)
    }

    /// Reads the whole text.
    mutating func tokenize() {
        var atLineStart = true
        while failure == nil {
            var isBlankLine = false
            if atLineStart {
                atLineStart = false
                guard let blank = readIndentation() else { break }
                isBlankLine = blank
            }
            switch readToken() {
            case .token:
                continue
            case .newline:
                atLineStart = true
                if !isBlankLine && parentheses.isEmpty {
                    append(.newline, end: cursor)
                }
                beginNextLine()
            case .end:
                finish()
                return
            case .failure:
                break
            }
        }
        appendWithoutText(.error)
    }

    // MARK: Lines

    /// Steps over the newline at the cursor.
    mutating func beginNextLine() {
        cursor += 1
        if source[cursor] != 0 {
            lineno += 1
            lineStart = cursor
            bufferStart = cursor
        }
    }

    /// Measures the white space at the beginning of a line and emits `indent` and `dedent`.
    ///
    /// Returns whether the line is blank, or nil after an error.
    private mutating func readIndentation() -> Bool? {
        var column = 0
        var alternative = 0
        var continuationColumn = 0
        scan: while true {
            switch source[cursor] {
            case 0x20:
                column += 1
                alternative += 1
            case 0x09:
                column = (column / 8 + 1) * 8
                alternative += 1
            case 0x0C:
                column = 0
                alternative = 0
            case UInt8(ascii: "\\"):
                if continuationColumn == 0 { continuationColumn = column }
                cursor += 1
                guard continueLine() else { return nil }
                bufferStart = cursor
                continue scan
            default:
                break scan
            }
            cursor += 1
        }
        let next = source[cursor]
        if next == UInt8(ascii: "#") || next == UInt8(ascii: "\n") { return true }
        if !parentheses.isEmpty { return false }
        if continuationColumn != 0 {
            column = continuationColumn
            alternative = continuationColumn
        }
        return indent(to: column, alternative: alternative) ? false : nil
    }

    /// Opens or closes blocks (Language Reference, 2.1.8).
    private mutating func indent(to column: Int, alternative: Int) -> Bool {
        var current = indentation[indentation.count - 1]
        if column > current.column {
            guard indentation.count < Self.maximumIndentation else { return fail(.tooDeep) }
            guard alternative > current.alternative else { return fail(.inconsistentTabs) }
            indentation.append((column, alternative))
            appendWithoutText(.indent)
            return true
        }
        var closed = 0
        while column < current.column {
            indentation.removeLast()
            closed += 1
            current = indentation[indentation.count - 1]
        }
        guard column == current.column else { return fail(.dedentMismatch) }
        guard alternative == current.alternative else { return fail(.inconsistentTabs) }
        for _ in 0..<closed { appendWithoutText(.dedent) }
        return true
    }

    /// Steps over the newline after a backslash.
    mutating func continueLine() -> Bool {
        guard source[cursor] == UInt8(ascii: "\n") else {
            cursor += source[cursor] == 0 ? 0 : 1
            return fail(.lineContinuation)
        }
        cursor += 1
        guard source[cursor] != 0 else { return fail(.endOfFile) }
        lineno += 1
        lineStart = cursor
        return true
    }

    /// Emits what belongs to the end of the text.
    private mutating func finish() {
        endIndex = tokens.count
        tokenStart = cursor
        let implied = mode == .single && !tokens.isEmpty
        if implied { appendWithoutText(.newline) }
        if !implied || impliesDedent {
            for _ in 1..<max(1, indentation.count) { appendWithoutText(.dedent) }
        }
        appendWithoutText(.endMarker)
    }

    // MARK: Tokens

    /// What `readToken` found.
    enum Outcome {
        case token, newline, end, failure
    }

    private mutating func readToken() -> Outcome {
        while true {
            while CharacterClass.isBlank(source[cursor]) { cursor += 1 }
            tokenStart = cursor
            let byte = source[cursor]
            switch byte {
            case UInt8(ascii: "#"):
                while source[cursor] != UInt8(ascii: "\n") && source[cursor] != 0 { cursor += 1 }
                if source[cursor] == 0 { return readEnd() }
                return .newline
            case 0:
                return readEnd()
            case UInt8(ascii: "\n"):
                return .newline
            case UInt8(ascii: "\\"):
                cursor += 1
                guard continueLine() else { return .failure }
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                return readString()
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                return readNumber()
            case UInt8(ascii: ".") where CharacterClass.isDigit(source[cursor + 1]):
                return readNumber()
            default:
                if CharacterClass.isIdentifierStart(byte) { return readName() }
                return readOperator()
            }
        }
    }

    private mutating func readEnd() -> Outcome {
        if parentheses.isEmpty { return .end }
        fail(.endOfFile)
        return .failure
    }

    /// A name, a keyword, or a string literal with a prefix.
    private mutating func readName() -> Outcome {
        var isASCII = true
        while CharacterClass.isIdentifierPart(source[cursor]) {
            isASCII = isASCII && source[cursor] < 0x80
            cursor += 1
        }
        let length = cursor - tokenStart
        let next = source[cursor]
        if (next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")) && isStringPrefix(length) {
            return readString()
        }
        guard isASCII || verifyIdentifier() else { return .failure }
        let kind = length <= 8 ? TokenSpelling.keywordByPackedBytes[pack(length)] ?? .name : .name
        append(kind, end: cursor)
        return .token
    }

    /// `r`, `u`, `b`, `f`, `br`, `fr` in any case and order (Language Reference, 2.4.1).
    private func isStringPrefix(_ length: Int) -> Bool {
        func lower(_ index: Int) -> UInt8 { source[tokenStart + index] | 0x20 }
        let r = UInt8(ascii: "r"), b = UInt8(ascii: "b"), f = UInt8(ascii: "f")
        switch length {
        case 1: return lower(0) == r || lower(0) == b || lower(0) == f || lower(0) == UInt8(ascii: "u")
        case 2:
            let (first, second) = (lower(0), lower(1))
            return (first == r && (second == b || second == f)) || (second == r && (first == b || first == f))
        default: return false
        }
    }

    private mutating func readOperator() -> Outcome {
        for length in stride(from: 3, through: 1, by: -1) {
            guard let kind = TokenSpelling.operatorByPackedBytes[pack(length)] else { continue }
            let col = tokenStart - lineStart
            cursor += length
            switch kind {
            case .lpar, .lsqb, .lbrace:
                guard parentheses.count < Self.maximumLevel else {
                    fail("too many nested parentheses")
                    return .failure
                }
                parentheses.append(OpenParenthesis(byte: source[tokenStart], lineno: lineno, col: col))
            case .rpar, .rsqb, .rbrace:
                guard closeParenthesis() else { return .failure }
            default:
                break
            }
            append(kind, end: cursor)
            return .token
        }
        let byte = source[cursor]
        cursor += 1
        let scalar = Unicode.Scalar(byte)
        guard CharacterClass.isPrintable(scalar) else {
            fail("invalid non-printable character U+\(CharacterClass.codePointName(scalar))")
            return .failure
        }
        append(.stray, end: cursor)
        return .token
    }

    private mutating func closeParenthesis() -> Bool {
        let closing = source[tokenStart]
        guard let open = parentheses.popLast() else {
            return fail("unmatched '\(Character(Unicode.Scalar(closing)))'")
        }
        let expected: UInt8 = switch open.byte {
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: UInt8(ascii: "}")
        }
        if closing == expected { return true }
        let place = open.lineno == lineno ? "" : " on line \(open.lineno)"
        return fail("closing parenthesis '\(Character(Unicode.Scalar(closing)))' does not match opening parenthesis "
            + "'\(Character(Unicode.Scalar(open.byte)))'" + place)
    }

    /// The next bytes in one word, or 0 when the text ends before.
    private func pack(_ length: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<length {
            let byte = source[tokenStart + index]
            guard byte != 0 else { return 0 }
            word |= UInt64(byte) << UInt64(8 * index)
        }
        return word
    }

    // MARK: Output

    /// Appends a token of the current line from `tokenStart` to `end`.
    mutating func append(_ kind: TokenKind, end: Int) {
        let shift = lineno == startLine ? startCol : 0
        tokens.append(Token(
            kind: kind, level: UInt8(truncatingIfNeeded: parentheses.count),
            start: Int32(truncatingIfNeeded: tokenStart), end: Int32(truncatingIfNeeded: end),
            lineno: Int32(truncatingIfNeeded: lineno),
            col: Int32(truncatingIfNeeded: tokenStart - lineStart + shift),
            endLineno: Int32(truncatingIfNeeded: lineno),
            endCol: Int32(truncatingIfNeeded: end - lineStart + shift)))
    }

    /// Appends a token that stands for no text.
    mutating func appendWithoutText(_ kind: TokenKind) {
        tokenStart = cursor
        append(kind, end: cursor)
        tokens[tokens.count - 1].col = -1
        tokens[tokens.count - 1].endCol = -1
    }
}
