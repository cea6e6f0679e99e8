import ArgumentParser
import Torpor

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what differs between two states of an image.",
        discussion: """
            A state is a snapshot's number or label, or a branch. Objects are named by a path from a root, such as \
            __main__.cache['k'][3].x, and told apart by their permanent numbers: an object has changed when what it holds has.
            """)

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Argument(help: ArgumentHelp("The state to begin with.", valueName: "state"))
    var first: String

    @Argument(help: ArgumentHelp("The state to compare it with.", valueName: "state"))
    var second: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        show(try Session.diff(image: image, first, second), json: json)
    }
}
