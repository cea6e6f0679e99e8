import Bytecode

/// What the slots of loaded objects must hold for native code to be safe with them. Slots that are not listed may hold any value.
enum LayoutConstraints {
    private enum Absence {
        case never
        /// Null: code that reads the slot asks for nothing else.
        case null
        case nullOrNone
    }

    /// What one slot may hold, and how it says that it holds nothing.
    private struct Rule {
        let kind: Kind
        let slot: Int
        /// Bit by kind; none: the slot is a number.
        let kinds: UInt64
        let absence: Absence
        let numbers: ClosedRange<Int>
        var allowsImmediateInt = false

        init(_ kind: Kind, _ slot: Int, _ kinds: Kind..., absence: Absence = .never) {
            self.kind = kind
            self.slot = slot
            self.kinds = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
            self.absence = absence
            numbers = 0...0
        }

        /// An int, immediate or not.
        init(int kind: Kind, _ slot: Int) {
            self.init(kind, slot, .int)
            allowsImmediateInt = true
        }

        /// Any object, but no immediate value.
        init(anyObject kind: Kind, _ slot: Int, absence: Absence) {
            self.kind = kind
            self.slot = slot
            kinds = .max
            self.absence = absence
            numbers = 0...0
        }

        init(_ kind: Kind, _ slot: Int, numbers: ClosedRange<Int>) {
            self.kind = kind
            self.slot = slot
            kinds = 0
            absence = .never
            self.numbers = numbers
        }

        func check(_ object: Object) throws(SnapshotFailure) {
            if kinds == 0 {
                guard numbers.contains(object.raw(slot)) else {
                    throw SnapshotFailure("slot \(slot) of \(kind) \(object.oid) is \(object.raw(slot)), which is impossible")
                }
                return
            }
            let value = object[slot]
            if allowsImmediateInt && value.isInt { return }
            if absence != .never && value.isNull || absence == .nullOrNone && value == .none { return }
            guard value.isPointer, kinds & 1 << UInt64(value.object.kind.rawValue) != 0 else {
                if kinds == .max { throw SnapshotFailure("slot \(slot) of \(kind) \(object.oid) holds no object") }
                let names = Kind.allCases.filter { kinds & 1 << UInt64($0.rawValue) != 0 }.map { "\($0)" }.joined(separator: " or ")
                throw SnapshotFailure("slot \(slot) of \(kind) \(object.oid) holds something else than \(names)")
            }
        }
    }

    /// Positions and lengths: larger ones overflow when something is added.
    private static let position = -(1 << 60)...1 << 60

    private static let rules: [Rule] = [
        Rule(.type, TypeRef.nameWord, .str), Rule(.type, TypeRef.qualnameWord, .str), Rule(.type, TypeRef.basesWord, .tuple),
        Rule(.type, TypeRef.mroWord, .tuple), Rule(.type, TypeRef.dictWord, .dict), Rule(.type, TypeRef.baseWord, .type, absence: .null),
        Rule(.type, TypeRef.subclassesWord, .list), Rule(.type, TypeRef.shapeWord, .shape, absence: .null),
        Rule(.type, TypeRef.slotCountWord, numbers: 0...254), Rule(.type, TypeRef.instanceKindWord, numbers: 0...Kind.allCases.count - 1),
        Rule(.shape, ShapeRef.ownerWord, .type), Rule(.shape, ShapeRef.transitionsWord, .list, absence: .null),
        Rule(.code, CodeRef.consts, .tuple), Rule(.code, CodeRef.names, .tuple), Rule(.code, CodeRef.varnames, .tuple),
        Rule(.code, CodeRef.freevars, .tuple), Rule(.code, CodeRef.cellvars, .tuple), Rule(.code, CodeRef.filename, .str),
        Rule(.code, CodeRef.name, .str), Rule(.code, CodeRef.qualname, .str),
        Rule(.function, FunctionRef.code, .code), Rule(.function, FunctionRef.globals, .dict),
        Rule(.function, FunctionRef.name, .str), Rule(.function, FunctionRef.qualname, .str),
        Rule(.function, FunctionRef.closure, .tuple, absence: .null), Rule(.function, FunctionRef.dict, .dict, absence: .null),
        Rule(.module, 0, .dict), Rule(.superObject, 0, .type, absence: .null), Rule(.superObject, 2, .type, absence: .null), Rule(.slotDescriptor, 0, .type), Rule(.slotDescriptor, 1, .str),
        Rule(.slotDescriptor, 2, numbers: 0...253),
        Rule(.generator, GeneratorRef.code, .code), Rule(.generator, GeneratorRef.name, .str), Rule(.generator, GeneratorRef.qualname, .str),
        Rule(.generator, GeneratorRef.state, numbers: 0...3),
        Rule(.frame, FrameObjectRef.code, .code), Rule(.frame, FrameObjectRef.function, .function), Rule(.frame, FrameObjectRef.back, .frame, absence: .nullOrNone),
        Rule(.exception, ExceptionRef.argsWord, .tuple), Rule(.exception, ExceptionRef.contextWord, .exception, absence: .nullOrNone),
        Rule(.exception, ExceptionRef.causeWord, .exception, absence: .nullOrNone), Rule(.exception, ExceptionRef.detailsWord, .list, absence: .null),
        Rule(.dictIterator, 0, .dict, absence: .nullOrNone), Rule(.setIterator, 0, .set, absence: .nullOrNone), Rule(.dictView, 0, .dict),
        Rule(.dictIterator, 1, numbers: -1...1 << 60), Rule(.dictIterator, 3, numbers: 0...7), Rule(.dictView, 1, numbers: 0...7),
        Rule(.setIterator, 1, numbers: 0...1 << 60), Rule(.sequenceIterator, 1, numbers: position),
        Rule(int: .range, 0), Rule(int: .range, 1), Rule(int: .range, 2), Rule(int: .range, 3),
        Rule(anyObject: .sequenceIterator, 0, absence: .null),
        Rule(.traceback, 0, .traceback, absence: .nullOrNone), Rule(.traceback, 1, .frame),
        Rule(.file, FileRef.mode, .str), Rule(.textFile, TextFileRef.buffer, .file), Rule(.textFile, TextFileRef.encoding, .str),
        Rule(.textFile, TextFileRef.errors, .str), Rule(.textFile, TextFileRef.mode, .str),
        Rule(.memoryView, MemoryViewRef.base, .bytes, .byteArray), Rule(.memoryView, MemoryViewRef.formatWord, .str),
        Rule(.memoryView, MemoryViewRef.shapeWord, .tuple), Rule(.memoryView, MemoryViewRef.stridesWord, .tuple),
    ]

    private static let rulesByKind: [[Rule]] = Kind.allCases.map { kind in rules.filter { $0.kind == kind } }

    /// Checks every loaded object against the rules, functions against their closures, shapes against their extensions.
    static func check(_ decoder: borrowing Decoder) throws(SnapshotFailure) {
        for group in decoder.reader.groups {
            guard let kind = decoder.kind(group) else { continue }
            let rules = rulesByKind[Int(kind.rawValue)]
            let isChecked = !rules.isEmpty || kind == .str || group.extensionWords > 0
            var isFirst = true
            for i in group.first..<group.first + group.count {
                guard let object = decoder.objects[i] else { continue }
                if isFirst {
                    isFirst = false
                    try check(classOf: object)
                    if !isChecked { break }
                }
                for rule in rules { try rule.check(object) }
                if kind == .str { try check(str: StrRef(object)) }
                if group.extensionWords > 0 { try check(extension: object, decoder.runtime) }
            }
        }
        // These look at other objects too, which must be what the rules say by now.
        for group in decoder.reader.groups { if let kind = decoder.kind(group) { try check(more: kind, group, decoder) } }
        try checkHierarchy(decoder)
        // Whoever walks along these comes to an end.
        try checkChains(.traceback, 0, decoder)
        try checkChains(.frame, FrameObjectRef.back, decoder)
    }

    /// Objects of a kind, each of which leads to the next, form no ring.
    private static func checkChains(_ kind: Kind, _ slot: Int, _ decoder: borrowing Decoder) throws(SnapshotFailure) {
        /// The walk in which an object was met.
        var walks: [UInt: Int] = [:]
        var walk = 0
        for group in decoder.reader.groups where decoder.kind(group) == kind {
            for i in group.first..<group.first + group.count {
                guard var object = decoder.objects[i] else { continue }
                walk += 1
                while walks.updateValue(walk, forKey: UInt(bitPattern: object.address)) == nil, object[slot].isKind(kind) {
                    object = object[slot].object
                    if walks[UInt(bitPattern: object.address)] == walk { throw SnapshotFailure("\(kind) \(object.oid) leads back to itself") }
                }
            }
        }
    }

    /// All objects of a group have one class.
    private static func check(classOf object: Object) throws(SnapshotFailure) {
        let type = object.type
        guard (0..<Kind.allCases.count).contains(type.object.raw(TypeRef.instanceKindWord)), type.instanceKind == object.kind else {
            throw SnapshotFailure("object \(object.oid) is laid out as \(object.kind), its class is not")
        }
        guard object.extensionWords == 0 || object.extensionWords > type.slotCount else {
            throw SnapshotFailure("object \(object.oid) has less room than its class has slots")
        }
        if type.isHeapType && type.slotCount > 0 && object.extensionWords == 0 { throw SnapshotFailure("object \(object.oid) has no slots") }
    }

    private static func check(extension object: Object, _ runtime: Runtime) throws(SnapshotFailure) {
        let instance = InstanceRef(object, in: runtime.heap)
        let attributes = instance.attributes
        if attributes.isNull { return }
        guard attributes.isPointer else { throw SnapshotFailure("the attributes of object \(object.oid) are neither a shape nor a dict") }
        if attributes.object.kind == .dict { return }
        guard attributes.object.kind == .shape, ShapeRef(attributes.object).count <= instance.capacity else {
            throw SnapshotFailure("the attributes of object \(object.oid) do not fit its shape")
        }
    }

    /// A str's code points fit its width, and it calls itself ASCII only if it is.
    static func check(str: StrRef) throws(SnapshotFailure) {
        let info = str.object.raw(StrRef.info), count = str.object.raw(StrRef.count)
        guard info & ~7 == 0, info & 3 != 3, count & ((1 << (info & 3)) - 1) == 0 else {
            throw SnapshotFailure("str \(str.object.oid) has an impossible width")
        }
        let bytes = UnsafeRawBufferPointer(start: str.bytes, count: count)
        if info & 4 != 0 {
            guard info & 3 == 0, bytes.allSatisfy({ $0 < 128 }) else { throw SnapshotFailure("str \(str.object.oid) is not the ASCII it says it is") }
        } else if info & 3 == 2 {
            guard bytes.bindMemory(to: UInt32.self).allSatisfy({ $0 <= 0x10FFFF }) else {
                throw SnapshotFailure("str \(str.object.oid) has a code point that does not exist")
            }
        }
    }

    private static func items(_ value: Value, are kind: Kind) -> Bool {
        let items = value.object.kind == .list ? ListRef(value.object).buffer : TupleRef(value.object).buffer
        return items.allSatisfy { $0.isKind(kind) }
    }

    private static func check(more kind: Kind, _ group: RecordGroup, _ decoder: borrowing Decoder) throws(SnapshotFailure) {
        guard [.code, .function, .type, .shape, .memoryView, .file, .superObject, .method, .dictView].contains(kind) else { return }
        for i in group.first..<group.first + group.count {
            guard let object = decoder.objects[i] else { continue }
            switch kind {
            case .code:
                for field in [CodeRef.names, CodeRef.varnames, CodeRef.freevars, CodeRef.cellvars] where !items(object[field], are: .str) {
                    throw SnapshotFailure("a name of code object \(object.oid) is no str")
                }
            case .function:
                // The closure invariant: as many cells as the code has free variables.
                let free = CodeRef(object[FunctionRef.code].object).freevars.count
                let closure = object[FunctionRef.closure]
                let cells = closure.isNull ? 0 : TupleRef(closure.object).count
                if cells != free { throw SnapshotFailure("function \(object.oid) has \(cells) cells for \(free) free variables") }
                if cells > 0 && !items(closure, are: .cell) { throw SnapshotFailure("the closure of function \(object.oid) holds something else than cells") }
            case .type:
                guard items(object[TypeRef.mroWord], are: .type), items(object[TypeRef.basesWord], are: .type),
                    items(object[TypeRef.subclassesWord], are: .type), TupleRef(object[TypeRef.mroWord].object).count > 0,
                    TupleRef(object[TypeRef.mroWord].object)[0] == object.value
                else { throw SnapshotFailure("the bases, MRO or subclasses of type \(object.oid) are not as they must be") }
            case .shape:
                let shape = ShapeRef(object)
                for n in 0..<shape.count where !shape.names[n].isKind(.str) { throw SnapshotFailure("a name of shape \(object.oid) is no str") }
                if object[ShapeRef.transitionsWord].isNull { continue }
                let transitions = ListRef(object[ShapeRef.transitionsWord].object)
                guard transitions.count % 2 == 0 else { throw SnapshotFailure("the transitions of shape \(object.oid) are odd") }
                for n in stride(from: 1, to: transitions.count, by: 2) {
                    guard transitions[n].isKind(.shape), ShapeRef(transitions[n].object).count == shape.count + 1 else {
                        throw SnapshotFailure("a transition of shape \(object.oid) leads to no shape that adds a name")
                    }
                }
            case .dictView:
                let part = [BuiltinType.dictKeys: DictPart.keys, .dictValues: DictPart.values, .dictItems: DictPart.items]
                    .first { decoder.runtime.type($0.key) == object.classValue }?.value
                guard part == object.raw(1) else { throw SnapshotFailure("view \(object.oid) shows something else than its class") }
            case .method:
                let isNative = object.classValue == decoder.runtime.type(.builtinMethod) || object.classValue == decoder.runtime.type(.methodWrapper)
                guard !isNative || object[0].isKind(.nativeFunction) else { throw SnapshotFailure("method \(object.oid) is none of a native function") }
            case .superObject:
                guard object[2].isNull || !object[0].isNull else { throw SnapshotFailure("super \(object.oid) begins behind no class") }
            case .file:
                let file = FileRef(object), path = object[FileRef.path]
                guard file.cursor >= 0, file.cursor <= file.count, file.position >= 0, path.isInt || path.isKind(.str) || path.isKind(.bytes) else {
                    throw SnapshotFailure("file \(object.oid) stands outside its buffer")
                }
            case .memoryView:
                let view = MemoryViewRef(object)
                let shape = view.shape, strides = view.strides
                guard shape.count == strides.count, shape.count <= 64, shape.allSatisfy({ $0 >= 0 && $0 < 1 << 40 }),
                    strides.allSatisfy({ $0.magnitude < 1 << 40 }), view.offset.magnitude < 1 << 48, isInside(view, shape, strides)
                else { throw SnapshotFailure("memoryview \(object.oid) does not fit what it shows") }
            default: break
            }
        }
    }

    /// Whether every item of a view lies in what it shows.
    private static func isInside(_ view: MemoryViewRef, _ shape: [Int], _ strides: [Int]) -> Bool {
        if shape.contains(0) { return true }
        var low = Double(view.offset), high = Double(view.offset + view.itemSize)
        for (n, stride) in zip(shape, strides) {
            let reach = Double(n - 1) * Double(stride)
            if reach < 0 { low += reach } else { high += reach }
        }
        return low >= 0 && high <= Double(view.base.object.raw(0))
    }

    /// No class is among its own bases, and a list of subclasses names only classes that have the class as a base: so walks along either end.
    private static func checkHierarchy(_ decoder: borrowing Decoder) throws(SnapshotFailure) {
        var types: [Object] = []
        for group in decoder.reader.groups where decoder.kind(group) == .type {
            for i in group.first..<group.first + group.count { if let object = decoder.objects[i] { types.append(object) } }
        }
        // Marks: 1 its bases are being looked at, 2 they are good.
        var marks: [UInt: Int] = [:]
        for type in types {
            var pending = [type]
            while let t = pending.last {
                let key = UInt(bitPattern: t.address)
                if marks[key] == 1 {
                    marks[key] = 2
                    pending.removeLast()
                    continue
                }
                if marks[key] == 2 || t.flags.contains(.permanent) {
                    pending.removeLast()
                    continue
                }
                marks[key] = 1
                let base = TypeRef(t).base
                for b in Array(TypeRef(t).bases.buffer) + (base.isNull ? [] : [base]) {
                    if marks[UInt(bitPattern: b.object.address)] == 1 { throw SnapshotFailure("type \(t.oid) is among its own bases") }
                    pending.append(b.object)
                }
            }
        }
        for type in types {
            for s in ListRef(type[TypeRef.subclassesWord].object).buffer where !TypeRef(s.object).bases.buffer.contains(type.value) {
                throw SnapshotFailure("type \(type.oid) has a subclass that does not know it")
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
