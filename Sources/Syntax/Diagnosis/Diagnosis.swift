/// Finds the words and the place for a text that is no program, as CPython does (Parser/pegen.c, pegen_errors.c): one
/// pass to see how far the text makes sense, a second one that also tries the rules for common mistakes.
enum Diagnosis {
    static func failure(
        of parser: Parser, _ mismatch: Parser.Mismatch, text: SourceText, tokenizer: Tokenizer, mode: ParseMode
    ) -> SyntaxFailure {
        let reporter = FailureReporter(text: text, filename: parser.filename)
        switch mismatch {
        case .grammar: break
        case .tooDeep: return tooDeep(reporter, parser.tokens[parser.position])
        case .tooLong:
            var failure = reporter.failure("maximum recursion depth exceeded during compilation", at: parser.tokens[parser.position].range)
            failure.kind = .recursionError
            return failure
        }
        let rule = switch mode {
        case .exec: "file"
        case .eval: "eval"
        case .single: "interactive"
        }
        let found = DeepStack.run {
            run(rule, from: parser.statementStart, tokenizer, reporter, parser.isPrintStatement)
        }
        return (found ?? nil) ?? reporter.failure("invalid syntax", at: parser.tokens[parser.position].range)
    }

    /// An interactive statement has another one after it.
    static func secondStatement(after parser: Parser, text: SourceText) -> SyntaxFailure {
        FailureReporter(text: text, filename: parser.filename).failure(
            "multiple statements found while compiling a single statement",
            at: parser.tokens[max(0, parser.position - 1)])
    }

    /// What is wrong with an expression in an f-string.
    static func failure(of expression: EmbeddedExpression, filename: String) -> SyntaxFailure {
        let reporter = FailureReporter(
            text: SourceText(expression: expression.source), filename: filename, startLine: expression.startLine,
            startCol: expression.startCol, prefix: "f-string: ")
        let tokenizer = expression.tokenize()
        return run("fstring", from: 0, tokenizer, reporter, false)
            ?? reporter.failure("invalid syntax", at: tokenizer.tokens[0].range)
    }

    /// The statements before `start` are known to be good: the first pass begins there.
    private static func run(
        _ rule: String, from start: Int, _ tokenizer: Tokenizer, _ reporter: FailureReporter,
        _ isPrintStatement: Bool
    ) -> SyntaxFailure? {
        let tokens = tokenizer.tokens
        var recognizer = Recognizer(
            tokens: tokens, source: tokenizer.source, isPrintStatement: isPrintStatement, reporter: reporter,
            fill: start)
        var failure: SyntaxFailure?
        var firstFill: Int?
        do {
            if try recognizer.match(rule: rule, at: start) != nil { return nil }
            firstFill = recognizer.fill
            recognizer.triesInvalidRules = true
            recognizer.forget()
            _ = try recognizer.match(rule: rule, at: 0)
        } catch {
            switch error {
            case .tooDeep:
                return tooDeep(reporter, tokens[recognizer.fill - 1])
            case .tokenizer:
                return tokenizer.failure.map(reporter.failure)
            case .failure(let found):
                failure = found
            }
        }
        let furthest = firstFill ?? recognizer.fill
        var result = failure ?? generic(tokens[furthest - 1], tokens[recognizer.fill - 1], reporter)
        if result.kind != .indentationError || failure != nil {
            result = later(tokenizer, tokens[recognizer.fill - 1], reporter) ?? result
        }
        // The first pass asked for more than there is.
        result.isIncomplete = tokenizer.endIndex.map { furthest > $0 } ?? false
        return result
    }

    /// No rule says what is wrong: the furthest token of the first pass is. `current` is that of both passes.
    private static func generic(_ last: Token, _ current: Token, _ reporter: FailureReporter) -> SyntaxFailure {
        switch last.kind {
        case .indent: reporter.failure("unexpected indent", at: current, kind: .indentationError)
        case .dedent: reporter.failure("unexpected unindent", at: current, kind: .indentationError)
        default: reporter.failure("invalid syntax", at: last.range)
        }
    }

    /// An error of the tokenizer further on, which outranks what the parser has found.
    private static func later(
        _ tokenizer: Tokenizer, _ current: Token, _ reporter: FailureReporter
    ) -> SyntaxFailure? {
        guard current.kind != .error, let failure = tokenizer.failure else { return nil }
        if failure.cause == .raised { return reporter.failure(failure) }
        guard let open = failure.openParenthesis, Int(current.lineno) > open.lineno else { return nil }
        return reporter.unclosed(open)
    }

    private static func tooDeep(_ reporter: FailureReporter, _ token: Token) -> SyntaxFailure {
        var failure = reporter.failure("", at: token.range)
        failure.kind = .memoryError
        return failure
    }
}
