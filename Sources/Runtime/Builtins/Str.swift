import Glibc

/// The type str: construction, operators, indexing. Python library reference, "Text Sequence Type – str".
enum StrMethods {
    static let table = NativeTable(.str, methods: core + search + cases + classes + splitting + trimming + formatting)

    private static let core: [Native] = [
        Native("__new__", "cls, object=, encoding=, errors=", twin: "str.new", .staticMethod, new),
        Native("__add__", "self, value, /", add),
        Native("__mul__", "self, value, /", twin: "str.mul", multiply),
        Native("__rmul__", "self, value, /", twin: "str.mul", multiply),
        Native("__mod__", "self, value, /", twin: "formatting.percent", percent),
        Native("__rmod__", "self, value, /", twin: "formatting.reflected_percent", PercentFormatter.formatReflected),
        Native("__contains__", "self, key, /", contains),
        Native("__len__", "self, /") { _, a in Value(StrRef(a[0].object).length) },
        Native("__getitem__", "self, key, /", twin: "str.getitem", item),
        Native("__iter__", "self, /") { runtime, a in runtime.newStrIterator(a[0]) },
        Native("__hash__", "self, /") { runtime, a in runtime.int(runtime.hash(StrRef(a[0].object))) },
        Native("__eq__", "self, value, /") { _, a in
            a[1].isKind(.str) ? Value(StrRef.equal(StrRef(a[0].object), StrRef(a[1].object))) : .notImplemented
        },
        Native("__ne__", "self, value, /") { _, a in
            a[1].isKind(.str) ? Value(!StrRef.equal(StrRef(a[0].object), StrRef(a[1].object))) : .notImplemented
        },
        Native("__lt__", "self, value, /") { _, a in StrRef.ordered(a[0], a[1]) { $0 < 0 } },
        Native("__le__", "self, value, /") { _, a in StrRef.ordered(a[0], a[1]) { $0 <= 0 } },
        Native("__gt__", "self, value, /") { _, a in StrRef.ordered(a[0], a[1]) { $0 > 0 } },
        Native("__ge__", "self, value, /") { _, a in StrRef.ordered(a[0], a[1]) { $0 >= 0 } },
        Native("__repr__", "self, /") { runtime, a in runtime.builtinRepr(a[0]) },
        Native("__str__", "self, /") { runtime, a in runtime.exactStr(StrRef(a[0].object)) },
        Native("__getnewargs__", "self, /", .slotless) { runtime, a in runtime.tuple([runtime.exactStr(StrRef(a[0].object))]) },
        Native("__sizeof__", "self, /", .slotless) { runtime, a in
            let s = StrRef(a[0].object)
            return runtime.int((s.isASCII ? 48 : 72) + (s.length + 1) << s.shift)
        },
    ]

    // MARK: Construction

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        let cls = TypeRef(a[0].object), object = a[1]
        let text: Value
        if object.isNull {
            text = runtime.emptyStr
        } else if a[2].isNull && a[3].isNull {
            text = runtime.nativeStr(object)
        } else {
            text = decode(runtime, object, a[2], a[3])
        }
        if !text.isPointer || cls.value == runtime.type(.str) { return text }
        return subclassInstance(runtime, cls, StrRef(text.object))
    }

    /// An instance of a subclass with the text of `s`.
    static func subclassInstance(_ runtime: Runtime, _ cls: TypeRef, _ s: StrRef) -> Value {
        let object = runtime.newInstance(of: cls, tailCount: s.byteCount)
        object.initializeRaw(StrRef.count, s.byteCount)
        object.initializeRaw(StrRef.info, s.object.raw(StrRef.info))
        memcpy(StrRef(object).bytes, s.bytes, s.byteCount)
        return object.value
    }

    /// `str(object, encoding, errors)`
    private static func decode(_ runtime: Runtime, _ object: Value, _ encoding: Value, _ errors: Value) -> Value {
        for (name, value) in [("encoding", encoding), ("errors", errors)] where !value.isNull && !value.isKind(.str) {
            return runtime.raise(.typeError, "str() argument '\(name)' must be str, not \(runtime.argumentType(value))")
        }
        if object.isKind(.str) { return runtime.raise(.typeError, "decoding str is not supported") }
        guard object.isKind(.bytes) || object.isKind(.byteArray) else {
            if object.isKind(.memoryView) { return .declined }
            return runtime.raise(.typeError, "decoding to str: need a bytes-like object, \(runtime.typeName(object)) found")
        }
        return runtime.decode(object, encoding, errors)
    }

    // MARK: Operators

    private static func add(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[1].isKind(.str) {
            let x = StrRef(a[0].object), y = StrRef(a[1].object)
            return runtime.mayAllocate(x.length + y.length, times: 4) ? runtime.concatenate(x, y) : .error
        }
        if runtime.hasReflected(a[1], .__radd__) { return .notImplemented }
        return runtime.raise(.typeError, "can only concatenate str (not \"\(runtime.typeName(a[1]))\") to str")
    }

    private static func multiply(_ runtime: Runtime, _ a: Arguments) -> Value {
        let n: Int
        switch runtime.repeatCount(a[1]) {
        case .index(let count): n = count
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex:
            if runtime.hasReflected(a[1], .__rmul__) { return .notImplemented }
            return runtime.raiseNotAnInteger(a[1])
        }
        let s = StrRef(a[0].object)
        if n == 1 { return runtime.exactStr(s) }
        if n == 0 || s.byteCount == 0 { return runtime.emptyStr }
        if !runtime.mayAllocate(s.byteCount, times: n) { return .error }
        let result = runtime.newStr(length: s.length * n, shift: s.shift, ascii: s.isASCII)
        fill(result.bytes, with: UnsafeBufferPointer(start: s.bytes, count: s.byteCount), times: n)
        return result.value
    }

    /// Writes `pattern` `n` times, doubling what is written.
    static func fill(_ target: UnsafeMutablePointer<UInt8>, with pattern: UnsafeBufferPointer<UInt8>, times n: Int) {
        guard let source = pattern.baseAddress else { return }
        if pattern.count == 1 {
            memset(target, Int32(source[0]), n)
            return
        }
        memcpy(target, source, pattern.count)
        let total = pattern.count * n
        var done = pattern.count
        while done < total {
            let part = min(done, total - done)
            memcpy(target + done, target, part)
            done += part
        }
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "'in <string>' requires string as left operand, not \(runtime.typeName(a[1]))")
        }
        let s = StrRef(a[0].object)
        return Value(StrSearch.run(.first, StrRef(a[1].object), s, 0..<s.length) >= 0)
    }

    private static func item(_ runtime: Runtime, _ a: Arguments) -> Value {
        let s = StrRef(a[0].object), key = a[1]
        switch runtime.sequenceIndex(key) {
        case .index(let index):
            let i = index < 0 ? index + s.length : index
            if i < 0 || i >= s.length { return runtime.raise(.indexError, "string index out of range") }
            return runtime.str(character: s[i])
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex: break
        }
        guard key.isKind(.slice) else {
            return runtime.raise(.typeError, "string indices must be integers, not '\(runtime.typeName(key))'")
        }
        switch runtime.sliceIndices(key.object, length: s.length) {
        case .range(let r): return slice(runtime, s, r)
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    private static func slice(_ runtime: Runtime, _ s: StrRef, _ r: SliceRange) -> Value {
        if r.count == 0 { return runtime.emptyStr }
        if r.step == 1 { return runtime.part(s, r.start..<r.start + r.count) }
        if s.isASCII {
            let result = runtime.newStr(length: r.count, shift: 0, ascii: true)
            var i = r.start
            for j in 0..<r.count {
                result.bytes[j] = s.bytes[i]
                i &+= r.step
            }
            return r.count == 1 ? runtime.str(character: UInt32(result.bytes[0])) : result.value
        }
        return runtime.str(codePoints: (0..<r.count).map { s[r.start + $0 * r.step] })
    }
}

extension Runtime {
    /// The code points `range` of a str, of any width.
    func part(_ s: StrRef, _ range: Range<Int>) -> Value {
        if s.shift == 0 || range.count <= 1 || range.count == s.length { 
            return range.isEmpty ? emptyStr : range.count == s.length ? exactStr(s) : substring(s, range)
        }
        if s.shift == 2 { return str(codePoints: UnsafeBufferPointer(rebasing: s.units(UInt32.self)[range])) }
        let units = UnsafeBufferPointer(rebasing: s.units(UInt16.self)[range])
        var high: UInt16 = 0
        for u in units { high |= u }
        if high < 256 {
            let result = newStr(length: units.count, shift: 0, ascii: high < 128)
            for i in 0..<units.count { result.bytes[i] = UInt8(truncatingIfNeeded: units[i]) }
            return result.value
        }
        let result = newStr(length: units.count, shift: 1, ascii: false)
        memcpy(result.bytes, UnsafeRawPointer(s.bytes) + range.lowerBound * 2, units.count * 2)
        return result.value
    }
}
