import CSQLite

extension ImageStore {
    /// Stores a state, and moves a branch to it: all of it in one transaction, or nothing.
    ///
    /// Compressing happens before (see ``prepare(records:payload:)``), so that readers wait for the writing alone.
    ///
    /// - Returns: the new row; its ``SnapshotInfo/packs`` are what the next snapshot can build on.
    /// - Throws: ``ImageError``. The image is then as it was before.
    @discardableResult
    package func commit(_ new: NewSnapshot, branch: String = "main") throws -> SnapshotInfo {
        try reportingErrors {
            let lock = try writerLock()
            try check(new)
            let codes = new.codes.isEmpty ? [] : try prepareCodes(new.codes, compressor: try compressor())

            let (snapshot, added) = try connection.transaction {
                try lock.checkHeld(on: connection, file: path)
                return try insert(new, codes: codes, branch: branch)
            }
            // Only now are they in the file.
            knownCodes.merge(added) { $1 }
            return snapshot
        }
    }

    /// Compresses object records for a pack. They are read in place, and no longer needed afterwards.
    package func prepare(records: Int64, payload: UnsafeRawBufferPointer) throws -> PreparedPack {
        try reportingErrors {
            try PreparedPack(records: records, payload: payload, compressor: try compressor(), file: path)
        }
    }

    private func check(_ new: NewSnapshot) throws {
        func refuse(_ what: String) -> ImageError { .misuse(file: path, what: what) }
        guard new.objectCounts.values.allSatisfy({ (0...largestID).contains($0) }) else {
            throw refuse("an object count is out of range")
        }
    }

    private func insert(
        _ new: NewSnapshot, codes: [PreparedCode], branch: String
    ) throws -> (SnapshotInfo, added: [Digest: Int64]) {
        var catalogue = try Catalogue.read(from: connection)
        if let parent = new.parent {
            let exists = try connection.prepare("SELECT 1 FROM snapshot WHERE id = ?")
            defer { exists.reset() }
            try exists.bind(parent, at: 1)
            guard try exists.step() else {
                throw ImageError.noSuchSnapshot(file: path, name: "snapshot \(parent)")
            }
        }
        let packs = try insert(new.packs, after: catalogue.lastPack)
        let added = try insert(codes, after: catalogue.lastCode)
        var codeRuns = IDRuns(try codeIDs(of: new.codeDigests, added: added).values)
        codeRuns.formUnion(new.inheritedCodes)

        let snapshot = SnapshotInfo(
            id: catalogue.lastSnapshot + 1, parent: new.parent, label: new.label, time: new.time, reason: new.reason,
            instructions: new.instructions, roots: new.roots, packs: packs, codes: codeRuns,
            objectCounts: new.objectCounts,
            state: SnapshotInfo.stateDigest(roots: new.roots, objectCounts: new.objectCounts))
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

    /// Inserts the new packs under the numbers after `last`, and sees that the others are there.
    ///
    /// - Returns: the number of each, in order.
    private func insert(_ packs: [NewSnapshot.Pack], after last: Int64) throws -> [Int64] {
        var nextID = last + 1
        let find = try connection.prepare("SELECT 1 FROM pack WHERE id = ?")
        let insert = try connection.prepare(
            "INSERT INTO pack (id, records, raw_size, digest, payload) VALUES (?, ?, ?, ?, ?)")
        return try packs.map { pack in
            switch pack {
            case .stored(let id):
                defer { find.reset() }
                try find.bind(id, at: 1)
                guard try find.step() else { throw ImageError.misuse(file: path, what: "no pack \(id)") }
                return id
            case .new(let pack):
                defer { nextID += 1 }
                try insert.bind(nextID, at: 1)
                try insert.bind(pack.records, at: 2)
                try insert.bind(pack.rawSize, at: 3)
                try insert.bind(PackRow.digest(id: nextID, records: pack.records, content: pack.content), at: 4)
                try insert.bindInPlace(pack.payload.used, at: 5)
                try insert.run()
                return nextID
            }
        }
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
        if digests.isEmpty { return [:] }
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
