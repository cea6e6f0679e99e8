import Bytecode

/// How the loop goes on after something out of line.
enum LoopStep {
    /// With the next fast instruction: this one is done, and its result is in place.
    case next
    /// With the running frame's saved position.
    case reload
    /// Not at all: `RuntimeState.leaving` says why.
    case leave
}

/// What the loop leaves to others: operands that are not ints or floats, calls that take more than copying arguments, single
/// instructions, the end of a slice.
extension Runtime {
    /// Instructions between two looks at what is pending (at least; a long code makes for a long slice).
    private static let sliceLength = 8192

    /// Index of the classic instruction with which a fast one begins.
    @inline(__always)
    func classicIndex(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>) -> Int {
        let code = Frame(base: fp).decoded
        return Int(code.pointee.classicOf[pc - code.pointee.fast])
    }

    // MARK: Frames

    /// The decoded code of a function whose parameters are `count` plain ones; nil for any other, and before its first call.
    @inline(__always)
    private func simpleCode(_ function: Object, _ count: Int) -> UnsafeMutablePointer<DecodedCode>? {
        let called = function[FunctionRef.code].object
        if called.raw(CodeRef.decoded) == 0 { return nil }
        let code = CodeRef(called).decoded
        return code.pointee.isSimple && code.pointee.argcount == count ? code : nil
    }

    /// The frame of a function with plain parameters only, entered by the loop itself; nil where it takes more.
    @inline(__always)
    func pushSimpleFrame(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ function: Object,
                         _ arguments: UnsafeMutablePointer<Value>, _ count: Int, pops: Int) -> UnsafeMutablePointer<Value>? {
        guard let code = simpleCode(function, count) else { return nil }
        let caller = Frame(base: fp)
        let bottom = caller.limit
        let limit = bottom + code.pointee.frameWords
        if state.pointee.depth >= state.pointee.recursionLimit || limit > state.pointee.stackLimit { return nil }
        caller.pc = pc.pointee.classic
        caller.stackTop = arguments + count
        let base = bottom + Frame.headerWords
        Frame(base: base).initialize(
            code: function[FunctionRef.code], function: function.value, namespace: .null, back: caller,
            completion: Completion(.push, pops: pops), limit: limit)
        Frame(base: base).returnPC = pc
        var i = 0
        while i < count {
            base[i] = arguments[i]
            i &+= 1
        }
        let slots = code.pointee.frameSlots
        let free = code.pointee.freeCount
        while i < slots &- free {
            base[i] = .null
            i &+= 1
        }
        if free > 0 {
            let cells = TupleRef(function[FunctionRef.closure].object).items
            var j = 0
            while j < free {
                base[i &+ j] = cells[j]
                j &+= 1
            }
        }
        if code.pointee.cellCount > 0 { makeCells(code, base) }
        state.pointee.depth &+= 1
        return base
    }

    /// The frame of a bound method's function, the object in the callable's place; nil where it takes more.
    @inline(never)
    func pushBoundMethod(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ method: Value,
                         _ arguments: UnsafeMutablePointer<Value>, _ count: Int, pops: Int) -> UnsafeMutablePointer<Value>? {
        let object = method.object
        guard object[0].isKind(.function), !object.type.isHeapType else { return nil }
        arguments[-1] = object[1]
        if let base = pushSimpleFrame(fp, pc, object[0].object, arguments - 1, count &+ 1, pops: pops) { return base }
        arguments[-1] = method
        return nil
    }

    /// The cells of a new frame, parameters moved into them.
    @inline(never) private func makeCells(_ code: UnsafeMutablePointer<DecodedCode>, _ base: UnsafeMutablePointer<Value>) {
        let cells = base + code.pointee.nlocals
        for i in 0..<code.pointee.cellCount {
            let parameter = Int(code.pointee.cellParameters[i])
            cells[i] = newCell(parameter >= 0 ? base[parameter] : .null)
        }
    }

    /// Links the frame of a generator that has not begun, or that stands where the loop left it, above the running one and gives it
    /// the value sent; its saved position is the instruction to be executed.
    ///
    /// - Returns: that instruction in fast code; nil, and nothing has changed, where it takes more.
    @inline(__always)
    func enterGenerator(_ object: Object, _ value: Value, _ completion: Completion, from caller: Frame,
                        _ pc: UnsafeMutablePointer<FastInstruction>) -> UnsafeMutablePointer<FastInstruction>? {
        let frame = GeneratorRef(object).frame
        guard object.classValue == type(.generator), state.pointee.depth < state.pointee.recursionLimit else { return nil }
        let there: UnsafeMutablePointer<FastInstruction>
        if object.raw(GeneratorRef.state) == GeneratorRef.State.suspended.rawValue {
            guard let standing = frame.resumePC else { return nil }
            frame.base[Int(standing.pointee.a)] = value
            frame.pc = standing.pointee.classic &+ 1
            there = standing + 1
        } else if object.raw(GeneratorRef.state) == GeneratorRef.State.created.rawValue && value == .none {
            frame.pc = 0
            there = frame.decoded.pointee.fast
        } else {
            return nil
        }
        object.storeRaw(GeneratorRef.state, GeneratorRef.State.running.rawValue)
        frame.back = caller
        frame.completion = completion
        frame.limit = caller.limit
        frame.handledBefore = state.pointee.handledSlot
        state.pointee.handledSlot = frame.handledSlot
        frame.returnPC = pc
        state.pointee.depth &+= 1
        return there
    }

    /// Saves the running frame at a call, whose arguments lie on top of its stack.
    @inline(__always)
    func saveForCall(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) {
        let frame = Frame(base: fp)
        frame.pc = pc.pointee.classic
        frame.stackTop = fp + (Int(pc.pointee.a) &+ Int(pc.pointee.c) &+ (pc.pointee.op == .callMethod ? 2 : 1))
        state.pointee.frame = frame
        state.pointee.sliceLeft = stop &- pc.pointee.classic
    }

    /// Saves the running frame between two fast instructions.
    private func save(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) {
        let frame = Frame(base: fp)
        let code = frame.decoded
        let i = Int(code.pointee.classicOf[pc - code.pointee.fast])
        frame.pc = i
        frame.stackTop = fp + Int(code.pointee.depths[i])
        state.pointee.frame = frame
        state.pointee.sliceLeft = stop &- i
    }

    /// Where the end of the slice may be near.
    @inline(never)
    func pauseAt(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) -> LoopStep {
        save(fp, pc, stop)
        return goOn()
    }

    /// Gives the frame at `fp` the result of the instruction that it stands at, part of the group at `pc`, where the end of the slice may be
    /// near: it may lie between that instruction and the store behind it that the group has taken in.
    @inline(never)
    func returnNearEnd(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ result: Value, _ stop: Int) -> LoopStep {
        let frame = Frame(base: fp)
        let code = frame.decoded
        let i = frame.pc &+ 1
        if stop >= Int(code.pointee.classicOf[pc - code.pointee.fast + 1]) {
            fp[Int(pc.pointee.a)] = result
            return pauseAt(fp, pc + 1, stop)
        }
        fp[Int(code.pointee.depths[i]) &- 1] = result
        frame.pc = i
        frame.stackTop = fp + Int(code.pointee.depths[i])
        state.pointee.frame = frame
        state.pointee.sliceLeft = stop &- i
        return goOn()
    }

    /// A frame that was pushed for the instruction at `pc`, whose result goes to the slot `a`, may return to the loop directly.
    private func letReturn(to fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, pops: Int) {
        guard let frame = state.pointee.frame, frame.base != fp, frame.back?.base == fp else { return }
        let completion = frame.completion
        if completion.pops == pops && (completion.isPush || completion.kind == .initialized || completion.kind == .binary || completion.takesAnyResult) { frame.returnPC = pc }
    }

    // MARK: Single instructions

    /// Goes on at the running frame's saved position, instruction by instruction, until fast code can.
    ///
    /// - Returns: `reload` or `leave`.
    @inline(never) func goOn() -> LoopStep {
        let state = self.state
        while true {
            guard let frame = state.pointee.frame else { return leave(.failed) }
            let code = frame.decoded
            if state.pointee.asksHost {
                state.pointee.asksHost = false
                if state.pointee.host.shouldStop() { return leave(.interrupted) }
            }
            if heap.pointee.wantsCollection && state.pointee.sliceLeft > 0 {
                collectAndFinalize()
                if heap.pointee.isOverLimit && !settle(raise(.memoryError, arguments: [])) { return .leave }
                continue
            }
            if state.pointee.sliceLeft < code.pointee.count && !renewSlice(code.pointee.count) { return .leave }
            if state.pointee.sliceLeft >= code.pointee.count && code.pointee.fastOf[frame.pc] >= 0 && !state.pointee.collectsAlways && !state.pointee.isTraced {
                return .reload
            }
            if state.pointee.isTraced && traceInstruction(frame) { continue }
            let outcome = executeSlowly(frame)
            state.pointee.sliceLeft &-= 1
            if !settle(outcome) { return .leave }
        }
    }

    private func leave(_ exit: Exit) -> LoopStep {
        state.pointee.leaving = exit
        return .leave
    }

    /// Begins a new slice: false when the limit is reached or the host wants the loop to stop.
    private func renewSlice(_ count: Int) -> Bool {
        let executed = state.pointee.executed
        let left = state.pointee.limitEnd &- executed
        if left <= 0 || state.pointee.host.shouldStop() {
            state.pointee.leaving = .interrupted
            return false
        }
        if state.pointee.collectsAlways { collectAtSafepoint() }
        state.pointee.sliceLeft = state.pointee.collectsAlways ? 1 : Swift.min(left, Swift.max(Runtime.sliceLength, 2 &* count))
        state.pointee.sliceEnd = executed &+ state.pointee.sliceLeft
        return true
    }

    /// Takes what `executeSlowly` came to; false when the loop is left.
    private func settle(_ outcome: Value) -> Bool {
        if outcome == .none { return true }
        if outcome == .error {
            if unwind() { return true }
            state.pointee.leaving = .failed
            return false
        }
        state.pointee.leaving = outcome == .suspended ? .suspended : .finished(state.pointee.result)
        return false
    }

    /// An instruction has been executed with this outcome.
    private func finish(_ outcome: Value) -> LoopStep {
        state.pointee.sliceLeft &-= 1
        return settle(outcome) ? goOn() : .leave
    }

    /// The instruction at `pc` is done, its result in place.
    private func next(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) -> LoopStep {
        if !heap.pointee.wantsCollection { return .next }
        save(fp, pc + 1, stop)
        return goOn()
    }

    // MARK: Falling back

    /// Executes the fast instruction at `pc` in its general form.
    @inline(never)
    func fallBack(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) -> LoopStep {
        let frame = Frame(base: fp)
        let code = frame.decoded
        let first = Int(code.pointee.classicOf[pc - code.pointee.fast])
        let instruction = pc.pointee
        state.pointee.frame = frame
        if instruction.op == .slow { return executeOne(fp, pc, stop, at: first) }
        if instruction.op.isBinary {
            let r = mixedArithmetic(instruction.op, fp[Int(instruction.b)], instruction.op.hasConstant ? instruction.constant : fp[Int(instruction.c)])
            if !r.isNull {
                fp[Int(instruction.a)] = r
                return next(fp, pc, stop)
            }
        }
        // Where an operand is an unbound local, the loads in front find that out one by one.
        let i = layOutOperands(fp, instruction) { first &+ Int(instruction.lead & 15) } ?? first
        frame.pc = i
        frame.stackTop = fp + Int(code.pointee.depths[i])
        state.pointee.sliceLeft = stop &- i
        let plain = code.pointee.instructions + i

        if i == first &+ Int(instruction.lead & 15) {
            switch instruction.op {
            case .call, .callMethod, .callKeywords: return callGenerally(fp, pc, stop)
            case .loadAttr:
                let object = frame.stackTop[-1]
                var cache = instruction.cache
                guard object.isPointer else { break }
                if object.object.type.version != cache.pointee.version { cache += 1 }
                guard cache.pointee.kind == .property, object.object.type.version == cache.pointee.version else { break }
                frame.stackTop[0] = object
                if let base = pushSimpleFrame(fp, pc, cache.pointee.value.object, frame.stackTop, 1, pops: 1) {
                    frame.pc = i
                    frame.stackTop -= 1
                    let getter = Frame(base: base)
                    getter.stackTop = base + getter.decoded.pointee.frameSlots
                    state.pointee.frame = getter
                    return finish(.none)
                }
                let result = pushFrame(FunctionRef(cache.pointee.value.object), frame.stackTop, 1, names: .null, completion: Completion(.push, pops: 1))
                return takeResult(fp, pc, stop, result, 1)
            case .compareJump, .compareConstJump, .loopCompare, .loopCompareConst:
                let r = binary(plain.pointee.opcode.unsafelyUnwrapped, argument: Int(plain.pointee.arg), frame.stackTop[-2], frame.stackTop[-1])
                return r.isBool ? branch(frame, on: r, left: state.pointee.sliceLeft &- 1) : finishBinary(fp, pc, r)
            case let op where op == .compare || op == .compareConst || op.isBinary && op != .item && op != .itemConst:
                let r = binary(plain.pointee.opcode.unsafelyUnwrapped, argument: Int(plain.pointee.arg), frame.stackTop[-2], frame.stackTop[-1])
                if !r.isControl {
                    fp[Int(instruction.a)] = r
                    return next(fp, pc, stop)
                }
                return finishBinary(fp, pc, r)
            default: break
            }
        }
        let outcome = executeSlowly(frame)
        if outcome == .none && state.pointee.frame != frame {
            // Python code computes what an attribute or item is.
            switch instruction.op {
            case .loadAttr: letReturn(to: fp, pc, pops: 1)
            case .item, .itemConst: letReturn(to: fp, pc, pops: 2)
            case .forIter: letReturn(to: fp, pc, pops: 0)
            default: break
            }
        }
        // The usual end: the same frame stands at the next group.
        if outcome == .none && state.pointee.frame == frame && !heap.pointee.wantsCollection {
            if frame.pc == i &+ 1 && Int(code.pointee.fastOf[i &+ 1]) == pc - code.pointee.fast + 1 { return .next }
        }
        return finish(outcome)
    }

    /// Executes an instruction that has no other form than the general one; its operands lie on the stack.
    private func executeOne(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int, at i: Int) -> LoopStep {
        let frame = Frame(base: fp)
        let code = frame.decoded
        frame.pc = i
        frame.stackTop = fp + Int(code.pointee.depths[i])
        state.pointee.sliceLeft = stop &- i
        let outcome = executeSlowly(frame)
        if outcome == .none {
            if state.pointee.frame != frame {
                let opcode = code.pointee.instructions[i].opcode
                if opcode == .callFunctionEx { letReturn(to: fp, pc, pops: 2 &+ Int(code.pointee.instructions[i].arg & 1)) }
            } else if !heap.pointee.wantsCollection && frame.pc == i &+ 1 && Int(code.pointee.fastOf[i &+ 1]) == pc - code.pointee.fast + 1 {
                // The usual end: the same frame stands at the next group.
                return .next
            }
        }
        return finish(outcome)
    }

    /// A comparison at the frame's position, its operands still on the stack, came to a bool: takes the conditional jump behind it.
    ///
    /// - Parameter left: instructions left in the slice before that jump.
    func branch(_ frame: Frame, on result: Value, left: Int) -> LoopStep {
        state.pointee.frame = frame
        if left < 1 {
            // The slice ends between the two.
            frame.stackTop -= 1
            frame.stackTop[-1] = result
            frame.pc += 1
            state.pointee.sliceLeft = left
            return goOn()
        }
        let jump = frame.decoded.pointee.instructions[frame.pc &+ 1]
        let isTaken = (result == .true) == (jump.opcode == .popJumpIfTrue)
        frame.pc = isTaken ? Int(jump.arg) : frame.pc &+ 2
        frame.stackTop -= 2
        state.pointee.sliceLeft = left &- 1
        return goOn()
    }

    /// Goes on after `binary`, whose result goes to the slot `a`.
    private func finishBinary(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ result: Value) -> LoopStep {
        let outcome = deliverBinary(result)
        if outcome == .none { letReturn(to: fp, pc, pops: 2) }
        return finish(outcome)
    }

    private func deliverBinary(_ result: Value) -> Value {
        result == .request && state.pointee.request.kind == .none ? .none : deliver(result, pops: 2)
    }

    /// Puts the operands of a group onto the stack and returns the index of the instruction that takes them; nil when one of
    /// them is an unbound local.
    @inline(__always)
    private func layOutOperands(_ fp: UnsafeMutablePointer<Value>, _ instruction: FastInstruction, _ index: () -> Int) -> Int? {
        // An index that is no slot must not be read: each case takes its own.
        func slot(_ i: UInt16) -> Value { fp[Int(i)] }
        func put(_ top: Value) -> Int? {
            if top.isNull { return nil }
            let i = index()
            fp[Int(Frame(base: fp).decoded.pointee.depths[i]) &- 1] = top
            return i
        }
        func put(_ below: Value, _ top: Value) -> Int? {
            if below.isNull { return nil }
            guard let i = put(top) else { return nil }
            fp[Int(Frame(base: fp).decoded.pointee.depths[i]) &- 2] = below
            return i
        }
        func put(_ lowest: Value, _ below: Value, _ top: Value) -> Int? {
            if lowest.isNull { return nil }
            guard let i = put(below, top) else { return nil }
            fp[Int(Frame(base: fp).decoded.pointee.depths[i]) &- 3] = lowest
            return i
        }
        switch instruction.op {
        case .move, .moveMove, .copy, .loadConst, .rotateTwo, .rotateThree, .rotateFour: return nil
        case .slow, .loadGlobal, .loadName, .loadDeref, .forIter, .loopFor, .send, .call, .callKeywords, .callMethod, .jumpIfFalseOrPop, .jumpIfTrueOrPop, .buildTuple,
             .buildList, .jump, .jumpBack: return index()
        case .negative, .not, .loadAttr, .loadMethod, .getIter, .unpack, .unpackToLocals, .jumpIfFalse, .jumpIfTrue, .listAppend,
             .yieldValue, .returnValue, .endGenerator, .storeDeref: return put(slot(instruction.b))
        case .jumpIfSame:
            // IS_OP with a constant, or POP_JUMP_IF_NONE and its opposite.
            let takesConstant = Frame(base: fp).decoded.pointee.instructions[index()].opcode == .isOp
            return takesConstant ? put(slot(instruction.b), instruction.constant) : put(slot(instruction.b))
        case .returnConst: return put(instruction.constant)
        case .storeAttr: return put(slot(instruction.c), slot(instruction.b))
        case .storeItem: return put(slot(instruction.a), slot(instruction.b), slot(instruction.c))
        case .storeItemConst: return put(slot(instruction.a), slot(instruction.b), instruction.constant)
        case .compareConst, .compareConstJump, .loopCompareConst: return put(slot(instruction.b), instruction.constant)
        case .compare, .compareJump, .loopCompare, .isSame, .contains: return put(slot(instruction.b), slot(instruction.c))
        default:
            return put(slot(instruction.b), instruction.op.hasConstant ? instruction.constant : slot(instruction.c))
        }
    }

    // MARK: Calls

    /// Calls whatever lies in the callable's place.
    private func callGenerally(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int) -> LoopStep {
        let s = fp + Int(pc.pointee.a)
        var count = Int(pc.pointee.c)
        var arguments = s + 1
        var callable = s[0]
        var pops = count &+ 1
        if pc.pointee.op == .callMethod {
            pops &+= 1
            if callable.isNull {
                callable = s[1]
                arguments = s + 2
            } else {
                count &+= 1
            }
        }
        var names = Value.null
        if pc.pointee.op == .callKeywords {
            pops &+= 1
            names = arguments[count]
        }
        if count == 1 && names.isNull && callable.isKind(.type) {
            let converted = convertFast(TypeRef(callable.object), arguments[0])
            if !converted.isNull {
                fp[Int(pc.pointee.a)] = converted
                return next(fp, pc, stop)
            }
        }
        let r = call(callable, arguments, count, names: names, completion: Completion(.push, pops: pops))
        return takeResult(fp, pc, stop, r, pops)
    }

    /// The frame of `__init__` of a class made by Python code, with the new instance; nil where it takes more.
    @inline(never)
    func pushConstructor(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ type: TypeRef,
                         _ arguments: UnsafeMutablePointer<Value>, _ count: Int, pops: Int) -> UnsafeMutablePointer<Value>? {
        guard type.isHeapType else { return nil }
        let entry = state.pointee.constructors + (type.version & (ConstructorEntry.count - 1))
        if entry.pointee.version != type.version || type.version == 0 {
            guard let made = constructor(of: type) else { return nil }
            (state.pointee.constructors + (type.version & (ConstructorEntry.count - 1))).pointee = ConstructorEntry(version: type.version, initializer: made)
            return pushConstructor(fp, pc, type, arguments, count, pops: pops)
        }
        let function = entry.pointee.initializer.object
        if simpleCode(function, count &+ 1) == nil { return nil }
        let instance = newInstance(of: type).value
        arguments[-1] = instance
        guard let base = pushSimpleFrame(fp, pc, function, arguments - 1, count &+ 1, pops: pops) else {
            arguments[-1] = type.value
            return nil
        }
        Frame(base: base).completion = Completion(.initialized, pops: pops)
        Frame(base: base).extra = instance
        return base
    }

    /// `__init__` of a class whose instances are made by `object.__new__` and initialised by a Python function, and that nothing
    /// else has a say in; nil for other classes. The class has a version afterwards.
    private func constructor(of type: TypeRef) -> Value? {
        _ = version(of: type)
        let new = lookup(type, .__new__), initializer = lookup(type, .__init__)
        guard !type.object.type.isHeapType, (new.isKind(.staticMethod) ? new.object[0] : new) == root(.objectNew), initializer.isKind(.function),
              lookup(type, name(.__abstractmethods__)).isNull, !type.flags.contains(.finalizer)
        else { return nil }
        return initializer
    }

    /// `int(x)`, `str(x)`, `float(x)`, `bool(x)` and `type(x)` of values whose conversion cannot fail; null for everything else.
    func convertFast(_ type: TypeRef, _ value: Value) -> Value {
        if type.isHeapType || state.pointee.prefersTwins { return .null }
        if type.value == self.type(.type) { return typeOf(value).value }
        if type.value == self.type(.int) { return value.isInt ? value : value.isBool ? Value(value == .true ? 1 : 0) : .null }
        if type.value == self.type(.float) {
            if value.isFlonum { return value }
            return value.isInt && value.int.magnitude < 1 << 53 ? float(Double(value.int)) : .null
        }
        if type.value == self.type(.str) { return value.isInt || value.isFlonum || isExact(value, .str) ? nativeStr(value) : .null }
        if type.value == self.type(.bool) {
            let truth = nativeTruth(value)
            return truth == .needsPython ? .null : Value(truth == .true)
        }
        return .null
    }

    /// Takes what `call` came to.
    private func takeResult(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int, _ r: Value,
                            _ pops: Int) -> LoopStep {
        if !r.isControl {
            fp[Int(pc.pointee.a)] = r
            return next(fp, pc, stop)
        }
        if r == Runtime.framePushed {
            letReturn(to: fp, pc, pops: pops)
            return finish(.none)
        }
        if r == .exhausted { return finish(raise(newStopIteration(.none))) }
        return finish(r)
    }

    /// Takes what a native function called by the loop came to.
    @inline(never)
    func settleNative(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>, _ stop: Int, _ r: Value) -> LoopStep {
        let pops = Int(pc.pointee.c) &+ (pc.pointee.op == .callMethod ? 2 : 1)
        if !r.isControl {
            fp[Int(pc.pointee.a)] = r
            save(fp, pc + 1, stop)
            return goOn()
        }
        if r == .declined {
            let step = callGenerally(fp, pc, stop)
            if step == .next {
                save(fp, pc + 1, stop)
                return goOn()
            }
            return step
        }
        if r == .request && state.pointee.request.kind == .send {
            // `g.send(value)` and the like.
            let request = state.pointee.request
            if enterGenerator(request.callable.object, request.arguments[0], Completion(.push, pops: pops), from: Frame(base: fp), pc) != nil {
                let frame = GeneratorRef(request.callable.object).frame
                state.pointee.request.kind = .none
                state.pointee.frame = frame
                frame.stackTop = frame.base + Int(frame.decoded.pointee.depths[frame.pc])
                state.pointee.sliceLeft &-= 1
                return goOn()
            }
        }
        if r == .request && state.pointee.request.kind != .none {
            let outcome = answerRequest(Completion(.push, pops: pops))
            if outcome == .none { letReturn(to: fp, pc, pops: pops) }
            return finish(outcome)
        }
        if r == .request { return finish(.none) }
        return finish(r == .exhausted ? raise(newStopIteration(.none)) : r)
    }

    /// The items of a tuple or list of the builtin classes with exactly `n` items.
    @inline(__always) func fixedItems(_ value: Value, _ n: Int) -> UnsafeMutablePointer<Value>? {
        guard value.isPointer else { return nil }
        let object = value.object
        if object.classValue == type(.tuple) { return object.raw(0) == n ? TupleRef(object).items : nil }
        if object.classValue == type(.list) { return object.raw(0) == n ? ListRef(object).items : nil }
        return nil
    }
}
