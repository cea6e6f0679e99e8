import Bytecode

/// Raising: handlers, frames left behind, tracebacks, and the completions that catch an exception.
extension Runtime {
    /// Finds where to go on after an exception: in a handler of the running frame or of one below it.
    ///
    /// - Returns: true when the running frame goes on at its saved position; false when the program ends: the exception
    ///   stays pending, no frame is left.
    func unwind() -> Bool {
        if !state.pointee.isReraising && !state.pointee.keepsContext { setContext() }
        state.pointee.keepsContext = false
        while let frame = state.pointee.frame {
            let exception = self.exception
            if state.pointee.isReraising {
                state.pointee.isReraising = false
            } else if frame.codeValue.object[CodeRef.filename] != state.pointee.preludeFilename {
                addTraceback(frame, exception)
                if traceException(frame, exception) { return true }
            }
            if enterHandler(frame, exception) || traceUnwinding(frame, exception) { return true }
            let completion = frame.completion
            let extra = frame.extra
            leave(frame)
            convertStopIteration(frame)
            switch completion.kind {
            case .finish:
                return false
            case .unraisable, .resume:
                reportUnraisable()
                return true
            case .iterate where isPending(.stopIteration):
                self.exception = .null
                endIteration()
                return true
            case .send where isPending(.stopIteration):
                let value = stopValue(self.exception)
                self.exception = .null
                endDelegation(value)
                return true
            case .attribute where isPending(.attributeError):
                self.exception = .null
                let pair = TupleRef(extra.object)
                let result = callGetattr(pair[0], pair[1], completion: Completion(.push, pops: completion.pops))
                if result == Runtime.framePushed { return true }
                if result != .error {
                    complete(result, Completion(.push, pops: completion.pops))
                    return true
                }
                setContext()
            case .push: completeAttributeError()
            case .traced: state.pointee.isInTracer = false
            case .reraise:
                state.pointee.isInTracer = false
                state.pointee.isReraising = true
            default: break
            }
        }
        return false
    }

    /// An AttributeError that leaves the getter of an attribute is given that attribute's name and object, if it has none.
    private func completeAttributeError() {
        guard isPending(.attributeError), let frame = state.pointee.frame, frame.pc >= 0,
              frame.codeValue.object[CodeRef.filename] != state.pointee.preludeFilename
        else { return }
        let instruction = frame.decoded.pointee.instructions[frame.pc]
        guard instruction.opcode == .loadAttr || instruction.opcode == .loadMethod else { return }
        let details = ExceptionRef(exception.object).details
        if !details.isNull, ListRef(details.object).buffer.contains(where: { $0 != .none && !$0.isNull }) { return }
        exception.object.store(ExceptionRef.detailsWord, list([frame.decoded.pointee.names[Int(instruction.arg)], frame.stackTop[-1]]))
    }

    /// PEP 479: StopIteration does not leave a generator.
    private func convertStopIteration(_ frame: Frame) {
        guard !frame.generator.isNull, isPending(.stopIteration) || (isPending(.stopAsyncIteration) && frame.generator.object.classValue == type(.asyncGenerator)) else { return }
        let noun = generatorNoun(GeneratorRef(frame.generator.object))
        let cause = exception
        let what = isPending(.stopIteration) ? "StopIteration" : "StopAsyncIteration"
        _ = raise(.runtimeError, "\(noun) raised \(what)")
        exception.object.store(ExceptionRef.causeWord, cause)
        exception.object.store(ExceptionRef.contextWord, cause)
        exception.object.storeRaw(ExceptionRef.suppressWord, 1)
    }

    private func enterHandler(_ frame: Frame, _ exception: Value) -> Bool {
        let decoded = frame.decoded
        let pc = Int32(truncatingIfNeeded: frame.pc)
        for i in 0..<decoded.pointee.handlerCount {
            let handler = decoded.pointee.handlers[i]
            if pc < handler.start || pc >= handler.end { continue }
            var top = frame.base + decoded.pointee.frameSlots + Int(handler.depth)
            if handler.pushesLasti {
                top.pointee = Value(Int(decoded.pointee.offsets[frame.pc]))
                top += 1
            }
            top.pointee = exception
            self.exception = .null
            frame.stackTop = top + 1
            frame.pc = Int(handler.target)
            return true
        }
        return false
    }

    /// Leaves the running frame; the one below it is the running one.
    func leave(_ frame: Frame) {
        if !frame.generator.isNull {
            unlink(frame, as: .finished)
        } else {
            detachFrameObject(frame)
            state.pointee.frame = frame.back
            state.pointee.depth -= 1
        }
    }

    /// Sets `__context__` of the pending exception to the one being handled.
    private func setContext() {
        let exception = self.exception
        let handled = handledException
        // What a state says is being handled need not be an exception.
        if !handled.isKind(.exception) || handled == exception || !exception.isKind(.exception) { return }
        let object = exception.object
        if !object[ExceptionRef.contextWord].isNull { return }
        // Raising what is already in the chain must not make a cycle.
        var link = handled
        var steps = 0
        while link.isKind(.exception) && steps < 100_000 {
            let context = link.object[ExceptionRef.contextWord]
            if context == exception {
                link.object.store(ExceptionRef.contextWord, .null)
                break
            }
            link = context
            steps += 1
        }
        object.store(ExceptionRef.contextWord, handled)
    }

    /// The exception being handled, as `sys.exc_info()` sees it; null when none.
    var handledException: Value {
        let own = state.pointee.handledSlot.pointee
        if !own.isNull { return own }
        // A generator that handles nothing sees what its callers handle.
        var frame = state.pointee.frame
        while let f = frame {
            if !f.generator.isNull {
                let v = f.handledBefore.pointee
                if f.handledSlot.pointee.isNull && !v.isNull { return v }
            }
            frame = f.back
        }
        return root(.handled)
    }

    private func addTraceback(_ frame: Frame, _ exception: Value) {
        let position = frame.lasti
        let object = newObject(.traceback, .traceback)
        let before = exception.object[ExceptionRef.tracebackWord]
        object.initialize(0, before.isNull ? .none : before)
        object.initialize(1, self.frameObject(of: frame))
        object.initializeRaw(2, position)
        object.initializeRaw(3, TracebackMethods.unknownLine)
        exception.object.store(ExceptionRef.tracebackWord, object.value)
    }

    /// Source line of the instruction at a byte offset.
    func line(of code: CodeRef, at offset: Int) -> Int {
        if offset < 0 { return code.firstlineno }
        let table = code.bytes(CodeRef.linetable, in: self)
        // What has no line of its own belongs to what stands in front of it.
        for place in stride(from: offset, through: 0, by: -1) {
            if let line = LineTable.position(at: place, in: Span(_unsafeElements: table), firstLine: code.firstlineno)?.startLine { return line }
        }
        return code.firstlineno
    }

    // MARK: Completions

    /// The running frame goes on behind its current instruction.
    @inline(__always) func advance() { state.pointee.frame?.pc += 1 }

    /// FOR_ITER's iterator is exhausted: it goes, and the loop ends.
    func endIteration() {
        guard let frame = state.pointee.frame else { return }
        frame.stackTop -= 1
        frame.pc = Int(frame.decoded.pointee.instructions[frame.pc].arg)
    }

    /// SEND's iterator has ended with a value: receiver and sent value give way to it.
    func endDelegation(_ value: Value) {
        guard let frame = state.pointee.frame else { return }
        frame.stackTop -= 1
        frame.stackTop[-1] = value
        frame.pc = Int(frame.decoded.pointee.instructions[frame.pc].arg)
    }

    /// Gives the running frame, whose callee has left, the callee's result as its completion says.
    ///
    /// - Returns: `.none` when the frame goes on at its saved position; `.error`; `framePushed`.
    @discardableResult
    func complete(_ result: Value, _ completion: Completion, extra: Value = .null) -> Value {
        guard let frame = state.pointee.frame else { return .none }
        func push(_ value: Value) {
            frame.stackTop -= completion.pops
            frame.stackTop.pointee = value
            frame.stackTop += 1
            frame.pc += 1
        }
        switch completion.kind {
        case .push, .attribute: push(result)
        case .namespace, .pushExtra: push(extra)
        case .discard:
            frame.stackTop -= completion.pops
            frame.pc += 1
        case .initialized:
            if result != .none { return raise(.typeError, "__init__() should return None, not '\(typeName(result))'") }
            push(extra)
        case .retry: frame.stackTop[-1] = result
        case .truth:
            if result.isBool {
                return takeTruth(frame, result == .true)
            } else if let n = integer(result), extra == .true {
                if n.isNegative { return raise(.valueError, "__len__() should return >= 0") }
                if smallInt(result) == nil { return raise(.overflowError, "cannot fit 'int' into an index-sized integer") }
                return takeTruth(frame, !n.isZero)
            } else if extra == .true {
                return raise(.typeError, "'\(typeName(result))' object cannot be interpreted as an integer")
            } else {
                return raise(.typeError, "__bool__ should return bool, returned \(typeName(result))")
            }
        case .iterate, .send:
            frame.stackTop -= completion.pops
            frame.stackTop.pointee = result
            frame.stackTop += 1
            frame.pc += 1
        case .binary:
            if result != .notImplemented {
                push(result)
            } else {
                let next = continueBinary(frame, after: extra.int)
                if next.isControl { return next }
                push(next)
            }
        case .contains:
            switch nativeTruth(result) {
            case .needsPython:
                return callPrelude("object.truth", result, Value(extra == .true), completion: Completion(.push, pops: completion.pops))
            case .true: push(Value(extra != .true))
            case .false: push(Value(extra == .true))
            }
        case .unraisable: break
        case .resume: break
        case .traced: state.pointee.isInTracer = false
        case .reraise:
            state.pointee.isInTracer = false
            state.pointee.isReraising = true
            exception = extra
            return .error
        case .finish: break
        }
        return .none
    }
}
