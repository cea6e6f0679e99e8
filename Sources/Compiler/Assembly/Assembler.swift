import Bytecode

/// Turns a finished instruction stream into the bytes and tables of a code object.
struct Assembler {
    /// The instructions that remain, jumps resolved to indices in this array.
    private(set) var instructions: [DraftInstruction] = []
    private var targets: [Int32] = []
    /// Byte offset of each instruction, its EXTENDED_ARG included; one entry more for the end.
    private(set) var offsets: [Int] = []
    private(set) var handlers: [Handler]
    private(set) var handlerTargets: [Int32]
    private let stackSize: Int
    private let constants: [Constant]

    /// - Parameter keepsFirstConstant: constant 0 stays where it is even if no instruction uses it (a function's docstring).
    static func assemble(
        _ stream: inout InstructionStream, constants: ConstantPool, keepsFirstConstant: Bool, into code: inout Code
    ) {
        JumpOptimizer.run(&stream)
        let flow = FlowAnalysis(&stream, start: Position(startOfLine: code.firstlineno))
        var assembler = Assembler(stream, flow, constants.constants)
        assembler.dropJumpsToNext()
        code.consts = assembler.renumberConstants(keepsFirstConstant: keepsFirstConstant)
        assembler.layOut()
        code.stacksize = assembler.stackSize
        code.code = assembler.bytes()
        code.linetable = assembler.lineTable(firstLine: code.firstlineno)
        code.exceptiontable = assembler.exceptionTable()
    }

    /// Keeps what is reached and has an effect.
    private init(_ stream: InstructionStream, _ flow: FlowAnalysis, _ constants: [Constant]) {
        self.constants = constants
        handlers = stream.handlers
        stackSize = Int(flow.stackSize)
        instructions.reserveCapacity(stream.count)
        var moved = [Int32](repeating: 0, count: stream.count + 1)
        for (index, instruction) in stream.instructions.enumerated() {
            moved[index] = Int32(instructions.count)
            if flow.depths[index] >= 0, instruction.opcode != .nop { instructions.append(instruction) }
        }
        moved[stream.count] = Int32(instructions.count)
        let labels = stream.labels
        func place(_ label: Label) -> Int32 {
            guard label != .none, labels[Int(label.index)] >= 0 else { return -1 }
            return moved[Int(labels[Int(label.index)])]
        }
        targets = instructions.map { place($0.label) }
        handlerTargets = handlers.map { place($0.label) }
    }

    /// Removes jumps that lead where control goes anyway. Removing one can make another redundant.
    private mutating func dropJumpsToNext() {
        while true {
            var moved = [Int32](repeating: 0, count: instructions.count + 1)
            var kept = 0
            for index in instructions.indices {
                moved[index] = Int32(kept)
                if instructions[index].isJump, targets[index] == Int32(index + 1) { continue }
                instructions[kept] = instructions[index]
                targets[kept] = targets[index]
                kept += 1
            }
            if kept == instructions.count { return }
            moved[instructions.count] = Int32(kept)
            instructions.removeSubrange(kept...)
            targets.removeSubrange(kept...)
            for index in targets.indices where targets[index] >= 0 { targets[index] = moved[Int(targets[index])] }
            for index in handlerTargets.indices where handlerTargets[index] >= 0 {
                handlerTargets[index] = moved[Int(handlerTargets[index])]
            }
        }
    }

    /// Drops constants that folding and dead code left unused; the others keep their order.
    private mutating func renumberConstants(keepsFirstConstant: Bool) -> [Constant] {
        var used = [Bool](repeating: false, count: constants.count)
        if keepsFirstConstant, !used.isEmpty { used[0] = true }
        for instruction in instructions where instruction.opcode == .loadConst { used[Int(instruction.argument)] = true }
        var numbers = [Int32](repeating: 0, count: constants.count)
        var kept: [Constant] = []
        for index in constants.indices where used[index] {
            numbers[index] = Int32(kept.count)
            kept.append(constants[index])
        }
        for index in instructions.indices where instructions[index].opcode == .loadConst {
            instructions[index].argument = numbers[Int(instructions[index].argument)]
        }
        return kept
    }

    /// Assigns offsets. Widening one instruction can push another's target beyond 16 bits, so this repeats until
    /// nothing widens; instructions never shrink again, so it ends.
    private mutating func layOut() {
        let count = instructions.count
        var wide = instructions.map { $0.opcode.hasArgument && $0.argument > 0xFFFF }
        offsets = [Int](repeating: 0, count: count + 1)
        while true {
            var offset = 0
            for index in 0..<count {
                offsets[index] = offset
                offset += instructions[index].opcode.size + (wide[index] ? Opcode.extendedArg.size : 0)
            }
            offsets[count] = offset
            var changed = false
            for index in 0..<count where targets[index] >= 0 {
                chooseJump(index)
                let argument = jumpArgument(index)
                instructions[index].argument = Int32(truncatingIfNeeded: argument)
                if argument > 0xFFFF, !wide[index] {
                    wide[index] = true
                    changed = true
                }
            }
            if !changed { return }
        }
    }

    /// JUMP_FORWARD where it goes forward, JUMP_ABSOLUTE back; both are of one size.
    private mutating func chooseJump(_ index: Int) {
        guard instructions[index].isJump else { return }
        instructions[index].opcode = targets[index] > Int32(index) ? .jumpForward : .jumpAbsolute
    }

    private func jumpArgument(_ index: Int) -> Int {
        let target = offsets[Int(targets[index])]
        return instructions[index].opcode.operand == .jumpRelative ? target - offsets[index + 1] : target
    }

    private func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(offsets[instructions.count])
        for (index, instruction) in instructions.enumerated() {
            let argument = UInt32(bitPattern: instruction.argument)
            if offsets[index + 1] - offsets[index] > instruction.opcode.size {
                append(.extendedArg, argument >> 16, to: &bytes)
            }
            append(instruction.opcode, argument & 0xFFFF, to: &bytes)
        }
        return bytes
    }

    private func append(_ opcode: Opcode, _ argument: UInt32, to bytes: inout [UInt8]) {
        bytes.append(opcode.rawValue)
        guard opcode.hasArgument else { return }
        bytes.append(UInt8(truncatingIfNeeded: argument))
        bytes.append(UInt8(truncatingIfNeeded: argument >> 8))
    }
}
