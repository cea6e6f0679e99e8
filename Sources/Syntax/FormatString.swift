/// The parts of a formatted string literal (Language Reference, 2.4.3), as CPython 3.11 makes them: an expression in
/// braces is cut out of the literal and parsed by itself, in parentheses.
struct FormatString {
    /// The range of the whole literal, which its parts have too.
    let range: SourceRange
    let kind: String?
    private var values: [Expression] = []
    /// Literal text not yet made a constant.
    private var pending: [UInt32] = []
    private var isFormatted = false

    init(range: SourceRange, kind: String?) {
        self.range = range
        self.kind = kind
    }

    mutating func append(_ text: [UInt32]) {
        pending += text
    }

    /// Appends an f-string token's body.
    mutating func append(
        _ body: ArraySlice<UInt8>, isRaw: Bool, token: Token, literal: inout StringLiteral
    ) throws(StringLiteral.Failure) {
        var scanner = FormatScanner(body: body, isRaw: isRaw, token: token)
        try append(from: &scanner, level: 0, literal: &literal)
    }

    /// Appends what a scanner yields, to the end of the literal or, in a format specification, to the closing brace.
    fileprivate mutating func append(
        from scanner: inout FormatScanner, level: Int, literal: inout StringLiteral
    ) throws(StringLiteral.Failure) {
        isFormatted = true
        while true {
            let (piece, isBrace) = try scanner.scanLiteral(level: level, literal: &literal)
            if !piece.isEmpty {
                pending += try literal.decodeText(piece, isRaw: scanner.isRaw, token: scanner.token)
            }
            if isBrace { continue }
            if scanner.isAtEnd || scanner.current == UInt8(ascii: "}") { break }
            let replacement = try scanner.scanReplacement(level: level, outer: self, literal: &literal)
            pending += replacement.text
            flush(range, kind)
            values.append(replacement.value)
        }
        if level > 0 && (scanner.isAtEnd || scanner.current != UInt8(ascii: "}")) {
            throw .message("f-string: expecting '}'")
        }
    }

    private mutating func flush(_ range: SourceRange, _ kind: String?) {
        guard !pending.isEmpty else { return }
        values.append(Expression(.constant(value: .string(pending), kind: kind), range))
        pending = []
    }

    /// A `JoinedStr`, or a constant if no token was formatted.
    mutating func finish() -> Expression {
        guard isFormatted else { return Expression(.constant(value: .string(pending), kind: kind), range) }
        flush(range, kind)
        return Expression(.joinedStr(values: values), range)
    }

    /// The `JoinedStr` of a format specification: it, and the constant at its end, have the range of their own token.
    fileprivate mutating func finishSpecification(_ token: Token, in source: [UInt8]) -> Expression {
        flush(token.range, StringLiteral.kind(of: token, in: source))
        return Expression(.joinedStr(values: values), token.range)
    }
}

/// Finds literal text and replacement fields in the body of an f-string.
private struct FormatScanner {
    let body: ArraySlice<UInt8>
    let isRaw: Bool
    let token: Token
    var index: Int

    init(body: ArraySlice<UInt8>, isRaw: Bool, token: Token) {
        self.body = body
        self.isRaw = isRaw
        self.token = token
        index = body.startIndex
    }

    var isAtEnd: Bool { index >= body.endIndex }
    var current: UInt8 { body[index] }

    /// Literal text up to a brace; `isBrace` when a doubled brace ended it, of which the first is in the text.
    mutating func scanLiteral(
        level: Int, literal: inout StringLiteral
    ) throws(StringLiteral.Failure) -> (piece: ArraySlice<UInt8>, isBrace: Bool) {
        let start = index
        while index < body.endIndex {
            var byte = body[index]
            index += 1
            if !isRaw && byte == UInt8(ascii: "\\") && index < body.endIndex {
                byte = body[index]
                index += 1
                if byte == UInt8(ascii: "N") {
                    skipName()
                    continue
                }
                if byte == UInt8(ascii: "{") { literal.warn(byte, token) }
            }
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { continue }
            if level == 0 {
                if index < body.endIndex && body[index] == byte {
                    defer { index += 1 }
                    return (body[start..<index], true)
                }
                if byte == UInt8(ascii: "}") { throw .message("f-string: single '}' is not allowed") }
            }
            index -= 1
            break
        }
        return (body[start..<index], false)
    }

    /// Skips the braces of `\N{name}`.
    private mutating func skipName() {
        guard index < body.endIndex else { return }
        index += 1
        guard body[index - 1] == UInt8(ascii: "{") else { return }
        while index < body.endIndex {
            index += 1
            if body[index - 1] == UInt8(ascii: "}") { return }
        }
    }

    /// A replacement field, from its opening brace to its closing one; `text` is what `=` shows of it.
    mutating func scanReplacement(
        level: Int, outer: FormatString, literal: inout StringLiteral
    ) throws(StringLiteral.Failure) -> (text: [UInt32], value: Expression) {
        guard level < 2 else { throw .message("f-string: expressions nested too deeply") }
        let unfinished = StringLiteral.Failure.message("f-string: expecting '}'")
        let brace = index
        index += 1
        try scanExpression()
        guard !isAtEnd else { throw unfinished }
        let expression = try EmbeddedExpression(in: body, brace: brace, end: index, token: token)
        let value = try expression.parse(literal: &literal)

        var text: [UInt32] = []
        if current == UInt8(ascii: "=") {
            index += 1
            while !isAtEnd, CharacterClass.isBlank(current) || (0x0A...0x0D).contains(current) { index += 1 }
            guard !isAtEnd else { throw unfinished }
            text = UTF8Text.codePoints(body[(brace + 1)..<index])
        }
        var conversion = -1
        if current == UInt8(ascii: "!") { conversion = try scanConversion() }
        guard !isAtEnd else { throw unfinished }
        var formatSpec: Expression?
        if current == UInt8(ascii: ":") {
            index += 1
            guard !isAtEnd else { throw unfinished }
            var inner = FormatString(range: outer.range, kind: outer.kind)
            try inner.append(from: &self, level: level + 1, literal: &literal)
            formatSpec = inner.finishSpecification(token, in: literal.source)
        }
        guard !isAtEnd, current == UInt8(ascii: "}") else { throw unfinished }
        index += 1
        if !text.isEmpty && formatSpec == nil && conversion == -1 { conversion = Int(UInt8(ascii: "r")) }
        return (text, Expression(
            .formattedValue(value: value, conversion: conversion, formatSpec: formatSpec), outer.range))
    }

    /// `!s`, `!r` or `!a`
    private mutating func scanConversion() throws(StringLiteral.Failure) -> Int {
        index += 1
        guard !isAtEnd else { throw .message("f-string: expecting '}'") }
        defer { index += 1 }
        guard [UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a")].contains(current) else {
            throw .message("f-string: invalid conversion character: expected 's', 'r', or 'a'")
        }
        return Int(current)
    }

    /// Steps to the end of an expression: `!`, `:`, `=` or `}` outside strings and brackets.
    private mutating func scanExpression() throws(StringLiteral.Failure) {
        var quote: UInt8?
        var isTriple = false
        var brackets: [UInt8] = []
        func isTripleQuote(_ byte: UInt8) -> Bool {
            index + 2 < body.endIndex && body[index + 1] == byte && body[index + 2] == byte
        }
        scan: while index < body.endIndex {
            defer { index += 1 }
            let byte = body[index]
            if byte == UInt8(ascii: "\\") {
                throw .message("f-string expression part cannot include a backslash")
            }
            if let open = quote {
                guard byte == open, !isTriple || isTripleQuote(byte) else { continue }
                if isTriple { index += 2 }
                quote = nil
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                quote = byte
                isTriple = isTripleQuote(byte)
                if isTriple { index += 2 }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("):
                guard brackets.count < Tokenizer.maximumLevel else {
                    throw .message("f-string: too many nested parenthesis")
                }
                brackets.append(byte)
            case UInt8(ascii: "#"):
                throw .message("f-string expression part cannot include '#'")
            case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: "<"),
                 UInt8(ascii: ">"):
                if brackets.isEmpty {
                    let isComparison = byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}")
                    if isComparison && index + 1 < body.endIndex && body[index + 1] == UInt8(ascii: "=") {
                        index += 1
                    } else if byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") {
                        index -= 1
                        break scan
                    }
                } else if byte == UInt8(ascii: "}") {
                    try close(byte, &brackets)
                }
            case UInt8(ascii: "]"), UInt8(ascii: ")"):
                try close(byte, &brackets)
            default:
                break
            }
        }
        if quote != nil { throw .message("f-string: unterminated string") }
        if let open = brackets.last {
            throw .message("f-string: unmatched '\(Character(Unicode.Scalar(open)))'")
        }
    }

    private func close(_ byte: UInt8, _ brackets: inout [UInt8]) throws(StringLiteral.Failure) {
        let closing = Character(Unicode.Scalar(byte))
        guard let open = brackets.popLast() else { throw .message("f-string: unmatched '\(closing)'") }
        // In ASCII a closing bracket follows its opening one at a distance of one or two.
        guard byte == open + 1 || byte == open + 2 else {
            let opening = Character(Unicode.Scalar(open))
            throw .message("f-string: closing parenthesis '\(closing)' does not match opening parenthesis '\(opening)'")
        }
    }
}

/// An expression cut out of an f-string.
struct EmbeddedExpression {
    /// The expression in parentheses.
    let source: [UInt8]
    /// Where its opening parenthesis stands for the brace.
    let startLine: Int
    let startCol: Int

    /// The text between the brace at `brace` and `end`.
    init(in body: ArraySlice<UInt8>, brace: Int, end: Int, token: Token) throws(StringLiteral.Failure) {
        let text = body[(brace + 1)..<end]
        let newline = UInt8(ascii: "\n")
        guard text.contains(where: { !CharacterClass.isBlank($0) && $0 != newline }) else {
            let terminator = Character(Unicode.Scalar(body[end]))
            throw .message(terminator == "}"
                ? "f-string: empty expression not allowed"
                : "f-string: expression required before '\(terminator)'")
        }
        source = [UInt8(ascii: "(")] + text + [UInt8(ascii: ")")]
        let before = body[..<brace]
        let lines = before.reduce(0) { $0 + ($1 == newline ? 1 : 0) }
        startLine = Int(token.lineno) + lines
        let isNewlineFirst = text.first { !CharacterClass.isBlank($0) } == newline
        let lineStart = before.lastIndex(of: newline).map { $0 + 1 }
        let column = isNewlineFirst ? 0 : brace - (lineStart ?? Int(token.start))
        startCol = lineStart == nil ? Int(token.col) + column : column
    }

    /// Divides the expression into tokens.
    func tokenize() -> Tokenizer {
        var tokenizer = Tokenizer(
            SourceText(expression: source), mode: .exec, startLine: startLine, startCol: startCol)
        tokenizer.tokenize()
        return tokenizer
    }

    func parse(literal: inout StringLiteral) throws(StringLiteral.Failure) -> Expression {
        let tokenizer = tokenize()
        guard tokenizer.failure == nil else { throw .expression(self) }
        var parser = Parser(
            source: tokenizer.source, tokens: tokenizer.tokens, filename: literal.filename, isPrintStatement: false)
        parser.depth = literal.depth + 1
        do {
            let value = try parser.parseFormatted()
            literal.warnings += tokenizer.warnings + parser.warnings
            return value
        } catch {
            if error != .grammar { throw .tooDeep }
            throw .expression(self)
        }
    }
}
