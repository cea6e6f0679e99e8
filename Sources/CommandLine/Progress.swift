import Glibc

/// What long work is doing, on a line of the terminal that is written over. Nothing where standard error is no terminal.
enum Progress {
    private static let isShown = isatty(2) == 1

    static func line(_ text: String) {
        if isShown { write("\r\u{1B}[K\(text) …") }
    }

    static func end() {
        if isShown { write("\r\u{1B}[K") }
    }

    private static func write(_ text: String) {
        _ = text.utf8.withContiguousStorageIfAvailable { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
