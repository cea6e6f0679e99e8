/// The type bytearray: what it has beside the methods of bytes.
/// Python library reference, "Bytearray Objects", "Mutable Sequence Types".
enum ByteArrayMethods {
    static let table = NativeTable(.byteArray, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            runtime.newInstance(of: TypeRef(a[0].object)).value
        },
        Native("__init__", "self, source=, encoding=, errors=", twin: "bytes.bytearray_init", initialize),
        Native("__iter__", "self, /") { runtime, a in runtime.newSequenceIterator(.byteArrayIterator, a[0]) },
        Native("__setitem__", "self, key, value, /", twin: "bytes.setitem", setItem),
        Native("__delitem__", "self, key, /", twin: "bytes.delitem", deleteItem),
        Native("__iadd__", "self, value, /", addInPlace),
        Native("__imul__", "self, value, /", twin: "bytes.imul", multiplyInPlace),
        Native("__sizeof__", "self, /", .slotless) { runtime, a in runtime.int(57 + a[0].object.raw(ByteArrayRef.capacityWord)) },
        Native("__alloc__", "self, /", .slotless) { runtime, a in runtime.int(a[0].object.raw(ByteArrayRef.capacityWord)) },
        Native("__reduce__", "self, /", .slotless) { runtime, a in
            runtime.tuple([runtime.typeOf(a[0]).value, runtime.tuple([runtime.bytes(runtime.byteBuffer(a[0]))]), .none])
        },
        Native("append", "self, item, /", twin: "bytes.append", append),
        Native("extend", "self, iterable_of_ints, /", twin: "bytes.extend", extend),
        Native("insert", "self, index, item, /", twin: "bytes.insert", insert),
        Native("pop", "self, index=, /", twin: "bytes.pop", pop),
        Native("remove", "self, value, /", twin: "bytes.remove", remove),
        Native("clear", "self, /") { runtime, a in
            let array = ByteArrayRef(a[0].object)
            return resized(runtime, array, 0..<array.count, [])
        },
        Native("copy", "self, /") { runtime, a in runtime.newByteArray(runtime.byteBuffer(a[0])) },
        Native("reverse", "self, /") { runtime, a in
            let array = ByteArrayRef(a[0].object)
            if array.count > 1 { array.replace(0..<array.count, with: runtime.byteBuffer(a[0]).reversed()) }
            return .none
        },
    ] + BytesMethods.shared, unhashable: true)

    /// Replaces a part, unless the size is fixed and would change.
    private static func resized(_ runtime: Runtime, _ array: ByteArrayRef, _ range: Range<Int>, _ new: [UInt8]) -> Value {
        if new.count != range.count && runtime.isExported(array) {
            return runtime.raise(.bufferError, "Existing exports of data: object cannot be re-sized")
        }
        array.replace(range, with: new)
        return .none
    }

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object)
        switch BytesMethods.content(runtime, a, "bytearray") {
        case .bytes(let content): return resized(runtime, array, 0..<array.count, content)
        case .result(let result): return result
        }
    }

    // MARK: Items

    private static func setItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object), key = a[1]
        switch runtime.sequenceIndex(key) {
        case .index(let index):
            switch runtime.byteArgument(a[2]) {
            case .byte(let b):
                let i = index < 0 ? index + array.count : index
                if i < 0 || i >= array.count { return runtime.raise(.indexError, "bytearray index out of range") }
                array.set(i, b)
                return .none
            case .needsPython: return .declined
            case .failed: return .error
            }
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex: break
        }
        guard key.isKind(.slice) else {
            return runtime.raise(.typeError, "bytearray indices must be integers or slices, not \(runtime.typeName(key))")
        }
        let r: SliceRange
        switch runtime.sliceIndices(key.object, length: array.count) {
        case .range(let range): r = range
        case .needsPython: return .declined
        case .failed: return .error
        }
        let new: [UInt8]
        if let buffer = runtime.bytesLike(a[2]) {
            new = Array(buffer)
        } else if a[2].isKind(.str) || runtime.isInt(a[2]) || runtime.isFloat(a[2]) || a[2].isKind(.complex) {
            return runtime.raise(.typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        } else {
            guard let items = runtime.drain(a[2]) else { return .declined }
            switch BytesMethods.gathered(runtime, items, "byte") {
            case .bytes(let content): new = content
            case .result(let result): return result
            }
        }
        if r.step == 1 { return resized(runtime, array, r.start..<max(r.start, r.stop), new) }
        if new.count != r.count {
            if new.isEmpty { return deleteSlice(runtime, array, r) }
            return runtime.raise(.valueError, "attempt to assign bytes of size \(new.count) to extended slice of size \(r.count)")
        }
        for (j, b) in new.enumerated() { array.set(r.start + j * r.step, b) }
        return .none
    }

    private static func deleteItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object), key = a[1]
        switch runtime.sequenceIndex(key) {
        case .index(let index):
            let i = index < 0 ? index + array.count : index
            if i < 0 || i >= array.count { return runtime.raise(.indexError, "bytearray index out of range") }
            return resized(runtime, array, i..<i + 1, [])
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex: break
        }
        guard key.isKind(.slice) else {
            return runtime.raise(.typeError, "bytearray indices must be integers or slices, not \(runtime.typeName(key))")
        }
        switch runtime.sliceIndices(key.object, length: array.count) {
        case .range(let r): return deleteSlice(runtime, array, r)
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    private static func deleteSlice(_ runtime: Runtime, _ array: ByteArrayRef, _ range: SliceRange) -> Value {
        let r = range.ascending
        if r.count == 0 { return .none }
        if r.step == 1 { return resized(runtime, array, r.start..<r.start + r.count, []) }
        var kept: [UInt8] = []
        let last = r.start + (r.count - 1) * r.step
        for i in 0..<array.count where i < r.start || i > last || (i - r.start) % r.step != 0 { kept.append(array.bytes[i]) }
        return resized(runtime, array, 0..<array.count, kept)
    }

    // MARK: Operators

    private static func addInPlace(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let new = runtime.bytesLike(a[1]) else {
            return runtime.raise(.typeError, "can't concat \(runtime.typeName(a[1])) to \(runtime.typeName(a[0]))")
        }
        let array = ByteArrayRef(a[0].object)
        let result = resized(runtime, array, array.count..<array.count, Array(new))
        return result == .error ? .error : a[0]
    }

    private static func multiplyInPlace(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch BytesMethods.repeated(runtime, a[0], a[1]) {
        case .bytes(let content):
            let array = ByteArrayRef(a[0].object)
            return resized(runtime, array, 0..<array.count, content) == .error ? .error : a[0]
        case .result(let result): return result
        }
    }

    // MARK: Methods

    private static func append(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object)
        switch runtime.byteArgument(a[1]) {
        case .byte(let b):
            if runtime.isExported(array) { return resized(runtime, array, array.count..<array.count, [b]) }
            array.append(b)
            return .none
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    private static func extend(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object)
        let end = array.count..<array.count
        if let buffer = runtime.bytesLike(a[1]) { return resized(runtime, array, end, Array(buffer)) }
        guard let items = runtime.drain(a[1]) else { return .declined }
        switch BytesMethods.gathered(runtime, items, "byte") {
        case .bytes(let content): return resized(runtime, array, end, content)
        case .result(let result): return result
        }
    }

    private static func insert(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object), n = array.count
        let index: Int
        switch runtime.intArgument(a[1]) {
        case .index(let given): index = given
        case .needsPython: return .declined
        default: return .error
        }
        switch runtime.byteArgument(a[2]) {
        case .byte(let b):
            let i = min(max(index < 0 ? index + n : index, 0), n)
            return resized(runtime, array, i..<i, [b])
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    private static func pop(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object), n = array.count
        switch runtime.intArgument(a[1], or: -1) {
        case .index(let index):
            if n == 0 { return runtime.raise(.indexError, "pop from empty bytearray") }
            let i = index < 0 ? index + n : index
            if i < 0 || i >= n { return runtime.raise(.indexError, "pop index out of range") }
            let byte = array.bytes[i]
            return resized(runtime, array, i..<i + 1, []) == .error ? .error : Value(Int(byte))
        case .needsPython: return .declined
        default: return .error
        }
    }

    private static func remove(_ runtime: Runtime, _ a: Arguments) -> Value {
        let array = ByteArrayRef(a[0].object)
        switch runtime.byteArgument(a[1]) {
        case .byte(let b):
            guard let i = Search.findUnit(b, in: runtime.byteBuffer(a[0])) else {
                return runtime.raise(.valueError, "value not found in bytearray")
            }
            return resized(runtime, array, i..<i + 1, [])
        case .needsPython: return .declined
        case .failed: return .error
        }
    }
}
