import CSQLite
import Glibc

/// A compiled statement, reused with ``reset()``.
///
/// Parameters count from 1 and columns from 0, as in SQLite. The typed column readers throw `SQLITE_MISMATCH` when the
/// value in the file has another type: SQLite would convert it silently, but in an image that is damage.
///
/// See <https://www.sqlite.org/c3ref/stmt.html>.
package struct Statement: ~Copyable {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ sql: String, on connection: OpaquePointer) throws {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v3(connection, sql, -1, 0, &prepared, nil) == SQLITE_OK else {
            throw SQLiteError(of: connection, sql: sql)
        }
        guard let prepared else {
            throw SQLiteError(extendedCode: SQLITE_MISUSE, message: "no statement", sql: sql)
        }
        handle = prepared
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// The text the statement was compiled from.
    package var sql: String { String(cString: sqlite3_sql(handle)) }

    // MARK: Running

    /// Goes to the next row.
    ///
    /// - Returns: false when there is none.
    ///
    /// See <https://www.sqlite.org/c3ref/step.html>.
    package func step() throws -> Bool {
        errno = 0
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLiteError(of: connection, sql: sql)
        }
    }

    /// Runs a statement that gives no rows, and makes it ready for the next time.
    package func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Back to before the first row; parameters keep their values.
    ///
    /// See <https://www.sqlite.org/c3ref/reset.html>.
    package func reset() { sqlite3_reset(handle) }

    // MARK: Parameters
    // https://www.sqlite.org/c3ref/bind_blob.html

    package func bind(_ value: Int64, at index: Int32) throws {
        try check(sqlite3_bind_int64(handle, index, value))
    }

    package func bind(_ value: Int64?, at index: Int32) throws {
        if let value { try bind(value, at: index) } else { try bindNull(at: index) }
    }

    package func bind(_ value: String, at index: Int32) throws {
        try check(value.withCString { start in
            sqlite3_bind_text64(handle, index, start, UInt64(value.utf8.count), copied, UInt8(SQLITE_UTF8))
        })
    }

    package func bind(_ value: String?, at index: Int32) throws {
        if let value { try bind(value, at: index) } else { try bindNull(at: index) }
    }

    package func bind(_ value: Digest, at index: Int32) throws {
        try check(value.withUnsafeBytes { bytes in
            sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), copied)
        })
    }

    /// Binds bytes that SQLite copies.
    package func bind(_ value: [UInt8], at index: Int32) throws {
        try value.withUnsafeBytes { try bind($0, at: index, lifetime: copied) }
    }

    /// Binds bytes without copying them: they must stay in place until the next ``reset()`` *and* bind, or the end of
    /// the statement.
    package func bindInPlace(_ value: UnsafeRawBufferPointer, at index: Int32) throws {
        try bind(value, at: index, lifetime: nil)
    }

    private func bind(
        _ value: UnsafeRawBufferPointer, at index: Int32, lifetime: sqlite3_destructor_type?
    ) throws {
        // An empty buffer may have no address, and SQLite takes a missing address for NULL.
        try check(
            value.isEmpty
                ? sqlite3_bind_zeroblob(handle, index, 0)
                : sqlite3_bind_blob64(handle, index, value.baseAddress, UInt64(value.count), lifetime))
    }

    package func bindNull(at index: Int32) throws {
        try check(sqlite3_bind_null(handle, index))
    }

    // MARK: Columns

    /// How many columns a row has.
    var columnCount: Int32 { sqlite3_column_count(handle) }

    // https://www.sqlite.org/c3ref/column_blob.html

    package func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    package func integer(_ column: Int32) throws -> Int64 {
        try expect(SQLITE_INTEGER, column)
        return sqlite3_column_int64(handle, column)
    }

    package func optionalInteger(_ column: Int32) throws -> Int64? {
        isNull(column) ? nil : try integer(column)
    }

    /// The column as text; bytes that are not UTF-8 are an error.
    package func text(_ column: Int32) throws -> String {
        try expect(SQLITE_TEXT, column)
        guard let start = sqlite3_column_text(handle, column) else { throw SQLiteError(of: connection, sql: sql) }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw mismatch(column) }
        return text
    }

    package func optionalText(_ column: Int32) throws -> String? {
        isNull(column) ? nil : try text(column)
    }

    /// Lends the column's bytes in place; they live until the statement moves on.
    package func withBlob<Result>(
        _ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) throws -> Result {
        try expect(SQLITE_BLOB, column)
        // The order matters: first the bytes, which may have to be fetched, then their number.
        let start = sqlite3_column_blob(handle, column)
        let count = Int(sqlite3_column_bytes(handle, column))
        guard start != nil || (count == 0 && sqlite3_errcode(connection) != SQLITE_NOMEM) else {
            throw SQLiteError(extendedCode: SQLITE_NOMEM, message: "out of memory", sql: sql)
        }
        return try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    package func blob(_ column: Int32) throws -> [UInt8] {
        try withBlob(column) { [UInt8]($0) }
    }

    /// A column of exactly 32 bytes.
    package func digest(_ column: Int32) throws -> Digest {
        guard let digest = try withBlob(column, { Digest(bytes: $0) }) else { throw mismatch(column) }
        return digest
    }

    // MARK: Errors

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw SQLiteError(of: connection, sql: sql) }
    }

    private func expect(_ type: Int32, _ column: Int32) throws {
        guard sqlite3_column_type(handle, column) == type else { throw mismatch(column) }
    }

    private func mismatch(_ column: Int32) -> SQLiteError {
        let name = sqlite3_column_name(handle, column).map { String(cString: $0) } ?? "column \(column)"
        return SQLiteError(extendedCode: SQLITE_MISMATCH, message: "\(name) has a value of the wrong kind", sql: sql)
    }
}

/// `SQLITE_TRANSIENT`: SQLite copies the value before the call returns.
///
/// See <https://www.sqlite.org/c3ref/c_static.html>.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
