import ArgumentParser
import Torpor

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Show what is inside a state of an image.",
        discussion: """
            code        code objects, and the functions that share each of them
            functions   functions: their code, and the cells of their closures
            cells       cells: what is in them, and which functions and frames share them
            globals     the names of the program's modules
            frames      where each frame stands: its next instruction, locals and value stack

            Without a view: a summary. Numbers with '#' are those that objects have in the image.
            """)

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Argument(help: ArgumentHelp("code, functions, cells, globals or frames.", valueName: "view"))
    var view: Session.View?

    @Option(help: ArgumentHelp("Another state than the last: a snapshot's number or label, or a branch.", valueName: "state"))
    var at: String?

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        show(try Session(waking: image, at: at, isReadOnly: true).inspect(view), json: json)
    }
}

extension Session.View: ExpressibleByArgument {}

/// Prints a report.
func show(_ report: Report, json: Bool) {
    if json { print(report.json) } else { print(report.text, terminator: "") }
}
