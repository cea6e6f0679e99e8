/// One state of a runtime as plain data, or how it differs from the one before: what `Torpor` hands to the image store.
package struct SnapshotContent {
    /// Some object records, complete in themselves but for the objects they refer to.
    package struct Pack {
        package let records: Int
        package let payload: UnsafeRawBufferPointer
        /// Whether it is a part of a whole state.
        package let isWhole: Bool
    }

    /// Whether the packs written for it are the whole state; otherwise they come after those of the state before.
    package let isWhole: Bool
    /// Roots, frames, counters and the sum of the records.
    package let roots: [UInt8]
    /// Number of records written.
    package let objects: Int
    /// Number of objects in the state by layout name.
    package let objectCounts: [String: Int64]
    /// Code that the state before did not need.
    package let newCodes: [CodeContent]
    /// Digests of all code that the state needs.
    package let codes: [[UInt8]]
    /// Instructions executed so far.
    package let instructions: Int
}

/// The content of one code object, without its identity.
package struct CodeContent: Sendable {
    package var name = "", qualname = "", filename = ""
    package var firstlineno = 0, argcount = 0, posonlyargcount = 0, kwonlyargcount = 0, nlocals = 0, stacksize = 0, flags = 0
    /// co_code, co_linetable, co_exceptiontable, then names and constants, each with its length.
    package var body: [UInt8] = []
    /// Given by the store: SHA-256 over all of it.
    package var digest: [UInt8] = []

    package init() {}
}

/// Why a state could not be saved or woken; the text says what is wrong.
package struct SnapshotFailure: Error {
    package let message: String
    package init(_ message: String) { self.message = message }
}
