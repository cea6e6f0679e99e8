/// Where control goes when an instruction raises: an entry of `co_exceptiontable`.
package struct ExceptionHandler: Sendable, Hashable {
    /// The instructions that it protects, as byte offsets in `co_code`.
    package var range: Range<Int>
    /// The handler's first instruction.
    package var target: Int
    /// Items of the value stack that are kept. The exception is pushed onto them.
    package var depth: Int
    /// Whether the offset of the instruction that raised is pushed before the exception, for RERAISE.
    package var pushesLasti: Bool

    package init(_ range: Range<Int>, target: Int, depth: Int, pushesLasti: Bool) {
        self.range = range
        self.target = target
        self.depth = depth
        self.pushesLasti = pushesLasti
    }

    /// Items on the value stack when the handler starts.
    package var entryDepth: Int { depth + (pushesLasti ? 2 : 1) }
}

/// `co_exceptiontable`, in CPython 3.11's format (Objects/exception_handling_notes.txt) with byte offsets.
///
/// The table is a run of entries ordered by range, no two of which overlap. An entry is four numbers: start, length,
/// target, and depth * 2 + lasti. Numbers are groups of six bits, highest first, each but the last with bit 6 set;
/// bit 7 marks the first byte of an entry, and no other.
package enum ExceptionTable {
    package static func encode(_ handlers: some Sequence<ExceptionHandler>) -> [UInt8] {
        var bytes: [UInt8] = []
        for handler in handlers {
            let start = bytes.count
            append(handler.range.lowerBound, to: &bytes)
            append(handler.range.count, to: &bytes)
            append(handler.target, to: &bytes)
            append(handler.depth << 1 | (handler.pushesLasti ? 1 : 0), to: &bytes)
            bytes[start] |= 0x80
        }
        return bytes
    }

    private static func append(_ value: Int, to bytes: inout [UInt8]) {
        var shift = 0
        while value >> shift >= 64 { shift += 6 }
        while shift > 0 {
            bytes.append(64 | UInt8(value >> shift & 63))
            shift -= 6
        }
        bytes.append(UInt8(value & 63))
    }

    /// The handler of the instruction at `offset`; nil when there is none or the table is malformed before it.
    package static func handler(at offset: Int, in table: Span<UInt8>) -> ExceptionHandler? {
        var index = 0
        while let handler = try? next(&index, in: table), handler.range.lowerBound <= offset {
            if handler.range.contains(offset) { return handler }
        }
        return nil
    }

    /// All entries of a table, which may come from outside. The format, the order and the absence of overlap are
    /// checked; what only the code can tell (where instructions start, how deep the stack is) is not.
    package static func decode(_ table: Span<UInt8>) throws(MalformedCode) -> [ExceptionHandler] {
        var handlers: [ExceptionHandler] = []
        var index = 0
        while index < table.count {
            let start = index
            guard let handler = try next(&index, in: table) else { break }
            guard !handler.range.isEmpty else {
                throw MalformedCode(offset: start, reason: "an exception table entry protects nothing")
            }
            guard handlers.last.map({ $0.range.upperBound <= handler.range.lowerBound }) ?? true else {
                throw MalformedCode(offset: start, reason: "exception table entries overlap or are out of order")
            }
            handlers.append(handler)
        }
        return handlers
    }

    private static func next(_ index: inout Int, in table: Span<UInt8>) throws(MalformedCode) -> ExceptionHandler? {
        guard index < table.count else { return nil }
        let start = try number(&index, in: table, isFirst: true)
        let length = try number(&index, in: table)
        let target = try number(&index, in: table)
        let depthAndLasti = try number(&index, in: table)
        return ExceptionHandler(
            start..<start + length, target: target, depth: depthAndLasti >> 1, pushesLasti: depthAndLasti & 1 == 1)
    }

    /// A number of at most thirty bits.
    private static func number(
        _ index: inout Int, in table: Span<UInt8>, isFirst: Bool = false
    ) throws(MalformedCode) -> Int {
        let start = index
        var value = 0
        while true {
            guard index < table.count else {
                throw MalformedCode(offset: index, reason: "the exception table ends inside an entry")
            }
            let byte = table[index]
            guard (byte & 0x80 != 0) == (isFirst && index == start) else {
                throw MalformedCode(offset: index, reason: "an exception table entry starts at the wrong place")
            }
            guard index - start < 5 else { throw MalformedCode(offset: start, reason: "a number is too long") }
            value = value << 6 | Int(byte & 63)
            index += 1
            if byte & 64 == 0 { return value }
        }
    }
}
