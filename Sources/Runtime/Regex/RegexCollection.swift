/// What a call of a native function does with a matcher, whatever the width of the text.
protocol RegexRunning {
    mutating func match(_ runtime: Runtime, state: Value) -> Value
    mutating func collect(_ runtime: Runtime, state: Value, _ collection: RegexCollection) -> Value
    func deallocate()
}

/// What all matches in a text are collected to.
struct RegexCollection {
    let string: Value
    /// The result: for `findall` the matches, for `split` and `sub` the pieces.
    let pieces: ListRef
    /// What `sub` puts in the place of a match.
    let replacement: Value
    /// Most matches; 0: no bound.
    let limit: Int
    /// Where the last match ended.
    var last: Int
    /// Number of matches.
    var count: Int
}

extension RegexMatcher: RegexRunning {
    /// Goes on from a state, if one is given; false with an exception pending where that is impossible.
    private mutating func resume(_ runtime: Runtime, _ state: Value) -> Bool {
        if state == .none { return true }
        guard state.isKind(.bytes), restore(runtime.byteBuffer(state)) else {
            _ = runtime.raise(.runtimeError, "this is no state of the matcher for that pattern and text")
            return false
        }
        return true
    }

    /// Steps that a call may take: in proportion to what has to be saved after them.
    private var allowance: Int { max(RegexMode.slice, cells.count + trail.count + choices.count) }

    private mutating func next(_ steps: inout Int) -> Outcome {
        if mode & RegexMode.search != 0 { return start > end ? .failed : search(&steps) }
        if start > end { return .failed }
        if !isRunning && !begin(at: start) { return .outOfMemory }
        return run(&steps)
    }

    private func failure(_ runtime: Runtime, _ outcome: Outcome) -> Value {
        outcome == .outOfMemory ? runtime.raise(.memoryError, arguments: []) : runtime.raise(.runtimeError, "invalid SRE code")
    }

    /// A match as a tuple; None; or the state of a matcher that has not finished.
    mutating func match(_ runtime: Runtime, state: Value) -> Value {
        guard resume(runtime, state) else { return .error }
        var steps = allowance
        let outcome = next(&steps)
        switch outcome {
        case .matched:
            let result = runtime.newTuple(count: 3 + 2 * groups)
            result.items[0] = Value(max(cells.base[Self.lastGroup], 0))
            result.items[1] = Value(start)
            result.items[2] = Value(position)
            for group in 0..<groups {
                let span = span(group)
                result.items[3 + 2 * group] = Value(span?.lowerBound ?? -1)
                result.items[4 + 2 * group] = Value(span?.upperBound ?? -1)
            }
            return result.value
        case .failed: return .none
        case .paused: return runtime.pause(returning: runtime.bytes(self.state))
        default: return failure(runtime, outcome)
        }
    }

    /// Collects all matches. The result is their number, or a tuple of what the next call needs: state, last, count.
    mutating func collect(_ runtime: Runtime, state: Value, _ collection: RegexCollection) -> Value {
        guard resume(runtime, state) else { return .error }
        var collection = collection
        guard (0...end).contains(collection.last) || start > end, collection.count >= 0 else { return runtime.raise(.runtimeError, "invalid state") }
        var steps = allowance
        var outcome = Outcome.failed
        while collection.limit == 0 || collection.count < collection.limit {
            outcome = next(&steps)
            if outcome != .matched { break }
            add(runtime, &collection)
            collection.count += 1
            collection.last = position
            mustAdvance = position == start
            start = position
            // What is made for a match takes time and memory too.
            steps -= 32
        }
        if outcome == .paused {
            return runtime.pause(returning: runtime.tuple([runtime.bytes(self.state), runtime.int(collection.last), runtime.int(collection.count)]))
        }
        if outcome == .outOfMemory || outcome == .illegal { return failure(runtime, outcome) }
        if mode & RegexMode.split != 0 || mode & RegexMode.substitute != 0 && collection.last < end {
            collection.pieces.append(SreModule.slice(runtime, collection.string, collection.last, end))
        }
        return runtime.int(collection.count)
    }

    private func add(_ runtime: Runtime, _ collection: inout RegexCollection) {
        func slice(_ from: Int, _ to: Int) -> Value { SreModule.slice(runtime, collection.string, from, to) }
        func text(_ group: Int) -> Value? { span(group).map { slice($0.lowerBound, $0.upperBound) } }
        if mode & RegexMode.split != 0 {
            collection.pieces.append(slice(collection.last, start))
            for group in 0..<groups { collection.pieces.append(text(group) ?? .none) }
        } else if mode & RegexMode.substitute != 0 {
            if collection.last < start { collection.pieces.append(slice(collection.last, start)) }
            collection.pieces.append(collection.replacement)
        } else if groups == 0 {
            collection.pieces.append(slice(start, position))
        } else if groups == 1 {
            collection.pieces.append(text(0) ?? slice(0, 0))
        } else {
            collection.pieces.append(runtime.tuple((0..<groups).map { text($0) ?? slice(0, 0) }))
        }
    }
}
