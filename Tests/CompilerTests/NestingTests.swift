import Bytecode
import Syntax
import Testing

/// Programs that are big or deep in one way or another compile, or fail with a `SyntaxFailure`.
struct NestingTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// What may follow what, again and again: each link nests the tree once more.
    private static let chains = [
        ("x = a", " + a"), ("x = 1", " + 1"), ("x = a", ".b"), ("x = a", "()"), ("x = a", "[0]"), ("x = ''", " + 'ab'"),
        ("if a: pass\n", "elif b: pass\n"),
    ]

    @Test(arguments: chains) func longChain(_ first: String, _ link: String) throws {
        try Verifier.verify(compiled(first + repeated(link, 2_900) + "\n"))
    }

    @Test(arguments: chains) func tooLongChain(_ first: String, _ link: String) {
        for count in [3_100, 1_000_000] {
            let failure = #expect(throws: SyntaxFailure.self) { try compiled(first + repeated(link, count) + "\n") }
            #expect(failure?.kind == .recursionError)
        }
    }

    @Test func longRows() throws {
        for source in ["x = a" + repeated(" and a", 10_000), "x = a" + repeated(" < a", 10_000)] {
            try Verifier.verify(compiled(source + "\n"))
        }
    }

    @Test func deepNesting() {
        for source in [
            "x = " + repeated("-", 20_000) + "y", "x = " + repeated("lambda: ", 20_000) + "y",
            "x = " + repeated("a if b else ", 20_000) + "c", "x = a" + repeated(" ** a", 20_000),
            "from __future__ import annotations\nx: a" + repeated(" + a", 20_000),
        ] {
            #expect(throws: SyntaxFailure.self) { try compiled(source + "\n") }
        }
    }

    @Test func wideArguments() throws {
        let assignments = (0..<70_000).map { "v\($0) = \($0)\n" }.joined()
        let code = try compiled(assignments)
        try Verifier.verify(code)
        #expect(code.names.count == 70_000)
        #expect(code.consts.count == 70_001)
    }

    @Test func wideJumps() throws {
        let body = repeated("        v = b\n", 30_000)
        try Verifier.verify(compiled("for i in a:\n    if z:\n\(body)    else:\n        k()\n"))
        try Verifier.verify(compiled("while a:\n    if z:\n\(body)"))
    }

    /// A `finally` part stands in the code three times, and so does what is nested in it; its functions do not.
    @Test func finallyPartsShareFunctions() throws {
        let code = try compiled("def f():\n    try:\n        return 1\n    finally:\n        g = lambda: 0\n")
        #expect(code.all.count == 3)
    }
}
