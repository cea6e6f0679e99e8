import BigInt
import Glibc

/// The integer functions of the `math` module. Python library reference, "Number-theoretic functions".
extension Integer {
    /// `math.isqrt(n)`: the integer part of the square root.
    static func squareRoot(_ n: Integer) throws(TextError) -> Integer {
        if n.isNegative { throw .value("isqrt() argument must be nonnegative") }
        if case .small(let value) = n { return .small(Int(wordSquareRoot(UInt(value)))) }
        // Newton's iteration, doubling the correct bits at each step from a 32-bit start.
        let value = n.magnitude
        let half = (value.bitWidth - 1) / 2
        var root = BigUInt(1)
        var done = 0
        for shift in (0..<(Int.bitWidth - half.leadingZeroBitCount)).reversed() {
            let previous = done
            done = half >> shift
            root = (root << (done - previous - 1)) + (value >> (2 * half - previous - done + 1)) / root
        }
        return Integer(root * root > value ? root - 1 : root)
    }

    /// The square root of a word below 2**63.
    private static func wordSquareRoot(_ value: UInt) -> UInt {
        var root = UInt(Double(value).squareRoot())
        // The estimate may be one off; below 2**63 its square cannot overflow.
        while root * root > value { root -= 1 }
        while (root + 1) * (root + 1) <= value { root += 1 }
        return root
    }

    /// `math.gcd(a, b)`, never negative.
    static func greatestCommonDivisor(_ a: Integer, _ b: Integer) -> Integer {
        var (x, y) = (a.absolute, b.absolute)
        while case .big = x, !y.isZero { (x, y) = (y, quotientAndModulo(x, y).modulo) }
        while case .big = y, !x.isZero { (x, y) = (quotientAndModulo(y, x).modulo, x) }
        guard case .small(var u) = x, case .small(var v) = y else { return x.isZero ? y : x }
        while v != 0 { (u, v) = (v, u % v) }
        return .small(u)
    }

    /// `math.lcm(a, b)`, never negative.
    static func leastCommonMultiple(_ a: Integer, _ b: Integer) -> Integer {
        if a.isZero || b.isZero { return .zero }
        let divisor = greatestCommonDivisor(a, b)
        return (quotientAndModulo(a, divisor).quotient * b).absolute
    }

    /// `math.factorial(n)`
    static func factorial(_ n: Integer) throws(TextError) -> Integer {
        if n.isNegative { throw .value("factorial() not defined for negative values") }
        guard let count = n.smallValue else {
            throw .overflow("factorial() argument should not exceed \(Int.max)")
        }
        return product(of: 1, through: count)
    }

    /// `math.perm(n, k)`; pass `n` for an omitted `k`.
    static func permutations(_ n: Integer, _ k: Integer) throws(TextError) -> Integer {
        if n.isNegative { throw .value("n must be a non-negative integer") }
        if k.isNegative { throw .value("k must be a non-negative integer") }
        if n < k { return .zero }
        guard let count = k.smallValue else { throw .overflow("k must not exceed \(Int.max)") }
        return descendingProduct(from: n, count: count)
    }

    /// `math.comb(n, k)`
    static func combinations(_ n: Integer, _ k: Integer) throws(TextError) -> Integer {
        if n.isNegative { throw .value("n must be a non-negative integer") }
        if k.isNegative { throw .value("k must be a non-negative integer") }
        if n < k { return .zero }
        guard let count = min(k, n - k).smallValue else {
            throw .overflow("min(n - k, k) must not exceed \(Int.max)")
        }
        return choose(n, count)
    }

    /// Binomial coefficient with `0 <= k <= n`, by halving `k`: C(n, k) = C(n, j) * C(n-j, k-j) / C(k, j).
    private static func choose(_ n: Integer, _ k: Int) -> Integer {
        if k == 0 { return .one }
        if k <= 32 {
            var result = n
            for index in 1..<k {
                result = result * (n - .small(index))
                result = quotientAndModulo(result, .small(index + 1)).quotient
            }
            return result
        }
        let half = k / 2
        let product = choose(n, half) * choose(n - .small(half), k - half)
        return quotientAndModulo(product, choose(.small(k), half)).quotient
    }

    /// `n * (n-1) * ... ` with `count` factors, multiplied as a balanced tree.
    private static func descendingProduct(from n: Integer, count: Int) -> Integer {
        if let top = n.smallValue { return count == 0 ? .one : product(of: top - count + 1, through: top) }
        if count <= 8 {
            return (0..<count).reduce(Integer.one) { $0 * (n - .small($1)) }
        }
        let half = count / 2
        return descendingProduct(from: n, count: half) * descendingProduct(from: n - .small(half), count: count - half)
    }

    /// The product of all integers in a range of non-negative machine words, multiplied as a balanced tree.
    static func product(of low: Int, through high: Int) -> Integer {
        if low > high { return .one }
        if high - low < 16 { return (low...high).reduce(Integer.one) { $0 * .small($1) } }
        let middle = low + (high - low) / 2
        return product(of: low, through: middle) * product(of: middle + 1, through: high)
    }
}
