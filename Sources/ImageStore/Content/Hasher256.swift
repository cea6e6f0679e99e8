import CNettle

/// SHA-256 over a sequence of typed fields, each unambiguous where it ends.
///
/// The encoding is part of the image format (`Images/FORMAT.md`, "Digests"):
///
/// | field | bytes hashed |
/// | --- | --- |
/// | integer | `i`, then 8 bytes, little-endian two's complement |
/// | text | `t`, the number of UTF-8 bytes (8 bytes, little-endian), the bytes |
/// | blob | `b`, the number of bytes (8 bytes, little-endian), the bytes |
/// | null | `n` |
///
/// The first field is a text that says what is hashed, so that no row can stand in for a row of another table.
package struct Hasher256 {
    private var state = sha256_ctx()

    package init(_ what: String) {
        nettle_sha256_init(&state)
        add(what)
    }

    package mutating func add(_ value: Int64) {
        tag("i")
        word(UInt64(bitPattern: value))
    }

    package mutating func add(_ value: Int64?) {
        if let value { add(value) } else { tag("n") }
    }

    package mutating func add(_ value: String) {
        var value = value
        value.withUTF8 { bytes in
            tag("t")
            word(UInt64(bytes.count))
            raw(UnsafeRawBufferPointer(bytes))
        }
    }

    package mutating func add(_ value: String?) {
        if let value { add(value) } else { tag("n") }
    }

    package mutating func add(_ value: Digest) {
        value.withUnsafeBytes { add($0) }
    }

    package mutating func add(_ value: [UInt8]) {
        value.withUnsafeBytes { add($0) }
    }

    package mutating func add(_ value: UnsafeRawBufferPointer) {
        beginBlob(of: Int64(value.count))
        raw(value)
    }

    /// Starts a blob whose `count` bytes follow in calls of ``raw(_:)``. The count may be read from a file, and be anything.
    mutating func beginBlob(of count: Int64) {
        tag("b")
        word(UInt64(bitPattern: count))
    }

    /// Hashes bytes as they are.
    mutating func raw(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        nettle_sha256_update(&state, bytes.count, start.assumingMemoryBound(to: UInt8.self))
    }

    /// The digest of what was added. The hasher must not be used afterwards.
    package mutating func finish() -> Digest {
        Digest { bytes in
            guard let start = bytes.baseAddress else { return }
            nettle_sha256_digest(&state, bytes.count, start.assumingMemoryBound(to: UInt8.self))
        }
    }

    private mutating func tag(_ letter: Unicode.Scalar) {
        withUnsafeBytes(of: UInt8(truncatingIfNeeded: letter.value)) { raw($0) }
    }

    private mutating func word(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { raw($0) }
    }
}
