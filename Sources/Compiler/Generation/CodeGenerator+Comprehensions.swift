import Bytecode
import Syntax

extension CodeGenerator {
    /// A comprehension or generator expression is a function of its first iterator, called at once.
    func generateComprehension(
        _ name: String, _ generators: [Syntax.Comprehension], _ element: Expression, _ value: Expression?,
        _ expression: Expression
    ) throws(SyntaxFailure) {
        guard let scope = table.scope(of: expression), let outermost = generators.first else { return }
        let isAsyncScope = unit.kind == .asyncFunction
            || unit.kind == .comprehension && unit.scope.isCoroutine
        let isAsync = scope.isCoroutine
        if isAsync, scope.comprehension != .generator, !isAsyncScope {
            throw failure("asynchronous comprehension outside of an asynchronous function")
        }
        try emitFunction(
            .comprehension, scope, name: name, firstLine: expression.range.lineno, flags: 0
        ) { () throws(SyntaxFailure) in
            locate(expression.range)
            unit.argcount = 1
            switch scope.comprehension {
            case .list: emit(.buildList, 0)
            case .set: emit(.buildSet, 0)
            case .dict: emit(.buildMap, 0)
            case .generator, .none: break
            }
            try generateLoops(generators[...], depth: 0, element, value)
            if scope.comprehension == .generator {
                emitReturnNone()
            } else {
                emit(.returnValue)
            }
        }
        try generateIterable(outermost.iter)
        emit(outermost.isAsync ? .getAiter : .getIter)
        emit(.callFunction, 1)
        if isAsync, scope.comprehension != .generator { emitAwait() }
    }

    /// The `for` clauses from the first of `generators` inward. `depth` iterators are on the stack, above the result.
    private func generateLoops(
        _ generators: ArraySlice<Syntax.Comprehension>, depth: Int, _ element: Expression, _ value: Expression?
    ) throws(SyntaxFailure) {
        guard let generator = generators.first else { return }
        try enterLevel(at: generator.target.range)
        defer { self.depth -= 1 }
        if generator.isAsync {
            return try generateAsyncLoop(generator, generators.dropFirst(), depth: depth, element, value)
        }
        let isOutermost = depth == 0 && generators.startIndex == 0
        let start = makeLabel()
        let next = makeLabel()
        let exhausted = makeLabel()
        var isLoop = true
        if isOutermost {
            emit(.loadFast, 0)
        } else if let single = generator.iter.onlyItem {
            // `for y in [f(x)]` assigns.
            try generate(single)
            isLoop = false
        } else {
            try generateIterable(generator.iter)
            emit(.getIter)
        }
        if isLoop {
            bind(start)
            emitJump(.forIter, to: exhausted)
        }
        try generateTarget(generator.target)
        for condition in generator.ifs { try generateJump(condition, to: next, when: false) }
        try generateInner(generators.dropFirst(), depth: isLoop ? depth + 1 : depth, element, value)
        bind(next)
        if isLoop {
            emitJump(.jumpAbsolute, to: start)
            bind(exhausted)
        }
    }

    /// What is within a loop: the next loop, or the element.
    func generateInner(
        _ generators: ArraySlice<Syntax.Comprehension>, depth: Int, _ element: Expression, _ value: Expression?
    ) throws(SyntaxFailure) {
        guard generators.isEmpty else { return try generateLoops(generators, depth: depth, element, value) }
        try generate(element)
        switch unit.scope.comprehension {
        case .list:
            emit(.listAppend, depth + 1)
        case .set:
            emit(.setAdd, depth + 1)
        case .dict:
            if let value { try generate(value) }
            emit(.mapAdd, depth + 1)
        case .generator, .none:
            emitYield()
            emit(.popTop)
        }
    }
}

extension Expression {
    /// The only item of a list or tuple display.
    fileprivate var onlyItem: Expression? {
        switch kind {
        case .list(let elts, _), .tuple(let elts, _):
            elts.count == 1 && !elts[0].isStarred ? elts[0] : nil
        default: nil
        }
    }
}
