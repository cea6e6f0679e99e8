import Bytecode
import Syntax

extension CodeGenerator {
    /// A comparison's value; in a chain, the first part that is false is the value.
    func generateComparison(
        _ left: Expression, _ ops: [ComparisonOperator], _ comparators: [Expression]
    ) throws(SyntaxFailure) {
        warnIfLiteralIdentity(left, ops, comparators)
        try generate(left)
        let last = ops.count - 1
        let cleanup = makeLabel()
        let end = makeLabel()
        for index in 0..<last {
            try generateChained(ops[index], comparators[index])
            emitJump(.jumpIfFalseOrPop, to: cleanup)
        }
        try generateLast(ops[last], comparators[last])
        guard last > 0 else { return }
        emitArtificialJump(to: end)
        bind(cleanup)
        emit(.rotTwo)
        emit(.popTop)
        bind(end)
    }

    /// Compares with an operand that the next comparison needs again.
    private func generateChained(_ op: ComparisonOperator, _ operand: Expression) throws(SyntaxFailure) {
        try generate(operand)
        emit(.dupTop)
        emit(.rotThree)
        emitComparison(op)
    }

    private func generateLast(_ op: ComparisonOperator, _ operand: Expression) throws(SyntaxFailure) {
        if op == .in || op == .notIn {
            try generateContainer(operand)
        } else {
            try generate(operand)
        }
        emitComparison(op)
    }

    private func emitComparison(_ op: ComparisonOperator) {
        switch op {
        case .eq: emit(.compareOp, CompareOperator.equal.rawValue)
        case .notEq: emit(.compareOp, CompareOperator.notEqual.rawValue)
        case .lt: emit(.compareOp, CompareOperator.less.rawValue)
        case .ltE: emit(.compareOp, CompareOperator.lessEqual.rawValue)
        case .gt: emit(.compareOp, CompareOperator.greater.rawValue)
        case .gtE: emit(.compareOp, CompareOperator.greaterEqual.rawValue)
        case .is: emit(.isOp, 0)
        case .isNot: emit(.isOp, 1)
        case .in: emit(.containsOp, 0)
        case .notIn: emit(.containsOp, 1)
        }
    }

    // MARK: Conditions

    /// Jumps to `label` if the truth of `test` is `condition`, else goes on. `not`, `and`, `or`, conditional expressions
    /// and chained comparisons become jumps, without a value of their own.
    func generateJump(_ test: Expression, to label: Label, when condition: Bool) throws(SyntaxFailure) {
        try enterLevel(at: test.range)
        defer { depth -= 1 }
        switch test.kind {
        case .unaryOp(.not, let operand):
            return try generateJump(operand, to: label, when: !condition)
        case .boolOp(let op, let values):
            return try generateJump(op, values, to: label, when: condition)
        case .ifExp(let test, let body, let orelse):
            let end = makeLabel()
            let next = makeLabel()
            try generateJump(test, to: next, when: false)
            try generateJump(body, to: label, when: condition)
            emitArtificialJump(to: end)
            bind(next)
            try generateJump(orelse, to: label, when: condition)
            bind(end)
            return
        case .compare(let left, let ops, let comparators):
            // What follows a comparison without a position of its own, a failed assertion say, is where it is.
            locate(test.range)
            if ops.count > 1 { return try generateChainJump(left, ops, comparators, to: label, when: condition) }
            if ops[0] == .is || ops[0] == .isNot, case .constant(.none, _) = comparators[0].kind {
                try generate(left)
                return emitJump((ops[0] == .is) == condition ? .popJumpIfNone : .popJumpIfNotNone, to: label)
            }
        default:
            break
        }
        try generateSimpleJump(test, to: label, when: condition)
    }

    private func generateSimpleJump(
        _ test: Expression, to label: Label, when condition: Bool
    ) throws(SyntaxFailure) {
        let start = mark
        try generate(test)
        if let truth = constant(since: start)?.truth {
            unit.stream.removeAll(since: start)
            if truth == condition { emitJump(.jumpAbsolute, to: label) }
        } else {
            emitJump(condition ? .popJumpIfTrue : .popJumpIfFalse, to: label)
        }
    }

    private func generateJump(
        _ op: BooleanOperator, _ values: [Expression], to label: Label, when condition: Bool
    ) throws(SyntaxFailure) {
        let shortcut = op == .or
        let next = shortcut == condition ? label : makeLabel()
        for value in values.dropLast() {
            try generateJump(value, to: next, when: shortcut)
        }
        if let last = values.last { try generateJump(last, to: label, when: condition) }
        if next != label { bind(next) }
    }

    private func generateChainJump(
        _ left: Expression, _ ops: [ComparisonOperator], _ comparators: [Expression], to label: Label,
        when condition: Bool
    ) throws(SyntaxFailure) {
        warnIfLiteralIdentity(left, ops, comparators)
        let cleanup = makeLabel()
        let end = makeLabel()
        try generate(left)
        let last = ops.count - 1
        for index in 0..<last {
            try generateChained(ops[index], comparators[index])
            emitJump(.popJumpIfFalse, to: cleanup)
        }
        try generateLast(ops[last], comparators[last])
        emitJump(condition ? .popJumpIfTrue : .popJumpIfFalse, to: label)
        emitArtificialJump(to: end)
        bind(cleanup)
        emit(.popTop)
        if !condition { emitArtificialJump(to: label) }
        bind(end)
    }
}
