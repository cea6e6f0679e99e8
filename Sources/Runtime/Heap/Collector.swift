/// Mark-and-sweep collection, at safepoints only. Marking keeps its own stack, so data of any depth is marked alike.
struct Collector {
    private let runtime: Runtime
    private let heap: UnsafeMutablePointer<Heap>
    private var pending = RawArray<Object>(capacity: 4096)

    init(_ runtime: Runtime) {
        self.runtime = runtime
        heap = runtime.heap
    }

    /// Frees every object that no root reaches.
    mutating func collect() {
        defer { pending.deallocate() }
        markRoots()
        drain()
        for item in runtime.selectFinalizers(isDead: isDead) { mark(item) }
        drain()
        clearWeakReferences()
        forgetDead()
        runtime.clearCaches()
        heap.pointee.sweep()
    }

    /// Counts living objects, and frees nothing: what is asked while natives hold references.
    mutating func countLive(_ isCounted: (Object) -> Bool) -> Int {
        defer { pending.deallocate() }
        markRoots()
        drain()
        var count = 0
        heap.pointee.forEachObject { object in
            if object.flags.contains(.marked) {
                if isCounted(object) { count += 1 }
                object.flags.remove(.marked)
            }
        }
        return count
    }

    /// Counts the living objects and the running frames that refer to `target`; frees nothing.
    mutating func countReferrers(of target: Object) -> Int {
        defer { pending.deallocate() }
        markRoots()
        drain()
        var count = 0
        // The target's mark is taken away each time: what sets it again refers to it.
        target.flags.remove(.marked)
        func settle(_ collector: inout Collector) {
            while collector.pending.popLast() != nil {}
            if target.flags.contains(.marked) { count += 1 }
            target.flags.remove(.marked)
        }
        let registry = runtime.root(.finalizable)
        heap.pointee.forEachObject { object in
            guard object == target || object.flags.contains(.marked), object.value != registry else { return }
            trace(object)
            settle(&self)
        }
        var frame = runtime.state.pointee.frame
        while let f = frame {
            mark(frame: f)
            settle(&self)
            frame = f.back
        }
        heap.pointee.forEachObject { $0.flags.remove(.marked) }
        return count
    }

    @inline(__always) private mutating func mark(_ value: Value) {
        if value.isPointer {
            let object = value.object
            let meta = object.meta
            if meta & 0x100 == 0 {
                object.meta = meta | 0x100
                pending.append(object)
            }
        }
    }

    private mutating func markRoots() {
        let state = runtime.state
        state.pointee.host.permanents.forEach { mark($0) }
        for v in state.pointee.host.nativeModules { mark(v) }
        mark(state.pointee.host.intrinsics)
        for i in 0..<BuiltinType.allCases.count { mark(state.pointee.types[i]) }
        for i in 0..<RuntimeState.nameCount { mark(state.pointee.names[i]) }
        for root in Root.allCases where root != .finalizable { mark(runtime.root(root)) }
        // The registry itself lives; what stands in it need not.
        let registry = runtime.root(.finalizable)
        if registry.isPointer { registry.object.flags.insert(.marked) }
        mark(state.pointee.exception)
        mark(state.pointee.preludeFilename)
        mark(state.pointee.result)
        state.pointee.interned.forEach { mark($0) }
        var frame = state.pointee.frame
        while let f = frame {
            mark(frame: f)
            frame = f.back
        }
    }

    private mutating func mark(frame: Frame) {
        for i in 1...Frame.valueWords { mark(frame.base[-i]) }
        var p = frame.base
        let top = frame.stackTop
        while p < top {
            mark(p.pointee)
            p += 1
        }
    }

    private mutating func drain() {
        while let object = pending.popLast() { trace(object) }
    }

    private mutating func trace(_ object: Object) {
        mark(object.classValue)
        let layout = heap.pointee.layout(object.kind)
        var mask = layout.pointee.valueMask
        while mask != 0 {
            mark(object[mask.trailingZeroBitCount])
            mask &= mask &- 1
        }
        switch layout.pointee.tail {
        case .none, .words, .externalBytes: break
        case .bytes:
            if object.flags.contains(.view) { mark(layout.pointee.tailAddress(object).load(as: Value.self)) }
        case .values:
            mark(layout.pointee.tailAddress(object).assumingMemoryBound(to: Value.self), object.raw(layout.pointee.countWord))
        case .externalValues:
            if let base = UnsafeMutablePointer<Value>(bitPattern: object.raw(layout.pointee.storageWord)) {
                mark(base, object.raw(layout.pointee.countWord))
            }
        case .externalEntries:
            let dict = DictRef(object)
            for i in 0..<dict.count {
                mark(dict.entries[i].key)
                mark(dict.entries[i].value)
            }
        case .externalSlots:
            let set = SetRef(object)
            if object.raw(SetRef.storageWord) != 0 { for i in 0...set.mask { mark(set.slots[i].key) } }
        case .frame:
            mark(frame: GeneratorRef(object).frame)
        }
        if object.extensionWords > 0 { mark(layout.pointee.extensionAddress(object), object.extensionWords) }
    }

    @inline(__always) private mutating func mark(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
        for i in 0..<count { mark(values[i]) }
    }

    private func isDead(_ object: Object) -> Bool { object.meta & 0x100 == 0 }

    /// Weak references to what dies are emptied, by their layouts.
    private mutating func clearWeakReferences() {
        for (address, references) in heap.pointee.weakReferences {
            guard let pointer = UnsafeMutableRawPointer(bitPattern: address) else { continue }
            let alive = references.filter { !isDead($0) }
            if isDead(Object(address: pointer)) {
                for reference in alive {
                    if reference.kind == .weakReference && !reference[WeakReferenceMethods.callback].isNull { runtime.addCallback(of: reference) }
                    let mask = heap.pointee.layout(reference.kind).pointee.weakMask
                    for i in 0..<64 where mask & 1 << UInt64(i) != 0 { reference.store(i, .null) }
                }
                heap.pointee.weakReferences[address] = nil
            } else {
                heap.pointee.weakReferences[address] = alive.isEmpty ? nil : alive
            }
        }
    }

    /// The log of changed objects keeps nothing alive.
    private func forgetDead() {
        var kept = 0
        for i in 0..<heap.pointee.changed.count where !isDead(heap.pointee.changed[i]) {
            heap.pointee.changed[kept] = heap.pointee.changed[i]
            kept += 1
        }
        heap.pointee.changed.truncate(to: kept)
    }
}

extension Runtime {
    /// Collects now. Only at a safepoint: native code may hold references that no root reaches.
    @inline(never) func collectAtSafepoint() {
        prepareFinalization()
        var collector = Collector(self)
        collector.collect()
    }

    /// A collection that the amount of garbage asks for: finalizers run before the next instruction.
    @inline(never) func collectAndFinalize() {
        collectAtSafepoint()
        runFinalizers()
    }

    /// Empties the cache of lookups, whose names may die. Inline caches stay: what they hold is used only while the version of a
    /// living class or dict says that it is as it was, and that class or dict keeps it alive.
    func clearCaches() {
        state.pointee.typeCache.entries.update(repeating: TypeCache.Entry(), count: TypeCache.size)
    }
}
