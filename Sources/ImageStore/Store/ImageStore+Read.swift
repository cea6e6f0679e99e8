extension ImageStore {
    // MARK: Snapshots

    /// The snapshot of that name.
    ///
    /// - Throws: ``ImageError``; ``ImageError/noSuchSnapshot(file:name:)`` if there is none.
    package func snapshot(_ name: SnapshotName) throws -> SnapshotInfo {
        try reportingErrors {
            let found: SnapshotInfo? = try connection.readTransaction {
                let catalogue = try Catalogue.read(from: connection)
                switch name {
                case .latest: return catalogue.latest == 0 ? nil : try requiredSnapshot(catalogue.latest, namedBy: "table meta")
                case .branch(let branch): return try catalogue.branches[branch].map { try requiredSnapshot($0, namedBy: "branch '\(branch)'") }
                case .id(let id): return id > catalogue.lastSnapshot ? nil : try snapshotRow(id)
                case .label: return nil
                }
            }
            if let found { return found }
            if case .label(let label) = name {
                if let snapshot = try newestSnapshot(label: label) { return snapshot }
            } else if case .id = name {
                // Was it never there, or did damage take it away? The history knows.
                try readHistory()
            }
            throw ImageError.noSuchSnapshot(file: path, name: name.description)
        }
    }

    /// All rows are looked at and checked: damage could hide the newest one behind an older one.
    private func newestSnapshot(label: String) throws -> SnapshotInfo? {
        var found: SnapshotInfo?
        try readHistory { row in
            if try row.optionalText(2) == label { found = try SnapshotInfo(fromChecked: row) }
        }
        return found
    }

    func snapshotRow(_ id: Int64) throws -> SnapshotInfo? {
        let row = try connection.prepare("SELECT \(SnapshotInfo.columns) FROM snapshot WHERE id = ?")
        try row.bind(id, at: 1)
        guard try row.step() else { return nil }
        return try damaged("snapshot \(id)") {
            let snapshot = try SnapshotInfo(from: row)
            guard snapshot.id == id else { throw ContentError.damaged("its number is \(snapshot.id)") }
            return snapshot
        }
    }

    func requiredSnapshot(_ id: Int64, namedBy place: String) throws -> SnapshotInfo {
        guard let snapshot = try snapshotRow(id) else {
            throw ContentError.damaged("snapshot \(id), named by \(place), is missing")
        }
        return snapshot
    }

    // MARK: Contents of a state

    /// The packs of a state, oldest first, each decompressed and checked; only those of `ids`, if given.
    ///
    /// - Parameter taken: bytes that the rest of the state takes already.
    /// - Throws: ``ImageError``.
    package func packs(of snapshot: SnapshotInfo, only ids: Set<Int64>? = nil, beside taken: Int = 0) throws -> [StoredPack] {
        try reportingErrors {
            let inflater = try Inflater()
            var allowance = max(options.inflationLimit - taken, 0)
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
        try snapshot.checkState()
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
        let row = try connection.prepare("SELECT \(StoredPack.columns) FROM pack WHERE id = ?")
        try row.bind(id, at: 1)
        guard try row.step() else {
            throw try snapshot.map { try missing("pack \(id)", of: $0) } ?? ContentError.damaged("pack \(id) is missing")
        }
        return try damaged("pack \(id)") { try StoredPack(from: row, id: id, limit: limit, inflater: inflater) }
    }

    // MARK: Branches and properties

    /// Branch names and the snapshots they stand at.
    package func branches() throws -> [String: Int64] {
        try reportingErrors { try readCatalogue().branches }
    }

    /// What the runtime keeps in the image: versions, hash seed, creation.
    package func properties() throws -> [String: MetaValue] {
        try reportingErrors { try readCatalogue().properties }
    }

    func readCatalogue() throws -> Catalogue {
        try connection.readTransaction { try Catalogue.read(from: connection) }
    }
}
