import ArgumentParser
import Torpor

struct BranchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "branch", abstract: "List, make, move or delete branches: names for snapshots.")

    @Argument(help: ArgumentHelp("The image.", valueName: "image"))
    var image: String

    @Argument(help: ArgumentHelp("The branch to make or move; without it, the branches are listed.", valueName: "name"))
    var name: String?

    @Argument(help: ArgumentHelp("Where it is to stand: a snapshot's number or label, or a branch; the last snapshot if none is given.", valueName: "state"))
    var state: String?

    @Flag(name: .shortAndLong, help: "Delete the branch. Its snapshots stay until 'torpor gc'.")
    var delete = false

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        guard let name else {
            if delete { throw SessionError.usage("which branch is to be deleted?") }
            return show(try Session.branches(image: image), json: json)
        }
        if delete {
            try Session.deleteBranch(name, image: image)
        } else {
            try Session.setBranch(name, image: image, to: state)
        }
    }
}
