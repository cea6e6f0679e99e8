/// Code objects: their content goes to the image's table of code, once; a record holds its digest.
extension Encoder {
    mutating func writeContent(_ code: CodeRef, _ hash: inout UInt64) throws {
        let digest = try contentDigest(code)
        _ = table.needs(code: digest)
        digest.withUnsafeBytes {
            bodies.bytes($0)
            hash = RecordHash.bytes(hash, $0)
        }
    }

    /// The digest of a code object's content; its row is collected once.
    private mutating func contentDigest(_ code: CodeRef) throws -> [UInt8] {
        let key = UInt(code.value.bits)
        if let known = codeDigests[key] { return known }
        // Constants hold the code objects nested in this one; the compiler bounds their depth, so this recursion is bounded too.
        var content = CodeContent()
        content.name = code.name.string
        content.qualname = code.qualname.string
        content.filename = code.filename.string
        content.firstlineno = code.firstlineno
        content.argcount = code.argcount
        content.posonlyargcount = code.posonlyargcount
        content.kwonlyargcount = code.kwonlyargcount
        content.nlocals = code.nlocals
        content.stacksize = code.stacksize
        content.flags = code.flags
        var body = RecordWriter(capacity: 1024)
        defer { body.deallocate() }
        for field in [CodeRef.code, CodeRef.linetable, CodeRef.exceptiontable] { body.sized(Array(code.bytes(field, in: runtime))) }
        for field in [CodeRef.names, CodeRef.varnames, CodeRef.freevars, CodeRef.cellvars] {
            let names = TupleRef(code.object[field].object)
            body.varint(UInt64(names.count))
            for name in names.buffer { body.text(StrRef(name.object).string) }
        }
        body.varint(UInt64(code.consts.count))
        for constant in code.consts.buffer { try writeConstant(constant, into: &body) }
        content.body = body.array
        content.digest = digest(content)
        codeDigests[key] = content.digest
        if !table.isKnown(code: content.digest) { codes.append(content) }
        return content.digest
    }

    private mutating func writeConstant(_ value: Value, into body: inout RecordWriter) throws {
        if value.isKind(.code) {
            body.byte(UInt8(ascii: "c"))
            body.sized(try contentDigest(CodeRef(value.object)))
        } else if value.isKind(.tuple) {
            body.byte(UInt8(ascii: "("))
            let items = TupleRef(value.object)
            body.varint(UInt64(items.count))
            for item in items.buffer { try writeConstant(item, into: &body) }
        } else if value.isFlonum || value.isKind(.float) {
            body.byte(UInt8(ascii: "f"))
            body.fixed64((runtime.double(value) ?? 0).bitPattern)
        } else {
            // Everything else by its repr, with its type: text anyone can read.
            let text = runtime.nativeRepr(value)
            body.byte(UInt8(ascii: "r"))
            body.text(runtime.typeName(value))
            body.text(text.isKind(.str) ? StrRef(text.object).string : "")
        }
    }
}
