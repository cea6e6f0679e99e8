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
}
