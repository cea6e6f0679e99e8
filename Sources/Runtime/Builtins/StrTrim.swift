import Glibc

/// str: stripping, padding, tabs, translation, encoding.
extension StrMethods {
    static let trimming: [Native] = [
        Native("strip", "self, chars=, /") { runtime, a in strip(runtime, a, "strip", left: true, right: true) },
        Native("lstrip", "self, chars=, /") { runtime, a in strip(runtime, a, "lstrip", left: true, right: false) },
        Native("rstrip", "self, chars=, /") { runtime, a in strip(runtime, a, "rstrip", left: false, right: true) },
        Native("ljust", "self, width, fillchar=, /", twin: "str.ljust") { runtime, a in pad(runtime, a) { _, _ in 0 } },
        Native("rjust", "self, width, fillchar=, /", twin: "str.rjust") { runtime, a in pad(runtime, a) { padding, _ in padding } },
        Native("center", "self, width, fillchar=, /", twin: "str.center") { runtime, a in
            pad(runtime, a) { padding, width in padding / 2 + (padding & width & 1) }
        },
        Native("zfill", "self, width, /", twin: "str.zfill", zeroFill),
        Native("expandtabs", "self, /, tabsize=", twin: "str.expandtabs", expandTabs),
        Native("translate", "self, table, /", twin: "str.translate", translate),
        Native("maketrans", "x, y=, z=, /", twin: "str.maketrans", .staticMethod, makeTable),
        Native("encode", "self, /, encoding=, errors=", twin: "str.encode", encode),
    ]

    private static func strip(_ runtime: Runtime, _ a: Arguments, _ name: String, left: Bool, right: Bool) -> Value {
        let s = StrRef(a[0].object), chars = a.get(1, or: .none)
        var from = 0, to = s.length
        if chars == .none {
            if left { while from < to && UnicodeText.isSpace(s[from]) { from &+= 1 } }
            if right { while to > from && UnicodeText.isSpace(s[to - 1]) { to &-= 1 } }
        } else {
            guard chars.isKind(.str) else { return runtime.raise(.typeError, "\(name) arg must be None or str") }
            let set = StrRef(chars.object)
            func contains(_ point: UInt32) -> Bool {
                for i in 0..<set.length where set[i] == point { return true }
                return false
            }
            if left { while from < to && contains(s[from]) { from &+= 1 } }
            if right { while to > from && contains(s[to - 1]) { to &-= 1 } }
        }
        return runtime.part(s, from..<to)
    }

    /// - Parameter left: how much of the padding stands on the left, from the padding and the width.
    @inline(__always)
    private static func pad(_ runtime: Runtime, _ a: Arguments, _ left: (Int, Int) -> Int) -> Value {
        let width: Int
        switch runtime.intArgument(a[1]) {
        case .index(let n): width = n
        case .needsPython: return .declined
        default: return .error
        }
        var fill: UInt32 = 0x20
        if !a[2].isNull {
            guard a[2].isKind(.str) else {
                return runtime.raise(.typeError, "The fill character must be a unicode character, not \(runtime.typeName(a[2]))")
            }
            let s = StrRef(a[2].object)
            if s.length != 1 { return runtime.raise(.typeError, "The fill character must be exactly one character long") }
            fill = s[0]
        }
        let s = StrRef(a[0].object)
        let padding = width - s.length
        if padding <= 0 { return runtime.exactStr(s) }
        if !runtime.mayAllocate(width, times: 4) { return .error }
        let before = left(padding, width)
        return padded(runtime, s, fill, before: before, after: padding - before)
    }

    static func padded(_ runtime: Runtime, _ s: StrRef, _ fill: UInt32, before: Int, after: Int) -> Value {
        if s.shift == 0 && fill < 256 {
            let n = s.length
            let result = runtime.newStr(length: before + n + after, shift: 0, ascii: s.isASCII && fill < 128)
            memset(result.bytes, Int32(fill), before)
            memcpy(result.bytes + before, s.bytes, n)
            memset(result.bytes + before + n, Int32(fill), after)
            return result.length == 1 ? runtime.str(character: UInt32(result.bytes[0])) : result.value
        }
        var text = TextBuilder(capacity: before + s.length + after)
        text.append(repeating: fill, count: before)
        text.append(s)
        text.append(repeating: fill, count: after)
        return text.finish(in: runtime)
    }

    private static func zeroFill(_ runtime: Runtime, _ a: Arguments) -> Value {
        let s = StrRef(a[0].object), n = s.length
        switch runtime.intArgument(a[1]) {
        case .index(let width):
            if width <= n { return runtime.exactStr(s) }
            if !runtime.mayAllocate(width, times: 4) { return .error }
            var text = TextBuilder(capacity: width)
            let hasSign = n > 0 && (s[0] == 0x2B || s[0] == 0x2D)
            if hasSign { text.append(s[0]) }
            text.append(repeating: 0x30, count: width - n)
            text.append(s, (hasSign ? 1 : 0)..<n)
            return text.finish(in: runtime)
        case .needsPython: return .declined
        default: return .error
        }
    }

    private static func expandTabs(_ runtime: Runtime, _ a: Arguments) -> Value {
        let size: Int
        switch runtime.intArgument(a[1], or: 8) {
        case .index(let n): size = n
        case .needsPython: return .declined
        default: return .error
        }
        if size > Int(Int32.max) { return runtime.raise(.overflowError, "Python int too large to convert to C int") }
        let s = StrRef(a[0].object)
        var text = TextBuilder(capacity: s.length + 16)
        var column = 0
        for i in 0..<s.length {
            let c = s[i]
            if c == 0x09 {
                if size > 0 {
                    let gap = size - column % size
                    if !runtime.mayAllocate(text.count + gap, times: 4) { return .error }
                    text.append(repeating: 0x20, count: gap)
                    column += gap
                }
            } else {
                text.append(c)
                column = c == 0x0A || c == 0x0D ? 0 : column + 1
            }
        }
        return text.finish(in: runtime)
    }

    // MARK: Translation

    /// Natively with a dict of ints; anything else is asked by Python code.
    private static func translate(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.isExact(a[1], .dict) else { return .declined }
        let s = StrRef(a[0].object), table = DictRef(a[1].object)
        var text = TextBuilder(capacity: s.length)
        for i in 0..<s.length {
            let point = s[i]
            let key = Value(Int(point))
            guard case .hash(let hash) = runtime.nativeHash(key) else { return .declined }
            switch table.find(key, hash: hash, in: runtime) {
            case .absent: text.append(point)
            case .needsPython: return .declined
            case .found(let at):
                let value = table.entries[at].value
                if value == .none { continue }
                if value.isKind(.str) {
                    text.append(StrRef(value.object))
                } else if let n = runtime.integer(value) {
                    guard let code = n.smallValue, (0...0x10FFFF).contains(code) else {
                        return runtime.raise(.valueError, "character mapping must be in range(0x110000)")
                    }
                    text.append(UInt32(code))
                } else {
                    return runtime.raise(.typeError, "character mapping must return integer, None or str")
                }
            }
        }
        return text.finish(in: runtime)
    }

    private static func makeTable(_ runtime: Runtime, _ a: Arguments) -> Value {
        let table = runtime.newDict()
        func set(_ point: UInt32, _ value: Value) {
            let key = Value(Int(point))
            guard case .hash(let hash) = runtime.nativeHash(key) else { return }
            if case .found(let i) = table.find(key, hash: hash, in: runtime) {
                table.setValue(at: i, value)
            } else {
                table.append(key, hash: hash, value)
            }
        }
        if a[1].isNull {
            guard a[0].isKind(.dict) else {
                return runtime.raise(.typeError, "if you give only one argument to maketrans it must be a dict")
            }
            if !runtime.isExact(a[0], .dict) { return .declined }
            let source = DictRef(a[0].object)
            var i = source.next(0)
            while i >= 0 {
                let entry = source.entries[i]
                if entry.key.isKind(.str) {
                    let key = StrRef(entry.key.object)
                    if key.length != 1 { return runtime.raise(.valueError, "string keys in translate table must be of length 1") }
                    set(key[0], entry.value)
                } else if runtime.isInt(entry.key) {
                    guard case .hash(let hash) = runtime.nativeHash(entry.key) else { return .declined }
                    if case .found(let at) = table.find(entry.key, hash: hash, in: runtime) {
                        table.setValue(at: at, entry.value)
                    } else {
                        table.append(entry.key, hash: hash, entry.value)
                    }
                } else {
                    return runtime.raise(.typeError, "keys in translate table must be strings or integers")
                }
                i = source.next(i + 1)
            }
            return table.value
        }
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "maketrans() argument 2 must be str, not \(runtime.argumentType(a[1]))")
        }
        if !a[2].isNull && !a[2].isKind(.str) {
            return runtime.raise(.typeError, "maketrans() argument 3 must be str, not \(runtime.argumentType(a[2]))")
        }
        guard a[0].isKind(.str) else {
            return runtime.raise(.typeError, "first maketrans argument must be a string if there is a second argument")
        }
        let from = StrRef(a[0].object), to = StrRef(a[1].object)
        if from.length != to.length {
            return runtime.raise(.valueError, "the first two maketrans arguments must have equal length")
        }
        for i in 0..<from.length { set(from[i], Value(Int(to[i]))) }
        if !a[2].isNull {
            let dropped = StrRef(a[2].object)
            for i in 0..<dropped.length { set(dropped[i], .none) }
        }
        return table.value
    }

    private static func encode(_ runtime: Runtime, _ a: Arguments) -> Value {
        for (i, name) in [(1, "encoding"), (2, "errors")] where !a[i].isNull && !a[i].isKind(.str) {
            return runtime.raise(.typeError, "encode() argument '\(name)' must be str, not \(runtime.argumentType(a[i]))")
        }
        return runtime.encode(StrRef(a[0].object), a[1], a[2])
    }
}
