import Glibc
import ImageStore
import Testing

/// Long reading beside a writer: neither gets in the other's way.
@Suite struct ReadInPiecesTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder / "a.image"
    }

    private func fill(_ store: ImageStore, _ count: Int) throws -> SnapshotInfo {
        var last = try store.commitSample([0], codes: [sampleCode(1)])
        for i in 1..<count {
            last = try store.commitSample([UInt8(i % 256)], parent: nil, label: i % 100 == 7 ? "seven" : nil, codes: [sampleCode(i)])
        }
        return last
    }

    private func writer(waits: @escaping ImageStore.Patience = { _, _ in false }) throws -> ImageStore {
        var options = ImageStore.Options()
        options.waits = waits
        options.durability = .none
        return try ImageStore.create(path, options: options)
    }

    @Test func commitsBetweenThePiecesOfALog() throws {
        let store = try writer()
        let last = try fill(store, 1500)
        var ids: [Int64] = []
        try ImageStore.open(path, .readOnly).forEachSnapshot {
            ids.append($0.id)
            if ids.count % 50 == 0 { try store.commitSample([1], parent: last) }
        }
        #expect(ids == Array(1...1500))
        #expect(try store.snapshot(.latest).id == 1530)
    }

    @Test func commitsBetweenThePiecesOfAVerification() throws {
        let store = try writer()
        let last = try fill(store, 1500)
        var commits = 0
        let result = try ImageStore.open(path, .readOnly).verify { _ in
            if (try? store.commitSample([1], parent: last)) != nil { commits += 1 }
        }
        #expect(result.problems == [])
        #expect(result.checkedStructure)
        #expect(result.snapshots == 1501)
        #expect(commits > 9)
    }

    @Test func whatIsDeletedMeanwhileIsNotMissed() throws {
        let store = try writer()
        let base = try fill(store, 1200)
        for i in 0..<100 { try store.commitSample([7], parent: base, branch: "b\(i)") }
        var seen = 0
        try ImageStore.open(path, .readOnly).forEachSnapshot { _ in
            seen += 1
            guard seen == 600 else { return }
            let deleted = try store.deleteUnreached()
            #expect(deleted.snapshots == 1199)
        }
        #expect(seen > 600)
        // Damage is still noticed.
        try Connection(path: path, flags: 2).execute("DELETE FROM snapshot WHERE id = 1250")
        #expect(throws: ImageError.damaged(file: path, what: "table snapshot: rows are missing or do not belong to this image")) {
            try ImageStore.open(path, .readOnly).forEachSnapshot { _ in }
        }
    }

    @Test func theNewestLabelCountsAndDamageCannotHideIt() throws {
        let store = try writer()
        _ = try fill(store, 700)
        #expect(try store.snapshot(.label("seven")).id == 608)
        let connection = try Connection(path: path, flags: 2)
        try connection.execute("UPDATE snapshot SET label = 'other' WHERE id = 608")
        #expect(throws: ImageError.damaged(file: path, what: "snapshot 608: it does not match its digest")) { try store.snapshot(.label("seven")) }
        try connection.execute("DELETE FROM snapshot WHERE id = 608")
        #expect(throws: ImageError.self) { try store.snapshot(.label("seven")) }
    }

    @Test func aCommitWaitsForAReaderAsLongAsItIsToldTo() throws {
        var reader: Connection?
        var asked = 0
        let store = try writer { seconds, holder in
            asked += 1
            if asked > 5, seconds > 0.05 { reader = nil }
            return asked != 5
        }
        let first = try store.commitSample([1])
        reader = try Connection(path: path, flags: 2)
        try reader?.execute("BEGIN; SELECT * FROM meta")
        #expect(throws: ImageError.self) { try store.commitSample([2], parent: first) }
        #expect(asked == 5)
        #expect(try store.commitSample([2], parent: first).id == 2)
        #expect(asked > 6)
    }

    @Test func commonAncestors() throws {
        let store = try writer()
        let base = try store.commitSample([1])
        let left = try store.commitSample([2], parent: base), right = try store.commitSample([3], parent: base)
        let further = try store.commitSample([4], parent: left), other = try store.commitSample([5])
        #expect(try store.commonAncestor(further, right) == base)
        #expect(try store.commonAncestor(further, left) == left)
        #expect(try store.commonAncestor(right, right) == right)
        #expect(try store.commonAncestor(right, other) == nil)
    }
}
