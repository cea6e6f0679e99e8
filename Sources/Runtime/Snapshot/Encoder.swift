import Bytecode

/// Writes the reachable objects as records. Two passes over a work list of its own: the first visits and numbers, the
/// second writes; depth of the data does not matter. Order and bytes depend on the graph alone.
struct Encoder {
    private let runtime: Runtime
    private let heap: UnsafeMutablePointer<Heap>
    private var order = RawArray<Object>(capacity: 1 << 12)
    private var pending = RawArray<Object>(capacity: 1 << 10)
    private var directory = RecordWriter()
    private var bodies = RecordWriter()
    private var permanentIndex: [UInt64: UInt64] = [:]
    private var permanentNames: [String] = []
    private var kindIndex: [UInt64] = Array(repeating: .max, count: Kind.allCases.count)
    private var kinds: [Kind] = []
    private var counts: [Int64] = Array(repeating: 0, count: Kind.allCases.count)
    private var codes: [CodeContent] = []
    private var codeDigests: [UInt: [UInt8]] = [:]
    /// The oid of the object being written, for near references.
    private var current: UInt64 = 0
    private let digest: (CodeContent) -> [UInt8]

    /// - Parameter digest: the store's digest of a code object's content.
    init(_ runtime: Runtime, digest: @escaping (CodeContent) -> [UInt8]) {
        self.runtime = runtime
        heap = runtime.heap
        self.digest = digest
    }

    /// The whole reachable state.
    ///
    /// - Throws: `SnapshotFailure` naming what cannot be saved.
    mutating func encode() throws -> SnapshotContent {
        defer {
            for i in 0..<order.count { order[i].flags.remove(.marked) }
            order.deallocate()
            pending.deallocate()
            directory.deallocate()
            bodies.deallocate()
        }
        visitRoots()
        while let object = pending.popLast() { expand(object) }
        var previous: UInt64 = 0
        for i in 0..<order.count {
            writeDirectory(order[i], previous)
            previous = order[i].oid
            try writeBody(order[i])
        }
        var roots = RecordWriter()
        defer { roots.deallocate() }
        try writeRoots(&roots)
        let payload = assemble()
        for i in 0..<order.count { order[i].flags.remove(.dirty) }
        heap.pointee.changed.removeAll()
        var objectCounts: [String: Int64] = [:]
        for description in LayoutDescription.all where counts[Int(description.kind.rawValue)] > 0 {
            objectCounts[description.name] = counts[Int(description.kind.rawValue)]
        }
        return SnapshotContent(
            roots: roots.array, payload: payload, objects: order.count, objectCounts: objectCounts, codes: codes,
            instructions: runtime.state.pointee.executed)
    }

    // MARK: Visiting

    private mutating func visitRoots() {
        for root in Root.persisted { visit(runtime.root(root)) }
        let frames = runtime.framesFromBottom()
        for frame in frames.reversed() {
            if frame.generator.isNull { visit(frame: frame) } else { visit(frame.generator) }
        }
    }

    @inline(__always) private mutating func visit(_ value: Value) {
        guard value.isPointer else { return }
        let object = value.object
        if object.flags.contains(.permanent) { return }
        if object.meta & 0x100 != 0 { return }
        object.meta |= 0x100
        pending.append(object)
    }

    private mutating func visit(frame: Frame) {
        var p = frame.stackTop - 1
        while p >= frame.base {
            visit(p.pointee)
            p -= 1
        }
        for i in 1...Frame.valueWords { visit(frame.base[-i]) }
    }

    /// Numbers an object and visits what it refers to, so that the first reference is numbered next.
    private mutating func expand(_ object: Object) {
        runtime.giveOid(object)
        order.append(object)
        let layout = heap.pointee.layout(object.kind)
        if object.extensionWords > 0 { visitRun(layout.pointee.extensionAddress(object), object.extensionWords) }
        switch layout.pointee.tail {
        case .none, .bytes, .words, .externalBytes: break
        case .values: visitRun(layout.pointee.tailAddress(object).assumingMemoryBound(to: Value.self), object.raw(layout.pointee.countWord))
        case .externalValues:
            if let base = UnsafeMutablePointer<Value>(bitPattern: object.raw(layout.pointee.storageWord)) {
                visitRun(base, object.raw(layout.pointee.countWord))
            }
        case .externalEntries:
            let dict = DictRef(object)
            for i in stride(from: dict.count - 1, through: 0, by: -1) {
                visit(dict.entries[i].value)
                visit(dict.entries[i].key)
            }
        case .externalSlots:
            let set = SetRef(object)
            for i in stride(from: set.mask, through: 0, by: -1) { visit(set.slots[i].key) }
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

    private mutating func visitRun(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
        for i in stride(from: count - 1, through: 0, by: -1) { visit(values[i]) }
    }

    // MARK: Writing

    private mutating func writeDirectory(_ object: Object, _ previous: UInt64) {
        let kind = object.kind
        let k = Int(kind.rawValue)
        counts[k] += 1
        if kindIndex[k] == .max {
            kindIndex[k] = UInt64(kinds.count)
            kinds.append(kind)
        }
        directory.signed(Int(bitPattern: UInt(object.oid)) &- Int(bitPattern: UInt(previous)))
        directory.varint(kindIndex[k])
        let flags = object.flags
        directory.byte((flags.contains(.interned) ? 1 : 0) | (flags.contains(.finalized) ? 2 : 0))
        directory.varint(UInt64(object.extensionWords))
        let countWord = heap.pointee.layout(kind).pointee.countWord
        if countWord >= 0 { directory.varint(UInt64(object.raw(countWord))) }
    }

    @inline(__always) private mutating func write(_ value: Value) {
        if value.isInt {
            let n = value.int
            if n.magnitude < 1 << 58 { bodies.varint(RecordWriter.zigzag(n) &<< 3 | ValueTag.int) } else {
                bodies.varint(ValueTag.wideInt)
                bodies.fixed64(UInt64(bitPattern: Int64(n)))
            }
        } else if value.isPointer {
            let object = value.object
            if object.flags.contains(.permanent) {
                bodies.varint(permanent(object) &<< 3 | ValueTag.permanent)
                return
            }
            let oid = object.oid
            let distance = Int(bitPattern: UInt(oid)) &- Int(bitPattern: UInt(current))
            if distance.magnitude < 8 {
                bodies.varint(RecordWriter.zigzag(distance) &<< 3 | ValueTag.near)
            } else {
                bodies.varint(oid &<< 3 | ValueTag.reference)
            }
        } else if value.isFlonum {
            bodies.varint(ValueTag.float)
            bodies.fixed64(value.flonum.bitPattern)
        } else {
            let i = ValueTag.specials.firstIndex(of: value) ?? 0
            bodies.varint(UInt64(i) &<< 3 | ValueTag.special)
        }
    }

    private mutating func permanent(_ object: Object) -> UInt64 {
        if let known = permanentIndex[object.value.bits] { return known }
        let name = runtime.state.pointee.host.permanents.name(of: object.value) ?? ""
        let index = UInt64(permanentNames.count)
        permanentNames.append(name)
        permanentIndex[object.value.bits] = index
        return index
    }

    private mutating func writeBody(_ object: Object) throws {
        current = object.oid
        let kind = object.kind
        let layout = heap.pointee.layout(kind)
        write(object.classValue)
        let description = LayoutDescription.all[Int(kind.rawValue)]
        for (i, slot) in description.slots.enumerated() {
            switch slot {
            case .value, .weak: write(object[i])
            case .integer: bodies.signed(object.raw(i))
            case .float: bodies.fixed64(UInt64(UInt(bitPattern: object.raw(i))))
            case .content, .count, .capacity, .storage, .derived, .derivedMemory: break
            }
        }
        if description.isContentAddressed { try writeContent(CodeRef(object)) }
        switch layout.pointee.tail {
        case .none: break
        case .values: writeRun(layout.pointee.tailAddress(object).assumingMemoryBound(to: Value.self), object.raw(layout.pointee.countWord))
        case .bytes: bodies.bytes(UnsafeRawBufferPointer(start: layout.pointee.tailBytes(object), count: object.raw(layout.pointee.countWord)))
        case .words: bodies.bytes(UnsafeRawBufferPointer(start: layout.pointee.tailAddress(object), count: object.raw(layout.pointee.countWord) * 8))
        case .externalValues:
            if let base = UnsafeMutablePointer<Value>(bitPattern: object.raw(layout.pointee.storageWord)) {
                writeRun(base, object.raw(layout.pointee.countWord))
            }
        case .externalBytes:
            bodies.bytes(UnsafeRawBufferPointer(
                start: UnsafeRawPointer(bitPattern: object.raw(layout.pointee.storageWord)), count: object.raw(layout.pointee.countWord)))
        case .externalEntries: writeEntries(DictRef(object))
        case .externalSlots: writeSlots(SetRef(object))
        case .frame: writeFrame(GeneratorRef(object).frame)
        }
        if object.extensionWords > 0 { writeRun(layout.pointee.extensionAddress(object), object.extensionWords) }
    }

    private mutating func writeRun(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
        for i in 0..<count { write(values[i]) }
    }

    /// Whether a key's hash can be computed again when it is loaded.
    private func isDerivable(_ key: Value, _ hash: Int) -> Bool {
        if key.isNull || key == SetRef.dummy { return true }
        if key.isPointer && key.object.type.isHeapType && key.object.kind != .str { return false }
        if !isHashedByContent(key, depth: 0) { return false }
        if case .hash(let h) = runtime.nativeHash(key) { return h == hash }
        runtime.exception = .null
        return false
    }

    /// Whether a key is hashed by its content alone. Other hashes follow from numbers of objects or tables of sets, which
    /// may be loaded later than the key is hashed.
    private func isHashedByContent(_ key: Value, depth: Int) -> Bool {
        guard key.isPointer else { return true }
        switch key.object.kind {
        case .int, .float, .complex, .str, .bytes: return true
        case .tuple: return depth < 8 && TupleRef(key.object).buffer.allSatisfy { isHashedByContent($0, depth: depth + 1) }
        default: return false
        }
    }

    private mutating func writeEntries(_ dict: DictRef) {
        var derivable = true
        for i in 0..<dict.count where derivable { derivable = isDerivable(dict.entries[i].key, dict.entries[i].hash) }
        bodies.byte(derivable ? 1 : 0)
        for i in 0..<dict.count {
            if !derivable { bodies.fixed64(UInt64(bitPattern: Int64(dict.entries[i].hash))) }
            write(dict.entries[i].key)
            write(dict.entries[i].value)
        }
    }

    private mutating func writeSlots(_ set: SetRef) {
        var derivable = true
        for i in 0...set.mask where derivable { derivable = isDerivable(set.slots[i].key, set.slots[i].hash) }
        bodies.byte(derivable ? 1 : 0)
        for i in 0...set.mask {
            if !derivable {
                bodies.byte(set.slots[i].key.isNull ? 0 : 1)
                if set.slots[i].key.isNull { continue }
                bodies.fixed64(UInt64(bitPattern: Int64(set.slots[i].hash)))
            }
            write(set.slots[i].key)
        }
    }

    /// A frame: its values, the position as an offset into `co_code`, how its result is taken, locals and value stack.
    private mutating func writeFrame(_ frame: Frame) {
        for i in 1...Frame.valueWords { write(frame.base[-i]) }
        bodies.signed(frame.code.isDecoded ? frame.lasti : 0)
        bodies.varint(UInt64(frame.completion.kind.rawValue))
        bodies.varint(UInt64(frame.completion.pops))
        bodies.varint(UInt64(frame.stackTop - frame.base))
        writeRun(frame.base, frame.stackTop - frame.base)
    }

    // MARK: Code

    private mutating func writeContent(_ code: CodeRef) throws {
        let d = try contentDigest(code)
        d.withUnsafeBytes { bodies.bytes($0) }
    }

    /// The digest of a code object's content; its row is collected once.
    private mutating func contentDigest(_ code: CodeRef) throws -> [UInt8] {
        let key = UInt(code.value.bits)
        if let known = codeDigests[key] { return known }
        // Constants hold the code objects nested in this one; the compiler bounds their depth, so this recursion is bounded too.
        var content = CodeContent()
        content.name = code.name.string
        content.qualname = code.qualname.string
        content.filename = code.filename.string
        content.firstlineno = code.firstlineno
        content.argcount = code.argcount
        content.posonlyargcount = code.posonlyargcount
        content.kwonlyargcount = code.kwonlyargcount
        content.nlocals = code.nlocals
        content.stacksize = code.stacksize
        content.flags = code.flags
        var body = RecordWriter(capacity: 1024)
        defer { body.deallocate() }
        for field in [CodeRef.code, CodeRef.linetable, CodeRef.exceptiontable] { body.sized(Array(code.bytes(field, in: runtime))) }
        for field in [CodeRef.names, CodeRef.varnames, CodeRef.freevars, CodeRef.cellvars] {
            let names = TupleRef(code.object[field].object)
            body.varint(UInt64(names.count))
            for name in names.buffer { body.text(StrRef(name.object).string) }
        }
        body.varint(UInt64(code.consts.count))
        for constant in code.consts.buffer { try writeConstant(constant, into: &body) }
        content.body = body.array
        content.digest = digest(content)
        codeDigests[key] = content.digest
        if !codes.contains(where: { $0.digest == content.digest }) { codes.append(content) }
        return content.digest
    }

    private mutating func writeConstant(_ value: Value, into body: inout RecordWriter) throws {
        if value.isKind(.code) {
            body.byte(UInt8(ascii: "c"))
            body.sized(try contentDigest(CodeRef(value.object)))
        } else if value.isKind(.tuple) {
            body.byte(UInt8(ascii: "("))
            let items = TupleRef(value.object)
            body.varint(UInt64(items.count))
            for item in items.buffer { try writeConstant(item, into: &body) }
        } else if value.isFlonum || value.isKind(.float) {
            body.byte(UInt8(ascii: "f"))
            body.fixed64((runtime.double(value) ?? 0).bitPattern)
        } else {
            // Everything else by its repr, with its type: text anyone can read.
            let text = runtime.nativeRepr(value)
            body.byte(UInt8(ascii: "r"))
            body.text(runtime.typeName(value))
            body.text(text.isKind(.str) ? StrRef(text.object).string : "")
        }
    }

    // MARK: Roots and payload

    private mutating func writeRoots(_ out: inout RecordWriter) throws {
        // Values are written through `bodies`; what they come to is moved over.
        let mark = bodies.count
        current = 0
        let state = runtime.state
        bodies.varint(UInt64(Root.persisted.count))
        for root in Root.persisted {
            bodies.text("\(root)")
            write(runtime.root(root))
        }
        bodies.varint(runtime.heap.pointee.lastOid)
        bodies.varint(UInt64(state.pointee.executed))
        bodies.varint(UInt64(state.pointee.recursionLimit))
        bodies.varint(UInt64(state.pointee.suspension.rawValue))
        bodies.varint(UInt64(state.pointee.suspensionCompletion.packed))
        bodies.varint(UInt64(state.pointee.mostDigits))
        bodies.byte(state.pointee.restricted ? 1 : 0)
        let numbered = state.pointee.host.permanents.numbered
        bodies.varint(UInt64(numbered.count))
        for (name, value) in numbered {
            bodies.text(name)
            bodies.varint(value.object.oid)
        }
        let frames = runtime.framesFromBottom()
        bodies.varint(UInt64(frames.count))
        for frame in frames {
            if frame.generator.isNull {
                bodies.byte(0)
                writeFrame(frame)
            } else {
                bodies.byte(1)
                write(frame.generator)
            }
        }
        // The hash key stands in front: it is needed before anything can be made.
        out.fixed64(state.pointee.hashKey.0)
        out.fixed64(state.pointee.hashKey.1)
        out.bytes(UnsafeRawBufferPointer(start: bodies.base + mark, count: bodies.count - mark))
        rootsMark = mark
    }

    private var rootsMark = 0

    /// Layout table, permanents, directory, bodies: one buffer, which the caller owns.
    private mutating func assemble() -> UnsafeRawBufferPointer {
        var head = RecordWriter(capacity: 1 << 14)
        defer { head.deallocate() }
        head.varint(UInt64(kinds.count))
        for kind in kinds { LayoutDescription.all[Int(kind.rawValue)].write(into: &head) }
        head.varint(UInt64(permanentNames.count))
        for name in permanentNames { head.text(name) }
        head.varint(UInt64(order.count))
        head.varint(UInt64(directory.count))
        let total = head.count + directory.count + rootsMark
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(total, 1), alignment: 16)
        memory.baseAddress?.copyMemory(from: head.base, byteCount: head.count)
        (memory.baseAddress.map { $0 + head.count })?.copyMemory(from: directory.base, byteCount: directory.count)
        (memory.baseAddress.map { $0 + head.count + directory.count })?.copyMemory(from: bodies.base, byteCount: rootsMark)
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[0..<total])
    }
}

extension LayoutDescription {
    /// The description in a payload's head: name, slots and tail, so that a reader needs to know no layout.
    func write(into out: inout RecordWriter) {
        out.text(name)
        let stored = slots.compactMap { slot -> String? in
            switch slot {
            case .value(let n): "v" + n
            case .weak(let n): "w" + n
            case .integer(let n): "i" + n
            case .float(let n): "f" + n
            case .content, .count, .capacity, .storage, .derived, .derivedMemory: nil
            }
        }
        out.varint(UInt64(stored.count))
        for s in stored { out.text(s) }
        out.text("\(tail)" + (isContentAddressed ? "+content" : ""))
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
