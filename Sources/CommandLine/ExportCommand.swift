import ArgumentParser
import Torpor

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Copy one state of an image into a new image.")

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Argument(help: ArgumentHelp("The state: a snapshot's number or label, or a branch.", valueName: "state"))
    var state: String

    @Argument(help: ArgumentHelp("The new image.", valueName: "file"))
    var output: String

    func run() throws {
        let id = try Session.export(image: image, state, to: output)
        print("snapshot \(id) of \(image) is snapshot 1 of \(output)")
    }
}
