import Syntax

/// All scopes of a program with their names resolved.
struct SymbolTable {
    /// What a scope is found by. Statements are values, but no two begin at one place; expressions have an identity.
    enum Key: Hashable {
        case statement(line: Int, column: Int)
        case expression(ObjectIdentifier)
    }

    /// The module's scope comes first, inner ones after outer ones.
    var scopes: [Scope] = []
    var indices: [Key: Int] = [:]

    var module: Scope { scopes[0] }

    /// The scope that a function or class definition opens.
    func scope(ofStatementAt range: SourceRange) -> Scope? {
        indices[.statement(line: range.lineno, column: range.colOffset)].map { scopes[$0] }
    }

    /// The scope that a lambda or comprehension opens.
    func scope(of expression: Expression) -> Scope? {
        indices[.expression(ObjectIdentifier(expression))].map { scopes[$0] }
    }
}
