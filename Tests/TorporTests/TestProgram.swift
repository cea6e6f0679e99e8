import Testing

/// A program of Tests/Programs with what CPython prints for it (see tools/golden).
struct TestProgram: Sendable, CustomTestStringConvertible {
    /// `AREA/NAME`
    let name: String
    /// The absolute path.
    let path: String
    /// Answers to its calls of `torpor.suspend()`: a JSON text on each line.
    let values: [String]
    let expected: Result

    /// What a run came to.
    struct Result: Equatable, Sendable {
        var output = ""
        var error = ""
        var exitCode: Int32 = 0
    }

    var testDescription: String { name }

    var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

    private init?(_ area: String, _ file: String) {
        guard file.hasSuffix(".py") else { return nil }
        name = area + "/" + file.dropLast(3)
        let stem = TestProgram.root + "/" + name
        path = stem + ".py"
        values = contents(stem + ".values")?.split(separator: "\n").map { String($0) } ?? []
        let exit = contents(stem + ".exit").flatMap { Int32($0.split(separator: "\n").first ?? "") }
        expected = Result(output: contents(stem + ".out") ?? "", error: contents(stem + ".err") ?? "", exitCode: exit ?? 0)
    }

    static let root = testsFolder + "/Programs"

    static let all: [TestProgram] = entries(root).filter { !$0.hasPrefix("_") }.flatMap { area in
        entries(root + "/" + area).compactMap { TestProgram(area, $0) }
    }

    static func named(_ name: String) throws -> TestProgram {
        try #require(all.first { $0.name == name }, "there is no program \(name)")
    }
}

/// How the programs are run. Each must print the same.
enum Mode: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// From start to end.
    case straight
    /// Saved, and woken in a fresh runtime, every few instructions.
    case woken
    /// Saved a few times, and woken each time in a fresh process.
    case processes
    /// Saved every few instructions, each time what has changed; what the write barrier has missed is looked for.
    case saved
    /// With a collection of garbage every few instructions.
    case collecting
    /// With every native that has a twin leaving the work to it.
    case twins

    var testDescription: String { rawValue }
}
