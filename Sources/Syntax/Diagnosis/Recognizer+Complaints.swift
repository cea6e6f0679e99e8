extension Recognizer {
    /// Does what an alternative says: complains, fails (nil), or changes the range of the match.
    func complain(_ complaint: Complaint, _ captures: [Span?], _ match: Match) throws(Stop) -> Match? {
        let a = captures[0] ?? match.span
        let b = captures[1] ?? a
        switch complaint {
        case .return:
            return Match(span: a, next: match.next)
        case .fail:
            return nil
        case .at(let message):
            let place = Captured(a, self)
            throw .failure(reporter.failure(message.replacing("%s", with: place.name), at: place.range))
        case .span(let last, let message):
            let first = Captured(a, self)
            let end = Captured(last == 1 ? b : a, self)
            throw .failure(reporter.failure(
                message.replacing("%s", with: first.name), at: SourceRange(from: first.range, to: end.range)))
        case .comma(let message):
            if isLegacyStatement(a) || tokens[match.next - 1].level == 0 { return nil }
            throw .failure(reporter.failure(
                message, at: SourceRange(from: Captured(a, self).range, to: Captured(b, self).range)))
        case .onward(let message):
            throw .failure(reporter.failure(message, from: Captured(a, self).range, to: tokens[fill - 1]))
        case .here(let message):
            throw .failure(reporter.failure(message, at: tokens[fill - 1]))
        case .indentation(let message):
            let line = String(tokens[a.start].lineno)
            throw .failure(reporter.failure(
                message.replacing("%d", with: line), at: tokens[fill - 1], kind: .indentationError))
        case .key(let message):
            let key = Captured(a, self).range
            throw .failure(reporter.failure(message, keyEndingAt: key))
        case .target(let kind):
            guard let invalid = Captured(a, self).expression?.invalidTarget(kind) else { return nil }
            let verb = kind == .delete ? "delete" : "assign to"
            throw .failure(reporter.failure("cannot \(verb) \(invalid.kind.description)", at: invalid.range))
        case .legacyStatement:
            guard isLegacyStatement(a) else { return nil }
            let name = text(a)
            throw .failure(reporter.failure(
                "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
                at: SourceRange(from: tokens[a.start].range, to: Captured(b, self).range)))
        case .generator:
            guard let arguments = parseArguments(a)?.args, arguments.count > 1 else { return nil }
            throw .failure(reporter.failure(
                "Generator expression must be parenthesized",
                at: SourceRange(from: arguments[arguments.count - 1].range, to: Captured(b, self).range)))
        case .arguments:
            let isUnpacking = parseArguments(a)?.keywords.contains { $0.arg == nil } ?? false
            throw .failure(reporter.failure(
                "positional argument follows keyword argument" + (isUnpacking ? " unpacking" : ""),
                at: tokens[fill - 1]))
        case .real, .imaginary:
            let wantsReal = if case .real = complaint { true } else { false }
            let isReal = source[Int(tokens[a.start].end) - 1] | 0x20 != UInt8(ascii: "j")
            guard isReal != wantsReal else { return match }
            throw .failure(reporter.failure(
                "\(wantsReal ? "real" : "imaginary") number required in complex literal", at: tokens[a.start].range))
        case .strings:
            try checkStrings(a)
            return match
        }
    }

    // MARK: Literals

    /// Reports what is wrong with string literals.
    private func checkStrings(_ span: Span) throws(Stop) {
        var literal = StringLiteral(source: source, filename: reporter.filename, depth: 0)
        do {
            _ = try literal.parse(tokens[span.start..<span.end])
        } catch {
            switch error {
            case .message(let message):
                throw .failure(reporter.failure(message, at: tokens[fill - 1]))
            case .expression(let expression):
                throw .failure(Diagnosis.failure(of: expression, filename: reporter.filename))
            case .tooDeep:
                throw .tooDeep
            }
        }
    }

    /// Reports a decimal literal with more digits than can be converted.
    func checkNumber(_ token: Token) throws(Stop) {
        let literal = source[Int(token.start)..<Int(token.end)]
        guard literal.count > NumberLiteral.maximumDecimalDigits, NumberLiteral.value(literal) == nil else { return }
        let message = "Exceeds the limit (\(NumberLiteral.maximumDecimalDigits) digits) for integer string conversion: "
            + "value has \(NumberLiteral.digitCount(literal)) digits; use sys.set_int_max_str_digits() to increase the "
            + "limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
        throw .failure(reporter.failure(message, onLineOf: token))
    }

    // MARK: Captures

    /// `print` and `exec`, the statements of Python 2.
    private func isLegacyStatement(_ span: Span) -> Bool {
        guard span.end == span.start + 1, tokens[span.start].kind == .name else { return false }
        return ["print", "exec"].contains(text(span))
    }

    private func text(_ span: Span) -> String {
        String(decoding: source[Int(tokens[span.start].start)..<Int(tokens[span.end - 1].end)], as: UTF8.self)
    }

    /// A parser of some tokens alone, between others if need be.
    fileprivate func parser(of span: Span, before: TokenKind? = nil, after: TokenKind? = nil) -> Parser {
        var part = Array(tokens[span.start..<span.end])
        guard let first = part.first, var last = part.last else {
            return Parser(source: source, tokens: [tokens[span.start]], filename: "", isPrintStatement: false)
        }
        if let before {
            part.insert(first, at: 0)
            part[0].kind = before
        }
        if let after {
            last.kind = after
            part.append(last)
        }
        last.kind = .endMarker
        part.append(last)
        return Parser(source: source, tokens: part, filename: reporter.filename, isPrintStatement: false)
    }

    /// The arguments of a call without its parentheses.
    private func parseArguments(_ span: Span) -> (args: [Expression], keywords: [Keyword])? {
        var parser = parser(of: span, before: .lpar, after: .rpar)
        return try? parser.parseCallArguments()
    }
}

/// What an alternative has captured: some tokens, which may be an expression.
private struct Captured {
    let expression: Expression?
    let range: SourceRange

    init(_ span: Recognizer.Span, _ recognizer: Recognizer) {
        var parser = recognizer.parser(of: span)
        if let value = try? parser.parseYieldOrStarExpressions(), parser.kind == .endMarker {
            expression = value
            range = value.range
        } else {
            expression = nil
            let tokens = recognizer.tokens
            range = SourceRange(from: tokens[span.start].range, to: tokens[max(span.start, span.end - 1)].range)
        }
    }

    var name: String { expression?.kind.description ?? "expression" }
}

extension ExpressionKind {
    /// What messages call an expression (`_PyPegen_get_expr_name`).
    var description: String {
        switch self {
        case .attribute: "attribute"
        case .subscript: "subscript"
        case .starred: "starred"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .boolOp, .binOp, .unaryOp: "expression"
        case .generatorExp: "generator expression"
        case .yield, .yieldFrom: "yield expression"
        case .await: "await expression"
        case .listComp: "list comprehension"
        case .setComp: "set comprehension"
        case .dictComp: "dict comprehension"
        case .dict: "dict literal"
        case .set: "set display"
        case .joinedStr, .formattedValue: "f-string expression"
        case .constant(.none, _): "None"
        case .constant(.true, _): "True"
        case .constant(.false, _): "False"
        case .constant(.ellipsis, _): "ellipsis"
        case .constant: "literal"
        case .compare: "comparison"
        case .ifExp: "conditional expression"
        case .namedExpr: "named expression"
        case .slice: "slice"
        }
    }
}

extension Expression {
    /// The first part of an expression that cannot be a target (`_PyPegen_get_invalid_target`).
    fileprivate func invalidTarget(_ target: Complaint.TargetKind) -> Expression? {
        switch kind {
        case .list(let elts, _), .tuple(let elts, _):
            for element in elts {
                if let invalid = element.invalidTarget(target) { return invalid }
            }
            return nil
        case .starred(let value, _): return target == .delete ? self : value.invalidTarget(target)
        case .compare(let left, let ops, _) where target == .for:
            // `a in b` of `for a in b` looks like a comparison.
            return ops.first == .in ? left.invalidTarget(target) : nil
        case .name, .subscript, .attribute: return nil
        default: return self
        }
    }
}
