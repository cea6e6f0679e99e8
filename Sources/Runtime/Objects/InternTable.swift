import Glibc

/// The interned strings of one runtime: an open-addressing table of str objects, which it keeps alive.
struct InternTable {
    private var slots: UnsafeMutablePointer<Value>
    private var mask: Int
    private(set) var count = 0

    init() {
        mask = 4095
        slots = InternTable.memory(mask + 1)
    }

    func deallocate() { free(slots) }

    /// Null is all zero bits.
    private static func memory(_ count: Int) -> UnsafeMutablePointer<Value> {
        guard let memory = calloc(count, 8) else { Heap.outOfMemory() }
        return memory.assumingMemoryBound(to: Value.self)
    }

    /// The interned string equal to `s` with hash `hash`, which becomes `s` itself if there was none.
    mutating func intern(_ s: StrRef, hash: Int) -> StrRef {
        if count * 3 > mask * 2 { grow() }
        var i = hash & mask
        while true {
            let v = slots[i]
            if v.isNull { break }
            let t = StrRef(v.object)
            if t.object.raw(StrRef.hash) == hash && StrRef.equal(s, t) { return t }
            i = (i &+ 1) & mask
        }
        slots[i] = s.value
        s.object.writeBarrier()
        s.object.flags.insert(.interned)
        count += 1
        return s
    }

    private mutating func grow() {
        let old = slots, oldCount = mask + 1
        mask = mask * 2 + 1
        slots = InternTable.memory(mask + 1)
        for j in 0..<oldCount where !old[j].isNull {
            var i = old[j].object.raw(StrRef.hash) & mask
            while !slots[i].isNull { i = (i &+ 1) & mask }
            slots[i] = old[j]
        }
        free(old)
    }

    func forEach(_ body: (Value) -> Void) {
        for i in 0...mask where !slots[i].isNull { body(slots[i]) }
    }
}

extension Runtime {
    /// The one str object that stands for this text wherever names are compared.
    func intern(_ s: Value) -> Value {
        let s = StrRef(s.object)
        if s.object.flags.contains(.interned) { return s.value }
        return state.pointee.interned.intern(s, hash: hash(s)).value
    }

    func intern(_ text: String) -> Value { intern(str(text)) }
}
