import Glibc

/// A dict: entries in insertion order, and from nine entries on an index into them.
///
/// Invariants: a deleted entry has a null key and value and stays until the entries are compacted; `used` counts the
/// others. Positions in the entries survive suspension, so an iterator goes on where it stood. The index (open addressing,
/// CPython's probing) and `keys_version` are derived; the version changes whenever a key is added, removed or moved, so a cached
/// position is good as long as it does not.
struct DictRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }

    static let countWord = 0, usedWord = 1, capacityWord = 2, storageWord = 3, indexWord = 4, log2SizeWord = 5,
               versionWord = 6, indexFillWord = 7, fixedWords = 8
    /// Up to here a dict is searched entry by entry.
    static let indexless = 8

    struct Entry {
        var hash: Int
        var key: Value
        var value: Value
    }

    @inline(__always) var value: Value { object.value }
    /// Number of entries, deleted ones included.
    @inline(__always) var count: Int { object.raw(DictRef.countWord) }
    /// Number of keys: `len()`.
    @inline(__always) var used: Int { object.raw(DictRef.usedWord) }
    @inline(__always) var entries: UnsafeMutablePointer<Entry> {
        UnsafeMutablePointer(bitPattern: object.raw(DictRef.storageWord)).unsafelyUnwrapped
    }
    @inline(__always) private var index: UnsafeMutablePointer<Int32>? {
        UnsafeMutablePointer(bitPattern: object.raw(DictRef.indexWord))
    }
    @inline(__always) private var indexMask: Int { (1 &<< object.raw(DictRef.log2SizeWord)) &- 1 }
    /// Changes with every change of the keys; 0 stands for "none given yet".
    @inline(__always) var keysVersion: Int { object.raw(DictRef.versionWord) }

    /// What a search came to.
    enum Search {
        case found(Int)
        case absent
        /// A key must be compared by Python code.
        case needsPython
    }

    // MARK: Search

    /// Searches a str key (exact class `str`): never needs Python code unless a stored key of equal hash does.
    @inline(__always) func find(str key: StrRef, hash: Int, in runtime: Runtime) -> Search {
        find(key.value, hash: hash, in: runtime)
    }

    func find(_ key: Value, hash: Int, in runtime: Runtime) -> Search {
        let entries = entries
        guard let index else {
            for i in 0..<count where entries[i].hash == hash && !entries[i].key.isNull {
                if entries[i].key == key { return .found(i) }
                switch runtime.nativeEquals(entries[i].key, key) {
                case .true: return .found(i)
                case .false: continue
                default: return .needsPython
                }
            }
            return .absent
        }
        let mask = indexMask
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while true {
            let i = Int(index[slot])
            if i == -1 { return .absent }
            if i >= 0 && entries[i].hash == hash {
                if entries[i].key == key { return .found(i) }
                switch runtime.nativeEquals(entries[i].key, key) {
                case .true: return .found(i)
                case .false: break
                default: return .needsPython
                }
            }
            perturb &>>= 5
            slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
        }
    }

    /// Searches an interned name by identity first. Null when absent.
    func lookup(name: Value, in runtime: Runtime) -> Value {
        if case .found(let i) = find(name, hash: runtime.hash(StrRef(name.object)), in: runtime) { return entries[i].value }
        return .null
    }

    /// The position of the next entry at or after `position`, -1 at the end.
    @inline(__always) func next(_ position: Int) -> Int {
        var i = position
        let n = count
        let entries = entries
        while i < n {
            if !entries[i].key.isNull { return i }
            i &+= 1
        }
        return -1
    }

    /// For the twin in the prelude, which compares keys in Python: entry number `n` (from 0) among those whose hash is
    /// `hash`, in the order of probing; -1 when there are fewer.
    func candidate(hash: Int, number n: Int) -> Int {
        let entries = entries
        var left = n
        guard let index else {
            for i in 0..<count where entries[i].hash == hash && !entries[i].key.isNull {
                if left == 0 { return i }
                left &-= 1
            }
            return -1
        }
        let mask = indexMask
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while true {
            let i = Int(index[slot])
            if i == -1 { return -1 }
            if i >= 0 && entries[i].hash == hash {
                if left == 0 { return i }
                left &-= 1
            }
            perturb &>>= 5
            slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
        }
    }

    // MARK: Change

    @inline(__always) func setValue(at i: Int, _ value: Value) {
        object.writeBarrier()
        entries[i].value = value
    }

    /// Adds a key that is known to be absent.
    func append(_ key: Value, hash: Int, _ value: Value) {
        object.writeBarrier()
        if count == object.raw(DictRef.capacityWord) { grow() }
        let n = count
        entries[n] = Entry(hash: hash, key: key, value: value)
        object.initializeRaw(DictRef.countWord, n &+ 1)
        object.initializeRaw(DictRef.usedWord, used &+ 1)
        object.storeDerived(DictRef.versionWord, 0)
        if index == nil {
            if n >= DictRef.indexless { rebuildIndex() }
        } else if object.raw(DictRef.indexFillWord) &* 6 >= (indexMask &+ 1) &* 5 {
            rebuildIndex()
        } else {
            insertIntoIndex(hash, n)
        }
    }

    /// Removes entry `i`.
    func remove(at i: Int) {
        object.writeBarrier()
        if let index {
            let mask = indexMask
            let hash = entries[i].hash
            var slot = hash & mask
            var perturb = UInt(bitPattern: hash)
            while index[slot] != Int32(i) {
                perturb &>>= 5
                slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
            }
            index[slot] = -2
        }
        entries[i].key = .null
        entries[i].value = .null
        object.initializeRaw(DictRef.usedWord, used &- 1)
        object.storeDerived(DictRef.versionWord, 0)
    }

    /// Removes the last entry (popitem), returning it; nil when empty.
    func removeLast() -> Entry? {
        var i = count &- 1
        while i >= 0 && entries[i].key.isNull { i &-= 1 }
        if i < 0 { return nil }
        let entry = entries[i]
        remove(at: i)
        if count > i { object.initializeRaw(DictRef.countWord, i) }
        return entry
    }

    func removeAll() {
        object.writeBarrier()
        object.initializeRaw(DictRef.countWord, 0)
        object.initializeRaw(DictRef.usedWord, 0)
        object.storeDerived(DictRef.versionWord, 0)
        dropIndex()
        setRoom(DictRef.log2Size(for: 0))
    }

    // MARK: Storage

    /// Room for entries goes in CPython's steps (two thirds of a power of two: 5, 10, 21, 42…), because a dict closes its gaps when
    /// it is full, and an iterator sees when that happens.
    ///
    /// The power of two is part of an image, as `log2_size`: the room a dict has depends on its history.
    fileprivate static func log2Size(for n: Int) -> Int {
        var log2Size = 3
        while room(log2Size) < n { log2Size += 1 }
        return log2Size
    }

    /// Entries that fit: two thirds of the slots.
    static func room(_ log2Size: Int) -> Int { (1 << log2Size) * 2 / 3 }

    /// Makes room for `n` entries in all, before they are filled in order by a copy.
    func reserve(_ n: Int) {
        if n <= object.raw(DictRef.capacityWord) { return }
        setRoom(DictRef.log2Size(for: n))
        rebuildIndex()
    }

    private func setRoom(_ log2Size: Int) {
        object.initializeRaw(DictRef.log2SizeWord, log2Size)
        let n = DictRef.room(log2Size)
        let old = object.raw(DictRef.capacityWord)
        if n == old { return }
        let heap = Block.of(object).pointee.heap
        let storage = heap.pointee.reallocateExternal(
            UnsafeMutableRawPointer(bitPattern: object.raw(DictRef.storageWord)), from: old &* 24, to: n &* 24)
        object.initializeRaw(DictRef.storageWord, Int(bitPattern: storage))
        object.initializeRaw(DictRef.capacityWord, n)
    }

    /// Called when no room is left: closes the gaps, and makes room for twice the entries in use.
    @inline(never) private func grow() {
        if used < count { closeGaps() }
        setRoom(DictRef.log2Size(for: max(used &* 2, used &+ 1)))
        if count >= DictRef.indexless { rebuildIndex() } else { dropIndex() }
    }

    /// Closes the gaps that deleted entries left.
    private func closeGaps() {
        let e = entries
        var n = 0
        for i in 0..<count where !e[i].key.isNull {
            e[n] = e[i]
            n &+= 1
        }
        object.initializeRaw(DictRef.countWord, n)
        object.storeDerived(DictRef.versionWord, 0)
    }

    private func dropIndex() {
        free(index)
        object.storeDerived(DictRef.indexWord, 0)
    }

    /// Builds the index anew for the room there is; the decoder calls it too.
    func rebuildIndex() {
        dropIndex()
        if count < DictRef.indexless && object.raw(DictRef.capacityWord) <= DictRef.indexless { return }
        let slots = indexMask &+ 1
        guard let memory = malloc(slots * 4) else { Heap.outOfMemory() }
        memset(memory, 0xFF, slots * 4)
        object.storeDerived(DictRef.indexFillWord, 0)
        object.storeDerived(DictRef.indexWord, Int(bitPattern: memory))
        for i in 0..<count where !entries[i].key.isNull { insertIntoIndex(entries[i].hash, i) }
    }

    @inline(__always) private func insertIntoIndex(_ hash: Int, _ i: Int) {
        let index = index.unsafelyUnwrapped
        let mask = indexMask
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while index[slot] >= 0 {
            perturb &>>= 5
            slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
        }
        if index[slot] == -1 { object.storeDerived(DictRef.indexFillWord, object.raw(DictRef.indexFillWord) &+ 1) }
        index[slot] = Int32(truncatingIfNeeded: i)
    }
}

extension Runtime {
    /// An empty dict with room for `capacity` entries.
    func newDict(capacity: Int = 0) -> DictRef {
        let log2Size = DictRef.log2Size(for: capacity), room = DictRef.room(log2Size)
        let object = heap.pointee.allocate(.dict, class: type(.dict), bytes: (Object.headerWords + DictRef.fixedWords) * 8)
        for i in 0..<DictRef.fixedWords { object.initializeRaw(i, 0) }
        object.initializeRaw(DictRef.capacityWord, room)
        object.initializeRaw(DictRef.log2SizeWord, log2Size)
        object.initializeRaw(DictRef.storageWord, Int(bitPattern: heap.pointee.allocateExternal(room &* 24)))
        if room > DictRef.indexless { DictRef(object).rebuildIndex() }
        return DictRef(object)
    }

    /// `dict[name] = value` for an interned name (or any exact str).
    func set(_ dict: DictRef, _ name: Value, _ value: Value) {
        let hash = hash(StrRef(name.object))
        if case .found(let i) = dict.find(name, hash: hash, in: self) {
            dict.setValue(at: i, value)
        } else {
            dict.append(name, hash: hash, value)
        }
    }

    /// The version of the dict's keys, given now if it has none: a guard for inline caches.
    func keysVersion(_ dict: DictRef) -> Int {
        if dict.keysVersion == 0 {
            state.pointee.lastVersion += 1
            dict.object.storeDerived(DictRef.versionWord, state.pointee.lastVersion)
        }
        return dict.keysVersion
    }

    /// A copy with the same order; deleted entries are left out.
    func copy(_ dict: DictRef) -> DictRef {
        let result = newDict(capacity: dict.used)
        var i = dict.next(0)
        while i >= 0 {
            let e = dict.entries[i]
            result.append(e.key, hash: e.hash, e.value)
            i = dict.next(i + 1)
        }
        return result
    }
}
