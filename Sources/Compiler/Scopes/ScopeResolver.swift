import Syntax

/// Decides for every name of every scope where its variable lives, the second half of building a `SymbolTable`.
///
/// A name that a scope does not bind is looked up in the enclosing functions, innermost first; class bodies are skipped,
/// except for `__class__`, which every class provides to its methods. A variable found so becomes a cell of its scope
/// and a free variable of every scope from there to the one that uses it.
struct ScopeResolver {
    private let scopes: [Scope]
    private let failures: FailureFactory

    static func resolve(_ table: SymbolTable, failures: FailureFactory) throws(SyntaxFailure) {
        let resolver = ScopeResolver(scopes: table.scopes, failures: failures)
        // In preorder, so that an enclosing scope's own names are resolved before inner scopes ask for them; a list,
        // not recursion.
        var pending = [0]
        while let index = pending.popLast() {
            try resolver.resolve(index)
            pending += table.scopes[index].children.reversed()
        }
    }

    private func resolve(_ index: Int) throws(SyntaxFailure) {
        let scope = scopes[index]
        // Free variables that inner scopes add later need no visit.
        for symbolIndex in scope.symbols.indices where scope.symbols[symbolIndex].storage == .unresolved {
            let symbol = scope.symbols[symbolIndex]
            scope.setStorage(try storage(of: symbol, in: scope), at: symbolIndex)
        }
    }

    private func storage(of symbol: Symbol, in scope: Scope) throws(SyntaxFailure) -> Storage {
        if symbol.flags.contains(.global) {
            if symbol.flags.contains(.nonlocal) {
                throw failure("name '\(symbol.name)' is nonlocal and global", symbol, scope)
            }
            return .globalExplicit
        }
        if symbol.flags.contains(.nonlocal) {
            guard scope.kind != .module else {
                throw failure("nonlocal declaration not allowed at module level", symbol, scope)
            }
            guard capture(symbol.name, for: scope) else {
                throw failure("no binding for nonlocal '\(symbol.name)' found", symbol, scope)
            }
            return .free
        }
        if !symbol.flags.isDisjoint(with: .bound) { return .local }
        return capture(symbol.name, for: scope) ? .free : .globalImplicit
    }

    private func failure(_ message: String, _ symbol: Symbol, _ scope: Scope) -> SyntaxFailure {
        let directive = scope.directives.first { $0.name == symbol.name }
        return failures.failure(message, at: directive?.range ?? scope.range)
    }

    /// Finds the variable that an enclosing scope has for `name` and passes it down to `scope`.
    private func capture(_ name: String, for scope: Scope) -> Bool {
        var owner = scope.parent
        search: while true {
            guard owner >= 0 else { return false }
            let candidate = scopes[owner]
            switch candidate.kind {
            case .module, .annotation:
                return false
            case .class:
                if name == "__class__" {
                    candidate.needsClassCell = true
                    break search
                }
            case .function:
                if let index = candidate.index(of: name) {
                    switch candidate.symbols[index].storage {
                    case .local:
                        candidate.setStorage(.cell, at: index)
                        break search
                    case .cell, .free:
                        break search
                    case .globalExplicit:
                        return false
                    case .globalImplicit, .unresolved:
                        break
                    }
                }
            }
            owner = candidate.parent
        }
        passDown(name, from: owner, to: scope)
        return true
    }

    private func passDown(_ name: String, from owner: Int, to scope: Scope) {
        var between = scope.parent
        while between != owner {
            let candidate = scopes[between]
            if let index = candidate.index(of: name) {
                let symbol = candidate.symbols[index]
                if symbol.storage != .free {
                    // A class body's own variable; `global` declarations there count as its own as well.
                    candidate.add(.freeInClass, to: name)
                }
            } else {
                candidate.add([], to: name)
                if let index = candidate.index(of: name) { candidate.setStorage(.free, at: index) }
            }
            between = candidate.parent
        }
    }
}
