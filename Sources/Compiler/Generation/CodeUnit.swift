import Bytecode
import Syntax

/// A code object under construction.
final class CodeUnit {
    enum Kind {
        case module, `class`, function, asyncFunction, lambda, comprehension
    }

    let kind: Kind
    let scope: Scope
    let name: String
    let qualname: String
    /// The class whose private names are mangled here.
    let privateName: String?
    let firstLine: Int
    var stream = InstructionStream()
    var constants = ConstantPool()
    /// Statements and regions that control is inside of, innermost last.
    var blocks: [ControlBlock] = []
    /// The handler of instructions that are generated now; negative for none.
    var handler: Int32 = -1
    /// The position of instructions that are generated now.
    var position: Position
    var argcount = 0
    var posonlyargcount = 0
    var kwonlyargcount = 0
    /// `consts[0]` is the docstring, or None.
    var keepsFirstConstant = false
    /// Finished code of inner scopes, as constants: a `finally` part is generated several times, its functions once.
    var innerCode: [ObjectIdentifier: Int] = [:]
    private(set) var names = IndexedNames()
    private(set) var varnames: IndexedNames
    let cellvars: [String]
    let freevars: [String]
    private let cellIndices: [String: Int]

    init(kind: Kind, scope: Scope, name: String, qualname: String, privateName: String?, firstLine: Int) {
        self.kind = kind
        self.scope = scope
        self.name = name
        self.qualname = qualname
        self.privateName = privateName
        self.firstLine = firstLine
        position = Position(startOfLine: firstLine)
        varnames = IndexedNames(scope.kind == .function ? scope.parameters : [])
        cellvars = scope.cellVariables
        freevars = scope.kind == .module ? [] : scope.freeVariables
        cellIndices = Dictionary(
            (cellvars + freevars).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether instructions of this unit work on fast local variables.
    var isFunctionLike: Bool { scope.kind == .function }

    func index(ofName name: String) -> Int { names.index(of: name) }
    func index(ofVariable name: String) -> Int { varnames.index(of: name) }

    /// Index among the cell variables followed by the free ones.
    func index(ofCell name: String) -> Int? { cellIndices[name] }

    /// Assembles the finished unit.
    func assemble(filename: String, futureFlags: CodeFlags) -> Code {
        var code = Code()
        code.argcount = argcount
        code.posonlyargcount = posonlyargcount
        code.kwonlyargcount = kwonlyargcount
        code.filename = filename
        code.name = name
        code.qualname = qualname
        code.firstlineno = firstLine
        code.flags = flags.union(futureFlags)
        code.names = names.names
        code.varnames = varnames.names
        code.nlocals = varnames.names.count
        code.cellvars = cellvars
        code.freevars = freevars
        Assembler.assemble(&stream, constants: constants, keepsFirstConstant: keepsFirstConstant, into: &code)
        return code
    }

    private var flags: CodeFlags {
        guard scope.kind == .function else { return [] }
        var flags: CodeFlags = [.optimized, .newLocals]
        if scope.isNested { flags.insert(.nested) }
        switch (scope.isGenerator, scope.isCoroutine) {
        case (true, false): flags.insert(.generator)
        case (false, true): flags.insert(.coroutine)
        case (true, true): flags.insert(.asyncGenerator)
        case (false, false): break
        }
        if scope.hasVarArgs { flags.insert(.varArgs) }
        if scope.hasVarKeywords { flags.insert(.varKeywords) }
        return flags
    }
}

/// Names numbered in the order of their first use.
struct IndexedNames {
    private(set) var names: [String]
    private var indices: [String: Int]

    init(_ names: [String] = []) {
        self.names = names
        indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func index(of name: String) -> Int {
        if let index = indices[name] { return index }
        indices[name] = names.count
        names.append(name)
        return names.count - 1
    }
}

/// A statement or region that leaving by `return`, `break` or `continue` must tidy up after.
struct ControlBlock {
    enum Kind {
        case whileLoop
        /// The iterator is on the stack.
        case forLoop
        /// The `try` part of a statement without `finally`.
        case tryExcept
        /// The parts of a `try` statement that its `finally` covers.
        case finallyTry(finalbody: [Statement])
        /// A `finally` part that an exception has entered.
        case finallyEnd
        /// The clauses of a `try` statement, between the first type test and the end.
        case exceptionHandler
        /// The same for `except*`, which cannot be left by a jump.
        case exceptionGroupHandler
        /// The body of one clause; `name` is deleted at its end.
        case handlerCleanup(name: String?)
        case with(isAsync: Bool)
        /// The value of a `return` waits on the stack.
        case popValue
        case asyncComprehension
    }

    let kind: Kind
    /// Where `continue` goes.
    var start = Label.none
    /// Where `break` goes.
    var exit = Label.none
    /// The handler around the block.
    let outerHandler: Int32
    var position = Position.none
}
