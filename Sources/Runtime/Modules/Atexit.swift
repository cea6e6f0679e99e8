/// The module `atexit`. Python library reference, "atexit". What is registered is part of the program's state: see `Root.atexit`.
enum AtexitModule {
    static let module = NativeModule("atexit", functions: [
        Native("register", "func, /, *args, **kwargs", .function) { runtime, a in
            guard runtime.isCallable(a[0]) else { return runtime.raise(.typeError, "the first argument must be callable") }
            let arguments = runtime.tuple((1..<max(a.count, 1)).map { a[$0] })
            let keywords = a.keywords.isNull ? runtime.newDict().value : a.keywords
            functions(runtime).append(runtime.tuple([a[0], arguments, keywords]))
            return a[0]
        },
        Native("unregister", "func, /", twin: "finalization.unregister", .function) { _, _ in .declined },
        Native("_clear", "", .function) { runtime, _ in
            runtime.setRoot(.atexit, .null)
            return .none
        },
        Native("_run_exitfuncs", "", twin: "finalization.run_exit_functions", .function) { _, _ in .declined },
        Native("_ncallbacks", "", .function) { runtime, _ in Value(runtime.root(.atexit).isNull ? 0 : functions(runtime).count) },
    ])

    private static func functions(_ runtime: Runtime) -> ListRef {
        let known = runtime.root(.atexit)
        if known.isKind(.list) { return ListRef(known.object) }
        let made = runtime.newList()
        runtime.setRoot(.atexit, made.value)
        return made
    }
}
