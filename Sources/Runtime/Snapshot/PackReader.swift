/// A group of records in a payload: what its directory says, and where its body lies.
struct RecordGroup {
    /// Index into `RecordLayout.all`.
    let layout: Int
    let flags: UInt8
    let extensionWords: Int
    let classCell: Cell
    /// Number of elements of each record, -1 where they differ.
    let evenCount: Int
    /// Number of records, and where their oids and counts stand in `PackReader`'s lists.
    let count: Int
    let first: Int
    let body: UnsafeRawBufferPointer
    /// Which payload it is from.
    let pack: Int

    func has(_ flag: UInt8) -> Bool { flags & flag != 0 }
}

/// Reads the directories of payloads, which may hold anything: afterwards every number in them is in range. Bodies are left alone.
struct PackReader {
    private(set) var groups: [RecordGroup] = []
    /// Of each record.
    private(set) var oids = RawArray<UInt64>(capacity: 1024)
    private(set) var counts = RawArray<Int>(capacity: 1024)
    /// Names of permanents, by payload.
    private(set) var permanents: [[String]] = []

    func deallocate() {
        oids.deallocate()
        counts.deallocate()
    }

    /// Most elements of a record.
    private static let mostElements = 1 << 40
    /// What a reader and a decoder remember of each record, group and name, in bytes: a few bytes of a directory can stand for thousands
    /// of records.
    private static let bytesPerRecord = 64, bytesPerGroup = 256, bytesPerName = 256
    /// Bytes that may still be taken for that.
    private(set) var budget = Int.max

    init(budget: Int = .max) { self.budget = budget }

    mutating func read(_ payload: UnsafeRawBufferPointer) throws(SnapshotFailure) {
        let pack = permanents.count
        permanents.append([])
        var layouts: [Int] = []
        var r = RecordReader(payload)
        while r.remaining > 0 {
            for _ in 0..<(try r.count(RecordLayout.all.count, "the number of layouts")) { layouts.append(try PackReader.layout(&r)) }
            let names = try r.count(r.remaining, "the number of permanents")
            try take(names * PackReader.bytesPerName)
            for _ in 0..<names { permanents[pack].append(try r.text()) }
            let length = try r.count(r.remaining, "the directory's length")
            if length == 0 { throw SnapshotFailure("a piece has no records") }
            var directory = RecordReader(try r.bytes(length))
            var records = 0
            while directory.remaining > 0 {
                let group = try group(&directory, layouts, pack, &r)
                records += group.count
                if records > Encoder.pieceObjects { throw SnapshotFailure("a piece has more than \(Encoder.pieceObjects) records") }
                groups.append(group)
            }
        }
    }

    private mutating func take(_ bytes: Int) throws(SnapshotFailure) {
        budget -= bytes
        if budget < 0 { throw SnapshotFailure("its objects take more memory than the limit allows") }
    }

    private mutating func group(
        _ directory: inout RecordReader, _ layouts: [Int], _ pack: Int, _ bodies: inout RecordReader
    ) throws(SnapshotFailure) -> RecordGroup {
        guard !layouts.isEmpty else { throw SnapshotFailure("a piece has records of no layout") }
        let layout = layouts[try directory.count(layouts.count - 1, "a group's layout")]
        let description = RecordLayout.all[layout]
        let flags = try directory.byte()
        let extensionWords = try directory.count(255, "a group's extension")
        let count = try directory.count(Encoder.pieceObjects, "a group's number of records")
        if count == 0 { throw SnapshotFailure("a group has no records") }
        try take(count * PackReader.bytesPerRecord + PackReader.bytesPerGroup)
        try PackReader.check(flags, description, extensionWords)
        var column = ColumnReader(directory)
        let classCell = column.cell()
        try column.finish(&directory)
        var even = -1
        let first = oids.count
        if description.tail != .none {
            if flags & GroupFlags.even != 0 {
                even = try directory.count(GroupFlags.mostColumns, "a group's number of elements")
                for _ in 0..<count { counts.append(even) }
            } else {
                column = ColumnReader(directory)
                for _ in 0..<count {
                    let n = column.integer()
                    guard n >= 0, n <= PackReader.mostElements else { throw SnapshotFailure("a record has \(n) elements") }
                    counts.append(n)
                }
                try column.finish(&directory)
            }
        } else {
            for _ in 0..<count { counts.append(0) }
        }
        column = ColumnReader(directory)
        for _ in 0..<count {
            let cell = column.cell()
            guard cell.tag == ValueTag.reference, cell.payload > 0, cell.payload < 1 << 40 else {
                throw SnapshotFailure("an object has the number \(cell.payload)")
            }
            oids.append(cell.payload)
        }
        try column.finish(&directory)
        let length = try directory.count(bodies.remaining, "the length of a group's body")
        return RecordGroup(
            layout: layout, flags: flags, extensionWords: extensionWords, classCell: classCell, evenCount: even, count: count,
            first: first, body: try bodies.bytes(length), pack: pack)
    }

    /// Whether flags and extension are possible for the layout.
    private static func check(_ flags: UInt8, _ layout: RecordLayout, _ extensionWords: Int) throws(SnapshotFailure) {
        let isKeyed = layout.tail == .externalEntries || layout.tail == .externalSlots
        let isSegmented = flags & GroupFlags.segmented != 0
        let canBeEven = isKeyed || layout.tail == .values || layout.tail == .externalValues
        guard flags < 32,
            flags & GroupFlags.even == 0 || (canBeEven && !isSegmented),
            flags & GroupFlags.hashed == 0 || (isKeyed && !isSegmented),
            !isSegmented || (layout.kind != nil && SegmentLayout(layout.tail) != nil),
            layout.kind != nil || (flags & ~(GroupFlags.hashed | GroupFlags.even) == 0 && extensionWords == 0)
        else { throw SnapshotFailure("a group of '\(layout.name)' has impossible flags") }
    }

    private static func layout(_ r: inout RecordReader) throws(SnapshotFailure) -> Int {
        let name = try r.text()
        guard let index = RecordLayout.all.firstIndex(where: { $0.name == name }) else {
            throw SnapshotFailure("the image has objects of layout '\(name)', which this runtime does not have")
        }
        let known = RecordLayout.all[index].description
        guard try r.count(64, "a layout's slots") == known.count - 2 else {
            throw SnapshotFailure("the layout '\(name)' is another one in this runtime")
        }
        for text in known.dropFirst() where try r.text() != text {
            throw SnapshotFailure("the layout '\(name)' is another one in this runtime")
        }
        return index
    }
}
