import CSQLite
import Glibc

/// Runs `body`, and says of damage found in it where it was: "pack 3: the compressed data is damaged".
func damaged<Result>(_ place: @autoclosure () -> String, _ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch ContentError.damaged(let what) {
        throw ContentError.damaged("\(place()): \(what)")
    } catch let error as SQLiteError where error.isDamage {
        throw ContentError.damaged("\(place()): \(ImageError.describing(error))")
    }
}

extension SQLiteError {
    /// Whether the file's contents are at fault.
    var isDamage: Bool { code == SQLITE_MISMATCH || code == SQLITE_CORRUPT }
}

extension ImageError {
    /// What an error of the inner layers means to the user of `file`; errors of other origin stay as they are.
    ///
    /// See <https://www.sqlite.org/rescode.html>.
    static func describing(_ error: any Error, file: String) -> any Error {
        switch error {
        case ContentError.outOfMemory: ImageError.outOfMemory(file: file)
        case ContentError.damaged(let what): ImageError.damaged(file: file, what: what)
        case let error as SQLiteError: ImageError.describing(error, file: file)
        default: error
        }
    }

    private static func describing(_ error: SQLiteError, file: String) -> ImageError {
        switch error.code {
        case SQLITE_NOTADB:
            return .notAnImage(file: file, because: nil)
        case SQLITE_CORRUPT, SQLITE_MISMATCH, SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_FORMAT:
            // The statements are our own and right: only the file's contents can make one fail like this.
            return .damaged(file: file, what: describing(error))
        case SQLITE_BUSY, SQLITE_LOCKED:
            return .inUse(file: file, process: ProcessIdentity.lockHolder(of: file))
        case SQLITE_FULL:
            return .diskFull(file: file)
        case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(error.systemError):
            return .diskFull(file: file)
        case SQLITE_NOMEM:
            return .outOfMemory(file: file)
        case SQLITE_TOOBIG:
            return .tooLarge(file: file, what: "a value is larger than SQLite can store")
        case SQLITE_READONLY where error.extendedCode == readOnlyRollback:
            return .cannotRead(
                file: file, because: "its last writer was interrupted, and this place is not writable to repair that")
        case SQLITE_READONLY:
            return .cannotWrite(file: file, because: "the file or its folder is read-only")
        case SQLITE_PERM, SQLITE_AUTH:
            return .cannotRead(file: file, because: "permission denied")
        case SQLITE_IOERR where error.extendedCode == shortRead:
            return .damaged(file: file, what: "it is cut short")
        case SQLITE_IOERR where writing.contains(error.extendedCode):
            return .cannotWrite(
                file: file, because: error.systemError == 0 ? error.message : systemMessage(error.systemError))
        case SQLITE_CANTOPEN, SQLITE_IOERR:
            return .cannotRead(
                file: file, because: error.systemError == 0 ? error.message : systemMessage(error.systemError))
        default:
            return .cannotRead(file: file, because: error.message)
        }
    }

    /// SQLite's message about damage, which can quote the file.
    static func describing(_ error: SQLiteError) -> String {
        error.extendedCode == SQLITE_CORRUPT && error.message == "database disk image is malformed"
            ? "its pages do not fit together; it is cut short or overwritten" : oneLine(error.message)
    }

    // Extended codes are expressions in C, which Swift does not import. https://www.sqlite.org/rescode.html#extrc
    private static let readOnlyRollback = SQLITE_READONLY | 3 << 8
    private static let shortRead = SQLITE_IOERR | 2 << 8
    /// SQLITE_IOERR_WRITE, _FSYNC, _DIR_FSYNC, _TRUNCATE, _DELETE.
    private static let writing: Set<Int32> = Set([3, 4, 5, 6, 10].map { SQLITE_IOERR | $0 << 8 })
}

/// The system's words for an `errno`, with a small first letter to follow a colon.
func systemMessage(_ code: Int32) -> String {
    let message = String(cString: strerror(code))
    return message.prefix(1).lowercased() + message.dropFirst()
}

/// Text from a file, made fit for one line of a terminal.
func oneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(160) {
        let isControl = scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value)
        result.unicodeScalars.append(isControl ? " " : scalar)
    }
    return result
}
