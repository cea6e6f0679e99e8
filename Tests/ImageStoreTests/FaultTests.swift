import CSQLite
import Glibc
import ImageStore
import Synchronization
import Testing

/// Every operation of a commit on its files fails once: the image is as it was before, or has the new snapshot; never anything else.
@Suite(.serialized) struct FaultTests {
    @Test(.timeLimit(.minutes(5)))
    func everyOperationFailsOnce() throws {
        FaultyFiles.install()
        let folder = try TemporaryFolder()
        let path = folder / "faulty.image"
        try makeSampleImage(path)
        let original = try readFile(path)
        let before = try Contents(of: path)
        var n = 0
        var failed = 0, survived = 0
        while true {
            n += 1
            for name in folder.entries() { Glibc.unlink(folder / name) }
            try writeFile(path, original)
            let store = try ImageStore.open(path, .readWrite)
            let parent = try store.snapshot(.latest)
            FaultyFiles.fail(after: n, path: path)
            var hasCommitted = false
            do {
                try store.commitSample(sampleBytes(60_000, seed: UInt64(n)), parent: parent, codes: [sampleCode(9)])
                hasCommitted = true
            } catch is ImageError {
                failed += 1
            }
            let wasReached = FaultyFiles.disarm()
            // The process that failed goes on, and so does one that opens the image anew.
            #expect(try store.verify().problems == [], "operation \(n)")
            try store.close()
            let after = try Contents(of: path)
            #expect(after.log.count == before.log.count + (hasCommitted ? 1 : 0) || !hasCommitted, "operation \(n)")
            if after.log.count == before.log.count { #expect(after == before, "operation \(n)") }
            if hasCommitted { survived += 1 }
            if !wasReached { break }
            if n > 2000 { break }
        }
        print("\(n) operations of a commit failed one by one: \(failed) commits refused, \(survived) made all the same")
        #expect(failed > 10)
        #expect(n < 2000)
    }
}


/// SQLite's way to files, with a fault on request: a VFS that hands everything on to the usual one.
///
/// See <https://www.sqlite.org/vfs.html>.
private enum FaultyFiles {
    /// Operations until one fails; 0: none does.
    static let countdown = Atomic<Int>(0)
    static let reached = Atomic<Bool>(false)
    static let target = Mutex<String>("")

    static func fail(after n: Int, path: String) {
        target.withLock { $0 = path }
        reached.store(false, ordering: .relaxed)
        countdown.store(n, ordering: .relaxed)
    }

    /// Whether the operation that was to fail came.
    static func disarm() -> Bool {
        countdown.store(0, ordering: .relaxed)
        return reached.load(ordering: .relaxed)
    }

    /// Whether this operation is the one.
    static func fails() -> Bool {
        if countdown.load(ordering: .relaxed) == 0 { return false }
        guard countdown.subtract(1, ordering: .relaxed).newValue == 0 else { return false }
        reached.store(true, ordering: .relaxed)
        return true
    }

    /// A file of ours: SQLite's part, whether it is watched, and behind it the file of the usual VFS.
    struct File {
        var base: sqlite3_file
        var isWatched: Int
    }

    static let headerBytes = 32

    static func real(_ file: UnsafeMutablePointer<sqlite3_file>?) -> UnsafeMutablePointer<sqlite3_file> {
        (UnsafeMutableRawPointer(file.unsafelyUnwrapped) + headerBytes).assumingMemoryBound(to: sqlite3_file.self)
    }

    static func methods(_ file: UnsafeMutablePointer<sqlite3_file>?) -> sqlite3_io_methods { real(file).pointee.pMethods.pointee }

    static func failsOn(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Bool {
        UnsafeMutableRawPointer(file.unsafelyUnwrapped).assumingMemoryBound(to: File.self).pointee.isWatched != 0 && fails()
    }

    nonisolated(unsafe) static var usual: UnsafeMutablePointer<sqlite3_vfs>?
    nonisolated(unsafe) static var table = sqlite3_io_methods()
    nonisolated(unsafe) static var vfs = sqlite3_vfs()
    private static let once: Void = prepare()

    /// Other tests run on it as well: without a fault on request it does nothing of its own.
    static func install() { once }

    private static func prepare() {
        usual = sqlite3_vfs_find(nil)
        table.iVersion = 1
        table.xClose = { FaultyFiles.methods($0).xClose(FaultyFiles.real($0)) }
        table.xRead = { FaultyFiles.failsOn($0) ? SQLITE_IOERR | 1 << 8 : FaultyFiles.methods($0).xRead(FaultyFiles.real($0), $1, $2, $3) }
        table.xWrite = { FaultyFiles.failsOn($0) ? SQLITE_FULL : FaultyFiles.methods($0).xWrite(FaultyFiles.real($0), $1, $2, $3) }
        table.xTruncate = { FaultyFiles.failsOn($0) ? SQLITE_IOERR | 6 << 8 : FaultyFiles.methods($0).xTruncate(FaultyFiles.real($0), $1) }
        table.xSync = { FaultyFiles.failsOn($0) ? SQLITE_IOERR | 4 << 8 : FaultyFiles.methods($0).xSync(FaultyFiles.real($0), $1) }
        table.xFileSize = { FaultyFiles.failsOn($0) ? SQLITE_IOERR | 7 << 8 : FaultyFiles.methods($0).xFileSize(FaultyFiles.real($0), $1) }
        table.xLock = { FaultyFiles.failsOn($0) ? SQLITE_IOERR | 15 << 8 : FaultyFiles.methods($0).xLock(FaultyFiles.real($0), $1) }
        table.xUnlock = { FaultyFiles.methods($0).xUnlock(FaultyFiles.real($0), $1) }
        table.xCheckReservedLock = { FaultyFiles.methods($0).xCheckReservedLock(FaultyFiles.real($0), $1) }
        table.xFileControl = { FaultyFiles.methods($0).xFileControl(FaultyFiles.real($0), $1, $2) }
        table.xSectorSize = { FaultyFiles.methods($0).xSectorSize(FaultyFiles.real($0)) }
        table.xDeviceCharacteristics = { FaultyFiles.methods($0).xDeviceCharacteristics(FaultyFiles.real($0)) }
        guard let usual else { return }
        vfs = usual.pointee
        vfs.pNext = nil
        vfs.zName = UnsafePointer(strdup("faulty"))
        vfs.szOsFile = usual.pointee.szOsFile + Int32(headerBytes)
        vfs.xOpen = { _, name, file, flags, outFlags in
            guard let file, let usual = FaultyFiles.usual else { return SQLITE_CANTOPEN }
            let isWatched = name.map { name in FaultyFiles.target.withLock { String(cString: name).hasPrefix($0) && !$0.isEmpty } } ?? false
            file.pointee.pMethods = nil
            UnsafeMutableRawPointer(file).assumingMemoryBound(to: File.self).pointee.isWatched = isWatched ? 1 : 0
            if isWatched && FaultyFiles.fails() { return SQLITE_CANTOPEN }
            let code = usual.pointee.xOpen(usual, name, FaultyFiles.real(file), flags, outFlags)
            if FaultyFiles.real(file).pointee.pMethods != nil {
                file.pointee.pMethods = withUnsafePointer(to: &FaultyFiles.table) { $0 }
            }
            return code
        }
        vfs.xDelete = { _, name, sync in
            guard let usual = FaultyFiles.usual else { return SQLITE_IOERR }
            let isWatched = name.map { name in FaultyFiles.target.withLock { String(cString: name).hasPrefix($0) && !$0.isEmpty } } ?? false
            if isWatched && FaultyFiles.fails() { return SQLITE_IOERR | 10 << 8 }
            return usual.pointee.xDelete(usual, name, sync)
        }
        sqlite3_vfs_register(&vfs, 1)
    }
}
