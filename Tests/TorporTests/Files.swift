import Glibc
import ImageStore

/// The folder `Tests` of the repository.
let testsFolder: String = {
    var path = #filePath[...]
    for _ in 0..<2 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    return String(path)
}()

/// The names in a folder, sorted.
func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
}

/// The bytes of a file; nil when it cannot be read.
func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { content += buffer[..<count] }
    return content
}

func contents(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

func write(_ content: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    _ = content.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
}

/// A folder that goes away with this value.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/torpor-test-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    deinit {
        guard path != "/tmp" else { return }
        for name in entries(path) { unlink(path + "/" + name) }
        rmdir(path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    /// A file with this text.
    func file(_ name: String, _ text: String) -> String {
        write(Array(text.utf8), to: file(name))
        return file(name)
    }
}

extension ImageStore {
    /// All snapshots, oldest first.
    func log() throws -> [SnapshotInfo] {
        var snapshots: [SnapshotInfo] = []
        try forEachSnapshot { snapshots.append($0) }
        return snapshots
    }
}
