/// The kinds of token (Language Reference, 2 "Lexical analysis"). Each keyword and operator is a kind of its own.
package enum TokenKind: UInt8, Sendable {
    case endMarker, error, name, number, string, newline, indent, dedent
    /// A character that no token begins with but that the tokenizer lets pass: `$`, `?`, `!`, a backquote.
    case stray

    // Keywords.
    case kwFalse, kwNone, kwTrue, kwAnd, kwAs, kwAssert, kwAsync, kwAwait, kwBreak, kwClass, kwContinue, kwDef, kwDel
    case kwElif, kwElse, kwExcept, kwFinally, kwFor, kwFrom, kwGlobal, kwIf, kwImport, kwIn, kwIs, kwLambda
    case kwNonlocal, kwNot, kwOr, kwPass, kwRaise, kwReturn, kwTry, kwWhile, kwWith, kwYield

    // Operators and delimiters.
    case lpar, rpar, lsqb, rsqb, lbrace, rbrace
    case colon, comma, semi, dot, ellipsis, arrow, at, equal, colonEqual
    case plus, minus, star, slash, percent, doubleStar, doubleSlash
    case vbar, amper, circumflex, tilde, leftShift, rightShift
    case less, greater, eqEqual, notEqual, lessEqual, greaterEqual
    /// `<>`, which is `!=` only under `barry_as_FLUFL`.
    case lessGreater
    case plusEqual, minEqual, starEqual, slashEqual, percentEqual, atEqual, doubleStarEqual, doubleSlashEqual
    case vbarEqual, amperEqual, circumflexEqual, leftShiftEqual, rightShiftEqual
}

/// One token: where it lies in the text, and its paren level.
struct Token {
    var kind: TokenKind
    /// How many parentheses are open after this token.
    var level: UInt8 = 0
    /// Byte offsets in the text.
    var start: Int32
    var end: Int32
    /// Position as the syntax tree gives it; a column is -1 for `indent` and `dedent`.
    var lineno: Int32
    var col: Int32
    var endLineno: Int32
    var endCol: Int32

    var range: SourceRange {
        SourceRange(lineno: Int(lineno), colOffset: Int(col), endLineno: Int(endLineno), endColOffset: Int(endCol))
    }
}

/// The spellings of keywords, operators and delimiters (Language Reference, 2.3.1, 2.5 and 2.6).
enum TokenSpelling {
    static let keywords: [(spelling: StaticString, kind: TokenKind)] = [
        ("False", .kwFalse), ("None", .kwNone), ("True", .kwTrue), ("and", .kwAnd), ("as", .kwAs),
        ("assert", .kwAssert), ("async", .kwAsync), ("await", .kwAwait), ("break", .kwBreak), ("class", .kwClass),
        ("continue", .kwContinue), ("def", .kwDef), ("del", .kwDel), ("elif", .kwElif), ("else", .kwElse),
        ("except", .kwExcept), ("finally", .kwFinally), ("for", .kwFor), ("from", .kwFrom), ("global", .kwGlobal),
        ("if", .kwIf), ("import", .kwImport), ("in", .kwIn), ("is", .kwIs), ("lambda", .kwLambda),
        ("nonlocal", .kwNonlocal), ("not", .kwNot), ("or", .kwOr), ("pass", .kwPass), ("raise", .kwRaise),
        ("return", .kwReturn), ("try", .kwTry), ("while", .kwWhile), ("with", .kwWith), ("yield", .kwYield),
    ]

    /// In no order: the tokenizer looks at the longest spellings first.
    static let operators: [(spelling: StaticString, kind: TokenKind)] = [
        ("(", .lpar), (")", .rpar), ("[", .lsqb), ("]", .rsqb), ("{", .lbrace), ("}", .rbrace),
        (":", .colon), (",", .comma), (";", .semi), (".", .dot), ("...", .ellipsis), ("->", .arrow), ("@", .at),
        ("=", .equal), (":=", .colonEqual), ("+", .plus), ("-", .minus), ("*", .star), ("/", .slash),
        ("%", .percent), ("**", .doubleStar), ("//", .doubleSlash), ("|", .vbar), ("&", .amper),
        ("^", .circumflex), ("~", .tilde), ("<<", .leftShift), (">>", .rightShift), ("<", .less), (">", .greater),
        ("==", .eqEqual), ("!=", .notEqual), ("<=", .lessEqual), (">=", .greaterEqual), ("<>", .lessGreater),
        ("+=", .plusEqual), ("-=", .minEqual), ("*=", .starEqual), ("/=", .slashEqual), ("%=", .percentEqual),
        ("@=", .atEqual), ("**=", .doubleStarEqual), ("//=", .doubleSlashEqual), ("|=", .vbarEqual),
        ("&=", .amperEqual), ("^=", .circumflexEqual), ("<<=", .leftShiftEqual), (">>=", .rightShiftEqual),
    ]

    /// Keywords keyed by their bytes packed into one word, a byte each, first byte lowest (no keyword has more than 8).
    static let keywordByPackedBytes: [UInt64: TokenKind] = Dictionary(
        uniqueKeysWithValues: keywords.map { (pack($0.spelling), $0.kind) })

    /// Operators, likewise.
    static let operatorByPackedBytes: [UInt64: TokenKind] = Dictionary(
        uniqueKeysWithValues: operators.map { (pack($0.spelling), $0.kind) })

    private static func pack(_ spelling: StaticString) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<spelling.utf8CodeUnitCount {
            word |= UInt64(spelling.utf8Start[index]) << UInt64(8 * index)
        }
        return word
    }
}
