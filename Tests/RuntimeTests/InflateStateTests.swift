import Testing

@testable import Runtime

/// States of a decompressor as whoever writes an image can write them: they are refused, or read on from, and end no process.
@Suite struct InflateStateTests {
    private func packed(_ fields: [Int32], _ rest: [UInt8] = []) -> [UInt8] {
        fields.flatMap { field in (0..<4).map { UInt8(truncatingIfNeeded: field >> Int32(8 * $0)) } } + rest
    }

    private func isRefused(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            do {
                var state = try InflateState(packed: bytes)
                _ = try? [UInt8](repeating: 0xA5, count: 64).withUnsafeBufferPointer { try state.read($0, limit: 1000, room: 1 << 20) }
                return false
            } catch {
                return true
            }
        }
    }

    /// mode, last block, bit offset, stored bytes, bytes and distance of a copy; sizes of the two codes, the input kept and the window.
    @Test(arguments: [
        [2, 0, 0, 0, 5, 1, 0, 0, 0, 0], [9, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 2, 0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 3, 0, 0, 0, 0, 0, 0, 0],
        [1, 0, 0, -1, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 259, 1, 0, 0, 0, 0], [2, 0, 0, 0, 1, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 300, 0, 0, 0],
        [2, 0, 0, 0, 0, 0, -1, 0, 0, 1], [2, 0, 0, 0, 0, 0, 0, 0, .max, .max], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ] as [[Int32]])
    func wrongFields(_ fields: [Int32]) { #expect(isRefused(packed(fields))) }

    @Test func anyFields() {
        var random = SystemRandomNumberGenerator()
        let values: [Int32] = [0, 0, 0, 1, 2, 3, 7, 8, 258, 288, 32768, 65535, -1, .max]
        for _ in 0..<100_000 {
            let fields = (0..<10).map { _ in values.randomElement(using: &random) ?? 0 }
            let size = fields[6...9].reduce(0) { $0 + Int($1) }
            let rest = (0...100_000).contains(size) ? [UInt8](repeating: UInt8.random(in: 0...15, using: &random), count: size) : []
            _ = isRefused(packed(fields, rest))
        }
    }

    @Test func aNewStateReadsOn() throws {
        let stored: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 97, 98, 99]
        var state = InflateState(window: [])
        var output: [UInt8] = []
        for byte in stored {
            state = try state.packed.withUnsafeBufferPointer { try InflateState(packed: $0) }
            output += try [byte].withUnsafeBufferPointer { try state.read($0, limit: .max, room: 100).output }
        }
        #expect(output == [97, 98, 99])
        #expect(state.isDone)
    }
}
