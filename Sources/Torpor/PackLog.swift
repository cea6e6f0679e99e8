import ImageStore
import Runtime

/// How large a pack is.
struct PackSize {
    let records: Int64
    /// Bytes of its payload, not compressed.
    let bytes: Int64

    /// What it costs to write and to read, in bytes: a small record costs about as much as 32 bytes of a large one.
    var weight: Int64 { bytes + 32 * records }
}

extension PackSize {
    init(_ pack: PreparedPack) { self.init(records: pack.records, bytes: pack.rawSize) }
    init(_ pack: StoredPack) { self.init(records: pack.records, bytes: Int64(pack.payload.count)) }
}

/// The packs behind a state: those of the last whole state, and then a log of changes in which small packs are merged, so that there
/// are few.
///
/// A pack's *tier* is the logarithm to base 4 of its number of records. Along the log tiers do not rise, and no tier has four packs. So a log
/// of n records has at most 3·(1 + log₄ n) packs, and a record is rewritten at most once for each tier. When the log weighs more than
/// the whole state, the next state is a whole one: it leaves out what has died, and costs no more than the log did.
struct PackTiers {
    let packs: [PackSize]
    /// How many of the packs are those of the whole state.
    let base: Int

    /// - Parameter whole: records of the whole state.
    init(_ packs: [PackSize], whole: Int) {
        self.packs = packs
        var base = 0
        var sum: Int64 = 0
        while base < packs.count && sum < Int64(whole) {
            sum += packs[base].records
            base += 1
        }
        self.base = base
    }

    /// Little is not worth the trouble.
    private static let leastLog: Int64 = 64 << 10

    var wantsWhole: Bool {
        func weight(_ packs: some Sequence<PackSize>) -> Int64 { packs.reduce(0) { $0 + $1.weight } }
        return weight(packs.dropFirst(base)) > max(weight(packs.prefix(base)), PackTiers.leastLog)
    }

    static func tier(_ records: Int64) -> Int {
        var tier = 0
        var n = records / 4
        while n > 0 {
            tier += 1
            n /= 4
        }
        return tier
    }

    /// How many packs at the end of the log are to be merged with a new one of so many records.
    func merged(with new: Int64) -> Int {
        let log = packs.dropFirst(base).map(\.records)
        var count = 0
        var size = new
        while true {
            let rest = log.dropLast(count)
            guard let last = rest.last else { return count }
            if PackTiers.tier(last) < PackTiers.tier(size) {
                size += last
                count += 1
            } else if rest.count >= 3, rest.suffix(3).allSatisfy({ PackTiers.tier($0) == PackTiers.tier(size) }) {
                size += rest.suffix(3).reduce(0, +)
                count += 3
            } else {
                return count
            }
        }
    }
}

/// What a snapshot adds to the log.
struct PackLog {
    private let store: ImageStore
    private var whole: [PreparedPack] = []
    /// The records of a change: kept until it is known whether they are merged with others.
    private var change: [(records: Int64, payload: [UInt8])] = []

    init(_ store: ImageStore) { self.store = store }

    mutating func add(_ pack: SnapshotContent.Pack) throws {
        if pack.isWhole {
            whole.append(try store.prepare(records: Int64(pack.records), payload: pack.payload))
        } else {
            change.append((Int64(pack.records), Array(pack.payload)))
        }
    }

    /// The packs of the state, and how large each is.
    ///
    /// - Parameters:
    ///   - before: the state that this one changes; nil for a whole one.
    ///   - log: its packs.
    func packs(after before: SnapshotInfo?, _ log: PackTiers) throws -> (packs: [NewSnapshot.Pack], sizes: [PackSize]) {
        guard let before else { return (whole.map { .new($0) }, whole.map { PackSize($0) }) }
        let kept = before.packs.map { NewSnapshot.Pack.stored($0) }
        if change.isEmpty { return (kept, log.packs) }
        let n = change.count == 1 ? log.merged(with: change[0].records) : 0
        if n == 0 {
            // Nothing to merge, or a change so large that it fills packs of its own.
            let new = try change.map { change in
                try change.payload.withUnsafeBytes { try store.prepare(records: change.records, payload: $0) }
            }
            return (kept + new.map { .new($0) }, log.packs + new.map { PackSize($0) })
        }
        let old = try store.packs(of: before, only: Set(before.packs.suffix(n)))
        let (payload, records) = try withExtendedLifetime(old) {
            try change[0].payload.withUnsafeBytes { try PackMerger.merge(old.map(\.payload) + [$0]) }
        }
        let new = try payload.withUnsafeBytes { try store.prepare(records: Int64(records), payload: $0) }
        return (kept.dropLast(n) + [.new(new)], log.packs.dropLast(n) + [PackSize(new)])
    }
}

/// A state held in memory, in the form that images hold.
package struct SavedState: Sendable {
    package let roots: [UInt8]
    /// The oldest first.
    package let payloads: [[UInt8]]
    package let records: [Int64]
    package let codes: [CodeContent]
    /// Instructions executed so far.
    package let instructions: Int

    /// - Parameter before: the state that the program was saved or woken in last; nil for a whole state.
    init(_ program: Program, after before: SavedState? = nil) throws {
        var added: [(records: Int64, payload: [UInt8])] = []
        let sizes = before.map { zip($0.records, $0.payloads).map { PackSize(records: $0, bytes: Int64($1.count)) } }
        let log = PackTiers(sizes ?? [], whole: program.recordsInWhole)
        let content = try program.encode(whole: before == nil || log.wantsWhole, digest: CodeRow.digest(of:)) {
            added.append((Int64($0.records), Array($0.payload)))
        }
        roots = content.roots
        instructions = content.instructions
        codes = content.isWhole ? content.newCodes : (before?.codes ?? []) + content.newCodes
        let n = content.isWhole || added.count != 1 ? 0 : log.merged(with: added[0].records)
        if n > 0 {
            let merged = try SavedState.merge((before?.payloads.suffix(n) ?? []) + [added[0].payload])
            added = [(Int64(merged.1), merged.0)]
        }
        payloads = (content.isWhole ? [] : before?.payloads.dropLast(n) ?? []) + added.map(\.payload)
        records = (content.isWhole ? [] : before?.records.dropLast(n) ?? []) + added.map(\.records)
    }

    private static func merge(_ payloads: [[UInt8]]) throws -> ([UInt8], Int) {
        let buffers = payloads.map { payload in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: payload.count, alignment: 8)
            buffer.copyBytes(from: payload)
            return buffer
        }
        defer { for buffer in buffers { buffer.deallocate() } }
        let (payload, count) = try PackMerger.merge(buffers.map { UnsafeRawBufferPointer($0) })
        return (payload, count)
    }

    /// A state of such bytes, whatever they are. For tests.
    package init(roots: [UInt8], payloads: [[UInt8]], records: [Int64], codes: [CodeContent], instructions: Int) {
        self.roots = roots
        self.payloads = payloads
        self.records = records
        self.codes = codes
        self.instructions = instructions
    }

    /// - Parameter checksSum: for tests, which need states that someone has changed on purpose.
    package func wake(memoryLimit: Int = Program.memoryLimit, checksSum: Bool = true) throws -> Program {
        let buffers = payloads.map { payload in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: payload.count, alignment: 8)
            buffer.copyBytes(from: payload)
            return buffer
        }
        defer { for buffer in buffers { buffer.deallocate() } }
        return try Program(
            waking: roots, payloads: buffers.map { UnsafeRawBufferPointer($0) }, codes: codes,
            memoryLimit: memoryLimit, checksSum: checksSum)
    }

    /// The sum of the records, as the roots hold it.
    package var sum: ArraySlice<UInt8> { roots[16..<32] }
}
