import Bytecode

/// The instructions of one code object in the order of generation, with labels and protected regions.
struct InstructionStream {
    private(set) var instructions: [DraftInstruction] = []
    /// The instruction each label stands before; negative while it is not bound.
    private(set) var labels: [Int32] = []
    var handlers: [Handler] = []
    /// The latest place that a label stands at: instructions before it must not be merged with those after it.
    private var barrier = 0

    var count: Int { instructions.count }

    mutating func makeLabel() -> Label {
        labels.append(-1)
        return Label(index: Int32(labels.count - 1))
    }

    mutating func bind(_ label: Label) {
        labels[Int(label.index)] = Int32(instructions.count)
        barrier = instructions.count
    }

    mutating func append(_ instruction: DraftInstruction) {
        instructions.append(instruction)
    }

    /// The constant that everything since `start` amounts to: the index in the pool when that is one LOAD_CONST.
    func constant(since start: Int) -> Int? {
        guard instructions.count == start + 1, barrier <= start, instructions[start].opcode == .loadConst else {
            return nil
        }
        return Int(instructions[start].argument)
    }

    /// The last instruction, when nothing jumps behind it.
    var last: DraftInstruction? { barrier < instructions.count ? instructions.last : nil }

    /// Takes back what was generated since `start`; nothing may jump into it.
    mutating func removeAll(since start: Int) {
        instructions.removeSubrange(start...)
    }

    mutating func removeLast() {
        instructions.removeLast()
    }

    /// Hands the contents to a pass that rewrites them.
    mutating func rewrite(_ body: (inout [DraftInstruction], inout [Int32]) -> Void) {
        body(&instructions, &labels)
    }
}
