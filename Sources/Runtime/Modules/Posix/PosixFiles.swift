import Glibc

/// `posix`: what is done by path. Python library reference, "os", "Files and Directories".
enum PosixFiles {
    static let functions: [Native] = [
        Native("_stat", "path, follow, dir_fd, /", .function, status),
        Native("_open", "path, flags, mode, dir_fd, /", .function, open),
        Native("_listdir", "path, /", .function) { runtime, a in
            guard let entries = entries(runtime, a[0]) else { return .error }
            return runtime.list(entries.map { $0.name })
        },
        // (name, d_type) of each entry.
        Native("_entries", "path, /", .function) { runtime, a in
            guard let entries = entries(runtime, a[0]) else { return .error }
            return runtime.list(entries.map { runtime.tuple([$0.name, runtime.int($0.type)]) })
        },
        PosixCalls.path("_mkdir", "path, mode, dir_fd, /") { mkdirat(Int32(truncatingIfNeeded: $1[1]), $0, mode_t(truncatingIfNeeded: $1[0])) },
        PosixCalls.path("_mkfifo", "path, mode, /") { mkfifo($0, mode_t(truncatingIfNeeded: $1[0])) },
        PosixCalls.path("_unlink", "path, flags, dir_fd, /") { unlinkat(Int32(truncatingIfNeeded: $1[1]), $0, Int32(truncatingIfNeeded: $1[0])) },
        PosixCalls.path("_chdir", "path, /") { path, _ in chdir(path) },
        PosixCalls.path("_chmod", "path, mode, /") { chmod($0, mode_t(truncatingIfNeeded: $1[0])) },
        PosixCalls.path("_chown", "path, uid, gid, flags, /") {
            fchownat(AT_FDCWD, $0, uid_t(truncatingIfNeeded: $1[0]), gid_t(truncatingIfNeeded: $1[1]), Int32(truncatingIfNeeded: $1[2]))
        },
        PosixCalls.path("_truncate", "path, length, /") { Glibc.truncate($0, off_t($1[0])) },
        // Seconds and nanoseconds of the two times.
        PosixCalls.path("_utime", "path, flags, s1, ns1, s2, ns2, /") { path, n in
            let times = [timespec(tv_sec: n[1], tv_nsec: n[2]), timespec(tv_sec: n[3], tv_nsec: n[4])]
            return utimensat(AT_FDCWD, path, times, Int32(truncatingIfNeeded: n[0]))
        },
        PosixCalls.paths("_rename", "src, dst, /") { from, to, _ in Glibc.rename(from, to) },
        PosixCalls.paths("_link", "src, dst, flags, /") { linkat(AT_FDCWD, $0, AT_FDCWD, $1, Int32(truncatingIfNeeded: $2[0])) },
        PosixCalls.paths("_symlink", "src, dst, /") { from, to, _ in symlink(from, to) },
        Native("_readlink", "path, /", .function) { runtime, a in
            guard PosixCalls.isPath(runtime, a[0]) else { return .error }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let n = runtime.withPath(a[0]) { path in
                buffer.withUnsafeMutableBytes { readlink(path, $0.bindMemory(to: CChar.self).baseAddress.unsafelyUnwrapped, $0.count) }
            }
            if n < 0 { return runtime.raiseOSError(errno, a[0]) }
            return buffer.withUnsafeBufferPointer { PosixCalls.text(runtime, UnsafeBufferPointer(rebasing: $0[..<n]), like: a[0]) }
        },
        Native("_access", "path, mode, flags, dir_fd, /", .function) { runtime, a in
            guard PosixCalls.isPath(runtime, a[0]), let mode = PosixCalls.number(runtime, a[1]), let flags = PosixCalls.number(runtime, a[2]),
                  let folder = PosixCalls.number(runtime, a[3]) else { return .error }
            return Value(runtime.withPath(a[0]) {
                faccessat(Int32(truncatingIfNeeded: folder), $0, Int32(truncatingIfNeeded: mode), Int32(truncatingIfNeeded: flags))
            } == 0)
        },
        Native("getcwd", "", .function) { runtime, _ in currentFolder(runtime, like: .none) },
        Native("getcwdb", "", .function) { runtime, _ in currentFolder(runtime, like: runtime.bytes([UInt8]())) },
    ]

    /// The numbers of a file: the ten of `os.stat_result`, then nanoseconds of the three times, block size, blocks, device.
    private static func status(_ runtime: Runtime, _ a: Arguments) -> Value {
        var info = stat()
        let result: Int32
        if runtime.isInt(a[0]) {
            guard let fd = PosixCalls.descriptor(runtime, a[0]) else { return .error }
            result = fstat(fd, &info)
        } else {
            guard PosixCalls.isPath(runtime, a[0]), let folder = PosixCalls.number(runtime, a[2]) else { return .error }
            let flags = a[1] == .false ? AT_SYMLINK_NOFOLLOW : 0
            result = runtime.withPath(a[0]) { fstatat(Int32(truncatingIfNeeded: folder), $0, &info, flags) }
        }
        if result != 0 { return runtime.raiseOSError(errno, runtime.isInt(a[0]) ? .none : a[0]) }
        let times = [info.st_atim, info.st_mtim, info.st_ctim]
        var numbers = [
            Int(info.st_mode), Int(info.st_ino), Int(info.st_dev), Int(info.st_nlink), Int(info.st_uid), Int(info.st_gid), Int(info.st_size),
        ]
        numbers += times.map { $0.tv_sec } + times.map { $0.tv_sec * 1_000_000_000 + $0.tv_nsec }
        numbers += [Int(info.st_blksize), Int(info.st_blocks), Int(info.st_rdev)]
        return runtime.tuple(numbers.map { runtime.int($0) })
    }

    private static func open(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard PosixCalls.isPath(runtime, a[0]), let flags = PosixCalls.number(runtime, a[1]), let mode = PosixCalls.number(runtime, a[2]),
              let folder = PosixCalls.number(runtime, a[3]) else { return .error }
        let fd = runtime.withPath(a[0]) {
            openat(Int32(truncatingIfNeeded: folder), $0, Int32(truncatingIfNeeded: flags) | O_CLOEXEC, mode_t(truncatingIfNeeded: mode))
        }
        if fd < 0 { return runtime.raiseOSError(errno, a[0]) }
        runtime.state.pointee.host.descriptors.insert(fd)
        return Value(Int(fd))
    }

    /// The entries of a folder in the system's order, `.` and `..` left out; nil with an exception pending.
    private static func entries(_ runtime: Runtime, _ path: Value) -> [(name: Value, type: Int)]? {
        let folder: OpaquePointer?
        if runtime.isInt(path) {
            guard let fd = PosixCalls.descriptor(runtime, path) else { return nil }
            let copy = dup(fd)
            folder = copy < 0 ? nil : fdopendir(copy)
            if let folder { rewinddir(folder) }
        } else {
            guard PosixCalls.isPath(runtime, path) else { return nil }
            folder = runtime.withPath(path) { opendir($0) }
        }
        guard let folder else {
            _ = runtime.raiseOSError(errno, path)
            return nil
        }
        defer { closedir(folder) }
        var found: [(Value, Int)] = []
        while let entry = readdir(folder) {
            let type = Int(entry.pointee.d_type)
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                let bytes = raw.bindMemory(to: UInt8.self)
                let end = bytes.firstIndex(of: 0) ?? bytes.count
                return bytes[..<end].elementsEqual([46]) || bytes[..<end].elementsEqual([46, 46])
                    ? Value.null : PosixCalls.text(runtime, UnsafeBufferPointer(rebasing: bytes[..<end]), like: path)
            }
            if !name.isNull { found.append((name, type)) }
        }
        return found
    }

    private static func currentFolder(_ runtime: Runtime, like model: Value) -> Value {
        guard let path = getcwd(nil, 0) else { return runtime.raiseOSError(errno) }
        defer { free(path) }
        let bytes = UnsafeRawBufferPointer(start: path, count: strlen(path)).bindMemory(to: UInt8.self)
        return PosixCalls.text(runtime, bytes, like: model)
    }
}
