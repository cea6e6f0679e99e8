/// Sorting native values: stable, with the comparisons that CPython's list sort makes for short lists (runs extended by
/// binary insertion), so that even an inconsistent order (NaN) gives the same result there.
enum StableSort {
    private static let shortest = 64

    @inline(__always)
    static func sort<E>(_ base: UnsafeMutablePointer<E>, _ n: Int, less: (E, E) -> Bool) {
        if n < 2 { return }
        if n < shortest {
            extend(base, n, sorted: run(base, n, less), less)
            return
        }
        let scratch = UnsafeMutablePointer<E>.allocate(capacity: n)
        defer { scratch.deallocate() }
        // Lengths of the runs not merged yet; each is longer than the two behind it together (roughly), so they are few.
        var runs: [(start: Int, count: Int)] = []
        let least = shortestRun(n)
        var start = 0
        while start < n {
            var count = run(base + start, n - start, less)
            if count < least {
                let extended = min(least, n - start)
                extend(base + start, extended, sorted: count, less)
                count = extended
            }
            runs.append((start, count))
            start += count
            while runs.count > 1 {
                let last = runs.count - 1
                let thin = last >= 2 && runs[last - 2].count <= runs[last - 1].count + runs[last].count
                if !thin && runs[last - 1].count > runs[last].count { break }
                merge(&runs, thin && runs[last - 2].count < runs[last].count ? last - 2 : last - 1, base, scratch, less)
            }
        }
        while runs.count > 1 { merge(&runs, runs.count - 2, base, scratch, less) }
    }

    private static func shortestRun(_ n: Int) -> Int {
        var n = n, odd = 0
        while n >= shortest {
            odd |= n & 1
            n >>= 1
        }
        return n + odd
    }

    /// Length of the ascending run at the start; a strictly descending one is reversed.
    @inline(__always)
    private static func run<E>(_ base: UnsafeMutablePointer<E>, _ n: Int, _ less: (E, E) -> Bool) -> Int {
        if n < 2 { return n }
        var i = 2
        if less(base[1], base[0]) {
            while i < n && less(base[i], base[i - 1]) { i += 1 }
            var descending = UnsafeMutableBufferPointer(start: base, count: i)
            descending.reverse()
        } else {
            while i < n && !less(base[i], base[i - 1]) { i += 1 }
        }
        return i
    }

    /// Binary insertion of the items behind the first `sorted` ones.
    @inline(__always)
    private static func extend<E>(_ base: UnsafeMutablePointer<E>, _ n: Int, sorted: Int, _ less: (E, E) -> Bool) {
        for i in stride(from: sorted, to: n, by: 1) {
            let pivot = base[i]
            var low = 0, high = i
            while low < high {
                let middle = low + (high - low) >> 1
                if less(pivot, base[middle]) { high = middle } else { low = middle + 1 }
            }
            var j = i
            while j > low {
                base[j] = base[j - 1]
                j -= 1
            }
            base[low] = pivot
        }
    }

    /// Merges runs `k` and `k + 1`.
    @inline(__always)
    private static func merge<E>(_ runs: inout [(start: Int, count: Int)], _ k: Int, _ base: UnsafeMutablePointer<E>,
                                 _ scratch: UnsafeMutablePointer<E>, _ less: (E, E) -> Bool) {
        let left = runs[k], right = runs[k + 1]
        runs[k].count += right.count
        runs.remove(at: k + 1)
        let a = base + left.start, b = base + right.start
        if !less(b[0], a[left.count - 1]) { return }
        scratch.update(from: a, count: left.count)
        var i = 0, j = 0, target = a
        while i < left.count && j < right.count {
            if less(b[j], scratch[i]) {
                target.pointee = b[j]
                j += 1
            } else {
                target.pointee = scratch[i]
                i += 1
            }
            target += 1
        }
        target.update(from: scratch + i, count: left.count - i)
    }
}

enum SortOutcome {
    case done
    /// Some keys must be compared by Python code; nothing was changed.
    case needsPython
    /// TypeError is pending: some keys have no order; nothing was changed.
    case failed
}

/// An item with its sort key in native form.
private struct Keyed<Key> {
    let key: Key
    let item: Value
}

extension Runtime {
    /// What all the keys of a sort are.
    private enum KeyForm { case ints, doubles, texts, tuplesOfInts, mixed }

    /// A tuple whose first item is an int, or a str: what decides most comparisons, and the whole.
    private struct Led<Lead> {
        let lead: Lead
        let whole: Value
    }

    /// The first eight bytes of a str of one-byte characters, as a number that has the same order; equal for others.
    private func lead(_ text: StrRef) -> UInt64 {
        var result: UInt64 = 0
        let n = Swift.min(text.byteCount, 8), bytes = text.bytes
        for i in 0..<n { result |= UInt64(bytes[i]) &<< UInt64(56 &- 8 &* i) }
        return result
    }

    private func form(of keys: UnsafeMutablePointer<Value>, _ n: Int) -> KeyForm {
        let first = keys[0]
        if first.isInt {
            for i in 0..<n where !keys[i].isInt { return .mixed }
            return .ints
        }
        if isExact(first, .float) {
            for i in 0..<n where !isExact(keys[i], .float) { return .mixed }
            return .doubles
        }
        if isExact(first, .str) {
            // Others are ordered by their code points, which their bytes do not show.
            for i in 0..<n where !isExact(keys[i], .str) || StrRef(keys[i].object).shift != 0 { return .mixed }
            return .texts
        }
        if isExact(first, .tuple) {
            for i in 0..<n where !isExact(keys[i], .tuple) || keys[i].object.raw(0) == 0 || !TupleRef(keys[i].object)[0].isInt { return .mixed }
            return .tuplesOfInts
        }
        return .mixed
    }

    /// Sorts `items` by themselves.
    func nativeSort(_ items: UnsafeMutablePointer<Value>, count n: Int, reverse: Bool) -> SortOutcome {
        nativeSort(items, keys: items, count: n, reverse: reverse)
    }

    /// Sorts `items` by `keys`; with `reverse`, descending, equal ones in their old order.
    func nativeSort(_ items: UnsafeMutablePointer<Value>, keys: UnsafeMutablePointer<Value>, count n: Int, reverse: Bool) -> SortOutcome {
        if n < 2 { return .done }
        switch form(of: keys, n) {
        case .ints:
            sort(items, n, reverse, key: { keys[$0].int }, less: { $0.key < $1.key })
            return .done
        case .doubles:
            sort(items, n, reverse, key: { double(keys[$0]) ?? 0 }, less: { $0.key < $1.key })
            return .done
        case .texts:
            sort(items, n, reverse, key: { Led(lead: lead(StrRef(keys[$0].object)), whole: keys[$0]) }, less: {
                if $0.key.lead != $1.key.lead { return $0.key.lead < $1.key.lead }
                return StrRef.compare(StrRef($0.key.whole.object), StrRef($1.key.whole.object)) < 0
            })
            return .done
        case .tuplesOfInts:
            return sortUnlessPython(items, n, reverse, key: { Led(lead: TupleRef(keys[$0].object)[0].int, whole: keys[$0]) }, less: {
                if $0.key.lead != $1.key.lead { return Ordering($0.key.lead < $1.key.lead) }
                return nativeItemOrder(.less, $0.key.whole, $1.key.whole)
            })
        case .mixed:
            return sortUnlessPython(items, n, reverse, key: { keys[$0] }, less: { nativeLess($0.key, $1.key) })
        }
    }

    /// Sorts where a comparison may fail or need Python code: then nothing is changed.
    @inline(__always)
    private func sortUnlessPython<Key>(_ items: UnsafeMutablePointer<Value>, _ n: Int, _ reverse: Bool, key: (Int) -> Key,
                                       less: (Keyed<Key>, Keyed<Key>) -> Ordering) -> SortOutcome {
        var outcome = SortOutcome.done
        let sorted = UnsafeMutablePointer<Value>.allocate(capacity: n)
        defer { sorted.deallocate() }
        sorted.update(from: items, count: n)
        sort(sorted, n, reverse, key: key, less: { x, y in
            if outcome != .done { return false }
            switch less(x, y) {
            case .true: return true
            case .false: return false
            case .needsPython: outcome = .needsPython
            case .failed: outcome = .failed
            }
            return false
        })
        if outcome == .done { items.update(from: sorted, count: n) }
        return outcome
    }

    @inline(__always)
    private func sort<Key>(_ items: UnsafeMutablePointer<Value>, _ n: Int, _ reverse: Bool, key: (Int) -> Key,
                           less: (Keyed<Key>, Keyed<Key>) -> Bool) {
        let rows = UnsafeMutablePointer<Keyed<Key>>.allocate(capacity: n)
        defer { rows.deallocate() }
        // Reversed before and after, which keeps equal items in their order.
        for i in 0..<n {
            (rows + (reverse ? n - 1 - i : i)).initialize(to: Keyed(key: key(i), item: items[i]))
        }
        StableSort.sort(rows, n, less: less)
        for i in 0..<n { items[reverse ? n - 1 - i : i] = rows[i].item }
    }
}
