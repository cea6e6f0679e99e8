/// One instruction of the form that the loop runs: a register machine over the slots of a frame.
///
/// A slot is a word of the frame, counted from its base: a local, a cell, or a place of the value stack, whose depth before every
/// classic instruction is known when the code is decoded. One fast instruction stands for a *group* of classic ones in a row, such as
/// LOAD_FAST, LOAD_CONST, BINARY_ADD, STORE_FAST. Between two groups the frame is exactly what the classic instructions would have made of it:
/// every value that is on the stack there lies in its slot.
///
///     op 8 | lead 8 | a 16 | b 16 | c 16      a: where the result goes; b, c: operands
///     imm 64                                  a constant, a cache's address, a jump, or an index
///
/// `lead` (lower four bits) counts the classic instructions of the group in front of the one that does the work: they only load its
/// operands. Where the fast path does not apply, those are put onto the stack, and that instruction is executed in its general form.
struct FastInstruction {
    var op: FastOpcode
    var lead: UInt8 = 0
    var a: UInt16 = 0
    var b: UInt16 = 0
    var c: UInt16 = 0
    var imm: UInt64 = 0

    @inline(__always) var constant: Value { Value(bits: imm) }
    @inline(__always) var cache: UnsafeMutablePointer<InlineCache> {
        UnsafeMutablePointer(bitPattern: UInt(imm)).unsafelyUnwrapped
    }
    /// A jump's distance in fast instructions, from this one.
    @inline(__always) var jump: Int { Int(Int32(truncatingIfNeeded: imm)) }
    /// The same distance in classic instructions, from the one that follows when the jump is not taken.
    @inline(__always) var classicJump: Int { Int(Int32(truncatingIfNeeded: imm &>> 32)) }
    /// Both in sixteen bits, where `imm` is a constant.
    @inline(__always) var shortJump: Int { Int(Int16(bitPattern: a)) }
    @inline(__always) var shortClassicJump: Int { Int(Int16(bitPattern: c)) }
    /// Index of the classic instruction, for those that save it.
    @inline(__always) var classic: Int { Int(truncatingIfNeeded: imm) }
    /// A 32-bit number in b and c.
    @inline(__always) var wide: Int { Int(b) | Int(c) &<< 16 }

    /// What a comparison makes of "less", "equal", "greater" and "unordered": bit 0 to 3.
    @inline(__always) var mask: UInt8 { lead &>> 4 }
    /// Whether a comparison that came to that takes its jump.
    @inline(__always) func takes(_ order: Int) -> Bool { mask &>> UInt8(truncatingIfNeeded: order) & 1 != 0 }
}

/// What the loop's `switch` tells apart. `slow` is executed in its classic form.
enum FastOpcode: UInt8 {
    case slow

    // MARK: Moves
    /// a ← b, which must be bound.
    case move
    /// a ← b, a+1 ← c.
    case moveMove
    /// a ← b, which may be anything (a value on the stack, a cell).
    case copy
    /// a ← imm.
    case loadConst
    /// ROT_TWO, ROT_THREE, ROT_FOUR of the slots from a on.
    case rotateTwo, rotateThree, rotateFour
    /// a ← global; imm: cache. `loadName` where the namespace may be another one.
    case loadGlobal, loadName
    /// a ← contents of the cell b; contents of the cell a ← b.
    case loadDeref, storeDeref

    // MARK: Binary operators: a ← b ∘ c, or with a constant b ∘ imm
    case add, subtract, multiply, trueDivide, floorDivide, modulo, and, or, xor, leftShift, rightShift, power, item
    case addConst, subtractConst, multiplyConst, trueDivideConst, floorDivideConst, moduloConst, andConst, orConst, xorConst,
         leftShiftConst, rightShiftConst, powerConst, itemConst
    /// imm: the mask.
    case compare
    /// c: the mask; the constant is imm.
    case compareConst

    // MARK: Others
    /// a ← -b, a ← not b; a ← b is c (imm 1: is not).
    case negative, not, isSame
    /// a ← b in c (imm 1: not in).
    case contains
    /// a ← b[b+1 : b+2], the bounds slots of the stack.
    case slice
    /// b[c] ← a; with a constant key b[imm] ← a.
    case storeItem, storeItemConst
    /// The c values from slot a on become a tuple or list in a.
    case buildTuple, buildList
    /// list a, value b.
    case listAppend
    /// The c items of b go to the slots from a on, the last one first.
    case unpack
    /// The c (at most four) items of b go to the locals whose numbers imm holds, 16 bits each.
    case unpackToLocals
    /// a ← b.name; b.name ← c. imm: cache.
    case loadAttr, storeAttr
    /// a, a+1 ← method of b and b, or null and the attribute.
    case loadMethod
    /// a ← iter(b).
    case getIter

    // MARK: Control
    case jump
    /// A jump to somewhere in front; b, c: number of classic instructions of the code.
    case jumpBack
    /// On b; the value is gone either way.
    case jumpIfFalse, jumpIfTrue
    /// On b; it stays when the jump is taken.
    case jumpIfFalseOrPop, jumpIfTrueOrPop
    /// When (b is imm) is what the mask says (1: is, 0: is not).
    case jumpIfSame
    /// A jump back, then `compareJump`, `compareConstJump`, `forIter` there.
    case loopCompare
    case compareJump
    case loopCompareConst
    case compareConstJump
    case loopFor
    /// a ← next item of b; jumps at the end.
    case forIter
    /// b is yielded; a: where the value sent will be put. imm: index.
    case yieldValue
    /// The value in a is sent to b, a generator; a ← what it yields. Jumps when it ends, its result then in b.
    case send
    /// Callable in slot a, c arguments behind it, and for `callKeywords` the tuple of names. imm: index.
    case call, callKeywords
    /// Null or method in slot a, attribute or object in a+1, c arguments behind it. imm: index.
    case callMethod
    /// Returns b; imm: index.
    case returnValue
    /// Returns imm; b, c: index.
    case returnConst
    /// The generator ends with the value b; imm: index.
    case endGenerator

    @inline(__always) var isBinary: Bool { rawValue >= FastOpcode.add.rawValue && rawValue <= FastOpcode.itemConst.rawValue }
    /// Of those: the right operand is `imm`.
    @inline(__always) var hasConstant: Bool { rawValue >= FastOpcode.addConst.rawValue }
}
