extension Tokenizer {
    // MARK: Identifiers

    /// Checks a name with non-ASCII characters (Language Reference, 2.3): `XID_Start XID_Continue*`.
    mutating func verifyIdentifier() -> Bool {
        var position = tokenStart
        var isFirst = true
        while position < cursor {
            guard let (scalar, length) = UTF8Text.decodeScalar(source, at: position) else { return true }
            let isValid = scalar == "_" || (isFirst ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
            position += length
            guard isValid else {
                cursor = position
                let name = CharacterClass.codePointName(scalar)
                return fail(CharacterClass.isPrintable(scalar)
                    ? "invalid character '\(Character(scalar))' (U+\(name))"
                    : "invalid non-printable character U+\(name)")
            }
            isFirst = false
        }
        return true
    }

    // MARK: Strings

    /// A string literal whose first quote is at the cursor (Language Reference, 2.4.1).
    mutating func readString() -> Outcome {
        let firstLine = lineno
        let firstLineStart = lineStart
        let quote = source[cursor]
        cursor += 1
        var quoteSize = 1
        if source[cursor] == quote {
            if source[cursor + 1] == quote {
                quoteSize = 3
                cursor += 2
            } else {
                cursor += 1
                append(.string, end: cursor)
                return .token
            }
        }
        var closing = 0
        while closing < quoteSize {
            var byte = source[cursor]
            if byte == 0 || (quoteSize == 1 && byte == UInt8(ascii: "\n")) {
                return failUnterminated(
                    firstLine, firstLineStart, quoteSize: quoteSize, atEndOfText: byte == 0 && quoteSize == 3)
            }
            cursor += 1
            if byte == quote {
                closing += 1
                continue
            }
            closing = 0
            if byte == UInt8(ascii: "\\") {
                byte = source[cursor]
                cursor += byte == 0 ? 0 : 1
            }
            if byte == UInt8(ascii: "\n") && source[cursor] != 0 {
                lineno += 1
                lineStart = cursor
            }
        }
        append(.string, end: cursor)
        if lineno != firstLine {
            // CPython shifts the columns of an f-string's expression by the line the token ends on.
            let shift = lineno == startLine ? startCol : 0
            tokens[tokens.count - 1].lineno = Int32(truncatingIfNeeded: firstLine)
            tokens[tokens.count - 1].col = Int32(truncatingIfNeeded: tokenStart - firstLineStart + shift)
        }
        return .token
    }

    private mutating func failUnterminated(
        _ firstLine: Int, _ firstLineStart: Int, quoteSize: Int, atEndOfText: Bool
    ) -> Outcome {
        let lastLine = lineno
        lineno = firstLine
        lineStart = firstLineStart
        cursor = tokenStart + 1
        let kind = quoteSize == 3 ? "triple-quoted string literal" : "string literal"
        fail("unterminated \(kind) (detected at line \(lastLine))", atEndOfText: atEndOfText)
        return .failure
    }

    // MARK: Numbers

    /// A numeric literal (Language Reference, 2.4.4 to 2.4.7).
    mutating func readNumber() -> Outcome {
        let isGood: Bool
        if source[cursor] == UInt8(ascii: "0") {
            switch source[cursor + 1] | 0x20 {
            case UInt8(ascii: "x"): isGood = readDigits(radix: 16, named: "hexadecimal")
            case UInt8(ascii: "o"): isGood = readDigits(radix: 8, named: "octal")
            case UInt8(ascii: "b"): isGood = readDigits(radix: 2, named: "binary")
            default: isGood = readZeros()
            }
        } else if source[cursor] == UInt8(ascii: ".") {
            isGood = readFraction()
        } else {
            isGood = readDecimalDigits() && readAfterDigits()
        }
        guard isGood else { return .failure }
        append(.number, end: cursor)
        return .token
    }

    private mutating func readDigits(radix: UInt8, named kind: String) -> Bool {
        func isRadixDigit(_ byte: UInt8) -> Bool {
            radix == 16 ? CharacterClass.isHexDigit(byte) : byte &- 0x30 < radix
        }
        cursor += 2
        repeat {
            if source[cursor] == UInt8(ascii: "_") { cursor += 1 }
            guard isRadixDigit(source[cursor]) else {
                return failOnDigit(kind) ?? fail("invalid \(kind) literal")
            }
            while isRadixDigit(source[cursor]) { cursor += 1 }
        } while source[cursor] == UInt8(ascii: "_")
        return failOnDigit(kind) ?? verifyEndOfNumber(kind)
    }

    /// Fails if there is a decimal digit at the cursor that the radix does not have.
    private mutating func failOnDigit(_ kind: String) -> Bool? {
        let byte = source[cursor]
        guard CharacterClass.isDigit(byte) else { return nil }
        cursor += 1
        return fail("invalid digit '\(Character(Unicode.Scalar(byte)))' in \(kind) literal")
    }

    /// A literal that begins with zeros: 0, 00, 0.5, 0e1, 0j, 01.5, but not 01.
    private mutating func readZeros() -> Bool {
        cursor += 1
        while true {
            if source[cursor] == UInt8(ascii: "_") {
                cursor += 1
                guard CharacterClass.isDigit(source[cursor]) else { return fail("invalid decimal literal") }
            }
            guard source[cursor] == UInt8(ascii: "0") else { break }
            cursor += 1
        }
        let zerosEnd = cursor + 1
        guard CharacterClass.isDigit(source[cursor]) else { return readAfterDigits() }
        guard readDecimalDigits() else { return false }
        switch source[cursor] | 0x20 {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "j"):
            return readAfterDigits()
        default:
            return fail(
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                col: tokenStart + 1 - lineStart, endCol: zerosEnd - lineStart)
        }
    }

    /// Digits with single underscores between them; the first is at the cursor.
    private mutating func readDecimalDigits() -> Bool {
        while true {
            while CharacterClass.isDigit(source[cursor]) { cursor += 1 }
            guard source[cursor] == UInt8(ascii: "_") else { return true }
            cursor += 1
            guard CharacterClass.isDigit(source[cursor]) else { return fail("invalid decimal literal") }
        }
    }

    /// What may follow the digits: a fraction, an exponent, a `j`.
    private mutating func readAfterDigits() -> Bool {
        if source[cursor] == UInt8(ascii: ".") { return readFraction() }
        return readExponent()
    }

    private mutating func readFraction() -> Bool {
        cursor += 1
        if CharacterClass.isDigit(source[cursor]) {
            guard readDecimalDigits() else { return false }
        }
        return readExponent()
    }

    private mutating func readExponent() -> Bool {
        if source[cursor] | 0x20 == UInt8(ascii: "e") {
            let sign = source[cursor + 1]
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                cursor += 2
                guard CharacterClass.isDigit(source[cursor]) else { return fail("invalid decimal literal") }
            } else if CharacterClass.isDigit(sign) {
                cursor += 1
            } else {
                return verifyEndOfNumber("decimal")
            }
            guard readDecimalDigits() else { return false }
        }
        if source[cursor] | 0x20 == UInt8(ascii: "j") {
            cursor += 1
            return verifyEndOfNumber("imaginary")
        }
        return verifyEndOfNumber("decimal")
    }

    /// Refuses a letter right after a number, but for the keywords that could follow one after a space.
    private mutating func verifyEndOfNumber(_ kind: String) -> Bool {
        guard CharacterClass.isIdentifierPart(source[cursor]) else { return true }
        let isKeyword = ["and", "else", "for", "or", "not"].contains { isNext($0, asWord: true) }
            || ["if", "in", "is"].contains { isNext($0, asWord: false) }
        guard isKeyword else { return fail("invalid \(kind) literal") }
        warnings.append(SyntaxWarning(
            category: .syntaxWarning, message: "invalid \(kind) literal", lineno: lineno))
        return true
    }

    /// Whether these letters follow, and if asked no further ones.
    private func isNext(_ spelling: StaticString, asWord: Bool) -> Bool {
        for index in 0..<spelling.utf8CodeUnitCount where source[cursor + index] != spelling.utf8Start[index] {
            return false
        }
        return !asWord || !CharacterClass.isIdentifierPart(source[cursor + spelling.utf8CodeUnitCount])
    }
}
