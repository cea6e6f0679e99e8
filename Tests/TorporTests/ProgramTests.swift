import Testing

/// Every program of Tests/Programs prints the same in every mode: what CPython prints.
struct ProgramTests {
    @Test(arguments: TestProgram.all, Mode.allCases)
    func printsTheSame(_ program: TestProgram, _ mode: Mode) throws {
        var runner = Runner(program)
        let result = try runner.run(mode)
        #expect(result.exitCode == program.expected.exitCode, "\(program.name), \(mode)")
        if let difference = difference(result.output, program.expected.output) {
            Issue.record("\(program.name), \(mode): standard output\n\(difference)")
        }
        if let difference = difference(result.error, program.expected.error) {
            Issue.record("\(program.name), \(mode): standard error\n\(difference)")
        }
    }

    /// In slices of any length, each run stops at the very instruction asked for, and prints the same.
    @Test(arguments: TestProgram.all)
    func stopsWhereAsked(_ program: TestProgram) throws {
        for slice in [2, 3, 5, 7, 13, 29, 61, 127, 509, 1021] {
            var runner = Runner(program)
            let (result, statistics) = try runner.run(inSlicesOf: slice)
            #expect(statistics.exactStops == statistics.stops, "\(program.name), slices of \(slice)")
            #expect(result.exitCode == program.expected.exitCode, "\(program.name), slices of \(slice)")
            #expect(result.output == program.expected.output, "\(program.name), slices of \(slice)")
        }
    }

    @Test func thereAreEnough() {
        #expect(TestProgram.all.count >= 500)
    }
}

/// The first lines in which two texts differ; nil when they are the same.
func difference(_ actual: String, _ expected: String) -> String? {
    if actual == expected { return nil }
    let a = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let e = expected.split(separator: "\n", omittingEmptySubsequences: false)
    var i = 0
    while i < a.count && i < e.count && a[i] == e[i] { i += 1 }
    var text = "from line \(i + 1) on:\n"
    for line in e[i...].prefix(3) { text += "  expected: \(line)\n" }
    for line in a[i...].prefix(3) { text += "  printed:  \(line)\n" }
    return text
}
