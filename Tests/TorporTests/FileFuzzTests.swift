import Glibc
import ImageStore
import Runtime
import Testing
@testable import Torpor

/// Whole image files that are damaged or made to do harm: every command ends in an error of one line or does its work.
///
/// Half of the attempts change bytes of a file; the others change what is inside – records, roots, code, the rows – and give it good
/// digests. An attempt that ends its process is kept in `Crashes` by `TORPOR_FUZZ_SEED=N TORPOR_FUZZ_KEEP=FILE` and replayed ever after.
struct FileFuzzTests {
    @Test(.timeLimit(.minutes(10))) func hostileFiles() throws { try Fuzzing.run("FileFuzzRole", most: 4000) }

    static let crashes = testsFolder + "/TorporTests/Crashes"

    /// Inputs that once ended a process.
    @Test(arguments: entries(crashes).filter { $0.hasSuffix(".image") })
    func crashesStayFixed(_ name: String) throws {
        let folder = TemporaryFolder()
        let copy = folder.file("copy.image")
        for command in [["verify"], ["inspect"], ["inspect", "frames"], ["resume", "--suspend-after", "3000"]] {
            write(try #require(bytes(FileFuzzTests.crashes + "/" + name)), to: copy)
            let result = try Command.start([command[0], copy] + command.dropFirst()).wait()
            #expect([0, 1, 75].contains(result.exitCode), "\(command): \(result.exitCode) \(result.error)")
        }
    }
}

/// The child's part. It does nothing in an ordinary run.
@Suite struct FileFuzzRole {
    private let folder = TemporaryFolder()

    @Test(.enabled(if: Fuzzing.isPlaying("FileFuzzRole")))
    func play() throws {
        let images = String(testsFolder.dropLast("/Tests".count)) + "/Images/version-1"
        let corpus = try entries(images).filter { $0.hasSuffix(".image") }.map { try #require(bytes(images + "/" + $0)) }
        let path = folder.file("x.image")
        Fuzzing.play { number in
            var random = Random(state: UInt64(number) &* 0x1000_0001)
            let original = corpus[number % corpus.count]
            for name in entries(folder.path) { unlink(folder.file(name)) }
            write(number / corpus.count % 2 == 0 ? FileFuzzRole.damaged(original, &random) : original, to: path)
            if number / corpus.count % 2 == 1 { FileFuzzRole.rewrite(path, &random) }
            if let kept = getenv("TORPOR_FUZZ_KEEP"), let content = bytes(path) { write(content, to: String(cString: kept)) }
            return FileFuzzRole.use(path)
        }
    }

    /// Everything that is done with images; whether a state could be woken.
    private static func use(_ path: String) -> Bool {
        _ = try? Session.verify(image: path)
        try? Session.log(image: path) { _ in }
        _ = try? Session.show(image: path, nil, content: true)
        if let session = try? Session(waking: path, isReadOnly: true) {
            for view in Session.View.allCases { _ = session.inspect(view) }
            _ = session.inspect()
        }
        guard let session = try? Session(waking: path, isDurable: false) else { return false }
        session.program.redirect(output: { _ in }, error: { _ in })
        _ = try? session.run(instructions: 2000)
        try? session.close()
        _ = try? Session.diff(image: path, "1", "2")
        _ = try? Session.collectGarbage(image: path)
        return true
    }

    // MARK: Bytes of the file

    private static func damaged(_ original: [UInt8], _ random: inout Random) -> [UInt8] {
        var content = original
        let page = 4096, pages = original.count / page
        func somePage() -> Range<Int> {
            let first = Int(random.next() % UInt64(pages)) * page
            return first..<first + page
        }
        switch random.next() % 8 {
        case 0: content.replaceSubrange(somePage(), with: repeatElement(0, count: page))
        case 1:
            let a = somePage(), b = somePage()
            content.replaceSubrange(a, with: original[b])
            content.replaceSubrange(b, with: original[a])
        case 2: content.removeLast(Int(random.next() % UInt64(content.count)))
        case 3: content[Int(random.next() % 100)] = UInt8(truncatingIfNeeded: random.next())
        default:
            // Not where pages are empty, which is most of them.
            for _ in 0...random.next() % 6 {
                for _ in 0..<50 {
                    let i = Int(random.next() % UInt64(content.count))
                    if content[i] == 0 && random.next() % 16 > 0 { continue }
                    content[i] = random.next() % 2 == 0 ? content[i] ^ 1 << UInt8(random.next() % 8) : UInt8(truncatingIfNeeded: random.next())
                    break
                }
            }
        }
        return content
    }

    // MARK: What is inside, with good digests

    /// Adds a state to an image that is like the last one but for something.
    private static func rewrite(_ path: String, _ random: inout Random) {
        guard let store = try? ImageStore.open(path, .readWrite), let sound = try? store.snapshot(.latest),
            let packs = try? store.packs(of: sound), let codes = try? store.codes(for: sound)
        else { return }
        var payloads = packs.map { Array($0.payload) }, records = packs.map(\.records), roots = sound.roots
        var rows = codes, counts = sound.objectCounts
        func change(_ n: inout Int64) { n = [0, -1, 1 << 20, 1 << 40, .max, n &+ 1, n &- 1, n &* 2].randomElement(using: &random) ?? n }
        for _ in 0...random.next() % 3 {
            switch random.next() % 12 {
            case 0: mutate(&roots, &random)
            case 1: payloads.shuffle(using: &random)
            case 2: payloads.append(payloads[Int(random.next() % UInt64(payloads.count))])
            case 3: payloads.remove(at: Int(random.next() % UInt64(payloads.count)))
            case 4: roots.removeLast(min(roots.count, Int(random.next() % 64)))
            case 5: if let name = counts.keys.min() { change(&counts[name, default: 0]) }
            case 6 where !records.isEmpty: change(&records[Int(random.next() % UInt64(records.count))])
            case 7, 8:
                guard !rows.isEmpty else { break }
                let i = Int(random.next() % UInt64(rows.count))
                let row = rows[i]
                var body = row.body, numbers = [row.firstLine, row.argumentCount, row.positionalOnlyCount, row.keywordOnlyCount, row.localCount, row.stackSize, row.flags]
                if random.next() % 3 == 0 { change(&numbers[Int(random.next() % 7)]) } else { for _ in 0...random.next() % 3 { mutate(&body, &random) } }
                rows[i] = CodeRow(
                    name: row.name, qualifiedName: row.qualifiedName, filename: row.filename, firstLine: numbers[0], argumentCount: numbers[1],
                    positionalOnlyCount: numbers[2], keywordOnlyCount: numbers[3], localCount: numbers[4], stackSize: numbers[5],
                    flags: numbers[6], body: body)
                // The records name code by its digest.
                for p in payloads.indices { payloads[p] = replacing(row.digest, by: rows[i].digest, in: payloads[p]) }
            default:
                guard !payloads.isEmpty else { break }
                mutate(&payloads[Int(random.next() % UInt64(payloads.count))], &random)
            }
            if payloads.isEmpty { payloads = [[]] }
        }
        while records.count < payloads.count { records.append(1) }
        let new = zip(payloads, records).compactMap { payload, records in
            try? payload.withUnsafeBytes { NewSnapshot.Pack.new(try store.prepare(records: max(records, 0), payload: $0)) }
        }
        _ = try? store.commit(NewSnapshot(
            parent: sound.id, label: sound.label, time: sound.time, reason: sound.reason, instructions: sound.instructions, roots: roots,
            packs: new, codes: rows, codeDigests: rows.map(\.digest), objectCounts: counts))
        try? store.close()
    }

    private static func replacing(_ old: Digest, by new: Digest, in bytes: [UInt8]) -> [UInt8] {
        let a = old.withUnsafeBytes { Array($0) }, b = new.withUnsafeBytes { Array($0) }
        var result = bytes
        var i = 0
        while i + 32 <= result.count {
            if result[i] == a[0], result[i..<i + 32].elementsEqual(a) { result.replaceSubrange(i..<i + 32, with: b) }
            i += 1
        }
        return result
    }
}
