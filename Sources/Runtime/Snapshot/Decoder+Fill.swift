/// Filling in the bodies of records, column by column, straight into the objects.
extension Decoder {
    mutating func fill() throws(SnapshotFailure) {
        var hashes = RawArray<UInt64>(capacity: Encoder.pieceObjects)
        defer { hashes.deallocate() }
        for _ in 0..<Encoder.pieceObjects { hashes.append(0) }
        func isInterned(_ g: RecordGroup) -> Bool { g.has(GroupFlags.interned) && RecordLayout.all[g.layout].kind == .str }
        for group in reader.groups where isInterned(group) {
            try fill(group, hashes.base)
            try share(group)
        }
        for group in reader.groups where RecordLayout.all[group.layout].kind != nil && !isInterned(group) { try fill(group, hashes.base) }
        var filled = 0
        for group in reader.groups where RecordLayout.all[group.layout].kind == nil { filled += try fillSegments(group, hashes.base) }
        if filled != owners.count { throw SnapshotFailure("\(owners.count - filled) segments of large values are missing") }
    }

    /// Interned strs are one object with those the runtime has made for itself.
    private mutating func share(_ group: RecordGroup) throws(SnapshotFailure) {
        for i in group.first..<group.first + group.count {
            guard let object = objects[i] else { continue }
            guard object.classValue == runtime.type(.str) else { throw SnapshotFailure("object \(object.oid) is interned and no str") }
            try LayoutConstraints.check(str: StrRef(object))
            let known = runtime.intern(object.value)
            if known == object.value { continue }
            known.object.oid = object.oid
            addresses.set(object.oid, UInt(bitPattern: known.object.address))
            objects[i] = known.object
        }
    }

    /// The records of one group: objects, what they fold to so far, and where to read.
    struct Rows {
        let objects: UnsafeMutablePointer<Object?>
        let hashes: UnsafeMutablePointer<UInt64>
        let count: Int
    }

    private mutating func begin(_ group: RecordGroup, _ hashes: UnsafeMutablePointer<UInt64>) -> (Rows, Value) {
        choose(permanentsOf: group.pack)
        current = reader.oids[group.first]
        var classWord: UInt64 = 0
        // One value folded into nothing is the fold of its word: what all records of the group have in common is read once.
        let classValue = value(group.classCell, &classWord)
        let layout = RecordLayout.all[group.layout]
        let flags = UInt64(group.flags & GroupFlags.ofRecord)
        for i in 0..<group.count {
            hashes[i] = RecordHash.begin(
                layout: layout.nameHash, flags: flags, extensionWords: group.extensionWords, count: reader.counts[group.first + i],
                oid: reader.oids[group.first + i])
            _ = value(group.classCell, &hashes[i])
        }
        return (Rows(objects: objects + group.first, hashes: hashes, count: group.count), classValue)
    }

    private mutating func end(_ group: RecordGroup, _ r: borrowing RecordReader, _ hashes: UnsafeMutablePointer<UInt64>, _ kind: Kind?) throws(SnapshotFailure) {
        if let failure { throw failure }
        if r.remaining != 0 { throw SnapshotFailure("\(r.remaining) bytes follow the last record of a group") }
        for i in 0..<group.count where objects[group.first + i] != nil { table.set(reader.oids[group.first + i], hashes[i], kind) }
    }

    private mutating func fill(_ group: RecordGroup, _ hashes: UnsafeMutablePointer<UInt64>) throws(SnapshotFailure) {
        let layout = RecordLayout.all[group.layout]
        guard let kind = layout.kind else { return }
        let memory = heap.pointee.layout(kind).pointee
        let (rows, classValue) = begin(group, hashes)
        guard classValue.isKind(.type) else { throw failure ?? SnapshotFailure("the class of object \(current) is no type") }
        for i in 0..<rows.count { rows.objects[i]?.words[0] = classValue }
        var r = RecordReader(group.body)
        for column in layout.columns {
            switch column.column {
            case .value: try fillColumn(rows, &r) { $0.initialize(column.slot, $1) }
            case .integer:
                if kind == .dict && column.slot == DictRef.log2SizeWord {
                    try fillRoom(rows, &r, memory, group)
                } else {
                    try fillIntegers(rows, &r, column.slot)
                }
            case .float:
                for i in 0..<rows.count {
                    let bits = try r.fixed64()
                    rows.objects[i]?.initializeRaw(column.slot, Int(bitPattern: UInt(bits)))
                    hashes[i] = RecordHash.fold(hashes[i], bits)
                }
            case .content:
                for i in 0..<rows.count {
                    current = reader.oids[group.first + i]
                    let digest = try r.bytes(32)
                    hashes[i] = RecordHash.bytes(hashes[i], digest)
                    if let object = rows.objects[i] { try readContent(CodeRef(object), digest) }
                }
            }
        }
        try fillTail(group, rows, memory, &r)
        for word in 0..<group.extensionWords {
            if kind == .instance {
                try fillColumn(rows, &r) { $0.initialize(word, $1) }
            } else {
                try fillColumn(rows, &r) { memory.extensionAddress($0)[word] = $1 }
            }
        }
        try end(group, r, hashes, kind)
    }

    // MARK: Columns

    @inline(__always)
    private mutating func fillColumn(_ rows: Rows, _ r: inout RecordReader, _ store: (Object, Value) -> Void) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            let v = value(column.cell(), &rows.hashes[i])
            if let object = rows.objects[i] { store(object, v) }
        }
        try column.finish(&r)
    }

    private mutating func fillIntegers(_ rows: Rows, _ r: inout RecordReader, _ slot: Int) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            let n = column.integer()
            rows.hashes[i] = RecordHash.fold(rows.hashes[i], RecordHash.int(n))
            rows.objects[i]?.initializeRaw(slot, n)
        }
        try column.finish(&r)
    }

    /// The room of dicts, whose storage is made here.
    private mutating func fillRoom(_ rows: Rows, _ r: inout RecordReader, _ memory: Layout, _ group: RecordGroup) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            let log2Size = column.integer()
            rows.hashes[i] = RecordHash.fold(rows.hashes[i], RecordHash.int(log2Size))
            guard let object = rows.objects[i] else { continue }
            let count = reader.counts[group.first + i]
            guard (3...31).contains(log2Size), DictRef.room(log2Size) >= count else {
                throw SnapshotFailure("dict \(reader.oids[group.first + i]) has an impossible size")
            }
            object.initializeRaw(DictRef.log2SizeWord, log2Size)
            try allocateStorage(object, memory, capacity: DictRef.room(log2Size))
        }
        try column.finish(&r)
    }

    // MARK: Tails

    private mutating func fillTail(_ group: RecordGroup, _ rows: Rows, _ memory: Layout, _ r: inout RecordReader) throws(SnapshotFailure) {
        if group.has(GroupFlags.segmented) { return try fillOwners(group, rows, memory, &r) }
        let counts = reader.counts.base + group.first
        let even = group.evenCount
        switch memory.tail {
        case .none: break
        case .values:
            let first = Object.headerWords + memory.fixedWords
            if even >= 0 {
                for p in 0..<even { try fillColumn(rows, &r) { $0.words[first &+ p] = $1 } }
            } else {
                try fillStream(rows, counts, &r) { $0.words[first &+ $1] = $2 }
            }
        case .externalValues:
            if even >= 0 {
                for p in 0..<even { try fillColumn(rows, &r) { Decoder.values($0, memory.storageWord)[p] = $1 } }
            } else {
                try fillStream(rows, counts, &r) { Decoder.values($0, memory.storageWord)[$1] = $2 }
            }
        case .bytes, .externalBytes, .words:
            let scale = memory.tail == .words ? 8 : 1
            for i in 0..<rows.count {
                let content = try r.bytes(counts[i] * scale)
                rows.hashes[i] = RecordHash.bytes(rows.hashes[i], content)
                guard let object = rows.objects[i], let source = content.baseAddress, content.count > 0 else { continue }
                let target = memory.tail == .externalBytes
                    ? UnsafeMutableRawPointer(Decoder.values(object, memory.storageWord)) : memory.tailAddress(object)
                target.copyMemory(from: source, byteCount: content.count)
            }
        case .externalEntries:
            for p in 0..<max(even, 0) { try fillEntries(group.has(GroupFlags.hashed), rows, &r) { _ in p..<p &+ 1 } }
            if even < 0 { try fillEntries(group.has(GroupFlags.hashed), rows, &r) { 0..<counts[$0] } }
        case .externalSlots:
            for p in 0..<max(even, 0) { try fillSlots(group.has(GroupFlags.hashed), rows, &r) { _ in p..<p &+ 1 } }
            if even < 0 { try fillSlots(group.has(GroupFlags.hashed), rows, &r) { 0..<counts[$0] } }
        case .frame:
            var column = ColumnReader(r)
            for i in 0..<rows.count {
                current = reader.oids[group.first + i]
                let object = rows.objects[i]
                try readFrame(object.map { GeneratorRef($0).frame }, words: counts[i] + Frame.headerWords, owner: object, &column, &rows.hashes[i])
            }
            try column.finish(&r)
        }
    }

    @inline(__always) static func values(_ object: Object, _ storageWord: Int) -> UnsafeMutablePointer<Value> {
        UnsafeMutablePointer(bitPattern: object.raw(storageWord)).unsafelyUnwrapped
    }

    @inline(__always)
    private mutating func fillStream(
        _ rows: Rows, _ counts: UnsafeMutablePointer<Int>, _ r: inout RecordReader, _ store: (Object, Int, Value) -> Void
    ) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            var hash = rows.hashes[i]
            if let object = rows.objects[i] {
                for j in 0..<counts[i] { store(object, j, value(column.cell(), &hash)) }
            } else {
                for _ in 0..<counts[i] where failure == nil { _ = value(column.cell(), &hash) }
            }
            rows.hashes[i] = hash
            if column.failure != nil || failure != nil { break }
        }
        try column.finish(&r)
    }

    @inline(__always)
    private mutating func fillEntries(
        _ hashed: Bool, _ rows: Rows, _ r: inout RecordReader, _ range: (Int) -> Range<Int>
    ) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            for j in range(i) {
                let v = value(column.cell(), &rows.hashes[i])
                if let object = rows.objects[i] { DictRef(object).entries[j].key = v }
            }
            if column.failure != nil || failure != nil { break }
        }
        try column.finish(&r)
        if hashed {
            for i in 0..<rows.count {
                for j in range(i) {
                    let bits = try r.fixed64()
                    rows.hashes[i] = RecordHash.fold(rows.hashes[i], bits)
                    if let object = rows.objects[i] { DictRef(object).entries[j].hash = Int(bitPattern: UInt(bits)) }
                }
            }
        }
        column = ColumnReader(r)
        for i in 0..<rows.count {
            for j in range(i) {
                let v = value(column.cell(), &rows.hashes[i])
                if let object = rows.objects[i] { DictRef(object).entries[j].value = v }
            }
            if column.failure != nil || failure != nil { break }
        }
        try column.finish(&r)
    }

    @inline(__always)
    private mutating func fillSlots(
        _ hashed: Bool, _ rows: Rows, _ r: inout RecordReader, _ range: (Int) -> Range<Int>
    ) throws(SnapshotFailure) {
        // Of a replaced record only the number of keys matters: it says how many hashes follow.
        var keys: [Bool] = []
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            for j in range(i) {
                let v = value(column.cell(), &rows.hashes[i])
                if hashed { keys.append(!v.isNull) }
                if let object = rows.objects[i] { SetRef(object).slots[j].key = v }
            }
            if column.failure != nil || failure != nil { break }
        }
        try column.finish(&r)
        guard hashed, failure == nil else { return }
        var n = 0
        for i in 0..<rows.count {
            for j in range(i) {
                n += 1
                guard keys[n - 1] else { continue }
                let bits = try r.fixed64()
                rows.hashes[i] = RecordHash.fold(rows.hashes[i], bits)
                if let object = rows.objects[i] { SetRef(object).slots[j].hash = Int(bitPattern: UInt(bits)) }
            }
        }
    }

    // MARK: Segments

    private mutating func fillOwners(_ group: RecordGroup, _ rows: Rows, _ memory: Layout, _ r: inout RecordReader) throws(SnapshotFailure) {
        let size = Segments.size(memory.tail)
        var column = ColumnReader(r)
        for i in 0..<rows.count {
            let list = SegmentList()
            let count = reader.counts[group.first + i]
            guard Segments.apply(memory.tail, count) else { throw SnapshotFailure("object \(reader.oids[group.first + i]) is too small for segments") }
            for index in 0..<(count + size - 1) / size {
                let cell = column.cell()
                guard cell.tag == ValueTag.reference, cell.payload != 0 else {
                    try column.finish(&r)
                    throw SnapshotFailure("object \(reader.oids[group.first + i]) has a segment that is none")
                }
                rows.hashes[i] = RecordHash.fold(rows.hashes[i], RecordHash.word(ValueTag.reference, cell.payload))
                guard let object = rows.objects[i] else { continue }
                if owners.updateValue((object, index), forKey: cell.payload) != nil { throw SnapshotFailure("segment \(cell.payload) has two owners") }
                list.segments.append(SegmentList.Segment(oid: cell.payload, memory: 0, record: 0))
            }
            if let object = rows.objects[i] { table.segments[object.oid] = list }
        }
        try column.finish(&r)
    }

    /// Gives the number of segments that have owners: others were left behind when a value became smaller.
    private mutating func fillSegments(_ group: RecordGroup, _ hashes: UnsafeMutablePointer<UInt64>) throws(SnapshotFailure) -> Int {
        guard let layout = SegmentLayout(RecordLayout.all[group.layout].tail) else { return 0 }
        let (rows, _) = begin(group, hashes)
        var r = RecordReader(group.body)
        // Segments are written one by one; a group of several would have to be read column by column.
        guard group.count == 1, group.evenCount < 0 else { throw SnapshotFailure("a group has several segments") }
        let oid = reader.oids[group.first], count = reader.counts[group.first]
        current = oid
        let size = Segments.size(layout.tail)
        guard count <= size else { throw SnapshotFailure("segment \(oid) has \(count) elements") }
        var target: (storage: UnsafeMutableRawPointer, owner: Object, index: Int)?
        if rows.objects[0] != nil, let owner = owners[oid] {
            let memory = heap.pointee.layout(owner.object.kind).pointee
            let total = owner.object.raw(memory.countWord)
            guard memory.tail == layout.tail, count == min(size, total - owner.index * size), let storage = owner.object.storage(heap) else {
                throw SnapshotFailure("segment \(oid) does not fit object \(owner.object.oid)")
            }
            target = (storage + owner.index * size * memory.externalStride, owner.object, owner.index)
        }
        try readSegment(layout, count, target?.storage, group.has(GroupFlags.hashed), &r, &rows.hashes[0])
        try end(group, r, hashes, nil)
        guard let target else { return 0 }
        if let list = table.segments[target.owner.oid] {
            list.segments[target.index].record = rows.hashes[0] == 0 ? 1 : rows.hashes[0]
            if !group.has(GroupFlags.hashed) { underived.append((target.owner, target.index)) }
        }
        return 1
    }

    private mutating func readSegment(
        _ layout: SegmentLayout, _ count: Int, _ storage: UnsafeMutableRawPointer?, _ hashed: Bool, _ r: inout RecordReader, _ hash: inout UInt64
    ) throws(SnapshotFailure) {
        let entries = storage?.assumingMemoryBound(to: DictRef.Entry.self), slots = storage?.assumingMemoryBound(to: SetRef.Slot.self)
        switch layout {
        case .values:
            let items = storage?.assumingMemoryBound(to: Value.self)
            try readPart(count, &r, &hash) { items?[$0] = $1 }
        case .bytes:
            let content = try r.bytes(count)
            hash = RecordHash.bytes(hash, content)
            if let source = content.baseAddress { storage?.copyMemory(from: source, byteCount: count) }
        case .entries:
            try readPart(count, &r, &hash) { entries?[$0].key = $1 }
            for i in 0..<(hashed ? count : 0) {
                let bits = try r.fixed64()
                hash = RecordHash.fold(hash, bits)
                entries?[i].hash = Int(bitPattern: UInt(bits))
            }
            try readPart(count, &r, &hash) { entries?[$0].value = $1 }
        case .slots:
            var keys: [Bool] = []
            try readPart(count, &r, &hash) {
                keys.append(!$1.isNull)
                slots?[$0].key = $1
            }
            for i in 0..<(hashed ? keys.count : 0) where keys[i] {
                let bits = try r.fixed64()
                hash = RecordHash.fold(hash, bits)
                slots?[i].hash = Int(bitPattern: UInt(bits))
            }
        }
    }

    private mutating func readPart(
        _ count: Int, _ r: inout RecordReader, _ hash: inout UInt64, _ store: (Int, Value) -> Void
    ) throws(SnapshotFailure) {
        var column = ColumnReader(r)
        for i in 0..<count { store(i, value(column.cell(), &hash)) }
        try column.finish(&r)
        if let failure { throw failure }
    }
}
