import Bytecode
import Testing

@Suite struct DisassemblerTests {
    private func makeCode(_ lines: [Line], lineStarts: [Int: Int], length: Int) -> Code {
        var code = Code()
        code.code = assemble(lines).code
        let starts = lineStarts.keys.sorted()
        let ends = starts.dropFirst() + [length]
        let ranges = zip(starts, ends).map { PositionRange($0..<$1, SourcePosition(startLine: lineStarts[$0])) }
        code.linetable = LineTable.encode(ranges, firstLine: code.firstlineno)
        return code
    }

    @Test func printsAClosure() {
        var code = makeCode(
            [
                .op(.loadDeref), .op(.loadFast), .op(.binaryAdd), .op(.printItem), .op(.printNewline), .op(.loadConst),
                .op(.returnValue),
            ], lineStarts: [0: 5], length: 13)
        code.varnames = ["y"]
        code.freevars = ["x"]
        code.consts = [.none]
        let listing = disassemble(CodeListing(code), constRepr: { _ in "None" })
        #expect(
            listing == """
                  5           0 LOAD_DEREF               0 (x)
                              3 LOAD_FAST                0 (y)
                              6 BINARY_ADD
                              7 PRINT_ITEM
                              8 PRINT_NEWLINE
                              9 LOAD_CONST               0 (None)
                             12 RETURN_VALUE

                """)
    }

    @Test func printsTheFunctionAroundIt() {
        var code = makeCode(
            [
                .op(.loadClosure), .op(.buildTuple, 1), .op(.loadConst, 1), .op(.makeClosure), .op(.storeFast, 1),
                .op(.loadFast, 1), .op(.returnValue),
            ], lineStarts: [0: 4, 15: 6], length: 19)
        code.varnames = ["x", "bar"]
        code.cellvars = ["x"]
        code.consts = [.none, .none]
        let listing = disassemble(
            CodeListing(code), constRepr: { _ in #"<code object bar at 0x1080739b0, file "test.py", line 4>"# })
        #expect(
            listing == """
                  4           0 LOAD_CLOSURE             0 (x)
                              3 BUILD_TUPLE              1
                              6 LOAD_CONST               1 (<code object bar at 0x1080739b0, file "test.py", line 4>)
                              9 MAKE_CLOSURE             0
                             12 STORE_FAST               1 (bar)

                  6          15 LOAD_FAST                1 (bar)
                             18 RETURN_VALUE

                """)
    }

    @Test func marksJumpsAndTheCurrentInstruction() {
        var code = makeCode(
            [
                .op(.loadConst, 65537), .op(.getIter), .label("loop"), .jump(.forIter, "end"), .op(.loadName),
                .op(.compareOp, 2), .op(.popTop), .jump(.jumpAbsolute, "loop"), .label("end"), .op(.loadConst, 9),
                .op(.returnValue),
            ], lineStarts: [0: 1, 10: 1234], length: 24)
        code.names = ["a"]
        code.consts = [.none]
        let listing = disassemble(CodeListing(code), constRepr: { _ in "None" }, lasti: 10)
        #expect(
            listing == """
                  1           0 EXTENDED_ARG             1
                              3 LOAD_CONST           65537
                              6 GET_ITER
                        >>    7 FOR_ITER                10 (to 20)

                1234 -->      10 LOAD_NAME                0 (a)
                             13 COMPARE_OP               2 (==)
                             16 POP_TOP
                             17 JUMP_ABSOLUTE            7
                        >>   20 LOAD_CONST               9
                             23 RETURN_VALUE

                """)
    }

    @Test func listsTheExceptionTable() {
        let code = assemble([.op(.nop), .op(.loadName), .op(.popTop), .op(.returnValue)]).code
        let table = ExceptionTable.encode([
            ExceptionHandler(0..<4, target: 4, depth: 0, pushesLasti: false),
            ExceptionHandler(4..<5, target: 5, depth: 1, pushesLasti: true),
        ])
        #expect(
            disassembleExceptionTable(table, code: code) == """
                ExceptionTable:
                  0 to 1 -> 4 [0]
                  4 to 4 -> 5 [1] lasti

                """)
        #expect(disassembleExceptionTable([], code: code) == "")
    }

    @Test func listsDamagedCode() {
        let listing = CodeListing(
            code: [0, 100, 3, 0, 101], names: [], varnames: [], cellAndFreeVars: [], constCount: 1, linetable: [1],
            firstlineno: 1)
        #expect(
            disassemble(listing, constRepr: { _ in "None" }) == """
                              0 <0>
                              1 LOAD_CONST               3
                              4 LOAD_NAME

                """)
    }
}
