import Compiler
import Syntax
import Testing

/// Faulty programs fail with CPython's message at CPython's place (`Fixtures/generate.py`).
struct ErrorTests {
    @Test func errors() throws {
        let cases = fixture("errors.txt")
        #expect(cases.count > 100)
        for (expected, program) in cases {
            let found: String
            do throws(SyntaxFailure) {
                _ = try compiled(program)
                found = "accepted"
            } catch {
                let numbers = [error.lineno, error.offset, error.endLineno, error.endOffset]
                found = ([error.message] + numbers.map { $0.map(String.init) ?? "None" }).joined(separator: "\t")
            }
            #expect(found == expected, "\(program)")
        }
    }

    @Test func constructsCanBeRefused() throws {
        for (source, message, line) in [
            ("x = 1\nasync def f(): pass\n", "'async' functions are not supported yet", 2),
            ("match x:\n    case 1: pass\n", "'match' statements are not supported yet", 1),
            ("try: pass\nexcept* A: pass\n", "'except*' is not supported yet", 1),
        ] {
            let tree = try parse(source: Array(source.utf8), filename: "x").module
            var options = Compiler.Options()
            options.unsupported = Compiler.Construct.notYetSupported
            let failure = #expect(throws: SyntaxFailure.self) {
                try Compiler.compile(tree, filename: "x", options: options)
            }
            #expect(failure?.message == message)
            #expect(failure?.lineno == line)
        }
    }
}
