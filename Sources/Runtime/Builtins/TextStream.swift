import Glibc

/// `sys.stdout` and `sys.stderr` as Python code sees them: text streams over the runtime's output buffers.
/// Python library reference, `io.TextIOWrapper`, as far as writing goes.
struct TextStreamRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let descriptorWord = 0, closedWord = 1, softspaceWord = 2

    var descriptor: Int { object.raw(TextStreamRef.descriptorWord) }
    var isClosed: Bool { object.raw(TextStreamRef.closedWord) != 0 }
}

extension Runtime {
    /// A text stream that writes to descriptor 1 or 2.
    func newTextStream(descriptor: Int) -> Value {
        let object = newObject(.textStream, .textStream)
        object.initializeRaw(TextStreamRef.descriptorWord, descriptor)
        return object.value
    }

    /// `sys.stdout`, `sys.stderr` and the names under which they can be found again.
    func installStandardStreams() {
        let sys = DictRef(root(.sysDict).object)
        for (name, descriptor) in [("stdout", 1), ("stderr", 2)] {
            let stream = newTextStream(descriptor: descriptor)
            set(sys, intern(name), stream)
            set(sys, intern("__\(name)__"), stream)
        }
        let input = newStandardInput()
        set(sys, intern("stdin"), input)
        set(sys, intern("__stdin__"), input)
    }

    /// The buffer behind a stream.
    func outputBuffer(_ stream: TextStreamRef) -> OutputBuffer {
        stream.descriptor == 2 ? state.pointee.host.standardError : state.pointee.host.standardOutput
    }

    /// Writes a str to a stream: `.none`, or `.error` with the exception pending.
    func write(_ s: StrRef, to stream: TextStreamRef) -> Value {
        if stream.isClosed { return raise(.valueError, "I/O operation on closed file.") }
        let buffer = outputBuffer(stream)
        if s.isASCII { return check(errno: buffer.write(UnsafeBufferPointer(start: s.bytes, count: s.byteCount))) }
        var bytes: [UInt8] = []
        do throws(TextError) {
            bytes = try withCodePoints(s) { points throws(TextError) in
                try Codec.utf8.encode(points, errors: stream.descriptor == 2 ? .backslashreplace : .strict)
            }
        } catch {
            return raiseCodecError(error, object: s.value)
        }
        return check(errno: bytes.withUnsafeBufferPointer { buffer.write($0) })
    }

    /// `.none` for 0, otherwise the OSError for an errno value is raised.
    func check(errno code: Int32) -> Value {
        if code == 0 { return .none }
        let type: BuiltinType = switch code {
        case EPIPE, ESHUTDOWN: .brokenPipeError
        case EAGAIN: .blockingIOError
        case EACCES, EPERM: .permissionError
        default: .osError
        }
        let facts = [int(Int(code)), str(String(cString: strerror(code)))]
        return raise(type, arguments: facts, details: facts)
    }
}

enum TextStreamMethods {
    static let table = NativeTable(.textStream, methods: [
        Native("write", "self, text, /", write),
        Native("writelines", "self, lines, /", twin: "formatting.stream_writelines", writeLines),
        Native("flush", "self, /", flush),
        Native("fileno", "self, /") { runtime, a in runtime.int(TextStreamRef(a[0].object).descriptor) },
        Native("isatty", "self, /") { runtime, a in
            Value(isatty(Int32(truncatingIfNeeded: TextStreamRef(a[0].object).descriptor)) == 1)
        },
        Native("writable", "self, /") { _, _ in .true },
        Native("readable", "self, /") { _, _ in .false },
        Native("seekable", "self, /") { _, _ in .false },
        Native("close", "self, /", close),
        Native("reconfigure", "self, /, *, encoding=, errors=, newline=, line_buffering=, write_through=", reconfigure),
        Native("__enter__", "self, /", .slotless) { _, a in a[0] },
        Native("__exit__", "self, *args", .slotless, exit),
        Native("__repr__", "self, /", repr),
    ], attributes: [
        NativeAttribute("name") { runtime, s in runtime.str(TextStreamRef(s.object).descriptor == 2 ? "<stderr>" : "<stdout>") },
        NativeAttribute("mode") { runtime, _ in runtime.str("w") },
        NativeAttribute("encoding") { runtime, _ in runtime.str("utf-8") },
        NativeAttribute("errors") { runtime, s in
            runtime.str(TextStreamRef(s.object).descriptor == 2 ? "backslashreplace" : "strict")
        },
        NativeAttribute("closed") { _, s in Value(TextStreamRef(s.object).isClosed) },
        NativeAttribute("newlines") { _, _ in .none },
        // Whether the print statement writes a blank before its next item.
        NativeAttribute("softspace", get: { runtime, s in runtime.int(s.object.raw(TextStreamRef.softspaceWord)) }, set: { runtime, s, new in
            guard !new.isNull, let flag = runtime.smallInt(new) else { return runtime.raise(.typeError, "softspace must be an int") }
            s.object.storeRaw(TextStreamRef.softspaceWord, flag)
            return .none
        }),
        NativeAttribute("line_buffering") { runtime, s in Value(runtime.outputBuffer(TextStreamRef(s.object)).isLineBuffered) },
    ])

    private static func write(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "write() argument must be str, not \(runtime.typeName(a[1]))")
        }
        let s = StrRef(a[1].object)
        let result = runtime.write(s, to: TextStreamRef(a[0].object))
        return result == .error ? .error : runtime.int(s.length)
    }

    private static func writeLines(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let lines = runtime.items(of: a[1]), !a[1].object.type.isHeapType else { return .declined }
        for line in lines {
            guard line.isKind(.str) else {
                return runtime.raise(.typeError, "write() argument must be str, not \(runtime.typeName(line))")
            }
            if runtime.write(StrRef(line.object), to: TextStreamRef(a[0].object)) == .error { return .error }
        }
        return .none
    }

    private static func flush(_ runtime: Runtime, _ a: Arguments) -> Value {
        let stream = TextStreamRef(a[0].object)
        if stream.isClosed { return runtime.raise(.valueError, "I/O operation on closed file.") }
        return runtime.check(errno: runtime.outputBuffer(stream).flush())
    }

    private static func close(_ runtime: Runtime, _ a: Arguments) -> Value {
        let stream = TextStreamRef(a[0].object)
        if stream.isClosed { return .none }
        stream.object.storeRaw(TextStreamRef.closedWord, 1)
        return runtime.check(errno: runtime.outputBuffer(stream).flush())
    }

    private static func exit(_ runtime: Runtime, _ a: Arguments) -> Value { close(runtime, a) }

    /// Only line buffering can be changed; the encoding is UTF-8.
    private static func reconfigure(_ runtime: Runtime, _ a: Arguments) -> Value {
        if !a[4].isNull && a[4] != .none, let flag = runtime.smallInt(a[4]) {
            let buffer = runtime.outputBuffer(TextStreamRef(a[0].object))
            buffer.isLineBuffered = flag != 0
        }
        return runtime.check(errno: runtime.outputBuffer(TextStreamRef(a[0].object)).flush())
    }

    private static func repr(_ runtime: Runtime, _ a: Arguments) -> Value {
        let name = TextStreamRef(a[0].object).descriptor == 2 ? "<stderr>" : "<stdout>"
        return runtime.str("<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>")
    }
}
