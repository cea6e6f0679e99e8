@testable import Runtime

/// The operations on text in the fixtures.
extension TextGolden {
    static let textOperations: [String: Operation] = formatOperations
        .merging(unicodeOperations) { first, _ in first }
        .merging(codecOperations) { first, _ in first }

    private static let formatOperations: [String: Operation] = [
        "format.float": { arguments in
            let value = try arguments.double(0)
            return escape(try arguments.text(1).withUnsafeBufferPointer { try Format.float(value, $0) })
        },
        "format.int": { arguments in
            let value = try arguments.integer(0)
            return escape(try arguments.text(1).withUnsafeBufferPointer { try Format.integer(value, $0) })
        },
        "format.str": { arguments in
            let spec = try arguments.text(1)
            return escape(try arguments.text(0).withUnsafeBufferPointer { text in
                try spec.withUnsafeBufferPointer { try Format.text(text, $0) }
            })
        },
        "format.complex": { arguments in
            let value = try arguments.complex(0)
            return escape(try arguments.text(2).withUnsafeBufferPointer { try Format.complex(value, $0) })
        },
        "percent.int": { show(try directive($0.text(0)).format($0.integer(1))) },
        "percent.float": { show(try directive($0.text(0)).format($0.double(1))) },
        "percent.str": { escape(try directive($0.text(0)).format($0.text(1))) },
        "percent.char": {
            escape(try directive($0.text(0)).format(character: PercentDirective.character($0.word(1))))
        },
        "percent.error": { throw try directive($0.text(0)).unsupportedType },
        "template": { try escape([UInt32](template($0.text(0)))) },
    ]

    /// The first directive of a `%` format.
    private static func directive(_ format: [UInt32]) throws -> PercentDirective {
        try format.withUnsafeBufferPointer { format in
            var parser = PercentParser()
            while let piece = parser.next(format) {
                guard case .directive(let directive) = piece else { continue }
                if let failure = directive.failure { throw failure }
                return directive
            }
            throw Malformed()
        }
    }

    /// The pieces of a template in the notation of `tools/golden_text`.
    private static func template(_ text: [UInt32]) throws -> String {
        try text.withUnsafeBufferPointer { text in
            var numbering = FieldNumbering()
            return try pieces(text, 0..<text.count, depth: TemplateParser.maximumDepth, &numbering)
        }
    }

    private static func pieces(_ text: UnsafeBufferPointer<UInt32>, _ range: Range<Int>, depth: Int,
                               _ numbering: inout FieldNumbering) throws -> String {
        if depth == 0 { throw TemplateParser.depthExceeded }
        func shown(_ range: Range<Int>) -> String { messageText(text[range]) }
        func quoted(_ range: Range<Int>) -> String {
            messageText(stringRepr(UnsafeBufferPointer(rebasing: text[range])))
        }
        var result: [String] = []
        var parser = TemplateParser(range)
        while let piece = try parser.next(text) {
            if !piece.literal.isEmpty { result.append("L" + shown(piece.literal)) }
            guard let field = piece.field else { continue }
            var (root, accessors) = try numbering.resolve(text, field.name)
            var name: String
            switch root {
            case .position(let index): name = "F\(index)"
            case .keyword(let range): name = "F" + quoted(range)
            }
            while let accessor = try accessors.next(text) {
                switch accessor {
                case .attribute(let range): name += "." + quoted(range)
                case .index(let index): name += "[\(index)"
                case .key(let range): name += "[" + quoted(range)
                }
            }
            result.append(name)
            if let conversion = field.conversion {
                guard let letter = Unicode.Scalar(conversion), "rsa".unicodeScalars.contains(letter) else {
                    throw TemplateParser.unknownConversion(conversion)
                }
                result.append("!\(letter)")
            }
            if field.specHasFields {
                result.append("(" + (try pieces(text, field.spec, depth: depth - 1, &numbering)) + ")")
            } else if !field.spec.isEmpty {
                result.append(":" + shown(field.spec))
            }
        }
        return result.joined(separator: "|")
    }

    private static func text(_ argument: [UInt32], _ function: (UnsafeBufferPointer<UInt32>) -> [UInt32]) -> String {
        escape(argument.withUnsafeBufferPointer(function))
    }

    private static let unicodeOperations: [String: Operation] = [
        "unicode.flags": {
            try $0.field(0).split(separator: " ").map {
                guard let point = UInt32($0, radix: 16) else { throw Malformed() }
                return String(flags(point), radix: 16)
            }.joined(separator: " ")
        },
        "unicode.case": {
            let argument = try $0.text(0)
            return [UnicodeText.uppercased, UnicodeText.lowercased, UnicodeText.titlecased, UnicodeText.casefolded,
                    UnicodeText.swappedCase].map { text(argument, $0) }.joined(separator: "|")
        },
        "unicode.numeric": { try UnicodeText.numericValue($0.text(0)[0]).map { show($0) } ?? "None" },
        "unicode.words": {
            let argument = try $0.text(0)
            let flags = argument.withUnsafeBufferPointer { text in
                [UnicodeText.isUpper(text), UnicodeText.isLower(text), UnicodeText.isTitle(text),
                 UnicodeText.isIdentifier(text)].map { show($0) }
            }
            return ([text(argument, UnicodeText.capitalized)] + flags).joined(separator: ",")
        },
        "repr.str": { text(try $0.text(0), stringRepr) },
        "repr.ascii": { escape([UInt32](ascii: try $0.text(0).withUnsafeBufferPointer(stringASCII))) },
        "repr.bytes": { escape([UInt32](ascii: try $0.bytes(0).withUnsafeBufferPointer(bytesRepr))) },
    ]

    /// The properties of a code point as bits, and its digit value.
    private static func flags(_ point: UInt32) -> Int {
        let predicates: [(UInt32) -> Bool] = [
            UnicodeText.isAlpha, UnicodeText.isDecimal, UnicodeText.isDigit, UnicodeText.isNumeric,
            UnicodeText.isSpace, { UnicodeText.isUpper($0) }, { UnicodeText.isLower($0) },
            { UnicodeText.isUpper($0) || UnicodeText.isTitle($0) }, UnicodeText.isPrintable,
            { UnicodeText.isIdentifierStart($0) }, UnicodeText.isIdentifierPart,
        ]
        var bits = 0
        for (index, predicate) in predicates.enumerated() where predicate(point) { bits |= 1 << index }
        return bits | Int(UnicodeText.digitValue(point) ?? 15) << 11
    }

    private static func codec(_ arguments: Arguments) throws -> (codec: Codec, errors: ErrorHandler) {
        guard let codec = Codec(named: try arguments.string(0)),
              let errors = ErrorHandler(rawValue: try arguments.string(1)) else { throw Malformed() }
        return (codec, errors)
    }

    private static let codecOperations: [String: Operation] = [
        "decode": { arguments in
            let (codec, errors) = try codec(arguments)
            return escape(try arguments.bytes(2).withUnsafeBufferPointer { try codec.decode($0, errors: errors) })
        },
        "decode.partial": { arguments in
            let (codec, errors) = try codec(arguments)
            let (text, consumed) = try arguments.bytes(2).withUnsafeBufferPointer {
                try codec.decode($0, errors: errors, final: false)
            }
            return escape(text) + ",\(consumed)"
        },
        "encode": { arguments in
            let (codec, errors) = try codec(arguments)
            return hexadecimal(try arguments.text(2).withUnsafeBufferPointer { try codec.encode($0, errors: errors) })
        },
        "codec.name": {
            switch Codec(named: try $0.string(0)) {
            case .latin1: "iso8859-1"
            case .unicodeEscape: "unicode-escape"
            case .rawUnicodeEscape: "raw-unicode-escape"
            case .utf8Signature: "utf-8-sig"
            case let codec?: codec.name
            case nil: "None"
            }
        },
        "search": { arguments in
            let texts = [try arguments.text(0), try arguments.text(1)]
            let start = try arguments.word(2), end = try arguments.word(3)
            let results = [search(texts.map { $0.map { UInt8($0) } }, start, end),
                           search(texts.map { $0.map { UInt16($0) } }, start, end), search(texts, start, end)]
            if Set(results).count != 1 { throw Malformed() }
            return results[0]
        },
    ]

    /// `find`, `rfind` and `count` of a haystack and a needle.
    private static func search<Unit: FixedWidthInteger & UnsignedInteger>(_ texts: [[Unit]], _ start: Int,
                                                                          _ end: Int) -> String {
        texts[0].withUnsafeBufferPointer { haystack in
            texts[1].withUnsafeBufferPointer { needle in
                guard let range = Search.range(start: start, end: end, count: haystack.count) else { return "-1,-1,0" }
                let part = UnsafeBufferPointer(rebasing: haystack[range])
                func shown(_ offset: Int?) -> Int { offset.map { $0 + range.lowerBound } ?? -1 }
                let first = shown(Search.find(needle, in: part)), last = shown(Search.rfind(needle, in: part))
                return "\(first),\(last),\(Search.count(needle, in: part))"
            }
        }
    }
}
