import Syntax

extension SymbolTableBuilder {
    mutating func visit(_ statements: [Statement]) throws(SyntaxFailure) {
        for statement in statements { try visit(statement) }
    }

    mutating func visit(_ statement: Statement) throws(SyntaxFailure) {
        try enterLevel(at: statement.range)
        defer { depth -= 1 }
        switch statement.kind {
        case .functionDef(let definition), .asyncFunctionDef(let definition):
            try visitFunction(definition, statement)
        case .classDef(let definition):
            try visitClass(definition, statement)
        case .return(let value):
            if let value { try visit(value) }
        case .delete(let targets):
            try visit(targets)
        case .assign(let targets, let value):
            try visit(targets)
            try visit(value)
        case .augAssign(let target, _, let value):
            try visit(target)
            try visit(value)
        case .annAssign(let target, let annotation, let value, let simple):
            try visitAnnotatedTarget(target, hasValue: value != nil, simple, statement)
            try visitAnnotation(annotation)
            if let value { try visit(value) }
        case .for(let target, let iter, let body, let orelse), .asyncFor(let target, let iter, let body, let orelse):
            try visit(target)
            try visit(iter)
            try visit(body)
            try visit(orelse)
        case .while(let test, let body, let orelse):
            try visit(test)
            try visit(body)
            try visit(orelse)
        case .if:
            try visitIf(statement)
        case .with(let items, let body), .asyncWith(let items, let body):
            for item in items {
                try visit(item.contextExpr)
                if let target = item.optionalVars { try visit(target) }
            }
            try visit(body)
        case .match(let subject, let cases):
            try visit(subject)
            for matchCase in cases {
                try visit(matchCase.pattern)
                if let condition = matchCase.guard { try visit(condition) }
                try visit(matchCase.body)
            }
        case .raise(let exception, let cause):
            if let exception { try visit(exception) }
            if let cause { try visit(cause) }
        case .try(let body, let handlers, let orelse, let finalbody),
            .tryStar(let body, let handlers, let orelse, let finalbody):
            try visit(body)
            try visit(orelse)
            for handler in handlers { try visit(handler) }
            try visit(finalbody)
        case .assert(let test, let message):
            try visit(test)
            if let message { try visit(message) }
        case .import(let names):
            for alias in names { try visit(alias) }
        case .importFrom(let module, let names, let level):
            if module == "__past__", level == 0 { return }
            for alias in names { try visit(alias) }
        case .global(let names):
            try declare(names, .global, at: statement.range)
        case .nonlocal(let names):
            try declare(names, .nonlocal, at: statement.range)
        case .expr(let value):
            try visit(value)
        case .pass, .break, .continue:
            break
        case .print(let destination, let values, _):
            if let destination { try visit(destination) }
            try visit(values)
        }
    }

    /// Counts a level of the tree; bounded, because each takes room on the host stack.
    mutating func enterLevel(at range: SourceRange) throws(SyntaxFailure) {
        depth += 1
        if depth > Compiler.maximumDepth { throw failures.tooDeep(at: range) }
    }

    private mutating func visitFunction(
        _ definition: FunctionDefinition, _ statement: Statement
    ) throws(SyntaxFailure) {
        try add(definition.name, .local, at: statement.range)
        try visitDefaults(definition.args)
        try visitAnnotations(definition.args, returns: definition.returns)
        try visit(definition.decoratorList)
        enter(definition.name, .function, key: .statement(statement.range), at: statement.range)
        if case .asyncFunctionDef = statement.kind { current.isCoroutine = true }
        try addParameters(definition.args)
        try visit(definition.body)
        leave()
    }

    private mutating func visitClass(_ definition: ClassDefinition, _ statement: Statement) throws(SyntaxFailure) {
        try add(definition.name, .local, at: statement.range)
        try visit(definition.bases)
        for keyword in definition.keywords { try visit(keyword.value) }
        try visit(definition.decoratorList)
        enter(definition.name, .class, key: .statement(statement.range), at: statement.range)
        current.privateName = definition.name
        try visit(definition.body)
        leave()
    }

    /// `elif` chains are nested trees of any length: walked in a loop.
    private mutating func visitIf(_ statement: Statement) throws(SyntaxFailure) {
        var kind = statement.kind
        while case .if(let test, let body, let orelse) = kind {
            try visit(test)
            try visit(body)
            guard orelse.count == 1, case .if = orelse[0].kind else { return try visit(orelse) }
            kind = orelse[0].kind
        }
    }

    private mutating func visitAnnotatedTarget(
        _ target: Expression, hasValue: Bool, _ isSimple: Bool, _ statement: Statement
    ) throws(SyntaxFailure) {
        guard case .name(let id, _) = target.kind else { return try visit(target) }
        if isSimple {
            let flags = current.flags(of: mangled(id))
            if current !== table.module, !flags.isDisjoint(with: [.global, .nonlocal]) {
                let word = flags.contains(.global) ? "global" : "nonlocal"
                throw failures.failure("annotated name '\(id)' can't be \(word)", at: statement.range)
            }
            try add(id, [.annotated, .local], at: target.range)
        } else if hasValue {
            try add(id, .local, at: target.range)
        }
    }

    private mutating func visit(_ handler: ExceptHandler) throws(SyntaxFailure) {
        if let type = handler.type { try visit(type) }
        if let name = handler.name { try add(name, .local, at: handler.range) }
        try visit(handler.body)
    }

    private mutating func visit(_ alias: Alias) throws(SyntaxFailure) {
        if alias.name == "*" {
            guard current.kind == .module else {
                throw failures.failure("import * only allowed at module level", at: alias.range)
            }
            return
        }
        try add(alias.boundName, .imported, at: alias.range)
    }
}

extension SymbolTable.Key {
    static func statement(_ range: SourceRange) -> Self {
        .statement(line: range.lineno, column: range.colOffset)
    }
}

extension Alias {
    /// The variable that the import binds: the part before the first dot, or what stands after `as`.
    var boundName: String {
        if let asname { return asname }
        guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return name }
        return String(name[..<dot])
    }
}
