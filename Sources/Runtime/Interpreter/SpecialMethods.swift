/// Calls of special methods. They are found on the class and may be any descriptor. Python reference, "Special method lookup".
extension Runtime {
    /// What to call for `method`, found on the class of `object`.
    ///
    /// What comes before the arguments is laid out at `base`: nothing, the object, or, where `__get__` is Python code, the descriptor and
    /// the object, which a prelude function takes.
    ///
    /// - Returns: the callable, which is `.error` when binding failed, and the number of values laid out.
    func specialCall(_ method: Value, _ object: Value, at base: UnsafeMutablePointer<Value>) -> (callable: Value, count: Int) {
        if method.isKind(.function) || method.isKind(.nativeFunction) {
            base[0] = object
            return (method, 1)
        }
        let bound = bind(method, to: object, of: typeOf(object))
        if bound != .request { return (bound, 0) }
        state.pointee.request.kind = .none
        let caller = prelude("names.call_bound")
        base[0] = method
        base[1] = object
        return (caller, 2)
    }

    /// Calls a special method of `object`; the result replaces `pops` values.
    func callSpecial(_ method: Value, _ object: Value, _ a: Value = .null, _ b: Value = .null, pops: Int, _ kind: Completion.Kind = .push,
                     extra: Value = .null) -> Value {
        let base = state.pointee.requestArguments
        let (callable, first) = specialCall(method, object, at: base)
        if callable == .error { return .error }
        let count = first + layOut(at: base + first, a, b, .null)
        let completion = Completion(kind, pops: pops)
        let depth = state.pointee.depth
        let result = call(callable, base, count, names: .null, completion: completion)
        if result == Runtime.framePushed {
            if !extra.isNull && state.pointee.depth > depth { state.pointee.frame?.extra = extra }
            return .none
        }
        if result == .exhausted {
            if kind != .iterate { return raise(newStopIteration(.none)) }
            endIteration()
            return .none
        }
        return result.isControl ? result : complete(result, completion, extra: extra)
    }

    /// A call of a special method found on the class, as the native's result.
    func tailCallSpecial(_ method: Value, _ object: Value, _ a: Value = .null, _ b: Value = .null, _ c: Value = .null) -> Value {
        let base = state.pointee.requestArguments
        let (callable, first) = specialCall(method, object, at: base)
        if callable == .error { return .error }
        return request(.call, callable, count: first + layOut(at: base + first, a, b, c))
    }

    /// The same with any number of arguments.
    func tailCallSpecial(_ method: Value, _ object: Value, _ arguments: [Value]) -> Value {
        let base = state.pointee.requestArguments
        let (callable, first) = specialCall(method, object, at: base)
        if callable == .error { return .error }
        for (i, a) in arguments.enumerated() { base[first + i] = a }
        return request(.call, callable, count: first + arguments.count)
    }

    /// Whether a value is the prelude function of that name, of this process or of an image.
    private func isPrelude(_ value: Value, _ name: String) -> Bool {
        guard value.isKind(.function) else { return false }
        let code = FunctionRef(value.object).code
        return code.object[CodeRef.filename] == state.pointee.preludeFilename && code.name.string == name
    }

    /// BEFORE_WITH and BEFORE_ASYNC_WITH: leaves the bound `exit` in the manager's place and calls `enter`.
    func enterManager(_ frame: Frame, _ manager: Value, enter: Name, exit: Name, protocol what: String) -> Value {
        let type = typeOf(manager)
        let enterMethod = lookup(type, enter), exitMethod = lookup(type, exit)
        if enterMethod.isNull {
            if manager.isKind(.method) && isPrelude(manager.object[0], "names_entering") {
                // The instruction is executed again: `bind_manager` has bound both.
                let bound = TupleRef(manager.object[1].object)
                frame.stackTop[-1] = bound[1]
                let completion = Completion(.push, pops: 0)
                let result = call(bound[0], state.pointee.requestArguments, 0, names: .null, completion: completion)
                return result == Runtime.framePushed ? .none : result.isControl ? result : complete(result, completion)
            }
            return raise(.typeError, "'\(type.name.string)' object does not support the \(what) protocol")
        }
        if exitMethod.isNull {
            return raise(.typeError, "'\(type.name.string)' object does not support the \(what) protocol (missed \(exit.rawValue) method)")
        }
        let isPlain = enterMethod.isKind(.function) || enterMethod.isKind(.nativeFunction)
        let enterBound = isPlain ? enterMethod : bind(enterMethod, to: manager, of: type)
        if enterBound == .error { return .error }
        let bound = enterBound == .request ? .request : bind(exitMethod, to: manager, of: type)
        if bound == .request {
            return settleTwin(callPrelude("names.bind_manager", manager, enterMethod, exitMethod, completion: Completion(.retry, pops: 0)))
        }
        if bound.isControl { return bound }
        frame.stackTop[-1] = bound
        return callSpecial(enterMethod, manager, pops: 0)
    }
}
