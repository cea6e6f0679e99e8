import Glibc
import ImageStore
import Testing

@Suite struct RoundTripTests {
    @Test func whatIsCommittedIsRead() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        try makeSampleImage(path)

        let contents = try Contents(of: path)
        #expect(contents.branches == ["main": 2, "töpic": 1])
        #expect(
            contents.properties == ["created": .integer(17), "hash_seed": .blob([9, 8, 7]), "version": .text("0.1 ü")])
        #expect(contents.payloads == [[sampleBytes(900)], [sampleBytes(900), sampleBytes(5000, seed: 2)]])
        #expect(contents.records == [30, 30, 90])
        #expect(contents.codes == [[sampleCode(1)], [sampleCode(1), sampleCode(2)]])
        #expect(contents.codes[0][0].body == sampleCode(1).body)

        let first = try #require(contents.log.first)
        #expect(first.id == 1)
        #expect(first.parent == nil)
        #expect(first.label == "first")
        #expect(first.time == 1_700_000_000_000_000_000)
        #expect(first.reason == "test")
        #expect(first.instructions == 12_345)
        #expect(first.roots == [1, 2, 3])
        #expect(first.objectCounts == ["cell": 2, "fünction \"\n\\": 1])
        #expect(contents.log[1].parent == 1)
        // One file, nothing beside it.
        #expect(folder.entries() == ["a.image"])
    }

    @Test func snapshotsAreFoundByEveryName() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        try makeSampleImage(path)
        let store = try ImageStore.open(path, .readOnly)
        #expect(try store.snapshot(.latest).id == 2)
        #expect(try store.snapshot(.id(1)).id == 1)
        #expect(try store.snapshot(.label("first")).id == 1)
        #expect(try store.snapshot(.branch("töpic")).id == 1)
        for name in [SnapshotName.id(3), .label("second"), .branch("x")] {
            #expect(throws: ImageError.noSuchSnapshot(file: path, name: name.description)) {
                try store.snapshot(name)
            }
        }
    }

    @Test func emptyImageHasNoSnapshot() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        let store = try ImageStore.create(path)
        #expect(try store.log().isEmpty)
        #expect(throws: ImageError.noSuchSnapshot(file: path, name: "snapshot")) { try store.snapshot(.latest) }
        #expect(try store.verify().problems == [])
    }

    @Test func emptyValuesSurvive() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        let store = try ImageStore.create(path, properties: ["": .text(""), "b": .blob([])])
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        try store.commit(
            NewSnapshot(
                label: "", time: -1, reason: "", instructions: 0, roots: [],
                packs: [.new(try store.prepare(records: 0, payload: nothing))]))
        try store.close()
        let contents = try Contents(of: path)
        #expect(contents.payloads == [[[]]])
        #expect(contents.log[0].label == "")
        #expect(contents.log[0].time == -1)
        #expect(contents.properties == ["": .text(""), "b": .blob([])])
    }

    @Test func equalCodeIsStoredOnce() throws {
        let folder = try TemporaryFolder()
        let store = try ImageStore.create(folder / "a.image")
        try store.commitSample([1], codes: [sampleCode(1), sampleCode(1)])
        try store.commitSample([2], codes: [sampleCode(1)])
        #expect(try store.verify().codes == 1)
        #expect(try store.codes(for: store.snapshot(.latest)) == [sampleCode(1)])
    }

    @Test func equalStatesHaveEqualDigests() throws {
        let folder = try TemporaryFolder()
        let a = try ImageStore.create(folder / "a.image")
        let b = try ImageStore.create(folder / "b.image")
        // Different numbers for the same code, other packs, a different label: the same state.
        try b.commitSample([0], codes: [sampleCode(2)])
        let inA = try a.commitSample([1, 2], codes: [sampleCode(1), sampleCode(2)])
        let inB = try b.commitSample([1, 3], label: "b", codes: [sampleCode(2), sampleCode(1)])
        #expect(inA.state == inB.state)
        #expect(try a.commitSample([1, 2], roots: [1, 2]).state != inA.state)
    }

    @Test func unknownCodeOrPackOrParentIsRefusedAndNothingChanges() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        try makeSampleImage(path)
        let before = try Contents(of: path)
        let store = try ImageStore.open(path, .readWrite)
        var new = NewSnapshot(time: 0, reason: "", instructions: 0, roots: [], packs: [])
        new.codeDigests = [sampleCode(7).digest]
        #expect(throws: ImageError.self) { try store.commit(new) }
        new.codeDigests = []
        new.packs = [.stored(9)]
        #expect(throws: ImageError.self) { try store.commit(new) }
        new.packs = []
        new.parent = 9
        #expect(throws: ImageError.self) { try store.commit(new) }
        #expect(try Contents(of: path) == before)
    }

    @Test func bytesAreStoredOnceEachWay() throws {
        // Larger than all internal steps, and not a multiple of them.
        let folder = try TemporaryFolder()
        let store = try ImageStore.create(folder / "a.image")
        let payload = sampleBytes(3_000_001)
        let snapshot = try store.commitSample(payload)
        #expect(try store.payloads(of: snapshot) == [payload])
    }

    @Test func inflationIsLimited() throws {
        let folder = try TemporaryFolder()
        let path = folder / "a.image"
        let store = try ImageStore.create(path)
        let snapshot = try store.commitSample([UInt8](repeating: 0, count: 1 << 20))
        try store.close()
        var options = ImageStore.Options()
        options.inflationLimit = 1 << 19
        let small = try ImageStore.open(path, .readOnly, options: options)
        #expect(throws: ImageError.self) { try small.payloads(of: snapshot) }
    }
}
