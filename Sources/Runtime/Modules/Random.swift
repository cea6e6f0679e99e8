import BigInt

/// The native part of `_random`. A generator's state is a bytearray.
enum RandomModule {
    static let module = NativeModule("_random", functions: [
        Native("_begin", "state, key, /", .function) { runtime, a in
            with(runtime, a[0]) { generator in
                guard let key = runtime.integer(a[1]) else { return runtime.raise(.typeError, "an int is required") }
                var words: [UInt32] = []
                for word in key.magnitude.words {
                    words.append(UInt32(truncatingIfNeeded: word))
                    words.append(UInt32(truncatingIfNeeded: word >> 32))
                }
                while words.count > 1, words.last == 0 { words.removeLast() }
                generator.begin(key: words.isEmpty ? [0] : words)
                return .none
            }
        },
        Native("_real", "state, /", .function) { runtime, a in
            with(runtime, a[0]) { generator in
                let high = generator.next() >> 5, low = generator.next() >> 6
                return runtime.float((Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992)
            }
        },
        Native("_bits", "state, k, /", .function) { runtime, a in
            with(runtime, a[0]) { generator in
                guard a[1].isInt, a[1].int >= 0 else { return runtime.raise(.valueError, "number of bits must be non-negative") }
                var left = a[1].int
                if left == 0 { return Value(0) }
                if left <= 32 { return Value(Int(generator.next() >> UInt32(32 - left))) }
                guard runtime.mayAllocate(left / 8, times: 1) else { return .error }
                var words: [UInt] = []
                var isLow = true
                while left > 0 {
                    let r = generator.next() >> UInt32(max(32 - left, 0))
                    if isLow { words.append(UInt(r)) } else { words[words.count - 1] |= UInt(r) << 32 }
                    isLow.toggle()
                    left -= 32
                }
                return runtime.int(Integer(BigUInt(words: words)))
            }
        },
        Native("_entropy", "n, /", .function) { runtime, a in
            guard a[0].isInt, (0...256).contains(a[0].int) else { return runtime.raise(.valueError, "from 0 to 256 bytes") }
            var source = SystemRandomNumberGenerator()
            return runtime.bytes((0..<a[0].int).map { _ in UInt8.random(in: 0...255, using: &source) })
        },
    ])

    private static func with(_ runtime: Runtime, _ state: Value, _ body: (MersenneTwister) -> Value) -> Value {
        guard state.isKind(.byteArray), ByteArrayRef(state.object).count == MersenneTwister.words * 4 else {
            return runtime.raise(.typeError, "this is no state of a generator")
        }
        state.object.writeBarrier()
        return body(MersenneTwister(UnsafeMutableRawPointer(ByteArrayRef(state.object).bytes).assumingMemoryBound(to: UInt32.self)))
    }
}
