import Glibc
import ImageStore
import Testing

@Suite(.serialized) struct CrashTests {
    @Test func killedInTheMiddleOfCommits() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        var count = 2
        var interrupted = 0
        for round in 0..<25 {
            unlink(path + ".ready")
            let child = try Child.start("commit", path)
            try child.waitFor(path + ".ready")
            usleep(UInt32(round) * 2300 + 500)
            child.kill()
            #expect(child.wait() == -SIGKILL)
            if access(path + "-journal", F_OK) == 0 { interrupted += 1 }

            let store = try ImageStore.open(path, .readOnly)
            let result = try store.verify()
            #expect(result.problems == [])
            #expect(result.snapshots >= count)
            count = result.snapshots
            #expect(try store.snapshot(.latest).id == Int64(count))
        }
        #expect(count > 2)
        print("killed 25 times: \(count) snapshots, \(interrupted) commits undone")
    }

    @Test func killedWhileCreating() throws {
        let folder = try TemporaryFolder()
        var created = 0
        for round in 0..<20 {
            let path = folder / "\(round).image"
            let child = try Child.start("create", path)
            // About the time the child takes to come up, so that some are hit before, some after.
            usleep(UInt32(round) * 5000)
            child.kill()
            child.wait()
            if access(path, F_OK) == 0 {
                created += 1
                let store = try ImageStore.open(path, .readWrite)
                #expect(try store.verify().problems == [])
            }
        }
        print("killed 20 times while creating: \(created) images")
        // Nothing else was left behind.
        #expect(folder.entries().allSatisfy { $0.hasSuffix(".image") })
    }

    @Test func fullDisk() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let before = try Contents(of: path)
        #expect(try Child.start("fill", path).wait() == 1)
        let message = String(decoding: try readFile(path + ".error"), as: UTF8.self)
        #expect(message == "cannot write \(path): no space left; the image is as it was before")
        #expect(try Contents(of: path) == before)
        #expect(try ImageStore.open(path, .readWrite).verify().problems == [])
    }

    @Test func fullImage() throws {
        let folder = try TemporaryFolder()
        let path = folder / "x.image"
        try makeSampleImage(path)
        let before = try Contents(of: path)
        var options = ImageStore.Options()
        options.pageLimit = 40
        let store = try ImageStore.open(path, .readWrite, options: options)
        #expect(throws: ImageError.diskFull(file: path)) { try store.commitSample(sampleBytes(4 << 20)) }
        #expect(try Contents(of: path) == before)
        // What fits still goes in.
        try store.commitSample([1, 2, 3])
        #expect(try store.verify().problems == [])
    }
}
