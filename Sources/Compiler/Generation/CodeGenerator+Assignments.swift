import Bytecode
import Syntax

extension CodeGenerator {
    func generateAssignment(_ targets: [Expression], _ value: Expression) throws(SyntaxFailure) {
        if try generateSwap(targets, value) { return }
        try generate(value)
        for (index, target) in targets.enumerated() {
            if index < targets.count - 1 { emit(.dupTop) }
            try generateTarget(target)
        }
    }

    /// `a, b = b, a` and its like with up to three targets need no tuple.
    private func generateSwap(_ targets: [Expression], _ value: Expression) throws(SyntaxFailure) -> Bool {
        guard targets.count == 1, case .tuple(let places, .store) = targets[0].kind,
            case .tuple(let values, .load) = value.kind, places.count == values.count, (2...3).contains(values.count),
            !values.containsStarred, !places.containsStarred, constantValue(of: value) == nil
        else { return false }
        for value in values { try generate(value) }
        let position = unit.position
        locate(targets[0].range)
        if values.count == 3 { emit(.rotThree) }
        emit(.rotTwo)
        for place in places { try generateTarget(place) }
        unit.position = position
        return true
    }

    /// Stores the top of the stack into a target or, when the tree says so, deletes the target.
    func generateTarget(_ target: Expression) throws(SyntaxFailure) {
        try generate(target)
    }

    /// The items of a list or tuple of targets.
    func generateTargets(_ targets: [Expression]) throws(SyntaxFailure) {
        if let star = targets.firstIndex(where: \.isStarred) {
            let after = targets.count - star - 1
            if targets[(star + 1)...].contains(where: \.isStarred) {
                throw failure("multiple starred expressions in assignment")
            }
            if star > 0xFF || after > 0xFF_FFFF {
                throw failure("too many expressions in star-unpacking assignment")
            }
            emit(.unpackEx, star | after << 8)
        } else {
            emit(.unpackSequence, targets.count)
        }
        for target in targets {
            if case .starred(let value, _) = target.kind {
                try generateTarget(value)
            } else {
                try generateTarget(target)
            }
        }
    }

    func generateAugmentedAssignment(
        _ target: Expression, _ op: Operator, _ value: Expression, _ statement: Statement
    ) throws(SyntaxFailure) {
        switch target.kind {
        case .attribute(let object, let attribute, _):
            try generate(object)
            locate(target.range)
            emit(.dupTop)
            locateAttribute(attribute, target)
            emitName(.loadAttr, attribute)
            try generateInplace(op, value, statement)
            locate(target.range)
            locateAttribute(attribute, target)
            emit(.rotTwo)
            emitName(.storeAttr, attribute)
        case .subscript(let object, let slice, _):
            try generate(object)
            try generate(slice)
            locate(target.range)
            emit(.dupTopTwo)
            emit(.binarySubscr)
            try generateInplace(op, value, statement)
            locate(target.range)
            emit(.rotThree)
            emit(.storeSubscr)
        case .name(let id, _):
            locate(target.range)
            try generateName(id, .load)
            try generateInplace(op, value, statement)
            locate(target.range)
            try generateName(id, .store)
        default:
            throw failures.failure("illegal expression for augmented assignment", at: target.range)
        }
    }

    private func generateInplace(
        _ op: Operator, _ value: Expression, _ statement: Statement
    ) throws(SyntaxFailure) {
        locate(statement.range)
        try generate(value)
        emit(op.inplaceOpcode)
    }

    /// An annotated assignment: value and target first, then the annotation, which only a simple name in a module or
    /// class keeps.
    func generateAnnotatedAssignment(
        _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool, _ statement: Statement
    ) throws(SyntaxFailure) {
        if let value {
            try generate(value)
            try generateTarget(target)
        }
        let evaluates = unit.kind == .module || unit.kind == .class
        switch target.kind {
        case .name(let id, _):
            try checkName(id, .store)
            if isSimple, evaluates {
                try generateAnnotation(annotation)
                try generateName("__annotations__", .load)
                emitConstant(.text(mangle(id, in: unit.privateName)))
                emit(.storeSubscr)
            }
        case .attribute(let object, let attribute, _):
            try checkName(attribute, .store)
            if value == nil { try generateAndDrop(object) }
        case .subscript(let object, let slice, _):
            if value == nil {
                try generateAndDrop(object)
                try generateSubscriptAndDrop(slice)
            }
        default:
            break
        }
        if !isSimple, evaluates, !future.annotations { try generateAndDrop(annotation) }
    }

    private func generateAndDrop(_ expression: Expression) throws(SyntaxFailure) {
        try generate(expression)
        emit(.popTop)
    }

    /// What an annotated target without value evaluates of its subscript.
    private func generateSubscriptAndDrop(_ slice: Expression) throws(SyntaxFailure) {
        switch slice.kind {
        case .slice(let lower, let upper, let step):
            for part in [lower, upper, step] {
                if let part { try generateAndDrop(part) }
            }
        case .tuple(let elts, _):
            for element in elts { try generateSubscriptAndDrop(element) }
        default:
            try generateAndDrop(slice)
        }
    }
}

extension Expression {
    var isStarred: Bool {
        if case .starred = kind { true } else { false }
    }
}

extension [Expression] {
    var containsStarred: Bool { contains(where: \.isStarred) }
}

extension Operator {
    var inplaceOpcode: Opcode {
        switch self {
        case .add: .inplaceAdd
        case .sub: .inplaceSubtract
        case .mult: .inplaceMultiply
        case .matMult: .inplaceMatrixMultiply
        case .div: .inplaceTrueDivide
        case .mod: .inplaceModulo
        case .pow: .inplacePower
        case .lShift: .inplaceLshift
        case .rShift: .inplaceRshift
        case .bitOr: .inplaceOr
        case .bitXor: .inplaceXor
        case .bitAnd: .inplaceAnd
        case .floorDiv: .inplaceFloorDivide
        }
    }

    var binaryOpcode: Opcode {
        switch self {
        case .add: .binaryAdd
        case .sub: .binarySubtract
        case .mult: .binaryMultiply
        case .matMult: .binaryMatrixMultiply
        case .div: .binaryTrueDivide
        case .mod: .binaryModulo
        case .pow: .binaryPower
        case .lShift: .binaryLshift
        case .rShift: .binaryRshift
        case .bitOr: .binaryOr
        case .bitXor: .binaryXor
        case .bitAnd: .binaryAnd
        case .floorDiv: .binaryFloorDivide
        }
    }
}
