/// Calling native functions: the parameters of their signatures.
///
/// Word `arity` of a native function object: bits 0–7 least positional arguments, 8–15 most, 16–23 entries of a full
/// argument array, bit 24 `*args`, bit 25 `**kwargs`, bit 26 has keyword parameters, bit 27 has a twin,
/// bit 28 is a `__new__`, bits 32–39 keyword-only parameters.
struct Arity {
    let bits: Int
    @inline(__always) var least: Int { bits & 0xFF }
    @inline(__always) var most: Int { bits &>> 8 & 0xFF }
    @inline(__always) var entries: Int { bits &>> 16 & 0xFF }
    @inline(__always) var isVariadic: Bool { bits & 1 << 24 != 0 }
    var takesKeywords: Bool { bits & 1 << 25 != 0 }
    var hasKeywordParameters: Bool { bits & 1 << 26 != 0 }
    @inline(__always) var hasTwin: Bool { bits & 1 << 27 != 0 }
    /// Whether it makes instances: the first argument must be its type or a subclass.
    @inline(__always) var isNew: Bool { bits & 1 << 28 != 0 }
    var keywordOnly: Int { bits &>> 32 & 0xFF }
    /// Whether `count` positional arguments are the whole argument array as they are.
    @inline(__always) func isPlain(_ count: Int) -> Bool { bits & 0xFF_01FF_0000 == count &<< 16 }

    @inline(__always) init(bits: Int) { self.bits = bits }

    init(signature: String, hasTwin: Bool, isNew: Bool = false) {
        var least = 0, positional = 0, keywordOnly = 0, positionalOnly = 0
        var variadic = false, keywords = false, behindStar = false
        Signature.read(signature) { parameter in
            switch parameter.kind {
            case .positionalEnd: positionalOnly = positional
            case .star: behindStar = true
            case .variadic: variadic = true; behindStar = true
            case .keywords: keywords = true
            case .parameter:
                if behindStar { keywordOnly += 1 } else { positional += 1; if !parameter.isOptional { least += 1 } }
            }
        }
        let named = positional > positionalOnly || keywordOnly > 0
        bits = least | positional << 8 | (positional + (variadic ? 0 : keywordOnly)) << 16 | (variadic ? 1 << 24 : 0)
            | (keywords ? 1 << 25 : 0) | (named ? 1 << 26 : 0) | (hasTwin ? 1 << 27 : 0) | (isNew ? 1 << 28 : 0)
            | keywordOnly << 32
    }
}

/// The text of a native function's signature (see `Native.signature`), read in place: it is at every start and at every call with
/// keywords.
enum Signature {
    struct Parameter {
        enum Kind { case parameter, positionalEnd, star, variadic, keywords }
        let kind: Kind
        let name: Slice<UnsafeBufferPointer<UInt8>>
        /// What stands behind the colon, see `ParameterKinds`; mostly empty.
        let annotation: Slice<UnsafeBufferPointer<UInt8>>
        let isOptional: Bool
    }

    /// Calls `body` with each parameter and each mark, from left to right.
    static func read(_ signature: String, _ body: (Parameter) -> Void) {
        var signature = signature
        signature.withUTF8 { text in
            var start = 0
            while start < text.count {
                var end = start
                while end < text.count && text[end] != UInt8(ascii: ",") { end += 1 }
                while start < end && text[start] == UInt8(ascii: " ") { start += 1 }
                body(parameter(text[start..<end]))
                start = end + 1
            }
        }
    }

    private static func parameter(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Parameter {
        let star = UInt8(ascii: "*"), nothing = part[part.endIndex...]
        if part.count == 1 && part.first == UInt8(ascii: "/") {
            return Parameter(kind: .positionalEnd, name: part, annotation: nothing, isOptional: false)
        }
        if part.first == star {
            let name = part.dropFirst()
            if name.first == star { return Parameter(kind: .keywords, name: name.dropFirst(), annotation: nothing, isOptional: false) }
            return Parameter(kind: name.isEmpty ? .star : .variadic, name: name, annotation: nothing, isOptional: false)
        }
        let isOptional = part.last == UInt8(ascii: "=")
        let text = isOptional ? part.dropLast() : part
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
            return Parameter(kind: .parameter, name: text, annotation: nothing, isOptional: isOptional)
        }
        return Parameter(kind: .parameter, name: text[..<colon], annotation: text[colon...].dropFirst(2), isOptional: isOptional)
    }

    /// Where a keyword argument goes.
    enum Place { case positional(Int), keywordOnly(Int), unknown }

    /// The place of the keyword `key`; positional-only parameters have no names.
    static func place(of key: StrRef, in signature: String) -> Place {
        var positional = 0, keywordOnly = 0
        var behindStar = false
        var place = Place.unknown
        read(signature) { parameter in
            switch parameter.kind {
            case .star, .variadic: behindStar = true
            case .positionalEnd: place = .unknown
            case .keywords: break
            case .parameter:
                if key.equals(parameter.name) { place = behindStar ? .keywordOnly(keywordOnly) : .positional(positional) }
                if behindStar { keywordOnly += 1 } else { positional += 1 }
            }
        }
        return place
    }

    /// The name of parameter `i`, marks not counted; empty when there is none.
    static func parameterName(_ i: Int, in signature: String) -> String {
        var left = i
        var result = ""
        read(signature) { parameter in
            guard parameter.kind == .parameter else { return }
            if left == 0 { result = String(decoding: parameter.name, as: UTF8.self) }
            left -= 1
        }
        return result
    }
}

extension StrRef {
    /// Whether the text is these bytes of ASCII.
    func equals(_ ascii: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        shift == 0 && byteCount == ascii.count && ascii.elementsEqual(UnsafeBufferPointer(start: bytes, count: byteCount))
    }
}
