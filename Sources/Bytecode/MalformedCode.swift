/// Bytes that do not follow their format: of instructions, of a line table or of an exception table.
package struct MalformedCode: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where in those bytes.
    package let offset: Int
    package let reason: String

    package init(offset: Int, reason: String) {
        self.offset = offset
        self.reason = reason
    }

    package var description: String { "\(reason) at byte \(offset)" }
}
