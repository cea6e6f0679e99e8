import ArgumentParser
import Glibc
import Torpor

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a Python program.",
        usage: "torpor run [--image FILE] [--suspend-after N] [--restricted] (PROGRAM | -c CODE) [ARG ...]",
        discussion: """
            Output and exit code are the program's own, as with python3. What follows PROGRAM or CODE belongs to it.

            With an image, SIGINT (Ctrl-C), SIGTERM and SIGHUP suspend the program: its state becomes a snapshot in the \
            image, 'torpor: suspended at snapshot N in FILE' goes to standard error, and the exit code is 75. So does \
            torpor.suspend() in the program. The image is created with the first snapshot. An image that exists already \
            keeps its snapshots; those of the new run follow them, and 'torpor resume' goes on with the last.

            PYTHONHASHSEED is the seed of the str hash: a number, or 'random', which is the default.
            """)

    @Option(help: ArgumentHelp("The image that keeps the program's states.", valueName: "file"))
    var image: String?

    @OptionGroup var suspension: SuspensionOptions

    @Flag(help: "Hide the members of functions and code that restricted code must not read.")
    var restricted = false

    @Option(name: .customShort("c"), help: ArgumentHelp("The program's text.", valueName: "code"))
    var code: String?

    @Option(name: .customShort("m"), help: .hidden)
    var module: String?

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A Python file, and the program's arguments.", valueName: "program"))
    var program: [String] = []

    func run() throws {
        if module != nil { throw SessionError.usage("-m is not supported yet") }
        if suspension.suspendAfter != nil && image == nil { throw SessionError.usage("--suspend-after needs --image") }
        let (source, arguments) = try programAndArguments()
        let session = try Session(
            source, arguments: arguments, image: image, isRestricted: restricted, hashSeed: try RunCommand.hashSeed())
        try Driver.run(session, image: image, limit: suspension.suspendAfter)
    }

    private func programAndArguments() throws -> (Session.Source, [String]) {
        if let code { return (.code(code), Array(program.dropFirst())) }
        guard let file = program.first else { throw SessionError.usage("no program is given; see 'torpor run --help'") }
        // Capturing begins with the first word that is no option of torpor's.
        if file.hasPrefix("-") { throw SessionError.usage("unknown option '\(file)'; see 'torpor run --help'") }
        return (.file(file), Array(program.dropFirst()))
    }

    private static func hashSeed() throws -> UInt32? {
        guard let text = getenv("PYTHONHASHSEED").map({ String(cString: $0) }), !text.isEmpty, text != "random" else { return nil }
        guard let seed = UInt32(text) else {
            throw SessionError.usage("PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]")
        }
        return seed
    }

    // MARK: Whose arguments

    /// Options that take the next word.
    private static let valued: Set<String> = ["--image", "--suspend-after"]

    /// What follows `-c CODE` belongs to the program, options included: a `--` behind CODE makes the parser leave it alone.
    /// (`captureForPassthrough` does so for a FILE. It hands on the `--`, which `programAndArguments` drops.)
    static func protectingProgramArguments(_ arguments: [String]) -> [String] {
        guard arguments.first == "run" else { return arguments }
        var i = 1
        while i < arguments.count {
            let word = arguments[i]
            if word == "-c" {
                guard i + 1 < arguments.count else { return arguments }
                // `-c=CODE` also takes a CODE that begins with a dash.
                return Array(arguments[..<i]) + ["-c=" + arguments[i + 1], "--"] + arguments[(i + 2)...]
            }
            guard word.hasPrefix("-") else { return arguments }
            i += valued.contains(word) ? 2 : 1
        }
        return arguments
    }
}
