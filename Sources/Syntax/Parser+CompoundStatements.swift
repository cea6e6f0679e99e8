// Compound statements (Language Reference, 8).

extension Parser {
    /// `statement: compound_stmt | simple_stmts`
    mutating func parseStatement(into body: inout [Statement]) throws(Mismatch) {
        if try !parseCompoundStatement(into: &body) {
            try parseSimpleStatements(into: &body)
        }
    }

    /// Parses a compound statement if there is one.
    mutating func parseCompoundStatement(into body: inout [Statement]) throws(Mismatch) -> Bool {
        try nest()
        defer { depth -= 1 }
        let first = position
        var kind: StatementKind
        switch self.kind {
        case .kwIf: kind = try parseIf()
        case .kwWhile:
            advance()
            let test = try parseNamedExpression()
            kind = .while(test: test, body: try parseBlock(), orelse: try parseElse())
        case .kwFor: kind = try parseFor(isAsync: false)
        case .kwTry: kind = try parseTry()
        case .kwWith: kind = try parseWith(isAsync: false)
        case .kwDef: kind = try parseFunction(decorators: [], isAsync: false)
        case .kwClass: kind = try parseClass(decorators: [])
        case .at:
            let (decorated, range) = try parseDecorated()
            body.append(Statement(decorated, range))
            return true
        case .kwAsync:
            advance()
            kind = try parseAsync()
        case .name where isNext(softKeyword: "match"):
            guard let match = try parseMatchIfPresent() else { return false }
            kind = match
        default:
            return false
        }
        body.append(Statement(kind, blockRange(from: first)))
        return true
    }

    private mutating func parseAsync() throws(Mismatch) -> StatementKind {
        switch kind {
        case .kwDef: try parseFunction(decorators: [], isAsync: true)
        case .kwFor: try parseFor(isAsync: true)
        case .kwWith: try parseWith(isAsync: true)
        default: throw .grammar
        }
    }

    /// The range of a compound statement: it ends with its last token other than newlines and dedents.
    private func blockRange(from first: Int) -> SourceRange {
        let start = tokens[first].range
        var last = position - 1
        while last > first, [.newline, .dedent, .indent].contains(tokens[last].kind) { last -= 1 }
        return SourceRange(from: start, to: tokens[last].range)
    }

    /// `':' block`
    mutating func parseBlock() throws(Mismatch) -> [Statement] {
        try expect(.colon)
        var body: [Statement] = []
        guard accept(.newline) else {
            try parseSimpleStatements(into: &body)
            return body
        }
        try expect(.indent)
        repeat {
            try parseStatement(into: &body)
        } while !accept(.dedent)
        return body
    }

    /// `[else_block]`
    private mutating func parseElse() throws(Mismatch) -> [Statement] {
        accept(.kwElse) ? try parseBlock() : []
    }

    /// `if_stmt`; a chain of `elif` is collected first and nested afterwards.
    private mutating func parseIf() throws(Mismatch) -> StatementKind {
        var branches: [(first: Int, test: Expression, body: [Statement])] = []
        var links = 0
        repeat {
            try extend(&links)
            let first = position
            advance()
            let test = try parseNamedExpression()
            branches.append((first, test, try parseBlock()))
        } while kind == .kwElif
        var orelse = try parseElse()
        while branches.count > 1, let branch = branches.popLast() {
            let kind = StatementKind.if(test: branch.test, body: branch.body, orelse: orelse)
            orelse = [Statement(kind, blockRange(from: branch.first))]
        }
        return .if(test: branches[0].test, body: branches[0].body, orelse: orelse)
    }

    private mutating func parseFor(isAsync: Bool) throws(Mismatch) -> StatementKind {
        advance()
        let target = try parseStarTargets()
        try expect(.kwIn)
        let iter = try parseStarExpressions()
        let body = try parseBlock()
        let orelse = try parseElse()
        return isAsync
            ? .asyncFor(target: target, iter: iter, body: body, orelse: orelse)
            : .for(target: target, iter: iter, body: body, orelse: orelse)
    }

    // MARK: with

    private mutating func parseWith(isAsync: Bool) throws(Mismatch) -> StatementKind {
        advance()
        let start = position
        var items: [WithItem]
        do {
            items = try parseParenthesizedWithItems()
        } catch {
            if error != .grammar { throw error }
            position = start
            items = []
            repeat { items.append(try parseWithItem()) } while accept(.comma)
        }
        let body = try parseBlock()
        return isAsync ? .asyncWith(items: items, body: body) : .with(items: items, body: body)
    }

    /// `'(' ','.with_item+ ','? ')'` before a colon; otherwise the parenthesis belongs to an expression.
    private mutating func parseParenthesizedWithItems() throws(Mismatch) -> [WithItem] {
        let depthBefore = depth
        defer { depth = depthBefore }
        try expect(.lpar)
        var items: [WithItem] = []
        repeat {
            if kind == .rpar && !items.isEmpty { break }
            items.append(try parseWithItem())
        } while accept(.comma)
        try expect(.rpar)
        guard kind == .colon else { throw .grammar }
        return items
    }

    private mutating func parseWithItem() throws(Mismatch) -> WithItem {
        let context = try parseExpression()
        guard accept(.kwAs) else { return WithItem(contextExpr: context, optionalVars: nil) }
        let target = try parseStarTarget()
        guard kind == .comma || kind == .rpar || kind == .colon else { throw .grammar }
        return WithItem(contextExpr: context, optionalVars: target)
    }

    // MARK: try

    private mutating func parseTry() throws(Mismatch) -> StatementKind {
        advance()
        let body = try parseBlock()
        var handlers: [ExceptHandler] = []
        let isStar = kind == .kwExcept && kindAfter == .star
        while kind == .kwExcept {
            guard isStar == (kindAfter == .star) else { throw .grammar }
            handlers.append(try parseExceptHandler(isStar: isStar))
        }
        let orelse = handlers.isEmpty ? [] : try parseElse()
        var finalbody: [Statement] = []
        if handlers.isEmpty || kind == .kwFinally {
            try expect(.kwFinally)
            finalbody = try parseBlock()
        }
        return isStar
            ? .tryStar(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody)
            : .try(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody)
    }

    private mutating func parseExceptHandler(isStar: Bool) throws(Mismatch) -> ExceptHandler {
        let first = position
        advance()
        if isStar { advance() }
        var type: Expression?
        var name: String?
        if isStar || kind != .colon {
            type = try parseExpression()
            name = accept(.kwAs) ? try expectName() : nil
        }
        let body = try parseBlock()
        return ExceptHandler(type: type, name: name, body: body, range: blockRange(from: first))
    }

    // MARK: Definitions

    /// `decorators` and what they decorate; its range begins at `def` or `class`.
    private mutating func parseDecorated() throws(Mismatch) -> (StatementKind, SourceRange) {
        var decorators: [Expression] = []
        while accept(.at) {
            decorators.append(try parseNamedExpression())
            try expect(.newline)
        }
        let first = position
        let definition: StatementKind
        switch kind {
        case .kwClass: definition = try parseClass(decorators: decorators)
        case .kwDef: definition = try parseFunction(decorators: decorators, isAsync: false)
        case .kwAsync where kindAfter == .kwDef:
            advance()
            definition = try parseFunction(decorators: decorators, isAsync: true)
        default: throw .grammar
        }
        return (definition, blockRange(from: first))
    }

    private mutating func parseFunction(
        decorators: [Expression], isAsync: Bool
    ) throws(Mismatch) -> StatementKind {
        advance()
        let name = try expectName()
        try expect(.lpar)
        let args = try parseParameters(.function)
        try expect(.rpar)
        let returns = accept(.arrow) ? try parseExpression() : nil
        let definition = FunctionDefinition(
            name: name, args: args, body: try parseBlock(), decoratorList: decorators, returns: returns)
        return isAsync ? .asyncFunctionDef(definition) : .functionDef(definition)
    }

    private mutating func parseClass(decorators: [Expression]) throws(Mismatch) -> StatementKind {
        advance()
        let name = try expectName()
        let (bases, keywords) = kind == .lpar ? try parseCallArguments(allowsGenerator: false) : ([], [])
        return .classDef(ClassDefinition(
            name: name, bases: bases, keywords: keywords, body: try parseBlock(), decoratorList: decorators))
    }
}
