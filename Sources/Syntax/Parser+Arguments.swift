// Arguments of calls (Language Reference, 6.3.4) and parameters of functions (8.7) and lambdas (6.14).

extension Parser {
    /// `'(' [arguments] ')'`, also of a class definition, where a generator expression needs its own parentheses.
    mutating func parseCallArguments(
        allowsGenerator: Bool = true
    ) throws(Mismatch) -> (args: [Expression], keywords: [Keyword]) {
        try nest()
        defer { depth -= 1 }
        let open = position
        advance()
        var args: [Expression] = []
        var keywords: [Keyword] = []
        var sawDoubleStar = false
        while kind != .rpar {
            let first = position
            if accept(.doubleStar) {
                let value = try parseExpression()
                keywords.append(Keyword(arg: nil, value: value, range: range(from: first)))
                sawDoubleStar = true
            } else if accept(.star) {
                guard !sawDoubleStar else { throw .grammar }
                let value = try parseExpression()
                args.append(Expression(.starred(value: value, ctx: .load), range(from: first)))
            } else if kind == .name && kindAfter == .equal {
                let name = try expectName()
                advance()
                let value = try parseExpression()
                keywords.append(Keyword(arg: name, value: value, range: range(from: first)))
            } else {
                guard keywords.isEmpty else { throw .grammar }
                let value = try parseNamedExpression()
                if kind == .kwFor || kind == .kwAsync {
                    // A generator expression needs no parentheses of its own if it is the only argument.
                    guard allowsGenerator, args.isEmpty else { throw .grammar }
                    let generators = try parseComprehensionClauses()
                    try expect(.rpar)
                    return ([Expression(.generatorExp(elt: value, generators: generators), range(from: open))], [])
                }
                args.append(value)
            }
            guard accept(.comma) else { break }
        }
        try expect(.rpar)
        return (args, keywords)
    }

    /// Where a parameter list stands: it decides on annotations and on the token that ends the list.
    enum ParameterListKind {
        case function, lambda

        var terminator: TokenKind { self == .function ? .rpar : .colon }
    }

    /// `[params]` or `[lambda_params]`, up to the closing token.
    mutating func parseParameters(_ list: ParameterListKind) throws(Mismatch) -> Arguments {
        var arguments = Arguments()
        /// Positional parameters until `*`, then keyword-only ones, none after `**`.
        enum Section { case positional, keywordOnly, end }
        var section = Section.positional
        while kind != list.terminator {
            switch (kind, section) {
            case (.slash, .positional):
                guard arguments.posonlyargs.isEmpty, !arguments.args.isEmpty else { throw .grammar }
                advance()
                arguments.posonlyargs = arguments.args
                arguments.args = []
            case (.star, .positional):
                advance()
                section = .keywordOnly
                if kind == .comma {
                    guard kindAfter == .name else { throw .grammar }
                } else {
                    arguments.vararg = try parseParameter(list, isStarred: true)
                }
            case (.doubleStar, .positional), (.doubleStar, .keywordOnly):
                advance()
                section = .end
                arguments.kwarg = try parseParameter(list, isStarred: false)
            case (.name, .positional):
                let parameter = try parseParameter(list, isStarred: false)
                arguments.args.append(parameter)
                if accept(.equal) {
                    arguments.defaults.append(try parseExpression())
                } else if !arguments.defaults.isEmpty {
                    throw .grammar
                }
            case (.name, .keywordOnly):
                arguments.kwonlyargs.append(try parseParameter(list, isStarred: false))
                arguments.kwDefaults.append(accept(.equal) ? try parseExpression() : nil)
            default:
                throw .grammar
            }
            guard accept(.comma) else { break }
        }
        guard kind == list.terminator else { throw .grammar }
        return arguments
    }

    /// A name with its annotation; that of `*args` can be starred (PEP 646).
    private mutating func parseParameter(
        _ list: ParameterListKind, isStarred: Bool
    ) throws(Mismatch) -> Arg {
        let first = position
        let name = try expectName()
        var annotation: Expression?
        if list == .function && accept(.colon) {
            annotation = isStarred && kind == .star ? try parseStarred() : try parseExpression()
        }
        return Arg(arg: name, annotation: annotation, range: range(from: first))
    }
}
