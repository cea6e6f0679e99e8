import Bytecode

/// Follows every path through the code: finds what can be reached, how deep the stack is, and at which depth each
/// handler is entered; gives instructions without a position that of the instruction they continue.
struct FlowAnalysis {
    /// Stack depth before each instruction; negative for one that no path reaches.
    private(set) var depths: [Int32]
    private(set) var stackSize: Int32 = 0

    private var pending: [(index: Int, depth: Int32, position: Position)] = []

    /// - Parameter start: the position of a beginning that has none of its own.
    init(_ stream: inout InstructionStream, start: Position) {
        depths = [Int32](repeating: -1, count: stream.count)
        let labels = stream.labels
        var handlers = stream.handlers
        var seenHandler = [Bool](repeating: false, count: handlers.count)
        stream.rewrite { instructions, _ in
            pending.append((0, 0, start))
            while let path = pending.popLast() {
                follow(path, &instructions, labels, &handlers, &seenHandler)
            }
        }
        stream.handlers = handlers
    }

    private mutating func follow(
        _ path: (index: Int, depth: Int32, position: Position),
        _ instructions: inout [DraftInstruction], _ labels: [Int32],
        _ handlers: inout [Handler], _ seenHandler: inout [Bool]
    ) {
        var (index, depth, position) = path
        while index < instructions.count, depths[index] < 0 {
            depths[index] = depth
            if !instructions[index].position.isKnown { instructions[index].position = position }
            let instruction = instructions[index]
            position = instruction.position
            if instruction.isSetup {
                let handler = Int(instruction.argument)
                handlers[handler].depth = depth - handlers[handler].dropped
                index += 1
                continue
            }
            if instruction.handler >= 0, !seenHandler[Int(instruction.handler)] {
                let handler = handlers[Int(instruction.handler)]
                seenHandler[Int(instruction.handler)] = true
                let entry = handler.depth + (handler.pushesLasti ? 2 : 1)
                stackSize = max(stackSize, entry)
                pending.append((Int(labels[Int(handler.label.index)]), entry, .none))
            }
            let argument = Int(instruction.argument)
            if instruction.label != .none, let effect = instruction.opcode.jumpEffect(argument) {
                let target = depth + Int32(effect)
                stackSize = max(stackSize, target)
                pending.append((Int(labels[Int(instruction.label.index)]), target, position))
            }
            guard let effect = instruction.opcode.stackEffect(argument) else { return }
            depth += Int32(effect)
            stackSize = max(stackSize, depth)
            index += 1
        }
    }
}
