/// The key of the str hash.
enum HashKey {
    /// The key for a seed, or a random one. Equal seeds give equal keys, so a program with a seed is repeatable.
    static func from(seed: UInt32?) -> (UInt64, UInt64) {
        guard let seed else {
            var generator = SystemRandomNumberGenerator()
            return (generator.next(), generator.next())
        }
        var state = UInt64(seed)
        return (next(&state), next(&state))
    }

    /// SplitMix64: <https://prng.di.unimi.it/splitmix64.c>.
    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
