import Glibc

/// The module `sys`: its functions. Python library reference, "sys".
enum SysModule {
    static let module = NativeModule("sys", functions: [
        Native("exit", "status=, /", .function, exit),
        Native("exc_info", "", .function) { runtime, _ in
            let e = runtime.handledException
            if e.isNull { return runtime.tuple([.none, .none, .none]) }
            let traceback = ExceptionRef(e.object).traceback
            return runtime.tuple([runtime.typeOf(e).value, e, traceback.isNull ? .none : traceback])
        },
        Native("exception", "", .function) { runtime, _ in
            runtime.handledException.isNull ? .none : runtime.handledException
        },
        ExceptionDisplay.excepthook,
        Native("displayhook", "object, /", twin: "printing.displayhook", .function, display),
        Native("unraisablehook", "unraisable, /", twin: "sys.unraisablehook", .function) { _, _ in .declined },
        Native("_getframe", "depth=, /", .function, getFrame),
        // The program has one thread.
        Native("_current_frames", "", .function) { runtime, _ in
            let frames = runtime.newDict()
            guard let frame = runtime.visible(runtime.state.pointee.frame) else { return frames.value }
            let object = runtime.frameObject(of: frame)
            if object == .error { return .error }
            frames.append(Value(1), hash: 1, object)
            return frames.value
        },
        // Nothing is counted here: the heap is searched for what refers to the object. The argument is one reference more.
        Native("getrefcount", "object, /", .function) { runtime, a in
            guard a[0].isPointer else { return Value(1) }
            var collector = Collector(runtime)
            return runtime.int(collector.countReferrers(of: a[0].object) + 1)
        },
        Native("get_asyncgen_hooks", "", .function) { runtime, _ in
            let hooks = runtime.items(of: CoroutineMethods.hooks(runtime)).map(Array.init) ?? []
            return runtime.record(.asyncGenHooks, hooks)
        },
        Native("set_asyncgen_hooks", "*args, **kwargs", twin: "awaiting.set_hooks", .function) { _, _ in .declined },
        Native("getrecursionlimit", "", .function) { runtime, _ in runtime.int(runtime.state.pointee.recursionLimit) },
        Native("setrecursionlimit", "limit, /", .function, setRecursionLimit),
        Native("get_int_max_str_digits", "", .function) { runtime, _ in runtime.int(runtime.state.pointee.mostDigits) },
        Native("set_int_max_str_digits", "maxdigits", .function, setMaximumDigits),
        Native("intern", "string, /", .function) { runtime, a in
            guard a[0].isKind(.str) else {
                return runtime.raise(.typeError, "intern() argument must be str, not \(runtime.typeName(a[0]))")
            }
            guard runtime.isExact(a[0], .str) else { return runtime.raise(.typeError, "can't intern \(runtime.typeName(a[0]))") }
            return runtime.intern(a[0])
        },
        Native("getsizeof", "object, default=", twin: "sys.getsizeof", .function) { runtime, a in
            let method = runtime.lookup(runtime.typeOf(a[0]), runtime.intern("__sizeof__"))
            return method.isKind(.nativeFunction) ? runtime.int(runtime.sizeOf(a[0])) : .declined
        },
        Native("getdefaultencoding", "", .function) { runtime, _ in runtime.str("utf-8") },
        Native("getfilesystemencoding", "", .function) { runtime, _ in runtime.str("utf-8") },
        Native("getfilesystemencodeerrors", "", .function) { runtime, _ in runtime.str("surrogateescape") },
        Native("is_finalizing", "", .function) { _, _ in .false },
        Native("getswitchinterval", "", .function) { runtime, _ in runtime.float(0.005) },
        Native("setswitchinterval", "interval, /", .function) { _, _ in .none },
        Native("getallocatedblocks", "", .function) { runtime, _ in runtime.int(runtime.heap.pointee.allocatedSinceCollection) },
        Native("audit", "event, *args", .function) { _, _ in .none },
        Native("addaudithook", "hook", .function) { _, _ in .none },
    ] + TracingFunctions.functions, constants: SysValues.fill)

    private static func exit(_ runtime: Runtime, _ a: Arguments) -> Value {
        let status = a.get(0, or: .none)
        if status == .none { return runtime.raise(runtime.newException(.systemExit, [])) }
        return runtime.raise(.systemExit, arguments: status.isKind(.tuple) ? Array(TupleRef(status.object).buffer) : [status])
    }

    /// Shows what an interactive statement came to, and remembers it as `_`.
    private static func display(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[0] == .none { return .none }
        let output = PrintFunction.standardOutput(runtime)
        if output == .error { return .error }
        let text = runtime.nativeRepr(a[0])
        guard output.isKind(.textStream), text.isPointer else { return text == .error ? .error : .declined }
        let stream = TextStreamRef(output.object)
        for part in [text, runtime.str(character: 10)] where runtime.write(StrRef(part.object), to: stream) == .error { return .error }
        runtime.set(DictRef(runtime.root(.builtins).object), runtime.intern("_"), a[0])
        return .none
    }

    private static func getFrame(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let depth = a[0].isNull ? 0 : runtime.smallInt(a[0]) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
        var frame = runtime.visible(runtime.state.pointee.frame)
        for _ in 0..<max(depth, 0) {
            frame = runtime.visible(frame?.back)
            if frame == nil { break }
        }
        guard let frame else { return runtime.raise(.valueError, "call stack is not deep enough") }
        return runtime.frameObject(of: frame)
    }

    private static func setRecursionLimit(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.isInt(a[0]) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
        guard let limit = runtime.smallInt(a[0]), let narrow = Int32(exactly: limit) else {
            return runtime.raise(.overflowError, "Python int too large to convert to C int")
        }
        if narrow < 1 { return runtime.raise(.valueError, "recursion limit must be greater or equal than 1") }
        let depth = runtime.state.pointee.depth
        if depth >= limit {
            return runtime.raise(
                .recursionError, "cannot set the recursion limit to \(limit) at the recursion depth \(depth): the limit is too low")
        }
        runtime.state.pointee.recursionLimit = limit
        return .none
    }

    private static func setMaximumDigits(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let digits = runtime.smallInt(a[0]) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
        if digits != 0 && digits < 640 { return runtime.raise(.valueError, "maxdigits must be 0 or larger than 640") }
        runtime.state.pointee.mostDigits = digits
        return .none
    }
}
