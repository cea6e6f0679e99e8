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

    @Flag(help: "Print the digest of the state's content too: garbage and the numbers of objects do not count, so equal runs have equal ones.")
    var content = false

    func run() throws {
        show(try Session.show(image: image, state, content: content), json: json)
    }
}
