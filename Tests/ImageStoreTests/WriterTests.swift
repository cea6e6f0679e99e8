import Glibc
import ImageStore
import Testing

@Suite struct WriterTests {
    @Test func secondWriterIsToldWhoWrites() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let child = try Child.start("hold", path)
        try child.waitFor(path + ".ready")
        #expect(throws: ImageError.inUse(file: path, process: child.process)) {
            try ImageStore.open(path, .readWrite)
        }
        // Reading goes on.
        #expect(try Contents(of: path).log.count == 2)
        child.kill()
        #expect(child.wait() == -SIGKILL)
        // Its lock died with it.
        let store = try ImageStore.open(path, .readWrite)
        try store.commitSample([1])
    }

    @Test func oneWriterInOneProcessToo() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        let store = try ImageStore.create(path)
        #expect(throws: ImageError.inUse(file: path, process: getpid())) { try ImageStore.open(path, .readWrite) }
        try store.close()
        let second = try ImageStore.open(path, .readWrite)
        try second.commitSample([1])
        #expect(throws: ImageError.self) { try store.commitSample([1]) }
    }

    @Test func droppedStoreGivesItsLockBack() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        _ = try ImageStore.create(path)
        _ = try ImageStore.open(path, .readWrite)
        _ = try ImageStore.open(path, .readWrite)
    }

    /// Rows that other processes could have left: a process that never was, a number given to another process since,
    /// another start of the machine, nonsense.
    @Test(arguments: [
        "999999999 1 BOOT t", "1 999999999999 BOOT t", "1 1 0-0 t", "ME 1 BOOT t", "", "hello", "-1 -1 - -",
    ])
    func staleLockStopsNoOne(row: String) throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let boot = String(
            decoding: try readFile("/proc/sys/kernel/random/boot_id").dropLast(), as: UTF8.self)
        var value = ""
        for field in row.split(separator: " ", omittingEmptySubsequences: false) {
            value += (value.isEmpty ? "" : " ") + (field == "BOOT" ? boot : field == "ME" ? "\(getpid())" : String(field))
        }
        do {
            let connection = try Connection(path: path, flags: 2)
            try connection.execute("INSERT INTO meta VALUES ('writer', '\(value)')")
        }
        let store = try ImageStore.open(path, .readWrite)
        try store.commitSample([1])
    }

    @Test func writerWhoLostTheLockIsTold() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        let store = try ImageStore.create(path)
        do {
            let connection = try Connection(path: path, flags: 2)
            try connection.execute("DELETE FROM meta WHERE key = 'writer'")
        }
        let second = try ImageStore.open(path, .readWrite)
        #expect(throws: ImageError.inUse(file: path, process: getpid())) { try store.commitSample([1]) }
        try second.commitSample([1])
        try store.close()
        // Closing the loser did not take the winner's lock away.
        try second.commitSample([2])
    }

    @Test func readersAndOneWriterTogether() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let child = try Child.start("commit", path)
        try child.waitFor(path + ".ready")
        let reader = try ImageStore.open(path, .readOnly)
        var latest: Int64 = 0
        for _ in 0..<50 {
            let snapshot = try reader.snapshot(.latest)
            #expect(snapshot.id >= latest)
            latest = snapshot.id
            _ = try reader.packs(of: snapshot)
            _ = try reader.codes(for: snapshot)
            usleep(2000)
        }
        child.kill()
        child.wait()
        #expect(latest > 2)
    }

    @Test func readOnlyStoreDoesNotWrite() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let store = try ImageStore.open(path, .readOnly)
        #expect(throws: ImageError.misuse(file: path, what: "it is not open for writing")) {
            try store.commitSample([1])
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can become nobody"))
    func readOnlyPlaces() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        chmod(folder.path, 0o755)
        chmod(path, 0o444)
        #expect(try Child.start("read as nobody", path).wait() == 0)
        // The child cannot leave its message in a read-only folder: only its exit code says that it had one.
        #expect(try Child.start("write as nobody", path).wait() == 1)
        #expect(try Child.start("create as nobody", folder / "y.image").wait() == 1)
        chmod(path, 0o600)
        #expect(try Child.start("read as nobody", path).wait() == 1)
        #expect(folder.entries() == ["x.image"])
    }
}
