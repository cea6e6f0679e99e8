import Glibc
import Testing

/// The program `torpor`, in processes of its own.
struct Command {
    struct Result {
        let exitCode: Int32, output: String, error: String
    }

    struct Failure: Error {
        let code: Int32
    }

    /// Built beside the tests.
    static let path: String = {
        guard let own = realpath("/proc/self/exe", nil) else { return "torpor" }
        defer { free(own) }
        let text = String(cString: own)
        return text[...(text.lastIndex(of: "/") ?? text.startIndex)] + "torpor"
    }()

    /// Starts this test program again with one suite to run and these variables, and waits for its end.
    ///
    /// - Returns: the exit code, or minus the signal that ended it.
    static func play(_ suite: String, _ variables: [String]) throws -> Int32 {
        let arguments: [String] = ["/proc/self/exe", "--testing-library", "swift-testing", "--filter", suite, "--no-parallel"]
        let words = arguments.map { strdup($0) } + [nil]
        let environment = variables.map { strdup($0) } + [nil]
        defer { for text in words + environment { free(text) } }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
        var id: pid_t = 0
        let code = posix_spawn(&id, "/proc/self/exe", &files, nil, words, environment)
        guard code == 0 else { throw Failure(code: code) }
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    /// A process that has been started.
    struct Process {
        let id: pid_t
        let folder: TemporaryFolder

        func send(_ signal: Int32) { kill(id, signal) }

        /// Waits until it has printed something.
        func waitForOutput() {
            for _ in 0..<4000 {
                if let bytes = bytes(folder.file("out")), !bytes.isEmpty { return }
                usleep(5000)
            }
        }

        /// Its result; it is killed when it has not ended after two minutes.
        func wait() -> Result {
            var status: Int32 = 0
            for turn in 0... {
                if waitpid(id, &status, WNOHANG) != 0 { break }
                if turn == 24_000 { kill(id, SIGKILL) }
                usleep(5000)
            }
            return Result(
                exitCode: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F),
                output: contents(folder.file("out")) ?? "", error: contents(folder.file("err")) ?? "")
        }
    }

    /// Starts the program; behind the words of another one (a shell that sets limits, …) if there are any.
    static func start(_ arguments: [String], environment: [String] = [], behind: [String] = []) throws -> Process {
        let folder = TemporaryFolder()
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, folder.file("out"), O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&files, 2, folder.file("err"), O_WRONLY | O_CREAT, 0o600)
        let words = (behind + [path] + arguments).map { strdup($0) } + [nil]
        let variables = (["PATH=/usr/bin:/bin"] + environment).map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        // The threads that run tests block signals, and a background job ignores some: neither is for the child to inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t(), all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var id: pid_t = 0
        let code = posix_spawn(&id, behind.first ?? path, &files, &attributes, words, variables)
        guard code == 0 else { throw Failure(code: code) }
        return Process(id: id, folder: folder)
    }

    @discardableResult
    static func run(_ arguments: String..., environment: [String] = []) throws -> Result {
        try start(arguments, environment: environment).wait()
    }
}
