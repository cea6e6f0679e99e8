/// str: the methods `format`, `format_map`, `__format__` and the operator `%`.
extension StrMethods {
    static let formatting: [Native] = [
        Native("format", "self, /, *args, **kwargs", twin: "formatting.template", format),
        Native("format_map", "self, mapping, /", twin: "formatting.format_map", formatMap),
        Native("__format__", "self, format_spec, /", twin: "formatting.str_format", .slotless) { runtime, a in
            guard a[1].isKind(.str) else {
                return runtime.raise(.typeError, "__format__() argument must be str, not \(runtime.argumentType(a[1]))")
            }
            if StrRef(a[1].object).length == 0 && !runtime.isExact(a[0], .str) { return runtime.nativeStr(a[0]) }
            return runtime.builtinFormat(a[0], a[1])
        },
    ]

    static func percent(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[1].isKind(.str), a[1].object.type.isHeapType, runtime.lookup(a[1].object.type, .__rmod__).isKind(.function) {
            return .notImplemented
        }
        return PercentFormatter.format(runtime, a[0], a[1])
    }

    private static func format(_ runtime: Runtime, _ a: Arguments) -> Value {
        let positional = UnsafeBufferPointer(start: a.base + 1, count: a.count - 1)
        return TemplateFormatter.format(runtime, StrRef(a[0].object), positional, a.keywords)
    }

    private static func formatMap(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.isExact(a[1], .dict) else { return .declined }
        return TemplateFormatter.format(runtime, StrRef(a[0].object), nil, a[1])
    }
}

/// `str.format` on values whose text native code can tell. Python library reference, "Format String Syntax".
struct TemplateFormatter: ~Copyable {
    private enum Outcome {
        case done
        case needsPython
        case failed
    }

    private let runtime: Runtime
    /// The positional arguments; nil under `format_map`.
    private let positional: UnsafeBufferPointer<Value>?
    private let keywords: Value
    private var numbering = FieldNumbering()
    private var text = TextBuilder()

    static func format(_ runtime: Runtime, _ template: StrRef, _ positional: UnsafeBufferPointer<Value>?, _ keywords: Value) -> Value {
        runtime.withCodePoints(template) { points in
            var formatter = TemplateFormatter(runtime: runtime, positional: positional, keywords: keywords)
            switch formatter.run(points, points.indices, depth: 1) {
            case .done: return formatter.text.finish(in: runtime)
            case .needsPython: return .declined
            case .failed: return .error
            }
        }
    }

    private init(runtime: Runtime, positional: UnsafeBufferPointer<Value>?, keywords: Value) {
        self.runtime = runtime
        self.positional = positional
        self.keywords = keywords
    }

    private mutating func run(_ template: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, depth: Int) -> Outcome {
        do throws(TextError) {
            if depth > TemplateParser.maximumDepth { throw TemplateParser.depthExceeded }
            var parser = TemplateParser(range)
            while let piece = try parser.next(template) {
                text.append(UnsafeBufferPointer(rebasing: template[piece.literal]))
                if let field = piece.field {
                    let outcome = try append(field, template, depth)
                    if outcome != .done { return outcome }
                }
            }
            return .done
        } catch {
            _ = runtime.raise(error)
            return .failed
        }
    }

    private mutating func append(_ field: TemplateParser.Field, _ template: UnsafeBufferPointer<UInt32>, _ depth: Int) throws(TextError) -> Outcome {
        var value = try argument(field, template)
        if value == .error { return .failed }
        if value == .declined { return .needsPython }
        if let conversion = field.conversion {
            switch Unicode.Scalar(conversion) {
            case "r": value = runtime.nativeRepr(value)
            case "s": value = runtime.nativeStr(value)
            case "a": value = runtime.nativeASCII(value)
            default: throw TemplateParser.unknownConversion(conversion)
            }
            if value == .error { return .failed }
            if value == .declined { return .needsPython }
        }
        var spec = Value.null
        if field.specHasFields {
            // The spec is built behind the text and taken off again.
            var outer = TextBuilder()
            swap(&outer, &text)
            let outcome = run(template, field.spec, depth: depth + 1)
            swap(&outer, &text)
            if outcome != .done { return outcome }
            spec = outer.finish(in: runtime)
        } else if !field.spec.isEmpty {
            spec = runtime.str(codePoints: UnsafeBufferPointer(rebasing: template[field.spec]))
        }
        if spec.isNull && value.isInt {
            text.append(int: value.int)
            return .done
        }
        let formatted = runtime.nativeFormat(value, spec)
        if formatted == .error { return .failed }
        if formatted == .declined { return .needsPython }
        text.append(StrRef(formatted.object))
        return .done
    }

    /// The value a field names; `.declined` where an attribute or an item must be asked for by Python code.
    private mutating func argument(_ field: TemplateParser.Field, _ template: UnsafeBufferPointer<UInt32>) throws(TextError) -> Value {
        var (root, accessors) = try numbering.resolve(template, field.name)
        var value: Value
        switch root {
        case .position(let n):
            guard let positional else { throw .value("Format string contains positional fields") }
            if n >= positional.count {
                return runtime.raise(.indexError, "Replacement index \(n) out of range for positional args tuple")
            }
            value = positional[n]
        case .keyword(let range):
            let name = runtime.str(codePoints: UnsafeBufferPointer(rebasing: template[range]))
            value = keywords.isNull ? runtime.raiseKeyError(name) : item(DictRef(keywords.object), name)
        }
        while !value.isControl, let accessor = try accessors.next(template) {
            switch accessor {
            case .attribute: return .declined
            case .index(let i):
                if let items = runtime.items(of: value), !value.object.type.isHeapType {
                    if i >= items.count {
                        return runtime.raise(.indexError, "\(value.isKind(.list) ? "list" : "tuple") index out of range")
                    }
                    value = items[i]
                } else if runtime.isExact(value, .dict) {
                    value = item(DictRef(value.object), runtime.int(i))
                } else {
                    return .declined
                }
            case .key(let range):
                guard runtime.isExact(value, .dict) else { return .declined }
                value = item(DictRef(value.object), runtime.str(codePoints: UnsafeBufferPointer(rebasing: template[range])))
            }
        }
        return value
    }

    private func item(_ dict: DictRef, _ key: Value) -> Value {
        guard case .hash(let hash) = runtime.nativeHash(key) else { return .declined }
        switch dict.find(key, hash: hash, in: runtime) {
        case .found(let i): return dict.entries[i].value
        case .needsPython: return .declined
        case .absent: return runtime.raiseKeyError(key)
        }
    }

    // MARK: For the twin

    /// The parts of a template as a list of tuples `(literal text, field)`; a field is None or
    /// `(root, accessors, conversion or None, spec, whether the spec has fields)`: the root is '' for automatic numbering, an
    /// int or a str; an accessor `(True, name)` for an attribute, `(False, key)` for an item. An exception stands where the
    /// template has its fault.
    static func pieces(_ runtime: Runtime, _ template: Value) -> Value {
        let points = StrRef(template.object).codePoints
        let result = runtime.newList()
        func fault(_ error: TextError) -> Value {
            _ = runtime.raise(error)
            defer { runtime.exception = .null }
            return runtime.exception
        }
        points.withUnsafeBufferPointer { points in
            func part(_ range: Range<Int>) -> Value { runtime.str(codePoints: UnsafeBufferPointer(rebasing: points[range])) }
            func describe(_ field: TemplateParser.Field) throws(TextError) -> Value {
                var numbering = FieldNumbering()
                let isAutomatic = FieldNumbering.split(points, field.name) == field.name.lowerBound
                var (root, accessors) = try numbering.resolve(points, field.name)
                let list = runtime.newList()
                do throws(TextError) {
                    while let accessor = try accessors.next(points) {
                        switch accessor {
                        case .attribute(let range): list.append(runtime.tuple([.true, part(range)]))
                        case .index(let i): list.append(runtime.tuple([.false, runtime.int(i)]))
                        case .key(let range): list.append(runtime.tuple([.false, part(range)]))
                        }
                    }
                } catch {
                    list.append(fault(error))
                }
                let first: Value
                switch root {
                case .position(let n): first = isAutomatic ? runtime.emptyStr : runtime.int(n)
                case .keyword(let range): first = part(range)
                }
                return runtime.tuple([
                    first, list.value, field.conversion.map { runtime.str(character: $0) } ?? .none, part(field.spec),
                    Value(field.specHasFields),
                ])
            }
            do throws(TextError) {
                var parser = TemplateParser(points.indices)
                while let piece = try parser.next(points) {
                    result.append(runtime.tuple([part(piece.literal), try piece.field.map(describe) ?? .none]))
                }
            } catch {
                result.append(fault(error))
            }
        }
        return result.value
    }
}
