import CSQLite
import Glibc

/// One open database.
///
/// A connection belongs to one task at a time; it is opened without SQLite's own mutexes.
///
/// See <https://www.sqlite.org/c3ref/sqlite3.html>.
package struct Connection: ~Copyable {
    let handle: OpaquePointer

    /// Opens the database at `path`.
    ///
    /// A relative path is prefixed with `./`, so that names SQLite gives a meaning of their own (`:memory:`, `file:...`,
    /// the empty name) stay names of files.
    ///
    /// - Parameter flags: `SQLITE_OPEN_...`; see <https://www.sqlite.org/c3ref/open.html>.
    /// - Throws: ``SQLiteError``.
    package init(path: String, flags: Int32) throws {
        try self.init(name: path.hasPrefix("/") ? path : "./" + path, flags: flags)
    }

    /// A private database in memory.
    ///
    /// See <https://www.sqlite.org/inmemorydb.html>.
    package static func inMemory() throws -> Connection {
        try Connection(name: ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY)
    }

    private init(name: String, flags: Int32) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened else {
            throw SQLiteError(extendedCode: SQLITE_NOMEM, message: "out of memory")
        }
        guard code == SQLITE_OK else {
            let error = SQLiteError(of: opened)
            sqlite3_close_v2(opened)
            throw error
        }
        sqlite3_extended_result_codes(opened, 1)
        handle = opened
    }

    deinit {
        // All statements are finalized by now or about to be: the zombie form waits for them.
        // https://www.sqlite.org/c3ref/close.html
        sqlite3_close_v2(handle)
    }

    /// A statement that meets a lock of another connection fails at once.
    func waitForNothing() { sqlite3_busy_handler(handle, nil, nil) }

    /// Asks `isToStop` now and then while statements run in `body`: true makes them fail with `SQLITE_INTERRUPT`.
    ///
    /// See <https://www.sqlite.org/c3ref/progress_handler.html>.
    borrowing func interruptible<Result>(by isToStop: @escaping () -> Bool, _ body: () throws -> Result) rethrows -> Result {
        let question = Question(ask: isToStop)
        sqlite3_progress_handler(handle, 10_000, { context in
            guard let context else { return 0 }
            return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().ask() ? 1 : 0
        }, Unmanaged.passUnretained(question).toOpaque())
        defer { withExtendedLifetime(question) { sqlite3_progress_handler(handle, 0, nil, nil) } }
        return try body()
    }

    /// Makes the connection safe for a file of unknown origin.
    ///
    /// Nothing that a hostile schema can name (triggers, views, functions in expressions, corrupting statements) has
    /// any effect, and page contents are checked as they are read.
    ///
    /// See "Untrusted SQLite Database Files", <https://www.sqlite.org/security.html>.
    package func distrustFile() throws {
        // The C function has variable arguments, which Swift does not import; these pragmas set the same switches.
        // SQLITE_DBCONFIG_DEFENSIVE has no pragma: what it forbids (writable_schema, shadow tables, direct writes to
        // sqlite_dbpage) no statement of this module does, and without triggers and views no other one runs.
        try execute("PRAGMA trusted_schema = OFF")
        try execute("PRAGMA cell_size_check = ON")
        try execute("PRAGMA mmap_size = 0")
        try execute("PRAGMA recursive_triggers = OFF")
    }

    /// Runs one or more statements without parameters, ignoring their rows.
    ///
    /// See <https://www.sqlite.org/c3ref/exec.html>.
    package func execute(_ sql: String) throws {
        errno = 0
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw SQLiteError(of: handle, sql: sql)
        }
    }

    /// Compiles one statement.
    package func prepare(_ sql: String) throws -> Statement {
        try Statement(sql, on: handle)
    }

    /// The first column of the first row as an integer, e.g. of a pragma.
    package func integer(_ sql: String) throws -> Int64 {
        let statement = try prepare(sql)
        guard try statement.step() else {
            throw SQLiteError(extendedCode: SQLITE_CORRUPT, message: "no row", sql: sql)
        }
        return try statement.integer(0)
    }

    /// The first column of the first row as text.
    package func text(_ sql: String) throws -> String {
        let statement = try prepare(sql)
        guard try statement.step() else {
            throw SQLiteError(extendedCode: SQLITE_CORRUPT, message: "no row", sql: sql)
        }
        return try statement.text(0)
    }

    /// Whether the file can only be read, because of its permissions or its file system.
    ///
    /// See <https://www.sqlite.org/c3ref/db_readonly.html>.
    package var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

    /// Whether a transaction is open.
    ///
    /// See <https://www.sqlite.org/c3ref/get_autocommit.html>.
    package var inTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Rows changed by the most recent INSERT, UPDATE or DELETE.
    ///
    /// See <https://www.sqlite.org/c3ref/changes.html>.
    package var changes: Int { Int(sqlite3_changes64(handle)) }

    /// The database as the bytes of its file.
    ///
    /// See <https://www.sqlite.org/c3ref/serialize.html>.
    package func serialized() throws -> [UInt8] {
        var size: Int64 = 0
        guard let bytes = sqlite3_serialize(handle, "main", &size, 0) else {
            throw SQLiteError(extendedCode: SQLITE_NOMEM, message: "out of memory")
        }
        defer { sqlite3_free(bytes) }
        return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(size)))
    }
}

/// A closure in a box, for a callback of C.
private final class Question {
    let ask: () -> Bool
    init(ask: @escaping () -> Bool) { self.ask = ask }
}
