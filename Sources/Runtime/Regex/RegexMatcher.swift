/// The matcher: a backtracking machine whose stacks lie on the host's heap.
///
/// It knows a code, a text and a position, and nothing of the runtime. Where it can go on in several ways it takes the first, and puts a
/// *choice* on a stack; when it fails it goes back to the last one. What it remembers – groups, counts of repetitions – lies in *cells*; a
/// change of one goes on the *trail*, so that going back undoes it. (Python library reference, "re"; the operations are `RegexOpcode`'s.)
///
/// After so many steps `run` comes back, and may be called again: a pattern that takes for ever can be interrupted, and the stacks,
/// which are plain numbers, can be kept as bytes meanwhile.
struct RegexMatcher<Unit: FixedWidthInteger & UnsignedInteger> {
    enum Outcome { case matched, failed, paused, outOfMemory, illegal }

    let code: RegexCode
    let text: UnsafePointer<Unit>
    /// The text's end for this match.
    let end: Int
    let groups: Int
    /// A match must reach the end.
    let isFull: Bool
    /// Where a search begins; an empty match there does not count if `mustAdvance`.
    var start = 0
    var mustAdvance = false
    var pc = 0, position = 0
    /// The choice in front of an assertion's or an atomic group's pattern that is being matched, -1 for none.
    var barrier = -1
    var isRunning = false
    /// `RegexMode`'s bits.
    var mode = 0

    var cells: RegexStack
    var trail: RegexStack
    var choices: RegexStack

    // Cells: the number of the group that was closed last; the innermost repetition; two for each group; then four for each repetition.
    static var lastGroup: Int { 0 }
    static var repetition: Int { 1 }
    static var firstMark: Int { 2 }
    var firstRepetition: Int { Self.firstMark &+ 2 &* groups }
    static var repetitionCells: Int { 4 }
    // Of a repetition: how often it matched, where it last began to, the repetition around it, the position of its operation.
    static var count: Int { 0 }
    static var last: Int { 1 }
    static var outer: Int { 2 }
    static var operation: Int { 3 }

    /// Numbers of a choice: what it is with the position in the code, the position in the text, heights of trail and cells, one more number.
    static var choiceSize: Int { 5 }

    enum Choice: Int {
        /// The next alternative, whose skip stands at the position in the code.
        case alternative
        /// Repetitions of one character: one less; the number is where the least possible end.
        case fewer
        /// Repetitions of one character: one more; the number is how many there are.
        case more
        /// No further repetition.
        case tail
        /// One more repetition.
        case again
        // In front of patterns that are matched by themselves; the number is the barrier around.
        case assertion, negativeAssertion, atomic, possessive, possessiveLeast
    }

    init(code: RegexCode, text: UnsafePointer<Unit>, end: Int, groups: Int, isFull: Bool, mostBytes: Int) {
        self.code = code
        self.text = text
        self.end = end
        self.groups = groups
        self.isFull = isFull
        cells = RegexStack(most: mostBytes / 8)
        trail = RegexStack(most: mostBytes / 8)
        choices = RegexStack(most: mostBytes / 8)
    }

    func deallocate() {
        cells.deallocate()
        trail.deallocate()
        choices.deallocate()
    }

    // MARK: State

    /// Forgets everything and stands at `position`.
    mutating func begin(at position: Int) -> Bool {
        self.position = position
        start = position
        pc = 0
        barrier = -1
        isRunning = true
        trail.count = 0
        choices.count = 0
        cells.count = 0
        guard cells.reserve(firstRepetition) else { return false }
        cells.count = firstRepetition
        cells.base.update(repeating: -1, count: firstRepetition)
        return true
    }

    /// Changes a cell so that going back undoes it; false without memory.
    @inline(__always) mutating func set(_ cell: Int, _ value: Int) -> Bool {
        if choices.count > 0 {
            guard trail.reserve(2) else { return false }
            trail.base[trail.count] = cell
            trail.base[trail.count &+ 1] = cells.base[cell]
            trail.count &+= 2
        }
        cells.base[cell] = value
        return true
    }

    @inline(__always) mutating func push(_ choice: Choice, _ pc: Int, _ position: Int, _ number: Int) -> Bool {
        guard choices.reserve(Self.choiceSize) else { return false }
        let p = choices.base + choices.count
        p[0] = pc &<< 4 | choice.rawValue
        p[1] = position
        p[2] = trail.count
        p[3] = cells.count
        p[4] = number
        choices.count &+= Self.choiceSize
        return true
    }

    /// Puts the cells as they were when the choice at `p` was made.
    @inline(__always) private mutating func undo(_ p: UnsafeMutablePointer<Int>) {
        let height = max(p[2], 0)
        while trail.count > height {
            trail.count &-= 2
            let cell = trail.base[trail.count]
            // What an image brought may name any cell.
            if cell >= 0 && cell < cells.count { cells.base[cell] = trail.base[trail.count &+ 1] }
        }
        cells.count = p[3]
    }

    /// The cell of the innermost repetition; nil when there is none.
    @inline(__always) private var innermost: Int? {
        let r = cells.base[Self.repetition]
        return r >= firstRepetition && r &+ Self.repetitionCells <= cells.count ? r : nil
    }

    /// Makes a repetition of the operation at `pc` the innermost one.
    private mutating func enter(_ pc: Int, count: Int) -> Bool {
        guard cells.reserve(Self.repetitionCells) else { return false }
        let r = cells.count
        cells.base[r] = count
        cells.base[r &+ 1] = -1
        cells.base[r &+ 2] = cells.base[Self.repetition]
        cells.base[r &+ 3] = pc
        cells.count &+= Self.repetitionCells
        return set(Self.repetition, r)
    }

    // MARK: Running

    /// Goes on, for `steps` steps at most.
    mutating func run(_ steps: inout Int) -> Outcome {
        while true {
            steps &-= 1
            if steps < 0 { return .paused }
            let here = pc
            guard let op = RegexOpcode(word: code[here]) else { return .illegal }
            var ok = true
            switch op {
            case .literal:
                ok = position < end && UInt32(truncatingIfNeeded: text[position]) == code[here &+ 1]
                pc &+= 2
                position &+= 1
            case .notLiteral, .any, .anyAll, .in, .category, .literalIgnore, .notLiteralIgnore, .inIgnore, .literalUnicodeIgnore,
                 .notLiteralUnicodeIgnore, .inUnicodeIgnore, .literalLocaleIgnore, .notLiteralLocaleIgnore, .inLocaleIgnore:
                ok = position < end && code.single(op, here, matches: UInt32(truncatingIfNeeded: text[position])) == true
                pc &+= code.length(op, here)
                position &+= 1
            case .mark:
                let mark = code.number(here &+ 1)
                if mark >= 2 &* groups { return .illegal }
                if mark & 1 != 0 && !set(Self.lastGroup, mark / 2 &+ 1) { return .outOfMemory }
                if !set(Self.firstMark &+ mark, position) { return .outOfMemory }
                pc &+= 2
            case .success:
                if barrier >= 0 {
                    guard let succeeded = leaveBarrier() else { return .outOfMemory }
                    ok = succeeded
                } else if isFull && position != end || mustAdvance && position == start {
                    ok = false
                } else {
                    isRunning = false
                    return .matched
                }
            case .failure: ok = false
            case .at:
                ok = isAt(code[here &+ 1])
                pc &+= 2
            case .jump: pc = here &+ 1 &+ code.number(here &+ 1)
            case .info: pc = here &+ 1 &+ code.number(here &+ 1)
            case .branch:
                guard let found = takeAlternative(here &+ 1) else { return .outOfMemory }
                ok = found
            case .repeatOne:
                let least = code.number(here &+ 2)
                let n = count(here &+ 4, most: code.number(here &+ 3), &steps)
                ok = n >= least
                if ok {
                    guard let found = takeFewer(here, position &+ n, least: position &+ least) else { return .outOfMemory }
                    ok = found
                }
            case .minRepeatOne:
                let least = code.number(here &+ 2)
                ok = least == 0 || count(here &+ 4, most: least, &steps) == least
                position &+= least
                if ok && !push(.more, here, position, least) { return .outOfMemory }
                pc = here &+ 1 &+ code.number(here &+ 1)
            case .possessiveRepeatOne:
                let n = count(here &+ 4, most: code.number(here &+ 3), &steps)
                ok = n >= code.number(here &+ 2)
                position &+= n
                pc = here &+ 1 &+ code.number(here &+ 1)
            case .repeat:
                if !enter(here, count: -1) { return .outOfMemory }
                pc = here &+ 1 &+ code.number(here &+ 1)
            case .maxUntil:
                guard let r = innermost else { return .illegal }
                guard repeatGreedily(r) else { return .outOfMemory }
            case .minUntil:
                guard let r = innermost else { return .illegal }
                guard repeatLazily(r) else { return .outOfMemory }
            case .possessiveRepeat:
                guard enter(here, count: 0), repeatPossessively(cells.base[Self.repetition]) else { return .outOfMemory }
            case .atomicGroup:
                if !push(.atomic, here, position, barrier) { return .outOfMemory }
                barrier = choices.count &- Self.choiceSize
                pc &+= 2
            case .assert:
                let back = code.number(here &+ 2)
                ok = position >= back
                if ok {
                    if !push(.assertion, here, position, barrier) { return .outOfMemory }
                    barrier = choices.count &- Self.choiceSize
                    position &-= back
                    pc &+= 3
                }
            case .assertNot:
                let back = code.number(here &+ 2)
                if position >= back {
                    if !push(.negativeAssertion, here, position, barrier) { return .outOfMemory }
                    barrier = choices.count &- Self.choiceSize
                    position &-= back
                    pc &+= 3
                } else {
                    pc = here &+ 1 &+ code.number(here &+ 1)
                }
            case .groupReference, .groupReferenceIgnore, .groupReferenceLocaleIgnore, .groupReferenceUnicodeIgnore:
                let group = code.number(here &+ 1)
                if group >= groups { return .illegal }
                ok = matchesAgain(group, op, &steps)
                pc &+= 2
            case .groupReferenceExists:
                let group = code.number(here &+ 1)
                if group >= groups { return .illegal }
                pc = span(group) == nil ? here &+ 1 &+ code.number(here &+ 2) : here &+ 3
            case .charset, .bigCharset, .negate, .range, .subpattern, .rangeUnicodeIgnore: return .illegal
            }
            if !ok {
                guard let found = back(&steps) else { return .outOfMemory }
                if !found {
                    isRunning = false
                    return .failed
                }
            }
        }
    }

    /// The last span of a group; nil when it matched nothing.
    func span(_ group: Int) -> Range<Int>? {
        let from = cells.base[Self.firstMark &+ 2 &* group], to = cells.base[Self.firstMark &+ 2 &* group &+ 1]
        return from >= 0 && to >= from && to <= end ? from..<to : nil
    }

    // MARK: Going back

    /// Goes back to the last choice and takes the next way from there; false when there is none. nil: no memory.
    private mutating func back(_ steps: inout Int) -> Bool? {
        while choices.count > 0 {
            let p = choices.base + (choices.count &- Self.choiceSize)
            undo(p)
            let here = p[0] >> 4
            let saved = p[1], number = p[4]
            position = saved
            choices.count &-= Self.choiceSize
            switch Choice(rawValue: p[0] & 15) {
            case .alternative:
                guard let found = takeAlternative(here) else { return nil }
                if found { return true }
            case .fewer:
                guard let found = takeFewer(here, saved &- 1, least: number) else { return nil }
                if found { return true }
            case .more:
                let most = code.number(here &+ 3)
                if (number < most || most == RegexLimits.mostRepeats) && count(here &+ 4, most: 1, &steps) == 1 {
                    position = saved &+ 1
                    if !push(.more, here, position, number &+ 1) { return nil }
                    pc = here &+ 1 &+ code.number(here &+ 1)
                    return true
                }
            case .tail:
                guard let r = innermost else { continue }
                if !set(Self.repetition, cells.base[r &+ Self.outer]) { return nil }
                pc = here
                return true
            case .again:
                guard let r = innermost else { continue }
                let operation = cells.base[r &+ Self.operation]
                let most = code.number(operation &+ 3), n = cells.base[r] &+ 1
                if n >= most && most != RegexLimits.mostRepeats || saved == cells.base[r &+ Self.last] { continue }
                if !set(r, n) || !set(r &+ Self.last, saved) { return nil }
                pc = operation &+ 4
                return true
            case .assertion, .atomic, .possessiveLeast: barrier = number
            case .negativeAssertion:
                barrier = number
                pc = here &+ 1 &+ code.number(here &+ 1)
                return true
            case .possessive:
                barrier = number
                guard let r = innermost else { continue }
                if !leaveRepetition(r, here) { return nil }
                return true
            case nil: continue
            }
        }
        return false
    }

    /// A pattern that is matched by itself has succeeded: what it could have done else is forgotten. False: that is a failure; nil: no memory.
    private mutating func leaveBarrier() -> Bool? {
        let p = choices.base + barrier
        let here = p[0] >> 4
        choices.count = barrier
        barrier = p[4]
        switch Choice(rawValue: p[0] & 15) {
        case .assertion:
            position = p[1]
            pc = here &+ 1 &+ code.number(here &+ 1)
        case .negativeAssertion:
            undo(p)
            return false
        case .atomic: pc = here &+ 1 &+ code.number(here &+ 1)
        case .possessive, .possessiveLeast:
            guard let r = innermost else { return false }
            guard set(r, cells.base[r] &+ 1), repeatPossessively(r) else { return nil }
        default: return false
        }
        if choices.count == 0 { trail.count = 0 }
        return true
    }

    // MARK: Alternatives and repetitions

    /// Takes the first alternative from the skip at `here` on that can match; false: there is none. nil: no memory.
    private mutating func takeAlternative(_ here: Int) -> Bool? {
        var here = here
        while true {
            let skip = code.number(here)
            if skip == 0 { return false }
            let next = here &+ skip
            // Most alternatives are told by their first character.
            let first = here &+ 1
            var isPossible = true
            if let op = RegexOpcode(word: code[first]), op == .literal || op == .in {
                isPossible = position < end && code.single(op, first, matches: UInt32(truncatingIfNeeded: text[position])) == true
            }
            if isPossible {
                if code[next] != 0 && !push(.alternative, next, position, 0) { return nil }
                pc = first
                return true
            }
            here = next
        }
    }

    /// Goes on behind repetitions of one character that end at `position` or, where what follows cannot begin there, before; false: nowhere.
    private mutating func takeFewer(_ here: Int, _ last: Int, least: Int) -> Bool? {
        let tail = here &+ 1 &+ code.number(here &+ 1)
        var at = last
        if code[tail] == UInt32(RegexOpcode.literal.rawValue) {
            let literal = code[tail &+ 1]
            while at >= least && (at >= end || UInt32(truncatingIfNeeded: text[at]) != literal) { at &-= 1 }
        }
        if at < least { return false }
        if at > least && !push(.fewer, here, at, least) { return nil }
        position = at
        pc = tail
        return true
    }

    private mutating func repeatGreedily(_ r: Int) -> Bool {
        let until = pc, operation = cells.base[r &+ Self.operation], n = cells.base[r] &+ 1
        if n < code.number(operation &+ 2) {
            pc = operation &+ 4
            return set(r, n)
        }
        let most = code.number(operation &+ 3)
        if (n < most || most == RegexLimits.mostRepeats) && position != cells.base[r &+ Self.last] {
            pc = operation &+ 4
            return push(.tail, until &+ 1, position, 0) && set(r, n) && set(r &+ Self.last, position)
        }
        pc = until &+ 1
        return set(Self.repetition, cells.base[r &+ Self.outer])
    }

    private mutating func repeatLazily(_ r: Int) -> Bool {
        let until = pc, operation = cells.base[r &+ Self.operation], n = cells.base[r] &+ 1
        if n < code.number(operation &+ 2) {
            pc = operation &+ 4
            return set(r, n)
        }
        pc = until &+ 1
        return push(.again, until, position, 0) && set(Self.repetition, cells.base[r &+ Self.outer])
    }

    /// Begins the next possessive repetition, or goes on behind the last.
    private mutating func repeatPossessively(_ r: Int) -> Bool {
        let operation = cells.base[r &+ Self.operation], n = cells.base[r], most = code.number(operation &+ 3)
        if n < code.number(operation &+ 2) {
            guard push(.possessiveLeast, operation, position, barrier) else { return false }
        } else if (n < most || most == RegexLimits.mostRepeats) && position != cells.base[r &+ Self.last] {
            guard push(.possessive, operation, position, barrier), set(r &+ Self.last, position) else { return false }
        } else {
            return leaveRepetition(r, operation)
        }
        barrier = choices.count &- Self.choiceSize
        pc = operation &+ 4
        return true
    }

    private mutating func leaveRepetition(_ r: Int, _ operation: Int) -> Bool {
        // Behind the success that ends the repeated pattern.
        pc = operation &+ 2 &+ code.number(operation &+ 1)
        return set(Self.repetition, cells.base[r &+ Self.outer])
    }
}

enum RegexLimits {
    /// "Without end", as a repetition's upper bound.
    static let mostRepeats = Int(UInt32.max)
    static let mostGroups = Int(Int32.max) / 2
}
