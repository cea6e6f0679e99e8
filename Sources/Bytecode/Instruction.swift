/// One instruction of `co_code`, its EXTENDED_ARG prefix merged into the argument.
package struct Instruction: Sendable, Hashable {
    /// Offset of the first byte: that of the prefix when there is one. Jumps lead here.
    package let offset: Int
    package let opcode: Opcode
    /// Zero for an instruction without argument.
    package let argument: Int
    /// Bytes, prefix included.
    package let size: Int

    package init(offset: Int, opcode: Opcode, argument: Int, size: Int) {
        self.offset = offset
        self.opcode = opcode
        self.argument = argument
        self.size = size
    }

    /// Offset of the instruction after this one.
    package var end: Int { offset + size }

    /// Where a jump leads; nil for an instruction that is not a jump.
    package var jumpTarget: Int? {
        switch opcode.operand {
        case .jumpAbsolute: argument
        case .jumpRelative: end + argument
        default: nil
        }
    }
}

/// Walks over instruction bytes. The bytes are passed at each step, so that they can lie anywhere.
package struct InstructionReader: Sendable {
    /// Where the next instruction starts.
    package private(set) var offset: Int

    package init(offset: Int = 0) {
        self.offset = offset
    }

    /// The next instruction, nil at the end of the code. An error leaves the reader where it is.
    package mutating func next(in code: Span<UInt8>) throws(MalformedCode) -> Instruction? {
        let start = offset
        guard start < code.count else { return nil }
        var at = start
        var opcode = try Self.opcode(at: at, in: code)
        var upper = 0
        if opcode == .extendedArg {
            upper = try Self.argument(at: at, in: code) << 16
            at += 3
            guard at < code.count else {
                throw MalformedCode(offset: start, reason: "EXTENDED_ARG has no instruction after it")
            }
            opcode = try Self.opcode(at: at, in: code)
            guard opcode.hasArgument, opcode != .extendedArg else {
                throw MalformedCode(offset: at, reason: "EXTENDED_ARG before \(opcode.name), which cannot have one")
            }
        }
        var argument = 0
        if opcode.hasArgument {
            argument = try Self.argument(at: at, in: code) | upper
        }
        offset = at + opcode.size
        return Instruction(offset: start, opcode: opcode, argument: argument, size: offset - start)
    }

    private static func opcode(at offset: Int, in code: Span<UInt8>) throws(MalformedCode) -> Opcode {
        let byte = code[offset]
        guard let opcode = Opcode(rawValue: byte) else {
            throw MalformedCode(offset: offset, reason: "unknown instruction \(byte)")
        }
        return opcode
    }

    private static func argument(at offset: Int, in code: Span<UInt8>) throws(MalformedCode) -> Int {
        guard offset + 2 < code.count else {
            throw MalformedCode(offset: offset, reason: "the code ends inside an instruction")
        }
        return Int(code[offset + 1]) | Int(code[offset + 2]) << 8
    }
}

extension Instruction {
    /// All instructions of some code, in order.
    package static func all(in code: Span<UInt8>) throws(MalformedCode) -> [Instruction] {
        var instructions: [Instruction] = []
        var reader = InstructionReader()
        while let instruction = try reader.next(in: code) {
            instructions.append(instruction)
        }
        return instructions
    }
}
