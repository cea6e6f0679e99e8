import Glibc

/// What long work is doing, on a line of the terminal that is written over, ten times a second at most. Nothing where standard error is
/// no terminal.
final class Progress {
    private let isShown = isatty(2) == 1
    private var last = 0

    func line(_ text: String) {
        guard isShown else { return }
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = time.tv_sec * 10 + time.tv_nsec / 100_000_000
        if now == last { return }
        last = now
        write("\r\u{1B}[K\(text) …")
    }

    func end() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        _ = text.utf8.withContiguousStorageIfAvailable { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
