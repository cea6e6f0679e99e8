/// Properties of code points as `str` methods see them.
///
/// Properties come from the Swift standard library's Unicode database, cut back to the version that Python 3.11
/// knows: a code point assigned later counts as unassigned. Latin-1 is answered from constants.
enum UnicodeText {
    /// The Unicode version of Python 3.11: `unicodedata.unidata_version`.
    static let version = (major: 14, minor: 0)

    /// A set of code points below 256.
    private struct Latin1Set {
        let words: (UInt64, UInt64, UInt64, UInt64)

        @inline(__always)
        func contains(_ point: UInt32) -> Bool {
            let word = switch point >> 6 {
            case 0: words.0
            case 1: words.1
            case 2: words.2
            default: words.3
            }
            return word >> UInt64(point & 63) & 1 != 0
        }
    }

    private static let latin1Alpha = Latin1Set(
        words: (0, 0x07FF_FFFE_07FF_FFFE, 0x0420_0400_0000_0000, 0xFF7F_FFFF_FF7F_FFFF))
    private static let latin1Digit = Latin1Set(words: (0x03FF_0000_0000_0000, 0, 0x020C_0000_0000_0000, 0))
    private static let latin1Numeric = Latin1Set(words: (0x03FF_0000_0000_0000, 0, 0x720C_0000_0000_0000, 0))
    private static let latin1Space = Latin1Set(words: (0x0000_0001_F000_3E00, 0, 0x0000_0001_0000_0020, 0))
    private static let latin1Upper = Latin1Set(words: (0, 0x0000_0000_07FF_FFFE, 0, 0x0000_0000_7F7F_FFFF))
    private static let latin1Lower = Latin1Set(
        words: (0, 0x07FF_FFFE_0000_0000, 0x0420_0400_0000_0000, 0xFF7F_FFFF_8000_0000))
    private static let latin1Printable = Latin1Set(
        words: (0xFFFF_FFFF_0000_0000, 0x7FFF_FFFF_FFFF_FFFF, 0xFFFF_DFFE_0000_0000, 0xFFFF_FFFF_FFFF_FFFF))
    private static let latin1IdentifierStart = Latin1Set(
        words: (0, 0x07FF_FFFE_87FF_FFFE, 0x0420_0400_0000_0000, 0xFF7F_FFFF_FF7F_FFFF))
    private static let latin1IdentifierPart = Latin1Set(
        words: (0x03FF_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE, 0x04A0_0400_0000_0000, 0xFF7F_FFFF_FF7F_FFFF))

    /// The properties of a code point assigned in Python's Unicode version; nil for surrogates and the unassigned.
    static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? {
        guard let properties = Unicode.Scalar(point)?.properties, let age = properties.age,
              age.major <= version.major else { return nil }
        return properties
    }

    // MARK: - Properties that changed after Python's version

    /// Lower case only since: modifier letters.
    private static func becameLowercase(_ point: UInt32) -> Bool {
        switch point {
        case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: true
        default: false
        }
    }

    /// Lower case only before: `ʕ`.
    private static func ceasedLowercase(_ point: UInt32) -> Bool { point == 0x295 }

    /// Part of identifiers only since: joiners and middle dots.
    private static func becameIdentifierPart(_ point: UInt32) -> Bool {
        switch point {
        case 0x200C, 0x200D, 0x30FB, 0xFF65: true
        default: false
        }
    }

    /// Numeric only since: ideographs and cuneiform signs.
    private static func becameNumeric(_ point: UInt32) -> Bool {
        switch point {
        case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039,
             0x12079, 0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399: true
        default: false
        }
    }

    // MARK: - Classes of characters

    /// `str.isalpha`: a letter of any category.
    static func isAlpha(_ point: UInt32) -> Bool {
        if point < 256 { return latin1Alpha.contains(point) }
        return switch properties(point)?.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    /// `str.isdecimal`
    static func isDecimal(_ point: UInt32) -> Bool { decimalValue(point) != nil }

    /// `str.isdigit`: decimal digits and others with a digit value, such as superscripts.
    static func isDigit(_ point: UInt32) -> Bool {
        if point < 256 { return latin1Digit.contains(point) }
        let type = properties(point)?.numericType
        return type == .decimal || type == .digit
    }

    /// `str.isnumeric`: anything with a numeric value, such as fractions.
    static func isNumeric(_ point: UInt32) -> Bool {
        if point < 256 { return latin1Numeric.contains(point) }
        return properties(point)?.numericType != nil && !becameNumeric(point)
    }

    /// `str.isalnum`
    static func isAlphanumeric(_ point: UInt32) -> Bool { isAlpha(point) || isNumeric(point) }

    /// `str.isspace`, and what `str.split` and `str.strip` take for whitespace.
    @inline(__always)
    static func isSpace(_ point: UInt32) -> Bool {
        point < 256 ? latin1Space.contains(point) : isWideSpace(point)
    }

    private static func isWideSpace(_ point: UInt32) -> Bool {
        switch point {
        case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// A boundary for `str.splitlines`; a carriage return and line feed together are one.
    @inline(__always)
    static func isLineBreak(_ point: UInt32) -> Bool {
        switch point {
        case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// `str.isupper` of one character.
    static func isUpper(_ point: UInt32) -> Bool {
        point < 256 ? latin1Upper.contains(point) : properties(point)?.isUppercase ?? false
    }

    /// `str.islower` of one character.
    static func isLower(_ point: UInt32) -> Bool {
        if point < 256 { return latin1Lower.contains(point) }
        return ceasedLowercase(point) || properties(point)?.isLowercase ?? false && !becameLowercase(point)
    }

    /// Whether a character is in titlecase, as the digraph `ǅ`.
    static func isTitle(_ point: UInt32) -> Bool {
        point >= 256 && properties(point)?.generalCategory == .titlecaseLetter
    }

    /// `str.isprintable`: what `repr` shows as it is.
    @inline(__always)
    static func isPrintable(_ point: UInt32) -> Bool {
        point < 256 ? latin1Printable.contains(point) : isWidePrintable(point)
    }

    private static func isWidePrintable(_ point: UInt32) -> Bool {
        switch properties(point)?.generalCategory {
        case nil, .control, .format, .surrogate, .privateUse, .unassigned,
             .lineSeparator, .paragraphSeparator, .spaceSeparator: false
        default: true
        }
    }

    /// A character that may begin an identifier. Python language reference, "Identifiers and keywords".
    static func isIdentifierStart(_ point: UInt32) -> Bool {
        point < 256 ? latin1IdentifierStart.contains(point) : properties(point)?.isXIDStart ?? false
    }

    /// A character that may continue an identifier.
    static func isIdentifierPart(_ point: UInt32) -> Bool {
        if point < 256 { return latin1IdentifierPart.contains(point) }
        return properties(point)?.isXIDContinue ?? false && !becameIdentifierPart(point)
    }

    // MARK: - Numeric values

    /// The value of a decimal digit of any script.
    @inline(__always)
    static func decimalValue(_ point: UInt32) -> UInt8? {
        if point < 256 { return point &- 0x30 < 10 ? UInt8(point & 15) : nil }
        return wideDigitValue(point, .decimal)
    }

    /// The value of a digit, decimal or other.
    static func digitValue(_ point: UInt32) -> UInt8? {
        decimalValue(point) ?? wideDigitValue(point, .digit)
    }

    private static func wideDigitValue(_ point: UInt32, _ type: Unicode.NumericType) -> UInt8? {
        guard let properties = properties(point), properties.numericType == type else { return nil }
        return properties.numericValue.map { UInt8($0) }
    }

    /// The numeric value of a character.
    static func numericValue(_ point: UInt32) -> Double? {
        isNumeric(point) ? properties(point)?.numericValue : nil
    }

    // MARK: - Predicates of whole strings

    /// `str.isupper`: a cased character, and none in lower case or titlecase.
    static func isUpper(_ text: UnsafeBufferPointer<UInt32>) -> Bool {
        var cased = false
        for point in text {
            if isLower(point) || isTitle(point) { return false }
            cased = cased || isUpper(point)
        }
        return cased
    }

    /// `str.islower`: a cased character, and none in upper case or titlecase.
    static func isLower(_ text: UnsafeBufferPointer<UInt32>) -> Bool {
        var cased = false
        for point in text {
            if isUpper(point) || isTitle(point) { return false }
            cased = cased || isLower(point)
        }
        return cased
    }

    /// `str.istitle`: upper case only after uncased characters, lower case only after cased ones.
    static func isTitle(_ text: UnsafeBufferPointer<UInt32>) -> Bool {
        var cased = false, afterCased = false
        for point in text {
            if isUpper(point) || isTitle(point) {
                if afterCased { return false }
                (cased, afterCased) = (true, true)
            } else if isLower(point) {
                if !afterCased { return false }
                cased = true
            } else {
                afterCased = false
            }
        }
        return cased
    }

    /// `str.isidentifier`
    static func isIdentifier(_ text: UnsafeBufferPointer<UInt32>) -> Bool {
        guard let first = text.first, isIdentifierStart(first) else { return false }
        return text.dropFirst().allSatisfy(isIdentifierPart)
    }
}
