import Glibc
import ImageStore
import Runtime
import Testing
@testable import Torpor

/// Damaged records with good digests: what someone who means harm can make. Waking them must end in an error, or in a program that can
/// be run, collected and saved; never in a crash or a hang. (Whole files: `FileFuzzTests`.)
struct FuzzTests {
    @Test(.timeLimit(.minutes(10))) func hostileRecords() throws { try Fuzzing.run("FuzzRole", most: 20_000) }
}

/// The child's part. It does nothing in an ordinary run.
@Suite struct FuzzRole {
    @Test(.enabled(if: Fuzzing.isPlaying("FuzzRole")))
    func play() throws {
        let states = try FuzzRole.states()
        Fuzzing.play { FuzzRole.attempt(states[$0 % states.count], $0) }
    }

    /// What is mutated: the committed images, and states of the programs that have most in flight.
    private static func states() throws -> [SavedState] {
        let images = String(testsFolder.dropLast("/Tests".count)) + "/Images/version-1"
        let committed = try entries(images).filter { $0.hasSuffix(".image") }.map { name in
            let store = try ImageStore.open(images + "/" + name, .readOnly)
            let snapshot = try store.snapshot(.latest)
            let packs = try store.packs(of: snapshot)
            return SavedState(
                roots: snapshot.roots, payloads: packs.map { Array($0.payload) }, records: packs.map(\.records),
                codes: try store.codes(for: snapshot).map { CodeContent($0) }, instructions: 0)
        }
        return try committed + ["suspension/everywhere", "suspension/generators_in_flight", "classes/basics", "closures/counter", "sets/operations", "dicts/views"].compactMap { name in
            guard let program = TestProgram.all.first(where: { $0.name == name }) else { return nil }
            // As text: what is mutated is the same wherever the files lie.
            let session = try Session(.code(contents(program.path) ?? ""), hashSeed: 1)
            session.program.redirect(output: { _ in }, error: { _ in })
            guard case .suspended = try session.run(instructions: 400) else { return nil }
            return try session.captured()
        }
    }

    /// Whether the state could be woken.
    private static func attempt(_ state: SavedState, _ seed: Int) -> Bool {
        var random = Random(state: UInt64(seed))
        var roots = state.roots, payloads = state.payloads
        for _ in 0...random.next() % 3 {
            if random.next() % 8 == 0 {
                mutate(&roots, from: 32, &random)
            } else {
                let i = Int(random.next() % UInt64(payloads.count))
                mutate(&payloads[i], from: 0, &random)
            }
        }
        let hostile = SavedState(roots: roots, payloads: payloads, records: state.records, codes: state.codes, instructions: 0)
        guard let program = try? hostile.wake(memoryLimit: 1 << 28, checksSum: false) else { return false }
        program.redirect(output: { _ in }, error: { _ in })
        program.poll = { .none }
        _ = program.run(limit: 3000)
        program.collect()
        _ = try? program.encode(whole: true, digest: { $0.digest }) { _ in }
        return true
    }
}

/// One of the ways in which bytes go wrong.
func mutate(_ bytes: inout [UInt8], from first: Int = 0, _ random: inout Random) {
    guard bytes.count > first + 4 else { return }
    let i = first + Int(random.next() % UInt64(bytes.count - first))
    switch random.next() % 8 {
    case 0: bytes[i] ^= 1 << UInt8(random.next() % 8)
    case 1: bytes[i] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes[i] = 0xFF
    case 3: bytes[i] &+= 8
    case 4: bytes[i] &-= 8
    case 5: bytes.remove(at: i)
    case 6: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: i)
    default: bytes.swapAt(i, first + Int(random.next() % UInt64(bytes.count - first)))
    }
}
