import Bytecode

extension Runtime {
    /// The code object of a compiled fragment, with those of the fragments inside it. Names are interned.
    func newCode(_ code: Code) -> CodeRef {
        let object = newObject(.code, .code)
        func names(_ list: [String]) -> Value { tuple(list.map { intern($0) }) }
        object.initialize(CodeRef.code, bytes(code.code))
        object.initialize(CodeRef.consts, tuple(code.consts.map { constant($0) }))
        object.initialize(CodeRef.names, names(code.names))
        object.initialize(CodeRef.varnames, names(code.varnames))
        object.initialize(CodeRef.freevars, names(code.freevars))
        object.initialize(CodeRef.cellvars, names(code.cellvars))
        object.initialize(CodeRef.filename, intern(code.filename))
        object.initialize(CodeRef.name, intern(code.name))
        object.initialize(CodeRef.qualname, intern(code.qualname))
        object.initialize(CodeRef.linetable, bytes(code.linetable))
        object.initialize(CodeRef.exceptiontable, bytes(code.exceptiontable))
        object.initializeRaw(CodeRef.argcount, code.argcount)
        object.initializeRaw(CodeRef.posonlyargcount, code.posonlyargcount)
        object.initializeRaw(CodeRef.kwonlyargcount, code.kwonlyargcount)
        object.initializeRaw(CodeRef.nlocals, code.nlocals)
        object.initializeRaw(CodeRef.stacksize, code.stacksize)
        object.initializeRaw(CodeRef.flags, Int(code.flags.rawValue))
        object.initializeRaw(CodeRef.firstlineno, code.firstlineno)
        return CodeRef(object)
    }

    /// The object of a constant.
    func constant(_ constant: Constant) -> Value {
        switch constant {
        case .none: return .none
        case .true: return .true
        case .false: return .false
        case .ellipsis: return .ellipsis
        case .int(let n): return int(n)
        case .bigInt(let n): return int(Integer(n))
        case .float(let x): return float(x)
        case .complex(let real, let imag): return complex(real, imag)
        case .string(let points):
            let value = str(codePoints: points)
            return points.count <= 20 && points.allSatisfy({ $0 < 128 && (isIdentifierByte(UInt8($0))) }) ? intern(value) : value
        case .bytes(let b): return bytes(b)
        case .tuple(let items): return tuple(items.map { self.constant($0) })
        case .frozenset(let items):
            let set = newSet(.frozenSet)
            for item in items { _ = add(self.constant(item), to: set) }
            return set.value
        case .code(let code): return newCode(code).value
        }
    }

    private func isIdentifierByte(_ b: UInt8) -> Bool {
        (b >= 48 && b <= 57) || (b >= 65 && b <= 90) || b == 95 || (b >= 97 && b <= 122)
    }
}
