import ArgumentParser
import Glibc
import Torpor

/// What `run` and `resume` have in common: a session runs under the signals of a terminal and ends the process.
enum Driver {
    static func run(
        _ session: Session, image: String?, limit: Int?, answer: Session.Answer = .none, tellsStatistics: Bool = false
    ) throws -> Never {
        let suspending = image != nil
        Signals.install(suspending: suspending)
        session.poll = { Signals.poll(suspending: suspending) }
        var answer = answer
        while true {
            switch try session.run(instructions: limit, answer: answer) {
            case .finished(let exitCode):
                if tellsStatistics { tell(statistics(session)) }
                exit(exitCode)
            case .suspended(let snapshot):
                guard let image, let snapshot else {
                    answer = .error("torpor.suspend() needs an image: run the program with --image FILE")
                    continue
                }
                try session.close()
                tell("suspended at snapshot \(snapshot) in \(image)")
                if tellsStatistics { tell(statistics(session)) }
                exit(ExitStatus.suspended)
            }
        }
    }

    /// A program waits for those that read its image as long as it must; when that takes long it says so.
    static func patience(for image: String) -> Session.Patience {
        var hasTold = false
        return { seconds, holder in
            if seconds < 5 {
                hasTold = false
            } else if !hasTold {
                hasTold = true
                tell("waiting for \(image), which \(holder().map { "process \($0)" } ?? "another process") keeps locked")
            }
            return true
        }
    }

    private static func statistics(_ session: Session) -> String {
        let stops = session.statistics.stops
        return "\(session.instructions) instructions; \(session.statistics.exactStops) of \(stops) request\(stops == 1 ? "" : "s") "
            + "to stop served at the very instruction asked for"
    }
}

/// The options that `run` and `resume` share.
struct SuspensionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Suspend after exactly N instructions, counted as 'dis' lists them.", valueName: "N"),
        transform: { text in
            guard let n = Int(text), n >= 0 else { throw ValidationError("'\(text)' is not a number of instructions") }
            return n
        })
    var suspendAfter: Int?

    @Flag(help: "Tell at the end how many instructions were executed, and how exactly requests to stop were served.")
    var stats = false

    @Option(
        help: ArgumentHelp("Save the state every so often: 10s, 2m or 500ms, or a number of instructions.", valueName: "interval"),
        transform: { text in
            guard let interval = Session.Interval(text: text) else {
                throw ValidationError("'\(text)' is no interval: give a time such as 10s, or a number of instructions")
            }
            return interval
        })
    var snapshotEvery: Session.Interval?

    @Option(
        help: ArgumentHelp("Most memory of the program's objects, such as 256M or 2G: beyond it MemoryError is raised.", valueName: "size"),
        transform: { text in
            guard let bytes = ByteCount(text: text) else { throw ValidationError("'\(text)' is no size: give a number with K, M or G behind it") }
            return bytes
        })
    var memory: ByteCount?

    @Flag(help: "Do not wait until the disk has what is saved: faster, but a crash of the whole machine can destroy the image.")
    var noSync = false
}

extension Session.Interval {
    /// `10s`, `2m`, `1h`, `500ms`; without a unit a number of instructions. Nil for anything else.
    init?(text: String) {
        for (unit, seconds) in [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)] where text.hasSuffix(unit) {
            guard let n = Double(text.dropLast(unit.count)), n > 0, n.isFinite else { return nil }
            self = .seconds(n * seconds)
            return
        }
        guard let n = Int(text), n > 0 else { return nil }
        self = .instructions(n)
    }
}

/// A number of bytes: `65536`, `512K`, `256M`, `2G`.
struct ByteCount {
    let bytes: Int

    /// nil for anything else, and for less than a megabyte, in which no program runs.
    init?(text: String) {
        let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
        let shift = text.last.flatMap { units[Character($0.uppercased())] }
        guard let n = Int(shift == nil ? text[...] : text.dropLast()), n > 0 else { return nil }
        let (bytes, overflow) = n.multipliedReportingOverflow(by: 1 << (shift ?? 0))
        guard !overflow, bytes >= 1 << 20 else { return nil }
        self.bytes = bytes
    }
}
