/// "Did you mean": the name most like a wrong one. CPython's Python/suggestions.c.
enum Suggestions {
    private static let mostCandidates = 750
    private static let longestName = 40
    private static let moveCost = 2
    private static let caseCost = 1

    /// The candidate nearest to `name`; nil when none is near enough.
    static func best(for name: String, among candidates: [String]) -> String? {
        if candidates.count >= mostCandidates { return nil }
        let wanted = Array(name.utf8)
        var best: String?
        var bestDistance = Int.max
        for candidate in candidates where candidate != name {
            let item = Array(candidate.utf8)
            // No more than a third of the characters may have to be changed, and better matches count only.
            let limit = min((wanted.count + item.count + 3) * moveCost / 6, bestDistance - 1)
            let distance = distance(wanted[...], item[...], limit: limit)
            if distance > limit { continue }
            best = candidate
            bestDistance = distance
        }
        return best
    }

    /// The Levenshtein distance, in which a change of case costs half; anything above `limit` where it is larger.
    private static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, limit: Int) -> Int {
        var a = first, b = second
        while let x = a.first, x == b.first {
            a.removeFirst()
            b.removeFirst()
        }
        while let x = a.last, x == b.last {
            a.removeLast()
            b.removeLast()
        }
        if a.isEmpty || b.isEmpty { return (a.count + b.count) * moveCost }
        if a.count > longestName || b.count > longestName { return limit + 1 }
        if b.count < a.count { swap(&a, &b) }
        if (b.count - a.count) * moveCost > limit { return limit + 1 }
        var row = (1...a.count).map { $0 * moveCost }
        let left = Array(a)
        var result = 0
        for (i, code) in b.enumerated() {
            var diagonal = i * moveCost
            result = diagonal
            var minimum = Int.max
            for j in 0..<left.count {
                let substitute = diagonal + substitutionCost(code, left[j])
                diagonal = row[j]
                result = min(min(result, diagonal) + moveCost, substitute)
                row[j] = result
                minimum = min(minimum, result)
            }
            if minimum > limit { return limit + 1 }
        }
        return result
    }

    private static func substitutionCost(_ a: UInt8, _ b: UInt8) -> Int {
        if a & 31 != b & 31 { return moveCost }
        if a == b { return 0 }
        func lower(_ c: UInt8) -> UInt8 { c >= 65 && c <= 90 ? c + 32 : c }
        return lower(a) == lower(b) ? caseCost : moveCost
    }
}
