/// Why code that did not come from our compiler is refused.
package struct VerificationFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// Offset in `co_code` of the instruction at fault; nil when another field is.
    package let offset: Int?
    /// One sentence.
    package let reason: String

    package init(offset: Int? = nil, _ reason: String) {
        self.offset = offset
        self.reason = reason
    }

    package var description: String {
        guard let offset else { return reason }
        return "instruction at \(offset): \(reason)"
    }
}
