/// `tuple`. Library reference, "Common Sequence Operations" and "Tuples".
enum TupleMethods {
    static let table = NativeTable(.tuple, methods: [
        Native("__new__", "cls, iterable=, /", twin: "tuple.new", .staticMethod, new),
        Native("index", "self, value, start=, stop=, /", twin: "tuple.index", index),
        Native("count", "self, value, /", twin: "tuple.count") { SequenceMethods.count($0, $1[1], in: TupleRef($1[0].object).buffer) },
        Native("__len__", "self, /") { Value(TupleRef($1[0].object).count) },
        Native("__getitem__", "self, index, /", twin: "tuple.getitem", getItem),
        Native("__contains__", "self, value, /", twin: "tuple.contains") {
            SequenceMethods.contains($0, $1[1], in: TupleRef($1[0].object).buffer)
        },
        Native("__iter__", "self, /") { $0.newSequenceIterator(.tupleIterator, $1[0]) },
        Native("__add__", "self, value, /", add),
        Native("__mul__", "self, value, /", twin: "tuple.mul", multiply),
        Native("__rmul__", "self, value, /", twin: "tuple.mul", multiply),
        Native("__eq__", "self, value, /", twin: "tuple.eq") { SequenceMethods.equal($0, $1, .tuple).value },
        Native("__ne__", "self, value, /", twin: "tuple.ne") { SequenceMethods.equal($0, $1, .tuple).negated },
        Native("__lt__", "self, value, /", twin: "tuple.lt") { SequenceMethods.order(.less, .tuple, $0, $1) },
        Native("__le__", "self, value, /", twin: "tuple.le") { SequenceMethods.order(.lessEqual, .tuple, $0, $1) },
        Native("__gt__", "self, value, /", twin: "tuple.gt") { SequenceMethods.order(.greater, .tuple, $0, $1) },
        Native("__ge__", "self, value, /", twin: "tuple.ge") { SequenceMethods.order(.greaterEqual, .tuple, $0, $1) },
        Native("__hash__", "self, /", twin: "tuple.hash", hash),
        Native("__repr__", "self, /", twin: "tuple.repr") { $0.builtinRepr($1[0]) },
        Native("__getnewargs__", "self, /", .slotless) { runtime, a in
            let items = TupleRef(a[0].object)
            return runtime.tuple([runtime.tuple(items.items, count: items.count)])
        },
        Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
    ])

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .tuple) else { return .error }
        let isExact = type.value == runtime.type(.tuple)
        if a[1].isNull { return isExact ? runtime.emptyTuple : runtime.newTuple(of: type, []) }
        if let items = runtime.exactItems(of: a[1]) {
            if !isExact { return runtime.newTuple(of: type, items) }
            return runtime.isExact(a[1], .tuple) ? a[1] : items.baseAddress.map { runtime.tuple($0, count: items.count) } ?? runtime.emptyTuple
        }
        if a[1].isKind(.range), a[1].object[3].isInt == false || a[1].object[3].int > runtime.mostItems {
            return runtime.raise(.memoryError, arguments: [])
        }
        guard let items = runtime.drain(a[1]) else { return .declined }
        return items.withUnsafeBufferPointer { isExact ? runtime.tuple(Array($0)) : runtime.newTuple(of: type, $0) }
    }

    private static func index(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch SequenceMethods.find(runtime, a, in: TupleRef(a[0].object).buffer) {
        case .result(let value): value
        case .absent: runtime.raise(.valueError, "tuple.index(x): x not in tuple")
        }
    }

    private static func getItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let tuple = TupleRef(a[0].object)
        switch runtime.sequenceIndex(a[1]) {
        case .index(let n):
            let i = n < 0 ? n &+ tuple.count : n
            if i < 0 || i >= tuple.count { return runtime.raise(.indexError, "tuple index out of range") }
            return tuple[i]
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex:
            guard a[1].isKind(.slice) else {
                return runtime.raise(.typeError, "tuple indices must be integers or slices, not \(runtime.typeName(a[1]))")
            }
            switch runtime.sliceIndices(a[1].object, length: tuple.count) {
            case .needsPython: return .declined
            case .failed: return .error
            case .range(let r):
                if r.count == tuple.count && r.step == 1 && runtime.isExact(a[0], .tuple) { return a[0] }
                if r.step == 1 { return runtime.tuple(tuple.items + r.start, count: r.count) }
                if r.count == 0 { return runtime.emptyTuple }
                let result = runtime.newTuple(count: r.count)
                for k in 0..<r.count { result.items[k] = tuple[r.start + k * r.step] }
                return result.value
            }
        }
    }

    private static func add(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.tuple) else {
            if runtime.leavesToRight(a[1], .__radd__) { return .notImplemented }
            return runtime.raise(.typeError, "can only concatenate tuple (not \"\(runtime.typeName(a[1]))\") to tuple")
        }
        let x = TupleRef(a[0].object), y = TupleRef(a[1].object)
        if x.count == 0 && runtime.isExact(a[1], .tuple) { return a[1] }
        if y.count == 0 && runtime.isExact(a[0], .tuple) { return a[0] }
        let n = x.count + y.count
        if n == 0 { return runtime.emptyTuple }
        let result = runtime.newTuple(count: n)
        result.items.update(from: x.items, count: x.count)
        (result.items + x.count).update(from: y.items, count: y.count)
        return result.value
    }

    private static func multiply(_ runtime: Runtime, _ a: Arguments) -> Value {
        let tuple = TupleRef(a[0].object)
        let (times, control) = runtime.repetition(a[1], of: tuple.count, .__rmul__)
        if !control.isNull { return control }
        if times == 1 && runtime.isExact(a[0], .tuple) { return a[0] }
        let n = tuple.count * times
        if n == 0 { return runtime.emptyTuple }
        let result = runtime.newTuple(count: n)
        SequenceMethods.fill(result.items, tuple.items, count: tuple.count, times: times)
        return result.value
    }

    private static func hash(_ runtime: Runtime, _ a: Arguments) -> Value {
        var sum = TupleHash()
        for item in TupleRef(a[0].object).buffer {
            switch runtime.nativeHash(item) {
            case .hash(let h): sum.add(h)
            case .needsPython: return .declined
            case .unhashable: return .error
            }
        }
        return runtime.int(sum.finish())
    }

    // MARK: Intrinsics

    static let intrinsics: [Native] = [
        // The hash of a tuple whose items have these hashes.
        Native("_tuple_hash", "hashes, /", .function) { runtime, a in
            var sum = TupleHash()
            for h in runtime.items(of: a[0]) ?? UnsafeBufferPointer(start: nil, count: 0) { sum.add(runtime.smallInt(h) ?? 0) }
            return runtime.int(sum.finish())
        },
    ]
}

extension Runtime {
    /// An instance of a subclass of tuple.
    func newTuple(of type: TypeRef, _ items: UnsafeBufferPointer<Value>) -> Value {
        let tuple = TupleRef(newInstance(of: type, tailCount: items.count))
        if let base = items.baseAddress { tuple.items.update(from: base, count: items.count) }
        return tuple.value
    }

    func newTuple(of type: TypeRef, _ items: [Value]) -> Value {
        items.withUnsafeBufferPointer { newTuple(of: type, $0) }
    }
}
