import Glibc
import Synchronization
import Torpor

/// The signal that came last and has not been looked at, 0 for none. A signal handler can reach nothing but a global; this is
/// the only one.
private let pending = Atomic<Int32>(0)

/// Signals that reach a running program.
enum Signals {
    /// With an image, SIGINT, SIGTERM and SIGHUP suspend the program; without one SIGINT raises KeyboardInterrupt, as in
    /// CPython, and the others end the process.
    static func install(suspending: Bool) {
        // A closed pipe is an error of the write that finds it, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that would become larger than the user allows.
        signal(SIGXFSZ, SIG_IGN)
        for number in suspending ? [SIGINT, SIGTERM, SIGHUP] : [SIGINT] {
            // nohup(1) and shells' background jobs ignore a signal on purpose.
            var action = sigaction()
            sigaction(number, nil, &action)
            if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
            signal(number) { pending.store($0, ordering: .relaxed) }
        }
    }

    /// What the last signal asks for, once.
    static func poll(suspending: Bool) -> Session.Interruption {
        if pending.load(ordering: .relaxed) == 0 { return .none }
        pending.store(0, ordering: .relaxed)
        return suspending ? .suspend : .keyboardInterrupt
    }
}
