/// `str(exception)`. Python library reference, "Built-in Exceptions".
extension Runtime {
    /// What the `__str__` of the exception's builtin class returns.
    func exceptionText(_ value: Value) -> Value {
        let exception = ExceptionRef(value.object)
        let type = exception.object.type
        func isA(_ builtin: BuiltinType) -> Bool { type.isSubtype(of: TypeRef(self.type(builtin).object)) }
        if isA(.keyError) { return exception.args.count == 1 ? nativeRepr(exception.args[0]) : argumentsText(exception) }
        if isA(.osError) { return osErrorText(exception) }
        if isA(.importError) {
            return isExact(exception.detail(0), .str) ? exception.detail(0) : argumentsText(exception)
        }
        if isA(.syntaxError) { return syntaxErrorText(exception) }
        if isA(.unicodeEncodeError) || isA(.unicodeDecodeError) || isA(.unicodeTranslateError) {
            return unicodeErrorText(exception, decoding: isA(.unicodeDecodeError), translating: isA(.unicodeTranslateError))
        }
        if isA(.baseExceptionGroup) { return groupText(exception) }
        return argumentsText(exception)
    }

    /// `BaseException.__str__`: nothing, the one argument, or the tuple of them.
    func argumentsText(_ exception: ExceptionRef) -> Value {
        switch exception.args.count {
        case 0: emptyStr
        case 1: nativeStr(exception.args[0])
        default: nativeRepr(exception.args.value)
        }
    }

    /// Joins literal text and the str or repr of values.
    private func joined(_ parts: TextPart...) -> Value {
        var text = TextBuilder()
        for part in parts {
            let piece: Value
            switch part {
            case .literal(let literal):
                text.append(string: literal)
                continue
            // An exception within an exception's text, which may be the same one: the twin's frames have a limit.
            case .str(let value): piece = value.isKind(.exception) ? .declined : nativeStr(value)
            case .repr(let value): piece = nativeRepr(value)
            }
            if !piece.isPointer { return piece }
            text.append(StrRef(piece.object))
        }
        return text.finish(in: self)
    }

    private enum TextPart {
        case literal(String)
        case str(Value)
        case repr(Value)
    }

    private func osErrorText(_ exception: ExceptionRef) -> Value {
        let errno = exception.detail(0), reason = exception.detail(1)
        let file = exception.detail(2), second = exception.detail(3)
        if file != .none {
            if second != .none {
                return joined(.literal("[Errno "), .str(errno), .literal("] "), .str(reason), .literal(": "), .repr(file),
                              .literal(" -> "), .repr(second))
            }
            return joined(.literal("[Errno "), .str(errno), .literal("] "), .str(reason), .literal(": "), .repr(file))
        }
        if errno != .none && reason != .none {
            return joined(.literal("[Errno "), .str(errno), .literal("] "), .str(reason))
        }
        return argumentsText(exception)
    }

    /// `message (file, line n)`, the file without its directories.
    private func syntaxErrorText(_ exception: ExceptionRef) -> Value {
        let message = exception.detail(0), file = exception.detail(1), line = exception.detail(2)
        let hasLine = line.isInt
        let name = file.isKind(.str) ? StrRef(file.object).string.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) : nil
        if let name {
            return joined(.str(message), .literal(hasLine ? " (\(name), line \(line.int))" : " (\(name))"))
        }
        return hasLine ? joined(.str(message), .literal(" (line \(line.int))")) : nativeStr(message)
    }

    /// The codec's complaint, with the offending character or byte where it is one.
    private func unicodeErrorText(_ exception: ExceptionRef, decoding: Bool, translating: Bool) -> Value {
        if exception.details.isNull { return emptyStr }
        let offset = translating ? 0 : 1
        let object = exception.detail(offset), reason = exception.detail(offset + 3)
        guard let start = smallInt(exception.detail(offset + 1)), let end = smallInt(exception.detail(offset + 2)) else {
            return emptyStr
        }
        let verb = decoding ? "decode" : translating ? "translate" : "encode"
        let what: String
        if decoding {
            guard object.isKind(.bytes) else { return emptyStr }
            let bytes = byteBuffer(object)
            if start >= 0 && start < bytes.count && end == start + 1 {
                let digits = String(bytes[start], radix: 16)
                what = "byte 0x\(digits.utf8.count < 2 ? "0" : "")\(digits) in position \(start)"
            } else {
                what = "bytes in position \(start)-\(end - 1)"
            }
        } else {
            guard object.isKind(.str) else { return emptyStr }
            let text = StrRef(object.object)
            if start >= 0 && start < text.length && end == start + 1 {
                var escape: [UInt8] = []
                appendNumericEscape(text[start], to: &escape)
                what = "character '\(String(decoding: escape, as: UTF8.self))' in position \(start)"
            } else {
                what = "characters in position \(start)-\(end - 1)"
            }
        }
        if translating { return joined(.literal("can't translate \(what): "), .str(reason)) }
        return joined(.literal("'"), .str(exception.detail(0)), .literal("' codec can't \(verb) \(what): "), .str(reason))
    }

    /// `message (2 sub-exceptions)`
    private func groupText(_ exception: ExceptionRef) -> Value {
        let members = exception.details.isNull && exception.args.count == 2 ? exception.args[1] : exception.detail(1)
        let message = exception.details.isNull && exception.args.count > 0 ? exception.args[0] : exception.detail(0)
        let n = items(of: members)?.count ?? 0
        return joined(.str(message), .literal(" (\(n) sub-exception\(n == 1 ? "" : "s"))"))
    }

    // MARK: Codecs

    /// Raises the UnicodeDecodeError, UnicodeEncodeError, LookupError, … that a codec failed with on `object`.
    func raiseCodecError(_ error: TextError, object: Value = .none) -> Value {
        switch error.kind {
        case .encode(let fault): return raise(fault, .unicodeEncodeError, object)
        case .decode(let fault): return raise(fault, .unicodeDecodeError, object)
        case .lookup: return raise(.lookupError, error.message)
        case .memory: return raise(newException(.memoryError, error.message.isEmpty ? [] : [str(error.message)]))
        case .rangeErrno:
            return raise(.overflowError, arguments: [int(TextError.resultOutOfRangeErrno), str(error.message)])
        case .value: return raise(.valueError, error.message)
        case .overflow: return raise(.overflowError, error.message)
        case .type: return raise(.typeError, error.message)
        case .zeroDivision: return raise(.zeroDivisionError, error.message)
        }
    }

    private func raise(_ fault: CodecFault, _ type: BuiltinType, _ object: Value) -> Value {
        let facts = [str(fault.encoding), object, int(fault.start), int(fault.end), str(fault.reason)]
        return raise(type, arguments: facts, details: facts)
    }
}
