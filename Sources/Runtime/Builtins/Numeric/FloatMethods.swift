/// The type float. Python library reference, "Numeric Types – int, float, complex", "Additional Methods on Float".
enum FloatMethods {
    static let table = NativeTable(.float, methods: [
        Native("__new__", "cls, x=, /", twin: "numbers.float_new", .staticMethod, new),
        Native("fromhex", "cls, string, /", .classMethod, fromHex),
        Native("__getformat__", "cls, typestr, /", .classMethod, layout),
        Native("__round__", "self, ndigits=, /", twin: "numbers.float_round", .slotless, round),
        Native("__format__", "self, format_spec, /", twin: "numbers.float_format", .slotless) { FormattingRows.format($0, $1) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__hash__", "self, /") { runtime, a in
            let x = number(runtime, a)
            return runtime.int(x.isNaN && a[0].isPointer ? runtime.identityHash(a[0].object) : NumericHash.hash(x))
        },
        Native("__bool__", "self, /") { Value(number($0, $1) != 0) },
        Native("__float__", "self, /") { plain($0, $1[0]) },
        Native("__pos__", "self, /") { plain($0, $1[0]) },
        Native("conjugate", "self, /") { plain($0, $1[0]) },
        Native("__neg__", "self, /") { $0.float(-number($0, $1)) },
        Native("__abs__", "self, /") { $0.float(number($0, $1).magnitude) },
        whole("__int__") { x throws(TextError) in try Integer(truncating: x) },
        whole("__trunc__") { x throws(TextError) in try Integer(truncating: x) },
        whole("__floor__") { x throws(TextError) in try Integer(flooring: x) },
        whole("__ceil__") { x throws(TextError) in try Integer(ceiling: x) },
        Native("__getnewargs__", "self, /", .slotless) { $0.tuple([plain($0, $1[0])]) },
        Native("is_integer", "self, /") { Value(FloatArithmetic.isInteger(number($0, $1))) },
        Native("as_integer_ratio", "self, /") { runtime, a in
            runtime.attempt { () throws(TextError) in
                let (numerator, denominator) = try Integer.ratio(of: number(runtime, a))
                return runtime.pair(runtime.int(numerator), runtime.int(denominator))
            }
        },
        Native("hex", "self, /") { runtime, a in runtime.str(latin1: floatHex(number(runtime, a))) },
    ] + FloatOperators.rows, attributes: [
        NativeAttribute("real", get: plain),
        NativeAttribute("imag", get: { runtime, _ in runtime.float(0) }),
    ])

    private static func number(_ runtime: Runtime, _ a: Arguments) -> Double { runtime.double(a[0]) ?? 0 }

    /// The number as a float of exactly that class: itself if it is one.
    private static func plain(_ runtime: Runtime, _ value: Value) -> Value {
        if value.isFlonum || runtime.isExact(value, .float) { return value }
        return runtime.float(runtime.double(value) ?? 0)
    }

    /// A method that gives an int.
    private static func whole(_ name: String, _ convert: @escaping @Sendable (Double) throws(TextError) -> Integer) -> Native {
        Native(name, "self, /", name == "__int__" ? .method : .slotless) { runtime, a in
            runtime.attempt { () throws(TextError) in runtime.int(try convert(number(runtime, a))) }
        }
    }

    // MARK: Construction

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .float) else { return .error }
        let number = a[1].isNull ? runtime.float(0) : convert(runtime, a[1])
        if number.isControl || type.value == runtime.type(.float) { return number }
        return runtime.newFloat(runtime.double(number) ?? 0, of: type)
    }

    /// `float(x)`: by `__float__` or `__index__` of the class, or by parsing.
    private static func convert(_ runtime: Runtime, _ x: Value) -> Value {
        if x.isFlonum || runtime.isExact(x, .float) { return x }
        if x.isPointer && x.object.type.isHeapType {
            let type = x.object.type, method = runtime.lookup(type, .__float__)
            if method.isNull ? !runtime.lookup(type, .__index__).isNull : !method.isKind(.nativeFunction) { return .declined }
        }
        if let x = runtime.double(x) { return runtime.float(x) }
        if let n = runtime.integer(x) {
            return runtime.attempt { () throws(TextError) in runtime.float(try n.doubleValue()) }
        }
        if x.isKind(.str) {
            return runtime.attempt { () throws(TextError) in
                runtime.float(try runtime.withCodePoints(StrRef(x.object)) { text throws(TextError) in try parseFloat(text) })
            }
        }
        if let bytes = runtime.bytesLike(x) {
            return runtime.attempt { () throws(TextError) in runtime.float(try parseFloat(bytes: bytes)) }
        }
        if x.isKind(.memoryView) { return .declined }
        return runtime.raise(.typeError, "float() argument must be a string or a real number, not '\(runtime.typeName(x))'")
    }

    private static func fromHex(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else { return runtime.raise(.typeError, "bad argument type for built-in operation") }
        let result = runtime.attempt { () throws(TextError) in
            runtime.float(try runtime.withCodePoints(StrRef(a[1].object)) { text throws(TextError) in try parseFloatHex(text) })
        }
        if result.isControl || a[0] == runtime.type(.float) { return result }
        return runtime.tailCall(a[0], result)
    }

    /// `float.__getformat__`: how C's types look in memory.
    private static func layout(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "__getformat__() argument must be str, not \(runtime.typeName(a[1]))")
        }
        let name = StrRef(a[1].object)
        if !name.equals("double") && !name.equals("float") {
            return runtime.raise(.valueError, "__getformat__() argument 1 must be 'double' or 'float'")
        }
        return runtime.str("IEEE, \(1.littleEndian == 1 ? "little" : "big")-endian")
    }

    // MARK: Rounding

    private static func round(_ runtime: Runtime, _ a: Arguments) -> Value {
        let x = number(runtime, a)
        if a[1].isNull || a[1] == .none {
            return runtime.attempt { () throws(TextError) in runtime.int(try Integer(rounding: x)) }
        }
        switch runtime.integerArgument(a[1]) {
        case .needsPython: return .declined
        case .failed: return .error
        case .integer(let digits):
            return runtime.attempt { () throws(TextError) in runtime.float(try FloatArithmetic.round(x, digits: digits)) }
        }
    }
}
