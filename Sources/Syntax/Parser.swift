/// A recursive descent parser for valid programs (Language Reference, 10 "Full Grammar specification").
///
/// It only decides *whether* a text is a program and builds the tree. Where it finds that it is not, it throws the bare
/// `Mismatch`; `Diagnosis` then finds the words and the place for it.
struct Parser {
    /// The text is not a program, somewhere at or before the furthest token read.
    enum Mismatch: Error {
        case grammar
        /// Nesting deeper than `maximumDepth`.
        case tooDeep
        /// A chain of more than `longestChain` links.
        case tooLong
    }

    /// How deep statements and expressions may nest: far less than the host stack can hold.
    static let maximumDepth = 1200

    let source: [UInt8]
    let tokens: [Token]
    let filename: String
    var isPrintStatement: Bool
    var warnings: [SyntaxWarning] = []

    /// The next token.
    var position = 0
    var depth = 0
    /// How many operators, attributes, subscripts and calls may follow one another, or `elif` branches: each nests the tree
    /// once more without nesting the parser, and what walks the tree does so by recursion.
    private let longestChain: Int
    /// The links of the chain parsed last.
    var chainLength = 0
    /// The first token of the outermost statement being parsed.
    private(set) var statementStart = 0

    init(source: [UInt8], tokens: [Token], filename: String, isPrintStatement: Bool, longestChain: Int = 3000) {
        self.source = source
        self.tokens = tokens
        self.filename = filename
        self.isPrintStatement = isPrintStatement
        self.longestChain = longestChain
    }

    // MARK: Tokens

    var kind: TokenKind {
        @inline(__always) get { tokens[position].kind }
    }

    /// The kind of the token after the next one.
    var kindAfter: TokenKind {
        position + 1 < tokens.count ? tokens[position + 1].kind : .endMarker
    }

    /// Takes the next token, never beyond the last one.
    @inline(__always)
    mutating func advance() {
        if position + 1 < tokens.count { position += 1 }
    }

    /// Takes the next token if it is of this kind.
    @inline(__always)
    mutating func accept(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        advance()
        return true
    }

    @inline(__always)
    mutating func expect(_ wanted: TokenKind) throws(Mismatch) {
        guard accept(wanted) else { throw .grammar }
    }

    /// The text of a name token, in its normal form.
    func text(of token: Token) -> String {
        source.withUnsafeBufferPointer {
            let bytes = $0[Int(token.start)..<Int(token.end)]
            let text = String(decoding: bytes, as: UTF8.self)
            return bytes.allSatisfy { $0 < 0x80 } ? text : IdentifierNormalization.normalize(text)
        }
    }

    mutating func expectName() throws(Mismatch) -> String {
        guard kind == .name else { throw .grammar }
        let name = text(of: tokens[position])
        advance()
        return name
    }

    /// Whether the next token is this name: soft keywords (Language Reference, 2.3.2).
    func isNext(softKeyword word: StaticString) -> Bool {
        let token = tokens[position]
        guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { source[Int(token.start) + $0] == word.utf8Start[$0] }
    }

    // MARK: Positions

    /// From the token at an index to the last one taken.
    func range(from first: Int) -> SourceRange {
        let start = tokens[first]
        let end = tokens[max(first, position - 1)]
        return SourceRange(
            lineno: Int(start.lineno), colOffset: Int(start.col), endLineno: Int(end.endLineno),
            endColOffset: Int(end.endCol))
    }

    /// From the beginning of a node to the last token taken.
    func range(from first: Expression) -> SourceRange {
        let end = tokens[position - 1]
        return SourceRange(
            lineno: first.range.lineno, colOffset: first.range.colOffset, endLineno: Int(end.endLineno),
            endColOffset: Int(end.endCol))
    }

    // MARK: Nesting

    @inline(__always)
    mutating func nest() throws(Mismatch) {
        depth += 1
        if depth > Self.maximumDepth { throw .tooDeep }
    }

    /// A chain of so many links gets another one.
    @inline(__always)
    func extend(_ links: inout Int) throws(Mismatch) {
        links += 1
        if links > longestChain { throw .tooLong }
    }

    // MARK: Start rules

    mutating func parse(_ mode: ParseMode) throws(Mismatch) -> Module {
        switch mode {
        case .exec: .module(body: try parseFile())
        case .eval: .expression(body: try parseEvaluated())
        case .single: .interactive(body: try parseInteractive())
        }
    }

    /// `file: [statements] ENDMARKER`
    private mutating func parseFile() throws(Mismatch) -> [Statement] {
        var body: [Statement] = []
        var isPrologue = true
        while kind != .endMarker {
            let first = body.count
            statementStart = position
            try parseStatement(into: &body)
            guard isPrologue else { continue }
            for statement in body[first...] where isPrologue {
                isPrologue = adopt(prologue: statement)
            }
        }
        return body
    }

    /// Whether a statement can stand before `from __past__ import print_statement`, which it may be itself.
    private mutating func adopt(prologue statement: Statement) -> Bool {
        switch statement.kind {
        case .expr(let value):
            if case .constant(.string, _) = value.kind { return true }
            return false
        case .importFrom(let module?, let names, 0) where module == "__past__" || module == "__future__":
            if module == "__past__" && names.contains(where: { $0.name == "print_statement" }) {
                isPrintStatement = true
            }
            return true
        default:
            return false
        }
    }

    /// `interactive: statement_newline`
    private mutating func parseInteractive() throws(Mismatch) -> [Statement] {
        var body: [Statement] = []
        switch kind {
        case .newline:
            body.append(Statement(.pass, tokens[position].range))
            advance()
        case .endMarker, .error:
            throw .grammar
        default:
            if try parseCompoundStatement(into: &body) {
                try expect(.newline)
            } else {
                try parseSimpleStatements(into: &body)
            }
        }
        return body
    }

    /// Whether anything but comments follows an interactive statement.
    var isMoreThanOneStatement: Bool {
        var isInComment = false
        for byte in source[Int(tokens[max(0, position - 1)].end)...] where byte != 0 {
            if byte == UInt8(ascii: "\n") {
                isInComment = false
            } else if byte == UInt8(ascii: "#") {
                isInComment = true
            } else if !isInComment && !CharacterClass.isBlank(byte) {
                return true
            }
        }
        return false
    }

    /// `eval: expressions NEWLINE* ENDMARKER`
    private mutating func parseEvaluated() throws(Mismatch) -> Expression {
        let value = try parseExpressions()
        while accept(.newline) {}
        guard kind == .endMarker else { throw .grammar }
        return value
    }

    /// `fstring: star_expressions`
    mutating func parseFormatted() throws(Mismatch) -> Expression {
        try parseStarExpressions()
    }
}
