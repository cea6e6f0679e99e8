/// The 64-bit hash of an object's record, over *words* rather than encoded bytes: how a value is encoded depends on its neighbours
/// in the pack, its word on the value alone. `Images/FORMAT.md`, "The sum of a state", is the definition; it is cheap enough for
/// every record of a snapshot and no protection against anyone who means harm.
enum RecordHash {
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let salt: UInt64 = 0xA24B_AED4_963E_E407

    @inline(__always) static func fold(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let x = (hash ^ word) &* multiplier
        return x ^ x &>> 32
    }

    /// The word of a value: what it carries, mixed with its tag.
    @inline(__always) static func word(_ tag: UInt64, _ payload: UInt64) -> UInt64 { payload ^ tag &* salt }

    @inline(__always) static func int(_ n: Int) -> UInt64 { word(ValueTag.int, UInt64(bitPattern: Int64(n))) }

    /// FNV-1a over the UTF-8 bytes: what stands for the name of a layout or a permanent.
    static func name(_ name: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    /// Bytes in words of eight, little-endian; what is missing from the last is zero.
    @inline(__always) static func bytes(_ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = hash
        var i = 0
        while i &+ 8 <= bytes.count {
            hash = fold(hash, bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            i &+= 8
        }
        if i < bytes.count {
            var last: UInt64 = 0
            for j in i..<bytes.count { last |= UInt64(bytes[j]) &<< UInt64(8 * (j &- i)) }
            hash = fold(hash, last)
        }
        return hash
    }

    /// What a record's hash begins with.
    @inline(__always)
    static func begin(layout: UInt64, flags: UInt64, extensionWords: Int, count: Int, oid: UInt64) -> UInt64 {
        let shape = flags | UInt64(truncatingIfNeeded: extensionWords) &<< 8
        return fold(fold(fold(layout, shape), UInt64(truncatingIfNeeded: count)), oid)
    }
}

/// The sum of the hashes of all records of a state: the same whatever the order, and kept up to date by what changes.
struct RecordSum: Equatable {
    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0

    init() {}

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    @inline(__always) private static func second(_ hash: UInt64) -> UInt64 { RecordHash.fold(hash, 0xD6E8_FEB8_6659_FD93) }

    @inline(__always) mutating func add(_ hash: UInt64) {
        low &+= hash
        high &+= RecordSum.second(hash)
    }

    @inline(__always) mutating func remove(_ hash: UInt64) {
        low &-= hash
        high &-= RecordSum.second(hash)
    }
}
