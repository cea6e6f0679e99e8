/// Writing a piece: its records are sorted into groups, and each group is written column by column, straight from the objects.
extension Encoder {
    mutating func writeGroups(_ objects: UnsafeMutableBufferPointer<Object>) throws {
        groups.removeAll()
        for i in 0..<objects.count { groups.add(i, group(of: objects[i])) }
        var next: [Int] = []
        var start = 0
        for size in groups.sizes {
            next.append(start)
            start += size
        }
        let rows = UnsafeMutablePointer<Object>.allocate(capacity: objects.count)
        let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: objects.count)
        defer {
            rows.deallocate()
            hashes.deallocate()
        }
        for i in 0..<objects.count {
            let g = Int(groups.ofRecord[i])
            rows[next[g]] = objects[i]
            next[g] += 1
        }
        start = 0
        for (g, size) in groups.sizes.enumerated() {
            try write(groups.groups[g], Rows(objects: rows + start, hashes: hashes, count: size))
            start += size
        }
    }

    /// The objects of one group, and the hashes of their records as far as these are written.
    struct Rows {
        let objects: UnsafeMutablePointer<Object>
        let hashes: UnsafeMutablePointer<UInt64>
        let count: Int
    }

    private func group(of object: Object) -> GroupTable.Group {
        let layout = heap.pointee.layout(object.kind)
        var flags: UInt8 = 0
        let objectFlags = object.flags
        if objectFlags.contains(.interned) { flags |= GroupFlags.interned }
        if objectFlags.contains(.finalized) { flags |= GroupFlags.finalized }
        var even = -1
        let tail = layout.pointee.tail
        switch tail {
        case .none, .bytes, .words, .externalBytes, .frame:
            if tail == .externalBytes && Segments.apply(tail, object.raw(layout.pointee.countWord)) { flags |= GroupFlags.segmented }
        case .values, .externalValues, .externalEntries, .externalSlots:
            let count = object.raw(layout.pointee.countWord)
            if Segments.apply(tail, count) {
                flags |= GroupFlags.segmented
            } else {
                if count <= GroupFlags.mostColumns {
                    flags |= GroupFlags.even
                    even = count
                }
                if tail == .externalEntries && !isDerivable(DictRef(object).entries, count) { flags |= GroupFlags.hashed }
                if tail == .externalSlots && !isDerivable(SetRef(object).slots, count) { flags |= GroupFlags.hashed }
            }
        }
        return GroupTable.Group(
            layout: Int(object.kind.rawValue), classBits: object.classValue.bits, flags: flags, extensionWords: object.extensionWords, evenCount: even)
    }

    // MARK: Hashes of keys

    /// Whether the hashes of all keys can be computed again when they are loaded.
    private func isDerivable(_ entries: UnsafeMutablePointer<DictRef.Entry>, _ count: Int) -> Bool {
        for i in 0..<count where !isDerivable(entries[i].key, entries[i].hash) { return false }
        return true
    }

    private func isDerivable(_ slots: UnsafeMutablePointer<SetRef.Slot>, _ count: Int) -> Bool {
        for i in 0..<count where !isDerivable(slots[i].key, slots[i].hash) { return false }
        return true
    }

    @inline(__always) private func isDerivable(_ key: Value, _ hash: Int) -> Bool {
        if !key.isPointer { return isDerivableImmediate(key, hash) }
        let object = key.object
        if object.kind == .str { return !object.type.isHeapType && runtime.hash(StrRef(object)) == hash }
        return isDerivableSlowly(key, hash)
    }

    private func isDerivableImmediate(_ key: Value, _ hash: Int) -> Bool {
        key.isNull || key == SetRef.dummy || isDerivableSlowly(key, hash)
    }

    private func isDerivableSlowly(_ key: Value, _ hash: Int) -> Bool {
        if key.isPointer && key.object.type.isHeapType || !isHashedByContent(key, depth: 0) { return false }
        if case .hash(let h) = runtime.nativeHash(key) { return h == hash }
        runtime.exception = .null
        return false
    }

    /// Whether a key is hashed by its content alone. Other hashes follow from numbers of objects or tables of sets, which may be loaded
    /// later than the key is hashed.
    private func isHashedByContent(_ key: Value, depth: Int) -> Bool {
        guard key.isPointer else { return true }
        switch key.object.kind {
        case .int, .float, .complex, .str, .bytes: return true
        case .tuple: return depth < 8 && TupleRef(key.object).buffer.allSatisfy { isHashedByContent($0, depth: depth + 1) }
        default: return false
        }
    }

    // MARK: Groups

    /// Writes the head of a group into the directory. The length of its body follows when it is known.
    private mutating func writeHead(_ group: GroupTable.Group, _ count: Int) {
        if layoutIndex[group.layout] == .max {
            layoutIndex[group.layout] = UInt64(layouts.count)
            layouts.append(group.layout)
        }
        directory.varint(layoutIndex[group.layout])
        directory.byte(group.flags)
        directory.varint(UInt64(group.extensionWords))
        directory.varint(UInt64(count))
    }

    private mutating func write(_ group: GroupTable.Group, _ rows: Rows) throws {
        let layout = RecordLayout.all[group.layout]
        let kind = rows.objects[0].kind
        let memory = heap.pointee.layout(kind).pointee
        let mark = bodies.count
        writeHead(group, rows.count)
        var classColumn = ColumnWriter()
        let classWord = classColumn.put(Value(bits: group.classBits), &directory, &permanents)
        let seedFlags = UInt64(group.flags & GroupFlags.ofRecord)
        if memory.tail != .none {
            if group.flags & GroupFlags.even != 0 {
                directory.varint(UInt64(group.evenCount))
            } else {
                var column = ColumnWriter()
                for i in 0..<rows.count { _ = column.put(int: recordCount(rows.objects[i], memory), &directory) }
                column.end(&directory)
            }
        }
        var oids = ColumnWriter()
        for i in 0..<rows.count {
            let object = rows.objects[i]
            _ = oids.put(oid: object.oid, &directory)
            let begun = RecordHash.begin(
                layout: layout.nameHash, flags: seedFlags, extensionWords: group.extensionWords,
                count: memory.tail == .none ? 0 : recordCount(object, memory), oid: object.oid)
            rows.hashes[i] = RecordHash.fold(begun, classWord)
        }
        oids.end(&directory)
        for column in layout.columns {
            switch column.column {
            case .value: writeColumn(rows) { $0[column.slot] }
            case .integer: writeIntegers(column.slot, rows)
            case .float: writeWords(rows) { UInt64(UInt(bitPattern: $0.raw(column.slot))) }
            case .content: for i in 0..<rows.count { try writeContent(CodeRef(rows.objects[i]), &rows.hashes[i]) }
            }
        }
        writeTail(group, memory, rows)
        for word in 0..<group.extensionWords {
            if kind == .instance {
                writeColumn(rows) { $0.words[Object.headerWords &+ word] }
            } else {
                writeColumn(rows) { memory.extensionAddress($0)[word] }
            }
        }
        directory.varint(UInt64(bodies.count - mark))
        for i in 0..<rows.count { table.set(rows.objects[i].oid, rows.hashes[i], kind) }
    }

    /// Elements as records count them: a frame's size without what this runtime puts in front of it.
    @inline(__always) private func recordCount(_ object: Object, _ memory: Layout) -> Int {
        let count = object.raw(memory.countWord)
        return memory.tail == .frame ? count - Frame.headerWords : count
    }

    // MARK: Columns

    @inline(__always) private mutating func writeColumn(_ rows: Rows, _ value: (Object) -> Value) {
        var column = ColumnWriter()
        for i in 0..<rows.count {
            rows.hashes[i] = RecordHash.fold(rows.hashes[i], column.put(value(rows.objects[i]), &bodies, &permanents))
        }
        column.end(&bodies)
    }

    private mutating func writeIntegers(_ slot: Int, _ rows: Rows) {
        var column = ColumnWriter()
        for i in 0..<rows.count {
            rows.hashes[i] = RecordHash.fold(rows.hashes[i], column.put(int: rows.objects[i].raw(slot), &bodies))
        }
        column.end(&bodies)
    }

    private mutating func writeWords(_ rows: Rows, _ word: (Object) -> UInt64) {
        for i in 0..<rows.count {
            let bits = word(rows.objects[i])
            bodies.fixed64(bits)
            rows.hashes[i] = RecordHash.fold(rows.hashes[i], bits)
        }
    }

    // MARK: Tails

    private mutating func writeTail(_ group: GroupTable.Group, _ memory: Layout, _ rows: Rows) {
        if group.flags & GroupFlags.segmented != 0 {
            writeSegmentReferences(rows)
            return
        }
        let storage = memory.storageWord
        let even = group.evenCount
        switch memory.tail {
        case .none: break
        case .values:
            if even >= 0 {
                let first = Object.headerWords &+ memory.fixedWords
                for p in 0..<even { writeColumn(rows) { $0.words[first &+ p] } }
            } else {
                writeStream(rows) { memory.tailAddress($0).assumingMemoryBound(to: Value.self) } count: { $0.raw(memory.countWord) }
            }
        case .externalValues:
            if even >= 0 {
                for p in 0..<even { writeColumn(rows) { Encoder.values($0, storage)[p] } }
            } else {
                writeStream(rows) { Encoder.values($0, storage) } count: { $0.raw(memory.countWord) }
            }
        case .bytes, .externalBytes:
            for i in 0..<rows.count {
                let object = rows.objects[i]
                let start = memory.tail == .bytes ? memory.tailBytes(object) : UnsafeMutableRawPointer(bitPattern: object.raw(storage))
                let content = UnsafeRawBufferPointer(start: start, count: object.raw(memory.countWord))
                bodies.bytes(content)
                rows.hashes[i] = RecordHash.bytes(rows.hashes[i], content)
            }
        case .words:
            for i in 0..<rows.count {
                let start = memory.tailAddress(rows.objects[i]).assumingMemoryBound(to: UInt64.self)
                for p in 0..<rows.objects[i].raw(memory.countWord) {
                    bodies.fixed64(start[p])
                    rows.hashes[i] = RecordHash.fold(rows.hashes[i], start[p])
                }
            }
        case .externalEntries:
            for p in 0..<max(even, 0) { writeEntries(group, rows) { _ in p..<p &+ 1 } }
            if even < 0 { writeEntries(group, rows) { 0..<$0.count } }
        case .externalSlots:
            for p in 0..<max(even, 0) { writeSlots(group, rows) { _ in p..<p &+ 1 } }
            if even < 0 { writeSlots(group, rows) { 0..<($0.mask &+ 1) } }
        case .frame:
            var column = ColumnWriter()
            for i in 0..<rows.count { write(frame: GeneratorRef(rows.objects[i]).frame, &column, &rows.hashes[i]) }
            column.end(&bodies)
        }
    }

    @inline(__always) private static func values(_ object: Object, _ storageWord: Int) -> UnsafeMutablePointer<Value> {
        UnsafeMutablePointer(bitPattern: object.raw(storageWord)).unsafelyUnwrapped
    }

    /// The elements of one record after those of the other, as one column.
    @inline(__always)
    private mutating func writeStream(_ rows: Rows, _ start: (Object) -> UnsafeMutablePointer<Value>, count: (Object) -> Int) {
        var column = ColumnWriter()
        for i in 0..<rows.count {
            let p = start(rows.objects[i])
            var hash = rows.hashes[i]
            for j in 0..<count(rows.objects[i]) { hash = RecordHash.fold(hash, column.put(p[j], &bodies, &permanents)) }
            rows.hashes[i] = hash
        }
        column.end(&bodies)
    }

    /// Keys, then hashes where these are stored, then values, of some entries of each dict.
    @inline(__always)
    private mutating func writeEntries(_ group: GroupTable.Group, _ rows: Rows, _ range: (DictRef) -> Range<Int>) {
        var keys = ColumnWriter()
        for i in 0..<rows.count {
            let dict = DictRef(rows.objects[i])
            for j in range(dict) { rows.hashes[i] = RecordHash.fold(rows.hashes[i], keys.put(dict.entries[j].key, &bodies, &permanents)) }
        }
        keys.end(&bodies)
        if group.flags & GroupFlags.hashed != 0 {
            for i in 0..<rows.count {
                let dict = DictRef(rows.objects[i])
                for j in range(dict) { writeHash(dict.entries[j].hash, &rows.hashes[i]) }
            }
        }
        var values = ColumnWriter()
        for i in 0..<rows.count {
            let dict = DictRef(rows.objects[i])
            for j in range(dict) { rows.hashes[i] = RecordHash.fold(rows.hashes[i], values.put(dict.entries[j].value, &bodies, &permanents)) }
        }
        values.end(&bodies)
    }

    @inline(__always)
    private mutating func writeSlots(_ group: GroupTable.Group, _ rows: Rows, _ range: (SetRef) -> Range<Int>) {
        var keys = ColumnWriter()
        for i in 0..<rows.count {
            let set = SetRef(rows.objects[i])
            for j in range(set) { rows.hashes[i] = RecordHash.fold(rows.hashes[i], keys.put(set.slots[j].key, &bodies, &permanents)) }
        }
        keys.end(&bodies)
        guard group.flags & GroupFlags.hashed != 0 else { return }
        for i in 0..<rows.count {
            let set = SetRef(rows.objects[i])
            for j in range(set) where !set.slots[j].key.isNull { writeHash(set.slots[j].hash, &rows.hashes[i]) }
        }
    }

    private mutating func writeHash(_ keyHash: Int, _ hash: inout UInt64) {
        let bits = UInt64(bitPattern: Int64(keyHash))
        bodies.fixed64(bits)
        hash = RecordHash.fold(hash, bits)
    }

    // MARK: Segments

    private mutating func writeSegmentReferences(_ rows: Rows) {
        var column = ColumnWriter()
        for i in 0..<rows.count {
            for segment in table.segments[rows.objects[i].oid]?.segments ?? [] {
                rows.hashes[i] = RecordHash.fold(rows.hashes[i], column.put(oid: segment.oid, &bodies))
            }
        }
        column.end(&bodies)
    }

    /// Writes one segment of a large value as a group of its own. False when its record would be the one that is there.
    mutating func writeSegment(_ object: Object, _ index: Int) -> Bool {
        let memory = heap.pointee.layout(object.kind).pointee
        guard let storage = object.storage(heap), let list = table.segments[object.oid], let layout = SegmentLayout(memory.tail) else { return false }
        let size = Segments.size(memory.tail)
        let range = index * size..<min((index + 1) * size, object.raw(memory.countWord))
        var flags: UInt8 = 0
        let entries = storage.assumingMemoryBound(to: DictRef.Entry.self), slots = storage.assumingMemoryBound(to: SetRef.Slot.self)
        if layout == .entries && !isDerivable(entries + range.lowerBound, range.count) { flags |= GroupFlags.hashed }
        if layout == .slots && !isDerivable(slots + range.lowerBound, range.count) { flags |= GroupFlags.hashed }
        let mark = bodies.count, directoryMark = directory.count
        writeHead(GroupTable.Group(layout: layout.index, classBits: 0, flags: flags, extensionWords: 0, evenCount: -1), 1)
        var head = ColumnWriter()
        let classWord = head.put(.null, &directory, &permanents)
        head = ColumnWriter()
        _ = head.put(int: range.count, &directory)
        head = ColumnWriter()
        let oid = list.segments[index].oid
        _ = head.put(oid: oid, &directory)
        var hash = RecordHash.begin(
            layout: RecordLayout.all[layout.index].nameHash, flags: UInt64(flags), extensionWords: 0, count: range.count, oid: oid)
        hash = RecordHash.fold(hash, classWord)
        switch layout {
        case .values:
            writePart(range, &hash) { storage.assumingMemoryBound(to: Value.self)[$0] }
        case .bytes:
            let content = UnsafeRawBufferPointer(start: storage + range.lowerBound, count: range.count)
            bodies.bytes(content)
            hash = RecordHash.bytes(hash, content)
        case .entries:
            writePart(range, &hash) { entries[$0].key }
            if flags & GroupFlags.hashed != 0 { for i in range { writeHash(entries[i].hash, &hash) } }
            writePart(range, &hash) { entries[$0].value }
        case .slots:
            writePart(range, &hash) { slots[$0].key }
            if flags & GroupFlags.hashed != 0 { for i in range where !slots[i].key.isNull { writeHash(slots[i].hash, &hash) } }
        }
        if hash == 0 { hash = 1 }
        if list.segments[index].record == hash {
            bodies.truncate(to: mark)
            directory.truncate(to: directoryMark)
            return false
        }
        directory.varint(UInt64(bodies.count - mark))
        list.segments[index].record = hash
        table.set(oid, hash, nil)
        return true
    }

    @inline(__always) private mutating func writePart(_ range: Range<Int>, _ hash: inout UInt64, _ value: (Int) -> Value) {
        var column = ColumnWriter()
        for i in range { hash = RecordHash.fold(hash, column.put(value(i), &bodies, &permanents)) }
        column.end(&bodies)
    }
}
