import Glibc
import ImageStore
import Testing

/// Whole pages, lengths and rows gone or exchanged. (Single bytes: `DamageTests`.)
@Suite struct PageAndRowDamageTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder / "x.image"
        try makeSampleImage(path)
    }

    /// - Parameter size: of a page. Small ones: more of SQLite's structures (chains, inner pages) in the same image.
    private func repage(_ size: Int) throws -> (Contents, [UInt8]) {
        try Connection(path: path, flags: 2).execute("PRAGMA page_size = \(size); VACUUM")
        return (try Contents(of: path), try readFile(path))
    }

    @Test(arguments: [512, 4096])
    func everyPageOverwritten(size: Int) throws {
        let (original, bytes) = try repage(size)
        for start in stride(from: 0, to: bytes.count, by: size) {
            for filler: UInt8 in [0, 0xFF] {
                var damaged = bytes
                damaged.replaceSubrange(start..<start + size, with: repeatElement(filler, count: size))
                try writeFile(path, damaged)
                expectNoticed("page \(start / size + 1) full of \(filler)", original)
                for name in folder.entries() { unlink(folder / name) }
            }
        }
    }

    /// A page in the place of another one, as a disk that mixes up sectors leaves it.
    @Test func everyPageCopiedOverItsNeighbour() throws {
        let size = 512
        let (original, bytes) = try repage(size)
        for start in stride(from: size, to: bytes.count, by: size) where bytes[start..<start + size] != bytes[start - size..<start] {
            var damaged = bytes
            damaged.replaceSubrange(start..<start + size, with: bytes[start - size..<start])
            try writeFile(path, damaged)
            expectNoticed("page \(start / size) instead of the next", original)
            for name in folder.entries() { unlink(folder / name) }
        }
    }

    @Test func everyLength() throws {
        let (original, bytes) = try repage(512)
        for length in bytes.indices {
            try writeFile(path, bytes[..<length])
            if isUnharmed(path, original, "\(length) bytes") { Issue.record("cut short to \(length) bytes, and no one noticed") }
            if length % 512 == 0 { for name in folder.entries() { unlink(folder / name) } }
        }
        // What follows the last page is not the image's.
        try writeFile(path, bytes + [1, 2, 3])
        #expect(isUnharmed(path, original, "three bytes more"))
    }

    @Test func everyRowDeleted() throws {
        let original = try Contents(of: path)
        let bytes = try readFile(path)
        var rows: [String] = []
        do {
            let connection = try Connection(path: path, flags: 2)
            for (table, key) in [("meta", "key"), ("branch", "name"), ("snapshot", "id"), ("pack", "id"), ("code", "id")] {
                let keys = try connection.prepare("SELECT quote(\(key)) FROM \(table)")
                while try keys.step() { rows.append("DELETE FROM \(table) WHERE \(key) = \(try keys.text(0))") }
            }
        }
        #expect(rows.count > 16)
        for sql in rows { try expectNoticed(sql, original, bytes) }
        for table in ["meta", "branch", "snapshot", "pack", "code"] { try expectNoticed("DELETE FROM \(table)", original, bytes) }
    }

    /// Every value of a row in the place of the same column's in another row.
    @Test func everyTwoValuesExchanged() throws {
        let original = try Contents(of: path)
        let bytes = try readFile(path)
        var statements: [String] = []
        do {
            let connection = try Connection(path: path, flags: 2)
            for (table, key) in [("meta", "key"), ("snapshot", "id"), ("pack", "id"), ("code", "id"), ("branch", "name")] {
                let columns = try connection.prepare("SELECT name FROM pragma_table_info('\(table)') WHERE name <> '\(key)'")
                while try columns.step() {
                    let column = try columns.text(0)
                    let pairs = try connection.prepare("""
                        SELECT quote(a.\(key)), quote(b.\(key)), quote(a.\(column)), quote(b.\(column)) FROM \(table) a, \(table) b
                        WHERE a.\(key) < b.\(key) AND a.\(column) IS NOT b.\(column)
                        """)
                    while try pairs.step() {
                        let (a, b, valueA, valueB) = (try pairs.text(0), try pairs.text(1), try pairs.text(2), try pairs.text(3))
                        statements.append("""
                            UPDATE \(table) SET \(column) = CASE \(key) WHEN \(a) THEN \(valueB) ELSE \(valueA) END WHERE \(key) IN (\(a), \(b))
                            """)
                    }
                }
            }
        }
        #expect(statements.count > 40)
        // The digest of a code row must be unique, even for the moment between.
        for sql in statements where !sql.hasPrefix("UPDATE code SET digest") { try expectNoticed(sql, original, bytes) }
    }

    /// What reading does not need – the index of code digests, the empty table – `verify` looks at.
    private func expectNoticed(_ what: String, _ original: Contents) {
        guard isUnharmed(path, original, what) else { return }
        guard let store = try? ImageStore.open(path, .readOnly), let result = try? store.verify() else { return }
        #expect(!result.problems.isEmpty, "\(what) went unnoticed")
    }

    private func expectNoticed(_ sql: String, _ original: Contents, _ bytes: [UInt8]) throws {
        try Connection(path: path, flags: 2).execute(sql)
        #expect(!isUnharmed(path, original, sql), "\(sql.prefix(200)) went unnoticed")
        if let store = try? ImageStore.open(path, .readOnly), let result = try? store.verify() {
            #expect(!result.problems.isEmpty, "verify() did not notice: \(sql.prefix(200))")
        }
        try writeFile(path, bytes)
    }
}
