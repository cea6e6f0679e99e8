/// str: changes of case and classes of characters.
extension StrMethods {
    static let cases: [Native] = [
        Native("lower", "self, /") { runtime, a in
            let s = StrRef(a[0].object)
            return s.isASCII ? ascii(runtime, s) { upper($0) ? $0 | 0x20 : $0 } : mapped(runtime, s, UnicodeText.lowercased)
        },
        Native("upper", "self, /") { runtime, a in
            let s = StrRef(a[0].object)
            return s.isASCII ? ascii(runtime, s) { lower($0) ? $0 & 0xDF : $0 } : mapped(runtime, s, UnicodeText.uppercased)
        },
        Native("casefold", "self, /") { runtime, a in
            let s = StrRef(a[0].object)
            return s.isASCII ? ascii(runtime, s) { upper($0) ? $0 | 0x20 : $0 } : mapped(runtime, s, UnicodeText.casefolded)
        },
        Native("swapcase", "self, /") { runtime, a in
            let s = StrRef(a[0].object)
            return s.isASCII ? ascii(runtime, s) { upper($0) || lower($0) ? $0 ^ 0x20 : $0 } : mapped(runtime, s, UnicodeText.swappedCase)
        },
        Native("capitalize", "self, /") { runtime, a in mapped(runtime, StrRef(a[0].object), UnicodeText.capitalized) },
        Native("title", "self, /") { runtime, a in mapped(runtime, StrRef(a[0].object), UnicodeText.titlecased) },
    ]

    static let classes: [Native] = [
        Native("isalnum", "self, /") { _, a in all(a) { UnicodeText.isAlphanumeric($0) } },
        Native("isalpha", "self, /") { _, a in all(a) { UnicodeText.isAlpha($0) } },
        Native("isascii", "self, /") { _, a in Value(StrRef(a[0].object).isASCII) },
        Native("isdecimal", "self, /") { _, a in all(a) { UnicodeText.isDecimal($0) } },
        Native("isdigit", "self, /") { _, a in all(a) { UnicodeText.isDigit($0) } },
        Native("isnumeric", "self, /") { _, a in all(a) { UnicodeText.isNumeric($0) } },
        Native("isspace", "self, /") { _, a in all(a) { UnicodeText.isSpace($0) } },
        Native("isprintable", "self, /") { _, a in
            StrRef(a[0].object).length == 0 ? .true : all(a) { UnicodeText.isPrintable($0) }
        },
        Native("islower", "self, /") { runtime, a in runtime.withCodePoints(StrRef(a[0].object)) { Value(UnicodeText.isLower($0)) } },
        Native("isupper", "self, /") { runtime, a in runtime.withCodePoints(StrRef(a[0].object)) { Value(UnicodeText.isUpper($0)) } },
        Native("istitle", "self, /") { runtime, a in runtime.withCodePoints(StrRef(a[0].object)) { Value(UnicodeText.isTitle($0)) } },
        Native("isidentifier", "self, /") { runtime, a in
            runtime.withCodePoints(StrRef(a[0].object)) { Value(UnicodeText.isIdentifier($0)) }
        },
    ]

    @inline(__always) private static func upper(_ b: UInt8) -> Bool { b &- 0x41 < 26 }
    @inline(__always) private static func lower(_ b: UInt8) -> Bool { b &- 0x61 < 26 }

    /// The ASCII text with every byte mapped.
    @inline(__always)
    private static func ascii(_ runtime: Runtime, _ s: StrRef, _ map: (UInt8) -> UInt8) -> Value {
        let n = s.length
        if n == 1 { return runtime.str(character: UInt32(map(s.bytes[0]))) }
        let result = runtime.newStr(length: n, shift: 0, ascii: true)
        let source = s.bytes, target = result.bytes
        for i in 0..<n { target[i] = map(source[i]) }
        return result.value
    }

    private static func mapped(_ runtime: Runtime, _ s: StrRef, _ map: (UnsafeBufferPointer<UInt32>) -> [UInt32]) -> Value {
        runtime.withCodePoints(s) { points in
            let result = map(points)
            return result.count == 1 ? runtime.str(character: result[0]) : runtime.str(codePoints: result)
        }
    }

    /// Whether there is a character and all are of the class.
    @inline(__always)
    private static func all(_ a: Arguments, _ test: (UInt32) -> Bool) -> Value {
        let s = StrRef(a[0].object), n = s.length
        for i in 0..<n where !test(s[i]) { return .false }
        return Value(n > 0)
    }
}
