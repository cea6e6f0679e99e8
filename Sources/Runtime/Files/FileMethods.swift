import Glibc

/// `io.FileIO`, `BufferedReader`, `BufferedWriter`, `BufferedRandom`. Python library reference, "io".
enum FileMethods {
    static let tables: [NativeTable] = [
        NativeTable(.fileIO, methods: shared + reading + writing + [repr], attributes: attributes + [
            NativeAttribute("closefd", get: { Value(!FileRef($1.object).flags.contains(.borrowed)) }),
        ]),
        NativeTable(.bufferedReader, methods: shared + reading + refused("write", "writelines") + [repr], attributes: attributes),
        NativeTable(.bufferedWriter, methods: shared + writing + refused("read", "readline", "readlines", "read1", "readinto", "__next__") + [repr], attributes: attributes),
        NativeTable(.bufferedRandom, methods: shared + reading + writing + [repr], attributes: attributes),
    ]

    private static func file(_ a: Arguments) -> FileRef { FileRef(a[0].object) }

    private static func refused(_ names: String...) -> [Native] {
        names.map { name in
            Native(name, "self, *args") { runtime, _ in runtime.raise(.unsupportedOperation, name == "__next__" ? "read" : name) }
        }
    }

    /// An optional size argument: a negative one where all is meant; nil with an exception pending.
    static func size(_ runtime: Runtime, _ value: Value) -> Int? {
        if value.isNull || value == .none { return -1 }
        if let n = runtime.smallInt(value) { return n }
        if runtime.isInt(value) { return -1 }
        _ = runtime.raise(.typeError, "argument should be integer or None, not '\(runtime.typeName(value))'")
        return nil
    }

    static func isClosed(_ runtime: Runtime, _ f: FileRef) -> Bool {
        if !f.isClosed { return false }
        _ = runtime.raise(.valueError, "I/O operation on closed file.")
        return true
    }

    private static let reading: [Native] = [
        Native("read", "self, size=, /") { runtime, a in
            let f = file(a)
            if f.isClosed { return runtime.raise(.valueError, "read of closed file") }
            guard f.flags.contains(.readable) else { return runtime.raise(.unsupportedOperation, "File not open for reading") }
            guard let n = size(runtime, a[1]) else { return .error }
            return runtime.takeBytes(f, n, once: f.flags.contains(.unbuffered) && n >= 0).map { runtime.bytes($0) } ?? .error
        },
        Native("readall", "self, /") { runtime, a in runtime.takeBytes(file(a), -1).map { runtime.bytes($0) } ?? .error },
        Native("read1", "self, size=, /") { runtime, a in
            guard let n = size(runtime, a[1]) else { return .error }
            return runtime.takeBytes(file(a), n < 0 ? 1 << 14 : n, once: true).map { runtime.bytes($0) } ?? .error
        },
        Native("peek", "self, size=, /") { runtime, a in
            let f = file(a)
            let byte = runtime.nextByte(f, isTaken: false)
            if byte == -2 { return .error }
            return byte < 0 ? runtime.bytes([UInt8]()) : runtime.bytes(UnsafeBufferPointer(start: f.bytes + f.cursor, count: f.count - f.cursor))
        },
        Native("readinto", "self, buffer, /", readInto),
        Native("readinto1", "self, buffer, /", readInto),
        Native("readline", "self, size=, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            guard file(a).flags.contains(.readable) else { return runtime.raise(.unsupportedOperation, "File not open for reading") }
            guard let n = size(runtime, a[1]) else { return .error }
            return runtime.takeLine(file(a), n).map { runtime.bytes($0) } ?? .error
        },
        Native("readlines", "self, hint=, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            guard let hint = size(runtime, a[1]) else { return .error }
            var lines: [Value] = [], total = 0
            while hint <= 0 || total < hint {
                guard let line = runtime.takeLine(file(a), -1) else { return .error }
                if line.isEmpty { break }
                total += line.count
                lines.append(runtime.bytes(line))
            }
            return runtime.list(lines)
        },
        Native("__next__", "self, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            guard let line = runtime.takeLine(file(a), -1) else { return .error }
            return line.isEmpty ? .exhausted : runtime.bytes(line)
        },
    ]

    private static func readInto(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.byteArray) || a[1].isKind(.memoryView) else {
            return runtime.raise(.typeError, "readinto() argument must be read-write bytes-like object, not \(runtime.typeName(a[1]))")
        }
        if a[1].isKind(.memoryView) && (MemoryViewRef(a[1].object).isReadOnly || !MemoryViewRef(a[1].object).isContiguous) {
            return runtime.raise(.typeError, "readinto() argument must be read-write bytes-like object, not memoryview")
        }
        guard let target = runtime.bytesLike(a[1]) else { return runtime.raise(.valueError, "operation forbidden on released memoryview object") }
        guard let content = runtime.takeBytes(file(a), target.count) else { return .error }
        (a[1].isKind(.memoryView) ? MemoryViewRef(a[1].object).base : a[1]).object.writeBarrier()
        if let start = target.baseAddress { UnsafeMutablePointer(mutating: start).update(from: content, count: content.count) }
        return Value(content.count)
    }

    private static let writing: [Native] = [
        Native("write", "self, buffer, /") { runtime, a in
            let f = file(a)
            if f.isClosed { return runtime.raise(.valueError, "write to closed file") }
            guard f.flags.contains(.writable) else { return runtime.raise(.unsupportedOperation, "File not open for writing") }
            guard let content = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            return runtime.writeBytes(f, content) ? Value(content.count) : .error
        },
        Native("writelines", "self, lines, /", twin: "formatting.stream_writelines") { _, _ in .declined },
    ]

    static let shared: [Native] = [
        Native("flush", "self, /") { runtime, a in
            if file(a).isClosed { return runtime.raise(.valueError, "flush of closed file") }
            return runtime.flushFile(file(a)) ? .none : .error
        },
        Native("close", "self, /") { runtime, a in runtime.closeFile(file(a)) },
        Native("seek", "self, target, whence=, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            guard let offset = runtime.smallInt(a[1]), let whence = a[2].isNull ? 0 : runtime.smallInt(a[2]) else {
                return runtime.raise(.typeError, "'\(runtime.typeName(a[1]))' object cannot be interpreted as an integer")
            }
            guard (0...2).contains(whence) else { return runtime.raise(.valueError, "whence value \(whence) unsupported") }
            return runtime.seekFile(file(a), offset, whence).map { Value($0) } ?? .error
        },
        Native("tell", "self, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            return file(a).flags.contains(.seekable) ? Value(file(a).offset) : runtime.raiseOSError(ESPIPE)
        },
        Native("truncate", "self, pos=, /") { runtime, a in
            if isClosed(runtime, file(a)) { return .error }
            guard file(a).flags.contains(.writable) else { return runtime.raise(.unsupportedOperation, "truncate") }
            return runtime.truncateFile(file(a), a[1].isNull || a[1] == .none ? nil : runtime.smallInt(a[1])).map { Value($0) } ?? .error
        },
        Native("fileno", "self, /") { runtime, a in
            guard let fd = runtime.openDescriptor(file(a)) else { return .error }
            if file(a).flags.contains(.seekable) { _ = lseek(fd, file(a).offset, SEEK_SET) }
            return Value(Int(fd))
        },
        Native("isatty", "self, /") { runtime, a in runtime.openDescriptor(file(a)).map { Value(isatty($0) == 1) } ?? .error },
        Native("readable", "self, /") { runtime, a in isClosed(runtime, file(a)) ? .error : Value(file(a).flags.contains(.readable)) },
        Native("writable", "self, /") { runtime, a in isClosed(runtime, file(a)) ? .error : Value(file(a).flags.contains(.writable)) },
        Native("seekable", "self, /") { runtime, a in isClosed(runtime, file(a)) ? .error : Value(file(a).flags.contains(.seekable)) },
        Native("__iter__", "self, /") { runtime, a in isClosed(runtime, file(a)) ? .error : a[0] },
        Native("__enter__", "self, /", .slotless) { runtime, a in isClosed(runtime, file(a)) ? .error : a[0] },
        Native("__exit__", "self, *args", .slotless) { runtime, a in runtime.closeFile(file(a)) },
    ]

    private static let repr = Native("__repr__", "self, /") { runtime, a in
        let name = runtime.nativeRepr(a[0].object[FileRef.name])
        let shown = name.isKind(.str) ? StrRef(name.object).string : "?"
        if a[0].object.classValue == runtime.type(.fileIO) {
            if file(a).isClosed { return runtime.str("<_io.FileIO [closed]>") }
            let mode = StrRef(a[0].object[FileRef.mode].object).string
            return runtime.str("<_io.FileIO name=\(shown) mode='\(mode)' closefd=\(file(a).flags.contains(.borrowed) ? "False" : "True")>")
        }
        return runtime.str("<\(runtime.typeName(a[0])) name=\(shown)>")
    }

    private static let attributes: [NativeAttribute] = [
        NativeAttribute("name", get: { $1.object[FileRef.name] }, set: { runtime, file, name in
            if name.isNull { return runtime.raise(.attributeError, "name") }
            file.object.store(FileRef.name, name)
            return .none
        }),
        NativeAttribute("mode", get: { $1.object[FileRef.mode] }),
        NativeAttribute("closed", get: { Value(FileRef($1.object).isClosed) }),
        NativeAttribute("raw", get: { $1 }),
    ]
}
