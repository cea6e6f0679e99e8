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

    /// Most times that a program is woken or its garbage collected.
    private static let mostStops = 60
    /// Programs of fewer instructions are stopped at every one.
    private static let short = 200

    /// No program executes more instructions.
    private static let most = 100_000_000

    struct RunsAway: Error {}

    private static func interval(_ instructions: Int) -> Int {
        instructions < short ? 1 : instructions / mostStops + 1
    }

    mutating func run(_ mode: Mode) throws -> TestProgram.Result {
        var session = try begin()
        var limit = Runner.most
        switch mode {
        case .straight: break
        case .twins: session.program.prefersTwins = true
        case .woken: limit = Runner.interval(try InstructionCounts.shared.count(program))
        case .collecting:
            let interval = Runner.interval(try InstructionCounts.shared.count(program))
            if interval == 1 { session.program.collectsAlways = true } else { limit = interval }
        }
        var answer = Session.Answer.none
        while true {
            switch try session.run(instructions: limit, answer: answer) {
            case .finished(let exitCode):
                return TestProgram.Result(output: text(output), error: text(error), exitCode: exitCode)
            case .suspended:
                if session.instructions >= Runner.most { throw RunsAway() }
                if mode == .woken {
                    session = try Session(try session.captured())
                    redirect(session)
                } else if mode == .collecting {
                    session.program.collect()
                }
                answer = session.request == nil ? .none : answers.popFirst().map { .json($0) } ?? .none
            }
        }
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
    private func text(_ collected: Collected) -> String {
        String(decoding: collected.bytes, as: UTF8.self).replacing(program.folder + "/", with: "")
    }
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
