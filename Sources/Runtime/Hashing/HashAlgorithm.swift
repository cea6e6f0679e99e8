/// The hash functions of `hashlib` that work on blocks of words. RFC 1321 (MD5), FIPS 180-4 (SHA-1, SHA-2).
///
/// A state is a row of words; what is hashed is given block by block. Nothing is kept between calls.
enum HashAlgorithm: String {
    case md5, sha1, sha224, sha256, sha384, sha512

    /// Bytes of a block.
    var blockSize: Int { self == .sha384 || self == .sha512 ? 128 : 64 }

    var digestSize: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224: 28
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    var initialState: [UInt64] {
        let roots = HashAlgorithm.squareRoots
        return switch self {
        case .md5: [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
        case .sha1: [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        case .sha224: roots[8...].map { $0 & 0xFFFF_FFFF }
        case .sha256: roots[..<8].map { $0 >> 32 }
        case .sha384: Array(roots[8...])
        case .sha512: Array(roots[..<8])
        }
    }

    /// Takes a block into the state.
    func compress(_ state: inout [UInt64], _ block: UnsafeRawPointer) {
        switch self {
        case .md5: HashAlgorithm.md5(&state, block)
        case .sha1: HashAlgorithm.sha1(&state, block)
        case .sha224, .sha256: HashAlgorithm.sha256(&state, block)
        case .sha384, .sha512: HashAlgorithm.sha512(&state, block)
        }
    }

    /// The last block or two: what is left, a bit, and the length in bits.
    func padding(of tail: UnsafeBufferPointer<UInt8>, total: Int) -> [UInt8] {
        let lengthBytes = blockSize / 8
        var bytes = Array(tail) + [0x80]
        while (bytes.count + lengthBytes) % blockSize != 0 { bytes.append(0) }
        let bits = UInt64(truncatingIfNeeded: total) << 3, high = UInt64(truncatingIfNeeded: total) >> 61
        var length = [UInt8](repeating: 0, count: lengthBytes)
        for i in 0..<8 {
            if self == .md5 { length[i] = UInt8(truncatingIfNeeded: bits >> (8 * i)) } else { length[lengthBytes - 1 - i] = UInt8(truncatingIfNeeded: bits >> (8 * i)) }
        }
        if lengthBytes == 16 { length[7] = UInt8(truncatingIfNeeded: high) }
        return bytes + length
    }

    /// The digest that a state stands for.
    func digest(_ state: [UInt64]) -> [UInt8] {
        var bytes: [UInt8] = []
        let wordBytes = blockSize / 16
        for word in state {
            for i in 0..<wordBytes { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * (self == .md5 ? i : wordBytes - 1 - i)))) }
        }
        return Array(bytes.prefix(digestSize))
    }

    // MARK: Rounds

    private static func sha512(_ state: inout [UInt64], _ block: UnsafeRawPointer) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 80) { w in
            for i in 0..<16 { w[i] = block.loadUnaligned(fromByteOffset: i * 8, as: UInt64.self).bigEndian }
            func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { x >> n | x << (64 - n) }
            for i in 16..<80 {
                let a = w[i - 15], b = w[i - 2]
                w[i] = w[i - 16] &+ (rotate(a, 1) ^ rotate(a, 8) ^ a >> 7) &+ w[i - 7] &+ (rotate(b, 19) ^ rotate(b, 61) ^ b >> 6)
            }
            var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
            for i in 0..<80 {
                let t = h &+ (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) &+ (e & f ^ ~e & g) &+ cubeRoots[i] &+ w[i]
                let u = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) &+ (a & b ^ a & c ^ b & c)
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t, c, b, a, t &+ u)
            }
            for (i, x) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ x }
        }
    }

    private static func sha256(_ state: inout [UInt64], _ block: UnsafeRawPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
            for i in 0..<16 { w[i] = block.loadUnaligned(fromByteOffset: i * 4, as: UInt32.self).bigEndian }
            for i in 16..<64 {
                let a = w[i - 15], b = w[i - 2]
                w[i] = w[i - 16] &+ (rotate(a, 25) ^ rotate(a, 14) ^ a >> 3) &+ w[i - 7] &+ (rotate(b, 15) ^ rotate(b, 13) ^ b >> 10)
            }
            func word(_ i: Int) -> UInt32 { UInt32(truncatingIfNeeded: state[i]) }
            var (a, b, c, d, e, f, g, h) = (word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7))
            for i in 0..<64 {
                let k = UInt32(truncatingIfNeeded: cubeRoots[i] >> 32)
                let t = h &+ (rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)) &+ (e & f ^ ~e & g) &+ k &+ w[i]
                let u = (rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)) &+ (a & b ^ a & c ^ b & c)
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t, c, b, a, t &+ u)
            }
            for (i, x) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = UInt64(word(i) &+ x) }
        }
    }

    private static func sha1(_ state: inout [UInt64], _ block: UnsafeRawPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { w in
            for i in 0..<16 { w[i] = block.loadUnaligned(fromByteOffset: i * 4, as: UInt32.self).bigEndian }
            for i in 16..<80 { w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1) }
            func word(_ i: Int) -> UInt32 { UInt32(truncatingIfNeeded: state[i]) }
            var (a, b, c, d, e) = (word(0), word(1), word(2), word(3), word(4))
            for i in 0..<80 {
                let f: UInt32, k: UInt32
                switch i / 20 {
                case 0: (f, k) = (b & c | ~b & d, 0x5A82_7999)
                case 1: (f, k) = (b ^ c ^ d, 0x6ED9_EBA1)
                case 2: (f, k) = (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (f, k) = (b ^ c ^ d, 0xCA62_C1D6)
                }
                (e, d, c, b, a) = (d, c, rotate(b, 30), a, rotate(a, 5) &+ f &+ e &+ k &+ w[i])
            }
            for (i, x) in [a, b, c, d, e].enumerated() { state[i] = UInt64(word(i) &+ x) }
        }
    }

    private static func md5(_ state: inout [UInt64], _ block: UnsafeRawPointer) {
        func word(_ i: Int) -> UInt32 { UInt32(truncatingIfNeeded: state[i]) }
        var (a, b, c, d) = (word(0), word(1), word(2), word(3))
        for i in 0..<64 {
            let f: UInt32, g: Int
            switch i / 16 {
            case 0: (f, g) = (b & c | ~b & d, i)
            case 1: (f, g) = (d & b | ~d & c, (5 * i + 1) % 16)
            case 2: (f, g) = (b ^ c ^ d, (3 * i + 5) % 16)
            default: (f, g) = (c ^ (b | ~d), 7 * i % 16)
            }
            let m = block.loadUnaligned(fromByteOffset: g * 4, as: UInt32.self).littleEndian
            let sum = a &+ f &+ sines[i] &+ m
            (a, d, c, b) = (d, c, b, b &+ rotate(sum, md5Shifts[i / 16 * 4 + i % 4]))
        }
        for (i, x) in [a, b, c, d].enumerated() { state[i] = UInt64(word(i) &+ x) }
    }

    private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x << n | x >> (32 - n) }

    // MARK: Constants

    /// 64 bits behind the point of the square roots of the first 16 primes.
    private static let squareRoots: [UInt64] = [
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
        0xCBBB9D5DC1059ED8, 0x629A292A367CD507, 0x9159015A3070DD17, 0x152FECD8F70E5939,
        0x67332667FFC00B31, 0x8EB44A8768581511, 0xDB0C2E0D64F98FA7, 0x47B5481DBEFA4FA4,
    ]

    /// 64 bits behind the point of the cube roots of the first 80 primes.
    private static let cubeRoots: [UInt64] = [
        0x428A2F98D728AE22, 0x7137449123EF65CD, 0xB5C0FBCFEC4D3B2F, 0xE9B5DBA58189DBBC,
        0x3956C25BF348B538, 0x59F111F1B605D019, 0x923F82A4AF194F9B, 0xAB1C5ED5DA6D8118,
        0xD807AA98A3030242, 0x12835B0145706FBE, 0x243185BE4EE4B28C, 0x550C7DC3D5FFB4E2,
        0x72BE5D74F27B896F, 0x80DEB1FE3B1696B1, 0x9BDC06A725C71235, 0xC19BF174CF692694,
        0xE49B69C19EF14AD2, 0xEFBE4786384F25E3, 0x0FC19DC68B8CD5B5, 0x240CA1CC77AC9C65,
        0x2DE92C6F592B0275, 0x4A7484AA6EA6E483, 0x5CB0A9DCBD41FBD4, 0x76F988DA831153B5,
        0x983E5152EE66DFAB, 0xA831C66D2DB43210, 0xB00327C898FB213F, 0xBF597FC7BEEF0EE4,
        0xC6E00BF33DA88FC2, 0xD5A79147930AA725, 0x06CA6351E003826F, 0x142929670A0E6E70,
        0x27B70A8546D22FFC, 0x2E1B21385C26C926, 0x4D2C6DFC5AC42AED, 0x53380D139D95B3DF,
        0x650A73548BAF63DE, 0x766A0ABB3C77B2A8, 0x81C2C92E47EDAEE6, 0x92722C851482353B,
        0xA2BFE8A14CF10364, 0xA81A664BBC423001, 0xC24B8B70D0F89791, 0xC76C51A30654BE30,
        0xD192E819D6EF5218, 0xD69906245565A910, 0xF40E35855771202A, 0x106AA07032BBD1B8,
        0x19A4C116B8D2D0C8, 0x1E376C085141AB53, 0x2748774CDF8EEB99, 0x34B0BCB5E19B48A8,
        0x391C0CB3C5C95A63, 0x4ED8AA4AE3418ACB, 0x5B9CCA4F7763E373, 0x682E6FF3D6B2B8A3,
        0x748F82EE5DEFB2FC, 0x78A5636F43172F60, 0x84C87814A1F0AB72, 0x8CC702081A6439EC,
        0x90BEFFFA23631E28, 0xA4506CEBDE82BDE9, 0xBEF9A3F7B2C67915, 0xC67178F2E372532B,
        0xCA273ECEEA26619C, 0xD186B8C721C0C207, 0xEADA7DD6CDE0EB1E, 0xF57D4F7FEE6ED178,
        0x06F067AA72176FBA, 0x0A637DC5A2C898A6, 0x113F9804BEF90DAE, 0x1B710B35131C471B,
        0x28DB77F523047D84, 0x32CAAB7B40C72493, 0x3C9EBE0A15C9BEBC, 0x431D67C49C100D4C,
        0x4CC5D4BECB3E42B6, 0x597F299CFC657E2A, 0x5FCB6FAB3AD6FAEC, 0x6C44198C4A475817,
    ]

    /// 32 bits behind the point of the sines of 1, 2, …
    private static let sines: [UInt32] = [
        0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
        0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
        0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
        0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
        0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
        0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
        0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
        0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
    ]

    private static let md5Shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
}
