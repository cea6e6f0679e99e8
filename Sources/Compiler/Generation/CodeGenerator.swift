import Bytecode
import Syntax

/// Writes the instructions of a program, one `CodeUnit` for each scope. Files beside this one generate statements,
/// expressions and the rest.
final class CodeGenerator {
    let table: SymbolTable
    let future: FutureFeatures
    let options: Compiler.Options
    let failures: FailureFactory
    private(set) var unit: CodeUnit
    /// The units around `unit`, outermost first.
    private var outerUnits: [CodeUnit] = []
    /// How deep the generator is in the tree.
    var depth = 0
    var warnings: [SyntaxWarning] = []
    /// Expression statements are displayed (mode `single`).
    var isInteractive = false

    /// Most control blocks that may nest (CPython's CO_MAXBLOCKS).
    private static let maximumBlocks = 20
    /// Most instructions of one code object.
    private static let maximumInstructions = 1 << 22

    init(table: SymbolTable, future: FutureFeatures, options: Compiler.Options, failures: FailureFactory) {
        self.table = table
        self.future = future
        self.options = options
        self.failures = failures
        unit = CodeUnit(
            kind: .module, scope: table.module, name: "<module>", qualname: "<module>", privateName: nil, firstLine: 1)
    }

    func generate(_ tree: Module) throws(SyntaxFailure) -> Code {
        switch tree {
        case .module(let body):
            try generateBody(body)
        case .interactive(let body):
            isInteractive = true
            if body.containsAnnotation { emit(.setupAnnotations) }
            try generate(body)
        case .expression(let body):
            try generate(body)
        }
        if case .expression = tree {
            emit(.returnValue)
        } else {
            emitReturnNone()
        }
        return unit.assemble(filename: failures.filename, futureFlags: futureFlags)
    }

    private var futureFlags: CodeFlags {
        var flags: CodeFlags = []
        if future.annotations { flags.insert(.futureAnnotations) }
        if future.barryAsBDFL { flags.insert(.futureBarry) }
        return flags
    }

    // MARK: Units

    /// Begins the code of a scope within the current one.
    func enter(
        _ kind: CodeUnit.Kind, _ scope: Scope, name: String, privateName: String? = nil, firstLine: Int
    ) {
        let qualname = qualifiedName(of: name, kind)
        outerUnits.append(unit)
        unit = CodeUnit(
            kind: kind, scope: scope, name: name, qualname: qualname, privateName: privateName ?? unit.privateName,
            firstLine: firstLine)
    }

    /// Ends the code of a scope and goes back to the one around it.
    func leave() -> Code {
        let finished = unit
        if let outer = outerUnits.popLast() { unit = outer }
        return finished.assemble(filename: failures.filename, futureFlags: futureFlags)
    }

    private func qualifiedName(of name: String, _ kind: CodeUnit.Kind) -> String {
        guard !outerUnits.isEmpty else { return name }
        switch kind {
        case .function, .asyncFunction, .class:
            if unit.scope.storage(of: mangle(name, in: unit.privateName)) == .globalExplicit { return name }
        case .module, .lambda, .comprehension:
            break
        }
        switch unit.kind {
        case .function, .asyncFunction, .lambda: return unit.qualname + ".<locals>." + name
        case .module, .class, .comprehension: return unit.qualname + "." + name
        }
    }

    /// Whether the current unit is the program's own, outside all functions and classes.
    var isAtTop: Bool { outerUnits.isEmpty }

    // MARK: Instructions

    func emit(_ opcode: Opcode, _ argument: Int = 0) {
        unit.stream.append(DraftInstruction(
            opcode: opcode, argument: Int32(truncatingIfNeeded: argument), label: .none, handler: unit.handler,
            position: unit.position))
    }

    func emitJump(_ opcode: Opcode, to label: Label) {
        unit.stream.append(DraftInstruction(
            opcode: opcode, argument: 0, label: label, handler: unit.handler, position: unit.position))
    }

    /// A jump that no source text stands for.
    func emitArtificialJump(to label: Label) {
        unit.stream.append(DraftInstruction(
            opcode: .jumpAbsolute, argument: 0, label: label, handler: unit.handler, position: .none))
    }

    func emitConstant(_ constant: Constant) {
        emit(.loadConst, unit.constants.index(of: constant))
    }

    /// The way out at the end of a body.
    func emitReturnNone() {
        unit.position = .none
        emitConstant(.none)
        emit(.returnValue)
    }

    /// Leaves a position for code that has none of its own: a statement without instructions.
    func markPosition() { emit(.nop) }

    func emitName(_ opcode: Opcode, _ name: String) {
        emit(opcode, unit.index(ofName: mangle(name, in: unit.privateName)))
    }

    func makeLabel() -> Label { unit.stream.makeLabel() }

    func bind(_ label: Label) { unit.stream.bind(label) }

    /// How many instructions there are; with `constant(since:)`, to see what an expression amounted to.
    var mark: Int { unit.stream.count }

    /// The constant that was pushed since `mark`, when nothing else was done.
    func constant(since mark: Int) -> Constant? {
        unit.stream.constant(since: mark).map { unit.constants[$0] }
    }

    // MARK: Positions

    func locate(_ range: SourceRange) { unit.position = Position(range) }

    func failure(_ message: String) -> SyntaxFailure { failures.failure(message, at: unit.position) }

    func warn(_ message: String) {
        warnings.append(SyntaxWarning(
            category: .syntaxWarning, message: message, lineno: Int(unit.position.line)))
    }

    /// Counts a level of the tree; bounded, because each takes room on the host stack.
    func enterLevel(at range: SourceRange) throws(SyntaxFailure) {
        depth += 1
        if depth > Compiler.maximumDepth { throw failures.tooDeep(at: range) }
        // Every `finally` part stands in the code several times, a nested one several times in each of them.
        if mark > Self.maximumInstructions { throw failures.failure("code is too complex", at: range) }
    }

    // MARK: Protected regions

    /// Begins a region whose exceptions go to `label`, and returns the handler that was active before.
    ///
    /// - Parameter dropped: items on the stack here that the handler does not find.
    @discardableResult
    func protect(_ label: Label, pushesLasti: Bool, dropped: Int = 0) -> Int32 {
        let outer = unit.handler
        let number = unit.stream.handlers.count
        unit.stream.handlers.append(Handler(label: label, pushesLasti: pushesLasti, dropped: Int32(dropped)))
        unit.stream.append(DraftInstruction(
            opcode: .nop, argument: Int32(number), label: label, handler: outer, position: unit.position))
        unit.handler = Int32(number)
        return outer
    }

    // MARK: Control blocks

    func push(_ block: ControlBlock) throws(SyntaxFailure) {
        if unit.blocks.count >= Self.maximumBlocks { throw failure("too many statically nested blocks") }
        unit.blocks.append(block)
    }

    func popBlock() { unit.blocks.removeLast() }
}
