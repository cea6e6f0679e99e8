// Atoms: names, literals and displays (Language Reference, 6.2).

extension Parser {
    mutating func parseAtom() throws(Mismatch) -> Expression {
        let token = tokens[position]
        let kind: ExpressionKind
        switch token.kind {
        case .name: kind = .name(id: text(of: token), ctx: .load)
        case .kwTrue: kind = .constant(value: .true, kind: nil)
        case .kwFalse: kind = .constant(value: .false, kind: nil)
        case .kwNone: kind = .constant(value: .none, kind: nil)
        case .ellipsis: kind = .constant(value: .ellipsis, kind: nil)
        case .number:
            guard let value = NumberLiteral.value(source[Int(token.start)..<Int(token.end)]) else { throw .grammar }
            kind = .constant(value: value, kind: nil)
        case .string: return try parseStrings()
        case .lpar: return try parseParenthesized()
        case .lsqb: return try parseList()
        case .lbrace: return try parseBraces()
        default: throw .grammar
        }
        advance()
        return Expression(kind, token.range)
    }

    /// `(tuple | group | genexp)`
    private mutating func parseParenthesized() throws(Mismatch) -> Expression {
        let first = position
        advance()
        if accept(.rpar) { return Expression(.tuple(elts: [], ctx: .load), range(from: first)) }
        if kind == .kwYield {
            let value = try parseYield()
            try expect(.rpar)
            return value
        }
        let value = try parseStarNamedExpression()
        let isStarred = if case .starred = value.kind { true } else { false }
        switch kind {
        case .comma:
            var elts = [value]
            while accept(.comma), kind != .rpar {
                elts.append(try parseStarNamedExpression())
            }
            try expect(.rpar)
            return Expression(.tuple(elts: elts, ctx: .load), range(from: first))
        case .kwFor where !isStarred, .kwAsync where !isStarred:
            let generators = try parseComprehensionClauses()
            try expect(.rpar)
            return Expression(.generatorExp(elt: value, generators: generators), range(from: first))
        default:
            guard !isStarred else { throw .grammar }
            try expect(.rpar)
            return value
        }
    }

    /// `(list | listcomp)`
    private mutating func parseList() throws(Mismatch) -> Expression {
        let first = position
        advance()
        if accept(.rsqb) { return Expression(.list(elts: [], ctx: .load), range(from: first)) }
        let value = try parseStarNamedExpression()
        if kind == .kwFor || kind == .kwAsync {
            if case .starred = value.kind { throw .grammar }
            let generators = try parseComprehensionClauses()
            try expect(.rsqb)
            return Expression(.listComp(elt: value, generators: generators), range(from: first))
        }
        var elts = [value]
        while accept(.comma), kind != .rsqb {
            elts.append(try parseStarNamedExpression())
        }
        try expect(.rsqb)
        return Expression(.list(elts: elts, ctx: .load), range(from: first))
    }

    /// `(dict | set | dictcomp | setcomp)`
    private mutating func parseBraces() throws(Mismatch) -> Expression {
        let first = position
        advance()
        if accept(.rbrace) { return Expression(.dict(keys: [], values: []), range(from: first)) }
        if kind == .doubleStar { return try parseDict(first, keys: [], values: []) }
        let isNamed = kind == .name && kindAfter == .colonEqual
        let value = try parseStarNamedExpression()
        let isStarred = if case .starred = value.kind { true } else { false }
        if !isStarred && !isNamed && accept(.colon) {
            let mapped = try parseExpression()
            if kind == .kwFor || kind == .kwAsync {
                let generators = try parseComprehensionClauses()
                try expect(.rbrace)
                return Expression(.dictComp(key: value, value: mapped, generators: generators), range(from: first))
            }
            return try parseDict(first, keys: [value], values: [mapped])
        }
        if !isStarred && (kind == .kwFor || kind == .kwAsync) {
            let generators = try parseComprehensionClauses()
            try expect(.rbrace)
            return Expression(.setComp(elt: value, generators: generators), range(from: first))
        }
        var elts = [value]
        while accept(.comma), kind != .rbrace {
            elts.append(try parseStarNamedExpression())
        }
        try expect(.rbrace)
        return Expression(.set(elts: elts), range(from: first))
    }

    /// The rest of a dict display after its first items.
    private mutating func parseDict(
        _ first: Int, keys: [Expression?], values: [Expression]
    ) throws(Mismatch) -> Expression {
        var keys = keys
        var values = values
        var isAtItem = keys.isEmpty
        while isAtItem || (accept(.comma) && kind != .rbrace) {
            isAtItem = false
            if accept(.doubleStar) {
                keys.append(nil)
                values.append(try parseBinary())
            } else {
                keys.append(try parseExpression())
                try expect(.colon)
                values.append(try parseExpression())
            }
        }
        try expect(.rbrace)
        return Expression(.dict(keys: keys, values: values), range(from: first))
    }

    /// `for_if_clauses` (Language Reference, 6.2.4)
    mutating func parseComprehensionClauses() throws(Mismatch) -> [Comprehension] {
        var clauses: [Comprehension] = []
        while kind == .kwFor || (kind == .kwAsync && kindAfter == .kwFor) {
            let isAsync = accept(.kwAsync)
            advance()
            let target = try parseStarTargets()
            try expect(.kwIn)
            let iter = try parseDisjunction()
            var ifs: [Expression] = []
            while accept(.kwIf) { ifs.append(try parseDisjunction()) }
            clauses.append(Comprehension(target: target, iter: iter, ifs: ifs, isAsync: isAsync))
        }
        guard !clauses.isEmpty else { throw .grammar }
        return clauses
    }
}
