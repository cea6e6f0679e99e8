import Syntax

/// Collects what every scope does with every name, the first half of building a `SymbolTable`; `ScopeResolver` is the
/// second. Files beside this one visit statements, expressions and patterns.
struct SymbolTableBuilder {
    var table = SymbolTable()
    /// Indices of the open scopes, innermost last.
    private var stack: [Int] = []
    private(set) var current: Scope
    let failures: FailureFactory
    let hasFutureAnnotations: Bool
    /// How deep the visitor is in the tree.
    var depth = 0

    /// The resolved symbol table of a program.
    static func table(
        of module: Module, future: FutureFeatures, failures: FailureFactory
    ) throws(SyntaxFailure) -> SymbolTable {
        var builder = SymbolTableBuilder(failures: failures, hasFutureAnnotations: future.annotations)
        switch module {
        case .module(let body), .interactive(let body):
            try builder.visit(body)
        case .expression(let body):
            try builder.visit(body)
        }
        try ScopeResolver.resolve(builder.table, failures: failures)
        return builder.table
    }

    private init(failures: FailureFactory, hasFutureAnnotations: Bool) {
        self.failures = failures
        self.hasFutureAnnotations = hasFutureAnnotations
        let start = SourceRange(lineno: 0, colOffset: 0, endLineno: 0, endColOffset: 0)
        current = Scope(name: "top", kind: .module, parent: -1, range: start, isNested: false)
        table.scopes.append(current)
        stack.append(0)
    }

    // MARK: Scopes

    /// Opens a scope in the current one.
    mutating func enter(_ name: String, _ kind: Scope.Kind, key: SymbolTable.Key?, at range: SourceRange) {
        let parent = stack[stack.count - 1]
        let scope = Scope(
            name: name, kind: kind, parent: parent, range: range,
            isNested: current.isNested || current.kind == .function)
        scope.privateName = current.privateName
        scope.iterableDepth = current.iterableDepth
        let index = table.scopes.count
        table.scopes.append(scope)
        // What an annotation kept as text names is not resolved.
        if kind != .annotation { current.children.append(index) }
        if let key { table.indices[key] = index }
        stack.append(index)
        current = scope
    }

    mutating func leave() {
        stack.removeLast()
        current = table.scopes[stack[stack.count - 1]]
    }

    // MARK: Names

    func mangled(_ name: String) -> String { mangle(name, in: current.privateName) }

    mutating func add(_ name: String, _ flags: SymbolFlags, at range: SourceRange) throws(SyntaxFailure) {
        try add(name, flags, at: range, to: current)
    }

    private mutating func add(
        _ name: String, _ flags: SymbolFlags, at range: SourceRange, to scope: Scope
    ) throws(SyntaxFailure) {
        let name = mangled(name)
        if flags.contains(.parameter) {
            if scope.flags(of: name).contains(.parameter) {
                throw failures.failure("duplicate argument '\(name)' in function definition", at: range)
            }
            scope.parameters.append(name)
        }
        let all = scope.add(flags, to: name)
        if scope.isInIterationTarget {
            if !all.isDisjoint(with: [.global, .nonlocal]) {
                throw failures.failure(
                    "comprehension inner loop cannot rebind assignment expression target '\(name)'", at: range)
            }
            scope.add(.iterationVariable, to: name)
        }
        // A global declaration is known to the module too.
        if flags.contains(.global), scope !== table.module { table.module.add(.global, to: name) }
    }

    /// A `global` or `nonlocal` statement.
    mutating func declare(_ names: [String], _ flag: SymbolFlags, at range: SourceRange) throws(SyntaxFailure) {
        let word = flag == .global ? "global" : "nonlocal"
        for name in names {
            let earlier = current.flags(of: mangled(name))
            if earlier.contains(.parameter) {
                throw failures.failure("name '\(name)' is parameter and \(word)", at: range)
            } else if earlier.contains(.used) {
                throw failures.failure("name '\(name)' is used prior to \(word) declaration", at: range)
            } else if earlier.contains(.annotated) {
                throw failures.failure("annotated name '\(name)' can't be \(word)", at: range)
            } else if earlier.contains(.local) {
                throw failures.failure("name '\(name)' is assigned to before \(word) declaration", at: range)
            }
            try add(name, flag, at: range)
            current.directives.append((mangled(name), range))
        }
    }

    /// The target of `:=` within a comprehension is a variable of the scope around all comprehensions (PEP 572).
    mutating func bindOutward(_ name: String, at range: SourceRange) throws(SyntaxFailure) {
        for index in stack.reversed() {
            let scope = table.scopes[index]
            if scope.comprehension != .none {
                if scope.flags(of: name).isSuperset(of: [.iterationVariable, .local]) {
                    throw failures.failure(
                        "assignment expression cannot rebind comprehension iteration variable '\(name)'", at: range)
                }
                continue
            }
            switch scope.kind {
            case .function:
                let isGlobal = scope.flags(of: name).contains(.global)
                try add(name, isGlobal ? .global : .nonlocal, at: range)
                current.directives.append((mangled(name), range))
                return try add(name, .local, at: range, to: scope)
            case .module:
                try add(name, .global, at: range)
                current.directives.append((mangled(name), range))
                return try add(name, .global, at: range, to: scope)
            case .class:
                throw failures.failure(
                    "assignment expression within a comprehension cannot be used in a class body", at: range)
            case .annotation:
                return
            }
        }
    }

    // MARK: Parameters

    /// Declares the parameters in the order of `co_varnames`.
    mutating func addParameters(_ arguments: Arguments) throws(SyntaxFailure) {
        for parameters in [arguments.posonlyargs, arguments.args, arguments.kwonlyargs] {
            for parameter in parameters {
                try add(parameter.arg, .parameter, at: parameter.range)
            }
        }
        if let vararg = arguments.vararg {
            try add(vararg.arg, .parameter, at: vararg.range)
            current.hasVarArgs = true
        }
        if let kwarg = arguments.kwarg {
            try add(kwarg.arg, .parameter, at: kwarg.range)
            current.hasVarKeywords = true
        }
    }

    mutating func visitDefaults(_ arguments: Arguments) throws(SyntaxFailure) {
        try visit(arguments.defaults)
        for value in arguments.kwDefaults {
            if let value { try visit(value) }
        }
    }

    mutating func visitAnnotations(_ arguments: Arguments, returns: Expression?) throws(SyntaxFailure) {
        for parameters in [arguments.posonlyargs, arguments.args] {
            for parameter in parameters { try visitAnnotation(parameter.annotation) }
        }
        try visitAnnotation(arguments.vararg?.annotation)
        try visitAnnotation(arguments.kwarg?.annotation)
        for parameter in arguments.kwonlyargs { try visitAnnotation(parameter.annotation) }
        try visitAnnotation(returns)
    }

    mutating func visitAnnotation(_ annotation: Expression?) throws(SyntaxFailure) {
        guard let annotation else { return }
        guard hasFutureAnnotations else { return try visit(annotation) }
        enter("_annotation", .annotation, key: nil, at: annotation.range)
        try visit(annotation)
        leave()
    }
}
