import Syntax

/// What a scope does with a name.
struct SymbolFlags: OptionSet {
    let rawValue: UInt16

    /// Declared by a `global` statement.
    static let global = SymbolFlags(rawValue: 1)
    /// Assigned to.
    static let local = SymbolFlags(rawValue: 2)
    static let parameter = SymbolFlags(rawValue: 4)
    /// Declared by a `nonlocal` statement.
    static let nonlocal = SymbolFlags(rawValue: 8)
    /// Read.
    static let used = SymbolFlags(rawValue: 16)
    /// Bound by an import.
    static let imported = SymbolFlags(rawValue: 32)
    /// Annotated.
    static let annotated = SymbolFlags(rawValue: 64)
    /// Target of a comprehension's `for`.
    static let iterationVariable = SymbolFlags(rawValue: 128)
    /// Bound in this class body while inner scopes use the variable of an outer scope with the same name.
    static let freeInClass = SymbolFlags(rawValue: 256)

    /// Makes the name a variable of this scope.
    static let bound: SymbolFlags = [.local, .parameter, .imported]
}

/// Where a name's variable lives.
enum Storage {
    case unresolved
    case local
    /// Global by declaration.
    case globalExplicit
    /// Global because no enclosing function binds it.
    case globalImplicit
    /// A variable of an enclosing scope.
    case free
    /// A variable of this scope that an inner one uses.
    case cell
}

/// One name in one scope.
struct Symbol {
    let name: String
    var flags: SymbolFlags
    var storage = Storage.unresolved
}

/// Names are resolved by scope: a module, class body, function, lambda or comprehension.
final class Scope {
    enum Kind {
        case module, `class`, function
        /// An annotation that is kept as text: what it names counts for nothing.
        case annotation
    }

    /// What kind of comprehension a function scope belongs to.
    enum Comprehension {
        case none, list, set, dict, generator
    }

    let name: String
    let kind: Kind
    /// Index of the enclosing scope in the table; negative for the module.
    let parent: Int
    let range: SourceRange
    /// Inside a function, however deep.
    let isNested: Bool
    private(set) var symbols: [Symbol] = []
    private var indices: [String: Int] = [:]
    /// Names of parameters in order.
    var parameters: [String] = []
    /// Scopes directly within this one, as indices in the table.
    var children: [Int] = []
    /// Where names were declared global or nonlocal.
    var directives: [(name: String, range: SourceRange)] = []
    var comprehension = Comprehension.none
    /// The class whose private names are mangled here.
    var privateName: String?
    var isGenerator = false
    var isCoroutine = false
    var hasVarArgs = false
    var hasVarKeywords = false
    /// A method uses `__class__` or `super`.
    var needsClassCell = false
    /// A target of a comprehension's `for` is being visited.
    var isInIterationTarget = false
    /// How many iterables of comprehensions the visitor is in.
    var iterableDepth = 0

    init(name: String, kind: Kind, parent: Int, range: SourceRange, isNested: Bool) {
        self.name = name
        self.kind = kind
        self.parent = parent
        self.range = range
        self.isNested = isNested
    }

    func index(of name: String) -> Int? { indices[name] }

    func flags(of name: String) -> SymbolFlags {
        indices[name].map { symbols[$0].flags } ?? []
    }

    /// Where `name`, already mangled, is kept.
    func storage(of name: String) -> Storage {
        indices[name].map { symbols[$0].storage } ?? .unresolved
    }

    /// Adds flags to a name and returns all it has now.
    @discardableResult
    func add(_ flags: SymbolFlags, to name: String) -> SymbolFlags {
        if let index = indices[name] {
            symbols[index].flags.formUnion(flags)
            return symbols[index].flags
        }
        indices[name] = symbols.count
        symbols.append(Symbol(name: name, flags: flags))
        return flags
    }

    func setStorage(_ storage: Storage, at index: Int) {
        symbols[index].storage = storage
    }

    /// The names that inner scopes use: parameters in their order, then the others sorted.
    var cellVariables: [String] {
        var names = parameters.filter { storage(of: $0) == .cell }
        names += symbols.lazy.filter { $0.storage == .cell && !$0.flags.contains(.parameter) }.map(\.name).sortedByCodePoint()
        if needsClassCell { names.append("__class__") }
        return names
    }

    /// The names of enclosing scopes' variables that this scope or an inner one uses, sorted.
    var freeVariables: [String] {
        symbols.lazy.filter { $0.storage == .free || $0.flags.contains(.freeInClass) }.map(\.name).sortedByCodePoint()
    }
}

extension Sequence<String> {
    /// Sorted as Python sorts strings.
    func sortedByCodePoint() -> [String] {
        sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    }
}
