/// Runs the diagnosis grammar over the tokens of a text: a packrat parser (PEP 617) that yields no tree, only what is
/// wrong.
struct Recognizer {
    /// The search is over.
    enum Stop: Error {
        case failure(SyntaxFailure)
        /// The error token was reached.
        case tokenizer
        case tooDeep
    }

    /// Tokens from one index up to another.
    struct Span {
        var start: Int
        var end: Int
    }

    /// A successful match: its range, and where to go on.
    struct Match {
        var span: Span
        var next: Int
    }

    /// CPython's bound is 6000.
    static let maximumLevel = 6000

    let grammar = DiagnosisGrammar.compiled
    let tokens: [Token]
    let source: [UInt8]
    let isPrintStatement: Bool
    let reporter: FailureReporter

    /// One more than the index of the furthest token looked at.
    private(set) var fill = 0
    /// The second pass, and in it not below a rule `_without_invalid`.
    var triesInvalidRules = false
    private var level = 0
    private var memory: [UInt64: Match?] = [:]

    init(tokens: [Token], source: [UInt8], isPrintStatement: Bool, reporter: FailureReporter, fill: Int) {
        self.tokens = tokens
        self.source = source
        self.isPrintStatement = isPrintStatement
        self.reporter = reporter
        self.fill = fill
    }

    /// Forgets what has been matched: before the second pass.
    mutating func forget() {
        memory = [:]
        level = 0
    }

    /// Looks at a token.
    private mutating func token(_ position: Int) throws(Stop) -> Token {
        let index = min(position, tokens.count - 1)
        if index >= fill { fill = index + 1 }
        if tokens[index].kind == .error { throw .tokenizer }
        return tokens[index]
    }

    // MARK: Rules

    mutating func match(rule name: String, at position: Int) throws(Stop) -> Match? {
        guard let rule = grammar.ruleByName[name] else { return nil }
        return try match(rule, position)
    }

    private mutating func match(_ index: Int, _ position: Int) throws(Stop) -> Match? {
        _ = try token(position)
        let rule = grammar.rules[index]
        let isApart = rule.memory == .keptApart && triesInvalidRules
        let key = UInt64(index) << 33 | UInt64(position) << 1 | (isApart ? 1 : 0)
        if rule.memory != .raw, let known = memory[key] { return known }
        level += 1
        defer { level -= 1 }
        guard level < Self.maximumLevel else { throw .tooDeep }
        if rule.memory == .leftRecursive { return try grow(rule, key, position) }
        let triedInvalidRules = triesInvalidRules
        if rule.isWithoutInvalid { triesInvalidRules = false }
        defer { triesInvalidRules = triedInvalidRules }
        let result = try match(rule.alternatives, position)
        if rule.memory != .raw { memory[key] = .some(result) }
        return result
    }

    /// A left-recursive rule: it fails at first, then builds on its own last result as long as that gets longer.
    private mutating func grow(
        _ rule: CompiledGrammar.Rule, _ key: UInt64, _ position: Int
    ) throws(Stop) -> Match? {
        var best: Match?
        while true {
            memory[key] = .some(best)
            guard let result = try match(rule.alternatives, position), result.next > best?.next ?? position
            else { break }
            best = result
        }
        memory[key] = .some(best)
        return best
    }

    private mutating func match(
        _ alternatives: [CompiledGrammar.Alternative], _ position: Int
    ) throws(Stop) -> Match? {
        for alternative in alternatives {
            if alternative.isInvalidRule && !triesInvalidRules { continue }
            var captures: [Span?] = [nil, nil]
            var next = position
            var isCut = false
            var isMatch = true
            for item in alternative.items {
                if case .cut = grammar.nodes[item.node] {
                    isCut = true
                    continue
                }
                guard let found = try match(node: item.node, next) else {
                    isMatch = false
                    break
                }
                next = found.next
                if let capture = item.capture, captures[capture] == nil { captures[capture] = found.span }
            }
            if isMatch {
                guard let complaint = alternative.complaint else {
                    // A group or rule of one element has that element's range.
                    return Match(span: Span(start: position, end: next), next: next)
                }
                return try complain(complaint, captures, Match(span: Span(start: position, end: next), next: next))
            }
            if isCut { return nil }
        }
        return nil
    }

    // MARK: Elements

    private mutating func match(node: Int, _ position: Int) throws(Stop) -> Match? {
        switch grammar.nodes[node] {
        case .token(let kind):
            let token = try token(position)
            guard token.kind == kind else { return nil }
            if kind == .number { try checkNumber(token) }
            return one(position)
        case .forced(let kind, let spelling):
            let token = try token(position)
            if token.kind == kind { return one(position) }
            throw .failure(reporter.failure("expected '\(spelling)'", at: token.range))
        case .softKeyword(let word):
            return try isName(position, word) ? one(position) : nil
        case .anySoftKeyword:
            return try isSoftKeyword(position) ? one(position) : nil
        case .printStatement:
            return isPrintStatement ? Match(span: Span(start: position, end: position), next: position) : nil
        case .rule(let rule):
            return try match(rule, position)
        case .group(let alternatives):
            return try match(alternatives, position)
        case .optional(let element):
            return try match(node: element, position)
                ?? Match(span: Span(start: position, end: position), next: position)
        case .zeroOrMore(let element):
            return try matchMany(element, position)
        case .oneOrMore(let element):
            guard try match(node: element, position) != nil else { return nil }
            return try matchMany(element, position)
        case .gather(let separator, let element):
            return try gather(separator, element, position)
        case .positiveLookahead(let element):
            guard try match(node: element, position) != nil else { return nil }
            return Match(span: Span(start: position, end: position), next: position)
        case .negativeLookahead(let element):
            guard try match(node: element, position) == nil else { return nil }
            return Match(span: Span(start: position, end: position), next: position)
        case .cut:
            return nil
        }
    }

    private func one(_ position: Int) -> Match {
        Match(span: Span(start: position, end: position + 1), next: position + 1)
    }

    private mutating func isName(_ position: Int, _ word: [UInt8]) throws(Stop) -> Bool {
        let token = try token(position)
        return token.kind == .name && source[Int(token.start)..<Int(token.end)].elementsEqual(word)
    }

    /// Whether a name is a soft keyword or, as CPython 3.11 compares, the beginning of one.
    private mutating func isSoftKeyword(_ position: Int) throws(Stop) -> Bool {
        let token = try token(position)
        guard token.kind == .name else { return false }
        let name = source[Int(token.start)..<Int(token.end)]
        return ["_", "case", "match"].contains { $0.utf8.starts(with: name) }
    }

    private mutating func matchMany(_ element: Int, _ position: Int) throws(Stop) -> Match? {
        var next = position
        while let found = try match(node: element, next), found.next > next { next = found.next }
        return Match(span: Span(start: position, end: next), next: next)
    }

    private mutating func gather(_ separator: Int, _ element: Int, _ position: Int) throws(Stop) -> Match? {
        guard var last = try match(node: element, position) else { return nil }
        while let comma = try match(node: separator, last.next), let found = try match(node: element, comma.next) {
            last = found
        }
        return Match(span: Span(start: position, end: last.next), next: last.next)
    }
}
