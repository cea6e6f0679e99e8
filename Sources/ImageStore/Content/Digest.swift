/// A SHA-256 digest: 32 bytes.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    // Four words rather than an array: no allocation, and hashing is cheap.
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// Bytes in a digest.
    package static let size = 32

    /// The digest stored in `bytes`, or nil when there are not exactly 32.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Digest.size else { return nil }
        words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    }

    init(filledBy fill: (UnsafeMutableRawBufferPointer) -> Void) {
        words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { fill($0) }
    }

    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }

    package static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    /// 64 hexadecimal digits, as `hex(digest)` in SQL but in lower case.
    package var description: String {
        withUnsafeBytes { bytes in
            var text = ""
            for byte in bytes {
                if byte < 16 { text += "0" }
                text += String(byte, radix: 16)
            }
            return text
        }
    }
}

extension Digest: Comparable {
    /// Byte order, the order SQLite gives blobs.
    package static func < (a: Digest, b: Digest) -> Bool {
        (a.words.0.bigEndian, a.words.1.bigEndian, a.words.2.bigEndian, a.words.3.bigEndian)
            < (b.words.0.bigEndian, b.words.1.bigEndian, b.words.2.bigEndian, b.words.3.bigEndian)
    }
}
