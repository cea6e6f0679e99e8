/// bytes and bytearray: decoding and hexadecimal text.
enum BytesText {
    static let rows: [Native] = [
        Native("decode", "self, /, encoding=, errors=", twin: "str.bytes_decode", decode),
        Native("hex", "self, /, sep=, bytes_per_sep=", twin: "bytes.hex", hex),
        Native("fromhex", "cls, string, /", .classMethod, fromHex),
    ]

    private static func decode(_ runtime: Runtime, _ a: Arguments) -> Value {
        for (i, name) in [(1, "encoding"), (2, "errors")] where !a[i].isNull && !a[i].isKind(.str) {
            return runtime.raise(.typeError, "decode() argument '\(name)' must be str, not \(runtime.argumentType(a[i]))")
        }
        return runtime.decode(a[0], a[1], a[2])
    }

    private static func hex(_ runtime: Runtime, _ a: Arguments) -> Value {
        let content = runtime.byteBuffer(a[0])
        var group: Int
        switch runtime.intArgument(a[2], or: 1) {
        case .index(let n): group = n
        case .needsPython: return .declined
        default: return .error
        }
        var separator: UInt8?
        if !a[1].isNull {
            if a[1].isKind(.str) {
                let s = StrRef(a[1].object)
                if s.length != 1 { return runtime.raise(.valueError, "sep must be length 1.") }
                if s[0] > 127 { return runtime.raise(.valueError, "sep must be ASCII.") }
                separator = UInt8(s[0])
            } else if a[1].isKind(.bytes) {
                let s = runtime.byteBuffer(a[1])
                if s.count != 1 { return runtime.raise(.valueError, "sep must be length 1.") }
                if s[0] > 127 { return runtime.raise(.valueError, "sep must be ASCII.") }
                separator = s[0]
            } else {
                let hasLength = !runtime.lookup(runtime.typeOf(a[1]), .__len__).isNull
                return runtime.raise(
                    .typeError, hasLength ? "sep must be str or bytes." : "object of type '\(runtime.typeName(a[1]))' has no len()")
            }
        }
        if group == 0 { separator = nil }
        let size = Int(clamping: group.magnitude)
        var text: [UInt8] = []
        text.reserveCapacity(content.count * 3)
        for (i, b) in content.enumerated() {
            // Groups are counted from the right, with a negative size from the left.
            if let separator, i > 0, (group > 0 ? content.count - i : i) % size == 0 { text.append(separator) }
            text.append(digit(b >> 4))
            text.append(digit(b & 15))
        }
        return runtime.str(latin1: text)
    }

    private static func digit(_ n: UInt8) -> UInt8 { n < 10 ? 0x30 + n : 0x57 + n }

    private static func fromHex(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "fromhex() argument must be str, not \(runtime.argumentType(a[1]))")
        }
        let s = StrRef(a[1].object), n = s.length
        var content: [UInt8] = []
        func value(_ i: Int) -> UInt8? {
            guard i < n else { return nil }
            switch s[i] {
            case 0x30...0x39: return UInt8(s[i] - 0x30)
            case 0x41...0x46: return UInt8(s[i] - 0x37)
            case 0x61...0x66: return UInt8(s[i] - 0x57)
            default: return nil
            }
        }
        var i = 0
        while i < n {
            if s[i] < 128 && BytesSplit.isSpace(UInt8(s[i])) {
                i += 1
                continue
            }
            guard let high = value(i), let low = value(i + 1) else {
                let place = value(i) == nil ? i : i + 1
                return runtime.raise(.valueError, "non-hexadecimal number found in fromhex() arg at position \(place)")
            }
            content.append(high << 4 | low)
            i += 2
        }
        let cls = TypeRef(a[0].object)
        if cls.value == runtime.type(.bytes) { return runtime.bytes(content) }
        if cls.value == runtime.type(.byteArray) { return content.withUnsafeBufferPointer { runtime.newByteArray($0) } }
        return runtime.tailCall(cls.value, runtime.bytes(content))
    }
}
