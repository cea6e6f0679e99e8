/// `enumerate`, `zip`, `map`, `filter`, and `iter(callable, sentinel)`. Library reference, "Built-in Functions".
///
/// Over native iterators one step is native too (`map` then asks the loop to call its function); over generators and Python
/// objects a step is the twin's.
enum IteratorAdapters {
    static let tables: [NativeTable] = [
        NativeTable(.enumerate, methods: [
            Native("__new__", "cls, iterable=, start=", twin: "iteration.enumerate_new", .staticMethod, newEnumerate),
            Native("__iter__", "self, /") { $1[0] },
            IteratorReduction.reduce,
            Native("__next__", "self, /", twin: "iteration.enumerate_next") { $0.nativeNext($1[0]) },
            Native("__class_getitem__", "cls, item, /", .classMethod, SequenceMethods.classGetItem),
        ]),
        NativeTable(.zip, methods: [
            Native("__new__", "cls, /, *iterables, strict=", twin: "iteration.zip_new", .staticMethod, newZip),
            Native("__iter__", "self, /") { $1[0] },
            IteratorReduction.reduce,
            Native("__next__", "self, /", twin: "iteration.zip_next") { $0.nativeNext($1[0]) },
            IteratorReduction.setStrict,
        ]),
        NativeTable(.map, methods: [
            Native("__new__", "cls, /, *args", twin: "iteration.map_new", .staticMethod, newMap),
            Native("__iter__", "self, /") { $1[0] },
            IteratorReduction.reduce,
            Native("__next__", "self, /", twin: "iteration.map_next", nextOfMap),
        ]),
        NativeTable(.filter, methods: [
            Native("__new__", "cls, function, iterable, /", twin: "iteration.filter_new", .staticMethod, newFilter),
            Native("__iter__", "self, /") { $1[0] },
            IteratorReduction.reduce,
            Native("__next__", "self, /", twin: "iteration.filter_next", nextOfFilter),
        ]),
        NativeTable(.callableIterator, methods: [
            Native("__iter__", "self, /") { $1[0] },
            IteratorReduction.reduce,
            Native("__next__", "self, /", twin: "iteration.callable_next") { runtime, a in
                a[0].object[0].isNull ? .exhausted : .declined
            },
        ]),
    ]

    // MARK: Making

    private static func newEnumerate(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .enumerate) else { return .error }
        if a[1].isNull { return runtime.raise(.typeError, "enumerate() missing required argument 'iterable'") }
        if !a[2].isNull && !runtime.isInt(a[2]) {
            if !runtime.isNativeIndex(a[2]) { return .declined }
            return runtime.raise(.typeError, "'\(runtime.typeName(a[2]))' object cannot be interpreted as an integer")
        }
        let iterator = runtime.nativeIterator(of: a[1])
        return iterator.isControl ? iterator : makeEnumerate(runtime, type, iterator, a.get(2, or: Value(0)))
    }

    private static func makeEnumerate(_ runtime: Runtime, _ type: TypeRef, _ iterator: Value, _ start: Value) -> Value {
        let object = runtime.newInstance(of: type)
        object.initialize(0, iterator)
        object.initialize(1, runtime.int(runtime.integer(start) ?? .zero))
        object.initializeRaw(2, runtime.nativeLevel(over: iterator))
        return object.value
    }

    private static func newZip(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .zip) else { return .error }
        let strict = a.named[0].isNull ? .false : runtime.nativeTruth(a.named[0])
        if strict == .needsPython { return .declined }
        guard let iterators = iterators(runtime, a, from: 1) else { return .declined }
        return makeZip(runtime, type, iterators, isStrict: strict == .true)
    }

    private static func makeZip(_ runtime: Runtime, _ type: TypeRef, _ iterators: [Value], isStrict: Bool) -> Value {
        let object = runtime.newInstance(of: type)
        object.initialize(0, runtime.tuple(iterators))
        object.initializeRaw(1, isStrict ? 1 : 0)
        object.initializeRaw(2, runtime.nativeLevel(over: iterators))
        return object.value
    }

    /// The iterators of the arguments from `first` on; nil when Python code must make one.
    private static func iterators(_ runtime: Runtime, _ a: Arguments, from first: Int) -> [Value]? {
        var result: [Value] = []
        for i in first..<max(a.count, first) {
            let iterator = runtime.nativeIterator(of: a[i])
            if iterator.isControl { return nil }
            result.append(iterator)
        }
        return result
    }

    private static func newMap(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .map) else { return .error }
        if a.count < 3 { return runtime.raise(.typeError, "map() must have at least two arguments.") }
        guard let iterators = iterators(runtime, a, from: 2) else { return .declined }
        return makeMap(runtime, type, a[1], iterators)
    }

    private static func makeMap(_ runtime: Runtime, _ type: TypeRef, _ function: Value, _ iterators: [Value]) -> Value {
        let object = runtime.newInstance(of: type)
        object.initialize(0, function)
        object.initialize(1, runtime.tuple(iterators))
        object.initializeRaw(2, runtime.nativeLevel(over: iterators))
        return object.value
    }

    private static func newFilter(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .filter) else { return .error }
        let iterator = runtime.nativeIterator(of: a[2])
        return iterator.isControl ? iterator : makeFilter(runtime, type, a[1], iterator)
    }

    private static func makeFilter(_ runtime: Runtime, _ type: TypeRef, _ function: Value, _ iterator: Value) -> Value {
        let object = runtime.newInstance(of: type)
        object.initialize(0, function)
        object.initialize(1, iterator)
        object.initializeRaw(2, runtime.nativeLevel(over: iterator))
        return object.value
    }

    // MARK: Stepping

    private static func nextOfMap(_ runtime: Runtime, _ a: Arguments) -> Value {
        let object = a[0].object
        guard object.raw(2) != 0, let iterators = runtime.items(of: object[1]) else { return .declined }
        if iterators.count == 1 {
            let item = runtime.nativeNext(iterators[0])
            if item.isControl { return item }
            let converted = object[0].isKind(.type) ? runtime.convertFast(TypeRef(object[0].object), item) : .null
            return converted.isNull ? runtime.tailCall(object[0], item) : converted
        }
        var arguments: [Value] = []
        for iterator in iterators {
            let item = runtime.nativeNext(iterator)
            if item.isControl { return item }
            arguments.append(item)
        }
        return runtime.tailCall(object[0], arguments, names: .null)
    }

    private static func nextOfFilter(_ runtime: Runtime, _ a: Arguments) -> Value {
        let object = a[0].object
        guard object.raw(2) != 0, object[0] == .none || object[0] == runtime.type(.bool) else { return .declined }
        while true {
            let item = runtime.nativeNext(object[1])
            if item.isControl { return item }
            switch runtime.nativeTruth(item) {
            case .true: return item
            case .false: continue
            case .needsPython: return runtime.useTwin("iteration.filter_from", a[0], item)
            }
        }
    }

    // MARK: Intrinsics

    /// How many words of what `_part` tells the parts of are values, from the first on.
    private static let parts: [(kind: Kind, count: Int)] = [(.enumerate, 2), (.zip, 1), (.map, 2), (.filter, 2), (.callableIterator, 2)]

    static let intrinsics: [Native] = [
        Native("_new_enumerate", "cls: type of enumerate, iterator, start, /", .function) { makeEnumerate($0, TypeRef($1[0].object), $1[1], $1[2]) },
        Native("_new_zip", "cls: type of zip, iterators, strict, /", .function) { runtime, a in
            makeZip(runtime, TypeRef(a[0].object), runtime.drain(a[1]) ?? [], isStrict: a[2] == .true)
        },
        Native("_new_map", "cls: type of map, function, iterators, /", .function) { runtime, a in
            makeMap(runtime, TypeRef(a[0].object), a[1], runtime.drain(a[2]) ?? [])
        },
        Native("_new_filter", "cls: type of filter, function, iterator, /", .function) { makeFilter($0, TypeRef($1[0].object), $1[1], $1[2]) },
        Native("_new_callable_iterator", "callable, sentinel, /", .function) { runtime, a in
            runtime.newCallableIterator(a[0], a[1])
        },
        // The pair of an enumerate object's count, which goes on, and the item.
        Native("_enumerated", "enumerate: enumerate, item, /", .function) { $0.enumerated($1[0].object, $1[1]) },
        // What an adapter is made of: its first or second word.
        Native("_part", "adapter, i: int, /", .function) { runtime, a in
            let words = parts.first { a[0].isKind($0.kind) }?.count ?? 0
            guard 0..<words ~= a[1].int else { return runtime.raise(.systemError, "bad argument to internal function _part") }
            let part = a[0].object[a[1].int]
            return part.isNull ? .none : part
        },
        Native("_is_strict", "zip: zip, /", .function) { Value($1[0].object.raw(1) != 0) },
        Native("_callable_is_exhausted", "iterator: callable_iterator, /", .function) { Value($1[0].object[0].isNull) },
        Native("_callable_end", "iterator: callable_iterator, /", .function) { runtime, a in
            a[0].object.store(0, .null)
            a[0].object.store(1, .null)
            return .none
        },
    ]
}

extension Runtime {
    func newCallableIterator(_ callable: Value, _ sentinel: Value) -> Value {
        let object = newObject(.callableIterator, .callableIterator)
        object.initialize(0, callable)
        object.initialize(1, sentinel)
        return object.value
    }
}
