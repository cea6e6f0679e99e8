// The abstract syntax tree of Python 3.11.
//
// Names, fields and their order are those of CPython's `ast` module (Parser/Python.asdl), so that the documentation of
// `ast` describes this tree too. Two things differ: a field that CPython never fills (`type_comment`, `type_ignores`)
// is left out, and there is one statement more, `print`, for files that begin with
// `from __past__ import print_statement`.

/// A stretch of source text: lines count from 1, columns are UTF-8 byte offsets from 0 and the end is exclusive,
/// as in the position attributes of `ast`.
package struct SourceRange: Hashable, Sendable {
    package var lineno: Int
    package var colOffset: Int
    package var endLineno: Int
    package var endColOffset: Int

    package init(lineno: Int, colOffset: Int, endLineno: Int, endColOffset: Int) {
        self.lineno = lineno
        self.colOffset = colOffset
        self.endLineno = endLineno
        self.endColOffset = endColOffset
    }

    /// From the beginning of `first` to the end of `last`.
    package init(from first: SourceRange, to last: SourceRange) {
        self.init(lineno: first.lineno, colOffset: first.colOffset,
                  endLineno: last.endLineno, endColOffset: last.endColOffset)
    }
}

/// `mod`: what one call of the parser yields.
package enum Module: Sendable {
    /// `Module(body)`, from `.exec`.
    case module(body: [Statement])
    /// `Interactive(body)`, from `.single`.
    case interactive(body: [Statement])
    /// `Expression(body)`, from `.eval`.
    case expression(body: Expression)
}

/// `stmt` with its position.
package struct Statement: Sendable {
    package var kind: StatementKind
    package var range: SourceRange

    package init(_ kind: StatementKind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// `stmt`, one case for each constructor.
package indirect enum StatementKind: Sendable {
    case functionDef(FunctionDefinition)
    case asyncFunctionDef(FunctionDefinition)
    case classDef(ClassDefinition)
    case `return`(value: Expression?)

    case delete(targets: [Expression])
    case assign(targets: [Expression], value: Expression)
    case augAssign(target: Expression, op: Operator, value: Expression)
    /// `simple` is true for a plain name without parentheses around it.
    case annAssign(target: Expression, annotation: Expression, value: Expression?, simple: Bool)

    case `for`(target: Expression, iter: Expression, body: [Statement], orelse: [Statement])
    case asyncFor(target: Expression, iter: Expression, body: [Statement], orelse: [Statement])
    case `while`(test: Expression, body: [Statement], orelse: [Statement])
    case `if`(test: Expression, body: [Statement], orelse: [Statement])
    case with(items: [WithItem], body: [Statement])
    case asyncWith(items: [WithItem], body: [Statement])

    case match(subject: Expression, cases: [MatchCase])

    case raise(exc: Expression?, cause: Expression?)
    case `try`(body: [Statement], handlers: [ExceptHandler], orelse: [Statement], finalbody: [Statement])
    case tryStar(body: [Statement], handlers: [ExceptHandler], orelse: [Statement], finalbody: [Statement])
    case assert(test: Expression, msg: Expression?)

    case `import`(names: [Alias])
    /// `module` is nil in `from . import x`; `level` counts the leading dots.
    case importFrom(module: String?, names: [Alias], level: Int)

    case global(names: [String])
    case nonlocal(names: [String])
    case expr(value: Expression)
    case pass
    case `break`
    case `continue`

    /// The `print` statement of Python 2 (Language Reference 2.7, 6.6): `newline` is false after a trailing comma,
    /// `destination` is the `f` of `print >>f, x`.
    case print(destination: Expression?, values: [Expression], newline: Bool)
}

/// The fields of `FunctionDef` and `AsyncFunctionDef`.
package struct FunctionDefinition: Sendable {
    package var name: String
    package var args: Arguments
    package var body: [Statement]
    package var decoratorList: [Expression]
    package var returns: Expression?

    package init(name: String, args: Arguments, body: [Statement], decoratorList: [Expression], returns: Expression?) {
        self.name = name
        self.args = args
        self.body = body
        self.decoratorList = decoratorList
        self.returns = returns
    }
}

/// The fields of `ClassDef`.
package struct ClassDefinition: Sendable {
    package var name: String
    package var bases: [Expression]
    package var keywords: [Keyword]
    package var body: [Statement]
    package var decoratorList: [Expression]

    package init(
        name: String, bases: [Expression], keywords: [Keyword], body: [Statement], decoratorList: [Expression]
    ) {
        self.name = name
        self.bases = bases
        self.keywords = keywords
        self.body = body
        self.decoratorList = decoratorList
    }
}

/// `excepthandler`: one `except` clause.
package struct ExceptHandler: Sendable {
    package var type: Expression?
    package var name: String?
    package var body: [Statement]
    package var range: SourceRange

    package init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
        self.type = type
        self.name = name
        self.body = body
        self.range = range
    }
}

/// `arguments`: the parameters of a function or lambda.
///
/// `defaults` belong to the last of `posonlyargs + args`; `kwDefaults` has one entry for each of `kwonlyargs`.
package struct Arguments: Sendable {
    package var posonlyargs: [Arg] = []
    package var args: [Arg] = []
    package var vararg: Arg?
    package var kwonlyargs: [Arg] = []
    package var kwDefaults: [Expression?] = []
    package var kwarg: Arg?
    package var defaults: [Expression] = []

    package init() {}
}

/// `arg`: one parameter.
package struct Arg: Sendable {
    package var arg: String
    package var annotation: Expression?
    package var range: SourceRange

    package init(arg: String, annotation: Expression?, range: SourceRange) {
        self.arg = arg
        self.annotation = annotation
        self.range = range
    }
}

/// `keyword`: `arg=value` in a call, or `**value` when `arg` is nil.
package struct Keyword: Sendable {
    package var arg: String?
    package var value: Expression
    package var range: SourceRange

    package init(arg: String?, value: Expression, range: SourceRange) {
        self.arg = arg
        self.value = value
        self.range = range
    }
}

/// `alias`: one name of an import statement; `name` is `*` in `from m import *`.
package struct Alias: Sendable {
    package var name: String
    package var asname: String?
    package var range: SourceRange

    package init(name: String, asname: String?, range: SourceRange) {
        self.name = name
        self.asname = asname
        self.range = range
    }
}

/// `withitem`: one context manager of a `with` statement.
package struct WithItem: Sendable {
    package var contextExpr: Expression
    package var optionalVars: Expression?

    package init(contextExpr: Expression, optionalVars: Expression?) {
        self.contextExpr = contextExpr
        self.optionalVars = optionalVars
    }
}

/// `match_case`: one `case` block.
package struct MatchCase: Sendable {
    package var pattern: Pattern
    package var `guard`: Expression?
    package var body: [Statement]

    package init(pattern: Pattern, guard: Expression?, body: [Statement]) {
        self.pattern = pattern
        self.guard = `guard`
        self.body = body
    }
}

/// `pattern` with its position.
package struct Pattern: Sendable {
    package var kind: PatternKind
    package var range: SourceRange

    package init(_ kind: PatternKind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// `pattern`, one case for each constructor.
package indirect enum PatternKind: Sendable {
    case matchValue(value: Expression)
    /// `None`, `True` or `False`.
    case matchSingleton(value: ConstantValue)
    case matchSequence(patterns: [Pattern])
    case matchMapping(keys: [Expression], patterns: [Pattern], rest: String?)
    case matchClass(cls: Expression, patterns: [Pattern], kwdAttrs: [String], kwdPatterns: [Pattern])
    case matchStar(name: String?)
    /// Both nil for the wildcard `_`.
    case matchAs(pattern: Pattern?, name: String?)
    case matchOr(patterns: [Pattern])
}
