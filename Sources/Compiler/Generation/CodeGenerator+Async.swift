import Bytecode
import Syntax

extension CodeGenerator {
    func generateAsyncFor(
        _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orelse: [Statement],
        _ statement: Statement
    ) throws(SyntaxFailure) {
        guard unit.kind == .asyncFunction else { throw failure("'async for' outside async function") }
        let start = makeLabel()
        let exhausted = makeLabel()
        let end = makeLabel()
        try generate(iterable)
        emit(.getAiter)
        bind(start)
        try push(ControlBlock(kind: .forLoop, start: start, exit: end, outerHandler: unit.handler))
        emitNext(exhausted)
        try generateTarget(target)
        try generate(body)
        emitArtificialJump(to: start)
        popBlock()
        locate(iterable.range)
        bind(exhausted)
        emit(.endAsyncFor)
        try generate(orelse)
        bind(end)
    }

    /// Waits for the next item; StopAsyncIteration goes to `exhausted`.
    private func emitNext(_ exhausted: Label) {
        let outer = protect(exhausted, pushesLasti: false)
        emit(.getAnext)
        emitConstant(.none)
        emitSendLoop()
        unit.handler = outer
    }

    /// An `async for` clause of a comprehension.
    func generateAsyncLoop(
        _ generator: Syntax.Comprehension, _ inner: ArraySlice<Syntax.Comprehension>, depth: Int,
        _ element: Expression, _ value: Expression?
    ) throws(SyntaxFailure) {
        let start = makeLabel()
        let next = makeLabel()
        let exhausted = makeLabel()
        if depth == 0 && inner.startIndex == 1 {
            emit(.loadFast, 0)
        } else {
            try generate(generator.iter)
            emit(.getAiter)
        }
        bind(start)
        try push(ControlBlock(kind: .asyncComprehension, start: start, outerHandler: unit.handler))
        emitNext(exhausted)
        try generateTarget(generator.target)
        for condition in generator.ifs { try generateJump(condition, to: next, when: false) }
        try generateInner(inner, depth: depth + 1, element, value)
        bind(next)
        emitJump(.jumpAbsolute, to: start)
        popBlock()
        bind(exhausted)
        emit(.endAsyncFor)
    }
}
