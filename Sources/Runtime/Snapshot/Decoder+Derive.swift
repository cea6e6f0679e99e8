import Bytecode

/// Making what images do not hold: hashes and indexes of dicts, lists of subclasses, weak references, decoded code; and checking what
/// can only be checked when all objects are there.
extension Decoder {
    mutating func derive() throws(SnapshotFailure) {
        try LayoutConstraints.check(self)
        for group in reader.groups { if kind(group) == .code { try forEach(group) { object throws(SnapshotFailure) in try verify(CodeRef(object)) } } }
        try deriveHashes()
        try rememberHashes()
        for group in reader.groups {
            switch kind(group) {
            case .dict: try forEach(group) { object throws(SnapshotFailure) in try complete(DictRef(object)) }
            case .set: try forEach(group) { object throws(SnapshotFailure) in try complete(SetRef(object)) }
            case .type: try forEach(group) { object throws(SnapshotFailure) in complete(TypeRef(object)) }
            case .weakReference: try forEach(group) { object throws(SnapshotFailure) in register(weak: object) }
            default: break
            }
        }
        for frame in frames { try place(frame) }
        for (oid, list) in table.segments { remember(oid, list) }
    }

    func kind(_ group: RecordGroup) -> Kind? { RecordLayout.all[group.layout].kind }

    /// Calls `body` with the newest records' objects of a group.
    func forEach(_ group: RecordGroup, _ body: (Object) throws(SnapshotFailure) -> Void) throws(SnapshotFailure) {
        for i in group.first..<group.first + group.count {
            if let object = objects[i] { try body(object) }
        }
    }

    // MARK: Dicts and sets

    private mutating func deriveHashes() throws(SnapshotFailure) {
        for group in reader.groups where !group.has(GroupFlags.hashed) && !group.has(GroupFlags.segmented) {
            switch kind(group) {
            case .dict: try forEach(group) { object throws(SnapshotFailure) in try derive(DictRef(object), 0..<DictRef(object).count) }
            case .set: try forEach(group) { object throws(SnapshotFailure) in try derive(SetRef(object), 0..<SetRef(object).mask + 1) }
            default: break
            }
        }
        for (object, index) in underived {
            let first = index * Segments.elements
            if object.kind == .dict {
                try derive(DictRef(object), first..<min(first + Segments.elements, DictRef(object).count))
            } else if object.kind == .set {
                try derive(SetRef(object), first..<min(first + Segments.elements, SetRef(object).mask + 1))
            }
        }
    }

    /// A weak reference that has been a key remembers its referent's hash, without which it could not be found once that has died.
    private func rememberHashes() throws(SnapshotFailure) {
        for group in reader.groups where group.has(GroupFlags.hashed) || group.has(GroupFlags.segmented) {
            switch kind(group) {
            case .dict:
                try forEach(group) { object throws(SnapshotFailure) in
                    let dict = DictRef(object)
                    for i in 0..<dict.count { runtime.remember(hash: dict.entries[i].hash, ofKey: dict.entries[i].key) }
                }
            case .set:
                try forEach(group) { object throws(SnapshotFailure) in
                    let set = SetRef(object)
                    for i in 0..<set.mask + 1 where set.slots[i].isElement { runtime.remember(hash: set.slots[i].hash, ofKey: set.slots[i].key) }
                }
            default: break
            }
        }
    }

    private func derive(_ dict: DictRef, _ range: Range<Int>) throws(SnapshotFailure) {
        let entries = dict.entries
        for i in range where !entries[i].key.isNull { entries[i].hash = try hash(entries[i].key) }
    }

    private func derive(_ set: SetRef, _ range: Range<Int>) throws(SnapshotFailure) {
        let slots = set.slots
        for i in range {
            if slots[i].isElement { slots[i].hash = try hash(slots[i].key) } else if slots[i].key == SetRef.dummy { slots[i].hash = -1 }
        }
    }

    @inline(__always) private func hash(_ key: Value) throws(SnapshotFailure) -> Int {
        if key.isPointer && key.object.kind == .str { return runtime.hash(StrRef(key.object)) }
        guard case .hash(let h) = runtime.nativeHash(key) else {
            runtime.exception = .null
            throw SnapshotFailure("a dict or set has a key that cannot be hashed")
        }
        return h
    }

    private func complete(_ dict: DictRef) throws(SnapshotFailure) {
        var used = 0
        let entries = dict.entries
        for i in 0..<dict.count {
            if !entries[i].key.isNull {
                used += 1
                if entries[i].value.isNull || entries[i].key == SetRef.dummy { throw SnapshotFailure("dict \(dict.object.oid) has a key without a value") }
            }
        }
        guard used == dict.used else { throw SnapshotFailure("the count of dict \(dict.object.oid) does not fit its entries") }
        dict.rebuildIndex()
    }

    private func complete(_ set: SetRef) throws(SnapshotFailure) {
        var used = 0, fill = 0
        let slots = set.slots
        for i in 0...set.mask where !slots[i].key.isNull {
            fill += 1
            if slots[i].isElement { used += 1 }
        }
        guard used == set.used, fill == set.object.raw(SetRef.fillWord), fill <= set.mask,
            (0...set.mask).contains(set.object.raw(SetRef.fingerWord) & set.mask)
        else { throw SnapshotFailure("the counts of set \(set.object.oid) do not fit its table") }
    }

    // MARK: Types, weak references

    /// Builtin bases are permanent: their lists of subclasses are not part of the image.
    private func complete(_ type: TypeRef) {
        for base in type.bases.buffer where base.object.flags.contains(.permanent) {
            ListRef(base.object[TypeRef.subclassesWord].object).append(type.value)
        }
        type.object.storeDerived(TypeRef.attributeHintWord, 4)
    }

    private func register(weak object: Object) {
        guard object[0].isPointer else { return }
        let target = object[0].object
        heap.pointee.weakReferences[UInt(bitPattern: target.address), default: []].append(object)
        target.flags.insert(.weaklyReferenced)
    }

    // MARK: Code

    func readContent(_ code: CodeRef, _ digest: UnsafeRawBufferPointer) throws(SnapshotFailure) {
        let key = Array(digest)
        guard let content = codes[key] else { throw SnapshotFailure("the content of code object \(current) is not in the image") }
        _ = table.needs(code: key)
        let failure: SnapshotFailure? = content.body.withUnsafeBytes { bytes in
            do throws(SnapshotFailure) {
                var r = RecordReader(bytes)
                for field in [CodeRef.code, CodeRef.linetable, CodeRef.exceptiontable] {
                    let n = try r.count(r.remaining, "a code field's length")
                    code.object.initialize(field, runtime.bytes(try r.bytes(n).bindMemory(to: UInt8.self)))
                }
                return nil
            } catch { return error }
        }
        if let failure { throw failure }
    }

    private func verify(_ code: CodeRef) throws(SnapshotFailure) {
        do {
            _ = try Verifier.verify(runtime.codeShape(code))
        } catch {
            throw SnapshotFailure("code object \(code.qualname.string) is not valid: \(error)")
        }
    }

    // MARK: Segments

    /// Notes what the memory of a large value's segments looks like, to see later which have changed.
    private func remember(_ oid: UInt64, _ list: SegmentList) {
        guard let address = UnsafeMutableRawPointer(bitPattern: addresses[oid]) else { return }
        let object = Object(address: address)
        guard let storage = object.storage(heap) else { return }
        let memory = heap.pointee.layout(object.kind).pointee
        let size = Segments.size(memory.tail), count = object.raw(memory.countWord)
        for i in list.segments.indices {
            let range = i * size..<min((i + 1) * size, count)
            list.segments[i].memory = Segments.memoryHash(storage + range.lowerBound * memory.externalStride, range.count * memory.externalStride)
        }
    }
}
