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

    /// The packs of a state, oldest first, each decompressed and checked; only those of `ids`, if given.
    ///
    /// - Throws: ``ImageError``.
    package func packs(of snapshot: SnapshotInfo, only ids: Set<Int64>? = nil) throws -> [StoredPack] {
        try reportingErrors {
            let inflater = try Inflater()
            var allowance = options.inflationLimit
            var packs: [StoredPack] = []
            for id in snapshot.packs where ids?.contains(id) ?? true {
                let pack = try readPack(id, of: snapshot, limit: allowance, inflater: inflater)
                allowance -= pack.payload.count
                packs.append(pack)
            }
            return packs
        }
    }

    /// How many records each pack of a state has.
    package func recordCounts(of snapshot: SnapshotInfo) throws -> [Int64] {
        try reportingErrors {
            try connection.readTransaction {
                let row = try connection.prepare("SELECT records FROM pack WHERE id = ?")
                return try snapshot.packs.map { id in
                    row.reset()
                    try row.bind(id, at: 1)
                    guard try row.step() else { throw try missing("pack \(id)", of: snapshot) }
                    return try damaged("pack \(id)") { try row.integer(0) }
                }
            }
        }
    }

    /// Reads the code that a state needs, each row checked, in the order in which it came into the image.
    package func codes(for snapshot: SnapshotInfo) throws -> [CodeRow] {
        try reportingErrors {
            try connection.readTransaction {
                try checkContents(of: snapshot)
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

    /// Checks that the packs and the code of a state are there, and that its digest is right.
    func checkContents(of snapshot: SnapshotInfo) throws {
        let pack = try connection.prepare("SELECT 1 FROM pack WHERE id = ?")
        for id in snapshot.packs {
            pack.reset()
            try pack.bind(id, at: 1)
            guard try pack.step() else { throw try missing("pack \(id)", of: snapshot) }
        }
        let code = try connection.prepare("SELECT count(*) FROM code WHERE id BETWEEN ? AND ?")
        for run in snapshot.codes.runs {
            code.reset()
            try code.bind(run.lowerBound, at: 1)
            try code.bind(run.upperBound, at: 2)
            guard try code.step(), try code.integer(0) == Int64(run.count) else {
                throw try missing("some of code \(run.lowerBound) to \(run.upperBound)", of: snapshot)
            }
        }
        guard SnapshotInfo.stateDigest(roots: snapshot.roots, objectCounts: snapshot.objectCounts) == snapshot.state else {
            throw ContentError.damaged("snapshot \(snapshot.id): it does not match its state digest")
        }
    }

    /// The error for something a snapshot needs and that is not there: damage, unless the snapshot itself was meanwhile
    /// deleted by another process.
    private func missing(_ what: String, of snapshot: SnapshotInfo) throws -> any Error {
        guard try snapshotRow(snapshot.id) != nil else {
            return ImageError.noSuchSnapshot(file: path, name: "snapshot \(snapshot.id)")
        }
        return ContentError.damaged("\(what), needed by snapshot \(snapshot.id), is missing")
    }

    /// Reads one pack.
    ///
    /// - Parameter limit: the most bytes it may have.
    func readPack(_ id: Int64, of snapshot: SnapshotInfo? = nil, limit: Int, inflater: Inflater) throws -> StoredPack {
        let row = try connection.prepare("SELECT records, raw_size, payload, digest FROM pack WHERE id = ?")
        try row.bind(id, at: 1)
        guard try row.step() else {
            throw try snapshot.map { try missing("pack \(id)", of: $0) } ?? ContentError.damaged("pack \(id) is missing")
        }
        return try damaged("pack \(id)") {
            let records = try row.integer(0)
            let rawSize = try row.integer(1)
            guard records >= 0 else { throw ContentError.damaged("it cannot have \(records) records") }
            guard var bytes = Bytes(capacity: 0) else { throw ContentError.outOfMemory }
            try row.withBlob(2) { payload in
                var hasher = PackRow.contentHasher(rawSize: rawSize)
                try inflater.inflate(payload, size: rawSize, limit: limit, into: &bytes, hashing: &hasher)
                let digest = PackRow.digest(id: id, records: records, content: hasher.finish())
                guard try row.digest(3) == digest else { throw ContentError.damaged("it does not match its digest") }
            }
            return StoredPack(id: id, records: records, bytes: bytes)
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
