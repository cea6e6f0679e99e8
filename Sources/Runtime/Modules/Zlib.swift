import CZlib

/// The native part of `zlib`. Python library reference, "zlib"; RFC 1950 to 1952. A function returns a str, the message of a `zlib.error`,
/// where the data is wrong.
///
/// Nothing of the C library's state outlives a call: a stream being compressed is pieces that follow each other (`_deflated`), one being
/// decompressed is read by `InflateState`, whose state is bytes.
enum ZlibModule {
    static let module = NativeModule("zlib", functions: [
        // A piece of a raw deflate stream, the bytes in front of it given as `window`; a status of the C library where it refuses.
        Native("_deflated", "data, window, level, wbits, memLevel, strategy, flush, /", .function) { runtime, a in
            guard let data = runtime.bytesLike(a[0]), let window = runtime.bytesLike(a[1]) else { return runtime.raise(.typeError, "bytes are required") }
            let numbers = (2...6).compactMap { a[$0].isInt ? Int32(exactly: a[$0].int) : nil }
            guard numbers.count == 5 else { return runtime.raise(.typeError, "ints are required") }
            guard runtime.mayAllocate(data.count + data.count / 1000, times: 1), data.count < 1 << 31 else { return runtime.raise(.memoryError, "") }
            return deflated(runtime, data, window, numbers)
        },
        // (state, output, number of bytes at the data's end that were not used, whether the stream has ended)
        Native("_inflated", "state, data, limit, /", .function) { runtime, a in
            guard let packed = runtime.bytesLike(a[0]), let data = runtime.bytesLike(a[1]), a[2].isInt, a[2].int >= 0 else {
                return runtime.raise(.typeError, "a state, bytes and a limit are required")
            }
            guard runtime.mayAllocate(data.count, times: 2) else { return .error }
            let room = min(runtime.heap.pointee.room, 1 << 36) / 3
            do {
                var state = packed.isEmpty ? InflateState(window: []) : try InflateState(packed: packed)
                let (output, unused) = try state.read(data, limit: a[2].int, room: room)
                return runtime.tuple([runtime.bytes(state.packed), runtime.bytes(output), Value(unused), state.isDone ? .true : .false])
            } catch let fault as InflateState.Fault {
                return runtime.str(fault.message)
            } catch is InflateState.TooLong {
                return runtime.raise(runtime.newException(.memoryError, []))
            } catch {
                return runtime.raise(.valueError, "not the state of a decompressor")
            }
        },
        // The state of a stream whose first bytes may refer to a dictionary.
        Native("_inflating", "window, /", .function) { runtime, a in
            guard let window = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
            return runtime.bytes(InflateState(window: Array(window.suffix(InflateState.windowSize))).packed)
        },
        Native("_crc32", "data, crc, /", .function) { runtime, a in checksum(runtime, a, CZlib.crc32) },
        Native("_adler32", "data, value, /", .function) { runtime, a in checksum(runtime, a, CZlib.adler32) },
    ]) { runtime, dict in
        runtime.set(dict, runtime.intern("ZLIB_VERSION"), runtime.str(ZLIB_VERSION))
        runtime.set(dict, runtime.intern("ZLIB_RUNTIME_VERSION"), runtime.str(String(cString: zlibVersion())))
    }

    private static func checksum(
        _ runtime: Runtime, _ a: Arguments, _ function: (uLong, UnsafePointer<Bytef>?, uInt) -> uLong
    ) -> Value {
        guard let data = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
        guard a[1].isInt else { return runtime.raise(.typeError, "an int is required") }
        var value = uLong(UInt32(truncatingIfNeeded: a[1].int))
        // The C function takes 32 bits of a length, and a missing address for the wish to know where to begin.
        for start in stride(from: 0, to: data.count, by: 1 << 30) {
            value = function(value, data.baseAddress! + start, uInt(min(1 << 30, data.count - start)))
        }
        return Value(Int(value))
    }

    private static func deflated(
        _ runtime: Runtime, _ data: UnsafeBufferPointer<UInt8>, _ window: UnsafeBufferPointer<UInt8>, _ numbers: [Int32]
    ) -> Value {
        var stream = z_stream()
        let status = deflateInit2_(&stream, numbers[0], Z_DEFLATED, -numbers[1], numbers[2], numbers[3], ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { return Value(Int(status)) }
        defer { deflateEnd(&stream) }
        if !window.isEmpty { deflateSetDictionary(&stream, window.baseAddress, uInt(min(window.count, 1 << 30))) }
        stream.next_in = UnsafeMutablePointer(mutating: data.baseAddress)
        stream.avail_in = uInt(data.count)
        var output: [UInt8] = []
        while true {
            var isFull = false
            var result = Z_OK
            let part = [UInt8](unsafeUninitializedCapacity: min(max(data.count / 2, 256), 1 << 20)) { buffer, count in
                stream.next_out = buffer.baseAddress
                stream.avail_out = uInt(buffer.count)
                result = deflate(&stream, numbers[4])
                isFull = stream.avail_out == 0
                count = buffer.count - Int(stream.avail_out)
            }
            output += part
            if result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR { return Value(Int(result)) }
            if !isFull || result == Z_STREAM_END { return runtime.bytes(output) }
        }
    }
}
