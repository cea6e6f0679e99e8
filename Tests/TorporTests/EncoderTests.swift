import Testing
import Torpor

/// A state comes back as the same graph: every identity, cycle and sharing kept, whatever its shape or depth.
struct EncoderTests {
    /// Runs a program text to its first `torpor.suspend()`.
    private func suspended(_ text: String, _ collected: Collected) throws -> Session {
        let session = try Session(.code(text), hashSeed: 1)
        collected.redirect(session)
        #expect(try session.run() == .suspended(snapshot: nil), "\(collected.text)")
        return session
    }

    private final class Collected {
        var bytes: [UInt8] = []
        var text: String { String(decoding: bytes, as: UTF8.self) }
        func redirect(_ session: Session) {
            session.program.redirect(output: { self.bytes += $0 }, error: { self.bytes += $0 })
        }
    }

    /// Runs a text to its `suspend()`, wakes it in a fresh runtime, and gives what it prints in all.
    private func printed(_ text: String) throws -> [Substring] {
        let collected = Collected()
        let woken = try Session(try suspended(text, collected).captured())
        collected.redirect(woken)
        #expect(try woken.run() == .finished(exitCode: 0), "\(collected.text)")
        return collected.text.split(separator: "\n")
    }

    /// Builds a graph of random objects that refer to each other at random, and prints its canonical form, in which objects are
    /// numbered as a walk meets them, before and after its sleep.
    private static func graphProgram(_ seed: Int, nodes: Int) -> String {
        """
        import torpor
        seed = \(seed)
        def random(n):
            global seed
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
            return (seed >> 33) % n
        class Node:
            pass
        class Slotted:
            __slots__ = 'left', 'right'
        def cell():
            content = None
            def get(): return content
            def put(value):
                nonlocal content
                content = value
            return get, put
        made = []
        def some():
            kind = random(6)
            if kind < 4 and made: return made[random(len(made))]
            if kind == 4: return random(10**6) * 10**random(40)
            return ('text%d' % random(5), -random(100) / 7, None, b'bytes', 2j)[random(5)]
        def node():
            kind = random(7)
            if kind == 0: return [some() for _ in range(random(5))]
            if kind == 1: return {i: some() for i in range(random(12))}
            if kind == 2: return Node()
            if kind == 3: return Slotted()
            if kind == 4: return cell()
            if kind == 5: return tuple(some() for _ in range(random(4)))
            return {i * 37 for i in range(random(9))}
        for _ in range(\(nodes)): made.append(node())
        for thing in made:
            if isinstance(thing, list): thing.append(some())
            elif isinstance(thing, dict): thing['more'] = some()
            elif isinstance(thing, Node): thing.a, thing.b = some(), some()
            elif isinstance(thing, Slotted): thing.left = some()
            elif isinstance(thing, tuple) and len(thing) == 2 and callable(thing[1]): thing[1](some())
        def children(x):
            if isinstance(x, (list, tuple)): return list(x)
            if isinstance(x, dict): return list(x) + list(x.values())
            if isinstance(x, set): return list(x)
            if isinstance(x, Node): return [x.__dict__, type(x)]
            if isinstance(x, Slotted): return [x.left, hasattr(x, 'right')]
            if callable(x) and hasattr(x, '__code__'): return [x.__code__.co_name, x.__globals__ is globals(), *x.__closure__]
            if type(x).__name__ == 'cell': return [x.cell_contents]
            return None
        def canonical(start):
            numbers, out, pending = {}, [], [start]
            while pending:
                x = pending.pop()
                inner = children(x)
                if inner is None:
                    out.append(repr(x))
                elif id(x) in numbers:
                    out.append(numbers[id(x)])
                else:
                    numbers[id(x)] = len(numbers)
                    out.append((type(x).__name__, len(inner)))
                    pending.extend(inner)
            return repr(out)
        before = canonical(made)
        numbers = [id(x) for x in made]
        torpor.suspend()
        print(canonical(made) == before, numbers == [id(x) for x in made], len(before) > \(nodes))
        """
    }

    @Test(arguments: 1...20)
    func graphsComeBack(_ seed: Int) throws {
        #expect(try printed(EncoderTests.graphProgram(seed, nodes: seed * 40)) == ["True True True"])
    }

    @Test func depthDoesNotMatter() throws {
        #expect(try printed("""
            import torpor
            x = None
            for _ in range(1_000_000): x = [x]
            torpor.suspend()
            n = 0
            while x is not None:
                x, n = x[0], n + 1
            print(n)
            """) == ["1000000"])
    }

    @Test func equalProgramsGiveEqualStates() throws {
        let text = EncoderTests.graphProgram(3, nodes: 100)
        let first = try suspended(text, Collected()).captured(), second = try suspended(text, Collected()).captured()
        #expect(first.payloads == second.payloads)
        #expect(first.roots == second.roots)
    }

    @Test(arguments: ["suspension/everywhere", "generators/basics", "classes/basics"])
    func wokenStatesAreSavedAsTheyWere(_ name: String) throws {
        let program = try TestProgram.named(name)
        var session = try Session(.file(program.path), hashSeed: 1)
        let collected = Collected()
        for _ in 0..<20 {
            collected.redirect(session)
            guard case .suspended = try session.run(instructions: 97) else { return }
            let state = try session.captured()
            session = try Session(state)
            let again = try session.captured(after: state)
            #expect(again.roots == state.roots)
            let whole = try session.captured()
            #expect(whole.sum == state.sum)
        }
    }
}
