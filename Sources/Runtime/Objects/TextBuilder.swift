import Glibc

/// Text under construction: code points in a growable buffer of bytes, or of four-byte words from the first code point
/// above 255 on. `finish` makes a str of the narrowest width of it.
struct TextBuilder: ~Copyable {
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    /// Number of code points.
    private(set) var count = 0
    private var isWide = false
    /// All code points or'ed together: decides the width of the str.
    private var high: UInt32 = 0

    init(capacity: Int = 64) {
        self.capacity = max(capacity, 16)
        base = TextBuilder.memory(self.capacity)
    }

    deinit { free(base) }

    private static func memory(_ bytes: Int) -> UnsafeMutableRawPointer {
        guard let memory = malloc(bytes) else { Heap.outOfMemory() }
        return memory
    }

    @inline(__always) private var narrow: UnsafeMutablePointer<UInt8> { base.assumingMemoryBound(to: UInt8.self) }
    @inline(__always) private var wide: UnsafeMutablePointer<UInt32> { base.assumingMemoryBound(to: UInt32.self) }

    @inline(__always) private mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never) private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        guard let memory = realloc(base, isWide ? capacity * 4 : capacity) else { Heap.outOfMemory() }
        base = memory
    }

    @inline(never) private mutating func widen() {
        let old = base
        base = TextBuilder.memory(capacity * 4)
        let source = old.assumingMemoryBound(to: UInt8.self)
        let target = wide
        for i in 0..<count { target[i] = UInt32(source[i]) }
        free(old)
        isWide = true
    }

    // MARK: Appending

    @inline(__always) mutating func append(_ point: UInt32) {
        reserve(1)
        if point > 255 && !isWide { widen() }
        if isWide { wide[count] = point } else { narrow[count] = UInt8(truncatingIfNeeded: point) }
        high |= point
        count &+= 1
    }

    mutating func append(latin1 bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        let n = bytes.count
        reserve(n)
        var all: UInt8 = 0
        if isWide {
            let target = wide + count
            for i in 0..<n {
                all |= source[i]
                target[i] = UInt32(source[i])
            }
        } else {
            for i in 0..<n { all |= source[i] }
            memcpy(narrow + count, source, n)
        }
        high |= UInt32(all)
        count &+= n
    }

    mutating func append(latin1 bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append(latin1: $0) }
    }

    /// ASCII text of the source.
    mutating func append(_ text: StaticString) {
        append(latin1: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(string text: String) {
        for scalar in text.unicodeScalars { append(scalar.value) }
    }

    mutating func append(_ points: UnsafeBufferPointer<UInt32>) {
        for point in points { append(point) }
    }

    mutating func append(_ points: [UInt32]) {
        points.withUnsafeBufferPointer { append($0) }
    }

    mutating func append(_ s: StrRef) { append(s, 0..<s.length) }

    /// The code points `range` of a str.
    mutating func append(_ s: StrRef, _ range: Range<Int>) {
        if s.shift == 0 {
            append(latin1: UnsafeBufferPointer(start: s.bytes + range.lowerBound, count: range.count))
        } else {
            reserve(range.count)
            for i in range { append(s[i]) }
        }
    }

    mutating func append(repeating point: UInt32, count n: Int) {
        if n <= 0 { return }
        reserve(n)
        for _ in 0..<n { append(point) }
    }

    mutating func append(int n: Int) {
        reserve(24)
        if isWide {
            append(latin1: Integer.decimalText(n))
        } else {
            count &+= Integer.writeDecimal(n, to: UnsafeMutableBufferPointer(start: narrow + count, count: 24))
            high |= 0x30
        }
    }

    /// Takes back the last `n` code points. The str may come out one width too wide only if it had them; so `finish` looks again.
    mutating func removeLast(_ n: Int) {
        count -= n
        if high > 0x7F { recount() }
    }

    private mutating func recount() {
        high = 0
        for i in 0..<count { high |= isWide ? wide[i] : UInt32(narrow[i]) }
    }

    // MARK: Result

    /// The bytes, while all of it is ASCII; valid until the next change.
    var ascii: UnsafeBufferPointer<UInt8>? {
        isWide || high > 0x7F ? nil : UnsafeBufferPointer(start: narrow, count: count)
    }

    /// The code points as bytes, where none is above 255; valid until the next change.
    var latin1: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: narrow, count: isWide ? 0 : count) }

    /// The str; the builder stays usable.
    func finish(in runtime: Runtime) -> Value {
        if isWide { return runtime.str(codePoints: UnsafeBufferPointer(start: wide, count: count)) }
        if count == 1 { return runtime.str(character: UInt32(narrow[0])) }
        let s = runtime.newStr(length: count, shift: 0, ascii: high < 0x80)
        memcpy(s.bytes, base, count)
        return s.value
    }
}

extension Runtime {
    /// The str of ASCII or Latin-1 bytes.
    func str(latin1 bytes: [UInt8]) -> Value { bytes.withUnsafeBufferPointer { str(latin1: $0) } }

    /// The empty str.
    var emptyStr: Value { newStr(length: 0, shift: 0, ascii: true).value }

    /// Calls `body` with the code points of a str.
    @inline(__always)
    func withCodePoints<Result, Failure: Error>(
        _ s: StrRef, _ body: (UnsafeBufferPointer<UInt32>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if s.shift == 2 {
            return try body(UnsafeBufferPointer(
                start: UnsafeRawPointer(s.bytes).assumingMemoryBound(to: UInt32.self), count: s.length))
        }
        let n = s.length
        let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: max(n, 1))
        defer { memory.deallocate() }
        for i in 0..<n { memory[i] = s[i] }
        return try body(UnsafeBufferPointer(start: memory, count: n))
    }
}
