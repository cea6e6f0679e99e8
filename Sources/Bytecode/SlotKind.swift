/// What the verifier knows about an item of the value stack at some instruction, whichever way control came there.
package enum SlotKind: Sendable, Hashable {
    // Ordinary values: any instruction may use them.

    /// A value of unknown type; never NULL.
    case any
    case none
    /// An int that is not negative.
    case natural
    case string
    /// A tuple; the count is -1 when it is not known.
    case tuple(count: Int)
    /// A tuple of nothing but strings.
    case stringTuple(count: Int)
    /// A tuple of strings and any values in turn: annotations.
    case namedTuple(count: Int)
    /// A tuple of nothing but cells.
    case cellTuple(count: Int)
    case cell
    case code(freevarCount: Int)
    /// A list, set or dict that this code has built: exactly that type.
    case list, set, dict
    /// An exception instance.
    case exception

    // What the loop itself put there: only the instructions that expect it may use it.

    /// What LOAD_METHOD pushed first: a method, or NULL. It stays where it is until CALL_METHOD takes it.
    case methodOrNull
    /// What LOAD_METHOD pushed second: the object, or the callable. It stays above its `methodOrNull`.
    case methodSelf
    /// The exception handled before, or NULL, for POP_EXCEPT. It can be moved and copied.
    case handledException
    /// The offset of the instruction that raised, for RERAISE. It can be moved, copied and removed.
    case lasti
    /// Not the same on every way here: nothing may use it.
    case unusable

    package init(_ constant: ConstantShape) {
        switch constant {
        case .none: self = .none
        case .natural: self = .natural
        case .string: self = .string
        case .stringTuple(let count): self = .stringTuple(count: count)
        case .tuple(let count): self = .tuple(count: count)
        case .code(let freevarCount): self = .code(freevarCount: freevarCount)
        case .other: self = .any
        }
    }

    /// Whether any instruction may use it as a value.
    package var isOrdinary: Bool {
        switch self {
        case .methodOrNull, .methodSelf, .handledException, .lasti, .unusable: false
        default: true
        }
    }

    var isMovable: Bool { self != .methodOrNull && self != .methodSelf }
    var isCopyable: Bool { isMovable && self != .unusable }
    var isRemovable: Bool { isOrdinary || self == .lasti }

    var isTuple: Bool {
        switch self {
        case .tuple, .stringTuple, .namedTuple, .cellTuple: true
        default: false
        }
    }

    /// The number of items of a tuple; nil for anything else and when it is not known.
    var tupleCount: Int? {
        switch self {
        case .tuple(let count), .stringTuple(let count), .namedTuple(let count), .cellTuple(let count):
            count >= 0 ? count : nil
        default: nil
        }
    }

    /// What is known where two ways meet.
    func joined(with other: SlotKind) -> SlotKind {
        if self == other { return self }
        guard isOrdinary, other.isOrdinary else { return .unusable }
        return isTuple && other.isTuple ? .tuple(count: -1) : .any
    }

    /// The words for it in an error message.
    var words: String {
        switch self {
        case .any: "a value"
        case .none: "None"
        case .natural: "an int"
        case .string: "a string"
        case .tuple: "a tuple"
        case .stringTuple: "a tuple of strings"
        case .namedTuple: "a tuple of names and values"
        case .cellTuple: "a tuple of cells"
        case .cell: "a cell"
        case .code: "a code object"
        case .list: "a list under construction"
        case .set: "a set under construction"
        case .dict: "a dict under construction"
        case .exception: "an exception"
        case .methodOrNull, .methodSelf: "what LOAD_METHOD pushed"
        case .handledException: "the exception handled before"
        case .lasti: "an instruction offset"
        case .unusable: "different things on different ways"
        }
    }
}
