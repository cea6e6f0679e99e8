/// What copying and pickling an iterator ask of it: `__reduce__`, and `__setstate__` of those that have a position.
/// Library reference, "Pickling Class Instances".
enum IteratorReduction {
    static let reduce = Native("__reduce__", "self, /", .slotless, reduced)
    static let setPosition = Native("__setstate__", "self, state, /", .slotless, movedTo)
    static let setReversed = Native("__setstate__", "self, state, /", twin: "iteration.reversed_setstate", .slotless, movedTo)
    static let setStrict = Native("__setstate__", "self, state, /", twin: "iteration.zip_setstate", .slotless) { runtime, a in
        switch runtime.nativeTruth(a[1]) {
        case .needsPython: return .declined
        case .true: a[0].object.storeRaw(1, 1)
        case .false: a[0].object.storeRaw(1, 0)
        }
        return .none
    }

    // MARK: __reduce__

    private static func reduced(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        switch iterator.kind {
        case .sequenceIterator: return reducedSequence(runtime, iterator)
        case .rangeIterator: return remade(runtime, [rangeLeft(runtime, iterator)], state: Value(0))
        case .dictIterator, .setIterator:
            guard let items = itemsLeft(runtime, iterator) else { return .error }
            return remade(runtime, [runtime.list(items)])
        case .enumerate: return made(runtime, iterator.classValue, [iterator[0], iterator[1]])
        case .zip:
            return iterator.raw(1) == 0 ? runtime.pair(iterator.classValue, iterator[0])
                : runtime.tuple([iterator.classValue, iterator[0], .true])
        case .map: return made(runtime, iterator.classValue, [iterator[0]] + (runtime.items(of: iterator[1]).map(Array.init) ?? []))
        case .filter: return made(runtime, iterator.classValue, [iterator[0], iterator[1]])
        default:
            if iterator[0].isNull { return remade(runtime, [runtime.emptyTuple]) }
            return remade(runtime, [iterator[0], iterator[1]])
        }
    }

    /// `(iter, arguments)`, with the state that `__setstate__` is to be given.
    private static func remade(_ runtime: Runtime, _ arguments: [Value], state: Value = .null) -> Value {
        made(runtime, runtime.builtin("iter"), arguments, state: state)
    }

    private static func made(_ runtime: Runtime, _ maker: Value, _ arguments: [Value], state: Value = .null) -> Value {
        runtime.tuple([maker, runtime.tuple(arguments)] + (state.isNull ? [] : [state]))
    }

    private static func isReverse(_ runtime: Runtime, _ iterator: Object) -> Bool {
        iterator.classValue == runtime.type(.listReverseIterator) || iterator.type.isSubtype(of: TypeRef(runtime.type(.reversed).object))
    }

    private static func reducedSequence(_ runtime: Runtime, _ iterator: Object) -> Value {
        let sequence = iterator[0]
        let isList = iterator.classValue == runtime.type(.listIterator) || iterator.classValue == runtime.type(.listReverseIterator)
        let isText = iterator.classValue == runtime.type(.strIterator) || iterator.classValue == runtime.type(.asciiIterator)
        if isReverse(runtime, iterator) {
            let type = isList ? runtime.type(.reversed) : iterator.classValue
            if !sequence.isNull { return made(runtime, type, [sequence], state: Value(~iterator.raw(1))) }
            return isList ? remade(runtime, [runtime.list([])]) : made(runtime, type, [runtime.emptyTuple])
        }
        if sequence.isNull { return remade(runtime, [isList ? runtime.list([]) : isText ? runtime.str("") : runtime.emptyTuple]) }
        return remade(runtime, [sequence], state: Value(iterator.raw(1)))
    }

    /// The first number to come, the step and how many are left.
    private static func rangeState(_ runtime: Runtime, _ iterator: Object) -> (next: Integer, step: Integer, left: Integer) {
        if iterator.raw(2) >= 0 { return (.small(iterator.raw(0)), .small(iterator.raw(1)), .small(iterator.raw(2))) }
        guard let state = runtime.items(of: iterator[3]), state.count == 3 else { return (.zero, .one, .zero) }
        return (runtime.integer(state[0]) ?? .zero, runtime.integer(state[1]) ?? .one, runtime.integer(state[2]) ?? .zero)
    }

    /// What is left to come, as a range.
    private static func rangeLeft(_ runtime: Runtime, _ iterator: Object) -> Value {
        let (next, step, left) = rangeState(runtime, iterator)
        return runtime.range(next, next + left * step, step)
    }

    /// The items to come of an iterator over a dict or set, which stays where it is; nil with the error of its next step pending.
    private static func itemsLeft(_ runtime: Runtime, _ iterator: Object) -> [Value]? {
        let copy = runtime.newObject(iterator.kind, iterator.kind == .dictIterator ? .dictKeyIterator : .setIterator)
        copy.initialize(0, iterator[0])
        for word in 1..<(iterator.kind == .dictIterator ? 5 : 4) { copy.initializeRaw(word, iterator.raw(word)) }
        var items: [Value] = []
        while true {
            let item = runtime.nativeNext(copy.value)
            if item == .error { return nil }
            if item.isControl { return items }
            items.append(item)
        }
    }

    // MARK: __setstate__

    private static func movedTo(_ runtime: Runtime, _ a: Arguments) -> Value {
        let iterator = a[0].object
        guard let number = runtime.integer(a[1]) else {
            return runtime.raise(.typeError, iterator.kind == .rangeIterator
                ? "'\(runtime.typeName(a[1]))' object cannot be interpreted as an integer" : "an integer is required")
        }
        if iterator.kind == .rangeIterator { return moveRange(runtime, iterator, to: number) }
        guard case .small(let position) = number else {
            return runtime.raise(.overflowError, "Python int too large to convert to C ssize_t")
        }
        let sequence = iterator[0]
        if sequence.isNull { return .none }
        let isReverse = isReverse(runtime, iterator)
        guard let count = length(sequence), !sequence.object.type.isHeapType || !isReverse || sequence.isKind(.list) else {
            // How long it is only Python code can say; the position of an iterator over __getitem__ has no end.
            if isReverse { return .declined }
            iterator.storeRaw(1, max(position, 0))
            return .none
        }
        if isReverse {
            let index = min(max(position, -1), count - 1)
            if index < 0 { iterator.store(0, .null) } else { iterator.storeRaw(1, ~index) }
        } else {
            iterator.storeRaw(1, min(max(position, 0), count))
        }
        return .none
    }

    private static func length(_ sequence: Value) -> Int? {
        switch sequence.object.kind {
        case .list, .tuple, .bytes, .byteArray: sequence.object.raw(0)
        case .str: StrRef(sequence.object).length
        default: nil
        }
    }

    /// Leaves numbers out, as many as the state says.
    private static func moveRange(_ runtime: Runtime, _ iterator: Object, to state: Integer) -> Value {
        let (next, step, left) = rangeState(runtime, iterator)
        let skipped = state < .zero ? .zero : state > left ? left : state
        if iterator.raw(2) >= 0, case .small(let first) = next + skipped * step, case .small(let rest) = left - skipped {
            iterator.storeRaw(0, first)
            iterator.storeRaw(2, rest)
        } else {
            iterator.store(3, runtime.tuple([runtime.int(next + skipped * step), runtime.int(step), runtime.int(left - skipped)]))
        }
        return .none
    }
}

extension Runtime {
    /// What pickles name: a builtin function, or None where the program has deleted it.
    func builtin(_ name: String) -> Value {
        let found = DictRef(root(.builtins).object).lookup(name: intern(name), in: self)
        return found.isNull ? .none : found
    }
}
