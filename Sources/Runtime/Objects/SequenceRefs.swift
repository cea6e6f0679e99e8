/// A tuple: `count`, then the items.
struct TupleRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let fixedWords = 1
    @inline(__always) var value: Value { object.value }
    @inline(__always) var count: Int { object.raw(0) }
    @inline(__always) var items: UnsafeMutablePointer<Value> { object.words + (Object.headerWords + TupleRef.fixedWords) }
    @inline(__always) subscript(_ i: Int) -> Value { items[i] }
    @inline(__always) var buffer: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: items, count: count) }
}

/// A list: its items lie in external storage that grows by an eighth and six, as CPython's does.
struct ListRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let countWord = 0, capacityWord = 1, storageWord = 2, fixedWords = 3
    @inline(__always) var value: Value { object.value }
    @inline(__always) var count: Int { object.raw(ListRef.countWord) }
    @inline(__always) var capacity: Int { object.raw(ListRef.capacityWord) }
    @inline(__always) var items: UnsafeMutablePointer<Value> {
        UnsafeMutablePointer(bitPattern: object.raw(ListRef.storageWord)).unsafelyUnwrapped
    }
    /// Item `i`, unchecked.
    @inline(__always) subscript(_ i: Int) -> Value { items[i] }
    @inline(__always) var buffer: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: items, count: count) }

    /// Replaces item `i`, unchecked, through the write barrier.
    @inline(__always) func set(_ i: Int, _ value: Value) {
        object.writeBarrier()
        items[i] = value
    }

    @inline(__always) func append(_ value: Value) {
        object.writeBarrier()
        let n = count
        if n == capacity { reserve(n &+ 1) }
        items[n] = value
        object.initializeRaw(ListRef.countWord, n &+ 1)
    }

    /// Sets the number of items after storage was reserved; new ones must be filled at once.
    func setCount(_ n: Int) {
        object.writeBarrier()
        object.initializeRaw(ListRef.countWord, n)
    }

    /// Replaces all items.
    func replace(with new: [Value]) {
        reserve(new.count)
        setCount(new.count)
        for (i, v) in new.enumerated() { items[i] = v }
    }

    /// Makes room for `n` items.
    @inline(never) func reserve(_ n: Int) {
        let old = capacity
        if n <= old { return }
        let larger = (n &+ n &>> 3 &+ 6) & ~3
        let heap = Block.of(object).pointee.heap
        let storage = heap.pointee.reallocateExternal(
            UnsafeMutableRawPointer(bitPattern: object.raw(ListRef.storageWord)), from: old &* 8, to: larger &* 8)
        object.initializeRaw(ListRef.storageWord, Int(bitPattern: storage))
        object.initializeRaw(ListRef.capacityWord, larger)
    }

    /// Replaces the items `range` (clipped bounds) by `new`, which may lie in this list's own storage.
    func replace(_ range: Range<Int>, with new: UnsafeBufferPointer<Value>) {
        if let start = new.baseAddress, count > 0, start >= items, start < items + count {
            let copy = Array(new)
            return copy.withUnsafeBufferPointer { replace(range, with: $0) }
        }
        object.writeBarrier()
        let n = count
        let tail = n - range.upperBound
        let larger = n - range.count + new.count
        reserve(larger)
        let base = items
        (base + range.lowerBound + new.count).update(from: base + range.upperBound, count: tail)
        if let start = new.baseAddress { (base + range.lowerBound).update(from: start, count: new.count) }
        object.initializeRaw(ListRef.countWord, larger)
    }
}

extension Runtime {
    /// A tuple whose items the caller fills at once.
    @inline(__always) func newTuple(count: Int) -> TupleRef {
        let object = heap.pointee.allocate(
            .tuple, class: type(.tuple), bytes: (Object.headerWords + TupleRef.fixedWords &+ count) &* 8)
        object.initializeRaw(0, count)
        return TupleRef(object)
    }

    /// The tuple of these items; the empty tuple is one object.
    func tuple(_ items: UnsafePointer<Value>, count: Int) -> Value {
        if count == 0 { return emptyTuple }
        let t = newTuple(count: count)
        t.items.update(from: items, count: count)
        return t.value
    }

    func tuple(_ items: [Value]) -> Value {
        if items.isEmpty { return emptyTuple }
        let t = newTuple(count: items.count)
        for (i, v) in items.enumerated() { t.items[i] = v }
        return t.value
    }

    var emptyTuple: Value { state.pointee.names[RuntimeState.emptyTuplePlace] }

    /// An empty list with room for `capacity` items.
    func newList(capacity: Int = 0) -> ListRef {
        let object = heap.pointee.allocate(.list, class: type(.list), bytes: (Object.headerWords + ListRef.fixedWords) * 8)
        let storage = heap.pointee.allocateExternal(max(capacity, 1) &* 8)
        object.initializeRaw(ListRef.countWord, 0)
        object.initializeRaw(ListRef.capacityWord, max(capacity, 1))
        object.initializeRaw(ListRef.storageWord, Int(bitPattern: storage))
        return ListRef(object)
    }

    func list(_ items: UnsafePointer<Value>, count: Int) -> Value {
        let l = newList(capacity: count)
        l.items.update(from: items, count: count)
        l.object.initializeRaw(ListRef.countWord, count)
        return l.value
    }

    func list(_ items: [Value]) -> Value { items.withUnsafeBufferPointer { b in
        b.baseAddress.map { list($0, count: b.count) } ?? newList().value
    } }

    /// The items of a list or tuple (or an instance of a subclass) without copying; nil for anything else.
    @inline(__always) func items(of value: Value) -> UnsafeBufferPointer<Value>? {
        guard value.isPointer else { return nil }
        switch value.object.kind {
        case .list: return ListRef(value.object).buffer
        case .tuple: return TupleRef(value.object).buffer
        default: return nil
        }
    }
}
