import ArgumentParser
import Glibc
import Torpor

/// The program `torpor`. One file for each command; what they do is the library's business.
@main
struct TorporCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "torpor",
        abstract: "A Python runtime whose whole running state lives in one SQLite file.",
        discussion: """
            Run a program with an image, stop it anywhere, and go on exactly there in another process:

              torpor run --image job.image job.py      (Ctrl-C)
              torpor resume job.image
            """,
        version: "torpor \(Session.version) (Python \(Session.language))",
        subcommands: [
            RunCommand.self, ResumeCommand.self, InspectCommand.self, DisCommand.self, LogCommand.self, ShowCommand.self, DiffCommand.self,
            BranchCommand.self, ExportCommand.self, GcCommand.self, VerifyCommand.self,
        ])

    static func main() {
        do {
            let words = CommandLine.arguments.dropFirst()
            if words.first == "run", let request = RunRequest(words: words.dropFirst()) { try request.perform() }
            var command = try parseAsRoot(Array(words))
            try command.run()
        } catch {
            leave(with: error)
        }
    }

    /// Ends the process: help and the version go to standard output, everything else is one line on standard error.
    private static func leave(with error: any Error) -> Never {
        switch error {
        case let error as SessionError:
            fail(error.description, code: error.isUsage ? ExitStatus.usage : ExitStatus.failure)
        case let error as ExitCode: Glibc.exit(error.rawValue)
        default: break
        }
        if exitCode(for: error) == .success {
            print(fullMessage(for: error))
            Glibc.exit(0)
        }
        let lines = message(for: error).split(separator: "\n").filter { !$0.isEmpty }
        fail(lines.joined(separator: " "), code: ExitStatus.usage)
    }
}

/// Exit codes that are torpor's own.
enum ExitStatus {
    static let failure: Int32 = 1
    static let usage: Int32 = 2
    /// The program has been suspended (`EX_TEMPFAIL` of sysexits.h: try again later).
    static let suspended: Int32 = 75
}

/// Writes one line to standard error and ends the process.
func fail(_ line: String, code: Int32 = ExitStatus.failure) -> Never {
    tell(line)
    exit(code)
}

/// Writes `torpor: LINE` to standard error.
func tell(_ line: String) {
    let text = "torpor: \(line)\n"
    _ = text.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
}
