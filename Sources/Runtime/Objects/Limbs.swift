import Bytecode

/// An int as sign and magnitude: 64-bit limbs, the lowest first, without zeros at the top; none for 0.
///
/// Those of an int beyond an immediate are read where they lie in the heap.
private struct Limbs {
    let base: UnsafePointer<UInt>
    let count: Int
    let isNegative: Bool

    /// - Parameter immediate: where the magnitude of an immediate int stands.
    @inline(__always)
    init(_ value: Value, _ immediate: UnsafePointer<UInt>) {
        if value.isInt {
            base = immediate
            count = immediate.pointee == 0 ? 0 : 1
            isNegative = value.int < 0
        } else {
            let object = value.object
            base = UnsafePointer((object.address + (Object.headerWords &+ 2) &* 8).assumingMemoryBound(to: UInt.self))
            count = object.raw(0)
            isNegative = object.raw(1) < 0
        }
    }

    /// The order of the magnitudes.
    static func compare(_ x: Limbs, _ y: Limbs) -> Int {
        if x.count != y.count { return x.count < y.count ? -1 : 1 }
        var i = x.count
        while i > 0 {
            i &-= 1
            if x.base[i] != y.base[i] { return x.base[i] < y.base[i] ? -1 : 1 }
        }
        return 0
    }

    static func order(_ x: Limbs, _ y: Limbs) -> Int {
        if x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
        return x.isNegative ? compare(y, x) : compare(x, y)
    }
}

/// Arithmetic of ints one of which is wider than a machine word: the operators that take one pass over the limbs. The others, and large
/// products, are the big-number library's.
extension Runtime {
    /// Limbs of the shorter factor from which on the library multiplies in fewer steps.
    private static let longFactor = 48

    /// Null where the operands are not both exactly ints, or the library is to do it.
    @inline(never)
    func wideArithmetic(_ opcode: Opcode, _ a: Value, _ b: Value) -> Value {
        guard a.isInt || isExact(a, .int), b.isInt || isExact(b, .int) else { return .null }
        return withLimbs(a, b) { x, y in
            switch opcode {
            case .binaryAdd, .inplaceAdd: add(x, y, yIsNegative: y.isNegative)
            case .binarySubtract, .inplaceSubtract: add(x, y, yIsNegative: !y.isNegative)
            case .binaryMultiply, .inplaceMultiply: min(x.count, y.count) < Runtime.longFactor ? multiply(x, y) : .null
            case .binaryFloorDivide, .inplaceFloorDivide: y.count == 1 ? divide(x, y, wantsRemainder: false) : .null
            case .binaryModulo, .inplaceModulo: y.count == 1 ? divide(x, y, wantsRemainder: true) : .null
            case .binaryLshift, .inplaceLshift: b.isInt && b.int >= 0 && b.int < 1 << 16 ? shiftLeft(x, b.int) : .null
            case .binaryRshift, .inplaceRshift: b.isInt && b.int >= 0 && !x.isNegative ? shiftRight(x, b.int) : .null
            default: .null
            }
        }
    }

    /// The order of two ints, exactly of that class: negative, zero or positive; nil for anything else.
    @inline(never)
    func wideOrder(_ a: Value, _ b: Value) -> Int? {
        guard a.isInt || isExact(a, .int), b.isInt || isExact(b, .int) else { return nil }
        return withLimbs(a, b) { Limbs.order($0, $1) }
    }

    @inline(__always)
    private func withLimbs<Result>(_ a: Value, _ b: Value, _ body: (Limbs, Limbs) -> Result) -> Result {
        withUnsafePointer(to: a.isInt ? a.int.magnitude : 0) { x in
            withUnsafePointer(to: b.isInt ? b.int.magnitude : 0) { y in body(Limbs(a, x), Limbs(b, y)) }
        }
    }

    /// Makes an int of limbs that may have zeros at the top.
    private func int(_ limbs: UnsafeMutablePointer<UInt>, count: Int, negative: Bool) -> Value {
        var n = count
        while n > 0 && limbs[n - 1] == 0 { n &-= 1 }
        if n == 0 { return Value(0) }
        if n == 1, limbs[0] <= UInt(Int.max), let small = Value(small: negative ? -Int(limbs[0]) : Int(limbs[0])) { return small }
        return newInt(negative: negative, words: UnsafeBufferPointer(start: limbs, count: n))
    }

    /// Makes an int of `count` limbs at most, which `fill` writes, all of them.
    @inline(__always)
    private func int(count: Int, negative: Bool, _ fill: (UnsafeMutablePointer<UInt>) -> Void) -> Value {
        withUnsafeTemporaryAllocation(of: UInt.self, capacity: count) { limbs in
            let base = limbs.baseAddress.unsafelyUnwrapped
            fill(base)
            return int(base, count: count, negative: negative)
        }
    }

    private func add(_ x: Limbs, _ y: Limbs, yIsNegative: Bool) -> Value {
        if x.isNegative == yIsNegative || y.count == 0 { return sum(x, y, negative: x.count == 0 ? yIsNegative : x.isNegative) }
        return Limbs.compare(x, y) < 0 ? difference(y, x, negative: yIsNegative) : difference(x, y, negative: x.isNegative)
    }

    /// The sum of the magnitudes.
    private func sum(_ x: Limbs, _ y: Limbs, negative: Bool) -> Value {
        let (long, short) = x.count < y.count ? (y, x) : (x, y)
        return int(count: long.count &+ 1, negative: negative) { to in
            var carry: UInt = 0
            for i in 0..<long.count {
                let (s, overflow) = long.base[i].addingReportingOverflow(i < short.count ? short.base[i] : 0)
                let (t, another) = s.addingReportingOverflow(carry)
                to[i] = t
                carry = overflow || another ? 1 : 0
            }
            to[long.count] = carry
        }
    }

    /// The difference of the magnitudes, of which `x` has the larger one.
    private func difference(_ x: Limbs, _ y: Limbs, negative: Bool) -> Value {
        int(count: x.count, negative: negative) { to in
            var borrow: UInt = 0
            for i in 0..<x.count {
                let (s, overflow) = x.base[i].subtractingReportingOverflow(i < y.count ? y.base[i] : 0)
                let (t, another) = s.subtractingReportingOverflow(borrow)
                to[i] = t
                borrow = overflow || another ? 1 : 0
            }
        }
    }

    private func multiply(_ x: Limbs, _ y: Limbs) -> Value {
        int(count: x.count &+ y.count, negative: x.isNegative != y.isNegative) { to in
            to.update(repeating: 0, count: x.count &+ y.count)
            for i in 0..<y.count {
                let factor = y.base[i]
                var carry: UInt = 0
                for j in 0..<x.count {
                    // At most (2^64 - 1)^2 + 2 (2^64 - 1), which two limbs hold.
                    var (high, low) = factor.multipliedFullWidth(by: x.base[j])
                    var overflow = false
                    (low, overflow) = low.addingReportingOverflow(carry)
                    if overflow { high &+= 1 }
                    (low, overflow) = low.addingReportingOverflow(to[i &+ j])
                    if overflow { high &+= 1 }
                    to[i &+ j] = low
                    carry = high
                }
                to[i &+ x.count] = carry
            }
        }
    }

    /// Division that rounds down by a divisor of one limb.
    private func divide(_ x: Limbs, _ y: Limbs, wantsRemainder: Bool) -> Value {
        let divisor = y.base[0], signsDiffer = x.isNegative != y.isNegative
        var remainder: UInt = 0
        let quotient = int(count: x.count &+ 1, negative: signsDiffer) { to in
            var i = x.count
            while i > 0 {
                i &-= 1
                (to[i], remainder) = divisor.dividingFullWidth((remainder, x.base[i]))
            }
            to[x.count] = 0
            guard signsDiffer && remainder != 0 else { return }
            remainder = divisor &- remainder
            while true {
                to[i] &+= 1
                if to[i] != 0 { return }
                i &+= 1
            }
        }
        if !wantsRemainder { return quotient }
        return withUnsafeMutablePointer(to: &remainder) { int($0, count: 1, negative: y.isNegative) }
    }

    private func shiftLeft(_ x: Limbs, _ n: Int) -> Value {
        let limbs = n >> 6, bits = UInt(n & 63)
        return int(count: x.count &+ limbs &+ 1, negative: x.isNegative) { to in
            to.update(repeating: 0, count: limbs)
            var carry: UInt = 0
            for i in 0..<x.count {
                to[limbs &+ i] = x.base[i] &<< bits | carry
                carry = bits == 0 ? 0 : x.base[i] &>> (64 &- bits)
            }
            to[limbs &+ x.count] = carry
        }
    }

    /// Of a number that is not negative.
    private func shiftRight(_ x: Limbs, _ n: Int) -> Value {
        let limbs = n >> 6, bits = UInt(n & 63)
        if limbs >= x.count { return Value(0) }
        return int(count: x.count &- limbs, negative: false) { to in
            for i in limbs..<x.count {
                let above = i &+ 1 < x.count && bits != 0 ? x.base[i &+ 1] &<< (64 &- bits) : 0
                to[i &- limbs] = x.base[i] &>> bits | above
            }
        }
    }
}
