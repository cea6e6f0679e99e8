import Glibc

/// `posix`: the process and the system. Python library reference, "os", "Process Parameters", "Miscellaneous System Information".
enum PosixProcess {
    static let functions: [Native] = [
        PosixCalls.number("getpid") { _ in Int(Glibc.getpid()) },
        PosixCalls.number("getppid") { _ in Int(Glibc.getppid()) },
        PosixCalls.number("getuid") { _ in Int(Glibc.getuid()) },
        PosixCalls.number("geteuid") { _ in Int(Glibc.geteuid()) },
        PosixCalls.number("getgid") { _ in Int(Glibc.getgid()) },
        PosixCalls.number("getegid") { _ in Int(Glibc.getegid()) },
        PosixCalls.number("getpgrp") { _ in Int(Glibc.getpgrp()) },
        PosixCalls.number("getpgid", "pid") { Int(Glibc.getpgid(pid_t(truncatingIfNeeded: $0[0]))) },
        PosixCalls.number("getsid", "pid, /") { Int(Glibc.getsid(pid_t(truncatingIfNeeded: $0[0]))) },
        PosixCalls.number("umask", "mask, /") { Int(Glibc.umask(mode_t(truncatingIfNeeded: $0[0]))) },
        Native("kill", "pid, signal, /", .function) { runtime, a in
            guard let pid = PosixCalls.number(runtime, a[0]), let signal = PosixCalls.number(runtime, a[1]) else { return .error }
            return PosixCalls.check(runtime, Glibc.kill(pid_t(truncatingIfNeeded: pid), Int32(truncatingIfNeeded: signal)))
        },
        // What was printed stays unwritten, as in C.
        Native("_exit", "status", .function) { runtime, a in
            guard let status = PosixCalls.number(runtime, a[0]) else { return .error }
            Glibc._exit(Int32(truncatingIfNeeded: status))
        },
        Native("abort", "", .function) { _, _ in Glibc.abort() },
        Native("_system", "command, /", .function) { runtime, a in
            _ = runtime.state.pointee.host.standardOutput.flush()
            guard PosixCalls.isPath(runtime, a[0]) else { return .error }
            return runtime.int(Int(runtime.withPath(a[0]) { Glibc.system($0) }))
        },
        Native("cpu_count", "", .function) { runtime, _ in
            let n = sysconf(Int32(_SC_NPROCESSORS_ONLN))
            return n < 1 ? .none : runtime.int(n)
        },
        Native("urandom", "size, /", .function) { runtime, a in
            guard let size = PosixCalls.number(runtime, a[0]) else { return .error }
            if size < 0 { return runtime.raise(.valueError, "negative argument not allowed") }
            if !runtime.mayAllocate(size, times: 1) { return .error }
            var generator = SystemRandomNumberGenerator()
            return runtime.bytes((0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) })
        },
        Native("strerror", "code, /", .function) { runtime, a in
            guard let code = PosixCalls.number(runtime, a[0]) else { return .error }
            return runtime.str(String(cString: Glibc.strerror(Int32(truncatingIfNeeded: code))))
        },
        Native("_sysconf", "name, /", .function) { runtime, a in
            guard let name = PosixCalls.number(runtime, a[0]) else { return .error }
            errno = 0
            let value = sysconf(Int32(truncatingIfNeeded: name))
            return value == -1 && errno != 0 ? runtime.raiseOSError(errno) : runtime.int(value)
        },
        Native("getloadavg", "", .function) { runtime, _ in
            var loads = [Double](repeating: 0, count: 3)
            if Glibc.getloadavg(&loads, 3) != 3 { return runtime.raise(.osError, "Load averages are unobtainable") }
            return runtime.tuple(loads.map { runtime.float($0) })
        },
        // User, system, children's user, children's system time and the elapsed one, in seconds.
        Native("_times", "", .function) { runtime, _ in
            var buffer = tms()
            let elapsed = Glibc.times(&buffer), ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
            return runtime.tuple([buffer.tms_utime, buffer.tms_stime, buffer.tms_cutime, buffer.tms_cstime, elapsed].map {
                runtime.float(Double($0) / ticks)
            })
        },
        Native("_uname", "", .function) { runtime, _ in
            var names = utsname()
            if Glibc.uname(&names) != 0 { return runtime.raiseOSError(errno) }
            func text<T>(_ field: T) -> Value {
                withUnsafeBytes(of: field) { raw in runtime.str(String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)) }
            }
            return runtime.tuple([text(names.sysname), text(names.nodename), text(names.release), text(names.version), text(names.machine)])
        },
        // The environment of the process, name and value in turn, as bytes.
        Native("_environment", "", .function) { runtime, _ in
            var items: [Value] = []
            var next = environ
            while let entry = next.pointee {
                let bytes = UnsafeRawBufferPointer(start: entry, count: strlen(entry)).bindMemory(to: UInt8.self)
                if let cut = bytes.dropFirst().firstIndex(of: UInt8(ascii: "=")) {
                    items.append(runtime.bytes(UnsafeBufferPointer(rebasing: bytes[..<cut])))
                    items.append(runtime.bytes(UnsafeBufferPointer(rebasing: bytes[(cut + 1)...])))
                }
                next += 1
            }
            return runtime.list(items)
        },
        PosixCalls.paths("_putenv", "name, value, /") { name, value, _ in setenv(name, value, 1) },
        PosixCalls.path("_unsetenv", "name, /") { name, _ in Glibc.unsetenv(name) },
        Native("waitpid", "pid, options, /", .function) { runtime, a in
            guard let pid = PosixCalls.number(runtime, a[0]), let options = PosixCalls.number(runtime, a[1]) else { return .error }
            var status: Int32 = 0
            let ended = Glibc.waitpid(pid_t(truncatingIfNeeded: pid), &status, Int32(truncatingIfNeeded: options))
            return ended < 0 ? runtime.raiseOSError(errno) : runtime.tuple([runtime.int(Int(ended)), runtime.int(Int(status))])
        },
    ]
}

/// The native part of the library's `posix`, and `errno`.
enum PosixModule {
    static let modules: [NativeModule] = [
        ErrnoModule.module,
        NativeModule(
            "posix", functions: PosixFiles.functions + PosixDescriptors.functions + PosixProcess.functions, constants: PosixConstants.fill),
    ]
}
