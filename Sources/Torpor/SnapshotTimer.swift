import Glibc

/// Says when the next snapshot is due.
final class SnapshotTimer {
    private let nanoseconds: UInt64
    private var next: UInt64
    private var isCancelled = false

    init(seconds: Double) {
        nanoseconds = UInt64(max(seconds, 0.001) * 1e9)
        next = 0
        restart()
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    var isDue: Bool { !isCancelled && SnapshotTimer.now() >= next }

    /// Begins to wait anew.
    func restart() { next = SnapshotTimer.now() &+ nanoseconds }

    /// Never due again: the program is to stop.
    func cancel() { isCancelled = true }
}
