import ImageStore
import Runtime

/// One program, running or stopped, and the image that keeps its states.
///
///     let session = try Session(.file("job.py"), image: "job.image")
///     switch try session.run(instructions: 1_000_000) {
///     case .finished(let exitCode): …
///     case .suspended: …           // the state is in the image; another process can go on with it
///     }
///
///     let later = try Session(waking: "job.image")
///     try later.run()
///
/// A session owns its program's whole world. It is used by one task at a time; a process can hold any number of them.
/// Errors are ``SessionError``s: one line each, for the person who gave the names.
public final class Session {
    /// Where a program's text comes from.
    public enum Source: Sendable {
        /// A file, by its path.
        case file(String)
        /// The text itself, as after `python3 -c`.
        case code(String)
        /// The name of a module to be found and run as `__main__`, as after `python3 -m`.
        case module(String)
    }

    /// How a run came to its end.
    public enum Outcome: Equatable, Sendable {
        /// The program has ended. The code is CPython's: 0, what `sys.exit` was given, or 1 after an uncaught exception,
        /// which has been reported on the program's standard error.
        case finished(exitCode: Int32)
        /// The program stands between two instructions or waits in `torpor.suspend()`. `snapshot` is its state's number
        /// in the image, nil for a session without one.
        case suspended(snapshot: Int64?)
    }

    /// What a host can ask of a running program.
    public enum Interruption: Sendable {
        /// Go on.
        case none
        /// Save the state and stop.
        case suspend
        /// Raise KeyboardInterrupt in the program.
        case keyboardInterrupt
    }

    /// What the call of `torpor.suspend()` returns at which a program waits.
    public enum Answer: Sendable {
        /// None.
        case none
        /// A value, as JSON text.
        case json(String)
        /// The call raises RuntimeError with this message.
        case error(String)
    }

    /// Asked several times a second while another process keeps the image locked: with the seconds waited so far, and a function that
    /// finds that process. False gives up with an error, and the image is as it was.
    public typealias Patience = (_ seconds: Double, _ holder: () -> Int32?) -> Bool

    package let program: Program
    let image: Image?
    /// Set when the program has ended.
    private var exitCode: Int32?

    /// A session whose program has not begun.
    ///
    /// - Parameters:
    ///   - arguments: `sys.argv[1:]`.
    ///   - image: the file that keeps the states. It is created with the first one; states that it holds already stay,
    ///     and the program's follow them.
    ///   - isRestricted: code cannot read the members of functions and code that are marked RESTRICTED.
    ///   - hashSeed: seed of the str hash; nil for a random one.
    ///   - isDurable: wait until each state is on the disk. Without, a crash of the whole machine can destroy the image.
    ///   - patience: how long to wait for those that read the image; nil for ten seconds.
    /// - Throws: ``SessionError`` when the text cannot be read or the image cannot be used. A text that does not compile is
    ///   the program's own error: running it reports a SyntaxError.
    public init(
        _ source: Source, arguments: [String] = [], image path: String? = nil, isRestricted: Bool = false,
        hashSeed: UInt32? = nil, isDurable: Bool = true, patience: Patience? = nil
    ) throws {
        let script = try Script(source)
        image = try reporting { try path.map { try Image(path: $0, isDurable: isDurable, patience: patience) } }
        var setting = Program.Setting()
        setting.hashKey = HashKey.from(seed: hashSeed)
        setting.arguments = [script.name] + arguments
        setting.searchPath = [script.folder]
        setting.isRestricted = isRestricted
        program = Program(setting)
        if case .module(let name) = source {
            program.start(module: name)
        } else {
            program.start(source: script.text, filename: script.filename, file: script.file)
        }
    }

    /// Wakes a state of an image. Nothing runs before ``run(instructions:answer:)``.
    ///
    /// - Parameters:
    ///   - place: number, label or branch of the state; nil for the one that was saved last. Going on from a state that is not the end of
    ///     a branch begins a new branch.
    ///   - isReadOnly: only to look at: the image is not locked, and what would write to it fails.
    /// - Throws: ``SessionError`` when there is no such image or state, or anything in it is not as it must be.
    public init(
        waking path: String, at place: String? = nil, isReadOnly: Bool = false, isDurable: Bool = true, patience: Patience? = nil
    ) throws {
        let image = try reporting {
            try Image(
                waking: path, at: try Image.name(place, in: path), isReadOnly: isReadOnly, isDurable: isDurable, patience: patience)
        }
        program = try reporting { try image.wake() }
        self.image = image
    }

    /// Wakes a state held in memory.
    package init(_ state: SavedState) throws {
        program = try reporting { try state.wake() }
        image = nil
    }

    // MARK: Running

    /// Asked now and then while the program runs, a few thousand instructions apart. Each request is given once.
    public var poll: () -> Interruption = { .none } {
        didSet { watch() }
    }

    /// Most bytes that the program's objects may take: beyond that MemoryError is raised in it. nil: no limit.
    public var memoryLimit: Int? {
        get { program.objectLimit }
        set { program.objectLimit = newValue }
    }

    /// How often the state is saved while the program runs, without stopping it; nil: only when the program or the host asks for it.
    public var snapshotInterval: Interval? {
        didSet {
            timer = nil
            if case .seconds(let seconds)? = snapshotInterval { timer = SnapshotTimer(seconds: seconds) }
            watch()
        }
    }

    /// The time between two snapshots.
    public enum Interval: Equatable, Sendable {
        case instructions(Int)
        case seconds(Double)
    }

    private var timer: SnapshotTimer?

    private func watch() {
        program.poll = { [poll, timer] in
            switch poll() {
            case .none: return timer?.isDue ?? false ? .suspend : .none
            case .suspend:
                timer?.cancel()
                return .suspend
            case .keyboardInterrupt: return .keyboardInterrupt
            }
        }
    }

    /// Runs the program until it ends, waits for an answer, is interrupted, or has executed a number of instructions.
    ///
    /// With an image, a program that has not ended has been saved when this returns.
    ///
    /// - Parameters:
    ///   - limit: how many instructions to execute, counted as `dis` lists them; nil for no limit.
    ///   - answer: what the call gets at which the program waits; a program that does not wait needs none.
    @discardableResult
    public func run(instructions limit: Int? = nil, answer: Answer = .none) throws -> Outcome {
        if let exitCode { return .finished(exitCode: exitCode) }
        let end = limit.map { program.executed.addingReportingOverflow(max($0, 0)) }
            .map { $0.overflow ? Int.max : $0.partialValue } ?? .max
        var answer = try checked(answer)
        while true {
            let stop = min(end, nextSnapshot)
            let pause = program.run(limit: stop - program.executed, answer: answer)
            answer = .none
            switch pause {
            case .ended(let code):
                exitCode = code
                try close()
                return .finished(exitCode: code)
            case .snapshot(let label):
                try save(.snapshot, label: label)
            case .suspended: return .suspended(snapshot: try save(.suspend))
            case .limit where stop < end: try save(.interval)
            case .limit:
                statistics.stops += 1
                if program.executed == end { statistics.exactStops += 1 }
                return .suspended(snapshot: try save(.limit))
            case .interrupted where timer?.isDue ?? false: try save(.interval)
            case .interrupted: return .suspended(snapshot: try save(.signal))
            }
        }
    }

    /// The number of instructions after which the state is to be saved.
    private var nextSnapshot: Int {
        guard image != nil, case .instructions(let n)? = snapshotInterval else { return .max }
        let (next, overflow) = (program.executed / max(n, 1) * max(n, 1)).addingReportingOverflow(max(n, 1))
        return overflow ? .max : next
    }

    private func checked(_ answer: Answer) throws -> Program.Answer {
        switch answer {
        case .none: return .none
        case .error(let message): return .error(message)
        case .json(let text):
            guard request != nil else { throw SessionError.usage("the program does not wait for a value") }
            if let problem = program.check(json: text) { throw SessionError.usage("the value is \(problem)") }
            return .json(text)
        }
    }

    /// What the program asks for in `torpor.suspend(request)`, as JSON text (the repr of what has no JSON form as a JSON
    /// string); nil when it does not wait there.
    public var request: String? { program.request }

    /// Instructions executed since the program began, in however many processes.
    public var instructions: Int { program.executed }

    /// What this session's runs came to.
    public struct Statistics: Equatable, Sendable {
        /// How often a run was to stop after so many instructions, and did.
        public var stops = 0
        /// How often it stood at the very instruction asked for: always, or there is a fault in Torpor.
        public var exactStops = 0
    }
    public private(set) var statistics = Statistics()

    // MARK: States

    /// Saves the state, between two runs.
    ///
    /// - Returns: its number in the image; nil for a session without one.
    @discardableResult
    public func snapshot(label: String? = nil) throws -> Int64? {
        try save(.host, label: label)
    }

    /// Lets other processes write to the image. The program can go on only in a new session.
    public func close() throws {
        guard let image else { return }
        try reporting { try image.close() }
    }

    @discardableResult
    private func save(_ reason: Image.Reason, label: String? = nil) throws -> Int64? {
        program.flush()
        guard let image else { return nil }
        defer { timer?.restart() }
        return try reporting { try image.save(program, reason: reason, label: label) }
    }

    /// The state, held in memory.
    ///
    /// - Parameter before: what was captured before in this session, or what it was woken from: then only changes are looked for.
    package func captured(after before: SavedState? = nil) throws -> SavedState {
        program.flush()
        return try reporting { try SavedState(program, after: before) }
    }

    /// Objects that have changed without passing the write barrier since the state was captured. For tests.
    package func unreportedChanges() -> [String] { program.unreportedChanges(digest: CodeRow.digest(of:)) }
}
