/// A handle to a heap object: a raw pointer, nothing else. Typed handles (`ListRef`, `DictRef`, …) wrap it.
///
///     word 0   the class, a pointer to a type object; 0 in a free cell
///     word 1   kind 8 | flags 8 | extension words 8 | oid 40
///     words 2… the fixed words of the kind's layout, then its inline tail, then the extension
///
/// The *extension* of an instance of a class made by Python code is one word for its attributes (a shape, a dict or
/// null) and one word for each slot. It follows the inline tail, whose size never changes.
struct Object: Equatable {
    let address: UnsafeMutableRawPointer

    static let headerWords = 2
    static let headerBytes = 16

    @inline(__always) init(address: UnsafeMutableRawPointer) { self.address = address }

    @inline(__always) var words: UnsafeMutablePointer<Value> { address.assumingMemoryBound(to: Value.self) }
    @inline(__always) var rawWords: UnsafeMutablePointer<Int> { address.assumingMemoryBound(to: Int.self) }

    @inline(__always) var value: Value { Value(self) }

    @inline(__always) var classValue: Value { words[0] }
    @inline(__always) var type: TypeRef { TypeRef(words[0].object) }

    @inline(__always) var meta: UInt64 {
        get { address.load(fromByteOffset: 8, as: UInt64.self) }
        nonmutating set { address.storeBytes(of: newValue, toByteOffset: 8, as: UInt64.self) }
    }

    /// The layout. The byte was written from a `Kind` (or checked against them by the decoder), so it is one.
    @inline(__always) var kind: Kind { unsafeBitCast(address.load(fromByteOffset: 8, as: UInt8.self), to: Kind.self) }

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// Reached in the collection under way.
        static let marked = Flags(rawValue: 1)
        /// New or changed since the last snapshot.
        static let dirty = Flags(rawValue: 2)
        /// Has an extension: an instance of a class made by Python code.
        static let extended = Flags(rawValue: 4)
        /// Every runtime has it: a builtin type, a native function. Referred to by name in images.
        static let permanent = Flags(rawValue: 8)
        /// A weak reference to it exists.
        static let weaklyReferenced = Flags(rawValue: 16)
        /// `__del__` has run.
        static let finalized = Flags(rawValue: 32)
        /// A str in the table of interned strings.
        static let interned = Flags(rawValue: 64)
        /// Its bytes are a part of another object's tail (see `Tail.bytes`).
        static let view = Flags(rawValue: 128)
    }

    @inline(__always) var flags: Flags {
        get { Flags(rawValue: address.load(fromByteOffset: 9, as: UInt8.self)) }
        nonmutating set { address.storeBytes(of: newValue.rawValue, toByteOffset: 9, as: UInt8.self) }
    }

    /// Number of words in the extension, 0 without one.
    @inline(__always) var extensionWords: Int {
        Int(address.load(fromByteOffset: 10, as: UInt8.self))
    }

    /// The permanent number in the image, 0 while none was given.
    @inline(__always) var oid: UInt64 {
        get { meta &>> 24 }
        nonmutating set { meta = meta & 0xFF_FFFF | newValue &<< 24 }
    }

    // MARK: Fixed words

    /// Word `i` of the layout, counted after the header.
    @inline(__always) subscript(_ i: Int) -> Value { words[Object.headerWords &+ i] }

    /// A word that is not a value: a count, flags, a position.
    @inline(__always) func raw(_ i: Int) -> Int { rawWords[Object.headerWords &+ i] }

    /// Sets a word of a *new* object. Everything else goes through `store`.
    @inline(__always) func initialize(_ i: Int, _ value: Value) { words[Object.headerWords &+ i] = value }
    @inline(__always) func initializeRaw(_ i: Int, _ value: Int) { rawWords[Object.headerWords &+ i] = value }

    /// Changes a word, through the write barrier.
    @inline(__always) func store(_ i: Int, _ value: Value) {
        writeBarrier()
        words[Object.headerWords &+ i] = value
    }

    @inline(__always) func storeRaw(_ i: Int, _ value: Int) {
        writeBarrier()
        rawWords[Object.headerWords &+ i] = value
    }

    /// Changes a word that images do not hold: a cache, a version.
    @inline(__always) func storeDerived(_ i: Int, _ value: Int) { rawWords[Object.headerWords &+ i] = value }

    /// **The write barrier.** Every change of what an image would hold of this object comes after one call of this.
    /// The first change since the last snapshot puts the object into its heap's log.
    @inline(__always) func writeBarrier() {
        if address.load(fromByteOffset: 9, as: UInt8.self) & Flags.dirty.rawValue == 0 { remember() }
    }

    @inline(never) private func remember() {
        flags.insert(.dirty)
        Block.of(self).pointee.heap.pointee.changed.append(self)
    }
}
