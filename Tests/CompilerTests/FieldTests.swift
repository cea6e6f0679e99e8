import Bytecode
import Testing

/// Fields of code objects, and the ways to compile.
struct FieldTests {
    /// `Fixtures/fields.py` has the fields that CPython gives it (`Fixtures/generate.py`).
    @Test func fieldsAreCPythons() throws {
        let source = try #require(contents(ofFile: testFolder + "/Fixtures/fields.py"))
        let expected = try #require(contents(ofFile: testFolder + "/Fixtures/fields.txt"))
        let lines = try compiled(source).all.map { code in
            let numbers = [
                code.firstlineno, code.argcount, code.posonlyargcount, code.kwonlyargcount, code.nlocals,
                Int(code.flags.rawValue),
            ]
            let names = [code.names, code.varnames, code.freevars, code.cellvars].map { names in
                names.isEmpty ? "-" : names.joined(separator: ",")
            }
            return ([code.qualname, code.name] + numbers.map(String.init) + names).joined(separator: " ")
        }
        #expect(lines == String(decoding: expected, as: UTF8.self).split(separator: "\n").map(String.init))
    }

    @Test func interactiveStatementsAreDisplayed() throws {
        #expect(try compiled("1; x\n", mode: .single).listing() == [
            "0 LOAD_CONST 1", "3 PRINT_EXPR", "4 LOAD_NAME x", "7 PRINT_EXPR", "8 LOAD_CONST None", "11 RETURN_VALUE",
        ])
    }

    @Test func expressionIsReturned() throws {
        #expect(try compiled("x", mode: .eval).listing() == ["0 LOAD_NAME x", "3 RETURN_VALUE"])
    }

    @Test func optimizationLevels() throws {
        let source = "'doc'\nassert x\nif __debug__: y\n"
        #expect(try compiled(source).names == ["__doc__", "x", "y"])
        #expect(try compiled(source, optimizationLevel: 1).listing() == [
            "0 LOAD_CONST 'doc'", "3 STORE_NAME __doc__", "6 LOAD_CONST None", "9 RETURN_VALUE",
        ])
        #expect(try compiled(source, optimizationLevel: 2).listing() == ["0 LOAD_CONST None", "3 RETURN_VALUE"])
        #expect(try compiled("def f(): 'doc'\n", optimizationLevel: 2).inner.first?.consts.map(\.summary) == ["None"])
    }

    @Test func annotationsAsText() throws {
        let source = "from __future__ import annotations\nx: lambda a, *b, c=1: {**a, 'b': f'{c!r:>{d}}'}[1:2, -x ** y]\n"
        let code = try compiled(source)
        #expect(code.consts.map(\.summary).contains("'lambda a, *b, c=1: {**a, 'b': f'{c!r:>{d}}'}[1:2, -x ** y]'"))
        #expect(code.flags == .futureAnnotations)
    }

    @Test func positionsAreThoseOfTheExpressions() throws {
        let code = try compiled("a.b(c)[\n  d + e]\n")
        let positions = try LineTable.positions(
            of: code.code.span, in: code.linetable.span, firstLine: code.firstlineno)
        let texts = positions.map { position in
            [position.startLine, position.startColumn, position.endLine, position.endColumn]
                .map { $0.map(String.init) ?? "-" }.joined(separator: ".")
        }
        #expect(texts == [
            "1.0.1.1", "1.0.1.3", "1.4.1.5", "1.0.1.6", "2.2.2.3", "2.6.2.7", "2.2.2.7", "1.0.2.8", "1.0.2.8",
            "1.0.2.8", "1.0.2.8",
        ])
    }
}
