import CSQLite
import Glibc

extension ImageStore {
    /// The result of ``ImageStore/verify(progress:)``.
    package struct Verification: Sendable {
        package var snapshots = 0
        package var packs = 0
        package var codes = 0
        /// Decompressed bytes of all packs and code bodies.
        package var rawBytes = 0
        /// Whether SQLite's own structures could be checked: they need a moment in which no other process writes.
        package var checkedStructure = true
        /// One line for each thing that is wrong; empty for a sound image.
        package var problems: [String] = []
    }

    /// Reads everything that is in the image when it begins, and checks it: SQLite's structures, every digest, every reference between
    /// rows.
    ///
    /// It goes on after a problem as far as that makes sense. It reads in pieces, so a writer waits for a moment at most.
    ///
    /// - Parameter progress: told what is being looked at.
    /// - Throws: ``ImageError`` when the file cannot be read at all.
    package func verify(progress: (String) -> Void = { _ in }) throws -> Verification {
        try reportingErrors {
            var result = Verification()
            progress("the file's structure")
            try checkStructure(&result)
            let catalogue = try checkNumbers(&result)
            let packs = try checkPacks(&result, upTo: catalogue.lastPack, progress)
            let codes = try checkCodes(&result, upTo: catalogue.lastCode, progress)
            // Last: if another process drops snapshots meanwhile, what those that remain need has been there all the time.
            try checkSnapshots(&result, catalogue, packs, codes, progress)
            return result
        }
    }

    // MARK: Structure

    /// How often, and for how long each time, a writer may have to wait for the check of the structure.
    private static let structureTries = 5, patienceOfWriters = 0.5

    /// SQLite checks its structures in one go, and no one can write meanwhile. So the check stops when a writer has waited for half a
    /// second, and begins anew.
    ///
    /// See <https://www.sqlite.org/pragma.html#pragma_integrity_check>.
    private func checkStructure(_ result: inout Verification) throws {
        for _ in 0..<ImageStore.structureTries {
            var waitingSince: Double?
            var problems: [String] = []
            do {
                try connection.interruptible(by: { [path] in
                    // A transaction that has changed something has a journal until it is committed.
                    guard Glibc.access(path + "-journal", F_OK) == 0 else {
                        waitingSince = nil
                        return false
                    }
                    let now = BusyHandler.seconds(), since = waitingSince ?? now
                    waitingSince = since
                    return now - since > ImageStore.patienceOfWriters
                }) {
                    let rows = try connection.prepare("PRAGMA integrity_check")
                    while try rows.step() {
                        let line = try rows.text(0)
                        if line != "ok" { problems.append(line.split(separator: "\n").joined(separator: "; ")) }
                    }
                }
                result.problems += problems
                return
            } catch let error as SQLiteError where error.code == SQLITE_INTERRUPT {
                usleep(100_000)
            }
        }
        result.checkedStructure = false
    }

    // MARK: Rows

    /// Checks that no row has a number that was never given.
    ///
    /// - Returns: what is to be checked.
    private func checkNumbers(_ result: inout Verification) throws -> Catalogue {
        try connection.readTransaction {
            let catalogue = try Catalogue.read(from: connection)
            for (table, last) in [("snapshot", catalogue.lastSnapshot), ("pack", catalogue.lastPack), ("code", catalogue.lastCode)] {
                let beyond = try connection.prepare("SELECT id FROM \(table) WHERE id < 1 OR id > ? LIMIT 1")
                try beyond.bind(last, at: 1)
                if try beyond.step() {
                    result.problems.append("table \(table): number \(try beyond.integer(0)) was never given to a row")
                }
            }
            for (name, id) in catalogue.branches.sorted(by: { $0.key < $1.key }) where try snapshotID(id) == nil {
                result.problems.append("branch '\(name)': its snapshot \(id) is missing")
            }
            let latest = try connection.prepare("SELECT max(id) FROM snapshot")
            if try latest.step(), try latest.optionalInteger(0) ?? 0 != catalogue.latest {
                result.problems.append("table meta: the latest snapshot is not \(catalogue.latest)")
            }
            if try connection.integer("SELECT count(*) FROM journal") != 0 {
                result.problems.append("table journal has rows, which format 1 does not")
            }
            return catalogue
        }
    }

    private func snapshotID(_ id: Int64) throws -> Int64? {
        let row = try connection.prepare("SELECT id FROM snapshot WHERE id = ?")
        try row.bind(id, at: 1)
        return try row.step() ? try row.integer(0) : nil
    }

    /// - Returns: the packs that are there.
    private func checkPacks(_ result: inout Verification, upTo last: Int64, _ progress: (String) -> Void) throws -> IDRuns {
        let inflater = try Inflater()
        var found = IDRuns([])
        try result.note("table pack") { result in
            try inPieces("pack", StoredPack.columns, upTo: last) { row, id in
                found.append(id)
                result.packs += 1
                var size = 0
                try result.note("pack \(id)") { _ in
                    let pack = try damaged("pack \(id)") {
                        try StoredPack(from: row, id: id, limit: options.inflationLimit, inflater: inflater)
                    }
                    size = pack.payload.count
                }
                result.rawBytes += size
                return size
            } between: { progress("pack \(found.last ?? 0) of \(last)") }
        }
        return found
    }

    /// - Returns: the code that is there.
    private func checkCodes(_ result: inout Verification, upTo last: Int64, _ progress: (String) -> Void) throws -> IDRuns {
        let inflater = try Inflater()
        var found = IDRuns([])
        try result.note("table code") { result in
            try inPieces("code", CodeRow.columns, upTo: last) { row, id in
                found.append(id)
                result.codes += 1
                var size = 0
                try result.note("code \(id)") { _ in
                    let code = try damaged("code \(id)") { try CodeRow(from: row, inflater: inflater, limit: options.inflationLimit) }
                    size = code.body.count
                }
                result.rawBytes += size
                return size
            } between: { progress("code \(found.last ?? 0) of \(last)") }
        }
        return found
    }

    private func checkSnapshots(
        _ result: inout Verification, _ catalogue: Catalogue, _ packs: IDRuns, _ codes: IDRuns, _ progress: (String) -> Void
    ) throws {
        var found = IDRuns([])
        try result.note("table snapshot") { result in
            try readHistory(of: catalogue) { row in
                let snapshot = try SnapshotInfo(fromChecked: row)
                found.append(snapshot.id)
                result.snapshots += 1
                for id in snapshot.packs where !packs.contains(id) {
                    result.problems.append("pack \(id), needed by snapshot \(snapshot.id), is missing")
                }
                for run in snapshot.codes.runs where !codes.contains(run) {
                    result.problems.append("some of code \(run.lowerBound) to \(run.upperBound), needed by snapshot \(snapshot.id), is missing")
                }
                if let parent = snapshot.parent, !found.contains(parent) {
                    result.problems.append("snapshot \(snapshot.id): its parent \(parent) is missing")
                }
                try result.note("snapshot \(snapshot.id)") { _ in try snapshot.checkState() }
            } between: { progress("snapshot \(found.last ?? 0)") }
        }
    }
}

extension ImageStore.Verification {
    /// Runs a check and notes damage instead of throwing it.
    ///
    /// - Parameter place: where it is, if only SQLite knows what is wrong.
    fileprivate mutating func note(_ place: String, _ check: (inout ImageStore.Verification) throws -> Void) throws {
        do {
            try check(&self)
        } catch ContentError.damaged(let what) {
            problems.append(what)
        } catch let error as SQLiteError where error.isDamage {
            problems.append("\(place): \(ImageError.describing(error))")
        }
    }
}
