import Glibc

/// `posix`: what is done on file descriptors. Python library reference, "os", "File Descriptor Operations".
///
/// Descriptors belong to the process: after waking, those from before are not open.
enum PosixDescriptors {
    static let functions: [Native] = [
        Native("close", "fd", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]) else { return .error }
            runtime.state.pointee.host.descriptors.remove(fd)
            return PosixCalls.check(runtime, Glibc.close(fd))
        },
        Native("closerange", "fd_low, fd_high, /", .function) { runtime, a in
            guard let low = PosixCalls.number(runtime, a[0]), let high = PosixCalls.number(runtime, a[1]) else { return .error }
            for fd in runtime.state.pointee.host.descriptors where low <= Int(fd) && Int(fd) < high {
                runtime.state.pointee.host.descriptors.remove(fd)
                _ = Glibc.close(fd)
            }
            return .none
        },
        Native("read", "fd, length, /", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]), let length = PosixCalls.number(runtime, a[1]) else { return .error }
            if length < 0 { return runtime.raiseOSError(EINVAL) }
            var buffer = [UInt8](repeating: 0, count: min(length, 1 << 24))
            let n = Glibc.read(fd, &buffer, buffer.count)
            return n < 0 ? runtime.raiseOSError(errno) : runtime.bytes(Array(buffer[..<n]))
        },
        Native("write", "fd, data, /", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]) else { return .error }
            guard let content = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            // What was printed before comes first where the streams are not the process's own.
            if fd == 1 || fd == 2 {
                let host = runtime.state.pointee.host
                let buffer = fd == 1 ? host.standardOutput : host.standardError
                let result = runtime.check(errno: buffer.write(content))
                return result == .error ? .error : runtime.check(errno: buffer.flush()) == .error ? .error : runtime.int(content.count)
            }
            let n = Glibc.write(fd, content.baseAddress, content.count)
            return n < 0 ? runtime.raiseOSError(errno) : runtime.int(n)
        },
        PosixCalls.descriptor("lseek", "fd, position, whence, /") { lseek($0, off_t($1[0]), Int32(truncatingIfNeeded: $1[1])) },
        nothing("fsync", "fd") { fd, _ in Glibc.fsync(fd) },
        nothing("fdatasync", "fd") { fd, _ in Glibc.fdatasync(fd) },
        nothing("ftruncate", "fd, length, /") { Glibc.ftruncate($0, off_t($1[0])) },
        nothing("fchmod", "fd, mode") { Glibc.fchmod($0, mode_t(truncatingIfNeeded: $1[0])) },
        nothing("fchdir", "fd") { fd, _ in Glibc.fchdir(fd) },
        Native("isatty", "fd, /", .function) { runtime, a in
            guard let fd = PosixCalls.number(runtime, a[0]) else { return .error }
            return Value(Int32(exactly: fd).map { Glibc.isatty($0) == 1 } ?? false)
        },
        Native("dup", "fd, /", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]) else { return .error }
            return opened(runtime, fcntl(fd, F_DUPFD_CLOEXEC, 0))
        },
        Native("pipe", "", .function) { runtime, _ in
            var ends: [Int32] = [0, 0]
            if Glibc.pipe(&ends) != 0 { return runtime.raiseOSError(errno) }
            for fd in ends { _ = fcntl(fd, F_SETFD, FD_CLOEXEC) }
            return runtime.tuple(ends.map { opened(runtime, $0) })
        },
        Native("get_inheritable", "fd, /", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]) else { return .error }
            let flags = fcntl(fd, F_GETFD)
            return flags < 0 ? runtime.raiseOSError(errno) : Value(flags & FD_CLOEXEC == 0)
        },
        Native("set_inheritable", "fd, inheritable, /", .function) { runtime, a in
            guard let fd = PosixCalls.descriptor(runtime, a[0]), let flag = PosixCalls.number(runtime, a[1]) else { return .error }
            return PosixCalls.check(runtime, fcntl(fd, F_SETFD, flag == 0 ? FD_CLOEXEC : 0))
        },
        // Columns and lines.
        Native("_terminal_size", "fd, /", .function) { runtime, a in
            guard let fd = PosixCalls.number(runtime, a[0]) else { return .error }
            var size = winsize()
            if ioctl(Int32(truncatingIfNeeded: fd), UInt(TIOCGWINSZ), &size) != 0 { return runtime.raiseOSError(errno) }
            return runtime.tuple([Value(Int(size.ws_col)), Value(Int(size.ws_row))])
        },
    ]

    private static func nothing(_ name: String, _ signature: String, _ body: @escaping @Sendable (Int32, [Int]) -> Int32) -> Native {
        let call = PosixCalls.descriptor(name, signature) { Int(body($0, $1)) }
        return Native(name, signature, .function) { runtime, a in call.function(runtime, a) == .error ? .error : .none }
    }

    private static func opened(_ runtime: Runtime, _ fd: Int32) -> Value {
        if fd < 0 { return runtime.raiseOSError(errno) }
        runtime.state.pointee.host.descriptors.insert(fd)
        return Value(Int(fd))
    }
}
