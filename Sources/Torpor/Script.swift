import Glibc

/// A program's text and the names it goes by, as CPython has them.
struct Script {
    let text: [UInt8]
    /// `sys.argv[0]`
    let name: String
    /// The file name in tracebacks.
    let filename: String
    /// `__file__`
    let file: String?
    /// `sys.path[0]`
    let folder: String

    init(_ source: Session.Source) throws {
        switch source {
        case .code(let code):
            text = Array(code.utf8)
            name = "-c"
            filename = "<string>"
            file = nil
            folder = ""
        case .module:
            text = []
            name = "-m"
            filename = ""
            file = nil
            folder = String(Script.absolute("").dropLast())
        case .file(let path):
            text = try readFile(path)
            name = path
            filename = Script.absolute(path)
            file = filename
            folder = Script.folder(of: filename)
        }
    }

    /// `path` behind the working directory, a leading `./` left out and nothing else changed.
    private static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let buffer = getcwd(nil, 0) else { return path }
        defer { free(buffer) }
        return String(cString: buffer) + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    }

    /// The folder of a file, links resolved.
    private static func folder(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return "" }
        defer { free(resolved) }
        let text = String(cString: resolved)
        return text.lastIndex(of: "/").map { $0 == text.startIndex ? "/" : String(text[..<$0]) } ?? ""
    }
}

/// The bytes of a file.
func readFile(_ path: String) throws -> [UInt8] {
    func failure(_ code: Int32) -> SessionError { .usage("can't open file '\(path)': \(String(cString: strerror(code)))") }
    guard !path.utf8.contains(0) else { throw failure(ENOENT) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw failure(errno) }
        if count == 0 { return content }
        content += buffer[..<count]
    }
}
