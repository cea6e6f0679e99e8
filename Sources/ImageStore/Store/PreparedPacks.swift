/// The packs of a snapshot on their way into the file: the new ones compressed.
struct PreparedPacks: ~Copyable {
    private enum Source {
        case stored(Int64)
        /// `payload` is the index of the compressed bytes.
        case new(records: Int64, rawSize: Int64, digest: Digest, payload: Int)
    }

    /// SQLite's default limit for one value (`SQLITE_MAX_LENGTH`), less some room for the rest of the row.
    ///
    /// See <https://www.sqlite.org/limits.html>.
    private static let largestPayload = 999_000_000

    private var sources: [Source] = []
    private var payloads: [CompressedPayload] = []

    init(_ packs: [NewSnapshot.Pack], compressor: Compressor, file: String) throws {
        for pack in packs {
            switch pack {
            case .stored(let id):
                sources.append(.stored(id))
            case .new(let records, let payload):
                var hasher = PackRow.hasher(records: records, rawSize: Int64(payload.count))
                let compressed = CompressedPayload(try compressor.compress(payload, hashing: &hasher))
                guard compressed.bytes.count <= PreparedPacks.largestPayload else {
                    throw ImageError.tooLarge(file: file, what: "a pack is larger than SQLite can store")
                }
                sources.append(
                    .new(
                        records: records, rawSize: Int64(payload.count), digest: hasher.finish(),
                        payload: payloads.count))
                payloads.append(compressed)
            }
        }
    }

    /// Inserts the new packs under the numbers after `last` and looks the others up.
    ///
    /// - Returns: number and digest of each pack, in order.
    func insert(
        into connection: borrowing Connection, after last: Int64, file: String
    ) throws -> [(id: Int64, digest: Digest)] {
        var nextID = last + 1
        let find = try connection.prepare("SELECT digest FROM pack WHERE id = ?")
        let insert = try connection.prepare(
            "INSERT INTO pack (id, records, raw_size, digest, payload) VALUES (?, ?, ?, ?, ?)")
        var rows: [(id: Int64, digest: Digest)] = []
        for source in sources {
            switch source {
            case .stored(let id):
                find.reset()
                try find.bind(id, at: 1)
                guard try find.step() else { throw ImageError.misuse(file: file, what: "no pack \(id)") }
                rows.append((id, try find.digest(0)))
            case .new(let records, let rawSize, let digest, let index):
                try insert.bind(nextID, at: 1)
                try insert.bind(records, at: 2)
                try insert.bind(rawSize, at: 3)
                try insert.bind(digest, at: 4)
                try payloads[index].bytes.withUsed { payload in
                    try insert.bindInPlace(payload, at: 5)
                    try insert.run()
                }
                rows.append((nextID, digest))
                nextID += 1
            }
        }
        return rows
    }
}

/// Owns compressed bytes inside an array, which cannot hold move-only values.
private final class CompressedPayload {
    let bytes: Bytes
    init(_ bytes: consuming Bytes) { self.bytes = bytes }
}

/// The digest of a row of `pack`.
enum PackRow {
    /// A hasher to which only the records remain to be added, with ``Hasher256/raw(_:)``.
    static func hasher(records: Int64, rawSize: Int64) -> Hasher256 {
        var hasher = Hasher256("torpor pack 1")
        hasher.add(records)
        hasher.beginBlob(of: rawSize)
        return hasher
    }
}
