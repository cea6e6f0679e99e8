/// Where a state begins: counters, the roots, and the frames from the bottom of the stack.
extension Encoder {
    mutating func writeRoots() -> [UInt8] {
        let state = runtime.state
        permanents = PermanentNames(runtime)
        bodies.removeAll()
        var column = ColumnWriter()
        for root in Root.persisted { _ = column.put(runtime.root(root), &bodies, &permanents) }
        let frames = runtime.framesFromBottom()
        var unused: UInt64 = 0
        for frame in frames {
            if frame.generator.isNull {
                write(frame: frame, &column, &unused)
            } else {
                _ = column.put(frame.generator, &bodies, &permanents)
            }
        }
        column.end(&bodies)

        var out = RecordWriter(capacity: 1 << 10)
        defer { out.deallocate() }
        // The hash key stands in front: it is needed before anything can be made.
        for word in [state.pointee.hashKey.0, state.pointee.hashKey.1, table.sum.low, table.sum.high] { out.fixed64(word) }
        let numbers = [
            table.count, table.whole, Int(heap.pointee.lastOid), state.pointee.executed, state.pointee.recursionLimit,
            Int(state.pointee.suspension.rawValue), Int(state.pointee.suspensionCompletion.packed), state.pointee.mostDigits,
            state.pointee.restricted ? 1 : 0,
        ]
        for n in numbers { out.varint(UInt64(n)) }
        // The permanents whose number someone has asked for.
        let numbered = state.pointee.host.permanents.numbered
        out.varint(UInt64(numbered.count))
        for (name, value) in numbered {
            out.text(name)
            out.varint(value.object.oid)
        }
        out.varint(UInt64(Root.persisted.count))
        for root in Root.persisted { out.text("\(root)") }
        out.varint(UInt64(frames.count))
        for frame in frames { out.byte(frame.generator.isNull ? 0 : 1) }
        out.varint(UInt64(permanents.names.count))
        for name in permanents.names { out.text(name) }
        out.bytes(bodies.buffer)
        return out.array
    }
}

/// The numbers in front of the roots.
struct RootReader {
    /// Bytes of the hash key and the sum.
    static let fixedBytes = 32

    /// The hash key is needed before anything is made.
    static func hashKey(in roots: [UInt8]) throws(SnapshotFailure) -> (UInt64, UInt64) {
        guard roots.count > fixedBytes else { throw SnapshotFailure("the roots are cut short") }
        return (word(roots, 0), word(roots, 1))
    }

    static func sum(in roots: [UInt8]) -> RecordSum { RecordSum(low: word(roots, 2), high: word(roots, 3)) }

    private static func word(_ roots: [UInt8], _ i: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(roots[i * 8 + $1]) << UInt64(8 * $1) }
    }
}

extension Decoder {
    mutating func readRoots(_ roots: [UInt8]) throws(SnapshotFailure) {
        // The buffer of an array does not move while it is only read.
        let failure: SnapshotFailure? = roots.withUnsafeBytes { bytes in
            do throws(SnapshotFailure) {
                try readRoots(UnsafeRawBufferPointer(rebasing: bytes[RootReader.fixedBytes...]), RootReader.sum(in: roots))
                return nil
            } catch { return error }
        }
        if let failure { throw failure }
    }

    private mutating func readRoots(_ bytes: UnsafeRawBufferPointer, _ sum: RecordSum) throws(SnapshotFailure) {
        current = 0
        let state = runtime.state
        var r = RecordReader(bytes)
        let records = try r.count(1 << 40, "the number of records")
        guard !checksSum || (table.count == records && table.sum == sum) else {
            throw SnapshotFailure("its records are not those of this state: \(table.count) of \(records), or with another sum")
        }
        table.whole = max(try r.count(1 << 40, "the number of records"), 1)
        heap.pointee.lastOid = UInt64(try r.count(1 << 40 - 1, "the last number"))
        for oid in 0..<reader.oids.count where reader.oids[oid] > heap.pointee.lastOid {
            throw SnapshotFailure("object \(reader.oids[oid]) has a number that was not given yet")
        }
        state.pointee.executed = try r.count(.max, "the count of instructions")
        state.pointee.recursionLimit = try r.count(1 << 30, "the recursion limit")
        guard let suspension = Suspension(rawValue: UInt8(try r.count(2, "the suspension"))) else { throw SnapshotFailure("unknown suspension") }
        state.pointee.suspension = suspension
        let packed = try r.count(Int(UInt32.max), "the suspension's completion")
        guard packed & 0xFF < Completion.Kind.allCases.count else { throw SnapshotFailure("unknown completion") }
        state.pointee.suspensionCompletion = Completion(packed: UInt32(packed))
        state.pointee.mostDigits = try r.count(1 << 40, "the most digits of an int")
        if try r.count(1, "whether it is restricted") != 0 { state.pointee.restricted = true }
        for _ in 0..<(try r.count(r.remaining, "the number of numbered permanents")) {
            let name = try r.text()
            let oid = try r.varint()
            runtime.permanent(named: name)?.object.oid = oid & (1 << 40 - 1)
        }
        var names: [Root] = []
        for _ in 0..<(try r.count(Root.persisted.count, "the number of roots")) {
            let name = try r.text()
            guard let root = Root.persisted.first(where: { "\($0)" == name }) else { throw SnapshotFailure("the image has an unknown root '\(name)'") }
            names.append(root)
        }
        var isGenerator: [Bool] = []
        for _ in 0..<(try r.count(r.remaining, "the number of frames")) { isGenerator.append(try r.byte() != 0) }
        var permanents: [String] = []
        for _ in 0..<(try r.count(r.remaining, "the number of permanents")) { permanents.append(try r.text()) }
        try choose(permanents: permanents)
        var column = ColumnReader(r)
        var unused: UInt64 = 0
        for root in names {
            let v = value(column.cell(), &unused)
            if let failure { throw failure }
            if let expected = Decoder.expected(root, v) { throw SnapshotFailure("the root '\(root)' is no \(expected)") }
            runtime.setRoot(root, v)
        }
        try readStack(isGenerator, &column)
        try column.finish(&r)
        runtime.restoreTracing()
        if r.remaining != 0 { throw SnapshotFailure("\(r.remaining) bytes follow the roots") }
    }

    /// What a root must be and this value is not; nil if it is, or may be anything.
    private static func expected(_ root: Root, _ value: Value) -> String? {
        // What asks whether one is there asks for null alone.
        switch root {
        case .modules, .builtins, .sysDict: return value.isKind(.dict) ? nil : "dict"
        case .handled: return value.isNull || value == .none || value.isKind(.exception) ? nil : "exception"
        case .kept: return value.isNull || value.isKind(.dict) ? nil : "dict"
        case .finalizable, .finalizers, .atexit: return value.isNull || value.isKind(.list) ? nil : "list"
        case .asyncHooks: return value.isNull || value.isKind(.tuple) && TupleRef(value.object).count == 2 ? nil : "pair"
        case .pending, .pendingNative, .tracing, .drops, .exitCode, .objectNew, .objectInit, .prelude: return nil
        }
    }
}
