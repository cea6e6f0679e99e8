import Glibc

/// The forms of formatting that programs use most, done on bytes: everything else is left to `PercentFormatter` and `Format`.
extension Runtime {
    /// Room for the text.
    private static let plainRoom = 1024

    /// `format % arguments` of ASCII where each directive is `%s`, `%d`, `%i` or `%f`, the last with a width and precision, and each argument
    /// a small int, float or str of ASCII; nil for anything else, errors among it.
    func plainPercent(_ format: StrRef, _ arguments: Value) -> Value? {
        guard format.isASCII else { return nil }
        if isExact(arguments, .tuple) {
            let items = TupleRef(arguments.object).buffer
            return plainPercent(format, items)
        }
        guard arguments.isInt || isExact(arguments, .str) else { return nil }
        return withUnsafePointer(to: arguments) { plainPercent(format, UnsafeBufferPointer(start: $0, count: 1)) }
    }

    private func plainPercent(_ format: StrRef, _ items: UnsafeBufferPointer<Value>) -> Value? {
        withPlainText { text in
            var next = 0, i = 0
            let bytes = format.bytes, count = format.byteCount
            while i < count {
                let c = bytes[i]
                i &+= 1
                if c != UInt8(ascii: "%") {
                    guard text.append(c) else { return false }
                    continue
                }
                var width = 0, precision = -1
                while i < count, case let digit = bytes[i] &- UInt8(ascii: "0"), digit < 10 {
                    // A leading 0 is a flag.
                    if digit == 0 && width == 0 { return false }
                    width = min(width &* 10 &+ Int(digit), Runtime.plainRoom)
                    i &+= 1
                }
                if i < count && bytes[i] == UInt8(ascii: ".") {
                    precision = 0
                    i &+= 1
                    while i < count, case let digit = bytes[i] &- UInt8(ascii: "0"), digit < 10 {
                        precision = min(precision &* 10 &+ Int(digit), Runtime.plainRoom)
                        i &+= 1
                    }
                }
                guard i < count else { return false }
                let directive = bytes[i]
                i &+= 1
                if directive == UInt8(ascii: "f") {
                    guard next < items.count, items[next].isFlonum,
                          text.append(fixed: items[next].flonum, precision < 0 ? 6 : precision, width: width) else { return false }
                    next &+= 1
                    continue
                }
                guard width == 0 && precision < 0 else { return false }
                if directive == UInt8(ascii: "%") {
                    guard text.append(directive) else { return false }
                    continue
                }
                guard next < items.count else { return false }
                let item = items[next]
                next &+= 1
                switch directive {
                case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "i"):
                    if item.isInt {
                        guard text.append(decimal: item.int) else { return false }
                    } else {
                        guard directive == UInt8(ascii: "s"), isExact(item, .str), text.append(StrRef(item.object)) else { return false }
                    }
                default: return false
                }
            }
            return next == items.count
        }
    }

    /// `format(value, spec)` of a small int or a str of ASCII for `[[fill]<>^][0][width][d|s]`, and of a float for `[width].precision f`;
    /// nil for any other value or spec.
    func plainFormat(_ value: Value, _ spec: StrRef) -> Value? {
        if value.isFlonum { return plainFixed(value.flonum, spec) }
        guard spec.isASCII, spec.byteCount <= 8, value.isInt || value.isKind(.str) && StrRef(value.object).isASCII else { return nil }
        let bytes = spec.bytes, count = spec.byteCount
        func isAlignment(_ c: UInt8) -> Bool { c == UInt8(ascii: "<") || c == UInt8(ascii: ">") || c == UInt8(ascii: "^") }
        var i = 0
        var fill = UInt8(ascii: " "), alignment = value.isInt ? UInt8(ascii: ">") : UInt8(ascii: "<")
        if count >= 2 && isAlignment(bytes[1]) {
            fill = bytes[0]
            alignment = bytes[1]
            i = 2
        } else if isAlignment(bytes[0]) {
            alignment = bytes[0]
            i = 1
        }
        var zeros = false
        if i < count && bytes[i] == UInt8(ascii: "0") {
            guard value.isInt && i == 0 else { return nil }
            zeros = true
            i = 1
        }
        var width = 0
        while i < count, case let digit = bytes[i] &- UInt8(ascii: "0"), digit < 10 {
            width = width &* 10 &+ Int(digit)
            i &+= 1
        }
        if i < count && bytes[i] == (value.isInt ? UInt8(ascii: "d") : UInt8(ascii: "s")) { i &+= 1 }
        guard i == count, width < Runtime.plainRoom else { return nil }
        return withPlainText { text in
            guard value.isInt ? text.append(decimal: value.int) : text.append(StrRef(value.object)) else { return false }
            return zeros ? text.padWithZeros(to: width) : text.pad(to: width, fill, alignment)
        }
    }

    private func plainFixed(_ x: Double, _ spec: StrRef) -> Value? {
        guard spec.isASCII, (3...8).contains(spec.byteCount) || spec.byteCount == 2 else { return nil }
        let bytes = spec.bytes, count = spec.byteCount
        guard bytes[count - 1] == UInt8(ascii: "f"), bytes[0] != UInt8(ascii: "0") else { return nil }
        var i = 0, width = 0, precision = 0, digits = 0
        while i < count, case let digit = bytes[i] &- UInt8(ascii: "0"), digit < 10 {
            width = width &* 10 &+ Int(digit)
            i &+= 1
        }
        guard bytes[i] == UInt8(ascii: ".") else { return nil }
        i &+= 1
        while i < count, case let digit = bytes[i] &- UInt8(ascii: "0"), digit < 10 {
            precision = precision &* 10 &+ Int(digit)
            digits &+= 1
            i &+= 1
        }
        guard digits > 0, i == count - 1, width < Runtime.plainRoom else { return nil }
        return withPlainText { $0.append(fixed: x, precision, width: width) }
    }

    /// A str of the ASCII that `body` writes; nil when it gives up.
    private func withPlainText(_ body: (inout PlainText) -> Bool) -> Value? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Runtime.plainRoom) { room in
            var text = PlainText(room: room)
            guard body(&text) else { return nil }
            if text.count == 1 { return str(character: UInt32(room[0])) }
            let s = newStr(length: text.count, shift: 0, ascii: true)
            if let base = room.baseAddress { memcpy(s.bytes, base, text.count) }
            return s.value
        }
    }
}

/// ASCII being written into room of a fixed size. What has no room left is not written, and false comes back.
private struct PlainText {
    let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    mutating func append(_ c: UInt8) -> Bool {
        guard count < room.count else { return false }
        room[count] = c
        count &+= 1
        return true
    }

    mutating func append(_ s: StrRef) -> Bool {
        guard s.isASCII, let base = room.baseAddress, count &+ s.byteCount <= room.count else { return false }
        memcpy(base + count, s.bytes, s.byteCount)
        count &+= s.byteCount
        return true
    }

    mutating func append(decimal n: Int) -> Bool {
        guard count &+ 20 <= room.count else { return false }
        var left = n.magnitude, digits = 1, power: UInt = 10
        while digits < 20 && left >= power {
            digits &+= 1
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { break }
            power = next
        }
        if n < 0 {
            room[count] = UInt8(ascii: "-")
            count &+= 1
        }
        var at = count &+ digits
        count = at
        repeat {
            let (quotient, digit) = left.quotientAndRemainder(dividingBy: 10)
            at &-= 1
            room[at] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            left = quotient
        } while left != 0
        return true
    }

    /// A float with so many digits behind the point, its exact value rounded half to even, as CPython does.
    mutating func append(fixed x: Double, _ precision: Int, width: Int) -> Bool {
        guard x.magnitude < 1e15, precision <= 15, width < room.count, count &+ max(width, 40) < room.count else { return false }
        var scale: UInt64 = 1
        for _ in 0..<precision { scale &*= 10 }
        var whole: UInt64, part: UInt64 = 0
        // The value is significand / 2**shift.
        let significand = x.exponentBitPattern == 0 ? x.significandBitPattern : x.significandBitPattern | 1 << 52
        let shift = 1075 &- max(Int(x.exponentBitPattern), 1)
        if shift <= 0 {
            whole = significand << UInt64(-shift)
        } else if shift < 120 {
            whole = shift < 64 ? significand >> UInt64(shift) : 0
            let fraction = shift < 64 ? significand & (1 << UInt64(shift) &- 1) : significand
            let scaled = UInt128(fraction) * UInt128(scale), one = UInt128(1) << UInt128(shift)
            part = UInt64(truncatingIfNeeded: scaled >> UInt128(shift))
            let rest = scaled & (one - 1), half = one >> 1
            let isOdd = precision == 0 ? whole & 1 != 0 : part & 1 != 0
            if rest > half || rest == half && isOdd { part += 1 }
            if part == scale {
                part = 0
                whole += 1
            }
        } else {
            // Less than half of the last digit.
            whole = 0
        }
        let start = count
        if x.sign == .minus, !append(UInt8(ascii: "-")) { return false }
        guard append(decimal: Int(whole)) else { return false }
        if precision > 0 {
            guard append(UInt8(ascii: ".")) else { return false }
            count &+= precision
            for i in 1...precision {
                room[count &- i] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: part % 10)
                part /= 10
            }
        }
        let length = count &- start
        if length < width, let base = room.baseAddress {
            memmove(base + start + (width - length), base + start, length)
            memset(base + start, Int32(UInt8(ascii: " ")), width - length)
            count = start &+ width
        }
        return true
    }

    /// Everything written is one field: fills it up to a width.
    mutating func pad(to width: Int, _ fill: UInt8, _ alignment: UInt8) -> Bool {
        if count >= width { return true }
        guard width <= room.count, let base = room.baseAddress else { return false }
        let more = width &- count
        let before = alignment == UInt8(ascii: "<") ? 0 : alignment == UInt8(ascii: ">") ? more : more / 2
        memmove(base + before, base, count)
        memset(base, Int32(fill), before)
        memset(base + before + count, Int32(fill), more - before)
        count = width
        return true
    }

    /// The same for a number with a 0 in front of its width: zeros follow the sign.
    mutating func padWithZeros(to width: Int) -> Bool {
        if count >= width { return true }
        guard width <= room.count, let base = room.baseAddress else { return false }
        let sign = base[0] == UInt8(ascii: "-") ? 1 : 0, more = width &- count
        memmove(base + sign + more, base + sign, count - sign)
        memset(base + sign, Int32(UInt8(ascii: "0")), more)
        count = width
        return true
    }
}
