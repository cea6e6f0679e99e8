import Glibc
import ImageStore
import Testing

@Suite struct DamageTests {
    @Test(.timeLimit(.minutes(5)))
    func everyByteChanged() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        do {
            // Small pages: less empty space, and more of SQLite's structures (chains, inner pages) in the same image.
            let connection = try Connection(path: path, flags: 2)
            try connection.execute("PRAGMA page_size = 512; VACUUM")
        }
        let original = try Contents(of: path)
        let bytes = try readFile(path)
        var unnoticed = 0
        for offset in bytes.indices {
            for change in [UInt8(1) << UInt8(offset % 8), 0xff] {
                try patchFile(path, at: offset, to: bytes[offset] ^ change)
                if isUnharmed(path, original, "byte \(offset) ^ \(change)") { unnoticed += 1 }
                if offset < 100 || folder.entries().count > 1 {
                    // A changed header can make SQLite keep files beside the image or write to it.
                    for name in folder.entries() { unlink(folder / name) }
                    try writeFile(path, bytes)
                }
            }
            try patchFile(path, at: offset, to: bytes[offset])
        }
        #expect(isUnharmed(path, original, "restored"))
        print("\(bytes.count * 2) changes, \(unnoticed) of them in bytes that carry nothing")
        #expect(unnoticed < bytes.count)
    }

    @Test func everyByteOfAPackOrCodeOrRootsIsProtected() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let original = try Contents(of: path)
        let statements = [
            "UPDATE pack SET records = records + 1 WHERE id = 1",
            "UPDATE pack SET id = 7 WHERE id = 2",
            "UPDATE pack SET id = 3 - id + 10; UPDATE pack SET id = id - 10",
            "UPDATE pack SET payload = (SELECT payload FROM pack WHERE id = 2) WHERE id = 1",
            "UPDATE pack SET payload = CAST(payload || x'00' AS BLOB) WHERE id = 1",
            "UPDATE pack SET raw_size = 1099511627776 WHERE id = 1",
            "UPDATE pack SET raw_size = raw_size - 1 WHERE id = 1",
            "UPDATE pack SET raw_size = raw_size + 1 WHERE id = 1",
            "UPDATE pack SET raw_size = -1 WHERE id = 1",
            "DELETE FROM pack WHERE id = 1",
            "UPDATE code SET name = 'g' WHERE id = 1",
            "UPDATE code SET flags = 0 WHERE id = 1",
            "UPDATE code SET body = (SELECT body FROM code WHERE id = 2) WHERE id = 1",
            "DELETE FROM code WHERE id = 2",
            "UPDATE snapshot SET label = NULL",
            "UPDATE snapshot SET parent = 2 WHERE id = 2",
            "UPDATE snapshot SET time = 0 WHERE id = 1",
            "UPDATE snapshot SET reason = 'x' WHERE id = 1",
            "UPDATE snapshot SET instructions = 0 WHERE id = 1",
            "UPDATE snapshot SET roots = x'' WHERE id = 1",
            "UPDATE snapshot SET packs = '[2,1]' WHERE id = 2",
            "UPDATE snapshot SET packs = '[1,2' WHERE id = 2",
            "UPDATE snapshot SET codes = '[[1,9007199254740992]]' WHERE id = 2",
            "UPDATE snapshot SET codes = '[[1,9223372036854775807]]' WHERE id = 2",
            "UPDATE snapshot SET objects = '{\"cell\":3}' WHERE id = 2",
            "UPDATE snapshot SET id = 3 WHERE id = 2",
            "DELETE FROM snapshot WHERE id = 1",
            "DELETE FROM snapshot WHERE id = 2",
            "DELETE FROM branch WHERE name = 'main'",
            "UPDATE branch SET snapshot = 1",
            "INSERT INTO branch VALUES ('x', 1)",
            "UPDATE meta SET value = x'00' WHERE key = 'hash_seed'",
            "UPDATE meta SET value = 9223372036854775807 WHERE key = 'last_pack'",
            "DELETE FROM meta WHERE key = 'catalogue'",
            "INSERT INTO meta VALUES ('x', 1)",
        ]
        let bytes = try readFile(path)
        for sql in statements {
            do {
                let connection = try Connection(path: path, flags: 2)
                try connection.execute(sql)
            }
            #expect(!isUnharmed(path, original, sql), "\(sql) went unnoticed")
            if let store = try? ImageStore.open(path, .readOnly), let result = try? store.verify() {
                #expect(!result.problems.isEmpty, "verify() did not notice: \(sql)")
            }
            try writeFile(path, bytes)
        }
    }

    @Test func writingToADamagedImageEndsInAnErrorOrASnapshot() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let bytes = try readFile(path)
        var options = ImageStore.Options()
        options.durability = .none
        for offset in stride(from: 0, to: bytes.count, by: 61) {
            var changed = bytes
            changed[offset] ^= 0xff
            for name in folder.entries() { unlink(folder / name) }
            try writeFile(path, changed)
            do {
                let store = try ImageStore.open(path, .readWrite, options: options)
                let parent = try store.snapshot(.latest)
                let snapshot = try store.commitSample([1, 2, 3], parent: parent, codes: [sampleCode(5)])
                #expect(try store.snapshot(.latest) == snapshot)
                _ = try store.deleteUnreached()
            } catch is ImageError {
                // Clear enough.
            }
        }
    }
}
