import Glibc

/// str: searching and replacing.
extension StrMethods {
    static let search: [Native] = [
        Native("find", "self, sub, start=, end=, /", twin: "str.find", find),
        Native("rfind", "self, sub, start=, end=, /", twin: "str.rfind", rfind),
        Native("index", "self, sub, start=, end=, /", twin: "str.index", index),
        Native("rindex", "self, sub, start=, end=, /", twin: "str.rindex", rindex),
        Native("count", "self, sub, start=, end=, /", twin: "str.count", count),
        Native("startswith", "self, prefix, start=, end=, /", twin: "str.startswith", startsWith),
        Native("endswith", "self, suffix, start=, end=, /", twin: "str.endswith", endsWith),
        Native("replace", "self, old, new, count=, /", twin: "str.replace", replace),
        Native("removeprefix", "self, prefix, /", removePrefix),
        Native("removesuffix", "self, suffix, /", removeSuffix),
        Native("partition", "self, sep, /") { runtime, a in partition(runtime, a, .first) },
        Native("rpartition", "self, sep, /") { runtime, a in partition(runtime, a, .last) },
    ]

    private static func find(_ runtime: Runtime, _ a: Arguments) -> Value { locate(runtime, a, .first, mustBeThere: false) }
    private static func rfind(_ runtime: Runtime, _ a: Arguments) -> Value { locate(runtime, a, .last, mustBeThere: false) }
    private static func index(_ runtime: Runtime, _ a: Arguments) -> Value { locate(runtime, a, .first, mustBeThere: true) }
    private static func rindex(_ runtime: Runtime, _ a: Arguments) -> Value { locate(runtime, a, .last, mustBeThere: true) }
    private static func count(_ runtime: Runtime, _ a: Arguments) -> Value { locate(runtime, a, .count, mustBeThere: false) }

    private static func locate(_ runtime: Runtime, _ a: Arguments, _ what: StrSearch.What, mustBeThere: Bool) -> Value {
        let s = StrRef(a[0].object)
        switch runtime.searchBounds(a[2], a[3], count: s.length) {
        case .range(let range):
            guard a[1].isKind(.str) else { return runtime.raise(.typeError, "must be str, not \(runtime.typeName(a[1]))") }
            let found = range.map { StrSearch.run(what, StrRef(a[1].object), s, $0) } ?? (what == .count ? 0 : -1)
            if mustBeThere && found < 0 { return runtime.raise(.valueError, "substring not found") }
            return Value(found)
        case .needsPython: return .declined
        case .failed: return .error
        }
    }

    private static func startsWith(_ runtime: Runtime, _ a: Arguments) -> Value { affix(runtime, a, "startswith", atEnd: false) }
    private static func endsWith(_ runtime: Runtime, _ a: Arguments) -> Value { affix(runtime, a, "endswith", atEnd: true) }

    private static func affix(_ runtime: Runtime, _ a: Arguments, _ name: String, atEnd: Bool) -> Value {
        let s = StrRef(a[0].object)
        let range: Range<Int>?
        switch runtime.searchBounds(a[2], a[3], count: s.length) {
        case .range(let r): range = r
        case .needsPython: return .declined
        case .failed: return .error
        }
        func matches(_ affix: Value) -> Bool {
            guard let range else { return false }
            let part = StrRef(affix.object)
            if part.length > range.count { return false }
            return StrSearch.matches(part, s, at: atEnd ? range.upperBound - part.length : range.lowerBound)
        }
        if a[1].isKind(.str) { return Value(matches(a[1])) }
        guard a[1].isKind(.tuple) else {
            return runtime.raise(.typeError, "\(name) first arg must be str or a tuple of str, not \(runtime.typeName(a[1]))")
        }
        for affix in TupleRef(a[1].object).buffer {
            guard affix.isKind(.str) else {
                return runtime.raise(.typeError, "tuple for \(name) must only contain str, not \(runtime.typeName(affix))")
            }
            if matches(affix) { return .true }
        }
        return .false
    }

    // MARK: Replacing

    private static func replace(_ runtime: Runtime, _ a: Arguments) -> Value {
        for i in 1...2 where !a[i].isKind(.str) {
            return runtime.raise(.typeError, "replace() argument \(i) must be str, not \(runtime.argumentType(a[i]))")
        }
        switch runtime.intArgument(a[3], or: -1) {
        case .index(let limit):
            return replace(runtime, StrRef(a[0].object), StrRef(a[1].object), StrRef(a[2].object), limit < 0 ? Int.max : limit)
        case .needsPython: return .declined
        default: return .error
        }
    }

    static func replace(_ runtime: Runtime, _ s: StrRef, _ old: StrRef, _ new: StrRef, _ limit: Int) -> Value {
        if limit == 0 || StrRef.equal(old, new) || old.length > s.length { return runtime.exactStr(s) }
        if s.shift == 0 && old.length == 1 && new.length == 1 && new.shift == 0 && old.shift == 0 && limit >= s.length {
            return replaceByte(runtime, s, old.bytes[0], new.bytes[0])
        }
        if s.shift == 0 && new.shift == 0 && old.length > 0 { return replaceNarrow(runtime, s, old, new, limit) }
        let places = occurrences(of: old, in: s, limit)
        if places.isEmpty { return runtime.exactStr(s) }
        let length = s.length + places.count * (new.length - old.length)
        if !runtime.mayAllocate(length, times: 4) { return .error }
        var text = TextBuilder(capacity: length)
        var from = 0
        for place in places {
            text.append(s, from..<place)
            text.append(new)
            from = place + old.length
        }
        text.append(s, from..<s.length)
        return text.finish(in: runtime)
    }

    /// Makes a new one-byte str canonical once its bytes are written.
    static func settled(_ runtime: Runtime, _ s: StrRef, knownASCII: Bool) -> Value {
        if s.length == 1 { return runtime.str(character: UInt32(s.bytes[0])) }
        if !knownASCII {
            var high: UInt8 = 0
            for b in s.units(UInt8.self) { high |= b }
            s.object.initializeRaw(StrRef.info, high < 128 ? 4 : 0)
        }
        return s.value
    }

    /// Where all that is made has one-byte code points: searched twice, so that the places need not be remembered.
    private static func replaceNarrow(_ runtime: Runtime, _ s: StrRef, _ old: StrRef, _ new: StrRef, _ limit: Int) -> Value {
        let n = old.length, end = s.length
        func next(_ from: Int) -> Int { StrSearch.run(.first, old, s, from..<end) }
        var count = 0, from = 0
        while count < limit, case let place = next(from), place >= 0 {
            count &+= 1
            from = place &+ n
        }
        if count == 0 { return runtime.exactStr(s) }
        let length = end + count * (new.length - n)
        if !runtime.mayAllocate(length, times: 1) { return .error }
        if length == 0 { return runtime.emptyStr }
        let result = runtime.newStr(length: length, shift: 0, ascii: true)
        var to = result.bytes
        from = 0
        for _ in 0..<count {
            let place = next(from)
            memcpy(to, s.bytes + from, place - from)
            to += place - from
            memcpy(to, new.bytes, new.byteCount)
            to += new.byteCount
            from = place &+ n
        }
        memcpy(to, s.bytes + from, end - from)
        return settled(runtime, result, knownASCII: s.isASCII && new.isASCII)
    }

    private static func replaceByte(_ runtime: Runtime, _ s: StrRef, _ old: UInt8, _ new: UInt8) -> Value {
        guard memchr(s.bytes, Int32(old), s.length) != nil else { return runtime.exactStr(s) }
        let result = runtime.newStr(length: s.length, shift: 0, ascii: true)
        for i in 0..<s.length { result.bytes[i] = s.bytes[i] == old ? new : s.bytes[i] }
        return settled(runtime, result, knownASCII: s.isASCII && new < 128)
    }

    /// Where `needle` stands, without overlaps; an empty one before every code point and at the end.
    private static func occurrences(of needle: StrRef, in s: StrRef, _ limit: Int) -> [Int] {
        let n = needle.length
        if n == 0 { return Array(0..<min(limit, s.length + 1)) }
        var places: [Int] = []
        var from = 0
        while places.count < limit {
            let place = StrSearch.run(.first, needle, s, from..<s.length)
            if place < 0 { break }
            places.append(place)
            from = place + n
        }
        return places
    }

    private static func removePrefix(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "removeprefix() argument must be str, not \(runtime.argumentType(a[1]))")
        }
        let s = StrRef(a[0].object), prefix = StrRef(a[1].object)
        if !StrSearch.matches(prefix, s, at: 0) { return runtime.exactStr(s) }
        return runtime.part(s, prefix.length..<s.length)
    }

    private static func removeSuffix(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "removesuffix() argument must be str, not \(runtime.argumentType(a[1]))")
        }
        let s = StrRef(a[0].object), suffix = StrRef(a[1].object)
        if suffix.length == 0 || !StrSearch.matches(suffix, s, at: s.length - suffix.length) { return runtime.exactStr(s) }
        return runtime.part(s, 0..<s.length - suffix.length)
    }

    private static func partition(_ runtime: Runtime, _ a: Arguments, _ what: StrSearch.What) -> Value {
        guard a[1].isKind(.str) else { return runtime.raise(.typeError, "must be str, not \(runtime.typeName(a[1]))") }
        let s = StrRef(a[0].object), separator = StrRef(a[1].object)
        if separator.length == 0 { return runtime.raise(.valueError, "empty separator") }
        let place = StrSearch.run(what, separator, s, 0..<s.length)
        if place < 0 {
            let whole = runtime.exactStr(s), nothing = runtime.emptyStr
            return runtime.tuple(what == .first ? [whole, nothing, nothing] : [nothing, nothing, whole])
        }
        return runtime.tuple([
            runtime.part(s, 0..<place), runtime.exactStr(separator), runtime.part(s, place + separator.length..<s.length),
        ])
    }
}
