import Glibc

/// str: splitting and joining.
extension StrMethods {
    static let splitting: [Native] = [
        Native("split", "self, /, sep=, maxsplit=", twin: "str.split") { runtime, a in split(runtime, a, fromEnd: false) },
        Native("rsplit", "self, /, sep=, maxsplit=", twin: "str.rsplit") { runtime, a in split(runtime, a, fromEnd: true) },
        Native("splitlines", "self, /, keepends=", twin: "str.splitlines", splitLines),
        Native("join", "self, iterable, /", twin: "str.join", join),
    ]

    private static func split(_ runtime: Runtime, _ a: Arguments, fromEnd: Bool) -> Value {
        let s = StrRef(a[0].object), separator = a.get(1, or: .none)
        let limit: Int
        switch runtime.intArgument(a[2], or: -1) {
        case .index(let n): limit = n < 0 ? Int.max : n
        case .needsPython: return .declined
        default: return .error
        }
        if separator != .none && !separator.isKind(.str) {
            return runtime.raise(.typeError, "must be str or None, not \(runtime.typeName(separator))")
        }
        if separator == .none { return fromEnd ? list(runtime, s, wordsFromEnd(s, limit)) : words(runtime, s, limit) }
        let sep = StrRef(separator.object)
        if sep.length == 0 { return runtime.raise(.valueError, "empty separator") }
        if !fromEnd && s.shift == 0 && sep.shift == 0 && sep.length == 1 { return splitByte(runtime, s, sep.bytes[0], limit) }
        return list(runtime, s, fromEnd ? partsFromEnd(s, sep, limit) : parts(s, sep, limit))
    }

    /// Bytes that a part takes at least: its place in the list and the header of its str.
    private static let leastPart = 40

    private static func list(_ runtime: Runtime, _ s: StrRef, _ ranges: [Range<Int>]) -> Value {
        if !runtime.mayAllocate(ranges.count, times: leastPart) { return .error }
        let result = runtime.newList(capacity: ranges.count)
        for range in ranges { result.append(runtime.part(s, range)) }
        return result.value
    }

    /// Split at a single byte, the common case.
    private static func splitByte(_ runtime: Runtime, _ s: StrRef, _ separator: UInt8, _ limit: Int) -> Value {
        let result = runtime.newList(capacity: 8)
        let n = s.length
        var from = 0, count = 0
        while count < limit, from <= n, let found = memchr(s.bytes + from, Int32(separator), n - from) {
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(s.bytes)
            if count & 0xFFFF == 0xFFFF, !runtime.mayAllocate(count, times: leastPart) { return .error }
            result.append(runtime.part(s, from..<place))
            from = place + 1
            count += 1
        }
        result.append(runtime.part(s, from..<n))
        return result.value
    }

    private static func parts(_ s: StrRef, _ separator: StrRef, _ limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var from = 0
        while ranges.count < limit {
            let place = StrSearch.run(.first, separator, s, from..<s.length)
            if place < 0 { break }
            ranges.append(from..<place)
            from = place + separator.length
        }
        ranges.append(from..<s.length)
        return ranges
    }

    private static func partsFromEnd(_ s: StrRef, _ separator: StrRef, _ limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var to = s.length
        while ranges.count < limit {
            let place = StrSearch.run(.last, separator, s, 0..<to)
            if place < 0 { break }
            ranges.append(place + separator.length..<to)
            to = place
        }
        ranges.append(0..<to)
        return ranges.reversed()
    }

    /// The words between whitespace; behind `limit` splits the rest, its trailing whitespace included.
    private static func words(_ runtime: Runtime, _ s: StrRef, _ limit: Int) -> Value {
        let result = runtime.newList(capacity: 4)
        func take(_ range: Range<Int>) { result.append(runtime.part(s, range)) }
        switch s.shift {
        case 0: words(s.units(UInt8.self), limit, take)
        case 1: words(s.units(UInt16.self), limit, take)
        default: words(s.units(UInt32.self), limit, take)
        }
        return result.value
    }

    @inline(__always)
    private static func words<Unit: FixedWidthInteger>(_ text: UnsafeBufferPointer<Unit>, _ limit: Int, _ take: (Range<Int>) -> Void) {
        let n = text.count
        var i = 0, count = 0
        while true {
            while i < n && UnicodeText.isSpace(UInt32(truncatingIfNeeded: text[i])) { i &+= 1 }
            if i == n { return }
            if count >= limit { return take(i..<n) }
            let from = i
            while i < n && !UnicodeText.isSpace(UInt32(truncatingIfNeeded: text[i])) { i &+= 1 }
            take(from..<i)
            count &+= 1
        }
    }

    private static func wordsFromEnd(_ s: StrRef, _ limit: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var i = s.length
        while true {
            while i > 0 && UnicodeText.isSpace(s[i - 1]) { i &-= 1 }
            if i == 0 { break }
            if ranges.count >= limit {
                ranges.append(0..<i)
                break
            }
            let to = i
            while i > 0 && !UnicodeText.isSpace(s[i - 1]) { i &-= 1 }
            ranges.append(i..<to)
        }
        return ranges.reversed()
    }

    private static func splitLines(_ runtime: Runtime, _ a: Arguments) -> Value {
        let keeps: Bool
        switch runtime.lineEndsArgument(a[1]) {
        case .true: keeps = true
        case .false: keeps = false
        case .needsPython?: return .declined
        case nil: return .error
        }
        let s = StrRef(a[0].object), n = s.length
        let result = runtime.newList(capacity: 8)
        var i = 0
        while i < n {
            let from = i
            while i < n && !UnicodeText.isLineBreak(s[i]) { i &+= 1 }
            var end = i
            if i < n {
                i &+= s[i] == 0x0D && i + 1 < n && s[i + 1] == 0x0A ? 2 : 1
                if keeps { end = i }
            }
            result.append(runtime.part(s, from..<end))
        }
        return result.value
    }

    // MARK: Joining

    private static func join(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let items = runtime.exactItems(of: a[1]) else {
            guard let drained = runtime.drain(a[1]) else { return .declined }
            return drained.withUnsafeBufferPointer { join(runtime, StrRef(a[0].object), $0) }
        }
        return join(runtime, StrRef(a[0].object), items)
    }

    static func join(_ runtime: Runtime, _ separator: StrRef, _ items: UnsafeBufferPointer<Value>) -> Value {
        var length = 0, shift = items.count > 1 ? separator.shift : 0, ascii = items.count > 1 ? separator.isASCII : true
        for (i, item) in items.enumerated() {
            guard item.isPointer && item.object.kind == .str else {
                return runtime.raise(.typeError, "sequence item \(i): expected str instance, \(runtime.typeName(item)) found")
            }
            let s = StrRef(item.object)
            length &+= s.length
            shift = max(shift, s.shift)
            ascii = ascii && s.isASCII
        }
        if items.isEmpty { return runtime.emptyStr }
        if items.count == 1 { return runtime.exactStr(StrRef(items[0].object)) }
        length += separator.length * (items.count - 1)
        if !runtime.mayAllocate(length, times: 1 << shift) { return .error }
        let result = runtime.newStr(length: length, shift: shift, ascii: ascii)
        if shift == 0 {
            var target = result.bytes
            let between = separator.bytes, gap = separator.byteCount
            for (i, item) in items.enumerated() {
                if i > 0 && gap > 0 {
                    if gap == 1 { target[0] = between[0] } else { memcpy(target, between, gap) }
                    target += gap
                }
                let s = StrRef(item.object)
                memcpy(target, s.bytes, s.byteCount)
                target += s.byteCount
            }
            return result.value
        }
        var position = 0
        for (i, item) in items.enumerated() {
            if i > 0 {
                runtime.copy(separator, to: result, at: position)
                position += separator.length
            }
            runtime.copy(StrRef(item.object), to: result, at: position)
            position += StrRef(item.object).length
        }
        return result.value
    }
}

extension Runtime {
    /// The `keepends` of `splitlines`, which takes any int; nil with TypeError pending.
    func lineEndsArgument(_ value: Value) -> Verdict? {
        if value.isNull { return .false }
        if let number = integer(value), case .small(let n) = number, Int32(exactly: n) != nil { return Verdict(n != 0) }
        if isInt(value) {
            _ = raise(.overflowError, "Python int too large to convert to C int")
            return nil
        }
        switch sequenceIndex(value) {
        case .index(let n): return Verdict(n != 0)
        case .needsPython: return .needsPython
        case .failed: return nil
        case .notAnIndex:
            _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
            return nil
        }
    }
}
