/// The text of a source file as the tokenizer wants it: UTF-8, lines ended by `\n`, a zero byte at the end.
struct SourceText {
    private(set) var bytes: [UInt8]

    /// Decodes a file (Language Reference, 2.1.4): byte order mark, encoding declaration, line ends.
    init(_ source: [UInt8], filename: String, mode: ParseMode, ignoreCookie: Bool) throws(SyntaxFailure) {
        func failure(_ message: String, kind: SyntaxFailure.Kind = .syntaxError) -> SyntaxFailure {
            SyntaxFailure(kind: kind, message: message, filename: filename, lineno: 0, offset: -1,
                          endLineno: 0, endOffset: -1, text: nil)
        }
        if source.contains(0) {
            throw failure("source code string cannot contain null bytes", kind: .valueError)
        }
        var text = source[...]
        let hasMark = !ignoreCookie && source.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark { text = text.dropFirst(3) }
        var isLatin1 = false
        if !ignoreCookie, let declared = SourceEncoding.declaration(in: text) {
            guard let encoding = SourceEncoding(name: declared) else { throw failure("unknown encoding: \(declared)") }
            if hasMark && encoding != .utf8 { throw failure("encoding problem: \(declared) with BOM") }
            isLatin1 = encoding == .latin1
            if encoding == .ascii, text.contains(where: { $0 >= 0x80 }) { throw failure("encoding problem: \(declared)") }
        }
        bytes = Self.normalized(text, fromLatin1: isLatin1)
        if let error = UTF8Text.firstError(bytes) {
            throw failure("(unicode error) " + Self.describe(error, in: bytes))
        }
        if mode == .exec && !bytes.isEmpty && bytes.last != UInt8(ascii: "\n") {
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(0)
    }

    /// A text that is known to be well-formed: the expression of an f-string in parentheses.
    init(expression: [UInt8]) {
        bytes = expression
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(0)
    }

    /// Copies a text to UTF-8, with `\r\n` and `\r` made `\n`.
    private static func normalized(_ text: ArraySlice<UInt8>, fromLatin1: Bool) -> [UInt8] {
        if !fromLatin1 && !text.contains(UInt8(ascii: "\r")) {
            var copy: [UInt8] = []
            copy.reserveCapacity(text.count + 2)
            copy.append(contentsOf: text)
            return copy
        }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 2)
        var afterReturn = false
        for byte in text {
            defer { afterReturn = byte == UInt8(ascii: "\r") }
            if byte == UInt8(ascii: "\r") {
                result.append(UInt8(ascii: "\n"))
            } else if byte == UInt8(ascii: "\n") {
                if !afterReturn { result.append(byte) }
            } else if byte >= 0x80 && fromLatin1 {
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// The message of the `UnicodeDecodeError` for ill-formed UTF-8.
    private static func describe(
        _ error: (position: Int, length: Int, reason: String), in bytes: [UInt8]
    ) -> String {
        let first = error.position
        if error.length == 1 {
            let digits = String(bytes[first], radix: 16)
            return "'utf-8' codec can't decode byte 0x\(digits) in position \(first): \(error.reason)"
        }
        return "'utf-8' codec can't decode bytes in position \(first)-\(first + error.length - 1): \(error.reason)"
    }

    /// The bytes of a line, counted from 1, with its newline.
    func line(_ lineno: Int) -> ArraySlice<UInt8> {
        var start = 0
        var current = 1
        while current < lineno, let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = newline + 1
            current += 1
        }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count - 1
        return bytes[start..<max(start, end)]
    }
}

/// An encoding that a source file can declare (PEP 263).
enum SourceEncoding {
    case utf8
    case latin1
    case ascii

    /// The encoding of a name as in `codecs`, where case, `-` and `_` do not matter.
    init?(name: String) {
        let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
        switch plain {
        case "utf8", "utf8sig", "u8", "utf": self = .utf8
        case "latin1", "iso88591", "latin", "l1", "cp819", "8859": self = .latin1
        case "ascii", "usascii", "646": self = .ascii
        default: return nil
        }
    }

    /// The name that a comment in one of the first two lines declares: `coding[=:]\s*([-\w.]+)`.
    static func declaration(in text: ArraySlice<UInt8>) -> String? {
        let newlines = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        for line in text.prefix(2000).split(
            maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: newlines.contains).prefix(2) {
            let content = line.drop(while: CharacterClass.isBlank)
            guard let first = content.first else { continue }
            guard first == UInt8(ascii: "#") else { return nil }
            if let name = declaredName(content) { return name }
        }
        return nil
    }

    private static func declaredName(_ comment: ArraySlice<UInt8>) -> String? {
        let marker = Array("coding".utf8)
        var rest = comment
        while rest.count > marker.count {
            if rest.starts(with: marker) {
                let after = rest.dropFirst(marker.count)
                if after.first == UInt8(ascii: ":") || after.first == UInt8(ascii: "=") {
                    let name = after.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }.prefix {
                        CharacterClass.isIdentifierPart($0) && $0 < 0x80
                            || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                    }
                    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
                }
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
