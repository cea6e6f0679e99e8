/// `dict_keys`, `dict_values`, `dict_items`. Library reference, "Dictionary view objects".
enum DictViews {
    static let keys = NativeTable(.dictKeys, methods: shared("dict_keys") + setLike, attributes: mapping, unhashable: true)
    static let items = NativeTable(.dictItems, methods: shared("dict_items") + setLike, attributes: mapping, unhashable: true)
    static let values = NativeTable(.dictValues, methods: shared("dict_values"), attributes: mapping)

    private static let mapping = [
        NativeAttribute("mapping", get: { runtime, view in
            let proxy = runtime.newObject(.mappingProxy, .mappingProxy)
            proxy.initialize(0, view.object[0])
            return proxy.value
        }),
    ]

    private static func shared(_ name: String) -> [Native] { [
        Native("__len__", "self, /") { Value(DictRef($1[0].object[0].object).used) },
        Native("__iter__", "self, /") { $0.newDictIterator(DictRef($1[0].object[0].object), $1[0].object.raw(1)) },
        Native("__reversed__", "self, /", .slotless) {
            $0.newDictIterator(DictRef($1[0].object[0].object), $1[0].object.raw(1) + DictPart.reverse)
        },
        Native("__repr__", "self, /", twin: "dict.view_repr") { $0.builtinRepr($1[0]) },
    ] }

    /// Keys and items behave like sets.
    private static let setLike: [Native] = [
        Native("__contains__", "self, value, /", twin: "dict.view_contains", contains),
        Native("isdisjoint", "self, other, /", twin: "dict.view_isdisjoint", isDisjoint),
        Native("__eq__", "self, value, /", twin: "dict.view_eq", equal),
        Native("__ne__", "self, value, /", twin: "dict.view_ne", notEqual),
        Native("__lt__", "self, value, /", twin: "dict.view_lt") { order(.less, $0, $1) },
        Native("__le__", "self, value, /", twin: "dict.view_le") { order(.lessEqual, $0, $1) },
        Native("__gt__", "self, value, /", twin: "dict.view_gt") { order(.greater, $0, $1) },
        Native("__ge__", "self, value, /", twin: "dict.view_ge") { order(.greaterEqual, $0, $1) },
        Native("__and__", "self, value, /", twin: "dict.view_and") { intersection($0, $1[0], $1[1]) },
        Native("__rand__", "self, value, /", twin: "dict.view_rand") { intersection($0, $1[1], $1[0]) },
        Native("__or__", "self, value, /", twin: "dict.view_or") { combine(.union, $0, $1[0], $1[1]) },
        Native("__ror__", "self, value, /", twin: "dict.view_ror") { combine(.union, $0, $1[1], $1[0]) },
        Native("__sub__", "self, value, /", twin: "dict.view_sub") { combine(.difference, $0, $1[0], $1[1]) },
        Native("__rsub__", "self, value, /", twin: "dict.view_rsub") { combine(.difference, $0, $1[1], $1[0]) },
        Native("__xor__", "self, value, /", twin: "dict.view_xor") { combine(.symmetricDifference, $0, $1[0], $1[1]) },
        Native("__rxor__", "self, value, /", twin: "dict.view_rxor") { combine(.symmetricDifference, $0, $1[1], $1[0]) },
    ]

    private static func isSetLike(_ runtime: Runtime, _ value: Value) -> Bool {
        value.isKind(.set) || (value.isKind(.dictView) && value.object.raw(1) != DictPart.values)
    }

    /// The number of items of a set or a view.
    private static func size(_ value: Value) -> Int {
        value.object.kind == .set ? SetRef(value.object).used : DictRef(value.object[0].object).used
    }

    private static func has(_ runtime: Runtime, _ view: Object, _ value: Value) -> Value {
        let dict = DictRef(view[0].object)
        var key = value
        if view.raw(1) == DictPart.items {
            guard value.isKind(.tuple), TupleRef(value.object).count == 2 else { return .false }
            key = TupleRef(value.object)[0]
        }
        switch runtime.nativeHash(key) {
        case .needsPython: return .declined
        case .unhashable: return .error
        case .hash(let hash):
            switch dict.find(key, hash: hash, in: runtime) {
            case .needsPython: return .declined
            case .absent: return .false
            case .found(let i):
                if view.raw(1) == DictPart.keys { return .true }
                return runtime.nativeEquals(dict.entries[i].value, TupleRef(value.object)[1]).value
            }
        }
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value { has(runtime, a[0].object, a[1]) }

    /// Whether every item of `a` is in `b`, both of them sets or views.
    private static func isSubset(_ runtime: Runtime, _ a: Value, _ b: Value) -> Value {
        guard let items = runtime.drain(a) else { return .declined }
        for item in items {
            let found = b.object.kind == .set ? runtime.setContains(SetRef(b.object), item) : has(runtime, b.object, item)
            if found != .true { return found }
        }
        return .true
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Value {
        if !isSetLike(runtime, a[1]) { return .notImplemented }
        return size(a[0]) == size(a[1]) ? isSubset(runtime, a[0], a[1]) : .false
    }

    private static func notEqual(_ runtime: Runtime, _ a: Arguments) -> Value {
        let result = equal(runtime, a)
        return result.isBool ? Value(result == .false) : result
    }

    private static func order(_ operation: OrderOperation, _ runtime: Runtime, _ a: Arguments) -> Value {
        if !isSetLike(runtime, a[1]) { return .notImplemented }
        let x = size(a[0]), y = size(a[1])
        switch operation {
        case .less: return x < y ? isSubset(runtime, a[0], a[1]) : .false
        case .lessEqual: return x <= y ? isSubset(runtime, a[0], a[1]) : .false
        case .greater: return x > y ? isSubset(runtime, a[1], a[0]) : .false
        case .greaterEqual: return x >= y ? isSubset(runtime, a[1], a[0]) : .false
        }
    }

    private static func isDisjoint(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[0] == a[1] { return Value(size(a[0]) == 0) }
        var view = a[0], other = a[1]
        if isSetLike(runtime, other) && size(other) > size(view) {
            // The smaller one is walked.
            guard let items = runtime.drain(view) else { return .declined }
            for item in items {
                let found = other.object.kind == .set ? runtime.setContains(SetRef(other.object), item) : has(runtime, other.object, item)
                if found != .false { return found == .true ? .false : found }
            }
            return .true
        }
        swap(&view, &other)
        guard isReiterable(view), let items = runtime.drain(view) else { return .declined }
        for item in items {
            let found = has(runtime, other.object, item)
            if found != .false { return found == .true ? .false : found }
        }
        return .true
    }

    /// Iterating it again gives the same: an operation may be given up in the middle.
    private static func isReiterable(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .list, .tuple, .str, .bytes, .byteArray, .range, .dict, .set, .dictView: return true
        default: return false
        }
    }

    private static func intersection(_ runtime: Runtime, _ left: Value, _ right: Value) -> Value {
        var view = left, other = right
        if !view.isKind(.dictView) || !isSetLike(runtime, view) { swap(&view, &other) }
        if runtime.isExact(other, .set) && size(view) <= size(other) {
            // set.intersection(view)
            let result = runtime.newSet()
            guard let items = runtime.drain(view) else { return .declined }
            for item in items {
                let found = runtime.setContains(SetRef(other.object), item)
                if found == .true {
                    if runtime.setAdd(item, to: result) != .done { return .declined }
                } else if found != .false {
                    return found
                }
            }
            return result.value
        }
        if other.isKind(.dictView), isSetLike(runtime, other), size(other) > size(view) { swap(&view, &other) }
        guard isReiterable(other), let items = runtime.drain(other) else { return .declined }
        let result = runtime.newSet()
        for item in items {
            let found = has(runtime, view.object, item)
            if found == .true {
                    if runtime.setAdd(item, to: result) != .done { return .declined }
                } else if found != .false {
                    return found
                }
        }
        return result.value
    }

    private enum Combination { case union, difference, symmetricDifference }

    /// A set of the left operand's items, changed by the right operand.
    private static func combine(_ combination: Combination, _ runtime: Runtime, _ left: Value, _ right: Value) -> Value {
        guard isReiterable(left), isReiterable(right) else { return .declined }
        let result = runtime.newSet()
        var outcome = runtime.update(result, with: left)
        if outcome == .done {
            switch combination {
            case .union: outcome = runtime.update(result, with: right)
            case .difference: outcome = runtime.subtract(right, from: result)
            case .symmetricDifference: outcome = runtime.toggle(right, in: result)
            }
        }
        return outcome == .done ? result.value : outcome.control
    }
}

extension Runtime {
    func newDictView(_ type: BuiltinType, _ dict: Value, _ part: Int) -> Value {
        let view = heap.pointee.allocate(.dictView, class: self.type(type), bytes: 32)
        view.initialize(0, dict)
        view.initializeRaw(1, part)
        return view.value
    }
}
