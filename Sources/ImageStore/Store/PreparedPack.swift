/// A pack on its way into the file: compressed, so that its records need not stay in memory until the commit.
package final class PreparedPack {
    /// How many object records.
    package let records: Int64
    package let rawSize: Int64
    /// SHA-256 of the records.
    let content: Digest
    let payload: Bytes

    /// SQLite's default limit for one value (`SQLITE_MAX_LENGTH`), less some room for the rest of the row.
    ///
    /// See <https://www.sqlite.org/limits.html>.
    private static let largestPayload = 999_000_000

    /// No pack has more records: the counts of a state's packs can be added up.
    static let mostRecords: Int64 = 1 << 40

    init(records: Int64, payload raw: UnsafeRawBufferPointer, compressor: Compressor, file: String) throws {
        guard (0...PreparedPack.mostRecords).contains(records) else {
            throw ImageError.misuse(file: file, what: "a pack cannot have \(records) records")
        }
        self.records = records
        rawSize = Int64(raw.count)
        var hasher = PackRow.contentHasher(rawSize: rawSize)
        payload = try compressor.compress(raw, hashing: &hasher)
        content = hasher.finish()
        guard payload.count <= PreparedPack.largestPayload else {
            throw ImageError.tooLarge(file: file, what: "a pack is larger than SQLite can store")
        }
    }
}

/// The digest of a row of `pack`. It covers the number of the row, so that packs cannot change places.
enum PackRow {
    /// A hasher of the records, which remain to be added with ``Hasher256/raw(_:)``.
    static func contentHasher(rawSize: Int64) -> Hasher256 {
        var hasher = Hasher256("torpor records 1")
        hasher.beginBlob(of: rawSize)
        return hasher
    }

    static func digest(id: Int64, records: Int64, content: Digest) -> Digest {
        var hasher = Hasher256("torpor pack 1")
        hasher.add(id)
        hasher.add(records)
        hasher.add(content)
        return hasher.finish()
    }
}

/// A pack as it is read: object records, decompressed and checked against their digest.
package final class StoredPack {
    package let id: Int64
    package let records: Int64
    private let bytes: Bytes

    static let columns = "records, raw_size, payload, digest"

    /// The row a statement stands at, whose first columns are ``columns``.
    ///
    /// - Parameter limit: the most bytes it may have.
    init(from row: borrowing Statement, id: Int64, limit: Int, inflater: Inflater) throws {
        let records = try row.integer(0), rawSize = try row.integer(1)
        guard (0...PreparedPack.mostRecords).contains(records) else { throw ContentError.damaged("it cannot have \(records) records") }
        guard var bytes = Bytes(capacity: 0) else { throw ContentError.outOfMemory }
        try row.withBlob(2) { payload in
            var hasher = PackRow.contentHasher(rawSize: rawSize)
            try inflater.inflate(payload, size: rawSize, limit: limit, into: &bytes, hashing: &hasher)
            let digest = PackRow.digest(id: id, records: records, content: hasher.finish())
            guard try row.digest(3) == digest else { throw ContentError.damaged("it does not match its digest") }
        }
        self.id = id
        self.records = records
        self.bytes = bytes
    }

    /// The records; valid as long as this object.
    package var payload: UnsafeRawBufferPointer { bytes.used }
}
