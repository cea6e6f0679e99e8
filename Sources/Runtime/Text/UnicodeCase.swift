/// Changes of case, with full mappings: one character may become up to three.
/// Python library reference, "String Methods"; Unicode standard, section 3.13.
extension UnicodeText {
    /// `str.lower`
    static func lowercased(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        converted(text) { index, result in appendLower(text, index, to: &result) }
    }

    /// `str.upper`
    static func uppercased(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        converted(text) { index, result in appendUpper(text[index], to: &result) }
    }

    /// `str.casefold`
    static func casefolded(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        converted(text) { index, result in appendFolded(text[index], to: &result) }
    }

    /// `str.swapcase`
    static func swappedCase(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        converted(text) { index, result in
            let point = text[index]
            if isUpper(point) {
                appendLower(text, index, to: &result)
            } else if isLower(point) {
                appendUpper(point, to: &result)
            } else {
                result.append(point)
            }
        }
    }

    /// `str.capitalize`: the first character in titlecase, the others in lower case.
    static func capitalized(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        converted(text) { index, result in
            if index == 0 { appendTitle(text[0], to: &result) } else { appendLower(text, index, to: &result) }
        }
    }

    /// `str.title`: characters after an uncased one in titlecase, the others in lower case.
    static func titlecased(_ text: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        var afterCased = false
        return converted(text) { index, result in
            let point = text[index]
            if afterCased { appendLower(text, index, to: &result) } else { appendTitle(point, to: &result) }
            afterCased = isCased(point)
        }
    }

    @inline(__always)
    private static func converted(_ text: UnsafeBufferPointer<UInt32>,
                                  _ append: (Int, inout [UInt32]) -> Void) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.count)
        for index in text.indices { append(index, &result) }
        return result
    }

    /// A character with a case: `Lowercase`, `Uppercase` or titlecase.
    static func isCased(_ point: UInt32) -> Bool {
        isLower(point) || isUpper(point) || isTitle(point)
    }

    private static func appendUpper(_ point: UInt32, to result: inout [UInt32]) {
        if point < 0x80 {
            result.append(isLower(point) ? point - 0x20 : point)
        } else {
            appendMapping(point, \.uppercaseMapping, to: &result)
        }
    }

    private static func appendTitle(_ point: UInt32, to result: inout [UInt32]) {
        if point < 0x80 {
            appendUpper(point, to: &result)
        } else {
            appendMapping(point, \.titlecaseMapping, to: &result)
        }
    }

    private static func appendLower(_ text: UnsafeBufferPointer<UInt32>, _ index: Int, to result: inout [UInt32]) {
        let point = text[index]
        if point < 0x80 {
            result.append(isUpper(point) ? point + 0x20 : point)
        } else if point == 0x3A3 {
            result.append(isFinalSigma(text, index) ? 0x3C2 : 0x3C3)
        } else {
            appendMapping(point, \.lowercaseMapping, to: &result)
        }
    }

    /// Folding is the lower case of the upper case, but for dotless i, capital sharp s and Cherokee, which folds
    /// to upper case.
    private static func appendFolded(_ point: UInt32, to result: inout [UInt32]) {
        switch point {
        case ..<0x80:
            result.append(isUpper(point) ? point + 0x20 : point)
        case 0x131, 0x13A0...0x13F5:
            result.append(point)
        case 0x1E9E:
            result += [0x73, 0x73]
        case 0x13F8...0x13FD, 0xAB70...0xABBF:
            appendMapping(point, \.uppercaseMapping, to: &result)
        default:
            var upper: [UInt32] = []
            appendMapping(point, \.uppercaseMapping, to: &upper)
            for point in upper { appendMapping(point, \.lowercaseMapping, to: &result) }
        }
    }

    /// Appends a mapping, unless it leads outside Python's Unicode version.
    private static func appendMapping(_ point: UInt32, _ mapping: KeyPath<Unicode.Scalar.Properties, String>,
                                      to result: inout [UInt32]) {
        guard let mapped = properties(point)?[keyPath: mapping].unicodeScalars,
              mapped.allSatisfy({ properties($0.value) != nil }) else {
            result.append(point)
            return
        }
        for scalar in mapped { result.append(scalar.value) }
    }

    /// Whether a capital sigma ends a word: a cased letter before it, none after it, case-ignorable ones apart.
    private static func isFinalSigma(_ text: UnsafeBufferPointer<UInt32>, _ index: Int) -> Bool {
        func isIgnorable(_ point: UInt32) -> Bool { properties(point)?.isCaseIgnorable ?? false }
        guard let before = text[..<index].last(where: { !isIgnorable($0) }), isCased(before) else { return false }
        guard let after = text[(index + 1)...].first(where: { !isIgnorable($0) }) else { return true }
        return !isCased(after)
    }
}
