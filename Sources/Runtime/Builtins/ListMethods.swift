/// `list`. Library reference, "Mutable Sequence Types" and "Lists".
enum ListMethods {
    static let table = NativeTable(.list, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, iterable=, /", twin: "list.init", initialize),
        Native("append", "self, object, /", append),
        Native("extend", "self, iterable, /", twin: "list.extend", extend),
        Native("insert", "self, index, object, /", twin: "list.insert", insert),
        Native("pop", "self, index=, /", twin: "list.pop", pop),
        Native("remove", "self, value, /", twin: "list.remove", remove),
        Native("index", "self, value, start=, stop=, /", twin: "list.index", index),
        Native("count", "self, value, /", twin: "list.count", count),
        Native("reverse", "self, /", reverse),
        Native("sort", "self, /, *, key=, reverse=", twin: "list.sort", sort),
        Native("copy", "self, /", copy),
        Native("clear", "self, /", clear),
        Native("__len__", "self, /", length),
        Native("__getitem__", "self, index, /", twin: "list.getitem", .slotless, getItem),
        Native("__setitem__", "self, index, value, /", twin: "list.setitem", setItem),
        Native("__delitem__", "self, index, /", twin: "list.delitem", deleteItem),
        Native("__contains__", "self, value, /", twin: "list.contains", contains),
        Native("__iter__", "self, /", iterate),
        Native("__reversed__", "self, /", .slotless, reversed),
        Native("__add__", "self, value, /", add),
        Native("__iadd__", "self, value, /", twin: "list.iadd", addInPlace),
        Native("__mul__", "self, value, /", twin: "list.mul", multiply),
        Native("__rmul__", "self, value, /", twin: "list.mul", multiply),
        Native("__imul__", "self, value, /", twin: "list.imul", multiplyInPlace),
        Native("__eq__", "self, value, /", twin: "list.eq", equal),
        Native("__ne__", "self, value, /", twin: "list.ne", notEqual),
        Native("__lt__", "self, value, /", twin: "list.lt") { SequenceMethods.order(.less, .list, $0, $1) },
        Native("__le__", "self, value, /", twin: "list.le") { SequenceMethods.order(.lessEqual, .list, $0, $1) },
        Native("__gt__", "self, value, /", twin: "list.gt") { SequenceMethods.order(.greater, .list, $0, $1) },
        Native("__ge__", "self, value, /", twin: "list.ge") { SequenceMethods.order(.greaterEqual, .list, $0, $1) },
        Native("__repr__", "self, /", twin: "list.repr") { $0.builtinRepr($1[0]) },
        Native("__sizeof__", "self, /", .slotless) { runtime, a in Value(40 + 8 * ListRef(a[0].object).capacity) },
        Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
    ], unhashable: true)

    // MARK: Making

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .list) else { return .error }
        if type.value == runtime.type(.list) { return runtime.newList().value }
        let list = ListRef(runtime.newInstance(of: type))
        list.reserve(1)
        return list.value
    }

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        if a[1].isNull || a[1] == a[0] {
            list.setCount(0)
            return .none
        }
        if let items = runtime.exactItems(of: a[1]) {
            list.setCount(0)
            list.append(contentsOf: items)
            return .none
        }
        if a[1].isKind(.range) {
            let n = a[1].object[3]
            if !n.isInt || n.int > runtime.mostItems { return runtime.raise(.memoryError, arguments: []) }
            list.reserve(n.int)
        }
        if list.count > 0 {
            // The iterable may be an iterator over this very list.
            guard let items = runtime.drain(a[1]) else { return .declined }
            list.setCount(0)
            items.withUnsafeBufferPointer { list.append(contentsOf: $0) }
            return .none
        }
        return runtime.drain(a[1]) { list.append($0) } ? .none : .declined
    }

    private static func copy(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        return runtime.list(list.items, count: list.count)
    }

    // MARK: Changing

    private static func append(_ runtime: Runtime, _ a: Arguments) -> Value {
        ListRef(a[0].object).append(a[1])
        return .none
    }

    private static func extend(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        if let items = runtime.exactItems(of: a[1]) {
            if a[1] == a[0] { list.reserve(list.count * 2) }
            list.append(contentsOf: runtime.items(of: a[1]) ?? items)
            return .none
        }
        // An iterator over this very list would never end.
        if isIterator(a[1]), let items = runtime.drain(a[1]) {
            for item in items { list.append(item) }
            return .none
        }
        return runtime.drain(a[1]) { list.append($0) } ? .none : .declined
    }

    private static func isIterator(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .sequenceIterator, .enumerate, .zip: return true
        default: return false
        }
    }

    private static func insert(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch runtime.wordArgument(a[1]) {
        case .index(let n):
            let list = ListRef(a[0].object)
            let i = n < 0 ? max(n &+ list.count, 0) : min(n, list.count)
            list.insert(a[2], at: i)
            return .none
        case .needsPython: return .declined
        default: return .error
        }
    }

    private static func pop(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        let n = list.count
        var i = n &- 1
        if !a[1].isNull {
            switch runtime.wordArgument(a[1]) {
            case .index(let given): i = given < 0 ? given &+ n : given
            case .needsPython: return .declined
            default: return .error
            }
        }
        if n == 0 { return runtime.raise(.indexError, "pop from empty list") }
        if i < 0 || i >= n { return runtime.raise(.indexError, "pop index out of range") }
        let item = list[i]
        list.remove(at: i)
        return item
    }

    private static func remove(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        for i in 0..<list.count {
            switch runtime.nativeEquals(list[i], a[1]) {
            case .true:
                list.remove(at: i)
                return .none
            case .false: continue
            case .needsPython: return .declined
            }
        }
        return runtime.raise(.valueError, "list.remove(x): x not in list")
    }

    private static func reverse(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        list.object.writeBarrier()
        var items = UnsafeMutableBufferPointer(start: list.items, count: list.count)
        items.reverse()
        return .none
    }

    private static func clear(_ runtime: Runtime, _ a: Arguments) -> Value {
        ListRef(a[0].object).setCount(0)
        return .none
    }

    private static func sort(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a.named[0].isNull || a.named[0] == .none else { return .declined }
        guard let reverse = runtime.flagArgument(a.named[1]) else { return .error }
        if reverse == .needsPython { return .declined }
        let list = ListRef(a[0].object)
        list.object.writeBarrier()
        switch runtime.nativeSort(list.items, count: list.count, reverse: reverse == .true) {
        case .done: return .none
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    // MARK: Looking

    private static func length(_ runtime: Runtime, _ a: Arguments) -> Value { Value(ListRef(a[0].object).count) }

    private static func index(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        switch SequenceMethods.find(runtime, a, in: list.buffer) {
        case .result(let value): return value
        case .absent:
            let text = runtime.nativeRepr(a[1])
            if text.isControl { return text }
            return runtime.raise(.valueError, "\(StrRef(text.object).string) is not in list")
        }
    }

    private static func count(_ runtime: Runtime, _ a: Arguments) -> Value {
        SequenceMethods.count(runtime, a[1], in: ListRef(a[0].object).buffer)
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        SequenceMethods.contains(runtime, a[1], in: ListRef(a[0].object).buffer)
    }

    private static func iterate(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.newSequenceIterator(.listIterator, a[0])
    }

    private static func reversed(_ runtime: Runtime, _ a: Arguments) -> Value {
        runtime.newReverseIterator(.listReverseIterator, a[0], count: ListRef(a[0].object).count)
    }

    private static func getItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        switch runtime.sequenceIndex(a[1]) {
        case .index(let n):
            let i = n < 0 ? n &+ list.count : n
            if i < 0 || i >= list.count { return runtime.raise(.indexError, "list index out of range") }
            return list[i]
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex:
            return a[1].isKind(.slice) ? getSlice(runtime, list, a[1].object) : badIndex(runtime, a[1])
        }
    }

    static func getSlice(_ runtime: Runtime, _ list: ListRef, _ slice: Object) -> Value {
        switch runtime.sliceIndices(slice, length: list.count) {
        case .needsPython: return .declined
        case .failed: return .error
        case .range(let r):
            if r.step == 1 { return runtime.list(list.items + r.start, count: r.count) }
            let result = runtime.newList(capacity: r.count)
            var from = r.start
            for k in 0..<r.count {
                result.items[k] = list.items[from]
                from &+= r.step
            }
            result.object.initializeRaw(ListRef.countWord, r.count)
            return result.value
        }
    }

    private static func badIndex(_ runtime: Runtime, _ index: Value) -> Value {
        runtime.raise(.typeError, "list indices must be integers or slices, not \(runtime.typeName(index))")
    }

    private static func setItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        switch runtime.sequenceIndex(a[1]) {
        case .index(let n):
            let i = n < 0 ? n &+ list.count : n
            if i < 0 || i >= list.count { return runtime.raise(.indexError, "list assignment index out of range") }
            list.set(i, a[2])
            return .none
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex: return a[1].isKind(.slice) ? setSlice(runtime, list, a[1].object, a[2]) : badIndex(runtime, a[1])
        }
    }

    static func setSlice(_ runtime: Runtime, _ list: ListRef, _ slice: Object, _ value: Value) -> Value {
        let range: SliceRange
        switch runtime.sliceIndices(slice, length: list.count) {
        case .needsPython: return .declined
        case .failed: return .error
        case .range(let r): range = r
        }
        if range.step == 1 {
            let bounds = range.start..<max(range.start, range.stop)
            return runtime.withItems(of: value) { list.replace(bounds, with: $0) } == nil ? .declined : .none
        }
        guard let items = runtime.drain(value) else { return .declined }
        if items.count != range.count {
            return runtime.raise(
                .valueError, "attempt to assign sequence of size \(items.count) to extended slice of size \(range.count)")
        }
        for (k, item) in items.enumerated() { list.set(range.start + k * range.step, item) }
        return .none
    }

    private static func deleteItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        switch runtime.sequenceIndex(a[1]) {
        case .index(let n):
            let i = n < 0 ? n &+ list.count : n
            if i < 0 || i >= list.count { return runtime.raise(.indexError, "list assignment index out of range") }
            list.remove(at: i)
            return .none
        case .needsPython: return .declined
        case .failed: return .error
        case .notAnIndex:
            guard a[1].isKind(.slice) else { return badIndex(runtime, a[1]) }
            switch runtime.sliceIndices(a[1].object, length: list.count) {
            case .needsPython: return .declined
            case .failed: return .error
            case .range(let r):
                list.remove(r.ascending)
                return .none
            }
        }
    }

    // MARK: Operators

    private static func add(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.list) else {
            if runtime.leavesToRight(a[1], .__radd__) { return .notImplemented }
            return runtime.raise(.typeError, "can only concatenate list (not \"\(runtime.typeName(a[1]))\") to list")
        }
        let x = ListRef(a[0].object), y = ListRef(a[1].object)
        let result = runtime.newList(capacity: x.count + y.count)
        result.append(contentsOf: x.buffer)
        result.append(contentsOf: y.buffer)
        return result.value
    }

    private static func addInPlace(_ runtime: Runtime, _ a: Arguments) -> Value {
        let result = extend(runtime, a)
        return result.isControl ? result : a[0]
    }

    private static func multiply(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        let (times, control) = runtime.repetition(a[1], of: list.count, .__rmul__)
        if !control.isNull { return control }
        let result = runtime.newList(capacity: list.count * times)
        SequenceMethods.fill(result.items, list.items, count: list.count, times: times)
        result.setCount(list.count * times)
        return result.value
    }

    private static func multiplyInPlace(_ runtime: Runtime, _ a: Arguments) -> Value {
        let list = ListRef(a[0].object)
        let n = list.count
        let (times, control) = runtime.repetition(a[1], of: n, .__rmul__)
        if !control.isNull { return control }
        list.reserve(n * times)
        if times > 1 { SequenceMethods.fill(list.items + n, list.items, count: n, times: times - 1) }
        list.setCount(n * times)
        return a[0]
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Value {
        SequenceMethods.equal(runtime, a, .list).value
    }

    private static func notEqual(_ runtime: Runtime, _ a: Arguments) -> Value {
        SequenceMethods.equal(runtime, a, .list).negated
    }
}
