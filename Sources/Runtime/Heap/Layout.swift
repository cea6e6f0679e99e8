/// What one fixed word of a layout holds.
enum Slot {
    /// A reference or immediate; null where nothing is.
    case value(String)
    /// A reference that images hold by content, in the code table, not as an object of its own.
    case content(String)
    /// A number, stored in images as it is.
    case integer(String)
    /// The bits of a double.
    case float(String)
    /// How many elements the tail has; stored as the tail's length.
    case count
    /// How many elements the external storage has room for. Rebuilt.
    case capacity
    /// Pointer to the external storage. Rebuilt.
    case storage
    /// A cache or version that is rebuilt, never stored. Zero when absent.
    case derived(String)
    /// A pointer to memory that the object owns besides its storage and that is rebuilt (an index, decoded code).
    case derivedMemory(String)
    /// A value that is no reference for the collector; it is emptied when its target dies.
    case weak(String)
}

/// What follows the fixed words.
enum Tail {
    case none
    /// `count` values behind the fixed words.
    case values
    /// `count` bytes behind the fixed words; or, in an object flagged as a `view`, two words: the object whose tail they are a part of,
    /// and where they begin. Images hold the bytes in either case.
    case bytes
    /// `count` 64-bit words, not values, behind the fixed words.
    case words
    /// `count` values in external storage.
    case externalValues
    /// `count` bytes in external storage.
    case externalBytes
    /// `count` dict entries (hash, key, value) in external storage; key null: deleted.
    case externalEntries
    /// `count` set slots (hash, key) in external storage; key null: free, `SetRef.dummy`: removed.
    case externalSlots
    /// A frame of `count` words (header, locals, value stack) behind the fixed words: see `Frame`.
    case frame
}

/// **The one description of how a type's objects lie in memory.** Collector, snapshot encoder and decoder, inspector,
/// size counter and verifier walk it; none of them knows a type.
struct LayoutDescription {
    let kind: Kind
    let name: String
    let slots: [Slot]
    let tail: Tail
    /// The image stores the bytes of such an object by content, once (code objects).
    let isContentAddressed: Bool

    init(_ kind: Kind, _ name: String, _ slots: [Slot], tail: Tail = .none, isContentAddressed: Bool = false) {
        self.kind = kind
        self.name = name
        self.slots = slots
        self.tail = tail
        self.isContentAddressed = isContentAddressed
    }
}

/// A `LayoutDescription` folded into trivial form for the walkers' inner loops.
struct Layout {
    /// Fixed words after the header.
    var fixedWords = 0
    /// Bit i: fixed word i is a value (a strong reference).
    var valueMask: UInt64 = 0
    /// Bit i: fixed word i is a value that images hold by content.
    var contentMask: UInt64 = 0
    /// Bit i: fixed word i is a weak reference.
    var weakMask: UInt64 = 0
    var tail = Tail.none
    var countWord = -1
    var capacityWord = -1
    var storageWord = -1
    /// Fixed words that own derived memory, -1 when absent.
    var derivedMemoryWord = -1
    var secondDerivedMemoryWord = -1

    init() {}

    init(_ description: LayoutDescription) {
        fixedWords = description.slots.count
        tail = description.tail
        for (i, slot) in description.slots.enumerated() {
            switch slot {
            case .value: valueMask |= 1 << UInt64(i)
            case .content:
                valueMask |= 1 << UInt64(i)
                contentMask |= 1 << UInt64(i)
            case .weak: weakMask |= 1 << UInt64(i)
            case .count: countWord = i
            case .capacity: capacityWord = i
            case .storage: storageWord = i
            case .derivedMemory:
                if derivedMemoryWord < 0 { derivedMemoryWord = i } else { secondDerivedMemoryWord = i }
            case .integer, .float, .derived: break
            }
        }
    }

    /// Bytes of the inline tail of `object`.
    @inline(__always) func inlineTailBytes(_ object: Object) -> Int {
        switch tail {
        case .values, .words, .frame: return object.raw(countWord) &* 8
        case .bytes: return object.flags.contains(.view) ? 16 : (object.raw(countWord) &+ 7) & ~7
        case .none, .externalValues, .externalBytes, .externalEntries, .externalSlots: return 0
        }
    }

    /// Where the inline tail begins.
    @inline(__always) func tailAddress(_ object: Object) -> UnsafeMutableRawPointer {
        object.address + (Object.headerWords &+ fixedWords) &* 8
    }

    /// Where the bytes of a tail of bytes are.
    @inline(__always) func tailBytes(_ object: Object) -> UnsafeMutableRawPointer {
        let inline = tailAddress(object)
        return object.flags.contains(.view) ? inline.load(fromByteOffset: 8, as: UnsafeMutableRawPointer.self) : inline
    }

    /// The extension: the attributes word, then the slots.
    @inline(__always) func extensionAddress(_ object: Object) -> UnsafeMutablePointer<Value> {
        (tailAddress(object) + inlineTailBytes(object)).assumingMemoryBound(to: Value.self)
    }

    /// Bytes of the whole object in its cell, the external storage not counted.
    @inline(__always) func bytes(_ object: Object) -> Int {
        (Object.headerWords &+ fixedWords &+ object.extensionWords) &* 8 &+ inlineTailBytes(object)
    }

    /// Bytes of one element of the external storage, 0 without one.
    var externalStride: Int {
        switch tail {
        case .externalValues: 8
        case .externalBytes: 1
        case .externalEntries: 24
        case .externalSlots: 16
        case .none, .values, .bytes, .words, .frame: 0
        }
    }
}
