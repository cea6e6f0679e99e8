import Glibc
import ImageStore
import Runtime

extension Session {
    /// Lists the states that an image holds, oldest first, while it reads them.
    ///
    /// - Parameter write: called with one part of the text after another.
    public static func log(image path: String, json: Bool = false, to write: (String) -> Void) throws {
        let store = try reporting { try ImageStore.open(path, .readOnly) }
        let branches = try reporting { try store.branches() }
        let ends = Dictionary(grouping: branches.keys.sorted(), by: { branches[$0] ?? 0 })
        var table = Table("SNAPSHOT", "PARENT", "TIME", "REASON", "INSTRUCTIONS", "BRANCH", "LABEL")
        var items: [String] = []
        var isFirst = true
        func flush() {
            if json {
                write((isFirst ? "[" : ", ") + items.joined(separator: ", "))
            } else {
                write(table.takeText())
            }
            items.removeAll(keepingCapacity: true)
            isFirst = false
        }
        try reporting {
            var rows = 0
            try store.forEachSnapshot { s in
                if json {
                    items.append(JSONText.object([
                        ("snapshot", JSONText.number(s.id)), ("parent", s.parent.map { JSONText.number($0) } ?? "null"),
                        ("time", JSONText.string(timeText(s.time))), ("reason", JSONText.string(s.reason)),
                        ("instructions", JSONText.number(s.instructions)), ("label", JSONText.optional(s.label)),
                        ("branches", JSONText.strings(ends[s.id] ?? [])), ("state", JSONText.string(s.state.description)),
                    ]))
                } else {
                    table.add(
                        String(s.id), s.parent.map { String($0) } ?? "-", timeText(s.time), s.reason, String(s.instructions),
                        ends[s.id]?.joined(separator: " ") ?? "", s.label ?? "")
                }
                rows += 1
                if rows % 1000 == 0 { flush() }
            }
            if rows % 1000 != 0 || rows == 0 { flush() }
        }
        if json { write("]\n") }
    }

    /// Reads everything that is in an image when it begins and checks it, and wakes every state, which checks references, layouts and
    /// code. A program that writes meanwhile is not held up.
    ///
    /// - Parameter progress: told what is being looked at.
    /// - Returns: what was found, and whether all of it is sound.
    public static func verify(image path: String, progress: (String) -> Void = { _ in }) throws -> (report: Report, isSound: Bool) {
        var options = ImageStore.Options()
        options.inflationLimit = Program.memoryLimit
        let store = try reporting { try ImageStore.open(path, .readOnly, options: options) }
        var result = try reporting { try store.verify(progress: progress) }
        if result.problems.isEmpty {
            try reporting {
                var woken = 0
                try store.forEachSnapshot { snapshot in
                    woken += 1
                    progress("waking snapshot \(snapshot.id), \(woken) of \(max(woken, result.snapshots))")
                    do {
                        _ = try Image(looking: store, at: snapshot).wake()
                    } catch ImageError.noSuchSnapshot {
                        // Another process has dropped it meanwhile.
                    } catch let error as ImageError {
                        result.problems.append(error.description)
                    }
                }
            }
        }
        let counts = "\(result.snapshots) snapshots, \(result.packs) packs, \(result.codes) codes, \(result.rawBytes) bytes"
        let isSound = result.problems.isEmpty
        let unchecked = "\(path): SQLite's structures could not be checked, as another process writes all the time\n"
        let text = (result.checkedStructure ? "" : unchecked) + (isSound ? "\(path) is sound: \(counts)\n" : result.problems.map { "\(path): \($0)\n" }.joined())
        let json = JSONText.object([
            ("sound", isSound ? "true" : "false"), ("structure_checked", result.checkedStructure ? "true" : "false"),
            ("snapshots", JSONText.number(result.snapshots)),
            ("packs", JSONText.number(result.packs)), ("codes", JSONText.number(result.codes)),
            ("bytes", JSONText.number(result.rawBytes)), ("problems", JSONText.strings(result.problems)),
        ])
        return (Report(text: text, json: json), isSound)
    }

    /// The classic listing of a Python file and all code in it; nil when it does not compile, which has been reported on
    /// standard error.
    public static func disassemble(file path: String) throws -> String? {
        Program(Program.Setting()).listing(source: try readFile(path), filename: path)
    }

    /// The classic listing of a function in this state by its qualified name, e.g. `__main__.foo`.
    public func disassemble(named name: String) throws -> String {
        guard let listing = program.listing(named: name) else { throw SessionError.failure("there is no code named '\(name)'") }
        return listing
    }
}

/// Local time to the second, from nanoseconds since 1970.
func timeText(_ nanoseconds: Int64) -> String {
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var local = tm()
    localtime_r(&seconds, &local)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M:%S", &local)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
