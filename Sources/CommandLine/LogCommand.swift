import ArgumentParser
import Torpor

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "List the snapshots in an image, the oldest first.")

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws { try Session.log(image: image, json: json) { print($0, terminator: "") } }
}
