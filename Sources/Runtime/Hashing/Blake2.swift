/// BLAKE2b and BLAKE2s. RFC 7693. The two differ in the width of their words, in the number of rounds and in the rotations.
enum Blake2: String {
    case blake2b, blake2s

    /// Bytes of a block.
    var blockSize: Int { self == .blake2b ? 128 : 64 }

    static let wordCount = 8

    /// The state that a parameter block (section 2.5) begins with; it has as many bytes as eight words.
    func begun(_ parameters: UnsafeRawBufferPointer) -> [UInt64] {
        (0..<8).map { i in start(i) ^ word(parameters, i) }
    }

    /// Takes one block. `count`: the bytes taken up to its end.
    func compress(_ state: inout [UInt64], _ block: UnsafeRawBufferPointer, count: Int, isLast: Bool, isLastNode: Bool) {
        if self == .blake2b {
            rounds(UInt64.self, &state, block, count: count, isLast: isLast, isLastNode: isLastNode, turns: (32, 24, 16, 63), 12)
        } else {
            rounds(UInt32.self, &state, block, count: count, isLast: isLast, isLastNode: isLastNode, turns: (16, 12, 8, 7), 10)
        }
    }

    /// The bytes of a state, of which a digest is the first ones.
    func digest(_ state: [UInt64]) -> [UInt8] {
        state.flatMap { word in (0..<blockSize / 16).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    }

    private func start(_ i: Int) -> UInt64 {
        let word = HashAlgorithm.sha512.initialState[i]
        return self == .blake2b ? word : word >> 32
    }

    private func word(_ bytes: UnsafeRawBufferPointer, _ i: Int) -> UInt64 {
        self == .blake2b ? bytes.loadUnaligned(fromByteOffset: i * 8, as: UInt64.self).littleEndian
            : UInt64(bytes.loadUnaligned(fromByteOffset: i * 4, as: UInt32.self).littleEndian)
    }

    private func rounds<W: FixedWidthInteger & UnsignedInteger>(
        _ type: W.Type, _ state: inout [UInt64], _ block: UnsafeRawBufferPointer, count: Int, isLast: Bool, isLastNode: Bool,
        turns: (Int, Int, Int, Int), _ number: Int
    ) {
        let m = (0..<16).map { W(truncatingIfNeeded: word(block, $0)) }
        var v = state.map { W(truncatingIfNeeded: $0) } + (0..<8).map { W(truncatingIfNeeded: start($0)) }
        let bits = W.bitWidth
        v[12] ^= W(truncatingIfNeeded: count)
        v[13] ^= bits == 64 ? 0 : W(truncatingIfNeeded: count >> 32)
        if isLast { v[14] = ~v[14] }
        if isLast && isLastNode { v[15] = ~v[15] }
        func turn(_ x: W, _ n: Int) -> W { x &>> W(n) | x &<< W(bits - n) }
        func mix(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: W, _ y: W) {
            v[a] = v[a] &+ v[b] &+ x
            v[d] = turn(v[d] ^ v[a], turns.0)
            v[c] = v[c] &+ v[d]
            v[b] = turn(v[b] ^ v[c], turns.1)
            v[a] = v[a] &+ v[b] &+ y
            v[d] = turn(v[d] ^ v[a], turns.2)
            v[c] = v[c] &+ v[d]
            v[b] = turn(v[b] ^ v[c], turns.3)
        }
        for round in 0..<number {
            let s = Blake2.permutations[round % 10]
            for i in 0..<4 { mix(i, i + 4, i + 8, i + 12, m[s[2 * i]], m[s[2 * i + 1]]) }
            for i in 0..<4 { mix(i, (i + 1) % 4 + 4, (i + 2) % 4 + 8, (i + 3) % 4 + 12, m[s[2 * i + 8]], m[s[2 * i + 9]]) }
        }
        for i in 0..<8 { state[i] ^= UInt64(v[i] ^ v[i + 8]) }
    }

    /// Which words of a block each round mixes in. RFC 7693, section 2.7.
    private static let permutations: [[Int]] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
        [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
        [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
        [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
        [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
        [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
        [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
        [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
        [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
    ]
}
