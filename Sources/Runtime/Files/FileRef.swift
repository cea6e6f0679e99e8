import Glibc

/// A file as bytes: what `open` makes in binary mode and what text files stand on.
///
/// Images hold a path, the mode, the position and what is in the buffer – bytes read ahead, or bytes not yet written. The
/// descriptor belongs to the process: a woken file has none, and is opened again when it is next used.
///
///     position      offset in the file of the buffer's first byte
///     cursor        bytes of the buffer that have been read
struct FileRef {
    let object: Object
    init(_ object: Object) { self.object = object }
    static let name = 0, mode = 1, path = 2, countWord = 3, capacityWord = 4, storageWord = 5, positionWord = 6, cursorWord = 7,
               flagsWord = 8, descriptorWord = 9

    struct Flags: OptionSet {
        let rawValue: Int
        static let readable = Flags(rawValue: 1), writable = Flags(rawValue: 2), appending = Flags(rawValue: 4)
        static let closed = Flags(rawValue: 8)
        /// The buffer holds bytes to be written.
        static let pending = Flags(rawValue: 16)
        /// The descriptor is somebody else's.
        static let borrowed = Flags(rawValue: 32)
        static let unbuffered = Flags(rawValue: 64)
        static let seekable = Flags(rawValue: 128)
        /// Standard input: no byte is read that is not asked for.
        static let bytewise = Flags(rawValue: 256)
    }

    var flags: Flags {
        get { Flags(rawValue: object.raw(FileRef.flagsWord)) }
        nonmutating set { object.storeRaw(FileRef.flagsWord, newValue.rawValue) }
    }
    var count: Int { object.raw(FileRef.countWord) }
    var position: Int { object.raw(FileRef.positionWord) }
    var cursor: Int { object.raw(FileRef.cursorWord) }
    var isClosed: Bool { flags.contains(.closed) }
    var bytes: UnsafeMutablePointer<UInt8> { UnsafeMutablePointer(bitPattern: object.raw(FileRef.storageWord)).unsafelyUnwrapped }
    /// The descriptor, nil where the file is not open in this process.
    var descriptor: Int32? {
        let n = object.raw(FileRef.descriptorWord)
        return n > 0 ? Int32(truncatingIfNeeded: n - 1) : nil
    }

    /// Where the program stands in the file.
    var offset: Int { flags.contains(.pending) ? position + count : position + cursor }

    func set(count: Int, position: Int, cursor: Int) {
        object.storeRaw(FileRef.countWord, count)
        object.storeRaw(FileRef.positionWord, position)
        object.storeRaw(FileRef.cursorWord, cursor)
    }

    /// Makes room for so many bytes in the buffer.
    func reserve(_ n: Int) {
        let old = object.raw(FileRef.capacityWord)
        if n <= old { return }
        let heap = Block.of(object).pointee.heap
        let storage = heap.pointee.reallocateExternal(
            UnsafeMutableRawPointer(bitPattern: object.raw(FileRef.storageWord)), from: old, to: n)
        object.initializeRaw(FileRef.storageWord, Int(bitPattern: storage))
        object.initializeRaw(FileRef.capacityWord, n)
    }
}

extension Runtime {
    private static let chunk = 1 << 14

    func raiseOSError(_ code: Int32, _ file: Value = .none) -> Value {
        let facts = [int(Int(code)), str(String(cString: strerror(code)))]
        return raise(OSErrorMethods.type(for: code), arguments: facts, details: facts + (file == .none ? [] : [file]))
    }

    // MARK: Descriptors

    /// The open descriptor; nil with an exception pending.
    func openDescriptor(_ f: FileRef) -> Int32? {
        if f.isClosed {
            _ = raise(.valueError, "I/O operation on closed file")
            return nil
        }
        if let known = f.descriptor { return known }
        // A woken file.
        let path = f.object[FileRef.path]
        if path.isInt {
            guard (0...2).contains(path.int) else {
                _ = raiseOSError(EBADF, f.object[FileRef.name])
                return nil
            }
            f.object.storeDerived(FileRef.descriptorWord, path.int + 1)
            return Int32(path.int)
        }
        let flags = f.flags
        var how = flags.contains([.readable, .writable]) ? O_RDWR : flags.contains(.writable) ? O_WRONLY : O_RDONLY
        if flags.contains(.appending) { how |= O_APPEND }
        let fd = withPath(path) { open($0, how | O_CLOEXEC) }
        if fd < 0 {
            _ = raiseOSError(errno, f.object[FileRef.name])
            return nil
        }
        if flags.contains(.seekable), size(of: fd) < (flags.contains(.pending) ? f.position : f.offset) {
            close(fd)
            let facts = [int(Int(ESTALE)), str("the file has become shorter while the program was suspended")]
            _ = raise(.osError, arguments: facts, details: facts + [f.object[FileRef.name]])
            return nil
        }
        f.object.storeDerived(FileRef.descriptorWord, Int(fd) + 1)
        state.pointee.host.descriptors.insert(fd)
        return fd
    }

    private func size(of fd: Int32) -> Int {
        var info = stat()
        return fstat(fd, &info) == 0 ? Int(info.st_size) : 0
    }

    /// Calls `body` with a path, given as str or bytes, as the system takes it.
    func withPath<R>(_ path: Value, _ body: (UnsafePointer<CChar>) -> R) -> R {
        var bytes: [UInt8]
        if path.isKind(.str) {
            let encoded = encode(StrRef(path.object), .null, str("surrogateescape"))
            bytes = encoded.isKind(.bytes) ? Array(byteBuffer(encoded)) : Array(StrRef(path.object).string.utf8)
        } else {
            bytes = Array(byteBuffer(path))
        }
        bytes.append(0)
        return bytes.withUnsafeBytes { body($0.bindMemory(to: CChar.self).baseAddress.unsafelyUnwrapped) }
    }

    // MARK: Reading

    /// Refills the consumed buffer: how many bytes there are now, 0 at the end of the file; -1 with an exception pending.
    func readChunk(_ f: FileRef, wanted: Int = 0) -> Int {
        guard let fd = openDescriptor(f) else { return -1 }
        if f.flags.contains(.pending), !flushFile(f) { return -1 }
        let room = f.flags.contains(.bytewise) ? max(wanted, 1) : max(wanted, Runtime.chunk)
        let start = f.position + f.count
        f.set(count: 0, position: start, cursor: 0)
        f.reserve(room)
        while true {
            let n = f.flags.contains(.seekable) ? pread(fd, f.bytes, room, start) : Glibc.read(fd, f.bytes, room)
            if n < 0 && errno == EINTR { continue }
            if n < 0 {
                _ = raiseOSError(errno, f.object[FileRef.name])
                return -1
            }
            f.set(count: n, position: start, cursor: 0)
            return n
        }
    }

    /// Has the next `n` bytes in the buffer together; how many there are, fewer at the end of the file; nil with an exception pending.
    func bufferBytes(_ f: FileRef, _ n: Int) -> Int? {
        if f.flags.contains(.pending), !flushFile(f) { return nil }
        while f.count - f.cursor < n {
            let kept = Array(UnsafeBufferPointer(start: f.bytes + f.cursor, count: f.count - f.cursor))
            let start = f.position + f.cursor
            let got = readChunk(f)
            if got < 0 { return nil }
            f.reserve(kept.count + got)
            (f.bytes + kept.count).update(from: f.bytes, count: got)
            for (i, byte) in kept.enumerated() { f.bytes[i] = byte }
            f.set(count: kept.count + got, position: start, cursor: 0)
            if got == 0 { break }
        }
        return min(n, f.count - f.cursor)
    }

    /// Up to `n` bytes, all that are left for a negative `n`; nil with an exception pending.
    func takeBytes(_ f: FileRef, _ n: Int, once: Bool = false) -> [UInt8]? {
        guard openDescriptor(f) != nil else { return nil }
        if f.flags.contains(.pending), !flushFile(f) { return nil }
        var result: [UInt8] = []
        while n < 0 || result.count < n {
            if f.cursor == f.count {
                if once && !result.isEmpty { break }
                let got = readChunk(f, wanted: n < 0 ? Runtime.chunk * 4 : f.flags.contains(.unbuffered) ? n : min(n - result.count, 1 << 20))
                if got < 0 { return nil }
                if got == 0 { break }
            }
            let available = n < 0 ? f.count - f.cursor : min(f.count - f.cursor, n - result.count)
            result.append(contentsOf: UnsafeBufferPointer(start: f.bytes + f.cursor, count: available))
            f.set(count: f.count, position: f.position, cursor: f.cursor + available)
        }
        return result
    }

    /// The next byte, -1 at the end, -2 with an exception pending. `isTaken`: it is consumed.
    @inline(__always) func nextByte(_ f: FileRef, isTaken: Bool) -> Int {
        if f.cursor >= f.count || f.flags.contains(.pending) {
            if f.flags.contains(.pending), !flushFile(f) { return -2 }
            let n = readChunk(f)
            if n <= 0 { return n - 1 }
        }
        let byte = Int(f.bytes[f.cursor])
        if isTaken { f.object.storeRaw(FileRef.cursorWord, f.cursor + 1) }
        return byte
    }

    /// A line with its end, at most `limit` bytes of it (negative: all); nil with an exception pending.
    func takeLine(_ f: FileRef, _ limit: Int) -> [UInt8]? {
        guard openDescriptor(f) != nil else { return nil }
        var line: [UInt8] = []
        while limit < 0 || line.count < limit {
            let next = nextByte(f, isTaken: false)
            if next == -2 { return nil }
            if next == -1 { break }
            let start = f.bytes + f.cursor, most = limit < 0 ? f.count - f.cursor : min(f.count - f.cursor, limit - line.count)
            let end = memchr(start, 10, most)
            let taken = end.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) + 1 } ?? most
            line.append(contentsOf: UnsafeBufferPointer(start: start, count: taken))
            f.object.storeRaw(FileRef.cursorWord, f.cursor + taken)
            if end != nil { break }
        }
        return line
    }

    // MARK: Writing

    /// False with an exception pending.
    func writeBytes(_ f: FileRef, _ content: UnsafeBufferPointer<UInt8>) -> Bool {
        guard openDescriptor(f) != nil else { return false }
        if !f.flags.contains(.pending) {
            f.set(count: 0, position: f.offset, cursor: 0)
            f.flags.insert(.pending)
        }
        let n = f.count
        f.reserve(max(n + content.count, min(Runtime.chunk, n * 2)))
        if let start = content.baseAddress { (f.bytes + n).update(from: start, count: content.count) }
        f.set(count: n + content.count, position: f.position, cursor: 0)
        return f.count < Runtime.chunk && !f.flags.contains(.unbuffered) || flushFile(f)
    }

    /// Writes out what is pending; false with an exception pending.
    func flushFile(_ f: FileRef) -> Bool {
        guard f.flags.contains(.pending) else { return true }
        guard let fd = openDescriptor(f) else { return false }
        var done = 0
        let inPlace = f.flags.contains(.seekable) && !f.flags.contains(.appending)
        while done < f.count {
            let n = inPlace ? pwrite(fd, f.bytes + done, f.count - done, f.position + done) : Glibc.write(fd, f.bytes + done, f.count - done)
            if n < 0 && errno == EINTR { continue }
            if n < 0 {
                let code = errno
                // What was written is not written again.
                (f.bytes).update(from: f.bytes + done, count: f.count - done)
                f.set(count: f.count - done, position: f.position + done, cursor: 0)
                return raiseOSError(code, .none) != .error
            }
            done += n
        }
        let end = f.flags.contains(.appending) ? size(of: fd) : f.position + f.count
        f.flags.remove(.pending)
        f.set(count: 0, position: end, cursor: 0)
        return true
    }

    /// Moves to an offset; nil with an exception pending.
    func seekFile(_ f: FileRef, _ offset: Int, _ whence: Int) -> Int? {
        guard let fd = openDescriptor(f), flushFile(f) else { return nil }
        guard f.flags.contains(.seekable) else {
            _ = raiseOSError(ESPIPE)
            return nil
        }
        let base = whence == 0 ? 0 : whence == 1 ? f.offset : size(of: fd)
        let (target, overflows) = base.addingReportingOverflow(offset)
        if target < 0 || overflows {
            _ = raiseOSError(EINVAL)
            return nil
        }
        if target >= f.position && target <= f.position + f.count {
            f.set(count: f.count, position: f.position, cursor: target - f.position)
        } else {
            f.set(count: 0, position: target, cursor: 0)
        }
        return target
    }

    func truncateFile(_ f: FileRef, _ length: Int?) -> Int? {
        guard let fd = openDescriptor(f), flushFile(f) else { return nil }
        let length = length ?? f.offset
        if ftruncate(fd, length) != 0 {
            _ = raiseOSError(errno)
            return nil
        }
        f.set(count: 0, position: f.offset, cursor: 0)
        return length
    }

    /// Closes a file. The descriptor goes even if what is pending cannot be written: then an exception is pending.
    func closeFile(_ f: FileRef) -> Value {
        if f.isClosed { return .none }
        let isFlushed = flushFile(f)
        if let fd = f.descriptor, !f.flags.contains(.borrowed) {
            close(fd)
            state.pointee.host.descriptors.remove(fd)
        }
        f.object.storeDerived(FileRef.descriptorWord, 0)
        f.flags.formUnion(.closed)
        f.flags.remove(.pending)
        f.set(count: 0, position: f.position, cursor: 0)
        return isFlushed ? .none : .error
    }

    /// Writes out what files have pending, before the state is saved. What cannot be written stays pending.
    func flushFiles() {
        guard let files = items(of: root(.finalizable)) else { return }
        for item in files where item.isKind(.file) && FileRef(item.object).flags.contains(.pending) {
            _ = flushFile(FileRef(item.object))
            exception = .null
        }
    }
}
