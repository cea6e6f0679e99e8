import BigInt

/// The immutable product of compiling one source fragment: a module, function, class body, lambda, comprehension or
/// generator expression. A value; the runtime makes one code *object* of it, which all functions then share.
///
/// The fields are those of CPython's code object (Python reference, "The standard type hierarchy", code objects).
package struct Code: Sendable {
    /// Number of positional parameters, positional-only ones included, `*args` and keyword-only ones not.
    package var argcount = 0
    package var posonlyargcount = 0
    package var kwonlyargcount = 0
    /// Number of local variables, parameters included: `varnames.count`.
    package var nlocals = 0
    /// Most entries that the value stack holds at any instruction.
    package var stacksize = 0
    package var flags: CodeFlags = []
    /// The classic instruction bytes.
    package var code: [UInt8] = []
    /// `consts[0]` of a function is its docstring or None.
    package var consts: [Constant] = []
    package var names: [String] = []
    package var varnames: [String] = []
    package var freevars: [String] = []
    /// Local variables that inner scopes use. Those that are parameters are filled from the parameter on entry.
    package var cellvars: [String] = []
    package var filename = ""
    package var name = ""
    package var qualname = ""
    package var firstlineno = 1
    /// Source position of each instruction, see `LineTable`.
    package var linetable: [UInt8] = []
    /// Handlers by instruction range, see `ExceptionTable`.
    package var exceptiontable: [UInt8] = []

    package init() {}
}

/// `co_flags`, with CPython's values (inspect module, "Code Objects Bit Flags").
package struct CodeFlags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let optimized = CodeFlags(rawValue: 0x1)
    package static let newLocals = CodeFlags(rawValue: 0x2)
    package static let varArgs = CodeFlags(rawValue: 0x4)
    package static let varKeywords = CodeFlags(rawValue: 0x8)
    package static let nested = CodeFlags(rawValue: 0x10)
    package static let generator = CodeFlags(rawValue: 0x20)
    package static let coroutine = CodeFlags(rawValue: 0x80)
    package static let iterableCoroutine = CodeFlags(rawValue: 0x100)
    package static let asyncGenerator = CodeFlags(rawValue: 0x200)
    package static let futureAnnotations = CodeFlags(rawValue: 0x100_0000)
}

/// A constant of a code object.
package indirect enum Constant: Sendable {
    case none, `true`, `false`, ellipsis
    case int(Int)
    case bigInt(BigInt)
    case float(Double)
    case complex(real: Double, imag: Double)
    /// Code points; lone surrogates may stand among them.
    case string([UInt32])
    case bytes([UInt8])
    case tuple([Constant])
    case frozenset([Constant])
    case code(Code)
}
