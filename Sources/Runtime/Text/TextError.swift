/// The error of a text or number algorithm, before it becomes a Python exception.
///
/// The algorithms in `Text/` and `Numbers/` know nothing of the heap, so they name the exception class by
/// `kind` and carry the exact text CPython 3.11 would give it; the builtin types turn it into an object.
struct TextError: Error, Equatable, Sendable {
    /// The exception class, with the extra facts some classes carry.
    enum Kind: Equatable, Sendable {
        /// `ValueError`
        case value
        /// `OverflowError`
        case overflow
        /// `OverflowError` with the pair `(errno, text)` as arguments, as the C library's range errors are reported.
        case rangeErrno
        /// `TypeError`
        case type
        /// `ZeroDivisionError`
        case zeroDivision
        /// `LookupError`, for an unknown codec or error handler.
        case lookup
        /// `MemoryError`
        case memory
        /// `UnicodeDecodeError`; its message is built from the fault.
        case decode(CodecFault)
        /// `UnicodeEncodeError`; its message is built from the fault.
        case encode(CodecFault)
    }

    /// The exception class.
    let kind: Kind
    /// The exception's message, empty for codec faults, whose text depends on the object.
    let message: String

    static func value(_ message: String) -> TextError { TextError(kind: .value, message: message) }
    static func overflow(_ message: String) -> TextError { TextError(kind: .overflow, message: message) }
    static func type(_ message: String) -> TextError { TextError(kind: .type, message: message) }
    static func zeroDivision(_ message: String) -> TextError { TextError(kind: .zeroDivision, message: message) }
    static func lookup(_ message: String) -> TextError { TextError(kind: .lookup, message: message) }
    static func decode(_ fault: CodecFault) -> TextError { TextError(kind: .decode(fault), message: "") }
    static func encode(_ fault: CodecFault) -> TextError { TextError(kind: .encode(fault), message: "") }

    /// `OverflowError(34, 'Numerical result out of range')`, what the C library's `ERANGE` becomes.
    static let resultOutOfRange = TextError(kind: .rangeErrno, message: "Numerical result out of range")
    /// The errno that goes with `resultOutOfRange`.
    static let resultOutOfRangeErrno = 34
}

/// Where and why a codec could not go on: the arguments of `UnicodeDecodeError` and `UnicodeEncodeError`
/// without the object itself.
struct CodecFault: Equatable, Sendable {
    /// The codec's name as the exception shows it, for example `utf-8`.
    let encoding: String
    /// Offset of the first byte or code point that is wrong.
    let start: Int
    /// Offset after the last one.
    let end: Int
    /// The reason in CPython's words.
    let reason: String
}

extension Array where Element == UInt8 {
    /// The bytes of an ASCII or UTF-8 string.
    init(ascii text: StaticString) {
        self = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension Array where Element == UInt32 {
    /// The code points of a Swift string.
    init(_ text: String) { self = text.unicodeScalars.map(\.value) }

    /// ASCII bytes as code points.
    init(ascii bytes: [UInt8]) { self = bytes.map(UInt32.init) }
}

/// Code points as a Swift string for use in a message; a lone surrogate becomes U+FFFD.
func messageText(_ text: some Sequence<UInt32>) -> String {
    var result = String.UnicodeScalarView()
    for point in text { result.append(Unicode.Scalar(point) ?? "\u{FFFD}") }
    return String(result)
}
