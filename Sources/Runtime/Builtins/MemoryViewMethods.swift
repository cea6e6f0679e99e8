/// `memoryview`. Python library reference, "Memory Views".
enum MemoryViewMethods {
    static let table = NativeTable(.memoryView, methods: [
        Native("__new__", "cls, object", .staticMethod, new),
        Native("tobytes", "self, order=", content),
        Native("tolist", "self, /") { runtime, a in
            let v = view(a)
            guard runtime.checkOpen(v) else { return .error }
            var position = 0
            let items = runtime.positions(of: v).map { at in runtime.address(in: v, at: at).map { runtime.unpack(v.letter, $0) } ?? .none }
            func nest(_ shape: ArraySlice<Int>) -> Value {
                guard let n = shape.first else {
                    defer { position += 1 }
                    return items[position]
                }
                return runtime.list((0..<n).map { _ in nest(shape.dropFirst()) })
            }
            return nest(v.shape[...])
        },
        Native("hex", "self, /, sep=, bytes_per_sep=", twin: "bytes.view_hex") { _, _ in .declined },
        Native("release", "self, /") { runtime, a in
            runtime.release(view(a))
            return .none
        },
        Native("toreadonly", "self, /") { runtime, a in
            let v = view(a)
            guard runtime.checkOpen(v) else { return .error }
            return runtime.newMemoryView(
                base: v.base, format: a[0].object[MemoryViewRef.formatWord], shape: v.shape, strides: v.strides, offset: v.offset,
                flags: MemoryViewRef.readOnly)
        },
        Native("cast", "self, format, shape=", cast),
        Native("__enter__", "self, /", .slotless) { runtime, a in runtime.checkOpen(view(a)) ? a[0] : .error },
        Native("__exit__", "self, *args", .slotless) { runtime, a in
            runtime.release(view(a))
            return .none
        },
        Native("__len__", "self, /") { runtime, a in
            let v = view(a)
            guard runtime.checkOpen(v) else { return .error }
            return v.shape.first.map { Value($0) } ?? Value(1)
        },
        Native("__getitem__", "self, key, /", twin: "bytes.view_getitem", getItem),
        Native("__setitem__", "self, key, value, /", twin: "bytes.view_setitem", setItem),
        Native("__delitem__", "self, key, /") { runtime, a in
            guard runtime.checkOpen(view(a)) else { return .error }
            return runtime.raise(.typeError, view(a).isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
        },
        Native("__eq__", "self, value, /") { equal($0, $1, .true) },
        Native("__ne__", "self, value, /") { equal($0, $1, .false) },
        Native("__hash__", "self, /") { runtime, a in
            let v = view(a)
            guard runtime.checkOpen(v) else { return .error }
            guard v.isReadOnly else { return runtime.raise(.valueError, "cannot hash writable memoryview object") }
            guard [UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "c")].contains(v.letter) else {
                return runtime.raise(.valueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
            }
            guard let content = runtime.content(of: v), case .hash(let h) = runtime.nativeHash(runtime.bytes(content)) else { return .error }
            return runtime.int(h)
        },
        Native("__repr__", "self, /") { runtime, a in
            runtime.str("<\(view(a).isReleased ? "released memory" : "memory") at \(runtime.addressText(a[0]))>")
        },
    ], attributes: [
        attribute("obj") { _, v in v.base },
        attribute("nbytes") { _, v in Value(v.count * v.itemSize) },
        attribute("readonly") { _, v in Value(v.isReadOnly) },
        attribute("itemsize") { _, v in Value(v.itemSize) },
        attribute("format") { _, v in v.object[MemoryViewRef.formatWord] },
        attribute("ndim") { _, v in Value(v.shape.count) },
        attribute("shape") { _, v in v.object[MemoryViewRef.shapeWord] },
        attribute("strides") { _, v in v.object[MemoryViewRef.stridesWord] },
        attribute("suboffsets") { runtime, _ in runtime.emptyTuple },
        attribute("c_contiguous") { _, v in Value(v.isContiguous) },
        attribute("f_contiguous") { _, v in Value(isFortran(v)) },
        attribute("contiguous") { _, v in Value(v.isContiguous || isFortran(v)) },
    ])

    private static func view(_ a: Arguments) -> MemoryViewRef { MemoryViewRef(a[0].object) }

    private static func attribute(_ name: String, _ get: @escaping @Sendable (Runtime, MemoryViewRef) -> Value) -> NativeAttribute {
        NativeAttribute(name, get: { runtime, value in
            let v = MemoryViewRef(value.object)
            return runtime.checkOpen(v) ? get(runtime, v) : .error
        })
    }

    private static func isFortran(_ v: MemoryViewRef) -> Bool {
        var expected = v.itemSize
        for (n, stride) in zip(v.shape, v.strides) {
            if n > 1 && stride != expected { return false }
            expected *= n
        }
        return true
    }

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        let source = a[1]
        if source.isKind(.memoryView) {
            let v = MemoryViewRef(source.object)
            guard runtime.checkOpen(v) else { return .error }
            return runtime.newMemoryView(
                base: v.base, format: source.object[MemoryViewRef.formatWord], shape: v.shape, strides: v.strides, offset: v.offset,
                flags: source.object.raw(MemoryViewRef.flagsWord))
        }
        guard source.isKind(.bytes) || source.isKind(.byteArray) else {
            return runtime.raise(.typeError, "memoryview: a bytes-like object is required, not '\(runtime.typeName(source))'")
        }
        return runtime.newMemoryView(
            base: source, format: runtime.intern("B"), shape: [source.object.raw(0)], strides: [1], offset: 0,
            flags: source.isKind(.bytes) ? MemoryViewRef.readOnly : 0)
    }

    /// The bytes in the order of the items. In a view of several dimensions `'F'` lets the first index run fastest.
    private static func content(_ runtime: Runtime, _ a: Arguments) -> Value {
        let order = a.get(1, or: .none), v = view(a)
        guard runtime.checkOpen(v) else { return .error }
        guard order == .none || order.isKind(.str) else {
            return runtime.raise(.typeError, "tobytes() argument 'order' must be str or None, not \(runtime.argumentType(order))")
        }
        let name = order == .none ? "C" : StrRef(order.object).string
        guard ["C", "F", "A"].contains(name) else { return runtime.raise(.valueError, "order must be 'C', 'F' or 'A'") }
        guard let bytes = runtime.content(of: v) else { return .error }
        let shape = v.shape, size = v.itemSize
        if name == "C" || shape.count < 2 || name == "A" && !isFortran(v) { return runtime.bytes(bytes) }
        var turned: [UInt8] = []
        turned.reserveCapacity(bytes.count)
        var index = Array(repeating: 0, count: shape.count)
        for _ in 0..<v.count {
            let at = zip(index, shape).reduce(0) { $0 * $1.1 + $1.0 } * size
            turned += bytes[at..<at + size]
            for d in shape.indices {
                index[d] += 1
                if index[d] < shape[d] { break }
                index[d] = 0
            }
        }
        return runtime.bytes(turned)
    }

    // MARK: Items

    /// The byte position that a key of indices names; nil with an error pending, or none where Python code must make an index.
    private static func position(_ runtime: Runtime, _ v: MemoryViewRef, _ keys: [Value], _ needsPython: inout Bool) -> Int? {
        var position = v.offset
        let shape = v.shape, strides = v.strides
        for (i, key) in keys.enumerated() {
            guard case .index(var index) = runtime.sequenceIndex(key) else {
                if case .needsPython = runtime.sequenceIndex(key) { needsPython = true } else if runtime.exception.isNull {
                    _ = runtime.raise(.typeError, "memoryview: invalid slice key")
                }
                return nil
            }
            if index < 0 { index += shape[i] }
            guard index >= 0 && index < shape[i] else {
                _ = runtime.raise(.indexError, "index out of bounds on dimension \(i + 1)")
                return nil
            }
            position += index * strides[i]
        }
        return position
    }

    /// What a key names: one item, a part of the first dimension, or an outcome to return as it is.
    private enum Place { case item(Int), part(MemoryViewRef), outcome(Value) }

    private static func place(_ runtime: Runtime, _ a: Arguments) -> Place {
        let v = view(a)
        guard runtime.checkOpen(v) else { return .outcome(.error) }
        let key = a[1]
        if key.isKind(.slice) {
            let shape = v.shape, strides = v.strides
            if shape.isEmpty { return .outcome(runtime.raise(.typeError, "invalid indexing of 0-dim memory")) }
            switch runtime.sliceIndices(key.object, length: v.shape[0]) {
            case .range(let r):
                let part = runtime.newMemoryView(
                    base: v.base, format: v.object[MemoryViewRef.formatWord], shape: [r.count] + shape.dropFirst(),
                    strides: [strides[0] * r.step] + strides.dropFirst(), offset: v.offset + r.start * strides[0], flags: v.object.raw(MemoryViewRef.flagsWord))
                return .part(MemoryViewRef(part.object))
            case .needsPython: return .outcome(.declined)
            default: return .outcome(.error)
            }
        }
        let keys: [Value]
        if key.isKind(.tuple) {
            keys = Array(TupleRef(key.object).buffer)
            if !keys.isEmpty && keys.allSatisfy({ $0.isKind(.slice) }) {
                return .outcome(runtime.raise(.notImplementedError, "multi-dimensional slicing is not implemented"))
            }
            if keys.contains(where: { !$0.isInt && runtime.integer($0) == nil && runtime.lookup(runtime.typeOf($0), .__index__).isNull }) {
                return .outcome(runtime.raise(.typeError, "memoryview: invalid slice key"))
            }
            if keys.count < v.shape.count { return .outcome(runtime.raise(.notImplementedError, "sub-views are not implemented")) }
            if keys.count > v.shape.count {
                return .outcome(runtime.raise(.typeError, "cannot index \(v.shape.count)-dimension view with \(keys.count)-element tuple"))
            }
        } else {
            if !key.isInt && runtime.integer(key) == nil && runtime.lookup(runtime.typeOf(key), .__index__).isNull {
                return .outcome(key == .ellipsis && v.shape.isEmpty ? a[0] : runtime.raise(.typeError, "memoryview: invalid slice key"))
            }
            if v.shape.isEmpty { return .outcome(runtime.raise(.typeError, "invalid indexing of 0-dim memory")) }
            if v.shape.count > 1 { return .outcome(runtime.raise(.notImplementedError, "multi-dimensional sub-views are not implemented")) }
            keys = [key]
        }
        var needsPython = false
        guard let position = position(runtime, v, keys, &needsPython) else { return .outcome(needsPython ? .declined : .error) }
        return .item(position)
    }

    private static func getItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch place(runtime, a) {
        case .outcome(let outcome): return outcome
        case .part(let part): return part.object.value
        case .item(let position):
            guard let p = runtime.address(in: view(a), at: position) else {
                return runtime.raise(.bufferError, "the memory that this view shows has become shorter")
            }
            return runtime.unpack(view(a).letter, p)
        }
    }

    private static func setItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let v = view(a)
        guard runtime.checkOpen(v) else { return .error }
        if v.isReadOnly { return runtime.raise(.typeError, "cannot modify read-only memory") }
        if a[1].isKind(.slice), v.shape.count > 1 {
            return runtime.raise(.notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
        }
        if a[1].isKind(.slice), v.shape.count == 1, runtime.bytesLike(a[2]) == nil { return runtime.raiseNotBytesLike(a[2]) }
        switch place(runtime, a) {
        case .outcome(let outcome): return outcome
        case .item(let position):
            guard let p = runtime.address(in: v, at: position) else {
                return runtime.raise(.bufferError, "the memory that this view shows has become shorter")
            }
            v.base.object.writeBarrier()
            return runtime.pack(v.letter, a[2], into: p)
        case .part(let part):
            defer { runtime.release(part) }
            let source: [UInt8], letter: UInt8, count: Int
            if a[2].isKind(.memoryView) {
                let other = MemoryViewRef(a[2].object)
                guard let content = runtime.content(of: other) else { return .error }
                (source, letter, count) = (content, other.letter, other.count)
            } else if let content = runtime.bytesLike(a[2]) {
                (source, letter, count) = (Array(content), UInt8(ascii: "B"), content.count)
            } else {
                return runtime.raiseNotBytesLike(a[2])
            }
            guard letter == part.letter, count == part.count else {
                return runtime.raise(.valueError, "memoryview assignment: lvalue and rvalue have different structures")
            }
            v.base.object.writeBarrier()
            let size = part.itemSize
            for (i, position) in runtime.positions(of: part).enumerated() {
                guard let p = runtime.address(in: part, at: position) else {
                    return runtime.raise(.bufferError, "the memory that this view shows has become shorter")
                }
                for k in 0..<size { p.storeBytes(of: source[i * size + k], toByteOffset: k, as: UInt8.self) }
            }
            return .none
        }
    }

    // MARK: Comparison, cast

    private static func equal(_ runtime: Runtime, _ a: Arguments, _ yes: Value) -> Value {
        let v = view(a)
        if a[0] == a[1] && v.isReleased { return yes }
        var right: Value = a[1]
        if right.isKind(.bytes) || right.isKind(.byteArray) {
            right = runtime.newMemoryView(base: right, format: runtime.intern("B"), shape: [right.object.raw(0)], strides: [1], offset: 0, flags: 2)
            defer { runtime.release(MemoryViewRef(right.object)) }
            return Value(same(runtime, v, MemoryViewRef(right.object)) == (yes == .true))
        }
        guard right.isKind(.memoryView) else { return .notImplemented }
        return Value(same(runtime, v, MemoryViewRef(right.object)) == (yes == .true))
    }

    private static func same(_ runtime: Runtime, _ x: MemoryViewRef, _ y: MemoryViewRef) -> Bool {
        if x.isReleased || y.isReleased { return x.object == y.object }
        guard x.shape == y.shape else { return false }
        for (p, q) in zip(runtime.positions(of: x), runtime.positions(of: y)) {
            guard let s = runtime.address(in: x, at: p), let t = runtime.address(in: y, at: q) else { return false }
            if runtime.nativeEquals(runtime.unpack(x.letter, s), runtime.unpack(y.letter, t)) != .true { return false }
        }
        return true
    }

    private static func cast(_ runtime: Runtime, _ a: Arguments) -> Value {
        let v = view(a)
        guard runtime.checkOpen(v) else { return .error }
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "cast() argument 'format' must be str, not \(runtime.argumentType(a[1]))")
        }
        guard let letter = MemoryViewRef.letter(of: StrRef(a[1].object).string) else {
            return runtime.raise(.valueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
        }
        guard v.isContiguous else { return runtime.raise(.typeError, "memoryview: casts are restricted to C-contiguous views") }
        let shape = a.get(2, or: .null)
        if !shape.isNull && !shape.isKind(.list) && !shape.isKind(.tuple) { return runtime.raise(.typeError, "shape must be a list or a tuple") }
        if !shape.isNull && v.shape.count > 1 { return runtime.raise(.typeError, "memoryview: cast must be 1D -> ND or ND -> 1D") }
        if MemoryViewRef.size(of: letter) > 1 && v.itemSize > 1 || (v.itemSize > 1 && !isByte(letter)) || (MemoryViewRef.size(of: letter) > 1 && !isByte(v.letter)) {
            return runtime.raise(.typeError, "memoryview: cannot cast between two non-byte formats")
        }
        let bytes = v.count * v.itemSize, size = MemoryViewRef.size(of: letter)
        guard bytes % size == 0 else { return runtime.raise(.typeError, "memoryview: length is not a multiple of itemsize") }
        var dimensions = [bytes / size]
        if let items = shape.isNull ? nil : runtime.items(of: shape) {
            dimensions = []
            for item in items {
                guard let n = runtime.smallInt(item) else { return runtime.raise(.typeError, "memoryview.cast(): elements of shape must be integers") }
                if n <= 0 { return runtime.raise(.valueError, "memoryview.cast(): elements of shape must be integers > 0") }
                let (product, overflows) = dimensions.reduce(1, &*).multipliedReportingOverflow(by: n)
                if overflows || product > bytes { return runtime.raise(.typeError, "memoryview: product(shape) * itemsize != buffer size") }
                dimensions.append(n)
            }
            if dimensions.reduce(1, *) * size != bytes { return runtime.raise(.typeError, "memoryview: product(shape) * itemsize != buffer size") }
        }
        var strides: [Int] = []
        var stride = size
        for n in dimensions.reversed() {
            strides.insert(stride, at: 0)
            stride *= n
        }
        return runtime.newMemoryView(
            base: v.base, format: a[1], shape: dimensions, strides: strides, offset: v.offset, flags: v.object.raw(MemoryViewRef.flagsWord))
    }

    private static func isByte(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "B") || letter == UInt8(ascii: "b") || letter == UInt8(ascii: "c")
    }
}
