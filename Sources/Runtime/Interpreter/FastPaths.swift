import Glibc

/// The loop's fast paths for arithmetic: null where the operands are not two ints or two floats, or the result is not immediate.
enum FastArithmetic {
    @inline(__always) static func add(_ a: Value, _ b: Value) -> Value {
        if Value.bothInts(a, b) {
            let (r, overflow) = Int64(bitPattern: a.bits).addingReportingOverflow(Int64(bitPattern: b.bits &- 1))
            return overflow ? .null : Value(bits: UInt64(bitPattern: r))
        }
        if a.isFlonum && b.isFlonum { return Value(flonum: a.flonum + b.flonum) ?? .null }
        return .null
    }

    @inline(__always) static func subtract(_ a: Value, _ b: Value) -> Value {
        if Value.bothInts(a, b) {
            let (r, overflow) = Int64(bitPattern: a.bits).subtractingReportingOverflow(Int64(bitPattern: b.bits &- 1))
            return overflow ? .null : Value(bits: UInt64(bitPattern: r))
        }
        if a.isFlonum && b.isFlonum { return Value(flonum: a.flonum - b.flonum) ?? .null }
        return .null
    }

    @inline(__always) static func multiply(_ a: Value, _ b: Value) -> Value {
        if Value.bothInts(a, b) {
            let (r, overflow) = Int64(bitPattern: a.bits &- 1).multipliedReportingOverflow(by: Int64(b.int))
            return overflow ? .null : Value(bits: UInt64(bitPattern: r) | 1)
        }
        if a.isFlonum && b.isFlonum { return Value(flonum: a.flonum * b.flonum) ?? .null }
        return .null
    }

    @inline(__always) static func divide(_ a: Value, _ b: Value) -> Value {
        if a.isFlonum && b.isFlonum {
            let y = b.flonum
            return y == 0 ? .null : Value(flonum: a.flonum / y) ?? .null
        }
        return .null
    }

    @inline(__always) static func floorDivide(_ a: Value, _ b: Value) -> Value {
        guard Value.bothInts(a, b) else { return .null }
        let x = a.int, y = b.int
        if y == 0 || y == -1 { return .null }
        var q = x / y
        if (x % y != 0) && (x < 0) != (y < 0) { q &-= 1 }
        return Value(q)
    }

    @inline(__always) static func modulo(_ a: Value, _ b: Value) -> Value {
        guard Value.bothInts(a, b) else { return .null }
        let x = a.int, y = b.int
        if y == 0 || y == -1 { return .null }
        var r = x % y
        if r != 0 && (r < 0) != (y < 0) { r &+= y }
        return Value(r)
    }

    @inline(__always) static func and(_ a: Value, _ b: Value) -> Value {
        Value.bothInts(a, b) ? Value(bits: a.bits & b.bits) : .null
    }

    @inline(__always) static func or(_ a: Value, _ b: Value) -> Value {
        Value.bothInts(a, b) ? Value(bits: a.bits | b.bits) : .null
    }

    @inline(__always) static func xor(_ a: Value, _ b: Value) -> Value {
        Value.bothInts(a, b) ? Value(bits: (a.bits ^ b.bits) | 1) : .null
    }

    /// `b` from 0 to 61, and no bit lost.
    @inline(__always) static func leftShift(_ a: Value, _ b: Value) -> Value {
        guard Value.bothInts(a, b), UInt(bitPattern: b.int) < 62 else { return .null }
        let shifted = a.int &<< b.int
        return shifted &>> b.int == a.int ? Value(small: shifted) ?? .null : .null
    }

    @inline(__always) static func rightShift(_ a: Value, _ b: Value) -> Value {
        guard Value.bothInts(a, b), b.int >= 0 else { return .null }
        return Value(a.int &>> Swift.min(b.int, 63))
    }

    /// Two floats, the first one positive.
    @inline(__always) static func power(_ a: Value, _ b: Value) -> Value {
        guard a.isFlonum, b.isFlonum, a.flonum > 0 else { return .null }
        return Value(flonum: pow(a.flonum, b.flonum)) ?? .null
    }

    @inline(__always) static func negative(_ a: Value) -> Value {
        if a.isInt { return subtract(Value(0), a) }
        return a.isFlonum ? Value(flonum: -a.flonum) ?? .null : .null
    }

    /// How two ints or two floats compare: 0 less, 1 equal, 2 greater, 3 unordered; -1 for other operands.
    @inline(__always) static func order(_ a: Value, _ b: Value) -> Int {
        if Value.bothInts(a, b) {
            let x = Int64(bitPattern: a.bits), y = Int64(bitPattern: b.bits)
            return (x > y ? 1 : 0) &+ (x >= y ? 1 : 0)
        }
        if a.isFlonum && b.isFlonum {
            let x = a.flonum, y = b.flonum
            return x < y ? 0 : x == y ? 1 : x > y ? 2 : 3
        }
        return -1
    }
}

extension Runtime {
    /// `container[key]` for lists, tuples and dicts of the builtin classes; null where it takes more.
    @inline(__always) func subscriptFast(_ container: Value, _ key: Value) -> Value {
        guard container.isPointer else { return .null }
        let object = container.object
        if object.classValue == type(.list) {
            guard key.isInt else { return .null }
            let n = object.raw(0)
            var i = key.int
            if i < 0 { i &+= n }
            return UInt(bitPattern: i) < UInt(bitPattern: n) ? ListRef(object)[i] : .null
        }
        if object.classValue == type(.tuple) {
            guard key.isInt else { return .null }
            let n = object.raw(0)
            var i = key.int
            if i < 0 { i &+= n }
            return UInt(bitPattern: i) < UInt(bitPattern: n) ? TupleRef(object)[i] : .null
        }
        if object.classValue == type(.dict) { return dictItem(DictRef(object), key) }
        if object.classValue == type(.str) && key.isInt {
            let s = StrRef(object)
            var i = key.int
            if i < 0 { i &+= s.length }
            return UInt(bitPattern: i) < UInt(bitPattern: s.length) ? str(character: s[i]) : .null
        }
        return .null
    }

    /// `s[0][s[1]:s[2]]` for a builtin sequence and bounds that are small ints or None; null otherwise.
    @inline(never) func sliceFast(_ s: UnsafeMutablePointer<Value>) -> Value {
        guard s[0].isPointer, s[1].isInt || s[1] == .none, s[2].isInt || s[2] == .none else { return .null }
        let object = s[0].object
        func range(_ count: Int) -> Range<Int> {
            func clipped(_ bound: Int) -> Int { bound < 0 ? max(bound &+ count, 0) : min(bound, count) }
            let first = s[1].isInt ? clipped(s[1].int) : 0, last = s[2].isInt ? clipped(s[2].int) : count
            return first..<max(first, last)
        }
        if object.classValue == type(.str) { return part(StrRef(object), range(StrRef(object).length)) }
        if object.classValue == type(.list) {
            let part = range(object.raw(0))
            return list(ListRef(object).items + part.lowerBound, count: part.count)
        }
        if object.classValue == type(.tuple) {
            let part = range(object.raw(0))
            return part.count == object.raw(0) ? s[0] : tuple(TupleRef(object).items + part.lowerBound, count: part.count)
        }
        return .null
    }

    @inline(never) private func dictItem(_ dict: DictRef, _ key: Value) -> Value {
        let hash: Int
        if key.isInt {
            hash = NumericHash.hash(key.int)
        } else if key.isPointer && key.object.classValue == type(.str) {
            hash = self.hash(StrRef(key.object))
        } else {
            guard case .hash(let h) = nativeHash(key) else {
                exception = .null
                return .null
            }
            hash = h
        }
        if case .found(let i) = dict.find(key, hash: hash, in: self) { return dict.entries[i].value }
        return .null
    }

    /// `container[key] = value` for lists and dicts of the builtin classes; false where it takes more.
    @inline(__always) func storeSubscriptFast(_ container: Value, _ key: Value, _ value: Value) -> Bool {
        guard container.isPointer else { return false }
        let object = container.object
        if object.classValue == type(.list) {
            guard key.isInt else { return false }
            let n = object.raw(0)
            var i = key.int
            if i < 0 { i &+= n }
            if UInt(bitPattern: i) >= UInt(bitPattern: n) { return false }
            ListRef(object).set(i, value)
            return true
        }
        if object.classValue == type(.dict) { return storeDictItem(DictRef(object), key, value) }
        return false
    }

    @inline(never) private func storeDictItem(_ dict: DictRef, _ key: Value, _ value: Value) -> Bool {
        guard case .hash(let hash) = nativeHash(key) else {
            exception = .null
            return false
        }
        switch dict.find(key, hash: hash, in: self) {
        case .found(let i): dict.setValue(at: i, value)
        case .absent: dict.append(key, hash: hash, value)
        case .needsPython: return false
        }
        return true
    }

    /// `item in container` for builtin containers whose items need no Python code to be compared.
    @inline(never) func containsFast(_ container: Value, _ item: Value) -> Verdict {
        guard container.isPointer else { return .needsPython }
        let object = container.object
        let values: UnsafeMutablePointer<Value>
        switch object.kind {
        case .dict where object.classValue == type(.dict):
            guard case .hash(let hash) = nativeHash(item) else {
                exception = .null
                return .needsPython
            }
            switch DictRef(object).find(item, hash: hash, in: self) {
            case .found: return .true
            case .absent: return .false
            case .needsPython: return .needsPython
            }
        case .set where object.classValue == type(.set) || object.classValue == type(.frozenSet):
            guard case .hash(let hash) = nativeHash(item) else {
                exception = .null
                return .needsPython
            }
            switch SetRef(object).find(item, hash: hash, in: self) {
            case .found: return .true
            case .absent: return .false
            case .needsPython: return .needsPython
            }
        case .str where object.classValue == type(.str) && item.isKind(.str):
            return StrSearch.run(.first, StrRef(item.object), StrRef(object), 0..<StrRef(object).length) < 0 ? .false : .true
        case .list where object.classValue == type(.list): values = ListRef(object).items
        case .tuple where object.classValue == type(.tuple): values = TupleRef(object).items
        default: return .needsPython
        }
        for i in 0..<object.raw(0) {
            if values[i] == item { return .true }
            switch nativeEquals(values[i], item) {
            case .true: return .true
            case .false: continue
            default: return .needsPython
            }
        }
        return .false
    }

    // MARK: Inline caches

    /// The attribute that a cache remembers, if it holds for this object; else null.
    @inline(__always) func cachedAttribute(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
        switch cache.pointee.kind {
        case .instanceValue:
            if object.kind == .instance && object.words[2].bits == cache.pointee.shape && object.type.version == cache.pointee.version {
                return object.words[cache.pointee.index]
            }
        case .slotValue:
            if object.kind == .instance && object.type.version == cache.pointee.version { return object.words[cache.pointee.index] }
        case .classValue:
            if object.kind == .instance && object.words[2].bits == cache.pointee.shape && object.type.version == cache.pointee.version {
                return cache.pointee.value
            }
        case .moduleValue:
            if object.kind == .module, object[0].object.raw(DictRef.versionWord) == cache.pointee.version {
                return DictRef(object[0].object).entries[cache.pointee.index].value
            }
        case .typeValue:
            if isCachedType(object, cache) { return cache.pointee.value }
        case .dictValue, .inheritedValue: return attributeByName(object, cache)
        default: break
        }
        return .null
    }

    /// Whether an object is the very type that a cache is about (versions are unique), and its class is as it was.
    @inline(__always) func isCachedType(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>) -> Bool {
        object.kind == .type && TypeRef(object).version == cache.pointee.version
            && UInt64(UInt(bitPattern: object.type.version)) == cache.pointee.shape
    }

    /// Puts a method and its object, or null and an attribute, into `to[0]` and `to[1]` where a cache knows them; false where it does not.
    @inline(__always)
    func loadCachedMethod(_ value: Value, _ cache: UnsafeMutablePointer<InlineCache>, _ to: UnsafeMutablePointer<Value>) -> Bool {
        let object = value.object
        switch cache.pointee.kind {
        case .method:
            if object.type.version != cache.pointee.version || object.kind == .instance && object.words[2].bits != cache.pointee.shape { return false }
        case .typeMethod:
            if !isCachedType(object, cache) { return false }
        case .typeValue, .moduleValue:
            let attribute = cachedAttribute(object, cache)
            if attribute.isNull { return false }
            to[1] = attribute
            to[0] = .null
            return true
        case .dictValue, .inheritedValue, .inheritedMethod, .inheritedClassMethod: return loadMethodByName(value, cache, to)
        default: return false
        }
        to[1] = value
        to[0] = cache.pointee.value
        return true
    }

    /// Makes room for a newer entry.
    func ageCache(_ cache: UnsafeMutablePointer<InlineCache>) {
        if cache.pointee.kind != .empty { cache[1] = cache[0] }
        cache.pointee.kind = .empty
    }

    /// Remembers where `object.name` was found, where that can be checked cheaply next time.
    func fillAttributeCache(_ cache: UnsafeMutablePointer<InlineCache>, _ object: Object, _ name: Value) {
        ageCache(cache)
        if object.kind == .module {
            let dict = DictRef(object[0].object)
            if case .found(let i) = dict.find(name, hash: hash(StrRef(name.object)), in: self), lookup(object.type, name).isNull {
                cache.pointee = InlineCache(kind: .moduleValue, version: keysVersion(dict), shape: 0, index: i, value: .null)
            }
            return
        }
        if object.kind == .type { return fillTypeCache(cache, TypeRef(object), name, forMethod: false) }
        guard object.kind == .instance, object.flags.contains(.extended) else { return }
        let type = object.type
        if !lookup(type, .__getattribute__).isKind(.nativeFunction) { return }
        let descriptor = lookup(type, name)
        if descriptor.isKind(.property), !descriptor.object.type.isHeapType, lookup(type, .__getattr__).isNull,
           descriptor.object[0].isKind(.function) {
            cache.pointee = InlineCache(kind: .property, version: version(of: type), shape: 0, index: 0, value: descriptor.object[0])
            return
        }
        if descriptor.isKind(.slotDescriptor) {
            if !applies(descriptor.object, to: object.value) { return }
            cache.pointee = InlineCache(kind: .slotValue, version: version(of: type), shape: 0, index: 3 + descriptor.object.raw(2), value: .null)
            return
        }
        let attributes = object.words[2]
        if !descriptor.isNull && isDataDescriptor(descriptor) { return }
        if attributes.isPointer && attributes.object.kind == .shape {
            let i = ShapeRef(attributes.object).index(of: name)
            if i >= 0 {
                cache.pointee = InlineCache(
                    kind: .instanceValue, version: version(of: type), shape: attributes.bits, index: 3 + type.slotCount + i, value: .null)
                return
            }
        } else if !attributes.isNull {
            if case .found(let i) = DictRef(attributes.object).find(name, hash: hash(StrRef(name.object)), in: self) {
                cache.pointee = InlineCache(kind: .dictValue, version: version(of: type), shape: 0, index: i, value: .null, name: name)
                return
            }
        }
        // A class attribute that needs no binding.
        if descriptor.isNull { return }
        if descriptor.isPointer {
            switch descriptor.object.kind {
            case .str, .int, .float, .tuple, .list, .dict, .set, .bytes, .type: break
            default: return
            }
        }
        let hasDict = !attributes.isNull && attributes.object.kind != .shape
        cache.pointee = InlineCache(kind: hasDict ? .inheritedValue : .classValue, version: version(of: type), shape: attributes.bits, index: 0,
                                    value: descriptor, name: name)
    }

    /// Remembers the attribute of a type object, where it needs no more than the type to be bound.
    func fillTypeCache(_ cache: UnsafeMutablePointer<InlineCache>, _ type: TypeRef, _ name: Value, forMethod: Bool) {
        let metatype = type.object.type
        if metatype.value != self.type(.type) && !lookup(metatype, .__getattribute__).isKind(.nativeFunction) { return }
        let above = lookup(metatype, name)
        if !above.isNull && isDataDescriptor(above) { return }
        let own = lookup(type, name)
        guard own.isPointer else { return }
        var value = own
        var isMethod = false
        switch own.object.kind {
        case .function, .str, .int, .float, .tuple, .list, .dict, .set, .bytes, .type: break
        case .instance where lookup(own.object.type, .__get__).isNull: break
        case .staticMethod where !own.object.type.isHeapType: value = own.object[0]
        case .classMethod where !own.object.type.isHeapType && own.object[0].isKind(.function):
            value = own.object[0]
            isMethod = true
        default: return
        }
        if value.isNull || isMethod && !forMethod { return }
        cache.pointee = InlineCache(kind: isMethod ? .typeMethod : .typeValue, version: version(of: type),
                                    shape: UInt64(UInt(bitPattern: version(of: metatype))), index: 0, value: value)
    }

    /// `object.name = value` where a cache tells how; false where it does not.
    @inline(__always)
    func storeCached(_ object: Object, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value) -> Bool {
        if object.kind != .instance || object.type.version != cache.pointee.version { return false }
        if cache.pointee.kind == .slotValue {
            object.writeBarrier()
            object.words[cache.pointee.index] = value
            return true
        }
        if object.words[2].bits != cache.pointee.shape { return cache.pointee.kind == .dictValue && storeByName(object, cache, value) }
        if cache.pointee.kind == .instanceValue {
            object.writeBarrier()
            object.words[cache.pointee.index] = value
            return true
        }
        if cache.pointee.kind != .addValue || cache.pointee.index >= Object.headerWords &+ object.extensionWords { return false }
        object.writeBarrier()
        object.words[cache.pointee.index] = value
        object.words[2] = cache.pointee.value
        return true
    }

    /// Remembers how `object.name = …` went; called before it is done.
    func fillStoreCache(_ cache: UnsafeMutablePointer<InlineCache>, _ object: Object, _ name: Value, before: Value) {
        ageCache(cache)
        guard object.kind == .instance, object.flags.contains(.extended) else { return }
        let type = object.type
        let descriptor = lookup(type, name)
        if descriptor.isKind(.slotDescriptor), lookup(type, .__setattr__).isKind(.nativeFunction) {
            if !applies(descriptor.object, to: object.value) { return }
            cache.pointee = InlineCache(kind: .slotValue, version: version(of: type), shape: 0, index: 3 + descriptor.object.raw(2), value: .null)
            return
        }
        guard type.flags.contains(.instanceDict) else { return }
        let attributes = object.words[2]
        guard attributes.isPointer, lookup(type, name).isNull || !isDataDescriptor(lookup(type, name)),
              lookup(type, .__setattr__).isKind(.nativeFunction)
        else { return }
        if attributes.object.kind != .shape {
            guard case .found(let i) = DictRef(attributes.object).find(name, hash: hash(StrRef(name.object)), in: self) else { return }
            cache.pointee = InlineCache(kind: .dictValue, version: version(of: type), shape: 0, index: i, value: .null, name: name)
            return
        }
        let i = ShapeRef(attributes.object).index(of: name)
        if i < 0 { return }
        let word = 3 + type.slotCount + i
        if before == attributes {
            cache.pointee = InlineCache(kind: .instanceValue, version: version(of: type), shape: attributes.bits, index: word, value: .null)
        } else if before.isNull || before.object.kind == .shape {
            cache.pointee = InlineCache(kind: .addValue, version: version(of: type), shape: before.bits, index: word, value: attributes)
        }
    }
}
