/// The operations of a compiled regular expression, numbered as `OPCODES` of the library's `re/_constants.py` (magic number 20220615).
///
/// A regular expression is a row of 32-bit words, which the library's own compiler makes of the parsed pattern. An operation is a word, and its
/// operands follow. A *skip* is counted from the word it stands in.
enum RegexOpcode: UInt8 {
    case failure, success
    case any, anyAll
    /// skip, width to step back, pattern, success
    case assert, assertNot
    /// position
    case at
    /// (skip, alternative, jump)…, 0
    case branch
    case category
    /// eight words of bits; or a count, 256 bytes of block numbers, and that many times eight words
    case charset, bigCharset
    case groupReference
    /// group, skip
    case groupReferenceExists
    /// skip, set, failure
    case `in`
    case info
    case jump
    case literal
    case mark
    case maxUntil, minUntil
    case notLiteral
    case negate
    case range
    /// skip, least, most, pattern, until
    case `repeat`
    /// skip, least, most, one character, success
    case repeatOne
    case subpattern
    case minRepeatOne
    /// skip, pattern, success
    case atomicGroup
    case possessiveRepeat, possessiveRepeatOne
    case groupReferenceIgnore, inIgnore, literalIgnore, notLiteralIgnore
    case groupReferenceLocaleIgnore, inLocaleIgnore, literalLocaleIgnore, notLiteralLocaleIgnore
    case groupReferenceUnicodeIgnore, inUnicodeIgnore, literalUnicodeIgnore, notLiteralUnicodeIgnore
    case rangeUnicodeIgnore

    /// The operation of a word; nil for a word that is none.
    @inline(__always) init?(word: UInt32) {
        guard word <= UInt32(RegexOpcode.rangeUnicodeIgnore.rawValue) else { return nil }
        self = unsafeBitCast(UInt8(truncatingIfNeeded: word), to: RegexOpcode.self)
    }
}

/// Where `at` matches, numbered as `ATCODES`.
enum RegexPosition: UInt32 {
    case beginning, beginningLine, beginningString, boundary, nonBoundary, end, endLine, endString
    case localeBoundary, localeNonBoundary, unicodeBoundary, unicodeNonBoundary
}

/// What `category` matches, numbered as `CHCODES`; the odd ones are the others' opposites.
enum RegexCategory: UInt32 {
    case digit, notDigit, space, notSpace, word, notWord, lineBreak, notLineBreak
    case localeWord, notLocaleWord
    case unicodeDigit, notUnicodeDigit, unicodeSpace, notUnicodeSpace, unicodeWord, notUnicodeWord, unicodeLineBreak, notUnicodeLineBreak

    func contains(_ c: UInt32) -> Bool {
        switch self {
        case .digit: c &- 0x30 < 10
        case .notDigit: c &- 0x30 >= 10
        case .space: RegexCharacter.isSpace(c)
        case .notSpace: !RegexCharacter.isSpace(c)
        case .word, .localeWord: RegexCharacter.isWord(c)
        case .notWord, .notLocaleWord: !RegexCharacter.isWord(c)
        case .lineBreak: c == 10
        case .notLineBreak: c != 10
        case .unicodeDigit: UnicodeText.isDecimal(c)
        case .notUnicodeDigit: !UnicodeText.isDecimal(c)
        case .unicodeSpace: UnicodeText.isSpace(c)
        case .notUnicodeSpace: !UnicodeText.isSpace(c)
        case .unicodeWord: RegexCharacter.isUnicodeWord(c)
        case .notUnicodeWord: !RegexCharacter.isUnicodeWord(c)
        case .unicodeLineBreak: UnicodeText.isLineBreak(c)
        case .notUnicodeLineBreak: !UnicodeText.isLineBreak(c)
        }
    }
}

/// Properties and case of characters as regular expressions see them. The locale is always the C locale: its letters are ASCII's.
enum RegexCharacter {
    @inline(__always) static func isSpace(_ c: UInt32) -> Bool { c == 32 || c &- 9 < 5 }

    @inline(__always) static func isWord(_ c: UInt32) -> Bool {
        (c | 32) &- 97 < 26 || c &- 0x30 < 10 || c == 95
    }

    @inline(__always) static func isUnicodeWord(_ c: UInt32) -> Bool {
        c < 128 ? isWord(c) : UnicodeText.isAlphanumeric(c)
    }

    @inline(__always) static func lower(_ c: UInt32) -> UInt32 { c &- 65 < 26 ? c | 32 : c }
    @inline(__always) static func upper(_ c: UInt32) -> UInt32 { c &- 97 < 26 ? c & ~32 : c }

    /// The one lower-case character of a character.
    @inline(__always) static func unicodeLower(_ c: UInt32) -> UInt32 { c < 128 ? lower(c) : UnicodeText.simpleLower(c) }
    /// The one upper-case character of a character.
    @inline(__always) static func unicodeUpper(_ c: UInt32) -> UInt32 { c < 128 ? upper(c) : UnicodeText.simpleUpper(c) }
}

extension UnicodeText {
    /// The lower-case character of one character: the first where there are several.
    static func simpleLower(_ c: UInt32) -> UInt32 {
        if c < 0x100 { return c &- 0xC0 <= 0x1E && c != 0xD7 ? c + 32 : RegexCharacter.lower(c) }
        return first(c, \.lowercaseMapping)
    }

    /// The upper-case character of one character: the first where there are several, as for `ß`.
    static func simpleUpper(_ c: UInt32) -> UInt32 {
        if c < 0x100 {
            switch c {
            case 0xB5: return 0x39C
            case 0xDF: return 0x53
            case 0xFF: return 0x178
            default: return c &- 0xE0 <= 0x1E && c != 0xF7 ? c - 32 : RegexCharacter.upper(c)
            }
        }
        return first(c, \.uppercaseMapping)
    }

    private static func first(_ c: UInt32, _ mapping: KeyPath<Unicode.Scalar.Properties, String>) -> UInt32 {
        guard let mapped = properties(c)?[keyPath: mapping].unicodeScalars.first, properties(mapped.value) != nil else { return c }
        return mapped.value
    }
}
