import Testing

@testable import Runtime
@testable import Torpor

/// A state that stands in functions of the prelude wakes in a version whose prelude has other functions.
struct OtherPreludeTests {
    private final class Output {
        var bytes: [UInt8] = []
        var text: String { String(decoding: bytes, as: UTF8.self) }
        func take(_ session: Program) { session.redirect(output: { self.bytes += $0 }, error: { self.bytes += $0 }) }
    }

    private func replacing(_ old: String, by new: String, in bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        let old = Array(old.utf8), new = Array(new.utf8)
        var result = bytes, count = 0, i = 0
        while i + old.count <= result.count {
            if result[i..<i + old.count].elementsEqual(old) {
                result.replaceSubrange(i..<i + old.count, with: new)
                count += 1
            }
            i += 1
        }
        return (result, count)
    }

    @Test func intrinsicsThatAreGoneStopNoOneWhoDoesNotNeedThem() throws {
        let session = try Session(.code("""
            import torpor
            def key(n):
                if n == 3: torpor.suspend()
                return -n
            print(sorted([1, 3, 2], key=key))
            """), hashSeed: 1)
        #expect(try session.run() == .suspended(snapshot: nil))
        var state = try session.captured()
        // As if another version had been without one, and had had another one.
        let (payload, count) = replacing("intrinsic:_jump_targets", by: "intrinsic:_other_things", in: state.payloads[0])
        try #require(count == 1, "the frame's namespace is in the image")
        state = SavedState(
            roots: state.roots, payloads: [payload] + state.payloads.dropFirst(), records: state.records, codes: state.codes, instructions: 0)
        let program = try state.wake(checksSum: false)
        let output = Output()
        output.take(program)
        // It keeps its name.
        let again = try SavedState(program)
        #expect(replacing("intrinsic:_other_things", by: "", in: again.payloads[0]).count == 1)
        #expect(program.run(limit: 100_000, answer: .none) == .ended(exitCode: 0))
        #expect(output.text == "[3, 2, 1]\n")
    }

    @Test func whoNeedsOneIsTold() throws {
        let session = try Session(.code("""
            import torpor
            torpor.suspend()
            try:
                absent(1, b=2)
            except SystemError as e:
                print(e)
            """), hashSeed: 1)
        #expect(try session.run() == .suspended(snapshot: nil))
        let runtime = session.program.runtime
        let main = DictRef(runtime.root(.modules).object).lookup(name: runtime.name(.__main__), in: runtime)
        let absent = try #require(runtime.permanent(named: "intrinsic:_gone"))
        #expect(runtime.permanent(named: "intrinsic:_gone") == absent)
        runtime.set(DictRef(main.object[0].object), runtime.intern("absent"), absent)
        let woken = try Session(try session.captured())
        let output = Output()
        output.take(woken.program)
        #expect(try woken.run() == .finished(exitCode: 0))
        #expect(output.text == "the program was saved in the middle of a function that needs '_gone', which this version of Torpor does not have\n")
        #expect(runtime.permanent(named: "intrinsic:") == nil)
        #expect(runtime.permanent(named: "type:list.gone") == nil)
    }
}
