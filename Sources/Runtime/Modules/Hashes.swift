/// `_torpor_hashes`: what the modules of hash functions are made of. A state is bytes: words in the machine's order.
enum HashesModule {
    static let module = NativeModule("_torpor_hashes", functions: [
        // (initial state, block size, digest size)
        Native("_begun", "name, /", .function) { runtime, a in
            with(runtime, a[0]) { algorithm in
                runtime.tuple([bytes(runtime, algorithm.initialState), Value(algorithm.blockSize), Value(algorithm.digestSize)])
            }
        },
        // The state after all whole blocks of the data.
        Native("_absorbed", "name, state, data, /", .function) { runtime, a in
            with(runtime, a[0]) { algorithm in
                guard var state = words(runtime, a[1], algorithm), let data = runtime.bytesLike(a[2]) else {
                    return runtime.raise(.typeError, "bytes are required")
                }
                absorb(algorithm, &state, data)
                return bytes(runtime, state)
            }
        },
        // The digest: `tail` is what is left behind the last whole block, `total` the number of bytes in all.
        Native("_finished", "name, state, tail, total, /", .function) { runtime, a in
            with(runtime, a[0]) { algorithm in
                guard var state = words(runtime, a[1], algorithm), let tail = runtime.bytesLike(a[2]), a[3].isInt else {
                    return runtime.raise(.typeError, "bytes are required")
                }
                algorithm.padding(of: tail, total: a[3].int).withUnsafeBufferPointer { absorb(algorithm, &state, $0) }
                return runtime.bytes(algorithm.digest(state))
            }
        },
        // SHA-3 and SHAKE: the state after all whole blocks of `rate` bytes.
        Native("_keccak_absorbed", "state, data, rate, /", .function) { runtime, a in
            guard var state = words(a[0], Keccak.laneCount, runtime), let data = runtime.bytesLike(a[1]), let rate = keccakRate(a[2]) else {
                return runtime.raise(.typeError, "a state of 200 bytes, bytes and a rate are required")
            }
            for offset in stride(from: 0, through: data.count - rate, by: rate) {
                Keccak.absorb(&state, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(data)[offset..<offset + rate]))
            }
            return bytes(runtime, state)
        },
        Native("_keccak_squeezed", "state, rate, count, /", .function) { runtime, a in
            guard var state = words(a[0], Keccak.laneCount, runtime), let rate = keccakRate(a[1]), a[2].isInt, a[2].int >= 0 else {
                return runtime.raise(.typeError, "a state of 200 bytes, a rate and a length are required")
            }
            guard runtime.mayAllocate(a[2].int, times: 1) else { return .error }
            return runtime.bytes(Keccak.squeeze(&state, rate: rate, count: a[2].int))
        },
        // The state that a parameter block begins with.
        Native("_blake2_begun", "name, parameters, /", .function) { runtime, a in
            guard let algorithm = blake2(a[0]), let parameters = runtime.bytesLike(a[1]), parameters.count == algorithm.blockSize / 2 else {
                return runtime.raise(.typeError, "a name and a parameter block are required")
            }
            return bytes(runtime, algorithm.begun(UnsafeRawBufferPointer(parameters)))
        },
        // The state after all whole blocks of the data; `count`: the bytes taken before.
        Native("_blake2_absorbed", "name, state, data, count, /", .function) { runtime, a in
            guard let algorithm = blake2(a[0]), var state = words(a[1], Blake2.wordCount, runtime), let data = runtime.bytesLike(a[2]), a[3].isInt else {
                return runtime.raise(.typeError, "a name, a state, bytes and a count are required")
            }
            var count = a[3].int
            for offset in stride(from: 0, through: data.count - algorithm.blockSize, by: algorithm.blockSize) {
                count &+= algorithm.blockSize
                let block = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(data)[offset..<offset + algorithm.blockSize])
                algorithm.compress(&state, block, count: count, isLast: false, isLastNode: false)
            }
            return bytes(runtime, state)
        },
        // The longest digest: `tail` is the last block, `total` the number of bytes in all.
        Native("_blake2_finished", "name, state, tail, total, last_node, /", .function) { runtime, a in
            guard let algorithm = blake2(a[0]), var state = words(a[1], Blake2.wordCount, runtime), let tail = runtime.bytesLike(a[2]), a[3].isInt,
                  tail.count <= algorithm.blockSize else {
                return runtime.raise(.typeError, "a name, a state, at most a block and a count are required")
            }
            let block = Array(tail) + [UInt8](repeating: 0, count: algorithm.blockSize - tail.count)
            block.withUnsafeBytes { algorithm.compress(&state, $0, count: a[3].int, isLast: true, isLastNode: a[4] == .true) }
            return runtime.bytes(algorithm.digest(state))
        },
    ])

    /// A rate is whole lanes, and leaves some of the state as capacity.
    private static func keccakRate(_ value: Value) -> Int? {
        value.isInt && value.int % 8 == 0 && (8..<200).contains(value.int) ? value.int : nil
    }

    private static func blake2(_ name: Value) -> Blake2? { name.isKind(.str) ? Blake2(rawValue: StrRef(name.object).string) : nil }

    private static func with(_ runtime: Runtime, _ name: Value, _ body: (HashAlgorithm) -> Value) -> Value {
        guard name.isKind(.str), let algorithm = HashAlgorithm(rawValue: StrRef(name.object).string) else {
            return runtime.raise(.valueError, "unknown hash function")
        }
        return body(algorithm)
    }

    private static func absorb(_ algorithm: HashAlgorithm, _ state: inout [UInt64], _ data: UnsafeBufferPointer<UInt8>) {
        guard let base = data.baseAddress else { return }
        for offset in stride(from: 0, through: data.count - algorithm.blockSize, by: algorithm.blockSize) {
            algorithm.compress(&state, UnsafeRawPointer(base) + offset)
        }
    }

    private static func bytes(_ runtime: Runtime, _ words: [UInt64]) -> Value {
        words.withUnsafeBytes { runtime.bytes($0.bindMemory(to: UInt8.self)) }
    }

    private static func words(_ runtime: Runtime, _ state: Value, _ algorithm: HashAlgorithm) -> [UInt64]? {
        words(state, algorithm.initialState.count, runtime)
    }

    private static func words(_ state: Value, _ count: Int, _ runtime: Runtime) -> [UInt64]? {
        guard state.isKind(.bytes) else { return nil }
        let content = UnsafeRawBufferPointer(runtime.byteBuffer(state))
        guard content.count == count * 8 else { return nil }
        return (0..<content.count / 8).map { content.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }
}
