/// Row numbers as JSON, e.g. `[1,2,7]`: the column `snapshot.packs`.
///
/// `SELECT pack.* FROM snapshot, json_each(packs) JOIN pack ON pack.id = value` reads it in SQL. There is one text for each
/// list: no spaces, no leading zeros.
enum IDList {
    static func text(_ ids: [Int64]) -> String {
        "[" + ids.map { String($0) }.joined(separator: ",") + "]"
    }

    /// - Returns: nil when the text is not exactly what ``text(_:)`` gives for some list of positive numbers.
    static func parse(_ text: String) -> [Int64]? {
        var reader = JSONReader(text)
        var ids: [Int64] = []
        guard reader.take("[") else { return nil }
        if !reader.take("]") {
            repeat {
                guard let id = reader.takeNumber(), id > 0 else { return nil }
                ids.append(id)
            } while reader.take(",")
            guard reader.take("]") else { return nil }
        }
        return reader.atEnd ? ids : nil
    }
}

/// A set of row numbers as runs, e.g. `[[1,812],[815,815]]`: the column `snapshot.codes`.
///
/// Code comes into an image module by module and stays, so a state's set is a few runs however large it is.
package struct IDRuns: Sendable, Equatable {
    /// Ascending, neither touching nor overlapping.
    package private(set) var runs: [ClosedRange<Int64>] = []

    /// - Parameter ids: positive, in any order, repeated or not.
    package init(_ ids: some Sequence<Int64>) {
        for id in ids.sorted() where id != last { append(id) }
    }

    /// Adds a number that is larger than all others.
    mutating func append(_ id: Int64) {
        if let last = runs.last, id == last.upperBound + 1 {
            runs[runs.count - 1] = last.lowerBound...id
        } else {
            runs.append(id...id)
        }
    }

    /// The largest number.
    var last: Int64? { runs.last?.upperBound }

    package func contains(_ id: Int64) -> Bool { contains(id...id) }

    func contains(_ range: ClosedRange<Int64>) -> Bool {
        // The first run that does not end before `id`.
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].lowerBound <= range.lowerBound && range.upperBound <= runs[low].upperBound
    }

    mutating func formUnion(_ other: IDRuns) {
        guard self != other, !other.runs.isEmpty else { return }
        var merged: [ClosedRange<Int64>] = []
        for run in (runs + other.runs).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, run.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
            } else {
                merged.append(run)
            }
        }
        runs = merged
    }

    var text: String {
        "[" + runs.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
    }

    /// - Returns: nil when the text is not exactly what ``text`` gives for some set.
    init?(text: String) {
        var reader = JSONReader(text)
        guard reader.take("[") else { return nil }
        if !reader.take("]") {
            repeat {
                // A gap of at least one number separates runs: hence two above the last.
                let least = runs.last.map { $0.upperBound + 2 } ?? 1
                guard reader.take("["), let first = reader.takeNumber(), first >= least,
                    reader.take(","), let last = reader.takeNumber(), last >= first, last <= largestID,
                    reader.take("]")
                else { return nil }
                runs.append(first...last)
            } while reader.take(",")
            guard reader.take("]") else { return nil }
        }
        guard reader.atEnd else { return nil }
    }
}

/// No row has a larger number: numbers stay exact in JSON, and sums of two of them do not overflow.
let largestID: Int64 = 1 << 53
