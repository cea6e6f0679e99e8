import Bytecode
import Syntax

extension CodeGenerator {
    func generateFor(
        _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orelse: [Statement]
    ) throws(SyntaxFailure) {
        let start = makeLabel()
        let exhausted = makeLabel()
        let end = makeLabel()
        try push(ControlBlock(kind: .forLoop, start: start, exit: end, outerHandler: unit.handler))
        try generateIterable(iterable)
        emit(.getIter)
        bind(start)
        emitJump(.forIter, to: exhausted)
        try generateTarget(target)
        try generate(body)
        emitArtificialJump(to: start)
        bind(exhausted)
        popBlock()
        try generate(orelse)
        bind(end)
    }

    /// A list display that is only iterated over need not be a list.
    func generateIterable(_ iterable: Expression) throws(SyntaxFailure) {
        guard try !generateAsTuple(iterable) else { return }
        try generate(iterable)
    }

    func generateWhile(
        _ test: Expression, _ body: [Statement], _ orelse: [Statement]
    ) throws(SyntaxFailure) {
        let start = makeLabel()
        let anchor = makeLabel()
        let end = makeLabel()
        bind(start)
        try push(ControlBlock(kind: .whileLoop, start: start, exit: end, outerHandler: unit.handler))
        try generateJump(test, to: anchor, when: false)
        try generate(body)
        emitArtificialJump(to: start)
        popBlock()
        bind(anchor)
        try generate(orelse)
        bind(end)
    }

    /// `if` with its chain of `elif`, in a loop: the chain is as deep a tree as it is long.
    func generateIf(_ statement: Statement) throws(SyntaxFailure) {
        let end = makeLabel()
        var current = statement
        while case .if(let test, let body, let orelse) = current.kind {
            locate(current.range)
            let next = orelse.isEmpty ? end : makeLabel()
            try generateJump(test, to: next, when: false)
            try generate(body)
            guard let first = orelse.first else { break }
            emitArtificialJump(to: end)
            bind(next)
            guard orelse.count == 1, case .if = first.kind else {
                try generate(orelse)
                break
            }
            current = first
        }
        bind(end)
    }
}
