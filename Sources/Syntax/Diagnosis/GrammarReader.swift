/// Reads the notation of `DiagnosisGrammar`.
///
/// The grammar is part of the program, not input: what cannot be read is left out, and the tests show it.
struct GrammarReader {
    /// The parts of the notation.
    private enum Lexeme: Equatable {
        case word(Substring)
        /// Quoted by `'` or `"`.
        case quoted(Substring, isDouble: Bool)
        case mark(Character)
        /// A line that does not begin with white space begins a rule.
        case ruleStart
    }

    private var lexemes: [Lexeme]
    private var index = 0
    private var grammar = CompiledGrammar()

    private static let tokenNames: [Substring: TokenKind] = [
        "NAME": .name, "NUMBER": .number, "STRING": .string, "NEWLINE": .newline, "INDENT": .indent,
        "DEDENT": .dedent, "ENDMARKER": .endMarker, "ASYNC": .kwAsync, "AWAIT": .kwAwait,
    ]

    private static let spellings: [String: TokenKind] = Dictionary(
        uniqueKeysWithValues: (TokenSpelling.keywords + TokenSpelling.operators).map { ("\($0.spelling)", $0.kind) })

    static func read(_ texts: [String]) -> CompiledGrammar {
        var reader = GrammarReader(lexemes: texts.flatMap(lex))
        reader.declareRules()
        while reader.index < reader.lexemes.count { reader.readRule() }
        return reader.grammar
    }

    private init(lexemes: [Lexeme]) {
        self.lexemes = lexemes
    }

    // MARK: Lexemes

    private static func lex(_ text: String) -> [Lexeme] {
        var lexemes: [Lexeme] = []
        for line in text.split(separator: "\n") {
            var rest = line
            if let first = rest.first, first != " " { lexemes.append(.ruleStart) }
            while let first = rest.first {
                if first == " " {
                    rest.removeFirst()
                } else if first == "'" || first == "\"" {
                    rest.removeFirst()
                    lexemes.append(.quoted(takeQuoted(&rest, quote: first), isDouble: first == "\""))
                } else if first.isLetter || first == "_" {
                    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                    lexemes.append(.word(word))
                    rest.removeFirst(word.count)
                } else {
                    lexemes.append(.mark(first))
                    rest.removeFirst()
                }
            }
        }
        return lexemes
    }

    /// Takes up to the closing quote, which a backslash before it hides.
    private static func takeQuoted(_ rest: inout Substring, quote: Character) -> Substring {
        var content: Substring = ""
        while let next = rest.popFirst(), next != quote {
            if next == "\\", let hidden = rest.popFirst() {
                content.append(hidden)
            } else {
                content.append(next)
            }
        }
        return content
    }

    private var next: Lexeme? { index < lexemes.count ? lexemes[index] : nil }

    private mutating func accept(_ mark: Character) -> Bool {
        guard next == .mark(mark) else { return false }
        index += 1
        return true
    }

    private mutating func takeWord() -> Substring? {
        guard case .word(let word)? = next else { return nil }
        index += 1
        return word
    }

    // MARK: Rules

    /// Numbers the rules first, as they refer to later ones.
    private mutating func declareRules() {
        for (position, lexeme) in lexemes.enumerated() where lexeme == .ruleStart {
            guard position + 1 < lexemes.count, case .word(let name) = lexemes[position + 1] else { continue }
            grammar.ruleByName[String(name)] = grammar.rules.count
            grammar.rules.append(CompiledGrammar.Rule(name: String(name), memory: .keptApart, alternatives: []))
        }
    }

    /// `name [(memo)]: alternatives`
    private mutating func readRule() {
        index += 1
        guard let name = takeWord(), let rule = grammar.ruleByName[String(name)] else { return }
        if accept("(") {
            let memories: [Substring: CompiledGrammar.Memory] = ["memo": .kept, "left": .leftRecursive, "raw": .raw]
            if let word = takeWord(), let memory = memories[word] { grammar.rules[rule].memory = memory }
            _ = accept(")")
        }
        _ = accept(":")
        grammar.rules[rule].alternatives = readAlternatives()
        while let lexeme = next, lexeme != .ruleStart { index += 1 }
    }

    private mutating func readAlternatives() -> [CompiledGrammar.Alternative] {
        var alternatives: [CompiledGrammar.Alternative] = []
        _ = accept("|")
        repeat {
            alternatives.append(readAlternative())
        } while accept("|")
        return alternatives
    }

    private mutating func readAlternative() -> CompiledGrammar.Alternative {
        var items: [CompiledGrammar.Item] = []
        while let item = readItem() { items.append(item) }
        var alternative = CompiledGrammar.Alternative(items: items, complaint: readComplaint())
        if items.count == 1, case .rule(let rule) = grammar.nodes[items[0].node] {
            alternative.isInvalidRule = grammar.rules[rule].name.hasPrefix("invalid_")
        }
        return alternative
    }

    private mutating func readItem() -> CompiledGrammar.Item? {
        var capture: Int?
        if case .word(let word)? = next, index + 1 < lexemes.count, lexemes[index + 1] == .mark("=") {
            capture = word == "a" ? 0 : 1
            index += 2
        }
        guard let node = readNode() else { return nil }
        return CompiledGrammar.Item(capture: capture, node: node)
    }

    private mutating func add(_ node: CompiledGrammar.Node) -> Int {
        grammar.nodes.append(node)
        return grammar.nodes.count - 1
    }

    /// An element with the marks before and after it.
    private mutating func readNode() -> Int? {
        if accept("~") { return add(.cut) }
        if accept("&") {
            if accept("&"), case .quoted(let spelling, _)? = next {
                index += 1
                return Self.spellings[String(spelling)].map { add(.forced($0, spelling: String(spelling))) }
            }
            return readNode().map { add(.positiveLookahead($0)) }
        }
        if accept("!") { return readNode().map { add(.negativeLookahead($0)) } }
        guard let atom = readAtom() else { return nil }
        if accept("*") { return add(.zeroOrMore(atom)) }
        if accept("+") { return add(.oneOrMore(atom)) }
        if accept("?") { return add(.optional(atom)) }
        if accept(".") {
            guard let element = readAtom() else { return nil }
            _ = accept("+")
            return add(.gather(separator: atom, element: element))
        }
        return atom
    }

    private mutating func readAtom() -> Int? {
        switch next {
        case .mark("("), .mark("["):
            let isOptional = accept("[")
            if !isOptional { _ = accept("(") }
            let group = add(.group(readAlternatives()))
            _ = accept(isOptional ? "]" : ")")
            return isOptional ? add(.optional(group)) : group
        case .quoted(let spelling, let isDouble)?:
            index += 1
            if let kind = Self.spellings[String(spelling)] { return add(.token(kind)) }
            return isDouble ? add(.softKeyword(Array(spelling.utf8))) : nil
        case .word(let word)?:
            index += 1
            if let kind = Self.tokenNames[word] { return add(.token(kind)) }
            if word == "SOFT_KEYWORD" { return add(.anySoftKeyword) }
            if word == "PRINT_STATEMENT" { return add(.printStatement) }
            return grammar.ruleByName[String(word)].map { add(.rule($0)) }
        default:
            return nil
        }
    }

    // MARK: Complaints

    /// `{ name a b "message" }`
    private mutating func readComplaint() -> Complaint? {
        guard accept("{") else { return nil }
        let name = takeWord() ?? ""
        var last = 0
        while let word = takeWord() { last = word == "b" ? 1 : 0 }
        var message = ""
        if case .quoted(let text, _)? = next {
            message = String(text)
            index += 1
        }
        _ = accept("}")
        return switch name {
        case "at": .at(message)
        case "span": .span(last: last, message)
        case "onward": .onward(message)
        case "here": .here(message)
        case "indentation": .indentation(message)
        case "assign": .target(.assign)
        case "for": .target(.for)
        case "delete": .target(.delete)
        case "comma": .comma(message)
        case "legacy": .legacyStatement
        case "generator": .generator
        case "arguments": .arguments
        case "key": .key(message)
        case "real": .real
        case "imaginary": .imaginary
        case "strings": .strings
        case "return": .return
        default: .fail
        }
    }
}
