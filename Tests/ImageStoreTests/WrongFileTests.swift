import Glibc
import ImageStore
import Testing

@Suite struct WrongFileTests {
    /// The message for a file that is not an image, whether it is to be read, written or created.
    private func messages(_ path: String) -> [String] {
        var messages: [String] = []
        for access in [ImageStore.Access.readOnly, .readWrite] {
            do {
                _ = try ImageStore.open(path, access)
                messages.append("opened")
            } catch { messages.append("\(error)") }
        }
        do {
            _ = try ImageStore.create(path)
            messages.append("created")
        } catch { messages.append("\(error)") }
        return messages
    }

    private func expectUntouched(_ path: String, _ reason: String) throws {
        let before = try readFile(path)
        let refusal = "\(path) is not a Torpor image\(reason)"
        #expect(messages(path) == [refusal, refusal, "\(path) already exists and is not a Torpor image"])
        #expect(try readFile(path) == before)
    }

    @Test func emptyFile() throws {
        let folder = try TemporaryFolder()
        try writeFile(folder / "x", [])
        try expectUntouched(folder / "x", " (it is empty)")
        #expect(folder.entries() == ["x"])
    }

    @Test(arguments: [1, 99, 100, 5000])
    func text(length: Int) throws {
        let folder = try TemporaryFolder()
        try writeFile(folder / "x", [UInt8](repeating: 0x61, count: length))
        try expectUntouched(folder / "x", "")
    }

    @Test func otherDatabase() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x"
        do {
            let connection = try Connection.inMemory()
            try connection.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
            try writeFile(path, try connection.serialized())
        }
        try expectUntouched(path, " (it is another SQLite database)")
    }

    @Test func folderAndPipe() throws {
        let folder = try TemporaryFolder()
        mkdir(folder / "d", 0o755)
        mkfifo(folder / "p", 0o644)
        #expect(messages(folder / "d")[0] == "\(folder / "d") is not a Torpor image (it is a folder)")
        #expect(messages(folder / "p")[0] == "\(folder / "p") is not a Torpor image (it is not an ordinary file)")
        #expect(messages(folder / "p")[2] == "\(folder / "p") already exists and is not a Torpor image")
    }

    @Test func missing() throws {
        let folder = try TemporaryFolder()
        let path = folder / "none"
        #expect(messages(path) == ["\(path) does not exist", "\(path) does not exist", "created"])
        let deep = folder / "no/such/x"
        #expect(messages(deep)[2] == "cannot write \(deep): its folder does not exist")
        for name in ["", ":memory:", "file:x?mode=memory"] {
            #expect(throws: ImageError.noSuchFile(file: name)) { try ImageStore.open(name, .readOnly) }
        }
    }

    @Test func existingImage() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x"
        try makeSampleImage(path)
        let before = try readFile(path)
        #expect(throws: ImageError.alreadyExists(file: path, isImage: true)) { try ImageStore.create(path) }
        #expect(try readFile(path) == before)
    }

    @Test func newerFormat() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        // The user version: bytes 60 to 63, big-endian. https://www.sqlite.org/fileformat.html#user_version_number
        try patchFile(path, at: 63, to: 2)
        #expect(messages(path)[0] == "\(path) needs format 2; this torpor reads up to 1")
        #expect(messages(path)[1] == "\(path) needs format 2; this torpor reads up to 1")
    }

    @Test(arguments: [
        "CREATE VIEW v AS SELECT * FROM snapshot",
        "CREATE TRIGGER t AFTER INSERT ON snapshot BEGIN DELETE FROM pack; END",
        "CREATE TABLE extra (x)",
        "CREATE INDEX i ON snapshot (label)",
        "DROP TABLE journal",
        "ALTER TABLE snapshot ADD COLUMN extra TEXT",
    ])
    func foreignSchema(sql: String) throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        do {
            let connection = try Connection(path: path, flags: 2)
            try connection.execute(sql)
        }
        #expect(messages(path)[0].hasPrefix("\(path) is damaged: its schema has"))
    }
}
