import Glibc
import Testing

/// What a user can get wrong, and files that are not what they should be: one clear line, nothing lost, never a crash.
struct BadInputTests {
    private let folder = TemporaryFolder()

    /// Checks that it failed with one line, and gives the line.
    @discardableResult
    private func line(_ result: Command.Result, code: Int32, _ location: SourceLocation = #_sourceLocation) -> String {
        #expect(result.exitCode == code, "\(result.error)", sourceLocation: location)
        #expect(result.error.hasPrefix("torpor: "), "\(result.error)", sourceLocation: location)
        #expect(result.error.filter { $0 == "\n" }.count == 1, "\(result.error)", sourceLocation: location)
        #expect(result.output == "", sourceLocation: location)
        return result.error
    }

    /// An image with one suspended program.
    private func image(_ name: String = "a.image") throws -> String {
        let path = folder.file(name)
        let script = folder.file("a.py", """
            def counter(n):
                def step():
                    nonlocal n
                    n += 1
                    return n
                return step
            table = {k: counter(len(k)) for k in ("a", "bc", "def")}
            def walk():
                for k in table:
                    yield table[k]()
            print(sum(walk()))
            """)
        #expect(try Command.run("run", "--image", path, "--suspend-after", "75", script).exitCode == 75)
        return path
    }

    @Test func usage() throws {
        line(try Command.run("run", "--unknown", "a.py"), code: 2)
        line(try Command.run("resume", "--unknown", "a.image"), code: 2)
        line(try Command.run("unknown"), code: 2)
        line(try Command.run("run"), code: 2)
        line(try Command.run("run", "-m"), code: 2)
        line(try Command.run("run", "--suspend-after", "x", "--image", "a", "-c", "1"), code: 2)
        line(try Command.run("run", "--suspend-after", "1", "-c", "1"), code: 2)
        #expect(line(try Command.run("run", folder.file("none.py")), code: 2).contains("No such file or directory"))
        #expect(line(try Command.run("run", folder.path), code: 2).contains("Is a directory"))
    }

    @Test func wrongFiles() throws {
        for command in [["resume"], ["inspect"], ["log"], ["verify"]] {
            func attempt(_ path: String) throws -> String { line(try Command.start(command + [path]).wait(), code: 1) }
            #expect(try attempt(folder.file("none.image")).hasSuffix("none.image does not exist\n"))
            #expect(try attempt(folder.path).contains("it is a folder"))
            #expect(try attempt(folder.file("empty.image", "")).contains("it is empty"))
            #expect(try attempt(folder.file("text.image", String(repeating: "text ", count: 1000))).contains("not a Torpor image"))
        }
        let text = folder.file("text.image", String(repeating: "text ", count: 1000))
        line(try Command.run("run", "--image", text, "-c", "1"), code: 1)
        #expect(contents(text) == String(repeating: "text ", count: 1000))
        #expect(line(try Command.run("run", "--image", folder.file("no/a.image"), "-c", "print(1)"), code: 1)
            .contains("its folder does not exist"))
    }

    @Test func unwritableFolder() throws {
        let closed = folder.file("closed")
        mkdir(closed, 0o555)
        defer { rmdir(closed) }
        // Nothing is unwritable for root, so then somebody else tries.
        let somebody = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        chmod(folder.path, 0o755)
        guard try Command.start(["--version"], behind: somebody).wait().exitCode == 0 else { return }
        let result = try Command.start(["run", "--image", closed + "/a.image", "-c", "print(1)"], behind: somebody).wait()
        #expect(line(result, code: 1).hasSuffix("its folder is not writable\n"))
    }

    /// A disk without room, for a first snapshot and for a later one, which leaves the earlier ones as they were.
    @Test func fullDisk() throws {
        let script = folder.file("b.py", """
            import torpor
            torpor.snapshot('small')
            n = 1
            data = [n := (n * 6364136223846793005 + 1442695040888963407) % (1 << 62) for i in range(60000)]
            torpor.snapshot('large')
            print('not reached')
            """)
        let path = folder.file("b.image")
        // In blocks of 512 bytes.
        let limited = ["/bin/sh", "-c", "ulimit -f 300; exec \"$0\" \"$@\""]
        let result = try Command.start(["run", "--image", path, script], behind: limited).wait()
        #expect(line(result, code: 1).contains("cannot write \(path)"))
        let log = try Command.run("log", path).output
        #expect(log.contains("small") && !log.contains("large"))
        #expect(try Command.run("verify", path).exitCode == 0)
        // With room it goes on.
        #expect(try Command.run("resume", path).output == "not reached\n")

        let small = ["/bin/sh", "-c", "ulimit -f 8; exec \"$0\" \"$@\""]
        line(try Command.start(["run", "--image", folder.file("c.image"), script], behind: small).wait(), code: 1)
    }

    /// What the program printed and cannot be written: CPython's message and exit code.
    @Test func fullOutput() throws {
        let result = try Command.start(
            ["run", "-c", "print(1)"], behind: ["/bin/sh", "-c", "exec \"$0\" \"$@\" >/dev/full"]).wait()
        #expect(result.exitCode == 120)
        #expect(result.error.hasSuffix("\nOSError: [Errno 28] No space left on device\n"))
    }

    @Test func newerFormat() throws {
        let path = try image()
        var content = try #require(bytes(path))
        // `user_version`: https://www.sqlite.org/fileformat.html, "The Database Header".
        content[63] = 99
        write(content, to: path)
        #expect(line(try Command.run("resume", path), code: 1).contains("needs format 99"))
    }

    @Test func inUse() throws {
        let path = try image()
        let script = folder.file("b.py", "print('begun', flush=True)\nwhile True: pass\n")
        let process = try Command.start(["run", "--image", path, script])
        process.waitForOutput()
        #expect(line(try Command.run("resume", path), code: 1).contains("is in use by process \(process.id)"))
        process.send(SIGTERM)
        #expect(process.wait().exitCode == 75)
        #expect(try Command.run("log", path).output.split(separator: "\n").count == 3)
    }

    @Test func cutShort() throws {
        let path = try image()
        let whole = try #require(bytes(path))
        for length in stride(from: 0, to: whole.count, by: whole.count / 23 + 1) {
            write(Array(whole[..<length]), to: path)
            line(try Command.run("resume", path), code: 1)
        }
    }

    /// Changed bytes either do not matter (unused parts of a page) or are reported; a woken program never prints anything else.
    @Test func anyByteChanged() throws {
        let path = try image()
        let whole = try #require(bytes(path))
        let expected = try Command.run("resume", path).output
        #expect(expected == "9\n")
        write(whole, to: path)
        var random = Random(state: 7)
        var reported = 0
        for _ in 0..<200 {
            var content = whole
            let place = Int(random.next() % UInt64(content.count))
            content[place] ^= UInt8(1 + random.next() % 255)
            write(content, to: path)
            let result = try Command.run("resume", path)
            if result.exitCode == 0 {
                #expect(result.output == expected, "byte \(place)")
            } else {
                reported += 1
                line(result, code: 1)
            }
        }
        #expect(reported > 25)
    }
}

/// SplitMix64: numbers that are the same in every run.
struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
