/// Something for each oid, in raw memory: an array where the numbers are dense, an open-addressing table where they are not. An
/// element that is `empty` counts as absent.
struct OidMap<Element: BitwiseCopyable & Equatable> {
    private let empty: Element
    /// Elements by oid (dense), or by slot.
    private var elements: UnsafeMutablePointer<Element>
    /// Oids by slot; nil while the numbers are dense. 0 is a free slot.
    private var keys: UnsafeMutablePointer<UInt64>?
    private var capacity: Int
    /// Slots taken, of a table.
    private var used = 0
    private(set) var count = 0

    init(empty: Element, capacity: Int = 1024) {
        self.empty = empty
        self.capacity = capacity
        elements = .allocate(capacity: capacity)
        elements.initialize(repeating: empty, count: capacity)
    }

    func deallocate() {
        elements.deallocate()
        keys?.deallocate()
    }

    @inline(__always) subscript(_ oid: UInt64) -> Element {
        if keys == nil { return oid < UInt64(capacity) ? elements[Int(oid)] : empty }
        return elements[slot(oid)]
    }

    /// Sets the element of an oid, which is not 0, and gives what was there before.
    @inline(__always) @discardableResult mutating func set(_ oid: UInt64, _ element: Element) -> Element {
        if keys == nil, oid < UInt64(capacity) {
            let old = elements[Int(oid)]
            elements[Int(oid)] = element
            if old == empty { count &+= 1 }
            return old
        }
        return setSlowly(oid, element)
    }

    /// Numbers are dense as long as an array of them takes no more than this many times the elements.
    private static var sparsity: Int { 8 }

    @inline(never) private mutating func setSlowly(_ oid: UInt64, _ element: Element) -> Element {
        if keys == nil {
            let needed = Int(oid) + 1
            if needed < 65536 || needed / OidMap.sparsity <= count {
                growArray(to: max(capacity * 2, needed))
                return set(oid, element)
            }
            becomeTable()
        }
        if used * 2 >= capacity { growTable() }
        let i = slot(oid)
        let old = elements[i]
        if keys.unsafelyUnwrapped[i] == 0 {
            keys.unsafelyUnwrapped[i] = oid
            used += 1
        }
        elements[i] = element
        if old == empty { count += 1 }
        return old
    }

    /// Makes room for `count` elements in all, up to the oid `last`, where that is worth an array.
    mutating func reserve(_ count: Int, last: UInt64) {
        guard keys == nil, Int(last) >= capacity, Int(last) / OidMap.sparsity <= count else { return }
        growArray(to: Int(last) + 1)
    }

    /// The slot of an oid, or the free one where it would go.
    @inline(__always) private func slot(_ oid: UInt64) -> Int {
        let keys = keys.unsafelyUnwrapped
        let mask = capacity &- 1
        var i = Int(truncatingIfNeeded: oid &* 0x9E37_79B9_7F4A_7C15 &>> 20) & mask
        while keys[i] != 0 && keys[i] != oid { i = (i &+ 1) & mask }
        return i
    }

    private mutating func growArray(to n: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: n)
        larger.update(from: elements, count: capacity)
        (larger + capacity).initialize(repeating: empty, count: n - capacity)
        elements.deallocate()
        elements = larger
        capacity = n
    }

    private mutating func becomeTable() {
        let old = elements, oldCapacity = capacity
        makeTable(max(count, 512))
        for oid in 1..<max(oldCapacity, 1) where old[oid] != empty { insert(UInt64(oid), old[oid]) }
        old.deallocate()
    }

    private mutating func growTable() {
        guard let oldKeys = keys else { return }
        let old = elements, oldCapacity = capacity
        makeTable(max(count, 512) * 2)
        for i in 0..<oldCapacity where oldKeys[i] != 0 && old[i] != empty { insert(oldKeys[i], old[i]) }
        old.deallocate()
        oldKeys.deallocate()
    }

    /// An empty table with room for twice `n` elements.
    private mutating func makeTable(_ n: Int) {
        capacity = 1024
        while capacity < n * 2 { capacity *= 2 }
        elements = .allocate(capacity: capacity)
        elements.initialize(repeating: empty, count: capacity)
        let fresh = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        fresh.initialize(repeating: 0, count: capacity)
        keys = fresh
        used = 0
    }

    private mutating func insert(_ oid: UInt64, _ element: Element) {
        let i = slot(oid)
        keys.unsafelyUnwrapped[i] = oid
        elements[i] = element
        used += 1
    }
}
