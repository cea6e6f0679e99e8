import Glibc
import Testing

/// The commands, in fresh processes.
struct CommandTests {
    private let folder = TemporaryFolder()

    // MARK: Running

    @Test func printsAndExitsLikeTheProgram() throws {
        let result = try Command.run("run", "-c", "import sys; print(sys.argv); sys.exit(3)", "--image", "-x")
        #expect(result.output == "['-c', '--image', '-x']\n")
        #expect(result.exitCode == 3)
        let script = folder.file("a.py", "import sys\nprint(sys.argv[1:])\nraise ValueError('no')\n")
        let failed = try Command.run("run", script, "--help", "--", "b")
        #expect(failed.output == "['--help', '--', 'b']\n")
        #expect(failed.error == "Traceback (most recent call last):\n  File \"\(script)\", line 3, in <module>\n"
            + "    raise ValueError('no')\nValueError: no\n")
        #expect(failed.exitCode == 1)
    }

    @Test func hidesRestrictedMembers() throws {
        let code = "def f(): pass\nprint(f.__globals__ is globals())"
        #expect(try Command.run("run", "-c", code).output == "True\n")
        let restricted = try Command.run("run", "--restricted", "-c", code)
        #expect(restricted.exitCode == 1)
        #expect(restricted.output == "")
    }

    @Test func seedMakesHashesRepeatable() throws {
        let run = { try Command.run("run", "-c", "print(hash('a'))", environment: ["PYTHONHASHSEED=5"]).output }
        #expect(try run() == run())
    }

    // MARK: Sleeping and waking

    @Test func wakesInOtherProcesses() throws {
        let program = try TestProgram.named("suspension/generators_in_flight")
        let image = folder.file("a.image")
        var result = try Command.run("run", "--image", image, "--suspend-after", "100", program.path)
        var output = result.output
        var wakes = 0
        while result.exitCode == 75 && wakes < 50 {
            wakes += 1
            #expect(result.error == "torpor: suspended at snapshot \(wakes) in \(image)\n")
            result = try Command.run("resume", image, "--suspend-after", "\(100 * wakes)")
            output += result.output
        }
        #expect(wakes > 3)
        #expect(result.exitCode == program.expected.exitCode)
        #expect(output == program.expected.output)
    }

    @Test func stopsAfterExactlyAsManyInstructions() throws {
        let image = folder.file("a.image")
        let script = folder.file("a.py", "a = 1\nb = 2\nprint(a + b)\n")
        // LOAD_CONST, STORE_NAME; LOAD_CONST, STORE_NAME; LOAD_NAME print, …
        for (count, printed) in [(0, ""), (1, ""), (8, ""), (9, "3\n"), (11, "3\n")] {
            unlink(image)
            let result = try Command.run("run", "--image", image, "--suspend-after", "\(count)", script)
            #expect(result.exitCode == 75, "\(count)")
            #expect(result.output == printed, "\(count)")
            #expect(try Command.run("log", image).output.contains(" limit   \(count)") , "\(count)")
        }
        #expect(try Command.run("run", "--image", folder.file("b.image"), "--suspend-after", "12", script).exitCode == 0)
    }

    @Test func statisticsTellWhatWasExecuted() throws {
        let image = folder.file("a.image")
        let script = folder.file("a.py", "a = 1\nb = 2\nprint(a + b)\n")
        let stopped = try Command.run("run", "--stats", "--image", image, "--suspend-after", "5", script)
        #expect(stopped.error == "torpor: suspended at snapshot 1 in \(image)\n"
            + "torpor: 5 instructions; 1 of 1 request to stop served at the very instruction asked for\n")
        let ended = try Command.run("resume", image, "--stats")
        #expect(ended.output == "3\n")
        #expect(ended.error == "torpor: 12 instructions; 0 of 0 requests to stop served at the very instruction asked for\n")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func signalsSuspend(_ signal: Int32) throws {
        let image = folder.file("a.image")
        let script = folder.file("a.py", """
            print('begun', flush=True)
            n = 0
            while n < 3_000_000: n += 1
            print(n)
            """)
        let process = try Command.start(["run", "--image", image, script])
        process.waitForOutput()
        process.send(signal)
        let result = process.wait()
        #expect(result.exitCode == 75)
        #expect(result.error == "torpor: suspended at snapshot 1 in \(image)\n")
        #expect(try Command.run("resume", image).output == "3000000\n")
    }

    @Test func interruptRaisesWithoutImage() throws {
        let process = try Command.start(["run", "-c", """
            print('begun', flush=True)
            try:
                while True: pass
            except KeyboardInterrupt as e:
                print(repr(e))
            """])
        process.waitForOutput()
        process.send(SIGINT)
        let result = process.wait()
        #expect(result.output == "begun\nKeyboardInterrupt()\n")
        #expect(result.exitCode == 0)
    }

    @Test func valuesReachTheProgram() throws {
        let image = folder.file("a.image")
        let script = folder.file("a.py", """
            import torpor
            torpor.snapshot('first')
            answer = torpor.suspend({'ask': 'who'})
            print(answer, [torpor.suspend()])
            """)
        #expect(try Command.run("run", "--image", image, script).exitCode == 75)
        #expect(try Command.run("inspect", image).output.contains(#"waits for the answer to {"ask": "who"}"#))
        let bad = try Command.run("resume", image, "--value", "{")
        #expect(bad.exitCode == 2)
        #expect(bad.error.hasPrefix("torpor: the value is not JSON: "))
        #expect(try Command.run("resume", image, "--value", #"{"a": [1, 2.5, null, "\u00e9\ud83d\ude00"]}"#).exitCode == 75)
        let last = try Command.run("resume", image)
        #expect(last.output == "{'a': [1, 2.5, None, 'é😀']} [None]\n")
        #expect(last.exitCode == 0)
        let log = try Command.run("log", image).output
        #expect(log.contains("first"))
        #expect(log.split(separator: "\n").count == 4)
    }

    @Test func suspendingNeedsAnImage() throws {
        let result = try Command.run("run", "-c", "import torpor\ntorpor.snapshot()\nprint('on')\ntorpor.suspend()")
        #expect(result.output == "on\n")
        #expect(result.error.hasSuffix("RuntimeError: torpor.suspend() needs an image: run the program with --image FILE\n"))
        #expect(result.exitCode == 1)
    }

    // MARK: Looking inside

    @Test func seedProgramSleepsBetweenItsCalls() throws {
        let script = testsFolder + "/../Examples/closures.py"
        let straight = try Command.run("run", script).output
        #expect(straight == "11\n21\nFalse\nTrue\n10\n20\n")
        let image = folder.file("a.image")
        var output = try Command.run("run", "--image", image, "--suspend-after", "14", script).output
        output += try Command.run("resume", image).output
        #expect(output == straight)
    }

    @Test func inspectShowsWhoSharesWhat() throws {
        let image = folder.file("a.image")
        let script = folder.file("a.py", """
            import torpor
            def pair():
                n = 10
                def get(): return n
                def put(x):
                    nonlocal n
                    n = x
                return get, put
            get, put = pair()
            other, _ = pair()
            put(33)
            torpor.suspend()
            """)
        #expect(try Command.run("run", "--image", image, script).exitCode == 75)
        let cells = try Command.run("inspect", image, "cells").output.split(separator: "\n")
        #expect(cells.count == 3)
        #expect(cells[1].contains(" 33 ") && cells[1].contains("__main__.pair.<locals>.get") && cells[1].contains("put"))
        let code = try Command.run("inspect", image, "code").output.split(separator: "\n")
        let shared = try #require(code.first { $0.contains("pair.<locals>.get") })
        #expect(shared.split(separator: " ").filter { $0.hasPrefix("#") }.count == 3)
        let globals = try Command.run("inspect", image, "globals").output
        #expect(globals.contains("__main__  get"))
        let frames = try Command.run("inspect", image, "frames").output
        #expect(frames.contains("<module> in a.py:12"))
        #expect(try Command.run("inspect", image, "frames", "--json").output.hasPrefix("[{\"function\": \"<module>\""))
        #expect(try Command.run("dis", image, "__main__.pair").output.contains("MAKE_CLOSURE"))
        #expect(try Command.run("verify", image).output.hasPrefix("\(image) is sound: 1 snapshots"))
    }

    @Test func listsFiles() throws {
        let listing = try Command.run("dis", testsFolder + "/../Examples/closures.py").output
        #expect(listing.contains("""
              5           0 LOAD_DEREF               0 (x)
                          3 LOAD_FAST                0 (y)
                          6 BINARY_ADD
                          7 PRINT_ITEM
                          8 PRINT_NEWLINE
                          9 LOAD_CONST               0 (None)
                         12 RETURN_VALUE
            """))
    }

    @Test func everyCommandHasHelp() throws {
        for command in [[], ["run"], ["resume"], ["inspect"], ["log"], ["dis"], ["verify"]] {
            let result = try Command.start(command + ["--help"]).wait()
            #expect(result.exitCode == 0)
            #expect(result.output.contains("USAGE: torpor"))
        }
    }
}
