import Bytecode

/// `sys.settrace` and `sys.setprofile`. Python library reference, "sys".
///
/// While one of them is on, the loop executes single instructions (`goOn` never leaves for fast code), and asks before each one which events
/// are due: it costs nothing when both are off. The functions are Python code: a prelude function calls them in a frame above the
/// traced one, so a program can be suspended within them.
///
/// **Invariant:** the frame object of a traced frame has, as `lasti`, the offset of the instruction whose events were told last:
/// `beforeFirst` until the frame's call has been, `left` once its return has been.
extension Runtime {
    private static let beforeFirst = -1, left = -2

    /// What `Root.tracing` holds: the two functions, or None; then the native functions being called under a profile function, each
    /// behind the object of its calling frame.
    private static let traceFunction = 0, profileFunction = 1, firstCall = 2

    private var tracing: ListRef? {
        // An image may say anything.
        guard root(.tracing).isKind(.list), ListRef(root(.tracing).object).count >= Runtime.firstCall else { return nil }
        return ListRef(root(.tracing).object)
    }

    /// `sys.gettrace` and `sys.getprofile`.
    func tracer(isProfile: Bool) -> Value {
        tracing.map { $0.buffer[isProfile ? Runtime.profileFunction : Runtime.traceFunction] } ?? .none
    }

    /// `sys.settrace` and `sys.setprofile`.
    func setTracer(_ function: Value, isProfile: Bool) {
        let place = isProfile ? Runtime.profileFunction : Runtime.traceFunction
        var hooks = tracing.map { Array($0.buffer) } ?? [.none, .none]
        hooks[place] = function
        if isProfile { hooks.removeSubrange(Runtime.firstCall...) }
        let isOn = hooks[0] != .none || hooks[1] != .none
        if isOn && !state.pointee.isTraced {
            // What happened before nobody was told of.
            for frame in framesFromBottom() where !frame.frameObject.isNull { markTold(frame) }
        }
        setRoot(.tracing, isOn ? list(hooks) : .null)
        state.pointee.isTraced = isOn
    }

    /// Derives what the loop looks at from the roots and the frames of a state.
    func restoreTracing() {
        state.pointee.isTraced = tracing != nil
        state.pointee.isInTracer = framesFromBottom().contains { $0.completion.kind == .traced || $0.completion.kind == .reraise }
    }

    private func markTold(_ frame: Frame) {
        let object = frame.frameObject.object
        object.storeRaw(FrameObjectRef.lasti, frame.lasti)
    }

    // MARK: Events

    /// Called between two instructions: pushes the frame that tells of what is due before the instruction at the frame's position.
    func traceInstruction(_ frame: Frame) -> Bool {
        if state.pointee.isInTracer || frame.codeValue.object[CodeRef.filename] == state.pointee.preludeFilename { return false }
        let isKnown = !frame.frameObject.isNull
        let object = frameObject(of: frame).object
        let instructions = frame.decoded.pointee.instructions, offsets = frame.decoded.pointee.offsets
        let here = frame.lasti
        let before = isKnown ? object.raw(FrameObjectRef.lasti) : frame.pc == 0 ? Runtime.beforeFirst : Int(offsets[frame.pc - 1])
        if before == here && isKnown { return false }
        object.storeRaw(FrameObjectRef.lasti, here)
        let instruction = instructions[frame.pc]
        var events: [String] = []
        if takeNativeCall(of: object) != nil { events.append("c_return") }
        let isResumed = frame.pc > 0 && instructions[frame.pc - 1].opcode == .yieldValue && before == Int(offsets[frame.pc - 1])
        if before < 0 || isResumed { events.append("call") }
        let line = tracedLine(frame, here)
        if let line, before < 0 || line != tracedLine(frame, before) || here < before && instruction.opcode != .send { events.append("line") }
        events.append("opcode")
        var value = Value.none
        switch instruction.opcode {
        case .returnValue, .yieldValue:
            events.append("return")
            value = frame.stackTop[-1]
        case .callFunction, .callMethod, .callFunctionKw, .callFunctionEx:
            if let native = calledNative(frame, instruction), tracer(isProfile: true) != .none {
                events.append("c_call")
                value = native
                tracing?.append(object.value)
                tracing?.append(native)
            }
        default: break
        }
        if before < 0 { object.storeRaw(FrameObjectRef.lasti, Runtime.beforeFirst) }
        return tell(frame, events, value, Completion(.traced, pops: 0), .null)
    }

    /// Called where an exception has come to a frame that it has not been told of: pushes the frame that does, and then raises it again.
    func traceException(_ frame: Frame, _ exception: Value) -> Bool {
        guard state.pointee.isTraced, !state.pointee.isInTracer else { return false }
        let object = frameObject(of: frame).object
        var events: [String] = []
        if takeNativeCall(of: object) != nil { events.append("c_exception") }
        // An exception thrown into a generator: it is entered so.
        if !frame.generator.isNull, frame.decoded.pointee.instructions[max(frame.pc, 0)].opcode == .yieldValue { events.append("call") }
        events.append("exception")
        let traceback = ExceptionRef(exception.object).traceback
        let details = tuple([typeOf(exception).value, exception, traceback.isNull ? .none : traceback])
        return tell(frame, events, details, Completion(.reraise, pops: 0), exception)
    }

    /// Called where an exception is about to leave a frame: the same for the event "return".
    func traceUnwinding(_ frame: Frame, _ exception: Value) -> Bool {
        guard state.pointee.isTraced, !state.pointee.isInTracer, frame.codeValue.object[CodeRef.filename] != state.pointee.preludeFilename
        else { return false }
        let object = frameObject(of: frame).object
        if object.raw(FrameObjectRef.lasti) == Runtime.left { return false }
        object.storeRaw(FrameObjectRef.lasti, Runtime.left)
        return tell(frame, ["return"], .none, Completion(.reraise, pops: 0), exception)
    }

    private func tell(_ frame: Frame, _ events: [String], _ value: Value, _ completion: Completion, _ pending: Value) -> Bool {
        // An exception that is being raised waits in the frame.
        let exception = self.exception
        self.exception = .null
        let names = tuple(events.map { intern($0) })
        if completion.kind == .reraise { completeStack(frame, pending) }
        guard callPrelude("tracing.events", frame.frameObject, names, value, completion: completion) != .error else {
            self.exception = exception
            return false
        }
        state.pointee.frame?.extra = pending
        state.pointee.isInTracer = true
        return true
    }

    /// An instruction that has failed may have taken its operands: others of their kinds stand for them, so that the frame is one that
    /// can be kept. (Nothing uses them: the exception goes on being raised.)
    private func completeStack(_ frame: Frame, _ exception: Value) {
        let whole = frame.base + Int(frame.decoded.pointee.depths[max(frame.pc, 0)])
        if frame.stackTop < whole {
            let kinds = (try? Verifier.verify(codeShape(frame.code)))?.kinds(at: frame.lasti) ?? []
            var i = frame.stackTop - frame.stackBase
            while frame.stackTop < whole {
                frame.stackTop.pointee = i < kinds.count ? substitute(kinds[i], exception, frame.lasti) : .none
                frame.stackTop += 1
                i += 1
            }
        }
        frame.stackTop = whole
    }

    private func substitute(_ kind: SlotKind, _ exception: Value, _ offset: Int) -> Value {
        switch kind {
        case .natural: Value(0)
        case .lasti: Value(offset)
        case .exception: exception
        case .handledException, .methodOrNull: .null
        case .string: str("")
        case .tuple(let count): tuple(Array(repeating: .none, count: max(count, 0)))
        case .stringTuple(let count): tuple(Array(repeating: str(""), count: max(count, 0)))
        case .list: newList().value
        case .set: newSet().value
        case .dict: newDict().value
        default: .none
        }
    }

    /// The line of an instruction; nil where it has none.
    private func tracedLine(_ frame: Frame, _ offset: Int) -> Int? {
        if offset < 0 { return nil }
        let code = frame.code
        return LineTable.position(at: offset, in: Span(_unsafeElements: code.bytes(CodeRef.linetable, in: self)), firstLine: code.firstlineno)?.startLine
    }

    // MARK: Native functions

    /// The native function that a call instruction will call, bound if it is a method; nil for anything else.
    private func calledNative(_ frame: Frame, _ instruction: DecodedInstruction) -> Value? {
        let sp = frame.stackTop, n = Int(instruction.arg)
        let below: Int = switch instruction.opcode {
        case .callFunction: n + 1
        case .callMethod: sp[-n - 2].isNull ? n + 1 : n + 2
        case .callFunctionKw: n + 2
        default: n & 1 != 0 ? 3 : 2
        }
        let callable = sp[-below]
        guard callable.isPointer else { return nil }
        switch callable.object.kind {
        case .nativeFunction: return instruction.opcode == .callMethod && below == n + 2 ? newMethod(callable, sp[-n - 1]) : callable
        case .method: return callable.object[0].isKind(.nativeFunction) ? callable : nil
        default: return nil
        }
    }

    /// The native function that a frame is calling under a profile function: it has returned.
    private func takeNativeCall(of frame: Object) -> Value? {
        guard let hooks = tracing, hooks.count >= Runtime.firstCall + 2, hooks.buffer[hooks.count - 2] == frame.value else { return nil }
        let native = hooks.buffer[hooks.count - 1]
        hooks.replace(with: Array(hooks.buffer.dropLast(2)))
        setRoot(.pendingNative, native)
        return native
    }

    /// The native function that an event `c_return` or `c_exception` is about.
    fileprivate var endedNative: Value { root(.pendingNative).isNull ? .none : root(.pendingNative) }

    /// The call of a frame has been told: its first instruction is the next.
    fileprivate func endCallEvent(_ frame: Value) {
        guard let live = FrameObjectRef(frame.object).live else { return }
        frame.object.storeRaw(FrameObjectRef.lasti, live.lasti)
    }
}

/// `f_trace`, `f_trace_lines`, `f_trace_opcodes`, which a frame object keeps in one word: the function, or null; or, where the flags are not as
/// usual or the function is a tuple, the three as a tuple.
enum FrameTrace {
    static func parts(_ frame: Object) -> (function: Value, lines: Bool, opcodes: Bool) {
        let kept = frame[FrameObjectRef.trace]
        guard kept.isKind(.tuple), TupleRef(kept.object).count == 3 else { return (kept.isNull ? .none : kept, true, false) }
        let items = TupleRef(kept.object)
        return (items[0], items[1] == .true, items[2] == .true)
    }

    static func set(_ runtime: Runtime, _ frame: Object, function: Value? = nil, lines: Bool? = nil, opcodes: Bool? = nil) {
        let old = parts(frame)
        let f = function ?? old.function, l = lines ?? old.lines, o = opcodes ?? old.opcodes
        let isUsual = l && !o && !f.isKind(.tuple)
        frame.store(FrameObjectRef.trace, isUsual ? (f == .none ? .null : f) : runtime.tuple([f, Value(l), Value(o)]))
    }

    static let attributes: [NativeAttribute] = [
        NativeAttribute("f_trace", get: { _, frame in parts(frame.object).function }, set: { runtime, frame, value in
            set(runtime, frame.object, function: value.isNull ? Value.none : value)
            return .none
        }),
        NativeAttribute("f_trace_lines", get: { _, frame in Value(parts(frame.object).lines) }, set: { runtime, frame, value in
            guard let flag = flag(runtime, value) else { return .error }
            set(runtime, frame.object, lines: flag)
            return .none
        }),
        NativeAttribute("f_trace_opcodes", get: { _, frame in Value(parts(frame.object).opcodes) }, set: { runtime, frame, value in
            guard let flag = flag(runtime, value, canBeDeleted: false) else { return .error }
            set(runtime, frame.object, opcodes: flag)
            return .none
        }),
    ]

    private static func flag(_ runtime: Runtime, _ value: Value, canBeDeleted: Bool = true) -> Bool? {
        if value.isNull {
            _ = canBeDeleted ? runtime.raise(.typeError, "can't delete numeric/char attribute")
                : runtime.raise(.typeError, "cannot delete attribute")
            return nil
        }
        if value.isBool { return value == .true }
        _ = runtime.raise(canBeDeleted ? .typeError : .valueError, "attribute value type must be bool")
        return nil
    }
}

/// The functions of `sys`, and what the prelude's `tracing.py` is made of.
enum TracingFunctions {
    static let functions: [Native] = [
        Native("settrace", "function, /", .function) { set($0, $1, isProfile: false) },
        Native("setprofile", "function, /", .function) { set($0, $1, isProfile: true) },
        Native("gettrace", "", .function) { runtime, _ in runtime.tracer(isProfile: false) },
        Native("getprofile", "", .function) { runtime, _ in runtime.tracer(isProfile: true) },
    ]

    static let intrinsics: [Native] = [
        Native("_tracer", "is_profile, /", .function) { $0.tracer(isProfile: $1[0] == .true) },
        Native("_clear_tracer", "is_profile, /", .function) { runtime, a in
            runtime.setTracer(.none, isProfile: a[0] == .true)
            return .none
        },
        Native("_ended_native", "", .function) { runtime, _ in runtime.endedNative },
        Native("_end_call_event", "frame: frame, /", .function) { runtime, a in
            runtime.endCallEvent(a[0])
            return .none
        },
    ]

    /// The request makes the loop look at what is on now before it goes on.
    private static func set(_ runtime: Runtime, _ a: Arguments, isProfile: Bool) -> Value {
        runtime.setTracer(a[0], isProfile: isProfile)
        return runtime.request(.step, .none, count: 0)
    }
}
