import Bytecode
import Testing

@Suite struct LineTableTests {
    /// `co_linetable` that CPython 3.11 makes for a function with `try`, `with` and long lines. An entry's length
    /// counts code units there and bytes here, which decodes alike.
    static let sample: [UInt8] = [
        128, 0, 216, 9, 10, 216, 9, 10, 241, 3, 1, 10, 11, 128, 65, 240, 4, 9, 5, 17, 216, 15, 16, 144, 17, 140, 116,
        245, 0, 0, 23, 78, 2, 241, 0, 0, 16, 78, 2, 245, 16, 0, 9, 14, 136, 97, 137, 8, 140, 8, 136, 8, 136, 8, 248,
        245, 15, 0, 12, 20, 240, 0, 2, 5, 17,
    ]

    /// What its `co_positions()` says of these.
    static let samplePositions: [PositionRange] = [
        PositionRange(0..<1, at(1, 1, 0, 0)), PositionRange(1..<2, at(2, 2, 9, 10)),
        PositionRange(2..<3, at(3, 3, 9, 10)), PositionRange(3..<5, at(2, 3, 9, 10)),
        PositionRange(5..<6, at(2, 2, 4, 5)), PositionRange(6..<7, at(4, 13, 4, 16)),
        PositionRange(7..<8, at(5, 5, 15, 16)), PositionRange(8..<9, at(5, 5, 17, 18)),
        PositionRange(9..<14, at(5, 5, 15, 19)), PositionRange(14..<20, at(5, 5, 22, 141)),
        PositionRange(20..<22, at(5, 5, 15, 141)), PositionRange(22..<28, at(13, 13, 8, 13)),
        PositionRange(28..<29, at(13, 13, 14, 15)), PositionRange(29..<38, at(13, 13, 8, 16)),
        PositionRange(38..<39, .none), PositionRange(39..<45, at(6, 6, 11, 19)),
        PositionRange(45..<46, at(6, 8, 4, 16)),
    ]

    static func at(_ startLine: Int, _ endLine: Int, _ startColumn: Int?, _ endColumn: Int?) -> SourcePosition {
        SourcePosition(startLine: startLine, endLine: endLine, startColumn: startColumn, endColumn: endColumn)
    }

    @Test func decodesCPythonsTable() {
        for range in Self.samplePositions {
            for offset in range.bytes {
                let position = LineTable.position(at: offset, in: Self.sample.span, firstLine: 1)
                #expect(position == range.position, "at \(offset)")
            }
        }
        #expect(LineTable.position(at: 46, in: Self.sample.span, firstLine: 1) == nil)
    }

    @Test func encodesAsCPython() {
        // Later on, CPython has an entry for each instruction where equal neighbours are joined here.
        let encoded = LineTable.encode(Self.samplePositions.prefix(9), firstLine: 1)
        #expect(encoded == Array(Self.sample.prefix(27)))
    }

    @Test func joinsLines() throws {
        let lines = try LineTable.lines(in: Self.sample.span, firstLine: 1)
        #expect(
            lines == [
                LineRange(0..<1, 1), LineRange(1..<2, 2), LineRange(2..<3, 3), LineRange(3..<6, 2), LineRange(6..<7, 4),
                LineRange(7..<22, 5), LineRange(22..<38, 13), LineRange(38..<39, nil), LineRange(39..<46, 6),
            ])
        let starts = try LineTable.lineStarts(in: Self.sample.span, firstLine: 1)
        #expect(starts.map(\.offset) == [0, 1, 2, 3, 6, 7, 22, 39])
    }

    @Test func derivesClassicTable() throws {
        let lnotab = try LineTable.lnotab(in: Self.sample.span, firstLine: 1)
        #expect(lnotab == [1, 1, 1, 1, 1, 255, 3, 2, 1, 1, 15, 8, 17, 249])
    }

    @Test func splitsLargeDeltasOfClassicTable() throws {
        let table = LineTable.encode(
            [
                PositionRange(0..<600, SourcePosition(startLine: 1)),
                PositionRange(600..<603, SourcePosition(startLine: 301)),
                PositionRange(603..<606, SourcePosition(startLine: 1)),
            ], firstLine: 1)
        let lnotab = try LineTable.lnotab(in: table.span, firstLine: 1)
        #expect(lnotab == [255, 0, 255, 0, 90, 127, 0, 127, 0, 46, 3, 128, 0, 128, 0, 212])
    }

    @Test func refusesAnEndlessClassicTable() {
        let far = LineTable.encode([PositionRange(0..<3, SourcePosition(startLine: 2_147_000_000))], firstLine: 1)
        #expect(throws: MalformedCode.self) { try LineTable.lnotab(in: far.span, firstLine: 1) }
    }

    @Test func givesAPositionForEachInstruction() throws {
        let code = assemble([.op(.loadFast), .op(.loadConst, 70000), .op(.binaryAdd), .op(.returnValue)]).code
        let table = LineTable.encode(
            [
                PositionRange(0..<3, Self.at(3, 3, 0, 1)), PositionRange(3..<9, Self.at(3, 4, 2, 7)),
                PositionRange(9..<10, Self.at(3, 4, 0, 7)),
            ], firstLine: 3)
        let positions = try LineTable.positions(of: code.span, in: table.span, firstLine: 3)
        #expect(positions == [Self.at(3, 3, 0, 1), Self.at(3, 4, 2, 7), Self.at(3, 4, 0, 7), .none])
    }

    @Test func roundTripsRandomTables() throws {
        var random = Random(seed: 1)
        for _ in 0..<2000 {
            let firstLine = Int.random(in: 1...5000, using: &random)
            let ranges = randomRanges(&random, near: firstLine)
            let table = LineTable.encode(ranges, firstLine: firstLine)
            var expected: [SourcePosition] = []
            for range in ranges {
                while expected.count < range.bytes.lowerBound { expected.append(.none) }
                expected += Array(repeating: range.position.normalized, count: range.bytes.count)
            }
            try LineTable.validate(table.span, firstLine: firstLine, codeLength: expected.count)
            var decoded: [SourcePosition] = []
            var reader = LineTableReader(firstLine: firstLine)
            while let entry = try reader.next(in: table.span) {
                #expect(entry.bytes.lowerBound == decoded.count)
                decoded += Array(repeating: entry.position, count: entry.bytes.count)
            }
            try #require(decoded == expected)
        }
    }

    private func randomRanges(_ random: inout Random, near firstLine: Int) -> [PositionRange] {
        var ranges: [PositionRange] = []
        var offset = 0
        var line = firstLine
        for _ in 0..<Int.random(in: 0...30, using: &random) {
            if Int.random(in: 0..<10, using: &random) == 0 { offset += Int.random(in: 1...20, using: &random) }
            let length = Int.random(in: 1...20, using: &random)
            let spread = [0, 3, 200, 100_000].randomElement(using: &random) ?? 0
            line = max(0, line + Int.random(in: -spread...spread, using: &random))
            let width = [10, 100, 5000].randomElement(using: &random) ?? 0
            func maybe(_ value: Int) -> Int? { Int.random(in: 0..<8, using: &random) == 0 ? nil : value }
            let start = Int.random(in: 0...width, using: &random)
            let position = SourcePosition(
                startLine: maybe(line), endLine: maybe(line + max(0, Int.random(in: -3...2, using: &random))),
                startColumn: maybe(start), endColumn: maybe(start + Int.random(in: 0...width, using: &random)))
            ranges.append(PositionRange(offset..<offset + length, position))
            offset += length
        }
        return ranges
    }

    @Test func dropsWhatCannotBeSaid() {
        let ranges = [
            PositionRange(0..<1, SourcePosition(startLine: .max)), PositionRange(1..<2, SourcePosition(startLine: -4)),
            PositionRange(2..<3, SourcePosition(startLine: 5, endLine: .max, startColumn: .max, endColumn: 3)),
        ]
        for firstLine in [1, .min, .max] {
            let table = LineTable.encode(ranges, firstLine: firstLine)
            #expect(LineTable.position(at: 0, in: table.span, firstLine: firstLine) == SourcePosition.none)
            #expect(LineTable.position(at: 1, in: table.span, firstLine: firstLine) == SourcePosition.none)
        }
        let table = LineTable.encode(ranges, firstLine: 1)
        #expect(LineTable.position(at: 2, in: table.span, firstLine: 1) == Self.at(5, 5, nil, nil))
    }

    @Test(arguments: [
        [0x00], [0x80], [0xd0, 1], [0xf0], [0xf0, 0x40, 0x40, 0x40, 0x40, 0x40, 0x40, 0x40, 0], [0xe8, 0x80],
        [0xe8, 3], [0xff, 0xf8],
    ] as [[UInt8]])
    func refusesMalformedTables(_ table: [UInt8]) {
        #expect(throws: MalformedCode.self) { try LineTable.validate(table.span, firstLine: 0, codeLength: 8) }
    }

    @Test func survivesRandomTables() {
        var random = Random(seed: 2)
        for _ in 0..<20_000 {
            let table = random.bytes(upTo: 12)
            let firstLine = [1, 0, .min, .max].randomElement(using: &random) ?? 1
            _ = LineTable.position(at: 20, in: table.span, firstLine: firstLine)
            _ = try? LineTable.lnotab(in: table.span, firstLine: firstLine)
            _ = try? LineTable.validate(table.span, firstLine: firstLine, codeLength: 40)
        }
    }
}
