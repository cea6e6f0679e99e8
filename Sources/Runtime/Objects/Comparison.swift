/// Equality, order, hashing and truth of values as far as native code can tell.
///
/// Native code compares values of builtin types, containers among them up to a bounded depth; as soon as a class made by
/// Python code has a say, or the data is too deep, the answer is `needsPython`: the caller declines and its twin
/// compares with Python's own `==`.
enum Verdict {
    case `true`, `false`, needsPython

    @inline(__always) init(_ flag: Bool) { self = flag ? .true : .false }
}

enum NativeHash {
    case hash(Int)
    case needsPython
    /// TypeError is pending.
    case unhashable
}

extension Runtime {
    /// Containers nested deeper than this are left to Python code, so that the host stack stays shallow.
    static let deepestNative = 20

    /// `a is b or a == b`, as containers compare their items.
    @inline(__always) func nativeEquals(_ a: Value, _ b: Value) -> Verdict {
        if a == b { return .true }
        if a.isInt && b.isInt { return .false }
        if a.isPointer && b.isPointer && a.object.kind == .str && b.object.kind == .str
            && a.object.classValue == type(.str) && b.object.classValue == type(.str) {
            return Verdict(StrRef.equal(StrRef(a.object), StrRef(b.object)))
        }
        return nativeEqualsSlowly(a, b, depth: 0)
    }

    /// Whether `==` of this class is the one its builtin base has.
    private func hasBuiltinEquality(_ value: Value) -> Bool {
        guard value.isPointer else { return true }
        let type = value.object.type
        if !type.isHeapType { return true }
        return lookup(type, .__eq__).isKind(.nativeFunction)
    }

    @inline(never) func nativeEqualsSlowly(_ a: Value, _ b: Value, depth: Int) -> Verdict {
        if a == b { return .true }
        if a.isPointer && b.isPointer && a.object.kind == .tuple && b.object.kind == .tuple
            && a.object.classValue == type(.tuple) && b.object.classValue == type(.tuple) {
            return sameKindEquals(a.object, b.object, depth: depth)
        }
        if !hasBuiltinEquality(a) || !hasBuiltinEquality(b) { return .needsPython }
        if a.isPointer && b.isPointer && a.object.kind == b.object.kind {
            return sameKindEquals(a.object, b.object, depth: depth)
        }
        // Numbers of different kinds; everything else differs by kind.
        if let x = double(a) {
            if let y = double(b) { return Verdict(x == y) }
            if let y = integer(b) { return Verdict(y == x) }
            if let y = complexParts(b) { return Verdict(y.real == x && y.imaginary == 0) }
            return .false
        }
        if let x = integer(a) {
            if let y = integer(b) { return Verdict(x == y) }
            if let y = double(b) { return Verdict(x == y) }
            if let y = complexParts(b) { return Verdict(y.imaginary == 0 && x == y.real) }
            return .false
        }
        if let x = complexParts(a) {
            if let y = integer(b) { return Verdict(x.imaginary == 0 && y == x.real) }
            if let y = double(b) { return Verdict(x.real == y && x.imaginary == 0) }
        }
        if a.isKind(.bytes) && b.isKind(.byteArray) || a.isKind(.byteArray) && b.isKind(.bytes) {
            return Verdict(byteBuffer(a).elementsEqual(byteBuffer(b)))
        }
        if a.isKind(.memoryView) || b.isKind(.memoryView) { return .needsPython }
        if a.isKind(.dictView) || b.isKind(.dictView) || a.isKind(.mappingProxy) || b.isKind(.mappingProxy) { return .needsPython }
        return .false
    }

    private func sameKindEquals(_ a: Object, _ b: Object, depth: Int) -> Verdict {
        switch a.kind {
        case .str: return Verdict(StrRef.equal(StrRef(a), StrRef(b)))
        case .int: return Verdict(integer(a.value) == integer(b.value))
        case .float: return Verdict(double(a.value) == double(b.value))
        case .complex:
            guard let x = complexParts(a.value), let y = complexParts(b.value) else { return .false }
            return Verdict(x == y)
        case .bytes, .byteArray: return Verdict(byteBuffer(a.value).elementsEqual(byteBuffer(b.value)))
        case .tuple, .list:
            if depth >= Runtime.deepestNative { return .needsPython }
            guard let x = items(of: a.value), let y = items(of: b.value) else { return .false }
            if x.count != y.count { return .false }
            for i in 0..<x.count {
                if x[i] == y[i] { continue }
                if Value.bothInts(x[i], y[i]) { return .false }
                switch nativeEqualsSlowly(x[i], y[i], depth: depth + 1) {
                case .true: continue
                case .false: return .false
                case .needsPython: return .needsPython
                }
            }
            return .true
        case .range:
            for i in [0, 2, 3] {
                // An empty range has no start, one of length 1 no step.
                if i != 3 && (a[3] == Value(0) || (i == 2 && a[3] == Value(1))) { continue }
                if nativeEqualsSlowly(a[i], b[i], depth: depth + 1) != .true { return .false }
            }
            return .true
        case .slice:
            for i in 0..<3 {
                let v = nativeEqualsSlowly(a[i], b[i], depth: depth + 1)
                if v != .true { return v }
            }
            return .true
        case .code: return Verdict(codeEquals(a, b))
        case .method: return Verdict(methodEquals(a, b))
        case .dict: return dictEquals(DictRef(a), DictRef(b), depth: depth)
        case .set: return setEquals(SetRef(a), SetRef(b))
        case .dictView, .mappingProxy, .memoryView, .weakReference, .unionType, .genericAlias, .cell: return .needsPython
        default: return .false
        }
    }

    /// `hash(value)` where native code can tell. `.unhashable` leaves TypeError pending.
    @inline(__always) func nativeHash(_ value: Value) -> NativeHash {
        if value.isInt { return .hash(NumericHash.hash(value.int)) }
        if value.isPointer && value.object.kind == .str && value.object.classValue == type(.str) {
            return .hash(hash(StrRef(value.object)))
        }
        return nativeHashSlowly(value, depth: 0)
    }

    @inline(never) func nativeHashSlowly(_ value: Value, depth: Int) -> NativeHash {
        if value.isInt { return .hash(NumericHash.hash(value.int)) }
        if value.isFlonum { return .hash(NumericHash.hash(value.flonum)) }
        guard value.isPointer else {
            if value.isBool { return .hash(value == .true ? 1 : 0) }
            // Singletons: any fixed number will do.
            return .hash(Int(truncatingIfNeeded: value.bits) &* 0x9E37_79B9)
        }
        let object = value.object
        if object.type.isHeapType {
            let method = lookup(object.type, .__hash__)
            if method == .none { return unhashable(value) }
            if !method.isKind(.nativeFunction) { return .needsPython }
            if object.kind == .instance || method == lookup(TypeRef(type(.object).object), .__hash__) { return .hash(identityHash(object)) }
        }
        switch object.kind {
        case .str: return .hash(hash(StrRef(object)))
        case .int: return integer(value).map { .hash(NumericHash.hash($0)) } ?? .needsPython
        case .float:
            let x = double(value) ?? 0
            return .hash(x.isNaN ? identityHash(object) : NumericHash.hash(x))
        case .complex:
            guard let x = complexParts(value) else { return .needsPython }
            return .hash(NumericHash.combine(real: NumericHash.hash(x.real), imaginary: NumericHash.hash(x.imaginary)))
        case .bytes: return .hash(hash(bytes: UnsafeRawBufferPointer(byteBuffer(value))))
        case .tuple:
            if depth >= Runtime.deepestNative { return .needsPython }
            var sum = TupleHash()
            let items = TupleRef(object).items
            for i in 0..<object.raw(0) {
                let item = items[i]
                if item.isInt {
                    sum.add(NumericHash.hash(item.int))
                    continue
                }
                switch nativeHashSlowly(item, depth: depth + 1) {
                case .hash(let h): sum.add(h)
                case .needsPython: return .needsPython
                case .unhashable: return .unhashable
                }
            }
            return .hash(sum.finish())
        case .set:
            if object.type.isSubtype(of: TypeRef(type(.set).object)) { return unhashable(value) }
            var sum = FrozenSetHash()
            let set = SetRef(object)
            var i = set.next(0)
            while i >= 0 {
                sum.add(set.slots[i].hash)
                i = set.next(i + 1)
            }
            return .hash(sum.finish())
        case .range:
            var sum = TupleHash()
            let empty = object[3] == Value(0), single = object[3] == Value(1)
            for item in [object[3], empty ? .none : object[0], empty || single ? .none : object[2]] {
                guard case .hash(let h) = nativeHashSlowly(item, depth: depth + 1) else { return .needsPython }
                sum.add(h)
            }
            return .hash(sum.finish())
        case .method:
            // Methods of methods, nested deep or in a ring.
            var selves = 0, function = value
            for _ in 0..<1 << 20 where function.isKind(.method) {
                let own = function.object[1]
                selves = selves &* 31 ^ (own.isPointer ? identityHash(own.object) : Int(truncatingIfNeeded: own.bits))
                function = function.object[0]
            }
            if function.isKind(.method) { return .needsPython }
            guard case .hash(let f) = nativeHashSlowly(function, depth: depth + 1) else { return .needsPython }
            return .hash(NumericHash.reserved(f ^ selves))
        case .code: return .hash(codeHash(object))
        case .list, .dict, .byteArray, .slice, .dictView, .mappingProxy, .cell:
            if object.kind == .dictView && object.type.value == type(.dictValues) { return .hash(identityHash(object)) }
            return unhashable(value)
        case .weakReference, .unionType, .genericAlias, .memoryView: return .needsPython
        default: return .hash(identityHash(object))
        }
    }

    /// Methods are equal when their functions are, and their selves are the same. Methods of methods may be nested deep, or in a ring.
    func methodEquals(_ a: Object, _ b: Object) -> Bool {
        var x = a, y = b
        for _ in 0..<1 << 20 {
            if x == y { return true }
            if x[1] != y[1] { return false }
            guard x[0].isKind(.method), y[0].isKind(.method) else { return x[0] == y[0] }
            x = x[0].object
            y = y[0].object
        }
        return false
    }

    func unhashable(_ value: Value) -> NativeHash {
        _ = raise(.typeError, "unhashable type: '\(typeName(value))'")
        return .unhashable
    }

    /// The default hash: from the object's number, which survives suspension.
    func identityHash(_ object: Object) -> Int {
        Int(truncatingIfNeeded: giveOid(object) &* 0x9E37_79B9_7F4A_7C15 &>> 4)
    }

    /// The object's permanent number, given now if it has none. `id(x)` is 16 times this.
    @discardableResult func giveOid(_ object: Object) -> UInt64 {
        if object.oid == 0 {
            heap.pointee.lastOid += 1
            object.oid = heap.pointee.lastOid
        }
        return object.oid
    }

    /// The truth of a value where native code can tell.
    @inline(__always) func nativeTruth(_ value: Value) -> Verdict {
        if value == .true { return .true }
        if value == .false || value == .none { return .false }
        if value.isInt { return Verdict(value.bits != Value(0).bits) }
        return nativeTruthSlowly(value)
    }

    @inline(never) private func nativeTruthSlowly(_ value: Value) -> Verdict {
        if value.isFlonum { return Verdict(value.flonum != 0) }
        guard value.isPointer else { return .true }
        let object = value.object
        if object.type.isHeapType {
            let hasBool = lookup(object.type, .__bool__), hasLen = lookup(object.type, .__len__)
            if hasBool.isNull && hasLen.isNull { return .true }
            if !hasBool.isNull && !hasBool.isKind(.nativeFunction) { return .needsPython }
            if hasBool.isNull && !hasLen.isKind(.nativeFunction) { return .needsPython }
        }
        switch object.kind {
        case .str: return Verdict(StrRef(object).byteCount != 0)
        case .tuple, .list, .bytes, .byteArray: return Verdict(object.raw(0) != 0)
        case .dict: return Verdict(DictRef(object).used != 0)
        case .set: return Verdict(SetRef(object).used != 0)
        case .int: return Verdict(integer(value)?.isZero == false)
        case .float: return Verdict(double(value) != 0)
        case .complex: return Verdict(complexParts(value).map { $0.real != 0 || $0.imaginary != 0 } ?? true)
        case .range: return Verdict(object[3] != Value(0))
        case .dictView: return Verdict(DictRef(object[0].object).used != 0)
        case .mappingProxy: return object[0].isKind(.dict) ? Verdict(DictRef(object[0].object).used != 0) : .needsPython
        case .memoryView: return Verdict(MemoryViewRef(object).shape.first != 0)
        default: return .true
        }
    }

    /// The bytes of a bytes or bytearray object (or an instance of a subclass); valid until the next allocation in it.
    func byteBuffer(_ value: Value) -> UnsafeBufferPointer<UInt8> {
        let object = value.object
        if object.kind == .bytes {
            return UnsafeBufferPointer(
                start: (object.address + (Object.headerWords + 2) * 8).assumingMemoryBound(to: UInt8.self), count: object.raw(0))
        }
        if object.kind == .memoryView { return bytesLike(value) ?? UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: UnsafeMutablePointer<UInt8>(bitPattern: object.raw(2)), count: object.raw(0))
    }
}
