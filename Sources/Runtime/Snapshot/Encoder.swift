import Bytecode

/// Writes what has changed since the last snapshot as records: the dirty objects that are reachable, found through the log of changes, the
/// roots and the frames, by tracing through dirty objects only (`RecordTable` states the invariants that make this enough). An object
/// that was changed and then dropped is written too if it has not been collected; the next whole snapshot leaves it out.
///
/// First everything is visited and numbered, then written, piece by piece: `Encoder+Groups.swift`. Both use work lists of
/// their own; depth of the data does not matter. Order and bytes depend on the graph and the log alone, not on addresses.
struct Encoder {
    let runtime: Runtime
    let heap: UnsafeMutablePointer<Heap>
    let table: RecordTable
    /// Reads the digest that the store gives a code object's content.
    let digest: (CodeContent) -> [UInt8]
    private var order = RawArray<Object>(capacity: 1 << 12)
    private var pending = RawArray<Object>(capacity: 1 << 10)
    /// Segments to be written: of which object, which.
    private var changedSegments: [(object: Object, index: Int)] = []

    // The piece being written.
    var bodies = RecordWriter()
    var directory = RecordWriter(capacity: 1 << 12)
    var groups = GroupTable()
    var permanents: PermanentNames
    /// Layouts that the pack has named so far, and their places in its table; by kind, and behind the kinds the segments by tail.
    var layoutIndex: [UInt64] = Array(repeating: .max, count: Kind.allCases.count + SegmentLayout.allCases.count)
    var layouts: [Int] = []
    private var layoutsNamed = 0, permanentsNamed = 0
    var codes: [CodeContent] = []
    var codeDigests: [UInt: [UInt8]] = [:]
    private var payload = RecordWriter(capacity: 1 << 16)
    private var recordsInPack = 0
    private var written = 0
    private var isWhole = false

    init(_ runtime: Runtime, digest: @escaping (CodeContent) -> [UInt8], table: RecordTable? = nil) {
        self.runtime = runtime
        heap = runtime.heap
        self.table = table ?? runtime.state.pointee.host.records
        permanents = PermanentNames(runtime)
        self.digest = digest
    }

    /// Objects of one piece: what a piece holds stays in the processor's cache while its columns are written.
    static let pieceObjects = 8192
    /// Bytes of a payload at which a pack ends and another begins.
    static let packBytes = 48 << 20

    /// What has changed; everything, where `whole` or where there is no state to build on.
    ///
    /// - Parameter sink: gets every pack as soon as it is complete; its bytes are valid during the call.
    /// - Throws: what `sink` throws. The runtime then must make a whole snapshot next.
    mutating func encode(whole: Bool, sink: (SnapshotContent.Pack) throws -> Void) throws -> SnapshotContent {
        defer { deallocate() }
        isWhole = whole || table.isEmpty
        if isWhole { beginWhole() }
        visitRoots()
        for i in 0..<heap.pointee.changed.count { visit(heap.pointee.changed[i].value) }
        drain()
        do {
            try writeObjects(sink)
            try writeSegments(sink)
            try endPack(sink)
        } catch {
            for i in 0..<order.count { order[i].flags.remove(.marked) }
            table.begin()
            throw error
        }
        settle()
        if isWhole { table.whole = max(written, 1) }
        table.sweeps = heap.pointee.sweeps
        return SnapshotContent(
            isWhole: isWhole, roots: writeRoots(), objects: written, objectCounts: table.objectCounts, newCodes: codes,
            codes: table.codes, instructions: runtime.state.pointee.executed)
    }

    func deallocate() {
        order.deallocate()
        pending.deallocate()
        payload.deallocate()
        bodies.deallocate()
        directory.deallocate()
        groups.deallocate()
    }

    /// Makes every object dirty: what is not reached stays so, for it has no record in the state that follows.
    private mutating func beginWhole() {
        table.begin()
        heap.pointee.changed.removeAll()
        heap.pointee.forEachObject { $0.flags.insert(.dirty) }
    }

    /// Now that all is written, nothing is dirty.
    private mutating func settle() {
        for i in 0..<order.count { order[i].flags.subtract([.marked, .dirty]) }
        heap.pointee.changed.removeAll()
    }

    // MARK: Visiting

    private mutating func visitRoots() {
        for root in Root.persisted { visit(runtime.root(root)) }
        drain()
        for frame in runtime.framesFromBottom().reversed() {
            if frame.generator.isNull {
                visit(frame: frame)
            } else {
                // The frame of a running generator changes without a barrier.
                frame.generator.object.flags.insert(.dirty)
                visit(frame.generator)
            }
            drain()
        }
    }

    @inline(__always) mutating func visit(_ value: Value) {
        guard value.isPointer else { return }
        let object = value.object
        let flags = object.flags.rawValue
        // Dirty, not yet met, and no permanent.
        if flags & Encoder.visitedBits != Object.Flags.dirty.rawValue { return }
        object.flags = Object.Flags(rawValue: flags | Object.Flags.marked.rawValue)
        pending.append(object)
    }

    private static let visitedBits = Object.Flags.dirty.rawValue | Object.Flags.marked.rawValue | Object.Flags.permanent.rawValue

    private mutating func drain() {
        while let object = pending.popLast() { expand(object) }
    }

    /// Numbers an object and visits what it refers to, so that the first reference is numbered next.
    private mutating func expand(_ object: Object) {
        runtime.giveOid(object)
        order.append(object)
        let layout = heap.pointee.layout(object.kind)
        if object.extensionWords > 0 { visitRun(layout.pointee.extensionAddress(object), object.extensionWords) }
        let tail = layout.pointee.tail
        switch tail {
        case .none, .bytes, .words: break
        case .values: visitRun(layout.pointee.tailAddress(object).assumingMemoryBound(to: Value.self), object.raw(layout.pointee.countWord))
        case .externalBytes, .externalValues, .externalEntries, .externalSlots:
            let count = object.raw(layout.pointee.countWord)
            if Segments.apply(tail, count) {
                visitSegments(object, tail, count)
            } else if count > 0 {
                visit(object, tail, 0..<count)
            }
        case .frame: visit(frame: GeneratorRef(object).frame)
        }
        // What is only weakly referenced is saved as well: that a program was suspended must not be what kills it.
        var mask = layout.pointee.valueMask & ~layout.pointee.contentMask | layout.pointee.weakMask
        while mask != 0 {
            let i = 63 - mask.leadingZeroBitCount
            visit(object[i])
            mask &= ~(1 << UInt64(i))
        }
        visit(object.classValue)
    }

    @inline(__always) mutating func visitRun(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
        var i = count &- 1
        while i >= 0 {
            visit(values[i])
            i &-= 1
        }
    }

    /// Some elements in external storage.
    private mutating func visit(_ object: Object, _ tail: Tail, _ range: Range<Int>) {
        guard let storage = object.storage(heap) else { return }
        switch tail {
        case .externalValues: visitRun(storage.assumingMemoryBound(to: Value.self) + range.lowerBound, range.count)
        case .externalEntries:
            let entries = storage.assumingMemoryBound(to: DictRef.Entry.self)
            for i in range.reversed() {
                visit(entries[i].value)
                visit(entries[i].key)
            }
        case .externalSlots:
            let slots = storage.assumingMemoryBound(to: SetRef.Slot.self)
            for i in range.reversed() { visit(slots[i].key) }
        case .none, .values, .bytes, .words, .externalBytes, .frame: break
        }
    }

    /// Numbers the segments of a large value and visits what the changed ones hold.
    ///
    /// Equal memory means equal contents as long as no object has been freed: an address could since have been given to another.
    private mutating func visitSegments(_ object: Object, _ tail: Tail, _ count: Int) {
        guard let storage = object.storage(heap) else { return }
        let list = table.segments[object.oid] ?? SegmentList()
        table.segments[object.oid] = list
        let size = Segments.size(tail), stride = heap.pointee.layout(object.kind).pointee.externalStride
        let needed = (count + size - 1) / size
        if list.segments.count > needed { list.segments.removeLast(list.segments.count - needed) }
        let comparable = table.sweeps == heap.pointee.sweeps
        for i in 0..<needed {
            let range = i * size..<min((i + 1) * size, count)
            let memory = Segments.memoryHash(storage + range.lowerBound * stride, range.count * stride)
            if i == list.segments.count {
                heap.pointee.lastOid += 1
                list.segments.append(SegmentList.Segment(oid: heap.pointee.lastOid, memory: 0, record: 0))
            }
            if list.segments[i].record != 0 && list.segments[i].memory == memory && comparable { continue }
            list.segments[i].memory = memory
            changedSegments.append((object, i))
            visit(object, tail, range)
        }
    }

    // MARK: Pieces and packs

    private mutating func writeObjects(_ sink: (SnapshotContent.Pack) throws -> Void) throws {
        var first = 0
        while first < order.count {
            let last = min(first + Encoder.pieceObjects, order.count)
            try writeGroups(UnsafeMutableBufferPointer(start: order.base + first, count: last - first))
            try endPiece(records: last - first, sink)
            first = last
        }
    }

    private mutating func writeSegments(_ sink: (SnapshotContent.Pack) throws -> Void) throws {
        // A segment has thousands of elements: few of them fill a piece.
        var first = 0
        while first < changedSegments.count {
            let last = min(first + 64, changedSegments.count)
            var written = 0
            for i in first..<last where writeSegment(changedSegments[i].object, changedSegments[i].index) { written += 1 }
            if written > 0 { try endPiece(records: written, sink) }
            first = last
        }
    }

    /// Puts the piece into the payload: new names, directory, bodies.
    private mutating func endPiece(records: Int, _ sink: (SnapshotContent.Pack) throws -> Void) throws {
        payload.varint(UInt64(layouts.count - layoutsNamed))
        for layout in layouts[layoutsNamed...] { payload.layout(layout) }
        layoutsNamed = layouts.count
        payload.varint(UInt64(permanents.names.count - permanentsNamed))
        for name in permanents.names[permanentsNamed...] { payload.text(name) }
        permanentsNamed = permanents.names.count
        payload.varint(UInt64(directory.count))
        payload.bytes(directory.buffer)
        payload.bytes(bodies.buffer)
        directory.removeAll()
        bodies.removeAll()
        recordsInPack += records
        written += records
        if payload.count >= Encoder.packBytes { try endPack(sink) }
    }

    private mutating func endPack(_ sink: (SnapshotContent.Pack) throws -> Void) throws {
        if recordsInPack == 0 { return }
        try sink(SnapshotContent.Pack(records: recordsInPack, payload: payload.buffer, isWhole: isWhole))
        payload.removeAll()
        recordsInPack = 0
        layouts = []
        layoutsNamed = 0
        permanentsNamed = 0
        layoutIndex = Array(repeating: .max, count: layoutIndex.count)
        permanents = PermanentNames(runtime)
    }
}

extension Object {
    /// The external storage.
    func storage(_ heap: UnsafeMutablePointer<Heap>) -> UnsafeMutableRawPointer? {
        UnsafeMutableRawPointer(bitPattern: raw(heap.pointee.layout(kind).pointee.storageWord))
    }
}

extension Runtime {
    /// The frames on the stack, the bottom one first.
    func framesFromBottom() -> [Frame] {
        var frames: [Frame] = []
        var frame = state.pointee.frame
        while let f = frame {
            frames.append(f)
            frame = f.back
        }
        return frames.reversed()
    }
}
