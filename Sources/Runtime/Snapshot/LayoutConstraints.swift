import Bytecode

/// What the slots of loaded objects must hold for native code to be safe with them. Slots that are not listed may hold any value.
enum LayoutConstraints {
    /// What one slot may hold, besides null where `optional`.
    private struct Rule {
        let kind: Kind
        let slot: Int
        let kinds: [Kind]
        let optional: Bool
        init(_ kind: Kind, _ slot: Int, _ kinds: Kind..., optional: Bool = false) {
            self.kind = kind
            self.slot = slot
            self.kinds = kinds
            self.optional = optional
        }
    }

    private static let rules: [Rule] = [
        Rule(.type, TypeRef.nameWord, .str), Rule(.type, TypeRef.qualnameWord, .str), Rule(.type, TypeRef.basesWord, .tuple),
        Rule(.type, TypeRef.mroWord, .tuple), Rule(.type, TypeRef.dictWord, .dict), Rule(.type, TypeRef.baseWord, .type, optional: true),
        Rule(.type, TypeRef.subclassesWord, .list), Rule(.type, TypeRef.shapeWord, .shape, optional: true),
        Rule(.shape, ShapeRef.ownerWord, .type), Rule(.shape, ShapeRef.transitionsWord, .list, optional: true),
        Rule(.code, CodeRef.consts, .tuple), Rule(.code, CodeRef.names, .tuple), Rule(.code, CodeRef.varnames, .tuple),
        Rule(.code, CodeRef.freevars, .tuple), Rule(.code, CodeRef.cellvars, .tuple), Rule(.code, CodeRef.filename, .str),
        Rule(.code, CodeRef.name, .str), Rule(.code, CodeRef.qualname, .str),
        Rule(.function, FunctionRef.code, .code), Rule(.function, FunctionRef.globals, .dict),
        Rule(.function, FunctionRef.name, .str), Rule(.function, FunctionRef.qualname, .str),
        Rule(.function, FunctionRef.closure, .tuple, optional: true), Rule(.function, FunctionRef.dict, .dict, optional: true),
        Rule(.module, 0, .dict), Rule(.superObject, 0, .type), Rule(.slotDescriptor, 0, .type), Rule(.slotDescriptor, 1, .str),
        Rule(.generator, GeneratorRef.code, .code), Rule(.generator, GeneratorRef.name, .str), Rule(.generator, GeneratorRef.qualname, .str),
        Rule(.frame, FrameObjectRef.code, .code), Rule(.frame, FrameObjectRef.function, .function), Rule(.frame, FrameObjectRef.back, .frame, optional: true),
        Rule(.exception, ExceptionRef.argsWord, .tuple), Rule(.exception, ExceptionRef.contextWord, .exception, optional: true),
        Rule(.exception, ExceptionRef.causeWord, .exception, optional: true), Rule(.exception, ExceptionRef.detailsWord, .list, optional: true),
        Rule(.dictIterator, 0, .dict, optional: true), Rule(.setIterator, 0, .set, optional: true), Rule(.dictView, 0, .dict),
        Rule(.traceback, 1, .frame), Rule(.memoryView, MemoryViewRef.base, .bytes, .byteArray),
        Rule(.file, FileRef.mode, .str), Rule(.textFile, TextFileRef.buffer, .file), Rule(.textFile, TextFileRef.encoding, .str),
        Rule(.textFile, TextFileRef.errors, .str), Rule(.textFile, TextFileRef.mode, .str),
        Rule(.memoryView, MemoryViewRef.formatWord, .str), Rule(.memoryView, MemoryViewRef.shapeWord, .tuple),
        Rule(.memoryView, MemoryViewRef.stridesWord, .tuple),
    ]

    /// Checks every loaded object against the rules, functions against their closures, shapes against their extensions.
    static func check(_ objects: [Object], in runtime: Runtime) throws(SnapshotFailure) {
        var byKind: [[Rule]] = Array(repeating: [], count: Kind.allCases.count)
        for rule in rules { byKind[Int(rule.kind.rawValue)].append(rule) }
        for object in objects {
            for rule in byKind[Int(object.kind.rawValue)] {
                let value = object[rule.slot]
                if value.isNull && rule.optional { continue }
                guard value.isPointer, rule.kinds.contains(value.object.kind) else {
                    throw SnapshotFailure("slot \(rule.slot) of \(rule.kind) \(object.oid) holds something else than \(rule.kinds.map { "\($0)" }.joined(separator: " or "))")
                }
            }
            try checkMore(object, runtime)
        }
    }

    private static func checkMore(_ object: Object, _ runtime: Runtime) throws(SnapshotFailure) {
        let type = object.type
        if !(type.object.kind == .type) { throw SnapshotFailure("the class of object \(object.oid) is no type") }
        if type.instanceKind != object.kind { throw SnapshotFailure("object \(object.oid) is laid out as \(object.kind), its class \(type.instanceKind)") }
        switch object.kind {
        case .code:
            for field in [CodeRef.names, CodeRef.varnames, CodeRef.freevars, CodeRef.cellvars] {
                for name in TupleRef(object[field].object).buffer where !name.isKind(.str) { throw SnapshotFailure("a name of code object \(object.oid) is no str") }
            }
        case .function:
            // The closure invariant: as many cells as the code has free variables.
            let free = CodeRef(object[FunctionRef.code].object).freevars.count
            let closure = object[FunctionRef.closure]
            let cells = closure.isNull ? 0 : TupleRef(closure.object).count
            if cells != free { throw SnapshotFailure("function \(object.oid) has \(cells) cells for \(free) free variables") }
            if cells > 0 { for cell in TupleRef(closure.object).buffer where !cell.isKind(.cell) { throw SnapshotFailure("the closure of function \(object.oid) holds something else than cells") } }
        case .type:
            for t in TupleRef(object[TypeRef.mroWord].object).buffer where !t.isKind(.type) { throw SnapshotFailure("the MRO of type \(object.oid) holds something else than types") }
            for t in TupleRef(object[TypeRef.basesWord].object).buffer where !t.isKind(.type) { throw SnapshotFailure("a base of type \(object.oid) is no type") }
            for t in ListRef(object[TypeRef.subclassesWord].object).buffer where !t.isKind(.type) { throw SnapshotFailure("a subclass of type \(object.oid) is no type") }
            let kind = object.raw(TypeRef.instanceKindWord)
            if kind < 0 || kind >= Kind.allCases.count { throw SnapshotFailure("type \(object.oid) has an unknown instance layout") }
        case .str:
            let info = object.raw(StrRef.info)
            if info & ~7 != 0 || info & 3 == 3 || object.raw(StrRef.count) & ((1 << (info & 3)) - 1) != 0 { throw SnapshotFailure("str \(object.oid) has an impossible width") }
        case .file:
            let file = FileRef(object), path = object[FileRef.path]
            guard file.cursor >= 0, file.cursor <= file.count, file.position >= 0, path.isInt || path.isKind(.str) || path.isKind(.bytes) else {
                throw SnapshotFailure("file \(object.oid) stands outside its buffer")
            }
        case .memoryView:
            let view = MemoryViewRef(object)
            guard view.shape.count == view.strides.count, view.shape.allSatisfy({ $0 >= 0 && $0 < 1 << 40 }), view.strides.allSatisfy({ $0.magnitude < 1 << 40 }),
                  view.offset.magnitude < 1 << 48, view.shape.reduce(1.0, { $0 * Double($1) }) <= Double(view.base.object.raw(0))
            else { throw SnapshotFailure("memoryview \(object.oid) does not fit what it shows") }
        case .generator:
            if object.raw(GeneratorRef.state) < 0 || object.raw(GeneratorRef.state) > 3 { throw SnapshotFailure("generator \(object.oid) has an unknown state") }
        default: break
        }
        if object.extensionWords > 0 {
            let instance = InstanceRef(object, in: runtime.heap)
            let attributes = instance.attributes
            if attributes.isNull { return }
            guard attributes.isPointer else { throw SnapshotFailure("the attributes of object \(object.oid) are neither a shape nor a dict") }
            if attributes.isKind(.dict) { return }
            guard attributes.isKind(.shape), ShapeRef(attributes.object).count <= instance.capacity else {
                throw SnapshotFailure("the attributes of object \(object.oid) do not fit its shape")
            }
        }
    }
}

extension Runtime {
    /// A code object as the verifier looks at it.
    func codeShape(_ code: CodeRef) -> CodeShape {
        var shape = CodeShape()
        shape.argcount = code.argcount
        shape.posonlyargcount = code.posonlyargcount
        shape.kwonlyargcount = code.kwonlyargcount
        shape.nlocals = code.nlocals
        shape.stacksize = code.stacksize
        shape.flags = CodeFlags(rawValue: UInt32(truncatingIfNeeded: code.flags))
        shape.code = Array(code.bytes(CodeRef.code, in: self))
        shape.consts = code.consts.buffer.map { constantShape($0) }
        shape.nameCount = code.names.count
        shape.varnameCount = code.varnames.count
        shape.cellvarCount = code.cellvars.count
        shape.freevarCount = code.freevars.count
        shape.firstlineno = code.firstlineno
        shape.linetable = Array(code.bytes(CodeRef.linetable, in: self))
        shape.exceptiontable = Array(code.bytes(CodeRef.exceptiontable, in: self))
        return shape
    }

    private func constantShape(_ value: Value) -> ConstantShape {
        if value == .none { return .none }
        if value.isInt { return value.int >= 0 ? .natural : .other }
        guard value.isPointer else { return .other }
        switch value.object.kind {
        case .str: return .string
        case .int: return value.object.raw(1) > 0 ? .natural : .other
        case .code: return .code(freevarCount: CodeRef(value.object).freevars.count)
        case .tuple:
            let items = TupleRef(value.object).buffer
            return items.allSatisfy { $0.isKind(.str) } ? .stringTuple(count: items.count) : .tuple(count: items.count)
        default: return .other
        }
    }
}
