/// String, bytes and formatted string literals (Language Reference, 2.4.1 to 2.4.3).
struct StringLiteral {
    /// Why a literal is none.
    enum Failure: Error {
        /// Reported where the parser has come to.
        case message(String)
        /// The expression of an f-string does not parse.
        case expression(EmbeddedExpression)
        case tooDeep
    }

    /// Prefix, quotes and body of one token.
    struct Parts {
        var isBytes = false
        var isRaw = false
        var isFormatted = false
        /// Where the text between the quotes lies.
        var body: Range<Int>

        init(_ token: Token, in source: [UInt8]) {
            var start = Int(token.start)
            while source[start] != UInt8(ascii: "'") && source[start] != UInt8(ascii: "\"") {
                switch source[start] | 0x20 {
                case UInt8(ascii: "b"): isBytes = true
                case UInt8(ascii: "r"): isRaw = true
                case UInt8(ascii: "f"): isFormatted = true
                default: break
                }
                start += 1
            }
            let end = Int(token.end)
            let quote = source[start]
            let isTriple = end - start >= 6 && source[start + 1] == quote && source[start + 2] == quote
            body = isTriple ? start + 3..<end - 3 : start + 1..<end - 1
        }
    }

    let source: [UInt8]
    let filename: String
    /// Nesting of the parser around the literal.
    let depth: Int
    var warnings: [SyntaxWarning] = []

    init(source: [UInt8], filename: String, depth: Int) {
        self.source = source
        self.filename = filename
        self.depth = depth
    }

    /// `strings: STRING+`: adjacent literals are one.
    mutating func parse(_ tokens: ArraySlice<Token>) throws(Failure) -> Expression {
        guard let first = tokens.first, let last = tokens.last else { throw .message("invalid syntax") }
        let range = SourceRange(from: first.range, to: last.range)
        var formatted = FormatString(range: range, kind: Self.kind(of: first, in: source))
        var bytes: [UInt8] = []
        var isBytes = false
        for token in tokens {
            let parts = Parts(token, in: source)
            let body = source[parts.body]
            if parts.isBytes && body.contains(where: { $0 >= 0x80 }) {
                throw .message("bytes can only contain ASCII literal characters")
            }
            if parts.isFormatted {
                try checkKind(isBytes, parts, isFirst: token.start == first.start)
                try formatted.append(body, isRaw: parts.isRaw, token: token, literal: &self)
            } else if parts.isBytes {
                let decoded = try decodeBytes(body, isRaw: parts.isRaw, token: token)
                try checkKind(isBytes, parts, isFirst: token.start == first.start)
                isBytes = true
                bytes += decoded
            } else {
                let decoded = try decodeText(body, isRaw: parts.isRaw, token: token)
                try checkKind(isBytes, parts, isFirst: token.start == first.start)
                formatted.append(decoded)
            }
        }
        if isBytes { return Expression(.constant(value: .bytes(bytes), kind: nil), range) }
        return formatted.finish()
    }

    private func checkKind(_ isBytes: Bool, _ parts: Parts, isFirst: Bool) throws(Failure) {
        if !isFirst && isBytes != parts.isBytes { throw .message("cannot mix bytes and nonbytes literals") }
    }

    /// The `kind` of constants made from these tokens: that of the first.
    static func kind(of first: Token, in source: [UInt8]) -> String? {
        source[Int(first.start)] == UInt8(ascii: "u") ? "u" : nil
    }

    /// The characters of a piece of literal text.
    mutating func decodeText(_ body: ArraySlice<UInt8>, isRaw: Bool, token: Token) throws(Failure) -> [UInt32] {
        guard !isRaw, body.contains(UInt8(ascii: "\\")) else { return UTF8Text.codePoints(body) }
        var decoder = EscapeDecoder()
        do {
            let points = try decoder.decodeText(body)
            warn(decoder.firstInvalidEscape, token)
            return points
        } catch {
            throw .message(error.message)
        }
    }

    private mutating func decodeBytes(
        _ body: ArraySlice<UInt8>, isRaw: Bool, token: Token
    ) throws(Failure) -> [UInt8] {
        guard !isRaw, body.contains(UInt8(ascii: "\\")) else { return Array(body) }
        var decoder = EscapeDecoder()
        do {
            let bytes = try decoder.decodeBytes(body)
            warn(decoder.firstInvalidEscape, token)
            return bytes
        } catch {
            throw .message(error.message)
        }
    }

    /// Warns of an escape sequence that stands for nothing.
    mutating func warn(_ escape: UInt8?, _ token: Token) {
        guard let escape else { return }
        warnings.append(SyntaxWarning(
            category: .deprecationWarning,
            message: "invalid escape sequence '\\\(Character(Unicode.Scalar(escape)))'", lineno: Int(token.lineno)))
    }
}

extension Parser {
    /// `strings`
    mutating func parseStrings() throws(Mismatch) -> Expression {
        let first = position
        while kind == .string { advance() }
        var literal = StringLiteral(source: source, filename: filename, depth: depth)
        do {
            let value = try literal.parse(tokens[first..<position])
            warnings += literal.warnings
            return value
        } catch {
            if case .tooDeep = error { throw .tooDeep }
            throw .grammar
        }
    }
}
