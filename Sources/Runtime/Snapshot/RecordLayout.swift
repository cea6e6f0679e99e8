/// The layouts of segments: not of objects, but of pieces of large values.
enum SegmentLayout: Int, CaseIterable {
    case values, bytes, entries, slots

    var name: String {
        switch self {
        case .values: "segment of values"
        case .bytes: "segment of bytes"
        case .entries: "segment of entries"
        case .slots: "segment of slots"
        }
    }

    /// The tail whose segments these are.
    var tail: Tail {
        switch self {
        case .values: .externalValues
        case .bytes: .externalBytes
        case .entries: .externalEntries
        case .slots: .externalSlots
        }
    }

    init?(_ tail: Tail) {
        switch tail {
        case .externalValues: self = .values
        case .externalBytes: self = .bytes
        case .externalEntries: self = .entries
        case .externalSlots: self = .slots
        case .none, .values, .bytes, .words, .frame: return nil
        }
    }

    /// Its place behind the kinds in tables of layouts.
    var index: Int { Kind.allCases.count + rawValue }
}

/// How the records of one layout are laid out in columns, as a pack's table of layouts says: all that a reader needs to know.
struct RecordLayout {
    enum Column: Equatable {
        case value, integer, float
        /// The 32 bytes of a code row's digest.
        case content
    }

    let name: String
    /// Nil for a segment.
    let kind: Kind?
    /// The fixed slots that are stored, in order: what they are and which word of the object they are.
    let columns: [(column: Column, slot: Int)]
    let tail: Tail
    /// FNV-1a of the name.
    let nameHash: UInt64
    /// How the pack describes it: texts.
    let description: [String]

    /// By kind, and behind the kinds the segments.
    static let all: [RecordLayout] = LayoutDescription.all.map { RecordLayout($0) } + SegmentLayout.allCases.map { RecordLayout($0) }

    private init(_ layout: LayoutDescription) {
        name = layout.name
        kind = layout.kind
        tail = layout.tail
        nameHash = RecordHash.name(layout.name)
        var columns: [(column: Column, slot: Int)] = []
        var texts: [String] = []
        for (i, slot) in layout.slots.enumerated() {
            switch slot {
            case .value(let n):
                columns.append((.value, i))
                texts.append("v" + n)
            case .weak(let n):
                columns.append((.value, i))
                texts.append("w" + n)
            case .integer(let n):
                columns.append((.integer, i))
                texts.append("i" + n)
            case .float(let n):
                columns.append((.float, i))
                texts.append("f" + n)
            case .content, .count, .capacity, .storage, .derived, .derivedMemory: break
            }
        }
        if layout.isContentAddressed { columns.append((.content, -1)) }
        self.columns = columns
        description = [layout.name] + texts + ["\(layout.tail)" + (layout.isContentAddressed ? "+content" : "")]
    }

    private init(_ segment: SegmentLayout) {
        name = segment.name
        kind = nil
        columns = []
        tail = segment.tail
        nameHash = RecordHash.name(segment.name)
        description = [segment.name, "\(segment.tail)"]
    }
}

extension RecordWriter {
    /// A line of a pack's table of layouts: name, number of slots, slots, tail.
    mutating func layout(_ index: Int) {
        let texts = RecordLayout.all[index].description
        text(texts[0])
        varint(UInt64(texts.count - 2))
        for t in texts.dropFirst() { text(t) }
    }
}

/// What all records of a group have in common besides layout and class: the byte of flags in the directory.
enum GroupFlags {
    /// Strs of the table of interned strings.
    static let interned: UInt8 = 1
    /// `__del__` has run.
    static let finalized: UInt8 = 2
    /// All records have the same number of elements, at most `mostColumns`: the elements are columns.
    static let even: UInt8 = 4
    /// Keys have their hashes with them: these cannot be computed without Python code.
    static let hashed: UInt8 = 8
    /// The elements lie in segments.
    static let segmented: UInt8 = 16
    /// The flags that belong to the record itself: those that its hash covers.
    static let ofRecord: UInt8 = interned | finalized | hashed | segmented

    /// Elements that can be columns.
    static let mostColumns = 16
}

/// The groups of a piece: records alike in layout, class, flags and size of the extension, in the order in which they appear.
struct GroupTable {
    struct Group: Equatable {
        let layout: Int
        /// Bits of the class; 0 in segments.
        let classBits: UInt64
        let flags: UInt8
        let extensionWords: Int
        /// Number of elements of each if `GroupFlags.even`, else -1.
        let evenCount: Int
    }

    private(set) var groups: [Group] = []
    private(set) var sizes: [Int] = []
    /// Group of each record.
    let ofRecord: UnsafeMutablePointer<Int32> = .allocate(capacity: Encoder.pieceObjects)
    private let slots: UnsafeMutablePointer<Int32> = .allocate(capacity: GroupTable.slotCount)
    private static let slotCount = 4 * Encoder.pieceObjects

    init() { slots.initialize(repeating: -1, count: GroupTable.slotCount) }

    func deallocate() {
        ofRecord.deallocate()
        slots.deallocate()
    }

    mutating func removeAll() {
        groups.removeAll(keepingCapacity: true)
        sizes.removeAll(keepingCapacity: true)
        slots.update(repeating: -1, count: GroupTable.slotCount)
    }

    /// Puts record `i` into its group.
    @inline(__always) mutating func add(_ i: Int, _ group: Group) {
        let small = UInt64(truncatingIfNeeded: group.layout) | UInt64(group.flags) << 8 | UInt64(truncatingIfNeeded: group.extensionWords) << 16
            | UInt64(truncatingIfNeeded: group.evenCount) << 32
        var slot = Int(truncatingIfNeeded: RecordHash.fold(small, group.classBits) >> 16) & (GroupTable.slotCount - 1)
        while true {
            let g = slots[slot]
            if g < 0 {
                slots[slot] = Int32(truncatingIfNeeded: groups.count)
                ofRecord[i] = Int32(truncatingIfNeeded: groups.count)
                groups.append(group)
                sizes.append(1)
                return
            }
            if groups[Int(g)] == group {
                ofRecord[i] = g
                sizes[Int(g)] += 1
                return
            }
            slot = (slot &+ 1) & (GroupTable.slotCount - 1)
        }
    }
}
