import Glibc

/// The gamma function and its logarithm by Lanczos' approximation, with N = 13 and g = 6.0246800..., the same
/// coefficients that Python uses, so that results agree to the last bit.
extension MathFunctions {
    private static let lanczosG = 6.024680040776729583740234375
    private static let lanczosGMinusHalf = 5.524680040776729583740234375

    private static let numerator: [Double] = [
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786772,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ]
    /// The coefficients of `x * (x+1) * ... * (x+11)`.
    private static let denominator: [Double] = [
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
    ]

    /// Arguments up to this have a factorial that is exact in a double.
    private static let exactFactorials = 23

    /// `math.gamma(x)`
    static func gamma(_ x: Double) throws(TextError) -> Double {
        if x.isNaN || x == .infinity { return x }
        if x == 0 || x == -.infinity { throw domainError }
        if x == x.rounded(.down) {
            if x < 0 { throw domainError }
            if x <= Double(exactFactorials) { return (1..<Int(x)).reduce(1.0) { $0 * Double($1) } }
        }
        let size = x.magnitude
        if size < 1e-20 { return try finite(1 / x) }
        if size > 200 {
            if x < 0 { return 0 / sinePi(x) }
            throw rangeError
        }
        // The rounding error of y, to correct the power below for it.
        let y = size + lanczosGMinusHalf
        let error = size > lanczosGMinusHalf ? (y - size) - lanczosGMinusHalf : (y - lanczosGMinusHalf) - size
        let correction = error * lanczosG / y
        var result: Double
        // A power that would overflow on its own is applied as two square roots.
        let steps = size < 140 ? [pow(y, size - 0.5)] : Array(repeating: pow(y, size / 2 - 0.25), count: 2)
        if x < 0 {
            result = -Double.pi / sinePi(size) / size * exp(y) / lanczosSum(size)
            result -= correction * result
            for step in steps { result /= step }
        } else {
            result = lanczosSum(size) / exp(y)
            result += correction * result
            for step in steps { result *= step }
        }
        return try finite(result)
    }

    /// `math.lgamma(x)`: the natural logarithm of the absolute value of the gamma function.
    static func logGamma(_ x: Double) throws(TextError) -> Double {
        if !x.isFinite { return x.isNaN ? x : .infinity }
        if x == x.rounded(.down) && x <= 2 {
            if x <= 0 { throw domainError }
            return 0
        }
        let size = x.magnitude
        if size < 1e-20 { return -log(size) }
        var result = log(lanczosSum(size)) - lanczosG
        result += (size - 0.5) * (log(size + lanczosG - 0.5) - 1)
        if x < 0 {
            let logPi = 1.144729885849400174143427351353058711647
            result = logPi - log(sinePi(size).magnitude) - log(size) - result
        }
        return try finite(result)
    }

    private static func finite(_ result: Double) throws(TextError) -> Double {
        if result.isInfinite { throw rangeError }
        return result
    }

    /// The rational function of Lanczos' sum, in `1/x` where `x` is large.
    private static func lanczosSum(_ x: Double) -> Double {
        var top = 0.0, bottom = 0.0
        if x < 5 {
            for index in numerator.indices.reversed() {
                top = top * x + numerator[index]
                bottom = bottom * x + denominator[index]
            }
        } else {
            for index in numerator.indices {
                top = top / x + numerator[index]
                bottom = bottom / x + denominator[index]
            }
        }
        return top / bottom
    }

    /// `sin(pi * x)` of a finite number, exact at multiples of one half.
    private static func sinePi(_ x: Double) -> Double {
        let y = fmod(x.magnitude, 2)
        let result = switch Int((2 * y).rounded()) {
        case 0: sin(.pi * y)
        case 1: cos(.pi * (y - 0.5))
        case 2: sin(.pi * (1 - y))
        case 3: -cos(.pi * (y - 1.5))
        default: sin(.pi * (y - 2))
        }
        return x.sign == .minus ? -result : result
    }
}
