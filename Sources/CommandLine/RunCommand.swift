import ArgumentParser
import Torpor

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a Python program.",
        usage: """
            torpor run [--image FILE] [--suspend-after N] [--snapshot-every T] [--memory SIZE] [--no-sync] [--restricted] [--stats] \
            (PROGRAM | -c CODE | -m MODULE) [ARG ...]
            """,
        discussion: """
            Output and exit code are the program's own, as with python3. What follows PROGRAM or CODE belongs to it.

            With an image, SIGINT (Ctrl-C), SIGTERM and SIGHUP suspend the program: its state becomes a snapshot in the \
            image, 'torpor: suspended at snapshot N in FILE' goes to standard error, and the exit code is 75. So does \
            torpor.suspend() in the program. The image is created with the first snapshot. An image that exists already \
            keeps its snapshots; those of the new run follow them on a branch of their own, and 'torpor resume' goes on with the last.

            PYTHONHASHSEED is the seed of the str hash: a number, or 'random', which is the default.
            """)

    @Option(help: ArgumentHelp("The image that keeps the program's states.", valueName: "file"))
    var image: String?

    @OptionGroup var suspension: SuspensionOptions

    @Flag(help: "Hide the members of functions and code that restricted code must not read.")
    var restricted = false

    @Option(name: .customShort("c"), help: ArgumentHelp("The program's text.", valueName: "code"))
    var code: String?

    @Option(name: .customShort("m"), help: ArgumentHelp("A module to find on sys.path and to run as __main__.", valueName: "module"))
    var module: String?

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A Python file, and the program's arguments.", valueName: "program"))
    var program: [String] = []

    /// Comes here only for what `RunRequest.init(words:)` leaves alone.
    func run() throws {
        let source: Session.Source
        if let code {
            source = .code(code)
        } else if let module {
            source = .module(module)
        } else {
            guard let file = program.first else { throw SessionError.usage("no program is given; see 'torpor run --help'") }
            // Capturing begins with the first word that is no option of torpor's.
            if ["--help", "-h"].contains(file) {
                print(RunCommand.helpMessage())
                return
            }
            if file.hasPrefix("-") { throw SessionError.usage("unknown option '\(file)'; see 'torpor run --help'") }
            source = .file(file)
        }
        try RunRequest(
            image: image, limit: suspension.suspendAfter, isRestricted: restricted, tellsStatistics: suspension.stats,
            isDurable: !suspension.noSync, interval: suspension.snapshotEvery, memory: suspension.memory, source: source,
            arguments: Array(program.dropFirst(code == nil && module == nil ? 1 : 0))).perform()
    }
}
