extension ImageStore {
    /// Makes or moves a branch.
    package func setBranch(_ name: String, to snapshot: Int64) throws {
        try changeCatalogue { catalogue in
            let row = try connection.prepare("SELECT 1 FROM snapshot WHERE id = ?")
            try row.bind(snapshot, at: 1)
            guard try row.step() else {
                throw ImageError.noSuchSnapshot(file: path, name: "snapshot \(snapshot)")
            }
            catalogue.branches[name] = snapshot
        }
    }

    /// Deletes a branch; its snapshots stay until ``deleteUnreached()``.
    package func deleteBranch(_ name: String) throws {
        try changeCatalogue { catalogue in
            guard catalogue.branches.removeValue(forKey: name) != nil else {
                throw ImageError.noSuchSnapshot(file: path, name: SnapshotName.branch(name).description)
            }
        }
    }

    /// Sets a property; nil removes it.
    package func setProperty(_ key: String, to value: MetaValue?) throws {
        guard !Catalogue.isReserved(key) else {
            throw ImageError.misuse(file: path, what: "the property '\(key)' is the store's own")
        }
        try changeCatalogue { $0.properties[key] = value }
    }

    private func changeCatalogue(_ change: (inout Catalogue) throws -> Void) throws {
        try reportingErrors {
            let lock = try writerLock()
            try connection.transaction {
                try lock.checkHeld(on: connection, file: path)
                var catalogue = try Catalogue.read(from: connection)
                try change(&catalogue)
                try catalogue.write(to: connection)
            }
        }
    }
}
