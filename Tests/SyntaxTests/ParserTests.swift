import Syntax
import Testing

/// What the fixtures from CPython do not cover.
@Suite struct ParserTests {
    private func body(_ source: String, flags: ParseFlags = []) throws -> [Statement] {
        guard case .module(let body) = try parse(
            source: Array(source.utf8), filename: "<text>", flags: flags).module else { return [] }
        return body
    }

    private func failure(_ source: String, _ mode: ParseMode = .exec) -> SyntaxFailure? {
        do {
            _ = try parse(source: Array(source.utf8), filename: "<text>", mode: mode, flags: .dontImplyDedent)
            return nil
        } catch {
            return error
        }
    }

    @Test func printStatementAfterPastImport() throws {
        let body = try body("from __past__ import print_statement\nprint a, b,\nprint >>f, x\nprint\n")
        guard case .print(nil, let values, newline: false) = body[1].kind else { Issue.record("\(body[1])"); return }
        #expect(values.count == 2)
        guard case .print(.some, let written, newline: true) = body[2].kind else { Issue.record("\(body[2])"); return }
        #expect(written.count == 1)
        guard case .print(nil, let none, newline: true) = body[3].kind else { Issue.record("\(body[3])"); return }
        #expect(none.isEmpty)
    }

    @Test func printStatementByFlag() throws {
        guard case .print = try body("print 1", flags: .printStatement)[0].kind else {
            Issue.record("no print")
            return
        }
        #expect(failure("print 1")?.message == "Missing parentheses in call to 'print'. Did you mean print(...)?")
    }

    @Test(arguments: ["if a:", "if a:\n  b", "(1,", "'''a", "x = \\\n", "def f():\n", "@a\n"])
    func incompleteInput(_ source: String) {
        #expect(failure(source, .single)?.isIncomplete == true)
    }

    @Test(arguments: ["a b", "1a", "x = )", "'a\nb", "def f() x\n", "a b\n(", "import 1\n"])
    func wrongInput(_ source: String) {
        #expect(failure(source, .single)?.isIncomplete == false)
    }

    @Test func longChains() throws {
        for count in [990, 100_000] {
            for source in [
                String(repeating: "1+1*", count: count) + "1", "x" + String(repeating: ".a()[0]", count: count),
                "if x: pass\n" + String(repeating: "elif x: pass\n", count: count * 3 - 1),
            ] {
                if count < 1000 {
                    #expect(try body(source).count == 1)
                } else {
                    #expect(failure(source)?.kind == .recursionError)
                }
            }
        }
    }

    @Test func deepNestingIsRefused() {
        #expect(failure(String(repeating: "-", count: 100_000) + "1")?.kind == .memoryError)
        #expect(failure(String(repeating: "lambda:", count: 100_000) + "1")?.kind == .memoryError)
        #expect(failure(String(repeating: "(", count: 300))?.message == "too many nested parentheses")
    }

    @Test func encodings() throws {
        func value(_ source: [UInt8]) throws -> ConstantValue? {
            guard case .module(let body) = try parse(source: source, filename: "<text>").module,
                  case .expr(let expression)? = body.last?.kind,
                  case .constant(let value, _) = expression.kind else { return nil }
            return value
        }
        let quoted: [UInt8] = [0x27, 0xE9, 0x27]
        #expect(try value(Array("# coding: latin-1\n".utf8) + quoted) == .string([0xE9]))
        #expect(try value([0xEF, 0xBB, 0xBF] + Array("'\u{E9}'".utf8)) == .string([0xE9]))
        #expect(throws: SyntaxFailure.self) { try value(quoted) }
        #expect(throws: SyntaxFailure.self) { try value(Array("# coding: klingon\n1".utf8)) }
        #expect(try value(Array("'''a\r\nb\rc'''".utf8)) == .string("a\nb\nc".unicodeScalars.map(\.value)))
    }

    @Test func warningsAreCollected() throws {
        let result = try parse(source: Array("x = '\\d'\ny = 1if x else 2".utf8), filename: "<text>")
        #expect(Set(result.warnings.map(\.message)) == ["invalid escape sequence '\\d'", "invalid decimal literal"])
        #expect(result.warnings.map(\.lineno).sorted() == [1, 2])
    }
}
