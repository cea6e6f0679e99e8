import Syntax

extension SymbolTableBuilder {
    mutating func visit(_ pattern: Pattern) throws(SyntaxFailure) {
        try enterLevel(at: pattern.range)
        defer { depth -= 1 }
        switch pattern.kind {
        case .matchValue(let value):
            try visit(value)
        case .matchSingleton:
            break
        case .matchSequence(let patterns), .matchOr(let patterns):
            for pattern in patterns { try visit(pattern) }
        case .matchMapping(let keys, let patterns, let rest):
            try visit(keys)
            for pattern in patterns { try visit(pattern) }
            if let rest { try add(rest, .local, at: pattern.range) }
        case .matchClass(let type, let patterns, _, let keywordPatterns):
            try visit(type)
            for pattern in patterns { try visit(pattern) }
            for pattern in keywordPatterns { try visit(pattern) }
        case .matchStar(let name):
            if let name { try add(name, .local, at: pattern.range) }
        case .matchAs(let inner, let name):
            if let inner { try visit(inner) }
            if let name { try add(name, .local, at: pattern.range) }
        }
    }
}
