import Glibc
import ImageStore
import Testing
@testable import Torpor

/// `kill -9` at any moment of a program that saves its state again and again.
@Suite(.serialized) struct KillTests {
    private let folder = TemporaryFolder()

    @Test(.timeLimit(.minutes(10)))
    func twoHundredKills() throws {
        let image = folder.file("k.image")
        let script = folder.file("k.py", """
            import torpor
            data, n = {}, 0
            while True:
                n += 1
                data[n % 500] = [n] * (n % 50)
                torpor.snapshot()
            """)
        #expect(try Command.run("run", "--image", image, "--suspend-after", "500", script).exitCode == 75)
        var random = Random(state: 11)
        var last: Int64 = 0, undone = 0
        for round in 0..<200 {
            let process = try Command.start(["resume", image])
            usleep(UInt32(15_000 + random.next() % 120_000))
            process.send(SIGKILL)
            #expect(process.wait().exitCode == -SIGKILL)
            if access(image + "-journal", F_OK) == 0 { undone += 1 }
            let store = try ImageStore.open(image, .readOnly)
            let state = try store.snapshot(.latest)
            #expect(state.id >= last, "round \(round)")
            last = state.id
            if round % 20 == 0 { #expect(try store.verify().problems == []) }
            _ = try Session(waking: image, isReadOnly: true)
        }
        #expect(try ImageStore.open(image, .readOnly).verify().problems == [])
        print("killed 200 times: \(last) snapshots, \(undone) commits undone")
        #expect(last > 20)
        #expect(undone > 0)
    }
}
