import Bytecode

/// The instructions of `async`, `match` and `except*` in their general form.
extension Runtime {
    // MARK: async

    func getAwaitable(_ frame: Frame) -> Value {
        let value = frame.stackTop[-1]
        if value.isKind(.generator) {
            let generator = GeneratorRef(value.object)
            if isCoroutine(generator) {
                if delegate(of: generator) != nil { return raise(.runtimeError, "coroutine is being awaited already") }
                frame.pc += 1
                return .none
            }
            if CoroutineMethods.isIterableCoroutine(self, value) {
                frame.pc += 1
                return .none
            }
        }
        return settleTwin(callPrelude("awaiting.awaitable", value, Value(awaitPlace(frame)), completion: Completion(.push, pops: 1)))
    }

    /// 1 behind BEFORE_ASYNC_WITH, 2 behind the call of an `__aexit__`, else 0: for the message.
    private func awaitPlace(_ frame: Frame) -> Int {
        let instructions = frame.decoded.pointee.instructions, pc = frame.pc
        guard pc >= 1 else { return 0 }
        switch instructions[pc - 1].opcode {
        case .beforeAsyncWith: return 1
        case .withExceptStart: return 2
        case .callFunction where pc >= 3 && instructions[pc - 1].arg == 3 && instructions[pc - 2].opcode == .dupTop: return 2
        default: return 0
        }
    }

    func getAsyncIterator(_ value: Value) -> Value {
        if isExact(value, .asyncGenerator) { return complete(value, Completion(.push, pops: 1)) }
        return settleTwin(callPrelude("awaiting.get_aiter", value, completion: Completion(.push, pops: 1)))
    }

    func getAsyncNext(_ iterator: Value) -> Value {
        settleTwin(callPrelude("awaiting.get_anext", iterator, completion: Completion(.push, pops: 0)))
    }

    func endAsyncFor(_ frame: Frame) -> Value {
        let error = frame.stackTop[-1]
        if error.object.type.isSubtype(of: TypeRef(type(.stopAsyncIteration).object)) {
            frame.stackTop -= 2
            frame.pc += 1
            return .none
        }
        state.pointee.isReraising = true
        exception = error
        return .error
    }

    func wrapAsyncItem(_ frame: Frame) -> Value {
        let object = newObject(.cell, .asyncGeneratorWrappedValue)
        object.initialize(0, frame.stackTop[-1])
        frame.stackTop[-1] = object.value
        frame.pc += 1
        return .none
    }

    // MARK: match

    func pushLength(_ frame: Frame) -> Value {
        let subject = frame.stackTop[-1]
        if subject.isPointer, !subject.object.type.isHeapType, let items = items(of: subject) {
            return complete(Value(items.count), Completion(.push, pops: 0))
        }
        return settleTwin(callPrelude("matching.length", subject, completion: Completion(.push, pops: 0)))
    }

    func pushFlag(_ frame: Frame, _ flag: TypeRef.Flags) -> Value {
        complete(Value(typeOf(frame.stackTop[-1]).flags.contains(flag)), Completion(.push, pops: 0))
    }

    func matchKeys(_ frame: Frame) -> Value {
        settleTwin(callPrelude("matching.keys", frame.stackTop[-2], frame.stackTop[-1], completion: Completion(.push, pops: 0)))
    }

    func matchClass(_ frame: Frame, _ count: Int) -> Value {
        let sp = frame.stackTop
        return settleTwin(callPrelude("matching.class", sp[-3], sp[-2], sp[-1], Value(count), completion: Completion(.push, pops: 3)))
    }

    // MARK: except*

    /// CHECK_EG_MATCH. The prelude splits the group and leaves the parts in a cell in place of the type; then this is executed again.
    func checkGroupMatch(_ frame: Frame) -> Value {
        let sp = frame.stackTop
        if sp[-1].isKind(.cell), let parts = items(of: sp[-1].object[0]), parts.count == 2,
           parts.allSatisfy({ $0 == .none || $0.isKind(.exception) }) {
            let rest = parts[0], match = parts[1]
            sp[-1] = match
            sp[-2] = rest
            if match != .none {
                // Bodies of except* handle their part of the group.
                state.pointee.handledSlot.pointee = match
                if !frame.generator.isNull { frame.generator.object.writeBarrier() }
            }
            frame.pc += 1
            return .none
        }
        return settleTwin(callPrelude("exceptions.group_match", sp[-2], sp[-1], completion: Completion(.retry, pops: 0)))
    }

    func prepareReraise(_ frame: Frame) -> Value {
        let sp = frame.stackTop
        return settleTwin(callPrelude("exceptions.prepare_reraise", sp[-2], sp[-1], completion: Completion(.push, pops: 2)))
    }
}
