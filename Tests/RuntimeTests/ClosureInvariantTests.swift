import Testing

@testable import Runtime

/// `len(closure) == len(co_freevars)` is checked when a state is loaded. (That the other places check it: `functions/member_writes`.)
struct ClosureInvariantTests {
    private func program() -> Program {
        let program = Program(Program.Setting())
        program.start(source: Array("""
            import torpor
            def make(n):
                def f(): return n
                return f
            f = make(1)
            g = make
            torpor.suspend()
            print(f())
            """.utf8), filename: "a.py", file: nil)
        #expect(program.run(limit: 1000) == .suspended)
        return program
    }

    /// The function of that name in `__main__`.
    private func function(_ name: String, _ program: Program) -> Object {
        let runtime = program.runtime
        let main = DictRef(runtime.root(.modules).object).lookup(name: runtime.name(.__main__), in: runtime)
        return DictRef(main.object[0].object).lookup(name: runtime.intern(name), in: runtime).object
    }

    /// Saves the state and wakes it; what is wrong with it, or nil.
    private func failure(_ program: Program) throws -> String? {
        let content = try program.encode { Array("\($0.name) \($0.firstlineno)".utf8) }
        do throws(SnapshotFailure) {
            _ = try Program(waking: content.roots, payloads: [content.payload], codes: content.codes)
            return nil
        } catch {
            return error.message
        }
    }

    @Test func functionsKeepAsManyCellsAsTheirCodeHasFreeVariables() throws {
        #expect(try failure(program()) == nil)

        let short = program()
        function("f", short).store(FunctionRef.closure, .null)
        #expect(try failure(short)?.contains("has 0 cells for 1 free variables") == true)

        let long = program()
        let cells = TupleRef(function("f", long)[FunctionRef.closure].object)
        function("f", long).store(FunctionRef.closure, long.runtime.tuple([cells[0], cells[0]]))
        #expect(try failure(long)?.contains("has 2 cells for 1 free variables") == true)

        let stray = program()
        let cell = TupleRef(function("f", stray)[FunctionRef.closure].object)
        function("g", stray).store(FunctionRef.closure, cell.value)
        #expect(try failure(stray)?.contains("has 1 cells for 0 free variables") == true)

        let other = program()
        function("f", other).store(FunctionRef.closure, other.runtime.tuple([.none]))
        #expect(try failure(other) != nil)
    }
}
