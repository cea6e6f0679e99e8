import Bytecode
import Syntax

/// The `match` statement (PEP 634). `CodeGenerator+Patterns` has the patterns that contain others.
extension CodeGenerator {
    func generateMatch(_ subject: Expression, _ cases: [MatchCase]) throws(SyntaxFailure) {
        try generate(subject)
        let end = makeLabel()
        let hasDefault = cases.count > 1 && cases[cases.count - 1].pattern.isWildcard
        let tested = hasDefault ? cases.dropLast() : cases[...]
        for (index, matchCase) in tested.enumerated() {
            let isLast = index == tested.count - 1
            try generateCase(matchCase, keepsSubject: !isLast, mayAlwaysMatch: index == cases.count - 1, end: end)
        }
        if hasDefault, let last = cases.last {
            // A trailing `case _` needs no subject.
            locate(last.pattern.range)
            emit(.nop)
            if let condition = last.guard { try generateJump(condition, to: end, when: false) }
            try generate(last.body)
        }
        bind(end)
    }

    private func generateCase(
        _ matchCase: MatchCase, keepsSubject: Bool, mayAlwaysMatch: Bool, end: Label
    ) throws(SyntaxFailure) {
        locate(matchCase.pattern.range)
        if keepsSubject { emit(.dupTop) }
        var context = PatternContext(allowsIrrefutable: matchCase.guard != nil || mayAlwaysMatch)
        try generate(matchCase.pattern, &context)
        for name in context.stores { try generateName(name, .store) }
        if let condition = matchCase.guard {
            ensureFailure(0, &context)
            try generateJump(condition, to: context.failures[0], when: false)
        }
        if keepsSubject { emit(.popTop) }
        try generate(matchCase.body)
        emitArtificialJump(to: end)
        locate(matchCase.pattern.range)
        emitFailures(&context)
    }

    /// Matches the top of the stack and pops it; goes to a failure label if it does not match.
    func generate(_ pattern: Pattern, _ context: inout PatternContext) throws(SyntaxFailure) {
        try enterLevel(at: pattern.range)
        defer { depth -= 1 }
        locate(pattern.range)
        switch pattern.kind {
        case .matchValue(let value):
            guard value.isPatternValue else { throw failure("patterns may only match literals and attribute lookups") }
            try generate(value)
            emit(.compareOp, CompareOperator.equal.rawValue)
            emitJumpToFailure(.popJumpIfFalse, &context)
        case .matchSingleton(let value):
            emitConstant(Constant(value))
            emit(.isOp, 0)
            emitJumpToFailure(.popJumpIfFalse, &context)
        case .matchSequence(let patterns):
            try generateSequence(patterns, &context)
        case .matchMapping(let keys, let patterns, let rest):
            try generateMapping(keys, patterns, rest, &context)
        case .matchClass(let type, let patterns, let names, let keywordPatterns):
            try generateClass(type, patterns, names, keywordPatterns, &context)
        case .matchStar(let name):
            try capture(name, &context)
        case .matchAs(let inner, let name):
            try generateAs(inner, name, &context)
        case .matchOr(let patterns):
            try generateAlternatives(patterns, &context)
        }
    }

    /// A pattern within another.
    func generateInner(_ pattern: Pattern, _ context: inout PatternContext) throws(SyntaxFailure) {
        let allowed = context.allowsIrrefutable
        context.allowsIrrefutable = true
        try generate(pattern, &context)
        context.allowsIrrefutable = allowed
    }

    private func generateAs(
        _ inner: Pattern?, _ name: String?, _ context: inout PatternContext
    ) throws(SyntaxFailure) {
        guard let inner else {
            if !context.allowsIrrefutable {
                throw failure(name.map { "name capture '\($0)' makes remaining patterns unreachable" }
                    ?? "wildcard makes remaining patterns unreachable")
            }
            return try capture(name, &context)
        }
        context.onTop += 1
        emit(.dupTop)
        try generate(inner, &context)
        context.onTop -= 1
        try capture(name, &context)
    }

    // MARK: Captures

    /// Moves the top of the stack below everything that is kept, to be stored once the whole pattern has matched.
    func capture(_ name: String?, _ context: inout PatternContext) throws(SyntaxFailure) {
        guard let name else { return emit(.popTop) }
        try checkName(name, .store)
        try checkNew(name, context)
        emitRotation(context.onTop + context.stores.count + 1)
        context.stores.append(name)
    }

    func checkNew(_ name: String, _ context: PatternContext) throws(SyntaxFailure) {
        if context.stores.contains(name) { throw failure("multiple assignments to name '\(name)' in pattern") }
    }

    /// Moves the top of the stack down, to be the last of the `count` topmost items.
    func emitRotation(_ count: Int) {
        switch count {
        case ...1: break
        case 2: emit(.rotTwo)
        case 3: emit(.rotThree)
        case 4: emit(.rotFour)
        default:
            for depth in stride(from: count, to: 1, by: -1) { emit(.swap, depth) }
        }
    }

    // MARK: Failure

    private func ensureFailure(_ count: Int, _ context: inout PatternContext) {
        while context.failures.count <= count { context.failures.append(makeLabel()) }
    }

    /// Jumps to where everything that the pattern has on the stack is popped.
    func emitJumpToFailure(_ opcode: Opcode, _ context: inout PatternContext) {
        let count = context.onTop + context.stores.count
        ensureFailure(count, &context)
        emitJump(opcode, to: context.failures[count])
    }

    /// The places that failures lead to, the one that pops most first.
    func emitFailures(_ context: inout PatternContext) {
        guard !context.failures.isEmpty else { return }
        for label in context.failures.dropFirst().reversed() {
            bind(label)
            emit(.popTop)
        }
        bind(context.failures[0])
        context.failures = []
    }
}

extension Expression {
    /// What a value pattern may consist of: a literal, signed or complex, or a dotted name.
    fileprivate var isPatternValue: Bool {
        switch kind {
        case .constant, .attribute: true
        case .unaryOp(.uSub, let operand): operand.isPatternValue
        case .binOp(let left, .add, let right), .binOp(let left, .sub, let right):
            left.isPatternValue && right.isPatternValue
        default: false
        }
    }
}
