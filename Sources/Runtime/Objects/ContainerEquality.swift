/// Equality and order of dicts and sets by native code.
///
/// Keys are looked up in the other container, which compares from depth 0 again; so only *shallow* keys take part here
/// (immediates, texts, numbers, and tuples of those to a few levels), and the host stack stays bounded.
extension Runtime {
    private static let keyLevels = 3

    private func isShallowKey(_ key: Value, levels: Int = Runtime.keyLevels) -> Bool {
        guard key.isPointer else { return true }
        switch key.object.kind {
        case .set, .dict, .list, .dictView, .method: return false
        case .tuple: return levels > 0 && TupleRef(key.object).buffer.allSatisfy { isShallowKey($0, levels: levels - 1) }
        default: return true
        }
    }

    /// `a == b` of two dicts: the same keys with equal values.
    func dictEquals(_ a: DictRef, _ b: DictRef, depth: Int) -> Verdict {
        if a.used != b.used { return .false }
        if depth >= Runtime.deepestNative { return .needsPython }
        var i = a.next(0)
        while i >= 0 {
            let entry = a.entries[i]
            if !isShallowKey(entry.key) { return .needsPython }
            switch b.find(entry.key, hash: entry.hash, in: self) {
            case .needsPython: return .needsPython
            case .absent: return .false
            case .found(let j):
                let verdict = nativeEqualsSlowly(entry.value, b.entries[j].value, depth: depth + 1)
                if verdict != .true { return verdict }
            }
            i = a.next(i + 1)
        }
        return .true
    }

    /// `a == b` of two sets.
    func setEquals(_ a: SetRef, _ b: SetRef) -> Verdict {
        a.used != b.used ? .false : setIsSubset(a, b)
    }

    /// Whether every element of `a` is in `b`.
    func setIsSubset(_ a: SetRef, _ b: SetRef) -> Verdict {
        if a.used > b.used { return .false }
        if a.object == b.object { return .true }
        var i = a.next(0)
        while i >= 0 {
            let slot = a.slots[i]
            if !isShallowKey(slot.key) { return .needsPython }
            switch b.find(slot.key, hash: slot.hash, in: self) {
            case .needsPython: return .needsPython
            case .absent: return .false
            case .found: break
            }
            i = a.next(i + 1)
        }
        return .true
    }

    /// The order of sets is that of inclusion.
    func setOrder(_ operation: OrderOperation, _ a: SetRef, _ b: SetRef) -> Ordering {
        let verdict: Verdict
        switch operation {
        case .less: verdict = a.used < b.used ? setIsSubset(a, b) : .false
        case .lessEqual: verdict = setIsSubset(a, b)
        case .greater: verdict = a.used > b.used ? setIsSubset(b, a) : .false
        case .greaterEqual: verdict = setIsSubset(b, a)
        }
        return verdict.ordering
    }
}

extension Verdict {
    /// As the result of a native function.
    var value: Value {
        switch self {
        case .true: .true
        case .false: .false
        case .needsPython: .declined
        }
    }

    var negated: Verdict {
        switch self {
        case .true: .false
        case .false: .true
        case .needsPython: .needsPython
        }
    }

    var ordering: Ordering {
        switch self {
        case .true: .true
        case .false: .false
        case .needsPython: .needsPython
        }
    }
}
