/// One state of a runtime as plain data: what `Torpor` hands to the image store and gets back from it.
package struct SnapshotContent: ~Copyable {
    /// Roots, frames and counters.
    package var roots: [UInt8]
    /// The object records; freed with this value.
    package let payload: UnsafeRawBufferPointer
    package var objects: Int
    /// Number of objects by layout name.
    package var objectCounts: [String: Int64]
    package var codes: [CodeContent]
    /// Instructions executed so far.
    package var instructions: Int

    deinit { payload.deallocate() }
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
