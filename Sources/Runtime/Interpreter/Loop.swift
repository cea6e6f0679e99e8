import Bytecode

/// Why `run` came back.
enum Exit {
    /// The bottom frame returned this.
    case finished(Value)
    /// An exception left the bottom frame; it is pending.
    case failed
    /// The program asked for it at an instruction that is still to be completed by `answer(_:)`.
    case suspended
    /// The number of instructions asked for has been executed, or the host raised its hand.
    case interrupted
}

extension Runtime {
    /// Fewer instructions than this are left in the budget: they are executed one by one, fused ones taken apart.
    private static let margin = 16
    /// The budget's zero: a fused instruction may overdraw by less than this.
    private static let zero = 8

    /// **The interpreter loop.** Runs the frames until the program ends, asks to be suspended, or has executed `limit`
    /// instructions. It is never re-entered: native code called from it does not call back.
    ///
    /// At the top of the `while` the machine is at a safepoint: nothing but this function is on the host stack. What must
    /// happen there – collection, stopping – hangs on one counter, `budget`, which every instruction decrements.
    ///
    /// Invariant: `fp`, `sp` and `pc` are the running frame's; they are written back (`save`) before anything that can look
    /// at the frame, and read again (`load`) after anything that can change it.
    func run(limit: Int) -> Exit {
        let state = self.state
        guard let start = state.pointee.frame else { return .finished(.none) }
        var fp = start.base
        var sp = start.stackTop
        var code = start.decoded
        var pc = code.pointee.instructions + start.pc
        var remaining = limit
        var slice = Swift.min(remaining, sliceLength)
        var budget = slice &+ Runtime.zero

        @inline(__always) func save() {
            Frame(base: fp).stackTop = sp
            Frame(base: fp).pc = pc - code.pointee.instructions
        }
        @inline(__always) func load() {
            let frame = state.pointee.frame.unsafelyUnwrapped
            fp = frame.base
            sp = frame.stackTop
            code = frame.decoded
            pc = code.pointee.instructions + frame.pc
        }

        while true {
            var op = pc.pointee.op
            budget &-= 1
            if budget < Runtime.margin {
                if budget < Runtime.zero {
                    // The slice is over, and this instruction has not been executed.
                    budget &+= 1
                    state.pointee.executed &+= slice &+ Runtime.zero &- budget
                    remaining &-= slice &+ Runtime.zero &- budget
                    save()
                    if remaining <= 0 { return .interrupted }
                    if !safepoint() { return .interrupted }
                    slice = Swift.min(remaining, sliceLength)
                    budget = slice &+ Runtime.zero
                    continue
                }
                op = pc.pointee.single
            }

            switch op {
            case .loadFast:
                let v = fp[Int(pc.pointee.arg)]
                if v.isNull { break }
                sp.pointee = v
                sp += 1
                pc += 1
                continue
            case .loadConst:
                sp.pointee = code.pointee.consts[Int(pc.pointee.arg)]
                sp += 1
                pc += 1
                continue
            case .storeFast:
                sp -= 1
                fp[Int(pc.pointee.arg)] = sp.pointee
                pc += 1
                continue
            case .loadFastLoadFast:
                let a = fp[Int(pc.pointee.arg)], b = fp[Int(pc[1].arg)]
                if a.isNull || b.isNull { break }
                sp[0] = a
                sp[1] = b
                sp += 2
                pc += 2
                budget &-= 1
                continue
            case .loadFastLoadConst:
                let a = fp[Int(pc.pointee.arg)]
                if a.isNull { break }
                sp[0] = a
                sp[1] = code.pointee.consts[Int(pc[1].arg)]
                sp += 2
                pc += 2
                budget &-= 1
                continue
            case .storeFastLoadFast:
                fp[Int(pc.pointee.arg)] = sp[-1]
                let v = fp[Int(pc[1].arg)]
                if v.isNull {
                    sp -= 1
                    pc += 1
                    continue
                }
                sp[-1] = v
                pc += 2
                budget &-= 1
                continue
            case .storeFastJump:
                sp -= 1
                fp[Int(pc.pointee.arg)] = sp.pointee
                pc = code.pointee.instructions + Int(pc[1].arg)
                budget &-= 1
                continue
            case .popTop:
                sp -= 1
                pc += 1
                continue
            case .rotTwo:
                let v = sp[-1]
                sp[-1] = sp[-2]
                sp[-2] = v
                pc += 1
                continue
            case .rotThree:
                let v = sp[-1]
                sp[-1] = sp[-2]
                sp[-2] = sp[-3]
                sp[-3] = v
                pc += 1
                continue
            case .rotFour:
                let v = sp[-1]
                sp[-1] = sp[-2]
                sp[-2] = sp[-3]
                sp[-3] = sp[-4]
                sp[-4] = v
                pc += 1
                continue
            case .dupTop:
                sp[0] = sp[-1]
                sp += 1
                pc += 1
                continue
            case .dupTopTwo:
                sp[0] = sp[-2]
                sp[1] = sp[-1]
                sp += 2
                pc += 1
                continue
            case .copy:
                sp[0] = sp[-Int(pc.pointee.arg)]
                sp += 1
                pc += 1
                continue
            case .swap:
                let n = Int(pc.pointee.arg)
                let v = sp[-1]
                sp[-1] = sp[-n]
                sp[-n] = v
                pc += 1
                continue
            case .nop, .extendedArg:
                pc += 1
                continue

            // MARK: Jumps

            case .jumpAbsolute, .jumpForward:
                pc = code.pointee.instructions + Int(pc.pointee.arg)
                continue
            case .popJumpIfFalse:
                let v = sp[-1]
                if v == .true {
                    sp -= 1
                    pc += 1
                    continue
                }
                if v == .false {
                    sp -= 1
                    pc = code.pointee.instructions + Int(pc.pointee.arg)
                    continue
                }
                let truth = nativeTruth(v)
                if truth == .needsPython { break }
                sp -= 1
                pc = truth == .true ? pc + 1 : code.pointee.instructions + Int(pc.pointee.arg)
                continue
            case .popJumpIfTrue:
                let truth = nativeTruth(sp[-1])
                if truth == .needsPython { break }
                sp -= 1
                pc = truth == .false ? pc + 1 : code.pointee.instructions + Int(pc.pointee.arg)
                continue
            case .jumpIfFalseOrPop:
                let truth = nativeTruth(sp[-1])
                if truth == .needsPython { break }
                if truth == .true {
                    sp -= 1
                    pc += 1
                } else {
                    pc = code.pointee.instructions + Int(pc.pointee.arg)
                }
                continue
            case .jumpIfTrueOrPop:
                let truth = nativeTruth(sp[-1])
                if truth == .needsPython { break }
                if truth == .false {
                    sp -= 1
                    pc += 1
                } else {
                    pc = code.pointee.instructions + Int(pc.pointee.arg)
                }
                continue
            case .popJumpIfNone:
                sp -= 1
                pc = sp.pointee == .none ? code.pointee.instructions + Int(pc.pointee.arg) : pc + 1
                continue
            case .popJumpIfNotNone:
                sp -= 1
                pc = sp.pointee != .none ? code.pointee.instructions + Int(pc.pointee.arg) : pc + 1
                continue
            case .unaryNot:
                let truth = nativeTruth(sp[-1])
                if truth == .needsPython { break }
                sp[-1] = Value(truth == .false)
                pc += 1
                continue

            // MARK: Arithmetic

            case .binaryAdd, .inplaceAdd:
                let r = FastArithmetic.add(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binarySubtract, .inplaceSubtract:
                let r = FastArithmetic.subtract(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binaryMultiply, .inplaceMultiply:
                let r = FastArithmetic.multiply(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binaryTrueDivide, .inplaceTrueDivide:
                let r = FastArithmetic.divide(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binaryFloorDivide, .inplaceFloorDivide:
                let r = FastArithmetic.floorDivide(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binaryModulo, .inplaceModulo:
                let r = FastArithmetic.modulo(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .binaryAnd, .inplaceAnd:
                let a = sp[-2], b = sp[-1]
                if !Value.bothInts(a, b) { break }
                sp -= 1
                sp[-1] = Value(bits: a.bits & b.bits)
                pc += 1
                continue
            case .fastFastAdd:
                let r = FastArithmetic.add(fp[Int(pc.pointee.arg)], fp[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = fp[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .fastFastSubtract:
                let r = FastArithmetic.subtract(fp[Int(pc.pointee.arg)], fp[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = fp[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .fastFastMultiply:
                let r = FastArithmetic.multiply(fp[Int(pc.pointee.arg)], fp[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = fp[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .fastConstAdd:
                let r = FastArithmetic.add(fp[Int(pc.pointee.arg)], code.pointee.consts[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = code.pointee.consts[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .fastConstSubtract:
                let r = FastArithmetic.subtract(fp[Int(pc.pointee.arg)], code.pointee.consts[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = code.pointee.consts[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .fastConstMultiply:
                let r = FastArithmetic.multiply(fp[Int(pc.pointee.arg)], code.pointee.consts[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = code.pointee.consts[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .compareOp:
                let r = FastArithmetic.compare(Int(pc.pointee.arg), sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .compareJumpIfFalse:
                let r = FastArithmetic.compare(Int(pc.pointee.arg), sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 2
                pc = r == .true ? pc + 2 : code.pointee.instructions + Int(pc[1].arg)
                budget &-= 1
                continue
            case .compareJumpIfTrue:
                let r = FastArithmetic.compare(Int(pc.pointee.arg), sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 2
                pc = r == .false ? pc + 2 : code.pointee.instructions + Int(pc[1].arg)
                budget &-= 1
                continue
            case .fastFastCompareJump:
                let r = FastArithmetic.compare(Int(pc[2].arg), fp[Int(pc.pointee.arg)], fp[Int(pc[1].arg)])
                if r.isNull { break }
                pc = r == .true ? pc + 4 : code.pointee.instructions + Int(pc[3].arg)
                budget &-= 3
                continue
            case .fastConstCompareJump:
                let r = FastArithmetic.compare(Int(pc[2].arg), fp[Int(pc.pointee.arg)], code.pointee.consts[Int(pc[1].arg)])
                if r.isNull { break }
                pc = r == .true ? pc + 4 : code.pointee.instructions + Int(pc[3].arg)
                budget &-= 3
                continue
            case .isOp:
                sp -= 1
                sp[-1] = Value((sp[-1] == sp[0]) != (pc.pointee.arg != 0))
                pc += 1
                continue

            // MARK: Items

            case .binarySubscr:
                let r = subscriptFast(sp[-2], sp[-1])
                if r.isNull { break }
                sp -= 1
                sp[-1] = r
                pc += 1
                continue
            case .fastFastSubscript:
                let r = subscriptFast(fp[Int(pc.pointee.arg)], fp[Int(pc[1].arg)])
                if r.isNull {
                    // The operands go onto the stack, and the operator is executed by itself.
                    let a = fp[Int(pc.pointee.arg)], b = fp[Int(pc[1].arg)]
                    if a.isNull || b.isNull { break }
                    sp[0] = a
                    sp[1] = b
                    sp += 2
                    pc += 2
                    budget &-= 1
                    continue
                }
                sp.pointee = r
                sp += 1
                pc += 3
                budget &-= 2
                continue
            case .storeSubscr:
                if !storeSubscriptFast(sp[-2], sp[-1], sp[-3]) { break }
                sp -= 3
                pc += 1
                continue
            case .buildTuple:
                let n = Int(pc.pointee.arg)
                sp -= n
                sp.pointee = tuple(sp, count: n)
                sp += 1
                pc += 1
                continue
            case .buildList:
                let n = Int(pc.pointee.arg)
                sp -= n
                sp.pointee = list(sp, count: n)
                sp += 1
                pc += 1
                continue
            case .listAppend:
                sp -= 1
                ListRef(sp[-Int(pc.pointee.arg)].object).append(sp.pointee)
                pc += 1
                continue
            case .unpackSequence:
                let n = Int(pc.pointee.arg)
                guard sp[-1].isPointer, sp[-1].object.classValue == type(.tuple) || sp[-1].object.classValue == type(.list),
                      sp[-1].object.raw(0) == n, let items = items(of: sp[-1])
                else { break }
                sp -= 1
                for i in 0..<n { sp[i] = items[n &- 1 &- i] }
                sp += n
                pc += 1
                continue

            // MARK: Names

            case .loadGlobal:
                let cache = pc.pointee.inlineCache
                let globals = fp[-2].object[FunctionRef.globals].object
                if globals.raw(DictRef.versionWord) == cache.pointee.version {
                    if cache.pointee.kind == .globalValue {
                        sp.pointee = DictRef(globals).entries[cache.pointee.index].value
                        sp += 1
                        pc += 1
                        continue
                    }
                    if cache.pointee.kind == .builtinValue {
                        let builtins = fp[-2].object[FunctionRef.builtins].object
                        if UInt64(UInt(bitPattern: builtins.raw(DictRef.versionWord))) == cache.pointee.shape {
                            sp.pointee = DictRef(builtins).entries[cache.pointee.index].value
                            sp += 1
                            pc += 1
                            continue
                        }
                    }
                }
            case .loadDeref:
                let v = fp[code.pointee.nlocals &+ Int(pc.pointee.arg)].object[0]
                if v.isNull { break }
                sp.pointee = v
                sp += 1
                pc += 1
                continue
            case .storeDeref:
                sp -= 1
                fp[code.pointee.nlocals &+ Int(pc.pointee.arg)].object.store(0, sp.pointee)
                pc += 1
                continue
            case .loadClosure:
                sp.pointee = fp[code.pointee.nlocals &+ Int(pc.pointee.arg)]
                sp += 1
                pc += 1
                continue
            case .loadFastLoadAttr:
                let v = fp[Int(pc.pointee.arg)]
                if !v.isPointer { break }
                let r = cachedAttribute(v.object, pc[1].inlineCache)
                if r.isNull { break }
                sp.pointee = r
                sp += 1
                pc += 2
                budget &-= 1
                continue
            case .loadAttr:
                let v = sp[-1]
                if !v.isPointer { break }
                let r = cachedAttribute(v.object, pc.pointee.inlineCache)
                if r.isNull { break }
                sp[-1] = r
                pc += 1
                continue
            case .loadMethod:
                let v = sp[-1]
                if !v.isPointer { break }
                let cache = pc.pointee.inlineCache
                let object = v.object
                guard cache.pointee.kind == .method, object.type.version == cache.pointee.version,
                      object.kind != .instance || object.words[2].bits == cache.pointee.shape
                else { break }
                // The higher word first: Swift 6.3.1 drops a store to p[-1] that is followed by one to p[0].
                sp.pointee = v
                sp[-1] = cache.pointee.value
                sp += 1
                pc += 1
                continue
            case .storeAttr:
                let v = sp[-1]
                if !v.isPointer { break }
                let cache = pc.pointee.inlineCache
                let object = v.object
                if object.kind != .instance || object.type.version != cache.pointee.version || cache.pointee.version == 0
                    || object.words[2].bits != cache.pointee.shape { break }
                if cache.pointee.kind == .instanceValue {
                    object.writeBarrier()
                    object.words[cache.pointee.index] = sp[-2]
                } else if cache.pointee.kind == .addValue, cache.pointee.index < Object.headerWords &+ object.extensionWords {
                    object.writeBarrier()
                    object.words[cache.pointee.index] = sp[-2]
                    object.words[2] = cache.pointee.value
                } else {
                    break
                }
                sp -= 2
                pc += 1
                continue

            // MARK: Iteration

            case .forIter, .forIterStoreFast:
                let iterator = sp[-1]
                guard iterator.isPointer else { break }
                let object = iterator.object
                if object.kind == .generator && object.classValue == type(.generator) {
                    let generator = GeneratorRef(object)
                    if generator.state == .suspended && state.pointee.depth < state.pointee.recursionLimit {
                        save()
                        let frame = generator.frame
                        object.storeRaw(GeneratorRef.state, GeneratorRef.State.running.rawValue)
                        frame.back = Frame(base: fp)
                        frame.completion = Completion(.iterate, pops: 0)
                        frame.limit = Frame(base: fp).limit
                        frame.handledBefore = state.pointee.handledSlot
                        state.pointee.handledSlot = frame.handledSlot
                        state.pointee.frame = frame
                        state.pointee.depth &+= 1
                        fp = frame.base
                        sp = frame.stackTop
                        sp.pointee = .none
                        sp += 1
                        code = frame.decoded
                        pc = code.pointee.instructions + (frame.pc &+ 1)
                        continue
                    }
                }
                let item = nativeNext(iterator)
                if item.isControl && item != .exhausted { break }
                if item == .exhausted {
                    sp -= 1
                    pc = code.pointee.instructions + Int(pc.pointee.arg)
                    continue
                }
                if op == .forIter {
                    sp.pointee = item
                    sp += 1
                    pc += 1
                } else {
                    fp[Int(pc[1].arg)] = item
                    pc += 2
                    budget &-= 1
                }
                continue
            case .yieldValue:
                let frame = Frame(base: fp)
                if frame.generator.isNull || frame.completion.kind != .iterate || frame.generator.object.classValue != type(.generator) { break }
                sp -= 1
                let value = sp.pointee
                save()
                frame.generator.object.storeRaw(GeneratorRef.state, GeneratorRef.State.suspended.rawValue)
                state.pointee.handledSlot = frame.handledBefore
                state.pointee.frame = frame.back
                state.pointee.depth &-= 1
                frame.back = nil
                load()
                sp.pointee = value
                sp += 1
                pc += 1
                continue

            // MARK: Calls

            case .callFunction, .callMethod:
                var count = Int(pc.pointee.arg)
                var arguments = sp - count
                var pops = count &+ 1
                var callable = arguments[-1]
                if op == .callMethod {
                    pops &+= 1
                    if arguments[-2].isNull {
                        callable = arguments[-1]
                    } else {
                        callable = arguments[-2]
                        arguments -= 1
                        count &+= 1
                    }
                }
                guard callable.isPointer else { break }
                if callable.object.kind == .function {
                    let function = FunctionRef(callable.object)
                    let called = function.object[FunctionRef.code].object
                    guard called.raw(CodeRef.decoded) != 0 else { break }
                    let decoded = CodeRef(called).decoded
                    guard decoded.pointee.isSimple, decoded.pointee.argcount == count,
                          state.pointee.depth < state.pointee.recursionLimit
                    else { break }
                    let bottom = Frame(base: fp).limit
                    guard bottom + decoded.pointee.frameWords <= state.pointee.stackLimit else { break }
                    save()
                    let base = bottom + Frame.headerWords
                    Frame(base: base).initialize(
                        code: called.value, function: callable, namespace: .null, back: Frame(base: fp),
                        completion: Completion(.push, pops: pops), limit: bottom + decoded.pointee.frameWords)
                    var i = 0
                    while i < count {
                        base[i] = arguments[i]
                        i &+= 1
                    }
                    let slots = decoded.pointee.frameSlots
                    let free = decoded.pointee.freeCount
                    while i < slots &- free {
                        base[i] = .null
                        i &+= 1
                    }
                    if free > 0 {
                        let cells = TupleRef(function.object[FunctionRef.closure].object).items
                        for j in 0..<free { base[i &+ j] = cells[j] }
                    }
                    state.pointee.frame = Frame(base: base)
                    state.pointee.depth &+= 1
                    fp = base
                    sp = base + slots
                    code = decoded
                    pc = decoded.pointee.instructions
                    continue
                }
                if callable.object.kind == .nativeFunction {
                    let native = NativeRef(callable.object)
                    let arity = native.arity
                    if !arity.isVariadic && arity.keywordOnly == 0 && count == arity.entries
                        && (!arity.hasTwin || !state.pointee.prefersTwins)
                        && (native.owner.isNull || (op == .callMethod && pops == count &+ 1 && typeOf(arguments[0]).value == native.owner)) {
                        save()
                        let r = native.function(self, Arguments(base: arguments, count: count, named: arguments, keywords: .null))
                        if !r.isControl {
                            sp -= pops
                            sp.pointee = r
                            sp += 1
                            pc += 1
                            continue
                        }
                        if r == .error {
                            if !unwind() { return .failed }
                            load()
                            continue
                        }
                        if r == .request && state.pointee.request.kind == .none {
                            load()
                            continue
                        }
                        // Declined or a request: made again in full by the slow path; nothing has changed.
                        if r == .request {
                            let answered = answerRequest(Completion(.push, pops: pops))
                            if answered == .error {
                                if !unwind() { return .failed }
                            } else if answered == .suspended {
                                return leaveLoop(slice &+ Runtime.zero &- budget)
                            }
                            load()
                            continue
                        }
                    }
                }
            case .returnValue:
                let result = sp[-1]
                let frame = Frame(base: fp)
                if frame.completion.isPush && frame.generator.isNull && frame.frameObject.isNull, let back = frame.back {
                    let pops = frame.completion.pops
                    state.pointee.frame = back
                    state.pointee.depth &-= 1
                    fp = back.base
                    sp = back.stackTop - pops
                    code = back.decoded
                    pc = code.pointee.instructions + (back.pc &+ 1)
                    sp.pointee = result
                    sp += 1
                    continue
                }
            default: break
            }

            // Everything that was not finished above.
            save()
            let outcome = executeSlowly(Frame(base: fp), pc.pointee.plain)
            if outcome == .none {
                load()
                if heap.pointee.wantsCollection && slice > 0 {
                    // Collect before the next instruction: the rest of the slice is put off.
                    let done = slice &+ Runtime.zero &- budget
                    state.pointee.executed &+= done
                    remaining &-= done
                    if remaining > 0 { collectAtSafepoint() }
                    slice = Swift.min(Swift.max(remaining, 0), sliceLength)
                    budget = slice &+ Runtime.zero
                }
                continue
            }
            if outcome == .error {
                if !unwind() {
                    state.pointee.executed &+= slice &+ Runtime.zero &- budget
                    return .failed
                }
                load()
                continue
            }
            if outcome == .suspended { return leaveLoop(slice &+ Runtime.zero &- budget) }
            // `.exhausted`: the bottom frame has returned its result.
            state.pointee.executed &+= slice &+ Runtime.zero &- budget
            return .finished(state.pointee.result)
        }
    }

    private func leaveLoop(_ done: Int) -> Exit {
        state.pointee.executed &+= done
        return .suspended
    }

    /// Instructions between two looks at what is pending. One where a test asks for collection at every safepoint.
    @inline(__always) private var sliceLength: Int { state.pointee.collectsAlways ? 1 : 8192 }

    /// What is due between two instructions; false when the host wants the loop to stop.
    @inline(never) private func safepoint() -> Bool {
        if state.pointee.collectsAlways || heap.pointee.wantsCollection { collectAtSafepoint() }
        return !state.pointee.host.shouldStop()
    }
}
