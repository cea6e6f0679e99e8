import Bytecode
import Syntax

/// Expressions whose value is known before any code is generated for them. (What generated code shows to be constant is
/// folded as it is generated.)
extension CodeGenerator {
    /// How deep an expression is looked into.
    private static let deepest = 40

    func constantValue(of expression: Expression) -> Constant? {
        constantValue(of: expression, depth: 0)
    }

    /// The values of all items; nil as soon as one is not constant.
    func constantValues(of expressions: [Expression]) -> [Constant]? {
        constantValues(of: expressions, depth: 0)
    }

    private func constantValues(of expressions: [Expression], depth: Int) -> [Constant]? {
        var values: [Constant] = []
        for expression in expressions {
            guard let value = constantValue(of: expression, depth: depth) else { return nil }
            values.append(value)
        }
        return values
    }

    private func constantValue(of expression: Expression, depth: Int) -> Constant? {
        guard depth < Self.deepest else { return nil }
        switch expression.kind {
        case .constant(let value, _):
            return Constant(value)
        case .name("__debug__", .load):
            return options.optimizationLevel == 0 ? .true : .false
        case .tuple(let elts, .load):
            return constantValues(of: elts, depth: depth + 1).map { .tuple($0) }
        case .unaryOp(let op, let operand):
            guard let value = constantValue(of: operand, depth: depth + 1) else { return nil }
            return Folding.unary(op, value)
        case .binOp(let left, let op, let right):
            // The right side first: it is not the deep one.
            guard let right = constantValue(of: right, depth: depth + 1),
                let left = constantValue(of: left, depth: depth + 1)
            else { return nil }
            return Folding.binary(op, left, right)
        default:
            return nil
        }
    }
}
