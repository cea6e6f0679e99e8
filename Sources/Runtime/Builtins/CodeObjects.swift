import Bytecode

/// `code`: the fields of a code object under their `co_` names. Python language reference, "Code objects".
enum CodeMethods {
    static let table = NativeTable(.code, methods: [
        Native("__new__", "cls, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=, cellvars=, /", .staticMethod, CodeConstruction.new),
        Native("replace", "self, /, *, co_argcount=, co_posonlyargcount=, co_kwonlyargcount=, co_nlocals=, co_stacksize=, co_flags=, co_firstlineno=, co_code=, co_consts=, co_names=, co_varnames=, co_freevars=, co_cellvars=, co_filename=, co_name=, co_qualname=, co_linetable=, co_exceptiontable=", CodeConstruction.replace),
        Native("co_lines", "self, /", lines),
        Native("co_positions", "self, /", positions),
        Native("__eq__", "self, value, /") { runtime, a in
            a[1].isKind(.code) ? Value(runtime.codeEquals(a[0].object, a[1].object)) : .notImplemented
        },
        Native("__ne__", "self, value, /") { runtime, a in
            a[1].isKind(.code) ? Value(!runtime.codeEquals(a[0].object, a[1].object)) : .notImplemented
        },
        Native("__hash__", "self, /") { runtime, a in runtime.int(runtime.codeHash(a[0].object)) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__sizeof__", "self, /", .slotless) { $0.int($0.sizeOf($1[0])) },
    ], attributes: [
        .number("co_argcount", CodeRef.argcount), .number("co_posonlyargcount", CodeRef.posonlyargcount),
        .number("co_kwonlyargcount", CodeRef.kwonlyargcount), .number("co_nlocals", CodeRef.nlocals),
        .number("co_stacksize", CodeRef.stacksize), .number("co_flags", CodeRef.flags),
        .number("co_firstlineno", CodeRef.firstlineno),
        .member("co_consts", CodeRef.consts), .member("co_names", CodeRef.names), .member("co_filename", CodeRef.filename),
        .member("co_name", CodeRef.name), .member("co_qualname", CodeRef.qualname),
        .member("co_linetable", CodeRef.linetable), .member("co_exceptiontable", CodeRef.exceptiontable),
        computed("co_code", CodeRef.code), computed("co_varnames", CodeRef.varnames), computed("co_freevars", CodeRef.freevars),
        computed("co_cellvars", CodeRef.cellvars),
        NativeAttribute("co_lnotab", get: { runtime, value in
            let code = CodeRef(value.object)
            let table = code.bytes(CodeRef.linetable, in: runtime)
            do throws(MalformedCode) {
                return runtime.bytes(try LineTable.lnotab(in: Span(_unsafeElements: table), firstLine: code.firstlineno))
            } catch {
                return runtime.raise(.valueError, error.reason)
            }
        }),
    ])

    /// CPython computes these of other fields, which shows in the message when one is written.
    private static func computed(_ name: String, _ word: Int) -> NativeAttribute {
        NativeAttribute(name, get: { _, code in code.object[word] })
    }

    /// `co_lines()`: (start, end, line) for each run of instructions on one line.
    private static func lines(_ runtime: Runtime, _ a: Arguments) -> Value {
        let code = CodeRef(a[0].object)
        let table = code.bytes(CodeRef.linetable, in: runtime)
        guard let ranges = try? LineTable.lines(in: Span(_unsafeElements: table), firstLine: code.firstlineno) else {
            return runtime.raise(.valueError, "malformed co_linetable")
        }
        return runtime.iterator(over: ranges.map { range in
            runtime.tuple([Value(range.bytes.lowerBound), Value(range.bytes.upperBound), range.line.map { Value($0) } ?? .none])
        })
    }

    /// `co_positions()`: (start line, end line, start column, end column) for every two bytes, as the standard library's `traceback`
    /// counts: those of the instruction that begins there – of two, the first that is no POP_TOP –, else of the one that goes on.
    private static func positions(_ runtime: Runtime, _ a: Arguments) -> Value {
        let code = CodeRef(a[0].object)
        let bytes = code.bytes(CodeRef.code, in: runtime), table = code.bytes(CodeRef.linetable, in: runtime)
        guard let positions = try? LineTable.positions(
            of: Span(_unsafeElements: bytes), in: Span(_unsafeElements: table), firstLine: code.firstlineno)
        else { return runtime.raise(.valueError, "malformed co_linetable") }
        guard let instructions = try? Instruction.all(in: Span(_unsafeElements: bytes)), instructions.count == positions.count
        else { return runtime.raise(.valueError, "malformed co_code") }
        var units = [Int?](repeating: nil, count: (bytes.count + 1) / 2)
        for (i, instruction) in instructions.enumerated() {
            let unit = instruction.offset / 2
            if let other = units[unit], instructions[other].opcode != .popTop { continue }
            units[unit] = i
        }
        var last = 0
        let shown = units.map { i in
            last = i ?? last
            return positions[last]
        }
        return runtime.iterator(over: shown.map { p in
            runtime.tuple([p.startLine, p.endLine, p.startColumn, p.endColumn].map { $0.map { Value($0) } ?? .none })
        })
    }
}

extension Runtime {
    /// An iterator over values that native code has made.
    func iterator(over values: [Value]) -> Value {
        let object = newObject(.sequenceIterator, .listIterator)
        object.initialize(0, list(values))
        object.initializeRaw(1, 0)
        return object.value
    }
}
