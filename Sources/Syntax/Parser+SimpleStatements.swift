// Simple statements (Language Reference, 7).

/// The operators of augmented assignment (Language Reference, 7.2.1).
private func augmentedOperator(_ kind: TokenKind) -> Operator? {
    switch kind {
    case .plusEqual: .add
    case .minEqual: .sub
    case .starEqual: .mult
    case .atEqual: .matMult
    case .slashEqual: .div
    case .percentEqual: .mod
    case .amperEqual: .bitAnd
    case .vbarEqual: .bitOr
    case .circumflexEqual: .bitXor
    case .leftShiftEqual: .lShift
    case .rightShiftEqual: .rShift
    case .doubleStarEqual: .pow
    case .doubleSlashEqual: .floorDiv
    default: nil
    }
}

extension Parser {
    /// `simple_stmts`: one line of statements.
    mutating func parseSimpleStatements(into body: inout [Statement]) throws(Mismatch) {
        repeat {
            let first = position
            let kind = try parseSimpleStatement()
            body.append(Statement(kind, range(from: first)))
        } while accept(.semi) && kind != .newline
        try expect(.newline)
    }

    private mutating func parseSimpleStatement() throws(Mismatch) -> StatementKind {
        switch kind {
        case .kwReturn:
            advance()
            return .return(value: startsExpression() || kind == .star ? try parseStarExpressions() : nil)
        case .kwImport:
            advance()
            return .import(names: try parseDottedAliases())
        case .kwFrom:
            return try parseImportFrom()
        case .kwRaise:
            advance()
            let exc = startsExpression() ? try parseExpression() : nil
            let cause = exc != nil && accept(.kwFrom) ? try parseExpression() : nil
            return .raise(exc: exc, cause: cause)
        case .kwPass:
            advance()
            return .pass
        case .kwDel:
            return try parseDelete()
        case .kwAssert:
            advance()
            let test = try parseExpression()
            return .assert(test: test, msg: accept(.comma) ? try parseExpression() : nil)
        case .kwBreak:
            advance()
            return .break
        case .kwContinue:
            advance()
            return .continue
        case .kwGlobal:
            return .global(names: try parseNames())
        case .kwNonlocal:
            return .nonlocal(names: try parseNames())
        default:
            if isPrintStatement && isNext(softKeyword: "print") { return try parsePrint() }
            return try parseExpressionStatement()
        }
    }

    /// An expression on its own or an assignment (Language Reference, 7.1, 7.2).
    private mutating func parseExpressionStatement() throws(Mismatch) -> StatementKind {
        let first = position
        let value = try parseYieldOrStarExpressions()
        switch kind {
        case .equal:
            return try parseAssignment(to: value)
        case .colon:
            let isName = if case .name = value.kind { position == first + 1 } else { false }
            return try parseAnnotatedAssignment(to: asSingleTarget(value), simple: isName)
        default:
            guard let op = augmentedOperator(kind) else { return .expr(value: value) }
            let target = try asSingleTarget(value)
            advance()
            return .augAssign(target: target, op: op, value: try parseYieldOrStarExpressions())
        }
    }

    private mutating func parseAssignment(to first: Expression) throws(Mismatch) -> StatementKind {
        var targets: [Expression] = []
        var value = first
        while accept(.equal) {
            targets.append(try asTarget(value, .store))
            value = try parseYieldOrStarExpressions()
        }
        return .assign(targets: targets, value: value)
    }

    private mutating func parseAnnotatedAssignment(
        to target: Expression, simple: Bool
    ) throws(Mismatch) -> StatementKind {
        advance()
        let annotation = try parseExpression()
        let value = accept(.equal) ? try parseYieldOrStarExpressions() : nil
        return .annAssign(target: target, annotation: annotation, value: value, simple: simple)
    }

    /// `del_stmt` (Language Reference, 7.5)
    private mutating func parseDelete() throws(Mismatch) -> StatementKind {
        advance()
        var targets: [Expression] = []
        repeat {
            targets.append(try asTarget(try parsePrimary(), .del))
        } while accept(.comma) && startsExpression()
        guard kind == .semi || kind == .newline else { throw .grammar }
        return .delete(targets: targets)
    }

    private mutating func parseNames() throws(Mismatch) -> [String] {
        advance()
        var names = [try expectName()]
        while accept(.comma) { names.append(try expectName()) }
        return names
    }

    /// `print_stmt` (Language Reference 2.7, 6.6)
    private mutating func parsePrint() throws(Mismatch) -> StatementKind {
        advance()
        var destination: Expression?
        if accept(.rightShift) {
            destination = try parseExpression()
            guard accept(.comma) else { return .print(destination: destination, values: [], newline: true) }
            guard startsExpression() else { throw .grammar }
        }
        var values: [Expression] = []
        var newline = true
        while startsExpression() {
            values.append(try parseExpression())
            newline = !accept(.comma)
            if newline { break }
        }
        return .print(destination: destination, values: values, newline: newline)
    }

    // MARK: Imports (Language Reference, 7.11)

    private mutating func parseDottedAliases() throws(Mismatch) -> [Alias] {
        var names: [Alias] = []
        repeat {
            let first = position
            let name = try parseDottedName()
            let asname = accept(.kwAs) ? try expectName() : nil
            names.append(Alias(name: name, asname: asname, range: range(from: first)))
        } while accept(.comma)
        return names
    }

    private mutating func parseDottedName() throws(Mismatch) -> String {
        var name = try expectName()
        while accept(.dot) { name += "." + (try expectName()) }
        return name
    }

    private mutating func parseImportFrom() throws(Mismatch) -> StatementKind {
        advance()
        var level = 0
        while kind == .dot || kind == .ellipsis {
            level += kind == .dot ? 1 : 3
            advance()
        }
        let module = level == 0 || kind == .name ? try parseDottedName() : nil
        try expect(.kwImport)
        let first = position
        if accept(.star) {
            return .importFrom(
                module: module, names: [Alias(name: "*", asname: nil, range: range(from: first))], level: level)
        }
        let isParenthesized = accept(.lpar)
        var names: [Alias] = []
        repeat {
            let first = position
            if isParenthesized && kind == .rpar && !names.isEmpty { break }
            let name = try expectName()
            let asname = accept(.kwAs) ? try expectName() : nil
            names.append(Alias(name: name, asname: asname, range: range(from: first)))
        } while accept(.comma)
        if isParenthesized { try expect(.rpar) }
        return .importFrom(module: module, names: names, level: level)
    }
}
