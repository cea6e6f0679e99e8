extension ImageStore {
    /// The result of ``ImageStore/verify()``.
    package struct Verification: Sendable {
        package var snapshots = 0
        package var packs = 0
        package var codes = 0
        /// Decompressed bytes of all packs and code bodies.
        package var rawBytes = 0
        /// One line for each thing that is wrong; empty for a sound image.
        package var problems: [String] = []
    }

    /// Reads everything in the image and checks it: SQLite's structures, every digest, every reference between rows.
    ///
    /// It goes on after a problem as far as that makes sense. A writer's commit waits while it runs.
    ///
    /// - Throws: ``ImageError`` when the file cannot be read at all.
    package func verify() throws -> Verification {
        try reportingErrors {
            try connection.readTransaction {
                var result = Verification()
                try checkStructure(&result)
                try checkSnapshots(&result)
                try checkPacks(&result)
                try checkCodes(&result)
                if try connection.integer("SELECT count(*) FROM journal") != 0 {
                    result.problems.append("table journal has rows, which format 1 does not")
                }
                return result
            }
        }
    }

    /// See <https://www.sqlite.org/pragma.html#pragma_integrity_check>.
    private func checkStructure(_ result: inout Verification) throws {
        let rows = try connection.prepare("PRAGMA integrity_check")
        while try rows.step() {
            let line = try rows.text(0)
            if line != "ok" { result.problems.append(line.split(separator: "\n").joined(separator: "; ")) }
        }
    }

    private func checkSnapshots(_ result: inout Verification) throws {
        let catalogue = try Catalogue.read(from: connection)
        var ids: Set<Int64> = []
        var snapshots: [SnapshotInfo] = []
        try result.note { try readHistory(catalogue) { snapshots.append($0) } }
        for snapshot in snapshots {
            result.snapshots += 1
            try result.note { try checkContents(of: snapshot) }
            if let parent = snapshot.parent, !ids.contains(parent) {
                result.problems.append("snapshot \(snapshot.id): its parent \(parent) is missing")
            }
            ids.insert(snapshot.id)
        }
        for (name, id) in catalogue.branches.sorted(by: { $0.key < $1.key }) where !ids.contains(id) {
            result.problems.append("branch '\(name)': its snapshot \(id) is missing")
        }
        if (ids.max() ?? 0) != catalogue.latest {
            result.problems.append("table meta: the latest snapshot is not \(catalogue.latest)")
        }
    }

    private func checkPacks(_ result: inout Verification) throws {
        let inflater = try Inflater()
        let rows = try connection.prepare("SELECT id FROM pack ORDER BY id")
        while try rows.step() {
            result.packs += 1
            var size = 0
            try result.note { size = try readPack(try rows.integer(0), limit: options.inflationLimit, inflater: inflater).payload.count }
            result.rawBytes += size
        }
    }

    private func checkCodes(_ result: inout Verification) throws {
        let inflater = try Inflater()
        let rows = try connection.prepare("SELECT \(CodeRow.columns), id FROM code ORDER BY id")
        while try rows.step() {
            result.codes += 1
            var size = 0
            try result.note {
                let id = try rows.integer(13)
                size = try damaged("code \(id)") {
                    try CodeRow(from: rows, inflater: inflater, limit: options.inflationLimit).body.count
                }
            }
            result.rawBytes += size
        }
    }
}

extension ImageStore.Verification {
    /// Runs a check and notes damage instead of throwing it.
    fileprivate mutating func note(_ check: () throws -> Void) throws {
        do {
            try check()
        } catch ContentError.damaged(let what) {
            problems.append(what)
        }
    }
}
