import Bytecode

extension Program {
    /// The classic listing of a text and of all code nested in it; nil when it does not compile, which has been reported on
    /// standard error.
    package func listing(source: [UInt8], filename: String) -> String? {
        let code = runtime.compile(source: source, filename: filename, mode: .exec)
        if code == .error {
            _ = runtime.reportUncaught()
            flush()
            return nil
        }
        return Inspector(runtime).listing(deeply: CodeRef(code.object))
    }

    /// The classic listing of the functions and other code of that name, e.g. `__main__.foo` or `foo`; nil when there is none.
    package func listing(named name: String) -> String? {
        let inspector = Inspector(runtime)
        let listings = inspector.codes(named: name).map { inspector.listing($0) }
        return listings.isEmpty ? nil : listings.joined(separator: "\n")
    }
}

extension Inspector {
    /// The code objects of a qualified name, with the module in front or without.
    func codes(named name: String) -> [CodeRef] {
        var seen: Set<UInt64> = []
        var found: [CodeRef] = []
        runtime.heap.pointee.forEachObject { object in
            if object.flags.contains(.permanent) { return }
            let code: CodeRef
            switch object.kind {
            case .function where fullName(FunctionRef(object)) == name: code = FunctionRef(object).code
            case .code where CodeRef(object).qualname.string == name: code = CodeRef(object)
            default: return
            }
            if seen.insert(number(code.object)).inserted { found.append(code) }
        }
        return found.sorted { $0.object.oid < $1.object.oid }
    }

    /// One code object's listing, with its exception table.
    func listing(_ code: CodeRef) -> String {
        func bytes(_ field: Int) -> [UInt8] { Array(code.bytes(field, in: runtime)) }
        let listing = CodeListing(
            code: bytes(CodeRef.code), names: strings(code.names), varnames: strings(code.varnames),
            cellAndFreeVars: strings(code.cellvars) + strings(code.freevars), constCount: code.consts.count,
            linetable: bytes(CodeRef.linetable), firstlineno: code.firstlineno)
        let text = disassemble(listing, constRepr: { constant(code.consts[$0]) })
        return text + disassembleExceptionTable(bytes(CodeRef.exceptiontable), code: bytes(CodeRef.code))
    }

    /// A code object's listing, then those of the code among its constants.
    func listing(deeply code: CodeRef) -> String {
        var text = listing(code)
        for constant in code.consts.buffer where constant.isKind(.code) {
            let inner = CodeRef(constant.object)
            text += "\nDisassembly of <code object \(inner.name.string), file \"\(inner.filename.string)\", "
            text += "line \(inner.firstlineno)>:\n" + listing(deeply: inner)
        }
        return text
    }

    private func constant(_ value: Value) -> String {
        let text = runtime.nativeRepr(value)
        if text.isKind(.str) { return StrRef(text.object).string }
        runtime.exception = .null
        return brief(value)
    }
}
