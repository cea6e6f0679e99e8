import Glibc

/// Calling any value. Nothing here runs Python code: a Python function gets its frame, and the loop goes on there.
extension Runtime {
    /// The result that tells the loop: the running frame is another one now.
    static let framePushed = Value.request

    /// How often one call may come to another before a frame is pushed: callables may hold each other in a ring.
    private static let mostHops = 1 << 16

    /// Calls `callable` with `count` arguments at `base`, the last ones named by the tuple `names` (null: none).
    ///
    /// - Parameter room: how many words before `base` may be overwritten.
    /// - Returns: the result; `.error`; or `framePushed`: the result will be taken as `completion` says.
    func call(_ callable: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
              completion: Completion, room: Int = 1) -> Value {
        var callable = callable, base = base, count = count, names = names, room = room, hops = 0
        let scratch = state.pointee.scratchTop
        defer { state.pointee.scratchTop = scratch }
        while true {
            guard callable.isPointer else { return raiseNotCallable(callable) }
            if room == 0 {
                guard let moved = makeRoom(for: base, count, above: scratch) else { return .error }
                base = moved
                room = Runtime.roomMade
            }
            hops += 1
            if hops > Runtime.mostHops { return raise(.recursionError, "maximum recursion depth exceeded while calling a Python object") }
            let result: Value
            switch callable.object.kind {
            case .function:
                return pushFrame(FunctionRef(callable.object), base, count, names: names, completion: completion)
            case .nativeFunction:
                result = callNative(callable.object, base, count, names: names, completion: completion)
            case .method where !callable.object.type.isHeapType:
                base -= 1
                room -= 1
                base.pointee = callable.object[1]
                count += 1
                callable = callable.object[0]
                continue
            case .type:
                result = instantiate(TypeRef(callable.object), base, count, names: names, completion: completion)
            default:
                let method = lookup(callable.object.type, .__call__)
                if method.isNull { return raiseNotCallable(callable) }
                if method.isKind(.function) || method.isKind(.nativeFunction) {
                    base -= 1
                    room -= 1
                    base.pointee = callable
                    count += 1
                    callable = method
                    continue
                }
                // Binding may lay out a request of its own where these arguments lie.
                guard let moved = makeRoom(for: base, count, above: scratch) else { return .error }
                base = moved
                room = Runtime.roomMade
                let bound = bind(method, to: callable, of: callable.object.type)
                if bound == .request {
                    return callTwin("names.call_instance", callable, base, count, names: names, completion: completion)
                }
                if bound.isControl { return bound }
                callable = bound
                continue
            }
            if result != .request || state.pointee.request.kind == .none { return result }
            // A native function asked for something in its place.
            let request = state.pointee.request
            if request.kind != .call {
                return callRequested(request, completion: completion)
            }
            state.pointee.request.kind = .none
            callable = request.callable
            base = request.arguments
            room = 1
            count = request.count
            names = request.names
        }
    }

    private static let roomMade = 64

    /// Copies arguments to where there is room in front of them: `roomMade` words. nil: RecursionError is pending.
    private func makeRoom(for base: UnsafeMutablePointer<Value>, _ count: Int, above scratch: UnsafeMutablePointer<Value>)
        -> UnsafeMutablePointer<Value>? {
        let moved = scratch + Runtime.roomMade
        guard moved + count <= state.pointee.scratch + RuntimeState.scratchCapacity else {
            _ = raise(.recursionError, "maximum recursion depth exceeded while calling a Python object")
            return nil
        }
        memmove(moved, base, count * MemoryLayout<Value>.stride)
        state.pointee.scratchTop = moved + count
        return moved
    }

    /// Does what a native function asked for in its place; the result as of `call`.
    func callRequested(_ request: Request, completion: Completion) -> Value {
        state.pointee.request.kind = .none
        let arguments = request.arguments
        switch request.kind {
        case .none: return Runtime.framePushed
        case .call: return call(request.callable, arguments, request.count, names: request.names, completion: completion)
        case .send: return resume(GeneratorRef(request.callable.object), sending: arguments[0], completion: completion)
        case .throwInto: return resume(GeneratorRef(request.callable.object), throwing: arguments[0], completion: completion)
        case .run:
            return pushCode(
                CodeRef(request.callable.object), globals: DictRef(arguments[0].object), namespace: arguments[1],
                closure: request.count > 2 ? arguments[2] : .null, completion: completion)
        case .collect:
            // The native has returned; nobody on the host stack holds a reference.
            collectAtSafepoint()
            return .none
        case .step: return .none
        case .pause:
            state.pointee.asksHost = true
            return arguments[0]
        case .suspend, .snapshot:
            state.pointee.suspension = request.kind == .suspend ? .suspend : .snapshot
            setRoot(.pending, arguments[0])
            state.pointee.suspensionCompletion = completion
            return .suspended
        }
    }

    private func raiseNotCallable(_ value: Value) -> Value {
        raise(.typeError, "'\(typeName(value))' object is not callable")
    }

    // MARK: Python functions

    /// Pushes the frame of a Python function, or makes the generator of a generator function (which is the result).
    func pushFrame(_ function: FunctionRef, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                   completion: Completion) -> Value {
        let code = function.code
        if !code.isDecoded { decode(code) }
        let decoded = code.decoded
        if decoded.pointee.flags & (0x20 | 0x80 | 0x200) != 0 { return newGenerator(function, arguments, count, names: names) }
        guard let frame = reserveFrame(decoded) else { return .error }
        frame.initialize(
            code: code.value, function: function.value, namespace: .null, back: state.pointee.frame, completion: completion,
            limit: frame.base + (decoded.pointee.frameWords - Frame.headerWords))
        if !bindArguments(function, decoded, arguments, count, names: names, into: frame.base) { return .error }
        enter(frame, decoded)
        return Runtime.framePushed
    }

    /// Room for a frame above the running one; nil: RecursionError is pending.
    @inline(__always) func reserveFrame(_ decoded: UnsafeMutablePointer<DecodedCode>) -> Frame? {
        let bottom = state.pointee.frame?.limit ?? state.pointee.stackBase
        if state.pointee.depth >= state.pointee.recursionLimit || bottom + decoded.pointee.frameWords > state.pointee.stackLimit {
            return raiseRecursionError()
        }
        return Frame(base: bottom + Frame.headerWords)
    }

    @inline(never) func raiseRecursionError() -> Frame? {
        _ = raise(.recursionError, "maximum recursion depth exceeded" + recursionPlace)
        return nil
    }

    /// What CPython's messages say of where the recursion was noticed.
    private var recursionPlace: String {
        guard let frame = state.pointee.frame, frame.pc >= 0 else { return "" }
        if frame.codeValue.object[CodeRef.filename] == state.pointee.preludeFilename {
            switch frame.code.name.string {
            case "formatting_str": return " while getting the str of an object"
            case "numbers_int", "formatting_hash": return " while calling a Python object"
            default: return ""
            }
        }
        let instruction = frame.decoded.pointee.instructions[frame.pc]
        let n = Int(instruction.arg)
        switch instruction.opcode {
        case .compareOp: return " in comparison"
        case .callFunction: return frame.stackTop[-n - 1].isKind(.instance) ? " while calling a Python object" : ""
        default: return ""
        }
    }

    @inline(__always) func enter(_ frame: Frame, _ decoded: UnsafeMutablePointer<DecodedCode>) {
        frame.stackTop = frame.base + decoded.pointee.frameSlots
        frame.pc = 0
        state.pointee.frame = frame
        state.pointee.depth &+= 1
    }

    /// Pushes a frame that runs `code` in a namespace: module and class bodies, exec and eval.
    func pushCode(_ code: CodeRef, globals: DictRef, namespace: Value, closure: Value, completion: Completion) -> Value {
        if !code.isDecoded { decode(code) }
        let decoded = code.decoded
        let builtins = globals.lookup(name: name(.__builtins__), in: self)
        let builtinsDict: Value
        if builtins.isKind(.module) { builtinsDict = builtins.object[0] } else { builtinsDict = builtins.isKind(.dict) ? builtins : root(.builtins) }
        let function = newFunction(
            code: code, globals: globals, builtins: builtinsDict, closure: closure, qualname: code.object[CodeRef.qualname])
        guard let frame = reserveFrame(decoded) else { return .error }
        frame.initialize(
            code: code.value, function: function.value, namespace: namespace, back: state.pointee.frame, completion: completion,
            limit: frame.base + (decoded.pointee.frameWords - Frame.headerWords))
        frame.base.update(repeating: .null, count: decoded.pointee.frameSlots)
        fillCells(function, decoded, frame.base)
        enter(frame, decoded)
        return Runtime.framePushed
    }

    /// Makes the cells of a new frame and copies the function's closure behind them.
    @inline(__always)
    func fillCells(_ function: FunctionRef, _ decoded: UnsafeMutablePointer<DecodedCode>, _ locals: UnsafeMutablePointer<Value>) {
        let cells = locals + decoded.pointee.nlocals
        for i in 0..<decoded.pointee.cellCount {
            let parameter = Int(decoded.pointee.cellParameters[i])
            cells[i] = newCell(parameter >= 0 ? locals[parameter] : .null)
        }
        let n = decoded.pointee.freeCount
        if n > 0 { (cells + decoded.pointee.cellCount).update(from: TupleRef(function.object[FunctionRef.closure].object).items, count: n) }
    }

    // MARK: Classes

    /// `cls(…)`: what `type.__call__` does.
    private func instantiate(_ type: TypeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                             completion: Completion) -> Value {
        let metatype = type.object.type
        if metatype.isHeapType {
            let call = lookup(metatype, .__call__)
            if !call.isKind(.nativeFunction) {
                guard call.isKind(.function) else {
                    return callTwin("names.call_instance", type.value, base, count, names: names, completion: completion)
                }
                base[-1] = type.value
                return self.call(call, base - 1, count + 1, names: names, completion: completion, room: 0)
            }
        }
        return instantiateDirectly(type, base, count, names: names, completion: completion)
    }

    /// `type.__call__` itself, whatever the metaclass defines.
    func instantiateDirectly(_ type: TypeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                             completion: Completion) -> Value {
        if type.value == self.type(.type) && count == 1 && names.isNull { return typeOf(base[0]).value }
        let new = lookup(type, .__new__)
        let initialize = lookup(type, .__init__)
        let newFunction = new.isKind(.staticMethod) ? new.object[0] : new
        guard newFunction.isKind(.nativeFunction) else {
            return callTwin("object.type_call", type.value, base, count, names: names, completion: completion)
        }
        let instance: Value
        if newFunction == root(.objectNew) {
            if type.isHeapType {
                if initialize == root(.objectInit) && (count > 0 || !names.isNull) {
                    return raise(.typeError, "\(type.name.string)() takes no arguments")
                }
                let abstract = lookup(type, self.name(.__abstractmethods__))
                if !abstract.isNull && abstract.isPointer && nativeTruth(abstract) == .true {
                    return callTwin("object.type_call", type.value, base, count, names: names, completion: completion)
                }
                instance = newInstance(of: type).value
            } else {
                // A builtin type without a __new__ of its own cannot be called.
                if type.value != self.type(.object) { return raise(.typeError, "cannot create '\(type.name.string)' instances") }
                if count > 0 { return raise(.typeError, "\(type.name.string)() takes no arguments") }
                instance = newInstance(of: type).value
            }
        } else {
            base[-1] = type.value
            // An __init__ must follow: then a declining __new__ leaves both to Python code.
            let initFollows = initialize != root(.objectInit)
            let made = callNative(newFunction.object, base - 1, count + 1, names: names, completion: completion,
                                  usesTwin: !initFollows)
            if made == .declined {
                return callTwin("object.type_call", type.value, base, count, names: names, completion: completion)
            }
            if made.isControl { return made }
            instance = made
        }
        if initialize == root(.objectInit) || !typeOf(instance).isSubtype(of: type) { return instance }
        base[-1] = instance
        let after = Completion(.initialized, pops: completion.pops)
        if !completion.isPush {
            return callTwin("object.type_call", type.value, base, count, names: names, completion: completion)
        }
        let result = initialize.isKind(.function) || initialize.isKind(.nativeFunction)
            ? self.call(initialize, base - 1, count + 1, names: names, completion: after, room: 0)
            : callTwin("object.call_init", instance, base, count, names: names, completion: completion)
        if result == Runtime.framePushed {
            if state.pointee.frame?.completion == after { state.pointee.frame?.extra = instance }
            return result
        }
        if result == .error { return result }
        return result == .none ? instance : raise(.typeError, "__init__() should return None, not '\(typeName(result))'")
    }

    /// Calls a prelude function with `first` and then the arguments.
    func callTwin(_ name: String, _ first: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                  completion: Completion) -> Value {
        let function = prelude(name)
        if function == .error { return .error }
        state.pointee.request.kind = .none
        base[-1] = first
        return pushFrame(FunctionRef(function.object), base - 1, count + 1, names: names, completion: completion)
    }

    /// Calls a prelude function with these arguments.
    func callPrelude(_ name: String, _ a: Value = .null, _ b: Value = .null, _ c: Value = .null, _ d: Value = .null, completion: Completion) -> Value {
        let function = prelude(name)
        if function == .error { return .error }
        state.pointee.request.kind = .none
        let base = state.pointee.requestArguments
        return pushFrame(FunctionRef(function.object), base, layOut(at: base, a, b, c, d), names: .null, completion: completion)
    }
}
