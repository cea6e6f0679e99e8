import BigInt
import Glibc

/// Hashes of numbers: equal numbers hash alike whatever their type.
///
/// A rational number `m / n` hashes to `m * n**-1` modulo the prime `2**61 - 1`, with its sign.
/// Python library reference, "Hashing of numeric types".
enum NumericHash {
    /// `sys.hash_info.modulus`
    static let modulus: UInt = (1 << 61) - 1
    /// `sys.hash_info.inf`
    static let infinity = 314_159
    /// `sys.hash_info.imag`
    static let imaginary = 1_000_003

    /// `hash(value)` of a machine word.
    @inline(__always)
    static func hash(_ value: Int) -> Int {
        // Most ints are below the modulus; of those only -1 is not its own hash.
        if value.magnitude < modulus { return value == -1 ? -2 : value }
        return signed(value.magnitude % modulus, negative: value < 0)
    }

    /// `hash(value)` of an integer.
    static func hash(_ value: Integer) -> Int {
        switch value {
        case .small(let word): hash(word)
        case .big(let big): hash(big)
        }
    }

    /// `hash(value)` of an arbitrary-precision integer.
    static func hash(_ value: BigInt) -> Int {
        // 2**64 is 8 modulo 2**61 - 1, so each step rotates the sum by three bits.
        var sum: UInt = 0
        for word in value.magnitude.words.reversed() {
            sum = (sum << 3 & modulus | sum >> 58) + word % modulus
            if sum >= modulus { sum -= modulus }
        }
        return signed(sum, negative: value.sign == .minus)
    }

    /// `hash(value)` of a float. For nan, which hashes by identity, the result is 0 and the caller's to replace.
    static func hash(_ value: Double) -> Int {
        if !value.isFinite { return value.isNaN ? 0 : value > 0 ? infinity : -infinity }
        if value.magnitude < 0x1p60 && value == value.rounded(.towardZero) { return hash(Int(value)) }
        // value == significand * 2**exponent; multiplying by a power of two rotates the 61 bits.
        let significand = value.isSubnormal ? value.significandBitPattern : value.significandBitPattern | 1 << 52
        let exponent = (value.isSubnormal ? -1022 : Int(value.exponent)) - 52
        let rotation = UInt((exponent % 61 + 61) % 61)
        let bits = UInt(significand)
        let rotated = bits << rotation & modulus | (rotation == 0 ? 0 : bits >> (61 - rotation))
        return signed(rotated % modulus, negative: value < 0)
    }

    /// `hash(complex(real, imaginary))` from the hashes of the parts.
    static func combine(real: Int, imaginary part: Int) -> Int {
        reserved(real &+ imaginary &* part)
    }

    /// Gives a hash its sign.
    @inline(__always)
    private static func signed(_ magnitude: UInt, negative: Bool) -> Int {
        reserved(negative ? -Int(magnitude) : Int(magnitude))
    }

    /// Replaces -1, which no hash is, by -2.
    @inline(__always)
    static func reserved(_ hash: Int) -> Int { hash == -1 ? -2 : hash }
}

/// `hash(tuple)`: the items' hashes mixed as xxHash mixes its lanes, in order.
struct TupleHash {
    private static let prime1: UInt = 11_400_714_785_074_694_791
    private static let prime2: UInt = 14_029_467_366_897_019_727
    private static let prime5: UInt = 2_870_177_450_012_600_261

    private var sum = TupleHash.prime5
    private var count: UInt = 0

    init() {}

    /// Adds the hash of the next item.
    @inline(__always)
    mutating func add(_ hash: Int) {
        sum = sum &+ UInt(bitPattern: hash) &* TupleHash.prime2
        sum = (sum << 31 | sum >> 33) &* TupleHash.prime1
        count += 1
    }

    /// The hash of the items added.
    func finish() -> Int {
        let result = Int(bitPattern: sum &+ (count ^ (TupleHash.prime5 ^ 3_527_539)))
        return result == -1 ? 1_546_275_796 : result
    }
}

/// `hash(frozenset)`: the items' hashes combined without regard to order.
struct FrozenSetHash {
    private var sum: UInt = 0
    private var count: UInt = 0

    init() {}

    /// Adds the hash of an item.
    @inline(__always)
    mutating func add(_ hash: Int) {
        let bits = UInt(bitPattern: hash)
        sum ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
        count += 1
    }

    /// The hash of the items added.
    func finish() -> Int {
        var result = sum ^ ((count &+ 1) &* 1_927_868_237)
        result ^= (result >> 11) ^ (result >> 25)
        result = result &* 69069 &+ 907_133_923
        return result == .max ? 590_923_713 : Int(bitPattern: result)
    }
}

/// SipHash-1-3 with a 128-bit key, the hash of `str` and `bytes`. PEP 456; "SipHash: a fast short-input PRF".
struct SipHash: Sendable {
    /// The two halves of the key.
    let key0: UInt64
    let key1: UInt64

    init(key0: UInt64, key1: UInt64) {
        self.key0 = key0
        self.key1 = key1
    }

    /// The Python hash of raw bytes: 0 for none, never -1.
    func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        if bytes.isEmpty { return 0 }
        return NumericHash.reserved(Int(truncatingIfNeeded: digest(bytes)))
    }

    /// The 64-bit digest of raw bytes.
    func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var v0 = key0 ^ 0x736F_6D65_7073_6575
        var v1 = key1 ^ 0x646F_7261_6E64_6F6D
        var v2 = key0 ^ 0x6C79_6765_6E65_7261
        var v3 = key1 ^ 0x7465_6462_7974_6573

        @inline(__always)
        func round() {
            v0 = v0 &+ v1
            v2 = v2 &+ v3
            v1 = (v1 << 13 | v1 >> 51) ^ v0
            v3 = (v3 << 16 | v3 >> 48) ^ v2
            v0 = v0 << 32 | v0 >> 32
            v2 = v2 &+ v1
            v0 = v0 &+ v3
            v1 = (v1 << 17 | v1 >> 47) ^ v2
            v3 = (v3 << 21 | v3 >> 43) ^ v0
            v2 = v2 << 32 | v2 >> 32
        }

        let whole = bytes.count & ~7
        var index = 0
        while index < whole {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            v3 ^= word
            round()
            v0 ^= word
            index += 8
        }
        var last = UInt64(truncatingIfNeeded: bytes.count) << 56
        var shift: UInt64 = 0
        while index < bytes.count {
            last |= UInt64(bytes[index]) << shift
            shift += 8
            index += 1
        }
        v3 ^= last
        round()
        v0 ^= last
        v2 ^= 0xFF
        round()
        round()
        round()
        return v0 ^ v1 ^ v2 ^ v3
    }
}
