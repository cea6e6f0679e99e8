/// Order comparisons (`<`, `<=`, `>`, `>=`) of values as far as native code can tell. Language reference, 6.10.1.
enum OrderOperation: Int {
    case less, lessEqual, greater, greaterEqual

    var symbol: String {
        switch self {
        case .less: "<"
        case .lessEqual: "<="
        case .greater: ">"
        case .greaterEqual: ">="
        }
    }

    /// The answer for operands that compare as `sign` (negative, zero, positive).
    @inline(__always) func holds(_ sign: Int) -> Bool {
        switch self {
        case .less: sign < 0
        case .lessEqual: sign <= 0
        case .greater: sign > 0
        case .greaterEqual: sign >= 0
        }
    }

    @inline(__always) func holds(_ a: Double, _ b: Double) -> Bool {
        switch self {
        case .less: a < b
        case .lessEqual: a <= b
        case .greater: a > b
        case .greaterEqual: a >= b
        }
    }

    /// The special method of the left operand.
    var method: Name {
        switch self {
        case .less: .__lt__
        case .lessEqual: .__le__
        case .greater: .__gt__
        case .greaterEqual: .__ge__
        }
    }

    var reflected: OrderOperation {
        switch self {
        case .less: .greater
        case .lessEqual: .greaterEqual
        case .greater: .less
        case .greaterEqual: .lessEqual
        }
    }
}

enum Ordering {
    case `true`, `false`
    /// A class made by Python code has a say, or the data is nested too deeply.
    case needsPython
    /// TypeError is pending: the operands have no order.
    case failed

    @inline(__always) init(_ flag: Bool) { self = flag ? .true : .false }

    /// As the result of a native function.
    @inline(__always) var value: Value {
        switch self {
        case .true: .true
        case .false: .false
        case .needsPython: .declined
        case .failed: .error
        }
    }
}

extension Runtime {
    /// `a < b`, the whole operation.
    @inline(__always) func nativeLess(_ a: Value, _ b: Value) -> Ordering {
        if Value.bothInts(a, b) { return Ordering(a.int < b.int) }
        return nativeOrder(.less, a, b)
    }

    /// `a ⋄ b` for one of the four operators, the whole operation: an order that does not exist is a TypeError.
    @inline(never) func nativeOrder(_ operation: OrderOperation, _ a: Value, _ b: Value, depth: Int = 0) -> Ordering {
        if Value.bothInts(a, b) { return Ordering(operation.holds(a.int < b.int ? -1 : a.int == b.int ? 0 : 1)) }
        if a.isFlonum && b.isFlonum { return Ordering(operation.holds(a.flonum, b.flonum)) }
        if isExact(a, .str) && isExact(b, .str) { return Ordering(operation.holds(StrRef.compare(StrRef(a.object), StrRef(b.object)))) }
        if !hasBuiltinOrder(a, operation.method) || !hasBuiltinOrder(b, operation.reflected.method) { return .needsPython }
        if a.isPointer && b.isPointer {
            let x = a.object, y = b.object
            switch (x.kind, y.kind) {
            case (.str, .str): return Ordering(operation.holds(StrRef.compare(StrRef(x), StrRef(y))))
            case (.tuple, .tuple), (.list, .list): return nativeItemOrder(operation, a, b, depth: depth)
            case (.bytes, .bytes), (.bytes, .byteArray), (.byteArray, .bytes), (.byteArray, .byteArray):
                return Ordering(operation.holds(Runtime.compare(byteBuffer(a), byteBuffer(b))))
            case (.set, .set): return setOrder(operation, SetRef(x), SetRef(y))
            case (.dictView, _), (_, .dictView): return .needsPython
            default: break
            }
        }
        if let known = numericOrder(operation, a, b) { return known }
        if hasForeignOrder(a, operation.method) || hasForeignOrder(b, operation.reflected.method) { return .needsPython }
        return notOrdered(operation, a, b)
    }

    /// Whether the value is of a kind that `nativeOrder` knows nothing about and whose class defines an order.
    private func hasForeignOrder(_ value: Value, _ method: Name) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .int, .float, .complex, .str, .bytes, .byteArray, .tuple, .list, .dict, .set, .range, .slice: return false
        default: return lookup(value.object.type, method) != lookup(TypeRef(type(.object).object), method)
        }
    }

    /// The numbers' order; nil when one of the operands is no real number.
    private func numericOrder(_ operation: OrderOperation, _ a: Value, _ b: Value) -> Ordering? {
        if let x = double(a) {
            if let y = double(b) { return Ordering(operation.holds(x, y)) }
            guard let y = integer(b) else { return nil }
            guard let sign = Integer.compare(y, x) else { return .false }
            return Ordering(operation.holds(-sign))
        }
        guard let x = integer(a) else { return nil }
        if let y = double(b) {
            guard let sign = Integer.compare(x, y) else { return .false }
            return Ordering(operation.holds(sign))
        }
        guard let y = integer(b) else { return nil }
        return Ordering(operation.holds(x < y ? -1 : x == y ? 0 : 1))
    }

    /// The order of two lists or two tuples: that of the first items that differ, else that of the lengths.
    func nativeItemOrder(_ operation: OrderOperation, _ a: Value, _ b: Value, depth: Int = 0) -> Ordering {
        if depth >= Runtime.deepestNative { return .needsPython }
        guard let x = items(of: a), let y = items(of: b) else { return .needsPython }
        let n = min(x.count, y.count)
        for i in 0..<n {
            if x[i] == y[i] { continue }
            switch Value.bothInts(x[i], y[i]) ? .false : nativeEqualsSlowly(x[i], y[i], depth: depth + 1) {
            case .true: continue
            case .needsPython: return .needsPython
            case .false:
                if Value.bothInts(x[i], y[i]) { return Ordering(operation.holds(x[i].int < y[i].int ? -1 : 1)) }
                return nativeOrder(operation, x[i], y[i], depth: depth + 1)
            }
        }
        return Ordering(operation.holds(x.count - y.count))
    }

    /// Whether this comparison of the value's class is the one its builtin base has.
    private func hasBuiltinOrder(_ value: Value, _ method: Name) -> Bool {
        guard value.isPointer else { return true }
        let type = value.object.type
        if !type.isHeapType { return true }
        let found = lookup(type, method)
        return found.isNull || found.isKind(.nativeFunction)
    }

    /// TypeError: the operands have no order.
    @inline(never) func notOrdered(_ operation: OrderOperation, _ a: Value, _ b: Value) -> Ordering {
        _ = raise(
            .typeError,
            "'\(operation.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
        return .failed
    }

    static func compare(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
        let n = min(a.count, b.count)
        for i in 0..<n where a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
        return a.count - b.count
    }
}
