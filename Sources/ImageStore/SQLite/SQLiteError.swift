import CSQLite
import Glibc

/// A call into SQLite that did not succeed: what SQLite says about it and which statement it was.
///
/// Users never see this type: ``ImageStore`` turns it into an ``ImageError`` that names the file.
///
/// See <https://www.sqlite.org/rescode.html>.
package struct SQLiteError: Error, CustomStringConvertible {
    /// The extended result code, e.g. `SQLITE_IOERR_WRITE`.
    package let extendedCode: Int32
    /// SQLite's own message, e.g. `disk I/O error`.
    package let message: String
    /// The statement that failed, if it was one.
    package let sql: String?
    /// `errno` of the system call behind an I/O error, else 0.
    package let systemError: Int32

    /// The primary result code: the low byte of the extended one.
    package var code: Int32 { extendedCode & 0xff }

    init(extendedCode: Int32, message: String, sql: String? = nil, systemError: Int32 = 0) {
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
        self.systemError = systemError
    }

    /// The error that `connection` reports for its most recent call.
    ///
    /// SQLite keeps the `errno` of statements that fail, but not that of a commit that does; there the variable itself
    /// still has it, if the caller has set it to 0 before.
    ///
    /// See <https://www.sqlite.org/c3ref/errcode.html> and <https://www.sqlite.org/c3ref/system_errno.html>.
    init(of connection: OpaquePointer?, sql: String? = nil) {
        let last = errno
        let code = sqlite3_extended_errcode(connection)
        let kept = sqlite3_system_errno(connection)
        let systemError =
            switch code & 0xff {
            case SQLITE_IOERR: last != 0 ? last : kept
            case SQLITE_CANTOPEN: kept
            default: Int32(0)
            }
        self.init(
            extendedCode: code, message: String(cString: sqlite3_errmsg(connection)), sql: sql,
            systemError: systemError)
    }

    package var description: String {
        let suffix = sql.map { " in: \($0)" } ?? ""
        return "SQLite error \(extendedCode): \(message)\(suffix)"
    }
}
