import Testing
import Torpor

@testable import Runtime

/// `len(closure) == len(co_freevars)` is checked when a state is loaded. (That the other places check it: `functions/member_writes`.)
struct ClosureInvariantTests {
    private func session() throws -> Session {
        let session = try Session(.code("""
            import torpor
            def make(n):
                def f(): return n
                return f
            f = make(1)
            g = make
            torpor.suspend()
            print(f())
            """), hashSeed: 1)
        #expect(try session.run() == .suspended(snapshot: nil))
        return session
    }

    /// The function of that name in `__main__`.
    private func function(_ name: String, _ session: Session) -> Object {
        let runtime = session.program.runtime
        let main = DictRef(runtime.root(.modules).object).lookup(name: runtime.name(.__main__), in: runtime)
        return DictRef(main.object[0].object).lookup(name: runtime.intern(name), in: runtime).object
    }

    /// Saves the state and wakes it; what is wrong with it, or nil.
    private func failure(_ session: Session) throws -> String? {
        let state = try session.captured()
        do {
            _ = try Session(state)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func functionsKeepAsManyCellsAsTheirCodeHasFreeVariables() throws {
        #expect(try failure(try session()) == nil)

        let short = try session()
        function("f", short).store(FunctionRef.closure, .null)
        #expect(try failure(short)?.contains("has 0 cells for 1 free variables") == true)

        let long = try session()
        let cells = TupleRef(function("f", long)[FunctionRef.closure].object)
        function("f", long).store(FunctionRef.closure, long.program.runtime.tuple([cells[0], cells[0]]))
        #expect(try failure(long)?.contains("has 2 cells for 1 free variables") == true)

        let stray = try session()
        let cell = TupleRef(function("f", stray)[FunctionRef.closure].object)
        function("g", stray).store(FunctionRef.closure, cell.value)
        #expect(try failure(stray)?.contains("has 1 cells for 0 free variables") == true)

        let other = try session()
        function("f", other).store(FunctionRef.closure, other.program.runtime.tuple([.none]))
        #expect(try failure(other) != nil)
    }
}
