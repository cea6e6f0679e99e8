/// bytes and bytearray: splitting and joining.
enum BytesSplit {
    static let rows: [Native] = [
        Native("split", "self, /, sep=, maxsplit=", twin: "bytes.split") { runtime, a in split(runtime, a, fromEnd: false) },
        Native("rsplit", "self, /, sep=, maxsplit=", twin: "bytes.rsplit") { runtime, a in split(runtime, a, fromEnd: true) },
        Native("splitlines", "self, /, keepends=", twin: "bytes.splitlines", splitLines),
        Native("join", "self, iterable_of_bytes, /", twin: "bytes.join", join),
    ]

    @inline(__always) static func isSpace(_ b: UInt8) -> Bool { b == 0x20 || b &- 9 <= 4 }

    private static func split(_ runtime: Runtime, _ a: Arguments, fromEnd: Bool) -> Value {
        let content = runtime.byteBuffer(a[0]), separator = a.get(1, or: .none)
        let limit: Int
        switch runtime.intArgument(a[2], or: -1) {
        case .index(let n): limit = n < 0 ? Int.max : n
        case .needsPython: return .declined
        default: return .error
        }
        if separator != .none && runtime.bytesLike(separator) == nil { return runtime.raiseNotBytesLike(separator) }
        let ranges: [Range<Int>]
        if separator == .none {
            ranges = words(content, limit, fromEnd: fromEnd)
        } else {
            let separator = runtime.byteBuffer(separator)
            if separator.isEmpty { return runtime.raise(.valueError, "empty separator") }
            ranges = parts(content, separator, limit, fromEnd: fromEnd)
        }
        let result = runtime.newList(capacity: ranges.count)
        for range in ranges { result.append(runtime.newBytes(UnsafeBufferPointer(rebasing: content[range]), like: a[0])) }
        return result.value
    }

    private static func parts(_ content: UnsafeBufferPointer<UInt8>, _ separator: UnsafeBufferPointer<UInt8>, _ limit: Int,
                              fromEnd: Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var from = 0, to = content.count
        while ranges.count < limit {
            let place = StrSearch.run(fromEnd ? .last : .first, separator, content, from..<to)
            if place < 0 { break }
            if fromEnd {
                ranges.append(place + separator.count..<to)
                to = place
            } else {
                ranges.append(from..<place)
                from = place + separator.count
            }
        }
        ranges.append(from..<to)
        return fromEnd ? ranges.reversed() : ranges
    }

    private static func words(_ content: UnsafeBufferPointer<UInt8>, _ limit: Int, fromEnd: Bool) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var from = 0, to = content.count
        while true {
            while from < to && isSpace(content[fromEnd ? to - 1 : from]) { if fromEnd { to -= 1 } else { from += 1 } }
            if from == to { break }
            if ranges.count >= limit {
                ranges.append(from..<to)
                break
            }
            if fromEnd {
                var start = to
                while start > 0 && !isSpace(content[start - 1]) { start -= 1 }
                ranges.append(start..<to)
                to = start
            } else {
                var end = from
                while end < to && !isSpace(content[end]) { end += 1 }
                ranges.append(from..<end)
                from = end
            }
        }
        return fromEnd ? ranges.reversed() : ranges
    }

    private static func splitLines(_ runtime: Runtime, _ a: Arguments) -> Value {
        let keeps: Bool
        switch runtime.lineEndsArgument(a[1]) {
        case .true?: keeps = true
        case .false?: keeps = false
        case .needsPython?: return .declined
        case nil: return .error
        }
        let content = runtime.byteBuffer(a[0]), n = content.count
        let result = runtime.newList(capacity: 8)
        var i = 0
        while i < n {
            let from = i
            while i < n && content[i] != 0x0A && content[i] != 0x0D { i += 1 }
            var end = i
            if i < n {
                i += content[i] == 0x0D && i + 1 < n && content[i + 1] == 0x0A ? 2 : 1
                if keeps { end = i }
            }
            result.append(runtime.newBytes(UnsafeBufferPointer(rebasing: content[from..<end]), like: a[0]))
        }
        return result.value
    }

    private static func join(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let items = runtime.drain(a[1]) else { return .declined }
        let separator = runtime.byteBuffer(a[0])
        var count = max(items.count - 1, 0).multipliedReportingOverflow(by: separator.count).partialValue
        for (i, item) in items.enumerated() {
            guard let part = runtime.bytesLike(item) else {
                return runtime.raise(.typeError, "sequence item \(i): expected a bytes-like object, \(runtime.typeName(item)) found")
            }
            count += part.count
        }
        if !runtime.mayAllocate(count, times: 1) { return .error }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for (i, item) in items.enumerated() {
            if i > 0 { result += separator }
            if let part = runtime.bytesLike(item) { result += part }
        }
        return runtime.newBytes(result, like: a[0])
    }
}
