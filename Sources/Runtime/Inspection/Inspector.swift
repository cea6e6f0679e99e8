import Bytecode

/// Walks a runtime between two instructions and changes nothing in it, except that objects get the numbers by which they are told
/// apart. No Python code runs.
struct Inspector {
    let runtime: Runtime

    init(_ runtime: Runtime) { self.runtime = runtime }

    func number(_ object: Object) -> UInt64 {
        runtime.giveOid(object)
        return object.oid
    }

    /// The program's objects of one layout, by number. The prelude's functions and code are no part of the program.
    private func objects(_ kind: Kind) -> [Object] {
        var found: [Object] = []
        runtime.heap.pointee.forEachObject { object in
            if object.kind == kind && !object.flags.contains(.permanent) { found.append(object) }
        }
        for object in found { runtime.giveOid(object) }
        return found.sorted { $0.oid < $1.oid }
    }

    private func isPrelude(_ code: CodeRef) -> Bool {
        code.object[CodeRef.filename] == runtime.state.pointee.preludeFilename || code.filename.equals("<prelude>")
    }

    func strings(_ names: TupleRef) -> [String] {
        names.buffer.map { $0.isKind(.str) ? StrRef($0.object).string : brief($0) }
    }

    // MARK: Code and functions

    private func functionObjects() -> [FunctionRef] {
        objects(.function).map { FunctionRef($0) }.filter { !isPrelude($0.code) }
    }

    func codes() -> [Inspection.Code] {
        var sharing: [UInt64: [UInt64]] = [:]
        for function in functionObjects() { sharing[number(function.code.object), default: []].append(number(function.object)) }
        return objects(.code).map { CodeRef($0) }.filter { !isPrelude($0) }.map { code in
            let oid = number(code.object)
            let variadic = (code.flags & 4 != 0 ? 1 : 0) + (code.flags & 8 != 0 ? 1 : 0)
            return Inspection.Code(
                oid: oid, qualname: code.qualname.string, filename: code.filename.string, firstLine: code.firstlineno,
                parameters: code.argcount + code.kwonlyargcount + variadic, locals: code.nlocals, stackSize: code.stacksize,
                codeBytes: code.bytes(CodeRef.code, in: runtime).count, freeVariables: strings(code.freevars),
                cellVariables: strings(code.cellvars), functions: sharing[oid] ?? [])
        }
    }

    func functions() -> [Inspection.Function] {
        functionObjects().map { function in
            let defaults = function.object[FunctionRef.defaults]
            return Inspection.Function(
                oid: number(function.object), name: fullName(function), code: number(function.code.object),
                defaults: defaults.isPointer ? brief(defaults) : nil,
                closure: closure(function).map { (variable: $0, cell: number($1)) })
        }
    }

    func fullName(_ function: FunctionRef) -> String {
        let qualname = function.object[FunctionRef.qualname], module = function.object[FunctionRef.module]
        let name = qualname.isKind(.str) ? StrRef(qualname.object).string : function.code.qualname.string
        return module.isKind(.str) ? "\(StrRef(module.object).string).\(name)" : name
    }

    private func closure(_ function: FunctionRef) -> [(String, Object)] {
        let closure = function.object[FunctionRef.closure]
        guard closure.isKind(.tuple) else { return [] }
        return zip(strings(function.code.freevars), TupleRef(closure.object).buffer).compactMap { name, cell in
            cell.isKind(.cell) ? (name, cell.object) : nil
        }
    }

    // MARK: Cells

    func cells() -> [Inspection.Cell] {
        var cells: [Inspection.Cell] = []
        var index: [UInt64: Int] = [:]
        for object in objects(.cell) {
            let contents = object[0]
            index[object.oid] = cells.count
            cells.append(Inspection.Cell(oid: object.oid, contents: contents.isNull ? nil : brief(contents)))
        }
        func note(_ cell: Object, _ name: String, _ add: (inout Inspection.Cell) -> Void) {
            guard let i = index[number(cell)] else { return }
            if !cells[i].names.contains(name) { cells[i].names.append(name) }
            add(&cells[i])
        }
        for function in functionObjects() {
            for (name, cell) in closure(function) { note(cell, name) { $0.functions.append(number(function.object)) } }
        }
        for (frame, _) in allFrames() where frame.stackTop >= frame.stackBase {
            let code = frame.code
            for (i, name) in (strings(code.cellvars) + strings(code.freevars)).enumerated() {
                let slot = frame.base[code.nlocals + i]
                if slot.isKind(.cell) { note(slot.object, name) { $0.frames.append(code.qualname.string) } }
            }
        }
        return cells
    }

    // MARK: Globals

    /// Names that the import machinery gives to every module.
    private static let ordinary: Set<String> = [
        "__name__", "__doc__", "__package__", "__loader__", "__spec__", "__builtins__", "__file__", "__cached__", "__path__",
    ]

    /// The names of the modules that came from Python text.
    func globals() -> [Inspection.Global] {
        let native = Set(NativeTables.modules.map(\.name) + ["builtins"])
        var result: [Inspection.Global] = []
        for (name, module) in entries(runtime.root(.modules)) {
            guard module.isKind(.module), !native.contains(name) else { continue }
            for (key, value) in entries(module.object[0]) where !Inspector.ordinary.contains(key) {
                result.append(Inspection.Global(module: name, name: key, type: runtime.typeName(value), text: brief(value)))
            }
        }
        return result
    }

    /// The entries of a dict whose keys are strs.
    private func entries(_ dict: Value) -> [(String, Value)] {
        guard dict.isKind(.dict) else { return [] }
        let dict = DictRef(dict.object)
        return (0..<dict.count).compactMap { i in
            let entry = dict.entries[i]
            return entry.key.isKind(.str) ? (StrRef(entry.key.object).string, entry.value) : nil
        }
    }

    // MARK: Frames

    /// Frames on the stack, the running one first, then those of the other generators.
    private func allFrames() -> [(frame: Frame, isRunning: Bool)] {
        let running = runtime.framesFromBottom().reversed().map { (frame: $0, isRunning: true) }
        let waiting = objects(.generator).map { GeneratorRef($0) }
            .filter { $0.state == .created || $0.state == .suspended }
            .map { (frame: $0.frame, isRunning: false) }
        return running + waiting
    }

    func frames() -> [Inspection.Frame] {
        allFrames().map { frame, isRunning in
            let code = frame.code
            let lasti = code.isDecoded ? frame.lasti : -1
            return Inspection.Frame(
                generator: frame.generator.isPointer ? number(frame.generator.object) : nil, isRunning: isRunning,
                function: code.qualname.string, filename: code.filename.string, line: runtime.line(of: code, at: lasti),
                lasti: lasti, instruction: instruction(frame), locals: locals(frame),
                stack: values(frame), isPrelude: isPrelude(code))
        }
    }

    private func instruction(_ frame: Frame) -> String {
        guard frame.code.isDecoded, frame.pc >= 0 else { return "" }
        let decoded = frame.decoded.pointee
        let bytes = frame.code.bytes(CodeRef.code, in: runtime)
        let offset = Int(decoded.offsets[frame.pc])
        guard offset < bytes.count, let opcode = Opcode(rawValue: bytes[offset]) else { return "" }
        guard bytes[offset] >= Opcode.haveArgument, offset + 2 < bytes.count else { return opcode.name }
        var argument = Int(bytes[offset + 1]) | Int(bytes[offset + 2]) << 8
        if frame.pc > 0, decoded.instructions[frame.pc - 1].opcode == .extendedArg {
            argument |= Int(decoded.instructions[frame.pc - 1].arg) << 16
        }
        return "\(opcode.name) \(argument)"
    }

    private func locals(_ frame: Frame) -> [(name: String, text: String)] {
        guard frame.stackTop >= frame.stackBase else { return [] }
        let code = frame.code
        let names = strings(code.varnames) + strings(code.cellvars) + strings(code.freevars)
        return names.enumerated().compactMap { i, name in
            let value = frame.base[i]
            if value.isNull { return nil }
            guard i >= code.nlocals, value.isKind(.cell) else { return (name: name, text: brief(value)) }
            let contents = value.object[0]
            return (name: name, text: "cell #\(number(value.object)): \(contents.isNull ? "empty" : brief(contents))")
        }
    }

    private func values(_ frame: Frame) -> [String] {
        var result: [String] = []
        var p = frame.stackBase
        while p < frame.stackTop {
            result.append(p.pointee.isNull ? "NULL" : brief(p.pointee))
            p += 1
        }
        return result
    }
}
