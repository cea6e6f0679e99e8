import Glibc

/// A number's text cut into the parts that padding and grouping treat differently.
struct NumberText {
    var negative: Bool
    /// `0x` and the like.
    var prefix: [UInt8] = []
    /// The digits before the point or exponent, which are grouped.
    var digits: [UInt8]
    /// Everything after them.
    var remainder: [UInt32] = []

    init(negative: Bool, prefix: [UInt8] = [], digits: [UInt8] = [], remainder: [UInt32] = []) {
        self.negative = negative
        self.prefix = prefix
        self.digits = digits
        self.remainder = remainder
    }

    /// Splits formatted text such as `-1234.5e+10` or `inf`.
    init(_ text: [UInt8]) {
        negative = text.first == UInt8(ascii: "-")
        let unsigned = negative ? text[1...] : text[...]
        digits = Array(unsigned.prefix(while: isDigit))
        remainder = [UInt32](ascii: Array(unsigned.dropFirst(digits.count)))
    }
}

extension FormatSpec {
    /// Applies sign, grouping and padding to a number.
    func layout(_ number: NumberText) -> [UInt32] {
        let signText: [UInt32] = if number.negative {
            [0x2D]
        } else {
            switch sign {
            case .plus: [0x2B]
            case .space: [0x20]
            case .minus, nil: []
            }
        }
        let fixed = signText.count + number.prefix.count + number.remainder.count
        let zeroFill = fill == UInt32(UInt8(ascii: "0")) && alignment == .afterSign
        let digits = number.digits.isEmpty
            ? [] : grouped(number.digits, minimum: zeroFill ? (width ?? 0) - fixed : 0)
        let padding = max(0, (width ?? 0) - fixed - digits.count)
        let left: Int
        switch alignment {
        case .left, .afterSign: left = 0
        case .right: left = padding
        case .center: left = padding / 2
        }
        let inner = alignment == .afterSign ? padding : 0
        var result: [UInt32] = []
        result.reserveCapacity(fixed + digits.count + padding)
        result += repeatElement(fill, count: left)
        result += signText
        for byte in number.prefix { result.append(UInt32(byte)) }
        result += repeatElement(fill, count: inner)
        for byte in digits { result.append(UInt32(byte)) }
        result += number.remainder
        result += repeatElement(fill, count: padding - left - inner)
        return result
    }

    /// Inserts separators from the right, and zeros up to a minimal width, which count as digits to be grouped.
    private func grouped(_ digits: [UInt8], minimum: Int) -> [UInt8] {
        let zero = UInt8(ascii: "0")
        guard let grouping else {
            return Array(repeating: zero, count: max(0, minimum - digits.count)) + digits
        }
        let size = switch type {
        case "b", "o", "x", "X": 4
        default: 3
        }
        var reversed: [UInt8] = []
        var rest = digits[...]
        while !rest.isEmpty || reversed.count < minimum {
            if !reversed.isEmpty { reversed.append(UInt8(grouping.rawValue)) }
            for _ in 0..<size {
                if rest.isEmpty && reversed.count >= minimum && reversed.last != UInt8(grouping.rawValue) { break }
                reversed.append(rest.popLast() ?? zero)
            }
        }
        return reversed.reversed()
    }

    /// Pads text to the width.
    func padded(_ text: some Collection<UInt32>) -> [UInt32] {
        let padding = max(0, (width ?? 0) - text.count)
        let left = switch alignment {
        case .left, .afterSign: 0
        case .right: padding
        case .center: padding / 2
        }
        return Array(repeating: fill, count: left) + text + Array(repeating: fill, count: padding - left)
    }
}

// MARK: - The four builtin types

/// `format(object, spec)` of the builtin types. `typeName` is the object's class, for messages.
enum Format {
    /// `str.__format__`
    static func text(_ text: UnsafeBufferPointer<UInt32>, _ spec: UnsafeBufferPointer<UInt32>,
                     typeName: String = "str") throws(TextError) -> [UInt32] {
        if spec.isEmpty { return Array(text) }
        let spec = try FormatSpec(parsing: spec, typeName: typeName, alignment: .left, defaultType: "s")
        if let type = spec.type, type != "s" { throw spec.unknownType(typeName) }
        func notAllowed(_ what: String) -> TextError { .value("\(what) not allowed in string format specifier") }
        switch spec.sign {
        case .space: throw notAllowed("Space")
        case .plus, .minus: throw notAllowed("Sign")
        case nil: break
        }
        if spec.noNegativeZero { throw notAllowed("Negative zero coercion (z)") }
        if spec.alternate { throw notAllowed("Alternate form (#)") }
        if spec.alignment == .afterSign { throw notAllowed("'=' alignment") }
        return spec.padded(text.prefix(spec.precision ?? text.count))
    }

    /// `int.__format__`.
    ///
    /// - Parameter limit: see `Integer.decimalText`.
    static func integer(_ value: Integer, _ spec: UnsafeBufferPointer<UInt32>, typeName: String = "int",
                        limit: Int = Integer.defaultMaximumDigits) throws(TextError) -> [UInt32] {
        if spec.isEmpty { return [UInt32](ascii: try value.decimalText(limit: limit)) }
        let spec = try FormatSpec(parsing: spec, typeName: typeName, alignment: .right, defaultType: "d")
        switch spec.type {
        case nil, "d", "n", "b", "o", "x", "X", "c": break
        case "e", "E", "f", "F", "g", "G", "%": return try float(try value.doubleValue(), spec, typeName: typeName)
        default: throw spec.unknownType(typeName)
        }
        if spec.precision != nil { throw .value("Precision not allowed in integer format specifier") }
        if spec.noNegativeZero {
            throw .value("Negative zero coercion (z) not allowed in integer format specifier")
        }
        if spec.type == "c" {
            if spec.sign != nil { throw .value("Sign not allowed with integer format specifier 'c'") }
            if spec.alternate { throw .value("Alternate form (#) not allowed with integer format specifier 'c'") }
            guard let word = value.smallValue else { throw .overflow("Python int too large to convert to C long") }
            guard (0...0x10FFFF).contains(word) else { throw .overflow("%c arg not in range(0x110000)") }
            return spec.layout(NumberText(negative: false, remainder: [UInt32(word)]))
        }
        var number = NumberText(negative: value.isNegative)
        if let base = binaryBase(spec.type) {
            let upper = spec.type == "X"
            number.digits = value.digits(base, uppercase: upper)
            if spec.alternate { number.prefix = [UInt8(ascii: "0"), upper ? UInt8(ascii: "X") : base.prefix] }
        } else {
            number.digits = try value.decimalText(limit: limit)
            if number.negative { number.digits.removeFirst() }
        }
        return spec.layout(number)
    }

    /// The base a presentation type asks for, or nil for decimal.
    static func binaryBase(_ type: Unicode.Scalar?) -> BinaryBase? {
        switch type {
        case "b": .binary
        case "o": .octal
        case "x", "X": .hexadecimal
        default: nil
        }
    }

    /// `float.__format__`
    static func float(_ value: Double, _ spec: UnsafeBufferPointer<UInt32>,
                      typeName: String = "float") throws(TextError) -> [UInt32] {
        if spec.isEmpty { return [UInt32](ascii: floatRepr(value)) }
        let spec = try FormatSpec(parsing: spec, typeName: typeName, alignment: .right, defaultType: nil)
        return try float(value, spec, typeName: typeName)
    }

    private static func float(_ value: Double, _ spec: FormatSpec, typeName: String) throws(TextError) -> [UInt32] {
        let percent = spec.type == "%"
        let text = try floatText(percent ? value * 100 : value, spec, typeName: typeName, addPointZero: true)
        var number = NumberText(text)
        if percent { number.remainder.append(0x25) }
        return spec.layout(number)
    }

    /// `complex.__format__`: both parts in the same style, padded as a whole.
    static func complex(_ value: Complex, _ spec: UnsafeBufferPointer<UInt32>,
                        typeName: String = "complex") throws(TextError) -> [UInt32] {
        if spec.isEmpty { return [UInt32](ascii: value.repr) }
        let spec = try FormatSpec(parsing: spec, typeName: typeName, alignment: .right, defaultType: nil)
        if spec.type == "%" { throw spec.unknownType(typeName) }
        // The check of the type comes before those of padding.
        let real = try floatText(value.real, spec, typeName: typeName, addPointZero: false)
        let imaginary = try floatText(value.imaginary, spec, typeName: typeName, addPointZero: false)
        if spec.fill == UInt32(UInt8(ascii: "0")) {
            throw .value("Zero padding is not allowed in complex format specifier")
        }
        if spec.alignment == .afterSign {
            throw .value("'=' alignment flag is not allowed in complex format specifier")
        }
        let bare = spec.type == nil
        let imaginaryOnly = bare && value.real == 0 && value.real.sign == .plus
        var part = spec
        (part.fill, part.alignment, part.width) = (0x20, .left, nil)
        var text: [UInt32] = []
        if !imaginaryOnly {
            text = part.layout(NumberText(real))
            part.sign = .plus
        }
        text += part.layout(NumberText(imaginary)) + [0x6A]
        if bare && !imaginaryOnly { text = [0x28] + text + [0x29] }
        return spec.padded(text)
    }

    /// The digits, sign, point and exponent of a float before grouping and padding.
    private static func floatText(_ value: Double, _ spec: FormatSpec, typeName: String,
                                  addPointZero: Bool) throws(TextError) -> [UInt8] {
        let precision = spec.precision ?? 6
        let layout: FloatLayout
        switch spec.type {
        case nil: layout = spec.precision.map { .general(precision: $0) } ?? .shortest
        case "e", "E": layout = .scientific(precision: precision)
        case "f", "F", "%": layout = .fixed(precision: precision)
        case "g", "G", "n": layout = .general(precision: precision)
        default: throw spec.unknownType(typeName)
        }
        if precision > Int(Int32.max) { throw .value("precision too big") }
        let uppercase = spec.type == "E" || spec.type == "F" || spec.type == "G"
        let text = formatFloat(value, layout, uppercase: uppercase, alternate: spec.alternate,
                               addPointZero: addPointZero && spec.type == nil)
        return spec.noNegativeZero ? withoutNegativeZero(text) : text
    }

    /// Drops the sign of a number whose digits are all zero. PEP 682.
    private static func withoutNegativeZero(_ text: [UInt8]) -> [UInt8] {
        guard text.first == UInt8(ascii: "-") else { return text }
        let significand = text.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
        let zero = !significand.isEmpty && significand.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
        return zero ? Array(text.dropFirst()) : text
    }
}
