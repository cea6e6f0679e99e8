/// The builtin function `print`. Python library reference, "Built-in Functions".
enum PrintFunction {
    static let functions: [Native] = [
        Native("print", "*args, sep=, end=, file=, flush=", twin: "formatting.print", .function, print),
    ]

    private static func print(_ runtime: Runtime, _ a: Arguments) -> Value {
        let sep = a.named[0], end = a.named[1], flush = a.named[3]
        for (name, text) in [("sep", sep), ("end", end)] where !text.isNull && text != .none && !text.isKind(.str) {
            return runtime.raise(.typeError, "\(name) must be None or a string, not \(runtime.typeName(text))")
        }
        var file = a.named[2]
        if file.isNull || file == .none {
            file = standardOutput(runtime)
            if file == .none || file == .error { return file }
        }
        guard file.isKind(.textStream) else { return .declined }
        var flushes = false
        if !flush.isNull {
            switch runtime.nativeTruth(flush) {
            case .true: flushes = true
            case .false: break
            case .needsPython: return .declined
            }
        }
        var text = TextBuilder()
        var failed = false
        for i in 0..<a.count {
            if i > 0 { append(sep, or: 0x20, to: &text) }
            let argument = a[i]
            if argument.isInt {
                text.append(int: argument.int)
                continue
            }
            let shown = runtime.nativeStr(argument)
            if shown == .declined { return .declined }
            if shown == .error {
                failed = true
                break
            }
            text.append(StrRef(shown.object))
        }
        if !failed { append(end, or: 0x0A, to: &text) }
        // What came before an argument that has no text is written all the same.
        let exception = runtime.exception
        let stream = TextStreamRef(file.object)
        if write(&text, to: stream, runtime) == .error { return .error }
        if failed { return runtime.raise(exception) }
        return flushes ? runtime.check(errno: runtime.outputBuffer(stream).flush()) : .none
    }

    /// `sys.stdout`; `.error` where it was deleted.
    static func standardOutput(_ runtime: Runtime) -> Value {
        let file = DictRef(runtime.root(.sysDict).object).lookup(name: runtime.name(.stdout), in: runtime)
        return file.isNull ? runtime.raise(.runtimeError, "lost sys.stdout") : file
    }

    private static func append(_ given: Value, or fallback: UInt32, to text: inout TextBuilder) {
        if given.isKind(.str) { text.append(StrRef(given.object)) } else { text.append(fallback) }
    }

    private static func write(_ text: inout TextBuilder, to stream: TextStreamRef, _ runtime: Runtime) -> Value {
        if let ascii = text.ascii, !stream.isClosed { return runtime.check(errno: runtime.outputBuffer(stream).write(ascii)) }
        return runtime.write(StrRef(text.finish(in: runtime).object), to: stream)
    }
}
