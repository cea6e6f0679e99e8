/// What an argument that must be a real number comes to: a C `double` in CPython.
enum RealArgument {
    case real(Double)
    /// Its `__float__` or `__index__` is Python code.
    case needsPython
    /// An exception is pending.
    case failed
}

/// What an argument that must be an integer of any size comes to (`operator.index`).
enum IntegerArgument {
    case integer(Integer)
    case needsPython
    case failed
}

/// Numbers as arguments of native functions, and their errors.
extension Runtime {
    /// Runs an algorithm; what it throws becomes the pending exception.
    @inline(__always) func attempt(_ body: () throws(TextError) -> Value) -> Value {
        do throws(TextError) { return try body() } catch { return raise(error) }
    }

    /// An argument that functions of floats take: a float, or what has `__float__` or `__index__`.
    func realArgument(_ value: Value) -> RealArgument {
        if let x = double(value) { return .real(x) }
        let type = typeOf(value)
        if let n = integer(value), !type.isHeapType || lookup(type, .__float__).isKind(.nativeFunction) {
            do throws(TextError) {
                return .real(try n.doubleValue())
            } catch {
                _ = raise(error)
                return .failed
            }
        }
        if hasSpecial(type, .__float__) || hasSpecial(type, .__index__) { return .needsPython }
        _ = raise(.typeError, "must be real number, not \(typeName(value))")
        return .failed
    }

    /// An argument that functions of integers take: an int, or what has `__index__`.
    func integerArgument(_ value: Value) -> IntegerArgument {
        if let n = integer(value) { return .integer(n) }
        if hasSpecial(typeOf(value), .__index__) { return .needsPython }
        _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        return .failed
    }

    /// Whether a class has that special method.
    func hasSpecial(_ type: TypeRef, _ name: Name) -> Bool {
        let method = lookup(type, name)
        return !method.isNull && method != .none
    }

    /// Whether a special method of the value's class is Python code, so that native code must not assume what it does.
    func overrides(_ value: Value, _ name: Name) -> Bool {
        guard value.isPointer, value.object.type.isHeapType else { return false }
        let method = lookup(value.object.type, name)
        return !method.isNull && !method.isKind(.nativeFunction)
    }

    // MARK: Operands

    /// The value of an operand of float arithmetic: nil for what is no real number; throws where an int is too large.
    @inline(__always) func floatOperand(_ value: Value) throws(TextError) -> Double? {
        if let x = double(value) { return x }
        return try integer(value)?.doubleValue()
    }

    /// The value of an operand of complex arithmetic.
    func complexOperand(_ value: Value) throws(TextError) -> Complex? {
        if let z = complexParts(value) { return Complex(z.real, z.imaginary) }
        return try floatOperand(value).map { Complex($0) }
    }

    /// A complex of Swift's number.
    func complex(_ z: Complex) -> Value { complex(z.real, z.imaginary) }

    /// The pair of two values.
    func pair(_ a: Value, _ b: Value) -> Value { tuple([a, b]) }

    /// Whether a result of `size` bits may be made; otherwise MemoryError is pending.
    func mayMakeInteger(bits size: Int) -> Bool { mayAllocate(size / 8, times: 1) }
}

/// Rows of method tables that differ in the operation only.
enum OperatorRows {
    /// Both operands in the order they stand in the program.
    typealias Operation = @Sendable (Runtime, Value, Value) -> Value

    /// `__name__` and `__rname__`.
    static func binary(_ name: String, _ operation: @escaping Operation) -> [Native] {
        [
            Native("__\(name)__", "self, value, /") { operation($0, $1[0], $1[1]) },
            Native("__r\(name)__", "self, value, /") { operation($0, $1[1], $1[0]) },
        ]
    }

    /// `__pow__` and `__rpow__`, which take a modulus.
    static func power(_ operation: @escaping @Sendable (Runtime, Value, Value, Value) -> Value) -> [Native] {
        [
            Native("__pow__", "self, value, mod=, /") { operation($0, $1[0], $1[1], $1.get(2, or: .none)) },
            Native("__rpow__", "self, value, mod=, /") { operation($0, $1[1], $1[0], $1.get(2, or: .none)) },
        ]
    }

    /// The six comparisons by the sign of what `order` returns: nil where the operands have no order (nan), `foreign` where the other
    /// operand is nothing to compare with.
    static func comparisons(_ order: @escaping @Sendable (Runtime, Value, Value) -> NumberOrder) -> [Native] {
        func row(_ name: String, _ test: @escaping @Sendable (Int) -> Bool, unordered: Bool = false) -> Native {
            Native(name, "self, value, /") { runtime, a in
                switch order(runtime, a[0], a[1]) {
                case .foreign: .notImplemented
                case .unordered: Value(unordered)
                case .sign(let sign): Value(test(sign))
                }
            }
        }
        return [
            row("__eq__", { $0 == 0 }), row("__ne__", { $0 != 0 }, unordered: true), row("__lt__", { $0 < 0 }),
            row("__le__", { $0 <= 0 }), row("__gt__", { $0 > 0 }), row("__ge__", { $0 >= 0 }),
        ]
    }
}

/// How two numbers compare.
enum NumberOrder {
    /// The sign of the difference.
    case sign(Int)
    /// One of them is nan.
    case unordered
    /// The other operand's class must answer.
    case foreign
}
