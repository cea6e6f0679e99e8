import ArgumentParser
import Torpor

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check everything in an image.",
        discussion: "The exit code is 1 if anything is wrong; a line for each problem goes to standard output.")

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let progress = Progress()
        let (report, isSound) = try Session.verify(image: image, progress: progress.line)
        progress.end()
        show(report, json: json)
        if !isSound { throw ExitCode(ExitStatus.failure) }
    }
}
