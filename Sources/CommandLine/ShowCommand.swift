import ArgumentParser
import Torpor

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one snapshot of an image.")

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Argument(help: ArgumentHelp("A snapshot's number or label, or a branch; the last snapshot if none is given.", valueName: "state"))
    var state: String?

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        show(try Session.show(image: image, state), json: json)
    }
}
