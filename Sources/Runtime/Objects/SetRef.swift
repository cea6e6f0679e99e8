import Glibc

/// A set or frozenset: an open-addressing table of (hash, key) whose order is CPython's, so that iteration meets the
/// elements in the same order (`Objects/setobject.c` describes linear probing in runs of nine, then perturbed jumps).
///
/// The table is what an image holds: its order is the iteration order and depends on the set's history.
struct SetRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }

    static let slotsWord = 0, usedWord = 1, fillWord = 2, capacityWord = 3, storageWord = 4, hashWord = 5, fingerWord = 6,
               fixedWords = 7
    /// The key of a slot whose element was removed.
    static let dummy = Value.exhausted
    private static let linearProbes = 9

    struct Slot {
        var hash: Int
        var key: Value
        @inline(__always) var isElement: Bool { !key.isNull && key != SetRef.dummy }
    }

    @inline(__always) var value: Value { object.value }
    @inline(__always) var mask: Int { object.raw(SetRef.slotsWord) &- 1 }
    /// Number of elements: `len()`.
    @inline(__always) var used: Int { object.raw(SetRef.usedWord) }
    @inline(__always) var slots: UnsafeMutablePointer<Slot> {
        UnsafeMutablePointer(bitPattern: object.raw(SetRef.storageWord)).unsafelyUnwrapped
    }

    func find(_ key: Value, hash: Int, in runtime: Runtime) -> DictRef.Search {
        let slots = slots, mask = mask
        var perturb = UInt(bitPattern: hash)
        var i = hash & mask
        while true {
            var probes = i &+ SetRef.linearProbes <= mask ? SetRef.linearProbes : 0
            var j = i
            while true {
                let k = slots[j].key
                if k.isNull { return .absent }
                if slots[j].hash == hash && k != SetRef.dummy {
                    if k == key { return .found(j) }
                    switch runtime.nativeEquals(k, key) {
                    case .true: return .found(j)
                    case .false: break
                    default: return .needsPython
                    }
                }
                if probes == 0 { break }
                probes &-= 1
                j &+= 1
            }
            perturb &>>= 5
            i = (i &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
        }
    }

    /// For the twin in the prelude: the slot of element number `n` (from 0) with that hash in the order of probing,
    /// -1 when there are fewer.
    func candidate(hash: Int, number n: Int) -> Int {
        let slots = slots, mask = mask
        var left = n
        var perturb = UInt(bitPattern: hash)
        var i = hash & mask
        while true {
            var probes = i &+ SetRef.linearProbes <= mask ? SetRef.linearProbes : 0
            var j = i
            while true {
                if slots[j].key.isNull { return -1 }
                if slots[j].hash == hash && slots[j].key != SetRef.dummy {
                    if left == 0 { return j }
                    left &-= 1
                }
                if probes == 0 { break }
                probes &-= 1
                j &+= 1
            }
            perturb &>>= 5
            i = (i &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
        }
    }

    /// The first element at or after slot `position`, -1 at the end.
    @inline(__always) func next(_ position: Int) -> Int {
        var i = position
        let mask = mask, slots = slots
        while i <= mask {
            if slots[i].isElement { return i }
            i &+= 1
        }
        return -1
    }

    /// Adds a key that is known to be absent.
    func insert(_ key: Value, hash: Int) {
        object.writeBarrier()
        insertClean(key, hash)
        object.initializeRaw(SetRef.usedWord, used &+ 1)
        let fill = object.raw(SetRef.fillWord) &+ 1
        object.initializeRaw(SetRef.fillWord, fill)
        if fill &* 5 >= mask &* 3 { resize(atLeast: used > 50000 ? used &* 2 : used &* 4) }
    }

    func remove(at i: Int) {
        object.writeBarrier()
        slots[i] = Slot(hash: -1, key: SetRef.dummy)
        object.initializeRaw(SetRef.usedWord, used &- 1)
    }

    func removeAll() {
        object.writeBarrier()
        object.initializeRaw(SetRef.usedWord, 0)
        object.initializeRaw(SetRef.fillWord, 0)
        object.initializeRaw(SetRef.fingerWord, 0)
        allocateTable(8)
    }

    /// Makes room before `n` elements are merged in, as `set_merge` does.
    func reserve(adding n: Int) {
        if (object.raw(SetRef.fillWord) &+ n) &* 5 >= mask &* 3 { resize(atLeast: (used &+ n) &* 2) }
    }

    private func insertClean(_ key: Value, _ hash: Int) {
        let slots = slots, mask = mask
        var perturb = UInt(bitPattern: hash)
        var i = hash & mask
        while true {
            var probes = i &+ SetRef.linearProbes <= mask ? SetRef.linearProbes : 0
            var j = i
            while true {
                if slots[j].key.isNull {
                    slots[j] = Slot(hash: hash, key: key)
                    return
                }
                if probes == 0 { break }
                probes &-= 1
                j &+= 1
            }
            perturb &>>= 5
            i = (i &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
        }
    }

    /// Moves the elements to a table for more than `n` of them (`set_table_resize`).
    func resize(atLeast n: Int) {
        var size = 8
        while size <= n { size <<= 1 }
        let old = slots, oldCount = mask + 1
        let memory = object.raw(SetRef.storageWord)
        object.initializeRaw(SetRef.storageWord, 0)
        allocateTable(size)
        for i in 0..<oldCount where old[i].isElement { insertClean(old[i].key, old[i].hash) }
        object.initializeRaw(SetRef.fillWord, used)
        free(UnsafeMutableRawPointer(bitPattern: memory))
    }

    /// Replaces the table by an empty one; `size` is a power of two.
    func allocateTable(_ size: Int) {
        let heap = Block.of(object).pointee.heap
        free(UnsafeMutableRawPointer(bitPattern: object.raw(SetRef.storageWord)))
        let memory = heap.pointee.allocateExternal(size &* 16)
        memset(memory, 0, size &* 16)
        object.initializeRaw(SetRef.storageWord, Int(bitPattern: memory))
        object.initializeRaw(SetRef.slotsWord, size)
        object.initializeRaw(SetRef.capacityWord, size)
    }

}

extension Runtime {
    func newSet(_ type: BuiltinType = .set) -> SetRef {
        let object = heap.pointee.allocate(.set, class: self.type(type), bytes: (Object.headerWords + SetRef.fixedWords) * 8)
        for i in 0..<SetRef.fixedWords { object.initializeRaw(i, 0) }
        SetRef(object).allocateTable(8)
        return SetRef(object)
    }
}
