import CSQLite
import Glibc

/// An image: the SQLite file that holds the states of a program.
///
/// The store knows rows, bytes and digests; what the bytes of a pack, of roots or of a code body mean is the runtime's
/// business. Everything read is checked against its digest first. Every error that has to do with the file is an
/// ``ImageError``; errors thrown by closures of the caller pass through unchanged.
///
/// A store belongs to one task at a time. Any number of stores, in any processes, may read an image while one writes it.
///
/// **Durability.** The image uses SQLite's rollback journal, not its write-ahead log: between commits everything is in the
/// one file, which can be copied, or read from a read-only medium, as it is. New packs are appended, and appending needs
/// no copy in the journal, so a large commit writes its data once (a write-ahead log would write it twice). A process
/// killed or a disk filled at any moment leaves the previous snapshot whole. If that happens *while* a commit writes, a
/// file `NAME-journal` stays beside the image, and the next to open the image, even for reading, uses it to undo the
/// half-made commit. Until then the two files belong together.
///
/// A commit does its compressing before it touches the file and keeps readers waiting only while it writes; readers in turn
/// hold up a commit for a moment only: they read in pieces (`ImageStore+Pieces.swift`).
///
/// See <https://www.sqlite.org/atomiccommit.html> and <https://www.sqlite.org/lockingv3.html>.
package final class ImageStore {
    package enum Access: Sendable {
        case readOnly
        /// Only one process at a time: see ``WriterLock``.
        case readWrite
    }

    /// What a commit that has returned withstands. In all cases but ``none`` an interrupted commit leaves the state before.
    ///
    /// See <https://www.sqlite.org/pragma.html#pragma_synchronous>.
    package enum Durability: String, Sendable {
        /// Nothing is waited for. A crash of the *system* can destroy the image; a crash of the process cannot.
        case none = "OFF"
        /// The image is whole after a loss of power; the commit made just before it may be missing.
        case consistent = "FULL"
        /// A commit that has returned is there after a loss of power: the folder is synced too.
        case lasting = "EXTRA"
    }

    /// Asked with the seconds waited so far, and a function that finds the other process: false gives up with
    /// ``ImageError/inUse(file:process:)``.
    package typealias Patience = (_ seconds: Double, _ holder: () -> Int32?) -> Bool

    package static let tenSeconds: @Sendable (_ seconds: Double, _ holder: () -> Int32?) -> Bool = { seconds, _ in seconds < 10 }

    package struct Options {
        /// zlib's, 1 to 9. Level 6 takes about twice the time of level 1 for a few per cent less space.
        package var compressionLevel: Int32 = 1
        package var durability = Durability.lasting
        /// Asked several times a second while another process's commit (when reading) or reads (when committing) keep the file locked.
        package var waits: Patience = tenSeconds
        /// The most that the packs and the code of a state may come to, decompressed, in bytes.
        package var inflationLimit = 16 << 30
        /// The most that the file may grow to, in pages of 4096 bytes; 0 for SQLite's own limit.
        package var pageLimit: Int64 = 0

        package init() {}
    }

    /// The file's name, as given.
    package let path: String
    package let access: Access
    package let options: Options

    let connection: Connection
    private let busy: BusyHandler
    /// The lock, while this store may write.
    private(set) var lock: WriterLock?
    private var madeCompressor: Compressor?
    /// Digests of rows of `code` known to be in the file. Valid while ``lock`` is held.
    var knownCodes: [Digest: Int64] = [:]

    // MARK: Opening

    /// Opens an existing image.
    ///
    /// Opening for reading works while another process writes, and on read-only files and media.
    ///
    /// - Throws: ``ImageError``.
    package static func open(
        _ path: String, _ access: Access, options: Options = Options()
    ) throws -> ImageStore {
        try reportingErrors(of: path) {
            try checkFile(path)
            return try ImageStore(path: path, access: access, options: options, lock: nil)
        }
    }

    /// Opens the file at `path`.
    ///
    /// - Parameter lock: the writer's lock, if the file was just created with it inside.
    init(path: String, access: Access, options: Options, lock: WriterLock?) throws {
        self.path = path
        self.access = access
        self.options = options
        // Readers open for writing too where they may: whoever meets the journal of an interrupted commit first must
        // be able to undo it. SQLite falls back to reading alone where the file's permissions demand it.
        // https://www.sqlite.org/c3ref/open.html
        connection = try Connection(path: path, flags: SQLITE_OPEN_READWRITE)
        busy = BusyHandler { seconds in options.waits(seconds) { ProcessIdentity.lockHolder(of: path) } }
        busy.install(on: connection)
        try connection.distrustFile()
        if access == .readOnly { try connection.execute("PRAGMA query_only = ON") }
        try connection.readTransaction {
            try checkHeader()
            try Schema.check(connection)
            _ = try Catalogue.read(from: connection)
        }
        if access == .readWrite { try prepareToWrite(holding: lock) }
    }

    deinit { try? close() }

    /// Gives the writer's lock back. Afterwards the store can only be read.
    ///
    /// - Throws: ``ImageError``; the lock then dies with the process.
    package func close() throws {
        guard let lock else { return }
        self.lock = nil
        try reportingErrors { try lock.release(on: connection) }
    }

    private func prepareToWrite(holding lock: WriterLock?) throws {
        guard !connection.isReadOnly else {
            throw ImageError.cannotWrite(file: path, because: "the file is read-only")
        }
        let isHeld = lock != nil
        let lock = lock ?? WriterLock()
        try connection.execute("PRAGMA synchronous = \(options.durability.rawValue)")
        if options.pageLimit > 0 { try connection.execute("PRAGMA max_page_count = \(options.pageLimit)") }
        if try connection.text("PRAGMA journal_mode") != "delete" {
            // Someone switched the write-ahead log on; see above why it is off.
            _ = try connection.text("PRAGMA journal_mode = DELETE")
        }
        if !isHeld { try lock.acquire(on: connection, file: path, busy: busy) }
        self.lock = lock
    }

    /// The compressor, made when it is first needed.
    func compressor() throws -> Compressor {
        if let madeCompressor { return madeCompressor }
        let new = try Compressor(level: options.compressionLevel)
        madeCompressor = new
        return new
    }

    // MARK: Checks

    /// Checks that there is an ordinary file that is not empty, without opening it: opening a named pipe would wait, and
    /// closing a file drops the locks that other connections of this process have on it.
    ///
    /// See <https://www.sqlite.org/howtocorrupt.html> §2.2.
    static func checkFile(_ path: String) throws {
        guard !path.utf8.contains(0), !path.isEmpty else { throw ImageError.noSuchFile(file: path) }
        var status = stat()
        guard stat(path, &status) == 0 else {
            let code = errno
            guard code != ENOENT else { throw ImageError.noSuchFile(file: path) }
            throw ImageError.cannotRead(file: path, because: systemMessage(code))
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw ImageError.notAnImage(file: path, because: "it is a folder")
        default: throw ImageError.notAnImage(file: path, because: "it is not an ordinary file")
        }
        guard status.st_size > 0 else { throw ImageError.notAnImage(file: path, because: "it is empty") }
        // The smallest page SQLite knows: it takes shorter files for empty databases.
        guard status.st_size >= 512 else { throw ImageError.notAnImage(file: path, because: nil) }
    }

    private func checkHeader() throws {
        guard try connection.integer("PRAGMA application_id") == Schema.applicationID else {
            throw ImageError.notAnImage(file: path, because: "it is another SQLite database")
        }
        let format = try connection.integer("PRAGMA user_version")
        guard format <= Schema.format else {
            throw ImageError.newerFormat(file: path, format: format, supported: Schema.format)
        }
        guard format >= 1 else { throw ContentError.damaged("its format is \(format)") }

        // SQLite takes what is missing from the last page for zeros. The lock of the transaction keeps the size as it is.
        var status = stat()
        let expected = try connection.integer("PRAGMA page_size") * connection.integer("PRAGMA page_count")
        guard stat(path, &status) == 0, Int64(status.st_size) >= expected else {
            throw ContentError.damaged("it is cut short: \(status.st_size) of \(expected) bytes")
        }
    }

    /// The lock, for an operation that writes.
    func writerLock() throws -> WriterLock {
        guard let lock else {
            throw ImageError.misuse(file: path, what: "it is not open for writing")
        }
        return lock
    }

    // MARK: Errors

    func reportingErrors<Result>(_ body: () throws -> Result) throws -> Result {
        try ImageStore.reportingErrors(of: path, body)
    }

    static func reportingErrors<Result>(of path: String, _ body: () throws -> Result) throws -> Result {
        do { return try body() } catch { throw ImageError.describing(error, file: path) }
    }
}
