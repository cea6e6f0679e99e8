import CSQLite
import Glibc

/// Long reading in short transactions.
///
/// Invariant: no reader keeps a commit waiting for longer than a moment. So a table is read in pieces, from number to number; rows that
/// are added meanwhile have larger numbers than the last one asked for, and only ``deleteUnreached()`` takes rows away.
extension ImageStore {
    /// The most that is read in one transaction.
    private static let rowsInPiece = 512, bytesInPiece = 8 << 20
    private static let secondsInPiece = 0.02

    /// Goes through the rows of a table in the order of their numbers, up to and including `last`.
    ///
    /// - Parameters:
    ///   - columns: what `read` needs; the last is the row's number.
    ///   - read: called inside a transaction for each row: it must neither wait nor take long. It gives about how many bytes it has read.
    ///   - between: called outside of any transaction after each piece.
    func inPieces(
        _ table: String, _ columns: String, upTo last: Int64, read: (borrowing Statement, _ id: Int64) throws -> Int,
        between: () throws -> Void = {}
    ) throws {
        let rows = try connection.prepare("SELECT \(columns), id FROM \(table) WHERE id > ? AND id <= ? ORDER BY id")
        let numberColumn = rows.columnCount - 1
        var before: Int64 = 0
        var isDone = false
        while !isDone {
            rows.reset()
            try rows.bind(before, at: 1)
            try rows.bind(last, at: 2)
            var count = 0, bytes = 0
            let start = BusyHandler.seconds()
            repeat {
                guard try rows.step() else {
                    isDone = true
                    break
                }
                before = try rows.integer(numberColumn)
                bytes += try read(rows, before)
                count += 1
            } while count < ImageStore.rowsInPiece && bytes < ImageStore.bytesInPiece
                && BusyHandler.seconds() - start < ImageStore.secondsInPiece
            // The end of the statement is the end of its transaction.
            rows.reset()
            try between()
        }
    }

    // MARK: Snapshots

    /// Calls `body` with the snapshots that are there when it begins, oldest first, and checks that none is missing. Nothing is locked
    /// while `body` runs.
    ///
    /// - Throws: ``ImageError``; what `body` throws passes through.
    package func forEachSnapshot(_ body: (SnapshotInfo) throws -> Void) throws {
        try reportingErrors {
            var piece: [SnapshotInfo] = []
            try readHistory { row in
                piece.append(try SnapshotInfo(fromChecked: row))
            } between: {
                for snapshot in piece { try body(snapshot) }
                piece.removeAll(keepingCapacity: true)
            }
        }
    }

    /// Reads all snapshots in pieces, checks the digest of each, and that none is missing: those that `catalogue` knows, or that are there
    /// now.
    func readHistory(
        of catalogue: Catalogue? = nil, _ read: (borrowing Statement) throws -> Void = { _ in }, between: () throws -> Void = {}
    ) throws {
        var catalogue = try catalogue ?? readCatalogue()
        if try isComplete(catalogue, read, between) { return }
        // Another process may have deleted some meanwhile. What was read was sound; the question is whether the rest is.
        for _ in 0..<3 {
            let now = try readCatalogue()
            if now.history == catalogue.history { break }
            catalogue = now
            if try isComplete(now, { _ in }) { return }
        }
        throw ContentError.damaged("table snapshot: rows are missing or do not belong to this image")
    }

    /// Reads the snapshots that a catalogue knows of.
    ///
    /// - Returns: whether all of them were there.
    func isComplete(
        _ catalogue: Catalogue, _ read: (borrowing Statement) throws -> Void, _ between: () throws -> Void = {}
    ) throws -> Bool {
        var history = History()
        try inPieces("snapshot", SnapshotInfo.columns, upTo: catalogue.lastSnapshot) { row, id in
            try damaged("snapshot \(id)") {
                let (digest, bytes) = try SnapshotInfo.checkedDigest(of: row)
                history.append(digest)
                try read(row)
                return bytes
            }
        } between: { try between() }
        return history.digest == catalogue.history
    }

    /// The nearest snapshot that both continue, or are; nil where there is none.
    package func commonAncestor(_ a: SnapshotInfo, _ b: SnapshotInfo) throws -> SnapshotInfo? {
        try reportingErrors {
            // A parent has a smaller number than its child: the larger one of two that differ cannot be the common one.
            var low = min(a.id, b.id), high = max(a.id, b.id)
            while low != high {
                guard let parent = try requiredSnapshot(high, namedBy: "its child").parent else { return nil }
                (low, high) = (min(low, parent), max(low, parent))
            }
            return low == a.id ? a : low == b.id ? b : try requiredSnapshot(low, namedBy: "its child")
        }
    }
}
