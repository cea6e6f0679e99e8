import ImageStore
import Testing

/// A code row that is one of its kind for each `number`.
func sampleCode(_ number: Int) -> CodeRow {
    CodeRow(
        name: "f\(number)", qualifiedName: "Sample.f\(number)", filename: "/lib/sämple.py", firstLine: Int64(number),
        argumentCount: 2, positionalOnlyCount: 1, keywordOnlyCount: 0, localCount: 4, stackSize: 7, flags: 67,
        body: (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ number) })
}

/// Bytes that compress about as well as object records do.
func sampleBytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<count).map { index in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return index % 4 == 0 ? UInt8(truncatingIfNeeded: state) : UInt8(truncatingIfNeeded: index / 16)
    }
}

extension ImageStore {
    /// Commits a state of one new pack after the packs of `parent`.
    @discardableResult
    func commitSample(
        _ payload: [UInt8], records: Int64 = 1, parent: SnapshotInfo? = nil, label: String? = nil,
        codes: [CodeRow] = [], roots: [UInt8] = [1, 2, 3], branch: String = "main"
    ) throws -> SnapshotInfo {
        try payload.withUnsafeBytes { bytes in
            try commit(
                NewSnapshot(
                    parent: parent?.id, label: label, time: 1_700_000_000_000_000_000, reason: "test",
                    instructions: 12_345, roots: roots,
                    packs: (parent?.packs ?? []).map { .stored($0) } + [.new(try prepare(records: records, payload: bytes))],
                    codes: codes, codeDigests: codes.map { $0.digest }, objectCounts: ["cell": 2, "fünction \"\n\\": 1]),
                branch: branch)
        }
    }

    func payloads(of snapshot: SnapshotInfo) throws -> [[UInt8]] {
        try packs(of: snapshot).map { [UInt8]($0.payload) }
    }
}

/// All that can be read from an image.
struct Contents: Equatable {
    var log: [SnapshotInfo] = []
    var branches: [String: Int64] = [:]
    var properties: [String: MetaValue] = [:]
    var payloads: [[[UInt8]]] = []
    var records: [Int64] = []
    var codes: [[CodeRow]] = []

    init(of path: String) throws {
        let store = try ImageStore.open(path, .readOnly)
        log = try store.log()
        branches = try store.branches()
        properties = try store.properties()
        for snapshot in log {
            let packs = try store.packs(of: snapshot)
            payloads.append(packs.map { [UInt8]($0.payload) })
            records += packs.map { $0.records }
            codes.append(try store.codes(for: snapshot))
        }
        _ = try store.snapshot(.latest)
    }
}

/// A small image with something in every table.
func makeSampleImage(_ path: String) throws {
    let store = try ImageStore.create(
        path, properties: ["created": .integer(17), "hash_seed": .blob([9, 8, 7]), "version": .text("0.1 ü")])
    let first = try store.commitSample(sampleBytes(900), records: 30, label: "first", codes: [sampleCode(1)])
    try store.commitSample(
        sampleBytes(5000, seed: 2), records: 90, parent: first, codes: [sampleCode(1), sampleCode(2)])
    try store.setBranch("töpic", to: first.id)
    try store.close()
}

extension ImageStore {
    /// All snapshots, oldest first.
    func log() throws -> [SnapshotInfo] {
        var snapshots: [SnapshotInfo] = []
        try forEachSnapshot { snapshots.append($0) }
        return snapshots
    }
}

/// Reads a damaged image: the content must be the original one or the error an ``ImageError`` of one line.
///
/// - Returns: whether it is the original content.
func isUnharmed(
    _ path: String, _ original: Contents, _ what: @autoclosure () -> String, _ location: SourceLocation = #_sourceLocation
) -> Bool {
    do {
        if try Contents(of: path) == original { return true }
        Issue.record("\(what()): other content, no error", sourceLocation: location)
    } catch let error as ImageError {
        if "\(error)".contains("\n") { Issue.record("\(what()): more than one line: \(error)", sourceLocation: location) }
    } catch {
        Issue.record("\(what()): \(error)", sourceLocation: location)
    }
    return false
}
