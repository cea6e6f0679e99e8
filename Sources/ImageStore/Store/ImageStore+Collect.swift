extension ImageStore {
    /// What ``ImageStore/deleteUnreached()`` deleted: rows.
    package struct Deleted: Sendable, Equatable {
        package var snapshots = 0
        package var packs = 0
        package var codes = 0

        package init(snapshots: Int = 0, packs: Int = 0, codes: Int = 0) {
            self.snapshots = snapshots
            self.packs = packs
            self.codes = codes
        }
    }

    /// Deletes the snapshots that no branch reaches (a branch reaches the snapshot it stands at and that one's ancestors),
    /// then the packs and the code that no snapshot needs, and gives the room back to the file system.
    ///
    /// The rows go in one transaction. Shrinking the file is a second one, which needs room for a copy of the image for its
    /// duration; if that is not to be had, the rows are deleted all the same and the next snapshots use their room.
    ///
    /// See <https://www.sqlite.org/lang_vacuum.html>.
    /// - Parameter progress: told what is being done.
    @discardableResult
    package func deleteUnreached(progress: (String) -> Void = { _ in }) throws -> Deleted {
        try reportingErrors {
            let lock = try writerLock()
            let deleted = try connection.transaction {
                try lock.checkHeld(on: connection, file: path)
                return try deleteRows(progress)
            }
            knownCodes = [:]
            progress("giving the room back")
            try connection.execute("VACUUM")
            return deleted
        }
    }

    private func deleteRows(_ progress: (String) -> Void) throws -> Deleted {
        var catalogue = try Catalogue.read(from: connection)
        var parents: [Int64: Int64] = [:]
        func read(_ body: (borrowing Statement) throws -> Void) throws {
            var count = 0
            let isWhole = try isComplete(catalogue, body) {
                count += 1
                progress("looking through snapshots, part \(count)")
            }
            guard isWhole else { throw ContentError.damaged("table snapshot: rows are missing or do not belong to this image") }
        }
        try read { parents[try $0.integer(0)] = try $0.optionalInteger(1) ?? 0 }

        var reached: Set<Int64> = []
        for start in catalogue.branches.values {
            var next = start
            while next != 0, reached.insert(next).inserted {
                guard let parent = parents[next] else { throw ContentError.damaged("snapshot \(next) is missing") }
                next = parent
            }
        }
        var neededPacks: Set<Int64> = []
        var neededCodes = IDRuns([])
        var history = History()
        try read { row in
            let snapshot = try SnapshotInfo(fromChecked: row)
            guard reached.contains(snapshot.id) else { return }
            neededPacks.formUnion(snapshot.packs)
            neededCodes.formUnion(snapshot.codes)
            history.append(snapshot.rowDigest)
        }

        var deleted = Deleted()
        deleted.snapshots = try delete(from: "snapshot", progress) { !reached.contains($0) }
        deleted.packs = try delete(from: "pack", progress) { !neededPacks.contains($0) }
        deleted.codes = try delete(from: "code", progress) { !neededCodes.contains($0) }
        catalogue.history = history.digest
        catalogue.latest = reached.max() ?? 0
        try catalogue.write(to: connection)
        return deleted
    }

    /// Deletes the rows of `table` whose number satisfies `condition`.
    private func delete(from table: String, _ progress: (String) -> Void, where condition: (Int64) -> Bool) throws -> Int {
        var ids: [Int64] = []
        let rows = try connection.prepare("SELECT id FROM \(table)")
        while try rows.step() {
            let id = try rows.integer(0)
            if condition(id) { ids.append(id) }
        }
        rows.reset()
        let delete = try connection.prepare("DELETE FROM \(table) WHERE id = ?")
        for (done, id) in ids.enumerated() {
            if done % 256 == 0 { progress("dropping \(table)s, \(done) of \(ids.count)") }
            try delete.bind(id, at: 1)
            try delete.run()
        }
        return ids.count
    }
}
