import Bytecode
import Syntax

/// Where in the source an instruction comes from. Lines count from 1, columns are UTF-8 offsets from 0.
///
/// Narrower than `SourceRange`, because every instruction carries one.
struct Position: Hashable {
    var line: Int32
    var endLine: Int32
    var column: Int32
    var endColumn: Int32

    /// An instruction that no source text stands for. While code flows into it from an instruction with a position, it
    /// takes over that one.
    static let none = Position(line: -1, endLine: -1, column: -1, endColumn: -1)

    var isKnown: Bool { line >= 0 }

    init(line: Int32, endLine: Int32, column: Int32, endColumn: Int32) {
        self.line = line
        self.endLine = endLine
        self.column = column
        self.endColumn = endColumn
    }

    init(_ range: SourceRange) {
        line = Int32(truncatingIfNeeded: range.lineno)
        endLine = Int32(truncatingIfNeeded: range.endLineno)
        column = Int32(truncatingIfNeeded: range.colOffset)
        endColumn = Int32(truncatingIfNeeded: range.endColOffset)
    }

    /// The beginning of a line, where a scope's own first instructions stand.
    init(startOfLine line: Int) {
        self.init(line: Int32(truncatingIfNeeded: line), endLine: Int32(truncatingIfNeeded: line),
                  column: 0, endColumn: 0)
    }
}

/// A place in the code that jumps refer to before it is known.
struct Label: Hashable {
    let index: Int32

    /// No place at all.
    static let none = Label(index: -1)
}

/// One instruction before assembly: its jump target is a label and its handler an index into `InstructionStream.handlers`.
struct DraftInstruction {
    var opcode: Opcode
    var argument: Int32
    var label: Label
    /// The handler that an exception here goes to; negative when it leaves the frame.
    var handler: Int32
    var position: Position

    /// The beginning of a protected region: an instruction of no bytes that tells at which stack depth handler
    /// `argument` is entered.
    var isSetup: Bool { opcode == .nop && label != .none }

    /// An unconditional jump; whether it is `JUMP_FORWARD` or `JUMP_ABSOLUTE` is decided by the assembler.
    var isJump: Bool { opcode == .jumpForward || opcode == .jumpAbsolute }

    /// Whether control never goes on to the next instruction.
    var endsFlow: Bool {
        switch opcode {
        case .jumpForward, .jumpAbsolute, .returnValue, .raiseVarargs, .reraise: true
        default: false
        }
    }
}

/// What happens to an exception in a protected region.
struct Handler {
    let label: Label
    /// Push the offset of the instruction that raised below the exception.
    let pushesLasti: Bool
    /// Items that the beginning of the region has on the stack and the handler has not.
    let dropped: Int32
    /// Depth to which the stack is cut before the exception is pushed; known after `FlowAnalysis`.
    var depth: Int32 = -1
}
