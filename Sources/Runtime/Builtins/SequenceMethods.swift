/// What the methods of lists and tuples have in common.
enum SequenceMethods {
    enum Found {
        case result(Value)
        case absent
    }

    /// `index(value, start, stop)`: the position, a control value, or `.absent`.
    static func find(_ runtime: Runtime, _ a: Arguments, in items: UnsafeBufferPointer<Value>) -> Found {
        var bounds = (0, Int.max)
        switch runtime.clippedBound(a[2], or: 0) {
        case .index(let n): bounds.0 = n
        case .needsPython: return .result(.declined)
        default: return .result(.error)
        }
        switch runtime.clippedBound(a[3], or: Int.max) {
        case .index(let n): bounds.1 = n
        case .needsPython: return .result(.declined)
        default: return .result(.error)
        }
        let n = items.count
        let start = bounds.0 < 0 ? max(bounds.0 &+ n, 0) : bounds.0
        let stop = min(bounds.1 < 0 ? bounds.1 &+ n : bounds.1, n)
        var i = start
        while i < stop {
            switch runtime.nativeEquals(items[i], a[1]) {
            case .true: return .result(Value(i))
            case .false: i += 1
            case .needsPython: return .result(.declined)
            }
        }
        return .absent
    }

    static func count(_ runtime: Runtime, _ value: Value, in items: UnsafeBufferPointer<Value>) -> Value {
        var n = 0
        for item in items {
            switch runtime.nativeEquals(item, value) {
            case .true: n += 1
            case .false: continue
            case .needsPython: return .declined
            }
        }
        return Value(n)
    }

    static func contains(_ runtime: Runtime, _ value: Value, in items: UnsafeBufferPointer<Value>) -> Value {
        for item in items {
            switch runtime.nativeEquals(item, value) {
            case .true: return .true
            case .false: continue
            case .needsPython: return .declined
            }
        }
        return .false
    }

    /// What `__eq__` comes to.
    enum Equality {
        case verdict(Verdict)
        case notImplemented

        var value: Value {
            switch self {
            case .verdict(let v): v.value
            case .notImplemented: .notImplemented
            }
        }

        var negated: Value {
            switch self {
            case .verdict(let v): v.negated.value
            case .notImplemented: .notImplemented
            }
        }
    }

    /// Item by item, whatever the operands' own classes say.
    static func equal(_ runtime: Runtime, _ a: Arguments, _ kind: Kind) -> Equality {
        guard a[1].isKind(kind), let x = runtime.items(of: a[0]), let y = runtime.items(of: a[1]) else { return .notImplemented }
        if x.count != y.count { return .verdict(.false) }
        for i in 0..<x.count {
            let verdict = runtime.nativeEquals(x[i], y[i])
            if verdict != .true { return .verdict(verdict) }
        }
        return .verdict(.true)
    }

    static func order(_ operation: OrderOperation, _ kind: Kind, _ runtime: Runtime, _ a: Arguments) -> Value {
        a[1].isKind(kind) ? runtime.nativeItemOrder(operation, a[0], a[1]).value : .notImplemented
    }

    /// Writes `count` items `times` times.
    static func fill(_ target: UnsafeMutablePointer<Value>, _ source: UnsafeMutablePointer<Value>, count: Int, times: Int) {
        if count == 0 { return }
        if count == 1 {
            target.update(repeating: source[0], count: times)
            return
        }
        for k in 0..<times { (target + k * count).update(from: source, count: count) }
    }

    /// `list[int]`: `types.GenericAlias(cls, item)`.
    static func classGetItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.tailCall(runtime.type(.genericAlias), a[0], a[1])
    }
}

extension Runtime {
    /// The class that a `__new__` is to make an instance of; nil with TypeError pending when it is none or no subclass of `base`.
    func requestedType(_ a: Arguments, _ base: BuiltinType) -> TypeRef? { requestedType(a, TypeRef(type(base).object)) }

    func requestedType(_ a: Arguments, _ base: TypeRef) -> TypeRef? {
        if a.count > 0 && a[0] == base.value { return base }
        let name = base.name.string
        func refused(_ words: String) -> TypeRef? {
            _ = raise(.typeError, "\(name).__new__(\(words)")
            return nil
        }
        guard a.count > 0 else { return refused("): not enough arguments") }
        guard a[0].isKind(.type) else { return refused("X): X is not a type object (\(typeName(a[0])))") }
        let requested = TypeRef(a[0].object), other = requested.name.string
        if !requested.isSubtype(of: base) { return refused("\(other)): \(other) is not a subtype of \(name)") }
        // `int.__new__(bool)` would make a bool that is none.
        let builtin = builtinBase(of: requested)
        if builtin != base && plainNew(of: builtin) != plainNew(of: base) {
            return refused("\(other)) is not safe, use \(nativeMaker(of: requested).name.string).__new__()")
        }
        return requested
    }

    /// The nearest class above `type`, itself counted, whose `__new__` is native.
    func nativeMaker(of type: TypeRef) -> TypeRef {
        var type = type
        while type.isHeapType, case let base = type.object[TypeRef.baseWord], base.isKind(.type), !plainNew(of: type).isKind(.nativeFunction) {
            type = TypeRef(base.object)
        }
        return type
    }
}

extension ListRef {
    /// Appends items that may lie in this list, whose storage must then have room already.
    func append(contentsOf items: UnsafeBufferPointer<Value>) {
        guard let source = items.baseAddress, items.count > 0 else { return }
        object.writeBarrier()
        let n = count
        reserve(n &+ items.count)
        (self.items + n).update(from: source, count: items.count)
        object.initializeRaw(ListRef.countWord, n &+ items.count)
    }

    func insert(_ value: Value, at i: Int) {
        object.writeBarrier()
        let n = count
        reserve(n &+ 1)
        let base = items
        (base + i + 1).update(from: base + i, count: n &- i)
        base[i] = value
        object.initializeRaw(ListRef.countWord, n &+ 1)
    }

    func remove(at i: Int) {
        object.writeBarrier()
        let n = count
        let base = items
        (base + i).update(from: base + i + 1, count: n &- i &- 1)
        object.initializeRaw(ListRef.countWord, n &- 1)
    }

    /// Removes the items of an ascending slice.
    func remove(_ slice: SliceRange) {
        if slice.count == 0 { return }
        object.writeBarrier()
        let base = items
        let n = count
        var target = slice.start
        var source = slice.start
        var left = slice.count
        var next = slice.start
        while source < n {
            if source == next && left > 0 {
                next &+= slice.step
                left &-= 1
            } else {
                base[target] = base[source]
                target &+= 1
            }
            source &+= 1
        }
        object.initializeRaw(ListRef.countWord, target)
    }
}
