import Bytecode
import Syntax

extension CodeGenerator {
    /// Items of a display or call that are pushed before they are collected; longer ones are collected one by one, so
    /// that the value stack stays small.
    static let longestRun = 30

    /// Pushes the value of an expression. As a target it is stored into or deleted instead.
    func generate(_ expression: Expression) throws(SyntaxFailure) {
        try enterLevel(at: expression.range)
        defer { depth -= 1 }
        let position = unit.position
        locate(expression.range)
        try generateLocated(expression)
        unit.position = position
    }

    private func generateLocated(_ expression: Expression) throws(SyntaxFailure) {
        switch expression.kind {
        case .binOp, .attribute, .subscript, .call:
            try generateSpine(expression)
        case .boolOp(let op, let values):
            try generateBooleanOperation(op, values)
        case .namedExpr(let target, let value):
            try generate(value)
            emit(.dupTop)
            try generateTarget(target)
        case .unaryOp(let op, let operand):
            try generateUnary(op, operand)
        case .lambda(let args, let body):
            try generateLambda(args.arguments, body, expression)
        case .ifExp(let test, let body, let orelse):
            try generateConditional(test, body, orelse)
        case .dict(let keys, let values):
            try generateDict(keys, values)
        case .set(let elts):
            try generateDisplay(elts, .set)
        case .listComp(let elt, let generators):
            try generateComprehension("<listcomp>", generators, elt, nil, expression)
        case .setComp(let elt, let generators):
            try generateComprehension("<setcomp>", generators, elt, nil, expression)
        case .dictComp(let key, let value, let generators):
            try generateComprehension("<dictcomp>", generators, key, value, expression)
        case .generatorExp(let elt, let generators):
            try generateComprehension("<genexpr>", generators, elt, nil, expression)
        case .await(let value):
            try generateAwait(value, expression)
        case .yield(let value):
            try generateYield(value)
        case .yieldFrom(let value):
            try generateYieldFrom(value)
        case .compare(let left, let ops, let comparators):
            try generateComparison(left, ops, comparators)
        case .formattedValue(let value, let conversion, let formatSpec):
            try generateFormattedValue(value, conversion, formatSpec)
        case .joinedStr(let values):
            try generateJoinedString(values)
        case .constant(let value, _):
            emitConstant(Constant(value))
        case .starred(_, let context):
            throw failure(context == .store
                ? "starred assignment target must be in a list or tuple" : "can't use starred expression here")
        case .name(let id, let context):
            if id == "__debug__", context == .load {
                emitConstant(options.optimizationLevel == 0 ? .true : .false)
            } else {
                try generateName(id, context)
            }
        case .list(let elts, let context):
            try generateSequence(elts, context, .list, expression)
        case .tuple(let elts, let context):
            try generateSequence(elts, context, .tuple, expression)
        case .slice(let lower, let upper, let step):
            try generateSlice(lower, upper, step)
        }
    }

    private func generateSequence(
        _ elts: [Expression], _ context: ExpressionContext, _ display: Display, _ expression: Expression
    ) throws(SyntaxFailure) {
        switch context {
        case .store:
            try generateTargets(elts)
        case .del:
            for element in elts { try generateTarget(element) }
        case .load:
            if display == .tuple, let constant = constantValue(of: expression) {
                emitConstant(constant)
            } else {
                try generateDisplay(elts, display)
            }
        }
    }

    // MARK: Chains

    /// Operators, attributes, subscripts and calls nest to the left without bound: from the innermost outward, in a loop.
    private func generateSpine(_ expression: Expression) throws(SyntaxFailure) {
        var spine: [Expression] = []
        var innermost = expression
        while let operand = innermost.leftOperand {
            spine.append(innermost)
            innermost = operand
        }
        var operandStart = mark
        try generate(innermost)
        var index = spine.count - 1
        while index >= 0 {
            let node = spine[index]
            let start = operandStart
            locate(node.range)
            switch node.kind {
            case .binOp(_, let op, let right):
                try generateBinary(op, right, start)
            case .attribute(_, let attribute, let context):
                if index > 0, isMethodCall(spine[index - 1]) {
                    index -= 1
                    try generateMethodCall(spine[index], attribute, node)
                } else {
                    try generateAttribute(attribute, context, node)
                }
            case .subscript(let value, let slice, let context):
                try generateSubscript(value, slice, context, start)
            case .call(let function, let args, let keywords):
                warnIfNotCallable(function)
                try generateCallArguments(args, keywords, pushed: 0)
            default:
                break
            }
            operandStart = start
            index -= 1
        }
    }

    private func generateBinary(_ op: Operator, _ right: Expression, _ start: Int) throws(SyntaxFailure) {
        let left = constant(since: start)
        let rightStart = mark
        try generate(right)
        if let left, let right = constant(since: rightStart), let value = Folding.binary(op, left, right) {
            unit.stream.removeAll(since: start)
            emitConstant(value)
        } else {
            emit(op.binaryOpcode)
        }
    }

    private func generateAttribute(
        _ attribute: String, _ context: ExpressionContext, _ node: Expression
    ) throws(SyntaxFailure) {
        locateAttribute(attribute, node)
        switch context {
        case .load:
            emitName(.loadAttr, attribute)
        case .store:
            try checkName(attribute, .store)
            emitName(.storeAttr, attribute)
        case .del:
            emitName(.deleteAttr, attribute)
        }
    }

    /// Of an expression over several lines, what is done with an attribute is done where its name is.
    func locateAttribute(_ attribute: String, _ node: Expression) {
        guard Int(unit.position.line) != node.range.endLineno else { return }
        unit.position.line = Int32(truncatingIfNeeded: node.range.endLineno)
        let length = attribute.unicodeScalars.count
        if length <= node.range.endColOffset {
            unit.position.column = Int32(truncatingIfNeeded: node.range.endColOffset - length)
        } else {
            unit.position.column = -1
            unit.position.endColumn = -1
        }
    }

    private func generateSubscript(
        _ value: Expression, _ slice: Expression, _ context: ExpressionContext, _ start: Int
    ) throws(SyntaxFailure) {
        if context == .load { warnIfNotSubscriptable(value, slice) }
        let object = context == .load ? constant(since: start) : nil
        let sliceStart = mark
        try generate(slice)
        switch context {
        case .load:
            if let object, let index = constant(since: sliceStart), let item = Folding.item(index, of: object) {
                unit.stream.removeAll(since: start)
                emitConstant(item)
            } else {
                emit(.binarySubscr)
            }
        case .store: emit(.storeSubscr)
        case .del: emit(.deleteSubscr)
        }
    }

    private func generateSlice(
        _ lower: Expression?, _ upper: Expression?, _ step: Expression?
    ) throws(SyntaxFailure) {
        for bound in [lower, upper] {
            if let bound {
                try generate(bound)
            } else {
                emitConstant(.none)
            }
        }
        if let step { try generate(step) }
        emit(.buildSlice, step == nil ? 2 : 3)
    }

    // MARK: Operators

    private func generateUnary(_ op: UnaryOperator, _ operand: Expression) throws(SyntaxFailure) {
        let start = mark
        try generate(operand)
        if let constant = constant(since: start), let value = Folding.unary(op, constant) {
            unit.stream.removeAll(since: start)
            return emitConstant(value)
        }
        if op == .not, case .compare(_, let ops, _) = operand.kind, ops.count == 1,
            let comparison = unit.stream.last, comparison.opcode == .isOp || comparison.opcode == .containsOp {
            // `not a in b` is `a not in b`.
            unit.stream.removeLast()
            return emit(comparison.opcode, Int(comparison.argument ^ 1))
        }
        switch op {
        case .invert: emit(.unaryInvert)
        case .not: emit(.unaryNot)
        case .uAdd: emit(.unaryPositive)
        case .uSub: emit(.unaryNegative)
        }
    }

    private func generateBooleanOperation(_ op: BooleanOperator, _ values: [Expression]) throws(SyntaxFailure) {
        let end = makeLabel()
        for value in values.dropLast() {
            try generate(value)
            emitJump(op == .and ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, to: end)
        }
        if let last = values.last { try generate(last) }
        bind(end)
    }

    private func generateConditional(
        _ test: Expression, _ body: Expression, _ orelse: Expression
    ) throws(SyntaxFailure) {
        let next = makeLabel()
        let end = makeLabel()
        try generateJump(test, to: next, when: false)
        try generate(body)
        emitArtificialJump(to: end)
        bind(next)
        try generate(orelse)
        bind(end)
    }

    // MARK: Generators

    private func generateYield(_ value: Expression?) throws(SyntaxFailure) {
        guard unit.isFunctionLike else { throw failure("'yield' outside function") }
        if let value {
            try generate(value)
        } else {
            emitConstant(.none)
        }
        emitYield()
    }

    func emitYield() {
        if unit.scope.isGenerator, unit.scope.isCoroutine { emit(.asyncGenWrap) }
        emit(.yieldValue)
    }

    private func generateYieldFrom(_ value: Expression) throws(SyntaxFailure) {
        guard unit.isFunctionLike else { throw failure("'yield' outside function") }
        if unit.kind == .asyncFunction { throw failure("'yield from' inside async function") }
        try generate(value)
        emit(.getYieldFromIter)
        emitConstant(.none)
        emitSendLoop()
    }

    private func generateAwait(_ value: Expression, _ expression: Expression) throws(SyntaxFailure) {
        guard unit.isFunctionLike else { throw failure("'await' outside function") }
        guard unit.kind == .asyncFunction || unit.kind == .comprehension else {
            throw failure("'await' outside async function")
        }
        try generate(value)
        emitAwait()
    }

    // MARK: Formatted strings

    private func generateFormattedValue(
        _ value: Expression, _ conversion: Int, _ formatSpec: Expression?
    ) throws(SyntaxFailure) {
        try generate(value)
        var flags = switch conversion {
        case 0x73: 1
        case 0x72: 2
        case 0x61: 3
        default: 0
        }
        if let formatSpec {
            try generate(formatSpec)
            flags |= 4
        }
        emit(.formatValue, flags)
    }

    private func generateJoinedString(_ values: [Expression]) throws(SyntaxFailure) {
        guard values.count > Self.longestRun else {
            for value in values { try generate(value) }
            if values.count != 1 { emit(.buildString, values.count) }
            return
        }
        emitConstant(.string([]))
        emitName(.loadMethod, "join")
        emit(.buildList, 0)
        for value in values {
            try generate(value)
            emit(.listAppend, 1)
        }
        emit(.callMethod, 1)
    }
}
