import Glibc

/// Substring search on buffers of code units: `find`, `rfind` and `count` of `str` and `bytes`.
///
/// Offsets are in units. An empty needle is found everywhere: at the start, at the end, and between any two units.
enum Search {
    /// The part of a sequence that the optional arguments `start` and `end` select, both already clamped to machine
    /// words; negative ones count from the end. Nil when the start lies behind the end, where not even an
    /// empty needle is found.
    static func range(start: Int, end: Int, count: Int) -> Range<Int>? {
        let upper = end < 0 ? max(0, end + count) : min(end, count)
        let lower = start < 0 ? max(0, start + count) : start
        return lower <= upper ? lower..<upper : nil
    }

    /// The offset of the first occurrence, or nil.
    static func find<Unit: FixedWidthInteger & UnsignedInteger>(
        _ needle: UnsafeBufferPointer<Unit>, in haystack: UnsafeBufferPointer<Unit>
    ) -> Int? {
        if needle.count > haystack.count { return nil }
        switch needle.count {
        case 0: return 0
        case 1: return findUnit(needle[0], in: haystack)
        default: break
        }
        if needle.count < twoWayLength || haystack.count < twoWayHaystack { return scan(needle, haystack) }
        return TwoWayNeedle(needle).find(in: haystack)
    }

    /// Shorter needles and haystacks are scanned directly; preparing the needle would cost more.
    private static let twoWayLength = 8
    private static let twoWayHaystack = 256

    /// The offset of the last occurrence, or nil.
    static func rfind<Unit: FixedWidthInteger & UnsignedInteger>(
        _ needle: UnsafeBufferPointer<Unit>, in haystack: UnsafeBufferPointer<Unit>
    ) -> Int? {
        let length = needle.count
        if length > haystack.count { return nil }
        guard let first = needle.first else { return haystack.count }
        // Units of the needle, hashed to a word's bits, tell when a window can be skipped as a whole.
        var members: UInt64 = 0
        for unit in needle { members |= 1 << UInt64(truncatingIfNeeded: unit & 63) }
        var skip = length
        for index in 1..<max(1, length) where needle[index] == first {
            skip = index
            break
        }
        var position = haystack.count - length
        while position >= 0 {
            if haystack[position] == first && matches(needle, haystack, at: position) { return position }
            let before = position - 1
            if before < 0 { return nil }
            if members >> UInt64(truncatingIfNeeded: haystack[before] & 63) & 1 == 0 {
                position -= length + 1
            } else {
                position -= haystack[position] == first ? skip : 1
            }
        }
        return nil
    }

    /// The number of occurrences that do not overlap, at most `limit`.
    static func count<Unit: FixedWidthInteger & UnsignedInteger>(
        _ needle: UnsafeBufferPointer<Unit>, in haystack: UnsafeBufferPointer<Unit>, limit: Int = .max
    ) -> Int {
        if needle.isEmpty { return min(haystack.count + 1, limit) }
        var found = 0, position = 0
        if needle.count == 1 {
            let unit = needle[0]
            for other in haystack where other == unit { found += 1 }
            return min(found, limit)
        }
        while found < limit, let offset = find(needle, in: UnsafeBufferPointer(rebasing: haystack[position...])) {
            found += 1
            position += offset + needle.count
        }
        return found
    }

    /// The offset of the first occurrence of a unit.
    static func findUnit<Unit: FixedWidthInteger & UnsignedInteger>(
        _ unit: Unit, in haystack: UnsafeBufferPointer<Unit>
    ) -> Int? {
        if Unit.self == UInt8.self {
            guard let base = haystack.baseAddress,
                  let found = memchr(base, Int32(truncatingIfNeeded: unit), haystack.count) else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        return haystack.firstIndex(of: unit)
    }

    private static func scan<Unit: FixedWidthInteger & UnsignedInteger>(
        _ needle: UnsafeBufferPointer<Unit>, _ haystack: UnsafeBufferPointer<Unit>
    ) -> Int? {
        let windows = haystack.count - needle.count + 1
        var position = 0
        while position < windows,
              let offset = findUnit(needle[0], in: UnsafeBufferPointer(rebasing: haystack[position..<windows])) {
            position += offset
            if matches(needle, haystack, at: position) { return position }
            position += 1
        }
        return nil
    }

    @inline(__always)
    private static func matches<Unit: FixedWidthInteger & UnsignedInteger>(
        _ needle: UnsafeBufferPointer<Unit>, _ haystack: UnsafeBufferPointer<Unit>, at position: Int
    ) -> Bool {
        var index = needle.count - 1
        while index >= 0 && needle[index] == haystack[position + index] { index -= 1 }
        return index < 0
    }
}

/// A needle prepared for the two-way algorithm, with a table of shifts by the window's last unit that lets most
/// windows be skipped. Crochemore and Perrin, "Two-way string-matching" (1991).
private struct TwoWayNeedle<Unit: FixedWidthInteger & UnsignedInteger> {
    private let needle: UnsafeBufferPointer<Unit>
    /// Where the needle is split: the right part is compared first.
    private let cut: Int
    private let period: Int
    /// Whether the whole needle has the period, so that a prefix need not be compared again.
    private let isPeriodic: Bool
    /// The distance from the needle's end of the last unit with the same low bits.
    private let shifts: [Int]

    private static var tableMask: Int { 63 }

    init(_ needle: UnsafeBufferPointer<Unit>) {
        self.needle = needle
        let normal = TwoWayNeedle.maximalSuffix(needle, reversed: false)
        let reversed = TwoWayNeedle.maximalSuffix(needle, reversed: true)
        let (cut, period) = normal.start > reversed.start ? normal : reversed
        self.cut = cut
        isPeriodic = cut + period <= needle.count && (0..<cut).allSatisfy { needle[$0] == needle[$0 + period] }
        self.period = isPeriodic ? period : max(cut, needle.count - cut) + 1
        var shifts = [Int](repeating: needle.count, count: TwoWayNeedle.tableMask + 1)
        for index in needle.indices {
            shifts[Int(truncatingIfNeeded: needle[index]) & TwoWayNeedle.tableMask] = needle.count - 1 - index
        }
        self.shifts = shifts
    }

    /// The start and period of the greatest suffix in the order of units, or in the reverse of it.
    private static func maximalSuffix(_ needle: UnsafeBufferPointer<Unit>,
                                      reversed: Bool) -> (start: Int, period: Int) {
        var start = 0, candidate = 1, length = 0, period = 1
        while candidate + length < needle.count {
            let a = needle[candidate + length], b = needle[start + length]
            if a == b {
                if length + 1 == period {
                    candidate += period
                    length = 0
                } else {
                    length += 1
                }
            } else if (a < b) != reversed {
                candidate += length + 1
                length = 0
                period = candidate - start
            } else {
                start = candidate
                candidate += 1
                length = 0
                period = 1
            }
        }
        return (start, period)
    }

    func find(in haystack: UnsafeBufferPointer<Unit>) -> Int? {
        shifts.withUnsafeBufferPointer { shifts in
            let last = needle.count - 1
            var position = 0, memory = 0
            while position + last < haystack.count {
                let shift = shifts[Int(truncatingIfNeeded: haystack[position + last]) & TwoWayNeedle.tableMask]
                if shift > 0 {
                    position += shift
                    memory = 0
                    continue
                }
                var index = max(cut, memory)
                while index <= last && needle[index] == haystack[position + index] { index += 1 }
                if index <= last {
                    position += index - cut + 1
                    memory = 0
                    continue
                }
                index = cut
                while index > memory && needle[index - 1] == haystack[position + index - 1] { index -= 1 }
                if index <= memory { return position }
                position += period
                memory = isPeriodic ? needle.count - period : 0
            }
            return nil
        }
    }
}
