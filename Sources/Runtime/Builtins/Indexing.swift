/// What an index given to a sequence comes to.
enum SequenceIndex {
    case index(Int)
    /// It has no `__index__`: the caller says what its indices must be.
    case notAnIndex
    /// Its `__index__` is Python code.
    case needsPython
    /// An exception is pending.
    case failed
}

/// A slice laid over a sequence: `count` items from `start`, `step` apart. Language reference, 3.3.7 and 6.3.3.
struct SliceRange {
    var start: Int
    var stop: Int
    var step: Int
    var count: Int

    /// The same items in ascending order.
    var ascending: SliceRange {
        if step > 0 { return self }
        if count == 0 { return SliceRange(start: start, stop: start, step: 1, count: 0) }
        return SliceRange(start: start + (count - 1) * step, stop: start + 1, step: -step, count: count)
    }
}

enum SliceIndices {
    case range(SliceRange)
    /// A bound's `__index__` is Python code.
    case needsPython
    /// An exception is pending.
    case failed
}

extension Runtime {
    /// The machine word an index stands for; ints that do not fit are an IndexError.
    @inline(__always) func sequenceIndex(_ value: Value) -> SequenceIndex {
        if value.isInt { return .index(value.int) }
        return sequenceIndexSlowly(value)
    }

    @inline(never) fileprivate func sequenceIndexSlowly(_ value: Value) -> SequenceIndex {
        if isInt(value) {
            if let n = smallInt(value) { return .index(n) }
            _ = raise(.indexError, "cannot fit '\(typeName(value))' into an index-sized integer")
            return .failed
        }
        let method = lookup(typeOf(value), .__index__)
        return method.isNull || method == .none ? .notAnIndex : .needsPython
    }

    /// Whether native code can take `value` as an index or knows that it is none.
    func isNativeIndex(_ value: Value) -> Bool {
        if isInt(value) { return true }
        let method = lookup(typeOf(value), .__index__)
        return method.isNull || method == .none
    }

    /// A repeat count (`seq * n`): negative ones are 0; ints that do not fit are an OverflowError.
    func repeatCount(_ value: Value) -> SequenceIndex {
        if isInt(value) {
            if let n = smallInt(value) { return .index(max(n, 0)) }
            _ = raise(.overflowError, "cannot fit '\(typeName(value))' into an index-sized integer")
            return .failed
        }
        return sequenceIndexSlowly(value)
    }

    /// An optional bound as `list.index(x, start, stop)` takes them: clipped to a machine word, an error unless it is an index.
    func clippedBound(_ value: Value, or fallback: Int) -> SequenceIndex {
        if value.isNull { return .index(fallback) }
        if value.isInt { return .index(value.int) }
        if let n = integer(value) { return .index(n.smallValue ?? (n.isNegative ? Int.min : Int.max)) }
        if case .needsPython = sequenceIndexSlowly(value) { return .needsPython }
        _ = raise(.typeError, "slice indices must be integers or have an __index__ method")
        return .failed
    }

    /// The bounds of `range` on a sequence of `length` items, as `slice.indices` clips them.
    func sliceIndices(_ slice: Object, length: Int) -> SliceIndices {
        var step = 1
        if slice[2] != .none {
            switch sliceBound(slice[2]) {
            case .index(let n): step = max(n, -Int.max)
            case .needsPython: return .needsPython
            default: return .failed
            }
            if step == 0 {
                _ = raise(.valueError, "slice step cannot be zero")
                return .failed
            }
        }
        var bounds = step < 0 ? (Int.max, Int.min) : (0, Int.max)
        if slice[0] != .none {
            switch sliceBound(slice[0]) {
            case .index(let n): bounds.0 = n
            case .needsPython: return .needsPython
            default: return .failed
            }
        }
        if slice[1] != .none {
            switch sliceBound(slice[1]) {
            case .index(let n): bounds.1 = n
            case .needsPython: return .needsPython
            default: return .failed
            }
        }
        return .range(Runtime.clip(start: bounds.0, stop: bounds.1, step: step, length: length))
    }

    private func sliceBound(_ value: Value) -> SequenceIndex {
        if value.isInt { return .index(value.int) }
        if let n = integer(value) { return .index(n.smallValue ?? (n.isNegative ? Int.min : Int.max)) }
        if case .needsPython = sequenceIndexSlowly(value) { return .needsPython }
        _ = raise(.typeError, "slice indices must be integers or None or have an __index__ method")
        return .failed
    }

    /// Bounds laid over `length` items: negative ones count from the end, all are clipped.
    static func clip(start: Int, stop: Int, step: Int, length: Int) -> SliceRange {
        func clipped(_ bound: Int) -> Int {
            if bound < 0 {
                let fromEnd = bound &+ length
                return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd
            }
            return bound >= length ? (step < 0 ? length &- 1 : length) : bound
        }
        let first = clipped(start), last = clipped(stop)
        var count = 0
        if step < 0 {
            if last < first { count = (first &- last &- 1) / (0 &- step) &+ 1 }
        } else if first < last {
            count = (last &- first &- 1) / step &+ 1
        }
        return SliceRange(start: first, stop: last, step: step, count: count)
    }
}

extension Runtime {
    /// An argument of C type `Py_ssize_t`: an int or what has `__index__`; TypeError and OverflowError in CPython's words.
    func wordArgument(_ value: Value) -> SequenceIndex {
        if value.isInt { return .index(value.int) }
        if isInt(value) {
            if let n = smallInt(value) { return .index(n) }
            _ = raise(.overflowError, "Python int too large to convert to C ssize_t")
            return .failed
        }
        if case .needsPython = sequenceIndexSlowly(value) { return .needsPython }
        _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        return .failed
    }

    /// An argument of C type `int` used as a flag: any int, or TypeError.
    func flagArgument(_ value: Value) -> Verdict? {
        if value.isNull { return .false }
        if let n = integer(value) { return Verdict(!n.isZero) }
        if case .needsPython = sequenceIndexSlowly(value) { return .needsPython }
        _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        return nil
    }

    /// The result of an operator's method that the right operand's class may know better: NotImplemented where a class made by
    /// Python code defines the reflected method, nil where the sequence has the last word.
    func leavesToRight(_ other: Value, _ reflected: Name) -> Bool {
        guard other.isPointer, other.object.type.isHeapType else { return false }
        let method = lookup(other.object.type, reflected)
        return !method.isNull && !method.isKind(.nativeFunction)
    }

    func raiseNotAnInteger(_ value: Value) -> Value {
        raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }

    /// How often `sequence * count` repeats, for `__mul__` and `__rmul__` of sequences; a control value otherwise.
    func repetition(_ count: Value, of length: Int, _ reflected: Name) -> (times: Int, result: Value) {
        if leavesToRight(count, reflected) { return (0, .notImplemented) }
        switch repeatCount(count) {
        case .index(let n):
            if length > 0 && n > mostItems / length { return (0, raise(.memoryError, arguments: [])) }
            return (n, .null)
        case .needsPython: return (0, .declined)
        case .notAnIndex: return (0, raiseNotAnInteger(count))
        case .failed: return (0, .error)
        }
    }

    /// More items than this are a MemoryError at once.
    var mostItems: Int { min(heap.pointee.room / 8, 1 << 36) }

    /// Calls the twin after all, where a native function has consumed an iterator: with its items in a list instead.
    func useTwin(_ name: String, _ arguments: Value...) -> Value {
        let function = prelude(name)
        if function == .error { return .error }
        return tailCall(function, arguments, names: .null)
    }
}
