import Runtime
import Synchronization
import Torpor

/// Runs a program inside this process and collects what it prints.
struct Runner {
    let program: TestProgram
    private let output = Collected(), error = Collected()
    private var answers: ArraySlice<String>

    /// Written by the runtime's output buffers, on the one thread that runs the program.
    private final class Collected {
        var bytes: [UInt8] = []
    }

    init(_ program: TestProgram) {
        self.program = program
        answers = program.values[...]
    }

    /// Programs of up to so many instructions are stopped at every one; longer ones about as many times, evenly.
    private static let mostStops = 600
    /// As often its state is saved; each time the whole heap is looked through for what the write barrier missed.
    private static let mostSaves = 150
    /// Most collections, which are cheaper where the heap is small: up to so many instructions there is one at each.
    private static let mostCollections = 1200
    /// Fresh processes a program is woken in.
    private static let mostProcesses = 4

    /// No program executes more instructions.
    private static let most = 100_000_000

    struct RunsAway: Error {}
    /// A run did not stand at the instruction asked for.
    struct StoppedElsewhere: Error {}

    /// An object changed without passing the write barrier, so the next snapshot would miss the change.
    struct Unreported: Error { let object: String }

    /// A run that was stopped now and then did not execute as many instructions as one that nothing disturbs: the program could tell.
    struct OtherCount: Error { let executed: Int, undisturbed: Int }

    /// Programs that look at the clock until it is time.
    private static let waiting: Set = ["library/asyncio_tasks", "library/socket_pairs"]

    private func check(executed: Int) throws {
        if Runner.waiting.contains(program.name) { return }
        let undisturbed = try InstructionCounts.shared.count(program)
        if executed != undisturbed { throw OtherCount(executed: executed, undisturbed: undisturbed) }
    }

    private static func interval(_ instructions: Int, _ mostStops: Int) -> Int {
        instructions <= mostStops ? 1 : instructions / mostStops + 1
    }

    mutating func run(_ mode: Mode) throws -> TestProgram.Result {
        if mode == .processes { return try runInProcesses() }
        var session = try begin()
        var limit = Runner.most
        switch mode {
        case .straight, .processes: break
        case .twins: session.program.prefersTwins = true
        case .woken: limit = Runner.interval(try InstructionCounts.shared.count(program), Runner.mostStops)
        case .saved: limit = Runner.interval(try InstructionCounts.shared.count(program), Runner.mostSaves)
        case .collecting:
            let interval = Runner.interval(try InstructionCounts.shared.count(program), Runner.mostCollections)
            if interval == 1 { session.program.collectsAlways = true } else { limit = interval }
        }
        var answer = Session.Answer.none
        var state: SavedState?
        while true {
            switch try session.run(instructions: limit, answer: answer) {
            case .finished(let exitCode):
                if mode == .woken || mode == .saved { try check(executed: session.instructions) }
                return TestProgram.Result(output: text(output), error: text(error), exitCode: exitCode)
            case .suspended:
                if session.instructions >= Runner.most { throw RunsAway() }
                let statistics = session.statistics
                if statistics.exactStops != statistics.stops { throw StoppedElsewhere() }
                if mode == .woken {
                    // Only what has changed since the last time is saved.
                    let next = try session.captured(after: state)
                    session = try Session(next)
                    redirect(session)
                    state = next
                } else if mode == .saved {
                    state = try session.captured(after: state)
                    if let change = session.unreportedChanges().first { throw Unreported(object: change) }
                } else if mode == .collecting {
                    session.program.collect()
                }
                answer = session.request == nil ? .none : answers.popFirst().map { .json($0) } ?? .none
            }
        }
    }

    /// Runs so many instructions at a time. Programs that need more than 20,000 slices go on without them.
    mutating func run(inSlicesOf length: Int) throws -> (TestProgram.Result, Session.Statistics) {
        let session = try begin()
        var answer = Session.Answer.none
        while true {
            let limit = session.statistics.stops < 20_000 ? length : Runner.most
            if case .finished(let exitCode) = try session.run(instructions: limit, answer: answer) {
                try check(executed: session.instructions)
                return (TestProgram.Result(output: text(output), error: text(error), exitCode: exitCode), session.statistics)
            }
            if session.instructions >= Runner.most { throw RunsAway() }
            answer = session.request == nil ? .none : answers.popFirst().map { .json($0) } ?? .none
        }
    }

    /// Suspended and woken by the program `torpor`, each time in another process.
    private mutating func runInProcesses() throws -> TestProgram.Result {
        let image = TemporaryFolder()
        let count = try InstructionCounts.shared.count(program)
        let slice = ["--suspend-after", "\(count / Runner.mostProcesses + 1)", "--stats"]
        var words = ["run", "--image", image.file("a.image")] + slice + [program.path]
        var result = TestProgram.Result()
        while true {
            var executed: Int?
            let run = try Command.start(words, environment: ["PYTHONHASHSEED=1"]).wait()
            result.output += run.output
            var isAsked = false
            for line in run.error.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                if line.hasPrefix("torpor: suspended at snapshot") { continue }
                if line.hasPrefix("torpor: ") && line.hasSuffix(" served at the very instruction asked for") {
                    let words = line.split(separator: " ")
                    // torpor: COUNT instructions; EXACT of STOPS request…
                    guard words[3] == words[5] else { throw StoppedElsewhere() }
                    isAsked = words[5] == "0"
                    executed = Int(words[1])
                    continue
                }
                result.error += line + "\n"
            }
            result.exitCode = run.exitCode
            if run.exitCode != 75 {
                // A process that failed has not told.
                if let executed { try check(executed: executed) }
                break
            }
            // Not stopped by the limit: it waits for an answer.
            let value = isAsked ? answers.popFirst().map { ["--value", $0] } ?? [] : []
            words = ["resume", image.file("a.image")] + slice + value
        }
        result.output = text(result.output)
        result.error = text(result.error)
        return result
    }

    /// Instructions that the program executes when nothing disturbs it.
    mutating func instructions() throws -> Int {
        let session = try begin()
        var answer = Session.Answer.none
        while case .suspended = try session.run(instructions: Runner.most, answer: answer) {
            if session.instructions >= Runner.most { throw RunsAway() }
            answer = answers.popFirst().map { .json($0) } ?? .none
        }
        return session.instructions
    }

    private func begin() throws -> Session {
        // The absolute path, as the working directory belongs to the whole process.
        let session = try Session(.file(program.path), hashSeed: 1)
        redirect(session)
        return session
    }

    private func redirect(_ session: Session) {
        session.program.redirect(
            output: { [output] in output.bytes += $0 }, error: { [error] in error.bytes += $0 })
    }

    /// The text without the program's folder, as the expected files have it.
    private func text(_ printed: String) -> String { printed.replacing(program.folder + "/", with: "") }

    private func text(_ collected: Collected) -> String { text(String(decoding: collected.bytes, as: UTF8.self)) }
}

/// How many instructions each program executes: measured once.
final class InstructionCounts: Sendable {
    static let shared = InstructionCounts()
    private let counts = Mutex<[String: Int]>([:])

    func count(_ program: TestProgram) throws -> Int {
        if let known = counts.withLock({ $0[program.name] }) { return known }
        var runner = Runner(program)
        let count = try runner.instructions()
        counts.withLock { $0[program.name] = count }
        return count
    }
}
