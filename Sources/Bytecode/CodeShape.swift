/// What the verifier needs to know about a code object, wherever it lives.
package struct CodeShape: Sendable {
    package var argcount = 0
    package var posonlyargcount = 0
    package var kwonlyargcount = 0
    package var nlocals = 0
    package var stacksize = 0
    package var flags: CodeFlags = []
    package var code: [UInt8] = []
    package var consts: [ConstantShape] = []
    package var nameCount = 0
    package var varnameCount = 0
    package var cellvarCount = 0
    package var freevarCount = 0
    package var firstlineno = 1
    package var linetable: [UInt8] = []
    package var exceptiontable: [UInt8] = []

    package init() {}

    package init(_ code: Code) {
        argcount = code.argcount
        posonlyargcount = code.posonlyargcount
        kwonlyargcount = code.kwonlyargcount
        nlocals = code.nlocals
        stacksize = code.stacksize
        flags = code.flags
        self.code = code.code
        consts = code.consts.map(ConstantShape.init)
        nameCount = code.names.count
        varnameCount = code.varnames.count
        cellvarCount = code.cellvars.count
        freevarCount = code.freevars.count
        firstlineno = code.firstlineno
        linetable = code.linetable
        exceptiontable = code.exceptiontable
    }
}

/// What instructions may rely on in a constant.
package enum ConstantShape: Sendable, Hashable {
    case none
    /// An int that is not negative, bools not included.
    case natural
    case string
    /// A tuple of nothing but strings; the empty one among them.
    case stringTuple(count: Int)
    /// Any other tuple.
    case tuple(count: Int)
    case code(freevarCount: Int)
    case other

    package init(_ constant: Constant) {
        switch constant {
        case .none: self = .none
        case .int(let value): self = value >= 0 ? .natural : .other
        case .string: self = .string
        case .tuple(let items):
            let onlyStrings = items.allSatisfy { if case .string = $0 { true } else { false } }
            self = onlyStrings ? .stringTuple(count: items.count) : .tuple(count: items.count)
        case .code(let code): self = .code(freevarCount: code.freevars.count)
        default: self = .other
        }
    }
}
