import Glibc

/// `io.TextIOWrapper` over a file: text is decoded as it is taken out of the file's buffer, so that nothing is held here but settings.
struct TextFileRef {
    let object: Object
    init(_ object: Object) { self.object = object }
    static let buffer = 0, encoding = 1, errors = 2, newline = 3, mode = 4, flagsWord = 5, seenWord = 6
    static let lineBuffered = 1
    /// Items are taken by `next`: `tell` is not possible.
    static let iterating = 2
    /// A signature (BOM) was read or written.
    static let signed = 4
    /// The signature said that units begin with their high byte.
    static let bigEndian = 8

    var file: FileRef { FileRef(object[TextFileRef.buffer].object) }
    var flags: Int {
        get { object.raw(TextFileRef.flagsWord) }
        nonmutating set { object.storeRaw(TextFileRef.flagsWord, newValue) }
    }
    var codec: Codec { Codec(named: StrRef(object[TextFileRef.encoding].object).string) ?? .utf8 }
    /// The newline setting; nil: universal, translated.
    var newline: String? { object[TextFileRef.newline].isKind(.str) ? StrRef(object[TextFileRef.newline].object).string : nil }
    /// Bytes of the unit that characters are made of.
    var unit: Int {
        switch codec {
        case .utf16: 2
        case .utf32: 4
        default: 1
        }
    }
}

/// How much of a text is taken.
enum TextAmount {
    case all, characters(Int), line(limit: Int)

    var isLine: Bool { if case .line = self { true } else { false } }

    /// Whether more than `count` characters may be taken.
    func wants(_ count: Int) -> Bool {
        switch self {
        case .all: true
        case .characters(let n): count < n
        case .line(let limit): limit < 0 || count < limit
        }
    }
}

extension Runtime {
    /// Takes text out of the file; nil with an exception pending.
    private func take(_ t: TextFileRef, _ amount: TextAmount) -> Value? {
        let f = t.file
        if FileMethods.isClosed(self, f) { return nil }
        guard f.flags.contains(.readable) else {
            _ = raise(.unsupportedOperation, "not readable")
            return nil
        }
        guard openDescriptor(f) != nil else { return nil }
        guard skipSignature(t) else { return nil }
        if t.unit > 1 { return takeWideText(t, amount) }
        var bytes: [UInt8] = []
        let newline = t.newline
        switch amount {
        case .all:
            guard let all = takeBytes(f, -1) else { return nil }
            // With newline='' the ends are noted and stay as they are.
            let lines = newline == nil || newline == "" ? translated(all, t) : all
            bytes = newline == nil ? lines : all
        case .characters(let n):
            var left = n
            while left > 0 {
                guard let isTaken = takeCharacter(t, newline, &bytes) else { return nil }
                if !isTaken { break }
                left -= 1
            }
        case .line(let limit):
            var left = limit
            while left != 0 {
                guard let isTaken = takeCharacter(t, newline, &bytes) else { return nil }
                if !isTaken || isLineEnd(bytes, newline) { break }
                if newline == "" && bytes.last == 13 && nextByte(f, isTaken: false) != 10 { break }
                left -= 1
            }
        }
        return decodeTaken(bytes, t, t.object[TextFileRef.encoding])
    }

    func decodeTaken(_ bytes: [UInt8], _ t: TextFileRef, _ encoding: Value) -> Value? {
        let text = decode(self.bytes(bytes), encoding, t.object[TextFileRef.errors])
        if text == .declined {
            _ = raise(.lookupError, "unknown error handler name '\(StrRef(t.object[TextFileRef.errors].object).string)'")
            return nil
        }
        return text.isKind(.str) ? text : nil
    }

    private func isLineEnd(_ bytes: [UInt8], _ newline: String?) -> Bool {
        switch newline {
        case "\r": bytes.last == 13
        case "\r\n": bytes.last == 10 && bytes.dropLast().last == 13
        default: bytes.last == 10
        }
    }

    /// Appends the bytes of the next character, ends of lines translated; false at the end of the file, nil with an exception pending.
    private func takeCharacter(_ t: TextFileRef, _ newline: String?, _ bytes: inout [UInt8]) -> Bool? {
        let f = t.file
        let first = nextByte(f, isTaken: true)
        if first == -2 { return nil }
        if first == -1 { return false }
        if newline == nil && (first == 13 || first == 10) {
            var seen = first == 13 ? 1 : 2
            if first == 13 {
                let second = nextByte(f, isTaken: false)
                if second == -2 { return nil }
                if second == 10 {
                    _ = nextByte(f, isTaken: true)
                    seen = 4
                }
            }
            if t.object.raw(TextFileRef.seenWord) & seen == 0 { t.object.storeRaw(TextFileRef.seenWord, t.object.raw(TextFileRef.seenWord) | seen) }
            bytes.append(10)
            return true
        }
        bytes.append(UInt8(first))
        if newline == "" && (first == 13 || first == 10) { noteLineEnd(t, first, after: bytes.count > 1 ? bytes[bytes.count - 2] : 0) }
        guard first >= 0xC2, first < 0xF5, t.codec == .utf8 || t.codec == .utf8Signature else { return true }
        for _ in 0..<(first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3) {
            let next = nextByte(f, isTaken: false)
            if next == -2 { return nil }
            if next < 0x80 || next > 0xBF { break }
            bytes.append(UInt8(nextByte(f, isTaken: true)))
        }
        return true
    }

    /// Remembers an untranslated end of line for `newlines`.
    private func noteLineEnd(_ t: TextFileRef, _ byte: Int, after before: UInt8) {
        if byte == 13 && nextByte(t.file, isTaken: false) == 10 { return }
        let seen = byte == 13 ? 1 : before == 13 ? 4 : 2
        if t.object.raw(TextFileRef.seenWord) & seen == 0 { t.object.storeRaw(TextFileRef.seenWord, t.object.raw(TextFileRef.seenWord) | seen) }
    }

    private func translated(_ bytes: [UInt8], _ t: TextFileRef) -> [UInt8] {
        var result: [UInt8] = [], seen = 0
        result.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if bytes[i] == 13 {
                let isPair = i + 1 < bytes.count && bytes[i + 1] == 10
                seen |= isPair ? 4 : 1
                if isPair { i += 1 }
                result.append(10)
            } else {
                if bytes[i] == 10 { seen |= 2 }
                result.append(bytes[i])
            }
            i += 1
        }
        if seen != 0 { t.object.storeRaw(TextFileRef.seenWord, t.object.raw(TextFileRef.seenWord) | seen) }
        return result
    }

    /// A UTF-8 signature at the very beginning is no text.
    private func skipSignature(_ t: TextFileRef) -> Bool {
        guard t.codec == .utf8Signature, t.flags & TextFileRef.signed == 0 else { return true }
        t.flags |= TextFileRef.signed
        guard t.file.offset == 0, let start = takeBytes(t.file, 3) else { return exception.isNull }
        return start == [0xEF, 0xBB, 0xBF] || seekFile(t.file, 0, 0) != nil
    }

    func readText(_ t: TextFileRef, _ count: Int) -> Value { take(t, count < 0 ? .all : .characters(count)) ?? .error }
    func readTextLine(_ t: TextFileRef, _ limit: Int = -1) -> Value {
        if limit < 0, let line = bufferedLine(t) { return line }
        return take(t, .line(limit: limit)) ?? .error
    }

    /// The next line, where it lies whole in the buffer, is ASCII and ends as almost all lines do; nil where it takes more.
    private func bufferedLine(_ t: TextFileRef) -> Value? {
        let f = t.file, newline = t.object[TextFileRef.newline], encoding = StrRef(t.object[TextFileRef.encoding].object)
        guard f.descriptor != nil, !f.isClosed, f.flags.contains(.readable), !f.flags.contains(.pending), f.cursor < f.count,
            newline.isKind(.str) ? StrRef(newline.object).equals("\n") : newline == .none,
            encoding.equals("utf-8") || encoding.equals("UTF-8")
        else { return nil }
        let start = f.bytes + f.cursor
        guard let end = memchr(start, 10, f.count - f.cursor) else { return nil }
        let line = UnsafeBufferPointer(start: start, count: UnsafeRawPointer(end) - UnsafeRawPointer(start) + 1)
        var highest: UInt8 = 0, hasReturn = false
        for byte in line {
            highest |= byte
            hasReturn = hasReturn || byte == 13
        }
        if highest >= 128 || hasReturn { return nil }
        if newline == .none, t.object.raw(TextFileRef.seenWord) & 2 == 0 { t.object.storeRaw(TextFileRef.seenWord, t.object.raw(TextFileRef.seenWord) | 2) }
        f.object.storeRaw(FileRef.cursorWord, f.cursor + line.count)
        let text = newStr(length: line.count, shift: 0, ascii: true)
        UnsafeMutableRawPointer(mutating: text.bytes).copyMemory(from: start, byteCount: line.count)
        return text.value
    }

    /// Writes a str: its length, or `.error`.
    func writeText(_ t: TextFileRef, _ text: Value) -> Value {
        let f = t.file
        if FileMethods.isClosed(self, f) { return .error }
        guard text.isKind(.str) else { return raise(.typeError, "write() argument must be str, not \(typeName(text))") }
        guard f.flags.contains(.writable) else { return raise(.unsupportedOperation, "not writable") }
        let s = StrRef(text.object)
        var source = text
        if let newline = t.newline, newline.unicodeScalars.first == "\r" {
            // By code points: to Swift, "\r\n" is one character.
            source = withCodePoints(s) { points in str(codePoints: points.flatMap { $0 == 10 ? newline.unicodeScalars.map(\.value) : [$0] }) }
        }
        var encoding = t.object[TextFileRef.encoding]
        // The signature stands at the beginning only.
        if t.flags & TextFileRef.signed != 0 || f.offset > 0 {
            switch t.codec {
            case .utf8Signature: encoding = str("utf-8")
            case .utf16(nil): encoding = str("utf-16-le")
            case .utf32(nil): encoding = str("utf-32-le")
            default: break
            }
        }
        let encoded = encode(StrRef(source.object), encoding, t.object[TextFileRef.errors])
        if encoded == .declined { return raise(.lookupError, "unknown error handler name '\(StrRef(t.object[TextFileRef.errors].object).string)'") }
        guard encoded.isKind(.bytes) else { return .error }
        if t.flags & TextFileRef.signed == 0 { t.flags |= TextFileRef.signed }
        guard writeBytes(f, byteBuffer(encoded)) else { return .error }
        if t.flags & TextFileRef.lineBuffered != 0, byteBuffer(encoded).contains(10), !flushFile(f) { return .error }
        return int(s.length)
    }
}

enum TextFileMethods {
    static let table = NativeTable(.textIOWrapper, methods: [
        Native("read", "self, size=, /") { runtime, a in
            guard let n = FileMethods.size(runtime, a[1]) else { return .error }
            return runtime.readText(text(a), n)
        },
        Native("readline", "self, size=, /") { runtime, a in
            guard let n = FileMethods.size(runtime, a[1]) else { return .error }
            return runtime.readTextLine(text(a), n)
        },
        Native("readlines", "self, hint=, /") { runtime, a in
            guard let hint = FileMethods.size(runtime, a[1]) else { return .error }
            var lines: [Value] = [], total = 0
            while hint <= 0 || total < hint {
                let line = runtime.readTextLine(text(a))
                if line == .error { return .error }
                if StrRef(line.object).length == 0 { break }
                total += StrRef(line.object).length
                lines.append(line)
            }
            return runtime.list(lines)
        },
        Native("__next__", "self, /") { runtime, a in
            let t = text(a)
            if t.flags & TextFileRef.iterating == 0 { t.flags |= TextFileRef.iterating }
            let line = runtime.readTextLine(t)
            if line == .error || StrRef(line.object).length > 0 { return line }
            t.flags &= ~TextFileRef.iterating
            return .exhausted
        },
        Native("write", "self, text, /") { runtime, a in runtime.writeText(text(a), a[1]) },
        Native("writelines", "self, lines, /", twin: "formatting.stream_writelines") { _, _ in .declined },
        Native("flush", "self, /") { runtime, a in
            FileMethods.isClosed(runtime, text(a).file) ? .error : runtime.flushFile(text(a).file) ? .none : .error
        },
        Native("close", "self, /") { runtime, a in runtime.closeFile(text(a).file) },
        Native("seek", "self, cookie, whence=, /", seek),
        Native("tell", "self, /") { runtime, a in
            let t = text(a)
            if FileMethods.isClosed(runtime, t.file) { return .error }
            if t.flags & TextFileRef.iterating != 0 { return runtime.raise(.osError, "telling position disabled by next() call") }
            return t.file.flags.contains(.seekable) ? Value(t.file.offset) : runtime.raise(.unsupportedOperation, "underlying stream is not seekable")
        },
        Native("truncate", "self, pos=, /") { runtime, a in
            if FileMethods.isClosed(runtime, text(a).file) { return .error }
            return runtime.truncateFile(text(a).file, a[1].isNull || a[1] == .none ? nil : runtime.smallInt(a[1])).map { Value($0) } ?? .error
        },
        Native("reconfigure", "self, /, *, encoding=, errors=, newline=, line_buffering=, write_through=") { runtime, a in
            let t = text(a)
            for (i, word) in [(1, TextFileRef.encoding), (2, TextFileRef.errors)] where a[i].isKind(.str) { t.object.store(word, a[i]) }
            if !a[3].isNull { t.object.store(TextFileRef.newline, a[3]) }
            if !a[4].isNull && a[4] != .none { t.flags = a[4] == .true ? t.flags | TextFileRef.lineBuffered : t.flags & ~TextFileRef.lineBuffered }
            return .none
        },
        Native("detach", "self, /") { runtime, a in runtime.flushFile(text(a).file) ? a[0].object[TextFileRef.buffer] : .error },
        Native("__repr__", "self, /") { runtime, a in
            let name = runtime.nativeRepr(text(a).file.object[FileRef.name])
            let mode = StrRef(a[0].object[TextFileRef.mode].object).string, encoding = StrRef(a[0].object[TextFileRef.encoding].object).string
            return runtime.str("<_io.TextIOWrapper name=\(name.isKind(.str) ? StrRef(name.object).string : "?") mode='\(mode)' encoding='\(encoding)'>")
        },
    ] + forwarded, attributes: [
        .member("buffer", TextFileRef.buffer),
        NativeAttribute("name", get: { TextFileRef($1.object).file.object[FileRef.name] }),
        NativeAttribute("mode", get: { $1.object[TextFileRef.mode] }),
        NativeAttribute("encoding", get: { $1.object[TextFileRef.encoding] }),
        NativeAttribute("errors", get: { $1.object[TextFileRef.errors] }),
        NativeAttribute("closed", get: { Value(TextFileRef($1.object).file.isClosed) }),
        NativeAttribute("line_buffering", get: { Value(TextFileRef($1.object).flags & TextFileRef.lineBuffered != 0) }),
        NativeAttribute("write_through", get: { _, _ in .false }),
        NativeAttribute("newlines", get: { runtime, value in
            let seen = value.object.raw(TextFileRef.seenWord)
            let ends = [(1, "\r"), (2, "\n"), (4, "\r\n")].filter { seen & $0.0 != 0 }.map { runtime.str($0.1) }
            return ends.isEmpty ? .none : ends.count == 1 ? ends[0] : runtime.tuple(ends)
        }),
    ])

    private static func text(_ a: Arguments) -> TextFileRef { TextFileRef(a[0].object) }

    /// What is the file's own: the method of the same name is called on it.
    private static let forwarded: [Native] = FileMethods.shared.compactMap { method in
        guard ["fileno", "isatty", "readable", "writable", "seekable", "__exit__"].contains(method.name) else {
            guard method.name == "__iter__" || method.name == "__enter__" else { return nil }
            return Native(method.name, method.signature) { runtime, a in FileMethods.isClosed(runtime, text(a).file) ? .error : a[0] }
        }
        return Native(method.name, method.signature) { runtime, a in
            let own = a.base.pointee
            a.base.pointee = own.object[TextFileRef.buffer]
            defer { a.base.pointee = own }
            return method.function(runtime, a)
        }
    }

    private static func seek(_ runtime: Runtime, _ a: Arguments) -> Value {
        let t = text(a)
        if FileMethods.isClosed(runtime, t.file) { return .error }
        guard let offset = runtime.smallInt(a[1]), let whence = a[2].isNull ? 0 : runtime.smallInt(a[2]) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[1]))' object cannot be interpreted as an integer")
        }
        guard t.file.flags.contains(.seekable) else { return runtime.raise(.unsupportedOperation, "underlying stream is not seekable") }
        switch whence {
        case 0:
            if offset < 0 { return runtime.raise(.valueError, "negative seek position \(offset)") }
        case 1: if offset != 0 { return runtime.raise(.unsupportedOperation, "can't do nonzero cur-relative seeks") }
        case 2: if offset != 0 { return runtime.raise(.unsupportedOperation, "can't do nonzero end-relative seeks") }
        default: return runtime.raise(.valueError, "invalid whence (\(whence), should be 0, 1 or 2)")
        }
        t.flags &= ~(TextFileRef.iterating | (offset == 0 && whence == 0 ? TextFileRef.signed : 0))
        return runtime.seekFile(t.file, offset, whence).map { Value($0) } ?? .error
    }
}
