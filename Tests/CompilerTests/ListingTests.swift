import Testing

/// What each construct compiles to. A case of `Fixtures/listings.txt` is a source text, a line `---`, and the listings of
/// its code objects, outermost first; those of a program that only defines functions leave out the module.
struct ListingTests {
    @Test(arguments: fixture("listings.txt").map(\.heading))
    func listing(heading: String) throws {
        let body = try #require(fixture("listings.txt").first { $0.heading == heading }).body
        let parts = body.split(separator: "---\n", maxSplits: 1)
        let module = try compiled(String(parts[0]))
        let codes = heading.hasPrefix("def ") ? Array(module.all.dropFirst()) : module.all
        var lines: [String] = []
        for code in codes { lines += ["\(code.qualname):"] + (try code.listing()) }
        #expect(lines == parts[1].split(separator: "\n").map(String.init))
    }
}
