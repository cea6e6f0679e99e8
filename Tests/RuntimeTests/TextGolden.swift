@testable import Runtime

/// Answers the lines of the fixture files: an operation and its arguments as text, the result as text.
/// `tools/golden_text` writes the lines and describes their form.
enum TextGolden {
    /// A line that does not have the form its operation asks for.
    struct Malformed: Error {}

    /// The operation's arguments.
    struct Arguments {
        private let fields: [Substring]

        init(_ fields: [Substring]) { self.fields = fields }

        func field(_ index: Int) throws -> Substring {
            if index >= fields.count { throw Malformed() }
            return fields[index]
        }

        func text(_ index: Int) throws -> [UInt32] { try TextGolden.unescape(field(index)) }
        func string(_ index: Int) throws -> String { String(try field(index)) }

        func double(_ index: Int) throws -> Double {
            guard let value = Double(try field(index)) else { throw Malformed() }
            return value
        }

        func integer(_ index: Int) throws -> Integer { try TextGolden.integer(field(index)) }

        func word(_ index: Int) throws -> Int {
            guard let value = Int(try field(index)) else { throw Malformed() }
            return value
        }

        func bytes(_ index: Int) throws -> [UInt8] {
            let digits = Array(try field(index).utf8)
            return stride(from: 0, to: digits.count - 1, by: 2).map {
                UInt8(Integer.digitValue(digits[$0]) << 4 | Integer.digitValue(digits[$0 + 1]))
            }
        }

        func complex(_ index: Int) throws -> Complex { Complex(try double(index), try double(index + 1)) }

        /// Floats separated by spaces.
        func doubles(_ index: Int) throws -> [Double] {
            try field(index).split(separator: " ").map {
                guard let value = Double($0) else { throw Malformed() }
                return value
            }
        }
    }

    /// A decimal or `0x` number, read without the code under test.
    static func integer(_ text: Substring) throws -> Integer {
        let negative = text.hasPrefix("-")
        var digits = negative ? text.dropFirst() : text
        var base: Integer = .small(10)
        if digits.hasPrefix("0x") { (digits, base) = (digits.dropFirst(2), .small(16)) }
        var value = Integer.zero
        for byte in digits.utf8 {
            let digit = Integer.digitValue(byte)
            if digit >= 16 { throw Malformed() }
            value = value * base + .small(digit)
        }
        return negative ? -value : value
    }

    /// Undoes Python's `unicode_escape`, without the code under test.
    static func unescape(_ text: Substring) throws -> [UInt32] {
        var result: [UInt32] = []
        var rest = text.unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                result.append(scalar.value)
                continue
            }
            guard let letter = rest.popFirst() else { throw Malformed() }
            let digits: Int
            switch letter {
            case "t": digits = 0; result.append(9)
            case "n": digits = 0; result.append(10)
            case "r": digits = 0; result.append(13)
            case "x": digits = 2
            case "u": digits = 4
            case "U": digits = 8
            default: digits = 0; result.append(letter.value)
            }
            if digits > 0 {
                guard let point = UInt32(String(String.UnicodeScalarView(rest.prefix(digits))), radix: 16) else {
                    throw Malformed()
                }
                result.append(point)
                rest = rest.dropFirst(digits)
            }
        }
        return result
    }

    // MARK: - Results as text

    static func escape(_ text: [UInt32]) -> String {
        var bytes: [UInt8] = []
        for point in text {
            if point == 0x5C {
                bytes += [0x5C, 0x5C]
            } else if (0x20...0x7E).contains(point) {
                bytes.append(UInt8(point))
            } else {
                appendEscape(point, to: &bytes)
            }
        }
        return show(bytes)
    }

    static func show(_ ascii: [UInt8]) -> String { String(decoding: ascii, as: UTF8.self) }
    static func show(_ value: Double) -> String { show(floatRepr(value)) }
    static func show(_ value: Bool) -> String { value ? "True" : "False" }
    static func show(_ value: Integer) throws -> String { show(try value.decimalText()) }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// An error as the fixtures show it.
    static func show(_ error: TextError) -> String {
        func fault(_ name: String, _ fault: CodecFault) -> String {
            "\(name): \(fault.encoding),\(fault.start),\(fault.end),\(fault.reason)"
        }
        let message = escape([UInt32](error.message))
        return switch error.kind {
        case .value: "ValueError: " + message
        case .overflow, .rangeErrno: "OverflowError: " + message
        case .type: "TypeError: " + message
        case .zeroDivision: "ZeroDivisionError: " + message
        case .lookup: "LookupError: " + message
        case .memory: "MemoryError: " + message
        case .decode(let details): fault("UnicodeDecodeError", details)
        case .encode(let details): fault("UnicodeEncodeError", details)
        }
    }

    typealias Operation = @Sendable (Arguments) throws -> String

    /// The result of a line's operation, and what it ought to be.
    static func check(_ line: Substring, _ operations: [String: Operation]) throws
        -> (result: String, expected: String) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 2, let operation = operations[String(fields[0])] else { throw Malformed() }
        let expected = String(fields[fields.count - 1])
        do {
            return (try operation(Arguments(Array(fields[1..<(fields.count - 1)]))), expected)
        } catch let error as TextError {
            return (show(error), expected)
        }
    }
}
