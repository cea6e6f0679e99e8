/// JSON text from Swift values (RFC 8259).
package enum JSONText {
    /// A string with its quotes. Only what JSON demands is escaped.
    package static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result + "\""
    }

    static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case "\u{0}"..<"\u{20}": result += escape(scalar.value)
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// `\uXXXX`
    static func escape(_ unit: UInt32) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }

    package static func array(_ items: some Sequence<String>) -> String { "[" + items.joined(separator: ", ") + "]" }

    /// An object of names and values that are JSON already, in this order.
    package static func object(_ members: [(name: String, value: String)]) -> String {
        "{" + members.map { string($0.name) + ": " + $0.value }.joined(separator: ", ") + "}"
    }
}

extension Runtime {
    /// The JSON text of a value made of dicts with str keys, lists, tuples, strs, numbers, bools and None (no subclasses);
    /// nil for any other.
    func json(_ value: Value, depth: Int = 0) -> String? {
        switch value {
        case .none: return "null"
        case .true: return "true"
        case .false: return "false"
        default: break
        }
        if value.isInt { return String(value.int) }
        if depth > Runtime.deepestNative || (value.isPointer && value.object.type.isHeapType) { return nil }
        if let x = double(value), isExact(value, .float) { return x.isFinite ? text(of: value) : nil }
        guard value.isPointer else { return nil }
        switch value.object.kind {
        case .int: return text(of: value)
        case .str: return json(StrRef(value.object))
        case .list, .tuple:
            guard let items = items(of: value) else { return nil }
            var parts: [String] = []
            for item in items {
                guard let part = json(item, depth: depth + 1) else { return nil }
                parts.append(part)
            }
            return JSONText.array(parts)
        case .dict:
            let dict = DictRef(value.object)
            var parts: [String] = []
            var i = dict.next(0)
            while i >= 0 {
                let entry = dict.entries[i]
                guard isExact(entry.key, .str), let part = json(entry.value, depth: depth + 1) else { return nil }
                parts.append(json(StrRef(entry.key.object)) + ": " + part)
                i = dict.next(i + 1)
            }
            return "{" + parts.joined(separator: ", ") + "}"
        default: return nil
        }
    }

    private func json(_ s: StrRef) -> String {
        var result = "\""
        for i in 0..<s.length {
            // A lone surrogate is no scalar.
            if let scalar = Unicode.Scalar(s[i]) { JSONText.append(scalar, to: &result) } else { result += JSONText.escape(s[i]) }
        }
        return result + "\""
    }

    /// The repr of a number; nil where an int has too many digits.
    private func text(of number: Value) -> String? {
        let text = nativeRepr(number)
        if text.isKind(.str) { return StrRef(text.object).string }
        exception = .null
        return nil
    }
}
