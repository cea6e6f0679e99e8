import Glibc

/// A block of raw memory with one owner.
///
/// Allocation can fail and says so: sizes come from files, and a size that the machine does not have must be an error,
/// not the end of the process.
struct Bytes: ~Copyable {
    private var start: UnsafeMutableRawPointer
    /// How many bytes the block has room for.
    private(set) var capacity: Int
    /// How many bytes of it are in use.
    var count = 0

    /// - Returns: nil when there is not enough memory.
    init?(capacity: Int) {
        guard capacity >= 0, let start = malloc(max(capacity, 1)) else { return nil }
        self.start = start
        self.capacity = capacity
    }

    deinit { free(start) }

    /// The bytes in use.
    borrowing func withUsed<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The bytes in use; valid as long as the block is neither changed nor gone.
    var used: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

    /// Where the next bytes go, and how many fit there.
    var unused: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: start + count, count: capacity - count)
    }

    /// Makes room for at least `capacity` bytes in all, keeping the contents.
    ///
    /// - Returns: false when there is not enough memory.
    mutating func grow(to capacity: Int) -> Bool {
        guard capacity > self.capacity else { return true }
        guard let moved = realloc(start, capacity) else { return false }
        start = moved
        self.capacity = capacity
        return true
    }
}
