import Bytecode

/// The parts of `executeSlowly` that move control: attributes as methods, iteration, generators, calls, functions,
/// exceptions, with, returning.
extension Runtime {
    // MARK: Methods

    /// LOAD_METHOD: pushes function and object, or null and the attribute.
    func loadMethod(_ frame: Frame, _ instruction: UnsafeMutablePointer<DecodedInstruction>, _ object: Value, _ name: Value) -> Value {
        let sp = frame.stackTop
        func pushPair(_ a: Value, _ b: Value) -> Value {
            // The higher word first: Swift 6.3.1 drops a store to p[-1] that is followed by one to p[0].
            sp.pointee = b
            sp[-1] = a
            frame.stackTop = sp + 1
            frame.pc += 1
            return .none
        }
        let type = typeOf(object)
        let cache = instruction.pointee.inlineCache
        ageCache(cache)
        if object.isKind(.superObject), let found = superFunction(object.object, name) { return pushPair(found, object.object[1]) }
        let plain = !object.isKind(.type) && !object.isKind(.superObject) && !object.isKind(.module)
            && (!type.isHeapType || lookup(type, .__getattribute__).isKind(.nativeFunction))
        if plain {
            let method = lookup(type, name)
            if method.isKind(.function) || (method.isKind(.nativeFunction) && method.object.classValue != self.type(.builtinFunction)
                && method.object.classValue != self.type(.classMethodDescriptor)) {
                let own = object.isPointer ? (object.object.kind == .function ? functionOwn(object.object, name) : instanceAttribute(object.object, name)) : .null
                if own.isNull {
                    if object.isPointer && object.object.kind != .function {
                        let o = object.object
                        if o.kind == .instance && o.flags.contains(.extended) {
                            let attributes = o.words[2]
                            let hasDict = !attributes.isNull && attributes.object.kind != .shape
                            cache.pointee = InlineCache(kind: hasDict ? .inheritedMethod : .method, version: version(of: type), shape: attributes.bits,
                                                        index: 0, value: method, name: name)
                        } else if o.kind != .instance && !type.isHeapType && !o.flags.contains(.extended) {
                            cache.pointee = InlineCache(kind: .method, version: version(of: type), shape: 0, index: 0, value: method)
                        }
                    }
                    return pushPair(method, object)
                }
                return pushPair(.null, own)
            }
            // Class methods and static methods, of an instance.
            if object.isKind(.instance), object.object.flags.contains(.extended), method.isPointer, !method.object.type.isHeapType,
               method.isKind(.classMethod) && method.object[0].isKind(.function) || method.isKind(.staticMethod) {
                let isClassMethod = method.isKind(.classMethod), function = method.object[0]
                if !function.isNull && instanceAttribute(object.object, name).isNull {
                    cache.pointee = InlineCache(kind: isClassMethod ? .inheritedClassMethod : .inheritedValue, version: version(of: type),
                                                shape: object.object.words[2].bits, index: 0, value: function, name: name)
                    return isClassMethod ? pushPair(function, type.value) : pushPair(.null, function)
                }
            }
        }
        if object.isKind(.type) { fillTypeCache(cache, TypeRef(object.object), name, forMethod: true) }
        let result = getAttribute(object, name)
        if object.isKind(.module) && !result.isControl { fillAttributeCache(cache, object.object, name) }
        if result == .request {
            // The attribute comes from a call: null goes below what it will return.
            sp.pointee = object
            sp[-1] = .null
            frame.stackTop = sp + 1
            return answerRequest(Completion(.push, pops: 1))
        }
        if result.isControl { return result }
        return pushPair(.null, result)
    }

    private func functionOwn(_ function: Object, _ name: Value) -> Value {
        let dict = function[FunctionRef.dict]
        return dict.isNull ? .null : DictRef(dict.object).lookup(name: name, in: self)
    }

    // MARK: Iteration

    func getIterator(_ value: Value) -> Value {
        let native = nativeIterator(of: value)
        if native != .declined { return deliver(native, pops: 1) }
        let type = typeOf(value)
        let method = lookup(type, .__iter__)
        if method.isKind(.function) || method.isKind(.nativeFunction) {
            // What __iter__ of a class made by Python code returns must be an iterator.
            if method.isKind(.function) { return settleTwin(callPrelude("iteration.get_iter", value, completion: Completion(.push, pops: 1))) }
            return callSpecial(method, value, pops: 1)
        }
        if method.isNull {
            if !hasItems(type) { return raise(.typeError, "'\(typeName(value))' object is not iterable") }
            return complete(newSequenceIterator(.iterator, value), Completion(.push, pops: 1))
        }
        if method == .none { return raise(.typeError, "'\(typeName(value))' object is not iterable") }
        return settleTwin(callPrelude("iteration.get_iter", value, completion: Completion(.push, pops: 1)))
    }

    /// Whether instances can be iterated by index: a union's `__getitem__` takes types.
    func hasItems(_ type: TypeRef) -> Bool { type.value != self.type(.unionType) && !lookup(type, .__getitem__).isNull }

    func iterate(_ iterator: Value) -> Value {
        // The loop may have tried it already: an iterator that failed must not be stepped again.
        let native = exception.isNull ? nativeNext(iterator) : .error
        switch native {
        case .exhausted:
            endIteration()
            return .none
        case .error:
            if isPending(.stopIteration) {
                exception = .null
                endIteration()
                return .none
            }
            return .error
        case .declined, .request, .null: break
        default: return complete(native, Completion(.iterate, pops: 0))
        }
        if iterator.isKind(.generator) && iterator.object.classValue == type(.generator) {
            let generator = GeneratorRef(iterator.object)
            if generator.state == .finished {
                endIteration()
                return .none
            }
            let result = resume(generator, sending: .none, completion: Completion(.iterate, pops: 0))
            return result == Runtime.framePushed ? .none : result
        }
        let method = lookup(typeOf(iterator), .__next__)
        if method.isNull { return raise(.typeError, "'\(typeName(iterator))' object is not an iterator") }
        let result = callSpecial(method, iterator, pops: 0, .iterate)
        if result == .error && isPending(.stopIteration) {
            exception = .null
            endIteration()
            return .none
        }
        return result
    }

    // MARK: Generators

    /// YIELD_VALUE: leaves the generator's frame suspended at this instruction.
    func yield(_ frame: Frame) -> Value {
        let value = frame.stackTop[-1]
        frame.stackTop -= 1
        let completion = frame.completion
        let extra = frame.extra
        unlink(frame, as: .suspended)
        return settleReturn(value, completion, extra)
    }

    func send(_ frame: Frame) -> Value {
        let receiver = frame.stackTop[-2], value = frame.stackTop[-1]
        if receiver.isKind(.generator) {
            let generator = GeneratorRef(receiver.object)
            if generator.state == .finished && !isCoroutine(generator) {
                endDelegation(.none)
                return .none
            }
            let result = resume(generator, sending: value, completion: Completion(.send, pops: 1))
            return result == Runtime.framePushed ? .none : result
        }
        if value == .none {
            let native = nativeNext(receiver)
            if native == .exhausted {
                endDelegation(.none)
                return .none
            }
            if native == .error && !isPending(.stopIteration) { return .error }
            if !native.isControl { return complete(native, Completion(.send, pops: 1)) }
            if native == .error {
                let v = stopValue(exception)
                exception = .null
                endDelegation(v)
                return .none
            }
            let method = lookup(typeOf(receiver), .__next__)
            if method.isNull { return raise(.typeError, "'\(typeName(receiver))' object is not an iterator") }
            return finishSend(callSpecial(method, receiver, pops: 1, .send))
        }
        let attribute = getAttribute(receiver, name(.send))
        if attribute == .request {
            // Python code finds the attribute.
            state.pointee.request.kind = .none
            return settleTwin(callPrelude("generator.send_to", receiver, value, completion: Completion(.send, pops: 1)))
        }
        if attribute.isControl { return attribute }
        let base = state.pointee.requestArguments
        base[0] = value
        let completion = Completion(.send, pops: 1)
        let result = call(attribute, base, 1, names: .null, completion: completion)
        if result == Runtime.framePushed { return .none }
        return finishSend(result.isControl ? result : complete(result, completion))
    }

    private func finishSend(_ result: Value) -> Value {
        if result == .error && isPending(.stopIteration) {
            let v = stopValue(exception)
            exception = .null
            endDelegation(v)
            return .none
        }
        return result
    }

    // MARK: Calls and functions

    func callUnpacked(_ frame: Frame, hasKeywords: Bool) -> Value {
        let sp = frame.stackTop
        let pops = hasKeywords ? 3 : 2
        let arguments = sp[hasKeywords ? -2 : -1]
        let callable = sp[-pops]
        guard let items = items(of: arguments) else {
            if lookup(typeOf(arguments), .__iter__).isNull && lookup(typeOf(arguments), .__getitem__).isNull {
                return raise(.typeError, "\(functionDescription(callable)) argument after * must be an iterable, not \(typeName(arguments))")
            }
            if hasKeywords { return settleTwin(callPrelude("names.call_unpacked", callable, arguments, sp[-1], completion: Completion(.push, pops: 3))) }
            return settleTwin(callPrelude("iteration.collect", arguments, completion: Completion(.retry, pops: 0)))
        }
        var count = items.count
        let base = state.pointee.requestArguments
        let keywordCount = hasKeywords ? DictRef(sp[-1].object).used : 0
        if count + keywordCount >= RuntimeState.requestCapacity { return raise(.memoryError, "too many arguments in a call") }
        for i in 0..<count { base[i] = items[i] }
        var names = Value.null
        if keywordCount > 0 {
            let dict = DictRef(sp[-1].object)
            let tuple = newTuple(count: keywordCount)
            var i = dict.next(0)
            var k = 0
            while i >= 0 {
                if !dict.entries[i].key.isKind(.str) { return raise(.typeError, "keywords must be strings") }
                tuple.items[k] = dict.entries[i].key
                base[count + k] = dict.entries[i].value
                k += 1
                i = dict.next(i + 1)
            }
            count += keywordCount
            names = tuple.value
        }
        let completion = Completion(.push, pops: pops)
        let result = call(callable, base, count, names: names, completion: completion)
        if result == Runtime.framePushed { return .none }
        if result == .exhausted { return raise(newStopIteration(.none)) }
        return result.isControl ? result : complete(result, completion)
    }

    func makeFunction(_ frame: Frame, _ isClosure: Bool, _ flags: Int) -> Value {
        var sp = frame.stackTop - 1
        let code = CodeRef(sp.pointee.object)
        var closure = Value.null
        if isClosure {
            sp -= 1
            closure = sp.pointee
        }
        if (closure.isNull ? 0 : TupleRef(closure.object).count) != code.freevars.count {
            return raise(.systemError, "a function's closure must have as many cells as its code has free variables")
        }
        let running = frame.function
        let function = newFunction(
            code: code, globals: DictRef(running.object[FunctionRef.globals].object), builtins: running.object[FunctionRef.builtins],
            closure: closure, qualname: code.object[CodeRef.qualname])
        if flags & 4 != 0 {
            sp -= 1
            function.object.initialize(FunctionRef.annotations, sp.pointee)
        }
        if flags & 2 != 0 {
            sp -= 1
            function.object.initialize(FunctionRef.kwdefaults, sp.pointee)
        }
        if flags & 1 != 0 {
            sp -= 1
            function.object.initialize(FunctionRef.defaults, sp.pointee)
        }
        sp.pointee = function.value
        frame.stackTop = sp + 1
        frame.pc += 1
        return .none
    }

    func setUpAnnotations(_ frame: Frame) -> Value {
        let name = name(.__annotations__)
        if frame.namespace.isKind(.dict) && !frame.namespace.object.type.isHeapType {
            let dict = DictRef(frame.namespace.object)
            if dict.lookup(name: name, in: self).isNull { set(dict, name, newDict().value) }
            frame.pc += 1
            return .none
        }
        return settleTwin(callPrelude("names.setup_annotations", frame.namespace, completion: Completion(.discard, pops: 0)))
    }

    // MARK: Returning

    func returnValue(_ frame: Frame, _ value: Value) -> Value {
        let completion = frame.completion
        let extra = frame.extra
        if !frame.generator.isNull {
            let generator = GeneratorRef(frame.generator.object)
            frame.stackTop -= 1
            unlink(frame, as: .finished)
            switch completion.kind {
            case .iterate:
                endIteration()
                return .none
            case .send:
                endDelegation(value)
                return .none
            default:
                return raiseStopIteration(generator, value)
            }
        }
        if completion.kind == .finish {
            state.pointee.result = value
            leave(frame)
            return .exhausted
        }
        let watched = watchedLocal(of: frame, result: value)
        leave(frame)
        let settled = settleReturn(value, completion, extra)
        if settled == .none && !watched.isNull { dropped(watched, byReturn: true) }
        return settled
    }

    /// Hands a returned or yielded value to the frame below.
    private func settleReturn(_ value: Value, _ completion: Completion, _ extra: Value) -> Value {
        let result = complete(value, completion, extra: extra)
        if result == .request {
            return state.pointee.request.kind == .none ? .none : answerRequest(Completion(.push, pops: completion.pops))
        }
        return result
    }

    // MARK: Exceptions

    func raiseInstruction(_ frame: Frame, _ count: Int) -> Value {
        let sp = frame.stackTop
        if count == 0 {
            let handled = handledException
            if handled.isNull { return raise(.runtimeError, "No active exception to reraise") }
            // The traceback already tells of this frame.
            state.pointee.isReraising = true
            return raise(handled)
        }
        let value = count == 2 ? sp[-2] : sp[-1]
        let cause = count == 2 ? sp[-1] : .null
        func isExceptionClass(_ v: Value) -> Bool { v.isKind(.type) && TypeRef(v.object).isSubtype(of: TypeRef(type(.baseException).object)) }
        if isExceptionClass(value) || isExceptionClass(cause) {
            // A class: its instance is made by a call, then the instruction is executed again.
            return settleTwin(callPrelude("exceptions.raise_made", value, cause, completion: Completion(.push, pops: count)))
        }
        if !value.isKind(.exception) { return raise(.typeError, "exceptions must derive from BaseException") }
        if !cause.isNull {
            if cause != .none && !cause.isKind(.exception) { return raise(.typeError, "exception causes must derive from BaseException") }
            value.object.store(ExceptionRef.causeWord, cause == .none ? .null : cause)
            value.object.storeRaw(ExceptionRef.suppressWord, 1)
        }
        return raise(value)
    }

    /// An instruction that takes an exception finds something else, which only code that no compiler made leads to.
    func raiseNoException() -> Value { raise(.typeError, "exceptions must derive from BaseException") }

    func checkExceptionMatch(_ frame: Frame) -> Value {
        let sp = frame.stackTop
        let pattern = sp[-1], value = sp[-2]
        func isExceptionClass(_ v: Value) -> Bool { v.isKind(.type) && TypeRef(v.object).isSubtype(of: TypeRef(type(.baseException).object)) }
        var matches = false
        let raised = typeOf(value)
        if isExceptionClass(pattern) {
            matches = raised.isSubtype(of: TypeRef(pattern.object))
        } else if pattern.isKind(.tuple) {
            for item in TupleRef(pattern.object).buffer {
                if !isExceptionClass(item) { return raise(.typeError, "catching classes that do not inherit from BaseException is not allowed") }
                if raised.isSubtype(of: TypeRef(item.object)) { matches = true }
            }
        } else {
            return raise(.typeError, "catching classes that do not inherit from BaseException is not allowed")
        }
        sp[-1] = Value(matches)
        frame.pc += 1
        return .none
    }
}
