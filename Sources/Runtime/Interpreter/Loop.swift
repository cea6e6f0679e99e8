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

/// **The interpreter loop.** It is never re-entered: native code called from it does not call back.
///
/// Between two fast instructions the machine is at a safepoint: nothing but the loop is on the host stack. Straight code is not
/// counted as it runs: `stop` is the index that the classic instruction would have at which the slice is over, if the code went
/// on in one line for so long, and jumps, calls and returns move it along. As long as it lies behind the code's end no way forward
/// leads there, so only jumps back, calls and returns look. Where it may be reached, `goOn` executes single instructions.
extension Runtime {
    /// Runs the frames until the program ends, asks to be suspended, or has executed `limit` instructions.
    func run(limit: Int) -> Exit {
        guard state.pointee.frame != nil else { return .finished(.none) }
        let executed = state.pointee.executed
        let (end, overflow) = executed.addingReportingOverflow(limit)
        state.pointee.limitEnd = overflow ? .max : end
        state.pointee.executed = executed
        return goOn() == .leave ? state.pointee.leaving : runFast()
    }

    /// The running frame's position in fast code, and where the slice ends.
    @inline(__always)
    private func position() -> (UnsafeMutablePointer<Value>, UnsafeMutablePointer<FastInstruction>, Int) {
        let frame = state.pointee.frame.unsafelyUnwrapped
        let code = frame.decoded
        let i = frame.pc
        return (frame.base, code.pointee.fast + Int(code.pointee.fastOf[i]), i &+ state.pointee.sliceLeft)
    }

    @inline(__always)
    private func left(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>) -> Value { fp[Int(pc.pointee.b)] }
    @inline(__always)
    private func right(_ fp: UnsafeMutablePointer<Value>, _ pc: UnsafeMutablePointer<FastInstruction>) -> Value { fp[Int(pc.pointee.c)] }

    /// Puts a result where it belongs and goes on to the next instruction; false, and nothing has changed, for the null that stands for
    /// "not here".
    @inline(__always)
    private func put(_ result: Value, _ fp: UnsafeMutablePointer<Value>, _ pc: inout UnsafeMutablePointer<FastInstruction>) -> Bool {
        if result.isNull { return false }
        fp[Int(pc.pointee.a)] = result
        pc += 1
        return true
    }

    /// A conditional jump.
    @inline(__always)
    private func take(_ isTaken: Bool, _ pc: inout UnsafeMutablePointer<FastInstruction>, _ stop: inout Int) {
        if isTaken {
            stop &+= pc.pointee.classicJump
            pc += pc.pointee.jump
        } else {
            pc += 1
        }
    }

    /// One whose distances take sixteen bits.
    @inline(__always)
    private func takeShort(_ isTaken: Bool, _ pc: inout UnsafeMutablePointer<FastInstruction>, _ stop: inout Int) {
        if isTaken {
            stop &+= pc.pointee.shortClassicJump
            pc += pc.pointee.shortJump
        } else {
            pc += 1
        }
    }

    /// A jump back; true where the slice may end before the code does.
    @inline(__always)
    private func jumpBack(_ pc: inout UnsafeMutablePointer<FastInstruction>, _ stop: inout Int) -> Bool {
        stop &+= pc.pointee.classicJump
        let end = pc.pointee.wide
        pc += pc.pointee.jump
        return stop < end
    }

    private func runFast() -> Exit {
        let state = self.state
        var (fp, pc, stop) = position()
        // Set where control has gone on to `pc`, and the slice may end before the code does.
        var isNearEnd = false
        // The same where the instruction at `pc` is still to be given this result.
        var returned = Value.null

        while true {
            dispatch: switch pc.pointee.op {
            // MARK: Moves

            case .move:
                let v = left(fp, pc)
                if v.isNull { break }
                fp[Int(pc.pointee.a)] = v
                pc += 1
                continue
            case .moveMove:
                let v = fp[Int(pc.pointee.b)], w = fp[Int(pc.pointee.c)]
                if v.isNull || w.isNull { break }
                let to = fp + Int(pc.pointee.a)
                to[1] = w
                to[0] = v
                pc += 1
                continue
            case .copy:
                fp[Int(pc.pointee.a)] = fp[Int(pc.pointee.b)]
                pc += 1
                continue
            case .loadConst:
                fp[Int(pc.pointee.a)] = pc.pointee.constant
                pc += 1
                continue
            case .rotateTwo:
                let s = fp + Int(pc.pointee.a)
                let v = s[1]
                s[1] = s[0]
                s[0] = v
                pc += 1
                continue
            case .rotateThree:
                let s = fp + Int(pc.pointee.a)
                let v = s[2]
                s[2] = s[1]
                s[1] = s[0]
                s[0] = v
                pc += 1
                continue
            case .rotateFour:
                let s = fp + Int(pc.pointee.a)
                let v = s[3]
                s[3] = s[2]
                s[2] = s[1]
                s[1] = s[0]
                s[0] = v
                pc += 1
                continue
            case .loadName:
                if Frame(base: fp).namespace != Frame(base: fp).function.object[FunctionRef.globals] { break }
                fallthrough
            case .loadGlobal:
                let cache = pc.pointee.cache
                let function = Frame(base: fp).function.object
                let globals = function[FunctionRef.globals].object
                if globals.raw(DictRef.versionWord) != cache.pointee.version { break }
                if cache.pointee.kind == .globalValue {
                    fp[Int(pc.pointee.a)] = DictRef(globals).entries[cache.pointee.index].value
                    pc += 1
                    continue
                }
                if cache.pointee.kind != .builtinValue { break }
                let builtins = function[FunctionRef.builtins].object
                if UInt64(UInt(bitPattern: builtins.raw(DictRef.versionWord))) != cache.pointee.shape { break }
                fp[Int(pc.pointee.a)] = DictRef(builtins).entries[cache.pointee.index].value
                pc += 1
                continue
            case .loadDeref:
                let v = fp[Int(pc.pointee.b)].object[0]
                if v.isNull { break }
                fp[Int(pc.pointee.a)] = v
                pc += 1
                continue
            case .storeDeref:
                let v = left(fp, pc)
                if v.isNull { break }
                fp[Int(pc.pointee.a)].object.store(0, v)
                pc += 1
                continue

            // MARK: Binary operators

            case .add: if put(FastArithmetic.add(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .addConst: if put(FastArithmetic.add(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .subtract: if put(FastArithmetic.subtract(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .subtractConst: if put(FastArithmetic.subtract(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .multiply: if put(FastArithmetic.multiply(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .multiplyConst: if put(FastArithmetic.multiply(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .trueDivide: if put(FastArithmetic.divide(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .trueDivideConst: if put(FastArithmetic.divide(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .floorDivide: if put(FastArithmetic.floorDivide(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .floorDivideConst: if put(FastArithmetic.floorDivide(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .modulo: if put(FastArithmetic.modulo(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .moduloConst: if put(FastArithmetic.modulo(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .and: if put(FastArithmetic.and(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .andConst: if put(FastArithmetic.and(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .or: if put(FastArithmetic.or(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .orConst: if put(FastArithmetic.or(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .xor: if put(FastArithmetic.xor(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .xorConst: if put(FastArithmetic.xor(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .leftShift: if put(FastArithmetic.leftShift(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .leftShiftConst: if put(FastArithmetic.leftShift(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .rightShift: if put(FastArithmetic.rightShift(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .rightShiftConst: if put(FastArithmetic.rightShift(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .power: if put(FastArithmetic.power(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .powerConst: if put(FastArithmetic.power(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .item: if put(subscriptFast(left(fp, pc), right(fp, pc)), fp, &pc) { continue }
            case .itemConst: if put(subscriptFast(left(fp, pc), pc.pointee.constant), fp, &pc) { continue }
            case .compare:
                var order = FastArithmetic.order(left(fp, pc), right(fp, pc))
                if order < 0 { order = mixedOrder(left(fp, pc), right(fp, pc)) }
                if order < 0 { break }
                fp[Int(pc.pointee.a)] = Value(Int(pc.pointee.imm) &>> order & 1 != 0)
                pc += 1
                continue
            case .compareConst:
                var order = FastArithmetic.order(left(fp, pc), pc.pointee.constant)
                if order < 0 { order = mixedOrder(left(fp, pc), pc.pointee.constant) }
                if order < 0 { break }
                fp[Int(pc.pointee.a)] = Value(Int(pc.pointee.c) &>> order & 1 != 0)
                pc += 1
                continue

            // MARK: Others

            case .negative: if put(FastArithmetic.negative(fp[Int(pc.pointee.b)]), fp, &pc) { continue }
            case .not:
                let truth = nativeTruth(fp[Int(pc.pointee.b)])
                if truth == .needsPython { break }
                fp[Int(pc.pointee.a)] = Value(truth == .false)
                pc += 1
                continue
            case .isSame:
                let a = left(fp, pc), b = right(fp, pc)
                if a.isNull || b.isNull { break }
                fp[Int(pc.pointee.a)] = Value((a == b) != (pc.pointee.imm != 0))
                pc += 1
                continue
            case .contains:
                let a = left(fp, pc), b = right(fp, pc)
                if a.isNull { break }
                let verdict = containsFast(b, a)
                if verdict == .needsPython { break }
                fp[Int(pc.pointee.a)] = Value((verdict == .true) != (pc.pointee.imm != 0))
                pc += 1
                continue
            case .slice: if put(sliceFast(fp + Int(pc.pointee.b)), fp, &pc) { continue }
            case .storeItem:
                let v = fp[Int(pc.pointee.a)]
                if v.isNull || !storeSubscriptFast(left(fp, pc), right(fp, pc), v) { break }
                pc += 1
                continue
            case .storeItemConst:
                let v = fp[Int(pc.pointee.a)]
                if v.isNull || !storeSubscriptFast(left(fp, pc), pc.pointee.constant, v) { break }
                pc += 1
                continue
            case .buildTuple:
                let s = fp + Int(pc.pointee.a)
                s.pointee = tuple(s, count: Int(pc.pointee.c))
                pc += 1
                continue
            case .buildList:
                let s = fp + Int(pc.pointee.a)
                s.pointee = list(s, count: Int(pc.pointee.c))
                pc += 1
                continue
            case .listAppend:
                let v = left(fp, pc)
                if v.isNull { break }
                ListRef(fp[Int(pc.pointee.a)].object).append(v)
                pc += 1
                continue
            case .unpack:
                let source = fp[Int(pc.pointee.b)], n = Int(pc.pointee.c)
                guard let items = fixedItems(source, n) else { break }
                let to = fp + Int(pc.pointee.a)
                var i = 0
                while i < n {
                    to[i] = items[n &- 1 &- i]
                    i &+= 1
                }
                pc += 1
                continue
            case .unpackToLocals:
                let source = fp[Int(pc.pointee.b)], n = Int(pc.pointee.c)
                guard let items = fixedItems(source, n) else { break }
                var locals = pc.pointee.imm
                var i = 0
                while i < n {
                    fp[Int(locals & 0xFFFF)] = items[i]
                    locals &>>= 16
                    i &+= 1
                }
                pc += 1
                continue
            case .loadAttr:
                let v = left(fp, pc)
                if !v.isPointer { break }
                var r = cachedAttribute(v.object, pc.pointee.cache)
                if r.isNull {
                    r = cachedAttribute(v.object, pc.pointee.cache + 1)
                    if r.isNull { break }
                }
                fp[Int(pc.pointee.a)] = r
                pc += 1
                continue
            case .storeAttr:
                let v = fp[Int(pc.pointee.b)], w = fp[Int(pc.pointee.c)]
                if !v.isPointer || w.isNull { break }
                let cache = pc.pointee.cache
                if !storeCached(v.object, cache, w) && !storeCached(v.object, cache + 1, w) { break }
                pc += 1
                continue
            case .loadMethod:
                let v = left(fp, pc)
                if !v.isPointer { break }
                let cache = pc.pointee.cache, to = fp + Int(pc.pointee.a)
                if !loadCachedMethod(v, cache, to) && !loadCachedMethod(v, cache + 1, to) { break }
                pc += 1
                continue
            case .getIter:
                let r = nativeIterator(of: fp[Int(pc.pointee.b)])
                if r.isControl { break }
                fp[Int(pc.pointee.a)] = r
                pc += 1
                continue

            // MARK: Jumps

            case .jump:
                stop &+= pc.pointee.classicJump
                pc += pc.pointee.jump
                continue
            case .jumpBack:
                isNearEnd = jumpBack(&pc, &stop)
                if !isNearEnd { continue }
            case .jumpIfFalse:
                let v = left(fp, pc)
                let isFalse: Bool
                if v == .true {
                    isFalse = false
                } else if v == .false {
                    isFalse = true
                } else {
                    let truth = nativeTruth(v)
                    if truth == .needsPython || v.isNull { break }
                    isFalse = truth == .false
                }
                take(isFalse, &pc, &stop)
                continue
            case .jumpIfTrue:
                let v = left(fp, pc)
                let truth = nativeTruth(v)
                if truth == .needsPython || v.isNull { break }
                take(truth == .true, &pc, &stop)
                continue
            case .jumpIfFalseOrPop:
                let truth = nativeTruth(fp[Int(pc.pointee.b)])
                if truth == .needsPython { break }
                take(truth == .false, &pc, &stop)
                continue
            case .jumpIfTrueOrPop:
                let truth = nativeTruth(fp[Int(pc.pointee.b)])
                if truth == .needsPython { break }
                take(truth == .true, &pc, &stop)
                continue
            case .jumpIfSame:
                let v = left(fp, pc)
                if v.isNull { break }
                takeShort((v == pc.pointee.constant) == (pc.pointee.mask != 0), &pc, &stop)
                continue
            case .loopCompare:
                isNearEnd = jumpBack(&pc, &stop)
                if isNearEnd { break }
                fallthrough
            case .compareJump:
                var order = FastArithmetic.order(left(fp, pc), right(fp, pc))
                if order < 0 { order = mixedOrder(left(fp, pc), right(fp, pc)) }
                if order < 0 { break }
                take(pc.pointee.takes(order), &pc, &stop)
                continue
            case .loopCompareConst:
                isNearEnd = jumpBack(&pc, &stop)
                if isNearEnd { break }
                fallthrough
            case .compareConstJump:
                var order = FastArithmetic.order(left(fp, pc), pc.pointee.constant)
                if order < 0 { order = mixedOrder(left(fp, pc), pc.pointee.constant) }
                if order < 0 { break }
                takeShort(pc.pointee.takes(order), &pc, &stop)
                continue

            // MARK: Iteration

            case .loopFor:
                isNearEnd = jumpBack(&pc, &stop)
                if isNearEnd { break }
                fallthrough
            case .forIter:
                let iterator = fp[Int(pc.pointee.b)]
                if !iterator.isPointer { break }
                let object = iterator.object
                let item: Value
                if object.kind == .rangeIterator {
                    let remaining = object.raw(2)
                    if remaining > 0 {
                        object.writeBarrier()
                        let next = object.raw(0)
                        object.initializeRaw(0, next &+ object.raw(1))
                        object.initializeRaw(2, remaining &- 1)
                        fp[Int(pc.pointee.a)] = Value(next)
                        pc += 1
                        continue
                    }
                    item = nativeNext(iterator)
                } else if object.kind == .generator {
                    let caller = Frame(base: fp)
                    let i = classicIndex(fp, pc)
                    guard let there = enterGenerator(object, .none, Completion(.iterate, pops: 0), from: caller, pc) else { break }
                    caller.pc = i
                    caller.stackTop = fp + (Int(pc.pointee.b) &+ 1)
                    stop &-= i &+ 1
                    fp = GeneratorRef(object).frame.base
                    pc = there
                    stop &+= Frame(base: fp).pc
                    if stop >= Frame(base: fp).decoded.pointee.count { continue }
                    isNearEnd = true
                    break
                } else {
                    item = nativeNext(iterator)
                }
                if item.isControl {
                    if item != .exhausted { break }
                    stop &+= pc.pointee.classicJump
                    pc += pc.pointee.jump
                    continue
                }
                fp[Int(pc.pointee.a)] = item
                pc += 1
                continue
            case .send:
                let receiver = fp[Int(pc.pointee.b)]
                if !receiver.isKind(.generator) { break }
                let caller = Frame(base: fp)
                let i = classicIndex(fp, pc)
                guard let there = enterGenerator(receiver.object, fp[Int(pc.pointee.a)], Completion(.send, pops: 1), from: caller, pc) else { break }
                caller.pc = i
                caller.stackTop = fp + (Int(pc.pointee.a) &+ 1)
                stop &-= i &+ 1
                fp = GeneratorRef(receiver.object).frame.base
                pc = there
                stop &+= Frame(base: fp).pc
                if stop >= Frame(base: fp).decoded.pointee.count { continue }
                isNearEnd = true
            case .endGenerator:
                let frame = Frame(base: fp)
                let v = left(fp, pc)
                guard let back = frame.returnPC, frame.frameObject.isNull, !v.isNull,
                      back.pointee.op == .forIter || back.pointee.op == .loopFor || back.pointee.op == .send else { break }
                let caller = frame.back.unsafelyUnwrapped
                // Nothing but the frame refers to what is in it: a generator that has ended keeps nothing alive.
                unlink(frame, as: .finished)
                stop = caller.pc &+ stop &- pc.pointee.classic
                fp = caller.base
                pc = back
                if pc.pointee.op == .send { fp[Int(pc.pointee.b)] = v }
                stop &+= pc.pointee.classicJump
                pc += pc.pointee.jump
                if stop >= caller.decoded.pointee.count { continue }
                isNearEnd = true
            case .yieldValue:
                let frame = Frame(base: fp)
                guard let back = frame.returnPC else { break }
                let v = left(fp, pc)
                if v.isNull { break }
                let i = pc.pointee.classic
                frame.pc = i
                frame.stackTop = fp + Int(pc.pointee.a)
                frame.resumePC = pc
                let caller = frame.back.unsafelyUnwrapped
                frame.generator.object.storeRaw(GeneratorRef.state, GeneratorRef.State.suspended.rawValue)
                state.pointee.handledSlot = frame.handledBefore
                state.pointee.depth &-= 1
                frame.back = nil
                fp = caller.base
                pc = back
                stop = caller.pc &+ stop &- i
                if stop >= caller.decoded.pointee.count {
                    fp[Int(pc.pointee.a)] = v
                    pc += 1
                    continue
                }
                returned = v

            // MARK: Calls

            case .call, .callMethod:
                let s = fp + Int(pc.pointee.a)
                var callable = s[0], arguments = s + 1, count = Int(pc.pointee.c)
                let isMethod = pc.pointee.op == .callMethod
                let pops = isMethod ? count &+ 2 : count &+ 1
                if isMethod {
                    // A method and its object, or null and an attribute.
                    if callable.isNull {
                        callable = s[1]
                        arguments += 1
                    } else {
                        count &+= 1
                    }
                }
                if !callable.isPointer { break }
                let base: UnsafeMutablePointer<Value>?
                switch callable.object.kind {
                case .function: base = pushSimpleFrame(fp, pc, callable.object, arguments, count, pops: pops)
                case .method: base = pushBoundMethod(fp, pc, callable, arguments, count, pops: pops)
                case .type: base = pushConstructor(fp, pc, TypeRef(callable.object), arguments, count, pops: pops)
                case .nativeFunction:
                    let native = NativeRef(callable.object)
                    let arity = native.arity
                    guard arity.isPlain(count), !arity.hasTwin || !state.pointee.prefersTwins,
                          native.owner.isNull || count > 0 && arguments == s + 1 && isMethod && typeOf(arguments[0]).value == native.owner
                    else { break dispatch }
                    saveForCall(fp, pc, stop)
                    let r = native.entry.pointee.function(self, Arguments(base: arguments, count: count, named: arguments, keywords: .null))
                    if r.isControl || heap.pointee.wantsCollection {
                        if settleNative(fp, pc, stop, r) == .leave { return state.pointee.leaving }
                        (fp, pc, stop) = position()
                        continue
                    }
                    fp[Int(pc.pointee.a)] = r
                    pc += 1
                    continue
                default: base = nil
                }
                guard let base else { break }
                stop &-= pc.pointee.classic &+ 1
                fp = base
                let code = Frame(base: fp).decoded
                pc = code.pointee.fast
                if stop >= code.pointee.count { continue }
                isNearEnd = true
            case .returnValue:
                let v = left(fp, pc)
                let frame = Frame(base: fp)
                guard let back = frame.returnPC, frame.frameObject.isNull, !v.isNull,
                      frame.completion.isPush || frame.completion.takesAnyResult || frame.completion.kind == .binary && v != .notImplemented
                else { break }
                let caller = frame.back.unsafelyUnwrapped
                if back.pointee.op == .compareJump || back.pointee.op == .compareConstJump {
                    if !v.isBool { break }
                    state.pointee.depth &-= 1
                    if branch(caller, on: v, left: stop &- pc.pointee.classic &- 1) == .leave { return state.pointee.leaving }
                    (fp, pc, stop) = position()
                    continue
                }
                state.pointee.depth &-= 1
                stop = caller.pc &+ stop &- pc.pointee.classic
                fp = caller.base
                pc = back
                if stop >= caller.decoded.pointee.count {
                    fp[Int(pc.pointee.a)] = v
                    pc += 1
                    continue
                }
                returned = v
            case .returnConst:
                let frame = Frame(base: fp)
                guard let back = frame.returnPC, frame.frameObject.isNull else { break }
                var v = pc.pointee.constant
                if !frame.completion.isPush {
                    // `__init__`: the new instance is the call's result.
                    if frame.completion.kind != .initialized || v != .none { break }
                    v = frame.extra
                }
                let caller = frame.back.unsafelyUnwrapped
                state.pointee.depth &-= 1
                stop = caller.pc &+ stop &- pc.pointee.wide
                fp = caller.base
                pc = back
                if stop >= caller.decoded.pointee.count {
                    fp[Int(pc.pointee.a)] = v
                    pc += 1
                    continue
                }
                returned = v
            case .callKeywords, .slow: break
            }

            // What was not finished above.
            let step: LoopStep
            if isNearEnd {
                isNearEnd = false
                step = pauseAt(fp, pc, stop)
            } else if !returned.isNull {
                step = returnNearEnd(fp, pc, returned, stop)
                returned = .null
            } else {
                step = fallBack(fp, pc, stop)
            }
            switch step {
            case .next: pc += 1
            case .reload: (fp, pc, stop) = position()
            case .leave: return state.pointee.leaving
            }
        }
    }
}
