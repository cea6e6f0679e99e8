/// `format % arguments` of str and bytes. Python library reference, "printf-style String Formatting".
struct PercentFormatter: ~Copyable {
    private enum Outcome {
        case done
        case needsPython
        case failed
    }

    private let runtime: Runtime
    private let isBytes: Bool
    /// The right operand, where it can be asked for keys.
    private let mapping: Value
    /// The arguments not taken yet: a tuple's, or the one there is.
    private var single: Value
    private var items: UnsafeBufferPointer<Value>
    private var next = 0
    private var text = TextBuilder()

    /// The result: a str, bytes or bytearray like `format`; `.error`; `.declined`.
    static func format(_ runtime: Runtime, _ format: Value, _ arguments: Value) -> Value {
        if !format.isKind(.str) {
            let points = runtime.byteBuffer(format).map(UInt32.init)
            return points.withUnsafeBufferPointer { run(runtime, $0, format, arguments) }
        }
        if let plain = runtime.plainPercent(StrRef(format.object), arguments) { return plain }
        return runtime.withCodePoints(StrRef(format.object)) { run(runtime, $0, format, arguments) }
    }

    /// `__rmod__`: the argument is the format.
    static func formatReflected(_ runtime: Runtime, _ a: Arguments) -> Value {
        a[0].object.kind == (a[1].isPointer ? a[1].object.kind : nil) ? format(runtime, a[1], a[0]) : .notImplemented
    }

    private static func run(_ runtime: Runtime, _ points: UnsafeBufferPointer<UInt32>, _ format: Value, _ arguments: Value) -> Value {
        var formatter = PercentFormatter(runtime, isBytes: !format.isKind(.str), arguments)
        switch formatter.run(points) {
        case .done: break
        case .needsPython: return .declined
        case .failed: return .error
        }
        return formatter.text.finish(in: runtime, like: format)
    }

    private init(_ runtime: Runtime, isBytes: Bool, _ arguments: Value) {
        self.runtime = runtime
        self.isBytes = isBytes
        if arguments.isKind(.tuple) {
            items = TupleRef(arguments.object).buffer
            single = .null
            mapping = .null
        } else {
            items = UnsafeBufferPointer(start: nil, count: 0)
            single = arguments
            let isText = arguments.isKind(.str) || isBytes && (arguments.isKind(.bytes) || arguments.isKind(.byteArray))
            let isMapping = !isText && !runtime.lookup(runtime.typeOf(arguments), .__getitem__).isNull
            mapping = isMapping ? arguments : .null
        }
    }

    private mutating func run(_ format: UnsafeBufferPointer<UInt32>) -> Outcome {
        var parser = PercentParser(isBytes: isBytes)
        while let piece = parser.next(format) {
            switch piece {
            case .literal(let range): text.append(UnsafeBufferPointer(rebasing: format[range]))
            case .directive(var directive):
                let outcome = append(&directive, format)
                if outcome != .done { return outcome }
            }
        }
        if mapping.isNull && (next < items.count || !single.isNull) {
            return fail("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
        }
        return .done
    }

    private func fail(_ message: String) -> Outcome {
        _ = runtime.raise(.typeError, message)
        return .failed
    }

    private func fail(_ error: TextError) -> Outcome {
        _ = runtime.raise(error)
        return .failed
    }

    /// The next argument; null with TypeError pending when there is none.
    private mutating func take() -> Value {
        if !single.isNull {
            defer { single = .null }
            return single
        }
        if next < items.count {
            next += 1
            return items[next - 1]
        }
        _ = runtime.raise(.typeError, "not enough arguments for format string")
        return .null
    }

    private mutating func append(_ directive: inout PercentDirective, _ format: UnsafeBufferPointer<UInt32>) -> Outcome {
        if directive.usesMapping {
            if mapping.isNull { return fail("format requires a mapping") }
            if let key = directive.key {
                let outcome = takeKey(UnsafeBufferPointer(rebasing: format[key]))
                if outcome != .done { return outcome }
            } else if let failure = directive.failure {
                return fail(failure)
            }
        }
        if directive.width == .argument {
            guard let n = star(limit: Int.max, "ssize_t") else { return .failed }
            directive.setWidth(n)
        }
        if directive.precision == .argument {
            guard let n = star(limit: Int(Int32.max), "int") else { return .failed }
            directive.setPrecision(n)
        }
        if let failure = directive.failure { return fail(failure) }
        if !runtime.mayAllocate(max(directive.leastWidth, directive.digits ?? 0), times: 1) { return .failed }
        let value = take()
        if value.isNull { return .failed }
        switch Unicode.Scalar(directive.type) {
        case "s", "r", "a", "b": return appendText(directive, value)
        case "d", "i", "u", "x", "X", "o": return appendInteger(directive, value)
        case "e", "E", "f", "F", "g", "G": return appendFloat(directive, value)
        case "c": return appendCharacter(directive, value)
        default: return fail(directive.unsupportedType)
        }
    }

    /// The value of a mapping key becomes the only argument.
    private mutating func takeKey(_ key: UnsafeBufferPointer<UInt32>) -> Outcome {
        guard runtime.isExact(mapping, .dict) else { return .needsPython }
        let name = isBytes ? runtime.bytes(key.map { UInt8(truncatingIfNeeded: $0) })
            : key.count == 1 ? runtime.str(character: key[0]) : runtime.str(codePoints: key)
        guard case .hash(let hash) = runtime.nativeHash(name) else { return .needsPython }
        let dict = DictRef(mapping.object)
        switch dict.find(name, hash: hash, in: runtime) {
        case .found(let i): single = dict.entries[i].value
        case .needsPython: return .needsPython
        case .absent:
            _ = runtime.raiseKeyError(name)
            return .failed
        }
        items = UnsafeBufferPointer(start: nil, count: 0)
        next = 0
        return .done
    }

    /// A width or precision given as an argument, in the range of that C type.
    private mutating func star(limit: Int, _ type: String) -> Int? {
        let value = take()
        if value.isNull { return nil }
        guard runtime.isInt(value) else {
            _ = runtime.raise(.typeError, "* wants int")
            return nil
        }
        guard let n = runtime.smallInt(value), n >= ~limit, n <= limit else {
            _ = runtime.raise(.overflowError, "Python int too large to convert to C \(type)")
            return nil
        }
        return n
    }

    // MARK: Conversions

    private mutating func appendText(_ directive: PercentDirective, _ value: Value) -> Outcome {
        if isBytes && (directive.type == 0x73 || directive.type == 0x62) {
            guard let content = runtime.bytesLike(value) else {
                if runtime.lookup(runtime.typeOf(value), .__bytes__).isNull {
                    return fail("%b requires a bytes-like object, or an object that implements __bytes__, not '\(runtime.typeName(value))'")
                }
                return .needsPython
            }
            text.append(latin1: directive.format(content))
            return .done
        }
        if directive.type == 0x62 { return fail(directive.unsupportedType) }
        let shown = directive.type == 0x73 ? runtime.nativeStr(value)
            : directive.type == 0x72 && !isBytes ? runtime.nativeRepr(value) : runtime.nativeASCII(value)
        if shown == .declined { return .needsPython }
        if shown == .error { return .failed }
        let s = StrRef(shown.object)
        if directive.width == .none && directive.precision == .none {
            text.append(s)
        } else {
            runtime.withCodePoints(s) { text.append(directive.format($0)) }
        }
        return .done
    }

    private mutating func appendInteger(_ directive: PercentDirective, _ value: Value) -> Outcome {
        do throws(TextError) {
            if let n = runtime.integer(value) {
                text.append(latin1: try directive.format(n, limit: runtime.state.pointee.mostDigits))
                return .done
            }
            let needsIndex = directive.type == 0x6F || directive.type | 0x20 == 0x78
            if let x = runtime.double(value), !needsIndex, !value.isPointer || !value.object.type.isHeapType {
                text.append(latin1: try directive.format(try Integer(truncating: x), limit: runtime.state.pointee.mostDigits))
                return .done
            }
        } catch {
            return fail(error)
        }
        let type = runtime.typeOf(value)
        if type.isHeapType && (!runtime.lookup(type, .__index__).isNull || !runtime.lookup(type, .__int__).isNull) {
            return .needsPython
        }
        return fail(directive.numberRequired(runtime.typeName(value), isBytes: isBytes))
    }

    private mutating func appendFloat(_ directive: PercentDirective, _ value: Value) -> Outcome {
        do throws(TextError) {
            if let x = runtime.double(value) {
                text.append(latin1: directive.format(x))
                return .done
            }
            if let n = runtime.integer(value) {
                text.append(latin1: directive.format(try n.doubleValue()))
                return .done
            }
        } catch {
            return fail(error)
        }
        let type = runtime.typeOf(value)
        if type.isHeapType && (!runtime.lookup(type, .__float__).isNull || !runtime.lookup(type, .__index__).isNull) {
            return .needsPython
        }
        return fail(isBytes ? "float argument required, not \(runtime.typeName(value))"
            : "must be real number, not \(runtime.typeName(value))")
    }

    private mutating func appendCharacter(_ directive: PercentDirective, _ value: Value) -> Outcome {
        let wrong = isBytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char"
        if value.isKind(.str) && !isBytes {
            let s = StrRef(value.object)
            if s.length != 1 { return fail(wrong) }
            text.append(directive.format(character: s[0]))
            return .done
        }
        if isBytes && (value.isKind(.bytes) || value.isKind(.byteArray)) {
            let buffer = runtime.byteBuffer(value)
            if buffer.count != 1 { return fail(wrong) }
            text.append(directive.format(character: UInt32(buffer[0])))
            return .done
        }
        guard let n = runtime.integer(value) else {
            if case .needsPython = runtime.sequenceIndex(value) { return .needsPython }
            return fail(wrong)
        }
        do throws(TextError) {
            let point = try PercentDirective.character(n.smallValue)
            if isBytes && point > 255 { throw .overflow("%c arg not in range(256)") }
            text.append(directive.format(character: point))
        } catch {
            return fail(isBytes ? TextError.overflow("%c arg not in range(256)") : error)
        }
        return .done
    }

    // MARK: For the twin

    /// The parts of a format as a list: a str or bytes for literal text, otherwise a tuple
    /// `(key or None, conversion without key, number of *, type, needs a mapping, fault before its argument is taken or None, fault
    /// after that or None)`.
    static func pieces(_ runtime: Runtime, _ format: Value) -> Value {
        let isBytes = !format.isKind(.str)
        if isBytes && runtime.bytesLike(format) == nil { return runtime.raiseNotBytesLike(format) }
        let points = isBytes ? runtime.byteBuffer(format).map(UInt32.init) : StrRef(format.object).codePoints
        func part(_ text: [UInt32]) -> Value {
            isBytes ? runtime.bytes(text.map { UInt8(truncatingIfNeeded: $0) }) : runtime.str(codePoints: text)
        }
        func fault(_ error: TextError?) -> Value {
            guard let error else { return .none }
            _ = runtime.raise(error)
            defer { runtime.exception = .null }
            return runtime.exception
        }
        let result = runtime.newList()
        points.withUnsafeBufferPointer { points in
            var parser = PercentParser(isBytes: isBytes)
            while let piece = parser.next(points) {
                switch piece {
                case .literal(let range): result.append(part(Array(points[range])))
                case .directive(let d):
                    result.append(runtime.tuple([
                        d.key.map { part(Array(points[$0])) } ?? .none, part(d.text),
                        Value((d.width == .argument ? 1 : 0) + (d.precision == .argument ? 1 : 0)),
                        d.type == 0 ? runtime.emptyStr : runtime.str(character: d.type), Value(d.usesMapping), fault(d.failure), fault(d.isSupported(isBytes: isBytes) ? nil : d.unsupportedType),
                    ]))
                }
            }
        }
        return result.value
    }
}

extension PercentDirective {
    /// Whether the type is one of those there are.
    fileprivate func isSupported(isBytes: Bool) -> Bool {
        switch Unicode.Scalar(type) {
        case "s", "r", "a", "d", "i", "u", "x", "X", "o", "e", "E", "f", "F", "g", "G", "c": true
        case "b": isBytes
        default: false
        }
    }

    /// The conversion as it is written, without a key.
    fileprivate var text: [UInt32] {
        var text: [UInt32] = [0x25]
        for (flag, character) in [(leftAligned, "-"), (plusSign, "+"), (spaceSign, " "), (alternate, "#"), (zeroPadded, "0")] where flag {
            text += [UInt32](character)
        }
        for (measure, mark) in [(width, ""), (precision, ".")] {
            switch measure {
            case .none: break
            case .fixed(let n): text += [UInt32]("\(mark)\(n)")
            case .argument: text += [UInt32]("\(mark)*")
            }
        }
        return text + [type]
    }
}

extension TextBuilder {
    /// The result as a str, or as bytes or a bytearray where the template was one.
    func finish(in runtime: Runtime, like template: Value) -> Value {
        if template.isKind(.str) { return finish(in: runtime) }
        return runtime.newBytes(latin1, like: template)
    }
}
