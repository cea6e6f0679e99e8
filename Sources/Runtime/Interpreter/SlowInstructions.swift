import Bytecode

/// Instructions in their general form. The frame is saved: each one reads and changes `frame.stackTop` and moves `frame.pc` on.
///
/// They return `.none` when the loop goes on with whatever frame is now running, `.error`, `.suspended`, or
/// `.exhausted` when the bottom frame has returned.
extension Runtime {
    /// Takes what an operation came to: pushes a result in place of `pops` values and moves on; makes a requested call.
    func deliver(_ result: Value, pops: Int, _ kind: Completion.Kind = .push) -> Value {
        if !result.isControl {
            return complete(result, Completion(kind, pops: pops))
        }
        if result == .request {
            if state.pointee.request.kind == .none { return .none }
            return answerRequest(Completion(kind, pops: pops))
        }
        if result == .exhausted { return raise(newStopIteration(.none)) }
        return result
    }

    /// Makes the call that a native operation asked for.
    func answerRequest(_ completion: Completion) -> Value {
        let request = state.pointee.request
        var completion = completion
        let fallback = state.pointee.requestFallback
        if !fallback.isNull {
            state.pointee.requestFallback = .null
            if completion.isPush { completion = Completion(.attribute, pops: completion.pops) }
        }
        let depth = state.pointee.depth
        let result = callRequested(request, completion: completion)
        if !fallback.isNull && completion.kind == .attribute {
            if result == Runtime.framePushed {
                if state.pointee.depth > depth { state.pointee.frame?.extra = fallback }
                return .none
            }
            if result == .error && isPending(.attributeError) {
                exception = .null
                let pair = TupleRef(fallback.object)
                let second = callGetattr(pair[0], pair[1], completion: Completion(.push, pops: completion.pops))
                return settle(second, Completion(.push, pops: completion.pops))
            }
        }
        return settle(result, completion)
    }

    /// What remains after `call`: a result still to be taken, or nothing.
    private func settle(_ result: Value, _ completion: Completion) -> Value {
        if result == Runtime.framePushed { return .none }
        if result == .exhausted { return completion.kind == .iterate ? finishIteration() : raise(newStopIteration(.none)) }
        if result.isControl { return result }
        return complete(result, completion)
    }

    private func finishIteration() -> Value {
        endIteration()
        return .none
    }

    /// Calls a value with arguments taken from anywhere; the result replaces `pops` values.
    private func callAndDeliver(_ callable: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value, pops: Int,
                                _ kind: Completion.Kind = .push) -> Value {
        let completion = Completion(kind, pops: pops)
        return settle(call(callable, base, count, names: names, completion: completion), completion)
    }

    private func deliverPrelude(_ result: Value, _ completion: Completion) -> Value { settle(result, completion) }

    /// Executes the instruction at `frame.pc` in its classic form.
    @inline(never) func executeSlowly(_ frame: Frame) -> Value {
        let decoded = frame.decoded
        let instruction = decoded.pointee.instructions + frame.pc
        let argument = Int(instruction.pointee.arg)
        let sp = frame.stackTop
        func name() -> Value { decoded.pointee.names[argument] }
        func push(_ value: Value) -> Value {
            sp.pointee = value
            frame.stackTop = sp + 1
            frame.pc += 1
            return .none
        }
        func drop(_ n: Int) -> Value {
            frame.stackTop = sp - n
            frame.pc += 1
            return .none
        }
        func replace(_ n: Int, _ value: Value) -> Value {
            frame.stackTop = sp - n + 1
            sp[-n] = value
            frame.pc += 1
            return .none
        }
        /// Binds a variable in a namespace; what it held before may now be dead.
        func store(_ name: Value, _ value: Value, in dict: DictRef) -> Value {
            let hash = hash(StrRef(name.object))
            guard case .found(let i) = dict.find(name, hash: hash, in: self) else {
                dict.append(name, hash: hash, value)
                return drop(1)
            }
            let old = dict.entries[i].value
            dict.setValue(at: i, value)
            _ = drop(1)
            dropped(old)
            return .none
        }
        func remove(_ i: Int, from dict: DictRef) -> Value {
            let old = dict.entries[i].value
            dict.remove(at: i)
            _ = drop(0)
            dropped(old)
            return .none
        }
        guard let op = instruction.pointee.opcode else { return raise(.systemError, "unknown opcode") }
        switch op {
        // MARK: Locals, cells
        case .loadFast:
            let v = frame.base[argument]
            return v.isNull ? raiseUnboundLocal(frame, frame.code.varnames[argument]) : push(v)
        case .deleteFast:
            let old = frame.base[argument]
            if old.isNull { return raiseUnboundLocal(frame, frame.code.varnames[argument]) }
            frame.base[argument] = .null
            frame.pc += 1
            dropped(old)
            return .none
        case .loadDeref, .loadClassderef:
            if op == .loadClassderef {
                let found = lookupNamespace(frame.namespace, cellName(frame, argument))
                if found == .error { return .error }
                if found == .declined {
                    // What the cell holds stands for the globals, where the namespace does not have the name.
                    let outer = newDict()
                    let held = frame.base[decoded.pointee.nlocals + argument].object[0]
                    if !held.isNull { set(outer, cellName(frame, argument), held) }
                    return settleTwin(callPrelude(
                        "object.load_name", frame.namespace, cellName(frame, argument), outer.value, newDict().value, completion: Completion(.push, pops: 0)))
                }
                if !found.isNull { return push(found) }
            }
            let v = frame.base[decoded.pointee.nlocals + argument].object[0]
            return v.isNull ? raiseUnboundCell(frame, argument) : push(v)
        case .deleteDeref:
            let cell = frame.base[decoded.pointee.nlocals + argument].object
            let old = cell[0]
            if old.isNull { return raiseUnboundCell(frame, argument) }
            cell.store(0, .null)
            frame.pc += 1
            dropped(old)
            return .none

        // MARK: Globals and names
        case .loadGlobal: return loadGlobal(frame, instruction, name())
        case .storeGlobal:
            return store(name(), sp[-1], in: DictRef(frame.function.object[FunctionRef.globals].object))
        case .deleteGlobal:
            let globals = DictRef(frame.function.object[FunctionRef.globals].object)
            guard case .found(let i) = globals.find(name(), hash: hash(StrRef(name().object)), in: self) else { return raiseName(name()) }
            return remove(i, from: globals)
        case .loadName:
            if frame.namespace == frame.function.object[FunctionRef.globals] { return loadGlobal(frame, instruction, name()) }
            let found = lookupNamespace(frame.namespace, name())
            if found == .declined {
                // A namespace that is not a dict: its KeyError means "look further".
                return deliverPrelude(callPrelude("object.load_name", frame.namespace, name(), frame.function.object[FunctionRef.globals], frame.function.object[FunctionRef.builtins], completion: Completion(.push, pops: 0)), Completion(.push, pops: 0))
            }
            return found.isNull ? loadGlobal(frame, nil, name()) : push(found)
        case .storeName:
            if frame.namespace.isKind(.dict) && !frame.namespace.object.type.isHeapType {
                return store(name(), sp[-1], in: DictRef(frame.namespace.object))
            }
            return callSpecial(lookup(typeOf(frame.namespace), .__setitem__), frame.namespace, name(), sp[-1], pops: 1, .discard)
        case .deleteName:
            if frame.namespace.isKind(.dict) && !frame.namespace.object.type.isHeapType {
                let dict = DictRef(frame.namespace.object)
                guard case .found(let i) = dict.find(name(), hash: hash(StrRef(name().object)), in: self) else { return raiseName(name()) }
                return remove(i, from: dict)
            }
            return callSpecial(lookup(typeOf(frame.namespace), .__delitem__), frame.namespace, name(), pops: 0, .discard)

        // MARK: Operators
        case .compareOp, .binaryAdd, .binarySubtract, .binaryMultiply, .binaryMatrixMultiply, .binaryTrueDivide, .binaryFloorDivide,
             .binaryModulo, .binaryPower, .binaryLshift, .binaryRshift, .binaryAnd, .binaryOr, .binaryXor, .inplaceAdd, .inplaceSubtract,
             .inplaceMultiply, .inplaceMatrixMultiply, .inplaceTrueDivide, .inplaceFloorDivide, .inplaceModulo, .inplacePower,
             .inplaceLshift, .inplaceRshift, .inplaceAnd, .inplaceOr, .inplaceXor:
            let result = binary(op, argument: argument, sp[-2], sp[-1])
            return result == .request && state.pointee.request.kind == .none ? .none : deliver(result, pops: 2)
        case .unaryNegative, .unaryPositive, .unaryInvert: return unary(op, sp[-1])
        case .unaryNot, .popJumpIfFalse, .popJumpIfTrue, .jumpIfFalseOrPop, .jumpIfTrueOrPop: return branchOnTruth(frame, sp[-1])
        case .isOp: return replace(2, Value((sp[-2] == sp[-1]) != (argument != 0)))
        case .containsOp: return contains(sp[-1], sp[-2], negated: argument != 0)

        // MARK: Items
        case .binarySubscr: return subscriptSlowly(sp[-2], sp[-1])
        case .storeSubscr:
            if storeSubscriptFast(sp[-2], sp[-1], sp[-3]) { return drop(3) }
            if isExact(sp[-2], .list) && sp[-1].isKind(.slice) && !state.pointee.prefersTwins {
                let done = ListMethods.setSlice(self, ListRef(sp[-2].object), sp[-1].object, sp[-3])
                if done != .declined { return done == .error ? .error : drop(3) }
            }
            let method = lookup(typeOf(sp[-2]), .__setitem__)
            if method.isNull || method == .none { return raise(.typeError, "'\(typeName(sp[-2]))' object does not support item assignment") }
            return callSpecial(method, sp[-2], sp[-1], sp[-3], pops: 3, .discard)
        case .deleteSubscr:
            let method = lookup(typeOf(sp[-2]), .__delitem__)
            if method.isNull || method == .none { // CPython's two wordings: types with any sequence slot, and the others.
                let type = typeOf(sp[-2])
                let isSized = (type.isHeapType || !lookup(type, .__len__).isNull)
                    && (isInt(sp[-1]) || !lookup(typeOf(sp[-1]), .__index__).isNull)
                return raise(.typeError, "'\(typeName(sp[-2]))' object \(isSized ? "doesn't" : "does not") support item deletion") }
            return callSpecial(method, sp[-2], sp[-1], pops: 2, .discard)
        case .buildSlice:
            let object = newObject(.slice, .slice)
            let n = argument
            object.initialize(0, sp[-n])
            object.initialize(1, sp[-n + 1])
            object.initialize(2, n == 3 ? sp[-1] : .none)
            return replace(n, object.value)

        // MARK: Displays
        case .buildSet: return buildSet(frame, argument)
        case .buildMap: return buildMap(frame, argument)
        case .buildConstKeyMap: return buildConstKeyMap(frame, argument)
        case .buildString: return replace(argument, joinStrings(sp - argument, argument), orPush: sp, argument)
        case .listExtend: return extendList(frame, argument)
        case .listToTuple:
            let list = ListRef(sp[-1].object)
            return replace(1, tuple(list.items, count: list.count))
        case .setUpdate: return updateSet(frame, argument)
        case .setAdd: return addToSet(frame, argument)
        case .mapAdd: return addToMap(frame, argument)
        case .dictUpdate, .dictMerge: return updateDict(frame, argument, isCall: op == .dictMerge)
        case .unpackSequence: return unpack(frame, argument)
        case .unpackEx: return unpackStarred(frame, before: argument & 0xFF, after: argument >> 8)
        case .formatValue: return formatValue(frame, argument)

        // MARK: Attributes
        case .loadAttr:
            if sp[-1].isPointer { fillAttributeCache(instruction.pointee.inlineCache, sp[-1].object, name()) }
            return deliver(getAttribute(sp[-1], name()), pops: 1)
        case .loadMethod: return loadMethod(frame, instruction, sp[-1], name())
        case .storeAttr:
            let before = sp[-1].isPointer && sp[-1].object.kind == .instance && sp[-1].object.flags.contains(.extended) ? sp[-1].object.words[2] : .none
            let result = setAttribute(sp[-1], name(), sp[-2])
            if result == .none && before != .none { fillStoreCache(instruction.pointee.inlineCache, sp[-1].object, name(), before: before) }
            return deliver(result, pops: 2, .discard)
        case .deleteAttr: return deliver(setAttribute(sp[-1], name(), .null), pops: 1, .discard)

        // MARK: Iteration
        case .getIter: return getIterator(sp[-1])
        case .getYieldFromIter:
            if sp[-1].isKind(.generator) {
                let isCoroutine = isCoroutine(GeneratorRef(sp[-1].object))
                if isCoroutine && frame.code.flags & (0x80 | 0x100) == 0 {
                    return raise(.typeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
                }
                if isCoroutine || isExact(sp[-1], .generator) { return drop(0) }
            }
            return getIterator(sp[-1])
        case .forIter: return iterate(sp[-1])
        case .yieldValue: return yield(frame)
        case .send: return send(frame)

        // MARK: Functions, calls
        case .makeFunction, .makeClosure: return makeFunction(frame, op == .makeClosure, argument)
        case .callFunction:
            return callAndDeliver(sp[-argument - 1], sp - argument, argument, names: .null, pops: argument + 1)
        case .callMethod:
            if sp[-argument - 2].isNull { return callAndDeliver(sp[-argument - 1], sp - argument, argument, names: .null, pops: argument + 2) }
            return callAndDeliver(sp[-argument - 2], sp - argument - 1, argument + 1, names: .null, pops: argument + 2)
        case .callFunctionKw:
            return callAndDeliver(sp[-argument - 2], sp - argument - 1, argument, names: sp[-1], pops: argument + 2)
        case .callFunctionEx: return callUnpacked(frame, hasKeywords: argument & 1 != 0)
        case .returnValue: return returnValue(frame, sp[-1])
        case .loadBuildClass:
            let value = DictRef(frame.function.object[FunctionRef.builtins].object).lookup(name: self.name(.__build_class__), in: self)
            return value.isNull ? raise(.nameError, "__build_class__ not found") : push(value)
        case .setupAnnotations: return setUpAnnotations(frame)

        // MARK: Exceptions
        case .raiseVarargs: return raiseInstruction(frame, argument)
        case .reraise:
            let value = sp[-1]
            guard value.isKind(.exception) else { return raiseNoException() }
            // The traceback has this frame's line already; handlers are those around this instruction, not around the first raise.
            state.pointee.isReraising = true
            exception = value
            frame.stackTop = sp - 1
            return .error
        case .pushExcInfo:
            let value = sp[-1]
            guard value.isKind(.exception) else { return raiseNoException() }
            let slot = state.pointee.handledSlot
            // The higher word first: Swift 6.3.1 drops a store to p[-1] that is followed by one to p[0].
            sp[0] = value
            sp[-1] = slot.pointee
            slot.pointee = value
            if !frame.generator.isNull { frame.generator.object.writeBarrier() }
            frame.stackTop = sp + 1
            frame.pc += 1
            return .none
        case .popExcept:
            guard sp[-1].isNull || sp[-1].isKind(.exception) else { return raiseNoException() }
            state.pointee.handledSlot.pointee = sp[-1]
            return drop(1)
        case .checkExcMatch: return checkExceptionMatch(frame)
        case .loadAssertionError: return push(type(.assertionError))
        case .beforeWith: return enterManager(frame, sp[-1], enter: .__enter__, exit: .__exit__, protocol: "context manager")
        case .withExceptStart:
            let value = sp[-1]
            guard value.isKind(.exception) else { return raiseNoException() }
            let traceback = value.object[ExceptionRef.tracebackWord]
            let base = state.pointee.requestArguments
            base[0] = value.object.classValue
            base[1] = value
            base[2] = traceback.isNull ? .none : traceback
            return callAndDeliver(sp[-4], base, 3, names: .null, pops: 0)

        // MARK: Import, printing
        case .importName: return importName(frame, name())
        case .importFrom: return importFrom(frame, name())
        case .importStar: return importStar(frame)
        case .printExpr: return settleTwin(callPrelude("printing.print_expr", sp[-1], completion: Completion(.discard, pops: 1)))
        case .printItem: return printItem(sp[-1], to: .none, pops: 1)
        case .printNewline: return printNewline(to: .none, pops: 0)
        case .printItemTo: return printItem(sp[-2], to: sp[-1], pops: 2)
        case .printNewlineTo: return printNewline(to: sp[-1], pops: 1)

        // MARK: Moves
        case .loadConst: return push(decoded.pointee.consts[argument])
        case .loadClosure: return push(frame.base[decoded.pointee.nlocals + argument])
        case .storeFast:
            frame.base[argument] = sp[-1]
            return drop(1)
        case .storeDeref:
            frame.base[decoded.pointee.nlocals + argument].object.store(0, sp[-1])
            return drop(1)
        case .popTop: return drop(1)
        case .nop, .extendedArg: return drop(0)
        case .dupTop: return push(sp[-1])
        case .dupTopTwo:
            let pair = (sp[-2], sp[-1])
            sp[1] = pair.1
            sp[0] = pair.0
            frame.stackTop = sp + 2
            frame.pc += 1
            return .none
        case .copy: return push(sp[-argument])
        case .swap:
            let value = sp[-1]
            sp[-1] = sp[-argument]
            sp[-argument] = value
            return drop(0)
        case .rotTwo, .rotThree, .rotFour:
            // The top goes below the values in question, which move up by one.
            let n = op == .rotTwo ? 2 : op == .rotThree ? 3 : 4
            let value = sp[-1]
            for k in 1..<n { sp[-k] = sp[-k - 1] }
            sp[-n] = value
            return drop(0)
        case .buildTuple: return replace(argument, tuple(sp - argument, count: argument), orPush: sp, argument)
        case .buildList: return replace(argument, list(sp - argument, count: argument), orPush: sp, argument)
        case .listAppend:
            ListRef(sp[-1 - argument].object).append(sp[-1])
            return drop(1)

        // MARK: Jumps
        case .jumpAbsolute, .jumpForward:
            frame.pc = argument
            return .none
        case .popJumpIfNone, .popJumpIfNotNone:
            frame.stackTop = sp - 1
            frame.pc = (sp[-1] == .none) == (op == .popJumpIfNone) ? argument : frame.pc + 1
            return .none

        // MARK: async, match, except*
        case .getAwaitable: return getAwaitable(frame)
        case .getAiter: return getAsyncIterator(sp[-1])
        case .getAnext: return getAsyncNext(sp[-1])
        case .beforeAsyncWith: return enterManager(frame, sp[-1], enter: .__aenter__, exit: .__aexit__, protocol: "asynchronous context manager")
        case .endAsyncFor: return endAsyncFor(frame)
        case .asyncGenWrap: return wrapAsyncItem(frame)
        case .getLen: return pushLength(frame)
        case .matchSequence: return pushFlag(frame, .sequence)
        case .matchMapping: return pushFlag(frame, .mapping)
        case .matchKeys: return matchKeys(frame)
        case .matchClass: return matchClass(frame, argument)
        case .checkEgMatch: return checkGroupMatch(frame)
        case .prepReraiseStar: return prepareReraise(frame)
        }
        func replace(_ n: Int, _ value: Value, orPush: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
            value == .error ? value : complete(value, Completion(.push, pops: count))
        }
    }
}
