import Glibc
import ImageStore
import Runtime

/// The image of a session: where the runtime's states and the store's rows meet.
final class Image {
    /// Why a state was saved: the column `snapshot.reason`.
    enum Reason: String {
        /// The program called `torpor.suspend()`.
        case suspend
        /// The program called `torpor.snapshot()`.
        case snapshot
        /// As many instructions were executed as was asked for.
        case limit
        /// A signal, or another request of the host while the program ran.
        case signal
        /// The host, between two runs.
        case host
    }

    let path: String
    /// Nil until the first state of a new image.
    private var store: ImageStore?
    /// The state that the next one continues.
    private(set) var current: SnapshotInfo?

    /// The image of a new program. A file that is there is opened and locked now; one that is not is created with the
    /// first state, but whether that is possible is found out now.
    init(path: String) throws {
        self.path = path
        var status = stat()
        if lstat(path, &status) == 0 {
            store = try ImageStore.open(path, .readWrite)
            return
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard access(folder, W_OK | X_OK) == 0 else {
            let because = errno == ENOENT ? "its folder does not exist"
                : errno == EACCES ? "its folder is not writable" : String(cString: strerror(errno))
            throw ImageError.cannotWrite(file: path, because: because)
        }
    }

    /// An existing image, at its last state.
    init(waking path: String, isReadOnly: Bool) throws {
        self.path = path
        let store = try ImageStore.open(path, isReadOnly ? .readOnly : .readWrite)
        self.store = store
        current = try store.snapshot(.latest)
    }

    /// The program in the current state.
    func wake() throws -> Program {
        guard let store, let current else { throw ImageError.noSuchSnapshot(file: path, name: "snapshot") }
        let codes = try store.codes(for: current).map { CodeContent($0) }
        var program: Program?
        try store.loadPacks(of: current) { pack in
            guard current.packs.count == 1 else {
                throw ImageError.damaged(file: path, what: "snapshot \(current.id): it has \(current.packs.count) packs")
            }
            do {
                program = try Program(waking: current.roots, payloads: [pack.payload], codes: codes)
            } catch let error as SnapshotFailure {
                throw ImageError.damaged(file: path, what: "snapshot \(current.id): \(error.message)")
            }
        }
        guard let program else { throw ImageError.damaged(file: path, what: "snapshot \(current.id): it has no packs") }
        return program
    }

    /// Saves a program's state behind the one it continues.
    ///
    /// - Returns: the snapshot's number.
    func save(_ program: Program, reason: Reason, label: String?) throws -> Int64 {
        let store = try writable()
        let content = try program.encode(digest: CodeRow.digest(of:))
        let rows = content.codes.map { CodeRow($0) }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let info = try store.commit(NewSnapshot(
            parent: current?.id, label: label, time: Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec),
            reason: reason.rawValue, instructions: Int64(content.instructions), roots: content.roots,
            packs: [.new(records: Int64(content.objects), payload: content.payload)], codes: rows,
            codeDigests: rows.map(\.digest), objectCounts: content.objectCounts))
        current = info
        return info.id
    }

    private func writable() throws -> ImageStore {
        if let store { return store }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let new = try ImageStore.create(path, properties: [
            "created": .integer(Int64(now.tv_sec)), "creator": .text("torpor \(Session.version)"),
        ])
        store = new
        return new
    }

    /// Lets another process write to the image.
    func close() throws { try store?.close() }
}

/// A state held in memory, in the form that images hold.
package struct SavedState: Sendable {
    package let roots: [UInt8]
    package let payload: [UInt8]
    let codes: [CodeContent]
    /// Instructions executed so far.
    package let instructions: Int

    init(_ program: Program) throws {
        let content = try program.encode(digest: CodeRow.digest(of:))
        roots = content.roots
        payload = Array(content.payload)
        codes = content.codes
        instructions = content.instructions
    }

    func wake() throws -> Program {
        try payload.withUnsafeBytes { try Program(waking: roots, payloads: [$0], codes: codes) }
    }
}

// MARK: Code objects as rows

extension CodeRow {
    init(_ content: CodeContent) {
        self.init(
            name: content.name, qualifiedName: content.qualname, filename: content.filename,
            firstLine: Int64(content.firstlineno), argumentCount: Int64(content.argcount),
            positionalOnlyCount: Int64(content.posonlyargcount), keywordOnlyCount: Int64(content.kwonlyargcount),
            localCount: Int64(content.nlocals), stackSize: Int64(content.stacksize), flags: Int64(content.flags),
            body: content.body)
    }

    static func digest(of content: CodeContent) -> [UInt8] { CodeRow(content).digest.withUnsafeBytes { Array($0) } }
}

extension CodeContent {
    init(_ row: CodeRow) {
        self.init()
        name = row.name
        qualname = row.qualifiedName
        filename = row.filename
        firstlineno = Int(row.firstLine)
        argcount = Int(row.argumentCount)
        posonlyargcount = Int(row.positionalOnlyCount)
        kwonlyargcount = Int(row.keywordOnlyCount)
        nlocals = Int(row.localCount)
        stacksize = Int(row.stackSize)
        flags = Int(row.flags)
        body = row.body
        digest = row.digest.withUnsafeBytes { Array($0) }
    }
}
