/// The type complex. Python library reference, "Numeric Types – int, float, complex", `complex`.
enum ComplexMethods {
    static let table = NativeTable(.complex, methods: [
        Native("__new__", "cls, real=, imag=", twin: "numbers.complex_new", .staticMethod, new),
        Native("__format__", "self, format_spec, /", twin: "numbers.complex_format", .slotless) { FormattingRows.format($0, $1) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__hash__", "self, /") { $0.int(number($0, $1).pythonHash) },
        Native("__bool__", "self, /") { Value(number($0, $1) != Complex(0)) },
        Native("__complex__", "self, /", .slotless) { plain($0, $1[0]) },
        Native("__pos__", "self, /") { plain($0, $1[0]) },
        Native("__neg__", "self, /") { $0.complex(-number($0, $1)) },
        Native("__abs__", "self, /") { runtime, a in
            runtime.attempt { () throws(TextError) in runtime.float(try number(runtime, a).magnitude()) }
        },
        Native("conjugate", "self, /") { runtime, a in
            let z = number(runtime, a)
            return runtime.complex(z.real, -z.imaginary)
        },
        Native("__getnewargs__", "self, /", .slotless) { runtime, a in
            let z = number(runtime, a)
            return runtime.pair(runtime.float(z.real), runtime.float(z.imaginary))
        },
        Native("__eq__", "self, value, /") { equality($0, $1).map { Value($0) } ?? .notImplemented },
        Native("__ne__", "self, value, /") { equality($0, $1).map { Value(!$0) } ?? .notImplemented },
    ] + unordered + operators, attributes: [
        NativeAttribute("real", get: { $0.float($0.complexParts($1)?.real ?? 0) }, set: readOnly),
        NativeAttribute("imag", get: { $0.float($0.complexParts($1)?.imaginary ?? 0) }, set: readOnly),
    ])

    /// These are C members in CPython, which says so in other words than for computed attributes.
    private static func readOnly(_ runtime: Runtime, _ value: Value, _ new: Value) -> Value {
        runtime.raise(.attributeError, "readonly attribute")
    }

    /// Complex numbers have no order.
    private static let unordered = ["__lt__", "__le__", "__gt__", "__ge__"].map { name in
        Native(name, "self, value, /") { _, _ in .notImplemented }
    }

    private static let operators: [Native] = arithmetic.flatMap { name, operation in
        OperatorRows.binary(name) { runtime, x, y in
            runtime.attempt { () throws(TextError) in
                guard let a = try runtime.complexOperand(x), let b = try runtime.complexOperand(y) else { return .notImplemented }
                return runtime.complex(try operation(a, b))
            }
        }
    } + OperatorRows.power(power)

    private static let arithmetic: [(String, @Sendable (Complex, Complex) throws(TextError) -> Complex)] = [
        ("add", { $0 + $1 }), ("sub", { $0 - $1 }), ("mul", { $0 * $1 }), ("truediv", Complex.divide),
    ]

    private static func number(_ runtime: Runtime, _ a: Arguments) -> Complex {
        runtime.complexParts(a[0]).map { Complex($0.real, $0.imaginary) } ?? Complex(0)
    }

    /// The number as a complex of exactly that class: itself if it is one.
    private static func plain(_ runtime: Runtime, _ value: Value) -> Value {
        guard !runtime.isExact(value, .complex), let z = runtime.complexParts(value) else { return value }
        return runtime.complex(z.real, z.imaginary)
    }

    static func power(_ runtime: Runtime, _ x: Value, _ y: Value, _ modulus: Value) -> Value {
        runtime.attempt { () throws(TextError) in
            guard let a = try runtime.complexOperand(x), let b = try runtime.complexOperand(y) else { return .notImplemented }
            if modulus != .none { throw .value("complex modulo") }
            return runtime.complex(try Complex.power(a, b))
        }
    }

    /// nil where the other operand is no number.
    private static func equality(_ runtime: Runtime, _ a: Arguments) -> Bool? {
        let z = number(runtime, a)
        if let other = runtime.complexParts(a[1]) { return z.real == other.real && z.imaginary == other.imaginary }
        if let x = runtime.double(a[1]) { return z.real == x && z.imaginary == 0 }
        guard let n = runtime.integer(a[1]) else { return nil }
        return z.imaginary == 0 && n == z.real
    }

    // MARK: Construction

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .complex) else { return .error }
        let real = a[1], imaginary = a[2]
        if runtime.isExact(real, .complex) && imaginary.isNull && type.value == runtime.type(.complex) { return real }
        if real.isKind(.str) {
            if !imaginary.isNull { return runtime.raise(.typeError, "complex() can't take second arg if first is a string") }
            return runtime.attempt { () throws(TextError) in
                instance(runtime, type, try runtime.withCodePoints(StrRef(real.object)) { text throws(TextError) in
                    try Complex(parsing: text)
                })
            }
        }
        if imaginary.isKind(.str) { return runtime.raise(.typeError, "complex() second arg can't be a string") }
        let isReady = (real.isNull || isNumber(runtime, real)) && (imaginary.isNull || isNumber(runtime, imaginary))
        if !isReady {
            if let message = complaint(runtime, real, imaginary) { return runtime.raise(.typeError, message) }
            return .declined
        }
        return runtime.attempt { () throws(TextError) in
            var z = real.isNull ? Complex(0) : try runtime.complexOperand(real) ?? Complex(0)
            if !imaginary.isNull, let w = try runtime.complexOperand(imaginary) {
                // real + imag * 1j, where parts that are no complex numbers have no zeros to add.
                if imaginary.isKind(.complex) { z.real -= w.imaginary }
                z.imaginary = real.isKind(.complex) ? z.imaginary + w.real : w.real
            }
            return instance(runtime, type, z)
        }
    }

    /// A number of which no class made by Python code says what it is.
    private static func isNumber(_ runtime: Runtime, _ value: Value) -> Bool {
        guard runtime.isInt(value) || runtime.isFloat(value) || value.isKind(.complex) else { return false }
        return !runtime.overrides(value, .__complex__) && !runtime.overrides(value, .__float__)
    }

    /// What is wrong with arguments that are no numbers at all.
    private static func complaint(_ runtime: Runtime, _ real: Value, _ imaginary: Value) -> String? {
        func isConvertible(_ value: Value) -> Bool {
            let type = runtime.typeOf(value)
            return value.isNull || value.isKind(.complex) || runtime.hasSpecial(type, .__float__)
                || runtime.hasSpecial(type, .__index__)
        }
        if !real.isNull && runtime.hasSpecial(runtime.typeOf(real), .__complex__) && !runtime.isExact(real, .complex) { return nil }
        if !isConvertible(real) {
            return "complex() first argument must be a string or a number, not '\(runtime.typeName(real))'"
        }
        if !isConvertible(imaginary) {
            return "complex() second argument must be a number, not '\(runtime.typeName(imaginary))'"
        }
        return nil
    }

    private static func instance(_ runtime: Runtime, _ type: TypeRef, _ z: Complex) -> Value {
        if type.value == runtime.type(.complex) { return runtime.complex(z) }
        let object = runtime.newInstance(of: type)
        object.initializeRaw(0, Int(bitPattern: UInt(z.real.bitPattern)))
        object.initializeRaw(1, Int(bitPattern: UInt(z.imaginary.bitPattern)))
        return object.value
    }
}
