import Bytecode

/// The module `dis`: the classic listing of code (Python 2.7's, which the instructions are). The functions are in the prelude's
/// `dis.py`; the text of a listing is made here.
enum DisModule {
    static let module = NativeModule("dis", functions: [
        Native("dis", "x=, /, *, file=, depth=, show_caches=, adaptive=", twin: "dis.dis", .function) { _, _ in .declined },
        Native("disassemble", "co, lasti=, /, *, file=, show_caches=, adaptive=", twin: "dis.disassemble", .function) { _, _ in .declined },
        Native("disco", "co, lasti=, /, *, file=, show_caches=, adaptive=", twin: "dis.disassemble", .function) { _, _ in .declined },
        Native("code_info", "x, /", twin: "dis.code_info", .function) { _, _ in .declined },
        Native("show_code", "co, /, *, file=", twin: "dis.show_code", .function) { _, _ in .declined },
        Native("findlinestarts", "code, /", twin: "dis.findlinestarts", .function) { _, _ in .declined },
        Native("findlabels", "code, /", twin: "dis.findlabels", .function) { _, _ in .declined },
        Native("stack_effect", "opcode, oparg=, /, *, jump=", .function, stackEffect),
    ], constants: fill)

    static let intrinsics: [Native] = [
        // The listing of a code object; lasti: offset of the instruction to mark, -1 for none.
        Native("_disassemble", "code: code, lasti: int, /", .function) { runtime, a in
            let code = CodeRef(a[0].object)
            let consts = code.consts
            let text = disassemble(runtime.listing(of: code), constRepr: { i in
                let shown = runtime.nativeRepr(consts[i])
                return shown.isKind(.str) ? StrRef(shown.object).string : "<\(runtime.typeName(consts[i])) object>"
            }, lasti: a[1].isInt && a[1].int >= 0 ? a[1].int : nil)
            return runtime.str(text)
        },
        // Offsets that jumps of some code bytes lead to.
        Native("_jump_targets", "code, /", .function) { runtime, a in
            guard a[0].isKind(.bytes) || a[0].isKind(.byteArray) else {
                return runtime.raise(.typeError, "a bytes-like object is required, not '\(runtime.typeName(a[0]))'")
            }
            guard let instructions = try? Instruction.all(in: Span(_unsafeElements: runtime.byteBuffer(a[0]))) else { return runtime.list([]) }
            var targets: [Int] = []
            for target in instructions.compactMap(\.jumpTarget) where !targets.contains(target) { targets.append(target) }
            return runtime.list(targets.map { Value($0) })
        },
    ]

    private static func fill(_ runtime: Runtime, _ dict: DictRef) {
        let numbers = runtime.newDict(), names = runtime.newList(capacity: 256)
        for byte in 0..<256 { names.append(runtime.str(Opcode(rawValue: UInt8(byte))?.name ?? "<\(byte)>")) }
        var lists: [OperandKind: [Value]] = [:]
        for opcode in Opcode.allCases {
            runtime.set(numbers, runtime.intern(opcode.name), Value(Int(opcode.rawValue)))
            lists[opcode.operand, default: []].append(Value(Int(opcode.rawValue)))
        }
        runtime.set(dict, runtime.intern("opmap"), numbers.value)
        runtime.set(dict, runtime.intern("opname"), names.value)
        let kinds: [(String, OperandKind)] = [
            ("hasconst", .const), ("hasname", .name), ("hasjrel", .jumpRelative), ("hasjabs", .jumpAbsolute), ("haslocal", .local),
            ("hascompare", .compare), ("hasfree", .free),
        ]
        for (name, kind) in kinds { runtime.set(dict, runtime.intern(name), runtime.list(lists[kind] ?? [])) }
        runtime.set(dict, runtime.intern("cmp_op"), runtime.tuple(CompareOperator.allCases.map { runtime.str($0.symbol) }))
        let flags = runtime.newDict()
        for (bit, name) in ["OPTIMIZED", "NEWLOCALS", "VARARGS", "VARKEYWORDS", "NESTED", "GENERATOR", "NOFREE", "COROUTINE",
                            "ITERABLE_COROUTINE", "ASYNC_GENERATOR"].enumerated() {
            _ = runtime.storeSubscriptFast(flags.value, Value(1 << bit), runtime.str(name))
        }
        runtime.set(dict, runtime.intern("COMPILER_FLAG_NAMES"), flags.value)
        runtime.set(dict, runtime.intern("HAVE_ARGUMENT"), Value(Int(Opcode.haveArgument)))
        runtime.set(dict, runtime.intern("EXTENDED_ARG"), Value(Int(Opcode.extendedArg.rawValue)))
    }

    private static func stackEffect(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let number = runtime.smallInt(a[0]) else {
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
        let argument = a[1].isNull || a[1] == .none ? nil : runtime.smallInt(a[1])
        guard (0..<256).contains(number), let opcode = Opcode(rawValue: UInt8(number)) else {
            return runtime.raise(.valueError, "invalid opcode or oparg")
        }
        if opcode.hasArgument && argument == nil {
            return runtime.raise(.valueError, "stack_effect: opcode requires oparg but oparg was not specified")
        }
        if !opcode.hasArgument && argument != nil {
            return runtime.raise(.valueError, "stack_effect: opcode does not permit oparg but oparg was specified")
        }
        let through = opcode.stackEffect(argument ?? 0), jumping = opcode.isJump ? opcode.jumpEffect(argument ?? 0) : nil
        if a[2] == .true, let jumping { return Value(jumping) }
        if a[2] == .false { return Value(through ?? 0) }
        return Value(max(through ?? jumping ?? 0, jumping ?? through ?? 0))
    }
}

extension Runtime {
    /// What the disassembler needs of a code object.
    func listing(of code: CodeRef) -> CodeListing {
        func strings(_ tuple: TupleRef) -> [String] { tuple.buffer.map { StrRef($0.object).string } }
        return CodeListing(
            code: Array(code.bytes(CodeRef.code, in: self)), names: strings(code.names), varnames: strings(code.varnames),
            cellAndFreeVars: strings(code.cellvars) + strings(code.freevars), constCount: code.consts.count,
            linetable: Array(code.bytes(CodeRef.linetable, in: self)), firstlineno: code.firstlineno)
    }
}
