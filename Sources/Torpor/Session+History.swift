import ImageStore
import Runtime

/// The states of an image and the branches that lead to them.
extension Session {
    /// What a snapshot's row says.
    ///
    /// - Parameter content: with the digest of the state's content, for which it is woken.
    public static func show(image path: String, _ place: String?, content isWanted: Bool = false) throws -> Report {
        try reporting {
            let store = try ImageStore.open(path, .readOnly, options: readingOptions)
            let s = try store.snapshot(try Image.name(place, in: path))
            let records = try store.recordCounts(of: s)
            let branches = try store.branches().filter { $0.value == s.id }.keys.sorted()
            let counts = s.objectCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let content = isWanted ? try contentDigest(of: s, in: store).description : nil
            var lines = [
                ("snapshot", "\(s.id)"), ("parent", s.parent.map { "\($0)" } ?? "-"), ("branches", branches.joined(separator: " ")),
                ("label", s.label ?? "-"), ("time", timeText(s.time)), ("reason", s.reason), ("instructions", "\(s.instructions)"),
                ("state", s.state.description),
            ]
            if let content { lines.append(("content", content)) }
            lines.append(("packs", zip(s.packs, records).map { "\($0) (\($1) records)" }.joined(separator: ", ")))
            lines.append(("code", "\(s.codes.runs.reduce(0) { $0 + $1.count }) rows"))
            lines.append(("objects", "\(counts.reduce(0) { $0 + $1.value })"))
            lines += counts.map { ("  \($0.key)", "\($0.value)") }
            let width = lines.map(\.0.count).max() ?? 0
            let text = lines.map { $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + Table.visible($0.1) + "\n" }.joined()
            var members = [
                ("snapshot", JSONText.number(s.id)), ("parent", s.parent.map { JSONText.number($0) } ?? "null"),
                ("branches", JSONText.strings(branches)), ("label", JSONText.optional(s.label)), ("time", JSONText.string(timeText(s.time))),
                ("reason", JSONText.string(s.reason)), ("instructions", JSONText.number(s.instructions)),
                ("state", JSONText.string(s.state.description)),
            ]
            if let content { members.append(("content", JSONText.string(content))) }
            members.append(("packs", JSONText.array(s.packs.map { JSONText.number($0) })))
            members.append(("objects", JSONText.object(s.objectCounts.sorted { $0.key < $1.key }.map { ($0.key, JSONText.number($0.value)) })))
            return Report(text: text, json: JSONText.object(members))
        }
    }

    /// The digest that a state would have without garbage, its objects numbered in the order in which the roots reach them: the same in
    /// whatever processes a program has run, and whenever these collected garbage.
    private static func contentDigest(of snapshot: SnapshotInfo, in store: ImageStore) throws -> Digest {
        let program = try Image(looking: store, at: snapshot).wake()
        let content = try program.canonicalContent(digest: CodeRow.digest(of:))
        return SnapshotInfo.stateDigest(roots: content.roots, objectCounts: content.objectCounts)
    }

    private static var readingOptions: ImageStore.Options {
        var options = ImageStore.Options()
        options.inflationLimit = Program.memoryLimit
        return options
    }

    // MARK: Branches

    /// Branches and the snapshots they stand at.
    public static func branches(image path: String) throws -> Report {
        let branches = try reporting { try ImageStore.open(path, .readOnly).branches() }.sorted { $0.key < $1.key }
        var table = Table("BRANCH", "SNAPSHOT")
        for (name, id) in branches { table.add(name, "\(id)") }
        return Report(text: table.text, json: JSONText.object(branches.map { ($0.key, JSONText.number($0.value)) }))
    }

    /// Makes a branch, or moves it.
    public static func setBranch(_ name: String, image path: String, to place: String?) throws {
        try reporting {
            guard !name.isEmpty, Int64(name) == nil else { throw SessionError.usage("'\(name)' cannot be the name of a branch") }
            let snapshot = try Image.name(place, in: path)
            let store = try ImageStore.open(path, .readWrite)
            try store.setBranch(name, to: try store.snapshot(snapshot).id)
            try store.close()
        }
    }

    /// Deletes a branch; its snapshots stay until ``collectGarbage(image:)``.
    public static func deleteBranch(_ name: String, image path: String) throws {
        try reporting {
            let store = try ImageStore.open(path, .readWrite)
            try store.deleteBranch(name)
            try store.close()
        }
    }

    /// Drops what no branch reaches, and gives the room back.
    ///
    /// - Parameter progress: told what is being done.
    public static func collectGarbage(image path: String, progress: (String) -> Void = { _ in }) throws -> Report {
        try reporting {
            let store = try ImageStore.open(path, .readWrite)
            let deleted = try store.deleteUnreached(progress: progress)
            try store.close()
            return Report(
                text: "dropped \(deleted.snapshots) snapshots, \(deleted.packs) packs, \(deleted.codes) codes\n",
                json: JSONText.object([
                    ("snapshots", JSONText.number(deleted.snapshots)), ("packs", JSONText.number(deleted.packs)),
                    ("codes", JSONText.number(deleted.codes)),
                ]))
        }
    }

    /// Copies one state into a new image, where it is the only one. It keeps its digest.
    ///
    /// - Returns: the number it had.
    @discardableResult
    public static func export(image path: String, _ place: String, to output: String) throws -> Int64 {
        try reporting {
            let store = try ImageStore.open(path, .readOnly)
            let s = try store.snapshot(try Image.name(place, in: path))
            let codes = try store.codes(for: s)
            let packs = try store.packs(of: s)
            let copy = try ImageStore.create(output, properties: try store.properties())
            let prepared = try packs.map { try copy.prepare(records: $0.records, payload: $0.payload) }
            try copy.commit(NewSnapshot(
                label: s.label, time: s.time, reason: s.reason, instructions: s.instructions, roots: s.roots,
                packs: prepared.map { .new($0) }, codes: codes, codeDigests: codes.map(\.digest), objectCounts: s.objectCounts))
            try copy.close()
            return s.id
        }
    }

    // MARK: Differences

    /// What differs between two states: objects by a path from a root, and where frames stand.
    public static func diff(image path: String, _ first: String, _ second: String) throws -> Report {
        let a = try Session(waking: path, at: first, isReadOnly: true), b = try Session(waking: path, at: second, isReadOnly: true)
        let shared = try reporting { try Session.sharedNumbers(path, a.image?.current, b.image?.current) }
        let difference = StateDifference(a.program, b.program, sharedUpTo: shared)
        var text = ""
        var objects: [String] = []
        func list(_ what: String, _ items: [StateDifference.Item]) {
            for item in items {
                text += "\(what)  \(Table.visible(item.path))  \(Table.visible(item.text))\n"
                objects.append(JSONText.object([
                    ("change", JSONText.string(what)), ("oid", JSONText.number(item.oid)), ("path", JSONText.string(item.path)),
                    ("text", JSONText.string(item.text)),
                ]))
            }
        }
        list("added", difference.added)
        list("removed", difference.removed)
        list("changed", difference.changed)
        var frames: [String] = []
        for line in difference.frames {
            text += "frames  \(Table.visible(line))\n"
            frames.append(line)
        }
        text += "\(difference.added.count) added, \(difference.removed.count) removed, \(difference.changed.count) changed\n"
        return Report(text: text, json: JSONText.object([("objects", JSONText.array(objects)), ("frames", JSONText.strings(frames))]))
    }

    /// The last oid that was given before two states went separate ways: up to it equal numbers mean the same object.
    private static func sharedNumbers(_ path: String, _ a: SnapshotInfo?, _ b: SnapshotInfo?) throws -> UInt64 {
        guard let a, let b, let shared = try ImageStore.open(path, .readOnly).commonAncestor(a, b) else { return 0 }
        return StateDifference.lastOid(roots: shared.roots)
    }
}
