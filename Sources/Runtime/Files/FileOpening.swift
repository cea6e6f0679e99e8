import Glibc

/// `open`. Python library reference, "Built-in Functions".
enum FileOpening {
    static let intrinsic = Native(
        "_open", "file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=", .function, open)

    static let function = Native(
        "open", "file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=", twin: "evaluation.open", .function, open)

    /// What a mode string asks for.
    private struct Mode {
        var action: Character = "r"
        var updates = false
        var isBinary = false

        var flags: FileRef.Flags {
            var flags: FileRef.Flags = action == "r" ? .readable : .writable
            if updates { flags = [.readable, .writable] }
            if action == "a" { flags.insert(.appending) }
            return flags
        }
        var system: Int32 {
            var how = updates ? O_RDWR : action == "r" ? O_RDONLY : O_WRONLY
            switch action {
            case "w": how |= O_CREAT | O_TRUNC
            case "x": how |= O_CREAT | O_EXCL
            case "a": how |= O_CREAT | O_APPEND
            default: break
            }
            return how | O_CLOEXEC
        }
        /// As `FileIO.mode` has it.
        var raw: String { "\(action)b\(updates ? "+" : "")" }
    }

    private static func mode(_ runtime: Runtime, _ text: String) -> Mode? {
        var mode = Mode(), actions: [Character] = [], isText = false
        func invalid() -> Mode? {
            _ = runtime.raise(.valueError, "invalid mode: '\(text)'")
            return nil
        }
        if Set(text).count != text.count { return invalid() }
        for c in text {
            switch c {
            case "r", "w", "x", "a": actions.append(c)
            case "+": mode.updates = true
            case "b": mode.isBinary = true
            case "t": isText = true
            default: return invalid()
            }
        }
        if mode.isBinary && isText {
            _ = runtime.raise(.valueError, "can't have text and binary mode at once")
            return nil
        }
        guard actions.count == 1 else {
            _ = runtime.raise(.valueError, actions.isEmpty
                ? "Must have exactly one of create/read/write/append mode and at most one plus"
                : "must have exactly one of create/read/write/append mode")
            return nil
        }
        mode.action = actions[0]
        return mode
    }

    private static func open(_ runtime: Runtime, _ a: Arguments) -> Value {
        let file = a[0]
        if a.get(7, or: .none) != .none { return .declined }
        let isNumber = runtime.isInt(file)
        guard isNumber || file.isKind(.str) || file.isKind(.bytes) else { return .declined }
        for (i, name) in [(1, "mode"), (3, "encoding"), (4, "errors"), (5, "newline")] where !a[i].isNull && (i == 1 || a[i] != .none) {
            if !a[i].isKind(.str) {
                return runtime.raise(.typeError, "open() argument '\(name)' must be str\(i == 1 ? "" : " or None"), not \(runtime.argumentType(a[i]))")
            }
        }
        let text = a[1].isNull ? "r" : StrRef(a[1].object).string
        guard let mode = mode(runtime, text) else { return .error }
        var buffering = -1
        if !a[2].isNull {
            guard let n = runtime.smallInt(a[2]) else {
                return runtime.raise(.typeError, "'\(runtime.typeName(a[2]))' object cannot be interpreted as an integer")
            }
            buffering = n
        }
        let encoding = a.get(3, or: .none), errors = a.get(4, or: .none), newline = a.get(5, or: .none)
        if mode.isBinary {
            for (value, what) in [(encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")] where value != .none {
                return runtime.raise(.valueError, "binary mode doesn't take \(what) argument")
            }
        }
        if newline != .none, !["", "\n", "\r", "\r\n"].contains(StrRef(newline.object).string) {
            return runtime.raise(.valueError, "illegal newline value: \(StrRef(newline.object).string)")
        }
        if buffering == 0 && !mode.isBinary { return runtime.raise(.valueError, "can't have unbuffered text I/O") }
        if encoding != .none, Codec(named: StrRef(encoding.object).string) == nil {
            return runtime.raise(.lookupError, "unknown encoding: \(StrRef(encoding.object).string)")
        }
        var closes = true
        if !a[6].isNull {
            guard let flag = runtime.flagArgument(a[6]) else { return .declined }
            closes = flag == .true
        }
        let f = isNumber ? adopt(runtime, file, mode, closes) : openPath(runtime, file, mode, closes)
        guard let f else { return .error }
        if buffering == 0 { f.flags.insert(.unbuffered) }
        let type: BuiltinType = buffering == 0 ? .fileIO : mode.updates ? .bufferedRandom : mode.action == "r" ? .bufferedReader : .bufferedWriter
        f.object.words[0] = runtime.type(type)
        if mode.isBinary { return f.object.value }
        let isTerminal = f.descriptor.map { isatty($0) == 1 } ?? false
        return runtime.newTextFile(
            f.object.value, encoding: encoding == .none ? runtime.str("UTF-8") : encoding, errors: errors == .none ? runtime.str("strict") : errors,
            newline: newline, mode: a[1].isNull ? runtime.str("r") : a[1], lineBuffered: buffering == 1 || isTerminal)
    }

    private static func openPath(_ runtime: Runtime, _ file: Value, _ mode: Mode, _ closes: Bool) -> FileRef? {
        if !closes {
            _ = runtime.raise(.valueError, "Cannot use closefd=False with file name")
            return nil
        }
        let hasNull = file.isKind(.bytes) ? runtime.byteBuffer(file).contains(0) : StrRef(file.object).string.utf8.contains(0)
        if hasNull {
            _ = runtime.raise(.valueError, "embedded null byte")
            return nil
        }
        let fd = runtime.withPath(file) { Glibc.open($0, mode.system, 0o666) }
        if fd < 0 {
            _ = runtime.raiseOSError(errno, file)
            return nil
        }
        var info = stat()
        if fstat(fd, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR {
            close(fd)
            _ = runtime.raiseOSError(EISDIR, file)
            return nil
        }
        runtime.state.pointee.host.descriptors.insert(fd)
        // The working directory is another one when the program wakes elsewhere.
        let absolute = runtime.withPath(file) { path in
            realpath(path, nil).map { resolved in
                defer { free(resolved) }
                return runtime.str(String(cString: resolved))
            }
        }
        return runtime.newFile(name: file, mode: mode.raw, path: absolute ?? file, descriptor: fd, flags: mode.flags)
    }

    /// Where the plain file lies that a descriptor is open on, so that it can be opened again in another process; nil if nowhere.
    private static func path(_ runtime: Runtime, of fd: Int32) -> Value? {
        var info = stat(), named = stat()
        guard fd > 2, fstat(fd, &info) == 0, info.st_mode & S_IFMT == S_IFREG, let path = Files.realPath("/proc/self/fd/\(fd)"),
              stat(path, &named) == 0, named.st_ino == info.st_ino, named.st_dev == info.st_dev else { return nil }
        return runtime.str(path)
    }

    /// A file over an open descriptor.
    private static func adopt(_ runtime: Runtime, _ number: Value, _ mode: Mode, _ closes: Bool) -> FileRef? {
        guard let n = runtime.smallInt(number), n >= 0 else {
            _ = runtime.raise(.valueError, "negative file descriptor")
            return nil
        }
        guard n <= Int(Int32.max), fcntl(Int32(n), F_GETFD) >= 0 else {
            _ = runtime.raiseOSError(EBADF)
            return nil
        }
        if closes && n > 2 { runtime.state.pointee.host.descriptors.insert(Int32(n)) }
        return runtime.newFile(
            name: number, mode: mode.raw, path: closes ? path(runtime, of: Int32(n)) ?? Value(n) : Value(n), descriptor: Int32(n), flags: closes ? mode.flags : mode.flags.union(.borrowed))
    }
}

extension Runtime {
    func newFile(name: Value, mode: String, path: Value, descriptor: Int32, flags: FileRef.Flags) -> FileRef {
        let object = newObject(.file, .bufferedReader)
        object.initialize(FileRef.name, name)
        object.initialize(FileRef.mode, str(mode))
        object.initialize(FileRef.path, path)
        object.initializeRaw(FileRef.descriptorWord, Int(descriptor) + 1)
        var flags = flags
        let offset = lseek(descriptor, 0, flags.contains(.appending) ? SEEK_END : SEEK_CUR)
        if offset >= 0 && !flags.contains(.bytewise) { flags.insert(.seekable) }
        object.initializeRaw(FileRef.flagsWord, flags.rawValue)
        object.initializeRaw(FileRef.positionWord, max(offset, 0))
        FileRef(object).reserve(64)
        registerFinalizable(object)
        watchRunningFrame()
        return FileRef(object)
    }

    func newTextFile(_ buffer: Value, encoding: Value, errors: Value, newline: Value, mode: Value, lineBuffered: Bool) -> Value {
        let object = newObject(.textFile, .textIOWrapper)
        object.initialize(TextFileRef.buffer, buffer)
        object.initialize(TextFileRef.encoding, encoding)
        object.initialize(TextFileRef.errors, errors)
        object.initialize(TextFileRef.newline, newline)
        object.initialize(TextFileRef.mode, mode)
        object.initializeRaw(TextFileRef.flagsWord, lineBuffered ? TextFileRef.lineBuffered : 0)
        return object.value
    }

    /// `sys.stdin`
    func newStandardInput() -> Value {
        let file = newFile(name: str("<stdin>"), mode: "rb", path: Value(0), descriptor: 0, flags: [.readable, .borrowed, .bytewise])
        return newTextFile(file.object.value, encoding: str("utf-8"), errors: str("strict"), newline: .none, mode: str("r"), lineBuffered: false)
    }
}
