/// `frame` and `traceback`. Python language reference, "Internal types".
enum FrameMethods {
    static let table = NativeTable(.frame, methods: [
        Native("clear", "self, /", clear),
        Native("__repr__", "self, /") { runtime, a in
            let frame = FrameObjectRef(a[0].object)
            let file = runtime.nativeRepr(frame.code.object[CodeRef.filename])
            let text = file.isKind(.str) ? StrRef(file.object).string : "?"
            let line = runtime.lineNumber(of: frame)
            return runtime.str("<frame at \(runtime.addressText(a[0])), file \(text), line \(line), code \(frame.code.name.string)>")
        },
    ], attributes: [
        .member("f_code", FrameObjectRef.code),
        .member("f_back", get: back),
        .member("f_globals", get: { _, frame in function(frame)[FunctionRef.globals] }),
        .member("f_builtins", get: { _, frame in function(frame)[FunctionRef.builtins] }),
        NativeAttribute("f_locals", get: { runtime, frame in runtime.locals(of: FrameObjectRef(frame.object)) }),
        NativeAttribute("f_lasti", get: { runtime, frame in Value(runtime.lasti(of: FrameObjectRef(frame.object))) }),
        NativeAttribute("f_lineno", get: { runtime, frame in Value(runtime.lineNumber(of: FrameObjectRef(frame.object))) }),
    ] + FrameTrace.attributes)

    private static func function(_ frame: Value) -> Object { frame.object[FrameObjectRef.function].object }

    private static func back(_ runtime: Runtime, _ value: Value) -> Value {
        let frame = FrameObjectRef(value.object)
        guard let live = frame.live else { return value.object[FrameObjectRef.back].isNull ? .none : value.object[FrameObjectRef.back] }
        return runtime.visible(live.back).map { runtime.frameObject(of: $0) } ?? .none
    }

    /// Empties a frame that has ended; one that a generator waits in is closed.
    private static func clear(_ runtime: Runtime, _ a: Arguments) -> Value {
        let frame = FrameObjectRef(a[0].object)
        guard let live = frame.live else {
            a[0].object.writeBarrier()
            frame.locals.update(repeating: .null, count: a[0].object.raw(FrameObjectRef.count))
            return .none
        }
        guard !live.generator.isNull, GeneratorRef(live.generator.object).state != .running else {
            return runtime.raise(.runtimeError, "cannot clear an executing frame")
        }
        let close = runtime.prelude("generator.close")
        return close == .error ? close : runtime.tailCall(close, live.generator)
    }
}

enum TracebackMethods {
    private static let next = 0, frame = 1, lasti = 2
    fileprivate static let lineno = 3
    /// The line of a traceback that no one has asked for: the one at its position.
    static let unknownLine = Int.min

    static let table = NativeTable(.traceback, methods: [
        Native("__new__", "cls, tb_next, tb_frame, tb_lasti, tb_lineno", .staticMethod, new),
        Native("__dir__", "self, /", .slotless) { runtime, _ in
            runtime.list(["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map { runtime.intern($0) })
        },
    ], attributes: [
        .member("tb_frame", frame),
        .number("tb_lasti", lasti),
        NativeAttribute("tb_lineno", get: { runtime, traceback in Value(runtime.tracebackLine(traceback.object)) }),
        NativeAttribute("tb_next", get: { _, traceback in traceback.object[next].isNull ? .none : traceback.object[next] }, set: setNext),
    ])

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1] == .none || a[1].isKind(.traceback) else {
            return runtime.raise(.typeError, "expected traceback object or None, got '\(runtime.typeName(a[1]))'")
        }
        guard a[2].isKind(.frame) else {
            return runtime.raise(.typeError, "traceback() argument 'tb_frame' must be frame, not \(runtime.typeName(a[2]))")
        }
        guard let lasti = runtime.smallInt(a[3]), let lineno = runtime.smallInt(a[4]) else {
            let wrong = runtime.smallInt(a[3]) == nil ? a[3] : a[4]
            return runtime.raise(.typeError, "'\(runtime.typeName(wrong))' object cannot be interpreted as an integer")
        }
        let object = runtime.newObject(.traceback, .traceback)
        object.initialize(next, a[1])
        object.initialize(frame, a[2])
        object.initializeRaw(TracebackMethods.lasti, lasti)
        object.initializeRaw(TracebackMethods.lineno, lineno)
        return object.value
    }

    private static func setNext(_ runtime: Runtime, _ traceback: Value, _ value: Value) -> Value {
        if value.isNull { return runtime.raise(.typeError, "can't delete tb_next attribute") }
        guard value == .none || value.isKind(.traceback) else {
            return runtime.raise(.typeError, "expected traceback object or None, got '\(runtime.typeName(value))'")
        }
        var link = value
        while link.isKind(.traceback) {
            if link == traceback { return runtime.raise(.valueError, "traceback loop detected") }
            link = link.object[next]
        }
        traceback.object.store(next, value)
        return .none
    }
}

extension Runtime {
    /// `tb_lineno`.
    func tracebackLine(_ traceback: Object) -> Int {
        let known = traceback.raw(TracebackMethods.lineno)
        if known != TracebackMethods.unknownLine { return known }
        return line(of: FrameObjectRef(traceback[1].object).code, at: traceback.raw(2))
    }

    func lasti(of frame: FrameObjectRef) -> Int { frame.live?.lasti ?? frame.object.raw(FrameObjectRef.lasti) }

    /// The line a frame is at: that of its def while nothing of it has run, as in a generator that was not started.
    func lineNumber(of frame: FrameObjectRef) -> Int {
        if let live = frame.live, !live.generator.isNull, GeneratorRef(live.generator.object).state == .created { return frame.code.firstlineno }
        // While its call is being told, see `Tracing.swift`.
        if let live = frame.live, live.pc == 0, frame.object.raw(FrameObjectRef.lasti) < 0, state.pointee.isInTracer { return frame.code.firstlineno }
        return line(of: frame.code, at: lasti(of: frame))
    }

    /// `frame.f_locals`: the namespace of a module or class body; in a function a dict of the bound local variables, cells
    /// and free variables, the same dict for the life of the frame.
    func locals(of frame: FrameObjectRef) -> Value {
        let known = frame.object[FrameObjectRef.namespace]
        if let live = frame.live, !live.namespace.isNull { return live.namespace }
        if frame.code.flags & 1 == 0 && !known.isNull { return known }
        // The frame object keeps the dict: each time it is asked for it is the same one, brought up to date.
        if known.isNull { frame.object.store(FrameObjectRef.namespace, newDict().value) }
        let dict = DictRef(frame.object[FrameObjectRef.namespace].object)
        fillLocals(dict, frame.code, frame.live?.base ?? frame.locals)
        return dict.value
    }

    func locals(of frame: Frame) -> Value {
        if frame.namespace.isNull { return locals(of: FrameObjectRef(frameObject(of: frame).object)) }
        // A function's code that runs in a namespace: its variables are shown there.
        if frame.code.flags & 1 != 0 && frame.namespace.isKind(.dict) { fillLocals(DictRef(frame.namespace.object), frame.code, frame.base) }
        return frame.namespace
    }

    /// `locals()` where the program, not the prelude, is.
    func callerLocals() -> Value {
        guard let frame = visible(state.pointee.frame) else { return newDict().value }
        return locals(of: frame)
    }

    /// Brings the dict of a function's local variables up to date; unbound ones leave it.
    private func fillLocals(_ dict: DictRef, _ code: CodeRef, _ slots: UnsafeMutablePointer<Value>) {
        func put(_ name: Value, _ value: Value) {
            if !value.isNull {
                set(dict, name, value)
            } else if case .found(let i) = dict.find(name, hash: hash(StrRef(name.object)), in: self) {
                dict.remove(at: i)
            }
        }
        let varnames = code.varnames, cellvars = code.cellvars, freevars = code.freevars
        func cell(_ i: Int) -> Value { slots[code.nlocals + i].isKind(.cell) ? slots[code.nlocals + i].object[0] : .null }
        for i in 0..<code.nlocals {
            // A parameter that inner functions use lives in its cell.
            let shared = (0..<cellvars.count).first { cellvars[$0] == varnames[i] }
            put(varnames[i], shared.map { cell($0) } ?? slots[i])
        }
        for i in 0..<cellvars.count { put(cellvars[i], cell(i)) }
        for i in 0..<freevars.count { put(freevars[i], cell(cellvars.count + i)) }
    }
}
