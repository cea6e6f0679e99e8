import Glibc
import ImageStore
import Testing
@testable import Torpor

/// The commands about states: show, diff, branch, gc, export, resume --at.
struct HistoryTests {
    private let folder = TemporaryFolder()

    private static let text = """
        import torpor
        class P:
            def __init__(s, x): s.x = x
        cache = {'k': [1, P(3), P(4)], 'gone': [5]}
        def work():
            for i in range(4):
                cache['k'][2].x = i
                cache['k'].append(P(i))
                torpor.snapshot('s%d' % i)
                cache.pop('gone', None)
        work()
        print('end', len(cache['k']))
        """

    private func image() throws -> String {
        let path = folder.file("a.image")
        #expect(try Command.run("run", "--image", path, "-c", HistoryTests.text).output == "end 7\n")
        return path
    }

    @Test func goingOnFromAnOldStateBeginsABranch() throws {
        let path = try image()
        for place in ["s1", "2", "1"] { #expect(try Command.run("resume", path, "--at", place).output == "end 7\n") }
        #expect(try Command.run("branch", path).output == """
            BRANCH    SNAPSHOT
            from-1    11
            from-2    6
            from-2-2  8
            main      4

            """)
        // A branch goes on where it ends, and so does the last state.
        #expect(try Command.run("resume", path, "--at", "main", "--suspend-after", "3").exitCode == 75)
        #expect(try ImageStore.open(path, .readOnly).branches()["main"] == 12)
        #expect(try Command.run("resume", path, "--suspend-after", "3").exitCode == 75)
        #expect(try ImageStore.open(path, .readOnly).branches()["main"] == 13)
        #expect(try Command.run("verify", path).exitCode == 0)
        // The same states, however they were come to.
        let log = try ImageStore.open(path, .readOnly).log()
        #expect(log[2].state == log[4].state)
        #expect(log[2].state == log[6].state)
        #expect(log[3].state == log[10].state)
        let missing = try Command.run("resume", path, "--at", "s9")
        #expect(missing.exitCode == 1)
        #expect(missing.error == "torpor: \(path) has no snapshot labelled 's9'\n")
    }

    @Test func aNewRunKeepsTheOldOne() throws {
        let path = try image()
        #expect(try Command.run("run", "--image", path, "-c", HistoryTests.text).output == "end 7\n")
        #expect(try ImageStore.open(path, .readOnly).branches() == ["main": 4, "run-2": 8])
        #expect(try Command.run("gc", path).output == "dropped 0 snapshots, 0 packs, 0 codes\n")
        // Two runs of one program share its code.
        #expect(try ImageStore.open(path, .readOnly).verify().codes == 4)
    }

    @Test func differences() throws {
        let path = try image()
        let text = try Command.run("diff", path, "s0", "s1").output
        #expect(text.contains("removed  __main__.cache['gone']  [5]\n"))
        #expect(text.contains("changed  __main__.cache['k'][2]  "))
        #expect(text.contains("x=0 → "))
        #expect(text.contains("added  __main__.cache['k'][4]  "))
        #expect(try Command.run("diff", path, "s1", "s1").output == "0 added, 0 removed, 0 changed\n")
        let moved = try Command.run("run", "--image", folder.file("b.image"), "--suspend-after", "30", "-c", "a = 1\nfor i in range(100): a += 1\n")
        #expect(moved.exitCode == 75)
        #expect(try Command.run("resume", folder.file("b.image"), "--suspend-after", "3").exitCode == 75)
        #expect(try Command.run("diff", folder.file("b.image"), "1", "2").output.contains("frames  0: <module> at line 2"))
        #expect(try Command.run("diff", path, "s1", "zzz").exitCode == 1)
    }

    /// What the variables and the value stack of a frame hold is told even where it is no object that has a path.
    @Test func differencesInFrames() throws {
        let path = folder.file("f.image")
        let run = try Command.run("run", "--image", path, "-c", """
            import torpor
            def work():
                n, old = 1, 'o'
                [n, torpor.snapshot('a')]
                n, new = 2, 3.5
                del old
                torpor.snapshot('b')
            work()
            """)
        #expect(run.exitCode == 0)
        let text = try Command.run("diff", path, "a", "b").output
        #expect(text.contains("frames  1: work at line 4"))
        for line in ["1: n  1 → 2", "1: new  nothing → 3.5", "1: old  'o' → nothing", "1: stack[0]  1 → NULL"] {
            #expect(text.contains("frames  \(line)\n"), "\(line) in\n\(text)")
        }
    }

    /// A label may look like a number; a snapshot of that number comes first.
    @Test func labelsLikeNumbers() throws {
        let path = folder.file("n.image")
        let text = "import torpor\nfor label in ['2', '77', '1e3', '-4']: torpor.snapshot(label)\nprint('end')\n"
        #expect(try Command.run("run", "--image", path, "-c", text).exitCode == 0)
        #expect(try Command.run("show", path, "77", "--json").output.hasPrefix("{\"snapshot\": 2,"))
        #expect(try Command.run("show", path, "2", "--json").output.hasPrefix("{\"snapshot\": 2,"))
        #expect(try Command.run("resume", path, "--at", "77").output == "end\n")
        #expect(try Command.run("resume", path, "--at", "1e3").output == "end\n")
        let missing = try Command.run("resume", path, "--at", "78")
        #expect(missing.exitCode == 1)
        #expect(missing.error == "torpor: \(path) has no snapshot 78\n")
    }

    @Test func branchesGcAndExport() throws {
        let path = try image()
        #expect(try Command.run("branch", path, "kept", "s1").exitCode == 0)
        #expect(try Command.run("branch", path, "17", "s1").exitCode == 2)
        let out = folder.file("out.image")
        #expect(try Command.run("export", path, "s1", out).output == "snapshot 2 of \(path) is snapshot 1 of \(out)\n")
        #expect(try Command.run("export", path, "s1", out).exitCode == 1)
        #expect(try Command.run("verify", out).exitCode == 0)
        let store = try ImageStore.open(path, .readOnly)
        #expect(try ImageStore.open(out, .readOnly).snapshot(.latest).state == store.snapshot(.id(2)).state)
        #expect(try Command.run("resume", out).output == "end 7\n")
        #expect(try Command.run("branch", path, "-d", "main").exitCode == 0)
        #expect(try Command.run("gc", path).output.hasPrefix("dropped 2 snapshots"))
        #expect(try Command.run("log", path).output.split(separator: "\n").count == 3)
        #expect(try Command.run("verify", path).exitCode == 0)
        #expect(try Command.run("resume", path).output == "end 7\n")
        #expect(try Command.run("show", path, "s1").output.contains("label             s1") || Command.run("show", path, "s1").output.contains("s1"))
        for command in [["log"], ["show"], ["branch"]] {
            let json = try Command.start(command + [path, "--json"]).wait()
            #expect(json.exitCode == 0 && (json.output.hasPrefix("[") || json.output.hasPrefix("{")))
        }
    }

    @Test func aNewerInstructionSetIsRefused() throws {
        let path = try image()
        let store = try ImageStore.open(path, .readWrite)
        try store.setProperty("instruction_set", to: .integer(99))
        try store.close()
        let result = try Command.run("resume", path)
        #expect(result.exitCode == 1)
        #expect(result.error == "torpor: cannot read \(path): it needs instruction set 99; this torpor knows up to 1\n")
    }

    /// Looking works while a program writes, and on what cannot be written.
    @Test func readingDoesNotDisturb() throws {
        let path = folder.file("w.image")
        let script = folder.file("w.py", """
            import time, torpor
            n = 0
            while True:
                n += 1
                if n == 3: print('begun', flush=True)
                torpor.snapshot()
                time.sleep(0.05)
            """)
        let process = try Command.start(["run", "--no-sync", "--image", path, script])
        process.waitForOutput()
        for _ in 0..<3 {
            for command in [["log"], ["show"], ["verify"], ["inspect"], ["diff", path, "1", "2"]] {
                let words = command.count == 1 ? command + [path] : command
                let result = try Command.start(words).wait()
                #expect(result.exitCode == 0, "\(command[0]): \(result.error)")
            }
        }
        process.send(SIGKILL)
        _ = process.wait()
        // The lock of a process that is gone stops no one.
        let resumed = try Command.start(["resume", "--no-sync", "--suspend-after", "50", path]).wait()
        #expect(resumed.exitCode == 75, "\(resumed.error)")
        chmod(path, 0o444)
        #expect(try Command.run("log", path).exitCode == 0)
        #expect(try Command.run("inspect", path, "frames").exitCode == 0)
    }

    /// Whoever reads for long delays a run; it does not end it.
    @Test func aRunWaitsForReaders() throws {
        let path = try image()
        let connection = try Connection(path: path, flags: 2)
        try connection.execute("BEGIN; SELECT * FROM meta")
        let process = try Command.start(["resume", path, "--suspend-after", "10"])
        usleep(12_000_000)
        try connection.execute("COMMIT")
        let result = process.wait()
        #expect(result.exitCode == 75)
        #expect(result.error == """
            torpor: waiting for \(path), which process \(getpid()) keeps locked
            torpor: suspended at snapshot 5 in \(path)

            """)
    }

    /// A program that writes as fast as it can does not keep `verify` from coming to its end, and is not stopped by it.
    @Test func verifyingBesideAFastWriter() throws {
        let path = folder.file("f.image")
        let process = try Command.start(["run", "--no-sync", "--image", path, "-c", "import torpor\nprint(1, flush=True)\nwhile True: torpor.snapshot()"])
        process.waitForOutput()
        usleep(50_000)
        let result = try Command.run("verify", path)
        #expect(result.exitCode == 0, "\(result.output)")
        process.send(SIGTERM)
        let end = process.wait()
        #expect(end.exitCode == 75, "\(end.error)")
        #expect(try Command.run("log", path).output.split(separator: "\n").count > 10)
    }
}
