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

    mutating func removeAll() { count = 0 }

    mutating func truncate(to n: Int) { count = n }

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

    @inline(__always) mutating func fixed64(_ n: UInt64) {
        reserve(8)
        UnsafeMutableRawPointer(base + count).storeBytes(of: n.littleEndian, as: UInt64.self)
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
