/// What an instruction's argument means.
package enum OperandKind: UInt8, Sendable {
    case none
    /// Index into the constants.
    case const
    /// Index into the names.
    case name
    /// Index into the variable names.
    case local
    /// Index into the cell variables followed by the free variables.
    case free
    /// Byte offset of the target.
    case jumpAbsolute
    /// Distance in bytes from the end of the instruction to the target.
    case jumpRelative
    /// Index into `CompareOperator`.
    case compare
    /// Number of items, or a depth in the stack.
    case count
    /// A choice between variants of the instruction.
    case flags
    /// Something of its own; the table says what.
    case raw
}

/// The argument of COMPARE_OP.
package enum CompareOperator: Int, CaseIterable, Sendable {
    case less, lessEqual, equal, notEqual, greater, greaterEqual

    package var symbol: String {
        switch self {
        case .less: "<"
        case .lessEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greater: ">"
        case .greaterEqual: ">="
        }
    }
}

/// What the instruction table says about one instruction, in one value.
package struct OpcodeInfo: Sendable {
    package let opcode: Opcode

    package var name: String { opcode.name }
    package var operand: OperandKind { opcode.operand }
    package func stackEffect(_ argument: Int) -> Int? { opcode.stackEffect(argument) }
    package func jumpEffect(_ argument: Int) -> Int? { opcode.jumpEffect(argument) }
}

extension Opcode {
    package var info: OpcodeInfo { OpcodeInfo(opcode: self) }

    /// Whether the instruction has two bytes of argument.
    package var hasArgument: Bool { rawValue >= Opcode.haveArgument }

    /// Bytes that the instruction takes, prefixes not counted.
    package var size: Int { hasArgument ? 3 : 1 }

    /// Whether control can go on to the instruction after this one.
    package var fallsThrough: Bool { stackEffect(0) != nil }

    /// Whether the argument is a jump's target.
    package var isJump: Bool { operand == .jumpAbsolute || operand == .jumpRelative }

    /// The instruction with the classic name `name`.
    package init?(name: String) {
        guard let found = Opcode.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}

extension Opcode {
    /// Whether an exception can arise at the instruction. One from outside (an interrupt, a limit) is raised at those
    /// instructions only: at the others the stack need not be what the handler expects.
    package var canRaise: Bool {
        switch self {
        case .popTop, .rotTwo, .rotThree, .rotFour, .dupTop, .dupTopTwo, .swap, .copy, .nop, .extendedArg,
            .pushExcInfo, .popExcept, .loadConst, .loadClosure, .storeFast, .storeDeref,
            .jumpForward, .popJumpIfNone, .popJumpIfNotNone, .returnValue:
            false
        default:
            true
        }
    }

    /// Whether the instruction uses the local namespace, which the frame of a function does not have.
    package var usesLocalNamespace: Bool {
        switch self {
        case .storeName, .deleteName, .loadName, .importStar, .setupAnnotations, .loadClassderef: true
        default: false
        }
    }
}
