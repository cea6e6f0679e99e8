/// The module `torpor`: what a program can ask of the runtime it lives in.
///
/// Both functions leave the loop in the middle of their call. The call is completed when the host goes on: at once after a
/// snapshot, whenever it likes after a suspension. A state saved in between is one in which the call still waits.
enum TorporModule {
    static let module = NativeModule("torpor", functions: [
        Native("snapshot", "label=", .function, snapshot),
        Native("suspend", "request=", .function, suspend),
    ]) { runtime, dict in
        runtime.set(dict, runtime.name(.__doc__), runtime.str("""
            The runtime's own functions.

            snapshot(label=None)    save the whole state of the program in its image, and go on
            suspend(request=None)   save it and end the process; returns what 'torpor resume --value' gives
            """))
    }

    private static func snapshot(_ runtime: Runtime, _ a: Arguments) -> Value {
        let label = a.get(0, or: .none)
        guard label == .none || label.isKind(.str) else {
            return runtime.raise(.typeError, "snapshot() argument 'label' must be str or None, not \(runtime.typeName(label))")
        }
        return request(.snapshot, label, runtime)
    }

    private static func suspend(_ runtime: Runtime, _ a: Arguments) -> Value {
        request(.suspend, a.get(0, or: .none), runtime)
    }

    private static func request(_ kind: Request.Kind, _ argument: Value, _ runtime: Runtime) -> Value {
        runtime.state.pointee.requestArguments[0] = argument
        return runtime.request(kind, .null, count: 1)
    }
}
