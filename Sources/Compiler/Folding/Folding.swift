import BigInt
import Bytecode
import Syntax

/// What operators make of constants. Nil where the result is an error, is left to the runtime, or would be so big that
/// the program is better off computing it.
enum Folding {
    /// Most bits of an integer that is made at compile time.
    static let longestInteger = 128
    /// Most items of a tuple.
    static let longestTuple = 256
    /// Most characters of a repeated string.
    static let longestRepetition = 4096
    /// Most characters of strings that are joined.
    static let longestJoin = 4096

    static func unary(_ op: UnaryOperator, _ operand: Constant) -> Constant? {
        if op == .not { return operand.truth.map { $0 ? .false : .true } }
        switch (op, operand) {
        case (.uSub, .int), (.uSub, .bigInt):
            return operand.integer.map { Constant(integer: -$0) }
        case (.invert, .int), (.invert, .bigInt):
            return operand.integer.map { Constant(integer: -$0 - 1) }
        case (.uSub, .float(let value)):
            return .float(-value)
        case (.uSub, .complex(let real, let imag)):
            return .complex(real: -real, imag: -imag)
        case (.uAdd, .int), (.uAdd, .bigInt), (.uAdd, .float), (.uAdd, .complex):
            return operand
        default:
            return nil
        }
    }

    static func binary(_ op: Operator, _ left: Constant, _ right: Constant) -> Constant? {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            return integers(op, a, b)
        case (.int, .bigInt), (.bigInt, .int), (.bigInt, .bigInt):
            guard let a = left.integer, let b = right.integer else { return nil }
            return integers(op, a, b)
        case (.float(let a), .float(let b)):
            return floats(op, a, b)
        case (.float(let a), .int(let b)):
            return b.magnitude <= 1 << 53 ? floats(op, a, Double(b)) : nil
        case (.int(let a), .float(let b)):
            return a.magnitude <= 1 << 53 ? floats(op, Double(a), b) : nil
        case (.complex, .complex), (.int, .complex), (.float, .complex), (.complex, .int), (.complex, .float):
            return complexes(op, left, right)
        default:
            return sequences(op, left, right)
        }
    }

    /// `object[index]`.
    static func item(_ index: Constant, of object: Constant) -> Constant? {
        guard case .int(let index) = index else { return nil }
        func position(_ count: Int) -> Int? {
            let place = index < 0 ? index + count : index
            return (0..<count).contains(place) ? place : nil
        }
        switch object {
        case .string(let text): return position(text.count).map { .string([text[$0]]) }
        case .bytes(let bytes): return position(bytes.count).map { .int(Int(bytes[$0])) }
        case .tuple(let items): return position(items.count).map { items[$0] }
        default: return nil
        }
    }

    // MARK: Numbers

    private static func integers(_ op: Operator, _ a: Int, _ b: Int) -> Constant? {
        let result: (partialValue: Int, overflow: Bool)
        switch op {
        case .add: result = a.addingReportingOverflow(b)
        case .sub: result = a.subtractingReportingOverflow(b)
        case .mult: result = a.multipliedReportingOverflow(by: b)
        case .bitAnd: return .int(a & b)
        case .bitOr: return .int(a | b)
        case .bitXor: return .int(a ^ b)
        case .div:
            // Exact operands make the quotient correctly rounded.
            guard b != 0, a.magnitude <= 1 << 53, b.magnitude <= 1 << 53 else { return nil }
            return .float(Double(a) / Double(b))
        default: return integers(op, BigInt(a), BigInt(b))
        }
        return result.overflow ? integers(op, BigInt(a), BigInt(b)) : .int(result.partialValue)
    }

    private static func integers(_ op: Operator, _ a: BigInt, _ b: BigInt) -> Constant? {
        switch op {
        case .add: return Constant(integer: a + b)
        case .sub: return Constant(integer: a - b)
        case .mult:
            guard a.bitWidth + b.bitWidth <= longestInteger + 2 else { return nil }
            return Constant(integer: a * b)
        case .floorDiv, .mod:
            guard b != 0 else { return nil }
            var (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
            if remainder != 0, (remainder < 0) != (b < 0) {
                quotient -= 1
                remainder += b
            }
            return Constant(integer: op == .mod ? remainder : quotient)
        case .pow:
            guard b >= 0, b <= BigInt(longestInteger) else { return nil }
            let exponent = Int(b)
            guard a.bitWidth * exponent <= longestInteger * 2 else { return nil }
            let power = a.power(exponent)
            return power.bitWidth <= longestInteger + 1 ? Constant(integer: power) : nil
        case .lShift:
            guard b >= 0, b <= BigInt(longestInteger) else { return nil }
            guard a.bitWidth + Int(b) <= longestInteger + 1 else { return nil }
            return Constant(integer: a << Int(b))
        case .rShift:
            guard b >= 0, b <= BigInt(Int32.max) else { return nil }
            // BigInt's shift rounds towards zero, Python's down.
            return Constant(integer: a.sign == .minus ? -((-a - 1) >> Int(b)) - 1 : a >> Int(b))
        case .bitAnd: return Constant(integer: a & b)
        case .bitOr: return Constant(integer: a | b)
        case .bitXor: return Constant(integer: a ^ b)
        case .div, .matMult: return nil
        }
    }

    private static func floats(_ op: Operator, _ a: Double, _ b: Double) -> Constant? {
        switch op {
        case .add: .float(a + b)
        case .sub: .float(a - b)
        case .mult: .float(a * b)
        case .div: b == 0 ? nil : .float(a / b)
        default: nil
        }
    }

    /// `1 + 2j` and its like, the way complex literals are written.
    private static func complexes(_ op: Operator, _ left: Constant, _ right: Constant) -> Constant? {
        guard let a = left.complex, let b = right.complex else { return nil }
        switch op {
        case .add: return .complex(real: a.real + b.real, imag: a.imag + b.imag)
        case .sub: return .complex(real: a.real - b.real, imag: a.imag - b.imag)
        default: return nil
        }
    }

    // MARK: Sequences

    private static func sequences(_ op: Operator, _ left: Constant, _ right: Constant) -> Constant? {
        switch (op, left, right) {
        case (.add, .string(let a), .string(let b)):
            return a.count + b.count <= longestJoin ? .string(a + b) : nil
        case (.add, .bytes(let a), .bytes(let b)):
            return a.count + b.count <= longestJoin ? .bytes(a + b) : nil
        case (.add, .tuple(let a), .tuple(let b)):
            return a.count + b.count <= longestJoin ? .tuple(a + b) : nil
        case (.mult, _, .int(let count)):
            return repeated(left, count)
        case (.mult, .int(let count), _):
            return repeated(right, count)
        default:
            return nil
        }
    }

    private static func repeated(_ sequence: Constant, _ count: Int) -> Constant? {
        guard count >= 0 else { return nil }
        switch sequence {
        case .string(let text):
            guard let total = total(text.count, count, longestRepetition) else { return nil }
            return .string(cycle(text, total))
        case .bytes(let bytes):
            guard let total = total(bytes.count, count, longestRepetition) else { return nil }
            return .bytes(cycle(bytes, total))
        case .tuple(let items):
            guard let total = total(items.count, count, longestTuple), items.allSatisfy(\.isSmall) else { return nil }
            return .tuple(cycle(items, total))
        default:
            return nil
        }
    }

    private static func total(_ length: Int, _ count: Int, _ limit: Int) -> Int? {
        let (total, overflow) = length.multipliedReportingOverflow(by: count)
        return overflow || total > limit ? nil : total
    }

    private static func cycle<Item>(_ items: [Item], _ total: Int) -> [Item] {
        (0..<total).map { items[$0 % items.count] }
    }
}

extension Constant {
    init(integer value: BigInt) {
        if let small = Int(exactly: value) {
            self = .int(small)
        } else {
            self = .bigInt(value)
        }
    }

    fileprivate var integer: BigInt? {
        switch self {
        case .int(let value): BigInt(value)
        case .bigInt(let value): value
        default: nil
        }
    }

    fileprivate var complex: (real: Double, imag: Double)? {
        switch self {
        case .int(let value): value.magnitude <= 1 << 53 ? (Double(value), 0) : nil
        case .float(let value): (value, 0)
        case .complex(let real, let imag): (real, imag)
        default: nil
        }
    }

    /// Not a container, so that repeating it cannot multiply.
    fileprivate var isSmall: Bool {
        switch self {
        case .tuple, .frozenset, .code: false
        default: true
        }
    }

    /// `bool(self)`.
    var truth: Bool? {
        switch self {
        case .none, .false: false
        case .true, .ellipsis, .code: true
        case .int(let value): value != 0
        case .bigInt(let value): value != 0
        case .float(let value): value != 0
        case .complex(let real, let imag): real != 0 || imag != 0
        case .string(let text): !text.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .tuple(let items), .frozenset(let items): !items.isEmpty
        }
    }
}
