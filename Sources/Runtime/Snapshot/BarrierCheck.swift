/// Looks for changes that did not pass the write barrier: clean objects whose record would now be another one. Tests use it after every
/// snapshot; it walks the whole heap.
struct BarrierCheck {
    private let runtime: Runtime
    private let digest: (CodeContent) -> [UInt8]

    init(_ runtime: Runtime, digest: @escaping (CodeContent) -> [UInt8]) {
        self.runtime = runtime
        self.digest = digest
    }

    /// One line for each such object.
    func changes() -> [String] {
        let table = runtime.state.pointee.host.records
        if table.isEmpty { return [] }
        var clean: [Object] = []
        runtime.heap.pointee.forEachObject { object in
            if object.flags.isDisjoint(with: [.dirty, .permanent]) && object.oid != 0 && table.hash(of: object.oid) != 0 { clean.append(object) }
        }
        let running = Set(runtime.framesFromBottom().compactMap { $0.generator.isPointer ? $0.generator.object.oid : nil })
        var encoder = Encoder(checking: runtime, digest: digest)
        defer { encoder.deallocate() }
        var result: [String] = []
        for object in clean where !running.contains(object.oid) {
            // What a clean object refers to has a number, or is new: then the reference came unreported.
            let hash = encoder.hash(of: object)
            if hash != table.hash(of: object.oid) { result.append("\(object.kind) \(object.oid) of class \(runtime.fullName(object.type))") }
        }
        return result
    }
}

extension Encoder {
    /// An encoder whose output is thrown away.
    init(checking runtime: Runtime, digest: @escaping (CodeContent) -> [UInt8]) {
        let scratch = RecordTable()
        scratch.segments = runtime.state.pointee.host.records.segments
        self.init(runtime, digest: digest, table: scratch)
    }

    mutating func hash(of object: Object) -> UInt64 {
        var one = object
        withUnsafeMutablePointer(to: &one) { try? writeGroups(UnsafeMutableBufferPointer(start: $0, count: 1)) }
        bodies.removeAll()
        directory.removeAll()
        return table.hash(of: object.oid)
    }
}
