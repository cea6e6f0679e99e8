import CSQLite

extension ImageStore {
    /// Stores a state, and moves a branch to it: all of it in one transaction, or nothing.
    ///
    /// Compressing happens before the transaction, so that readers wait for the writing alone. For that time the compressed
    /// packs are in memory.
    ///
    /// - Returns: the new row; its ``SnapshotInfo/packs`` are what the next snapshot can build on.
    /// - Throws: ``ImageError``. The image is then as it was before.
    @discardableResult
    package func commit(_ new: NewSnapshot, branch: String = "main") throws -> SnapshotInfo {
        try reportingErrors {
            let lock = try writerLock()
            try check(new)
            let compressor = try Compressor(level: options.compressionLevel)
            let packs = try PreparedPacks(new.packs, compressor: compressor, file: path)
            let codes = try prepareCodes(new.codes, compressor: compressor)

            let (snapshot, added) = try connection.transaction {
                try lock.checkHeld(on: connection, file: path)
                return try insert(new, packs: packs, codes: codes, branch: branch)
            }
            // Only now are they in the file.
            knownCodes.merge(added) { $1 }
            return snapshot
        }
    }

    private func check(_ new: NewSnapshot) throws {
        func refuse(_ what: String) -> ImageError { .misuse(file: path, what: what) }
        guard new.objectCounts.values.allSatisfy({ (0...largestID).contains($0) }) else {
            throw refuse("an object count is out of range")
        }
        for case .new(let records, _) in new.packs where records < 0 {
            throw refuse("a pack cannot have \(records) records")
        }
    }

    private func insert(
        _ new: NewSnapshot, packs: borrowing PreparedPacks, codes: [PreparedCode], branch: String
    ) throws -> (SnapshotInfo, added: [Digest: Int64]) {
        var catalogue = try Catalogue.read(from: connection)
        if let parent = new.parent {
            let exists = try connection.prepare("SELECT 1 FROM snapshot WHERE id = ?")
            try exists.bind(parent, at: 1)
            guard try exists.step() else {
                throw ImageError.noSuchSnapshot(file: path, name: "snapshot \(parent)")
            }
        }
        let packRows = try packs.insert(into: connection, after: catalogue.lastPack, file: path)
        let added = try insert(codes, after: catalogue.lastCode)
        let codeRows = try codeIDs(of: new.codeDigests, added: added)

        let snapshot = SnapshotInfo(
            id: catalogue.lastSnapshot + 1, parent: new.parent, label: new.label, time: new.time, reason: new.reason,
            instructions: new.instructions, roots: new.roots, packs: packRows.map { $0.id },
            codes: IDRuns(codeRows.values), objectCounts: new.objectCounts,
            state: SnapshotInfo.stateDigest(
                roots: new.roots, packs: packRows.map { $0.digest }, codes: Array(codeRows.keys),
                objectCounts: new.objectCounts))
        try snapshot.insert(into: connection)

        catalogue.lastSnapshot = snapshot.id
        catalogue.latest = snapshot.id
        catalogue.lastPack = max(catalogue.lastPack, snapshot.packs.max() ?? 0)
        catalogue.lastCode += Int64(added.count)
        var history = History(catalogue.history)
        history.append(snapshot.rowDigest)
        catalogue.history = history.digest
        catalogue.branches[branch] = snapshot.id
        try catalogue.write(to: connection)
        return (snapshot, added)
    }

    // MARK: Code

    private struct PreparedCode {
        let row: CodeRow
        let body: [UInt8]
    }

    /// Compresses the code that this store has not yet seen in the file. Each content once.
    private func prepareCodes(_ codes: [CodeRow], compressor: Compressor) throws -> [PreparedCode] {
        var seen: Set<Digest> = []
        let find = try connection.prepare("SELECT id FROM code WHERE digest = ?")
        return try codes.compactMap { row in
            guard knownCodes[row.digest] == nil, seen.insert(row.digest).inserted else { return nil }
            find.reset()
            try find.bind(row.digest, at: 1)
            if try find.step() { return nil }
            var unused = Hasher256("")
            let body = try row.body.withUnsafeBytes { body in
                try compressor.compress(body, hashing: &unused).withUsed { [UInt8]($0) }
            }
            return PreparedCode(row: row, body: body)
        }
    }

    /// - Returns: the numbers of the new rows.
    private func insert(_ codes: [PreparedCode], after last: Int64) throws -> [Digest: Int64] {
        var added: [Digest: Int64] = [:]
        let insert = try CodeRow.insertStatement(on: connection)
        for (offset, code) in codes.enumerated() {
            let id = last + 1 + Int64(offset)
            try code.row.insert(with: insert, id: id, compressedBody: code.body)
            added[code.row.digest] = id
        }
        return added
    }

    /// The rows of the code that a state needs.
    private func codeIDs(of digests: [Digest], added: [Digest: Int64]) throws -> [Digest: Int64] {
        var ids: [Digest: Int64] = [:]
        ids.reserveCapacity(digests.count)
        let find = try connection.prepare("SELECT id FROM code WHERE digest = ?")
        for digest in digests {
            if let id = knownCodes[digest] ?? added[digest] {
                ids[digest] = id
                continue
            }
            find.reset()
            try find.bind(digest, at: 1)
            guard try find.step() else {
                throw ImageError.misuse(file: path, what: "no code with digest \(digest)")
            }
            let id = try find.integer(0)
            ids[digest] = id
            knownCodes[digest] = id
        }
        return ids
    }
}
