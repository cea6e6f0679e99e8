import Bytecode

/// Makes fast code of classic instructions.
///
/// A group never reaches over a place where control can come from elsewhere (a jump's target, a handler), so such a place is always
/// the beginning of a group.
struct FastCodeBuilder {
    private let code: UnsafeMutablePointer<DecodedCode>
    private let instructions: UnsafeMutablePointer<DecodedInstruction>
    private let count: Int
    /// Whether control can come here from elsewhere than the instruction in front.
    private var isEntry: [Bool]
    /// Number of fast instructions made so far.
    private var made = 0
    private var jumps: [Jump] = []

    private struct Jump {
        let fast: Int
        let target: Int
        /// The distances stand in `a` and `c`.
        let isShort: Bool
        /// A conditional jump: backwards, it goes by a `jumpBack` of its own, which looks whether the slice is over.
        let isConditional: Bool
    }

    /// What a value on the stack is before it was put there.
    private enum Operand {
        /// A slot; a local may be unbound.
        case slot(Int, mayBeUnbound: Bool)
        case constant(Value)

        var slot: UInt16? {
            if case .slot(let i, _) = self { return UInt16(truncatingIfNeeded: i) }
            return nil
        }
    }

    init(_ code: UnsafeMutablePointer<DecodedCode>) {
        self.code = code
        instructions = code.pointee.instructions
        count = code.pointee.count
        isEntry = Array(repeating: false, count: count + 1)
    }

    mutating func build() {
        computeDepths()
        let fits = code.pointee.frameWords < 1 << 16
        var i = 0
        code.pointee.fastOf.update(repeating: -1, count: count + 1)
        while i < count {
            if depth(i) < 0 {
                i += 1
            } else if fits {
                i = makeGroup(at: i)
            } else {
                emit(.init(op: .slow), at: i)
                i += 1
            }
        }
        code.pointee.fastOf[count] = Int32(made)
        emit(.init(op: .slow), at: count)
        placeJumps()
    }

    private func depth(_ i: Int) -> Int { Int(code.pointee.depths[i]) }
    private func opcode(_ i: Int) -> Opcode? { i < count ? instructions[i].opcode : nil }
    private func argument(_ i: Int) -> Int { Int(instructions[i].arg) }
    /// The instruction at `i`, if it can be part of a group that began before it.
    private func joined(_ i: Int) -> Opcode? { i < count && !isEntry[i] ? opcode(i) : nil }

    // MARK: Depths and entries

    private mutating func computeDepths() {
        let depths = code.pointee.depths
        depths.update(repeating: -1, count: count + 1)
        var pending: [Int] = []
        let slots = code.pointee.frameSlots
        func reach(_ i: Int, _ depth: Int) {
            if i >= 0 && i <= count && depths[i] < 0 {
                depths[i] = Int32(depth)
                pending.append(i)
            }
        }
        reach(0, slots)
        for h in 0..<code.pointee.handlerCount {
            let handler = code.pointee.handlers[h]
            isEntry[Int(handler.target)] = true
            reach(Int(handler.target), slots + Int(handler.depth) + (handler.pushesLasti ? 2 : 1))
        }
        while let i = pending.popLast() {
            guard let op = opcode(i) else { continue }
            let before = Int(depths[i])
            if op.isJump {
                isEntry[max(argument(i), 0)] = true
                if let effect = op.jumpEffect(argument(i)) { reach(argument(i), before + effect) }
            }
            if let effect = op.stackEffect(argument(i)) { reach(i + 1, before + effect) }
        }
    }

    // MARK: Emitting

    private mutating func emit(_ instruction: FastInstruction, at i: Int) {
        if code.pointee.fastOf[i] < 0 { code.pointee.fastOf[i] = Int32(made) }
        code.pointee.fast[made] = instruction
        code.pointee.classicOf[made] = Int32(i)
        made += 1
    }

    /// Emits a jump to the classic instruction `target`; `next`: the one that follows when it is not taken.
    private mutating func emitJump(_ instruction: FastInstruction, at i: Int, to target: Int, next: Int, isConditional: Bool = true) {
        var instruction = instruction
        instruction.imm = UInt64(UInt32(bitPattern: Int32(target - next))) << 32
        jumps.append(Jump(fast: made, target: target, isShort: false, isConditional: isConditional))
        emit(instruction, at: i)
    }

    private mutating func emitShortJump(_ instruction: FastInstruction, at i: Int, to target: Int, next: Int) {
        var instruction = instruction
        instruction.c = UInt16(bitPattern: Int16(target - next))
        jumps.append(Jump(fast: made, target: target, isShort: true, isConditional: true))
        emit(instruction, at: i)
    }

    /// Whether every distance in this code fits into sixteen bits.
    private var allowsShortJumps: Bool { count < 16000 }

    private mutating func placeJumps() {
        let fast = code.pointee.fast, fastOf = code.pointee.fastOf
        for jump in jumps {
            var to = Int(fastOf[jump.target])
            if to <= jump.fast {
                if jump.isConditional {
                    let bridge = made
                    emit(FastInstruction(op: .jumpBack, b: UInt16(truncatingIfNeeded: count), c: UInt16(truncatingIfNeeded: count >> 16),
                                         imm: UInt64(UInt32(bitPattern: Int32(to - bridge)))), at: jump.target)
                    to = bridge
                } else {
                    fast[jump.fast].op = switch fast[to].op {
                    case .forIter: .loopFor
                    case .compareJump: .loopCompare
                    case .compareConstJump: .loopCompareConst
                    default: .jumpBack
                    }
                    fast[jump.fast].b = UInt16(truncatingIfNeeded: count)
                    fast[jump.fast].c = UInt16(truncatingIfNeeded: count >> 16)
                }
            }
            if jump.isShort {
                fast[jump.fast].a = UInt16(bitPattern: Int16(to - jump.fast))
            } else {
                fast[jump.fast].imm |= UInt64(UInt32(bitPattern: Int32(to - jump.fast)))
            }
        }
    }

    // MARK: Groups

    /// Puts operands onto the stack: each belongs to one classic instruction, the first to the one at `i`.
    ///
    /// - Returns: the classic instruction behind them.
    private mutating func emitMoves(_ operands: ArraySlice<Operand>, at i: Int) -> Int {
        let operands = Array(operands)
        var k = 0
        while k < operands.count {
            let to = UInt16(depth(i + k))
            if k + 1 < operands.count, let b = operands[k].slot, let c = operands[k + 1].slot {
                emit(.init(op: .moveMove, a: to, b: b, c: c), at: i + k)
                k += 2
                continue
            }
            switch operands[k] {
            case .constant(let value): emit(.init(op: .loadConst, a: to, imm: value.bits), at: i + k)
            case .slot(let from, let mayBeUnbound):
                emit(.init(op: mayBeUnbound ? .move : .copy, a: to, b: UInt16(from)), at: i + k)
            }
            k += 1
        }
        return i + k
    }

    /// Makes the group that begins at `i`; returns where the next one begins.
    private mutating func makeGroup(at i: Int) -> Int {
        // The loads at the front, each of one value.
        var operands: [Operand] = []
        var j = i
        collecting: while j < count, j == i || !isEntry[j], operands.count < 8 {
            switch opcode(j) {
            case .loadFast: operands.append(.slot(argument(j), mayBeUnbound: true))
            case .loadConst: operands.append(.constant(code.pointee.consts[argument(j)]))
            case .loadClosure: operands.append(.slot(code.pointee.nlocals + argument(j), mayBeUnbound: false))
            case .dupTop: operands.append(operands.last ?? .slot(depth(i) - 1, mayBeUnbound: false))
            default: break collecting
            }
            j += 1
        }
        if j >= count || j > i && isEntry[j] || operands.count == 8 { return emitMoves(operands[...], at: i) }
        let top = depth(i) + operands.count
        let plain = instructions[j]
        let arg = argument(j)

        /// The value `n` places from the top of the stack before the instruction at `j`.
        func operand(_ n: Int) -> Operand {
            n <= operands.count ? operands[operands.count - n] : .slot(top - n, mayBeUnbound: false)
        }
        /// How many loads are too many for an instruction that takes `n` values, of which the lowest ones may not be constants.
        func excess(_ n: Int, constants: Int = 0) -> Int {
            var extra = max(0, operands.count - n)
            for k in stride(from: operands.count - constants - 1, through: extra, by: -1) where operands[k].slot == nil {
                extra = max(extra, k + 1)
            }
            return extra
        }
        /// Where the result goes: into a local if STORE_FAST follows.
        func result(_ n: Int) -> (slot: UInt16, next: Int) {
            joined(j + 1) == .storeFast ? (UInt16(argument(j + 1)), j + 2) : (UInt16(top - n), j + 1)
        }
        func slot(_ n: Int) -> UInt16 { operand(n).slot ?? 0 }
        let lead = UInt8(j - i)
        guard let op = opcode(j) else { return emitSlow(operands, i, j) }

        if let binary = FastCodeBuilder.binary(op) {
            let extra = excess(2, constants: 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            let (to, next) = result(2)
            switch operand(1) {
            case .constant(let value): emit(.init(op: binary.withConstant, lead: lead, a: to, b: slot(2), imm: value.bits), at: i)
            case .slot: emit(.init(op: binary.plain, lead: lead, a: to, b: slot(2), c: slot(1)), at: i)
            }
            return next
        }

        switch op {
        case .compareOp:
            let extra = excess(2, constants: 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            var mask = FastCodeBuilder.masks[arg]
            let after = joined(j + 1)
            if after == .popJumpIfFalse || after == .popJumpIfTrue, allowsShortJumps {
                // The jump is taken when the mask's bit is set.
                if after == .popJumpIfFalse { mask ^= 15 }
                switch operand(1) {
                case .constant(let value):
                    emitShortJump(.init(op: .compareConstJump, lead: lead | mask << 4, b: slot(2), imm: value.bits), at: i, to: argument(j + 1), next: j + 2)
                case .slot:
                    emitJump(.init(op: .compareJump, lead: lead | mask << 4, b: slot(2), c: slot(1)), at: i, to: argument(j + 1), next: j + 2)
                }
                return j + 2
            }
            let (to, next) = result(2)
            switch operand(1) {
            case .constant(let value): emit(.init(op: .compareConst, lead: lead, a: to, b: slot(2), c: UInt16(mask), imm: value.bits), at: i)
            case .slot: emit(.init(op: .compare, lead: lead, a: to, b: slot(2), c: slot(1), imm: UInt64(mask)), at: i)
            }
            return next
        case .isOp:
            let extra = excess(2, constants: 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            if case .constant(let value) = operand(1) {
                let after = joined(j + 1)
                guard after == .popJumpIfFalse || after == .popJumpIfTrue, allowsShortJumps else { return emitMoves(operands[...], at: i) }
                let wanted = (after == .popJumpIfTrue) != (arg != 0)
                emitShortJump(.init(op: .jumpIfSame, lead: lead | (wanted ? 16 : 0), b: slot(2), imm: value.bits), at: i, to: argument(j + 1), next: j + 2)
                return j + 2
            }
            let (to, next) = result(2)
            emit(.init(op: .isSame, lead: lead, a: to, b: slot(2), c: slot(1), imm: UInt64(arg)), at: i)
            return next
        case .popJumpIfNone, .popJumpIfNotNone:
            let extra = excess(1)
            if extra > 0 || !allowsShortJumps { return emitSlow(operands, i, j) }
            emitShortJump(.init(op: .jumpIfSame, lead: lead | (op == .popJumpIfNone ? 16 : 0), b: slot(1), imm: Value.none.bits),
                          at: i, to: arg, next: j + 1)
            return j + 1
        case .popJumpIfFalse, .popJumpIfTrue, .jumpIfFalseOrPop, .jumpIfTrueOrPop:
            let keeps = op == .jumpIfFalseOrPop || op == .jumpIfTrueOrPop
            let extra = keeps ? operands.count : excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            let fast: FastOpcode = switch op {
            case .popJumpIfFalse: .jumpIfFalse
            case .popJumpIfTrue: .jumpIfTrue
            case .jumpIfFalseOrPop: .jumpIfFalseOrPop
            default: .jumpIfTrueOrPop
            }
            emitJump(.init(op: fast, lead: lead, b: slot(1)), at: i, to: arg, next: j + 1)
            return j + 1
        case .jumpAbsolute, .jumpForward:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            emitJump(.init(op: .jump), at: i, to: arg, next: j + 1, isConditional: false)
            return j + 1
        case .storeFast:
            let extra = max(0, operands.count - 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            switch operand(1) {
            case .constant(let value): emit(.init(op: .loadConst, lead: lead, a: UInt16(arg), imm: value.bits), at: i)
            case .slot(let from, let mayBeUnbound):
                emit(.init(op: mayBeUnbound ? .move : .copy, lead: lead, a: UInt16(arg), b: UInt16(from)), at: i)
            }
            return j + 1
        case .unaryNegative, .unaryNot, .getIter:
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            let (to, next) = result(1)
            emit(.init(op: op == .unaryNot ? .not : op == .getIter ? .getIter : .negative, lead: lead, a: to, b: slot(1)), at: i)
            return next
        case .loadDeref:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            let (to, next) = result(0)
            emit(.init(op: .loadDeref, a: to, b: UInt16(code.pointee.nlocals + arg)), at: i)
            return next
        case .storeDeref:
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            emit(.init(op: .storeDeref, lead: lead, a: UInt16(code.pointee.nlocals + arg), b: slot(1)), at: i)
            return j + 1
        case .loadGlobal, .loadName:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            let (to, next) = result(0)
            emit(.init(op: op == .loadName ? .loadName : .loadGlobal, a: to, imm: plain.cache), at: i)
            return next
        case .containsOp:
            let extra = excess(2)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            let (to, next) = result(2)
            emit(.init(op: .contains, lead: lead, a: to, b: slot(2), c: slot(1), imm: UInt64(arg)), at: i)
            return next
        case .loadAttr:
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            let (to, next) = result(1)
            emit(.init(op: .loadAttr, lead: lead, a: to, b: slot(1), imm: plain.cache), at: i)
            return next
        case .loadMethod:
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            emit(.init(op: .loadMethod, lead: lead, a: UInt16(top - 1), b: slot(1), imm: plain.cache), at: i)
            return j + 1
        case .storeAttr:
            let extra = excess(2)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            emit(.init(op: .storeAttr, lead: lead, b: slot(1), c: slot(2), imm: plain.cache), at: i)
            return j + 1
        case .rotTwo where operands.isEmpty && joined(j + 1) == .storeAttr:
            emit(.init(op: .storeAttr, lead: 1, b: UInt16(top - 2), c: UInt16(top - 1), imm: instructions[j + 1].cache), at: i)
            return j + 2
        case .storeSubscr:
            let extra = excess(3, constants: 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            switch operand(1) {
            case .constant(let key): emit(.init(op: .storeItemConst, lead: lead, a: slot(3), b: slot(2), imm: key.bits), at: i)
            case .slot: emit(.init(op: .storeItem, lead: lead, a: slot(3), b: slot(2), c: slot(1)), at: i)
            }
            return j + 1
        case .rotThree where operands.isEmpty && joined(j + 1) == .storeSubscr:
            emit(.init(op: .storeItem, lead: 1, a: UInt16(top - 1), b: UInt16(top - 3), c: UInt16(top - 2)), at: i)
            return j + 2
        case .dupTopTwo where operands.isEmpty:
            if joined(j + 1) == .binarySubscr {
                emit(.init(op: .item, lead: 1, a: UInt16(top), b: UInt16(top - 2), c: UInt16(top - 1)), at: i)
                return j + 2
            }
            emit(.init(op: .moveMove, a: UInt16(top), b: UInt16(top - 2), c: UInt16(top - 1)), at: i)
            return j + 1
        case .copy where operands.isEmpty:
            emit(.init(op: .copy, a: UInt16(top), b: UInt16(top - arg)), at: i)
            return j + 1
        case .rotTwo where operands.isEmpty:
            emit(.init(op: .rotateTwo, a: UInt16(top - 2)), at: i)
            return j + 1
        case .rotThree where operands.isEmpty:
            emit(.init(op: .rotateThree, a: UInt16(top - 3)), at: i)
            return j + 1
        case .rotFour where operands.isEmpty:
            emit(.init(op: .rotateFour, a: UInt16(top - 4)), at: i)
            return j + 1
        case .popTop, .nop, .extendedArg:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            // Depths are known, so this takes nothing.
            code.pointee.fastOf[i] = Int32(made)
            return j + 1
        case .buildSlice where arg == 2 && joined(j + 1) == .binarySubscr:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            let storesLocal = joined(j + 2) == .storeFast
            emit(.init(op: .slice, a: UInt16(storesLocal ? argument(j + 2) : top - 3), b: UInt16(top - 3)), at: i)
            return storesLocal ? j + 3 : j + 2
        case .buildTuple, .buildList:
            if !operands.isEmpty || arg > 0xFFFF { return emitSlow(operands, i, j) }
            emit(.init(op: op == .buildTuple ? .buildTuple : .buildList, a: UInt16(top - arg), c: UInt16(arg)), at: i)
            return j + 1
        case .listAppend:
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            // `arg` counts from the stack without the item.
            emit(.init(op: .listAppend, lead: lead, a: UInt16(top - 1 - arg), b: slot(1)), at: i)
            return j + 1
        case .unpackSequence:
            if arg > 0xFFFF { return emitSlow(operands, i, j) }
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            if arg > 0, arg <= 4, (1...arg).allSatisfy({ joined(j + $0) == .storeFast }) {
                var locals: UInt64 = 0
                for k in 0..<arg { locals |= UInt64(argument(j + 1 + k)) << UInt64(16 * k) }
                emit(.init(op: .unpackToLocals, lead: lead, b: slot(1), c: UInt16(arg), imm: locals), at: i)
                return j + 1 + arg
            }
            emit(.init(op: .unpack, lead: lead, a: UInt16(top - 1), b: slot(1), c: UInt16(arg)), at: i)
            return j + 1
        case .forIter:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            let (to, next) = joined(j + 1) == .storeFast ? (argument(j + 1), j + 2) : (top, j + 1)
            emitJump(.init(op: .forIter, a: UInt16(to), b: UInt16(top - 1)), at: i, to: arg, next: j + 1)
            return next
        case .yieldValue:
            if code.pointee.flags & 0x200 != 0 { return emitSlow(operands, i, j) }
            let extra = excess(1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            emit(.init(op: .yieldValue, lead: lead, a: UInt16(top - 1), b: slot(1), imm: UInt64(j)), at: i)
            return j + 1
        case .send:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            emitJump(.init(op: .send, a: UInt16(top - 1), b: UInt16(top - 2)), at: i, to: arg, next: j + 1)
            return j + 1
        case .callFunctionKw:
            if !operands.isEmpty || arg > 0xFFFF { return emitSlow(operands, i, j) }
            emit(.init(op: .callKeywords, a: UInt16(top - arg - 2), c: UInt16(arg), imm: UInt64(j)), at: i)
            return j + 1
        case .callFunctionEx:
            if !operands.isEmpty { return emitMoves(operands[...], at: i) }
            // The result takes the callable's place.
            emit(.init(op: .slow, a: UInt16(top - 2 - (arg & 1))), at: i)
            return j + 1
        case .callFunction, .callMethod:
            if !operands.isEmpty || arg > 0xFFFF { return emitSlow(operands, i, j) }
            let isMethod = op == .callMethod
            emit(.init(op: isMethod ? .callMethod : .call, a: UInt16(top - arg - (isMethod ? 2 : 1)), c: UInt16(arg), imm: UInt64(j)), at: i)
            return j + 1
        case .returnValue:
            if code.pointee.flags & (0x20 | 0x80 | 0x200) != 0 {
                let extra = excess(1)
                if extra > 0 { return emitMoves(operands[..<extra], at: i) }
                if code.pointee.flags & 0x20 == 0 { return emitSlow(operands, i, j) }
                emit(.init(op: .endGenerator, lead: lead, b: slot(1), imm: UInt64(j)), at: i)
                return j + 1
            }
            let extra = excess(1, constants: 1)
            if extra > 0 { return emitMoves(operands[..<extra], at: i) }
            switch operand(1) {
            case .constant(let value):
                emit(.init(op: .returnConst, lead: lead, b: UInt16(truncatingIfNeeded: j), c: UInt16(truncatingIfNeeded: j >> 16), imm: value.bits), at: i)
            case .slot: emit(.init(op: .returnValue, lead: lead, b: slot(1), imm: UInt64(j)), at: i)
            }
            return j + 1
        default:
            return emitSlow(operands, i, j)
        }
    }

    /// The operands onto the stack, and the instruction behind them in its general form.
    private mutating func emitSlow(_ operands: [Operand], _ i: Int, _ j: Int) -> Int {
        if !operands.isEmpty { return emitMoves(operands[...], at: i) }
        emit(.init(op: .slow), at: j)
        return j + 1
    }

    // MARK: Tables

    /// For each comparison, what it makes of "less", "equal", "greater" and "unordered" (bits 0 to 3).
    private static let masks: [UInt8] = [0b0001, 0b0011, 0b0010, 0b1101, 0b0100, 0b0110]

    private static func binary(_ op: Opcode) -> (plain: FastOpcode, withConstant: FastOpcode)? {
        switch op {
        case .binaryAdd, .inplaceAdd: (.add, .addConst)
        case .binarySubtract, .inplaceSubtract: (.subtract, .subtractConst)
        case .binaryMultiply, .inplaceMultiply: (.multiply, .multiplyConst)
        case .binaryTrueDivide, .inplaceTrueDivide: (.trueDivide, .trueDivideConst)
        case .binaryFloorDivide, .inplaceFloorDivide: (.floorDivide, .floorDivideConst)
        case .binaryModulo, .inplaceModulo: (.modulo, .moduloConst)
        case .binaryAnd, .inplaceAnd: (.and, .andConst)
        case .binaryOr, .inplaceOr: (.or, .orConst)
        case .binaryXor, .inplaceXor: (.xor, .xorConst)
        case .binaryLshift, .inplaceLshift: (.leftShift, .leftShiftConst)
        case .binaryRshift, .inplaceRshift: (.rightShift, .rightShiftConst)
        case .binaryPower, .inplacePower: (.power, .powerConst)
        case .binarySubscr: (.item, .itemConst)
        default: nil
        }
    }
}
