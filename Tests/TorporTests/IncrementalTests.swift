import Glibc
import ImageStore
import Runtime
import Testing
@testable import Torpor

/// Snapshots that write what has changed.
struct IncrementalTests {
    private let folder = TemporaryFolder()

    /// Runs a program that takes snapshots and suspends in the end. Gives the image's states.
    private func run(_ text: String, image name: String = "a.image") throws -> (path: String, log: [SnapshotInfo]) {
        let path = folder.file(name)
        let session = try Session(.code(text), image: path, hashSeed: 1, isDurable: false)
        session.program.redirect(output: { _ in }, error: { _ in })
        #expect(try session.run() == .suspended(snapshot: try ImageStore.open(path, .readOnly).snapshot(.latest).id))
        try session.close()
        return (path, try ImageStore.open(path, .readOnly).log())
    }

    private func packs(_ path: String) throws -> [Int64: (records: Int64, size: Int64)] {
        let connection = try Connection(path: path, flags: 1)
        let rows = try connection.prepare("SELECT id, records, raw_size FROM pack")
        var result: [Int64: (records: Int64, size: Int64)] = [:]
        while try rows.step() { result[try rows.integer(0)] = (try rows.integer(1), try rows.integer(2)) }
        return result
    }

    private static let changing = """
        import torpor
        class Node: pass
        nodes = []
        for i in range(3000):
            node = Node()
            node.value, node.next = i, nodes[i - 1] if i else None
            nodes.append(node)
        table = {}
        def walk():
            for node in nodes: yield node
        walker = walk()
        for turn in range(200):
            nodes[turn * 7].value = -turn
            table[turn] = next(walker)
            torpor.snapshot()
        torpor.suspend()
        print(sum(n.value for n in nodes), len(table), next(walker).value, table[3] is nodes[3])
        """

    @Test func changesAreWrittenAndPacksAreFew() throws {
        let (path, log) = try run(IncrementalTests.changing)
        #expect(log.count == 201)
        let packs = try packs(path)
        let first = try #require(packs[log[0].packs[0]])
        #expect(first.records > 3000)
        for snapshot in log {
            #expect(snapshot.packs.count <= 1 + 3 * 7, "snapshot \(snapshot.id) has packs \(snapshot.packs)")
        }
        // Among the packs written later one has as many records as changed, others what they were merged with.
        let later = packs.filter { $0.key != log[0].packs[0] }.map(\.value.records)
        #expect(later.min() ?? 100 < 20)
        #expect(later.reduce(0, +) < 40_000)
        let (report, isSound) = try Session.verify(image: path)
        #expect(isSound, "\(report.text)")
        // Any of the states goes on to the same end.
        for place in ["1", "64", "200", "201"] {
            let copy = folder.file("copy.image")
            write(try #require(bytes(path)), to: copy)
            var result = try Command.run("resume", copy, "--at", place)
            if result.exitCode == 75 { result = try Command.run("resume", copy) }
            #expect(result.output == "4339300 200 200 True\n", "\(place)")
            #expect(result.exitCode == 0)
        }
    }

    @Test func equalRunsHaveEqualStates() throws {
        let (_, first) = try run(IncrementalTests.changing, image: "a.image")
        let (path, second) = try run(IncrementalTests.changing, image: "b.image")
        #expect(first.map(\.state) == second.map(\.state))
        // In other processes, from a state in the middle.
        #expect(try Command.run("resume", path, "--at", "100", "--no-sync").exitCode == 75)
        let again = try ImageStore.open(path, .readOnly).log().suffix(from: 201)
        #expect(again.map(\.state) == first.suffix(from: 100).map(\.state))
    }

    /// What is dropped after it was changed would be in some states and not in others, as processes collect at different moments. Collected
    /// before each snapshot it is in none.
    @Test func collectedGarbageIsInNoState() throws {
        let (path, log) = try run("""
            import gc, torpor
            class Node:
                def __init__(self, n): self.n = n; self.others = [n]
            kept = [Node(n) for n in range(200)]
            for i in range(60):
                for n in range(20):
                    node = kept[(i * 7 + n) % 200]
                    node.n += 1
                    node.others.append(Node(i))
                    node.me = node
                    kept[(i * 7 + n) % 200] = Node(n)
                junk = [[j] for j in range(6000)]
                junk = None
                gc.collect()
                torpor.snapshot()
            torpor.suspend()
            """)
        #expect(log.count == 61)
        #expect(try Command.run("resume", path, "--at", "20", "--no-sync").exitCode == 75)
        let again = try ImageStore.open(path, .readOnly).log().suffix(from: 61)
        #expect(again.map(\.state) == log.suffix(from: 20).map(\.state))
    }

    /// The content of a state does not depend on when garbage was collected, as its digest does.
    @Test func contentIsTheSameInAnyProcess() throws {
        let (path, log) = try run("""
            import torpor, weakref
            class Node:
                def __init__(self, n): self.n = n; self.others = [n]
            def walk(n):
                yield n
                yield n + 1
            kept = [Node(n) for n in range(200)]
            watched = weakref.ref(kept[0])
            numbers = list(range(10_000))
            for i in range(12):
                for n in range(20):
                    node = kept[(i * 7 + n) % 200]
                    node.n += next(walk(i))
                    node.others.append(Node(i))
                    node.me = node
                    kept[(i * 7 + n) % 200] = Node(n)
                numbers[i * 700] = [i]
                junk = [[j] for j in range(60_000)]
                junk = None
                torpor.snapshot()
            torpor.suspend()
            """)
        #expect(log.count == 13)
        #expect(try Command.run("resume", path, "--at", "5", "--no-sync").exitCode == 75)
        let again = try ImageStore.open(path, .readOnly).log().suffix(from: 13)
        #expect(again.count == 8)
        #expect(again.last?.state != log.last?.state, "garbage was collected at the same moments: this shows nothing")
        func content(_ snapshot: SnapshotInfo) throws -> String {
            let text = try Command.run("show", path, "\(snapshot.id)", "--content").output
            return String(try #require(text.split(separator: "\n").first { $0.hasPrefix("content") }))
        }
        let first = try log.map(content)
        #expect(try again.map(content) == Array(first.suffix(from: 5)))
        #expect(Set(first).count == first.count)
    }

    /// A state without changes is the state it was, whether it is saved again at once or after waking.
    @Test func nothingChanged() throws {
        let (path, log) = try run("import torpor\ntorpor.suspend()")
        let session = try Session(waking: path, isDurable: false)
        let again = try #require(try session.snapshot()), twice = try #require(try session.snapshot())
        try session.close()
        let store = try ImageStore.open(path, .readOnly)
        #expect(try store.snapshot(.id(again)).state == log[0].state)
        #expect(try store.snapshot(.id(twice)).state == log[0].state)
        #expect(try store.snapshot(.id(twice)).packs == log[0].packs)
    }

    @Test func aChangeInALargeValueWritesASegment() throws {
        let (path, log) = try run("""
            import torpor
            numbers, data, table, members = list(range(500_000)), bytearray(4_000_000), {i: str(i) for i in range(60_000)}, set(range(60_000))
            torpor.snapshot()
            numbers[123_456] = -1
            data[3_000_000] = 7
            table[33_333] = 'changed'
            members.discard(5)
            members.add('new')
            torpor.snapshot()
            numbers.append(1); del numbers[400_000:]
            table.clear()
            torpor.snapshot()
            torpor.suspend()
            print(sum(numbers), data[3_000_000], len(table), 5 in members, 'new' in members, len(members))
            """)
        let packs = try packs(path)
        func written(_ i: Int) -> Int64 { log[i].packs.filter { i == 0 || !log[i - 1].packs.contains($0) }.reduce(0) { $0 + (packs[$1]?.size ?? 0) } }
        #expect(written(1) < written(0) / 10)
        #expect(try Session.verify(image: path).isSound)
        let n = 400_000 * 399_999 / 2 - 123_456 - 1
        #expect(try Command.run("resume", path).output == "\(n) 7 0 False True 60000\n")
    }

    /// When a state is saved whole again depends on bytes as well: many small changes beside a large value do not rewrite it.
    @Test func smallChangesDoNotRewriteALargeValue() throws {
        let (path, log) = try run("""
            import torpor
            data, kept = bytearray(20_000_000), [[i] for i in range(200)]
            torpor.snapshot()
            for turn in range(40):
                for i in range(0, 200, 2): kept[i] = [turn]
                torpor.snapshot()
            torpor.suspend()
            print(len(data), sum(k[0] for k in kept))
            """)
        let packs = try packs(path)
        let behind = try #require(log.first).packs.reduce(0) { $0 + (packs[$1]?.size ?? 0) }
        #expect(behind > 20_000_000)
        #expect(packs.values.reduce(0) { $0 + $1.size } < behind + 1_000_000)
        #expect(packs.values.reduce(0) { $0 + $1.records } > 4000)
        #expect(try Command.run("resume", path).output == "20000000 13900\n")
    }

    @Test func intervals() throws {
        let image = folder.file("every.image")
        let script = folder.file("every.py", "n = 0\nfor i in range(100_000): n += i\nprint(n)\n")
        #expect(try Command.run("run", "--image", image, "--no-sync", "--snapshot-every", "50000", script).output == "4999950000\n")
        let log = try ImageStore.open(image, .readOnly).log()
        #expect(log.count >= 5)
        #expect(log.allSatisfy { $0.reason == "interval" && $0.instructions % 50_000 == 0 })
        #expect(try Command.run("resume", image, "--at", "2").output == "4999950000\n")
        #expect(try Command.run("run", "--image", folder.file("t.image"), "--no-sync", "--snapshot-every", "5ms", script).output == "4999950000\n")
        #expect(try Command.run("run", "--snapshot-every", "5ms", script).exitCode == 2)
        #expect(try Command.run("run", "--image", image, "--snapshot-every", "soon", script).exitCode == 2)
    }
}
