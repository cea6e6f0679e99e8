/// `range`: its numbers may be of any size. Library reference, "Ranges".
enum RangeMethods {
    static let table = NativeTable(.range, methods: [
        Native("__new__", "cls, start, stop=, step=, /", twin: "range.new", .staticMethod, new),
        Native("__len__", "self, /") { $0.rangeLength($1[0].object) },
        Native("__bool__", "self, /") { Value($1[0].object[3] != Value(0)) },
        Native("__getitem__", "self, index, /", twin: "range.getitem", getItem),
        Native("__contains__", "self, value, /", twin: "range.contains", contains),
        Native("index", "self, value, /", twin: "range.index", index),
        Native("count", "self, value, /", twin: "range.count", count),
        Native("__iter__", "self, /") { $0.rangeIterator($1[0].object) },
        Native("__reversed__", "self, /", .slotless, reversed),
        Native("__eq__", "self, value, /") { $1[1].isKind(.range) ? $0.nativeEquals($1[0], $1[1]).value : .notImplemented },
        Native("__ne__", "self, value, /") { $1[1].isKind(.range) ? $0.nativeEquals($1[0], $1[1]).negated.value : .notImplemented },
        Native("__hash__", "self, /") { runtime, a in
            guard case .hash(let h) = runtime.nativeHash(a[0]) else { return runtime.raise(.systemError, "range without a hash") }
            return runtime.int(h)
        },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__reduce__", "self, /", .slotless) { runtime, a in
            let r = a[0].object
            return runtime.tuple([runtime.type(.range), runtime.tuple([r[0], r[1], r[2]])])
        },
    ], attributes: [
        .member("start", 0),
        .member("stop", 1),
        .member("step", 2),
    ])

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.requestedType(a, .range) != nil else { return .error }
        var numbers: [Integer] = [.zero, .zero, .one]
        // range(stop) or range(start, stop[, step])
        let given = a[2].isNull ? [(1, a[1])] : a[3].isNull ? [(0, a[1]), (1, a[2])] : [(0, a[1]), (1, a[2]), (2, a[3])]
        for (i, value) in given {
            if let n = runtime.integer(value) {
                numbers[i] = n
            } else {
                if !runtime.isNativeIndex(value) { return .declined }
                return runtime.raise(.typeError, "'\(runtime.typeName(value))' object cannot be interpreted as an integer")
            }
        }
        if numbers[2].isZero { return runtime.raise(.valueError, "range() arg 3 must not be zero") }
        return runtime.range(numbers[0], numbers[1], numbers[2])
    }

    private static func getItem(_ runtime: Runtime, _ a: Arguments) -> Value {
        let range = RangeNumbers(runtime, a[0].object)
        if let n = runtime.integer(a[1]) {
            let i = n.isNegative ? n + range.count : n
            if i.isNegative || i >= range.count { return runtime.raise(.indexError, "range object index out of range") }
            return runtime.int(range[i])
        }
        guard a[1].isKind(.slice) else {
            if !runtime.isNativeIndex(a[1]) { return .declined }
            return runtime.raise(.typeError, "range indices must be integers or slices, not \(runtime.typeName(a[1]))")
        }
        switch SliceMethods.bounds(runtime, a[1].object, length: range.count) {
        case .control(let value): return value
        case .bounds(let start, let stop, let step):
            return runtime.range(range[start], range[stop], range.step * step)
        }
    }

    /// The position of a number in the range, nil when it is not there.
    private static func position(_ n: Integer, in range: RangeNumbers) -> Integer? {
        if range.count.isZero { return nil }
        let (quotient, rest) = Integer.quotientAndModulo(n - range.start, range.step)
        return rest.isZero && !quotient.isNegative && quotient < range.count ? quotient : nil
    }

    private enum Place { case at(Integer), absent, needsPython }

    /// Where a value equal to `value` stands.
    private static func place(_ runtime: Runtime, _ range: Object, _ value: Value) -> Place {
        if value.isPointer && value.object.type.isHeapType
            && !runtime.lookup(value.object.type, .__eq__).isKind(.nativeFunction) { return .needsPython }
        var number = runtime.integer(value)
        if number == nil {
            var real = runtime.double(value)
            if real == nil, let z = runtime.complexParts(value), z.imaginary == 0 { real = z.real }
            if let real, real.isFinite, real == real.rounded(.towardZero) { number = try? Integer(truncating: real) }
        }
        guard let number, let i = position(number, in: RangeNumbers(runtime, range)) else { return .absent }
        return .at(i)
    }

    private static func contains(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch place(runtime, a[0].object, a[1]) {
        case .at: .true
        case .absent: .false
        case .needsPython: .declined
        }
    }

    private static func count(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch place(runtime, a[0].object, a[1]) {
        case .at: Value(1)
        case .absent: Value(0)
        case .needsPython: .declined
        }
    }

    private static func index(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch place(runtime, a[0].object, a[1]) {
        case .at(let i): return runtime.int(i)
        case .needsPython: return .declined
        case .absent:
            guard runtime.isInt(a[1]) else { return runtime.raise(.valueError, "sequence.index(x): x not in sequence") }
            let text = runtime.nativeRepr(a[1])
            return text.isControl ? text : runtime.raise(.valueError, "\(StrRef(text.object).string) is not in range")
        }
    }

    private static func reversed(_ runtime: Runtime, _ a: Arguments) -> Value {
        let range = RangeNumbers(runtime, a[0].object)
        return runtime.newRangeIterator(start: range[range.count - .one], step: -range.step, count: range.count)
    }
}

/// The numbers of a range object.
struct RangeNumbers {
    let start: Integer
    let step: Integer
    let count: Integer

    init(_ runtime: Runtime, _ range: Object) {
        start = runtime.integer(range[0]) ?? .zero
        step = runtime.integer(range[2]) ?? .one
        count = runtime.integer(range[3]) ?? .zero
    }

    subscript(_ i: Integer) -> Integer { start + i * step }
}

extension Runtime {
    /// `range(start, stop, step)`; the step is not zero.
    func range(_ start: Integer, _ stop: Integer, _ step: Integer) -> Value {
        var count = Integer.zero
        let (low, high) = step.isNegative ? (stop, start) : (start, stop)
        if low < high {
            count = Integer.quotientAndModulo(high - low - .one, step.absolute).quotient + .one
        }
        let object = newObject(.range, .range)
        object.initialize(0, int(start))
        object.initialize(1, int(stop))
        object.initialize(2, int(step))
        object.initialize(3, int(count))
        return object.value
    }
}

extension Runtime {
    /// `len()` of a range; OverflowError above `sys.maxsize`.
    func rangeLength(_ range: Object) -> Value {
        if smallInt(range[3]) != nil { return range[3] }
        return raise(.overflowError, "Python int too large to convert to C ssize_t")
    }
}
