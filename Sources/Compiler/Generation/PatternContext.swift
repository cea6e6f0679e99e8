import Syntax

/// Where a `case` pattern's code stands.
///
/// While a pattern is matched, the stack holds, from below: captured values in the order of `stores`, then `onTop` items
/// that later parts need. A failure pops all of them.
struct PatternContext {
    /// Names captured so far.
    var stores: [String] = []
    /// Items above the captured values that must be kept, or popped on failure.
    var onTop = 0
    /// Whether a pattern that always matches may stand here.
    var allowsIrrefutable = true
    /// Where to go on failure, by the number of items to pop.
    var failures: [Label] = []
}

extension Pattern {
    /// `_`, or any pattern that captures nothing under a name of its own.
    var isWildcard: Bool {
        if case .matchAs(_, nil) = kind { true } else { false }
    }

    var isStar: Bool {
        if case .matchStar = kind { true } else { false }
    }

    var isWildcardStar: Bool {
        if case .matchStar(nil) = kind { true } else { false }
    }
}
