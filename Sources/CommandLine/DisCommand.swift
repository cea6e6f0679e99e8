import ArgumentParser
import Torpor

struct DisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dis",
        abstract: "List instructions: of a Python file, or of a function in an image.",
        usage: """
            torpor dis PROGRAM.py
            torpor dis IMAGE NAME
            """,
        discussion: "NAME is a qualified name, with or without its module: foo, __main__.foo, Class.method, foo.<locals>.bar.")

    @Argument(help: ArgumentHelp("A Python file or an image.", valueName: "file"))
    var file: String

    @Argument(help: ArgumentHelp("A function in the image.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("Another state than the last: a snapshot's number or label, or a branch.", valueName: "state"))
    var at: String?

    func run() throws {
        if let name {
            print(try Session(waking: file, at: at, isReadOnly: true).disassemble(named: name), terminator: "")
        } else if let listing = try Session.disassemble(file: file) {
            print(listing, terminator: "")
        } else {
            throw ExitCode(ExitStatus.failure)
        }
    }
}
