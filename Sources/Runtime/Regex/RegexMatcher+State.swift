/// A matcher that has not finished, as bytes: so a program can be suspended in the middle of a match.
///
/// Nine numbers, then the cells, the trail and the choices. They may come from an image: what would lead outside of the text or the stacks is refused.
extension RegexMatcher {
    private static var headerCount: Int { 9 }

    /// The numbers.
    var state: [UInt8] {
        let header = [
            start, mustAdvance ? 1 : 0, pc, position, barrier, isRunning ? 1 : 0, cells.count, trail.count, choices.count,
        ]
        return [UInt8](unsafeUninitializedCapacity: (Self.headerCount + cells.count + trail.count + choices.count) * 8) { buffer, count in
            let raw = UnsafeMutableRawBufferPointer(buffer)
            var offset = 0
            func put(_ p: UnsafePointer<Int>, _ n: Int) {
                raw.baseAddress.unsafelyUnwrapped.advanced(by: offset).copyMemory(from: p, byteCount: n * 8)
                offset += n * 8
            }
            header.withUnsafeBufferPointer { put($0.baseAddress.unsafelyUnwrapped, $0.count) }
            put(cells.base, cells.count)
            put(trail.base, trail.count)
            put(choices.base, choices.count)
            count = offset
        }
    }

    /// Goes on from there; false where the numbers make no sense for this pattern and text.
    mutating func restore(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= Self.headerCount * 8, let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        func number(_ i: Int) -> Int { raw.loadUnaligned(fromByteOffset: i * 8, as: Int.self) }
        let counts = (number(6), number(7), number(8))
        let limit = bytes.count / 8
        guard counts.0 >= firstRepetition, counts.1 >= 0, counts.2 >= 0, counts.0 <= limit, counts.1 <= limit, counts.2 <= limit,
              (Self.headerCount + counts.0 + counts.1 + counts.2) * 8 == bytes.count,
              (0...end).contains(number(0)), (0...code.count).contains(number(2)), (0...end).contains(number(3)),
              counts.1 % 2 == 0, counts.2 % Self.choiceSize == 0, isBarrier(number(4), below: counts.2),
              cells.reserve(counts.0), trail.reserve(counts.1), choices.reserve(counts.2)
        else { return false }
        (start, pc, position, barrier) = (number(0), number(2), number(3), number(4))
        (mustAdvance, isRunning) = (number(1) != 0, number(5) != 0)
        var next = Self.headerCount
        func get(_ stack: RegexStack, _ n: Int) {
            for i in 0..<n { stack.base[i] = number(next + i) }
            next += n
        }
        get(cells, counts.0)
        get(trail, counts.1)
        get(choices, counts.2)
        (cells.count, trail.count, choices.count) = counts
        for i in stride(from: 0, to: choices.count, by: Self.choiceSize) {
            let p = choices.base + i
            guard let choice = Choice(rawValue: p[0] & 15), (0...code.count).contains(p[0] >> 4), (0...end).contains(p[1]),
                  (firstRepetition...cells.count).contains(p[3])
            else { return false }
            switch choice {
            case .fewer: if !(0...p[1]).contains(p[4]) { return false }
            case .more: if p[4] < 0 { return false }
            case .assertion, .negativeAssertion, .atomic, .possessive, .possessiveLeast: if !isBarrier(p[4], below: i) { return false }
            case .alternative, .tail, .again: break
            }
        }
        // Counts of repetitions are added to, positions compared: any number will do that cannot overflow.
        for i in 0..<cells.count where cells.base[i] < -1 || cells.base[i] > 1 << 40 { return false }
        for i in 0..<trail.count where trail.base[i] < -1 || trail.base[i] > 1 << 40 { return false }
        return true
    }

    private func isBarrier(_ i: Int, below limit: Int) -> Bool { i == -1 || i >= 0 && i < limit && i % Self.choiceSize == 0 }
}
