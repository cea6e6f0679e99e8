import Bytecode

extension Assembler {
    /// `co_linetable` of the laid out instructions.
    func lineTable(firstLine: Int) -> [UInt8] {
        LineTable.encode(
            instructions.indices.lazy.map { [instructions, offsets] index in
                PositionRange(offsets[index]..<offsets[index + 1], SourcePosition(instructions[index].position))
            }, firstLine: firstLine)
    }

    /// `co_exceptiontable`: neighbours with one handler are one entry.
    func exceptionTable() -> [UInt8] {
        var entries: [ExceptionHandler] = []
        var start = 0
        while start < instructions.count {
            let number = instructions[start].handler
            var end = start + 1
            while end < instructions.count, instructions[end].handler == number { end += 1 }
            if number >= 0 {
                let handler = handlers[Int(number)]
                entries.append(ExceptionHandler(
                    offsets[start]..<offsets[end], target: offsets[Int(handlerTargets[Int(number)])],
                    depth: Int(handler.depth), pushesLasti: handler.pushesLasti))
            }
            start = end
        }
        return ExceptionTable.encode(entries)
    }
}

extension SourcePosition {
    init(_ position: Position) {
        guard position.isKnown else {
            self = .none
            return
        }
        self.init(
            startLine: Int(position.line), endLine: Int(position.endLine),
            startColumn: position.column >= 0 ? Int(position.column) : nil,
            endColumn: position.endColumn >= 0 ? Int(position.endColumn) : nil)
    }
}
