import Bytecode

/// Instructions that stand for two to four classic ones in a row. The classic ones stay in place behind them, so any of
/// them can still be jumped to, and be executed alone where instructions are counted one by one.
enum FusedOpcode: UInt8, CaseIterable {
    case loadFastLoadFast = 200
    case loadFastLoadConst
    case storeFastLoadFast
    case loadFastLoadAttr
    case compareJumpIfFalse
    case compareJumpIfTrue
    /// LOAD_FAST, LOAD_FAST, BINARY_x: the operator's code is the third instruction's.
    case fastFastAdd, fastFastSubtract, fastFastMultiply
    case fastConstAdd, fastConstSubtract, fastConstMultiply
    /// LOAD_FAST, LOAD_FAST or LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE.
    case fastFastCompareJump, fastConstCompareJump
    case fastFastSubscript
    case forIterStoreFast
    case storeFastJump
}

extension Runtime {
    /// Puts fused instructions where their pattern stands. No pattern reaches over a jump target: a jump into the middle
    /// still finds the classic instruction there.
    func fuse(_ code: UnsafeMutablePointer<DecodedCode>) {
        let ins = code.pointee.instructions
        let n = code.pointee.count
        func op(_ i: Int) -> Opcode? { i < n ? Opcode(rawValue: ins[i].plain) : nil }
        func set(_ i: Int, _ fused: FusedOpcode, _ length: UInt16) {
            ins[i].op = fused.rawValue
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
