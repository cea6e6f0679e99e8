/// A state to be committed. The store adds the number and the digests.
package struct NewSnapshot {
    /// One of the packs that make up a state.
    package enum Pack {
        /// A pack already in the image, by its id.
        case stored(Int64)
        /// A new one: what ``ImageStore/prepare(records:payload:)`` gave.
        case new(PreparedPack)
    }

    package var parent: Int64?
    package var label: String?
    /// Nanoseconds since 1970-01-01 00:00 UTC.
    package var time: Int64
    package var reason: String
    package var instructions: Int64
    package var roots: [UInt8]
    /// Oldest first.
    package var packs: [Pack]
    /// Code that may be new to the image; what is there already is not stored again.
    package var codes: [CodeRow]
    /// Code that the state needs: in ``codes`` or in the image already. Order and repetition do not matter.
    package var codeDigests: [Digest]
    /// More code that it needs: that of an earlier state.
    package var inheritedCodes = IDRuns([])
    package var objectCounts: [String: Int64]

    package init(
        parent: Int64? = nil, label: String? = nil, time: Int64, reason: String, instructions: Int64, roots: [UInt8],
        packs: [Pack], codes: [CodeRow] = [], codeDigests: [Digest] = [], objectCounts: [String: Int64] = [:]
    ) {
        self.parent = parent
        self.label = label
        self.time = time
        self.reason = reason
        self.instructions = instructions
        self.roots = roots
        self.packs = packs
        self.codes = codes
        self.codeDigests = codeDigests
        self.objectCounts = objectCounts
    }
}

/// Which snapshot is meant.
package enum SnapshotName: Sendable, CustomStringConvertible {
    /// The one committed last.
    case latest
    case id(Int64)
    /// The newest with this label.
    case label(String)
    /// The one a branch stands at.
    case branch(String)

    package var description: String {
        switch self {
        case .latest: "snapshot"
        case .id(let id): "snapshot \(id)"
        case .label(let label): "snapshot labelled '\(label)'"
        case .branch(let name): "branch '\(name)'"
        }
    }
}
