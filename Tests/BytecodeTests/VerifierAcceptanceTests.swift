import Bytecode
import Testing

/// Code as a compiler makes it passes.
@Suite struct VerifierAcceptanceTests {
    static let loop: [Line] = [
        .op(.loadConst, Const.natural), .op(.storeFast), .op(.loadFast), .op(.getIter), .label("loop"),
        .jump(.forIter, "end"), .op(.storeFast, 1), .op(.loadFast, 1), .jump(.popJumpIfFalse, "loop"),
        .op(.loadGlobal), .op(.loadFast), .op(.callFunction, 1), .op(.popTop), .jump(.jumpAbsolute, "loop"),
        .label("end"), .op(.loadConst, Const.none), .op(.returnValue),
    ]

    /// `try: f() except E as e: g()`
    static let tryExcept: [Line] = [
        .label("try"), .op(.loadGlobal), .op(.callFunction), .op(.popTop), .label("done"),
        .op(.loadConst, Const.none), .op(.returnValue),
        .label("handler"), .op(.pushExcInfo), .op(.loadGlobal, 1), .op(.checkExcMatch),
        .jump(.popJumpIfFalse, "other"), .op(.storeFast), .label("body"), .op(.loadGlobal, 2), .op(.callFunction),
        .op(.popTop), .label("bodyEnd"), .op(.popExcept), .op(.loadConst, Const.none), .op(.returnValue),
        .label("other"), .op(.reraise), .label("cleanup"), .op(.copy, 3), .op(.popExcept), .op(.reraise, 1),
    ]
    static let tryExceptTable = [
        Guarded(start: "try", end: "done", target: "handler", depth: 0),
        Guarded(start: "handler", end: "bodyEnd", target: "cleanup", depth: 1, lasti: true),
        Guarded(start: "other", end: "cleanup", target: "cleanup", depth: 1, lasti: true),
    ]

    /// `with m: f()`
    static let with: [Line] = [
        .op(.loadGlobal), .op(.beforeWith), .label("start"), .op(.popTop), .op(.loadGlobal, 1), .op(.callFunction),
        .op(.popTop), .label("end"), .op(.loadConst, Const.none), .op(.dupTop), .op(.dupTop), .op(.callFunction, 3),
        .op(.popTop), .label("return"), .op(.loadConst, Const.none), .op(.returnValue),
        .label("handler"), .op(.pushExcInfo), .op(.withExceptStart), .jump(.popJumpIfTrue, "suppress"),
        .op(.reraise, 2), .label("suppress"), .op(.popTop), .label("after"), .op(.popExcept), .op(.popTop),
        .op(.popTop), .jump(.jumpAbsolute, "return"), .label("cleanup"), .op(.copy, 3), .op(.popExcept), .op(.reraise, 1),
    ]
    static let withTable = [
        Guarded(start: "start", end: "end", target: "handler", depth: 1, lasti: true),
        Guarded(start: "handler", end: "after", target: "cleanup", depth: 3, lasti: true),
    ]

    /// `try: f() except* E: pass`
    static let exceptStar: [Line] = [
        .label("try"), .op(.loadGlobal), .op(.callFunction), .op(.popTop), .label("end"),
        .label("return"), .op(.loadConst, Const.none), .op(.returnValue),
        .label("handler"), .op(.pushExcInfo), .op(.dupTop), .op(.buildList), .op(.rotTwo), .op(.loadGlobal, 1),
        .op(.checkEgMatch), .op(.dupTop), .jump(.popJumpIfNone, "none"), .label("body"), .op(.popTop),
        .jump(.jumpForward, "rest"),
        .label("raised"), .op(.listAppend, 3), .op(.popTop), .jump(.jumpForward, "rest"),
        .label("none"), .op(.popTop), .label("rest"), .op(.listAppend, 1), .op(.prepReraiseStar), .op(.dupTop),
        .jump(.popJumpIfNotNone, "reraise"), .op(.popTop), .op(.popExcept), .jump(.jumpAbsolute, "return"),
        .label("reraise"), .op(.rotTwo), .op(.popExcept), .op(.reraise),
    ]
    static let exceptStarTable = [
        Guarded(start: "try", end: "end", target: "handler", depth: 0)
    ]

    static let containers: [Line] = [
        .op(.buildList), .op(.loadFast), .op(.listAppend, 1), .op(.loadFast), .op(.listExtend, 1), .op(.listToTuple),
        .op(.popTop), .op(.buildSet), .op(.loadFast), .op(.setAdd, 1), .op(.loadFast), .op(.setUpdate, 1), .op(.popTop),
        .op(.loadGlobal), .op(.loadConst, Const.twoItems), .op(.buildMap), .op(.loadFast), .op(.loadFast),
        .op(.mapAdd, 1), .op(.loadFast), .op(.dictMerge, 1), .op(.callFunctionEx, 1), .op(.popTop),
        .op(.loadFast), .op(.loadFast), .op(.loadConst, Const.twoItems), .op(.buildConstKeyMap, 2), .op(.returnValue),
    ]

    static let functions: [Line] = [
        .op(.loadFast), .op(.buildTuple, 1), .op(.loadFast), .op(.loadConst, Const.oneName), .op(.buildConstKeyMap, 1),
        .op(.loadConst, Const.string), .op(.loadGlobal), .op(.buildTuple, 2), .op(.loadClosure, 1), .op(.buildTuple, 1),
        .op(.loadConst, Const.closure), .op(.makeClosure, 7), .op(.popTop), .op(.loadConst, Const.function),
        .op(.makeFunction), .op(.returnValue),
    ]

    static let calls: [Line] = [
        .op(.loadFast), .op(.loadMethod), .op(.loadFast), .jump(.jumpIfTrueOrPop, "joined"), .op(.loadConst),
        .label("joined"), .op(.callMethod, 1), .op(.loadFast), .op(.loadFast), .op(.loadConst, Const.oneName),
        .op(.callFunctionKw, 2), .op(.loadConst, Const.natural), .op(.loadConst, Const.none), .op(.importName),
        .op(.importFrom), .op(.popTop), .op(.loadConst, Const.string), .op(.formatValue, 4),
        .op(.loadConst, Const.string), .op(.buildString, 2), .op(.returnValue),
    ]

    /// `await f()` in an async function.
    static let awaiting: [Line] = [
        .op(.loadGlobal), .op(.callFunction), .op(.getAwaitable), .op(.loadConst), .label("send"),
        .jump(.send, "done"), .op(.yieldValue), .jump(.jumpAbsolute, "send"), .label("done"), .op(.returnValue),
    ]

    static let asyncFor: [Line] = [
        .op(.loadGlobal), .op(.getAiter), .label("loop"), .op(.getAnext), .op(.loadConst), .label("send"),
        .jump(.send, "value"), .op(.yieldValue), .jump(.jumpAbsolute, "send"), .label("value"), .op(.storeFast),
        .label("end"), .jump(.jumpAbsolute, "loop"), .label("handler"), .op(.endAsyncFor), .op(.loadConst),
        .op(.returnValue),
    ]
    static let asyncForTable = [Guarded(start: "loop", end: "end", target: "handler", depth: 1)]

    static let match: [Line] = [
        .op(.loadFast), .op(.matchMapping), .jump(.popJumpIfFalse, "class"), .op(.loadConst, Const.oneName),
        .op(.matchKeys), .op(.dupTop), .jump(.popJumpIfNone, "fail"), .op(.unpackSequence, 1), .op(.popTop),
        .op(.popTop), .op(.returnValue), .label("fail"), .op(.popTop), .op(.popTop), .label("class"),
        .op(.loadGlobal), .op(.loadConst, Const.oneName), .op(.matchClass, 1), .op(.returnValue),
    ]

    static let good: [(name: String, shape: CodeShape)] = [
        ("loop", makeShape(loop)), ("try", makeShape(tryExcept, guarded: tryExceptTable)),
        ("with", makeShape(with, guarded: withTable)),
        ("except*", makeShape(exceptStar, guarded: exceptStarTable)), ("containers", makeShape(containers)),
        ("functions", makeShape(functions)), ("calls", makeShape(calls)),
        ("await", makeShape(awaiting, flags: .coroutine)),
        ("async for", makeShape(asyncFor, guarded: asyncForTable, flags: .coroutine)), ("match", makeShape(match)),
    ]

    @Test func acceptsGoodCode() {
        for (name, shape) in Self.good {
            #expect(throws: Never.self, "\(name)") { try Verifier.verify(shape) }
        }
    }

    @Test func mapsTheStack() throws {
        let (lines, table) = (Self.with, Self.withTable)
        let labels = assemble(lines).labels
        let map = try Verifier.verify(makeShape(lines, guarded: table))
        #expect(map.kinds(at: 0) == [])
        #expect(map.kinds(at: try #require(labels["start"])) == [.any, .any])
        #expect(map.kinds(at: try #require(labels["handler"])) == [.any, .lasti, .exception])
        #expect(map.kinds(at: try #require(labels["after"])) == [.any, .lasti, .handledException])
        #expect(map.depth(at: try #require(labels["cleanup"])) == 5)
        #expect(map.depth(at: 1) == nil)
        #expect(map.depth(at: -1) == nil)
    }

    @Test func joinsKinds() throws {
        let lines: [Line] = [
            .op(.loadFast), .jump(.popJumpIfTrue, "other"), .op(.loadConst, Const.string), .op(.buildList),
            .op(.buildTuple), .jump(.jumpForward, "joined"), .label("other"), .op(.loadConst, Const.natural),
            .op(.buildList), .op(.loadConst, Const.twoItems), .label("joined"), .op(.returnValue),
        ]
        let map = try Verifier.verify(makeShape(lines))
        let joined = try #require(assemble(lines).labels["joined"])
        #expect(map.kinds(at: joined) == [.any, .list, .tuple(count: -1)])
    }

    @Test func carriesWhatDiffersUnused() throws {
        let lines: [Line] = [
            .op(.loadFast), .op(.dupTop), .jump(.popJumpIfTrue, "method"), .op(.loadFast),
            .jump(.jumpForward, "joined"), .label("method"), .op(.loadMethod), .label("joined"), .op(.loadFast),
            .op(.returnValue),
        ]
        let map = try Verifier.verify(makeShape(lines))
        let joined = try #require(assemble(lines).labels["joined"])
        #expect(map.kinds(at: joined) == [.unusable, .unusable])
    }

    @Test func verifiesNestedCode() {
        var inner = Code()
        inner.code = assemble([.op(.loadConst), .op(.returnValue)]).code
        inner.consts = [.none]
        inner.stacksize = 1
        var outer = inner
        outer.consts = [.none, .tuple([.code(inner)])]
        #expect(throws: Never.self) { try Verifier.verify(outer) }
        inner.stacksize = 0
        outer.consts = [.none, .tuple([.code(inner)])]
        #expect(throws: VerificationFailure.self) { try Verifier.verify(outer) }
    }

    /// The steps of the verifier and the effects of the table are two descriptions of one thing.
    @Test func agreesWithTheTableOnEffects() throws {
        for (_, shape) in Self.good {
            let map = try Verifier.verify(shape)
            for instruction in try Instruction.all(in: shape.code.span) {
                guard let depth = map.depth(at: instruction.offset) else { continue }
                if let effect = instruction.opcode.stackEffect(instruction.argument) {
                    #expect(map.depth(at: instruction.end) == depth + effect, "\(instruction.opcode.name)")
                }
                if let target = instruction.jumpTarget {
                    let effect = try #require(instruction.opcode.jumpEffect(instruction.argument))
                    #expect(map.depth(at: target) == depth + effect, "\(instruction.opcode.name)")
                }
            }
        }
    }

    @Test func agreesWithTheTableOnPlainInstructions() throws {
        var checked = 0
        for opcode in Opcode.allCases where opcode.fallsThrough && !opcode.isJump && opcode != .extendedArg {
            let argument = opcode.operand == .count || opcode == .unpackEx ? 2 : 0
            var lines: [Line] = Array(repeating: .op(.loadFast), count: 6)
            lines.append(.op(opcode, argument))
            lines += [.op(.loadConst), .op(.returnValue)]
            let shape = makeShape(lines, flags: .generator)
            guard let map = try? Verifier.verify(shape) else { continue }
            checked += 1
            let effect = try #require(opcode.stackEffect(argument))
            #expect(map.depth(at: 18 + opcode.size) == 6 + effect, "\(opcode.name)")
        }
        #expect(checked > 95)
    }

    @Test func isFastOnDeepStacks() throws {
        // A call with four thousand conditional arguments, in a protected range.
        let count = 4000
        var lines: [Line] = [.label("try"), .op(.loadGlobal)]
        for number in 0..<count {
            lines += [
                .op(.loadFast), .jump(.jumpIfTrueOrPop, "\(number)"), .op(.loadConst, Const.string),
                .label("\(number)"),
            ]
        }
        lines += [.op(.callFunction, count), .label("end"), .op(.returnValue), .label("handler"), .op(.reraise)]
        let table = [Guarded(start: "try", end: "end", target: "handler", depth: 0)]
        try Verifier.verify(makeShape(lines, guarded: table, stacksize: count + 2))
    }
}
