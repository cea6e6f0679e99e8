/// Making, resuming and leaving generators. A generator's frame never moves: resuming links it above the running frame.
extension Runtime {
    /// What calling a generator function gives: the generator with its frame, arguments bound, not yet started.
    func newGenerator(_ function: FunctionRef, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names: Value) -> Value {
        let code = function.code
        let decoded = code.decoded
        let words = decoded.pointee.frameWords
        let type: BuiltinType = code.flags & 0x80 != 0 ? .coroutine : code.flags & 0x200 != 0 ? .asyncGenerator : .generator
        let object = heap.pointee.allocate(
            .generator, class: self.type(type), bytes: (Object.headerWords + GeneratorRef.fixedWords + words) * 8)
        object.initialize(GeneratorRef.name, function.object[FunctionRef.name])
        object.initialize(GeneratorRef.qualname, function.object[FunctionRef.qualname])
        object.initialize(GeneratorRef.code, code.value)
        object.initializeRaw(GeneratorRef.state, GeneratorRef.State.created.rawValue)
        object.initializeRaw(GeneratorRef.count, words)
        object.initializeRaw(GeneratorRef.flagsWord, 0)
        let frame = GeneratorRef(object).frame
        frame.initialize(
            code: code.value, function: function.value, namespace: .null, back: nil, completion: Completion(.push, pops: 0),
            limit: frame.base)
        frame.setGenerator(object.value)
        frame.stackTop = frame.base
        if !bindArguments(function, decoded, arguments, count, names: names, into: frame.base) { return .error }
        frame.stackTop = frame.base + decoded.pointee.frameSlots
        frame.pc = -1
        if decoded.pointee.handlerCount > 0 || type != .generator { registerFinalizable(object) }
        if type == .coroutine, let caller = visible(state.pointee.frame) {
            // Where it was made, for the warning that it was never awaited.
            frame.extra = tuple([caller.codeValue, Value(caller.lasti)])
        }
        return object.value
    }

    /// Resumes a generator with a value. The loop goes on in its frame; what it yields is taken as `completion` says.
    func resume(_ generator: GeneratorRef, sending value: Value, completion: Completion) -> Value {
        switch generator.state {
        case .running: return raise(.valueError, "\(generatorNoun(generator)) already executing")
        case .finished:
            if isCoroutine(generator) { return raise(.runtimeError, "cannot reuse already awaited coroutine") }
            return raiseStopIteration(generator, .none)
        case .created:
            if value != .none { return raise(.typeError, "can't send non-None value to a just-started \(generatorNoun(generator))") }
            guard link(generator, completion) else { return .error }
            generator.frame.pc = 0
            generator.frame.extra = .null
        case .suspended:
            guard link(generator, completion) else { return .error }
            let frame = generator.frame
            frame.stackTop.pointee = value
            frame.stackTop += 1
            frame.pc += 1
        }
        return Runtime.framePushed
    }

    /// Resumes a generator by raising an exception where it stands.
    func resume(_ generator: GeneratorRef, throwing exception: Value, completion: Completion) -> Value {
        // What the generator itself is handling becomes the context; what its caller handles does not.
        state.pointee.keepsContext = generator.state != .suspended || generator.frame.handledSlot.pointee.isNull
        switch generator.state {
        case .running: return raise(.valueError, "\(generatorNoun(generator)) already executing")
        case .finished:
            return isCoroutine(generator) ? raise(.runtimeError, "cannot reuse already awaited coroutine") : raise(exception)
        case .created:
            // Nothing of it has run: it ends, and the error passes with the position of its def in the traceback.
            guard link(generator, completion) else { return .error }
            generator.frame.extra = .null
        case .suspended:
            guard link(generator, completion) else { return .error }
        }
        if !state.pointee.keepsContext && exception.isKind(.exception) && generator.frame.handledSlot.pointee != exception {
            // It replaces the context that the exception came with.
            exception.object.store(ExceptionRef.contextWord, .null)
        }
        self.exception = exception
        return Runtime.raisedInFrame
    }

    /// The result that tells the loop: the running frame is another one now, and an exception is pending in it.
    static let raisedInFrame = Value.error

    private func link(_ generator: GeneratorRef, _ completion: Completion) -> Bool {
        if state.pointee.depth >= state.pointee.recursionLimit { return raiseRecursionError() != nil }
        let frame = generator.frame
        generator.state = .running
        frame.back = state.pointee.frame
        frame.completion = completion
        frame.returnPC = nil
        frame.limit = state.pointee.frame?.limit ?? state.pointee.stackBase
        frame.handledBefore = state.pointee.handledSlot
        state.pointee.handledSlot = frame.handledSlot
        state.pointee.frame = frame
        state.pointee.depth += 1
        return true
    }

    /// Takes the running generator's frame off the stack of frames; the frame below is the running one.
    func unlink(_ frame: Frame, as newState: GeneratorRef.State) {
        let generator = GeneratorRef(frame.generator.object)
        generator.state = newState
        state.pointee.handledSlot = frame.handledBefore
        state.pointee.frame = frame.back
        state.pointee.depth -= 1
        frame.back = nil
        frame.resumePC = nil
        if newState == .finished { clear(frame) }
    }

    /// Empties a frame that will not run again, so that it keeps nothing alive.
    func clear(_ frame: Frame) {
        detachFrameObject(frame)
        let slots = frame.code.frameSlots
        frame.base.update(repeating: .null, count: slots)
        frame.stackTop = frame.base + slots
        frame.handledSlot.pointee = .null
    }

    func isCoroutine(_ generator: GeneratorRef) -> Bool { generator.object.classValue == type(.coroutine) }

    func generatorNoun(_ generator: GeneratorRef) -> String {
        if isCoroutine(generator) { return "coroutine" }
        return generator.object.classValue == type(.asyncGenerator) ? "async generator" : "generator"
    }

    /// StopIteration(value), or the asynchronous one for an async generator.
    func raiseStopIteration(_ generator: GeneratorRef, _ value: Value) -> Value {
        if generator.object.classValue == type(.asyncGenerator) { return raise(newException(.stopAsyncIteration, [])) }
        return raise(newStopIteration(value))
    }

    func newStopIteration(_ value: Value) -> Value {
        newException(.stopIteration, value == .none ? [] : [value], details: [value])
    }

    /// The value of a StopIteration.
    func stopValue(_ exception: Value) -> Value {
        let e = ExceptionRef(exception.object)
        if !e.details.isNull { return e.detail(0) }
        return e.args.count > 0 ? e.args[0] : .none
    }
}
