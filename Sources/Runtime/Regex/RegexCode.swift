/// A compiled regular expression as the matcher reads it. It may come from an image and say anything: a read beyond its end gives 0, which is
/// `failure`, and every skip leads forward.
struct RegexCode {
    let words: UnsafePointer<UInt32>
    let count: Int

    @inline(__always) subscript(_ i: Int) -> UInt32 { UInt(bitPattern: i) < UInt(bitPattern: count) ? words[i] : 0 }
    @inline(__always) func number(_ i: Int) -> Int { Int(self[i]) }

    /// Whether the set that begins at `start` contains a character.
    func set(_ start: Int, contains c: UInt32) -> Bool {
        var i = start, found = true
        while i < count {
            switch RegexOpcode(word: words[i]) {
            case .literal:
                if c == self[i &+ 1] { return found }
                i &+= 2
            case .range:
                if self[i &+ 1] <= c && c <= self[i &+ 2] { return found }
                i &+= 3
            case .charset:
                if c < 256 && self[i &+ 1 &+ Int(c &>> 5)] &>> (c & 31) & 1 != 0 { return found }
                i &+= 9
            case .category:
                if RegexCategory(rawValue: self[i &+ 1])?.contains(c) == true { return found }
                i &+= 2
            case .negate:
                found = !found
                i &+= 1
            case .bigCharset:
                let blocks = i &+ 2
                if c < 0x10000 {
                    let block = Int(self[blocks &+ Int(c &>> 10)] &>> (c &>> 8 & 3 &* 8) & 0xFF)
                    if self[blocks &+ 64 &+ block &* 8 &+ Int(c &>> 5 & 7)] &>> (c & 31) & 1 != 0 { return found }
                }
                i = blocks &+ 64 &+ number(i &+ 1) &* 8
            case .rangeUnicodeIgnore:
                let low = self[i &+ 1], high = self[i &+ 2], upper = RegexCharacter.unicodeUpper(c)
                if low <= c && c <= high || low <= upper && upper <= high { return found }
                i &+= 3
            default: return !found
            }
        }
        return !found
    }

    /// The same where case does not matter to the locale.
    func localeSet(_ start: Int, contains c: UInt32) -> Bool {
        set(start, contains: RegexCharacter.lower(c)) || set(start, contains: RegexCharacter.upper(c))
    }

    /// Whether the operation at `i`, one that matches a single character, matches this one; nil for another operation.
    @inline(__always) func single(_ op: RegexOpcode, _ i: Int, matches c: UInt32) -> Bool? {
        switch op {
        case .literal: c == self[i &+ 1]
        case .notLiteral: c != self[i &+ 1]
        case .any: c != 10
        case .anyAll: true
        case .in: set(i &+ 2, contains: c)
        case .category: RegexCategory(rawValue: self[i &+ 1])?.contains(c) ?? false
        case .literalIgnore: RegexCharacter.lower(c) == self[i &+ 1]
        case .notLiteralIgnore: RegexCharacter.lower(c) != self[i &+ 1]
        case .inIgnore: set(i &+ 2, contains: RegexCharacter.lower(c))
        case .literalUnicodeIgnore: RegexCharacter.unicodeLower(c) == self[i &+ 1]
        case .notLiteralUnicodeIgnore: RegexCharacter.unicodeLower(c) != self[i &+ 1]
        case .inUnicodeIgnore: set(i &+ 2, contains: RegexCharacter.unicodeLower(c))
        case .literalLocaleIgnore: isLocaleLiteral(i, c)
        case .notLiteralLocaleIgnore: !isLocaleLiteral(i, c)
        case .inLocaleIgnore: localeSet(i &+ 2, contains: c)
        default: nil
        }
    }

    private func isLocaleLiteral(_ i: Int, _ c: UInt32) -> Bool {
        c == self[i &+ 1] || RegexCharacter.lower(c) == self[i &+ 1] || RegexCharacter.upper(c) == self[i &+ 1]
    }

    /// Number of words of an operation that matches a single character.
    @inline(__always) func length(_ op: RegexOpcode, _ i: Int) -> Int {
        switch op {
        case .any, .anyAll: 1
        case .in, .inIgnore, .inUnicodeIgnore, .inLocaleIgnore: 1 &+ max(number(i &+ 1), 1)
        default: 2
        }
    }
}
