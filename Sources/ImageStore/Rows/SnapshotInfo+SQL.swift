extension SnapshotInfo {
    static let columns = """
        id, parent, label, time, reason, instructions, packs, codes, objects, state, digest, roots
        """

    func insert(into connection: borrowing Connection) throws {
        let statement = try connection.prepare(
            "INSERT INTO snapshot (\(SnapshotInfo.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        try statement.bind(id, at: 1)
        try statement.bind(parent, at: 2)
        try statement.bind(label, at: 3)
        try statement.bind(time, at: 4)
        try statement.bind(reason, at: 5)
        try statement.bind(instructions, at: 6)
        try statement.bind(IDList.text(packs), at: 7)
        try statement.bind(codes.text, at: 8)
        try statement.bind(ObjectCounts.text(objectCounts), at: 9)
        try statement.bind(state, at: 10)
        try statement.bind(rowDigest, at: 11)
        try statement.bind(roots, at: 12)
        try statement.run()
    }

    /// The digest of the row a statement stands at, whose first columns are ``columns``, after it has been compared with what the row
    /// holds; and how many bytes that is.
    static func checkedDigest(of row: borrowing Statement) throws -> (digest: Digest, bytes: Int) {
        var hasher = Hasher256("torpor snapshot 1")
        hasher.add(try row.integer(0))
        hasher.add(try row.optionalInteger(1))
        hasher.add(try row.optionalText(2))
        hasher.add(try row.integer(3))
        hasher.add(try row.text(4))
        hasher.add(try row.integer(5))
        let roots = try row.withBlob(11) { bytes in
            hasher.add(bytes)
            return bytes.count
        }
        for column: Int32 in 6...8 { hasher.add(try row.text(column)) }
        hasher.add(try row.digest(9))
        let digest = hasher.finish()
        guard try row.digest(10) == digest else { throw ContentError.damaged("it does not match its digest") }
        return (digest, roots)
    }

    /// The row a statement stands at, whose columns are ``columns``, checked against its digest.
    init(from row: borrowing Statement) throws {
        _ = try SnapshotInfo.checkedDigest(of: row)
        try self.init(fromChecked: row)
    }

    /// The same, of a row whose digest has been checked.
    init(fromChecked row: borrowing Statement) throws {
        guard let packs = IDList.parse(try row.text(6)) else { throw ContentError.damaged("'packs' is malformed") }
        guard let codes = IDRuns(text: try row.text(7)) else { throw ContentError.damaged("'codes' is malformed") }
        guard let counts = ObjectCounts.parse(try row.text(8)) else {
            throw ContentError.damaged("'objects' is malformed")
        }
        self.init(
            id: try row.integer(0), parent: try row.optionalInteger(1), label: try row.optionalText(2),
            time: try row.integer(3), reason: try row.text(4), instructions: try row.integer(5),
            roots: try row.blob(11), packs: packs, codes: codes, objectCounts: counts, state: try row.digest(9))
        if let parent {
            guard (1..<id).contains(parent) else { throw ContentError.damaged("its parent cannot be \(parent)") }
        }
    }
}
