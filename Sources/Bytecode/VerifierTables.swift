/// What is checked before the code is run on kinds: counts, operands, tables.
extension Verifier {
    static func checkCounts(_ shape: CodeShape) throws(VerificationFailure) {
        let counts = [
            ("co_argcount", shape.argcount), ("co_posonlyargcount", shape.posonlyargcount),
            ("co_kwonlyargcount", shape.kwonlyargcount), ("co_nlocals", shape.nlocals),
            ("co_stacksize", shape.stacksize),
        ]
        for (name, count) in counts where count < 0 || count > largestStack {
            throw VerificationFailure("\(name) is \(count), which is out of range")
        }
        guard shape.posonlyargcount <= shape.argcount else {
            throw VerificationFailure("co_posonlyargcount is greater than co_argcount")
        }
        guard shape.nlocals == shape.varnameCount else {
            throw VerificationFailure("co_nlocals is \(shape.nlocals), but there are \(shape.varnameCount) co_varnames")
        }
        var parameters = shape.argcount + shape.kwonlyargcount
        if shape.flags.contains(.varArgs) { parameters += 1 }
        if shape.flags.contains(.varKeywords) { parameters += 1 }
        guard parameters <= shape.nlocals else {
            throw VerificationFailure("there are \(parameters) parameters, but only \(shape.nlocals) co_varnames")
        }
        let kinds: [CodeFlags] = [.generator, .coroutine, .asyncGenerator]
        guard kinds.count(where: shape.flags.contains) <= 1 else {
            throw VerificationFailure("co_flags make the code more than one of generator, coroutine, async generator")
        }
        if shape.flags.contains(.iterableCoroutine), !shape.flags.contains(.generator) {
            throw VerificationFailure("co_flags make the code an iterable coroutine, but not a generator")
        }
        do {
            try LineTable.validate(
                shape.linetable.span, firstLine: shape.firstlineno, codeLength: shape.code.count)
        } catch {
            throw VerificationFailure("co_linetable is damaged: \(error)")
        }
    }

    /// All instructions and, by offset, their indices.
    static func decode(_ shape: CodeShape) throws(VerificationFailure) -> ([Instruction], [Int32]) {
        guard !shape.code.isEmpty else { throw VerificationFailure("the code has no instructions") }
        guard shape.code.count < Int(Int32.max) else { throw VerificationFailure("the code is too long") }
        let instructions: [Instruction]
        do {
            instructions = try Instruction.all(in: shape.code.span)
        } catch {
            throw VerificationFailure(offset: error.offset, "\(error.reason)")
        }
        var indexAt: [Int32] = Array(repeating: -1, count: shape.code.count)
        for (index, instruction) in instructions.enumerated() {
            indexAt[instruction.offset] = Int32(index)
        }
        for instruction in instructions {
            if let reason = defect(of: instruction, shape, indexAt) {
                throw VerificationFailure(offset: instruction.offset, "\(instruction.opcode.name) \(reason)")
            }
        }
        return (instructions, indexAt)
    }

    /// What is wrong with an instruction, wherever it stands; nil when nothing is.
    private static func defect(of instruction: Instruction, _ shape: CodeShape, _ indexAt: [Int32]) -> String? {
        let n = instruction.argument
        let opcode = instruction.opcode
        let limit: Int? =
            switch opcode.operand {
            case .const: shape.consts.count
            case .name: shape.nameCount
            case .local: shape.varnameCount
            case .free: shape.cellvarCount + shape.freevarCount
            case .compare: CompareOperator.allCases.count
            default: nil
            }
        if let limit, n >= limit { return "has argument \(n), but there are only \(limit)" }
        if let target = instruction.jumpTarget, !indexAt.indices.contains(target) || indexAt[target] < 0 {
            return "jumps to \(target), where no instruction starts"
        }
        if let allowed = allowedArguments(of: opcode), !allowed.contains(n) {
            return "has argument \(n), which is not between \(allowed.lowerBound) and \(allowed.upperBound)"
        }
        if opcode.usesLocalNamespace, shape.flags.contains(.optimized) {
            return "needs a local namespace, which a function does not have"
        }
        if opcode == .yieldValue, shape.flags.isDisjoint(with: [.generator, .coroutine, .asyncGenerator]) {
            return "stands in code that is no generator or coroutine"
        }
        return nil
    }

    private static func allowedArguments(of opcode: Opcode) -> ClosedRange<Int>? {
        switch opcode {
        case .isOp, .containsOp, .callFunctionEx: 0...1
        case .makeFunction, .makeClosure, .formatValue: 0...7
        case .raiseVarargs: 0...2
        case .buildSlice: 2...3
        case .copy, .swap, .listAppend, .setAdd, .mapAdd, .listExtend, .setUpdate, .dictMerge, .dictUpdate:
            1...largestStack
        default: nil
        }
    }

    static func decodeHandlers(
        _ shape: CodeShape, _ indexAt: [Int32]
    ) throws(VerificationFailure) -> [ExceptionHandler] {
        let handlers: [ExceptionHandler]
        do {
            handlers = try ExceptionTable.decode(shape.exceptiontable.span)
        } catch {
            throw VerificationFailure("co_exceptiontable is damaged: \(error)")
        }
        func isStart(_ offset: Int) -> Bool { indexAt.indices.contains(offset) && indexAt[offset] >= 0 }
        for handler in handlers {
            let (start, end) = (handler.range.lowerBound, handler.range.upperBound)
            guard isStart(start), isStart(end) || end == shape.code.count else {
                throw VerificationFailure("the exception table protects \(start) to \(end), which are not instructions")
            }
            guard isStart(handler.target) else {
                throw VerificationFailure(
                    "the exception table has a handler at \(handler.target), where no instruction starts")
            }
            guard handler.entryDepth <= shape.stacksize else {
                throw VerificationFailure(
                    "the handler at \(handler.target) starts with \(handler.entryDepth) items; co_stacksize is less")
            }
        }
        return handlers
    }
}
