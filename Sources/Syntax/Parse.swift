/// What a source text is to be parsed as: the `mode` of `compile()`.
package enum ParseMode: String, Sendable {
    /// A whole file.
    case exec
    /// One expression.
    case eval
    /// One interactive statement.
    case single
}

/// Ways to parse that differ from the default.
package struct ParseFlags: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The source is text handed in as a `str`: it is UTF-8 whatever its coding cookie says (`PyCF_IGNORE_COOKIE`).
    package static let ignoreCookie = ParseFlags(rawValue: 1)
    /// `print` is a statement from the first line on, as after `from __past__ import print_statement`.
    package static let printStatement = ParseFlags(rawValue: 2)
    /// In `.single`, an indented block is not ended by the end of the text: a REPL asks for more
    /// (`PyCF_DONT_IMPLY_DEDENT`).
    package static let dontImplyDedent = ParseFlags(rawValue: 4)
}

/// A parsed source text.
package struct ParseResult: Sendable {
    package var module: Module
    package var warnings: [SyntaxWarning]
    /// `print` was a statement in this text.
    package var printStatement: Bool

    package init(module: Module, warnings: [SyntaxWarning], printStatement: Bool) {
        self.module = module
        self.warnings = warnings
        self.printStatement = printStatement
    }
}

/// Parses a source text (Language Reference, 2.1 and 10).
///
/// Fails with what CPython 3.11 reports for the text, but for what its compiler finds later on (`return` outside a
/// function, a name both global and local, ...). `longestChain` bounds chains of operators, attributes, calls and `elif`.
package func parse(
    source: [UInt8], filename: String, mode: ParseMode = .exec, flags: ParseFlags = [], longestChain: Int = 3000
) throws(SyntaxFailure) -> ParseResult {
    let text = try SourceText(
        source, filename: filename, mode: mode, ignoreCookie: flags.contains(.ignoreCookie))
    var tokenizer = Tokenizer(text, mode: mode, impliesDedent: !flags.contains(.dontImplyDedent))
    tokenizer.tokenize()
    var parser = Parser(
        source: text.bytes, tokens: tokenizer.tokens, filename: filename,
        isPrintStatement: flags.contains(.printStatement), longestChain: longestChain)
    let module: Module
    do {
        module = try parser.parse(mode)
    } catch {
        throw Diagnosis.failure(of: parser, error, text: text, tokenizer: tokenizer, mode: mode)
    }
    if mode == .single && parser.isMoreThanOneStatement {
        throw Diagnosis.secondStatement(after: parser, text: text)
    }
    return ParseResult(
        module: module, warnings: tokenizer.warnings + parser.warnings, printStatement: parser.isPrintStatement)
}
