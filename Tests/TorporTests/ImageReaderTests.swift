import Glibc
import Testing

/// tools/read_image.py, which was written after FORMAT.md, finds in an image what `torpor inspect` finds.
struct ImageReaderTests {
    private let folder = TemporaryFolder()

    private func read(_ path: String, _ view: String) throws -> Any {
        let out = folder.file("\(view).json")
        let tool = String(testsFolder.dropLast("/Tests".count)) + "/tools/read_image.py"
        let status = system("python3 '\(tool)' '\(path)' \(view) --json > '\(out)' 2> '\(out).err'")
        #expect(status == 0, "\(contents(out + ".err") ?? "")")
        return try JSON.parse(contents(out) ?? "")
    }

    private func inspect(_ path: String, _ view: String) throws -> [[String: Any]] {
        try #require(JSON.parse(try Command.run("inspect", path, view, "--json").output) as? [[String: Any]])
    }

    @Test(.enabled(if: access("/usr/bin/python3", X_OK) == 0), arguments: ["suspension/generators_in_flight", "classes/basics", "suspension/everywhere"])
    func findsTheSame(_ name: String) throws {
        guard let program = TestProgram.all.first(where: { $0.name == name }) else { return }
        let path = folder.file("a.image")
        #expect(try Command.run("run", "--image", path, "--suspend-after", "200", program.path).exitCode == 75)
        for _ in 0..<3 where try Command.run("resume", path, "--suspend-after", "50").exitCode != 75 { break }
        let functions = try #require(try read(path, "functions") as? [[String: Any]])
        var byOid: [Double: [String: Any]] = [:]
        for function in functions { byOid[function["oid"] as? Double ?? 0] = function }
        for function in try inspect(path, "functions") {
            let other = byOid[function["oid"] as? Double ?? 0]
            #expect(other?["name"] as? String == function["name"] as? String)
            #expect(other?["code"] as? Double == function["code"] as? Double)
            #expect(other?["closure"] as? [String: Double] == function["closure"] as? [String: Double])
        }
        let codes = try #require(try read(path, "code") as? [[String: Any]])
        for code in try inspect(path, "code") {
            let other = codes.first { $0["oid"] as? Double == code["oid"] as? Double }
            for key in ["co_qualname", "co_filename"] { #expect(other?[key] as? String == code[key] as? String) }
            for key in ["co_firstlineno", "co_nlocals", "co_stacksize"] { #expect(other?[key] as? Double == code[key] as? Double) }
            for key in ["co_freevars", "co_cellvars"] { #expect(other?[key] as? [String] == code[key] as? [String]) }
            #expect(Set(code["functions"] as? [Double] ?? []).isSubset(of: Set(other?["functions"] as? [Double] ?? [])))
        }
        let cells = try #require(try read(path, "cells") as? [[String: Any]])
        for cell in try inspect(path, "cells") {
            let other = cells.first { $0["oid"] as? Double == cell["oid"] as? Double }
            #expect(other != nil)
            // Ints and strs are worded alike in both.
            if let text = cell["contents"] as? String, Int(text) != nil { #expect(other?["contents"] as? String == text) }
        }
        let frames = try #require(try read(path, "frames") as? [[String: Any]])
        let running = try inspect(path, "frames").prefix(frames.count)
        #expect(frames.map { $0["lasti"] as? Double } == running.map { $0["f_lasti"] as? Double })
        _ = try read(path, "check")
        _ = try read(path, "globals")
    }
}

/// Enough of JSON for what tools print.
enum JSON {
    struct Malformed: Error {}

    static func parse(_ text: String) throws -> Any {
        var parser = Parser(Array(text.utf8))
        let value = try parser.value()
        return value
    }

    private struct Parser {
        let bytes: [UInt8]
        var at = 0
        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func skip() { while at < bytes.count, [32, 10, 13, 9].contains(bytes[at]) { at += 1 } }

        mutating func take(_ c: Character) -> Bool {
            skip()
            guard at < bytes.count, bytes[at] == c.asciiValue else { return false }
            at += 1
            return true
        }

        mutating func value() throws -> Any {
            skip()
            guard at < bytes.count else { throw Malformed() }
            if take("[") {
                var items: [Any] = []
                if take("]") { return items }
                repeat { items.append(try value()) } while take(",")
                guard take("]") else { throw Malformed() }
                return items
            }
            if take("{") {
                var items: [String: Any] = [:]
                if take("}") { return items }
                repeat {
                    guard let key = try value() as? String, take(":") else { throw Malformed() }
                    items[key] = try value()
                } while take(",")
                guard take("}") else { throw Malformed() }
                return items
            }
            if take("\"") { return try string() }
            let start = at
            while at < bytes.count, !"],}: \n".utf8.contains(bytes[at]) { at += 1 }
            let word = String(decoding: bytes[start..<at], as: UTF8.self)
            if word == "null" { return Optional<Int>.none as Any }
            if word == "true" || word == "false" { return word == "true" }
            guard let number = Double(word) else { throw Malformed() }
            return number
        }

        mutating func string() throws -> String {
            var units: [UInt16] = []
            var raw: [UInt8] = []
            func flush() { units += Array(String(decoding: raw, as: UTF8.self).utf16) }
            while at < bytes.count, bytes[at] != 34 {
                if bytes[at] == 92 {
                    flush()
                    raw = []
                    let c = bytes[at + 1]
                    at += 2
                    switch c {
                    case UInt8(ascii: "n"): units.append(10)
                    case UInt8(ascii: "t"): units.append(9)
                    case UInt8(ascii: "r"): units.append(13)
                    case UInt8(ascii: "b"): units.append(8)
                    case UInt8(ascii: "f"): units.append(12)
                    case UInt8(ascii: "u"):
                        guard let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16) else { throw Malformed() }
                        units.append(unit)
                        at += 4
                    default: units.append(UInt16(c))
                    }
                } else {
                    raw.append(bytes[at])
                    at += 1
                }
            }
            flush()
            at += 1
            return String(decoding: units, as: UTF16.self)
        }
    }
}
