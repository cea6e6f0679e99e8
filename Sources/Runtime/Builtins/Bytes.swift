import Glibc

/// The type bytes, and what it shares with bytearray: construction, operators, indexing.
/// Python library reference, "Binary Sequence Types".
enum BytesMethods {
    static let table = NativeTable(.bytes, methods: [
        Native("__new__", "cls, source=, encoding=, errors=", twin: "bytes.new", .staticMethod, new),
        Native("__hash__", "self, /") { runtime, a in
            runtime.int(runtime.hash(bytes: UnsafeRawBufferPointer(runtime.byteBuffer(a[0]))))
        },
        Native("__iter__", "self, /") { runtime, a in runtime.newSequenceIterator(.bytesIterator, a[0]) },
        Native("__bytes__", "self, /", .slotless) { runtime, a in runtime.isExact(a[0], .bytes) ? a[0] : runtime.bytes(runtime.byteBuffer(a[0])) },
        Native("__getnewargs__", "self, /", .slotless) { runtime, a in runtime.tuple([runtime.bytes(runtime.byteBuffer(a[0]))]) },
        Native("__sizeof__", "self, /", .slotless) { runtime, a in runtime.int(33 + runtime.byteBuffer(a[0]).count) },
    ] + shared)

    /// The rows of both types.
    static let shared: [Native] = operators + BytesSearch.rows + BytesSplit.rows + BytesCase.rows + BytesTrim.rows + BytesText.rows

    private static let operators: [Native] = [
        Native("__add__", "self, value, /", add),
        Native("__mul__", "self, value, /", twin: "bytes.mul", multiply),
        Native("__rmul__", "self, value, /", twin: "bytes.mul", multiply),
        Native("__mod__", "self, value, /", twin: "formatting.percent") { runtime, a in PercentFormatter.format(runtime, a[0], a[1]) },
        Native("__rmod__", "self, value, /", twin: "formatting.reflected_percent", PercentFormatter.formatReflected),
        Native("__contains__", "self, key, /", twin: "bytes.contains", contains),
        Native("__len__", "self, /") { _, a in Value(a[0].object.raw(0)) },
        Native("__getitem__", "self, key, /", twin: "bytes.getitem", item),
        Native("__eq__", "self, value, /") { runtime, a in compared(runtime, a) { $0 == 0 } },
        Native("__ne__", "self, value, /") { runtime, a in compared(runtime, a) { $0 != 0 } },
        Native("__lt__", "self, value, /") { runtime, a in compared(runtime, a) { $0 < 0 } },
        Native("__le__", "self, value, /") { runtime, a in compared(runtime, a) { $0 <= 0 } },
        Native("__gt__", "self, value, /") { runtime, a in compared(runtime, a) { $0 > 0 } },
        Native("__ge__", "self, value, /") { runtime, a in compared(runtime, a) { $0 >= 0 } },
        Native("__repr__", "self, /") { runtime, a in runtime.builtinRepr(a[0]) },
        Native("__str__", "self, /") { runtime, a in runtime.builtinRepr(a[0]) },
    ]

    // MARK: Construction

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        let cls = TypeRef(a[0].object)
        if cls.value == runtime.type(.bytes), runtime.isExact(a[1], .bytes), a[2].isNull, a[3].isNull { return a[1] }
        switch content(runtime, a, "bytes") {
        case .bytes(let content): return instance(runtime, cls, content)
        case .result(let result): return result
        }
    }

    /// A bytes object of that class.
    static func instance(_ runtime: Runtime, _ cls: TypeRef, _ content: [UInt8]) -> Value {
        if cls.value == runtime.type(.bytes) { return runtime.bytes(content) }
        let object = runtime.newInstance(of: cls, tailCount: content.count)
        object.initializeRaw(0, content.count)
        let target = (object.address + (Object.headerWords + 2) * 8).assumingMemoryBound(to: UInt8.self)
        for (i, b) in content.enumerated() { target[i] = b }
        return object.value
    }

    enum Content {
        case bytes([UInt8])
        /// `.declined` or `.error`.
        case result(Value)
    }

    /// What `bytes(source, encoding, errors)` and `bytearray(…)` hold.
    static func content(_ runtime: Runtime, _ a: Arguments, _ name: String) -> Content {
        let source = a[1]
        for (i, parameter) in [(2, "encoding"), (3, "errors")] where !a[i].isNull && !a[i].isKind(.str) {
            return .result(runtime.raise(.typeError, "\(name)() argument '\(parameter)' must be str, not \(runtime.argumentType(a[i]))"))
        }
        if source.isKind(.str) {
            if a[2].isNull {
                if name == "bytes" && a[3].isNull && source.object.type.isHeapType && !runtime.lookup(source.object.type, .__bytes__).isNull {
                    return .result(.declined)
                }
                return .result(runtime.raise(.typeError, "string argument without an encoding"))
            }
            let encoded = runtime.encode(StrRef(source.object), a[2], a[3])
            return encoded.isPointer ? .bytes(Array(runtime.byteBuffer(encoded))) : .result(encoded)
        }
        if !a[2].isNull || !a[3].isNull {
            let what = a[2].isNull ? "errors" : "encoding"
            return .result(runtime.raise(.typeError, "\(what) without a string argument"))
        }
        if source.isNull { return .bytes([]) }
        if source.isPointer && source.object.type.isHeapType {
            let method = runtime.lookup(source.object.type, .__bytes__)
            if name == "bytes" && !method.isNull && !method.isKind(.nativeFunction) { return .result(.declined) }
            if source.isKind(.instance) { return .result(.declined) }
        }
        if runtime.isInt(source) {
            guard let n = runtime.smallInt(source) else {
                return .result(runtime.raise(.overflowError, "cannot fit '\(runtime.typeName(source))' into an index-sized integer"))
            }
            if n < 0 { return .result(runtime.raise(.valueError, "negative count")) }
            return runtime.mayAllocate(n, times: 1) ? .bytes(Array(repeating: 0, count: n)) : .result(.error)
        }
        if let buffer = runtime.bytesLike(source) { return .bytes(Array(buffer)) }
        guard let items = runtime.drain(source) else { return .result(.declined) }
        return gathered(runtime, items, name == "bytes" ? "bytes" : "byte")
    }

    /// The bytes of a list of ints.
    static func gathered(_ runtime: Runtime, _ items: [Value], _ what: String) -> Content {
        var content: [UInt8] = []
        content.reserveCapacity(items.count)
        for item in items {
            switch runtime.byteArgument(item, what) {
            case .byte(let b): content.append(b)
            case .needsPython: return .result(.declined)
            case .failed: return .result(.error)
            }
        }
        return .bytes(content)
    }

    // MARK: Operators

    private static func compared(_ runtime: Runtime, _ a: Arguments, _ test: (Int) -> Bool) -> Value {
        // A bytes compares itself with bytes only, a bytearray with every buffer.
        if a[0].isKind(.bytes) && a[1].isKind(.memoryView) { return .notImplemented }
        guard let y = runtime.bytesLike(a[1]) else { return .notImplemented }
        let x = runtime.byteBuffer(a[0])
        let n = min(x.count, y.count)
        var order = 0
        if n > 0, let p = x.baseAddress, let q = y.baseAddress { order = Int(memcmp(p, q, n)) }
        return Value(test(order != 0 ? order : x.count - y.count))
    }

    private static func add(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let y = runtime.bytesLike(a[1]) else {
            if runtime.hasReflected(a[1], .__radd__) { return .notImplemented }
            return runtime.raise(.typeError, "can't concat \(runtime.typeName(a[1])) to \(runtime.typeName(a[0]))")
        }
        return runtime.newBytes(Array(runtime.byteBuffer(a[0])) + Array(y), like: a[0])
    }

    private static func multiply(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch repeated(runtime, a[0], a[1]) {
        case .bytes(let content): return runtime.newBytes(content, like: a[0])
        case .result(let result): return result
        }
    }

    static func repeated(_ runtime: Runtime, _ value: Value, _ times: Value) -> Content {
        let n: Int
        switch runtime.repeatCount(times) {
        case .index(let count): n = count
        case .needsPython: return .result(.declined)
        case .failed: return .result(.error)
        case .notAnIndex:
            if runtime.hasReflected(times, .__rmul__) { return .result(.notImplemented) }
            return .result(runtime.raiseNotAnInteger(times))
        }
        let source = runtime.byteBuffer(value)
        if n == 0 || source.isEmpty { return .bytes([]) }
        if !runtime.mayAllocate(source.count, times: n) { return .result(.error) }
        return .bytes([UInt8](unsafeUninitializedCapacity: source.count * n) { buffer, count in
            count = source.count * n
            if let target = buffer.baseAddress { StrMethods.fill(target, with: source, times: n) }
        })
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        let haystack = runtime.byteBuffer(a[0])
        if let needle = runtime.bytesLike(a[1]) { return Value(Search.find(needle, in: haystack) != nil) }
        if runtime.isInt(a[1]) {
            guard case .byte(let b) = runtime.byteArgument(a[1]) else { return .error }
            return Value(Search.findUnit(b, in: haystack) != nil)
        }
        if case .needsPython = runtime.sequenceIndex(a[1]) { return .declined }
        return runtime.raiseNotBytesLike(a[1])
    }

    private static func item(_ runtime: Runtime, _ a: Arguments) -> Value {
        let content = runtime.byteBuffer(a[0]), key = a[1]
        let isArray = a[0].isKind(.byteArray)
        switch runtime.sequenceIndex(key) {
        case .index(let index):
            let i = index < 0 ? index + content.count : index
            if i < 0 || i >= content.count { return runtime.raise(.indexError, isArray ? "bytearray index out of range" : "index out of range") }
            return Value(Int(content[i]))
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex: break
        }
        guard key.isKind(.slice) else {
            return runtime.raise(.typeError, "\(isArray ? "bytearray" : "byte") indices must be integers or slices, not \(runtime.typeName(key))")
        }
        switch runtime.sliceIndices(key.object, length: content.count) {
        case .range(let r):
            if r.step == 1 {
                if r.count == content.count && runtime.isExact(a[0], .bytes) { return a[0] }
                return runtime.newBytes(UnsafeBufferPointer(rebasing: content[r.start..<r.start + r.count]), like: a[0])
            }
            return runtime.newBytes((0..<r.count).map { content[r.start + $0 * r.step] }, like: a[0])
        case .needsPython: return .declined
        case .failed: return .error
        }
    }
}
