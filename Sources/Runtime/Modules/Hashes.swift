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
    ])

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
        guard state.isKind(.bytes) else { return nil }
        let content = UnsafeRawBufferPointer(runtime.byteBuffer(state))
        guard content.count == algorithm.initialState.count * 8 else { return nil }
        return (0..<content.count / 8).map { content.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }
}
