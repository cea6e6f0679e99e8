import Bytecode
import Syntax

/// Leaving statements by `return`, `break` and `continue`: what the blocks in between must do first.
extension CodeGenerator {
    func generateBreak() throws(SyntaxFailure) {
        markPosition()
        let handler = unit.handler
        defer { unit.handler = handler }
        let position = unit.position
        guard let loop = try unwindBlocks(keepsTop: false, toLoop: true) else {
            throw failures.failure("'break' outside loop", at: position)
        }
        try unwind(loop, keepsTop: false)
        emitJump(.jumpAbsolute, to: loop.exit)
    }

    func generateContinue() throws(SyntaxFailure) {
        markPosition()
        let handler = unit.handler
        defer { unit.handler = handler }
        let position = unit.position
        guard let loop = try unwindBlocks(keepsTop: false, toLoop: true) else {
            throw failures.failure("'continue' not properly in loop", at: position)
        }
        emitJump(.jumpAbsolute, to: loop.start)
    }

    /// Leaves all blocks of the function and returns `constant`, or the value on the stack.
    func emitReturn(_ constant: Constant?) throws(SyntaxFailure) {
        let handler = unit.handler
        defer { unit.handler = handler }
        _ = try unwindBlocks(keepsTop: constant == nil, toLoop: false)
        if let constant { emitConstant(constant) }
        emit(.returnValue)
    }

    /// Leaves blocks from the innermost outward, to the innermost loop or all of them, and returns the loop. The handler
    /// that is active changes on the way: the caller puts it back when the jump is written.
    private func unwindBlocks(keepsTop: Bool, toLoop: Bool) throws(SyntaxFailure) -> ControlBlock? {
        let blocks = unit.blocks
        defer { unit.blocks = blocks }
        while let block = unit.blocks.last {
            switch block.kind {
            case .exceptionGroupHandler:
                throw failure("'break', 'continue' and 'return' cannot appear in an except* block")
            case .whileLoop, .forLoop:
                if toLoop { return block }
            default:
                break
            }
            // While it is left, a block is not around what its own `finally` does.
            unit.blocks.removeLast()
            try unwind(block, keepsTop: keepsTop)
        }
        return nil
    }

    private func unwind(_ block: ControlBlock, keepsTop: Bool) throws(SyntaxFailure) {
        func popBelowTop() {
            if keepsTop { emit(.rotTwo) }
            emit(.popTop)
        }

        switch block.kind {
        case .whileLoop, .exceptionHandler, .exceptionGroupHandler, .asyncComprehension:
            break
        case .forLoop, .popValue:
            popBelowTop()
        case .tryExcept:
            unit.handler = block.outerHandler
        case .finallyTry(let finalbody):
            unit.handler = block.outerHandler
            if keepsTop { try push(ControlBlock(kind: .popValue, outerHandler: unit.handler)) }
            try generate(finalbody)
            if keepsTop { popBlock() }
            unit.position = .none
        case .finallyEnd:
            popBelowTop()
            if keepsTop { emit(.rotTwo) }
            unit.handler = block.outerHandler
            emit(.popExcept)
        case .with(let isAsync):
            unit.position = block.position
            unit.handler = block.outerHandler
            if keepsTop { emit(.rotTwo) }
            emitExitCall()
            if isAsync { emitAwait() }
            emit(.popTop)
            unit.position = .none
        case .handlerCleanup(let name):
            if keepsTop { emit(.rotTwo) }
            unit.handler = block.outerHandler
            emit(.popExcept)
            if let name { try clearHandlerName(name) }
        }
    }
}
