import BigInt

/// Ints, floats and complex numbers as values: conversions between `Value` and Swift's numbers.
extension Runtime {
    // MARK: int

    /// The Python int `n`.
    @inline(__always) func int(_ n: Int) -> Value {
        if let small = Value(small: n) { return small }
        return int(.small(n))
    }

    func int(_ n: Integer) -> Value {
        switch n {
        case .small(let n):
            if let small = Value(small: n) { return small }
            return withUnsafePointer(to: n.magnitude) { newInt(negative: n < 0, words: UnsafeBufferPointer(start: $0, count: 1)) }
        case .big(let n): return Array(n.magnitude.words).withUnsafeBufferPointer { newInt(negative: n.sign == .minus, words: $0) }
        }
    }

    /// An int beyond an immediate one.
    func newInt(negative: Bool, words: UnsafeBufferPointer<UInt>) -> Value {
        let object = heap.pointee.allocate(.int, class: type(.int), bytes: (Object.headerWords + 2 + words.count) * 8)
        fill(object, negative: negative, words: words)
        return object.value
    }

    private func fill(_ object: Object, negative: Bool, words: some Collection<UInt>) {
        object.initializeRaw(0, words.count)
        object.initializeRaw(1, negative ? -1 : 1)
        for (i, w) in words.enumerated() { object.initializeRaw(2 + i, Int(bitPattern: w)) }
    }

    /// An instance of a subclass of int.
    func newInt(_ n: Integer, of type: TypeRef) -> Value {
        let magnitude = n.magnitude
        let words = Array(magnitude.words)
        let object = newInstance(of: type, tailCount: words.count)
        fill(object, negative: n.isNegative, words: words)
        return object.value
    }

    /// The value of an int, a bool or an instance of a subclass of int; nil for anything else.
    func integer(_ value: Value) -> Integer? {
        if value.isInt { return .small(value.int) }
        if value.isKind(.int) {
            let object = value.object
            let words = (0..<object.raw(0)).map { UInt(bitPattern: object.raw(2 + $0)) }
            return Integer(BigUInt(words: words), negative: object.raw(1) < 0)
        }
        if value == .true { return .small(1) }
        if value == .false { return .small(0) }
        return nil
    }

    /// The value of an int (bool and subclasses included) that fits into a machine word; nil for anything else.
    @inline(__always) func smallInt(_ value: Value) -> Int? {
        if value.isInt { return value.int }
        return integer(value)?.smallValue
    }

    /// Whether the value is an int, a bool or an instance of a subclass.
    @inline(__always) func isInt(_ value: Value) -> Bool { value.isInt || value.isBool || value.isKind(.int) }

    // MARK: float

    @inline(__always) func float(_ x: Double) -> Value {
        if let flonum = Value(flonum: x) { return flonum }
        return boxedFloat(x)
    }

    @inline(never) private func boxedFloat(_ x: Double) -> Value {
        let object = heap.pointee.allocate(.float, class: type(.float), bytes: 24)
        object.initializeRaw(0, Int(bitPattern: UInt(x.bitPattern)))
        return object.value
    }

    /// An instance of a subclass of float.
    func newFloat(_ x: Double, of type: TypeRef) -> Value {
        let object = newInstance(of: type)
        object.initializeRaw(0, Int(bitPattern: UInt(x.bitPattern)))
        return object.value
    }

    @inline(__always) func isFloat(_ value: Value) -> Bool { value.isFlonum || value.isKind(.float) }

    /// The value of a float or an instance of a subclass; nil for anything else.
    @inline(__always) func double(_ value: Value) -> Double? {
        if value.isFlonum { return value.flonum }
        if value.isKind(.float) { return Double(bitPattern: UInt64(UInt(bitPattern: value.object.raw(0)))) }
        return nil
    }

    // MARK: complex

    func complex(_ real: Double, _ imaginary: Double) -> Value {
        let object = heap.pointee.allocate(.complex, class: type(.complex), bytes: 32)
        object.initializeRaw(0, Int(bitPattern: UInt(real.bitPattern)))
        object.initializeRaw(1, Int(bitPattern: UInt(imaginary.bitPattern)))
        return object.value
    }

    /// The parts of a complex or an instance of a subclass; nil for anything else.
    func complexParts(_ value: Value) -> (real: Double, imaginary: Double)? {
        guard value.isKind(.complex) else { return nil }
        let o = value.object
        return (Double(bitPattern: UInt64(UInt(bitPattern: o.raw(0)))), Double(bitPattern: UInt64(UInt(bitPattern: o.raw(1)))))
    }

    /// Raises what a text or number algorithm failed with.
    func raise(_ error: TextError) -> Value {
        switch error.kind {
        case .value: raise(.valueError, error.message)
        case .overflow: raise(.overflowError, error.message)
        case .type: raise(.typeError, error.message)
        case .zeroDivision: raise(.zeroDivisionError, error.message)
        default: raiseCodecError(error)
        }
    }
}

extension Integer {
    /// Exact comparison with a float; false for nan.
    static func == (a: Integer, b: Double) -> Bool { compare(a, b) == 0 }
}
