/// Between str and bytes with the encodings the runtime knows; others are declined, for the registry of `codecs`.
extension Runtime {
    /// `s.encode(encoding, errors)`; null arguments take the defaults.
    func encode(_ s: StrRef, _ encoding: Value, _ errors: Value) -> Value {
        if encoding.isNull && s.isASCII { return bytes(UnsafeBufferPointer(start: s.bytes, count: s.byteCount)) }
        guard let codec = codec(encoding), let handler = handler(errors) else { return .declined }
        if s.isASCII && (codec == .utf8 || codec == .ascii || codec == .latin1) || s.shift == 0 && codec == .latin1 {
            return bytes(UnsafeBufferPointer(start: s.bytes, count: s.byteCount))
        }
        do throws(TextError) {
            return bytes(try withCodePoints(s) { points throws(TextError) in try codec.encode(points, errors: handler) })
        } catch {
            return raiseCodecError(error, object: exactStr(s))
        }
    }

    /// `b.decode(encoding, errors)` of a bytes or bytearray object.
    func decode(_ object: Value, _ encoding: Value, _ errors: Value) -> Value {
        guard let codec = codec(encoding), let handler = handler(errors) else { return .declined }
        let source = byteBuffer(object)
        if codec == .utf8Signature, source.starts(with: codec.byteOrderMark) {
            // Positions of faults count from behind the mark.
            return decode(bytes(UnsafeBufferPointer(rebasing: source[3...])), .null, errors)
        }
        if codec == .latin1 { return source.count == 1 ? str(character: UInt32(source[0])) : str(latin1: source) }
        if codec == .utf8 || codec == .ascii {
            var high: UInt8 = 0
            for b in source { high |= b }
            if high < 128 { return source.count == 1 ? str(character: UInt32(source[0])) : str(latin1: source) }
        }
        do throws(TextError) {
            let (text, _) = try codec.decode(source, errors: handler, final: true)
            return text.count == 1 ? str(character: text[0]) : str(codePoints: text)
        } catch {
            return raiseCodecError(error, object: object.isKind(.bytes) ? object : bytes(source))
        }
    }

    private func codec(_ encoding: Value) -> Codec? {
        if encoding.isNull { return .utf8 }
        return Codec(named: StrRef(encoding.object).string)
    }

    private func handler(_ errors: Value) -> ErrorHandler? {
        if errors.isNull { return .strict }
        return ErrorHandler(rawValue: StrRef(errors.object).string)
    }
}
