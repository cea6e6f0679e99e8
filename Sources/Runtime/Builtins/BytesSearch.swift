/// bytes and bytearray: searching and replacing.
enum BytesSearch {
    static let rows: [Native] = [
        Native("find", "self, sub, start=, end=, /", twin: "bytes.find") { r, a in locate(r, a, .first, mustBeThere: false) },
        Native("rfind", "self, sub, start=, end=, /", twin: "bytes.rfind") { r, a in locate(r, a, .last, mustBeThere: false) },
        Native("index", "self, sub, start=, end=, /", twin: "bytes.index") { r, a in locate(r, a, .first, mustBeThere: true) },
        Native("rindex", "self, sub, start=, end=, /", twin: "bytes.rindex") { r, a in locate(r, a, .last, mustBeThere: true) },
        Native("count", "self, sub, start=, end=, /", twin: "bytes.count") { r, a in locate(r, a, .count, mustBeThere: false) },
        Native("startswith", "self, prefix, start=, end=, /", twin: "bytes.startswith") { r, a in affix(r, a, "startswith", atEnd: false) },
        Native("endswith", "self, suffix, start=, end=, /", twin: "bytes.endswith") { r, a in affix(r, a, "endswith", atEnd: true) },
        Native("replace", "self, old, new, count=, /", twin: "bytes.replace", replace),
        Native("removeprefix", "self, prefix, /") { runtime, a in
            guard let prefix = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            let content = runtime.byteBuffer(a[0])
            return runtime.newBytes(UnsafeBufferPointer(rebasing: content[(content.starts(with: prefix) ? prefix.count : 0)...]), like: a[0])
        },
        Native("removesuffix", "self, suffix, /") { runtime, a in
            guard let suffix = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            let content = runtime.byteBuffer(a[0])
            let ends = content.count >= suffix.count && content.suffix(suffix.count).elementsEqual(suffix)
            return runtime.newBytes(UnsafeBufferPointer(rebasing: content[..<(content.count - (ends ? suffix.count : 0))]), like: a[0])
        },
        Native("partition", "self, sep, /") { runtime, a in partition(runtime, a, .first) },
        Native("rpartition", "self, sep, /") { runtime, a in partition(runtime, a, .last) },
    ]

    private static func locate(_ runtime: Runtime, _ a: Arguments, _ what: StrSearch.What, mustBeThere: Bool) -> Value {
        let content = runtime.byteBuffer(a[0])
        switch runtime.searchBounds(a[2], a[3], count: content.count) {
        case .needsPython: return .declined
        case .failed: return .error
        case .range(let range):
            var byte: [UInt8] = []
            if runtime.bytesLike(a[1]) == nil {
                if runtime.isInt(a[1]) {
                    guard case .byte(let b) = runtime.byteArgument(a[1]) else { return .error }
                    byte = [b]
                } else if a[1].isKind(.memoryView) {
                    return runtime.raiseNotBytesLike(a[1])
                } else {
                    if case .needsPython = runtime.sequenceIndex(a[1]) { return .declined }
                    return runtime.raise(.typeError, "argument should be integer or bytes-like object, not '\(runtime.typeName(a[1]))'")
                }
            }
            let found = byte.withUnsafeBufferPointer { single in
                range.map { StrSearch.run(what, runtime.bytesLike(a[1]) ?? single, content, $0) } ?? (what == .count ? 0 : -1)
            }
            if mustBeThere && found < 0 { return runtime.raise(.valueError, "subsection not found") }
            return Value(found)
        }
    }

    private static func affix(_ runtime: Runtime, _ a: Arguments, _ name: String, atEnd: Bool) -> Value {
        let content = runtime.byteBuffer(a[0])
        let range: Range<Int>?
        switch runtime.searchBounds(a[2], a[3], count: content.count) {
        case .range(let r): range = r
        case .needsPython: return .declined
        case .failed: return .error
        }
        func matches(_ affix: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let range, affix.count <= range.count else { return false }
            let part = content[range]
            return atEnd ? part.suffix(affix.count).elementsEqual(affix) : part.starts(with: affix)
        }
        if let affix = runtime.bytesLike(a[1]) { return Value(matches(affix)) }
        guard a[1].isKind(.tuple) else {
            return runtime.raise(.typeError, "\(name) first arg must be bytes or a tuple of bytes, not \(runtime.typeName(a[1]))")
        }
        for item in TupleRef(a[1].object).buffer {
            guard let affix = runtime.bytesLike(item) else { return runtime.raiseNotBytesLike(item) }
            if matches(affix) { return .true }
        }
        return .false
    }

    private static func replace(_ runtime: Runtime, _ a: Arguments) -> Value {
        for i in 1...2 where runtime.bytesLike(a[i]) == nil { return runtime.raiseNotBytesLike(a[i]) }
        var limit: Int
        switch runtime.intArgument(a[3], or: -1) {
        case .index(let n): limit = n < 0 ? Int.max : n
        case .needsPython: return .declined
        default: return .error
        }
        let content = runtime.byteBuffer(a[0]), old = runtime.byteBuffer(a[1]), new = runtime.byteBuffer(a[2])
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var from = 0
        if old.isEmpty {
            while from <= content.count && limit > 0 {
                result += new
                if from < content.count { result.append(content[from]) }
                from += 1
                limit -= 1
            }
        } else {
            while limit > 0, let offset = Search.find(old, in: UnsafeBufferPointer(rebasing: content[from...])) {
                result += content[from..<from + offset]
                result += new
                from += offset + old.count
                limit -= 1
            }
        }
        if from == 0 && runtime.isExact(a[0], .bytes) { return a[0] }
        if from < content.count { result += content[from...] }
        return runtime.newBytes(result, like: a[0])
    }

    private static func partition(_ runtime: Runtime, _ a: Arguments, _ what: StrSearch.What) -> Value {
        guard let separator = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
        if separator.isEmpty { return runtime.raise(.valueError, "empty separator") }
        let content = runtime.byteBuffer(a[0])
        let place = StrSearch.run(what, separator, content, content.indices)
        let between = a[0].isKind(.bytes) ? a[1] : runtime.newBytes(separator, like: a[0])
        func part(_ range: Range<Int>) -> Value { runtime.newBytes(UnsafeBufferPointer(rebasing: content[range]), like: a[0]) }
        if place < 0 {
            let whole = part(content.indices)
            return runtime.tuple(what == .first ? [whole, part(0..<0), part(0..<0)] : [part(0..<0), part(0..<0), whole])
        }
        return runtime.tuple([part(0..<place), between, part(place + separator.count..<content.count)])
    }
}
