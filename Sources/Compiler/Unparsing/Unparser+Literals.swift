import Syntax

extension Unparser {
    /// A constant as `repr` writes it; infinity as a number too big, for `inf` is a name.
    mutating func write(_ value: ConstantValue) {
        switch value {
        case .none: write("None")
        case .true: write("True")
        case .false: write("False")
        case .ellipsis: write("...")
        case .smallInt(let value): write(String(value))
        case .int(let value): write(String(value))
        case .float(let value): write(Self.text(of: value))
        case .complex(let imag): write(Self.text(of: imag, isImaginary: true))
        case .string(let value): writeQuoted(value)
        case .bytes(let value): writeQuoted(value)
        }
    }

    /// `repr` of a float: the shortest digits that give it back, with an exponent below 1e-4 and from 1e16 on.
    private static func text(of value: Double, isImaginary: Bool = false) -> String {
        guard value.isFinite else { return isImaginary ? "1e309j" : "1e309" }
        let parts = "\(value.magnitude)".split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        var digits = mantissa[0] + (mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : "")
        // The value is 0.digits times ten to the power of `point`.
        var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.count > 1, digits.first == "0" {
            digits.removeFirst()
            point -= 1
        }
        while digits.count > 1, digits.last == "0" { digits.removeLast() }

        var result = value.sign == .minus ? "-" : ""
        if value == 0 || (-3...16).contains(point) {
            let whole = point <= 0 ? "0" : digits.prefix(point) + String(repeating: "0", count: max(0, point - digits.count))
            let fraction = point <= 0 ? String(repeating: "0", count: -point) + digits : String(digits.dropFirst(point))
            result += whole
            if value == 0 {
                result = isImaginary ? "0" : "0.0"
            } else if !fraction.isEmpty {
                result += "." + fraction
            } else if !isImaginary {
                result += ".0"
            }
        } else {
            let exponent = point - 1
            result += digits.prefix(1) + (digits.count > 1 ? "." + digits.dropFirst() : "")
            result += exponent < 0 ? "e-" : "e+"
            result += exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
        }
        return isImaginary ? result + "j" : result
    }

    // MARK: Strings

    mutating func writeQuoted(_ string: [UInt32]) {
        let quote: UInt32 = string.contains(0x27) && !string.contains(0x22) ? 0x22 : 0x27
        write(codePoints: [quote])
        for codePoint in string { writeEscaped(codePoint, quote: quote) }
        write(codePoints: [quote])
    }

    private mutating func writeQuoted(_ bytes: [UInt8]) {
        let quote: UInt32 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
        write("b")
        write(codePoints: [quote])
        for byte in bytes {
            if byte < 0x7F {
                writeEscaped(UInt32(byte), quote: quote)
            } else {
                writeHexadecimal(UInt32(byte), prefix: "\\x", digits: 2)
            }
        }
        write(codePoints: [quote])
    }

    private mutating func writeEscaped(_ codePoint: UInt32, quote: UInt32) {
        switch codePoint {
        case quote, 0x5C:
            write(codePoints: [0x5C, codePoint])
        case 0x0A: write("\\n")
        case 0x0D: write("\\r")
        case 0x09: write("\\t")
        case 0x20..<0x7F:
            write(codePoints: [codePoint])
        default:
            if let scalar = Unicode.Scalar(codePoint), scalar.isPrintable, codePoint > 0x7F {
                write(codePoints: [codePoint])
            } else if codePoint <= 0xFF {
                writeHexadecimal(codePoint, prefix: "\\x", digits: 2)
            } else if codePoint <= 0xFFFF {
                writeHexadecimal(codePoint, prefix: "\\u", digits: 4)
            } else {
                writeHexadecimal(codePoint, prefix: "\\U", digits: 8)
            }
        }
    }

    private mutating func writeHexadecimal(_ value: UInt32, prefix: String, digits: Int) {
        let text = String(value, radix: 16)
        write(prefix + String(repeating: "0", count: digits - text.count) + text)
    }

    // MARK: Formatted strings

    /// An f-string: its whole body quoted as one string.
    mutating func writeFormatString(_ expression: Expression) throws(SyntaxFailure) {
        var body = Unparser(failures: failures)
        try body.writeFormatBody(expression)
        write("f")
        writeQuoted(body.text)
    }

    private mutating func writeFormatBody(_ expression: Expression) throws(SyntaxFailure) {
        switch expression.kind {
        case .joinedStr(let values):
            for value in values { try writeFormatBody(value) }
        case .constant(.string(let string), _):
            for codePoint in string {
                let isBrace = codePoint == 0x7B || codePoint == 0x7D
                write(codePoints: isBrace ? [codePoint, codePoint] : [codePoint])
            }
        case .formattedValue(let value, let conversion, let formatSpec):
            let inner = try Self.text(of: value, .or, failures: failures)
            // `{{` would be a brace.
            write(inner.first == 0x7B ? "{ " : "{")
            write(codePoints: inner)
            if conversion > 0, let scalar = UInt32(exactly: conversion) { write(codePoints: [0x21, scalar]) }
            if let formatSpec {
                write(":")
                try writeFormatBody(formatSpec)
            }
            write("}")
        default:
            try write(expression, .test)
        }
    }
}

extension Unicode.Scalar {
    /// `str.isprintable`.
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator: false
        default: true
        }
    }
}

extension Expression {
    var isIntegerConstant: Bool {
        switch kind {
        case .constant(.smallInt, _), .constant(.int, _): true
        default: false
        }
    }
}
