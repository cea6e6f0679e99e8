import Glibc

/// `math.fsum`: the sum of floats rounded once. Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997).
struct ExactFloatSum {
    /// Partial sums without overlap, in order of size; their exact sum is the sum so far.
    private var partials: [Double] = []
    private var specialSum = 0.0
    private var infinities = 0.0

    init() {}

    /// Adds a float.
    mutating func add(_ value: Double) throws(TextError) {
        var x = value
        var count = 0
        for index in partials.indices {
            var y = partials[index]
            if x.magnitude < y.magnitude { swap(&x, &y) }
            let high = x + y
            let low = y - (high - x)
            if low != 0 {
                partials[count] = low
                count += 1
            }
            x = high
        }
        partials.removeSubrange(count...)
        if x == 0 { return }
        if x.isFinite {
            partials.append(x)
            return
        }
        if value.isFinite { throw .overflow("intermediate overflow in fsum") }
        if value.isInfinite { infinities += value }
        specialSum += value
        partials.removeAll()
    }

    /// The sum of everything added, rounded half to even.
    func finish() throws(TextError) -> Double {
        if specialSum != 0 {
            if infinities.isNaN { throw .value("-inf + inf in fsum") }
            return specialSum
        }
        guard var high = partials.last else { return 0 }
        var index = partials.count - 1
        var low = 0.0
        while index > 0 {
            index -= 1
            let x = high, y = partials[index]
            high = x + y
            low = y - (high - x)
            if low != 0 { break }
        }
        // A remainder of exactly half a unit is decided by the sign of what lies below it.
        if index > 0 && (low < 0 && partials[index - 1] < 0 || low > 0 && partials[index - 1] > 0) {
            let twice = low * 2
            let moved = high + twice
            if twice == moved - high { high = moved }
        }
        return high
    }
}

extension MathFunctions {
    /// `math.hypot(*coordinates)`: the length of a vector, nearly always correctly rounded.
    static func hypotenuse(_ coordinates: [Double]) -> Double {
        let sizes = coordinates.map(\.magnitude)
        let greatest = sizes.reduce(0) { $1 > $0 ? $1 : $0 }
        if greatest.isInfinite { return greatest }
        if sizes.contains(where: \.isNaN) { return .nan }
        if greatest == 0 || sizes.count < 2 { return greatest }
        return norm(sizes, greatest: greatest)
    }

    /// `math.dist(p, q)`
    static func distance(_ p: [Double], _ q: [Double]) throws(TextError) -> Double {
        if p.count != q.count { throw .value("both points must have the same number of dimensions") }
        return hypotenuse(zip(p, q).map { $0 - $1 })
    }

    /// The square root of the sum of squares, in doubled precision, with a correction of the root.
    private static func norm(_ sizes: [Double], greatest: Double) -> Double {
        var exponent: Int32 = 0
        _ = frexp(greatest, &exponent)
        if exponent < -1023 {
            let least = Double.leastNormalMagnitude
            return least * norm(sizes.map { $0 / least }, greatest: greatest / least)
        }
        // Scaled to below one; starting the sum at one keeps it the larger term of every addition.
        let scale = ldexp(1, -exponent)
        var sum = DoubledSum()
        for size in sizes {
            let x = size * scale
            sum.addProduct(x, x)
        }
        let root = sum.value.squareRoot()
        sum.addProduct(-root, root)
        return (root + sum.value / (2 * root)) / scale
    }

    /// A sum of products in about twice the precision of a double.
    private struct DoubledSum {
        private var sum = 1.0
        private var productErrors = 0.0
        private var sumErrors = 0.0

        var value: Double { sum - 1 + (productErrors + sumErrors) }

        mutating func addProduct(_ x: Double, _ y: Double) {
            let product = x * y
            let productError = fma(x, y, -product)
            let total = sum + product
            sumErrors += (sum - total) + product
            productErrors += productError
            sum = total
        }
    }
}
