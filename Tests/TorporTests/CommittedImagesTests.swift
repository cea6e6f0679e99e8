import Testing

/// Images that earlier versions have made still wake, and print what they must.
struct CommittedImagesTests {
    private static let images: [String] = {
        let root = String(testsFolder.dropLast("/Tests".count)) + "/Images"
        return entries(root).filter { $0.hasPrefix("version-") }.flatMap { version in
            entries(root + "/" + version).filter { $0.hasSuffix(".image") }.map { "\(root)/\(version)/\($0)" }
        }
    }()

    @Test(arguments: images)
    func wakes(_ path: String) throws {
        let folder = TemporaryFolder()
        let copy = folder.file("copy.image")
        write(try #require(bytes(path)), to: copy)
        let verified = try Command.run("verify", copy)
        #expect(verified.exitCode == 0, "\(verified.output)")
        let result = try Command.run("resume", copy)
        #expect(result.output == contents(String(path.dropLast(".image".count)) + ".out"))
        #expect(result.exitCode == 0, "\(result.error)")
    }

    @Test func thereAreSome() { #expect(CommittedImagesTests.images.count >= 5) }
}
