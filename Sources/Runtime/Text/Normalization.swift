/// The normalization forms. Unicode standard, section 3.11; annex 15.
enum NormalizationForm: String {
    case nfc = "NFC", nfd = "NFD", nfkc = "NFKC", nfkd = "NFKD"

    func normalized(_ text: [UInt32]) -> [UInt32] {
        let tables = UnicodeTables.shared
        var result = decomposed(text, tables)
        order(&result, tables)
        if self == .nfc || self == .nfkc { compose(&result, tables) }
        return result
    }

    private func decomposed(_ text: [UInt32], _ tables: UnicodeTables) -> [UInt32] {
        let isCompatible = self == .nfkc || self == .nfkd
        var result: [UInt32] = []
        result.reserveCapacity(text.count)
        var pending: [UInt32] = []
        for point in text {
            if point < 0xA0 {
                result.append(point)
                continue
            }
            pending.append(point)
            while let point = pending.popLast() {
                if Hangul.syllables.contains(point) {
                    result += Hangul.parts(of: point)
                } else if let mapping = tables.mappings[point], mapping.tag == 0 || isCompatible {
                    pending += mapping.points.reversed()
                } else {
                    result.append(point)
                }
            }
        }
        return result
    }

    /// Sorts each run of combining characters by their classes, those of one class staying in their order.
    private func order(_ text: inout [UInt32], _ tables: UnicodeTables) {
        var i = 0
        while i < text.count {
            guard tables.properties(of: text[i]).combiningClass != 0 else {
                i += 1
                continue
            }
            let start = i
            var run: [(combiningClass: UInt8, place: Int, point: UInt32)] = []
            while i < text.count {
                let combiningClass = tables.properties(of: text[i]).combiningClass
                if combiningClass == 0 { break }
                run.append((combiningClass, i, text[i]))
                i += 1
            }
            if run.count == 1 { continue }
            run.sort { ($0.combiningClass, $0.place) < ($1.combiningClass, $1.place) }
            for (k, item) in run.enumerated() { text[start + k] = item.point }
        }
    }

    private func compose(_ text: inout [UInt32], _ tables: UnicodeTables) {
        var end = 0
        var starter: Int?
        /// Class of the last character that was kept behind the starter; nil: there is none.
        var last: UInt8?
        for point in text {
            let combiningClass = tables.properties(of: point).combiningClass
            if let place = starter, last == nil || last! < combiningClass,
               let whole = Hangul.composed(text[place], point) ?? tables.compositions[UInt64(text[place]) << 32 | UInt64(point)] {
                text[place] = whole
                continue
            }
            text[end] = point
            if combiningClass == 0 {
                starter = end
                last = nil
            } else {
                last = combiningClass
            }
            end += 1
        }
        text.removeLast(text.count - end)
    }
}

/// Syllables of Hangul are made of their parts by computation. Unicode standard, section 3.12.
private enum Hangul {
    static let syllables: Range<UInt32> = 0xAC00..<0xD7A4
    private static let leads: Range<UInt32> = 0x1100..<0x1113, vowels: Range<UInt32> = 0x1161..<0x1176, trails: Range<UInt32> = 0x11A8..<0x11C3

    static func parts(of syllable: UInt32) -> [UInt32] {
        let index = syllable - syllables.lowerBound, trail = index % 28
        let parts = [leads.lowerBound + index / 588, vowels.lowerBound + index % 588 / 28]
        return trail == 0 ? parts : parts + [trails.lowerBound - 1 + trail]
    }

    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if leads.contains(first), vowels.contains(second) {
            return syllables.lowerBound + ((first - leads.lowerBound) * 21 + second - vowels.lowerBound) * 28
        }
        if syllables.contains(first), (first - syllables.lowerBound) % 28 == 0, trails.contains(second) {
            return first + second - trails.lowerBound + 1
        }
        return nil
    }
}
