/// `exit`, `quit` and `help`, which CPython's module `site` adds to the builtins. Python library reference, "Constants added by the
/// site module". There they are instances whose repr is advice; here they are functions.
enum SiteFunctions {
    static let functions: [Native] = [
        Native("exit", "code=", .function, leave),
        Native("quit", "code=", .function, leave),
        Native("help", "*args, **kwargs", twin: "evaluation.help", .function) { _, _ in .declined },
    ]

    private static func leave(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.raise(.systemExit, arguments: [a.get(0, or: .none)])
    }
}
