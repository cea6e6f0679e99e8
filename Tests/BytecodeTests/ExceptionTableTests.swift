import Bytecode
import Testing

@Suite struct ExceptionTableTests {
    /// `co_exceptiontable` that CPython 3.11 makes for a function with `try` and `with`, and its meaning.
    static let sample: [UInt8] = [
        135, 15, 38, 0, 166, 10, 65, 21, 3, 176, 2, 65, 16, 3, 178, 1, 65, 0, 5, 180, 12, 65, 16, 3, 193, 0,
        4, 65, 4, 9,
    ]
    static let handlers = [
        ExceptionHandler(7..<22, target: 38, depth: 0, pushesLasti: false),
        ExceptionHandler(38..<48, target: 85, depth: 1, pushesLasti: true),
        ExceptionHandler(48..<50, target: 80, depth: 1, pushesLasti: true),
        ExceptionHandler(50..<51, target: 64, depth: 2, pushesLasti: true),
        ExceptionHandler(52..<64, target: 80, depth: 1, pushesLasti: true),
        ExceptionHandler(64..<68, target: 68, depth: 4, pushesLasti: true),
    ]

    @Test func agreesWithCPython() throws {
        #expect(ExceptionTable.encode(Self.handlers) == Self.sample)
        #expect(try ExceptionTable.decode(Self.sample.span) == Self.handlers)
    }

    @Test func findsHandlers() {
        for offset in 0..<80 {
            let expected = Self.handlers.first { $0.range.contains(offset) }
            #expect(ExceptionTable.handler(at: offset, in: Self.sample.span) == expected)
        }
    }

    @Test func roundTripsRandomTables() throws {
        var random = Random(seed: 3)
        for _ in 0..<2000 {
            var handlers: [ExceptionHandler] = []
            var offset = 0
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                let scale = [10, 1000, 1_000_000].randomElement(using: &random) ?? 1
                let start = offset + Int.random(in: 0...scale, using: &random)
                offset = start + Int.random(in: 1...scale, using: &random)
                handlers.append(
                    ExceptionHandler(
                        start..<offset, target: .random(in: 0...scale, using: &random),
                        depth: .random(in: 0...scale, using: &random), pushesLasti: .random(using: &random)))
            }
            #expect(try ExceptionTable.decode(ExceptionTable.encode(handlers).span) == handlers)
        }
    }

    @Test(arguments: [
        [0x80, 1, 0], [0x00, 1, 0, 0], [0x80, 0, 0, 0], [0x80, 1, 0x80, 0], [0x80, 2, 0, 0, 0x81, 1, 0, 0],
        [0xc0, 0x40, 0x40, 0x40, 0x40, 0x40, 1, 1, 0, 0], [0x80, 1, 0, 0x40],
    ] as [[UInt8]])
    func refusesMalformedTables(_ table: [UInt8]) {
        #expect(throws: MalformedCode.self) { try ExceptionTable.decode(table.span) }
    }

    @Test func survivesRandomTables() {
        var random = Random(seed: 4)
        for _ in 0..<20_000 {
            let table = random.bytes(upTo: 14)
            _ = try? ExceptionTable.decode(table.span)
            _ = ExceptionTable.handler(at: 9, in: table.span)
        }
    }
}
