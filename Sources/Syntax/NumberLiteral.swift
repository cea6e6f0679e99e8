import BigInt
import Glibc

/// The value of a numeric literal (Language Reference, 2.4.5 to 2.4.7).
enum NumberLiteral {
    /// More decimal digits than this are refused (`sys.int_info.default_max_str_digits`).
    static let maximumDecimalDigits = 4300

    /// The value of a literal that the tokenizer has accepted; nil if it has too many digits.
    static func value(_ literal: ArraySlice<UInt8>) -> ConstantValue? {
        let digits = literal.contains(UInt8(ascii: "_")) ? literal.filter { $0 != UInt8(ascii: "_") }[...] : literal
        guard let first = digits.first, let last = digits.last else { return nil }
        if first == UInt8(ascii: "0") && digits.count > 2 {
            let body = digits.dropFirst(2)
            switch digits[digits.startIndex + 1] | 0x20 {
            case UInt8(ascii: "x"): return integer(body, radix: 16)
            case UInt8(ascii: "o"): return integer(body, radix: 8)
            case UInt8(ascii: "b"): return integer(body, radix: 2)
            default: break
            }
        }
        if last | 0x20 == UInt8(ascii: "j") { return .complex(imag: real(digits.dropLast())) }
        if digits.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }) {
            return .float(real(digits))
        }
        guard digits.count <= maximumDecimalDigits else { return nil }
        return integer(digits, radix: 10)
    }

    /// How many decimal digits a refused literal has.
    static func digitCount(_ literal: ArraySlice<UInt8>) -> Int {
        literal.reduce(0) { $0 + (CharacterClass.isDigit($1) ? 1 : 0) }
    }

    private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> ConstantValue {
        var small = 0
        for byte in digits {
            let (product, overflow) = small.multipliedReportingOverflow(by: radix)
            let (sum, carry) = product.addingReportingOverflow(Int(CharacterClass.hexValue(byte) ?? 0))
            if overflow || carry { return bigInteger(digits, radix: radix) }
            small = sum
        }
        return .smallInt(small)
    }

    private static func bigInteger(_ digits: ArraySlice<UInt8>, radix: Int) -> ConstantValue {
        .int(BigInt(String(decoding: digits, as: UTF8.self), radix: radix) ?? 0)
    }

    /// Correctly rounded, to infinity if too large.
    private static func real(_ digits: ArraySlice<UInt8>) -> Double {
        var text = digits.map { CChar(bitPattern: $0) }
        text.append(0)
        return strtod(text, nil)
    }
}
