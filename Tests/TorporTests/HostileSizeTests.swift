import Glibc
import ImageStore
import Testing

@testable import Runtime
@testable import Torpor

/// Small images that stand for much: what they would take is refused before it is taken. The bound is `Program.memoryLimit`: three
/// quarters of what the process may use, here 2.5 gigabytes, of which one is the room of the frame stack.
struct HostileSizeTests {
    private let folder = TemporaryFolder()

    private static let limited = ["/bin/sh", "-c", "ulimit -v 2621440; exec \"$0\" \"$@\""]

    /// An image whose state is made of these packs, with good digests.
    private func image(_ payloads: [[UInt8]], records: Int64 = 1, roots: [UInt8]? = nil) throws -> String {
        let path = folder.file("bomb.image")
        unlink(path)
        #expect(try Command.run("run", "--image", path, "--suspend-after", "3", "-c", "x = 1").exitCode == 75)
        let store = try ImageStore.open(path, .readWrite)
        let sound = try store.snapshot(.latest)
        let packs = try payloads.map { payload in
            NewSnapshot.Pack.new(try payload.withUnsafeBytes { try store.prepare(records: records, payload: $0) })
        }
        var new = NewSnapshot(
            parent: sound.id, time: 1, reason: "limit", instructions: 1, roots: roots ?? sound.roots,
            packs: sound.packs.map { .stored($0) } + packs, objectCounts: [:])
        new.inheritedCodes = sound.codes
        try store.commit(new)
        try store.close()
        var status = stat()
        stat(path, &status)
        #expect(status.st_size < 8 << 20, "a bomb is small")
        return path
    }

    /// The message of every command that wakes it; each ends with one line and status 1.
    private func message(_ path: String) throws -> String {
        var text = ""
        for command in ["resume", "inspect", "verify"] {
            let result = try Command.start([command, path], behind: HostileSizeTests.limited).wait()
            #expect(result.exitCode == 1, "\(command): \(result.exitCode) \(result.error)")
            let line = command == "verify" ? result.output : result.error
            #expect(line.filter { $0 == "\n" }.count == 1, "\(command): \(result.output) \(result.error)")
            text += line
        }
        return text
    }

    // MARK: Records that stand for many (`Images/FORMAT.md`, "Object records")

    private static func varint(_ n: Int) -> [UInt8] { n < 128 ? [UInt8(n)] : [UInt8(n & 127 | 128)] + varint(n >> 7) }

    private static func text(_ s: String) -> [UInt8] { varint(s.utf8.count) + Array(s.utf8) }

    /// A column in which the first token gives `first`, and each further one the value `step` behind the one before.
    private static func column(_ tag: Int, _ first: Int, step: Int, count: Int) -> [UInt8] {
        var tokens = varint(first << 4 | tag)
        if count > 1 { tokens += varint(step << 4 | tag) }
        if count > 2 { tokens += varint((count - 2) << 3 | 5) }
        return tokens
    }

    /// What a piece of lists has in front, as the first of its payload: the layout of lists, and their class.
    private static let lists: [UInt8] = {
        guard let layout = RecordLayout.all.first(where: { $0.kind == .list }) else { return [] }
        var out = varint(1) + text(layout.description[0]) + varint(layout.description.count - 2)
        for part in layout.description.dropFirst() { out += text(part) }
        return out + varint(1) + text("type:list")
    }()

    /// A group of lists with so many elements each, numbered from `oid`; their elements are all 0.
    private static func group(count: Int, elements: Int, oid: Int) -> (directory: [UInt8], body: [UInt8]) {
        let body = elements == 0 || count == 0 ? [] : column(1, 0, step: 0, count: count * elements)
        let directory = [0, 0, 0] + varint(count) + [2] + column(1, elements, step: 0, count: count) + column(0, oid, step: 1, count: count)
        return (directory + varint(body.count), body)
    }

    private static func piece(isFirst: Bool, _ groups: [(directory: [UInt8], body: [UInt8])]) -> [UInt8] {
        let directory = groups.flatMap(\.directory)
        return (isFirst ? lists : [0, 0]) + varint(directory.count) + directory + groups.flatMap(\.body)
    }

    private static let tooMuch = "its objects take more memory than the limit allows"

    @Test func moreRecordsThanMemory() throws {
        // Half a billion empty lists in a megabyte.
        let group = HostileSizeTests.group(count: 8192, elements: 0, oid: 1)
        let further = HostileSizeTests.piece(isFirst: false, [group])
        let payload = HostileSizeTests.piece(isFirst: true, [group]) + repeatElement(further, count: 60_000).joined()
        #expect(try message(try image([payload])).contains(HostileSizeTests.tooMuch))
    }

    @Test func moreGroupsThanMemory() throws {
        let group = HostileSizeTests.group(count: 1, elements: 0, oid: 1)
        let further = HostileSizeTests.piece(isFirst: false, Array(repeating: group, count: 8192))
        let payload = HostileSizeTests.piece(isFirst: true, [group]) + repeatElement(further, count: 700).joined()
        #expect(try message(try image([payload])).contains(HostileSizeTests.tooMuch))
    }

    @Test func moreNamesThanMemory() throws {
        let count = 300_000_000
        let payload = [0] + HostileSizeTests.varint(count) + [UInt8](repeating: 0, count: count)
        #expect(try message(try image([payload])).contains(HostileSizeTests.tooMuch))
    }

    @Test(arguments: [200_000_000, 1 << 32, 1 << 39])
    func aListThatIsTooLong(elements: Int) throws {
        let payload = HostileSizeTests.piece(isFirst: true, [HostileSizeTests.group(count: 1, elements: elements, oid: 1 << 20)])
        #expect(try message(try image([payload])).contains(HostileSizeTests.tooMuch))
    }

    /// Records that newer ones replace take no memory, but time to read over.
    @Test func longListsThatAreReplaced() throws {
        let long = HostileSizeTests.group(count: 1, elements: 1 << 34, oid: 1 << 20)
        let short = HostileSizeTests.group(count: 1, elements: 1, oid: 1 << 20)
        let payload = HostileSizeTests.piece(isFirst: true, [short, long])
        #expect(try message(try image([payload])).contains(HostileSizeTests.tooMuch))
    }

    /// A list that fits is made; the state is refused as its sum is another one.
    @Test func aLongListThatFits() throws {
        let payload = HostileSizeTests.piece(isFirst: true, [HostileSizeTests.group(count: 1, elements: 40_000_000, oid: 1 << 20)])
        #expect(try message(try image([payload])).contains("its records are not those of this state"))
    }

    // MARK: Bytes that inflate to many

    @Test func aPackThatInflatesBeyondTheLimit() throws {
        let path = try image([[UInt8](repeating: 0, count: 1_300_000_000)])
        #expect(try message(path).contains("1300000000 bytes are more than the limit"))
    }

    @Test func manyPacksThatDoSoTogether() throws {
        let path = try image(Array(repeating: [UInt8](repeating: 0, count: 700_000_000), count: 2))
        #expect(try message(path).contains("are more than the limit"))
    }

    @Test func aPackOfZeros() throws {
        let path = try image([[UInt8](repeating: 0, count: 500_000_000)])
        #expect(try message(path).contains("a piece has no records"))
    }
}
