import Glibc

/// A str: code points in the narrowest of one, two or four bytes (as PEP 393), so that indexing takes constant time and
/// equal strings have equal bytes.
///
/// Word `info`: bits 0–1 the shift from code points to bytes (0, 1, 2); bit 2 all code points are ASCII.
struct StrRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }

    static let count = 0, info = 1, hash = 2, fixedWords = 3

    @inline(__always) var value: Value { object.value }
    @inline(__always) var byteCount: Int { object.raw(StrRef.count) }
    @inline(__always) var shift: Int { object.raw(StrRef.info) & 3 }
    @inline(__always) var isASCII: Bool { object.raw(StrRef.info) & 4 != 0 }
    /// Number of code points.
    @inline(__always) var length: Int { byteCount &>> shift }
    @inline(__always) var bytes: UnsafeMutablePointer<UInt8> {
        object.flags.contains(.view)
            ? (object.address + StrRef.inlineOffset).load(fromByteOffset: 8, as: UnsafeMutablePointer<UInt8>.self)
            : inlineBytes
    }
    static let inlineOffset = (Object.headerWords + StrRef.fixedWords) * 8
    @inline(__always) fileprivate var inlineBytes: UnsafeMutablePointer<UInt8> {
        (object.address + StrRef.inlineOffset).assumingMemoryBound(to: UInt8.self)
    }

    /// Code point `i`, unchecked.
    @inline(__always) subscript(_ i: Int) -> UInt32 {
        switch shift {
        case 0: UInt32(bytes[i])
        case 1: UInt32(UnsafeRawPointer(bytes).load(fromByteOffset: i &* 2, as: UInt16.self))
        default: UnsafeRawPointer(bytes).load(fromByteOffset: i &* 4, as: UInt32.self)
        }
    }

    /// The code points in an array, for slow paths.
    var codePoints: [UInt32] {
        let n = length
        return [UInt32](unsafeUninitializedCapacity: n) { buffer, count in
            for i in 0..<n { buffer.initializeElement(at: i, to: self[i]) }
            count = n
        }
    }

    /// The text as a Swift string; lone surrogates become U+FFFD.
    var string: String {
        if isASCII { return String(decoding: UnsafeBufferPointer(start: bytes, count: byteCount), as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for i in 0..<length { scalars.append(Unicode.Scalar(self[i]) ?? "\u{FFFD}") }
        return String(scalars)
    }

    @inline(__always) static func equal(_ a: StrRef, _ b: StrRef) -> Bool {
        a.byteCount == b.byteCount && a.shift == b.shift && memcmp(a.bytes, b.bytes, a.byteCount) == 0
    }

    /// Order by code points: negative, zero or positive.
    static func compare(_ a: StrRef, _ b: StrRef) -> Int {
        let n = min(a.length, b.length)
        if a.shift == 0 && b.shift == 0 {
            let c = memcmp(a.bytes, b.bytes, n)
            return c != 0 ? Int(c) : a.length - b.length
        }
        for i in 0..<n {
            let x = a[i], y = b[i]
            if x != y { return x < y ? -1 : 1 }
        }
        return a.length - b.length
    }

    func equals(_ text: StaticString) -> Bool {
        shift == 0 && byteCount == text.utf8CodeUnitCount && memcmp(bytes, text.utf8Start, byteCount) == 0
    }
}

extension Runtime {
    /// An uninitialised str of `length` code points; the caller writes every one and keeps the form canonical
    /// (the narrowest shift that holds the largest code point, `ascii` iff all are below 128).
    func newStr(length: Int, shift: Int, ascii: Bool) -> StrRef {
        let byteCount = length &<< shift
        let object = heap.pointee.allocate(
            .str, class: type(.str), bytes: (Object.headerWords + StrRef.fixedWords) &* 8 &+ (byteCount &+ 7) & ~7)
        object.initializeRaw(StrRef.count, byteCount)
        object.initializeRaw(StrRef.info, shift | (ascii ? 4 : 0))
        object.initializeRaw(StrRef.hash, 0)
        return StrRef(object)
    }

    /// A str of ASCII or Latin-1 bytes.
    func str(latin1 bytes: UnsafeBufferPointer<UInt8>) -> Value {
        var high: UInt8 = 0
        for b in bytes { high |= b }
        let s = newStr(length: bytes.count, shift: 0, ascii: high < 128)
        if let base = bytes.baseAddress { memcpy(s.bytes, base, bytes.count) }
        return s.value
    }

    func str(_ text: String) -> Value {
        var text = text
        return text.withUTF8 { utf8 in
            if utf8.allSatisfy({ $0 < 128 }) { return str(latin1: utf8) }
            return str(codePoints: String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value))
        }
    }

    func str(codePoints: [UInt32]) -> Value {
        codePoints.withUnsafeBufferPointer { str(codePoints: $0) }
    }

    func str(codePoints: UnsafeBufferPointer<UInt32>) -> Value {
        var high: UInt32 = 0
        for c in codePoints { high |= c }
        let shift = high < 0x100 ? 0 : high < 0x10000 ? 1 : 2
        let s = newStr(length: codePoints.count, shift: shift, ascii: high < 0x80)
        switch shift {
        case 0: for (i, c) in codePoints.enumerated() { s.bytes[i] = UInt8(truncatingIfNeeded: c) }
        case 1:
            let p = UnsafeMutableRawPointer(s.bytes).assumingMemoryBound(to: UInt16.self)
            for (i, c) in codePoints.enumerated() { p[i] = UInt16(truncatingIfNeeded: c) }
        default: if let base = codePoints.baseAddress { memcpy(s.bytes, base, codePoints.count * 4) }
        }
        return s.value
    }

    /// The one-character str of a code point.
    func str(character c: UInt32) -> Value {
        if c < 256 { return state.pointee.names[Int(c)] }
        return withUnsafePointer(to: c) { str(codePoints: UnsafeBufferPointer(start: $0, count: 1)) }
    }

    /// The code points `range` of `s` (a Python slice with step 1, bounds already clipped).
    func substring(_ s: StrRef, _ range: Range<Int>) -> Value {
        if range.count == s.length && isExact(s.value, .str) { return s.value }
        if range.count == 1 { return str(character: s[range.lowerBound]) }
        if s.shift == 0 {
            let part = UnsafeBufferPointer(start: s.bytes + range.lowerBound, count: range.count)
            if !s.isASCII { return str(latin1: part) }
            let r = newStr(length: part.count, shift: 0, ascii: true)
            if let base = part.baseAddress { memcpy(r.bytes, base, part.count) }
            return r.value
        }
        return str(codePoints: range.map { s[$0] })
    }

    /// `a + b`.
    func concatenate(_ a: StrRef, _ b: StrRef) -> Value {
        if a.byteCount == 0 && isExact(b.value, .str) { return b.value }
        if b.byteCount == 0 && isExact(a.value, .str) { return a.value }
        let shift = max(a.shift, b.shift)
        if shift == a.shift && a.byteCount >= Runtime.longText && a.byteCount &>> 2 >= b.byteCount { return extend(a, b) }
        let result = newStr(length: a.length + b.length, shift: shift, ascii: a.isASCII && b.isASCII)
        copy(a, to: result, at: 0)
        copy(b, to: result, at: a.length)
        return result.value
    }

    /// `a + b`; null where there is no room for it, which `str.__add__` then says.
    func concatenateQuickly(_ a: StrRef, _ b: StrRef) -> Value {
        (a.length + b.length) * 4 < heap.pointee.room ? concatenate(a, b) : .null
    }

    /// From so many bytes on a str that little is added to is taken for one that grows.
    private static let longText = 256

    /// `a + b` for a str that grows: `s += t` in a loop must not copy `s` each time.
    ///
    /// The results are views of the beginning of one *buffer*, a str that nothing else refers to and whose cell has room behind its
    /// bytes. Where `a` ends at the end of its buffer, `b` is written behind it: `a`, and every other view, sees its own bytes only.
    private func extend(_ a: StrRef, _ b: StrRef) -> Value {
        let size = a.byteCount &+ b.length &<< a.shift
        if a.object.flags.contains(.view) {
            let buffer = StrRef((a.object.address + StrRef.inlineOffset).load(as: Value.self).object)
            if a.bytes + a.byteCount == buffer.inlineBytes + buffer.byteCount
                && StrRef.inlineOffset &+ size <= Block.of(buffer.object).pointee.cellBytes {
                return grow(a, b, in: buffer, size)
            }
        }
        let object = heap.pointee.allocate(.str, class: type(.str), bytes: StrRef.inlineOffset &+ (size &+ size &>> 1 &+ 7) & ~7)
        object.initializeRaw(StrRef.count, a.byteCount)
        object.initializeRaw(StrRef.info, a.shift)
        object.initializeRaw(StrRef.hash, 0)
        memcpy(StrRef(object).inlineBytes, a.bytes, a.byteCount)
        return grow(a, b, in: StrRef(object), size)
    }

    /// Writes `b` behind the bytes of `a` in a buffer, and makes the view of both.
    private func grow(_ a: StrRef, _ b: StrRef, in buffer: StrRef, _ size: Int) -> Value {
        buffer.object.storeDerived(StrRef.count, size)
        copy(b, to: buffer, at: a.length)
        let view = heap.pointee.allocate(.str, class: type(.str), bytes: StrRef.inlineOffset &+ 16, flags: [.dirty, .view])
        view.initializeRaw(StrRef.count, size)
        view.initializeRaw(StrRef.info, a.shift | (a.isASCII && b.isASCII ? 4 : 0))
        view.initializeRaw(StrRef.hash, 0)
        view.initialize(StrRef.fixedWords, buffer.value)
        view.initializeRaw(StrRef.fixedWords + 1, Int(bitPattern: buffer.inlineBytes))
        return view.value
    }

    /// Copies all code points of `source` into `target`, whose shift is at least as large.
    func copy(_ source: StrRef, to target: StrRef, at position: Int) {
        if source.shift == target.shift {
            memcpy(target.bytes + position << target.shift, source.bytes, source.byteCount)
            return
        }
        let raw = UnsafeMutableRawPointer(target.bytes)
        for i in 0..<source.length {
            if target.shift == 1 {
                raw.storeBytes(of: UInt16(truncatingIfNeeded: source[i]), toByteOffset: (position + i) * 2, as: UInt16.self)
            } else {
                raw.storeBytes(of: source[i], toByteOffset: (position + i) * 4, as: UInt32.self)
            }
        }
    }

    /// The hash of a str, computed once and kept in it; 0 in the cache means unknown.
    @inline(__always) func hash(_ s: StrRef) -> Int {
        let known = s.object.raw(StrRef.hash)
        return known != 0 ? known : computeHash(s)
    }

    @inline(never) private func computeHash(_ s: StrRef) -> Int {
        let h = hash(bytes: UnsafeRawBufferPointer(start: s.bytes, count: s.byteCount))
        s.object.storeDerived(StrRef.hash, h)
        return h
    }

    /// CPython's rule: SipHash-1-3 of the bytes, 0 for none, never -1.
    func hash(bytes: UnsafeRawBufferPointer) -> Int {
        let key = state.pointee.hashKey
        return SipHash(key0: key.0, key1: key.1).hash(bytes)
    }
}
