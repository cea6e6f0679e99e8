import Bytecode
import Syntax

extension CodeGenerator {
    /// `with a as x, b as y:` is `with a as x:` around `with b as y:`.
    func generateWith(
        _ items: ArraySlice<WithItem>, _ body: [Statement], _ statement: Statement, isAsync: Bool
    ) throws(SyntaxFailure) {
        guard let item = items.first else { return try generate(body) }
        if isAsync, unit.kind != .asyncFunction { throw failure("'async with' outside async function") }
        try enterLevel(at: statement.range)
        defer { depth -= 1 }
        let raised = makeLabel()
        let exit = makeLabel()
        try generate(item.contextExpr)
        emit(isAsync ? .beforeAsyncWith : .beforeWith)
        if isAsync { emitAwait() }
        // The handler finds __exit__, without the result of __enter__.
        let outer = protect(raised, pushesLasti: true, dropped: 1)
        try push(ControlBlock(
            kind: .with(isAsync: isAsync), outerHandler: outer, position: Position(statement.range)))
        if let target = item.optionalVars {
            try generateTarget(target)
        } else {
            emit(.popTop)
        }
        try generateWith(items.dropFirst(), body, statement, isAsync: isAsync)
        popBlock()
        unit.handler = outer
        locate(statement.range)
        emitExitCall()
        if isAsync { emitAwait() }
        emit(.popTop)
        emitJump(.jumpAbsolute, to: exit)

        bind(raised)
        let cleanup = makeLabel()
        let suppressed = makeLabel()
        protect(cleanup, pushesLasti: true)
        emit(.pushExcInfo)
        emit(.withExceptStart)
        if isAsync { emitAwait() }
        emitJump(.popJumpIfTrue, to: suppressed)
        emit(.reraise, 2)
        bind(suppressed)
        emit(.popTop)
        unit.handler = outer
        emit(.popExcept)
        emit(.popTop)
        emit(.popTop)
        emitJump(.jumpAbsolute, to: exit)
        emitCleanup(cleanup)
        bind(exit)
    }

    /// Calls the `__exit__` on the stack for a block that ends without exception.
    func emitExitCall() {
        emitConstant(.none)
        emit(.dupTop)
        emit(.dupTop)
        emit(.callFunction, 3)
    }

    /// Waits for the awaitable on the stack; its result takes its place.
    func emitAwait() {
        emit(.getAwaitable)
        emitConstant(.none)
        emitSendLoop()
    }

    /// Yields everything that the iterator below the top yields, and leaves its result: `yield from` and `await`.
    func emitSendLoop() {
        let send = makeLabel()
        let end = makeLabel()
        bind(send)
        emitJump(.send, to: end)
        emit(.yieldValue)
        emitJump(.jumpAbsolute, to: send)
        bind(end)
    }
}
