import Bytecode
import Syntax

/// Translates syntax trees into code objects.
///
/// In three steps: `SymbolTableBuilder` and `ScopeResolver` find out where every name's variable lives, `CodeGenerator`
/// writes instructions with labels, and `Assembler` makes bytes and tables of them.
package struct Compiler {
    /// How deep expressions and statements may nest: each level takes room on the host stack. Chains that programs write
    /// without thinking of depth (operators, attributes, calls, `elif`) do not count.
    static let maximumDepth = 1500

    /// Choices of the caller.
    package struct Options: Sendable {
        /// 0: everything; 1: no assertions, `__debug__` is false; 2: no docstrings either.
        package var optimizationLevel = 0
        /// The flags of code that calls `compile()` and hands on its future features.
        package var inheritedFlags: CodeFlags = []

        package init() {}
    }

    /// What a compilation yields.
    package struct Result: Sendable {
        package var code: Code
        package var warnings: [SyntaxWarning]
    }

    /// Compiles a program; the kind of the tree tells the mode: `exec`, `single` or `eval`.
    package static func compile(
        _ tree: Module, filename: String, options: Options = Options()
    ) throws(SyntaxFailure) -> Code {
        try compileWithWarnings(tree, filename: filename, options: options).code
    }

    /// As `compile`, with what is to be warned of.
    package static func compileWithWarnings(
        _ tree: Module, filename: String, options: Options = Options()
    ) throws(SyntaxFailure) -> Result {
        let failures = FailureFactory(filename: filename)
        var future = FutureFeatures()
        switch tree {
        case .module(let body), .interactive(let body): future = try FutureFeatures(body, failures: failures)
        case .expression: break
        }
        if options.inheritedFlags.contains(.futureAnnotations) { future.annotations = true }
        if options.inheritedFlags.contains(.futureBarry) { future.barryAsBDFL = true }
        let table = try SymbolTableBuilder.table(of: tree, future: future, failures: failures)
        let generator = CodeGenerator(table: table, future: future, options: options, failures: failures)
        let code = try generator.generate(tree)
        return Result(code: code, warnings: generator.warnings)
    }
}

extension CodeFlags {
    /// `from __future__ import barry_as_FLUFL`.
    static let futureBarry = CodeFlags(rawValue: 0x40_0000)
}
