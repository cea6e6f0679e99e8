/// `format(value, spec)` as far as native code can tell, and the builtin functions that turn values into text.
/// Python library reference, "Format Specification Mini-Language", "Built-in Functions".
extension Runtime {
    /// `format(value, spec)`; `spec` is a str or null for the empty one. A str, `.error`, or `.declined`.
    func nativeFormat(_ value: Value, _ spec: Value) -> Value {
        let type = typeOf(value)
        if type.isHeapType {
            let method = lookup(type, .__format__)
            guard method.isKind(.nativeFunction) else { return .declined }
            if method == lookup(TypeRef(self.type(.object).object), .__format__) { return objectFormat(value, spec) }
            guard method == lookup(builtinBase(of: type), .__format__) else { return .declined }
        }
        return builtinFormat(value, spec)
    }

    /// What the `__format__` of the value's builtin class returns, whatever a class derived from it says: the table rows of builtin
    /// types call this.
    func builtinFormat(_ value: Value, _ spec: Value) -> Value {
        if spec.isNull || StrRef(spec.object).length == 0 { return nativeStr(value) }
        if let plain = plainFormat(value, StrRef(spec.object)) { return plain }
        let isString = value.isKind(.str)
        guard isString || isInt(value) || isFloat(value) || value.isKind(.complex) else { return objectFormat(value, spec) }
        do throws(TextError) {
            return try withCodePoints(StrRef(spec.object)) { spec throws(TextError) in
                if !mayAllocate(FormatSpec.largestNumber(in: spec), times: 4) { return .error }
                let result: [UInt32]
                if isString {
                    result = try withCodePoints(StrRef(value.object)) { text throws(TextError) in
                        try Format.text(text, spec, typeName: typeName(value))
                    }
                } else if let n = integer(value) {
                    result = try Format.integer(n, spec, typeName: typeName(value), limit: state.pointee.mostDigits)
                } else if let x = double(value) {
                    result = try Format.float(x, spec, typeName: typeName(value))
                } else if let z = complexParts(value) {
                    result = try Format.complex(Complex(z.real, z.imaginary), spec, typeName: typeName(value))
                } else {
                    result = []
                }
                return result.count == 1 ? str(character: result[0]) : str(codePoints: result)
            }
        } catch {
            return raise(error)
        }
    }

    /// `object.__format__`
    func objectFormat(_ value: Value, _ spec: Value) -> Value {
        if spec.isNull || StrRef(spec.object).length == 0 { return nativeStr(value) }
        return raise(.typeError, "unsupported format string passed to \(typeName(value)).__format__")
    }

    /// `ascii(value)`
    func nativeASCII(_ value: Value) -> Value {
        let shown = nativeRepr(value)
        return shown.isPointer ? asciiOnly(StrRef(shown.object)) : shown
    }

    /// The text with everything outside ASCII escaped.
    func asciiOnly(_ s: StrRef) -> Value {
        s.isASCII ? s.value : withCodePoints(s) { str(latin1: escapedNonASCII($0)) }
    }
}

enum FormattingFunctions {
    static let functions: [Native] = [
        Native("repr", "obj, /", twin: "formatting.repr", .function) { runtime, a in
            let text = runtime.nativeRepr(a[0])
            // What a builtin container's own method makes needs no check that it is a str.
            guard text == .declined, a[0].isPointer, !a[0].object.type.isHeapType else { return text }
            let method = runtime.lookup(a[0].object.type, .__repr__)
            return method.isKind(.nativeFunction) ? runtime.tailCall(method, a[0]) : text
        },
        Native("ascii", "obj, /", twin: "formatting.ascii", .function) { runtime, a in runtime.nativeASCII(a[0]) },
        Native("format", "value, format_spec=, /", twin: "formatting.format", .function, format),
        Native("chr", "i, /", twin: "formatting.chr", .function, chr),
        Native("ord", "c, /", .function, ord),
        Native("bin", "number, /", twin: "formatting.bin", .function) { runtime, a in literal(runtime, a[0], .binary) },
        Native("oct", "number, /", twin: "formatting.oct", .function) { runtime, a in literal(runtime, a[0], .octal) },
        Native("hex", "number, /", twin: "formatting.hex", .function) { runtime, a in literal(runtime, a[0], .hexadecimal) },
    ] + PrintFunction.functions

    /// What only the prelude sees.
    static let intrinsics: [Native] = [
        // The special method `name` of the object's class, called with the object and the arguments; NotImplemented without one.
        Native("_call_special", "object, name: str, *args", .function, special),
        // Whether the object's class has the special method `name`.
        Native("_has_special", "object, name: str", .function) { runtime, a in
            let method = runtime.lookup(runtime.typeOf(a[0]), runtime.intern(a[1]))
            return Value(!method.isNull && method != .none)
        },
        // Whether the runtime itself has that encoding, that error handler.
        Native("_knows_codec", "name: str", .function) { _, a in Value(Codec(named: StrRef(a[0].object).string) != nil) },
        Native("_knows_handler", "name: str", .function) { _, a in Value(ErrorHandler(rawValue: StrRef(a[0].object).string) != nil) },
        // `sys.stdout`, as print finds it.
        Native("_standard_output", "", .function) { runtime, _ in PrintFunction.standardOutput(runtime) },
        // The text with everything outside ASCII escaped.
        Native("_ascii_only", "text: str", .function) { runtime, a in runtime.asciiOnly(StrRef(a[0].object)) },
        // See `PercentFormatter.pieces`.
        Native("_percent_pieces", "template", .function) { runtime, a in PercentFormatter.pieces(runtime, a[0]) },
        // See `TemplateFormatter.pieces`.
        Native("_template_pieces", "template: str", .function) { runtime, a in TemplateFormatter.pieces(runtime, a[0]) },
    ]

    private static func format(_ runtime: Runtime, _ a: Arguments) -> Value {
        if !a[1].isNull && !a[1].isKind(.str) {
            return runtime.raise(.typeError, "format() argument 2 must be str, not \(runtime.argumentType(a[1]))")
        }
        return runtime.nativeFormat(a[0], a[1])
    }

    private static func chr(_ runtime: Runtime, _ a: Arguments) -> Value {
        if let n = runtime.integer(a[0]) {
            guard let point = n.smallValue, Int(Int32(truncatingIfNeeded: point)) == point else {
                return runtime.raise(.overflowError, "Python int too large to convert to C int")
            }
            if point < 0 || point > 0x10FFFF { return runtime.raise(.valueError, "chr() arg not in range(0x110000)") }
            return runtime.str(character: UInt32(point))
        }
        if case .needsPython = runtime.sequenceIndex(a[0]) { return .declined }
        return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
    }

    private static func ord(_ runtime: Runtime, _ a: Arguments) -> Value {
        let n: Int
        if a[0].isKind(.str) {
            let s = StrRef(a[0].object)
            if s.length == 1 { return Value(Int(s[0])) }
            n = s.length
        } else if a[0].isKind(.bytes) || a[0].isKind(.byteArray) {
            let buffer = runtime.byteBuffer(a[0])
            if buffer.count == 1 { return Value(Int(buffer[0])) }
            n = buffer.count
        } else {
            return runtime.raise(.typeError, "ord() expected string of length 1, but \(runtime.typeName(a[0])) found")
        }
        return runtime.raise(.typeError, "ord() expected a character, but string of length \(n) found")
    }

    private static func literal(_ runtime: Runtime, _ value: Value, _ base: BinaryBase) -> Value {
        if let n = runtime.integer(value) { return runtime.str(latin1: n.literalText(base)) }
        if case .needsPython = runtime.sequenceIndex(value) { return .declined }
        return runtime.raise(.typeError, "'\(runtime.typeName(value))' object cannot be interpreted as an integer")
    }

    private static func special(_ runtime: Runtime, _ a: Arguments) -> Value {
        let method = runtime.lookup(runtime.typeOf(a[0]), runtime.intern(a[1]))
        if method.isNull || method == .none { return .notImplemented }
        return runtime.tailCallSpecial(method, a[0], (2..<a.count).map { a[$0] })
    }
}
