@testable import Runtime

/// The operations on numbers in the fixtures.
extension TextGolden {
    static let numberOperations: [String: Operation] = floatOperations
        .merging(integerOperations) { first, _ in first }
        .merging(mathOperations) { first, _ in first }

    private static func pair(_ values: (Double, Double)) -> String { show(values.0) + "," + show(values.1) }
    private static func pair(_ values: (Integer, Integer)) throws -> String {
        try show(values.0) + "," + show(values.1)
    }

    private static let floatOperations: [String: Operation] = [
        "float.repr": { show(floatRepr(try $0.double(0))) },
        "float.hex": { show(floatHex(try $0.double(0))) },
        "float.ratio": { try pair(Integer.ratio(of: $0.double(0))) },
        "float.int": { try show(Integer(truncating: $0.double(0))) },
        "float.round": { try show(Integer(rounding: $0.double(0))) },
        "float.floor": { try show(Integer(flooring: $0.double(0))) },
        "float.hash": { String(NumericHash.hash(try $0.double(0))) },
        "float.isinteger": { show(FloatArithmetic.isInteger(try $0.double(0))) },
        "float.roundto": { show(try FloatArithmetic.round($0.double(0), digits: $0.integer(1))) },
        "float.floordiv": { show(try FloatArithmetic.floorDivide($0.double(0), $0.double(1))) },
        "float.mod": { show(try FloatArithmetic.modulo($0.double(0), $0.double(1))) },
        "float.divmod": { pair(try FloatArithmetic.divmod($0.double(0), $0.double(1))) },
        "float.truediv": { show(try FloatArithmetic.divide($0.double(0), $0.double(1))) },
        "float.pow": { try FloatArithmetic.power($0.double(0), $0.double(1)).map { show($0) } ?? "complex" },
        "float.parse": { show(try $0.text(0).withUnsafeBufferPointer { try parseFloat($0) }) },
        "float.fromhex": { show(try $0.text(0).withUnsafeBufferPointer { try parseFloatHex($0) }) },
    ]

    private static func binary(_ operation: @escaping @Sendable (Integer, Integer) throws -> Integer) -> Operation {
        { try show(operation($0.integer(0), $0.integer(1))) }
    }

    private static let integerOperations: [String: Operation] = [
        "int.str": { show(try $0.integer(0).decimalText()) },
        "int.strbig": { show(try $0.integer(0).decimalText(limit: 0)) },
        "int.strdigits": {
            let digits = try $0.word(0)
            let power = try Integer.power(.small(10), .small(digits))
            return show(Array(try (digits % 2 != 0 ? power - .one : power).decimalText().prefix(5)))
        },
        "int.hex": { show(try $0.integer(0).literalText(.hexadecimal)) },
        "int.oct": { show(try $0.integer(0).literalText(.octal)) },
        "int.bin": { show(try $0.integer(0).literalText(.binary)) },
        "int.hash": { String(NumericHash.hash(try $0.integer(0))) },
        "int.bits": { "\(try $0.integer(0).bitLength),\(try $0.integer(0).bitCount)" },
        "int.invert": { try show(~$0.integer(0)) },
        "int.neg": { try show(-$0.integer(0)) },
        "int.float": { show(try $0.integer(0).doubleValue()) },
        "int.isqrt": { try show(Integer.squareRoot($0.integer(0))) },
        "int.log": { arguments in
            try MathFunctions.Logarithm.allCases.map {
                show(try MathFunctions.logarithm($0, arguments.integer(0)))
            }.joined(separator: ",")
        },
        "int.round": { try show($0.integer(0).rounded(digits: $0.integer(1))) },
        "int.lshift": binary { try Integer.shiftLeft($0, $1) },
        "int.rshift": binary { try Integer.shiftRight($0, $1) },
        "int.tobytes": {
            hexadecimal(try $0.integer(0).toBytes(length: $0.word(1), order: ByteOrder(named: $0.string(2)),
                                                  signed: $0.field(3) == "True"))
        },
        "int.frombytes": {
            let order = try ByteOrder(named: $0.string(1)), signed = try $0.field(2) == "True"
            return try show($0.bytes(0).withUnsafeBufferPointer { Integer(bytes: $0, order: order, signed: signed) })
        },
        "int.add": binary { $0 + $1 },
        "int.sub": binary { $0 - $1 },
        "int.mul": binary { $0 * $1 },
        "int.floordiv": binary { try Integer.floorDivide($0, $1) },
        "int.mod": binary { try Integer.modulo($0, $1) },
        "int.divmod": { try pair(Integer.divmod($0.integer(0), $0.integer(1))) },
        "int.truediv": { show(try Integer.trueDivide($0.integer(0), $0.integer(1))) },
        "int.and": binary { $0 & $1 },
        "int.or": binary { $0 | $1 },
        "int.xor": binary { $0 ^ $1 },
        "int.gcd": binary { Integer.greatestCommonDivisor($0, $1) },
        "int.lcm": binary { Integer.leastCommonMultiple($0, $1) },
        "int.less": { show(try $0.integer(0) < $0.integer(1)) },
        "int.pow": binary { try Integer.power($0, $1) },
        "int.powmod": { try show(Integer.power($0.integer(0), $0.integer(1), modulus: $0.integer(2))) },
        "int.cmpfloat": { try Integer.compare($0.integer(0), $0.double(1)).map { String($0) } ?? "None" },
        "int.comb": binary { try Integer.combinations($0, $1) },
        "int.perm": binary { try Integer.permutations($0, $1) },
        "int.factorial": { try show(Integer.factorial($0.integer(0))) },
        "int.parse": {
            let base = try $0.word(1)
            return show(try $0.text(0).withUnsafeBufferPointer {
                try Integer.parse($0, base: base)
            }.literalText(.hexadecimal))
        },
        "int.parsebig": {
            show(try $0.text(0).withUnsafeBufferPointer {
                try Integer.parse($0, base: 10, limit: 0)
            }.literalText(.hexadecimal))
        },
        "hash.tuple": {
            var hash = TupleHash()
            for item in try $0.field(0).split(separator: " ") { hash.add(NumericHash.hash(try integer(item))) }
            return String(hash.finish())
        },
        "hash.frozenset": {
            var hash = FrozenSetHash()
            for item in try $0.field(0).split(separator: " ") { hash.add(NumericHash.hash(try integer(item))) }
            return String(hash.finish())
        },
    ]

    private static func complex(_ operation: @escaping @Sendable (Complex, Complex) throws -> Complex) -> Operation {
        { show(try operation($0.complex(0), $0.complex(2)).repr) }
    }

    private static let mathOperations: [String: Operation] = [
        "math.unary": { arguments in
            let name = try arguments.string(0), x = try arguments.double(1)
            switch name {
            case "gamma": return show(try MathFunctions.gamma(x))
            case "lgamma": return show(try MathFunctions.logGamma(x))
            case "degrees": return show(MathFunctions.degrees(x))
            case "radians": return show(MathFunctions.radians(x))
            case "ulp": return show(MathFunctions.ulp(x))
            case "modf": return pair(MathFunctions.parts(x))
            case "frexp":
                let (mantissa, exponent) = MathFunctions.fraction(x)
                return "\(show(mantissa)),\(exponent)"
            default:
                if let kind = MathFunctions.Logarithm(rawValue: name) {
                    return show(try MathFunctions.logarithm(kind, x))
                }
                guard let function = MathFunctions.unary.first(where: { $0.name == name }) else { throw Malformed() }
                return show(try function(x))
            }
        },
        "math.binary": { arguments in
            let x = try arguments.double(1), y = try arguments.double(2)
            switch try arguments.string(0) {
            case "pow": return show(try MathFunctions.power(x, y))
            case "fmod": return show(try MathFunctions.remainderTruncated(x, y))
            case "remainder": return show(try MathFunctions.remainderNearest(x, y))
            case "nextafter": return show(MathFunctions.next(after: x, towards: y))
            case "isclose": return show(try MathFunctions.isClose(x, y))
            default: throw Malformed()
            }
        },
        "math.ldexp": { show(try MathFunctions.scale($0.double(0), by: $0.integer(1))) },
        "math.fsum": {
            var sum = ExactFloatSum()
            for value in try $0.doubles(0) { try sum.add(value) }
            return show(try sum.finish())
        },
        "math.hypot": { show(MathFunctions.hypotenuse(try $0.doubles(0))) },
        "math.dist": {
            let point = try $0.doubles(0)
            return show(try MathFunctions.distance(point, point.reversed()))
        },
        "complex.mul": complex { $0 * $1 },
        "complex.div": complex { try Complex.divide($0, $1) },
        "complex.pow": complex { try Complex.power($0, $1) },
        "complex.abs": { show(try $0.complex(0).magnitude()) },
        "complex.hash": {
            let value = try $0.complex(0)
            return value == value ? String(value.pythonHash) : "0"
        },
        "complex.repr": { show(try $0.complex(0).repr) },
        "complex.parse": { show(try $0.text(0).withUnsafeBufferPointer { try Complex(parsing: $0) }.repr) },
    ]
}
