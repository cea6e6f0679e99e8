import CZlib

/// Inflates blocks in zlib format (RFC 1950) whose size is known, hashing what it writes.
///
/// The compressed bytes come from an image, so nothing about them is taken on trust: the output is exactly as long as
/// was said, the input is used up exactly, and a size that this much input cannot have given is refused before any memory
/// is taken.
///
/// See <https://zlib.net/manual.html>.
final class Inflater {
    /// No deflate stream expands more than 1032 times, plus what the few bytes of its frame may stand for.
    ///
    /// See <https://zlib.net/zlib_tech.html>, "Maximum Compression Factor".
    static func largestOutput(of compressed: Int) -> Int {
        let (product, overflow) = compressed.multipliedReportingOverflow(by: 1032)
        return overflow ? Int.max : product
    }

    private let stream: UnsafeMutablePointer<z_stream>

    init() throws {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit_(stream, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            throw ContentError.outOfMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Inflates `input` into `output`, replacing what was there, and adds the result to `hasher`.
    ///
    /// - Parameters:
    ///   - size: how many bytes must come out.
    ///   - limit: the most that the caller is ready to take.
    /// - Throws: ``ContentError``.
    func inflate(
        _ input: UnsafeRawBufferPointer, size: Int64, limit: Int, into output: inout Bytes,
        hashing hasher: inout Hasher256
    ) throws {
        guard let size = Int(exactly: size), size >= 0, size <= Inflater.largestOutput(of: input.count) else {
            throw ContentError.damaged("\(input.count) compressed bytes cannot hold \(size) bytes")
        }
        guard size <= limit else { throw ContentError.damaged("\(size) bytes are more than the limit of \(limit)") }
        guard inflateReset(stream) == Z_OK, output.grow(to: size) else { throw ContentError.outOfMemory }

        output.count = 0
        var offset = 0
        stream.pointee.avail_in = 0
        while true {
            if stream.pointee.avail_in == 0 {
                let step = UnsafeRawBufferPointer(rebasing: input[offset..<min(offset + (1 << 30), input.count)])
                stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: step.baseAddress?.assumingMemoryBound(to: UInt8.self))
                stream.pointee.avail_in = UInt32(step.count)
                offset += step.count
            }
            let room = min(size - output.count, stepSize)
            let target = output.unused.baseAddress
            stream.pointee.next_out = target?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(room)
            let code = CZlib.inflate(stream, Z_NO_FLUSH)
            let produced = room - Int(stream.pointee.avail_out)
            hasher.raw(UnsafeRawBufferPointer(start: target, count: produced))
            output.count += produced

            switch code {
            case Z_STREAM_END:
                guard output.count == size else {
                    throw ContentError.damaged("\(output.count) bytes came out instead of \(size)")
                }
                guard stream.pointee.avail_in == 0, offset == input.count else {
                    throw ContentError.damaged("bytes follow the end of the compressed data")
                }
                return
            case Z_OK where produced > 0 || stream.pointee.avail_in > 0 || offset < input.count:
                continue
            case Z_OK, Z_BUF_ERROR:
                // No progress: either the input ends early or more than `size` bytes want out.
                throw ContentError.damaged(
                    output.count == size ? "more than \(size) bytes came out" : "the compressed data is cut short")
            case Z_MEM_ERROR:
                throw ContentError.outOfMemory
            default:
                throw ContentError.damaged("the compressed data is damaged")
            }
        }
    }
}
