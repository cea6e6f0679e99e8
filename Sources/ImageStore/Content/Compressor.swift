import CZlib

/// Compresses blocks of bytes into zlib format (RFC 1950), hashing what it reads on the way.
///
/// One compressor serves many blocks, so that zlib's 256 KiB of tables are set up once.
///
/// See <https://zlib.net/manual.html>.
final class Compressor {
    private let stream: UnsafeMutablePointer<z_stream>

    /// - Parameter level: 1 (fastest) to 9 (smallest).
    /// - Throws: ``ContentError/outOfMemory``.
    init(level: Int32) throws {
        // zlib's state points back at the stream, which therefore must not move.
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit_(stream, level, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            throw ContentError.outOfMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses `input` and adds its bytes to `hasher`.
    ///
    /// The input is read once, in steps that stay in the processor's cache for both uses, and the output is written once
    /// to where it is handed to SQLite from.
    func compress(_ input: UnsafeRawBufferPointer, hashing hasher: inout Hasher256) throws -> Bytes {
        guard deflateReset(stream) == Z_OK,
            var output = Bytes(capacity: input.count / 4 + 1024)
        else { throw ContentError.outOfMemory }

        var position = 0
        repeat {
            let step = UnsafeRawBufferPointer(rebasing: input[position..<min(position + stepSize, input.count)])
            position += step.count
            hasher.raw(step)
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: step.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.pointee.avail_in = UInt32(step.count)
            try drain(into: &output, flush: position == input.count ? Z_FINISH : Z_NO_FLUSH)
        } while position < input.count
        return output
    }

    /// Runs zlib until it has taken all its input and, at the end of a block, given all its output.
    private func drain(into output: inout Bytes, flush: Int32) throws {
        while true {
            if output.unused.count < 512 {
                guard output.grow(to: output.capacity * 2) else { throw ContentError.outOfMemory }
            }
            let room = output.unused
            let offered = min(room.count, Int(UInt32.max))
            stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(offered)
            let code = deflate(stream, flush)
            output.count += offered - Int(stream.pointee.avail_out)
            if code == Z_STREAM_END { return }
            if flush == Z_NO_FLUSH && stream.pointee.avail_in == 0 && stream.pointee.avail_out > 0 { return }
            guard code == Z_OK || code == Z_BUF_ERROR else { throw ContentError.outOfMemory }
        }
    }
}

/// Bytes hashed and compressed, or inflated and hashed, in one go: half of a usual second-level cache.
let stepSize = 256 << 10

/// What can be wrong with a compressed value, wherever it is stored.
enum ContentError: Error {
    case outOfMemory
    /// What is wrong, to follow "row 3 of table pack: ".
    case damaged(String)
}
