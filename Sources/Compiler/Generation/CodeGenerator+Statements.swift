import Bytecode
import Syntax

extension CodeGenerator {
    /// The statements of a module or class body: its annotations dictionary, docstring, and the rest.
    func generateBody(_ body: [Statement]) throws(SyntaxFailure) {
        if unit.kind == .module, let first = body.first { locate(first.range) }
        if body.containsAnnotation { emit(.setupAnnotations) }
        guard options.optimizationLevel < 2, let (docstring, range) = body.docstring else {
            return try generate(body)
        }
        locate(range)
        emitConstant(.string(docstring))
        try generateName("__doc__", .store)
        unit.position = .none
        for statement in body.dropFirst() { try generate(statement) }
    }

    func generate(_ statements: [Statement]) throws(SyntaxFailure) {
        for statement in statements { try generate(statement) }
    }

    func generate(_ statement: Statement) throws(SyntaxFailure) {
        try enterLevel(at: statement.range)
        defer { depth -= 1 }
        locate(statement.range)
        switch statement.kind {
        case .functionDef(let definition):
            try generateFunction(definition, statement, isAsync: false)
        case .asyncFunctionDef(let definition):
            try generateFunction(definition, statement, isAsync: true)
        case .classDef(let definition):
            try generateClass(definition, statement)
        case .return(let value):
            try generateReturn(value)
        case .delete(let targets):
            for target in targets { try generateTarget(target) }
        case .assign(let targets, let value):
            try generateAssignment(targets, value)
        case .augAssign(let target, let op, let value):
            try generateAugmentedAssignment(target, op, value, statement)
        case .annAssign(let target, let annotation, let value, let simple):
            try generateAnnotatedAssignment(target, annotation, value, simple, statement)
        case .for(let target, let iter, let body, let orelse):
            try generateFor(target, iter, body, orelse)
        case .asyncFor(let target, let iter, let body, let orelse):
            try generateAsyncFor(target, iter, body, orelse, statement)
        case .while(let test, let body, let orelse):
            try generateWhile(test, body, orelse)
        case .if:
            try generateIf(statement)
        case .with(let items, let body):
            try generateWith(items[...], body, statement, isAsync: false)
        case .asyncWith(let items, let body):
            try generateWith(items[...], body, statement, isAsync: true)
        case .match(let subject, let cases):
            try generateMatch(subject, cases)
        case .raise(let exception, let cause):
            try generateRaise(exception, cause)
        case .try(let body, let handlers, let orelse, let finalbody):
            try generateTry(TryParts(body, handlers, orelse, finalbody, isStar: false))
        case .tryStar(let body, let handlers, let orelse, let finalbody):
            try generateTry(TryParts(body, handlers, orelse, finalbody, isStar: true))
        case .assert(let test, let message):
            try generateAssert(test, message)
        case .import(let names):
            try generateImport(names)
        case .importFrom(let module, let names, let level):
            try generateImportFrom(module, names, level, statement)
        case .global, .nonlocal:
            break
        case .pass:
            markPosition()
        case .expr(let value):
            try generateExpressionStatement(value, statement)
        case .break:
            try generateBreak()
        case .continue:
            try generateContinue()
        case .print(let destination, let values, let newline):
            try generatePrint(destination, values, newline)
        }
    }

    private func generateExpressionStatement(_ value: Expression, _ statement: Statement) throws(SyntaxFailure) {
        let start = mark
        try generate(value)
        if isInteractive, isAtTop {
            locate(statement.range)
            emit(.printExpr)
        } else if constant(since: start) != nil {
            unit.stream.removeAll(since: start)
            markPosition()
        } else {
            unit.position = Position(value.range)
            emit(.popTop)
        }
    }

    private func generateReturn(_ value: Expression?) throws(SyntaxFailure) {
        guard unit.isFunctionLike else { throw failure("'return' outside function") }
        if value != nil, unit.scope.isGenerator, unit.scope.isCoroutine {
            throw failure("'return' with value in async generator")
        }
        guard let value else { return try emitReturn(.some(.none)) }
        let start = mark
        try generate(value)
        guard let constant = constant(since: start) else { return try emitReturn(nil) }
        // A constant need not wait on the stack.
        unit.stream.removeAll(since: start)
        locate(value.range)
        try emitReturn(constant)
    }

    private func generateRaise(_ exception: Expression?, _ cause: Expression?) throws(SyntaxFailure) {
        var count = 0
        if let exception {
            try generate(exception)
            count += 1
            if let cause {
                try generate(cause)
                count += 1
            }
        }
        emit(.raiseVarargs, count)
    }

    private func generateAssert(_ test: Expression, _ message: Expression?) throws(SyntaxFailure) {
        if case .tuple(let elts, _) = test.kind, !elts.isEmpty {
            warn("assertion is always true, perhaps remove parentheses?")
        }
        guard options.optimizationLevel == 0 else { return }
        let end = makeLabel()
        try generateJump(test, to: end, when: true)
        emit(.loadAssertionError)
        if let message {
            try generate(message)
            emit(.callFunction, 1)
        }
        emit(.raiseVarargs, 1)
        bind(end)
    }

    /// The print statement of Python 2: items one by one, with the destination kept on the stack.
    private func generatePrint(
        _ destination: Expression?, _ values: [Expression], _ newline: Bool
    ) throws(SyntaxFailure) {
        if let destination { try generate(destination) }
        for value in values {
            if destination != nil {
                emit(.dupTop)
                try generate(value)
                emit(.rotTwo)
                emit(.printItemTo)
            } else {
                try generate(value)
                emit(.printItem)
            }
        }
        if newline {
            emit(destination == nil ? .printNewline : .printNewlineTo)
        } else if destination != nil {
            emit(.popTop)
        }
    }
}

extension [Statement] {
    /// The string that the first statement consists of.
    var docstring: (value: [UInt32], range: SourceRange)? {
        guard let first, case .expr(let value) = first.kind, case .constant(.string(let text), _) = value.kind else {
            return nil
        }
        return (text, value.range)
    }

    /// Whether an annotated assignment stands here or in a statement within, other scopes aside.
    var containsAnnotation: Bool {
        var pending = [self]
        while let statements = pending.popLast() {
            for statement in statements {
                switch statement.kind {
                case .annAssign:
                    return true
                case .for(_, _, let body, let orelse), .asyncFor(_, _, let body, let orelse),
                    .while(_, let body, let orelse), .if(_, let body, let orelse):
                    pending += [body, orelse]
                case .with(_, let body), .asyncWith(_, let body):
                    pending.append(body)
                case .match(_, let cases):
                    pending += cases.map(\.body)
                case .try(let body, let handlers, let orelse, let finalbody),
                    .tryStar(let body, let handlers, let orelse, let finalbody):
                    pending += handlers.map(\.body)
                    pending += [body, orelse, finalbody]
                default:
                    break
                }
            }
        }
        return false
    }
}
