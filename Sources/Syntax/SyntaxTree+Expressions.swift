import BigInt

/// `expr` with its position.
///
/// A class, because a long chain of operators is a deep tree: its left spine is released in a loop (see `deinit`), not
/// by recursion on the host stack. Nodes are never changed once they are built.
package final class Expression: @unchecked Sendable {
    package private(set) var kind: ExpressionKind
    package let range: SourceRange

    package init(_ kind: ExpressionKind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    deinit {
        guard var next = takeLeftSpine() else { return }
        while isKnownUniquelyReferenced(&next), let deeper = next.takeLeftSpine() {
            next = deeper
        }
    }

    /// Cuts off and returns the operand that the parser may have nested without bound.
    private func takeLeftSpine() -> Expression? {
        let operand: Expression
        switch kind {
        case .binOp(let left, _, _): operand = left
        case .attribute(let value, _, _), .subscript(let value, _, _): operand = value
        case .call(let function, _, _): operand = function
        default: return nil
        }
        kind = .constant(value: .none, kind: nil)
        return operand
    }
}

/// `expr`, one case for each constructor.
package enum ExpressionKind: Sendable {
    case boolOp(op: BooleanOperator, values: [Expression])
    case namedExpr(target: Expression, value: Expression)
    case binOp(left: Expression, op: Operator, right: Expression)
    case unaryOp(op: UnaryOperator, operand: Expression)
    case lambda(args: LambdaArguments, body: Expression)
    case ifExp(test: Expression, body: Expression, orelse: Expression)
    /// A nil key stands for `**value`.
    case dict(keys: [Expression?], values: [Expression])
    case set(elts: [Expression])
    case listComp(elt: Expression, generators: [Comprehension])
    case setComp(elt: Expression, generators: [Comprehension])
    case dictComp(key: Expression, value: Expression, generators: [Comprehension])
    case generatorExp(elt: Expression, generators: [Comprehension])
    case await(value: Expression)
    case yield(value: Expression?)
    case yieldFrom(value: Expression)
    case compare(left: Expression, ops: [ComparisonOperator], comparators: [Expression])
    case call(func: Expression, args: [Expression], keywords: [Keyword])
    /// `conversion` is -1, or the character code of `s`, `r` or `a`; `formatSpec` is a `joinedStr`.
    case formattedValue(value: Expression, conversion: Int, formatSpec: Expression?)
    case joinedStr(values: [Expression])
    /// `kind` is `"u"` for a string literal with that prefix.
    case constant(value: ConstantValue, kind: String?)

    case attribute(value: Expression, attr: String, ctx: ExpressionContext)
    case `subscript`(value: Expression, slice: Expression, ctx: ExpressionContext)
    case starred(value: Expression, ctx: ExpressionContext)
    case name(id: String, ctx: ExpressionContext)
    case list(elts: [Expression], ctx: ExpressionContext)
    case tuple(elts: [Expression], ctx: ExpressionContext)

    case slice(lower: Expression?, upper: Expression?, step: Expression?)
}

/// The parameters of a lambda, boxed to keep `ExpressionKind` small.
package final class LambdaArguments: Sendable {
    package let arguments: Arguments

    package init(_ arguments: Arguments) {
        self.arguments = arguments
    }
}

/// `comprehension`: one `for` clause with its conditions.
package struct Comprehension: Sendable {
    package var target: Expression
    package var iter: Expression
    package var ifs: [Expression]
    package var isAsync: Bool

    package init(target: Expression, iter: Expression, ifs: [Expression], isAsync: Bool) {
        self.target = target
        self.iter = iter
        self.ifs = ifs
        self.isAsync = isAsync
    }
}

/// The value of a `Constant`.
package enum ConstantValue: Hashable, Sendable {
    case none
    case `true`
    case `false`
    case ellipsis
    case smallInt(Int)
    /// An integer that does not fit `Int`.
    case int(BigInt)
    case float(Double)
    case complex(imag: Double)
    /// Code points; lone surrogates can occur.
    case string([UInt32])
    case bytes([UInt8])
}

/// `expr_context`.
package enum ExpressionContext: String, Sendable {
    case load = "Load"
    case store = "Store"
    case del = "Del"
}

/// `boolop`.
package enum BooleanOperator: String, Sendable {
    case and = "And"
    case or = "Or"
}

/// `operator`.
package enum Operator: String, CaseIterable, Sendable {
    case add = "Add"
    case sub = "Sub"
    case mult = "Mult"
    case matMult = "MatMult"
    case div = "Div"
    case mod = "Mod"
    case pow = "Pow"
    case lShift = "LShift"
    case rShift = "RShift"
    case bitOr = "BitOr"
    case bitXor = "BitXor"
    case bitAnd = "BitAnd"
    case floorDiv = "FloorDiv"
}

/// `unaryop`.
package enum UnaryOperator: String, Sendable {
    case invert = "Invert"
    case not = "Not"
    case uAdd = "UAdd"
    case uSub = "USub"
}

/// `cmpop`.
package enum ComparisonOperator: String, Sendable {
    case eq = "Eq"
    case notEq = "NotEq"
    case lt = "Lt"
    case ltE = "LtE"
    case gt = "Gt"
    case gtE = "GtE"
    case `is` = "Is"
    case isNot = "IsNot"
    case `in` = "In"
    case notIn = "NotIn"
}
