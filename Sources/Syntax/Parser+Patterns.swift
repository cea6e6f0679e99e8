// The match statement and its patterns (Language Reference, 8.6).

extension Parser {
    /// A match statement, or nil where `match` is an ordinary name: what follows is then no subject, colon and `case`.
    mutating func parseMatchIfPresent() throws(Mismatch) -> StatementKind? {
        let start = position
        let depthBefore = depth
        advance()
        let subject: Expression
        do {
            subject = try parseSubject()
            try expect(.colon)
            try expect(.newline)
            try expect(.indent)
        } catch {
            if error != .grammar { throw error }
            position = start
            depth = depthBefore
            return nil
        }
        var cases: [MatchCase] = []
        repeat {
            cases.append(try parseCase())
        } while !accept(.dedent)
        return .match(subject: subject, cases: cases)
    }

    private mutating func parseSubject() throws(Mismatch) -> Expression {
        let first = position
        let value = try parseStarNamedExpression()
        guard kind == .comma else {
            if case .starred = value.kind { throw .grammar }
            return value
        }
        var elts = [value]
        while accept(.comma), startsExpression() || kind == .star {
            elts.append(try parseStarNamedExpression())
        }
        return Expression(.tuple(elts: elts, ctx: .load), range(from: first))
    }

    private mutating func parseCase() throws(Mismatch) -> MatchCase {
        guard isNext(softKeyword: "case") else { throw .grammar }
        advance()
        let pattern = try parsePatterns()
        let condition = accept(.kwIf) ? try parseNamedExpression() : nil
        return MatchCase(pattern: pattern, guard: condition, body: try parseBlock())
    }

    /// `patterns`: one pattern, or a sequence pattern without brackets.
    private mutating func parsePatterns() throws(Mismatch) -> Pattern {
        let first = position
        let pattern = try parseMaybeStarPattern()
        guard kind == .comma else {
            if case .matchStar = pattern.kind { throw .grammar }
            return pattern
        }
        let patterns = try parseSequence(after: pattern, until: [.colon, .kwIf])
        return Pattern(.matchSequence(patterns: patterns), range(from: first))
    }

    /// The patterns after the first one, which a comma follows.
    private mutating func parseSequence(
        after pattern: Pattern, until terminators: [TokenKind]
    ) throws(Mismatch) -> [Pattern] {
        var patterns = [pattern]
        while accept(.comma), !terminators.contains(kind) {
            patterns.append(try parseMaybeStarPattern())
        }
        return patterns
    }

    private mutating func parseMaybeStarPattern() throws(Mismatch) -> Pattern {
        let first = position
        guard accept(.star) else { return try parsePattern() }
        let name = try parseCaptureTarget(orWildcard: true)
        return Pattern(.matchStar(name: name), range(from: first))
    }

    /// A name to bind; nil for `_`.
    private mutating func parseCaptureTarget(orWildcard: Bool) throws(Mismatch) -> String? {
        let isWildcard = isNext(softKeyword: "_")
        guard orWildcard || !isWildcard else { throw .grammar }
        let name = try expectName()
        guard isWildcard || ![.dot, .lpar, .equal].contains(kind) else { throw .grammar }
        return isWildcard ? nil : name
    }

    /// `pattern: or_pattern ['as' NAME]`
    private mutating func parsePattern() throws(Mismatch) -> Pattern {
        try nest()
        defer { depth -= 1 }
        let first = position
        var pattern = try parseClosedPattern()
        if kind == .vbar {
            var patterns = [pattern]
            while accept(.vbar) { patterns.append(try parseClosedPattern()) }
            pattern = Pattern(.matchOr(patterns: patterns), range(from: first))
        }
        guard accept(.kwAs) else { return pattern }
        let name = try parseCaptureTarget(orWildcard: false)
        return Pattern(.matchAs(pattern: pattern, name: name), range(from: first))
    }

    private mutating func parseClosedPattern() throws(Mismatch) -> Pattern {
        let first = position
        let kind: PatternKind
        switch self.kind {
        case .kwNone, .kwTrue, .kwFalse:
            guard case .constant(let value, _) = try parseAtom().kind else { throw .grammar }
            kind = .matchSingleton(value: value)
        case .number, .minus:
            kind = .matchValue(value: try parseNumberPattern())
        case .string:
            kind = .matchValue(value: try parseStrings())
        case .name:
            kind = try parseNamePattern()
        case .lpar:
            return try parseParenthesizedPattern()
        case .lsqb:
            advance()
            let patterns = try parseBracketedSequence(.rsqb)
            kind = .matchSequence(patterns: patterns)
        case .lbrace:
            kind = try parseMappingPattern()
        default:
            throw .grammar
        }
        return Pattern(kind, range(from: first))
    }

    /// The patterns up to a closing bracket, which is taken.
    private mutating func parseBracketedSequence(_ closing: TokenKind) throws(Mismatch) -> [Pattern] {
        if accept(closing) { return [] }
        let pattern = try parseMaybeStarPattern()
        let patterns = try parseSequence(after: pattern, until: [closing])
        try expect(closing)
        return patterns
    }

    /// A group, or a sequence pattern in parentheses.
    private mutating func parseParenthesizedPattern() throws(Mismatch) -> Pattern {
        let first = position
        advance()
        if accept(.rpar) { return Pattern(.matchSequence(patterns: []), range(from: first)) }
        let pattern = try parseMaybeStarPattern()
        if kind == .comma {
            let patterns = try parseSequence(after: pattern, until: [.rpar])
            try expect(.rpar)
            return Pattern(.matchSequence(patterns: patterns), range(from: first))
        }
        if case .matchStar = pattern.kind { throw .grammar }
        try expect(.rpar)
        return pattern
    }

    // MARK: Literals

    /// `signed_number | complex_number`
    private mutating func parseNumberPattern() throws(Mismatch) -> Expression {
        let first = position
        let real = try parseSignedNumber()
        let op: Operator
        switch kind {
        case .plus: op = .add
        case .minus: op = .sub
        default: return real
        }
        advance()
        guard !isImaginary(real), kind == .number else { throw .grammar }
        let imaginary = try parseAtom()
        guard isImaginary(imaginary) else { throw .grammar }
        return Expression(.binOp(left: real, op: op, right: imaginary), range(from: first))
    }

    private mutating func parseSignedNumber() throws(Mismatch) -> Expression {
        let first = position
        let isNegative = accept(.minus)
        guard kind == .number else { throw .grammar }
        let number = try parseAtom()
        guard isNegative else { return number }
        return Expression(.unaryOp(op: .uSub, operand: number), range(from: first))
    }

    private func isImaginary(_ number: Expression) -> Bool {
        switch number.kind {
        case .constant(.complex, _): true
        case .unaryOp(_, let operand): isImaginary(operand)
        default: false
        }
    }

    // MARK: Names, classes, mappings

    /// `name_or_attr`
    private mutating func parseNameOrAttribute() throws(Mismatch) -> Expression {
        let first = position
        let name = try expectName()
        var value = Expression(.name(id: name, ctx: .load), range(from: first))
        var links = 0
        while accept(.dot) {
            try extend(&links)
            let attr = try expectName()
            value = Expression(.attribute(value: value, attr: attr, ctx: .load), range(from: first))
        }
        return value
    }

    /// A wildcard, a capture, a dotted value or a class pattern.
    private mutating func parseNamePattern() throws(Mismatch) -> PatternKind {
        let isWildcard = isNext(softKeyword: "_")
        let value = try parseNameOrAttribute()
        if kind == .lpar { return try parseClassPattern(value) }
        guard kind != .equal else { throw .grammar }
        guard case .name(let name, _) = value.kind else { return .matchValue(value: value) }
        return .matchAs(pattern: nil, name: isWildcard ? nil : name)
    }

    private mutating func parseClassPattern(_ cls: Expression) throws(Mismatch) -> PatternKind {
        advance()
        var patterns: [Pattern] = []
        var names: [String] = []
        var namedPatterns: [Pattern] = []
        while kind != .rpar {
            if kind == .name && kindAfter == .equal {
                names.append(try expectName())
                advance()
                namedPatterns.append(try parsePattern())
            } else {
                guard names.isEmpty else { throw .grammar }
                patterns.append(try parsePattern())
            }
            guard accept(.comma) else { break }
        }
        try expect(.rpar)
        return .matchClass(cls: cls, patterns: patterns, kwdAttrs: names, kwdPatterns: namedPatterns)
    }

    private mutating func parseMappingPattern() throws(Mismatch) -> PatternKind {
        advance()
        var keys: [Expression] = []
        var patterns: [Pattern] = []
        var rest: String?
        while kind != .rbrace {
            if accept(.doubleStar) {
                rest = try parseCaptureTarget(orWildcard: false)
                _ = accept(.comma)
                break
            }
            keys.append(try parseMappingKey())
            try expect(.colon)
            patterns.append(try parsePattern())
            guard accept(.comma) else { break }
        }
        try expect(.rbrace)
        return .matchMapping(keys: keys, patterns: patterns, rest: rest)
    }

    /// `(literal_expr | attr)`
    private mutating func parseMappingKey() throws(Mismatch) -> Expression {
        switch kind {
        case .number, .minus: return try parseNumberPattern()
        case .string: return try parseStrings()
        case .kwNone, .kwTrue, .kwFalse: return try parseAtom()
        case .name:
            let value = try parseNameOrAttribute()
            if case .name = value.kind { throw .grammar }
            return value
        default: throw .grammar
        }
    }
}
