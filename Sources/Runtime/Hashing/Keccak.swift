/// The permutation of SHA-3 and SHAKE, and the sponge around it. FIPS 202.
///
/// A state is 25 words, lane (x, y) at 5 y + x. Data is taken in blocks of `rate` bytes.
enum Keccak {
    static let laneCount = 25

    static func absorb(_ state: inout [UInt64], _ block: UnsafeRawBufferPointer) {
        for i in 0..<block.count / 8 { state[i] ^= block.loadUnaligned(fromByteOffset: i * 8, as: UInt64.self).littleEndian }
        permute(&state)
    }

    /// So many bytes of output; the state must have taken its last block.
    static func squeeze(_ state: inout [UInt64], rate: Int, count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while true {
            for i in 0..<min(rate, count - bytes.count) { bytes.append(UInt8(truncatingIfNeeded: state[i / 8] >> UInt64(i % 8 * 8))) }
            if bytes.count == count { return bytes }
            permute(&state)
        }
    }

    private static func permute(_ a: inout [UInt64]) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 30) { scratch in
            let b = scratch.baseAddress!, c = b + 25
            a.withUnsafeMutableBufferPointer { a in
                for constant in roundConstants {
                    for x in 0..<5 { c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] }
                    for x in 0..<5 {
                        let d = c[(x + 4) % 5] ^ rotate(c[(x + 1) % 5], 1)
                        for y in stride(from: 0, to: 25, by: 5) { a[x + y] ^= d }
                    }
                    for x in 0..<5 {
                        for y in 0..<5 { b[(2 * x + 3 * y) % 5 * 5 + y] = rotate(a[5 * y + x], rotations[5 * y + x]) }
                    }
                    for y in stride(from: 0, to: 25, by: 5) {
                        for x in 0..<5 { a[y + x] = b[y + x] ^ ~b[y + (x + 1) % 5] & b[y + (x + 2) % 5] }
                    }
                    a[0] ^= constant
                }
            }
        }
    }

    private static func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { n == 0 ? x : x << n | x >> (64 - n) }

    /// The offsets of FIPS 202, section 3.2.2: lanes in the order of (x, y) → (y, 2 x + 3 y), turned by the triangular numbers.
    private static let rotations: [UInt64] = {
        var result = [UInt64](repeating: 0, count: 25)
        var (x, y) = (1, 0)
        for t in 0..<24 {
            result[5 * y + x] = UInt64((t + 1) * (t + 2) / 2 % 64)
            (x, y) = (y, (2 * x + 3 * y) % 5)
        }
        return result
    }()

    /// The bits of FIPS 202, section 3.2.5, from its shift register.
    private static let roundConstants: [UInt64] = {
        var register: UInt16 = 1
        return (0..<24).map { _ in
            var constant: UInt64 = 0
            for j in 0...6 {
                if register & 1 == 1 { constant |= 1 << UInt64(1 << j - 1) }
                register <<= 1
                if register & 0x100 != 0 { register ^= 0x171 }
            }
            return constant
        }
    }()
}
