/// The iterators of builtin containers, and those over `__getitem__`. Library reference, "Iterator Types".
enum IteratorTypes {
    static let tables: [NativeTable] = [
        table(.listIterator, sequenceHint, IteratorReduction.setPosition), table(.tupleIterator, sequenceHint, IteratorReduction.setPosition), table(.strIterator, sequenceHint, IteratorReduction.setPosition), table(.asciiIterator, sequenceHint, IteratorReduction.setPosition),
        table(.bytesIterator, sequenceHint, IteratorReduction.setPosition), table(.byteArrayIterator, sequenceHint, IteratorReduction.setPosition),
        table(.listReverseIterator, reverseHint, IteratorReduction.setPosition),
        table(.rangeIterator, rangeHint, IteratorReduction.setPosition),
        table(.longRangeIterator, rangeHint, IteratorReduction.setPosition),
        table(.dictKeyIterator, dictHint), table(.dictValueIterator, dictHint), table(.dictItemIterator, dictHint),
        table(.dictReverseKeyIterator, dictHint), table(.dictReverseValueIterator, dictHint), table(.dictReverseItemIterator, dictHint),
        table(.setIterator, setHint),
        NativeTable(.iterator, methods: [
            Native("__iter__", "self, /") { $1[0] },
            Native("__next__", "self, /", twin: "iteration.sequence_next") { $0.nativeNext($1[0]) },
            Native("__length_hint__", "self, /", twin: "iteration.sequence_hint", .slotless, sequenceHint),
            IteratorReduction.reduce, IteratorReduction.setPosition,
        ]),
        NativeTable(.reversed, methods: [
            Native("__new__", "cls, /, *args", twin: "iteration.reversed_new", .staticMethod, newReversed),
            Native("__iter__", "self, /") { $1[0] },
            Native("__next__", "self, /", twin: "iteration.reversed_next") { $0.nativeNext($1[0]) },
            Native("__length_hint__", "self, /", twin: "iteration.reversed_hint", .slotless, reverseHint),
            IteratorReduction.reduce, IteratorReduction.setReversed,
        ]),
    ]

    private static func table(_ type: BuiltinType, _ hint: @escaping NativeFunction, _ more: Native...) -> NativeTable {
        NativeTable(type, methods: [
            Native("__iter__", "self, /") { $1[0] },
            Native("__next__", "self, /") { $0.nativeNext($1[0]) },
            Native("__length_hint__", "self, /", .slotless, hint),
            IteratorReduction.reduce,
        ] + more)
    }

    // MARK: Length hints

    /// The length of a builtin sequence; nil for any other object.
    private static func length(_ runtime: Runtime, _ sequence: Value) -> Int? {
        switch sequence.object.kind {
        case .list, .tuple, .bytes, .byteArray: sequence.object.raw(0)
        case .str: StrRef(sequence.object).length
        default: nil
        }
    }

    private static func sequenceHint(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        if iterator[0].isNull { return Value(0) }
        guard let n = length(runtime, iterator[0]) else { return .declined }
        return Value(max(n - iterator.raw(1), 0))
    }

    private static func reverseHint(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        if iterator[0].isNull { return Value(0) }
        guard let n = length(runtime, iterator[0]), !iterator[0].object.type.isHeapType || iterator[0].isKind(.list) else { return .declined }
        let left = 0 - iterator.raw(1)
        return Value(left > n ? 0 : left)
    }

    private static func rangeHint(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        if iterator.raw(2) >= 0 { return Value(iterator.raw(2)) }
        return runtime.items(of: iterator[3])?[2] ?? Value(0)
    }

    private static func dictHint(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        if iterator[0].isNull || DictRef(iterator[0].object).used != iterator.raw(2) { return Value(0) }
        return Value(iterator.raw(4))
    }

    private static func setHint(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        if iterator[0].isNull || SetRef(iterator[0].object).used != iterator.raw(2) { return Value(0) }
        return Value(iterator.raw(3))
    }

    // MARK: reversed()

    private static func newReversed(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a.count != 2 { return runtime.raise(.typeError, "reversed expected 1 argument, got \(max(a.count - 1, 0))") }
        let type = runtime.typeOf(a[1])
        let method = runtime.lookup(type, runtime.name(.__reversed__))
        if method == .none { return notReversible(runtime, a[1]) }
        if method.isKind(.function) || method.isKind(.nativeFunction) { return runtime.tailCall(method, a[1]) }
        if !method.isNull { return .declined }
        if runtime.lookup(type, .__getitem__).isNull { return notReversible(runtime, a[1]) }
        guard a[0] == runtime.type(.reversed), !type.isHeapType, let n = length(runtime, a[1]) else { return .declined }
        return runtime.newReverseIterator(.reversed, a[1], count: n)
    }

    private static func notReversible(_ runtime: Runtime, _ value: Value) -> Value {
        runtime.raise(.typeError, "'\(runtime.typeName(value))' object is not reversible")
    }

    // MARK: Intrinsics

    static let intrinsics: [Native] = [
        // The sequence of an iterator over __getitem__ and the index of its next item, None at its end.
        Native("_sequence_state", "iterator: iterator, /", .function) { runtime, a in
            let iterator = a[0].object
            if iterator[0].isNull { return .none }
            let position = iterator.raw(1)
            return runtime.tuple([iterator[0], Value(position < 0 ? ~position : position)])
        },
        // The next step of such an iterator.
        Native("_sequence_advance", "iterator: iterator, /", .function) { runtime, a in
            let iterator = a[0].object
            if iterator.raw(1) == -1 { iterator.store(0, .null) } else { iterator.storeRaw(1, iterator.raw(1) &+ 1) }
            return .none
        },
        Native("_sequence_end", "iterator: iterator, /", .function) { runtime, a in
            a[0].object.store(0, .null)
            return .none
        },
        // Where a reversed object goes on: with the item of that index.
        Native("_sequence_move_back", "iterator: iterator, index: int, /", .function) { runtime, a in
            a[0].object.storeRaw(1, ~max(a[1].int, 0))
            return .none
        },
        // An iterator over __getitem__.
        Native("_new_sequence_iterator", "sequence, /", .function) { runtime, a in
            a[0].isPointer ? runtime.newSequenceIterator(.iterator, a[0]) : runtime.raise(.systemError, "bad argument 1 to internal function _new_sequence_iterator")
        },
        // A reversed object of the class cls over the first n items of a sequence.
        Native("_new_reversed", "cls: type of iterator, sequence, n, /", .function) { runtime, a in
            guard a[1].isPointer else { return runtime.raise(.systemError, "bad argument 2 to internal function _new_reversed") }
            let object = runtime.newInstance(of: TypeRef(a[0].object))
            let n = runtime.smallInt(a[2]) ?? 0
            object.initialize(0, n == 0 ? .null : a[1])
            object.initializeRaw(1, ~(n - 1))
            return object.value
        },
    ]
}
