/// `slice`. Library reference, "Built-in Functions"; language reference, 3.2 "Slice objects".
enum SliceMethods {
    static let table = NativeTable(.slice, methods: [
        Native("__new__", "cls, start, stop=, step=, /", .staticMethod, new),
        Native("indices", "self, length, /", twin: "slice.indices", indices),
        Native("__eq__", "self, value, /", twin: "slice.eq") { $1[1].isKind(.slice) ? equal($0, $1).value : .notImplemented },
        Native("__ne__", "self, value, /", twin: "slice.ne") { $1[1].isKind(.slice) ? equal($0, $1).negated.value : .notImplemented },
        Native("__lt__", "self, value, /", twin: "slice.lt") { order(.less, $0, $1) },
        Native("__le__", "self, value, /", twin: "slice.le") { order(.lessEqual, $0, $1) },
        Native("__gt__", "self, value, /", twin: "slice.gt") { order(.greater, $0, $1) },
        Native("__ge__", "self, value, /", twin: "slice.ge") { order(.greaterEqual, $0, $1) },
        Native("__repr__", "self, /", twin: "slice.repr") { $0.builtinRepr($1[0]) },
        Native("__reduce__", "self, /", .slotless) { runtime, a in
            let s = a[0].object
            return runtime.tuple([runtime.type(.slice), runtime.tuple([s[0], s[1], s[2]])])
        },
    ], attributes: [
        .member("start", 0),
        .member("stop", 1),
        .member("step", 2),
    ], unhashable: true)

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.requestedType(a, .slice) != nil else { return .error }
        return a[2].isNull ? runtime.newSlice(.none, a[1], .none) : runtime.newSlice(a[1], a[2], a.get(3, or: .none))
    }

    private static func equal(_ runtime: Runtime, _ a: Arguments) -> Verdict {
        for i in 0..<3 {
            let verdict = runtime.nativeEquals(a[0].object[i], a[1].object[i])
            if verdict != .true { return verdict }
        }
        return .true
    }

    private static func order(_ operation: OrderOperation, _ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.slice) else { return .notImplemented }
        if a[0] == a[1] { return Value(operation.holds(0)) }
        let sides = [a[0].object, a[1].object].map { runtime.tuple([$0[0], $0[1], $0[2]]) }
        return runtime.nativeItemOrder(operation, sides[0], sides[1]).value
    }

    enum Bounds {
        case bounds(start: Integer, stop: Integer, step: Integer)
        /// `.declined` or `.error`
        case control(Value)
    }

    /// The slice laid over `length` items, numbers of any size.
    static func bounds(_ runtime: Runtime, _ slice: Object, length: Integer) -> Bounds {
        var parts: [Integer?] = [nil, nil, nil]
        for i in 0..<3 where slice[i] != .none {
            guard let n = runtime.integer(slice[i]) else {
                if !runtime.isNativeIndex(slice[i]) { return .control(.declined) }
                return .control(runtime.raise(.typeError, "slice indices must be integers or None or have an __index__ method"))
            }
            parts[i] = n
        }
        let step = parts[2] ?? .one
        if step.isZero { return .control(runtime.raise(.valueError, "slice step cannot be zero")) }
        let lower: Integer = step.isNegative ? .small(-1) : .zero
        let upper = step.isNegative ? length - .one : length
        func clipped(_ n: Integer?, _ fallback: Integer) -> Integer {
            guard let n else { return fallback }
            return n.isNegative ? max(n + length, lower) : min(n, upper)
        }
        return .bounds(
            start: clipped(parts[0], step.isNegative ? upper : lower),
            stop: clipped(parts[1], step.isNegative ? lower : upper), step: step)
    }

    private static func indices(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let length = runtime.integer(a[1]) else {
            if !runtime.isNativeIndex(a[1]) { return .declined }
            return runtime.raise(.typeError, "'\(runtime.typeName(a[1]))' object cannot be interpreted as an integer")
        }
        if length.isNegative { return runtime.raise(.valueError, "length should not be negative") }
        switch bounds(runtime, a[0].object, length: length) {
        case .control(let value): return value
        case .bounds(let start, let stop, let step):
            return runtime.tuple([runtime.int(start), runtime.int(stop), runtime.int(step)])
        }
    }

    // MARK: Intrinsics

    static let intrinsics: [Native] = [
        // The slice with its bounds as ints, which native code can use.
        Native("_plain_slice", "slice: slice, /", twin: "slice.plain", .function) { runtime, a in
            let slice = a[0].object
            return (0..<3).allSatisfy { slice[$0] == .none || runtime.isNativeIndex(slice[$0]) } ? a[0] : .declined
        },
    ]
}

extension Runtime {
    func newSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value {
        let object = heap.pointee.allocate(.slice, class: type(.slice), bytes: 40)
        object.initialize(0, start)
        object.initialize(1, stop)
        object.initialize(2, step)
        return object.value
    }
}
