/// The builtin functions that go over iterables: `len iter next sorted min max sum any all`.
enum IterationFunctions {
    static let functions: [Native] = [
        Native("len", "obj, /", twin: "iteration.len", .function, length),
        Native("iter", "iterable, sentinel=, /", twin: "iteration.iter", .function, iterate),
        Native("next", "iterator, default=, /", twin: "iteration.next", .function, next),
        Native("sorted", "*args, key=, reverse=, **others", twin: "iteration.sorted", .function, sorted),
        Native("min", "*args, key=, default=", twin: "iteration.min", .function) { extreme(.less, "min", $0, $1) },
        Native("max", "*args, key=, default=", twin: "iteration.max", .function) { extreme(.greater, "max", $0, $1) },
        Native("sum", "iterable=, /, start=", twin: "iteration.sum", .function, sum),
        Native("any", "iterable, /", twin: "iteration.any", .function) { search($0, $1, for: .true, "iteration.any_from") },
        Native("all", "iterable, /", twin: "iteration.all", .function) { search($0, $1, for: .false, "iteration.all_from") },
    ]

    private static func length(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[0].isPointer else { return noLength(runtime, a[0]) }
        let object = a[0].object
        if object.type.isHeapType || !isContainer(object.kind) {
            let method = runtime.lookup(object.type, .__len__)
            if method.isNull { return noLength(runtime, a[0]) }
            if !method.isKind(.nativeFunction) { return .declined }
            if !isContainer(object.kind) { return runtime.tailCall(method, a[0]) }
        }
        switch object.kind {
        case .list, .tuple, .bytes, .byteArray: return Value(object.raw(0))
        case .str: return Value(StrRef(object).length)
        case .dict: return Value(DictRef(object).used)
        case .set: return Value(SetRef(object).used)
        case .dictView: return Value(DictRef(object[0].object).used)
        default:
            return runtime.rangeLength(object)
        }
    }

    private static func isContainer(_ kind: Kind) -> Bool {
        switch kind {
        case .list, .tuple, .bytes, .byteArray, .str, .dict, .set, .dictView, .range: true
        default: false
        }
    }

    private static func noLength(_ runtime: Runtime, _ value: Value) -> Value {
        runtime.raise(.typeError, "object of type '\(runtime.typeName(value))' has no len()")
    }

    private static func iterate(_ runtime: Runtime, _ a: Arguments) -> Value {
        if !a[1].isNull {
            let isCallable = a[0].isPointer && (a[0].isKind(.function) || !runtime.lookup(a[0].object.type, .__call__).isNull
                || [.nativeFunction, .method, .type].contains(a[0].object.kind))
            if !isCallable { return runtime.raise(.typeError, "iter(v, w): v must be callable") }
            return runtime.newCallableIterator(a[0], a[1])
        }
        let native = runtime.nativeIterator(of: a[0])
        if native != .declined { return native }
        let type = runtime.typeOf(a[0])
        let method = runtime.lookup(type, .__iter__)
        if method.isKind(.nativeFunction) { return runtime.tailCall(method, a[0]) }
        if method.isNull, runtime.hasItems(type) { return runtime.newSequenceIterator(.iterator, a[0]) }
        if method.isNull || method == .none { return notIterable(runtime, a[0]) }
        return .declined
    }

    private static func notIterable(_ runtime: Runtime, _ value: Value) -> Value {
        runtime.raise(.typeError, "'\(runtime.typeName(value))' object is not iterable")
    }

    private static func next(_ runtime: Runtime, _ a: Arguments) -> Value {
        let item = runtime.nativeNext(a[0])
        if item == .exhausted { return a[1].isNull ? .exhausted : a[1] }
        if item != .declined { return item }
        if !a[1].isNull { return .declined }
        if a[0].isKind(.generator) && a[0].object.classValue == runtime.type(.generator) {
            runtime.state.pointee.requestArguments[0] = .none
            return runtime.request(.send, a[0], count: 1)
        }
        let method = runtime.lookup(runtime.typeOf(a[0]), .__next__)
        if method.isNull || method == .none {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object is not an iterator")
        }
        if method.isKind(.function) || method.isKind(.nativeFunction) { return runtime.tailCall(method, a[0]) }
        return .declined
    }

    private static func sorted(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a.count != 1 { return runtime.raise(.typeError, "sorted expected 1 argument, got \(a.count)") }
        if a.keywords.isKind(.dict), let other = runtime.drain(a.keywords)?.first, other.isKind(.str) {
            // The arguments are handed on to list.sort().
            return runtime.raise(.typeError, "'\(StrRef(other.object).string)' is an invalid keyword argument for sort()")
        }
        guard a.named[0].isNull || a.named[0] == .none else { return .declined }
        guard let reverse = runtime.flagArgument(a.named[1]) else { return .error }
        guard reverse != .needsPython, let items = runtime.drain(a[0]) else { return .declined }
        let list = runtime.newList(capacity: items.count)
        items.withUnsafeBufferPointer { list.append(contentsOf: $0) }
        switch runtime.nativeSort(list.items, count: list.count, reverse: reverse == .true) {
        case .done: return list.value
        case .needsPython: return runtime.useTwin("iteration.sort_list", list.value, Value(reverse == .true))
        case .failed: return .error
        }
    }

    /// `min` (`less`) and `max` (`greater`): the first item that no other one beats.
    private static func extreme(_ operation: OrderOperation, _ name: String, _ runtime: Runtime, _ a: Arguments) -> Value {
        let key = a.named[0], fallback = a.named[1]
        if a.count == 0 { return runtime.raise(.typeError, "\(name) expected at least 1 argument, got 0") }
        if a.count > 1 && !fallback.isNull {
            return runtime.raise(.typeError, "Cannot specify a default for \(name)() with multiple positional arguments")
        }
        if !key.isNull && key != .none { return .declined }
        if a.count > 1 {
            return extreme(operation, name, runtime, UnsafeBufferPointer(start: a.base, count: a.count), fallback)
        }
        if a[0].isKind(.range), a[0].object[3] != Value(0) {
            let range = RangeNumbers(runtime, a[0].object)
            let takesFirst = range.step.isNegative == (operation == .greater)
            return runtime.int(takesFirst ? range.start : range[range.count - .one])
        }
        return runtime.withItems(of: a[0]) { extreme(operation, name, runtime, $0, fallback) } ?? .declined
    }

    private static func extreme(_ operation: OrderOperation, _ name: String, _ runtime: Runtime,
                                _ items: UnsafeBufferPointer<Value>, _ fallback: Value) -> Value {
        guard var best = items.first else {
            return fallback.isNull ? runtime.raise(.valueError, "\(name)() arg is an empty sequence") : fallback
        }
        for item in items.dropFirst() {
            if Value.bothInts(item, best) {
                if operation == .less ? item.int < best.int : item.int > best.int { best = item }
                continue
            }
            switch runtime.nativeOrder(operation, item, best) {
            case .true: best = item
            case .false: continue
            case .failed: return .error
            case .needsPython: return runtime.useTwin("iteration.\(name)", runtime.list(Array(items)))
            }
        }
        return best
    }

    private static func sum(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[0].isNull { return runtime.raise(.typeError, "sum() takes at least 1 positional argument (0 given)") }
        let start = a.get(1, or: Value(0))
        if start.isKind(.str) { return runtime.raise(.typeError, "sum() can't sum strings [use ''.join(seq) instead]") }
        if start.isKind(.bytes) { return runtime.raise(.typeError, "sum() can't sum bytes [use b''.join(seq) instead]") }
        if start.isKind(.byteArray) { return runtime.raise(.typeError, "sum() can't sum bytearray [use b''.join(seq) instead]") }
        guard isPlainNumber(runtime, start) else { return .declined }
        // With nothing to add the start comes back as it is: True is not 1 then.
        if start.isBool { return runtime.withItems(of: a[0]) { sum(runtime, $0, start) } ?? .declined }
        if a[0].isKind(.range), let first = runtime.integer(start) {
            // Gauss.
            let range = RangeNumbers(runtime, a[0].object)
            let doubled = range.count * (range.start + range[range.count - .one])
            return runtime.int(first + Integer.quotientAndModulo(doubled, .small(2)).quotient)
        }
        if a[0].isKind(.bytes) || a[0].isKind(.byteArray), runtime.hasBuiltinIteration(a[0]), let first = runtime.integer(start) {
            // No memory holds so many bytes that this overflows.
            return runtime.int(first + .small(runtime.byteBuffer(a[0]).reduce(0) { $0 &+ Int($1) }))
        }
        return runtime.withItems(of: a[0]) { sum(runtime, $0, start) } ?? .declined
    }

    private static func sum(_ runtime: Runtime, _ items: UnsafeBufferPointer<Value>, _ start: Value) -> Value {
        var total = start
        for (i, item) in items.enumerated() {
            if Value.bothInts(total, item) {
                let (n, overflow) = total.int.addingReportingOverflow(item.int)
                total = overflow ? runtime.int(.small(total.int) + .small(item.int)) : runtime.int(n)
            } else if total.isFlonum && item.isFlonum {
                total = runtime.float(total.flonum + item.flonum)
            } else if isPlainNumber(runtime, item), let next = plus(runtime, total, item) {
                total = next
            } else {
                return runtime.useTwin("iteration.sum", runtime.list(Array(items[i...])), total)
            }
        }
        return total
    }

    /// An int, bool or float whose `+` no class made by Python code has a say in.
    private static func isPlainNumber(_ runtime: Runtime, _ value: Value) -> Bool {
        value.isInt || value.isFlonum || value.isBool
            || (value.isPointer && !value.object.type.isHeapType && (value.object.kind == .int || value.object.kind == .float))
    }

    private static func plus(_ runtime: Runtime, _ a: Value, _ b: Value) -> Value? {
        if let x = runtime.integer(a), let y = runtime.integer(b) { return runtime.int(x + y) }
        guard let x = runtime.double(a) ?? number(runtime, a), let y = runtime.double(b) ?? number(runtime, b) else { return nil }
        return runtime.float(x + y)
    }

    private static func number(_ runtime: Runtime, _ value: Value) -> Double? {
        guard let n = runtime.integer(value) else { return nil }
        return try? n.doubleValue()
    }

    /// `any` and `all`: stops at the first item whose truth is `sought`; what is behind it stays in the iterator.
    private static func search(_ runtime: Runtime, _ a: Arguments, for sought: Verdict, _ twin: String) -> Value {
        if let items = runtime.exactItems(of: a[0]) {
            for item in items {
                let truth = runtime.nativeTruth(item)
                if truth == .needsPython { return .declined }
                if truth == sought { return sought.value }
            }
            return sought.negated.value
        }
        let iterator = runtime.nativeIterator(of: a[0])
        if runtime.nativeLevel(iterator) == 0 { return .declined }
        while true {
            let item = runtime.nativeNext(iterator)
            if item == .exhausted { return sought.negated.value }
            if item.isControl { return item }
            let truth = runtime.nativeTruth(item)
            if truth == .needsPython { return runtime.useTwin(twin, item, iterator) }
            if truth == sought { return sought.value }
        }
    }

    // MARK: Intrinsics

    static let intrinsics: [Native] = [
        // Sorts a list and a list of its keys together; False, with nothing changed, when Python code must compare.
        Native("_sort_natively", "items: list, keys: list, reverse, /", .function) { runtime, a in
            let items = ListRef(a[0].object), keys = ListRef(a[1].object)
            if items.count != keys.count { return .false }
            items.object.writeBarrier()
            switch runtime.nativeSort(items.items, keys: keys.items, count: items.count, reverse: a[2] == .true) {
            case .done: return .true
            case .needsPython: return .false
            case .failed: return .error
            }
        },
        // Empties a list for sorting: its items in a new list.
        Native("_sort_begin", "list: list, /", .function) { runtime, a in
            let list = ListRef(a[0].object)
            let items = runtime.newList(capacity: 1)
            list.swapStorage(with: items)
            return items.value
        },
        // Gives the items back; whether the list was changed meanwhile.
        Native("_sort_end", "list: list, items: list, /", .function) { runtime, a in
            let list = ListRef(a[0].object)
            let wasChanged = list.count != 0 || list.capacity != 1
            list.swapStorage(with: ListRef(a[1].object))
            return Value(wasChanged)
        },
        // The attribute of a class along its MRO, unbound; None when there is none.
        Native("_type_lookup", "cls: type, name: str, /", .function) { runtime, a in
            let found = runtime.lookup(TypeRef(a[0].object), runtime.intern(a[1]))
            return found.isNull ? .none : found
        },
        // Asks an iterable how many items it has, as list() does; what it answers is only checked.
        Native("_length_hint", "iterable, /", twin: "iteration.length_hint", .function) { runtime, a in
            let type = runtime.typeOf(a[0])
            // Such an iterator asks its sequence.
            if a[0].isKind(.sequenceIterator), a[0].object[0].isKind(.instance) { return .declined }
            let length = runtime.lookup(type, .__len__), hint = runtime.lookup(type, .__length_hint__)
            return length.isKind(.nativeFunction) || (length.isNull && (hint.isNull || hint.isKind(.nativeFunction))) ? .none : .declined
        },
        // Whether a class or one of its bases has the attribute, be it None.
        Native("_shown_type", "value, /", .function) { $0.str($0.typeName($1[0])) },
        Native("_has_items", "cls: type, /", .function) { Value($0.hasItems(TypeRef($1[0].object))) },
        Native("_type_has", "cls: type, name: str, /", .function) { runtime, a in
            Value(!runtime.lookup(TypeRef(a[0].object), runtime.intern(a[1])).isNull)
        },
        // The special method of an object, looked up on its class and bound; None when there is none.
        Native("_special", "object, name: str, /", twin: "iteration.special", .function) { runtime, a in
            let found = runtime.lookup(runtime.typeOf(a[0]), runtime.intern(a[1]))
            if found.isNull { return .none }
            if found.isKind(.function) || found.isKind(.nativeFunction) { return runtime.newMethod(found, a[0]) }
            return found == .none ? .none : .declined
        },
        // operator.index
        Native("_index", "value, /", twin: "iteration.index", .function) { runtime, a in
            if runtime.isInt(a[0]) { return runtime.integer(a[0]).map { runtime.int($0) } ?? .error }
            return runtime.isNativeIndex(a[0])
                ? runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer") : .declined
        },
    ]
}

extension ListRef {
    /// Exchanges the items of two lists.
    func swapStorage(with other: ListRef) {
        object.writeBarrier()
        other.object.writeBarrier()
        for word in 0..<ListRef.fixedWords {
            let mine = object.raw(word)
            object.initializeRaw(word, other.object.raw(word))
            other.object.initializeRaw(word, mine)
        }
    }
}
