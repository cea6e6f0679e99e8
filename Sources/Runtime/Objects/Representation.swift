/// `repr(x)` and `str(x)` as far as native code can tell. Python language reference, "Basic customization".
///
/// Each function returns a str, `.error` with the exception pending, or `.declined` when a class made by Python code has a say or the
/// data is nested too deep; the caller then declines too, and its twin in the prelude goes on.
extension Runtime {
    /// `repr(value)`
    func nativeRepr(_ value: Value) -> Value {
        if value.isInt {
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
                let n = Integer.writeDecimal(value.int, to: buffer)
                return str(latin1: UnsafeBufferPointer(start: buffer.baseAddress, count: n))
            }
        }
        var representer = Representer(self)
        return representer.finish(representer.append(value))
    }

    /// What the `__repr__` of the value's builtin class returns, whatever a class derived from it says: the table rows of
    /// builtin types call this.
    func builtinRepr(_ value: Value) -> Value {
        if value.isInt { return nativeRepr(value) }
        var representer = Representer(self)
        return representer.finish(representer.appendBuiltin(value))
    }

    /// `object.__repr__`: `<__main__.A object at 0x…>`
    func defaultRepr(_ value: Value) -> Value {
        str("<\(fullName(typeOf(value))) object at \(addressText(value))>")
    }

    /// `str(value)`
    func nativeStr(_ value: Value) -> Value {
        if value.isInt { return nativeRepr(value) }
        guard value.isPointer else { return nativeRepr(value) }
        let object = value.object
        let type = object.type
        guard type.isHeapType else {
            switch object.kind {
            case .str: return value
            case .exception: return exceptionText(value)
            case .mappingProxy:
                guard let mapping = innermost(object[0], where: { $0.isKind(.mappingProxy) && !$0.object.type.isHeapType }) else { return .error }
                return nativeStr(mapping)
            default: return nativeRepr(value)
            }
        }
        let method = lookup(type, .__str__)
        guard method.isKind(.nativeFunction) else { return method.isNull ? nativeRepr(value) : .declined }
        if method == lookup(TypeRef(self.type(.object).object), .__str__) { return nativeRepr(value) }
        let base = builtinBase(of: type)
        if method == lookup(base, .__repr__) { return builtinRepr(value) }
        guard method == lookup(base, .__str__) else { return .declined }
        switch object.kind {
        case .str: return exactStr(StrRef(object))
        case .exception: return exceptionText(value)
        default: return .declined
        }
    }

    // MARK: Parts

    /// The str itself, or its text where it is an instance of a subclass.
    func exactStr(_ s: StrRef) -> Value {
        if isExact(s.value, .str) { return s.value }
        let copy = newStr(length: s.length, shift: s.shift, ascii: s.isASCII)
        self.copy(s, to: copy, at: 0)
        return copy.value
    }

    /// The nearest class along the bases that is not made by Python code.
    func builtinBase(of type: TypeRef) -> TypeRef {
        var base = type
        while base.isHeapType, !base.base.isNull { base = TypeRef(base.base.object) }
        return base
    }

    /// `0x…` of `id(value)`, twelve digits as addresses have.
    func addressText(_ value: Value) -> String {
        let number = value.isPointer ? giveOid(value.object) &<< 4 : value.bits
        let digits = String(number, radix: 16)
        return "0x" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }

    /// The class's qualified name behind its module's, which is left out for `builtins`.
    func fullName(_ type: TypeRef) -> String {
        let qualname = type.object[TypeRef.qualnameWord]
        let name = qualname.isKind(.str) ? StrRef(qualname.object).string : type.name.string
        let module = type.dict.lookup(name: self.name(.__module__), in: self)
        guard module.isKind(.str), !StrRef(module.object).equals("builtins") else { return name }
        return StrRef(module.object).string + "." + name
    }
}

/// Builds the repr of one value: containers within containers up to `Runtime.deepestNative` levels, those that contain
/// themselves with dots.
struct Representer: ~Copyable {
    enum Outcome {
        case done
        /// Python code must do it.
        case needsPython
        /// The exception is pending.
        case failed
    }

    let runtime: Runtime
    var text = TextBuilder()
    /// The containers being shown, outermost first.
    private var path: [Value] = []
    /// How many values are being shown within each other, containers or not.
    private var depth = 0

    init(_ runtime: Runtime) { self.runtime = runtime }

    func finish(_ outcome: Outcome) -> Value {
        switch outcome {
        case .done: text.finish(in: runtime)
        case .needsPython: .declined
        case .failed: .error
        }
    }

    /// Appends the repr of a value, whose class may say otherwise.
    mutating func append(_ value: Value) -> Outcome {
        if depth > Runtime.deepestNative { return .needsPython }
        depth += 1
        defer { depth -= 1 }
        guard value.isPointer, value.object.type.isHeapType else { return appendBuiltin(value) }
        let type = value.object.type
        let method = runtime.lookup(type, .__repr__)
        guard method.isKind(.nativeFunction) else { return .needsPython }
        if method == runtime.lookup(TypeRef(runtime.type(.object).object), .__repr__) {
            appendDefault(value)
            return .done
        }
        return method == runtime.lookup(runtime.builtinBase(of: type), .__repr__) ? appendBuiltin(value) : .needsPython
    }

    mutating func appendDefault(_ value: Value) {
        text.append(string: "<\(runtime.fullName(runtime.typeOf(value))) object at \(runtime.addressText(value))>")
    }

    /// Appends what the builtin class of the value shows.
    mutating func appendBuiltin(_ value: Value) -> Outcome {
        if value.isInt {
            text.append(int: value.int)
            return .done
        }
        guard value.isPointer else { return appendImmediate(value) }
        switch value.object.kind {
        case .str: appendText(StrRef(value.object))
        case .int: return appendInteger(value)
        case .float: text.append(latin1: floatRepr(runtime.double(value) ?? 0))
        case .complex:
            if let z = runtime.complexParts(value) { text.append(latin1: Complex(z.real, z.imaginary).repr) }
        case .bytes: text.append(latin1: bytesRepr(runtime.byteBuffer(value)))
        case .byteArray:
            text.append(latin1: bytearrayRepr(runtime.byteBuffer(value), typeName: runtime.typeName(value)))
        case .tuple, .list, .dict, .set, .dictView, .mappingProxy: return appendContainer(value)
        case .range, .slice: return appendBounds(value.object)
        case .exception: return appendException(value)
        default: return appendObject(value)
        }
        return .done
    }

    private mutating func appendImmediate(_ value: Value) -> Outcome {
        if value.isFlonum {
            text.append(latin1: floatRepr(value.flonum))
            return .done
        }
        switch value {
        case .none: text.append("None")
        case .true: text.append("True")
        case .false: text.append("False")
        case .notImplemented: text.append("NotImplemented")
        case .ellipsis: text.append("Ellipsis")
        default: text.append("<NULL>")
        }
        return .done
    }

    private mutating func appendInteger(_ value: Value) -> Outcome {
        do throws(TextError) {
            text.append(latin1: try (runtime.integer(value) ?? .zero).decimalText(limit: runtime.state.pointee.mostDigits))
            return .done
        } catch {
            _ = runtime.raise(error)
            return .failed
        }
    }

    mutating func appendText(_ s: StrRef) {
        if s.isASCII && isPlain(s) {
            text.append(0x27)
            text.append(s)
            text.append(0x27)
        } else {
            runtime.withCodePoints(s) { text.append(stringRepr($0)) }
        }
    }

    /// Whether nothing in an ASCII str needs an escape.
    private func isPlain(_ s: StrRef) -> Bool {
        for b in UnsafeBufferPointer(start: s.bytes, count: s.byteCount) where b &- 0x20 >= 0x5F || b == 0x27 || b == 0x5C { return false }
        return true
    }

    // MARK: Containers

    private mutating func appendContainer(_ value: Value) -> Outcome {
        if path.contains(value) {
            appendRecursion(value)
            return .done
        }
        if path.count >= Runtime.deepestNative { return .needsPython }
        path.append(value)
        defer { path.removeLast() }
        let object = value.object
        switch object.kind {
        case .tuple:
            if let names = StructSequences.names(of: runtime.builtinBase(of: object.type), runtime) { return appendRecord(object, names) }
            let items = TupleRef(object).buffer
            return appendItems(items, "(", items.count == 1 ? ",)" : ")")
        case .list: return appendItems(ListRef(object).buffer, "[", "]")
        case .dict: return appendDict(DictRef(object))
        case .set: return appendSet(SetRef(object))
        case .dictView: return appendView(object)
        default:
            text.append("mappingproxy(")
            let outcome = append(object[0])
            text.append(")")
            return outcome
        }
    }

    private mutating func appendRecursion(_ value: Value) {
        switch value.object.kind {
        case .tuple: text.append("(...)")
        case .list: text.append("[...]")
        case .dict: text.append("{...}")
        case .set:
            text.append(string: runtime.typeName(value))
            text.append("(...)")
        default: text.append("...")
        }
    }

    private mutating func appendItems(_ items: UnsafeBufferPointer<Value>, _ open: StaticString, _ close: StaticString) -> Outcome {
        text.append(open)
        for i in 0..<items.count {
            if i > 0 { text.append(", ") }
            let outcome = append(items[i])
            if outcome != .done { return outcome }
        }
        text.append(close)
        return .done
    }

    /// `sys.version_info(major=3, minor=11, …)`
    private mutating func appendRecord(_ object: Object, _ names: [String]) -> Outcome {
        text.append(string: BuiltinTypeDescription.name(of: runtime.builtinBase(of: object.type), runtime))
        text.append("(")
        let items = TupleRef(object).buffer
        for (i, name) in names.enumerated() where i < items.count {
            text.append(string: i > 0 ? ", \(name)=" : "\(name)=")
            let outcome = append(items[i])
            if outcome != .done { return outcome }
        }
        text.append(")")
        return .done
    }

    private mutating func appendDict(_ dict: DictRef) -> Outcome {
        text.append("{")
        var i = dict.next(0), first = true
        while i >= 0 {
            if !first { text.append(", ") }
            first = false
            var outcome = append(dict.entries[i].key)
            if outcome != .done { return outcome }
            text.append(": ")
            outcome = append(dict.entries[i].value)
            if outcome != .done { return outcome }
            i = dict.next(i + 1)
        }
        text.append("}")
        return .done
    }

    private mutating func appendSet(_ set: SetRef) -> Outcome {
        let isPlain = runtime.isExact(set.value, .set)
        if !isPlain || set.used == 0 {
            text.append(string: runtime.typeName(set.value))
            text.append("(")
        }
        if set.used > 0 {
            text.append("{")
            var i = set.next(0), first = true
            while i >= 0 {
                if !first { text.append(", ") }
                first = false
                let outcome = append(set.slots[i].key)
                if outcome != .done { return outcome }
                i = set.next(i + 1)
            }
            text.append("}")
        }
        if !isPlain || set.used == 0 { text.append(")") }
        return .done
    }

    private mutating func appendView(_ view: Object) -> Outcome {
        let isItems = view.classValue == runtime.type(.dictItems), isKeys = view.classValue == runtime.type(.dictKeys)
        guard view[0].isKind(.dict) else { return .needsPython }
        text.append(isItems ? "dict_items([" : isKeys ? "dict_keys([" : "dict_values([")
        let dict = DictRef(view[0].object)
        var i = dict.next(0), first = true
        while i >= 0 {
            if !first { text.append(", ") }
            first = false
            let entry = dict.entries[i]
            if isItems { text.append("(") }
            if isItems || isKeys {
                let outcome = append(entry.key)
                if outcome != .done { return outcome }
            }
            if isItems { text.append(", ") }
            if !isKeys {
                let outcome = append(entry.value)
                if outcome != .done { return outcome }
            }
            if isItems { text.append(")") }
            i = dict.next(i + 1)
        }
        text.append("])")
        return .done
    }

    /// `range(0, 3)`, `slice(None, 2, None)`
    private mutating func appendBounds(_ object: Object) -> Outcome {
        let isRange = object.kind == .range
        text.append(isRange ? "range(" : "slice(")
        let shown = isRange && object[2] == Value(1) ? 2 : 3
        for i in 0..<shown {
            if i > 0 { text.append(", ") }
            let outcome = append(object[i])
            if outcome != .done { return outcome }
        }
        text.append(")")
        return .done
    }

    private mutating func appendException(_ value: Value) -> Outcome {
        let args = ExceptionRef(value.object).args
        text.append(string: runtime.typeName(value))
        return appendItems(args.buffer, "(", ")")
    }
}
