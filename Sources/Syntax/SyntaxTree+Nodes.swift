/// A node of any kind as `ast` has it: the name of its class and its fields in the order of `_fields`.
/// Python library reference, "ast: Abstract Grammar".
package struct SyntaxNode {
    /// Fields that are nil are optional ones without a value: None.
    package typealias Fields = [(String, SyntaxField?)]

    package let name: String
    package let fields: Fields
    /// nil for nodes without a place.
    package let range: SourceRange?
}

/// What a field of a node can hold.
package indirect enum SyntaxField {
    case expression(Expression)
    case statement(Statement)
    case pattern(Pattern)
    case node(SyntaxNode)
    case list([SyntaxField])
    case optionalExpression(Expression?)
    case identifier(String)
    case constant(ConstantValue)
    case number(Int)

    fileprivate static func expressions(_ values: [Expression]) -> SyntaxField { .list(values.map { .expression($0) }) }
    fileprivate static func statements(_ values: [Statement]) -> SyntaxField { .list(values.map { .statement($0) }) }
    fileprivate static func patterns(_ values: [Pattern]) -> SyntaxField { .list(values.map { .pattern($0) }) }
    fileprivate static func identifiers(_ values: [String]) -> SyntaxField { .list(values.map { .identifier($0) }) }
    fileprivate static func node(_ name: String, _ fields: SyntaxNode.Fields, _ range: SourceRange?) -> SyntaxField {
        .node(SyntaxNode(name: name, fields: fields, range: range))
    }
}

extension Module {
    /// The root of the tree.
    package var node: SyntaxNode {
        switch self {
        case .module(let body):
            SyntaxNode(name: "Module", fields: [("body", .statements(body)), ("type_ignores", .list([]))], range: nil)
        case .interactive(let body): SyntaxNode(name: "Interactive", fields: [("body", .statements(body))], range: nil)
        case .expression(let body): SyntaxNode(name: "Expression", fields: [("body", .expression(body))], range: nil)
        }
    }
}

extension Statement {
    package var node: SyntaxNode {
        let (name, fields) = kind.fields
        return SyntaxNode(name: name, fields: fields, range: range)
    }
}

extension Expression {
    package var node: SyntaxNode {
        let (name, fields) = kind.fields
        return SyntaxNode(name: name, fields: fields, range: range)
    }
}

extension Pattern {
    package var node: SyntaxNode {
        let (name, fields) = kind.fields
        return SyntaxNode(name: name, fields: fields, range: range)
    }
}

extension StatementKind {
    /// The name and the fields of a statement in the order of `ast`.
    fileprivate var fields: (String, SyntaxNode.Fields) {
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
    fileprivate var fields: SyntaxNode.Fields {
        [("name", .identifier(name)), ("args", args.field), ("body", .statements(body)),
         ("decorator_list", .expressions(decoratorList)), ("returns", returns.map { .expression($0) })]
    }
}

extension ClassDefinition {
    fileprivate var fields: SyntaxNode.Fields {
        [("name", .identifier(name)), ("bases", .expressions(bases)), ("keywords", .list(keywords.map(\.field))),
         ("body", .statements(body)), ("decorator_list", .expressions(decoratorList))]
    }
}

extension Arguments {
    fileprivate var field: SyntaxField {
        .node("arguments", [
            ("posonlyargs", .list(posonlyargs.map(\.field))), ("args", .list(args.map(\.field))),
            ("vararg", vararg?.field), ("kwonlyargs", .list(kwonlyargs.map(\.field))),
            ("kw_defaults", .list(kwDefaults.map { .optionalExpression($0) })), ("kwarg", kwarg?.field),
            ("defaults", .expressions(defaults)),
        ], nil)
    }
}

extension Arg {
    fileprivate var field: SyntaxField {
        .node("arg", [("arg", .identifier(arg)), ("annotation", annotation.map { .expression($0) })], range)
    }
}

extension Keyword {
    fileprivate var field: SyntaxField {
        .node("keyword", [("arg", arg.map { .identifier($0) }), ("value", .expression(value))], range)
    }
}

extension Alias {
    fileprivate var field: SyntaxField {
        .node("alias", [("name", .identifier(name)), ("asname", asname.map { .identifier($0) })], range)
    }
}

extension WithItem {
    fileprivate var field: SyntaxField {
        .node("withitem", [("context_expr", .expression(contextExpr)),
                           ("optional_vars", optionalVars.map { .expression($0) })], nil)
    }
}

extension ExceptHandler {
    fileprivate var field: SyntaxField {
        .node("ExceptHandler", [("type", type.map { .expression($0) }), ("name", name.map { .identifier($0) }),
                                ("body", .statements(body))], range)
    }
}

extension MatchCase {
    fileprivate var field: SyntaxField {
        .node("match_case", [("pattern", .pattern(pattern)), ("guard", self.guard.map { .expression($0) }),
                             ("body", .statements(body))], nil)
    }
}

extension Comprehension {
    fileprivate var field: SyntaxField {
        .node("comprehension", [("target", .expression(target)), ("iter", .expression(iter)),
                                ("ifs", .expressions(ifs)), ("is_async", .number(isAsync ? 1 : 0))], nil)
    }
}

extension PatternKind {
    fileprivate var fields: (String, SyntaxNode.Fields) {
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
    fileprivate var fields: (String, SyntaxNode.Fields) {
        func context(_ ctx: ExpressionContext) -> (String, SyntaxField?) { ("ctx", .node(ctx.rawValue, [], nil)) }
        func generators(_ clauses: [Comprehension]) -> (String, SyntaxField?) {
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
