// Targets of assignment, `for`, `with` and `del` (Language Reference, 7.2, 7.5).
//
// A target is parsed as an expression and then made one: the node and its parts get the context `Store` or `Del`.

extension Parser {
    /// `star_targets`, as in `for` clauses.
    mutating func parseStarTargets() throws(Mismatch) -> Expression {
        let first = position
        let target = try parseStarTarget()
        guard kind == .comma else { return target }
        var elts = [target]
        while accept(.comma), kind == .star || startsExpression() {
            elts.append(try parseStarTarget())
        }
        return Expression(.tuple(elts: elts, ctx: .store), range(from: first))
    }

    /// `star_target`
    mutating func parseStarTarget() throws(Mismatch) -> Expression {
        let first = position
        guard accept(.star) else { return try asTarget(try parsePrimary(), .store) }
        let value = try asTarget(try parsePrimary(), .store)
        return Expression(.starred(value: value, ctx: .store), range(from: first))
    }

    /// An expression as target of an assignment or deletion.
    func asTarget(_ value: Expression, _ ctx: ExpressionContext) throws(Mismatch) -> Expression {
        let kind: ExpressionKind
        switch value.kind {
        case .name(let id, _): kind = .name(id: id, ctx: ctx)
        case .attribute(let object, let attr, _): kind = .attribute(value: object, attr: attr, ctx: ctx)
        case .subscript(let object, let slice, _): kind = .subscript(value: object, slice: slice, ctx: ctx)
        case .starred(let inner, _) where ctx == .store:
            if case .starred = inner.kind { throw .grammar }
            kind = .starred(value: try asTarget(inner, ctx), ctx: ctx)
        case .tuple(let elts, _): kind = .tuple(elts: try asTargets(elts, ctx), ctx: ctx)
        case .list(let elts, _): kind = .list(elts: try asTargets(elts, ctx), ctx: ctx)
        default: throw .grammar
        }
        return Expression(kind, value.range)
    }

    private func asTargets(_ values: [Expression], _ ctx: ExpressionContext) throws(Mismatch) -> [Expression] {
        var targets: [Expression] = []
        targets.reserveCapacity(values.count)
        for value in values { targets.append(try asTarget(value, ctx)) }
        return targets
    }

    /// A target that is one name, attribute or subscript: of annotated and augmented assignments.
    func asSingleTarget(_ value: Expression) throws(Mismatch) -> Expression {
        switch value.kind {
        case .name, .attribute, .subscript: return try asTarget(value, .store)
        default: throw .grammar
        }
    }
}
