/// Iteration without Python code: making the iterators of builtin containers, taking their next item, draining them.
///
/// An iterator is *native* when no step of it can run Python code: the iterators of builtin containers, and enumerate and
/// zip objects over such iterators. Those two keep in their `native` word how deep such iterators are nested in them
/// (0: Python code takes part), so that one step never has to look twice and never consumes something it cannot use.

/// Which part of a dict a view or an iterator shows.
struct DictPart {
    static let keys = 0, values = 1, items = 2
    /// Added for reverse iterators.
    static let reverse = 4
}

extension Runtime {
    // MARK: Making iterators

    func newSequenceIterator(_ type: BuiltinType, _ sequence: Value, position: Int = 0) -> Value {
        let object = heap.pointee.allocate(.sequenceIterator, class: self.type(type), bytes: 32)
        object.initialize(0, sequence)
        object.initializeRaw(1, position)
        return object.value
    }

    func newStrIterator(_ text: Value) -> Value {
        newSequenceIterator(StrRef(text.object).isASCII ? .asciiIterator : .strIterator, text)
    }

    /// A reverse iterator over a sequence of `count` items.
    func newReverseIterator(_ type: BuiltinType, _ sequence: Value, count: Int) -> Value {
        newSequenceIterator(type, count == 0 ? .null : sequence, position: ~(count - 1))
    }

    /// An iterator over `count` numbers from `start`; another class, as in CPython, where they do not all fit into 64 bits.
    func newRangeIterator(start: Integer, step: Integer, count: Integer) -> Value {
        let end = start + count * step
        guard case .small(let first) = start, case .small(let by) = step, case .small(let n) = count, case .small(let last) = end else {
            let object = newObject(.rangeIterator, .longRangeIterator)
            object.initializeRaw(2, -1)
            object.initialize(3, tuple([int(start), int(step), int(count)]))
            return object.value
        }
        let object = newObject(.rangeIterator, .rangeIterator)
        if Value.intRange.contains(first) && Value.intRange.contains(last) {
            object.initializeRaw(0, first)
            object.initializeRaw(1, by)
            object.initializeRaw(2, n)
        } else {
            object.initializeRaw(2, -1)
            object.initialize(3, tuple([int(start), int(step), int(count)]))
        }
        return object.value
    }

    func newDictIterator(_ dict: DictRef, _ part: Int) -> Value {
        let type: BuiltinType = switch part {
        case DictPart.keys: .dictKeyIterator
        case DictPart.values: .dictValueIterator
        case DictPart.items: .dictItemIterator
        case DictPart.keys + DictPart.reverse: .dictReverseKeyIterator
        case DictPart.values + DictPart.reverse: .dictReverseValueIterator
        default: .dictReverseItemIterator
        }
        let object = newObject(.dictIterator, type)
        object.initialize(0, dict.value)
        object.initializeRaw(1, part >= DictPart.reverse ? dict.count - 1 : 0)
        object.initializeRaw(2, dict.used)
        object.initializeRaw(3, part)
        object.initializeRaw(4, dict.used)
        return object.value
    }

    func newSetIterator(_ set: SetRef) -> Value {
        let object = newObject(.setIterator, .setIterator)
        object.initialize(0, set.value)
        object.initializeRaw(1, 0)
        object.initializeRaw(2, set.used)
        object.initializeRaw(3, set.used)
        return object.value
    }

    /// Whether iterating `value`, an instance of a builtin type or a subclass, is what the builtin type does.
    @inline(__always) func hasBuiltinIteration(_ value: Value) -> Bool {
        let type = value.object.type
        return !type.isHeapType || lookup(type, .__iter__).isKind(.nativeFunction)
    }

    /// `iter(value)` for builtin containers and iterators; `.declined` for everything else.
    func nativeIterator(of value: Value) -> Value {
        guard value.isPointer, hasBuiltinIteration(value) else { return .declined }
        let object = value.object
        switch object.kind {
        case .list: return newSequenceIterator(.listIterator, value)
        case .tuple: return newSequenceIterator(.tupleIterator, value)
        case .str: return newStrIterator(value)
        case .bytes: return newSequenceIterator(.bytesIterator, value)
        case .byteArray: return newSequenceIterator(.byteArrayIterator, value)
        case .dict: return newDictIterator(DictRef(object), DictPart.keys)
        case .set: return newSetIterator(SetRef(object))
        case .range: return rangeIterator(object)
        case .dictView: return newDictIterator(DictRef(object[0].object), object.raw(1))
        case .mappingProxy: return object[0].isKind(.dict) ? nativeIterator(of: object[0]) : .declined
        case .sequenceIterator, .rangeIterator, .dictIterator, .setIterator, .enumerate, .zip, .map, .filter, .callableIterator:
            return value
        case .generator: return object.classValue == type(.generator) ? value : .declined
        default: return .declined
        }
    }

    func rangeIterator(_ range: Object) -> Value {
        if range[0].isInt && range[2].isInt && range[3].isInt {
            let (span, overflow) = range[2].int.multipliedReportingOverflow(by: range[3].int)
            let (end, overflowed) = span.addingReportingOverflow(range[0].int)
            if !overflow && !overflowed && Value.intRange.contains(end) {
                let object = heap.pointee.allocate(.rangeIterator, class: type(.rangeIterator), bytes: 48)
                object.initializeRaw(0, range[0].int)
                object.initializeRaw(1, range[2].int)
                object.initializeRaw(2, range[3].int)
                object.initialize(3, .null)
                return object.value
            }
        }
        return newRangeIterator(
            start: integer(range[0]) ?? .zero, step: integer(range[2]) ?? .one, count: integer(range[3]) ?? .zero)
    }

    // MARK: The next item

    /// The next item of a native iterator; `.exhausted` at its end, `.error`, or `.declined` for every other iterator (nothing
    /// was consumed then).
    @inline(__always) func nativeNext(_ iterator: Value) -> Value {
        guard iterator.isPointer else { return .declined }
        let object = iterator.object
        switch object.kind {
        case .sequenceIterator:
            let sequence = object[0]
            if !sequence.isNull {
                let position = object.raw(1)
                if sequence.object.kind == .list {
                    let list = ListRef(sequence.object)
                    if UInt(bitPattern: position) < UInt(bitPattern: list.count) {
                        object.storeRaw(1, position &+ 1)
                        return list[position]
                    }
                } else if sequence.object.kind == .tuple {
                    let tuple = TupleRef(sequence.object)
                    if UInt(bitPattern: position) < UInt(bitPattern: tuple.count) {
                        object.storeRaw(1, position &+ 1)
                        return tuple[position]
                    }
                }
            }
            return sequenceNext(object)
        case .rangeIterator:
            let remaining = object.raw(2)
            if remaining > 0 {
                object.writeBarrier()
                let next = object.raw(0)
                object.initializeRaw(0, next &+ object.raw(1))
                object.initializeRaw(2, remaining &- 1)
                return Value(next)
            }
            return remaining == 0 ? .exhausted : bigRangeNext(object)
        case .dictIterator: return dictNext(object)
        default: return nativeNextSlowly(object, depth: 0)
        }
    }

    /// `nativeNext` for an iterator inside another one.
    @inline(never) private func nativeNextSlowly(_ object: Object, depth: Int) -> Value {
        switch object.kind {
        case .sequenceIterator, .rangeIterator, .dictIterator: return nativeNext(object.value)
        case .setIterator: return setNext(object)
        case .enumerate:
            if object.raw(2) == 0 || object.type.isHeapType { return .declined }
            return enumerateNext(object, depth: depth)
        case .zip:
            if object.raw(2) == 0 || object.type.isHeapType { return .declined }
            return zipNext(object, depth: depth)
        default: return .declined
        }
    }

    /// The next item of an iterator that is neither a list's nor a tuple's in the middle.
    @inline(never) private func sequenceNext(_ iterator: Object) -> Value {
        let sequence = iterator[0]
        if sequence.isNull { return iterator.type.isHeapType ? .declined : .exhausted }
        let position = iterator.raw(1)
        let generic = iterator.classValue != type(.listReverseIterator) && (position < 0 || iterator.classValue == type(.iterator))
        if generic && (sequence.object.type.isHeapType || iterator.type.isHeapType) { return .declined }
        let index = position < 0 ? ~position : position
        let item: Value
        switch sequence.object.kind {
        case .list: item = index < ListRef(sequence.object).count ? ListRef(sequence.object)[index] : .exhausted
        case .tuple: item = index < TupleRef(sequence.object).count ? TupleRef(sequence.object)[index] : .exhausted
        case .str:
            let text = StrRef(sequence.object)
            item = index < text.length ? str(character: text[index]) : .exhausted
        case .bytes, .byteArray:
            let bytes = byteBuffer(sequence)
            item = index < bytes.count ? Value(Int(bytes[index])) : .exhausted
        default: return .declined
        }
        if item == .exhausted || position == -1 {
            iterator.store(0, .null)
        } else {
            iterator.storeRaw(1, position + 1)
        }
        return item
    }

    @inline(never) private func bigRangeNext(_ iterator: Object) -> Value {
        guard let state = items(of: iterator[3]), state.count == 3, let next = integer(state[0]), let step = integer(state[1]),
              let remaining = integer(state[2]), remaining > .zero
        else { return .exhausted }
        iterator.store(3, tuple([int(next + step), int(step), int(remaining - .one)]))
        return int(next)
    }

    @inline(never) private func dictNext(_ iterator: Object) -> Value {
        if iterator[0].isNull { return .exhausted }
        let dict = DictRef(iterator[0].object)
        if iterator.raw(2) != dict.used {
            iterator.storeRaw(2, -1)
            return raise(.runtimeError, "dictionary changed size during iteration")
        }
        let part = iterator.raw(3)
        var i = iterator.raw(1)
        if part < DictPart.reverse {
            i = dict.next(max(i, 0))
        } else {
            i = min(i, dict.count - 1)
            while i >= 0 && dict.entries[i].key.isNull { i -= 1 }
        }
        if i < 0 {
            iterator.store(0, .null)
            return .exhausted
        }
        if iterator.raw(4) == 0 {
            iterator.store(0, .null)
            return raise(.runtimeError, "dictionary keys changed during iteration")
        }
        iterator.writeBarrier()
        iterator.initializeRaw(1, part < DictPart.reverse ? i &+ 1 : i &- 1)
        iterator.initializeRaw(4, iterator.raw(4) &- 1)
        return dictItem(dict.entries[i], part)
    }

    /// What an iterator over that part of a dict gives for one entry.
    @inline(__always) func dictItem(_ entry: DictRef.Entry, _ part: Int) -> Value {
        switch part & 3 {
        case DictPart.keys: return entry.key
        case DictPart.values: return entry.value
        default:
            let pair = newTuple(count: 2)
            pair.items[0] = entry.key
            pair.items[1] = entry.value
            return pair.value
        }
    }

    @inline(never) private func setNext(_ iterator: Object) -> Value {
        if iterator[0].isNull { return .exhausted }
        let set = SetRef(iterator[0].object)
        if iterator.raw(2) != set.used {
            iterator.storeRaw(2, -1)
            return raise(.runtimeError, "Set changed size during iteration")
        }
        let i = set.next(max(iterator.raw(1), 0))
        if i < 0 {
            iterator.store(0, .null)
            return .exhausted
        }
        iterator.writeBarrier()
        iterator.initializeRaw(1, i &+ 1)
        iterator.initializeRaw(3, iterator.raw(3) &- 1)
        return set.slots[i].key
    }

    private func enumerateNext(_ object: Object, depth: Int) -> Value {
        if depth > Runtime.deepestNative || !object[0].isPointer { return .declined }
        let item = nativeNextSlowly(object[0].object, depth: depth + 1)
        if item.isControl { return item }
        return enumerated(object, item)
    }

    /// The pair (count, item), the count stepped on.
    func enumerated(_ object: Object, _ item: Value) -> Value {
        let count = object[1]
        object.store(1, count.isInt ? int(count.int + 1) : int((integer(count) ?? .zero) + .one))
        let pair = newTuple(count: 2)
        pair.items[0] = count
        pair.items[1] = item
        return pair.value
    }

    private func zipNext(_ object: Object, depth: Int) -> Value {
        guard depth <= Runtime.deepestNative, let iterators = items(of: object[0]), iterators.count > 0 else { return .exhausted }
        let row = newTuple(count: iterators.count)
        for i in 0..<iterators.count {
            let item = iterators[i].isPointer ? nativeNextSlowly(iterators[i].object, depth: depth + 1) : .declined
            if item.isControl {
                for j in i..<iterators.count { row.items[j] = .none }
                if item != .exhausted || object.raw(1) == 0 { return item }
                return strictZipEnd(iterators, at: i, depth: depth)
            }
            row.items[i] = item
        }
        return row.value
    }

    /// The end of a strict zip, whose iterator `i` is the first that has no more items.
    private func strictZipEnd(_ iterators: UnsafeBufferPointer<Value>, at i: Int, depth: Int) -> Value {
        if i > 0 { return raiseZipLength(i, "shorter") }
        for j in stride(from: 1, to: iterators.count, by: 1) {
            let item = iterators[j].isPointer ? nativeNextSlowly(iterators[j].object, depth: depth + 1) : .declined
            if item == .exhausted { continue }
            if item.isControl { return item }
            return raiseZipLength(j, "longer")
        }
        return .exhausted
    }

    func raiseZipLength(_ i: Int, _ word: String) -> Value {
        raise(.valueError, "zip() argument \(i + 1) is \(word) than argument\(i == 1 ? " " : "s 1-")\(i)")
    }

    // MARK: Nesting

    /// How deep native iterators are nested in this one, itself included; 0 when it is none.
    func nativeLevel(_ iterator: Value) -> Int {
        guard iterator.isPointer, !iterator.object.type.isHeapType else { return 0 }
        let object = iterator.object
        switch object.kind {
        case .rangeIterator, .dictIterator, .setIterator: return 1
        case .sequenceIterator:
            if object[0].isNull { return 1 }
            if object.classValue == type(.iterator) || object.classValue == type(.reversed) {
                if object[0].object.type.isHeapType { return 0 }
            }
            switch object[0].object.kind {
            case .list, .tuple, .str, .bytes, .byteArray: return 1
            default: return 0
            }
        case .enumerate, .zip: return object.raw(2)
        default: return 0
        }
    }

    /// The `native` word of an object that steps this iterator.
    func nativeLevel(over iterator: Value) -> Int {
        let level = nativeLevel(iterator)
        return level == 0 || level >= Runtime.deepestNative ? 0 : level + 1
    }

    /// The `native` word of an object that steps these iterators.
    func nativeLevel(over iterators: [Value]) -> Int {
        var deepest = 0
        for iterator in iterators {
            let level = nativeLevel(iterator)
            if level == 0 || level >= Runtime.deepestNative { return 0 }
            deepest = max(deepest, level)
        }
        return deepest + 1
    }

    // MARK: Draining

    /// All items of an iterable when no Python code is needed to get them; nil otherwise, and nothing was consumed then.
    func drain(_ iterable: Value) -> [Value]? {
        if let items = exactItems(of: iterable) { return Array(items) }
        var result: [Value] = []
        result.reserveCapacity(expectedCount(iterable))
        return drain(iterable) { result.append($0) } ? result : nil
    }

    /// About as many items as draining a small iterable will give; 0 where that is not known.
    private func expectedCount(_ iterable: Value) -> Int {
        guard iterable.isPointer else { return 0 }
        var object = iterable.object
        if object.kind == .sequenceIterator && object[0].isPointer { object = object[0].object }
        let count = switch object.kind {
        case .list, .tuple: object.raw(0)
        case .rangeIterator: object.raw(2)
        case .dict: DictRef(object).used
        case .set: SetRef(object).used
        default: 0
        }
        return Swift.max(0, Swift.min(count, 1 << 12))
    }

    /// Calls `body` with all items of an iterable, without copying where they lie in a row; nil as for `drain`.
    @inline(__always) func withItems<R>(of iterable: Value, _ body: (UnsafeBufferPointer<Value>) -> R) -> R? {
        if let items = exactItems(of: iterable) { return body(items) }
        guard let items = drain(iterable) else { return nil }
        return items.withUnsafeBufferPointer(body)
    }

    /// The items of a list or tuple that iterates as the builtin ones do, without copying.
    @inline(__always) func exactItems(of value: Value) -> UnsafeBufferPointer<Value>? {
        guard let items = items(of: value), hasBuiltinIteration(value) else { return nil }
        return items
    }

    /// Calls `body` with every item; false, before anything was consumed, when Python code is needed.
    @inline(__always) func drain(_ iterable: Value, _ body: (Value) -> Void) -> Bool {
        guard iterable.isPointer else { return false }
        let object = iterable.object
        if let items = exactItems(of: iterable) {
            for item in items { body(item) }
            return true
        }
        if object.kind == .dict || object.kind == .dictView, hasBuiltinIteration(iterable) {
            let dict = object.kind == .dict ? DictRef(object) : DictRef(object[0].object)
            let part = object.kind == .dict ? DictPart.keys : object.raw(1)
            var i = dict.next(0)
            while i >= 0 {
                body(dictItem(dict.entries[i], part))
                i = dict.next(i + 1)
            }
            return true
        }
        let iterator = nativeIterator(of: iterable)
        if !iterator.isPointer || !canDrain(iterator.object, depth: 0) { return false }
        while true {
            let item = nativeNext(iterator)
            if item.isControl { return true }
            body(item)
        }
    }

    /// Whether a native iterator can be stepped to its end without an error. (Nothing changes while it is drained.)
    private func canDrain(_ iterator: Object, depth: Int) -> Bool {
        if depth > Runtime.deepestNative || nativeLevel(iterator.value) == 0 { return false }
        switch iterator.kind {
        case .rangeIterator where iterator.raw(2) > mostItems: return false
        case .dictIterator:
            if iterator[0].isNull { return true }
            let dict = DictRef(iterator[0].object)
            if dict.used != iterator.raw(2) { return false }
            if iterator.raw(3) >= DictPart.reverse { return dict.count == dict.used && iterator.raw(1) + 1 == iterator.raw(4) }
            return dict.count == dict.used ? dict.count - iterator.raw(1) == iterator.raw(4) : iterator.raw(1) == 0
        case .setIterator: return iterator[0].isNull || SetRef(iterator[0].object).used == iterator.raw(2)
        case .enumerate: return iterator[0].isPointer && canDrain(iterator[0].object, depth: depth + 1)
        case .zip:
            guard iterator.raw(1) == 0, let iterators = items(of: iterator[0]) else { return false }
            return iterators.allSatisfy { $0.isPointer && canDrain($0.object, depth: depth + 1) }
        default: return true
        }
    }
}
