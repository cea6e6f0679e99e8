/// What the table `snapshot` says about one state: everything but the objects and the code.
package struct SnapshotInfo: Sendable, Equatable {
    /// Counts up from 1 over the life of an image; a number is never given twice.
    package let id: Int64
    /// The snapshot this one continues, if any; always of a smaller number.
    package let parent: Int64?
    /// A name given by the user or the program. Several snapshots may have one name; the newest is found by it.
    package let label: String?
    /// When it was made: nanoseconds since 1970-01-01 00:00 UTC.
    package let time: Int64
    /// Why it was made, in the runtime's words: "suspend", "signal", "label", ...
    package let reason: String
    /// Instructions executed since the program started.
    package let instructions: Int64
    /// Where the state begins, in the runtime's encoding.
    package let roots: [UInt8]
    /// The packs that make the state up, oldest first.
    package let packs: [Int64]
    /// The rows of `code` that the state needs.
    package let codes: IDRuns
    /// Live objects by the name of their type.
    package let objectCounts: [String: Int64]
    /// The digest of the state itself: equal states of equal history have equal digests, whatever their label or time.
    package let state: Digest

    /// The digest that protects the row: SHA-256 over all its other columns.
    var rowDigest: Digest {
        var hasher = Hasher256("torpor snapshot 1")
        hasher.add(id)
        hasher.add(parent)
        hasher.add(label)
        hasher.add(time)
        hasher.add(reason)
        hasher.add(instructions)
        hasher.add(roots)
        hasher.add(IDList.text(packs))
        hasher.add(codes.text)
        hasher.add(ObjectCounts.text(objectCounts))
        hasher.add(state)
        return hasher.finish()
    }

    /// Checks the digest of the state itself.
    func checkState() throws {
        guard SnapshotInfo.stateDigest(roots: roots, objectCounts: objectCounts) == state else {
            throw ContentError.damaged("snapshot \(id): it does not match its state digest")
        }
    }

    /// The digest of a state. Roots hold the sum of its records and these the digests of its code, so it does not depend on how the
    /// records are distributed over packs.
    package static func stateDigest(roots: [UInt8], objectCounts: [String: Int64]) -> Digest {
        var hasher = Hasher256("torpor state 1")
        hasher.add(roots)
        hasher.add(ObjectCounts.text(objectCounts))
        return hasher.finish()
    }
}
