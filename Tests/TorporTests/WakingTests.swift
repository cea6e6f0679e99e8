import Glibc
import Testing
import Torpor

/// What a state is to those who wake it: any number of times, and with the world outside changed.
struct WakingTests {
    private final class Collected {
        var bytes: [UInt8] = []
        var text: String { String(decoding: bytes, as: UTF8.self) }
        func redirect(_ session: Session) {
            session.program.redirect(output: { self.bytes += $0 }, error: { self.bytes += $0 })
        }
    }

    /// Runs a program text to its `torpor.suspend()`.
    private func suspended(_ text: String) throws -> SavedState {
        let session = try Session(.code(text), hashSeed: 1)
        let collected = Collected()
        collected.redirect(session)
        #expect(try session.run() == .suspended(snapshot: nil), "\(collected.text)")
        return try session.captured()
    }

    /// Wakes a state and gives what it prints to its end.
    private func printed(_ state: SavedState) throws -> String {
        let session = try Session(state)
        let collected = Collected()
        collected.redirect(session)
        #expect(try session.run() == .finished(exitCode: 0), "\(collected.text)")
        return collected.text
    }

    @Test func oneStateWokenTwiceRunsOnIndependently() throws {
        let state = try suspended("""
            import torpor
            shared = [1]
            def ticks():
                while True:
                    shared.append(len(shared) * 2)
                    yield shared[-1]
            clock = ticks()
            next(clock)
            torpor.suspend()
            print([next(clock) for _ in range(3)], shared)
            """)
        let first = try Session(state), second = try Session(state)
        let one = Collected(), two = Collected()
        one.redirect(first)
        two.redirect(second)
        // By turns, so that what one changes would show in the other.
        var isDone = false
        while !isDone {
            isDone = try first.run(instructions: 10) == .finished(exitCode: 0)
            #expect(try (second.run(instructions: 10) == .finished(exitCode: 0)) == isDone)
        }
        #expect(one.text == "[4, 6, 8] [1, 2, 4, 6, 8]\n")
        #expect(two.text == one.text)
        #expect(try printed(state) == one.text)
    }

    /// Nothing in a heap refuses to be saved: what lies outside is kept by its name. Where that is gone, its user is told, nobody else.
    @Test func aFileThatIsGoneIsNamedAndSpoilsNothingElse() throws {
        let folder = TemporaryFolder()
        let gone = folder.file("gone.txt"), there = folder.file("there.txt")
        let state = try suspended("""
            import torpor
            for path in ('\(gone)', '\(there)'):
                with open(path, 'w') as file: file.write('one\\ntwo\\nthree\\n' * 1000)
            lost, kept = open('\(gone)'), open('\(there)')
            print(lost.readline(), kept.readline())
            lost.seek(4000), kept.seek(4)
            torpor.suspend()
            print(kept.readline(), end='')
            try: lost.read()
            except FileNotFoundError as error: print(error.filename == '\(gone)')
            print(kept.readline(), end='')
            """)
        unlink(gone)
        #expect(try printed(state) == "two\nTrue\nthree\n")
    }

    /// The difference that docs/differences.md tells of: a number first asked for after waking is not the one that an uninterrupted run
    /// would have given. It is nobody else's, and from then on it stays.
    @Test func numbersFirstAskedForAfterWakingStay() throws {
        let state = try suspended("""
            import torpor
            class C: pass
            early, late = C(), [C() for _ in range(5)]
            known = id(early), hash(early)
            torpor.suspend()
            numbers = [id(o) for o in late]
            torpor.snapshot()
            print(known == (id(early), hash(early)), numbers == [id(o) for o in late], len({*numbers, known[0]}))
            """)
        let session = try Session(state)
        let collected = Collected()
        collected.redirect(session)
        #expect(try session.run() == .finished(exitCode: 0), "\(collected.text)")
        #expect(collected.text == "True True 6\n")
    }
}
