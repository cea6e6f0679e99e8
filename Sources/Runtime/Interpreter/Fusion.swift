import Bytecode

/// What the loop's `switch` tells apart, numbered without gaps so that it becomes one jump table: the instructions that have
/// a fast path, the fused ones, and `other`, which is executed in its general form.
///
/// A fused instruction stands for two to four classic ones in a row. The classic ones stay in place behind it, so any of
/// them can still be jumped to, and be executed alone where instructions are counted one by one.
enum LoopOpcode: UInt8 {
    case other
    case loadFast, loadConst, storeFast, popTop, rotTwo, rotThree, rotFour, dupTop, dupTopTwo, copy, swap, nop
    case extendedArg, jumpAbsolute, jumpForward, popJumpIfFalse, popJumpIfTrue, jumpIfFalseOrPop
    case jumpIfTrueOrPop, popJumpIfNone, popJumpIfNotNone, unaryNot, binaryAdd, inplaceAdd, binarySubtract
    case inplaceSubtract, binaryMultiply, inplaceMultiply, binaryTrueDivide, inplaceTrueDivide
    case binaryFloorDivide, inplaceFloorDivide, binaryModulo, inplaceModulo, binaryAnd, inplaceAnd, compareOp
    case isOp, binarySubscr, storeSubscr, buildTuple, buildList, listAppend, unpackSequence, loadGlobal
    case loadDeref, storeDeref, loadClosure, loadAttr, loadMethod, storeAttr, forIter, yieldValue, callFunction
    case callMethod, returnValue
    case loadFastLoadFast, loadFastLoadConst, storeFastLoadFast, loadFastLoadAttr, compareJumpIfFalse, compareJumpIfTrue
    /// LOAD_FAST, LOAD_FAST, BINARY_x: the operator is the third instruction.
    case fastFastAdd, fastFastSubtract, fastFastMultiply
    case fastConstAdd, fastConstSubtract, fastConstMultiply
    /// LOAD_FAST, LOAD_FAST or LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE.
    case fastFastCompareJump, fastConstCompareJump
    case fastFastSubscript, forIterStoreFast, storeFastJump

    /// The fast path of a classic instruction.
    init(_ opcode: Opcode?) {
        self = switch opcode {
        case .loadFast: .loadFast
        case .loadConst: .loadConst
        case .storeFast: .storeFast
        case .popTop: .popTop
        case .rotTwo: .rotTwo
        case .rotThree: .rotThree
        case .rotFour: .rotFour
        case .dupTop: .dupTop
        case .dupTopTwo: .dupTopTwo
        case .copy: .copy
        case .swap: .swap
        case .nop: .nop
        case .extendedArg: .extendedArg
        case .jumpAbsolute: .jumpAbsolute
        case .jumpForward: .jumpForward
        case .popJumpIfFalse: .popJumpIfFalse
        case .popJumpIfTrue: .popJumpIfTrue
        case .jumpIfFalseOrPop: .jumpIfFalseOrPop
        case .jumpIfTrueOrPop: .jumpIfTrueOrPop
        case .popJumpIfNone: .popJumpIfNone
        case .popJumpIfNotNone: .popJumpIfNotNone
        case .unaryNot: .unaryNot
        case .binaryAdd: .binaryAdd
        case .inplaceAdd: .inplaceAdd
        case .binarySubtract: .binarySubtract
        case .inplaceSubtract: .inplaceSubtract
        case .binaryMultiply: .binaryMultiply
        case .inplaceMultiply: .inplaceMultiply
        case .binaryTrueDivide: .binaryTrueDivide
        case .inplaceTrueDivide: .inplaceTrueDivide
        case .binaryFloorDivide: .binaryFloorDivide
        case .inplaceFloorDivide: .inplaceFloorDivide
        case .binaryModulo: .binaryModulo
        case .inplaceModulo: .inplaceModulo
        case .binaryAnd: .binaryAnd
        case .inplaceAnd: .inplaceAnd
        case .compareOp: .compareOp
        case .isOp: .isOp
        case .binarySubscr: .binarySubscr
        case .storeSubscr: .storeSubscr
        case .buildTuple: .buildTuple
        case .buildList: .buildList
        case .listAppend: .listAppend
        case .unpackSequence: .unpackSequence
        case .loadGlobal: .loadGlobal
        case .loadDeref: .loadDeref
        case .storeDeref: .storeDeref
        case .loadClosure: .loadClosure
        case .loadAttr: .loadAttr
        case .loadMethod: .loadMethod
        case .storeAttr: .storeAttr
        case .forIter: .forIter
        case .yieldValue: .yieldValue
        case .callFunction: .callFunction
        case .callMethod: .callMethod
        case .returnValue: .returnValue
        default: .other
        }
    }
}

extension Runtime {
    /// Puts fused instructions where their pattern stands. No pattern reaches over a jump target: a jump into the middle
    /// still finds the classic instruction there.
    func fuse(_ code: UnsafeMutablePointer<DecodedCode>) {
        let ins = code.pointee.instructions
        let n = code.pointee.count
        func op(_ i: Int) -> Opcode? { i < n ? Opcode(rawValue: ins[i].plain) : nil }
        func set(_ i: Int, _ fused: LoopOpcode, _ length: UInt8) {
            ins[i].op = fused
            ins[i].length = length
        }
        for i in 0..<n {
            switch op(i) {
            case .loadFast:
                switch (op(i + 1), op(i + 2), op(i + 3)) {
                case (.loadFast, .compareOp, .popJumpIfFalse): set(i, .fastFastCompareJump, 4)
                case (.loadConst, .compareOp, .popJumpIfFalse): set(i, .fastConstCompareJump, 4)
                case (.loadFast, .binaryAdd, _), (.loadFast, .inplaceAdd, _): set(i, .fastFastAdd, 3)
                case (.loadFast, .binarySubtract, _), (.loadFast, .inplaceSubtract, _): set(i, .fastFastSubtract, 3)
                case (.loadFast, .binaryMultiply, _), (.loadFast, .inplaceMultiply, _): set(i, .fastFastMultiply, 3)
                case (.loadConst, .binaryAdd, _), (.loadConst, .inplaceAdd, _): set(i, .fastConstAdd, 3)
                case (.loadConst, .binarySubtract, _), (.loadConst, .inplaceSubtract, _): set(i, .fastConstSubtract, 3)
                case (.loadConst, .binaryMultiply, _), (.loadConst, .inplaceMultiply, _): set(i, .fastConstMultiply, 3)
                case (.loadFast, .binarySubscr, _): set(i, .fastFastSubscript, 3)
                case (.loadFast, _, _): set(i, .loadFastLoadFast, 2)
                case (.loadConst, _, _): set(i, .loadFastLoadConst, 2)
                case (.loadAttr, _, _): set(i, .loadFastLoadAttr, 2)
                default: break
                }
            case .compareOp:
                if op(i + 1) == .popJumpIfFalse { set(i, .compareJumpIfFalse, 2) }
                if op(i + 1) == .popJumpIfTrue { set(i, .compareJumpIfTrue, 2) }
            case .storeFast:
                if op(i + 1) == .loadFast { set(i, .storeFastLoadFast, 2) }
                if op(i + 1) == .jumpAbsolute { set(i, .storeFastJump, 2) }
            case .forIter:
                if op(i + 1) == .storeFast { set(i, .forIterStoreFast, 2) }
            default: break
            }
        }
    }
}
