import BigInt
import Bytecode
import Testing

@Suite struct CodeContentTests {
    static func sample() -> Code {
        var code = Code()
        code.name = "f"
        code.qualname = "C.f"
        code.filename = "a.py"
        code.code = [100, 0, 0, 83]
        code.consts = [.none, .int(0), .frozenset([.int(1), .string([97]), .frozenset([.float(0), .true])])]
        code.names = ["a", "b"]
        return code
    }

    static func with(_ change: (inout Code) -> Void) -> Code {
        var code = sample()
        change(&code)
        return code
    }

    /// Fields that CPython compares.
    static let compared: [Code] = [
        with { $0.name = "g" }, with { $0.argcount = 1 }, with { $0.posonlyargcount = 1 },
        with { $0.kwonlyargcount = 1 }, with { $0.flags = .varArgs }, with { $0.firstlineno = 2 },
        with { $0.code = [9, 83] }, with { $0.consts[1] = .int(1) }, with { $0.names = ["ab"] },
        with { $0.varnames = ["x"] }, with { $0.freevars = ["x"] }, with { $0.cellvars = ["x"] },
        with { $0.linetable = [1] }, with { $0.exceptiontable = [1] },
    ]
    static let notCompared: [Code] = [
        with { $0.filename = "b.py" }, with { $0.qualname = "f" }, with { $0.stacksize = 9 },
        with { $0.consts[2] = .frozenset([.frozenset([.true, .float(0)]), .string([97]), .int(1)]) },
        with { $0.consts[1] = .bigInt(0) },
    ]

    @Test func comparesAsCPython() {
        let code = Self.sample()
        #expect(code == Self.sample())
        #expect(code.hashValue == Self.sample().hashValue)
        for other in Self.compared { #expect(code != other) }
        for other in Self.notCompared {
            #expect(code == other)
            #expect(code.hashValue == other.hashValue)
        }
    }

    @Test func contentTellsAllFieldsApart() {
        let all = [Self.sample()] + Self.compared + Self.notCompared.prefix(4)
        #expect(Set(all.map(\.content)).count == all.count)
        #expect(Self.sample().content == Self.sample().content)
    }

    @Test func tellsConstantsApartByTypeAndSign() {
        let constants: [Constant] = [
            .int(0), .float(0), .float(-0.0), .false, .complex(real: 0, imag: 0), .complex(real: -0.0, imag: 0),
            .complex(real: 0, imag: -0.0), .none, .ellipsis, .string([]), .bytes([]), .tuple([]), .frozenset([]),
            .int(1), .true, .float(1), .int(-1), .bigInt(BigInt(1) << 80), .bigInt(-(BigInt(1) << 80)), .tuple([.int(0)]),
            .tuple([.false]), .string([0xd800]), .string([0x61]), .bytes([0x61]), .code(Self.sample()),
            .tuple([.tuple([]), .tuple([])]), .tuple([.tuple([.tuple([])])]),
        ]
        let codes = constants.map { constant in Self.with { $0.consts = [constant] } }
        #expect(Set(codes).count == codes.count)
        #expect(Set(codes.map(\.content)).count == codes.count)
    }

    @Test func doesNotRecurse() {
        // As deep as constants can be without their own destruction recursing too far.
        var constant = Constant.int(1)
        for _ in 0..<5_000 { constant = .frozenset([.tuple([constant])]) }
        let code = Self.with { $0.consts = [constant] }
        #expect(code.content.count > 5_000 * 18)
        #expect(code == Self.with { $0.consts = [constant] })
    }
}
