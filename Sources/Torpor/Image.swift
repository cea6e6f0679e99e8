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
        /// It is done every so often.
        case interval
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
    /// How large each of its packs is.
    private var sizes: [PackSize] = []
    /// The branch that the next state goes to.
    private(set) var branch = Image.mainBranch
    private let options: ImageStore.Options

    static let mainBranch = "main"

    /// The image of a new program. A file that is there is opened and locked now; one that is not is created with the
    /// first state, but whether that is possible is found out now.
    init(path: String, isDurable: Bool, patience: Session.Patience?) throws {
        self.path = path
        options = Image.options(isDurable: isDurable, patience)
        var status = stat()
        if lstat(path, &status) == 0 {
            let store = try ImageStore.open(path, .readWrite, options: options)
            self.store = store
            // The states that are there keep their branches.
            branch = Image.free("run", in: try store.branches(), first: Image.mainBranch)
            return
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard access(folder, W_OK | X_OK) == 0 else {
            let because = errno == ENOENT ? "its folder does not exist"
                : errno == EACCES ? "its folder is not writable" : String(cString: strerror(errno))
            throw ImageError.cannotWrite(file: path, because: because)
        }
    }

    /// An existing image, at one of its states.
    ///
    /// A state at the end of a branch is continued on that branch; any other starts a new one.
    init(
        waking path: String, at name: SnapshotName, isReadOnly: Bool, isDurable: Bool = true, patience: Session.Patience? = nil
    ) throws {
        self.path = path
        options = Image.options(isDurable: isDurable, patience)
        let store = try ImageStore.open(path, isReadOnly ? .readOnly : .readWrite, options: options)
        self.store = store
        if case .integer(let version)? = try store.properties()["instruction_set"], version > Session.instructionSet {
            throw ImageError.cannotRead(
                file: path, because: "it needs instruction set \(version); this torpor knows up to \(Session.instructionSet)")
        }
        let snapshot = try store.snapshot(name)
        current = snapshot
        let branches = try store.branches()
        if case .branch(let name) = name {
            branch = name
        } else if branches[Image.mainBranch] != snapshot.id {
            let ending = branches.filter { $0.value == snapshot.id }.keys.min()
            branch = ending ?? Image.free("from-\(snapshot.id)", in: branches, first: "from-\(snapshot.id)")
        }
    }

    /// A state of an image that is open for reading.
    init(looking store: ImageStore, at snapshot: SnapshotInfo) {
        path = store.path
        options = store.options
        self.store = store
        current = snapshot
    }

    /// What a user means by the name of a state: a branch, else a number, else a label; without one the state saved last.
    static func name(_ text: String?, in path: String) throws -> SnapshotName {
        guard let text else { return .latest }
        let store = try ImageStore.open(path, .readOnly)
        if try store.branches()[text] != nil { return .branch(text) }
        guard let id = Int64(text) else { return .label(text) }
        // A label may look like a number: it is meant where no snapshot has that number.
        if (try? store.snapshot(.id(id))) == nil, (try? store.snapshot(.label(text))) != nil { return .label(text) }
        return .id(id)
    }

    private static func options(isDurable: Bool, _ patience: Session.Patience?) -> ImageStore.Options {
        var options = ImageStore.Options()
        options.durability = isDurable ? .lasting : .none
        options.inflationLimit = Program.memoryLimit
        if let patience { options.waits = patience }
        return options
    }

    /// A name that no branch has: `first`, or `stem-2`, `stem-3`…
    private static func free(_ stem: String, in branches: [String: Int64], first: String) -> String {
        if branches[first] == nil { return first }
        var n = 2
        while branches["\(stem)-\(n)"] != nil { n += 1 }
        return "\(stem)-\(n)"
    }

    /// The program in the current state.
    func wake() throws -> Program {
        guard let store, let current else { throw ImageError.noSuchSnapshot(file: path, name: "snapshot") }
        let codes = try store.codes(for: current).map { CodeContent($0) }
        var taken = codes.reduce(0) { $0 + $1.body.count }
        let packs = try store.packs(of: current, beside: taken)
        sizes = packs.map { PackSize($0) }
        taken += packs.reduce(0) { $0 + $1.payload.count }
        return try withExtendedLifetime(packs) {
            do throws(SnapshotFailure) {
                return try Program(
                    waking: current.roots, payloads: packs.map(\.payload), codes: codes, memoryLimit: Program.memoryLimit - taken)
            } catch {
                throw ImageError.damaged(file: path, what: "snapshot \(current.id): \(error.message)")
            }
        }
    }

    // MARK: Saving

    /// Saves a program's state behind the one it continues: what has changed, in a pack of its own or together with what small packs
    /// before it hold.
    ///
    /// - Returns: the snapshot's number.
    func save(_ program: Program, reason: Reason, label: String?) throws -> Int64 {
        let store = try writable()
        do {
            return try save(program, in: store, reason, label)
        } catch {
            // The runtime takes for saved what is not in the file.
            program.forgetRecords()
            throw error
        }
    }

    private func save(_ program: Program, in store: ImageStore, _ reason: Reason, _ label: String?) throws -> Int64 {
        // What the next state builds on is the state in this image.
        let log = PackTiers(sizes, whole: program.recordsInWhole)
        var changes = PackLog(store)
        let content = try program.encode(whole: log.wantsWhole, digest: CodeRow.digest(of:)) { try changes.add($0) }
        let rows = content.newCodes.map { CodeRow($0) }
        let (packs, newSizes) = try changes.packs(after: content.isWhole ? nil : current, log)
        var new = NewSnapshot(
            parent: current?.id, label: label, time: Image.now(), reason: reason.rawValue, instructions: Int64(content.instructions),
            roots: content.roots, packs: packs, codes: rows, codeDigests: rows.map(\.digest), objectCounts: content.objectCounts)
        if let current, !content.isWhole { new.inheritedCodes = current.codes }
        let info = try store.commit(new, branch: branch)
        current = info
        sizes = newSizes
        return info.id
    }

    /// Nanoseconds since 1970.
    static func now() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }

    private func writable() throws -> ImageStore {
        if let store { return store }
        let new = try ImageStore.create(path, properties: [
            "created": .integer(Image.now() / 1_000_000_000), "creator": .text("torpor \(Session.version)"),
            "instruction_set": .integer(Int64(Session.instructionSet)),
        ], options: options)
        store = new
        return new
    }

    /// Lets another process write to the image.
    func close() throws { try store?.close() }
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
