import Bytecode
import Testing

/// Each kind of bad code is refused, with the offset and the reason.
@Suite struct VerifierRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var shape: CodeShape
        var offset: Int?
        var reason: String

        init(_ name: String, _ shape: CodeShape, at offset: Int?, _ reason: String) {
            self.name = name
            self.shape = shape
            self.offset = offset
            self.reason = reason
        }

        init(_ name: String, _ lines: [Line], at offset: Int?, _ reason: String) {
            self.init(name, makeShape(lines), at: offset, reason)
        }

        var testDescription: String { name }
    }

    static let end: [Line] = [.op(.loadConst), .op(.returnValue)]

    static func changed(_ lines: [Line] = end, _ change: (inout CodeShape) -> Void) -> CodeShape {
        var shape = makeShape(lines)
        change(&shape)
        return shape
    }

    static let operands: [Case] = [
        Case("empty", changed([]) { _ in }, at: nil, "no instructions"),
        Case("unknown", changed { $0.code = [0] }, at: 0, "unknown instruction 0"),
        Case("truncated", changed { $0.code = [100, 0] }, at: 0, "ends inside"),
        Case("prefix", changed { $0.code = [145, 1, 0, 9] }, at: 3, "EXTENDED_ARG before NOP"),
        Case("const", [.op(.loadConst, 8)], at: 0, "has argument 8"),
        Case("name", [.op(.loadGlobal, 4)], at: 0, "has argument 4"),
        Case("local", [.op(.loadFast, 2)], at: 0, "has argument 2"),
        Case("free", [.op(.loadDeref, 2)], at: 0, "has argument 2"),
        Case("wide", [.op(.loadFast, 0x10000)], at: 0, "has argument 65536"),
        Case("compare", [.op(.compareOp, 6)], at: 0, "has argument 6"),
        Case("flags", [.op(.makeFunction, 8)], at: 0, "not between 0 and 7"),
        Case("slice", [.op(.buildSlice, 4)], at: 0, "not between 2 and 3"),
        Case("raise", [.op(.raiseVarargs, 3)], at: 0, "not between 0 and 2"),
        Case("copy", [.op(.copy, 0)], at: 0, "has argument 0"),
        Case("jump into an instruction", [.op(.jumpAbsolute, 4)] + end, at: 0, "no instruction starts"),
        Case("jump beyond", [.op(.jumpForward, 4)] + end, at: 0, "no instruction starts"),
        Case(
            "jump between prefix and instruction",
            changed { $0.code = [113, 6, 0, 145, 0, 0, 100, 0, 0, 83] }, at: 0, "jumps to 6"),
        Case("namespace", changed([.op(.loadName)] + end) { $0.flags = .optimized }, at: 0, "local namespace"),
        Case("yield", [.op(.loadConst), .op(.yieldValue), .op(.returnValue)], at: 3, "no generator"),
    ]

    static let stacks: [Case] = [
        Case("underflow", [.op(.popTop)] + end, at: 0, "the stack has 0 items"),
        Case("huge count", [.op(.buildList, 0xffff_ffff)] + end, at: 0, "the stack has 0 items"),
        Case("huge unpack", [.op(.loadConst), .op(.unpackSequence, 0xffff_ffff)] + end, at: 3, "above co_stacksize"),
        Case("overflow", changed([.op(.loadConst)] + end) { $0.stacksize = 1 }, at: 3, "above co_stacksize"),
        Case("end", [.op(.loadConst)], at: 0, "off the end"),
        Case(
            "depths", [.op(.loadFast), .jump(.popJumpIfTrue, "x"), .op(.loadFast), .label("x")] + end, at: 9,
            "0 items on one way here and 1 on another"),
        Case(
            "growing loop", [.label("x"), .op(.loadFast), .jump(.jumpAbsolute, "x")], at: 0,
            "0 items on one way here and 1 on another"),
        Case("swap", [.op(.loadFast), .op(.swap, 2)] + end, at: 3, "reaches 2 deep"),
    ]

    static let kinds: [Case] = [
        Case("method as value", [.op(.loadFast), .op(.loadMethod), .op(.binaryAdd)] + end, at: 6, "LOAD_METHOD"),
        Case("method popped", [.op(.loadFast), .op(.loadMethod), .op(.popTop)] + end, at: 6, "LOAD_METHOD"),
        Case("method copied", [.op(.loadFast), .op(.loadMethod), .op(.copy, 2)] + end, at: 6, "LOAD_METHOD"),
        Case("method moved", [.op(.loadFast), .op(.loadMethod), .op(.rotTwo)] + end, at: 6, "LOAD_METHOD"),
        Case(
            "method at the wrong depth", [.op(.loadFast), .op(.loadMethod), .op(.loadFast), .op(.callMethod, 2)] + end,
            at: 9, "LOAD_METHOD"),
        Case(
            "method missing", [.op(.loadFast), .op(.loadFast), .op(.callMethod)] + end, at: 6,
            "needs what LOAD_METHOD"),
        Case(
            "joined with a method",
            [
                .op(.loadFast), .op(.dupTop), .jump(.popJumpIfTrue, "method"), .op(.loadFast),
                .jump(.jumpForward, "joined"), .label("method"), .op(.loadMethod), .label("joined"), .op(.callMethod),
            ] + end, at: 16, "CALL_METHOD needs what LOAD_METHOD pushed"),
        Case("append to a value", [.op(.loadFast), .op(.loadFast), .op(.listAppend, 1)] + end, at: 6, "a list"),
        Case("add to a list", [.op(.buildList), .op(.loadFast), .op(.setAdd, 1)] + end, at: 6, "a set"),
        Case(
            "map add too high", [.op(.buildMap), .op(.loadFast), .op(.loadFast), .op(.mapAdd, 2)] + end, at: 9,
            "reaches 2 deep"),
        Case(
            "merge without callable", [.op(.buildMap), .op(.loadFast), .op(.dictMerge, 1)] + end, at: 6, "reaches 3"),
        Case("tuple of a value", [.op(.loadFast), .op(.listToTuple)] + end, at: 3, "a list"),
        Case("keyword names", [.op(.loadFast), .op(.loadFast), .op(.callFunctionKw)] + end, at: 6, "tuple of strings"),
        Case(
            "too many keyword names", [.op(.loadFast), .op(.loadConst, Const.oneName), .op(.callFunctionKw)] + end,
            at: 6, "names 1 of 0"),
        Case("function of a value", [.op(.loadFast), .op(.makeFunction)] + end, at: 3, "a code object"),
        Case(
            "function without its cells", [.op(.loadConst, Const.closure), .op(.makeFunction)] + end, at: 3,
            "1 free variables"),
        Case(
            "closure of values",
            [.op(.loadFast), .op(.buildTuple, 1), .op(.loadConst, Const.closure), .op(.makeClosure)] + end, at: 9,
            "a tuple of cells"),
        Case(
            "closure of too many cells",
            [
                .op(.loadClosure), .op(.loadClosure), .op(.buildTuple, 2), .op(.loadConst, Const.closure),
                .op(.makeClosure),
            ] + end, at: 12, "1 free variables"),
        Case(
            "defaults", [.op(.loadFast), .op(.loadConst, Const.function), .op(.makeFunction, 1)] + end, at: 6,
            "a tuple of defaults"),
        Case(
            "keyword defaults", [.op(.loadFast), .op(.loadConst, Const.function), .op(.makeFunction, 2)] + end, at: 6,
            "a dict"),
        Case(
            "annotations",
            [
                .op(.loadFast), .op(.loadConst, Const.string), .op(.buildTuple, 2), .op(.loadConst, Const.function),
                .op(.makeFunction, 4),
            ] + end, at: 12, "names and values"),
        Case("string parts", [.op(.loadFast), .op(.buildString, 1)] + end, at: 3, "a string"),
        Case(
            "keys", [.op(.loadFast), .op(.loadConst, Const.twoItems), .op(.buildConstKeyMap, 1)] + end, at: 6,
            "1 keys"),
        Case("import", [.op(.loadFast), .op(.loadConst), .op(.importName)] + end, at: 6, "an int"),
        Case("match keys", [.op(.loadFast), .op(.loadFast), .op(.matchKeys)] + end, at: 6, "a tuple"),
        Case("push of a value", [.op(.loadFast), .op(.pushExcInfo)] + end, at: 3, "an exception"),
        Case("pop of a value", [.op(.loadFast), .op(.popExcept)] + end, at: 3, "handled before"),
        Case("reraise", [.op(.loadFast), .op(.loadFast), .op(.reraise, 1)], at: 6, "an instruction offset"),
        Case("end of a loop", [.op(.loadFast), .op(.loadFast), .op(.endAsyncFor)] + end, at: 6, "an exception"),
    ]

    static let counts: [Case] = [
        Case("negative", changed { $0.argcount = -1 }, at: nil, "out of range"),
        Case("stack size", changed { $0.stacksize = .max }, at: nil, "out of range"),
        Case("positional-only", changed { $0.posonlyargcount = 3 }, at: nil, "greater than co_argcount"),
        Case("locals", changed { $0.nlocals = 3 }, at: nil, "2 co_varnames"),
        Case("parameters", changed { $0.flags = .varArgs }, at: nil, "3 parameters"),
        Case("keyword-only", changed { $0.kwonlyargcount = 1 }, at: nil, "3 parameters"),
        Case("generator", changed { $0.flags = [.generator, .coroutine] }, at: nil, "more than one"),
        Case("iterable coroutine", changed { $0.flags = .iterableCoroutine }, at: nil, "iterable coroutine"),
        Case("line table", changed { $0.linetable = [0] }, at: nil, "co_linetable"),
        Case("long line table", changed { $0.linetable = [0xfc] }, at: nil, "more than the code"),
        Case("exception table", changed { $0.exceptiontable = [0] }, at: nil, "co_exceptiontable"),
    ]

    static func guarded(_ handler: Guarded, _ lines: [Line] = body) -> CodeShape {
        makeShape(lines, guarded: [handler], stacksize: 4)
    }

    static let body: [Line] = [
        .label("0"), .op(.loadGlobal), .label("3"), .op(.loadGlobal), .label("6"), .op(.binaryAdd), .label("7"),
        .op(.returnValue), .label("8"), .op(.reraise),
    ]

    static let handlers: [Case] = [
        Case("fine but not above", guarded(Guarded(start: "0", end: "7", target: "8", depth: 1)), at: 0, "fewer"),
        Case("takes what is kept", guarded(Guarded(start: "6", end: "7", target: "8", depth: 1)), at: 6, "keeps"),
        Case("too deep", guarded(Guarded(start: "6", end: "7", target: "8", depth: 4)), at: nil, "co_stacksize"),
        Case(
            "range off instructions",
            changed(body) {
                $0.exceptiontable = ExceptionTable.encode([
                    ExceptionHandler(1..<6, target: 8, depth: 0, pushesLasti: false)
                ])
            }, at: nil, "1 to 6"),
        Case(
            "target off instructions",
            changed(body) {
                $0.exceptiontable = ExceptionTable.encode([
                    ExceptionHandler(0..<6, target: 1, depth: 0, pushesLasti: false)
                ])
            }, at: nil, "handler at 1"),
        Case(
            "range beyond the code",
            changed(body) {
                $0.exceptiontable = ExceptionTable.encode([
                    ExceptionHandler(0..<99, target: 8, depth: 0, pushesLasti: false)
                ])
            }, at: nil, "0 to 99"),
    ]

    @Test(arguments: operands + stacks + kinds + counts + handlers)
    func refuses(_ bad: Case) {
        let failure = #expect(throws: VerificationFailure.self) { try Verifier.verify(bad.shape) }
        #expect(failure?.offset == bad.offset)
        #expect(failure?.reason.contains(bad.reason) ?? false, "\(failure?.description ?? "accepted")")
    }

    @Test func refusesCodeThatIsSlowToVerify() {
        var lines: [Line] = [.op(.loadConst)]
        for _ in 0..<300 { lines += [.op(.unpackSequence, 0xffff), .op(.buildTuple, 0xffff)] }
        lines.append(.op(.returnValue))
        let failure = #expect(throws: VerificationFailure.self) {
            try Verifier.verify(makeShape(lines, stacksize: 70_000))
        }
        #expect(failure?.reason.contains("too much work") ?? false)
    }

    /// Whatever bytes are changed, the verifier answers; and what it accepts keeps its promises about the stack.
    @Test func survivesMutations() {
        var random = Random(seed: 5)
        var accepted = 0
        for _ in 0..<40_000 {
            guard var shape = VerifierAcceptanceTests.good.randomElement(using: &random)?.shape else { continue }
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                switch Int.random(in: 0..<8, using: &random) {
                case 0: Self.flip(&shape.exceptiontable, &random)
                case 1: Self.flip(&shape.linetable, &random)
                case 2: shape.stacksize = Int.random(in: -1...6, using: &random)
                default: Self.flip(&shape.code, &random)
                }
            }
            guard let map = try? Verifier.verify(shape) else { continue }
            accepted += 1
            for offset in shape.code.indices {
                if let depth = map.depth(at: offset) { #expect(0...shape.stacksize ~= depth) }
            }
        }
        #expect(accepted > 100)
    }

    private static func flip(_ bytes: inout [UInt8], _ random: inout Random) {
        guard let index = bytes.indices.randomElement(using: &random) else { return }
        if Bool.random(using: &random) {
            bytes[index] = Opcode.allCases.randomElement(using: &random)?.rawValue ?? 0
        } else {
            bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
    }
}
