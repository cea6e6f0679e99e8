/// Object counts as a JSON object, e.g. `{"cell":3,"function":7}`: the column `snapshot.objects`.
///
/// Names are sorted by their UTF-8 bytes, so there is one text for each set of counts.
enum ObjectCounts {
    static func text(_ counts: [String: Int64]) -> String {
        let sorted = counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return "{" + sorted.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
    }

    /// - Returns: nil when the text is not what ``text(_:)`` gives.
    static func parse(_ text: String) -> [String: Int64]? {
        var reader = JSONReader(text)
        var counts: [String: Int64] = [:]
        guard reader.take("{") else { return nil }
        if !reader.take("}") {
            repeat {
                guard let name = reader.takeString(), reader.take(":"), let count = reader.takeNumber(),
                    counts.updateValue(count, forKey: name) == nil
                else { return nil }
            } while reader.take(",")
            guard reader.take("}") else { return nil }
        }
        return reader.atEnd ? counts : nil
    }

    /// Only what JSON demands is escaped: the quote, the backslash and the control characters (as `\u00XX`).
    private static func quoted(_ name: String) -> String {
        var text = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<"\u{20}":
                text += scalar.value < 16 ? "\\u000" : "\\u00"
                text += String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

/// Reads the few JSON forms that images use, and refuses all others.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var atEnd: Bool { position == bytes.count }

    /// Takes one ASCII character, if it is the next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Takes a number of 0 up to 2⁵³ without sign, fraction or leading zero.
    mutating func takeNumber() -> Int64? {
        let start = position
        var value: Int64 = 0
        while position < bytes.count, case let digit = Int64(bytes[position]) - 48, (0...9).contains(digit) {
            value = value * 10 + digit
            guard value <= largestID else { return nil }
            position += 1
        }
        guard position > start, bytes[start] != 48 || position == start + 1 else { return nil }
        return value
    }

    /// Takes a string with the escapes that ``ObjectCounts`` writes.
    mutating func takeString() -> String? {
        guard take("\"") else { return nil }
        var content: [UInt8] = []
        while position < bytes.count {
            if take("\"") { return String(validating: content, as: UTF8.self) }
            guard take("\\") else {
                content.append(bytes[position])
                position += 1
                continue
            }
            if take("\"") {
                content.append(0x22)
            } else if take("\\") {
                content.append(0x5c)
            } else if take("u"), take("0"), take("0"), let high = takeHexDigit(), let low = takeHexDigit() {
                let code = high << 4 | low
                guard code < 0x20 else { return nil }
                content.append(code)
            } else {
                return nil
            }
        }
        return nil
    }

    private mutating func takeHexDigit() -> UInt8? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        switch bytes[position] {
        case let digit where (0x30...0x39).contains(digit): return digit - 0x30
        case let digit where (0x61...0x66).contains(digit): return digit - 0x61 + 10
        default: return nil
        }
    }
}
