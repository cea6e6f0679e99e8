@_spi(_Unicode) import Swift

/// Names are compared by their NFKC form (Language Reference, 2.3): `ﬁ` and `fi` are one name.
enum IdentifierNormalization {
    private static let mappings: [Unicode.Scalar: [Unicode.Scalar]] = {
        var result: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for line in CompatibilityMappings.text.unicodeScalars.split(separator: "\n") {
            let number = line.prefix { $0 != " " && $0 != "=" }
            let text = Array(line[number.endIndex...].dropFirst())
            guard let first = UInt32(String(number), radix: 16) else { continue }
            if line[number.endIndex] == "=" {
                if let scalar = Unicode.Scalar(first) { result[scalar] = text }
            } else {
                for (i, target) in text.enumerated() { if let scalar = Unicode.Scalar(first + UInt32(i)) { result[scalar] = [target] } }
            }
        }
        return result
    }()

    /// The NFKC form of a name.
    static func normalize(_ name: String) -> String {
        var decomposed = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            if let target = mappings[scalar] { decomposed.append(contentsOf: target) } else { decomposed.append(scalar) }
        }
        var composed = String.UnicodeScalarView()
        for scalar in String(decomposed)._nfc { composed.append(scalar) }
        return String(composed)
    }
}
