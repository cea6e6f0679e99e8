import BigInt

/// A tree as the text of `ast.dump(tree, include_attributes=True)`, for tests and for looking.
package struct SyntaxDump {
    private var text = ""
    private let includesAttributes: Bool

    /// The dump of a module.
    package static func dump(_ module: Module, includeAttributes: Bool = true) -> String {
        var dump = SyntaxDump(includesAttributes: includeAttributes)
        switch module {
        case .module(let body):
            dump.node("Module", [("body", .list(body.map { .statement($0) })), ("type_ignores", .list([]))])
        case .interactive(let body):
            dump.node("Interactive", [("body", .list(body.map { .statement($0) }))])
        case .expression(let body):
            dump.node("Expression", [("body", .expression(body))])
        }
        return dump.text
    }

    private init(includesAttributes: Bool) {
        self.includesAttributes = includesAttributes
    }

    /// What a field can hold.
    indirect enum Field {
        case expression(Expression)
        case statement(Statement)
        case pattern(Pattern)
        case node(String, [(String, Field?)], SourceRange?)
        case list([Field])
        case optionalExpression(Expression?)
        case identifier(String)
        case constant(ConstantValue)
        case number(Int)

        static func expressions(_ values: [Expression]) -> Field { .list(values.map { .expression($0) }) }
        static func statements(_ values: [Statement]) -> Field { .list(values.map { .statement($0) }) }
        static func patterns(_ values: [Pattern]) -> Field { .list(values.map { .pattern($0) }) }
        static func identifiers(_ values: [String]) -> Field { .list(values.map { .identifier($0) }) }
    }

    /// Writes a node; fields that are nil are left out, as `ast.dump` does with optional ones.
    private mutating func node(_ name: String, _ fields: [(String, Field?)], _ range: SourceRange? = nil) {
        text += name + "("
        var isFirst = true
        for case (let label, let field?) in fields {
            if !isFirst { text += ", " }
            isFirst = false
            text += label + "="
            write(field)
        }
        if includesAttributes, let range {
            if !isFirst { text += ", " }
            text += "lineno=\(range.lineno), col_offset=\(range.colOffset), "
            text += "end_lineno=\(range.endLineno), end_col_offset=\(range.endColOffset)"
        }
        text += ")"
    }

    private mutating func write(_ field: Field) {
        switch field {
        case .expression(let value):
            let (name, fields) = value.kind.fields
            node(name, fields, value.range)
        case .statement(let value):
            let (name, fields) = value.kind.fields
            node(name, fields, value.range)
        case .pattern(let value):
            let (name, fields) = value.kind.fields
            node(name, fields, value.range)
        case .node(let name, let fields, let range): node(name, fields, range)
        case .optionalExpression(let value):
            if let value { write(.expression(value)) } else { text += "None" }
        case .identifier(let name): text += "'\(name)'"
        case .constant(let value): text += value.representation
        case .number(let value): text += String(value)
        case .list(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                write(value)
            }
            text += "]"
        }
    }
}

extension StatementKind {
    fileprivate typealias Fields = [(String, SyntaxDump.Field?)]

    /// The name and the fields of a statement in the order of `ast`.
    fileprivate var fields: (String, Fields) {
        switch self {
        case .functionDef(let definition): ("FunctionDef", definition.fields)
        case .asyncFunctionDef(let definition): ("AsyncFunctionDef", definition.fields)
        case .classDef(let definition): ("ClassDef", definition.fields)
        case .return(let value): ("Return", [("value", value.map { .expression($0) })])
        case .delete(let targets): ("Delete", [("targets", .expressions(targets))])
        case .assign(let targets, let value):
            ("Assign", [("targets", .expressions(targets)), ("value", .expression(value))])
        case .augAssign(let target, let op, let value):
            ("AugAssign", [("target", .expression(target)), ("op", .node(op.rawValue, [], nil)),
                           ("value", .expression(value))])
        case .annAssign(let target, let annotation, let value, let simple):
            ("AnnAssign", [("target", .expression(target)), ("annotation", .expression(annotation)),
                           ("value", value.map { .expression($0) }), ("simple", .number(simple ? 1 : 0))])
        case .for(let target, let iter, let body, let orelse):
            ("For", [("target", .expression(target)), ("iter", .expression(iter)), ("body", .statements(body)),
                     ("orelse", .statements(orelse))])
        case .asyncFor(let target, let iter, let body, let orelse):
            ("AsyncFor", [("target", .expression(target)), ("iter", .expression(iter)), ("body", .statements(body)),
                          ("orelse", .statements(orelse))])
        case .while(let test, let body, let orelse):
            ("While", [("test", .expression(test)), ("body", .statements(body)), ("orelse", .statements(orelse))])
        case .if(let test, let body, let orelse):
            ("If", [("test", .expression(test)), ("body", .statements(body)), ("orelse", .statements(orelse))])
        case .with(let items, let body): ("With", [("items", .list(items.map(\.field))), ("body", .statements(body))])
        case .asyncWith(let items, let body):
            ("AsyncWith", [("items", .list(items.map(\.field))), ("body", .statements(body))])
        case .match(let subject, let cases):
            ("Match", [("subject", .expression(subject)), ("cases", .list(cases.map(\.field)))])
        case .raise(let exc, let cause):
            ("Raise", [("exc", exc.map { .expression($0) }), ("cause", cause.map { .expression($0) })])
        case .try(let body, let handlers, let orelse, let finalbody):
            ("Try", [("body", .statements(body)), ("handlers", .list(handlers.map(\.field))),
                     ("orelse", .statements(orelse)), ("finalbody", .statements(finalbody))])
        case .tryStar(let body, let handlers, let orelse, let finalbody):
            ("TryStar", [("body", .statements(body)), ("handlers", .list(handlers.map(\.field))),
                         ("orelse", .statements(orelse)), ("finalbody", .statements(finalbody))])
        case .assert(let test, let msg):
            ("Assert", [("test", .expression(test)), ("msg", msg.map { .expression($0) })])
        case .import(let names): ("Import", [("names", .list(names.map(\.field)))])
        case .importFrom(let module, let names, let level):
            ("ImportFrom", [("module", module.map { .identifier($0) }), ("names", .list(names.map(\.field))),
                            ("level", .number(level))])
        case .global(let names): ("Global", [("names", .identifiers(names))])
        case .nonlocal(let names): ("Nonlocal", [("names", .identifiers(names))])
        case .expr(let value): ("Expr", [("value", .expression(value))])
        case .pass: ("Pass", [])
        case .break: ("Break", [])
        case .continue: ("Continue", [])
        case .print(let destination, let values, let newline):
            ("Print", [("dest", destination.map { .expression($0) }), ("values", .expressions(values)),
                       ("nl", .number(newline ? 1 : 0))])
        }
    }
}

extension FunctionDefinition {
    fileprivate var fields: StatementKind.Fields {
        [("name", .identifier(name)), ("args", args.field), ("body", .statements(body)),
         ("decorator_list", .expressions(decoratorList)), ("returns", returns.map { .expression($0) })]
    }
}

extension ClassDefinition {
    fileprivate var fields: StatementKind.Fields {
        [("name", .identifier(name)), ("bases", .expressions(bases)), ("keywords", .list(keywords.map(\.field))),
         ("body", .statements(body)), ("decorator_list", .expressions(decoratorList))]
    }
}

extension Arguments {
    fileprivate var field: SyntaxDump.Field {
        .node("arguments", [
            ("posonlyargs", .list(posonlyargs.map(\.field))), ("args", .list(args.map(\.field))),
            ("vararg", vararg?.field), ("kwonlyargs", .list(kwonlyargs.map(\.field))),
            ("kw_defaults", .list(kwDefaults.map { .optionalExpression($0) })), ("kwarg", kwarg?.field),
            ("defaults", .expressions(defaults)),
        ], nil)
    }
}

extension Arg {
    fileprivate var field: SyntaxDump.Field {
        .node("arg", [("arg", .identifier(arg)), ("annotation", annotation.map { .expression($0) })], range)
    }
}

extension Keyword {
    fileprivate var field: SyntaxDump.Field {
        .node("keyword", [("arg", arg.map { .identifier($0) }), ("value", .expression(value))], range)
    }
}

extension Alias {
    fileprivate var field: SyntaxDump.Field {
        .node("alias", [("name", .identifier(name)), ("asname", asname.map { .identifier($0) })], range)
    }
}

extension WithItem {
    fileprivate var field: SyntaxDump.Field {
        .node("withitem", [("context_expr", .expression(contextExpr)),
                           ("optional_vars", optionalVars.map { .expression($0) })], nil)
    }
}

extension ExceptHandler {
    fileprivate var field: SyntaxDump.Field {
        .node("ExceptHandler", [("type", type.map { .expression($0) }), ("name", name.map { .identifier($0) }),
                                ("body", .statements(body))], range)
    }
}

extension MatchCase {
    fileprivate var field: SyntaxDump.Field {
        .node("match_case", [("pattern", .pattern(pattern)), ("guard", self.guard.map { .expression($0) }),
                             ("body", .statements(body))], nil)
    }
}

extension Comprehension {
    fileprivate var field: SyntaxDump.Field {
        .node("comprehension", [("target", .expression(target)), ("iter", .expression(iter)),
                                ("ifs", .expressions(ifs)), ("is_async", .number(isAsync ? 1 : 0))], nil)
    }
}

extension PatternKind {
    fileprivate var fields: (String, StatementKind.Fields) {
        switch self {
        case .matchValue(let value): ("MatchValue", [("value", .expression(value))])
        case .matchSingleton(let value): ("MatchSingleton", [("value", .constant(value))])
        case .matchSequence(let patterns): ("MatchSequence", [("patterns", .patterns(patterns))])
        case .matchMapping(let keys, let patterns, let rest):
            ("MatchMapping", [("keys", .expressions(keys)), ("patterns", .patterns(patterns)),
                              ("rest", rest.map { .identifier($0) })])
        case .matchClass(let cls, let patterns, let kwdAttrs, let kwdPatterns):
            ("MatchClass", [("cls", .expression(cls)), ("patterns", .patterns(patterns)),
                            ("kwd_attrs", .identifiers(kwdAttrs)), ("kwd_patterns", .patterns(kwdPatterns))])
        case .matchStar(let name): ("MatchStar", [("name", name.map { .identifier($0) })])
        case .matchAs(let pattern, let name):
            ("MatchAs", [("pattern", pattern.map { .pattern($0) }), ("name", name.map { .identifier($0) })])
        case .matchOr(let patterns): ("MatchOr", [("patterns", .patterns(patterns))])
        }
    }
}

extension ExpressionKind {
    fileprivate var fields: (String, StatementKind.Fields) {
        func context(_ ctx: ExpressionContext) -> (String, SyntaxDump.Field?) { ("ctx", .node(ctx.rawValue, [], nil)) }
        func generators(_ clauses: [Comprehension]) -> (String, SyntaxDump.Field?) {
            ("generators", .list(clauses.map(\.field)))
        }
        return switch self {
        case .boolOp(let op, let values):
            ("BoolOp", [("op", .node(op.rawValue, [], nil)), ("values", .expressions(values))])
        case .namedExpr(let target, let value):
            ("NamedExpr", [("target", .expression(target)), ("value", .expression(value))])
        case .binOp(let left, let op, let right):
            ("BinOp", [("left", .expression(left)), ("op", .node(op.rawValue, [], nil)), ("right", .expression(right))])
        case .unaryOp(let op, let operand):
            ("UnaryOp", [("op", .node(op.rawValue, [], nil)), ("operand", .expression(operand))])
        case .lambda(let args, let body): ("Lambda", [("args", args.arguments.field), ("body", .expression(body))])
        case .ifExp(let test, let body, let orelse):
            ("IfExp", [("test", .expression(test)), ("body", .expression(body)), ("orelse", .expression(orelse))])
        case .dict(let keys, let values):
            ("Dict", [("keys", .list(keys.map { .optionalExpression($0) })), ("values", .expressions(values))])
        case .set(let elts): ("Set", [("elts", .expressions(elts))])
        case .listComp(let elt, let clauses): ("ListComp", [("elt", .expression(elt)), generators(clauses)])
        case .setComp(let elt, let clauses): ("SetComp", [("elt", .expression(elt)), generators(clauses)])
        case .dictComp(let key, let value, let clauses):
            ("DictComp", [("key", .expression(key)), ("value", .expression(value)), generators(clauses)])
        case .generatorExp(let elt, let clauses): ("GeneratorExp", [("elt", .expression(elt)), generators(clauses)])
        case .await(let value): ("Await", [("value", .expression(value))])
        case .yield(let value): ("Yield", [("value", value.map { .expression($0) })])
        case .yieldFrom(let value): ("YieldFrom", [("value", .expression(value))])
        case .compare(let left, let ops, let comparators):
            ("Compare", [("left", .expression(left)), ("ops", .list(ops.map { .node($0.rawValue, [], nil) })),
                         ("comparators", .expressions(comparators))])
        case .call(let function, let args, let keywords):
            ("Call", [("func", .expression(function)), ("args", .expressions(args)),
                      ("keywords", .list(keywords.map(\.field)))])
        case .formattedValue(let value, let conversion, let formatSpec):
            ("FormattedValue", [("value", .expression(value)), ("conversion", .number(conversion)),
                                ("format_spec", formatSpec.map { .expression($0) })])
        case .joinedStr(let values): ("JoinedStr", [("values", .expressions(values))])
        case .constant(let value, let kind):
            ("Constant", [("value", .constant(value)), ("kind", kind.map { .identifier($0) })])
        case .attribute(let value, let attr, let ctx):
            ("Attribute", [("value", .expression(value)), ("attr", .identifier(attr)), context(ctx)])
        case .subscript(let value, let slice, let ctx):
            ("Subscript", [("value", .expression(value)), ("slice", .expression(slice)), context(ctx)])
        case .starred(let value, let ctx): ("Starred", [("value", .expression(value)), context(ctx)])
        case .name(let id, let ctx): ("Name", [("id", .identifier(id)), context(ctx)])
        case .list(let elts, let ctx): ("List", [("elts", .expressions(elts)), context(ctx)])
        case .tuple(let elts, let ctx): ("Tuple", [("elts", .expressions(elts)), context(ctx)])
        case .slice(let lower, let upper, let step):
            ("Slice", [("lower", lower.map { .expression($0) }), ("upper", upper.map { .expression($0) }),
                       ("step", step.map { .expression($0) })])
        }
    }
}

extension ConstantValue {
    /// As `repr` writes it, but for strings, of which all but printable ASCII is escaped (as `ascii` does).
    fileprivate var representation: String {
        switch self {
        case .none: "None"
        case .true: "True"
        case .false: "False"
        case .ellipsis: "Ellipsis"
        case .smallInt(let value): String(value)
        case .int(let value): "0x" + String(value, radix: 16)
        case .float(let value): "float:\(String(value.bitPattern, radix: 16))"
        case .complex(let imag): "imaginary:\(String(imag.bitPattern, radix: 16))"
        case .string(let points): Self.quote(points, prefix: "")
        case .bytes(let bytes): Self.quote(bytes.map(UInt32.init), prefix: "b")
        }
    }

    /// A literal in single quotes with `\u{...}` for everything special.
    private static func quote(_ points: [UInt32], prefix: String) -> String {
        var text = prefix + "'"
        for point in points {
            if (0x20..<0x7F).contains(point) && point != 0x27 && point != 0x5C, let scalar = Unicode.Scalar(point) {
                text.unicodeScalars.append(scalar)
            } else {
                text += "\\{" + String(point, radix: 16) + "}"
            }
        }
        return text + "'"
    }
}
