import Glibc

/// A buffered writer on a file descriptor: what standard output and standard error of a program are.
///
/// On a terminal, and for standard error, a line is written as soon as it is complete; otherwise the buffer is written
/// when it is full. Python library reference, `sys.stdout`. Failures are returned as errno values, 0 for success.
final class OutputBuffer {
    let descriptor: Int32
    /// Whether complete lines are written at once.
    var isLineBuffered: Bool
    private let base: UnsafeMutablePointer<UInt8>
    private var count = 0
    /// Takes the bytes in place of the descriptor.
    private let sink: ((UnsafeBufferPointer<UInt8>) -> Void)?
    private static let capacity = 1 << 15

    init(descriptor: Int32, sink: ((UnsafeBufferPointer<UInt8>) -> Void)? = nil) {
        self.descriptor = descriptor
        self.sink = sink
        isLineBuffered = descriptor == 2 || sink == nil && isatty(descriptor) == 1
        base = .allocate(capacity: OutputBuffer.capacity)
    }

    deinit { base.deallocate() }

    /// Appends bytes, writing out what does not fit. After a failure the bytes that could not be written stay in the buffer.
    func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return 0 }
        if count + bytes.count > OutputBuffer.capacity {
            let error = flush()
            if error != 0 { return error }
            if bytes.count > OutputBuffer.capacity { return writeOut(source, bytes.count).error }
        }
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
        if isLineBuffered && memchr(source, 10, bytes.count) != nil { return flush() }
        return 0
    }

    /// Writes out everything that is buffered.
    func flush() -> Int32 {
        if count == 0 { return 0 }
        let (written, error) = writeOut(base, count)
        memmove(base, base + written, count - written)
        count -= written
        return error
    }

    private func writeOut(_ bytes: UnsafePointer<UInt8>, _ n: Int) -> (written: Int, error: Int32) {
        if let sink {
            sink(UnsafeBufferPointer(start: bytes, count: n))
            return (n, 0)
        }
        var done = 0
        while done < n {
            let result = Glibc.write(descriptor, bytes + done, n - done)
            if result >= 0 {
                done += result
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN:
                // Someone made the descriptor non-blocking: wait until it takes more.
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&request, 1, -1)
            default: return (done, errno)
            }
        }
        return (done, 0)
    }
}
