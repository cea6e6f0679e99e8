extension ImageStore {
    // MARK: Snapshots

    /// The snapshot of that name.
    ///
    /// - Throws: ``ImageError``; ``ImageError/noSuchSnapshot(file:name:)`` if there is none.
    package func snapshot(_ name: SnapshotName) throws -> SnapshotInfo {
        try reportingErrors {
            try connection.readTransaction {
                let catalogue = try Catalogue.read(from: connection)
                switch name {
                case .latest where catalogue.latest == 0:
                    break
                case .latest:
                    return try requiredSnapshot(catalogue.latest, namedBy: "table meta")
                case .branch(let branch):
                    if let id = catalogue.branches[branch] {
                        return try requiredSnapshot(id, namedBy: "branch '\(branch)'")
                    }
                case .id(let id):
                    if let snapshot = try snapshotRow(id) { return snapshot }
                    // Was it never there, or did damage take it away? The history knows.
                    try readHistory(catalogue) { _ in }
                case .label(let label):
                    var found: SnapshotInfo?
                    try readHistory(catalogue) { if $0.label == label { found = $0 } }
                    if let found { return found }
                }
                throw ImageError.noSuchSnapshot(file: path, name: name.description)
            }
        }
    }

    /// All snapshots, oldest first.
    package func log() throws -> [SnapshotInfo] {
        try reportingErrors {
            try connection.readTransaction {
                var snapshots: [SnapshotInfo] = []
                try readHistory(try Catalogue.read(from: connection)) { snapshots.append($0) }
                return snapshots
            }
        }
    }

    /// Reads all snapshots, oldest first, and checks that none is missing.
    func readHistory(_ catalogue: Catalogue, _ body: (SnapshotInfo) throws -> Void) throws {
        var history = History()
        let rows = try connection.prepare("SELECT \(SnapshotInfo.columns) FROM snapshot ORDER BY id")
        while try rows.step() {
            let snapshot = try damaged("snapshot \((try? rows.integer(0)) ?? 0)") { try SnapshotInfo(from: rows) }
            history.append(snapshot.rowDigest)
            try body(snapshot)
        }
        guard history.digest == catalogue.history else {
            throw ContentError.damaged("table snapshot: rows are missing or do not belong to this image")
        }
    }

    private func snapshotRow(_ id: Int64) throws -> SnapshotInfo? {
        let row = try connection.prepare("SELECT \(SnapshotInfo.columns) FROM snapshot WHERE id = ?")
        try row.bind(id, at: 1)
        guard try row.step() else { return nil }
        return try damaged("snapshot \(id)") {
            let snapshot = try SnapshotInfo(from: row)
            guard snapshot.id == id else { throw ContentError.damaged("its number is \(snapshot.id)") }
            return snapshot
        }
    }

    private func requiredSnapshot(_ id: Int64, namedBy place: String) throws -> SnapshotInfo {
        guard let snapshot = try snapshotRow(id) else {
            throw ContentError.damaged("snapshot \(id), named by \(place), is missing")
        }
        return snapshot
    }

    // MARK: Contents of a state

    /// Reads the packs of a state, oldest first, each decompressed and checked.
    ///
    /// One pack is in memory at a time; its bytes are valid during the call of `body` only. No lock is held while `body`
    /// runs.
    ///
    /// - Throws: ``ImageError``, or what `body` throws.
    package func loadPacks(of snapshot: SnapshotInfo, _ body: (PackData) throws -> Void) throws {
        let contents = try reportingErrors { try checkedContents(of: snapshot) }
        let inflater = try reportingErrors { try Inflater() }
        guard var buffer = Bytes(capacity: 0) else { throw ImageError.outOfMemory(file: path) }
        var allowance = options.inflationLimit
        for (id, digest) in zip(snapshot.packs, contents.packs) {
            let records = try reportingErrors {
                try readPack(id, digest: digest, limit: allowance, into: &buffer, inflater: inflater)
            }
            allowance -= buffer.count
            try buffer.withUsed { try body(PackData(id: id, records: records, payload: $0)) }
        }
    }

    /// Reads the code that a state needs, each row checked, in the order in which it came into the image.
    package func codes(for snapshot: SnapshotInfo) throws -> [CodeRow] {
        try reportingErrors {
            try connection.readTransaction {
                _ = try digests(of: snapshot)
                let inflater = try Inflater()
                let rows = try connection.prepare(
                    "SELECT \(CodeRow.columns), id FROM code WHERE id BETWEEN ? AND ? ORDER BY id")
                var codes: [CodeRow] = []
                var allowance = options.inflationLimit
                for run in snapshot.codes.runs {
                    rows.reset()
                    try rows.bind(run.lowerBound, at: 1)
                    try rows.bind(run.upperBound, at: 2)
                    while try rows.step() {
                        let code = try damaged("code \((try? rows.integer(13)) ?? 0)") {
                            try CodeRow(from: rows, inflater: inflater, limit: allowance)
                        }
                        allowance -= code.body.count
                        codes.append(code)
                    }
                }
                return codes
            }
        }
    }

    /// The digests of what makes up a state.
    struct Contents {
        let packs: [Digest]
        let codes: [Digest]
    }

    private func checkedContents(of snapshot: SnapshotInfo) throws -> Contents {
        try connection.readTransaction { try digests(of: snapshot) }
    }

    /// Looks up the digests of a state's packs and code, and checks them against the digest of the state. What is read
    /// later under one of these digests is what was committed.
    func digests(of snapshot: SnapshotInfo) throws -> Contents {
        let pack = try connection.prepare("SELECT digest FROM pack WHERE id = ?")
        var packs: [Digest] = []
        for id in snapshot.packs {
            pack.reset()
            try pack.bind(id, at: 1)
            guard try pack.step() else { throw try missing("pack \(id)", of: snapshot) }
            packs.append(try damaged("pack \(id)") { try pack.digest(0) })
        }
        let code = try connection.prepare("SELECT digest FROM code WHERE id BETWEEN ? AND ?")
        var codes: [Digest] = []
        for run in snapshot.codes.runs {
            code.reset()
            try code.bind(run.lowerBound, at: 1)
            try code.bind(run.upperBound, at: 2)
            let before = codes.count
            while try code.step() { codes.append(try damaged("table code") { try code.digest(0) }) }
            guard codes.count - before == run.count else {
                throw try missing("some of code \(run.lowerBound) to \(run.upperBound)", of: snapshot)
            }
        }
        let state = SnapshotInfo.stateDigest(
            roots: snapshot.roots, packs: packs, codes: codes, objectCounts: snapshot.objectCounts)
        guard state == snapshot.state else {
            throw ContentError.damaged("snapshot \(snapshot.id): its packs and code do not match its state digest")
        }
        return Contents(packs: packs, codes: codes)
    }

    /// The error for something a snapshot needs and that is not there: damage, unless the snapshot itself was meanwhile
    /// deleted by another process.
    private func missing(_ what: String, of snapshot: SnapshotInfo) throws -> any Error {
        guard try snapshotRow(snapshot.id) != nil else {
            return ImageError.noSuchSnapshot(file: path, name: "snapshot \(snapshot.id)")
        }
        return ContentError.damaged("\(what), needed by snapshot \(snapshot.id), is missing")
    }

    /// Reads one pack into `buffer`.
    ///
    /// - Parameters:
    ///   - digest: what the pack must be.
    ///   - limit: the most bytes it may have.
    /// - Returns: its number of records.
    func readPack(
        _ id: Int64, digest: Digest, limit: Int, into buffer: inout Bytes, inflater: Inflater
    ) throws -> Int64 {
        let row = try connection.prepare("SELECT records, raw_size, payload FROM pack WHERE id = ?")
        try row.bind(id, at: 1)
        guard try row.step() else { throw ContentError.damaged("pack \(id) is missing") }
        return try damaged("pack \(id)") {
            let records = try row.integer(0)
            let rawSize = try row.integer(1)
            guard records >= 0 else { throw ContentError.damaged("it cannot have \(records) records") }
            try row.withBlob(2) { payload in
                var hasher = PackRow.hasher(records: records, rawSize: rawSize)
                try inflater.inflate(payload, size: rawSize, limit: limit, into: &buffer, hashing: &hasher)
                guard hasher.finish() == digest else { throw ContentError.damaged("it does not match its digest") }
            }
            return records
        }
    }

    // MARK: Branches and properties

    /// Branch names and the snapshots they stand at.
    package func branches() throws -> [String: Int64] {
        try readCatalogue().branches
    }

    /// What the runtime keeps in the image: versions, hash seed, creation.
    package func properties() throws -> [String: MetaValue] {
        try readCatalogue().properties
    }

    private func readCatalogue() throws -> Catalogue {
        try reportingErrors { try connection.readTransaction { try Catalogue.read(from: connection) } }
    }
}
