/// Reads a deflate stream (RFC 1951) piece by piece. Between two pieces everything that is known is a row of bytes (`packed`), so a
/// program may be suspended there; whoever writes an image can write such bytes, so `init(packed:)` checks them.
struct InflateState {
    struct Fault: Error { let message: String }
    struct BadState: Error {}
    /// The output would be longer than there is room for.
    struct TooLong: Error {}

    private enum Mode: Int32 { case header, stored, symbols, done }

    /// A distance reaches back so far at most.
    static let windowSize = 32768

    private var mode = Mode.header
    private var isLast = false
    /// Bits of the first byte of `carried` that were read already.
    private var bitOffset = 0
    /// Bytes of a stored block that are still to come.
    private var storedCount = 0
    /// A copy that was begun: the bytes that are still to be copied, from so far back.
    private var copyCount = 0, copyDistance = 0
    private var literalLengths: [UInt8] = [], distanceLengths: [UInt8] = []
    /// Input that did not make a whole item.
    private var carried: [UInt8] = []
    private var window: [UInt8]

    init(window: [UInt8]) { self.window = window.suffix(InflateState.windowSize) }

    var isDone: Bool { mode == .done }

    // MARK: As bytes

    private static let fieldCount = 10

    var packed: [UInt8] {
        let fields = [
            mode.rawValue, isLast ? 1 : 0, Int32(bitOffset), Int32(storedCount), Int32(copyCount), Int32(copyDistance),
            Int32(literalLengths.count), Int32(distanceLengths.count), Int32(carried.count), Int32(window.count),
        ]
        return fields.flatMap { field in (0..<4).map { UInt8(truncatingIfNeeded: field >> Int32(8 * $0)) } }
            + literalLengths + distanceLengths + carried + window
    }

    init(packed bytes: UnsafeBufferPointer<UInt8>) throws(BadState) {
        guard bytes.count >= InflateState.fieldCount * 4 else { throw BadState() }
        let fields = (0..<InflateState.fieldCount).map { i in
            Int((0..<4).reduce(Int32(0)) { $0 | Int32(truncatingIfNeeded: UInt32(bytes[4 * i + $1]) << UInt32(8 * $1)) })
        }
        let sizes = fields[6...9]
        guard let mode = Mode(rawValue: Int32(fields[0])), sizes.allSatisfy({ $0 >= 0 }), (0...1).contains(fields[1]), (0...7).contains(fields[2]),
              (0...65535).contains(fields[3]), (0...258).contains(fields[4]), (0...InflateState.windowSize).contains(fields[5]),
              fields[6] <= 288, fields[7] <= 32, fields[9] <= InflateState.windowSize,
              fields[4] == 0 || fields[5] > 0 && fields[5] <= fields[9], fields[2] == 0 || fields[8] > 0,
              sizes.reduce(InflateState.fieldCount * 4, +) == bytes.count
        else { throw BadState() }
        self.mode = mode
        isLast = fields[1] == 1
        (bitOffset, storedCount, copyCount, copyDistance) = (fields[2], fields[3], fields[4], fields[5])
        var rest = bytes[(InflateState.fieldCount * 4)...]
        func next(_ count: Int) -> [UInt8] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        (literalLengths, distanceLengths, carried, window) = (next(fields[6]), next(fields[7]), next(fields[8]), next(fields[9]))
        guard literalLengths.allSatisfy({ $0 <= 15 }), distanceLengths.allSatisfy({ $0 <= 15 }) else { throw BadState() }
    }

    // MARK: Reading

    /// Reads on with more input until it is used up, `limit` bytes were written or the stream ends. Returns the output, and how many bytes
    /// at the end of `data` were not used: those after the stream's end, or those left when the limit was reached.
    mutating func read(_ data: UnsafeBufferPointer<UInt8>, limit: Int, room: Int) throws -> (output: [UInt8], unused: Int) {
        let source = carried + data
        let start = window.count
        var output = window
        var bit = bitOffset
        try source.withUnsafeBufferPointer { source throws in
            var reader = BitReader(source, bit: bit)
            try run(&reader, &output, end: limit > Int.max - start ? Int.max : start + limit, room: room)
            bit = reader.bit
        }
        let byte = bit >> 3
        var unused = 0
        if mode == .done {
            unused = source.count - (bit + 7) >> 3
            (carried, bitOffset) = ([], 0)
        } else if output.count - start >= limit {
            // A byte of which some bits were read stays here.
            let kept = bit & 7 == 0 ? byte : byte + 1
            unused = min(source.count - kept, data.count)
            (carried, bitOffset) = (Array(source[byte..<(source.count - unused)]), bit & 7)
        } else {
            (carried, bitOffset) = (Array(source[byte...]), bit & 7)
        }
        window = output.suffix(InflateState.windowSize)
        output.removeFirst(start)
        return (output, unused)
    }

    private mutating func run(_ reader: inout BitReader, _ output: inout [UInt8], end: Int, room: Int) throws {
        var codes: (literals: HuffmanDecoder, distances: HuffmanDecoder)?
        while mode != .done {
            if output.count > room { throw TooLong() }
            if copyCount > 0 {
                copy(&output, end: end)
                if copyCount > 0 { return }
            }
            switch mode {
            case .header:
                guard try readHeader(&reader) else { return }
                codes = nil
            case .stored:
                let count = min(storedCount, reader.bytesLeft, end - output.count)
                output.append(contentsOf: reader.take(count))
                storedCount -= count
                if storedCount > 0 { return }
                finishBlock()
            case .symbols:
                if codes == nil {
                    codes = (try HuffmanDecoder(literalLengths, "invalid literal/lengths set"), try HuffmanDecoder(distanceLengths, "invalid distances set"))
                }
                guard try readSymbols(&reader, &output, codes!.literals, codes!.distances, end: end, room: room) else { return }
                finishBlock()
            case .done: return
            }
        }
    }

    private mutating func finishBlock() {
        mode = isLast ? .done : .header
        (literalLengths, distanceLengths) = ([], [])
    }

    private mutating func copy(_ output: inout [UInt8], end: Int) {
        let count = min(copyCount, end - output.count)
        var from = output.count - copyDistance
        for _ in 0..<count {
            output.append(output[from])
            from += 1
        }
        copyCount -= count
    }

    /// false: the input ends before the block does, or the output is long enough.
    private mutating func readSymbols(
        _ reader: inout BitReader, _ output: inout [UInt8], _ literals: HuffmanDecoder, _ distances: HuffmanDecoder, end: Int, room: Int
    ) throws -> Bool {
        while true {
            if output.count >= end { return false }
            if output.count > room { throw TooLong() }
            // The longest item has 48 bits. What the source has no bits for is read as zeros, and rejected by `advance`.
            let bits = reader.peek()
            let (symbol, length) = literals.decode(bits)
            if length == 0 {
                if reader.bitsLeft < 15 { return false }
                throw Fault(message: "invalid literal/length code")
            }
            if symbol < 256 {
                guard reader.advance(length) else { return false }
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return reader.advance(length) }
            guard symbol < 286 else {
                if reader.bitsLeft < length { return false }
                throw Fault(message: "invalid literal/length code")
            }
            var used = length
            let size = InflateState.lengths[symbol - 257]
            let count = size.base + Int(bits >> UInt64(used) & (1 << UInt64(size.extra) - 1))
            used += size.extra
            let (code, codeLength) = distances.decode(bits >> UInt64(used))
            guard codeLength > 0, code < 30 else {
                if reader.bitsLeft < used + max(codeLength, 15) { return false }
                throw Fault(message: "invalid distance code")
            }
            used += codeLength
            let back = InflateState.distances[code]
            let distance = back.base + Int(bits >> UInt64(used) & (1 << UInt64(back.extra) - 1))
            used += back.extra
            guard reader.advance(used) else { return false }
            guard distance <= output.count else { throw Fault(message: "invalid distance too far back") }
            (copyCount, copyDistance) = (count, distance)
            copy(&output, end: end)
            if copyCount > 0 { return false }
        }
    }

    /// A block's header, its codes with it; false: the input ends before it does, and nothing of it was read.
    private mutating func readHeader(_ reader: inout BitReader) throws -> Bool {
        var ahead = reader
        guard let last = ahead.bits(1), let type = ahead.bits(2) else { return false }
        switch type {
        case 0:
            ahead.alignToByte()
            guard let count = ahead.bits(16), let complement = ahead.bits(16) else { return false }
            guard count == ~complement & 0xFFFF else { throw Fault(message: "invalid stored block lengths") }
            storedCount = count
            mode = .stored
        case 1:
            literalLengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
            distanceLengths = [UInt8](repeating: 5, count: 32)
            mode = .symbols
        case 2:
            guard let lengths = try readCodeLengths(&ahead) else { return false }
            (literalLengths, distanceLengths) = lengths
            mode = .symbols
        default: throw Fault(message: "invalid block type")
        }
        isLast = last == 1
        reader = ahead
        return true
    }

    private func readCodeLengths(_ reader: inout BitReader) throws -> ([UInt8], [UInt8])? {
        guard let literals = reader.bits(5), let distances = reader.bits(5), let codes = reader.bits(4) else { return nil }
        guard literals + 257 <= 286, distances + 1 <= 30 else { throw Fault(message: "too many length or distance symbols") }
        var order = [UInt8](repeating: 0, count: 19)
        for i in 0..<(codes + 4) {
            guard let length = reader.bits(3) else { return nil }
            order[InflateState.codeOrder[i]] = UInt8(length)
        }
        let decoder = try HuffmanDecoder(order, "invalid code lengths set", mayBeIncomplete: false)
        let total = literals + 257 + distances + 1
        var lengths: [UInt8] = []
        while lengths.count < total {
            let (symbol, length) = decoder.decode(reader.peek())
            guard length > 0 else {
                if reader.bitsLeft < 7 { return nil }
                throw Fault(message: "invalid bit length repeat")
            }
            guard reader.advance(length) else { return nil }
            if symbol < 16 {
                lengths.append(UInt8(symbol))
                continue
            }
            guard let extra = reader.bits(symbol == 16 ? 2 : symbol == 17 ? 3 : 7) else { return nil }
            let count = extra + (symbol == 18 ? 11 : 3)
            if symbol == 16 && lengths.isEmpty || lengths.count + count > total { throw Fault(message: "invalid bit length repeat") }
            lengths += [UInt8](repeating: symbol == 16 ? lengths.last! : 0, count: count)
        }
        guard lengths[256] != 0 else { throw Fault(message: "invalid code -- missing end-of-block") }
        let split = literals + 257
        let pair = (Array(lengths[..<split]), Array(lengths[split...]))
        _ = try HuffmanDecoder(pair.0, "invalid literal/lengths set")
        _ = try HuffmanDecoder(pair.1, "invalid distances set")
        return pair
    }

    // MARK: Tables of RFC 1951, section 3.2.5 and 3.2.7

    private static let lengths: [(base: Int, extra: Int)] = {
        var result: [(base: Int, extra: Int)] = [], base = 3
        for i in 0..<28 {
            let extra = i < 8 ? 0 : i / 4 - 1
            result.append((base, extra))
            base += 1 << extra
        }
        return result + [(258, 0)]
    }()

    private static let distances: [(base: Int, extra: Int)] = {
        var result: [(base: Int, extra: Int)] = [], base = 1
        for i in 0..<30 {
            let extra = i < 4 ? 0 : i / 2 - 1
            result.append((base, extra))
            base += 1 << extra
        }
        return result
    }()

    private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}

/// Bits of a row of bytes, the lowest of a byte first.
private struct BitReader {
    private let source: UnsafeBufferPointer<UInt8>
    private(set) var bit: Int

    init(_ source: UnsafeBufferPointer<UInt8>, bit: Int) { (self.source, self.bit) = (source, bit) }

    var bitsLeft: Int { source.count * 8 - bit }
    var bytesLeft: Int { bitsLeft >> 3 }

    /// At least 57 bits; zeros behind the end.
    func peek() -> UInt64 {
        let byte = bit >> 3
        if byte + 8 <= source.count {
            return UnsafeRawPointer(source.baseAddress!).loadUnaligned(fromByteOffset: byte, as: UInt64.self).littleEndian >> UInt64(bit & 7)
        }
        var word: UInt64 = 0
        for i in byte..<max(byte, source.count) { word |= UInt64(source[i]) << UInt64(8 * (i - byte)) }
        return word >> UInt64(bit & 7)
    }

    /// false: there are not so many.
    mutating func advance(_ count: Int) -> Bool {
        if bitsLeft < count { return false }
        bit += count
        return true
    }

    mutating func bits(_ count: Int) -> Int? {
        let word = Int(peek() & (1 << UInt64(count) - 1))
        return advance(count) ? word : nil
    }

    mutating func alignToByte() { bit = (bit + 7) & ~7 }

    /// Whole bytes, from a place that begins one.
    mutating func take(_ count: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        let byte = bit >> 3
        bit += count * 8
        return source[byte..<byte + count]
    }
}

/// A canonical prefix code. RFC 1951, section 3.2.2.
private struct HuffmanDecoder {
    /// By the next `tableBits` bits: symbol << 4 | length; 0 where the code is longer or there is none.
    private var table = [UInt16](repeating: 0, count: 1 << HuffmanDecoder.tableBits)
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [UInt16] = []
    private static let tableBits = 10

    /// A code that leaves bits without a meaning is wrong, but for one of a single symbol or of none.
    init(_ lengths: [UInt8], _ complaint: String, mayBeIncomplete: Bool = true) throws(InflateState.Fault) {
        for length in lengths { counts[Int(length)] += 1 }
        let used = lengths.count - counts[0]
        counts[0] = 0
        var left = 1
        for length in 1...15 {
            left = left << 1 - counts[length]
            if left < 0 { throw InflateState.Fault(message: complaint) }
        }
        if left > 0 && !(mayBeIncomplete && (used == 0 || used == 1 && counts[1] == 1)) { throw InflateState.Fault(message: complaint) }
        var places = [Int](repeating: 0, count: 17), codes = [Int](repeating: 0, count: 17)
        for length in 1...15 {
            places[length + 1] = places[length] + counts[length]
            codes[length + 1] = (codes[length] + counts[length]) << 1
        }
        symbols = [UInt16](repeating: 0, count: used)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            symbols[places[length]] = UInt16(symbol)
            places[length] += 1
            let code = codes[length]
            codes[length] += 1
            if length <= HuffmanDecoder.tableBits {
                var reversed = 0
                for i in 0..<length where code >> i & 1 == 1 { reversed |= 1 << (length - 1 - i) }
                for i in stride(from: reversed, to: table.count, by: 1 << length) { table[i] = UInt16(symbol << 4 | length) }
            }
        }
    }

    /// The symbol that the bits begin with, and its length; 0: they begin with none.
    func decode(_ bits: UInt64) -> (symbol: Int, length: Int) {
        let entry = table[Int(bits & (1 << UInt64(HuffmanDecoder.tableBits) - 1))]
        if entry != 0 { return (Int(entry >> 4), Int(entry & 15)) }
        var code = 0, first = 0, place = 0
        for length in 1...15 {
            code |= Int(bits >> UInt64(length - 1) & 1)
            let count = counts[length]
            if code - first < count { return (Int(symbols[place + code - first]), length) }
            place += count
            first = (first + count) << 1
            code <<= 1
        }
        return (0, 0)
    }
}
