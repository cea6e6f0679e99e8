/// `set` and `frozenset`. Library reference, "Set Types — set, frozenset".
enum SetMethods {
    static let set = NativeTable(.set, methods: shared("set") + [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, iterable=, /", twin: "set.init", initialize),
        Native("add", "self, element, /", twin: "set.add") { $0.setAdd($1[1], to: SetRef($1[0].object)).result },
        Native("remove", "self, element, /", twin: "set.remove") { discard($0, $1, isRequired: true) },
        Native("discard", "self, element, /", twin: "set.discard") { discard($0, $1, isRequired: false) },
        Native("pop", "self, /", pop),
        Native("clear", "self, /") { runtime, a in
            SetRef(a[0].object).removeAll()
            return .none
        },
        Native("update", "self, /, *others", twin: "set.update", update),
        Native("difference_update", "self, /, *others", twin: "set.difference_update", differenceUpdate),
        Native("intersection_update", "self, /, *others", twin: "set.intersection_update", intersectionUpdate),
        Native("symmetric_difference_update", "self, other, /", twin: "set.symmetric_difference_update", symmetricDifferenceUpdate),
        Native("__ior__", "self, value, /", twin: "set.ior") { inPlace($0, $1) { $0.update($1, with: $2) } },
        Native("__isub__", "self, value, /", twin: "set.isub") { inPlace($0, $1) { $0.subtract($2, from: $1) } },
        Native("__ixor__", "self, value, /", twin: "set.ixor") { inPlace($0, $1) { $0.toggle($2, in: $1) } },
        Native("__iand__", "self, value, /", twin: "set.iand") { inPlace($0, $1) { $0.intersectInPlace($1, $2) } },
    ], unhashable: true)

    static let frozenSet = NativeTable(.frozenSet, methods: shared("frozenset") + [
        Native("__new__", "cls, iterable=, /", twin: "set.frozenset_new", .staticMethod, newFrozen),
        Native("__hash__", "self, /") { runtime, a in
            var sum = FrozenSetHash()
            _ = runtime.forEachElement(of: a[0]) {
                sum.add($1)
                return .done
            }
            return runtime.int(sum.finish())
        },
    ])

    private static func shared(_ type: String) -> [Native] { [
        Native("copy", "self, /") { $0.isExact($1[0], .frozenSet) ? $1[0] : $0.copy(SetRef($1[0].object)).value },
        Native("union", "self, /, *others", twin: "set.union", union),
        Native("intersection", "self, /, *others", twin: "set.intersection", intersection),
        Native("difference", "self, /, *others", twin: "set.difference", difference),
        Native("symmetric_difference", "self, other, /", twin: "set.symmetric_difference", symmetricDifference),
        Native("issubset", "self, other, /", twin: "set.issubset", isSubset),
        Native("issuperset", "self, other, /", twin: "set.issuperset", isSuperset),
        Native("isdisjoint", "self, other, /", twin: "set.isdisjoint", isDisjoint),
        Native("__len__", "self, /") { Value(SetRef($1[0].object).used) },
        Native("__contains__", "self, value, /", twin: "set.contains", .slotless, contains),
        Native("__iter__", "self, /") { $0.newSetIterator(SetRef($1[0].object)) },
        Native("__or__", "self, value, /", twin: "set.or") { binary($0, $1[0], $1[1], union) },
        Native("__ror__", "self, value, /", twin: "set.ror") { binary($0, $1[1], $1[0], union) },
        Native("__and__", "self, value, /", twin: "set.and") { binary($0, $1[0], $1[1], intersection) },
        Native("__rand__", "self, value, /", twin: "set.rand") { binary($0, $1[1], $1[0], intersection) },
        Native("__sub__", "self, value, /", twin: "set.sub") { binary($0, $1[0], $1[1], difference) },
        Native("__rsub__", "self, value, /", twin: "set.rsub") { binary($0, $1[1], $1[0], difference) },
        Native("__xor__", "self, value, /", twin: "set.xor") { binary($0, $1[0], $1[1], symmetricDifference) },
        Native("__rxor__", "self, value, /", twin: "set.rxor") { binary($0, $1[1], $1[0], symmetricDifference) },
        Native("__eq__", "self, value, /", twin: "set.eq") { $1[1].isKind(.set) ? equal($0, $1).value : .notImplemented },
        Native("__ne__", "self, value, /", twin: "set.ne") { $1[1].isKind(.set) ? equal($0, $1).negated.value : .notImplemented },
        Native("__lt__", "self, value, /", twin: "set.lt") { order(.less, $0, $1) },
        Native("__le__", "self, value, /", twin: "set.le") { order(.lessEqual, $0, $1) },
        Native("__gt__", "self, value, /", twin: "set.gt") { order(.greater, $0, $1) },
        Native("__ge__", "self, value, /", twin: "set.ge") { order(.greaterEqual, $0, $1) },
        Native("__repr__", "self, /", twin: "set.repr") { $0.builtinRepr($1[0]) },
        Native("__reduce__", "self, /", twin: "pickling.set_reduce", .slotless, reduce),
        Native("__sizeof__", "self, /", .slotless) { Value(200 + 16 * (SetRef($1[0].object).mask + 1)) },
        Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
    ] }

    // MARK: Making

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .set) else { return .error }
        return type.value == runtime.type(.set) ? runtime.newSet().value : runtime.newSet(of: type).value
    }

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        let set = SetRef(a[0].object)
        if a[1].isNull || a[1] == a[0] {
            if set.object.raw(SetRef.fillWord) > 0 { set.removeAll() }
            return .none
        }
        switch runtime.reiterable(a[1]) {
        case nil: return .declined
        case let source?:
            if set.object.raw(SetRef.fillWord) > 0 { set.removeAll() }
            let outcome = runtime.update(set, with: source)
            return outcome == .needsPython && source != a[1] ? runtime.useTwin("set.init", a[0], source) : outcome.result
        }
    }

    private static func newFrozen(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .frozenSet) else { return .error }
        let isExact = type.value == runtime.type(.frozenSet)
        if isExact && !a[1].isNull && runtime.isExact(a[1], .frozenSet) { return a[1] }
        let set = isExact ? runtime.newSet(.frozenSet) : runtime.newSet(of: type)
        if a[1].isNull { return set.value }
        guard let source = runtime.reiterable(a[1]) else { return .declined }
        let outcome = runtime.update(set, with: source)
        if outcome == .needsPython && source != a[1] { return runtime.useTwin("set.frozenset_new", a[0], source) }
        return outcome == .done ? set.value : outcome.control
    }

    private static func reduce(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[0].object.type.isHeapType { return .declined }
        let items = runtime.list(runtime.drain(runtime.newSetIterator(SetRef(a[0].object))) ?? [])
        return runtime.tuple([a[0].object.classValue, runtime.tuple([items]), .none])
    }

    // MARK: One element

    /// Calls `body` with the element and its hash; a set stands for the frozenset equal to it.
    private static func withHash(_ runtime: Runtime, _ key: Value, _ body: (Value, Int) -> Value) -> Value {
        var key = key
        if key.isKind(.set) && !runtime.isFrozen(key.object) && !key.object.type.isHeapType {
            let frozen = runtime.newSet(.frozenSet)
            _ = runtime.update(frozen, with: key)
            key = frozen.value
        }
        switch runtime.nativeHash(key) {
        case .hash(let hash): return body(key, hash)
        case .needsPython: return .declined
        case .unhashable: return key.isKind(.set) ? .declined : .error
        }
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        withHash(runtime, a[1]) { key, hash in
            switch SetRef(a[0].object).find(key, hash: hash, in: runtime) {
            case .found: .true
            case .absent: .false
            case .needsPython: .declined
            }
        }
    }

    private static func discard(_ runtime: Runtime, _ a: Arguments, isRequired: Bool) -> Value {
        withHash(runtime, a[1]) { key, hash in
            switch SetRef(a[0].object).find(key, hash: hash, in: runtime) {
            case .found(let i): SetRef(a[0].object).remove(at: i)
            case .absent: if isRequired { return runtime.raiseKeyError(a[1]) }
            case .needsPython: return .declined
            }
            return .none
        }
    }

    private static func pop(_ runtime: Runtime, _ a: Arguments) -> Value {
        let set = SetRef(a[0].object)
        if set.used == 0 { return runtime.raise(.keyError, "pop from an empty set") }
        var i = set.object.raw(SetRef.fingerWord) & set.mask
        while !set.slots[i].isElement { i = (i + 1) & set.mask }
        let key = set.slots[i].key
        set.remove(at: i)
        set.object.storeRaw(SetRef.fingerWord, i + 1)
        return key
    }

    // MARK: Operators

    private typealias Method = (Runtime, Arguments) -> Value

    /// `a ⋄ b` where both must be sets.
    private static func binary(_ runtime: Runtime, _ left: Value, _ right: Value, _ method: Method) -> Value {
        guard left.isKind(.set), right.isKind(.set) else { return .notImplemented }
        return withUnsafeTemporaryAllocation(of: Value.self, capacity: 2) { buffer in
            guard let base = buffer.baseAddress else { return .declined }
            base[0] = left
            base[1] = right
            return method(runtime, Arguments(base: base, count: 2, named: base, keywords: .null))
        }
    }

    private static func inPlace(_ runtime: Runtime, _ a: Arguments, _ body: (Runtime, SetRef, Value) -> SetOutcome) -> Value {
        guard a[1].isKind(.set) else { return .notImplemented }
        let outcome = body(runtime, SetRef(a[0].object), a[1])
        return outcome == .done ? a[0] : outcome.control
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Verdict {
        runtime.setEquals(SetRef(a[0].object), SetRef(a[1].object))
    }

    private static func order(_ operation: OrderOperation, _ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.set) else { return .notImplemented }
        return runtime.setOrder(operation, SetRef(a[0].object), SetRef(a[1].object)).value
    }

    // MARK: Methods over any iterables

    /// Runs `body` over the other operands, iterators replaced by lists of their items, and answers as the method must.
    private static func overOthers(_ runtime: Runtime, _ a: Arguments, _ twin: String, _ body: ([Value]) -> (SetOutcome, Value)) -> Value {
        var others: [Value] = []
        var hasConsumed = false
        for i in 1..<max(a.count, 1) {
            guard let source = runtime.reiterable(a[i]) else {
                if !hasConsumed { return .declined }
                for j in i..<a.count { others.append(a[j]) }
                return runtime.useTwin(twin, [a[0]] + others)
            }
            if source != a[i] { hasConsumed = true }
            others.append(source)
        }
        let (outcome, result) = body(others)
        if outcome == .needsPython && hasConsumed { return runtime.useTwin(twin, [a[0]] + others) }
        return outcome == .done ? result : outcome.control
    }

    private static func update(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.update") { others in
            for other in others {
                let outcome = runtime.update(SetRef(a[0].object), with: other)
                if outcome != .done { return (outcome, .none) }
            }
            return (.done, .none)
        }
    }

    private static func union(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.union") { others in
            let result = runtime.copy(SetRef(a[0].object))
            for other in others where other != a[0] {
                let outcome = runtime.update(result, with: other)
                if outcome != .done { return (outcome, .none) }
            }
            return (.done, result.value)
        }
    }

    private static func differenceUpdate(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.difference_update") { others in
            for other in others {
                let outcome = runtime.subtract(other, from: SetRef(a[0].object))
                if outcome != .done { return (outcome, .none) }
            }
            return (.done, .none)
        }
    }

    private static func difference(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.difference") { others in
            let set = SetRef(a[0].object)
            guard let first = others.first else { return (.done, runtime.copy(set).value) }
            let result = runtime.newSet(like: set.object)
            var outcome = runtime.difference(set, first, into: result)
            for other in others.dropFirst() where outcome == .done { outcome = runtime.subtract(other, from: result) }
            return (outcome, result.value)
        }
    }

    private static func intersection(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.intersection") { others in
            var result = SetRef(a[0].object)
            if others.isEmpty { return (.done, runtime.copy(result).value) }
            for other in others {
                let common = runtime.newSet(like: a[0].object)
                let outcome = runtime.intersect(result, with: other, into: common)
                if outcome != .done { return (outcome, .none) }
                result = common
            }
            return (.done, result.value)
        }
    }

    private static func intersectionUpdate(_ runtime: Runtime, _ a: Arguments) -> Value {
        let result = intersection(runtime, a)
        if result == .declined || result == .error { return result }
        guard result.isPointer else { return useIntersectionTwin(runtime, a) }
        SetRef(a[0].object).takeTable(of: SetRef(result.object))
        return .none
    }

    /// `intersection` asked for its own twin after it consumed iterators: the request's arguments go to the right one.
    private static func useIntersectionTwin(_ runtime: Runtime, _ a: Arguments) -> Value {
        let twin = runtime.prelude("set.intersection_update")
        if twin == .error { return .error }
        runtime.state.pointee.request.callable = twin
        return .request
    }

    private static func symmetricDifferenceUpdate(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.symmetric_difference_update") { others in
            (runtime.toggle(others[0], in: SetRef(a[0].object)), .none)
        }
    }

    private static func symmetricDifference(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.symmetric_difference") { others in
            let result = runtime.newSet(like: a[0].object)
            let outcome = runtime.update(result, with: others[0])
            return (outcome == .done ? runtime.toggle(a[0], in: result) : outcome, result.value)
        }
    }

    private static func isSubset(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.issubset") { others in
            let set = SetRef(a[0].object)
            if others[0].isKind(.set) { return answer(runtime.setIsSubset(set, SetRef(others[0].object))) }
            let common = runtime.newSet()
            let outcome = runtime.intersect(set, with: others[0], into: common)
            return (outcome, Value(common.used == set.used))
        }
    }

    private static func isSuperset(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.issuperset") { others in
            let set = SetRef(a[0].object)
            if others[0].isKind(.set) { return answer(runtime.setIsSubset(SetRef(others[0].object), set)) }
            return everyElement(runtime, of: others[0], in: set, is: true)
        }
    }

    private static func isDisjoint(_ runtime: Runtime, _ a: Arguments) -> Value {
        overOthers(runtime, a, "set.isdisjoint") { others in
            let set = SetRef(a[0].object)
            if others[0] == a[0] { return (.done, Value(set.used == 0)) }
            if others[0].isKind(.set) && SetRef(others[0].object).used > set.used {
                return everyElement(runtime, of: a[0], in: SetRef(others[0].object), is: false)
            }
            return everyElement(runtime, of: others[0], in: set, is: false)
        }
    }

    private static func everyElement(_ runtime: Runtime, of source: Value, in set: SetRef, is expected: Bool) -> (SetOutcome, Value) {
        var result = Value.true
        let outcome = runtime.forEachElement(of: source) { key, hash in
            if result == .false { return .done }
            switch set.find(key, hash: hash, in: runtime) {
            case .found: if !expected { result = .false }
            case .absent: if expected { result = .false }
            case .needsPython: return .needsPython
            }
            return .done
        }
        return (outcome, result)
    }

    private static func answer(_ verdict: Verdict) -> (SetOutcome, Value) {
        verdict == .needsPython ? (.needsPython, .none) : (.done, verdict.value)
    }
}

extension SetOutcome {
    /// As the result of a native function that returns None.
    var result: Value { self == .done ? .none : control }
}

extension SetRef {
    /// Takes over the table of a set that nobody else has.
    func takeTable(of other: SetRef) {
        object.writeBarrier()
        other.object.writeBarrier()
        for word in [SetRef.slotsWord, SetRef.usedWord, SetRef.fillWord, SetRef.capacityWord, SetRef.storageWord] {
            let mine = object.raw(word)
            object.initializeRaw(word, other.object.raw(word))
            other.object.initializeRaw(word, mine)
        }
    }
}

extension Runtime {
    /// An instance of a subclass of set or frozenset.
    func newSet(of type: TypeRef) -> SetRef {
        let set = SetRef(newInstance(of: type))
        set.allocateTable(8)
        return set
    }

    /// The operand itself where iterating it again gives the same, a list of the items of a native iterator; nil for what
    /// only Python code can iterate.
    func reiterable(_ value: Value) -> Value? {
        guard value.isPointer, hasBuiltinIteration(value) else { return value.isKind(.set) ? value : nil }
        switch value.object.kind {
        case .list, .tuple, .str, .bytes, .byteArray, .range, .dict, .set, .dictView: return value
        default: return drain(value).map { list($0) }
        }
    }

    /// `useTwin` with any number of arguments.
    func useTwin(_ name: String, _ arguments: [Value]) -> Value {
        let function = prelude(name)
        return function == .error ? .error : tailCall(function, arguments, names: .null)
    }

    /// `set &= source`
    func intersectInPlace(_ set: SetRef, _ source: Value) -> SetOutcome {
        let common = newSet(like: set.object)
        let outcome = intersect(set, with: source, into: common)
        if outcome == .done { set.takeTable(of: common) }
        return outcome
    }
}
