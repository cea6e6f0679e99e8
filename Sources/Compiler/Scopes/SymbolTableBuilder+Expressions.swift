import Syntax

extension SymbolTableBuilder {
    mutating func visit(_ expressions: [Expression]) throws(SyntaxFailure) {
        for expression in expressions { try visit(expression) }
    }

    mutating func visit(_ expression: Expression) throws(SyntaxFailure) {
        try enterLevel(at: expression.range)
        defer { depth -= 1 }
        switch expression.kind {
        case .binOp, .attribute, .subscript, .call:
            try visitSpine(expression)
        case .boolOp(_, let values), .joinedStr(let values):
            try visit(values)
        case .namedExpr(let target, let value):
            try visitNamedExpression(target, value, expression)
        case .unaryOp(_, let operand):
            try visit(operand)
        case .lambda(let args, let body):
            try visitLambda(args.arguments, body, expression)
        case .ifExp(let test, let body, let orelse):
            try visit(test)
            try visit(body)
            try visit(orelse)
        case .dict(let keys, let values):
            for key in keys {
                if let key { try visit(key) }
            }
            try visit(values)
        case .set(let elts), .list(let elts, _), .tuple(let elts, _):
            try visit(elts)
        case .listComp(let elt, let generators):
            try visitComprehension("listcomp", .list, generators, elt, nil, expression)
        case .setComp(let elt, let generators):
            try visitComprehension("setcomp", .set, generators, elt, nil, expression)
        case .dictComp(let key, let value, let generators):
            try visitComprehension("dictcomp", .dict, generators, key, value, expression)
        case .generatorExp(let elt, let generators):
            try visitComprehension("genexpr", .generator, generators, elt, nil, expression)
        case .await(let value):
            try refuseInAnnotation("await expression", expression)
            try visit(value)
            current.isCoroutine = true
        case .yield(let value):
            try refuseInAnnotation("yield expression", expression)
            if let value { try visit(value) }
            try markGenerator(expression)
        case .yieldFrom(let value):
            try refuseInAnnotation("yield expression", expression)
            try visit(value)
            try markGenerator(expression)
        case .compare(let left, _, let comparators):
            try visit(left)
            try visit(comparators)
        case .formattedValue(let value, _, let formatSpec):
            try visit(value)
            if let formatSpec { try visit(formatSpec) }
        case .constant:
            break
        case .starred(let value, _):
            try visit(value)
        case .name(let id, let context):
            try add(id, context == .load ? .used : .local, at: expression.range)
            if context == .load, id == "super", current.kind == .function {
                try add("__class__", .used, at: expression.range)
            }
        case .slice(let lower, let upper, let step):
            if let lower { try visit(lower) }
            if let upper { try visit(upper) }
            if let step { try visit(step) }
        }
    }

    /// Operators, attributes, subscripts and calls nest to the left without bound: from the innermost outward, in a loop.
    private mutating func visitSpine(_ expression: Expression) throws(SyntaxFailure) {
        var spine: [Expression] = []
        var innermost = expression
        while let operand = innermost.leftOperand {
            spine.append(innermost)
            innermost = operand
        }
        try visit(innermost)
        for node in spine.reversed() {
            switch node.kind {
            case .binOp(_, _, let right):
                try visit(right)
            case .subscript(_, let slice, _):
                try visit(slice)
            case .call(_, let args, let keywords):
                try visit(args)
                for keyword in keywords { try visit(keyword.value) }
            default:
                break
            }
        }
    }

    private mutating func visitNamedExpression(
        _ target: Expression, _ value: Expression, _ expression: Expression
    ) throws(SyntaxFailure) {
        try refuseInAnnotation("named expression", expression)
        if current.iterableDepth > 0 {
            throw failures.failure(
                "assignment expression cannot be used in a comprehension iterable expression", at: expression.range)
        }
        if current.comprehension != .none, case .name(let id, _) = target.kind {
            try bindOutward(id, at: target.range)
        }
        try visit(value)
        try visit(target)
    }

    private mutating func visitLambda(
        _ arguments: Arguments, _ body: Expression, _ expression: Expression
    ) throws(SyntaxFailure) {
        try visitDefaults(arguments)
        enter("lambda", .function, key: .expression(ObjectIdentifier(expression)), at: expression.range)
        try addParameters(arguments)
        try visit(body)
        leave()
    }

    private mutating func visitComprehension(
        _ name: String, _ comprehension: Scope.Comprehension, _ generators: [Syntax.Comprehension],
        _ element: Expression, _ value: Expression?, _ expression: Expression
    ) throws(SyntaxFailure) {
        guard let outermost = generators.first else { return }
        // The first iterable is evaluated in the scope around the comprehension.
        current.iterableDepth += 1
        try visit(outermost.iter)
        current.iterableDepth -= 1

        enter(name, .function, key: .expression(ObjectIdentifier(expression)), at: expression.range)
        current.comprehension = comprehension
        if outermost.isAsync { current.isCoroutine = true }
        try add(".0", .parameter, at: expression.range)
        try visitIterationTarget(outermost.target)
        try visit(outermost.ifs)
        for generator in generators.dropFirst() {
            try visitIterationTarget(generator.target)
            current.iterableDepth += 1
            try visit(generator.iter)
            current.iterableDepth -= 1
            try visit(generator.ifs)
            if generator.isAsync { current.isCoroutine = true }
        }
        if let value { try visit(value) }
        try visit(element)
        current.isGenerator = comprehension == .generator
        let makesOuterCoroutine = current.isCoroutine && comprehension != .generator
        leave()
        if makesOuterCoroutine { current.isCoroutine = true }
    }

    private mutating func visitIterationTarget(_ target: Expression) throws(SyntaxFailure) {
        current.isInIterationTarget = true
        try visit(target)
        current.isInIterationTarget = false
    }

    private func refuseInAnnotation(_ what: String, _ expression: Expression) throws(SyntaxFailure) {
        if current.kind == .annotation {
            throw failures.failure("'\(what)' can not be used within an annotation", at: expression.range)
        }
    }

    private func markGenerator(_ expression: Expression) throws(SyntaxFailure) {
        current.isGenerator = true
        let place: String
        switch current.comprehension {
        case .none: return
        case .list: place = "list comprehension"
        case .set: place = "set comprehension"
        case .dict: place = "dict comprehension"
        case .generator: place = "generator expression"
        }
        throw failures.failure("'yield' inside \(place)", at: expression.range)
    }
}

extension Expression {
    /// The operand on which chains of any length nest: of a binary operator the left one, of an attribute, subscript or
    /// call the object.
    var leftOperand: Expression? {
        switch kind {
        case .binOp(let left, _, _): left
        case .attribute(let value, _, _), .subscript(let value, _, _): value
        case .call(let function, _, _): function
        default: nil
        }
    }
}
