import Bytecode

/// Making code objects of parts: `types.CodeType(…)` and `code.replace(…)`. What results is run like any other code, so it passes
/// the verifier.
enum CodeConstruction {
    private enum Field { case number, bytes, tuple, names, string }

    /// The parameters of `replace` in order: name, word, what it holds.
    private static let fields: [(name: String, word: Int, field: Field)] = [
        ("co_argcount", CodeRef.argcount, .number), ("co_posonlyargcount", CodeRef.posonlyargcount, .number),
        ("co_kwonlyargcount", CodeRef.kwonlyargcount, .number), ("co_nlocals", CodeRef.nlocals, .number),
        ("co_stacksize", CodeRef.stacksize, .number), ("co_flags", CodeRef.flags, .number),
        ("co_firstlineno", CodeRef.firstlineno, .number),
        ("co_code", CodeRef.code, .bytes), ("co_consts", CodeRef.consts, .tuple), ("co_names", CodeRef.names, .names),
        ("co_varnames", CodeRef.varnames, .names), ("co_freevars", CodeRef.freevars, .names),
        ("co_cellvars", CodeRef.cellvars, .names), ("co_filename", CodeRef.filename, .string), ("co_name", CodeRef.name, .string),
        ("co_qualname", CodeRef.qualname, .string), ("co_linetable", CodeRef.linetable, .bytes),
        ("co_exceptiontable", CodeRef.exceptiontable, .bytes),
    ]

    /// The order of the constructor's parameters, as indices into `fields`.
    private static let constructorOrder = [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 13, 14, 15, 6, 16, 17, 11, 12]

    static func replace(_ runtime: Runtime, _ a: Arguments) -> Value {
        let object = runtime.newObject(.code, .code)
        for (i, field) in fields.enumerated() {
            let given = a[i + 1]
            if given.isNull {
                if case .number = field.field {
                    object.initializeRaw(field.word, a[0].object.raw(field.word))
                } else {
                    object.initialize(field.word, a[0].object[field.word])
                }
            } else if !set(runtime, object, field, given, "replace() argument '\(field.name)'") {
                return .error
            }
        }
        // The number of locals follows the names where it is not given.
        return finish(runtime, CodeRef(object))
    }

    static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.requestedType(a, .code) != nil else { return .error }
        let object = runtime.newObject(.code, .code)
        for (i, index) in constructorOrder.enumerated() {
            let field = fields[index]
            let given = a[i + 1].isNull ? runtime.emptyTuple : a[i + 1]
            if !set(runtime, object, field, given, "code() argument \(i + 1)") { return .error }
        }
        return finish(runtime, CodeRef(object))
    }

    private static func set(_ runtime: Runtime, _ code: Object, _ field: (name: String, word: Int, field: Field), _ value: Value,
                            _ what: String) -> Bool {
        func wrong(_ type: String) -> Bool {
            _ = runtime.raise(.typeError, "\(what) must be \(type), not \(runtime.typeName(value))")
            return false
        }
        switch field.field {
        case .number:
            guard let n = runtime.integer(value) else {
                _ = runtime.raise(.typeError, "'\(runtime.typeName(value))' object cannot be interpreted as an integer")
                return false
            }
            guard let small = n.smallValue, small <= Int(Int32.max), small >= Int(Int32.min) else {
                _ = runtime.raise(.overflowError, "Python int too large to convert to C int")
                return false
            }
            if small < 0 {
                _ = runtime.raise(.valueError, "\(field.name) must be a positive integer")
                return false
            }
            code.initializeRaw(field.word, small)
        case .bytes:
            guard value.isKind(.bytes) else { return wrong("bytes") }
            code.initialize(field.word, value)
        case .tuple:
            guard value.isKind(.tuple) else { return wrong("tuple") }
            code.initialize(field.word, value)
        case .names:
            guard value.isKind(.tuple) else { return wrong("tuple") }
            var names: [Value] = []
            for name in TupleRef(value.object).buffer {
                guard name.isKind(.str) else {
                    _ = runtime.raise(.systemError, "non-string found in code slot")
                    return false
                }
                names.append(runtime.intern(runtime.exactStr(StrRef(name.object))))
            }
            code.initialize(field.word, runtime.tuple(names))
        case .string:
            guard value.isKind(.str) else { return wrong("str") }
            code.initialize(field.word, runtime.intern(runtime.exactStr(StrRef(value.object))))
        }
        return true
    }

    private static func finish(_ runtime: Runtime, _ code: CodeRef) -> Value {
        let parameters = code.argcount + code.kwonlyargcount + (code.flags & 4 != 0 ? 1 : 0) + (code.flags & 8 != 0 ? 1 : 0)
        if code.argcount < code.posonlyargcount || parameters > code.varnames.count {
            return runtime.raise(.valueError, "code: co_varnames is too small")
        }
        if code.nlocals != code.varnames.count { return runtime.raise(.valueError, "code: co_nlocals != len(co_varnames)") }
        do throws(VerificationFailure) {
            try Verifier.verify(runtime.shape(of: code))
        } catch {
            return runtime.raise(.valueError, "code: \(error.description)")
        }
        return code.value
    }
}

extension Runtime {
    /// What the verifier needs to know of a code object.
    func shape(of code: CodeRef) -> CodeShape {
        var shape = CodeShape()
        shape.argcount = code.argcount
        shape.posonlyargcount = code.posonlyargcount
        shape.kwonlyargcount = code.kwonlyargcount
        shape.nlocals = code.nlocals
        shape.stacksize = code.stacksize
        shape.flags = CodeFlags(rawValue: UInt32(truncatingIfNeeded: code.flags))
        shape.code = Array(code.bytes(CodeRef.code, in: self))
        shape.consts = code.consts.buffer.map { self.shape(ofConstant: $0) }
        shape.nameCount = code.names.count
        shape.varnameCount = code.varnames.count
        shape.cellvarCount = code.cellvars.count
        shape.freevarCount = code.freevars.count
        shape.firstlineno = code.firstlineno
        shape.linetable = Array(code.bytes(CodeRef.linetable, in: self))
        shape.exceptiontable = Array(code.bytes(CodeRef.exceptiontable, in: self))
        return shape
    }

    private func shape(ofConstant value: Value) -> ConstantShape {
        if value == .none { return .none }
        if value.isInt { return value.int >= 0 ? .natural : .other }
        guard value.isPointer else { return .other }
        switch value.object.kind {
        case .str: return .string
        case .int: return integer(value)?.isNegative == false ? .natural : .other
        case .tuple:
            let items = TupleRef(value.object).buffer
            return items.allSatisfy { $0.isKind(.str) } ? .stringTuple(count: items.count) : .tuple(count: items.count)
        case .code: return .code(freevarCount: CodeRef(value.object).freevars.count)
        default: return .other
        }
    }
}
