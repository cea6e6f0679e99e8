import Glibc

/// What methods of str, bytes and bytearray make of their arguments.
enum SearchBounds {
    /// The part to search; nil where not even an empty needle is found.
    case range(Range<Int>?)
    /// A bound's `__index__` is Python code.
    case needsPython
    /// An exception is pending.
    case failed
}

extension Runtime {
    /// The optional `start` and `end` of `find` and its kin; None counts as not given.
    func searchBounds(_ start: Value, _ end: Value, count: Int) -> SearchBounds {
        if start.isNull && end.isNull { return .range(0..<count) }
        var bounds = (0, Int.max)
        switch clippedBound(start == .none ? .null : start, or: 0) {
        case .index(let n): bounds.0 = n
        case .needsPython: return .needsPython
        default: return boundFailed()
        }
        switch clippedBound(end == .none ? .null : end, or: Int.max) {
        case .index(let n): bounds.1 = n
        case .needsPython: return .needsPython
        default: return boundFailed()
        }
        return .range(Search.range(start: bounds.0, end: bounds.1, count: count))
    }

    /// `find` takes None too, and says so.
    private func boundFailed() -> SearchBounds {
        _ = raise(.typeError, "slice indices must be integers or None or have an __index__ method")
        return .failed
    }

    /// An argument that must be an int (a width, a count); null takes `fallback`.
    func intArgument(_ value: Value, or fallback: Int = 0) -> SequenceIndex {
        if value.isNull { return .index(fallback) }
        if value.isInt { return .index(value.int) }
        if isInt(value) {
            if let n = smallInt(value) { return .index(n) }
            _ = raise(.overflowError, "Python int too large to convert to C ssize_t")
            return .failed
        }
        switch sequenceIndex(value) {
        case .notAnIndex:
            _ = raise(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
            return .failed
        case let other: return other
        }
    }

    /// The type of a wrong argument, as CPython's generated argument checks show it.
    func argumentType(_ value: Value) -> String { value == .none ? "None" : typeName(value) }

    /// The truth of an argument where native code can tell; null counts as false.
    func flagArgument(_ value: Value) -> Verdict { value.isNull ? .false : nativeTruth(value) }

    /// Whether a str or bytes of that many bytes may be made; otherwise MemoryError is pending.
    func mayAllocate(_ count: Int, times n: Int, width: Int = 1) -> Bool {
        let (units, overflow) = count.multipliedReportingOverflow(by: n)
        let (bytes, carry) = units.multipliedReportingOverflow(by: width)
        if !overflow && !carry && bytes < min(heap.pointee.room, 1 << 36) { return true }
        _ = raise(newException(.memoryError, []))
        return false
    }

    /// Whether the class of the other operand is made by Python code and has that reflected method.
    func hasReflected(_ value: Value, _ name: Name) -> Bool {
        let type = typeOf(value)
        return type.isHeapType && lookup(type, name).isKind(.function)
    }
}

extension StrRef {
    /// The code points in their own width.
    @inline(__always) func units<Unit>(_ type: Unit.Type) -> UnsafeBufferPointer<Unit> {
        UnsafeBufferPointer(start: UnsafeRawPointer(bytes).assumingMemoryBound(to: Unit.self), count: length)
    }

    /// The code points in an at least as large width.
    func widened<Unit: FixedWidthInteger>(_ type: Unit.Type) -> [Unit] { (0..<length).map { Unit(truncatingIfNeeded: self[$0]) } }

    /// The order of strings: what comparison methods need.
    static func ordered(_ a: Value, _ b: Value, _ test: (Int) -> Bool) -> Value {
        guard b.isKind(.str) else { return .notImplemented }
        return Value(test(compare(StrRef(a.object), StrRef(b.object))))
    }
}

/// Substring search in strs of any width.
enum StrSearch {
    enum What { case first, last, count }

    /// The position of the first or last occurrence in the code points `range` of `haystack`, -1 when there is none; or their number.
    static func run(_ what: What, _ needle: StrRef, _ haystack: StrRef, _ range: Range<Int>) -> Int {
        // A needle with a wider code point than the haystack has cannot be found.
        if needle.shift > haystack.shift { return what == .count ? 0 : -1 }
        switch haystack.shift {
        case 0: return run(what, needle.units(UInt8.self), haystack.units(UInt8.self), range)
        case 1:
            if needle.shift == 1 { return run(what, needle.units(UInt16.self), haystack.units(UInt16.self), range) }
            return needle.widened(UInt16.self).withUnsafeBufferPointer { run(what, $0, haystack.units(UInt16.self), range) }
        default:
            if needle.shift == 2 { return run(what, needle.units(UInt32.self), haystack.units(UInt32.self), range) }
            return needle.widened(UInt32.self).withUnsafeBufferPointer { run(what, $0, haystack.units(UInt32.self), range) }
        }
    }

    static func run<Unit: FixedWidthInteger & UnsignedInteger>(
        _ what: What, _ needle: UnsafeBufferPointer<Unit>, _ haystack: UnsafeBufferPointer<Unit>, _ range: Range<Int>
    ) -> Int {
        let part = UnsafeBufferPointer(rebasing: haystack[range])
        switch what {
        case .first: return Search.find(needle, in: part).map { $0 + range.lowerBound } ?? -1
        case .last: return Search.rfind(needle, in: part).map { $0 + range.lowerBound } ?? -1
        case .count: return Search.count(needle, in: part)
        }
    }

    /// Whether `needle` stands at that position.
    static func matches(_ needle: StrRef, _ text: StrRef, at position: Int) -> Bool {
        let n = needle.length
        if position < 0 || position + n > text.length { return false }
        if needle.shift == 0 && text.shift == 0 { return memcmp(text.bytes + position, needle.bytes, n) == 0 }
        for i in 0..<n where needle[i] != text[position + i] { return false }
        return true
    }
}
