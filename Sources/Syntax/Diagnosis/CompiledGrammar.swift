/// A parsing expression grammar in flat arrays (PEP 617).
struct CompiledGrammar: Sendable {
    /// One element of an alternative.
    enum Node: Sendable {
        case token(TokenKind)
        /// `&&':'`: a token without which there is no going on.
        case forced(TokenKind, spelling: String)
        case softKeyword([UInt8])
        /// `SOFT_KEYWORD`: any of them.
        case anySoftKeyword
        /// `PRINT_STATEMENT`: matches nothing, if `print` is a statement.
        case printStatement
        case rule(Int)
        case group([Alternative])
        case optional(Int)
        case zeroOrMore(Int)
        case oneOrMore(Int)
        /// `separator.element+`
        case gather(separator: Int, element: Int)
        case positiveLookahead(Int)
        case negativeLookahead(Int)
        case cut
    }

    struct Item: Sendable {
        /// 0 for `a`, 1 for `b`, nil for neither.
        var capture: Int?
        var node: Int
    }

    struct Alternative: Sendable {
        var items: [Item]
        var complaint: Complaint?
        /// The alternative is one `invalid_` rule: tried in the second pass only.
        var isInvalidRule = false
    }

    /// How results of a rule are kept.
    enum Memory: Sendable {
        case kept, leftRecursive, raw
        /// Kept, but not between contexts with and without the `invalid_` rules.
        case keptApart
    }

    struct Rule: Sendable {
        var name: String
        var memory: Memory
        var alternatives: [Alternative]
        /// Below this rule the `invalid_` rules are not tried.
        var isWithoutInvalid: Bool { name.hasSuffix("_without_invalid") }
    }

    var nodes: [Node] = []
    var rules: [Rule] = []
    var ruleByName: [String: Int] = [:]
}

/// What an alternative does when it has matched (see `DiagnosisGrammar`).
enum Complaint: Sendable {
    case at(String)
    case span(last: Int, String)
    case onward(String)
    case here(String)
    case indentation(String)
    case target(TargetKind)
    /// `span`, unless the two are separate statements or a Python 2 statement.
    case comma(String)
    /// `print x`, `exec x`
    case legacyStatement
    /// A generator expression without parentheses beside other arguments.
    case generator
    /// Positional arguments after keyword arguments.
    case arguments
    /// A dict key without value: at the last character of the key.
    case key(String)
    case real
    case imaginary
    /// The literals `a` must be well-formed.
    case strings
    case `return`
    case fail

    enum TargetKind: Sendable {
        case assign, `for`, delete
    }
}
