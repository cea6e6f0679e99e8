/// `dict`. Library reference, "Mapping Types — dict".
enum DictMethods {
    static let table = NativeTable(.dict, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, iterable=, /, **kwargs", twin: "dict.update", update),
        Native("update", "self, iterable=, /, **kwargs", twin: "dict.update", update),
        Native("get", "self, key, default=, /", twin: "dict.get", get),
        Native("setdefault", "self, key, default=, /", twin: "dict.setdefault", setDefault),
        Native("pop", "self, key, default=, /", twin: "dict.pop", pop),
        Native("popitem", "self, /", popItem),
        Native("keys", "self, /") { $0.newDictView(.dictKeys, $1[0], DictPart.keys) },
        Native("values", "self, /") { $0.newDictView(.dictValues, $1[0], DictPart.values) },
        Native("items", "self, /") { $0.newDictView(.dictItems, $1[0], DictPart.items) },
        Native("copy", "self, /") { $0.copy(DictRef($1[0].object)).value },
        Native("clear", "self, /", clear),
        Native("fromkeys", "cls, iterable, value=, /", twin: "dict.fromkeys", .classMethod, fromKeys),
        Native("__getitem__", "self, key, /", twin: "dict.getitem", .slotless, getItem),
        Native("__setitem__", "self, key, value, /", twin: "dict.setitem", setItem),
        Native("__delitem__", "self, key, /", twin: "dict.delitem", deleteItem),
        Native("__contains__", "self, key, /", twin: "dict.contains", .slotless, contains),
        Native("__len__", "self, /") { Value(DictRef($1[0].object).used) },
        Native("__iter__", "self, /") { $0.newDictIterator(DictRef($1[0].object), DictPart.keys) },
        Native("__reversed__", "self, /", .slotless) { $0.newDictIterator(DictRef($1[0].object), DictPart.keys + DictPart.reverse) },
        Native("__eq__", "self, value, /", twin: "dict.eq") { $1[1].isKind(.dict) ? equal($0, $1).value : .notImplemented },
        Native("__ne__", "self, value, /", twin: "dict.ne") { $1[1].isKind(.dict) ? equal($0, $1).negated.value : .notImplemented },
        Native("__or__", "self, value, /", twin: "dict.or") { union($0, $1, $1[0], $1[1]) },
        Native("__ror__", "self, value, /", twin: "dict.ror") { union($0, $1, $1[1], $1[0]) },
        Native("__ior__", "self, value, /", twin: "dict.ior", updateInPlace),
        Native("__repr__", "self, /", twin: "dict.repr") { $0.builtinRepr($1[0]) },
        Native("__sizeof__", "self, /", .slotless) { Value(64 + 24 * DictRef($1[0].object).object.raw(DictRef.capacityWord)) },
        Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
    ], unhashable: true)

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .dict) else { return .error }
        if type.value == runtime.type(.dict) { return runtime.newDict().value }
        let dict = DictRef(runtime.newInstance(of: type))
        dict.reserve(4)
        return dict.value
    }

    // MARK: One key

    /// Where a key is, its hash; or the control value that ends the method.
    @inline(__always)
    private static func find(_ runtime: Runtime, _ dict: DictRef, _ key: Value) -> (position: Int, hash: Int, control: Value) {
        switch runtime.nativeHash(key) {
        case .needsPython: return (-1, 0, .declined)
        case .unhashable: return (-1, 0, .error)
        case .hash(let hash):
            switch dict.find(key, hash: hash, in: runtime) {
            case .found(let i): return (i, hash, .null)
            case .absent: return (-1, hash, .null)
            case .needsPython: return (-1, hash, .declined)
            }
        }
    }

    private static func get(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        let (i, _, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        return i >= 0 ? dict.entries[i].value : a.get(2, or: .none)
    }

    private static func setDefault(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        let (i, hash, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        if i >= 0 { return dict.entries[i].value }
        let value = a.get(2, or: .none)
        dict.append(a[1], hash: hash, value)
        return value
    }

    private static func pop(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        if dict.used == 0 { return a[2].isNull ? runtime.raiseKeyError(a[1]) : a[2] }
        let (i, _, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        if i < 0 { return a[2].isNull ? runtime.raiseKeyError(a[1]) : a[2] }
        let value = dict.entries[i].value
        dict.remove(at: i)
        return value
    }

    private static func popItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let entry = DictRef(a[0].object).removeLast() else {
            return runtime.raise(.keyError, "popitem(): dictionary is empty")
        }
        return runtime.tuple([entry.key, entry.value])
    }

    private static func getItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        let (i, _, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        if i >= 0 { return dict.entries[i].value }
        if a[0].object.classValue != runtime.type(.dict) {
            let missing = runtime.lookup(a[0].object.type, .__missing__)
            if missing.isKind(.function) || missing.isKind(.nativeFunction) { return runtime.tailCall(missing, a[0], a[1]) }
            if !missing.isNull { return .declined }
        }
        return runtime.raiseKeyError(a[1])
    }

    private static func setItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        let (i, hash, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        if i >= 0 { dict.setValue(at: i, a[2]) } else { dict.append(a[1], hash: hash, a[2]) }
        return .none
    }

    private static func deleteItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        let (i, _, control) = find(runtime, dict, a[1])
        if !control.isNull { return control }
        if i < 0 { return runtime.raiseKeyError(a[1]) }
        dict.remove(at: i)
        return .none
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        let (i, _, control) = find(runtime, DictRef(a[0].object), a[1])
        return control.isNull ? Value(i >= 0) : control
    }

    // MARK: The whole dict

    private static func clear(_ runtime: Runtime, _ a: Arguments) -> Value {
        DictRef(a[0].object).removeAll()
        return .none
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Verdict {
        runtime.dictEquals(DictRef(a[0].object), DictRef(a[1].object), depth: 0)
    }

    private static func union(_ runtime: Runtime, _ a: Arguments, _ left: Value, _ right: Value) -> Value {
        guard left.isKind(.dict), right.isKind(.dict) else { return .notImplemented }
        let result = runtime.copy(DictRef(left.object))
        let control = runtime.merge(right, into: result)
        return control == .none ? result.value : control
    }

    private static func updateInPlace(_ runtime: Runtime, _ a: Arguments) -> Value {
        let result = runtime.merge(a[1], into: DictRef(a[0].object), twin: "dict.ior_pairs", of: a[0])
        return result == .none ? a[0] : result
    }

    private static func update(_ runtime: Runtime, _ a: Arguments) -> Value {
        let dict = DictRef(a[0].object)
        if !a[1].isNull {
            // An iterator's items are gone when the twin must go on: the keywords, whose keys are plain str, may come first.
            let result = runtime.merge(a[1], into: dict, twin: a.keywords.isNull ? "dict.update" : nil, of: a[0])
            if result != .none { return result }
        }
        return a.keywords.isNull ? .none : runtime.merge(a.keywords, into: dict)
    }

    private static func fromKeys(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[0] == runtime.type(.dict) else { return .declined }
        let value = a.get(2, or: .none)
        guard let keys = runtime.drain(a[1]) else { return .declined }
        let dict = runtime.newDict(capacity: keys.count)
        for key in keys {
            let (i, hash, control) = find(runtime, dict, key)
            if control == .declined { return runtime.useTwin("dict.fromkeys", a[0], runtime.list(keys), value) }
            if !control.isNull { return control }
            if i < 0 { dict.append(key, hash: hash, value) }
        }
        return dict.value
    }
}

extension Runtime {
    /// `dict.update(source)` for a mapping or an iterable of pairs: `.none`, `.error` or `.declined`. Entries set before
    /// it declines do no harm: the twin sets them again.
    ///
    /// - Parameter twin: called with `owner` and a list of the pairs when an iterator was consumed before Python code turned out to be needed.
    func merge(_ source: Value, into dict: DictRef, twin: String? = nil, of owner: Value = .null) -> Value {
        if source.isKind(.dict), hasBuiltinIteration(source) { return merge(DictRef(source.object), into: dict) }
        guard source.isPointer else { return .declined }
        switch source.object.kind {
        case .list, .tuple: break
        case .dictView, .zip, .enumerate, .sequenceIterator, .dictIterator: if twin == nil { return .declined }
        default: return .declined
        }
        if source.object.type.isHeapType && !lookup(source.object.type, .keys).isNull { return .declined }
        guard let pairs = drain(source) else { return .declined }
        for (number, pair) in pairs.enumerated() {
            guard let parts = items(of: pair), !pair.object.type.isHeapType else { return continueMerge(source, pairs, twin, owner) }
            if parts.count != 2 {
                return raise(
                    .valueError,
                    "dictionary update sequence element #\(number) has length \(parts.count); 2 is required")
            }
            switch nativeHash(parts[0]) {
            case .needsPython: return continueMerge(source, pairs, twin, owner)
            case .unhashable: return .error
            case .hash(let hash):
                switch dict.find(parts[0], hash: hash, in: self) {
                case .found(let i): dict.setValue(at: i, parts[1])
                case .absent: dict.append(parts[0], hash: hash, parts[1])
                case .needsPython: return continueMerge(source, pairs, twin, owner)
                }
            }
        }
        return .none
    }

    private func continueMerge(_ source: Value, _ pairs: [Value], _ twin: String?, _ owner: Value) -> Value {
        guard let twin, items(of: source) == nil else { return .declined }
        return useTwin(twin, owner, list(pairs))
    }

    private func merge(_ source: DictRef, into dict: DictRef) -> Value {
        if source.object == dict.object { return .none }
        if dict.used == 0 && dict.count == 0 && source.used > DictRef.indexless {
            dict.reserve(dict.used + source.used)
        }
        let isEmpty = dict.used == 0
        var i = source.next(0)
        while i >= 0 {
            let entry = source.entries[i]
            switch isEmpty ? .absent : dict.find(entry.key, hash: entry.hash, in: self) {
            case .found(let j): dict.setValue(at: j, entry.value)
            case .absent: dict.append(entry.key, hash: entry.hash, entry.value)
            case .needsPython: return .declined
            }
            i = source.next(i + 1)
        }
        return .none
    }
}
