import Glibc
import ImageStore
import Testing

/// Other processes, for tests of killing and locking: this test program started again with a role to play.
///
/// The child runs only the test ``ChildRole/play()``, which does nothing in an ordinary run.
struct Child {
    let process: Int32

    /// - Parameters:
    ///   - role: one of the cases in ``ChildRole/play()``.
    ///   - path: the image it works on.
    static func start(_ role: String, _ path: String) throws -> Child {
        let arguments = [
            "/proc/self/exe", "--testing-library", "swift-testing", "--filter", "ChildRole", "--no-parallel",
        ]
        let environment = inheritedEnvironment() + ["TORPOR_STORE_ROLE=\(role)", "TORPOR_STORE_PATH=\(path)"]
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                posix_spawn(&process, "/proc/self/exe", &files, nil, arguments, environment)
            }
        }
        guard code == 0 else { throw SystemError(code: code) }
        return Child(process: process)
    }

    /// Waits until the child has made the file `path`, at most ten seconds.
    func waitFor(_ path: String) throws {
        for _ in 0..<2000 {
            if access(path, F_OK) == 0 { return }
            usleep(5000)
        }
        throw SystemError(code: ETIMEDOUT)
    }

    func kill() { Glibc.kill(process, SIGKILL) }

    /// Waits for the end.
    ///
    /// - Returns: the exit code, or minus the signal that ended it.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
    }

    private static func inheritedEnvironment() -> [String] {
        guard let environment = readEnvironment() else { return [] }
        return environment.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func readEnvironment() -> [UInt8]? { try? readFile("/proc/self/environ") }
}

private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}

private func environmentValue(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

@Suite struct ChildRole {
    @Test(.enabled(if: getenv("TORPOR_STORE_ROLE") != nil))
    func play() {
        guard let role = environmentValue("TORPOR_STORE_ROLE"), let path = environmentValue("TORPOR_STORE_PATH") else {
            _exit(99)
        }
        do {
            try ChildRole.play(role, path)
            _exit(0)
        } catch let error as ImageError {
            try? writeFile(path + ".error", error.description.utf8)
            _exit(1)
        } catch {
            _exit(2)
        }
    }

    private static func play(_ role: String, _ path: String) throws {
        switch role {
        case "hold":
            // Open for writing until killed.
            let store = try ImageStore.open(path, .readWrite)
            try writeFile(path + ".ready", [])
            while true { sleep(100) }
            try store.close()
        case "commit":
            // Commit state after state until killed.
            let store = try ImageStore.open(path, .readWrite)
            var parent = try store.snapshot(.latest)
            let payload = sampleBytes(100_000, seed: UInt64(parent.id))
            var number = Int(parent.id) * 1000
            try writeFile(path + ".ready", [])
            while true {
                number += 1
                var next = NewSnapshot(time: 0, reason: "test", instructions: 0, roots: [], packs: [])
                next.parent = parent.id
                next.codes = [sampleCode(number)]
                next.codeDigests = next.codes.map { $0.digest }
                parent = try payload.withUnsafeBytes { bytes in
                    // Half of the last state, and something new.
                    next.packs = parent.packs.suffix(5).map { .stored($0) } + [.new(try store.prepare(records: 1, payload: bytes))]
                    return try store.commit(next)
                }
            }
        case "create":
            _ = try ImageStore.create(path)
            while true { sleep(100) }
        case "fill":
            // Commit under a limit on the size of files: the kernel's way to a full disk.
            signal(SIGXFSZ, SIG_IGN)
            let store = try ImageStore.open(path, .readWrite)
            var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
            setrlimit(__rlimit_resource_t(1), &limit)
            let parent = try store.snapshot(.latest)
            try store.commitSample(sampleBytes(8 << 20), parent: parent)
        case "read as nobody":
            // Root may write anywhere; nobody may not.
            setgid(65534)
            setuid(65534)
            _ = try Contents(of: path)
        case "write as nobody":
            setgid(65534)
            setuid(65534)
            _ = try ImageStore.open(path, .readWrite)
        case "create as nobody":
            setgid(65534)
            setuid(65534)
            _ = try ImageStore.create(path)
        default:
            _exit(98)
        }
    }
}
