import Bytecode
import Syntax
import Testing

/// Everything the compiler makes passes the verifier.
struct CorpusTests {
    private func verify(_ paths: [String]) -> Int {
        var count = 0
        for path in paths {
            guard let source = contents(ofFile: path) else { continue }
            do throws(SyntaxFailure) {
                for code in try compiled(source, filename: path).all {
                    do throws(VerificationFailure) {
                        try Verifier.verify(code)
                        count += 1
                    } catch {
                        Issue.record("\(path), \(code.qualname): \(error)")
                    }
                }
            } catch {
                // Some files are there to be refused.
                if !error.message.isEmpty { continue }
            }
        }
        return count
    }

    @Test func programs() {
        #expect(verify(pythonFiles(below: testFolder + "/../Programs")) > 100)
    }

    @Test func standardLibrary() {
        let library = pythonFiles(below: "/usr/lib/python3.11")
        // Not every machine has one.
        #expect(verify(library) > 15_000 || library.count < 500)
    }
}
