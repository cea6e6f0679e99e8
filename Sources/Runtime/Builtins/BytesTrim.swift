/// bytes and bytearray: stripping, padding, tabs, translation.
enum BytesTrim {
    static let rows: [Native] = [
        Native("strip", "self, bytes=, /") { runtime, a in strip(runtime, a, left: true, right: true) },
        Native("lstrip", "self, bytes=, /") { runtime, a in strip(runtime, a, left: true, right: false) },
        Native("rstrip", "self, bytes=, /") { runtime, a in strip(runtime, a, left: false, right: true) },
        Native("ljust", "self, width, fillchar=, /", twin: "bytes.ljust") { runtime, a in pad(runtime, a, "ljust") { _, _ in 0 } },
        Native("rjust", "self, width, fillchar=, /", twin: "bytes.rjust") { runtime, a in pad(runtime, a, "rjust") { padding, _ in padding } },
        Native("center", "self, width, fillchar=, /", twin: "bytes.center") { runtime, a in
            pad(runtime, a, "center") { padding, width in padding / 2 + (padding & width & 1) }
        },
        Native("zfill", "self, width, /", twin: "bytes.zfill", zeroFill),
        Native("expandtabs", "self, /, tabsize=", twin: "bytes.expandtabs", expandTabs),
        Native("translate", "self, table, /, delete=", translate),
        Native("maketrans", "frm, to, /", .staticMethod, makeTable),
    ]

    private static func strip(_ runtime: Runtime, _ a: Arguments, left: Bool, right: Bool) -> Value {
        let content = runtime.byteBuffer(a[0]), chars = a.get(1, or: .none)
        let set = runtime.bytesLike(chars)
        if chars != .none && set == nil { return runtime.raiseNotBytesLike(chars) }
        func contains(_ b: UInt8) -> Bool { set.map { $0.contains(b) } ?? BytesSplit.isSpace(b) }
        var from = 0, to = content.count
        if left { while from < to && contains(content[from]) { from += 1 } }
        if right { while to > from && contains(content[to - 1]) { to -= 1 } }
        if to - from == content.count && runtime.isExact(a[0], .bytes) { return a[0] }
        return runtime.newBytes(UnsafeBufferPointer(rebasing: content[from..<to]), like: a[0])
    }

    private static func pad(_ runtime: Runtime, _ a: Arguments, _ name: String, _ left: (Int, Int) -> Int) -> Value {
        let width: Int
        switch runtime.intArgument(a[1]) {
        case .index(let n): width = n
        case .needsPython: return .declined
        default: return .error
        }
        var fill: UInt8 = 0x20
        if !a[2].isNull {
            guard let given = runtime.bytesLike(a[2]), given.count == 1 else {
                return runtime.raise(.typeError, "\(name)() argument 2 must be a byte string of length 1, not \(runtime.argumentType(a[2]))")
            }
            fill = given[0]
        }
        let content = runtime.byteBuffer(a[0])
        let padding = max(0, width - content.count)
        if padding == 0 && runtime.isExact(a[0], .bytes) { return a[0] }
        if !runtime.mayAllocate(content.count + padding, times: 1) { return .error }
        let before = left(padding, width)
        return runtime.newBytes(
            Array(repeating: fill, count: before) + content + Array(repeating: fill, count: padding - before), like: a[0])
    }

    private static func zeroFill(_ runtime: Runtime, _ a: Arguments) -> Value {
        let width: Int
        switch runtime.intArgument(a[1]) {
        case .index(let n): width = n
        case .needsPython: return .declined
        default: return .error
        }
        let content = runtime.byteBuffer(a[0])
        let padding = max(0, width - content.count)
        if padding == 0 && runtime.isExact(a[0], .bytes) { return a[0] }
        if !runtime.mayAllocate(content.count + padding, times: 1) { return .error }
        let sign = content.prefix { $0 == 0x2B || $0 == 0x2D }.prefix(1)
        return runtime.newBytes(
            Array(sign) + Array(repeating: UInt8(0x30), count: padding) + Array(content[sign.count...]), like: a[0])
    }

    private static func expandTabs(_ runtime: Runtime, _ a: Arguments) -> Value {
        let size: Int
        switch runtime.intArgument(a[1], or: 8) {
        case .index(let n): size = n
        case .needsPython: return .declined
        default: return .error
        }
        if size > Int(Int32.max) { return runtime.raise(.overflowError, "Python int too large to convert to C int") }
        var result: [UInt8] = []
        var column = 0
        for b in runtime.byteBuffer(a[0]) {
            if b == 0x09 {
                if size > 0 {
                    let gap = size - column % size
                    if !runtime.mayAllocate(result.count + gap, times: 1) { return .error }
                    result += repeatElement(0x20, count: gap)
                    column += gap
                }
            } else {
                result.append(b)
                column = b == 0x0A || b == 0x0D ? 0 : column + 1
            }
        }
        return runtime.newBytes(result, like: a[0])
    }

    private static func translate(_ runtime: Runtime, _ a: Arguments) -> Value {
        var table: UnsafeBufferPointer<UInt8>?
        if a[1] != .none {
            guard let given = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            if given.count != 256 { return runtime.raise(.valueError, "translation table must be 256 characters long") }
            table = given
        }
        var dropped = [Bool](repeating: false, count: 256)
        if !a[2].isNull {
            guard let given = runtime.bytesLike(a[2]) else { return runtime.raiseNotBytesLike(a[2]) }
            for b in given { dropped[Int(b)] = true }
        }
        var result: [UInt8] = []
        for b in runtime.byteBuffer(a[0]) where !dropped[Int(b)] { result.append(table.map { $0[Int(b)] } ?? b) }
        return runtime.newBytes(result, like: a[0])
    }

    private static func makeTable(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let from = runtime.bytesLike(a[0]) else { return runtime.raiseNotBytesLike(a[0]) }
        guard let to = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
        if from.count != to.count { return runtime.raise(.valueError, "maketrans arguments must have same length") }
        var table = (0...255).map { UInt8($0) }
        for (x, y) in zip(from, to) { table[Int(x)] = y }
        return runtime.bytes(table)
    }
}
