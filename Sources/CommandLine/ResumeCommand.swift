import ArgumentParser
import Torpor

struct ResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with the program whose state was saved last in an image.",
        discussion: """
            It goes on exactly where it was stopped, in the middle of an expression if need be. Signals, exit codes and \
            messages are those of 'torpor run' with an image. Going on from a state that is not the end of a branch begins a new \
            branch; nothing is overwritten.
            """)

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Option(help: ArgumentHelp("Go on with this state instead of the last: a snapshot's number or label, or a branch.", valueName: "state"))
    var at: String?

    @OptionGroup var suspension: SuspensionOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What torpor.suspend() returns, as JSON; None if it is not given.", valueName: "json"))
    var value: String?

    func run() throws {
        let session = try Session(waking: image, at: at, isDurable: !suspension.noSync, patience: Driver.patience(for: image))
        session.snapshotInterval = suspension.snapshotEvery
        session.memoryLimit = suspension.memory?.bytes
        try Driver.run(
            session, image: image, limit: suspension.suspendAfter, answer: value.map { .json($0) } ?? .none,
            tellsStatistics: suspension.stats)
    }
}
