/// bytes and bytearray: changes of case and classes of bytes, which know ASCII only.
enum BytesCase {
    static let rows: [Native] = [
        Native("lower", "self, /") { runtime, a in mapped(runtime, a) { upper($0) ? $0 | 0x20 : $0 } },
        Native("upper", "self, /") { runtime, a in mapped(runtime, a) { lower($0) ? $0 & 0xDF : $0 } },
        Native("swapcase", "self, /") { runtime, a in mapped(runtime, a) { letter($0) ? $0 ^ 0x20 : $0 } },
        Native("capitalize", "self, /") { runtime, a in
            var first = true
            return mapped(runtime, a) { b in
                defer { first = false }
                return first ? (lower(b) ? b & 0xDF : b) : upper(b) ? b | 0x20 : b
            }
        },
        Native("title", "self, /") { runtime, a in
            var inWord = false
            return mapped(runtime, a) { b in
                defer { inWord = letter(b) }
                return letter(b) ? (inWord ? b | 0x20 : b & 0xDF) : b
            }
        },
        Native("isalnum", "self, /") { runtime, a in all(runtime, a) { letter($0) || isDigit($0) } },
        Native("isalpha", "self, /") { runtime, a in all(runtime, a, letter) },
        Native("isdigit", "self, /") { runtime, a in all(runtime, a, isDigit) },
        Native("isspace", "self, /") { runtime, a in all(runtime, a, BytesSplit.isSpace) },
        Native("isascii", "self, /") { runtime, a in Value(runtime.byteBuffer(a[0]).allSatisfy { $0 < 128 }) },
        Native("islower", "self, /") { runtime, a in
            let content = runtime.byteBuffer(a[0])
            return Value(content.contains(where: lower) && !content.contains(where: upper))
        },
        Native("isupper", "self, /") { runtime, a in
            let content = runtime.byteBuffer(a[0])
            return Value(content.contains(where: upper) && !content.contains(where: lower))
        },
        Native("istitle", "self, /", isTitle),
    ]

    private static func upper(_ b: UInt8) -> Bool { b &- 0x41 < 26 }
    private static func lower(_ b: UInt8) -> Bool { b &- 0x61 < 26 }
    private static func letter(_ b: UInt8) -> Bool { upper(b) || lower(b) }

    private static func mapped(_ runtime: Runtime, _ a: Arguments, _ map: (UInt8) -> UInt8) -> Value {
        runtime.newBytes(runtime.byteBuffer(a[0]).map(map), like: a[0])
    }

    private static func all(_ runtime: Runtime, _ a: Arguments, _ test: (UInt8) -> Bool) -> Value {
        let content = runtime.byteBuffer(a[0])
        return Value(!content.isEmpty && content.allSatisfy(test))
    }

    private static func isTitle(_ runtime: Runtime, _ a: Arguments) -> Value {
        var cased = false, afterCased = false
        for b in runtime.byteBuffer(a[0]) {
            if upper(b) {
                if afterCased { return .false }
                (cased, afterCased) = (true, true)
            } else if lower(b) {
                if !afterCased { return .false }
                cased = true
            } else {
                afterCased = false
            }
        }
        return Value(cased)
    }
}
