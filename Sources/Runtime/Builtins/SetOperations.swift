/// The algorithms of sets and frozensets. They insert in the order and resize at the moments CPython's `setobject.c` does,
/// because that decides the order of iteration.
enum SetOutcome {
    case done
    /// Python code must hash or compare. What was changed already would be changed the same way again.
    case needsPython
    /// An exception is pending.
    case failed

    var control: Value { self == .failed ? .error : .declined }
}

extension Runtime {
    /// An exact set or frozenset, as `other`'s nearest builtin class is.
    func newSet(like other: Object) -> SetRef { newSet(isFrozen(other) ? .frozenSet : .set) }

    func isFrozen(_ set: Object) -> Bool { set.type.isSubtype(of: TypeRef(type(.frozenSet).object)) }

    // MARK: One element

    /// `key in set`: `.true`, `.false`, `.declined` or `.error`.
    func setContains(_ set: SetRef, _ key: Value) -> Value {
        switch nativeHash(key) {
        case .needsPython: return .declined
        case .unhashable: return .error
        case .hash(let hash):
            switch set.find(key, hash: hash, in: self) {
            case .found: return .true
            case .absent: return .false
            case .needsPython: return .declined
            }
        }
    }

    func setAdd(_ key: Value, to set: SetRef) -> SetOutcome {
        switch nativeHash(key) {
        case .needsPython: .needsPython
        case .unhashable: .failed
        case .hash(let hash): setAdd(key, hash: hash, to: set)
        }
    }

    func setAdd(_ key: Value, hash: Int, to set: SetRef) -> SetOutcome {
        switch set.find(key, hash: hash, in: self) {
        case .found: return .done
        case .needsPython: return .needsPython
        case .absent:
            set.insert(key, hash: hash)
            return .done
        }
    }

    // MARK: Walking

    /// Calls `body` with every element of `source` and its hash until it says something else than `.done`.
    /// The source must be a set, a dict, or drainable.
    @inline(__always)
    func forEachElement(of source: Value, _ body: (Value, Int) -> SetOutcome) -> SetOutcome {
        if source.isKind(.set) {
            let set = SetRef(source.object)
            var i = set.next(0)
            while i >= 0 {
                let outcome = body(set.slots[i].key, set.slots[i].hash)
                if outcome != .done { return outcome }
                i = set.next(i + 1)
            }
            return .done
        }
        if isExact(source, .dict) {
            let dict = DictRef(source.object)
            var i = dict.next(0)
            while i >= 0 {
                let outcome = body(dict.entries[i].key, dict.entries[i].hash)
                if outcome != .done { return outcome }
                i = dict.next(i + 1)
            }
            return .done
        }
        var outcome = SetOutcome.done
        let isNative = drain(source) { key in
            if outcome != .done { return }
            switch nativeHash(key) {
            case .needsPython: outcome = .needsPython
            case .unhashable: outcome = .failed
            case .hash(let hash): outcome = body(key, hash)
            }
        }
        return isNative ? outcome : .needsPython
    }

    // MARK: In place

    /// `set |= source`
    func update(_ set: SetRef, with source: Value) -> SetOutcome {
        if source.isKind(.set) { return merge(SetRef(source.object), into: set) }
        if isExact(source, .dict) {
            set.object.writeBarrier()
            set.reserve(adding: DictRef(source.object).used)
        }
        return forEachElement(of: source) { setAdd($0, hash: $1, to: set) }
    }

    private func merge(_ source: SetRef, into set: SetRef) -> SetOutcome {
        if source.object == set.object || source.used == 0 { return .done }
        set.object.writeBarrier()
        set.reserve(adding: source.used)
        guard set.object.raw(SetRef.fillWord) == 0 else {
            return forEachElement(of: source.value) { setAdd($0, hash: $1, to: set) }
        }
        if set.mask == source.mask && source.object.raw(SetRef.fillWord) == source.used {
            set.slots.update(from: source.slots, count: source.mask + 1)
            set.object.initializeRaw(SetRef.usedWord, source.used)
            set.object.initializeRaw(SetRef.fillWord, source.used)
            return .done
        }
        return forEachElement(of: source.value) {
            set.insert($0, hash: $1)
            return .done
        }
    }

    /// A set of the same elements with that class's nearest builtin class.
    func copy(_ set: SetRef) -> SetRef {
        let result = newSet(like: set.object)
        _ = merge(set, into: result)
        return result
    }

    /// `set -= source`
    func subtract(_ source: Value, from set: SetRef) -> SetOutcome {
        if source == set.value {
            set.removeAll()
            return .done
        }
        var source = source
        if source.isKind(.set) && SetRef(source.object).used >> 3 > set.used {
            let common = newSet(like: set.object)
            let outcome = intersect(set, with: source, into: common)
            if outcome != .done { return outcome }
            source = common.value
        }
        let outcome = forEachElement(of: source) { key, hash in
            switch set.find(key, hash: hash, in: self) {
            case .found(let i): set.remove(at: i)
            case .absent: break
            case .needsPython: return .needsPython
            }
            return .done
        }
        if outcome == .done { set.dropDummies() }
        return outcome
    }

    /// `set ^= source`
    func toggle(_ source: Value, in set: SetRef) -> SetOutcome {
        if source == set.value {
            set.removeAll()
            return .done
        }
        var source = source
        if !source.isKind(.set) && !isExact(source, .dict) {
            let others = newSet(like: set.object)
            let outcome = update(others, with: source)
            if outcome != .done { return outcome }
            source = others.value
        }
        // Toggling twice would undo it: first make sure that nothing stops it in the middle.
        let possible = forEachElement(of: source) {
            if case .needsPython = set.find($0, hash: $1, in: self) { return .needsPython }
            return .done
        }
        if possible != .done { return possible }
        return forEachElement(of: source) { key, hash in
            switch set.find(key, hash: hash, in: self) {
            case .found(let i): set.remove(at: i)
            default: set.insert(key, hash: hash)
            }
            return .done
        }
    }

    // MARK: Into a new set

    /// `result = set & source`
    func intersect(_ set: SetRef, with source: Value, into result: SetRef) -> SetOutcome {
        if source == set.value { return merge(set, into: result) }
        var set = set, source = source
        if source.isKind(.set) && SetRef(source.object).used > set.used {
            let smaller = set
            set = SetRef(source.object)
            source = smaller.value
        }
        return forEachElement(of: source) { key, hash in
            switch set.find(key, hash: hash, in: self) {
            case .found: return setAdd(key, hash: hash, to: result)
            case .absent: return .done
            case .needsPython: return .needsPython
            }
        }
    }

    /// `result = set - source`
    func difference(_ set: SetRef, _ source: Value, into result: SetRef) -> SetOutcome {
        let size: Int? = source.isKind(.set) ? SetRef(source.object).used : isExact(source, .dict) ? DictRef(source.object).used : nil
        guard let size, set.used >> 2 <= size else {
            _ = merge(set, into: result)
            return source == set.value ? subtract(result.value, from: result) : subtract(source, from: result)
        }
        return forEachElement(of: set.value) { key, hash in
            let found = source.isKind(.set)
                ? SetRef(source.object).find(key, hash: hash, in: self) : DictRef(source.object).find(key, hash: hash, in: self)
            switch found {
            case .found: return .done
            case .absent: return setAdd(key, hash: hash, to: result)
            case .needsPython: return .needsPython
            }
        }
    }
}

extension SetRef {
    /// Rebuilds the table when more than a quarter of it is removed elements.
    func dropDummies() {
        if object.raw(SetRef.fillWord) &- used <= mask / 4 { return }
        object.writeBarrier()
        resize(atLeast: used > 50000 ? used &* 2 : used &* 4)
    }
}
