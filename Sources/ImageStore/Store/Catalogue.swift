/// The small tables `meta` and `branch`, read and written as a whole and protected by one digest.
///
/// It also counts: the numbers last given to rows, and `history`, a digest that grows with each snapshot. So a row that
/// vanished is noticed just as one that changed.
struct Catalogue {
    /// What the runtime keeps in the image: versions, hash seed, creation.
    var properties: [String: MetaValue] = [:]
    /// Branch names and the snapshots they stand at.
    var branches: [String: Int64] = [:]
    /// The snapshot committed last, or 0.
    var latest: Int64 = 0
    /// The numbers last given to a snapshot, a pack, a code row. Numbers are never given twice.
    var lastSnapshot: Int64 = 0
    var lastPack: Int64 = 0
    var lastCode: Int64 = 0
    /// The digests of all snapshot rows, chained in the order of their numbers.
    var history = History().digest

    /// Keys of `meta` that are the store's own.
    private enum Key {
        static let latest = "latest"
        static let lastSnapshot = "last_snapshot"
        static let lastPack = "last_pack"
        static let lastCode = "last_code"
        static let history = "history"
        static let catalogue = "catalogue"
        /// Who writes at the moment; not part of the digest. See ``WriterLock``.
        static let writer = WriterLock.key
        static let all: Set = [latest, lastSnapshot, lastPack, lastCode, history, catalogue, writer]
    }

    static func isReserved(_ key: String) -> Bool { Key.all.contains(key) }

    // MARK: Reading

    /// Reads and checks the tables.
    static func read(from connection: borrowing Connection) throws -> Catalogue {
        var meta: [String: MetaValue] = [:]
        let metaRows = try connection.prepare("SELECT key, value FROM meta")
        while try metaRows.step() {
            try damaged("table meta") { meta[try metaRows.text(0)] = try metaRows.metaValue(1) }
        }
        meta[Key.writer] = nil

        var catalogue = Catalogue()
        let branchRows = try connection.prepare("SELECT name, snapshot FROM branch")
        while try branchRows.step() {
            try damaged("table branch") {
                catalogue.branches[try branchRows.text(0)] = try branchRows.integer(1)
            }
        }

        func take<Value>(_ key: String, _ convert: (MetaValue) -> Value?) throws -> Value {
            guard let value = meta.removeValue(forKey: key).flatMap(convert) else {
                throw ContentError.damaged("table meta: '\(key)' is missing or of the wrong kind")
            }
            return value
        }
        func number(_ value: MetaValue) -> Int64? {
            guard case .integer(let number) = value, (0...largestID).contains(number) else { return nil }
            return number
        }
        func digest(_ value: MetaValue) -> Digest? {
            guard case .blob(let bytes) = value else { return nil }
            return bytes.withUnsafeBytes { Digest(bytes: $0) }
        }
        catalogue.latest = try take(Key.latest, number)
        catalogue.lastSnapshot = try take(Key.lastSnapshot, number)
        catalogue.lastPack = try take(Key.lastPack, number)
        catalogue.lastCode = try take(Key.lastCode, number)
        catalogue.history = try take(Key.history, digest)
        let expected = try take(Key.catalogue, digest)
        catalogue.properties = meta
        guard catalogue.digest == expected else {
            throw ContentError.damaged("tables meta and branch do not match their digest")
        }
        return catalogue
    }

    // MARK: Writing

    /// Replaces the tables, except for the row that says who writes.
    func write(to connection: borrowing Connection) throws {
        try connection.execute("DELETE FROM meta WHERE key <> '\(Key.writer)'")
        let insert = try connection.prepare("INSERT INTO meta (key, value) VALUES (?, ?)")
        for (key, value) in rows + [(Key.catalogue, .digest(digest))] {
            try insert.bind(key, at: 1)
            try insert.bind(value, at: 2)
            try insert.run()
        }
        try connection.execute("DELETE FROM branch")
        let insertBranch = try connection.prepare("INSERT INTO branch (name, snapshot) VALUES (?, ?)")
        for (name, snapshot) in branches {
            try insertBranch.bind(name, at: 1)
            try insertBranch.bind(snapshot, at: 2)
            try insertBranch.run()
        }
    }

    /// All rows of `meta` but the digest and the writer.
    private var rows: [(key: String, value: MetaValue)] {
        let own: [(String, MetaValue)] = [
            (Key.latest, .integer(latest)),
            (Key.lastSnapshot, .integer(lastSnapshot)),
            (Key.lastPack, .integer(lastPack)),
            (Key.lastCode, .integer(lastCode)),
            (Key.history, .digest(history)),
        ]
        return own + properties.map { ($0.key, $0.value) }
    }

    private var digest: Digest {
        var hasher = Hasher256("torpor catalogue 1")
        for (key, value) in rows.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            hasher.add(key)
            hasher.add(value)
        }
        // The next text could be taken for another key: a null ends the first list.
        hasher.add(nil as Int64?)
        for (name, snapshot) in branches.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            hasher.add(name)
            hasher.add(snapshot)
        }
        return hasher.finish()
    }
}

/// The digest of a sequence of snapshot rows, extended one by one.
struct History {
    private(set) var digest: Digest

    /// The history of no snapshots.
    init() {
        var hasher = Hasher256("torpor history 1")
        digest = hasher.finish()
    }

    /// A history to go on with.
    init(_ digest: Digest) { self.digest = digest }

    mutating func append(_ rowDigest: Digest) {
        var hasher = Hasher256("torpor history 1")
        hasher.add(digest)
        hasher.add(rowDigest)
        digest = hasher.finish()
    }
}

extension MetaValue {
    static func digest(_ digest: Digest) -> MetaValue {
        .blob(digest.withUnsafeBytes { [UInt8]($0) })
    }
}
