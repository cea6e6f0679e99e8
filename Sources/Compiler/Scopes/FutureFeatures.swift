import Syntax

/// What the program's `from __future__` and `from __past__` imports ask for.
struct FutureFeatures {
    var annotations = false
    var barryAsBDFL = false
    /// The last line on which such an import may stand.
    var lastLine = -1

    /// Names of features that have long been part of the language.
    private static let settled: Set<String> = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "generator_stop",
    ]

    init() {}

    /// Reads the imports at the beginning of a program: after its docstring and before any other statement.
    init(_ body: [Statement], failures: FailureFactory) throws(SyntaxFailure) {
        var isFirst = true
        for statement in body {
            switch statement.kind {
            case .importFrom(let module?, let names, 0) where module == "__future__":
                for alias in names {
                    try add(alias.name, at: statement.range, failures)
                }
                lastLine = statement.range.lineno
            case .importFrom(let module?, let names, 0) where module == "__past__":
                for alias in names where alias.name != "print_statement" {
                    throw failures.failure("past feature \(alias.name) is not defined", at: statement.range)
                }
                lastLine = statement.range.lineno
            case .expr(let value) where isFirst && value.isStringConstant:
                break
            default:
                return
            }
            isFirst = false
        }
    }

    private mutating func add(_ name: String, at range: SourceRange, _ failures: FailureFactory) throws(SyntaxFailure) {
        switch name {
        case "annotations":
            annotations = true
        case "barry_as_FLUFL":
            barryAsBDFL = true
        case "braces":
            throw failures.pointFailure("not a chance", at: range)
        default:
            guard Self.settled.contains(name) else {
                throw failures.pointFailure("future feature \(name) is not defined", at: range)
            }
        }
    }
}

extension Expression {
    var isStringConstant: Bool {
        if case .constant(.string, _) = kind { true } else { false }
    }
}
