/// The functions of `math` that are about integers. Library reference, "Number-theoretic and representation functions".
enum MathIntegers {
    static let functions: [Native] = [
        integers("gcd", "*integers") { numbers in
            numbers.dropFirst().reduce(numbers.first?.absolute ?? .zero, Integer.greatestCommonDivisor)
        },
        integers("lcm", "*integers") { numbers in
            numbers.dropFirst().reduce(numbers.first?.absolute ?? .one, Integer.leastCommonMultiple)
        },
        integers("factorial", "n, /") { numbers throws(TextError) in try Integer.factorial(numbers[0]) },
        integers("isqrt", "n, /") { numbers throws(TextError) in try Integer.squareRoot(numbers[0]) },
        integers("comb", "n, k, /") { numbers throws(TextError) in try Integer.combinations(numbers[0], numbers[1]) },
        integers("perm", "n, k=, /", least: 1) { numbers throws(TextError) in
            numbers.count == 1 ? try Integer.factorial(numbers[0]) : try Integer.permutations(numbers[0], numbers[1])
        },
    ]

    /// A function of integers; None in place of one behind the first `least` counts as not given.
    private static func integers(_ name: String, _ signature: String, least: Int = .max,
                                 _ body: @escaping @Sendable ([Integer]) throws(TextError) -> Integer) -> Native {
        Native(name, signature, .function) { runtime, a in
            let given = (0..<a.count).filter { !a[$0].isNull && ($0 < least || a[$0] != .none) }.map { a[$0] }
            var numbers: [Integer] = []
            for value in given {
                switch runtime.integerArgument(value) {
                case .integer(let n): numbers.append(n)
                case .failed: return .error
                case .needsPython: return MathModule.again(runtime, name, given, "with_integers")
                }
            }
            return runtime.attempt { () throws(TextError) in runtime.int(try body(numbers)) }
        }
    }
}
