/// The builtin functions `abs divmod pow round`. Python library reference, "Built-in Functions".
enum NumberFunctions {
    static let functions: [Native] = [
        Native("abs", "x, /", twin: "numbers.abs", .function, absolute),
        Native("divmod", "x, y, /", twin: "numbers.divmod", .function, divmod),
        Native("pow", "base, exp, mod=", twin: "numbers.pow", .function, power),
        Native("round", "number, ndigits=", twin: "numbers.round", .function, round),
    ]

    /// What only the prelude sees.
    static let intrinsics: [Native] = [
        // Whether the value is an int, a float, a complex, or an instance of a subclass, whatever its `__class__` says.
        Native("_is_int", "value, /", .function) { Value($0.isInt($1[0])) },
        Native("_is_float", "value, /", .function) { Value($0.isFloat($1[0])) },
        Native("_is_complex", "value, /", .function) { Value($1[0].isKind(.complex)) },
    ]

    private static func absolute(_ runtime: Runtime, _ a: Arguments) -> Value {
        let x = a[0]
        if x.isInt { return x.int < 0 ? runtime.int(.subtract(0, x.int)) : x }
        if x.isFlonum { return runtime.float(x.flonum.magnitude) }
        return callSpecial(runtime, x, .__abs__) ?? runtime.raise(.typeError, "bad operand type for abs(): '\(runtime.typeName(x))'")
    }

    private static func round(_ runtime: Runtime, _ a: Arguments) -> Value {
        let number = a[0], digits: Value = a[1] == .none ? .null : a[1]
        return callSpecial(runtime, number, .__round__, digits)
            ?? runtime.raise(.typeError, "type \(runtime.typeName(number)) doesn't define __round__ method")
    }

    /// Calls a special method of the value's class with an argument or, if it is null, without; nil when the class has none.
    private static func callSpecial(_ runtime: Runtime, _ value: Value, _ name: Name, _ argument: Value = .null) -> Value? {
        let method = runtime.lookup(runtime.typeOf(value), name)
        if method.isNull { return nil }
        guard method.isKind(.function) || method.isKind(.nativeFunction) else { return .declined }
        return argument.isNull ? runtime.tailCall(method, value) : runtime.tailCall(method, value, argument)
    }

    private static func divmod(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard isPlain(a[0]) && isPlain(a[1]) else { return .declined }
        var result = IntOperators.divmod(runtime, a[0], a[1])
        if result == .notImplemented && (runtime.isFloat(a[0]) || runtime.isFloat(a[1])) {
            result = FloatOperators.divmod(runtime, a[0], a[1])
        }
        return result == .notImplemented ? .declined : result
    }

    private static func power(_ runtime: Runtime, _ a: Arguments) -> Value {
        let modulus = a.get(2, or: .none)
        guard isPlain(a[0]) && isPlain(a[1]) && isPlain(modulus) else { return .declined }
        let result = IntOperators.power(runtime, a[0], a[1], modulus)
        if result != .notImplemented { return result }
        guard modulus == .none else { return .declined }
        var other = Value.notImplemented
        if a[0].isKind(.complex) || a[1].isKind(.complex) {
            other = ComplexMethods.power(runtime, a[0], a[1], .none)
        } else if runtime.isFloat(a[0]) || runtime.isFloat(a[1]) {
            other = FloatOperators.power(runtime, a[0], a[1], .none)
        }
        return other == .notImplemented ? .declined : other
    }

    /// Whether no class made by Python code has a say.
    private static func isPlain(_ value: Value) -> Bool { !value.isPointer || !value.object.type.isHeapType }
}
