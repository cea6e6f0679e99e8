/// Replaces the escape sequences of string and bytes literals (Language Reference, 2.4.1.1).
struct EscapeDecoder {
    /// The first unrecognised escape, for a warning: the character after the backslash.
    private(set) var firstInvalidEscape: UInt8?

    /// What is wrong with an escape: the text CPython's `unicodeescape` and `bytes` decoders give.
    struct Failure: Error {
        var message: String
    }

    // MARK: Text

    /// Decodes the inside of a string literal.
    mutating func decodeText(_ body: ArraySlice<UInt8>) throws(Failure) -> [UInt32] {
        var points: [UInt32] = []
        points.reserveCapacity(body.count)
        var index = body.startIndex
        /// The position CPython would count: it first spells non-ASCII characters as `\UXXXXXXXX`.
        var counted = 0
        while index < body.endIndex {
            let byte = body[index]
            if byte >= 0x80 {
                let end = body[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? body.endIndex
                points.append(contentsOf: UTF8Text.codePoints(body[index..<end]))
                index = end
                counted += 10
            } else if byte != UInt8(ascii: "\\") {
                points.append(UInt32(byte))
                index += 1
                counted += 1
            } else {
                let start = index
                try decodeTextEscape(body, &index, into: &points, counted: counted)
                counted += index - start
                if index - start == 1 { counted += 5 }
            }
        }
        return points
    }

    /// Decodes one escape whose backslash is at `index`.
    private mutating func decodeTextEscape(
        _ body: ArraySlice<UInt8>, _ index: inout Int, into points: inout [UInt32], counted: Int
    ) throws(Failure) {
        let start = index
        guard start + 1 < body.endIndex else {
            // Only a brace of an f-string can follow: the backslash stands for itself.
            points.append(UInt32(UInt8(ascii: "\\")))
            noteInvalid(UInt8(ascii: "{"))
            index = start + 1
            return
        }
        let letter = body[start + 1]
        if letter >= 0x80 {
            // The character itself follows on the next round.
            points.append(UInt32(UInt8(ascii: "\\")))
            noteInvalid(letter)
            index = start + 1
            return
        }
        index = start + 2
        if let simple = Self.simpleEscape(letter) {
            points.append(UInt32(simple))
            return
        }
        switch letter {
        case UInt8(ascii: "\n"):
            return
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            points.append(Self.octal(body, &index))
        case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
            let (width, name) = letter == UInt8(ascii: "x") ? (2, "\\xXX")
                : letter == UInt8(ascii: "u") ? (4, "\\uXXXX") : (8, "\\UXXXXXXXX")
            var value: UInt32 = 0
            for _ in 0..<width {
                guard index < body.endIndex, let digit = CharacterClass.hexValue(body[index]) else {
                    throw textFailure(counted, index - start, "truncated \(name) escape")
                }
                value = value << 4 | digit
                index += 1
            }
            guard value <= 0x10FFFF else { throw textFailure(counted, index - start, "illegal Unicode character") }
            points.append(value)
        case UInt8(ascii: "N"):
            points.append(try decodeName(body, &index, counted: counted))
        default:
            noteInvalid(letter)
            points.append(UInt32(UInt8(ascii: "\\")))
            points.append(UInt32(letter))
        }
    }

    /// `\N{name}`, with `index` after the `N`.
    private func decodeName(_ body: ArraySlice<UInt8>, _ index: inout Int, counted: Int) throws(Failure) -> UInt32 {
        let start = index - 2
        let malformed = "malformed \\N character escape"
        guard index < body.endIndex, body[index] == UInt8(ascii: "{") else {
            throw textFailure(counted, index - start, malformed)
        }
        guard let close = body[index...].firstIndex(of: UInt8(ascii: "}")) else {
            throw textFailure(counted, body.endIndex - start, malformed)
        }
        guard close > index + 1 else { throw textFailure(counted, close - start, malformed) }
        let name = String(decoding: body[(index + 1)..<close], as: UTF8.self)
        index = close + 1
        guard let scalar = CharacterName.scalar(named: name) else {
            throw textFailure(counted, index - start, "unknown Unicode character name")
        }
        return scalar.value
    }

    private func textFailure(_ position: Int, _ length: Int, _ reason: String) -> Failure {
        let place = length == 1
            ? "byte 0x5c in position \(position)"
            : "bytes in position \(position)-\(position + length - 1)"
        return Failure(message: "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)")
    }

    // MARK: Bytes

    /// Decodes the inside of a bytes literal.
    mutating func decodeBytes(_ body: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        var index = body.startIndex
        while index < body.endIndex {
            guard body[index] == UInt8(ascii: "\\") else {
                result.append(body[index])
                index += 1
                continue
            }
            let start = index
            guard start + 1 < body.endIndex else { throw Failure(message: "(value error) Trailing \\ in string") }
            let letter = body[start + 1]
            index = start + 2
            if let simple = Self.simpleEscape(letter) {
                result.append(simple)
                continue
            }
            switch letter {
            case UInt8(ascii: "\n"):
                break
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                result.append(UInt8(truncatingIfNeeded: Self.octal(body, &index)))
            case UInt8(ascii: "x"):
                guard index + 1 < body.endIndex, let high = CharacterClass.hexValue(body[index]),
                      let low = CharacterClass.hexValue(body[index + 1]) else {
                    throw Failure(
                        message: "(value error) invalid \\x escape at position \(start - body.startIndex)")
                }
                result.append(UInt8(high << 4 | low))
                index += 2
            default:
                noteInvalid(letter)
                result.append(UInt8(ascii: "\\"))
                result.append(letter)
            }
        }
        return result
    }

    // MARK: Both

    /// The escapes of one letter.
    private static func simpleEscape(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "v"): 0x0B
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        default: nil
        }
    }

    /// Up to three octal digits, the first before `index`.
    private static func octal(_ body: ArraySlice<UInt8>, _ index: inout Int) -> UInt32 {
        var value = UInt32(body[index - 1] & 7)
        let limit = min(index + 2, body.endIndex)
        while index < limit, body[index] & 0xF8 == 0x30 {
            value = value << 3 | UInt32(body[index] & 7)
            index += 1
        }
        return value
    }

    private mutating func noteInvalid(_ letter: UInt8) {
        if firstInvalidEscape == nil { firstInvalidEscape = letter }
    }
}

/// Unicode character names, for `\N{...}`.
enum CharacterName {
    /// The character with a name or an alias, in any case.
    static func scalar(named name: String) -> Unicode.Scalar? {
        let wanted = name.uppercased()
        for prefix in ["CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-"] where wanted.hasPrefix(prefix) {
            guard let value = UInt32(wanted.dropFirst(prefix.utf8.count), radix: 16),
                  let scalar = Unicode.Scalar(value), scalar.properties.name == wanted else { return nil }
            return scalar
        }
        return index[hash(wanted)]?.lazy.compactMap { Unicode.Scalar($0) }.first {
            $0.properties.name == wanted || $0.properties.nameAlias == wanted
        }
    }

    /// Candidates by the hash of their names: 140,000 strings would take more memory than they are worth.
    private static let index: [UInt64: [UInt32]] = {
        var index: [UInt64: [UInt32]] = [:]
        let named: [ClosedRange<UInt32>] = [
            0x00...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xD7FF, 0xF900...0x1FFFF, 0xE0000...0xE01EF,
        ]
        for value in named.joined() {
            guard let properties = Unicode.Scalar(value)?.properties else { continue }
            if let name = properties.name { index[hash(name), default: []].append(value) }
            if let alias = properties.nameAlias { index[hash(alias), default: []].append(value) }
        }
        return index
    }()

    /// FNV-1a.
    private static func hash(_ name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
