import Bytecode
import Testing

@Suite struct InstructionTests {
    @Test func namesAreUniqueAndFound() {
        #expect(Set(Opcode.allCases.map(\.name)).count == Opcode.allCases.count)
        for opcode in Opcode.allCases {
            #expect(Opcode(name: opcode.name) == opcode)
            #expect(opcode.hasArgument == (opcode.operand != .none))
            #expect(opcode.isJump == (opcode.jumpEffect(0) != nil))
        }
        #expect(Opcode(name: "LOAD_NOTHING") == nil)
    }

    @Test func classicNumbers() {
        #expect(Opcode.loadFast.rawValue == 124)
        #expect(Opcode.returnValue.rawValue == 83)
        #expect(Opcode.makeClosure.rawValue == 134)
        #expect(Opcode.printItem.name == "PRINT_ITEM")
    }

    @Test func effectsFollowTheArgument() {
        #expect(Opcode.makeFunction.stackEffect(7) == -3)
        #expect(Opcode.makeClosure.stackEffect(5) == -3)
        #expect(Opcode.unpackEx.stackEffect(0x0203) == 5)
        #expect(Opcode.callFunctionEx.stackEffect(1) == -2)
        #expect(Opcode.formatValue.stackEffect(4) == -1)
        #expect(Opcode.buildMap.stackEffect(3) == -5)
        #expect(Opcode.returnValue.stackEffect(0) == nil)
        #expect(Opcode.forIter.jumpEffect(0) == -1)
    }

    @Test func mergesPrefixes() throws {
        let code = assemble([.op(.loadConst, 0x12345), .op(.popTop), .op(.jumpForward, 4)]).code
        let instructions = try Instruction.all(in: code.span)
        #expect(
            instructions == [
                Instruction(offset: 0, opcode: .loadConst, argument: 0x12345, size: 6),
                Instruction(offset: 6, opcode: .popTop, argument: 0, size: 1),
                Instruction(offset: 7, opcode: .jumpForward, argument: 4, size: 3),
            ])
        #expect(instructions[2].jumpTarget == 14)
    }

    @Test(arguments: [
        ([0], 0), ([9, 255], 1), ([9, 100, 0], 1), ([145, 1, 0], 0), ([145, 1, 0, 9], 3),
        ([145, 1, 0, 145, 0, 0, 100, 0, 0], 3), ([145, 1], 0), ([145, 1, 0, 100, 0], 3),
    ] as [([UInt8], Int)])
    func refusesMalformedCode(_ code: [UInt8], _ offset: Int) {
        let error = #expect(throws: MalformedCode.self) { try Instruction.all(in: code.span) }
        #expect(error?.offset == offset)
    }
}
