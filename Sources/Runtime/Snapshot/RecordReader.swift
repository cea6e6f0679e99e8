/// Reads the primitives of the record encoding from memory that may hold anything: every read is bounded.
struct RecordReader {
    private let base: UnsafePointer<UInt8>
    private let end: Int
    private(set) var position = 0

    init(_ buffer: UnsafeRawBufferPointer) {
        // Nothing is read from an empty buffer, so any address will do for it.
        let start = buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 8).unsafelyUnwrapped
        base = start.assumingMemoryBound(to: UInt8.self)
        end = buffer.count
    }

    var remaining: Int { end - position }

    private static let cutShort = SnapshotFailure("the records are cut short")

    @inline(__always) mutating func byte() throws(SnapshotFailure) -> UInt8 {
        guard position < end else { throw RecordReader.cutShort }
        defer { position &+= 1 }
        return base[position]
    }

    @inline(__always) mutating func varint() throws(SnapshotFailure) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < end else { throw RecordReader.cutShort }
            let b = base[position]
            position &+= 1
            result |= UInt64(b & 0x7F) &<< shift
            if b & 0x80 == 0 { return result }
            shift &+= 7
            if shift > 63 { throw SnapshotFailure("a number in the records is too long") }
        }
    }

    /// A count or index: at most `limit`.
    @inline(__always) mutating func count(_ limit: Int, _ what: @autoclosure () -> String) throws(SnapshotFailure) -> Int {
        let n = try varint()
        guard n <= UInt64(limit) else { throw SnapshotFailure("\(what()) is \(n), more than the \(limit) there can be") }
        return Int(n)
    }

    @inline(__always) mutating func signed() throws(SnapshotFailure) -> Int {
        let n = try varint()
        return Int(bitPattern: UInt(n &>> 1)) ^ -Int(bitPattern: UInt(n & 1))
    }

    mutating func fixed64() throws(SnapshotFailure) -> UInt64 {
        guard remaining >= 8 else { throw RecordReader.cutShort }
        defer { position += 8 }
        return UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
    }

    mutating func bytes(_ n: Int) throws(SnapshotFailure) -> UnsafeRawBufferPointer {
        guard n >= 0, remaining >= n else { throw RecordReader.cutShort }
        defer { position += n }
        return UnsafeRawBufferPointer(start: base + position, count: n)
    }

    /// The bytes from here to the end.
    var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base + position, count: end - position) }

    /// Goes on at an address in this memory, not before the present one.
    mutating func skip(to address: UnsafeRawPointer) throws(SnapshotFailure) {
        let n = address - UnsafeRawPointer(base)
        guard n >= position, n <= end else { throw RecordReader.cutShort }
        position = n
    }

    mutating func text() throws(SnapshotFailure) -> String {
        let n = try count(remaining, "a text's length")
        return String(decoding: try bytes(n), as: UTF8.self)
    }
}
