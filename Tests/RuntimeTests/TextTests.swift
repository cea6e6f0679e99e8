import Glibc
import Testing

@testable import Runtime

/// The text and number algorithms against CPython's answers in `Fixtures/`.
@Suite struct TextTests {
    @Test(arguments: ["formats", "percent", "unicode_properties", "codecs", "search"])
    func text(_ fixture: String) throws { try check(fixture, TextGolden.textOperations) }

    @Test(arguments: ["floats", "integers", "mathematics"])
    func numbers(_ fixture: String) throws { try check(fixture, TextGolden.numberOperations) }

    /// Every line of a fixture gives the result it names.
    private func check(_ fixture: String, _ operations: [String: TextGolden.Operation]) throws {
        let lines = try read(fixture).split(separator: "\n")
        #expect(lines.count > 100)
        for line in lines {
            let (result, expected) = try TextGolden.check(line, operations)
            if result != expected { Issue.record("\(line.prefix(400)) gave \(result.prefix(400))") }
        }
    }

    private func read(_ fixture: String) throws -> String {
        let folder = #filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)
        let file = try #require(fopen("\(folder)/Fixtures/\(fixture).txt", "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What `hash(str)` gives under `PYTHONHASHSEED=0`, which stands for a key of zeros.
    @Test func sipHash() {
        let hash = SipHash(key0: 0, key1: 0)
        let expected: [(Int, Int)] = [
            (0, 0), (1, 4_644_417_185_603_328_019), (3, -625_286_514_230_258_094), (7, 3_743_554_345_682_611_213),
            (8, -4_250_921_761_727_411_054), (9, 1_304_380_474_379_753_940), (16, 4_155_492_170_795_313_926),
            (31, -6_034_590_719_543_889_143),
        ]
        for (count, value) in expected {
            #expect([UInt8](repeating: UInt8(ascii: "a"), count: count).withUnsafeBytes { hash.hash($0) } == value)
        }
        #expect(([0, 1] as [UInt8]).withUnsafeBytes { hash.hash($0) } == 75_343_234_424_780_393)
    }

    /// Faults of `%` formats come after the arguments that precede them, and star arguments are named as such.
    @Test func percentPieces() {
        let format = [UInt32]("a%%%-*.*d%(k)")
        format.withUnsafeBufferPointer { format in
            var parser = PercentParser()
            #expect(parser.next(format) == .literal(0..<1))
            #expect(parser.next(format) == .literal(2..<3))
            var stars = PercentDirective()
            stars.leftAligned = true
            (stars.width, stars.precision, stars.type, stars.typeIndex) = (.argument, .argument, 0x64, 8)
            #expect(parser.next(format) == .directive(stars))
            var cut = PercentDirective()
            (cut.usesMapping, cut.key, cut.failure) = (true, 11..<12, .value("incomplete format"))
            #expect(parser.next(format) == .directive(cut))
            #expect(parser.next(format) == nil)
        }
    }

    /// Tables and arithmetic at the edges of a machine word.
    @Test(arguments: [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max])
    func wordEdges(_ value: Int) throws {
        let integer = Integer.small(value)
        #expect(String(decoding: try integer.decimalText(), as: UTF8.self) == String(value))
        #expect(integer + .one - .one == integer)
        #expect(-(-integer) == integer)
        #expect(Integer(twosComplementWords: integer.twosComplementWords) == integer)
        #expect(try Integer.floorDivide(integer * integer + integer, integer + .small(value == -1 ? 2 : 1))
            == (value == -1 ? .zero : integer))
    }
}
