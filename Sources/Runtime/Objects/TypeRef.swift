import Glibc

/// A type object.
///
/// Its attributes are looked up along the MRO through one cache (`TypeCache`), keyed by `version`: a type whose
/// namespace changes loses its version, and so do all its subclasses, which makes every cached answer about them stale.
struct TypeRef: Equatable {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }

    static let nameWord = 0, qualnameWord = 1, basesWord = 2, mroWord = 3, dictWord = 4, baseWord = 5, subclassesWord = 6,
               slotsWord = 7, shapeWord = 8, flagsWord = 9, instanceKindWord = 10, slotCountWord = 11, versionWord = 12,
               attributeHintWord = 13, fixedWords = 14

    struct Flags: OptionSet {
        let rawValue: Int
        /// Made by a class statement or `type()`; its attributes may change.
        static let heapType = Flags(rawValue: 1)
        /// May be a base class.
        static let base = Flags(rawValue: 2)
        /// Instances have attributes of their own (`__dict__`).
        static let instanceDict = Flags(rawValue: 4)
        /// A subclass of BaseException.
        static let exception = Flags(rawValue: 8)
        /// Instances may be weakly referenced.
        static let weaklyReferenceable = Flags(rawValue: 16)
        /// Patterns of `match` take it as a sequence, as a mapping.
        static let sequence = Flags(rawValue: 32)
        static let mapping = Flags(rawValue: 64)
        /// The class has `__del__`.
        static let finalizer = Flags(rawValue: 128)
        /// Made by the library in the place of a type that CPython writes in C: its attributes do not change, and messages
        /// name it with its module.
        static let closed = Flags(rawValue: 256)
    }

    @inline(__always) var value: Value { object.value }
    var name: StrRef { StrRef(object[TypeRef.nameWord].object) }
    var bases: TupleRef { TupleRef(object[TypeRef.basesWord].object) }
    @inline(__always) var mro: TupleRef { TupleRef(object[TypeRef.mroWord].object) }
    @inline(__always) var dict: DictRef { DictRef(object[TypeRef.dictWord].object) }
    /// The base whose layout the instances extend; null for `object`.
    var base: Value { object[TypeRef.baseWord] }
    @inline(__always) var flags: Flags { Flags(rawValue: object.raw(TypeRef.flagsWord)) }
    @inline(__always) var isHeapType: Bool { flags.contains(.heapType) }
    /// Layout of the instances.
    var instanceKind: Kind { unsafeBitCast(UInt8(truncatingIfNeeded: object.raw(TypeRef.instanceKindWord)), to: Kind.self) }
    /// Number of `__slots__` of the class and its bases: words of the extension after the attributes word.
    var slotCount: Int { object.raw(TypeRef.slotCountWord) }
    /// Guard of caches; 0 while none was given.
    @inline(__always) var version: Int { object.raw(TypeRef.versionWord) }

    /// Whether `other` stands in the MRO.
    @inline(__always) func isSubtype(of other: TypeRef) -> Bool {
        if self == other { return true }
        let mro = mro
        for i in 0..<mro.count where mro[i] == other.value { return true }
        return false
    }
}

/// The cache of attribute lookups along the MRO: direct-mapped, keyed by type version and name.
struct TypeCache {
    struct Entry {
        var version = 0
        var name = Value.null
        var value = Value.null
    }
    static let size = 4096
    let entries: UnsafeMutablePointer<Entry>

    init() {
        // An empty entry is all zero bits.
        guard let memory = calloc(TypeCache.size, MemoryLayout<Entry>.stride) else { Heap.outOfMemory() }
        entries = memory.assumingMemoryBound(to: Entry.self)
    }

    @inline(__always) func entry(_ version: Int, _ name: Value) -> UnsafeMutablePointer<Entry> {
        entries + ((version &* 31 &+ Int(truncatingIfNeeded: name.bits &>> 4)) & (TypeCache.size &- 1))
    }
}

extension Runtime {
    /// The attribute `name` (an interned str) of a class, found along its MRO; null when there is none. No descriptor is bound.
    @inline(__always) func lookup(_ type: TypeRef, _ name: Value) -> Value {
        let version = type.version
        if version != 0 {
            let entry = state.pointee.typeCache.entry(version, name)
            if entry.pointee.version == version && entry.pointee.name == name { return entry.pointee.value }
        }
        return lookupSlowly(type, name)
    }

    @inline(__always) func lookup(_ type: TypeRef, _ name: Name) -> Value { lookup(type, self.name(name)) }

    @inline(never) private func lookupSlowly(_ type: TypeRef, _ name: Value) -> Value {
        let value = lookupAlongMRO(type, name, after: nil)
        if !name.object.flags.contains(.interned) { return value }
        let version = self.version(of: type)
        state.pointee.typeCache.entry(version, name).pointee = TypeCache.Entry(version: version, name: name, value: value)
        return value
    }

    /// The first attribute `name` in the MRO behind the class `after` (for `super`), or in the whole of it.
    func lookupAlongMRO(_ type: TypeRef, _ name: Value, after: TypeRef?) -> Value {
        let mro = type.mro
        let hash = hash(StrRef(name.object))
        var start = 0
        if let after {
            while start < mro.count && mro[start] != after.value { start += 1 }
            start += 1
        }
        for i in stride(from: start, to: mro.count, by: 1) {
            if case .found(let j) = TypeRef(mro[i].object).dict.find(name, hash: hash, in: self) {
                return TypeRef(mro[i].object).dict.entries[j].value
            }
        }
        return .null
    }

    /// The type's version, given now if it has none.
    func version(of type: TypeRef) -> Int {
        if type.version == 0 {
            state.pointee.lastVersion += 1
            type.object.storeDerived(TypeRef.versionWord, state.pointee.lastVersion)
        }
        return type.version
    }

    /// Must be called after any change of a type's namespace, bases or MRO: drops what caches know of it and its subclasses.
    func typeChanged(_ type: TypeRef) {
        var pending = [type]
        while let t = pending.popLast() {
            t.object.storeDerived(TypeRef.versionWord, 0)
            guard let subclasses = items(of: t.object[TypeRef.subclassesWord]) else { continue }
            for s in subclasses { pending.append(TypeRef(s.object)) }
        }
    }
}
