import Bytecode

/// Brings a saved state back into a new runtime. Nothing is trusted: numbers are bounded, references must name objects, slots must hold
/// what their layout says (`LayoutConstraints`), code must pass the verifier, and the records must have the sum that the state says.
///
/// In four passes: read the directories, the newest pack first, and allocate the newest record of each oid; fill in the interned
/// strs, which are one object with those the runtime has; fill in the others; derive (indexes, caches, links between frames).
struct Decoder {
    let runtime: Runtime
    let heap: UnsafeMutablePointer<Heap>
    let table: RecordTable
    var reader: PackReader
    /// The object of each record in `reader`; nil where a newer pack has one. A segment has `Decoder.segment`.
    var objects: UnsafeMutablePointer<Object?>
    /// Addresses of objects by oid.
    var addresses: OidMap<UInt>
    /// The permanents of each payload, and the words of their names.
    private var permanents: [[Value]] = []
    private var permanentWords: [[UInt64]] = []
    /// Those of the payload that is being read.
    private var currentPermanents: [Value] = []
    private var currentWords: [UInt64] = []
    /// The owner of each segment, and which of its segments it is.
    var owners: [UInt64: (object: Object, index: Int)] = [:]
    /// Segments whose keys' hashes are to be computed.
    var underived: [(object: Object, index: Int)] = []
    /// What was wrong first.
    var failure: SnapshotFailure?
    /// The object being read, for messages.
    var current: UInt64 = 0
    /// Bytes that may still be allocated.
    var budget: Int
    let codes: [[UInt8]: CodeContent]
    private(set) var checksSum = true
    /// Frames of generators: their positions are byte offsets until their code is decoded.
    var frames: [PlacedFrame] = []

    /// Stands for the object of a segment's record.
    static var segment: Object { Object(address: UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped) }

    private init(_ runtime: Runtime, codes: [CodeContent], memoryLimit: Int) {
        self.runtime = runtime
        heap = runtime.heap
        table = runtime.state.pointee.host.records
        objects = .allocate(capacity: 1)
        addresses = OidMap(empty: 0)
        budget = memoryLimit
        reader = PackReader(budget: memoryLimit)
        var table: [[UInt8]: CodeContent] = [:]
        for code in codes { table[code.digest] = code }
        self.codes = table
    }

    /// A new runtime in the saved state.
    ///
    /// - Parameters:
    ///   - payloads: the oldest pack first.
    ///   - memoryLimit: most bytes that the objects may take.
    /// - Throws: `SnapshotFailure`, one sentence that says what is wrong.
    static func wake(
        roots: [UInt8], payloads: [UnsafeRawBufferPointer], codes: [CodeContent], memoryLimit: Int, checksSum: Bool,
        configure: (Runtime) -> Void
    ) throws(SnapshotFailure) -> Runtime {
        let runtime = Runtime.create(hashKey: try RootReader.hashKey(in: roots))
        configure(runtime)
        var decoder = Decoder(runtime, codes: codes, memoryLimit: memoryLimit)
        decoder.checksSum = checksSum
        defer { decoder.deallocate() }
        do {
            try decoder.load(payloads)
            try decoder.derive()
            try decoder.readRoots(roots)
            decoder.settle()
            runtime.adoptNativeModules()
            return runtime
        } catch {
            runtime.destroy()
            throw error
        }
    }

    private func deallocate() {
        reader.deallocate()
        objects.deallocate()
        addresses.deallocate()
    }

    /// Everything loaded has a record: nothing has changed yet.
    private func settle() {
        for group in reader.groups where RecordLayout.all[group.layout].kind != nil {
            for i in group.first..<group.first + group.count { objects[i]?.flags.remove(.dirty) }
        }
        heap.pointee.changed.removeAll()
        table.sweeps = heap.pointee.sweeps
        // There is no garbage yet: the next collection is due when as much has been made again.
        heap.pointee.startCounting()
    }

    // MARK: Allocating

    private mutating func load(_ payloads: [UnsafeRawBufferPointer]) throws(SnapshotFailure) {
        for payload in payloads.reversed() { try reader.read(payload) }
        budget = reader.budget
        for names in reader.permanents {
            var values: [Value] = []
            for name in names {
                guard let value = runtime.permanent(named: name) else {
                    throw SnapshotFailure("the image refers to '\(name)', which this runtime does not have")
                }
                values.append(value)
            }
            permanents.append(values)
            permanentWords.append(names.map { RecordHash.word(ValueTag.permanent, RecordHash.name($0)) })
        }
        objects.deallocate()
        objects = .allocate(capacity: max(reader.oids.count, 1))
        objects.initialize(repeating: nil, count: max(reader.oids.count, 1))
        let last = UnsafeBufferPointer(start: reader.oids.base, count: reader.oids.count).max() ?? 0
        addresses.reserve(reader.oids.count, last: last)
        table.reserve(reader.oids.count, last: last)
        var segments = OidMap<UInt8>(empty: 0)
        defer { segments.deallocate() }
        for group in reader.groups { try allocate(group, &segments) }
        try fill()
    }

    private mutating func allocate(_ group: RecordGroup, _ segments: inout OidMap<UInt8>) throws(SnapshotFailure) {
        let layout = RecordLayout.all[group.layout]
        for i in group.first..<group.first + group.count {
            let oid = reader.oids[i]
            guard let kind = layout.kind else {
                if segments.set(oid, 1) == 0 { objects[i] = Decoder.segment } else { try skip(i) }
                continue
            }
            if addresses[oid] != 0 {
                try skip(i)
                continue
            }
            current = oid
            let object = try make(kind, group, count: reader.counts[i])
            object.oid = oid
            addresses.set(oid, UInt(bitPattern: object.address))
            objects[i] = object
        }
    }

    /// A record that a newer one replaces is read over. That takes time, so it counts as if it took memory.
    private mutating func skip(_ record: Int) throws(SnapshotFailure) {
        try take(min(reader.counts[record], 1 << 40) * 64)
    }

    /// A new object of that layout with its storage; its words are zero or null, its storage is not set.
    private mutating func make(_ kind: Kind, _ group: RecordGroup, count: Int) throws(SnapshotFailure) -> Object {
        let layout = heap.pointee.layout(kind).pointee
        var tailBytes = 0
        var count = count
        switch layout.tail {
        case .frame:
            count += Frame.headerWords
            tailBytes = count * 8
        case .values, .words: tailBytes = count * 8
        case .bytes: tailBytes = (count + 7) & ~7
        case .none, .externalValues, .externalBytes, .externalEntries, .externalSlots: break
        }
        let bytes = (Object.headerWords + layout.fixedWords + group.extensionWords) * 8 + tailBytes
        try take(bytes + 16)
        let object = heap.pointee.allocate(
            kind, class: runtime.type(.object), bytes: bytes, flags: group.extensionWords > 0 ? .extended : [],
            extensionWords: group.extensionWords)
        let words = (object.address + Object.headerBytes).assumingMemoryBound(to: UInt64.self)
        for i in 0..<(bytes - Object.headerBytes) / 8 { words[i] = 0 }
        if layout.countWord >= 0 { object.initializeRaw(layout.countWord, count) }
        switch layout.tail {
        case .externalValues, .externalBytes: try allocateStorage(object, layout, capacity: max(count, 1))
        case .externalSlots:
            guard count >= 8, count & (count - 1) == 0 else { throw SnapshotFailure("a set's table has \(count) slots, which is no power of two") }
            try allocateStorage(object, layout, capacity: count)
        case .none, .values, .bytes, .words, .externalEntries, .frame: break
        }
        if group.has(GroupFlags.finalized) { object.flags.insert(.finalized) }
        return object
    }

    mutating func take(_ bytes: Int) throws(SnapshotFailure) {
        budget -= bytes
        if budget < 0 { throw SnapshotFailure("its objects take more memory than the limit allows") }
    }

    /// Zeroed storage for `capacity` elements.
    mutating func allocateStorage(_ object: Object, _ layout: Layout, capacity: Int) throws(SnapshotFailure) {
        let (bytes, overflow) = capacity.multipliedReportingOverflow(by: layout.externalStride)
        try take(overflow ? Int.max / 2 : bytes + 16)
        let memory = heap.pointee.allocateExternal(bytes)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        object.initializeRaw(layout.storageWord, Int(bitPattern: memory))
        object.initializeRaw(layout.capacityWord, capacity)
    }

    // MARK: Values

    mutating func choose(permanentsOf pack: Int) {
        currentPermanents = permanents[pack]
        currentWords = permanentWords[pack]
    }

    mutating func choose(permanents names: [String]) throws(SnapshotFailure) {
        currentPermanents = []
        for name in names {
            guard let value = runtime.permanent(named: name) else {
                throw SnapshotFailure("the image refers to '\(name)', which this runtime does not have")
            }
            currentPermanents.append(value)
        }
        currentWords = Array(repeating: 0, count: names.count)
    }

    @inline(never) mutating func fail(_ message: String) {
        if failure == nil { failure = SnapshotFailure(message) }
    }

    /// The value of a cell, and its word. After a failure null.
    @inline(__always) mutating func value(_ cell: Cell, _ hash: inout UInt64) -> Value {
        switch cell.tag {
        case ValueTag.reference:
            let address = addresses[cell.payload]
            if address == 0 { return absent(cell.payload) }
            hash = RecordHash.fold(hash, RecordHash.word(ValueTag.reference, cell.payload))
            return Value(bits: UInt64(address))
        case ValueTag.int:
            hash = RecordHash.fold(hash, RecordHash.word(ValueTag.int, cell.payload))
            if let n = Value(small: Int(Int64(bitPattern: cell.payload))) { return n }
            fail("object \(current) has an int that is not immediate")
            return .null
        case ValueTag.special:
            guard cell.payload < UInt64(Decoder.specialCount) else {
                fail("object \(current) has an unknown special value")
                return .null
            }
            hash = RecordHash.fold(hash, RecordHash.word(ValueTag.special, cell.payload))
            return Decoder.special(cell.payload)
        default: return rareValue(cell, &hash)
        }
    }

    private static let specialCount = ValueTag.specials.count

    @inline(__always) private static func special(_ i: UInt64) -> Value {
        i == 0 ? .null : i == 1 ? .none : ValueTag.specials[Int(i)]
    }

    @inline(never) private mutating func absent(_ oid: UInt64) -> Value {
        fail("object \(current) refers to object \(oid), which is not there")
        return .null
    }

    @inline(never) private mutating func rareValue(_ cell: Cell, _ hash: inout UInt64) -> Value {
        if cell.tag == ValueTag.permanent {
            guard cell.payload < UInt64(currentPermanents.count) else {
                fail("object \(current) refers to permanent \(cell.payload) of \(currentPermanents.count)")
                return .null
            }
            hash = RecordHash.fold(hash, currentWords[Int(cell.payload)])
            return currentPermanents[Int(cell.payload)]
        }
        hash = RecordHash.fold(hash, RecordHash.word(ValueTag.float, cell.payload))
        if let x = Value(flonum: Double(bitPattern: cell.payload)) { return x }
        fail("object \(current) has a float that is not immediate")
        return .null
    }
}
