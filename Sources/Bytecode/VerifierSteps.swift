/// What each instruction does to the kinds on the stack.
extension Verifier {
    /// Executes the current instruction: `stack` becomes the stack of the next one. The result is the stack at the
    /// target of a jump.
    mutating func execute() throws(VerificationFailure) -> AbstractStacks.Stack {
        let n = instruction.argument
        switch instruction.opcode {
        case .nop, .printNewline, .setupAnnotations, .deleteName, .deleteGlobal, .deleteFast, .deleteDeref,
            .jumpForward, .jumpAbsolute, .extendedArg:
            break

        case .popTop:
            let kind = try pop()
            guard kind.isRemovable else { throw cannotUse(kind) }
        case .rotTwo: try rotate(2)
        case .rotThree: try rotate(3)
        case .rotFour: try rotate(4)
        case .swap: try swapTop(n)
        case .dupTop: try copy(1)
        case .dupTopTwo:
            try copy(2)
            try copy(2)
        case .copy: try copy(n)

        case .loadConst: try push(SlotKind(shape.consts[n]))
        case .loadClosure: try push(.cell)
        case .loadName, .loadGlobal, .loadFast, .loadDeref, .loadClassderef, .loadBuildClass, .loadAssertionError:
            try push(.any)

        case .unaryPositive, .unaryNegative, .unaryNot, .unaryInvert, .getIter, .getYieldFromIter, .getAwaitable,
            .getAiter, .loadAttr, .asyncGenWrap, .yieldValue:
            try replace(1)
        case .binaryMatrixMultiply, .inplaceMatrixMultiply, .binaryPower, .binaryMultiply, .binaryModulo, .binaryAdd,
            .binarySubtract, .binarySubscr, .binaryFloorDivide, .binaryTrueDivide, .inplaceFloorDivide,
            .inplaceTrueDivide, .inplaceAdd, .inplaceSubtract, .inplaceMultiply, .inplaceModulo, .binaryLshift,
            .binaryRshift, .binaryAnd, .binaryXor, .binaryOr, .inplacePower, .inplaceLshift, .inplaceRshift,
            .inplaceAnd, .inplaceXor, .inplaceOr, .compareOp, .isOp, .containsOp:
            try replace(2)

        case .printExpr, .printItem, .printNewlineTo, .importStar, .storeName, .storeGlobal, .deleteAttr, .storeFast,
            .storeDeref, .returnValue:
            try take(1)
        case .deleteSubscr, .printItemTo, .storeAttr: try take(2)
        case .storeSubscr: try take(3)
        case .raiseVarargs: try take(n)

        case .getLen, .matchMapping, .matchSequence, .getAnext, .importFrom:
            try needValue(1)
            try push(.any)
        case .matchKeys, .matchClass: try executeMatch(n)

        case .unpackSequence:
            try take(1)
            try push(.any, count: n)
        case .unpackEx:
            try take(1)
            try push(.any, count: (n & 0xff) + 1 + (n >> 8))

        case .forIter, .send, .jumpIfFalseOrPop, .jumpIfTrueOrPop, .popJumpIfFalse, .popJumpIfTrue, .popJumpIfNone,
            .popJumpIfNotNone:
            return try executeBranch()

        case .pushExcInfo, .popExcept, .checkExcMatch, .checkEgMatch, .withExceptStart, .endAsyncFor, .reraise,
            .prepReraiseStar:
            try executeException(n)
        case .beforeWith, .beforeAsyncWith:
            try replace(1)
            try push(.any)

        case .buildTuple: try push(takeTuple(n))
        case .buildList: try replace(n, by: .list)
        case .buildSet: try replace(n, by: .set)
        case .buildMap: try replace(2 * n, by: .dict)
        case .buildSlice: try replace(n)
        case .buildConstKeyMap, .listToTuple, .listAppend, .listExtend, .setAdd, .setUpdate, .mapAdd, .dictUpdate,
            .dictMerge:
            try executeContainer(n)

        case .buildString, .formatValue: try executeFormat(n)

        case .makeFunction, .makeClosure: try executeMakeFunction(n)
        case .callFunction: try replace(n + 1)
        case .callFunctionKw, .callFunctionEx, .loadMethod, .callMethod: try executeCall(n)

        case .importName:
            let names = try pop()
            switch names {
            case .none, .stringTuple: break
            default: throw needs("None or a tuple of strings", not: names)
            }
            try take(.natural)
            try push(.any)
        }
        return stack
    }

    /// Replaces `count` values by one.
    private mutating func replace(_ count: Int, by kind: SlotKind = .any) throws(VerificationFailure) {
        try take(count)
        try push(kind)
    }

    private mutating func executeBranch() throws(VerificationFailure) -> AbstractStacks.Stack {
        switch instruction.opcode {
        case .forIter:
            let before = stack
            try needValue(1)
            try push(.any)
            return stacks.popped(before)
        case .send:
            try take(1)
            try needValue(1)
            let iterator = stack
            try push(.any)
            return stacks.pushed(.any, on: stacks.popped(iterator))
        case .jumpIfFalseOrPop, .jumpIfTrueOrPop:
            let before = stack
            try take(1)
            return before
        default:
            try take(1)
            return stack
        }
    }

    private mutating func executeMatch(_ n: Int) throws(VerificationFailure) {
        if instruction.opcode == .matchKeys {
            let keys = try peek(1)
            guard keys.isTuple else { throw needs("a tuple", not: keys) }
            try needValue(2)
            try push(.any)
        } else {
            let names = try pop()
            guard case .stringTuple = names else { throw needs("a tuple of strings", not: names) }
            try replace(2)
        }
    }

    private mutating func executeException(_ n: Int) throws(VerificationFailure) {
        switch instruction.opcode {
        case .pushExcInfo:
            try take(.exception)
            try push(.handledException)
            try push(.exception)
        case .popExcept:
            try take(.handledException)
        case .checkExcMatch:
            try take(1)
            try need(.exception, 1)
            try push(.any)
        case .checkEgMatch:
            try take(2)
            try push(.any, count: 2)
        case .withExceptStart:
            try need(.exception, 1)
            try needValue(4)
            try push(.any)
        case .endAsyncFor:
            try take(.exception)
            try take(1)
        case .prepReraiseStar:
            try take(.list)
            try take(.exception)
            try push(.any)
        default:  // RERAISE
            try take(1)
            if n > 0 { try need(.lasti, n) }
        }
    }

    /// Removes the items of BUILD_TUPLE; the result is the tuple's kind.
    private mutating func takeTuple(_ count: Int) throws(VerificationFailure) -> SlotKind {
        var onlyCells = true
        var onlyStrings = true
        var areNamed = count % 2 == 0
        for depth in 0..<count {
            let kind = try pop()
            guard kind.isOrdinary else { throw cannotUse(kind) }
            if kind != .cell { onlyCells = false }
            if kind != .string {
                onlyStrings = false
                if depth % 2 == 1 { areNamed = false }
            }
        }
        try spend(count)
        if count > 0, onlyCells { return .cellTuple(count: count) }
        if onlyStrings { return .stringTuple(count: count) }
        return areNamed ? .namedTuple(count: count) : .tuple(count: count)
    }

    private mutating func executeContainer(_ n: Int) throws(VerificationFailure) {
        switch instruction.opcode {
        case .buildConstKeyMap:
            let keys = try pop()
            guard keys.tupleCount == n else { throw needs("a tuple of \(n) keys", not: keys) }
            try replace(n, by: .dict)
        case .listToTuple:
            try take(.list)
            try push(.tuple(count: -1))
        case .listAppend, .listExtend:
            try take(1)
            try need(.list, n)
        case .setAdd, .setUpdate:
            try take(1)
            try need(.set, n)
        case .mapAdd:
            try take(2)
            try need(.dict, n)
        case .dictUpdate:
            try take(1)
            try need(.dict, n)
        default:  // DICT_MERGE, whose error message names the callable below the arguments
            try take(1)
            try need(.dict, n)
            try needValue(n + 2)
        }
    }

    private mutating func executeFormat(_ n: Int) throws(VerificationFailure) {
        if instruction.opcode == .buildString {
            for _ in 0..<n { try take(.string) }
            try spend(n)
        } else {
            try take(n & 4 != 0 ? 2 : 1)
        }
        try push(.string)
    }

    private mutating func executeMakeFunction(_ n: Int) throws(VerificationFailure) {
        let code = try pop()
        guard case .code(let freevarCount) = code else { throw needs("a code object", not: code) }
        var closureCount = 0
        if instruction.opcode == .makeClosure {
            let closure = try pop()
            guard case .cellTuple(let count) = closure else { throw needs("a tuple of cells", not: closure) }
            closureCount = count
        }
        guard closureCount == freevarCount else {
            throw failure("the code object has \(freevarCount) free variables, but gets \(closureCount) cells")
        }
        if n & 4 != 0 {
            let annotations = try pop()
            switch annotations {
            case .namedTuple: break
            case .stringTuple(let count) where count % 2 == 0: break
            default: throw needs("a tuple of names and values", not: annotations)
            }
        }
        if n & 2 != 0 { try take(.dict) }
        if n & 1 != 0 {
            let defaults = try pop()
            guard defaults.isTuple else { throw needs("a tuple of defaults", not: defaults) }
        }
        try push(.any)
    }

    private mutating func executeCall(_ n: Int) throws(VerificationFailure) {
        switch instruction.opcode {
        case .callFunctionKw:
            let names = try pop()
            guard case .stringTuple(let count) = names else { throw needs("a tuple of strings", not: names) }
            guard count <= n else { throw failure("CALL_FUNCTION_KW names \(count) of \(n) arguments") }
            try replace(n + 1)
        case .callFunctionEx:
            try replace(n + 2)
        case .loadMethod:
            try take(1)
            try push(.methodOrNull)
            try push(.methodSelf)
        default:  // CALL_METHOD
            try take(n)
            try take(.methodSelf)
            try take(.methodOrNull)
            try push(.any)
        }
    }
}
