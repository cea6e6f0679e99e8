/// `int(x)` and `int(text, base)`. Python library reference, `int`.
enum IntConstruction {
    static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .int) else { return .error }
        let x = a[1], base = a[2]
        if x.isNull {
            if !base.isNull { return runtime.raise(.typeError, "int() missing string argument") }
            return instance(runtime, type, Value(0))
        }
        let number = base.isNull ? convert(runtime, x) : parse(runtime, x, base)
        return number.isControl ? number : instance(runtime, type, number)
    }

    /// The plain int as an instance of the class.
    private static func instance(_ runtime: Runtime, _ type: TypeRef, _ number: Value) -> Value {
        if type.value == runtime.type(.int) { return number }
        return runtime.newInt(runtime.integer(number) ?? .zero, of: type)
    }

    /// `int(x)`: by `__int__`, `__index__` or `__trunc__` of the class, or by parsing.
    private static func convert(_ runtime: Runtime, _ x: Value) -> Value {
        if x.isInt { return x }
        if x.isPointer && x.object.type.isHeapType {
            let type = x.object.type, method = runtime.lookup(type, .__int__)
            if !method.isNull {
                if !method.isKind(.nativeFunction) { return .declined }
            } else if !runtime.lookup(type, .__index__).isNull || !runtime.lookup(type, .__trunc__).isNull {
                return .declined
            }
        }
        if let x = runtime.double(x) { return runtime.attempt { () throws(TextError) in runtime.int(try Integer(truncating: x)) } }
        if runtime.isInt(x) { return IntMethods.plain(runtime, x) }
        if let text = parse(runtime, text: x, base: 10) { return text }
        if x.isKind(.memoryView) { return .declined }
        return runtime.raise(
            .typeError, "int() argument must be a string, a bytes-like object or a real number, not '\(runtime.typeName(x))'")
    }

    /// `int(text, base)`
    private static func parse(_ runtime: Runtime, _ x: Value, _ base: Value) -> Value {
        switch runtime.integerArgument(base) {
        case .needsPython: return .declined
        case .failed: return .error
        case .integer(let n):
            // Anything else is no base either; the parser says so.
            let small = n.smallValue ?? 1
            if small != 0 && !(2...36).contains(small) {
                return runtime.raise(.valueError, "int() base must be >= 2 and <= 36, or 0")
            }
            return parse(runtime, text: x, base: small)
                ?? runtime.raise(.typeError, "int() can't convert non-string with explicit base")
        }
    }

    /// The number that a str, bytes or bytearray spells; nil for anything else.
    private static func parse(_ runtime: Runtime, text: Value, base: Int) -> Value? {
        let limit = runtime.state.pointee.mostDigits
        if text.isKind(.str) {
            let s = StrRef(text.object)
            if base == 10, let n = decimal(s) { return Value(n) }
            if base == 10, runtime.isExact(text, .str), isNoNumber(s), let error = raiseInvalid(runtime, text) { return error }
            return runtime.attempt { () throws(TextError) in
                runtime.int(try runtime.withCodePoints(s) { codePoints throws(TextError) in
                    try Integer.parse(codePoints, base: base, limit: limit)
                })
            }
        }
        guard let bytes = runtime.bytesLike(text) else { return nil }
        return runtime.attempt { () throws(TextError) in runtime.int(try Integer.parse(bytes: bytes, base: base, limit: limit)) }
    }

    /// Whether a short text has a letter, which no decimal number has: `int(x)` is often how a program finds out.
    private static func isNoNumber(_ s: StrRef) -> Bool {
        guard s.isASCII, s.byteCount < 100 else { return false }
        return UnsafeBufferPointer(start: s.bytes, count: s.byteCount).contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    }

    /// ValueError as the parser words it; nil where its text is not ASCII.
    private static func raiseInvalid(_ runtime: Runtime, _ text: Value) -> Value? {
        let shown = runtime.nativeRepr(text)
        guard shown.isKind(.str) else { return nil }
        let message = runtime.asciiText("invalid literal for int() with base 10: ", StrRef(shown.object), "", StrRef(runtime.emptyStr.object), "")
        return message.isNull ? nil : runtime.raise(.valueError, arguments: [message])
    }

    /// The value of a short text of nothing but decimal digits, perhaps with a sign: the common case.
    private static func decimal(_ s: StrRef) -> Int? {
        guard s.isASCII, s.byteCount > 0, s.byteCount < 18 else { return nil }
        let bytes = s.bytes, isNegative = bytes[0] == UInt8(ascii: "-")
        var n = 0, i = isNegative ? 1 : 0
        if i == s.byteCount { return nil }
        while i < s.byteCount {
            let digit = bytes[i] &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            n = n &* 10 &+ Int(digit)
            i += 1
        }
        return isNegative ? -n : n
    }
}
