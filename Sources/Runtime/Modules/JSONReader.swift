/// Why a text is not JSON.
struct JSONFailure: Error, CustomStringConvertible {
    /// Bytes before the place.
    let offset: Int
    let what: String
    var description: String { "not JSON: \(what) at character \(offset)" }
}

extension Runtime {
    /// The Python value of a JSON text (RFC 8259): dict, list, str, int, float, bool or None, as `json.loads` has it.
    func value(json text: String) throws(JSONFailure) -> Value {
        var reader = JSONReader(self, Array(text.utf8))
        return try reader.document()
    }
}

/// Reads JSON straight into Python values. Nothing is collected meanwhile, so they may be held freely.
private struct JSONReader {
    private let runtime: Runtime
    private let text: [UInt8]
    private var position = 0
    /// Arrays and objects may be nested so deep: each level takes room on the host stack.
    private static let deepest = 500

    init(_ runtime: Runtime, _ text: [UInt8]) {
        self.runtime = runtime
        self.text = text
    }

    mutating func document() throws(JSONFailure) -> Value {
        let value = try value(depth: 0)
        skipSpace()
        if position < text.count { throw failure("something follows the value") }
        return value
    }

    private func failure(_ what: String) -> JSONFailure { JSONFailure(offset: position, what: what) }

    private var next: UInt8 { position < text.count ? text[position] : 0 }

    private mutating func skipSpace() {
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < text.count, text[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFailure) -> Value {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return runtime.str(codePoints: try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default:
            for (word, value) in [("null", Value.none), ("true", .true), ("false", .false)] {
                if text[position...].starts(with: word.utf8) {
                    position += word.utf8.count
                    return value
                }
            }
            throw failure("a value is missing")
        }
    }

    private mutating func enter(_ depth: Int) throws(JSONFailure) {
        if depth > JSONReader.deepest { throw failure("it is nested more than \(JSONReader.deepest) levels deep") }
        position += 1
    }

    private mutating func array(depth: Int) throws(JSONFailure) -> Value {
        try enter(depth)
        let list = runtime.newList()
        if take(UInt8(ascii: "]")) { return list.value }
        repeat { list.append(try value(depth: depth)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw failure("',' or ']' is missing") }
        return list.value
    }

    private mutating func object(depth: Int) throws(JSONFailure) -> Value {
        try enter(depth)
        let dict = runtime.newDict()
        if take(UInt8(ascii: "}")) { return dict.value }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes is missing") }
            let name = runtime.str(codePoints: try string())
            guard take(UInt8(ascii: ":")) else { throw failure("':' is missing") }
            runtime.set(dict, name, try value(depth: depth))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw failure("',' or '}' is missing") }
        return dict.value
    }

    // MARK: Numbers

    private mutating func digits() -> Int {
        let start = position
        while isDigit(next) { position += 1 }
        return position - start
    }

    private mutating func number() throws(JSONFailure) -> Value {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let leading = next
        let whole = digits()
        if whole == 0 || (whole > 1 && leading == UInt8(ascii: "0")) { throw failure("a number is malformed") }
        var isFloat = false
        if next == UInt8(ascii: ".") {
            isFloat = true
            position += 1
            if digits() == 0 { throw failure("a number is malformed") }
        }
        if next | 0x20 == UInt8(ascii: "e") {
            isFloat = true
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            if digits() == 0 { throw failure("a number is malformed") }
        }
        if isFloat {
            guard let (value, _) = scanFloat(text[start..<position]) else { throw failure("a number is malformed") }
            return runtime.float(value)
        }
        let limit = runtime.state.pointee.mostDigits
        let digits = Array(text[start..<position])
        let integer: Integer? = digits.withUnsafeBufferPointer { buffer in
            do throws(TextError) { return try Integer.parse(bytes: buffer, base: 10, limit: limit) } catch { return nil }
        }
        guard let integer else { throw failure("a number has more than \(limit) digits") }
        return runtime.int(integer)
    }

    // MARK: Strings

    private mutating func string() throws(JSONFailure) -> [UInt32] {
        position += 1
        var points: [UInt32] = []
        while true {
            let start = position
            while position < text.count, text[position] >= 0x20, text[position] != UInt8(ascii: "\""),
                text[position] != UInt8(ascii: "\\") { position += 1 }
            // The text came from a String: it is valid UTF-8, and only ASCII bytes were looked for.
            points += String(decoding: text[start..<position], as: UTF8.self).unicodeScalars.map(\.value)
            switch next {
            case UInt8(ascii: "\""):
                position += 1
                return points
            case UInt8(ascii: "\\"): points.append(try escape())
            default: throw failure(position < text.count ? "a string has a control character" : "a string does not end")
            }
        }
    }

    private static let escapes: [UInt8: UInt32] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 8,
        UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]

    private mutating func escape() throws(JSONFailure) -> UInt32 {
        position += 1
        if let point = JSONReader.escapes[next] {
            position += 1
            return point
        }
        guard next == UInt8(ascii: "u") else { throw failure("a string has an unknown escape") }
        position += 1
        let first = try hexadecimal()
        // A pair of surrogates is one code point; a lone one stays, as in Python.
        guard first & 0xFC00 == 0xD800, text[position...].starts(with: "\\u".utf8) else { return first }
        let mark = position
        position += 2
        let second = try hexadecimal()
        if second & 0xFC00 == 0xDC00 { return 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF }
        position = mark
        return first
    }

    private mutating func hexadecimal() throws(JSONFailure) -> UInt32 {
        var point: UInt32 = 0
        for _ in 0..<4 {
            let digit = Integer.digitValue(next)
            guard (0..<16).contains(digit) else { throw failure("four hexadecimal digits are missing") }
            point = point << 4 | UInt32(digit)
            position += 1
        }
        return point
    }
}
