import Syntax

/// Writes an expression as Python source, the way CPython keeps annotations that are not evaluated (PEP 563): with one
/// space where it matters, and parentheses only where precedence needs them.
struct Unparser {
    /// How tightly parts of an expression bind, loosest first.
    enum Precedence: Int, Comparable {
        case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, arithmetic, term, factor, power, await, atom

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

        /// The next tighter one.
        var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .atom }
    }

    /// Code points written so far; a string constant can hold lone surrogates.
    private(set) var text: [UInt32] = []
    let failures: FailureFactory
    private var depth = 0

    /// The text of an expression, to stand where one at least as tight as `level` must.
    static func text(
        of expression: Expression, _ level: Precedence = .test, failures: FailureFactory
    ) throws(SyntaxFailure) -> [UInt32] {
        var unparser = Unparser(failures: failures)
        try unparser.write(expression, level)
        return unparser.text
    }

    init(failures: FailureFactory) {
        self.failures = failures
    }

    mutating func write(_ string: String) {
        for scalar in string.unicodeScalars { text.append(scalar.value) }
    }

    mutating func write(codePoints: [UInt32]) {
        text += codePoints
    }

    /// Writes an expression where one at least as tight as `level` must stand.
    mutating func write(_ expression: Expression, _ level: Precedence) throws(SyntaxFailure) {
        depth += 1
        defer { depth -= 1 }
        if depth > Compiler.maximumDepth { throw failures.tooDeep(at: expression.range) }
        switch expression.kind {
        case .boolOp(let op, let values):
            let own: Precedence = op == .and ? .and : .or
            try parenthesize(level > own) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(values, own.tighter, separator: op == .and ? " and " : " or ")
            }
        case .namedExpr(let target, let value):
            try parenthesize(level > .tuple) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(target, .atom)
                this.write(" := ")
                try this.write(value, .atom)
            }
        case .binOp(let left, let op, let right):
            try parenthesize(level > op.precedence) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(left, op == .pow ? op.precedence.tighter : op.precedence)
                this.write(" \(op.symbol) ")
                try this.write(right, op == .pow ? op.precedence : op.precedence.tighter)
            }
        case .unaryOp(let op, let operand):
            let own: Precedence = op == .not ? .not : .factor
            try parenthesize(level > own) { (this: inout Unparser) throws(SyntaxFailure) in
                this.write(op.symbol)
                try this.write(operand, own)
            }
        case .lambda(let args, let body):
            try parenthesize(level > .test) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.writeLambda(args.arguments, body)
            }
        case .ifExp(let test, let body, let orelse):
            try parenthesize(level > .test) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(body, .or)
                this.write(" if ")
                try this.write(test, .or)
                this.write(" else ")
                try this.write(orelse, .test)
            }
        case .dict(let keys, let values):
            try writeDict(keys, values)
        case .set(let elts):
            try write("{", elts, "}")
        case .listComp(let elt, let generators):
            try writeComprehension("[", elt, nil, generators, "]")
        case .setComp(let elt, let generators):
            try writeComprehension("{", elt, nil, generators, "}")
        case .dictComp(let key, let value, let generators):
            try writeComprehension("{", key, value, generators, "}")
        case .generatorExp(let elt, let generators):
            try writeComprehension("(", elt, nil, generators, ")")
        case .await(let value):
            try parenthesize(level > .await) { (this: inout Unparser) throws(SyntaxFailure) in
                this.write("await ")
                try this.write(value, .atom)
            }
        case .yield(let value):
            write("(yield")
            if let value {
                write(" ")
                try write(value, .test)
            }
            write(")")
        case .yieldFrom(let value):
            write("(yield from ")
            try write(value, .test)
            write(")")
        case .compare(let left, let ops, let comparators):
            try parenthesize(level > .comparison) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(left, .bitOr)
                for (op, comparator) in zip(ops, comparators) {
                    this.write(" \(op.symbol) ")
                    try this.write(comparator, .bitOr)
                }
            }
        case .call(let function, let args, let keywords):
            try writeCall(function, args, keywords)
        case .formattedValue, .joinedStr:
            try writeFormatString(expression)
        case .constant(let value, let kind):
            if let kind { write(kind) }
            write(value)
        case .attribute(let value, let attr, _):
            try write(value, .atom)
            write(value.isIntegerConstant ? " ." : ".")
            write(attr)
        case .subscript(let value, let slice, _):
            try write(value, .atom)
            write("[")
            try write(slice, .tuple)
            write("]")
        case .starred(let value, _):
            write("*")
            try write(value, .bitOr)
        case .name(let id, _):
            write(id)
        case .list(let elts, _):
            try write("[", elts, "]")
        case .tuple(let elts, _):
            if elts.isEmpty { return write("()") }
            try parenthesize(level > .tuple) { (this: inout Unparser) throws(SyntaxFailure) in
                try this.write(elts, .test, separator: ", ")
                if elts.count == 1 { this.write(",") }
            }
        case .slice(let lower, let upper, let step):
            if let lower { try write(lower, .test) }
            write(":")
            if let upper { try write(upper, .test) }
            if let step {
                write(":")
                try write(step, .test)
            }
        }
    }

    // MARK: Parts

    private mutating func parenthesize(
        _ condition: Bool, _ body: (inout Unparser) throws(SyntaxFailure) -> Void
    ) throws(SyntaxFailure) {
        if condition { write("(") }
        try body(&self)
        if condition { write(")") }
    }

    private mutating func write(
        _ expressions: [Expression], _ level: Precedence, separator: String
    ) throws(SyntaxFailure) {
        for (index, expression) in expressions.enumerated() {
            if index > 0 { write(separator) }
            try write(expression, level)
        }
    }

    private mutating func write(_ opening: String, _ elts: [Expression], _ closing: String) throws(SyntaxFailure) {
        write(opening)
        try write(elts, .test, separator: ", ")
        write(closing)
    }

    private mutating func writeDict(_ keys: [Expression?], _ values: [Expression]) throws(SyntaxFailure) {
        write("{")
        for (index, (key, value)) in zip(keys, values).enumerated() {
            if index > 0 { write(", ") }
            if let key {
                try write(key, .test)
                write(": ")
                try write(value, .test)
            } else {
                write("**")
                try write(value, .bitOr)
            }
        }
        write("}")
    }

    private mutating func writeComprehension(
        _ opening: String, _ element: Expression, _ value: Expression?, _ generators: [Syntax.Comprehension],
        _ closing: String
    ) throws(SyntaxFailure) {
        write(opening)
        try write(element, .test)
        if let value {
            write(": ")
            try write(value, .test)
        }
        for generator in generators {
            write(generator.isAsync ? " async for " : " for ")
            try write(generator.target, .tuple)
            write(" in ")
            try write(generator.iter, .or)
            for condition in generator.ifs {
                write(" if ")
                try write(condition, .or)
            }
        }
        write(closing)
    }

    private mutating func writeCall(
        _ function: Expression, _ args: [Expression], _ keywords: [Keyword]
    ) throws(SyntaxFailure) {
        try write(function, .atom)
        if args.count == 1, keywords.isEmpty, case .generatorExp = args[0].kind {
            // Its own parentheses will do.
            return try write(args[0], .atom)
        }
        write("(")
        try write(args, .test, separator: ", ")
        for (index, keyword) in keywords.enumerated() {
            if index > 0 || !args.isEmpty { write(", ") }
            write(keyword.arg.map { "\($0)=" } ?? "**")
            try write(keyword.value, .test)
        }
        write(")")
    }

    private mutating func writeLambda(_ arguments: Arguments, _ body: Expression) throws(SyntaxFailure) {
        let positional = arguments.posonlyargs + arguments.args
        write(positional.isEmpty ? "lambda" : "lambda ")
        var isFirst = true

        func separate(_ this: inout Unparser) {
            if !isFirst { this.write(", ") }
            isFirst = false
        }

        let firstDefault = positional.count - arguments.defaults.count
        for (index, parameter) in positional.enumerated() {
            separate(&self)
            write(parameter.arg)
            if index >= firstDefault {
                write("=")
                try write(arguments.defaults[index - firstDefault], .test)
            }
            if index == arguments.posonlyargs.count - 1 { write(", /") }
        }
        if arguments.vararg != nil || !arguments.kwonlyargs.isEmpty {
            separate(&self)
            write("*")
            if let vararg = arguments.vararg { write(vararg.arg) }
        }
        for (parameter, value) in zip(arguments.kwonlyargs, arguments.kwDefaults) {
            separate(&self)
            write(parameter.arg)
            if let value {
                write("=")
                try write(value, .test)
            }
        }
        if let kwarg = arguments.kwarg {
            separate(&self)
            write("**")
            write(kwarg.arg)
        }
        write(": ")
        try write(body, .test)
    }
}
