/// One Python value in eight bytes: trivial, without reference counting.
///
///     xxxxxxxx…xxxxxxx1   int, 63 bits, two's complement, shifted left by one
///     xxxxxxxx…xxxxxx10   float whose exponent is in ±255, rotated left by three ("flonum"), and +0.0
///     pppppppp…ppppp000   pointer to a heap object (16-byte aligned); all zero is *null*: unbound, empty, absent
///     nnnnnnnn…kkkkk100   k = 0: singleton number n; k = 31: reference not yet loaded, n is its oid (reserved)
///
/// Every other int, float and everything else lies on the heap. Null and the singletons from `error` on never reach a
/// program: they are results that native code hands to the interpreter loop.
struct Value: Equatable {
    let bits: UInt64

    @inline(__always) init(bits: UInt64) { self.bits = bits }
    @inline(__always) init(_ object: Object) { bits = UInt64(UInt(bitPattern: object.address)) }

    static let null = Value(bits: 0)
    static let none = Value(bits: singleton(0))
    static let `false` = Value(bits: singleton(1))
    static let `true` = Value(bits: singleton(2))
    static let notImplemented = Value(bits: singleton(3))
    static let ellipsis = Value(bits: singleton(4))
    /// A native function failed: the exception is `Runtime.exception`.
    static let error = Value(bits: singleton(5))
    /// A native function cannot finish without running Python code and has changed nothing: its twin must be called.
    static let declined = Value(bits: singleton(6))
    /// A native function asks the loop to do something first: see `Request`.
    static let request = Value(bits: singleton(7))
    /// A native iterator has no more items (the loop makes a StopIteration of it where one can be seen).
    static let exhausted = Value(bits: singleton(8))

    @inline(__always) private static func singleton(_ n: UInt64) -> UInt64 { n << 8 | 4 }

    /// The program asked to be suspended or for a snapshot.
    static let suspended = Value(bits: singleton(9))

    // MARK: Tests

    @inline(__always) var isNull: Bool { bits == 0 }
    @inline(__always) var isInt: Bool { bits & 1 != 0 }
    @inline(__always) var isFlonum: Bool { bits & 3 == 2 }
    @inline(__always) var isPointer: Bool { bits & 7 == 0 && bits != 0 }
    @inline(__always) var isSingleton: Bool { bits & 7 == 4 }
    @inline(__always) var isBool: Bool { self == .true || self == .false }
    /// One of the results by which native code asks the loop for more than taking a value.
    @inline(__always) var isControl: Bool { isNull || (isSingleton && bits >= Value.error.bits) }

    @inline(__always) init(_ flag: Bool) { self = flag ? .true : .false }

    // MARK: Ints

    static let intRange = (Int.min >> 1)...(Int.max >> 1)

    /// The int `n` if it fits into 63 bits.
    @inline(__always) init?(small n: Int) {
        let (doubled, overflow) = n.addingReportingOverflow(n)
        if overflow { return nil }
        bits = UInt64(bitPattern: Int64(doubled)) | 1
    }

    /// The int `n`, which must fit into 63 bits (counts, indices, lengths).
    @inline(__always) init(_ n: Int) { bits = UInt64(bitPattern: Int64(n)) &<< 1 | 1 }

    @inline(__always) var int: Int { Int(truncatingIfNeeded: Int64(bitPattern: bits) &>> 1) }

    @inline(__always) static func bothInts(_ a: Value, _ b: Value) -> Bool { a.bits & b.bits & 1 != 0 }

    // MARK: Floats

    private static let zeroFlonum: UInt64 = 0x8000_0000_0000_0002

    /// The float `x` where it is immediate: +0.0 and magnitudes from about 2^-255 to 2^256.
    @inline(__always) init?(flonum x: Double) {
        let b = x.bitPattern
        if (b &>> 60 &+ 5) & 7 < 2 && b != 0x3000_0000_0000_0000 {
            bits = (b &<< 3 | b &>> 61) & ~3 | 2
        } else if b == 0 {
            bits = Value.zeroFlonum
        } else {
            return nil
        }
    }

    @inline(__always) var flonum: Double {
        if bits == Value.zeroFlonum { return 0 }
        let t = (2 &- bits &>> 63) | bits & ~3
        return Double(bitPattern: t &>> 3 | t &<< 61)
    }

    // MARK: Pointers

    /// The object this value points to; only where `isPointer` holds.
    @inline(__always) var object: Object {
        Object(address: UnsafeMutableRawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped)
    }

    /// Whether this is an object with that layout.
    @inline(__always) func isKind(_ kind: Kind) -> Bool { isPointer && object.kind == kind }

    // MARK: Not yet loaded references (reserved for lazy waking)

    @inline(__always) var isUnloaded: Bool { bits & 0xFF == 0xFC }
}
