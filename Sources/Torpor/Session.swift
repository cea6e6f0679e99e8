import Glibc
import Runtime

public enum Session {
    public static func quickRun(_ path: String) {
        guard let f = fopen(path, "r") else { exit(2) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let n = fread(&buffer, 1, 65536, f)
            if n == 0 { break }
            bytes.append(contentsOf: buffer[..<n])
        }
        exit(Runtime.quick(bytes, path))
    }
}
