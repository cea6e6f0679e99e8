import Bytecode
import Syntax

/// What is valid and hardly meant so.
extension CodeGenerator {
    /// `"text" (x)`: a comma is missing.
    func warnIfNotCallable(_ function: Expression) {
        let name: String
        switch function.kind {
        case .constant(let value, _): name = value.typeName
        case .tuple: name = "tuple"
        case .list, .listComp: name = "list"
        case .dict, .dictComp: name = "dict"
        case .set, .setComp: name = "set"
        case .generatorExp: name = "generator"
        case .joinedStr, .formattedValue: name = "str"
        default: return
        }
        warn("'\(name)' object is not callable; perhaps you missed a comma?")
    }

    /// `{1, 2} [x]` and `[1, 2] ["x"]`.
    func warnIfNotSubscriptable(_ value: Expression, _ slice: Expression) {
        let name: String
        switch value.kind {
        case .constant(let constant, _):
            switch constant {
            case .none, .ellipsis, .smallInt, .int, .float, .complex, .true, .false: name = constant.typeName
            case .string, .bytes: return warnIfBadIndex(constant.typeName, slice)
            }
        case .set, .setComp: name = "set"
        case .generatorExp: name = "generator"
        case .lambda: name = "function"
        case .tuple: return warnIfBadIndex("tuple", slice)
        case .list, .listComp: return warnIfBadIndex("list", slice)
        case .joinedStr, .formattedValue: return warnIfBadIndex("str", slice)
        default: return
        }
        warn("'\(name)' object is not subscriptable; perhaps you missed a comma?")
    }

    private func warnIfBadIndex(_ name: String, _ slice: Expression) {
        let index: String
        switch slice.kind {
        case .constant(let value, _):
            switch value {
            case .smallInt, .int, .true, .false: return
            default: index = value.typeName
            }
        case .tuple: index = "tuple"
        case .list, .listComp: index = "list"
        case .dict, .dictComp: index = "dict"
        case .set, .setComp: index = "set"
        case .generatorExp: index = "generator"
        case .joinedStr, .formattedValue: index = "str"
        case .lambda: index = "function"
        default: return
        }
        warn("\(name) indices must be integers or slices, not \(index); perhaps you missed a comma?")
    }

    /// `x is 1`.
    func warnIfLiteralIdentity(_ left: Expression, _ ops: [ComparisonOperator], _ comparators: [Expression]) {
        var previous = left
        for (op, next) in zip(ops, comparators) {
            if op == .is || op == .isNot, previous.isDubiousIdentity || next.isDubiousIdentity {
                warn(op == .is
                    ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?")
                return
            }
            previous = next
        }
    }
}

extension Expression {
    /// A constant whose identity means nothing.
    fileprivate var isDubiousIdentity: Bool {
        guard case .constant(let value, _) = kind else { return false }
        switch value {
        case .none, .true, .false, .ellipsis: return false
        default: return true
        }
    }
}

extension ConstantValue {
    fileprivate var typeName: String {
        switch self {
        case .none: "NoneType"
        case .true, .false: "bool"
        case .ellipsis: "ellipsis"
        case .smallInt, .int: "int"
        case .float: "float"
        case .complex: "complex"
        case .string: "str"
        case .bytes: "bytes"
        }
    }
}
