import ImageStore
import Testing

@Suite struct CollectTests {
    @Test func whatNoBranchReachesGoes() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        let store = try ImageStore.create(path)
        let base = try store.commitSample(sampleBytes(100), codes: [sampleCode(1)])
        let left = try store.commitSample(sampleBytes(100_000, seed: 2), parent: base, codes: [sampleCode(2)])
        let right = try store.commitSample(sampleBytes(100, seed: 3), parent: base, codes: [sampleCode(3)])
        let sizeBefore = try readFile(path).count

        #expect(try store.deleteUnreached() == .init(snapshots: 1, packs: 1, codes: 1))
        #expect(try store.log().map { $0.id } == [base.id, right.id])
        #expect(try store.verify().problems == [])
        #expect(try readFile(path).count < sizeBefore)
        #expect(throws: ImageError.noSuchSnapshot(file: path, name: "snapshot 2")) { try store.payloads(of: left) }

        // Numbers are not given twice, and deleted code can come back.
        let next = try store.commitSample(sampleBytes(100), parent: right, codes: [sampleCode(2)])
        #expect(next.id == 4)
        #expect(try store.codes(for: next) == [sampleCode(2)])
        #expect(try store.verify().problems == [])
    }

    @Test func aBranchKeepsItsSnapshots() throws {
        let folder = try TemporaryFolder()
        let store = try ImageStore.create(folder / "a.image")
        let base = try store.commitSample([1])
        let side = try store.commitSample([2], parent: base, branch: "side")
        #expect(try store.branches() == ["main": base.id, "side": side.id])
        #expect(try store.deleteUnreached() == .init())
        try store.deleteBranch("side")
        #expect(try store.deleteUnreached() == .init(snapshots: 1, packs: 1))
        #expect(try store.snapshot(.latest) == base)
    }

    @Test func aBranchNeedsASnapshot() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        let store = try ImageStore.create(path)
        #expect(throws: ImageError.noSuchSnapshot(file: path, name: "snapshot 1")) { try store.setBranch("x", to: 1) }
        #expect(throws: ImageError.noSuchSnapshot(file: path, name: "branch 'x'")) { try store.deleteBranch("x") }
    }
}
