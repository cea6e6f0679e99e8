import Glibc

/// A growing byte buffer with the primitives of the record encoding (`Images/FORMAT.md`, "Object records").
struct RecordWriter {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 1 << 16) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() { base.deallocate() }

    var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
    var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    @inline(__always) private mutating func reserve(_ n: Int) {
        if count &+ n > capacity { grow(n) }
    }

    @inline(never) private mutating func grow(_ n: Int) {
        let larger = max(capacity * 2, count + n)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
    }

    @inline(__always) mutating func byte(_ b: UInt8) {
        reserve(1)
        base[count] = b
        count &+= 1
    }

    /// LEB128, least significant group first.
    @inline(__always) mutating func varint(_ n: UInt64) {
        reserve(10)
        var n = n
        while n >= 0x80 {
            base[count] = UInt8(truncatingIfNeeded: n) | 0x80
            count &+= 1
            n &>>= 7
        }
        base[count] = UInt8(truncatingIfNeeded: n)
        count &+= 1
    }

    @inline(__always) mutating func signed(_ n: Int) { varint(RecordWriter.zigzag(n)) }

    @inline(__always) static func zigzag(_ n: Int) -> UInt64 { UInt64(bitPattern: Int64(n &<< 1) ^ Int64(n &>> 63)) }

    mutating func fixed64(_ n: UInt64) {
        reserve(8)
        for i in 0..<8 { base[count &+ i] = UInt8(truncatingIfNeeded: n &>> UInt64(8 * i)) }
        count &+= 8
    }

    mutating func bytes(_ source: UnsafeRawBufferPointer) {
        guard let start = source.baseAddress else { return }
        reserve(source.count)
        memcpy(base + count, start, source.count)
        count &+= source.count
    }

    mutating func text(_ s: String) {
        let utf8 = Array(s.utf8)
        varint(UInt64(utf8.count))
        utf8.withUnsafeBytes { bytes($0) }
    }

    mutating func sized(_ content: [UInt8]) {
        varint(UInt64(content.count))
        content.withUnsafeBytes { bytes($0) }
    }
}

/// How a value is encoded: a varint whose low three bits are one of these.
enum ValueTag {
    /// The oid follows in the upper bits.
    static let reference: UInt64 = 0
    /// A zigzag int of up to 60 bits.
    static let int: UInt64 = 1
    /// Index into the table of permanents.
    static let permanent: UInt64 = 2
    /// One of `Special`.
    static let special: UInt64 = 3
    /// The eight bytes of a double follow.
    static let float: UInt64 = 4
    /// The oid less that of the object it stands in, zigzag.
    static let near: UInt64 = 5
    /// Eight bytes of an int follow.
    static let wideInt: UInt64 = 6

    static let specials: [Value] = [.null, .none, .false, .true, .notImplemented, .ellipsis, SetRef.dummy]
}
