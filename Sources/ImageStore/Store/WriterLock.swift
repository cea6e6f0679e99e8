import CSQLite
import Synchronization

/// The right to write an image: a row of `meta` that names the process that has it.
///
/// Invariant: whoever commits holds the row at that moment, checked inside the transaction. So even where a lock is
/// wrongly taken for stale (a file shared between machines, which cannot see each other's processes), the loser is told and
/// nothing is mixed up.
///
/// A row whose process is gone stops no one. SQLite's own locks guard single transactions only; held for longer they would
/// keep readers out.
package struct WriterLock: Sendable {
    static let key = "writer"

    /// The row's value: "PID START BOOT TOKEN".
    let value: String

    /// A lock that no one has yet.
    init() {
        let token = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        if let me = ProcessIdentity.current() {
            value = "\(me.process) \(me.start) \(me.boot) \(token)"
        } else {
            value = "0 0 - \(token)"
        }
    }

    /// Makes the row for an image that no one else can know yet.
    func insert(into connection: borrowing Connection) throws {
        let insert = try connection.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
        try insert.bind(WriterLock.key, at: 1)
        try insert.bind(value, at: 2)
        try insert.run()
    }

    /// Remembers that this process has the lock.
    func remember() { WriterLock.held.withLock { _ = $0.insert(value) } }

    /// Undoes ``remember()``.
    func forget() { WriterLock.held.withLock { _ = $0.remove(value) } }

    /// Takes the lock, at once or not at all.
    ///
    /// - Throws: ``ImageError/inUse(file:process:)``.
    func acquire(on connection: borrowing Connection, file: String, busy: BusyHandler) throws {
        // Without waiting: who else is writing may do so for days.
        connection.waitForNothing()
        defer { busy.install(on: connection) }
        try WriterLock.refuseIfHeld(on: connection, file: file)
        remember()
        do {
            try connection.transaction {
                // Readers may be on the way; they are short, and are waited for.
                busy.install(on: connection)
                try WriterLock.refuseIfHeld(on: connection, file: file)
                try insert(into: connection)
            }
        } catch {
            forget()
            throw error
        }
    }

    /// Checks, inside a transaction, that the lock is still this one.
    func checkHeld(on connection: borrowing Connection, file: String) throws {
        let row = try WriterLock.row(on: connection)
        guard row == value else {
            throw ImageError.inUse(file: file, process: row.flatMap { WriterLock.parse($0)?.process })
        }
    }

    /// Gives the lock back, if it is still this one.
    func release(on connection: borrowing Connection) throws {
        forget()
        let delete = try connection.prepare("DELETE FROM meta WHERE key = ? AND value = ?")
        try delete.bind(WriterLock.key, at: 1)
        try delete.bind(value, at: 2)
        try connection.transaction { try delete.run() }
    }

    // MARK: -

    /// The locks of this process. A lock that could not be given back for want of disk space is stale although its process
    /// lives; only the process itself can know. This is a fact about the process, as its number is.
    private static let held = Mutex<Set<String>>([])

    private static func refuseIfHeld(on connection: borrowing Connection, file: String) throws {
        guard let row = try row(on: connection), let holder = parse(row), holder.isAlive else { return }
        if holder == ProcessIdentity.current(), !held.withLock({ $0.contains(row) }) { return }
        throw ImageError.inUse(file: file, process: holder.process)
    }

    private static func row(on connection: borrowing Connection) throws -> String? {
        let select = try connection.prepare("SELECT value FROM meta WHERE key = ?")
        try select.bind(key, at: 1)
        guard try select.step() else { return nil }
        // A value of another kind names no process.
        return try? select.text(0)
    }

    private static func parse(_ row: String) -> ProcessIdentity? {
        let fields = row.split(separator: " ")
        guard fields.count == 4, let process = Int32(fields[0]), process > 0, let start = UInt64(fields[1]) else {
            return nil
        }
        return ProcessIdentity(process: process, start: start, boot: String(fields[2]))
    }
}
