import Glibc

/// A process, told apart from a later one with the same number.
///
/// See proc(5): `/proc/PID/stat` field 22, `/proc/sys/kernel/random/boot_id`.
package struct ProcessIdentity: Equatable, Sendable {
    package let process: Int32
    /// When it started, in clock ticks since the machine did.
    let start: UInt64
    /// Which start of the machine that was.
    let boot: String

    /// This process, or nil where the system does not tell (no `/proc`).
    package static func current() -> ProcessIdentity? {
        let process = getpid()
        guard let status = Status(of: process), let boot = bootID() else { return nil }
        return ProcessIdentity(process: process, start: status.start, boot: boot)
    }

    /// Whether the process still runs here. One that has ended but whose parent has not asked for it does not.
    package var isAlive: Bool {
        guard boot == ProcessIdentity.bootID(), let status = Status(of: process) else { return false }
        return status.start == start && !status.hasEnded
    }

    /// Another process that holds a POSIX lock on `file`, such as SQLite takes, if the system tells: rather a writer than a reader.
    ///
    /// The table of locks is read rather than the file asked, because closing a descriptor of the file would drop the
    /// locks this process itself has on it.
    ///
    /// See <https://www.sqlite.org/howtocorrupt.html> §2.2 and proc(5), `/proc/locks`.
    static func lockHolder(of file: String) -> Int32? {
        var status = stat()
        guard stat(file, &status) == 0, let table = contents(of: "/proc/locks") else { return nil }
        let suffix = ":\(status.st_ino)"
        var reader: Int32?
        for line in table.split(separator: "\n") {
            // "1: POSIX  ADVISORY  WRITE 1234 fe:00:5678 1073741825 1073741825"
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            guard fields.count >= 6, fields[1] == "POSIX", fields[5].hasSuffix(suffix), let process = Int32(fields[4]),
                process > 0, process != getpid()
            else { continue }
            if fields[3] == "WRITE" { return process }
            reader = process
        }
        return reader
    }

    private static func bootID() -> String? {
        guard let text = contents(of: "/proc/sys/kernel/random/boot_id") else { return nil }
        return text.split(separator: "\n").first.map { String($0) }
    }

    private struct Status {
        let start: UInt64
        let hasEnded: Bool

        init?(of process: Int32) {
            // "PID (name) S ppid ...": the name may contain anything, so count from the last bracket.
            guard let text = ProcessIdentity.contents(of: "/proc/\(process)/stat"),
                let bracket = text.lastIndex(of: ")")
            else { return nil }
            let fields = text[text.index(after: bracket)...].split(separator: " ", omittingEmptySubsequences: true)
            guard fields.count > 19, let start = UInt64(fields[19]) else { return nil }
            self.start = start
            hasEnded = fields[0] == "Z" || fields[0] == "X"
        }
    }

    /// The text of one of the system's small pseudo-files.
    private static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while content.count < 16 << 20 {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            content += chunk[..<count]
        }
        return String(decoding: content, as: UTF8.self)
    }
}
