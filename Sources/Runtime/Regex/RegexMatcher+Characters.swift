import Glibc

/// What the matcher asks of the text.
extension RegexMatcher {
    @inline(__always) private func character(_ i: Int) -> UInt32 { UInt32(truncatingIfNeeded: text[i]) }

    /// Whether the position is one that `at` names.
    func isAt(_ name: UInt32) -> Bool {
        switch RegexPosition(rawValue: name) {
        case .beginning, .beginningString: position == 0
        case .beginningLine: position == 0 || character(position &- 1) == 10
        case .end: position == end || position == end &- 1 && character(position) == 10
        case .endLine: position == end || character(position) == 10
        case .endString: position == end
        case .boundary, .localeBoundary: end > 0 && isBoundary(RegexCharacter.isWord)
        case .nonBoundary, .localeNonBoundary: end > 0 && !isBoundary(RegexCharacter.isWord)
        case .unicodeBoundary: end > 0 && isBoundary(RegexCharacter.isUnicodeWord)
        case .unicodeNonBoundary: end > 0 && !isBoundary(RegexCharacter.isUnicodeWord)
        case nil: false
        }
    }

    @inline(__always) private func isBoundary(_ isWord: (UInt32) -> Bool) -> Bool {
        (position > 0 && isWord(character(position &- 1))) != (position < end && isWord(character(position)))
    }

    /// How often, at most, the operation at `item` matches one character after the other from the position on.
    func count(_ item: Int, most: Int, _ steps: inout Int) -> Int {
        let from = position
        let to = most < end &- from ? from &+ most : end
        guard from < to, let op = RegexOpcode(word: code[item]) else { return 0 }
        var i = from
        switch op {
        case .anyAll: i = to
        case .any: while i < to && character(i) != 10 { i &+= 1 }
        case .literal:
            let c = code[item &+ 1]
            while i < to && character(i) == c { i &+= 1 }
        case .notLiteral:
            let c = code[item &+ 1]
            while i < to && character(i) != c { i &+= 1 }
        case .in:
            // A category, or a set of Latin-1 characters, is by far the most frequent set.
            if code[item &+ 2] == UInt32(RegexOpcode.charset.rawValue), item &+ 11 <= code.count {
                let bits = code.words + (item &+ 3)
                while i < to {
                    let c = character(i)
                    if c >= 256 ? !code.set(item &+ 2, contains: c)
                        : bits[Int(c &>> 5)] &>> (c & 31) & 1 == 0 && !code.set(item &+ 11, contains: c) { break }
                    i &+= 1
                }
            } else if code[item &+ 2] == UInt32(RegexOpcode.category.rawValue), code[item &+ 4] == 0,
                      let category = RegexCategory(rawValue: code[item &+ 3]) {
                while i < to && category.contains(character(i)) { i &+= 1 }
            } else {
                while i < to && code.set(item &+ 2, contains: character(i)) { i &+= 1 }
            }
        default: while i < to && code.single(op, item, matches: character(i)) == true { i &+= 1 }
        }
        steps &-= (i &- from) / 8
        return i &- from
    }

    /// Whether what a group matched stands at the position too; then that is behind it.
    mutating func matchesAgain(_ group: Int, _ op: RegexOpcode, _ steps: inout Int) -> Bool {
        guard let range = span(group), range.count <= end &- position else { return false }
        steps &-= range.count / 8
        var at = position
        for i in range {
            let a = character(i), b = character(at)
            let isSame = switch op {
            case .groupReference: a == b
            case .groupReferenceUnicodeIgnore: RegexCharacter.unicodeLower(a) == RegexCharacter.unicodeLower(b)
            default: RegexCharacter.lower(a) == RegexCharacter.lower(b)
            }
            if !isSame { return false }
            at &+= 1
        }
        position = at
        return true
    }

    // MARK: Searching

    /// Goes on matching at `start`, or at the first position from there on where a match is possible.
    mutating func search(_ steps: inout Int) -> Outcome {
        let info = RegexInfo(code)
        if !isRunning {
            guard let first = candidate(start, info, &steps) else { return .failed }
            if first != start { mustAdvance = false }
            if !begin(at: first) { return .outOfMemory }
        }
        while true {
            let outcome = run(&steps)
            if outcome != .failed { return outcome }
            mustAdvance = false
            if start >= end { return .failed }
            guard let next = candidate(start &+ 1, info, &steps) else { return .failed }
            if !begin(at: next) { return .outOfMemory }
        }
    }

    /// The first position from `from` on where the text begins as every match does; nil when there is none.
    private func candidate(_ from: Int, _ info: RegexInfo, _ steps: inout Int) -> Int? {
        if from > end || end &- from < info.least { return nil }
        var i = from
        let last = end &- info.least
        if info.prefixCount > 0 {
            let first = code[info.prefix]
            while let found = index(of: first, from: i, to: last &+ 1) {
                if startsWithPrefix(found, info) {
                    steps &-= (found &- from) / 8
                    return found
                }
                i = found &+ 1
            }
            return nil
        }
        if let set = info.set {
            while i <= last && i < end && !code.set(set, contains: character(i)) { i &+= 1 }
            if i > last || i >= end { return nil }
            steps &-= (i &- from) / 4
        }
        return i
    }

    private func index(of c: UInt32, from: Int, to: Int) -> Int? {
        let to = min(to, end)
        if from >= to || c > UInt32(truncatingIfNeeded: Unit.max) { return nil }
        if Unit.self == UInt8.self {
            let base = UnsafeRawPointer(text)
            guard let found = memchr(base + from, Int32(c), to &- from) else { return nil }
            return UnsafeRawPointer(found) - base
        }
        var i = from
        while i < to { if character(i) == c { return i } else { i &+= 1 } }
        return nil
    }

    private func startsWithPrefix(_ at: Int, _ info: RegexInfo) -> Bool {
        if end &- at < info.prefixCount { return false }
        for k in 0..<info.prefixCount where character(at &+ k) != code[info.prefix &+ k] { return false }
        return true
    }
}

/// What the `info` operation in front of a pattern says of all its matches.
struct RegexInfo {
    /// Least number of characters.
    var least = 0
    /// Where the characters stand that every match begins with, and their number.
    var prefix = 0, prefixCount = 0
    /// Where the set stands that the first character is in.
    var set: Int?

    init(_ code: RegexCode) {
        guard code[0] == UInt32(RegexOpcode.info.rawValue) else { return }
        let flags = code[2]
        least = code.number(3)
        if flags & 1 != 0 {
            prefix = 7
            prefixCount = code.number(5)
            if prefixCount >= code.count { prefixCount = 0 }
        } else if flags & 4 != 0 {
            set = 5
        }
    }
}
