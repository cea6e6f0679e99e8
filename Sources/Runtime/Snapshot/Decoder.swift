import Bytecode

/// Brings a saved state back into a new runtime. Nothing is trusted: numbers are bounded, references must name objects, slots must hold
/// what their layout says (`LayoutConstraints`), code must pass the verifier. In three passes: allocate what the directory lists,
/// fill in the bodies, then derive (indexes, caches, links between frames).
struct Decoder {
    private let runtime: Runtime
    private let heap: UnsafeMutablePointer<Heap>
    private var kinds: [Kind] = []
    private var permanents: [Value] = []
    private var byOid: [UInt64: Object] = [:]
    /// Objects by oid where the numbers are dense; else `byOid`.
    private var dense: UnsafeMutablePointer<Object?>
    private var denseCount = 0
    private var loaded: [Object] = []
    private var dicts: [(DictRef, Bool)] = []
    private var current: UInt64 = 0
    private let codes: [[UInt8]: CodeContent]
    private var verified: Set<UInt> = []

    private init(_ runtime: Runtime, codes: [CodeContent]) {
        self.runtime = runtime
        heap = runtime.heap
        dense = .allocate(capacity: 1)
        var table: [[UInt8]: CodeContent] = [:]
        for code in codes { table[code.digest] = code }
        self.codes = table
    }

    /// A new runtime in the saved state.
    ///
    /// - Throws: `SnapshotFailure`, one sentence that says what is wrong.
    static func wake(roots: [UInt8], payloads: [UnsafeRawBufferPointer], codes: [CodeContent],
                     configure: (Runtime) -> Void) throws(SnapshotFailure) -> Runtime {
        let runtime = Runtime.create(hashKey: try hashKey(in: roots))
        configure(runtime)
        var decoder = Decoder(runtime, codes: codes)
        defer { decoder.dense.deallocate() }
        do {
            for payload in payloads { try decoder.load(payload) }
            try decoder.derive()
            try decoder.readRoots(roots)
            return runtime
        } catch {
            runtime.destroy()
            throw error
        }
    }

    /// The hash key is needed before anything is made, so it stands in front of the roots.
    private static func hashKey(in roots: [UInt8]) throws(SnapshotFailure) -> (UInt64, UInt64) {
        guard roots.count > 16 else { throw SnapshotFailure("the roots are cut short") }
        func word(_ at: Int) -> UInt64 { (0..<8).reduce(0) { $0 | UInt64(roots[at + $1]) << UInt64(8 * $1) } }
        return (word(0), word(8))
    }

    // MARK: Objects

    private mutating func load(_ payload: UnsafeRawBufferPointer) throws(SnapshotFailure) {
        var head = try RecordReader(payload)
        kinds = []
        permanents = []
        let kindCount = try head.count(Kind.allCases.count, "the number of layouts")
        for _ in 0..<kindCount { kinds.append(try readLayout(&head)) }
        let permanentCount = try head.count(head.remaining, "the number of permanents")
        for _ in 0..<permanentCount {
            let name = try head.text()
            guard let value = runtime.permanent(named: name) else {
                throw SnapshotFailure("the image refers to '\(name)', which this runtime does not have")
            }
            permanents.append(value)
        }
        let objectCount = try head.count(head.remaining, "the number of objects")
        let directoryBytes = try head.count(head.remaining, "the directory's length")
        var directory = try RecordReader(try head.bytes(max(directoryBytes, 0)))
        var bodies = try RecordReader(UnsafeRawBufferPointer(rebasing: payload[head.position...]))
        let first = loaded.count
        try allocate(objectCount, &directory, bodyBytes: bodies.remaining)
        for i in first..<loaded.count { try fill(loaded[i], &bodies) }
        if bodies.remaining != 0 { throw SnapshotFailure("\(bodies.remaining) bytes follow the last record") }
    }

    private func readLayout(_ head: inout RecordReader) throws(SnapshotFailure) -> Kind {
        let name = try head.text()
        guard let description = LayoutDescription.all.first(where: { $0.name == name }) else {
            throw SnapshotFailure("the image has objects of layout '\(name)', which this runtime does not have")
        }
        var expected = RecordWriter(capacity: 256)
        defer { expected.deallocate() }
        description.write(into: &expected)
        var known = try RecordReader(expected.buffer)
        _ = try known.text()
        let n = try head.count(64, "a layout's slots")
        guard try known.count(64, "slots") == n else { throw SnapshotFailure("the layout '\(name)' is another one in this runtime") }
        for _ in 0...n {
            guard try head.text() == known.text() else { throw SnapshotFailure("the layout '\(name)' is another one in this runtime") }
        }
        return description.kind
    }

    private mutating func allocate(_ count: Int, _ directory: inout RecordReader, bodyBytes: Int) throws(SnapshotFailure) {
        var oid = 0
        var oids: [UInt64] = []
        oids.reserveCapacity(count)
        var largest: UInt64 = 0
        var budget = bodyBytes
        for _ in 0..<count {
            oid &+= try directory.signed()
            guard oid > 0, oid < 1 << 40 else { throw SnapshotFailure("an object has the number \(oid)") }
            let k = try directory.count(kinds.count - 1, "a record's layout")
            let kind = kinds[k]
            let flags = try directory.byte()
            let extensionWords = try directory.count(255, "a record's extension")
            let layout = heap.pointee.layout(kind).pointee
            var tail = 0
            if layout.countWord >= 0 {
                // Every element takes at least one byte of the bodies, so nothing is allocated that could not be filled.
                tail = try directory.count(budget, "the length of object \(oid)")
                if layout.tail != .frame { budget -= tail }
            }
            let object = try make(kind, tail, extensionWords)
            if flags & 1 != 0 { object.flags.insert(.interned) }
            if flags & 2 != 0 { object.flags.insert(.finalized) }
            object.oid = UInt64(oid)
            loaded.append(object)
            oids.append(UInt64(oid))
            largest = max(largest, UInt64(oid))
        }
        register(oids, largest)
        if loaded.count != Set(loaded.map(\.oid)).count { throw SnapshotFailure("two objects have the same number") }
    }

    private mutating func register(_ oids: [UInt64], _ largest: UInt64) {
        let first = loaded.count - oids.count
        if largest < UInt64(oids.count) * 4 + 4096 && byOid.isEmpty && denseCount == 0 {
            dense.deallocate()
            denseCount = Int(largest) + 1
            dense = .allocate(capacity: denseCount)
            dense.initialize(repeating: nil, count: denseCount)
            for (i, oid) in oids.enumerated() { dense[Int(oid)] = loaded[first + i] }
        } else {
            for (i, oid) in oids.enumerated() { byOid[oid] = loaded[first + i] }
        }
    }

    private func object(_ oid: UInt64) throws(SnapshotFailure) -> Value {
        if oid < UInt64(denseCount), let o = dense[Int(oid)] { return o.value }
        if let o = byOid[oid] { return o.value }
        throw SnapshotFailure("object \(current) refers to object \(oid), which is not there")
    }

    /// A new object of that layout with its storage, every word zero or null.
    private mutating func make(_ kind: Kind, _ tail: Int, _ extensionWords: Int) throws(SnapshotFailure) -> Object {
        let layout = heap.pointee.layout(kind).pointee
        var tailBytes = 0
        switch layout.tail {
        case .values, .words, .frame: tailBytes = tail * 8
        case .bytes: tailBytes = (tail + 7) & ~7
        default: break
        }
        let bytes = (Object.headerWords + layout.fixedWords + extensionWords) * 8 + tailBytes
        let object = heap.pointee.allocate(
            kind, class: runtime.type(.object), bytes: bytes, flags: extensionWords > 0 ? .extended : [], extensionWords: extensionWords)
        (object.address + Object.headerBytes).initializeMemory(as: UInt8.self, repeating: 0, count: bytes - Object.headerBytes)
        if layout.countWord >= 0 { object.initializeRaw(layout.countWord, tail) }
        if layout.storageWord >= 0 {
            let capacity = kind == .dict ? max(tail, 4) : max(tail, 1)
            let memory = heap.pointee.allocateExternal(capacity * layout.externalStride)
            memory.initializeMemory(as: UInt8.self, repeating: 0, count: capacity * layout.externalStride)
            object.initializeRaw(layout.storageWord, Int(bitPattern: memory))
            object.initializeRaw(layout.capacityWord, capacity)
        }
        if kind == .set && (tail < 8 || tail & (tail - 1) != 0) { throw SnapshotFailure("a set's table has \(tail) slots, which is no power of two") }
        return object
    }

    @inline(__always) private mutating func value(_ r: inout RecordReader) throws(SnapshotFailure) -> Value {
        let v = try r.varint()
        let payload = v &>> 3
        switch v & 7 {
        case ValueTag.reference: return try object(payload)
        case ValueTag.near:
            let distance = Int(bitPattern: UInt(payload &>> 1)) ^ -Int(bitPattern: UInt(payload & 1))
            return try object(UInt64(bitPattern: Int64(Int(current) &+ distance)))
        case ValueTag.int: return Value(Int(bitPattern: UInt(payload &>> 1)) ^ -Int(bitPattern: UInt(payload & 1)))
        case ValueTag.permanent:
            guard payload < UInt64(permanents.count) else { throw SnapshotFailure("object \(current) refers to permanent \(payload) of \(permanents.count)") }
            return permanents[Int(payload)]
        case ValueTag.special:
            guard payload < UInt64(ValueTag.specials.count) else { throw SnapshotFailure("object \(current) has an unknown special value") }
            return ValueTag.specials[Int(payload)]
        case ValueTag.float:
            guard let x = Value(flonum: Double(bitPattern: try r.fixed64())) else { throw SnapshotFailure("object \(current) has a float that is not immediate") }
            return x
        case ValueTag.wideInt:
            guard let n = Value(small: Int(Int64(bitPattern: try r.fixed64()))) else { throw SnapshotFailure("object \(current) has an int that is not immediate") }
            return n
        default: throw SnapshotFailure("object \(current) has a value of an unknown sort")
        }
    }

    private mutating func fill(_ object: Object, _ r: inout RecordReader) throws(SnapshotFailure) {
        current = object.oid
        let classValue = try value(&r)
        guard classValue.isKind(.type) else { throw SnapshotFailure("the class of object \(current) is no type") }
        object.words[0] = classValue
        let kind = object.kind
        let layout = heap.pointee.layout(kind).pointee
        let description = LayoutDescription.all[Int(kind.rawValue)]
        for (i, slot) in description.slots.enumerated() {
            switch slot {
            case .value, .weak: object.initialize(i, try value(&r))
            case .integer: object.initializeRaw(i, try r.signed())
            case .float: object.initializeRaw(i, Int(bitPattern: UInt(try r.fixed64())))
            case .content, .count, .capacity, .storage, .derived, .derivedMemory: break
            }
        }
        if description.isContentAddressed { try readContent(CodeRef(object), try r.bytes(32)) }
        let count = layout.countWord >= 0 ? object.raw(layout.countWord) : 0
        switch layout.tail {
        case .none: break
        case .values:
            let p = layout.tailAddress(object).assumingMemoryBound(to: Value.self)
            for i in 0..<count { p[i] = try value(&r) }
        case .bytes: layout.tailAddress(object).copyMemory(from: try r.bytes(count), count)
        case .words: layout.tailAddress(object).copyMemory(from: try r.bytes(count * 8), count * 8)
        case .externalValues:
            guard let p = UnsafeMutablePointer<Value>(bitPattern: object.raw(layout.storageWord)) else { return }
            for i in 0..<count { p[i] = try value(&r) }
        case .externalBytes:
            UnsafeMutableRawPointer(bitPattern: object.raw(layout.storageWord))?.copyMemory(from: try r.bytes(count), count)
        case .externalEntries:
            let dict = DictRef(object)
            let derivable = try r.byte() != 0
            for i in 0..<count {
                let hash = derivable ? 0 : Int(Int64(bitPattern: try r.fixed64()))
                let key = try value(&r)
                dict.entries[i] = DictRef.Entry(hash: hash, key: key, value: try value(&r))
            }
            dicts.append((dict, derivable))
        case .externalSlots:
            let set = SetRef(object)
            let derivable = try r.byte() != 0
            var used = 0, fill = 0
            for i in 0..<count {
                // The hash stands in front of a key; an empty slot has none, which its first byte tells.
                if derivable {
                    set.slots[i] = SetRef.Slot(hash: 0, key: try value(&r))
                } else {
                    let filled = try r.byte() != 0
                    if filled {
                        let hash = Int(Int64(bitPattern: try r.fixed64()))
                        set.slots[i] = SetRef.Slot(hash: hash, key: try value(&r))
                    }
                }
                if !set.slots[i].key.isNull { fill += 1 }
                if set.slots[i].isElement { used += 1 }
            }
            guard used == object.raw(SetRef.usedWord), fill == object.raw(SetRef.fillWord), fill < count else {
                throw SnapshotFailure("the counts of set \(current) do not fit its table")
            }
            sets.append((set, derivable))
        case .frame: try readFrame(GeneratorRef(object).frame, words: count, &r)
        }
        if object.extensionWords > 0 {
            let p = layout.extensionAddress(object)
            for i in 0..<object.extensionWords { p[i] = try value(&r) }
        }
    }

    private var sets: [(SetRef, Bool)] = []
    /// Frames whose position is still a byte offset: it becomes an index once their code is decoded.
    private var frames: [(frame: Frame, lasti: Int, depth: Int, words: Int)] = []

    /// Fills a frame in place. Links (`back`, `limit`, the handled slot) are made when the stack is known.
    private mutating func readFrame(_ frame: Frame, words: Int, _ r: inout RecordReader) throws(SnapshotFailure) {
        guard words > Frame.headerWords else { throw SnapshotFailure("the frame in object \(current) is too small") }
        for i in 1...Frame.valueWords { frame.base[-i] = try value(&r) }
        for i in (Frame.valueWords + 1)...Frame.headerWords { frame.base[-i] = .null }
        let lasti = try r.signed()
        let kind = try r.count(Completion.Kind.allCases.count - 1, "a frame's completion")
        let pops = try r.count(1 << 20, "a frame's completion")
        frame.completion = Completion(Completion.Kind.allCases[kind], pops: pops)
        let depth = try r.count(words - Frame.headerWords, "a frame's depth")
        for i in 0..<depth { frame.base[i] = try value(&r) }
        frame.stackTop = frame.base + depth
        frame.limit = frame.base
        frames.append((frame, lasti, depth, words))
    }

    private mutating func readContent(_ code: CodeRef, _ digest: UnsafeRawBufferPointer) throws(SnapshotFailure) {
        guard let content = codes[Array(digest)] else { throw SnapshotFailure("the content of code object \(current) is not in the image") }
        let body = content.body
        let failure: SnapshotFailure? = body.withUnsafeBytes { bytes in
            do throws(SnapshotFailure) {
                var r = try RecordReader(bytes)
                for field in [CodeRef.code, CodeRef.linetable, CodeRef.exceptiontable] {
                    let n = try r.count(r.remaining, "a code field's length")
                    let part = try r.bytes(n).bindMemory(to: UInt8.self)
                    code.object.initialize(field, runtime.bytes(part))
                }
                return nil
            } catch { return error }
        }
        if let failure { throw failure }
    }

    // MARK: Deriving

    private mutating func derive() throws(SnapshotFailure) {
        try LayoutConstraints.check(loaded, in: runtime)
        for object in loaded where object.kind == .code { try verify(CodeRef(object)) }
        for object in loaded { object.flags.remove(.dirty) }
        try shareInterned()
        // Room that dicts had beyond need is given back to them, but not so much that a small image takes much memory.
        var spare = 1 << 20
        for (dict, derivable) in dicts {
            if derivable {
                for i in 0..<dict.count where !dict.entries[i].key.isNull { dict.entries[i].hash = try hash(dict.entries[i].key) }
            }
            var used = 0
            for i in 0..<dict.count where !dict.entries[i].key.isNull { used += 1 }
            guard used == dict.used else { throw SnapshotFailure("the count of a dict does not fit its entries") }
            dict.restoreRoom(spare: &spare)
        }
        for (set, derivable) in sets where derivable {
            for i in 0...set.mask where set.slots[i].isElement { set.slots[i].hash = try hash(set.slots[i].key) }
            for i in 0...set.mask where set.slots[i].key == SetRef.dummy { set.slots[i].hash = -1 }
        }
        for object in loaded {
            switch object.kind {
            case .type:
                // Builtin bases are permanent: their lists of subclasses are not part of the image.
                for base in TypeRef(object).bases.buffer where base.object.flags.contains(.permanent) {
                    ListRef(base.object[TypeRef.subclassesWord].object).append(object.value)
                }
                object.storeDerived(TypeRef.attributeHintWord, 4)
            case .weakReference:
                if object[0].isPointer {
                    let target = object[0].object
                    heap.pointee.weakReferences[UInt(bitPattern: target.address), default: []].append(object)
                    target.flags.insert(.weaklyReferenced)
                }
            default: break
            }
        }
        for (frame, lasti, depth, words) in frames { try place(frame, lasti, depth, words) }
    }

    private func hash(_ key: Value) throws(SnapshotFailure) -> Int {
        guard case .hash(let h) = runtime.nativeHash(key) else { throw SnapshotFailure("a dict or set has a key that cannot be hashed") }
        return h
    }

    /// Interned strs are one object with those the runtime has made for itself.
    private mutating func shareInterned() throws(SnapshotFailure) {
        for object in loaded where object.kind == .str && object.flags.contains(.interned) {
            object.flags.remove(.interned)
            let known = runtime.intern(object.value)
            if known == object.value { continue }
            known.object.oid = object.oid
            replaced[UInt(object.value.bits)] = known
        }
        if replaced.isEmpty { return }
        for object in loaded { replaceReferences(in: object) }
    }

    private var replaced: [UInt: Value] = [:]

    private func replacement(_ value: inout Value) {
        if value.isPointer, value.object.kind == .str, let other = replaced[UInt(value.bits)] { value = other }
    }

    private func replaceReferences(in object: Object) {
        let layout = heap.pointee.layout(object.kind).pointee
        var mask = layout.valueMask
        while mask != 0 {
            replacement(&object.words[Object.headerWords + mask.trailingZeroBitCount])
            mask &= mask &- 1
        }
        func run(_ p: UnsafeMutablePointer<Value>?, _ n: Int) {
            guard let p else { return }
            for i in 0..<n { replacement(&p[i]) }
        }
        let count = layout.countWord >= 0 ? object.raw(layout.countWord) : 0
        switch layout.tail {
        case .values: run(layout.tailAddress(object).assumingMemoryBound(to: Value.self), count)
        case .externalValues: run(UnsafeMutablePointer(bitPattern: object.raw(layout.storageWord)), count)
        case .externalEntries:
            for i in 0..<count {
                replacement(&DictRef(object).entries[i].key)
                replacement(&DictRef(object).entries[i].value)
            }
        case .externalSlots: for i in 0..<count { replacement(&SetRef(object).slots[i].key) }
        case .frame:
            let frame = GeneratorRef(object).frame
            run(frame.base - Frame.valueWords, Frame.valueWords + (frame.stackTop - frame.base))
        case .none, .bytes, .words, .externalBytes: break
        }
        if object.extensionWords > 0 { run(layout.extensionAddress(object), object.extensionWords) }
    }

    /// Gives a frame its position, after its code has been verified.
    private func place(_ frame: Frame, _ lasti: Int, _ depth: Int, _ words: Int) throws(SnapshotFailure) {
        guard frame.codeValue.isKind(.code), frame.function.value.isKind(.function) else { throw SnapshotFailure("a frame has no code or no function") }
        let code = frame.code
        runtime.decode(code)
        let decoded = code.decoded
        let index = lasti < 0 ? -1 : decoded.pointee.index(of: lasti)
        guard index >= 0 || (lasti < 0 && !frame.generator.isNull) else { throw SnapshotFailure("a frame of \(code.qualname.string) stands between two instructions") }
        guard depth >= decoded.pointee.frameSlots || depth == 0, depth <= decoded.pointee.frameSlots + code.stacksize + 1,
              words >= decoded.pointee.frameWords || words == .max
        else { throw SnapshotFailure("the stack of a frame of \(code.qualname.string) does not fit its code") }
        frame.pc = index
        if frame.frameObject.isKind(.frame) { frame.frameObject.object.storeDerived(FrameObjectRef.live, Int(bitPattern: frame.base)) }
    }

    private mutating func verify(_ code: CodeRef) throws(SnapshotFailure) {
        do {
            _ = try Verifier.verify(runtime.codeShape(code))
        } catch {
            throw SnapshotFailure("code object \(code.qualname.string) is not valid: \(error)")
        }
    }

    // MARK: Roots and frames

    private mutating func readRoots(_ roots: [UInt8]) throws(SnapshotFailure) {
        let failure: SnapshotFailure? = roots.withUnsafeBytes { bytes in
            do throws(SnapshotFailure) {
                try readRoots(UnsafeRawBufferPointer(rebasing: bytes[16...]))
                return nil
            } catch { return error }
        }
        if let failure { throw failure }
    }

    private mutating func readRoots(_ bytes: UnsafeRawBufferPointer) throws(SnapshotFailure) {
        current = 0
        let state = runtime.state
        var r = try RecordReader(bytes)
        let n = try r.count(64, "the number of roots")
        for _ in 0..<n {
            let name = try r.text()
            var v = try value(&r)
            replacement(&v)
            guard let root = Root.persisted.first(where: { "\($0)" == name }) else { throw SnapshotFailure("the image has an unknown root '\(name)'") }
            if [.modules, .builtins, .sysDict].contains(root) && !v.isKind(.dict) { throw SnapshotFailure("the root '\(name)' is no dict") }
            runtime.setRoot(root, v)
        }
        heap.pointee.lastOid = UInt64(try r.count(1 << 40, "the last number"))
        state.pointee.executed = try r.count(.max, "the count of instructions")
        state.pointee.recursionLimit = try r.count(1 << 30, "the recursion limit")
        guard let suspension = Suspension(rawValue: UInt8(try r.count(2, "the suspension"))) else { throw SnapshotFailure("unknown suspension") }
        state.pointee.suspension = suspension
        let packed = try r.count(Int(UInt32.max), "the suspension's completion")
        guard packed & 0xFF < Completion.Kind.allCases.count else { throw SnapshotFailure("unknown completion") }
        state.pointee.suspensionCompletion = Completion(packed: UInt32(packed))
        state.pointee.mostDigits = try r.count(1 << 40, "the most digits of an int")
        if try r.byte() != 0 { state.pointee.restricted = true }
        let numbered = try r.count(r.remaining, "the number of numbered permanents")
        for _ in 0..<numbered {
            let name = try r.text()
            let oid = try r.varint()
            runtime.permanent(named: name)?.object.oid = oid & (1 << 40 - 1)
        }
        try readStack(&r)
        if r.remaining != 0 { throw SnapshotFailure("\(r.remaining) bytes follow the roots") }
    }

    private mutating func readStack(_ r: inout RecordReader) throws(SnapshotFailure) {
        let state = runtime.state
        let count = try r.count(r.remaining, "the number of frames")
        var limit = state.pointee.stackBase
        for _ in 0..<count {
            let frame: Frame
            if try r.byte() == 0 {
                guard limit + (1 << 20) < state.pointee.stackLimit else { throw SnapshotFailure("the frames do not fit the stack") }
                frame = Frame(base: limit + Frame.headerWords)
                frames = []
                try readFrame(frame, words: 1 << 20, &r)
                for i in 1...Frame.valueWords { replacement(&frame.base[-i]) }
                for i in 0..<(frame.stackTop - frame.base) { replacement(&frame.base[i]) }
                for (f, lasti, depth, _) in frames { try place(f, lasti, depth, .max) }
                frame.back = state.pointee.frame
                limit += frame.decoded.pointee.frameWords
                frame.limit = limit
            } else {
                let generator = try value(&r)
                guard generator.isKind(.generator) else { throw SnapshotFailure("the stack has a frame that belongs to no generator") }
                frame = GeneratorRef(generator.object).frame
                frame.back = state.pointee.frame
                frame.limit = limit
                frame.handledBefore = state.pointee.handledSlot
                state.pointee.handledSlot = frame.handledSlot
            }
            state.pointee.frame = frame
            state.pointee.depth += 1
        }
    }
}

extension UnsafeMutableRawPointer {
    fileprivate func copyMemory(from source: UnsafeRawBufferPointer, _ count: Int) {
        if count > 0, let base = source.baseAddress { copyMemory(from: base, byteCount: count) }
    }
}
