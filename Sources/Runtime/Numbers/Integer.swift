import BigInt

/// A Python `int`: a machine word when it fits, otherwise an arbitrary-precision value.
///
/// The representation is canonical: `big` never holds a value that fits in `Int`, so equality of cases is
/// equality of values. Every operation of this module keeps that invariant.
/// Python library reference, "Numeric Types – int, float, complex".
enum Integer: Equatable, Sendable {
    /// A value that fits a signed 64-bit word.
    case small(Int)
    /// Any other value.
    case big(BigInt)

    static let zero = Integer.small(0)
    static let one = Integer.small(1)

    /// The canonical form of `value`.
    init(_ value: BigInt) {
        let words = value.magnitude.words
        switch words.endIndex {
        case 0:
            self = .small(0)
        case 1:
            let word = words[0]
            if value.sign == .plus {
                self = word <= UInt(Int.max) ? .small(Int(word)) : .big(value)
            } else {
                self = word <= UInt(Int.max) + 1 ? .small(Int(bitPattern: 0 &- word)) : .big(value)
            }
        default:
            self = .big(value)
        }
    }

    init(_ value: Int) { self = .small(value) }

    /// The canonical form of a sign and magnitude.
    init(_ magnitude: BigUInt, negative: Bool = false) {
        self.init(BigInt(sign: negative && !magnitude.isZero ? .minus : .plus, magnitude: magnitude))
    }

    /// The value of a full-width product or sum.
    init(high: Int, low: UInt) {
        if high == 0 && low <= UInt(Int.max) || high == -1 && low > UInt(Int.max) {
            self = .small(Int(bitPattern: low))
        } else if high >= 0 {
            self = .big(BigInt(BigUInt(words: [low, UInt(high)])))
        } else {
            let (negatedLow, borrow) = (0 as UInt).subtractingReportingOverflow(low)
            let negatedHigh = ~UInt(bitPattern: high) &+ (borrow ? 0 : 1)
            self = .big(BigInt(sign: .minus, magnitude: BigUInt(words: [negatedLow, negatedHigh])))
        }
    }

    /// The value as a `BigInt`.
    var bigValue: BigInt {
        switch self {
        case .small(let value): BigInt(value)
        case .big(let value): value
        }
    }

    /// The absolute value.
    var magnitude: BigUInt {
        switch self {
        case .small(let value): BigUInt(value.magnitude)
        case .big(let value): value.magnitude
        }
    }

    /// The value when it fits a machine word.
    var smallValue: Int? {
        if case .small(let value) = self { value } else { nil }
    }

    /// -1, 0 or 1.
    var signum: Int {
        switch self {
        case .small(let value): value.signum()
        case .big(let value): value.sign == .minus ? -1 : 1
        }
    }

    var isZero: Bool { self == .small(0) }
    var isNegative: Bool { signum < 0 }

    /// Whether the lowest bit is set; for negative values that of the two's complement, which is the same bit.
    var isOdd: Bool {
        switch self {
        case .small(let value): value & 1 != 0
        case .big(let value): value.magnitude.words[0] & 1 != 0
        }
    }
}

// MARK: - Addition, subtraction, multiplication

extension Integer {
    /// `a + b` of machine words, exact.
    @inline(__always)
    static func add(_ a: Int, _ b: Int) -> Integer {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? Integer(high: a < 0 ? -1 : 0, low: UInt(bitPattern: sum)) : .small(sum)
    }

    /// `a - b` of machine words, exact.
    @inline(__always)
    static func subtract(_ a: Int, _ b: Int) -> Integer {
        let (difference, overflow) = a.subtractingReportingOverflow(b)
        return overflow ? Integer(high: a < 0 ? -1 : 0, low: UInt(bitPattern: difference)) : .small(difference)
    }

    /// `a * b` of machine words, exact.
    @inline(__always)
    static func multiply(_ a: Int, _ b: Int) -> Integer {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        if !overflow { return .small(product) }
        let wide = a.multipliedFullWidth(by: b)
        return Integer(high: wide.high, low: wide.low)
    }

    static func + (a: Integer, b: Integer) -> Integer {
        if case .small(let x) = a, case .small(let y) = b { return add(x, y) }
        return Integer(a.bigValue + b.bigValue)
    }

    static func - (a: Integer, b: Integer) -> Integer {
        if case .small(let x) = a, case .small(let y) = b { return subtract(x, y) }
        return Integer(a.bigValue - b.bigValue)
    }

    static func * (a: Integer, b: Integer) -> Integer {
        if case .small(let x) = a, case .small(let y) = b { return multiply(x, y) }
        return Integer(a.bigValue * b.bigValue)
    }

    static prefix func - (a: Integer) -> Integer {
        switch a {
        case .small(let value): subtract(0, value)
        case .big(let value): Integer(-value)
        }
    }

    /// `abs(self)`
    var absolute: Integer { isNegative ? -self : self }
}

// MARK: - Order

extension Integer: Comparable {
    static func < (a: Integer, b: Integer) -> Bool {
        switch (a, b) {
        case (.small(let x), .small(let y)): x < y
        case (.small, .big(let y)): y.sign == .plus
        case (.big(let x), .small): x.sign == .minus
        case (.big(let x), .big(let y)): x < y
        }
    }
}
