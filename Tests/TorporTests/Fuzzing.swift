import Glibc
import Testing
@testable import Torpor

/// What fuzz tests have in common: numbered attempts, each of them repeatable, made by other processes, as a crash ends a process. They say
/// what they are about to try, so that the parent can tell.
///
/// | variable | is |
/// | --- | --- |
/// | `TORPOR_FUZZ_SECONDS` | how long to go on; without it a fixed number of attempts is made, at most for a minute |
/// | `TORPOR_FUZZ_SEED` | the first attempt |
enum Fuzzing {
    private static func variable(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

    /// Has the suite `role` make attempts, and records an issue for each that ends its process.
    ///
    /// - Parameter most: attempts in an ordinary run, which then are the same everywhere.
    static func run(_ role: String, most: Int) throws {
        let folder = TemporaryFolder()
        let asked = variable("TORPOR_FUZZ_SECONDS")
        let end = time(nil) + (asked ?? 60)
        var next = variable("TORPOR_FUZZ_SEED") ?? 1
        let log = folder.file("at")
        for _ in 0..<20 where time(nil) < end {
            let status = try Command.play(role, [
                "PATH=/usr/bin:/bin", "TORPOR_FUZZ_ROLE=\(role)", "TORPOR_FUZZ_FROM=\(next)", "TORPOR_FUZZ_UNTIL=\(end)",
                "TORPOR_FUZZ_MOST=\(asked == nil ? most : .max)", "TORPOR_FUZZ_LOG=\(log)",
            ])
            if status == 0 { break }
            guard let last = contents(log).flatMap({ Int($0.split(separator: " ").first ?? "") }) else {
                Issue.record("\(role) has not begun: \(describe(status))")
                break
            }
            Issue.record("attempt \(last) of \(role): \(describe(status))")
            next = last + 1
        }
        print("\(role): attempts made: \(contents(log) ?? "none")")
    }

    private static func describe(_ status: Int32) -> String {
        switch status {
        case -SIGVTALRM: "it took more than \(cpuSeconds) seconds of processor time"
        case ..<0: "the process was ended by signal \(-status), \(String(cString: strsignal(-status)))"
        default: "the process ended with status \(status)"
        }
    }

    /// What one attempt may take: seconds of its own time, however busy the machine is, and bytes of memory.
    private static let cpuSeconds = 60, bytes: UInt = 6 << 30

    static func isPlaying(_ role: String) -> Bool { getenv("TORPOR_FUZZ_ROLE").map { String(cString: $0) } == role }

    /// The child's part: makes attempts until there are enough, and ends the process.
    ///
    /// - Parameter attempt: gives whether something came to life.
    static func play(_ attempt: (Int) -> Bool) -> Never {
        var number = variable("TORPOR_FUZZ_FROM") ?? 1
        let end = variable("TORPOR_FUZZ_UNTIL") ?? 0, most = variable("TORPOR_FUZZ_MOST") ?? 0
        let log = getenv("TORPOR_FUZZ_LOG").map { String(cString: $0) } ?? "/dev/null"
        // Memory beyond the bound is a crash, and so is found.
        var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        signal(SIGVTALRM, SIG_DFL)
        var woken = 0
        while time(nil) < end && number <= most {
            write(Array("\(number) (\(woken) of them could be woken)".utf8), to: log)
            var time = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: cpuSeconds, tv_usec: 0))
            setitimer(__itimer_which_t(ITIMER_VIRTUAL.rawValue), &time, nil)
            if attempt(number) { woken += 1 }
            number += 1
        }
        _exit(0)
    }
}
