import Bytecode

/// Shortens the ways of jumps: a jump to a jump goes to the end of the chain, and a jump to a short way out of the
/// function becomes a copy of that way out.
struct JumpOptimizer {
    /// Longest way out that is copied to where a jump leads to it.
    private static let longestCopy = 4
    /// Longest chain of jumps that is followed, so that `while True: pass` ends.
    private static let longestChain = 16

    static func run(_ stream: inout InstructionStream) {
        stream.rewrite { instructions, labels in
            threadJumps(&instructions, &labels)
            copyExits(&instructions, &labels)
        }
    }

    /// The first instruction at or after a label that has an effect.
    private static func target(
        _ label: Label, _ instructions: [DraftInstruction], _ labels: [Int32]
    ) -> Int? {
        var index = Int(labels[Int(label.index)])
        while index < instructions.count, instructions[index].opcode == .nop, !instructions[index].isSetup {
            index += 1
        }
        return index < instructions.count ? index : nil
    }

    private static func threadJumps(_ instructions: inout [DraftInstruction], _ labels: inout [Int32]) {
        for index in instructions.indices where instructions[index].label != .none {
            for _ in 0..<longestChain {
                guard step(index, &instructions, &labels) else { break }
            }
        }
    }

    /// Leads the jump at `index` one jump further; false when it cannot be.
    private static func step(_ index: Int, _ instructions: inout [DraftInstruction], _ labels: inout [Int32]) -> Bool {
        let jump = instructions[index]
        guard let place = target(jump.label, instructions, labels), place != index else { return false }
        let next = instructions[place]
        switch jump.opcode {
        case .jumpForward, .jumpAbsolute, .popJumpIfFalse, .popJumpIfTrue, .popJumpIfNone, .popJumpIfNotNone:
            guard next.isJump, next.label != jump.label else { return false }
            instructions[index].label = next.label
            return true
        case .jumpIfFalseOrPop, .jumpIfTrueOrPop:
            let opposite: Opcode = jump.opcode == .jumpIfFalseOrPop ? .jumpIfTrueOrPop : .jumpIfFalseOrPop
            let popping: Opcode = jump.opcode == .jumpIfFalseOrPop ? .popJumpIfFalse : .popJumpIfTrue
            let poppingOpposite: Opcode = jump.opcode == .jumpIfFalseOrPop ? .popJumpIfTrue : .popJumpIfFalse
            if next.isJump || next.opcode == jump.opcode {
                guard next.label != jump.label else { return false }
                instructions[index].label = next.label
            } else if next.opcode == popping {
                instructions[index].opcode = popping
                instructions[index].label = next.label
            } else if next.opcode == opposite || next.opcode == poppingOpposite {
                labels.append(Int32(place + 1))
                instructions[index].opcode = popping
                instructions[index].label = Label(index: Int32(labels.count - 1))
            } else {
                return false
            }
            return true
        default:
            return false
        }
    }

    private static func copyExits(_ instructions: inout [DraftInstruction], _ labels: inout [Int32]) {
        /// The instructions of the way out that a jump leads to, if it is one and short.
        func exit(of jump: DraftInstruction) -> Range<Int>? {
            guard jump.isJump, let start = target(jump.label, instructions, labels) else { return nil }
            for index in start..<min(start + longestCopy, instructions.count) {
                let instruction = instructions[index]
                if instruction.label != .none { return nil }
                if instruction.endsFlow { return start..<index + 1 }
            }
            return nil
        }

        guard instructions.contains(where: { exit(of: $0) != nil }) else { return }
        var result: [DraftInstruction] = []
        result.reserveCapacity(instructions.count + instructions.count / 8)
        var moved = [Int32](repeating: 0, count: instructions.count + 1)
        for (index, instruction) in instructions.enumerated() {
            moved[index] = Int32(result.count)
            guard let copied = exit(of: instruction) else {
                result.append(instruction)
                continue
            }
            for var copy in instructions[copied] {
                if !copy.position.isKnown { copy.position = instruction.position }
                result.append(copy)
            }
        }
        moved[instructions.count] = Int32(result.count)
        for index in labels.indices where labels[index] >= 0 { labels[index] = moved[Int(labels[index])] }
        instructions = result
    }
}
