// Expressions from the loosest to the tightest operator (Language Reference, 6).

/// Binary operators with their binding power (Language Reference, 6.17); all associate to the left.
private func binaryOperator(_ kind: TokenKind) -> (power: Int, op: Operator)? {
    switch kind {
    case .vbar: (1, .bitOr)
    case .circumflex: (2, .bitXor)
    case .amper: (3, .bitAnd)
    case .leftShift: (4, .lShift)
    case .rightShift: (4, .rShift)
    case .plus: (5, .add)
    case .minus: (5, .sub)
    case .star: (6, .mult)
    case .slash: (6, .div)
    case .doubleSlash: (6, .floorDiv)
    case .percent: (6, .mod)
    case .at: (6, .matMult)
    default: nil
    }
}

extension Parser {
    /// `star_expressions`: a value, or a tuple without parentheses, in which `*x` may occur.
    mutating func parseStarExpressions() throws(Mismatch) -> Expression {
        let first = position
        let value = try parseStarExpression()
        guard kind == .comma else { return value }
        var elts = [value]
        while accept(.comma), startsExpression() || kind == .star {
            elts.append(try parseStarExpression())
        }
        return Expression(.tuple(elts: elts, ctx: .load), range(from: first))
    }

    private mutating func parseStarExpression() throws(Mismatch) -> Expression {
        kind == .star ? try parseStarred() : try parseExpression()
    }

    /// `'*' bitwise_or`
    mutating func parseStarred() throws(Mismatch) -> Expression {
        let first = position
        advance()
        let value = try parseBinary()
        return Expression(.starred(value: value, ctx: .load), range(from: first))
    }

    /// `expressions`: as `star_expressions` without stars.
    mutating func parseExpressions() throws(Mismatch) -> Expression {
        let first = position
        let value = try parseExpression()
        guard kind == .comma else { return value }
        var elts = [value]
        while accept(.comma), startsExpression() {
            elts.append(try parseExpression())
        }
        return Expression(.tuple(elts: elts, ctx: .load), range(from: first))
    }

    /// `star_named_expression`
    mutating func parseStarNamedExpression() throws(Mismatch) -> Expression {
        kind == .star ? try parseStarred() : try parseNamedExpression()
    }

    /// `named_expression`: an expression or `name := expression` (Language Reference, 6.12).
    mutating func parseNamedExpression() throws(Mismatch) -> Expression {
        guard kind == .name, kindAfter == .colonEqual else { return try parseExpression() }
        return try parseAssignmentExpression()
    }

    mutating func parseAssignmentExpression() throws(Mismatch) -> Expression {
        let first = position
        let name = try expectName()
        let target = Expression(.name(id: name, ctx: .store), range(from: first))
        advance()
        let value = try parseExpression()
        return Expression(.namedExpr(target: target, value: value), range(from: first))
    }

    /// `annotated_rhs: yield_expr | star_expressions`
    mutating func parseYieldOrStarExpressions() throws(Mismatch) -> Expression {
        kind == .kwYield ? try parseYield() : try parseStarExpressions()
    }

    /// `yield_expr` (Language Reference, 6.2.9)
    mutating func parseYield() throws(Mismatch) -> Expression {
        let first = position
        advance()
        if accept(.kwFrom) {
            let value = try parseExpression()
            return Expression(.yieldFrom(value: value), range(from: first))
        }
        let value = startsExpression() || kind == .star ? try parseStarExpressions() : nil
        return Expression(.yield(value: value), range(from: first))
    }

    /// Whether an expression can begin with the next token.
    func startsExpression() -> Bool {
        switch kind {
        case .name, .number, .string, .kwFalse, .kwNone, .kwTrue, .ellipsis, .lpar, .lsqb, .lbrace,
             .plus, .minus, .tilde, .kwNot, .kwAwait, .kwLambda: true
        default: false
        }
    }

    /// `expression`: conditional expressions and lambdas (Language Reference, 6.13, 6.14).
    mutating func parseExpression() throws(Mismatch) -> Expression {
        try nest()
        defer { depth -= 1 }
        if kind == .kwLambda { return try parseLambda() }
        let first = position
        let body = try parseDisjunction()
        guard accept(.kwIf) else { return body }
        let test = try parseDisjunction()
        try expect(.kwElse)
        let orelse = try parseExpression()
        return Expression(.ifExp(test: test, body: body, orelse: orelse), range(from: first))
    }

    private mutating func parseLambda() throws(Mismatch) -> Expression {
        let first = position
        advance()
        let arguments = try parseParameters(.lambda)
        try expect(.colon)
        let body = try parseExpression()
        return Expression(.lambda(args: LambdaArguments(arguments), body: body), range(from: first))
    }

    /// `disjunction` (Language Reference, 6.11)
    mutating func parseDisjunction() throws(Mismatch) -> Expression {
        let first = position
        let value = try parseConjunction()
        guard kind == .kwOr else { return value }
        var values = [value]
        while accept(.kwOr) { values.append(try parseConjunction()) }
        return Expression(.boolOp(op: .or, values: values), range(from: first))
    }

    private mutating func parseConjunction() throws(Mismatch) -> Expression {
        let first = position
        let value = try parseInversion()
        guard kind == .kwAnd else { return value }
        var values = [value]
        while accept(.kwAnd) { values.append(try parseInversion()) }
        return Expression(.boolOp(op: .and, values: values), range(from: first))
    }

    private mutating func parseInversion() throws(Mismatch) -> Expression {
        guard kind == .kwNot else { return try parseComparison() }
        try nest()
        defer { depth -= 1 }
        let first = position
        advance()
        let operand = try parseInversion()
        return Expression(.unaryOp(op: .not, operand: operand), range(from: first))
    }

    /// `comparison` (Language Reference, 6.10)
    private mutating func parseComparison() throws(Mismatch) -> Expression {
        let first = position
        let left = try parseBinary()
        guard let op = acceptComparison() else { return left }
        var ops = [op]
        var comparators = [try parseBinary()]
        while let op = acceptComparison() {
            ops.append(op)
            comparators.append(try parseBinary())
        }
        return Expression(.compare(left: left, ops: ops, comparators: comparators), range(from: first))
    }

    private mutating func acceptComparison() -> ComparisonOperator? {
        let op: ComparisonOperator
        switch kind {
        case .eqEqual: op = .eq
        case .notEqual: op = .notEq
        case .less: op = .lt
        case .lessEqual: op = .ltE
        case .greater: op = .gt
        case .greaterEqual: op = .gtE
        case .kwIn: op = .in
        case .kwNot where kindAfter == .kwIn:
            advance()
            op = .notIn
        case .kwIs:
            advance()
            return accept(.kwNot) ? .isNot : .is
        default: return nil
        }
        advance()
        return op
    }

    /// `bitwise_or` and all that binds tighter: operators at least as tight as `lowest`.
    mutating func parseBinary(_ lowest: Int = 1) throws(Mismatch) -> Expression {
        let first = position
        var left = try parseFactor()
        var links = chainLength
        while let (power, op) = binaryOperator(kind), power >= lowest {
            advance()
            let right = try parseBinary(power + 1)
            try extend(&links)
            left = Expression(.binOp(left: left, op: op, right: right), range(from: first))
        }
        chainLength = links
        return left
    }

    /// `factor` and `power` (Language Reference, 6.5, 6.6)
    private mutating func parseFactor() throws(Mismatch) -> Expression {
        let first = position
        let op: UnaryOperator
        switch kind {
        case .plus: op = .uAdd
        case .minus: op = .uSub
        case .tilde: op = .invert
        default:
            let base = try parseAwaitPrimary()
            guard kind == .doubleStar else { return base }
            try nest()
            defer { depth -= 1 }
            advance()
            let exponent = try parseFactor()
            return Expression(.binOp(left: base, op: .pow, right: exponent), range(from: first))
        }
        try nest()
        defer { depth -= 1 }
        advance()
        let operand = try parseFactor()
        return Expression(.unaryOp(op: op, operand: operand), range(from: first))
    }

    private mutating func parseAwaitPrimary() throws(Mismatch) -> Expression {
        let first = position
        guard accept(.kwAwait) else { return try parsePrimary() }
        let value = try parsePrimary()
        return Expression(.await(value: value), range(from: first))
    }

    /// `primary`: an atom with attributes, subscripts and calls after it (Language Reference, 6.3).
    mutating func parsePrimary() throws(Mismatch) -> Expression {
        let first = position
        chainLength = 0
        var value = try parseAtom()
        var links = chainLength
        while kind == .dot || kind == .lsqb || kind == .lpar {
            try extend(&links)
            switch kind {
            case .dot:
                advance()
                let attr = try expectName()
                value = Expression(.attribute(value: value, attr: attr, ctx: .load), range(from: first))
            case .lsqb:
                advance()
                let slice = try parseSlices()
                try expect(.rsqb)
                value = Expression(.subscript(value: value, slice: slice, ctx: .load), range(from: first))
            default:
                let (args, keywords) = try parseCallArguments()
                value = Expression(.call(func: value, args: args, keywords: keywords), range(from: first))
            }
        }
        chainLength = links
        return value
    }

    /// `slices`, up to the closing bracket (Language Reference, 6.3.3).
    private mutating func parseSlices() throws(Mismatch) -> Expression {
        let first = position
        let slice = try parseSlice()
        if kind != .comma {
            if case .starred = slice.kind {
                return Expression(.tuple(elts: [slice], ctx: .load), range(from: first))
            }
            return slice
        }
        var elts = [slice]
        while accept(.comma), kind != .rsqb {
            elts.append(try parseSlice())
        }
        return Expression(.tuple(elts: elts, ctx: .load), range(from: first))
    }

    private mutating func parseSlice() throws(Mismatch) -> Expression {
        let first = position
        if accept(.star) {
            let value = try parseExpression()
            return Expression(.starred(value: value, ctx: .load), range(from: first))
        }
        let lower: Expression?
        if kind == .colon {
            lower = nil
        } else {
            let isNamed = kind == .name && kindAfter == .colonEqual
            let value = try parseNamedExpression()
            guard kind == .colon, !isNamed else { return value }
            lower = value
        }
        advance()
        let upper = startsExpression() ? try parseExpression() : nil
        var step: Expression?
        if accept(.colon), startsExpression() { step = try parseExpression() }
        return Expression(.slice(lower: lower, upper: upper, step: step), range(from: first))
    }
}
