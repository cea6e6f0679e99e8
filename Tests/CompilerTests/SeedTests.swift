import Bytecode
import Testing

/// The program that the project began with: two closures from one code object.
struct SeedTests {
    private static let program = """
        from __past__ import print_statement

        x = 1000
        def foo(x):
            def bar(y):
                print x + y
            return bar

        b1 = foo(10)
        b2 = foo(20)
        """

    private func foo() throws -> Code {
        try #require(compiled(Self.program).inner.first)
    }

    @Test func outerFunction() throws {
        let foo = try foo()
        #expect(try foo.listing() == [
            "0 LOAD_CLOSURE x", "3 BUILD_TUPLE 1", "6 LOAD_CONST <bar>", "9 MAKE_CLOSURE 0", "12 STORE_FAST bar",
            "15 LOAD_FAST bar", "18 RETURN_VALUE",
        ])
        #expect(foo.code == [135, 0, 0, 102, 1, 0, 100, 1, 0, 134, 0, 0, 125, 1, 0, 124, 1, 0, 83])
        #expect(foo.cellvars == ["x"])
        #expect(foo.varnames == ["x", "bar"])
        #expect(foo.consts.map(\.summary) == ["None", "<bar>"])
    }

    @Test func closure() throws {
        let bar = try #require(foo().inner.first)
        #expect(try bar.listing() == [
            "0 LOAD_DEREF x", "3 LOAD_FAST y", "6 BINARY_ADD", "7 PRINT_ITEM", "8 PRINT_NEWLINE", "9 LOAD_CONST None",
            "12 RETURN_VALUE",
        ])
        #expect(bar.code == [136, 0, 0, 124, 0, 0, 23, 71, 72, 100, 0, 0, 83])
        #expect(bar.freevars == ["x"])
        #expect(bar.qualname == "foo.<locals>.bar")
        #expect(bar.flags == [.optimized, .newLocals, .nested])
    }

    @Test func importOfThePastLeavesNoCode() throws {
        let module = try compiled(Self.program)
        #expect(try module.listing().first == "0 LOAD_CONST 1000")
    }
}
