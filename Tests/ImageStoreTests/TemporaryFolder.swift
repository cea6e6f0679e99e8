import Glibc

/// A folder that goes, with everything in it, when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/torpor-store-XXXXXX".utf8CString)
        guard let name = mkdtemp(&template) else { throw SystemError(code: errno) }
        path = String(cString: name)
    }

    deinit {
        chmod(path, 0o700)
        for name in entries() {
            let file = self / name
            if unlink(file) != 0 { rmdir(file) }
        }
        rmdir(path)
    }

    static func / (folder: TemporaryFolder, name: String) -> String { folder.path + "/" + name }

    func entries() -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

struct SystemError: Error {
    let code: Int32
}

/// A file as bytes.
func readFile(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = read(descriptor, &chunk, chunk.count), count > 0 { content += chunk[..<count] }
    return content
}

func writeFile(_ path: String, _ content: some Collection<UInt8>) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    let bytes = Array(content)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw SystemError(code: errno) }
}

/// Changes one byte of a file in place.
func patchFile(_ path: String, at offset: Int, to value: UInt8) throws {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var value = value
    guard pwrite(descriptor, &value, 1, offset) == 1 else { throw SystemError(code: errno) }
}
