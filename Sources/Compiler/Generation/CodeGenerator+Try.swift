import Bytecode
import Syntax

/// The parts of a `try` statement.
struct TryParts {
    let body: [Statement]
    let handlers: [ExceptHandler]
    let orelse: [Statement]
    let finalbody: [Statement]
    let isStar: Bool

    init(
        _ body: [Statement], _ handlers: [ExceptHandler], _ orelse: [Statement], _ finalbody: [Statement], isStar: Bool
    ) {
        self.body = body
        self.handlers = handlers
        self.orelse = orelse
        self.finalbody = finalbody
        self.isStar = isStar
    }
}

extension CodeGenerator {
    func generateTry(_ parts: TryParts) throws(SyntaxFailure) {
        if parts.finalbody.isEmpty {
            try generateTryExcept(parts)
        } else {
            try generateTryFinally(parts)
        }
    }

    /// The `finally` part is generated twice here, for the normal way and for an exception, and once more for every
    /// `return`, `break` and `continue` that leaves the statement.
    private func generateTryFinally(_ parts: TryParts) throws(SyntaxFailure) {
        let raised = makeLabel()
        let exit = makeLabel()
        let outer = protect(raised, pushesLasti: false)
        try push(ControlBlock(kind: .finallyTry(finalbody: parts.finalbody), outerHandler: outer))
        if parts.handlers.isEmpty {
            try generate(parts.body)
        } else {
            try generateTryExcept(parts)
        }
        popBlock()
        unit.handler = outer
        try generate(parts.finalbody)
        emitArtificialJump(to: exit)

        bind(raised)
        unit.position = .none
        let cleanup = makeLabel()
        protect(cleanup, pushesLasti: true)
        emit(.pushExcInfo)
        try push(ControlBlock(kind: .finallyEnd, outerHandler: outer))
        try generate(parts.finalbody)
        emit(.reraise, 0)
        popBlock()
        unit.handler = outer
        emitCleanup(cleanup)
        bind(exit)
    }

    /// Where an exception in an exception's handler goes: the one handled before is put back, the new one goes on.
    func emitCleanup(_ label: Label) {
        bind(label)
        unit.position = .none
        emit(.copy, 3)
        emit(.popExcept)
        emit(.reraise, 1)
    }

    private func generateTryExcept(_ parts: TryParts) throws(SyntaxFailure) {
        let raised = makeLabel()
        let end = makeLabel()
        let outer = protect(raised, pushesLasti: false)
        try push(ControlBlock(kind: .tryExcept, outerHandler: outer))
        try generate(parts.body)
        popBlock()
        unit.handler = outer
        try generate(parts.orelse)
        emitArtificialJump(to: end)

        bind(raised)
        unit.position = .none
        let cleanup = makeLabel()
        protect(cleanup, pushesLasti: true)
        emit(.pushExcInfo)
        if parts.isStar {
            try generateStarHandlers(parts.handlers, outer: outer, end: end)
        } else {
            try generateHandlers(parts.handlers, outer: outer, end: end)
        }
        unit.handler = outer
        emitCleanup(cleanup)
        bind(end)
    }

    private func generateHandlers(
        _ handlers: [ExceptHandler], outer: Int32, end: Label
    ) throws(SyntaxFailure) {
        let handling = unit.handler
        try push(ControlBlock(kind: .exceptionHandler, outerHandler: outer))
        for (index, handler) in handlers.enumerated() {
            locate(handler.range)
            if handler.type == nil, index < handlers.count - 1 { throw failure("default 'except:' must be last") }
            let next = makeLabel()
            if let type = handler.type {
                try generate(type)
                emit(.checkExcMatch)
                emitJump(.popJumpIfFalse, to: next)
            }
            if let name = handler.name {
                try generateNamedHandler(handler, name, outer: outer, end: end)
            } else {
                emit(.popTop)
                try push(ControlBlock(kind: .handlerCleanup(name: nil), outerHandler: outer))
                try generate(handler.body)
                popBlock()
                unit.position = .none
                unit.handler = outer
                emit(.popExcept)
                emitArtificialJump(to: end)
            }
            unit.handler = handling
            locate(handler.range)
            bind(next)
        }
        popBlock()
        emit(.reraise, 0)
    }

    /// `except E as name:` deletes the name however its body ends.
    private func generateNamedHandler(
        _ handler: ExceptHandler, _ name: String, outer: Int32, end: Label
    ) throws(SyntaxFailure) {
        let raised = makeLabel()
        try generateName(name, .store)
        let handling = protect(raised, pushesLasti: true)
        try push(ControlBlock(kind: .handlerCleanup(name: name), outerHandler: outer))
        try generate(handler.body)
        popBlock()
        unit.position = .none
        unit.handler = outer
        emit(.popExcept)
        try clearHandlerName(name)
        emitArtificialJump(to: end)

        bind(raised)
        unit.handler = handling
        unit.position = .none
        try clearHandlerName(name)
        emit(.reraise, 1)
    }

    /// `name = None; del name`, which cannot fail even if the body deleted the name.
    func clearHandlerName(_ name: String) throws(SyntaxFailure) {
        emitConstant(.none)
        try generateName(name, .store)
        try generateName(name, .del)
    }

    /// The clauses of `try ... except*` (PEP 654). On the stack throughout: the exception handled before, the original
    /// exception, the list of what clauses raised, and the part that no clause has matched.
    private func generateStarHandlers(
        _ handlers: [ExceptHandler], outer: Int32, end: Label
    ) throws(SyntaxFailure) {
        let handling = unit.handler
        try push(ControlBlock(kind: .exceptionGroupHandler, outerHandler: outer))
        for (index, handler) in handlers.enumerated() {
            locate(handler.range)
            if index == 0 {
                emit(.buildList, 0)
                emit(.copy, 2)
            }
            let noMatch = makeLabel()
            let next = makeLabel()
            if let type = handler.type {
                try generate(type)
                emit(.checkEgMatch)
                emit(.copy, 1)
                emitJump(.popJumpIfNone, to: noMatch)
            }
            try generateStarHandler(handler, handling: handling, next: next)
            bind(noMatch)
            locate(handler.range)
            emit(.popTop)
            bind(next)
            if index == handlers.count - 1 {
                // What no clause has matched is raised with the rest.
                emit(.listAppend, 1)
            }
        }
        popBlock()
        let raise = makeLabel()
        emit(.prepReraiseStar)
        emit(.copy, 1)
        emitJump(.popJumpIfNotNone, to: raise)
        emit(.popTop)
        unit.handler = outer
        emit(.popExcept)
        emitArtificialJump(to: end)
        bind(raise)
        unit.handler = outer
        emit(.rotTwo)
        emit(.popExcept)
        emit(.reraise, 0)
        unit.handler = handling
    }

    /// One clause: its body with the matching part, whose own exceptions join the list.
    private func generateStarHandler(
        _ handler: ExceptHandler, handling: Int32, next: Label
    ) throws(SyntaxFailure) {
        let raised = makeLabel()
        if let name = handler.name {
            try generateName(name, .store)
        } else {
            emit(.popTop)
        }
        protect(raised, pushesLasti: true)
        try push(ControlBlock(kind: .handlerCleanup(name: handler.name), outerHandler: handling))
        try generate(handler.body)
        popBlock()
        unit.position = .none
        unit.handler = handling
        if let name = handler.name { try clearHandlerName(name) }
        emitArtificialJump(to: next)

        bind(raised)
        unit.position = .none
        if let name = handler.name { try clearHandlerName(name) }
        // The list lies below the unmatched part, the offset and the exception.
        emit(.listAppend, 3)
        emit(.popTop)
        emitArtificialJump(to: next)
    }
}
