import ArgumentParser
import Torpor

@main
struct TorporCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "torpor", abstract: "A Python runtime whose whole running state lives in one SQLite file.", subcommands: [RunCommand.self])
}

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run")
    @Argument var file: String
    func run() throws {
        Session.quickRun(file)
    }
}
