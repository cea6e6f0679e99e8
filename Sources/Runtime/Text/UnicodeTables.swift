/// What the Unicode Character Database, in Python's version, says of code points beyond what Swift's own tables know of every version.
/// `tools/generate_unicode` writes the data and describes its form; it is read when a program first asks.
struct UnicodeTables {
    /// A number's text forms; decimal and digit are nil where the character is none.
    struct Number {
        let decimal: Int?, digit: Int?
        let numeric: Double
    }

    struct Mapping {
        /// Index into `tags`; 0: canonical.
        let tag: Int
        let points: [UInt32]
    }

    struct Properties {
        let category: Int, bidirectionalClass: Int, width: Int, combiningClass: UInt8
        let isMirrored: Bool
    }

    static let shared = UnicodeTables()

    private let classes: [Properties]
    /// First code points of runs of one class, and the classes.
    private let starts: [UInt32], places: [Int]
    let numbers: [UInt32: Number]
    let mappings: [UInt32: Mapping]
    /// By a pair of code points, the first in the upper half.
    let compositions: [UInt64: UInt32]

    private init() {
        var bytes = UnicodeTables.unpacked()[...]
        func number() -> Int {
            var result = 0, shift = 0
            while let byte = bytes.popFirst() {
                result |= Int(byte & 127) << shift
                if byte < 128 { break }
                shift += 7
            }
            return result
        }
        func eachPoint(_ body: (UInt32) -> Void) {
            var point: UInt32 = 0
            for _ in 0..<number() {
                point += UInt32(number())
                body(point)
            }
        }
        classes = (0..<number()).map { _ in
            Properties(category: number(), bidirectionalClass: number(), width: number(), combiningClass: UInt8(number()), isMirrored: number() == 1)
        }
        var starts: [UInt32] = [], places: [Int] = [], next: UInt32 = 0
        for _ in 0..<number() {
            starts.append(next)
            next += UInt32(number())
            places.append(number())
        }
        (self.starts, self.places) = (starts, places)
        var numbers: [UInt32: Number] = [:]
        eachPoint { point in
            let decimal = number() - 1, digit = number() - 1, numerator = number(), denominator = number()
            let value = Double(numerator / 2) * (numerator % 2 == 0 ? 1 : -1) / Double(denominator)
            numbers[point] = Number(decimal: decimal < 0 ? nil : decimal, digit: digit < 0 ? nil : digit, numeric: value)
        }
        self.numbers = numbers
        var mappings: [UInt32: Mapping] = [:]
        eachPoint { point in
            let tag = number()
            mappings[point] = Mapping(tag: tag, points: (0..<number()).map { _ in UInt32(number()) })
        }
        self.mappings = mappings
        var compositions: [UInt64: UInt32] = [:]
        eachPoint { point in
            let pair = mappings[point]!.points
            if pair.count == 2 { compositions[UInt64(pair[0]) << 32 | UInt64(pair[1])] = point }
        }
        self.compositions = compositions
    }

    func properties(of point: UInt32) -> Properties {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= point { low = middle } else { high = middle }
        }
        return classes[places[low]]
    }

    private static func unpacked() -> [UInt8] {
        let text = UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
        guard case .success(let bytes) = BinasciiModule.decode(text, isStrict: false) else { preconditionFailure("the tables of Unicode are damaged") }
        var state = InflateState(window: [])
        let output = bytes.withUnsafeBufferPointer { try? state.read($0, limit: .max, room: packedCount).output }
        guard let output, output.count == packedCount else { preconditionFailure("the tables of Unicode are damaged") }
        return output
    }
}
