/// What a runtime remembers of its records in the image, so that the next snapshot writes only what has changed.
///
/// Invariants, between two snapshots:
/// 1. An object without the dirty flag has a record in the current state, and the record is up to date.
/// 2. An object that a clean one refers to is clean or in `Heap.changed`.
/// 3. `sum` and `counts` are over the newest record of each oid, those of objects that have died since included: their records go
///    with the next whole snapshot.
final class RecordTable {
    /// The hash of the newest record of each oid, 0 where there is none.
    private var hashes = OidMap<UInt64>(empty: 0)
    private(set) var sum = RecordSum()
    /// Number of records by layout.
    private var counts: [Int64] = Array(repeating: 0, count: Kind.allCases.count)
    /// The code rows that the state's records name, in the order in which they came.
    private(set) var codes: [[UInt8]] = []
    private var knownCodes: Set<[UInt8]> = []
    /// The segments of large values, by the oid of the object.
    var segments: [UInt64: SegmentList] = [:]
    /// Records in the last whole snapshot, 0 when there is none.
    var whole = 0
    /// `Heap.sweeps` when the last snapshot was made.
    var sweeps = 0

    deinit { hashes.deallocate() }

    /// Number of records in the state.
    var count: Int { hashes.count }

    /// Whether there is a state to build on.
    var isEmpty: Bool { whole == 0 }

    /// Notes a record that was written or read; `kind` is nil for a segment.
    @inline(__always) func set(_ oid: UInt64, _ hash: UInt64, _ kind: Kind?) {
        let hash = hash == 0 ? 1 : hash
        let old = hashes.set(oid, hash)
        sum.add(hash)
        if old != 0 {
            sum.remove(old)
        } else if let kind {
            counts[Int(kind.rawValue)] &+= 1
        }
    }

    /// Makes room for so many records, up to the oid `last`.
    func reserve(_ count: Int, last: UInt64) { hashes.reserve(count, last: last) }

    func hash(of oid: UInt64) -> UInt64 { hashes[oid] }

    /// Notes that the state needs a code row. False when it was known.
    func needs(code digest: [UInt8]) -> Bool {
        guard knownCodes.insert(digest).inserted else { return false }
        codes.append(digest)
        return true
    }

    func isKnown(code digest: [UInt8]) -> Bool { knownCodes.contains(digest) }

    /// Number of records by layout name.
    var objectCounts: [String: Int64] {
        var result: [String: Int64] = [:]
        for description in LayoutDescription.all where counts[Int(description.kind.rawValue)] > 0 {
            result[description.name] = counts[Int(description.kind.rawValue)]
        }
        return result
    }

    /// Forgets every record: a whole snapshot follows. Segments keep their oids.
    func begin() {
        hashes.deallocate()
        hashes = OidMap(empty: 0)
        sum = RecordSum()
        counts = Array(repeating: 0, count: Kind.allCases.count)
        codes = []
        knownCodes = []
        whole = 0
        for list in segments.values { list.forget() }
    }
}

/// The segments of one large value: its elements in pieces of `Segments.elements` (bytes: `Segments.bytes`), each with a record of
/// its own, so that a change of one element does not rewrite the others.
final class SegmentList {
    struct Segment {
        let oid: UInt64
        /// Hash of the memory, to see without looking further that nothing has changed.
        var memory: UInt64
        /// Hash of the record, 0 while none is in the state.
        var record: UInt64
    }

    var segments: [Segment] = []

    func forget() {
        for i in segments.indices { segments[i].record = 0 }
    }
}

enum Segments {
    /// Elements of a segment of values, entries or slots; values that have more lie in segments.
    static let elements = 4096
    /// Bytes of a segment of bytes.
    static let bytes = 1 << 16

    /// Elements of one segment of that tail.
    @inline(__always) static func size(_ tail: Tail) -> Int { tail == .externalBytes ? bytes : elements }

    /// Whether a tail of `count` elements lies in segments.
    @inline(__always) static func apply(_ tail: Tail, _ count: Int) -> Bool {
        if count <= elements { return false }
        switch tail {
        case .externalValues, .externalEntries, .externalSlots: return true
        case .externalBytes: return count > bytes
        case .none, .values, .bytes, .words, .frame: return false
        }
    }

    /// Hash of memory for comparing it with itself later.
    static func memoryHash(_ start: UnsafeRawPointer, _ bytes: Int) -> UInt64 {
        var a: UInt64 = 1, b: UInt64 = 2, c: UInt64 = 3, d: UInt64 = 4
        var i = 0
        while i &+ 32 <= bytes {
            a = RecordHash.fold(a, start.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            b = RecordHash.fold(b, start.loadUnaligned(fromByteOffset: i &+ 8, as: UInt64.self))
            c = RecordHash.fold(c, start.loadUnaligned(fromByteOffset: i &+ 16, as: UInt64.self))
            d = RecordHash.fold(d, start.loadUnaligned(fromByteOffset: i &+ 24, as: UInt64.self))
            i &+= 32
        }
        let rest = RecordHash.bytes(UInt64(bytes), UnsafeRawBufferPointer(start: start + i, count: bytes - i))
        return RecordHash.fold(RecordHash.fold(RecordHash.fold(RecordHash.fold(rest, a), b), c), d)
    }
}
