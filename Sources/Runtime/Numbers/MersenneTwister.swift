/// The generator MT19937 (Matsumoto and Nishimura, 1998) over a state of 624 words and the index of the next one. Python library reference, "random".
struct MersenneTwister {
    static let size = 624, words = size + 1
    /// The state, in place.
    let state: UnsafeMutablePointer<UInt32>

    /// - Parameter state: 625 words. An index out of range counts as the end.
    init(_ state: UnsafeMutablePointer<UInt32>) { self.state = state }

    func next() -> UInt32 {
        if state[Self.size] >= UInt32(Self.size) {
            renew()
            state[Self.size] = 0
        }
        var y = state[Int(state[Self.size])]
        state[Self.size] += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9D2C_5680
        y ^= y << 15 & 0xEFC6_0000
        return y ^ y >> 18
    }

    private func renew() {
        let n = Self.size
        for i in 0..<n {
            let y = state[i] & 0x8000_0000 | state[(i + 1) % n] & 0x7FFF_FFFF
            state[i] = state[(i + 397) % n] ^ y >> 1 ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
        }
    }

    private func begin(_ seed: UInt32) {
        state[0] = seed
        for i in 1..<Self.size { state[i] = 1_812_433_253 &* (state[i - 1] ^ state[i - 1] >> 30) &+ UInt32(i) }
        state[Self.size] = UInt32(Self.size)
    }

    /// Begins anew with a key of any length but zero.
    func begin(key: [UInt32]) {
        begin(19_650_218)
        let n = Self.size
        var i = 1, j = 0
        func advance() {
            i += 1
            if i >= n {
                state[0] = state[n - 1]
                i = 1
            }
        }
        for _ in 0..<max(n, key.count) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) &* 1_664_525) &+ key[j] &+ UInt32(truncatingIfNeeded: j)
            advance()
            j = (j + 1) % key.count
        }
        for _ in 1..<n {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) &* 1_566_083_941) &- UInt32(i)
            advance()
        }
        state[0] = 0x8000_0000
    }
}
