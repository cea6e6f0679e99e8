import ImageStore
import Runtime

extension Session {
    /// A way to look at a state.
    public enum View: String, CaseIterable, Sendable {
        case code, functions, cells, globals, frames
    }

    /// What is inside the current state. Nothing runs and nothing changes.
    ///
    /// - Parameter view: nil for a summary.
    public func inspect(_ view: View? = nil) -> Report {
        switch view {
        case .code: codeReport()
        case .functions: functionReport()
        case .cells: cellReport()
        case .globals: globalReport()
        case .frames: frameReport()
        case nil: summary()
        }
    }

    private func codeReport() -> Report {
        var table = Table("CODE", "NAME", "WHERE", "ARGS", "LOCALS", "STACK", "BYTES", "FREE", "CELLS", "FUNCTIONS")
        var items: [String] = []
        for code in program.codes() {
            table.add(
                "#\(code.oid)", code.qualname, "\(lastComponent(code.filename)):\(code.firstLine)", String(code.parameters),
                String(code.locals), String(code.stackSize), String(code.codeBytes),
                code.freeVariables.joined(separator: " "), code.cellVariables.joined(separator: " "), list(code.functions))
            items.append(JSONText.object([
                ("oid", JSONText.number(code.oid)), ("co_qualname", JSONText.string(code.qualname)),
                ("co_filename", JSONText.string(code.filename)), ("co_firstlineno", JSONText.number(code.firstLine)),
                ("parameters", JSONText.number(code.parameters)), ("co_nlocals", JSONText.number(code.locals)),
                ("co_stacksize", JSONText.number(code.stackSize)), ("bytes", JSONText.number(code.codeBytes)),
                ("co_freevars", JSONText.strings(code.freeVariables)), ("co_cellvars", JSONText.strings(code.cellVariables)),
                ("functions", JSONText.array(code.functions.map { JSONText.number($0) })),
            ]))
        }
        return Report(text: table.text, json: JSONText.array(items))
    }

    private func functionReport() -> Report {
        var table = Table("FUNCTION", "NAME", "CODE", "CLOSURE", "DEFAULTS")
        var items: [String] = []
        for function in program.functions() {
            table.add(
                "#\(function.oid)", function.name, "#\(function.code)",
                function.closure.map { "\($0.variable)=cell #\($0.cell)" }.joined(separator: " "), function.defaults ?? "")
            items.append(JSONText.object([
                ("oid", JSONText.number(function.oid)), ("name", JSONText.string(function.name)),
                ("code", JSONText.number(function.code)),
                ("closure", JSONText.object(function.closure.map { ($0.variable, JSONText.number($0.cell)) })),
                ("defaults", JSONText.optional(function.defaults)),
            ]))
        }
        return Report(text: table.text, json: JSONText.array(items))
    }

    private func cellReport() -> Report {
        let names = Dictionary(program.functions().map { ($0.oid, $0.name) }, uniquingKeysWith: { first, _ in first })
        var table = Table("CELL", "VARIABLE", "CONTENTS", "SHARED BY")
        var items: [String] = []
        for cell in program.cells() {
            let holders = cell.functions.map { "#\($0) \(names[$0] ?? "")" } + cell.frames.map { "frame of \($0)" }
            table.add(
                "#\(cell.oid)", cell.names.joined(separator: " "), cell.contents ?? "(empty)", holders.joined(separator: ", "))
            items.append(JSONText.object([
                ("oid", JSONText.number(cell.oid)), ("variables", JSONText.strings(cell.names)),
                ("contents", JSONText.optional(cell.contents)),
                ("functions", JSONText.array(cell.functions.map { JSONText.number($0) })),
                ("frames", JSONText.strings(cell.frames)),
            ]))
        }
        return Report(text: table.text, json: JSONText.array(items))
    }

    private func globalReport() -> Report {
        var table = Table("MODULE", "NAME", "TYPE", "VALUE")
        var items: [String] = []
        for global in program.globals() {
            table.add(global.module, global.name, global.type, global.text)
            items.append(JSONText.object([
                ("module", JSONText.string(global.module)), ("name", JSONText.string(global.name)),
                ("type", JSONText.string(global.type)), ("value", JSONText.string(global.text)),
            ]))
        }
        return Report(text: table.text, json: JSONText.array(items))
    }

    private func frameReport() -> Report {
        var text = ""
        var items: [String] = []
        for (number, frame) in program.frames().enumerated() {
            text += title(of: frame, number) + "\n"
            text += "    stands at \(frame.lasti) \(frame.instruction), value stack of \(frame.stack.count)\n"
            for (i, value) in frame.stack.enumerated() { text += "      [\(i)] \(Table.visible(value))\n" }
            for (name, value) in frame.locals { text += "    \(name) = \(Table.visible(value))\n" }
            items.append(JSONText.object([
                ("function", JSONText.string(frame.function)), ("filename", JSONText.string(frame.filename)),
                ("line", JSONText.number(frame.line)), ("f_lasti", JSONText.number(frame.lasti)),
                ("instruction", JSONText.string(frame.instruction)),
                ("generator", frame.generator.map { JSONText.number($0) } ?? "null"),
                ("running", frame.isRunning ? "true" : "false"), ("prelude", frame.isPrelude ? "true" : "false"),
                ("locals", JSONText.object(frame.locals.map { ($0.name, JSONText.string($0.text)) })),
                ("stack", JSONText.strings(frame.stack)),
            ]))
        }
        return Report(text: text, json: JSONText.array(items))
    }

    private func title(of frame: Inspection.Frame, _ number: Int) -> String {
        let place = frame.isPrelude ? frame.filename : "\(lastComponent(frame.filename)):\(frame.line)"
        let what = frame.generator.map { " (generator #\($0)\(frame.isRunning ? "" : ", not running"))" } ?? ""
        return (frame.isRunning ? "\(number): " : "-: ") + "\(frame.function)\(what) in \(place)"
    }

    private func summary() -> Report {
        let frames = program.frames()
        let stack = frames.filter { $0.isRunning }
        let counts = [
            ("code objects", program.codes().count), ("functions", program.functions().count),
            ("cells", program.cells().count), ("frames", stack.count), ("suspended generators", frames.count - stack.count),
        ]
        var lines: [String] = []
        var members: [(name: String, value: String)] = []
        if let image, let info = image.current {
            lines.append("snapshot \(info.id) of \(image.path), \(timeText(info.time)), by \(info.reason)")
            members += [
                ("snapshot", JSONText.number(info.id)), ("time", JSONText.string(timeText(info.time))),
                ("reason", JSONText.string(info.reason)), ("label", JSONText.optional(info.label)),
            ]
        }
        lines.append("\(instructions) instructions executed")
        lines.append(counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
        if let frame = stack.first(where: { !$0.isPrelude }) {
            lines.append("stands in \(frame.function), \(frame.filename), line \(frame.line)")
        }
        if let request { lines.append("waits for the answer to \(Table.visible(request))") }
        members.append(("instructions", JSONText.number(instructions)))
        members += counts.map { (String($0.0.map { $0 == " " ? "_" : $0 }), JSONText.number($0.1)) }
        members.append(("request", request ?? "null"))
        return Report(text: lines.map { $0 + "\n" }.joined(), json: JSONText.object(members))
    }

    private func list(_ numbers: [UInt64]) -> String {
        let shown = numbers.prefix(8).map { "#\($0)" }.joined(separator: " ")
        return numbers.count > 8 ? "\(shown) … \(numbers.count - 8) more" : shown
    }

    private func lastComponent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
