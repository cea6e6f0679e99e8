import ArgumentParser
import Torpor

struct GcCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gc", abstract: "Drop the snapshots that no branch reaches, and give their room back.",
        discussion: """
            A branch reaches the snapshot it stands at and those that it continues. 'torpor branch IMAGE -d NAME' deletes a branch.
            """)

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let progress = Progress()
        let report = try Session.collectGarbage(image: image, progress: progress.line)
        progress.end()
        show(report, json: json)
    }
}
