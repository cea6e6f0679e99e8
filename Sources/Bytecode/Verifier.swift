/// Checks code that did not come from our compiler in this process, so that the interpreter can run it without looking:
/// no instruction reads outside the code, its tables or the stack, or takes for a value what is none.
///
/// The fields and tables are checked first (`VerifierTables.swift`). Then the code is run on kinds of values instead of
/// values (`VerifierSteps.swift`), along every way through it, until nothing new is found at any instruction. What is
/// true of values only at run time (that an iterator iterates, that a raised object is an exception, that a local
/// variable is bound, that a format specification is a string, that keywords are) is left to the interpreter.
package struct Verifier {
    let shape: CodeShape
    let instructions: [Instruction]
    let handlers: [ExceptionHandler]
    /// Index in `instructions` by offset; -1 where none starts.
    let indexAt: [Int32]

    var stacks = AbstractStacks()
    /// The stack before each instruction, as far as known.
    private var stackBefore: [AbstractStacks.Stack]
    /// For each handler, the kept part of the stack that it was last given.
    private var handlerBases: [AbstractStacks.Stack]
    private var worklist: [Int32] = []
    private var isListed: [Bool]
    /// Steps taken and items looked at, which `workLimit` bounds.
    private var work = 0
    private let workLimit: Int

    // The step being taken.
    var stack = AbstractStacks.empty
    var instruction: Instruction
    /// The fewest items that were on the stack during the step.
    var lowest = 0

    /// Most entries of the stack of one frame.
    static let largestStack = 1 << 20

    /// Checks a code object and all those among its constants, however deep.
    package static func verify(_ code: Code) throws(VerificationFailure) {
        var pending = [Constant.code(code)]
        while let constant = pending.popLast() {
            switch constant {
            case .code(let code):
                _ = try verify(CodeShape(code))
                pending += code.consts
            case .tuple(let items), .frozenset(let items):
                pending += items
            default:
                break
            }
        }
    }

    /// Checks one code object, without those among its constants.
    @discardableResult
    package static func verify(_ shape: CodeShape) throws(VerificationFailure) -> StackMap {
        var verifier = try Verifier(shape)
        return try verifier.run()
    }

    private init(_ shape: CodeShape) throws(VerificationFailure) {
        self.shape = shape
        try Self.checkCounts(shape)
        let (instructions, indexAt) = try Self.decode(shape)
        self.instructions = instructions
        self.indexAt = indexAt
        handlers = try Self.decodeHandlers(shape, indexAt)
        stackBefore = Array(repeating: StackMap.unknown, count: instructions.count)
        handlerBases = Array(repeating: StackMap.unknown, count: handlers.count)
        isListed = Array(repeating: false, count: instructions.count)
        workLimit = (1 << 22) + 64 * shape.code.count
        instruction = instructions[0]
    }

    // MARK: Ways through the code

    private mutating func run() throws(VerificationFailure) -> StackMap {
        let handlerOf = handlerIndices()
        try flow(AbstractStacks.empty, to: 0)
        while let next = worklist.popLast() {
            let index = Int(next)
            isListed[index] = false
            instruction = instructions[index]
            let handler = instruction.opcode.canRaise ? handlerOf[index] : nil
            if let handler { try flow(stackBefore[index], toHandler: handler) }
            try step(index, handler)
        }
        var stackAt = Array(repeating: StackMap.unknown, count: shape.code.count)
        for (instruction, stack) in zip(instructions, stackBefore) {
            stackAt[instruction.offset] = stack
        }
        return StackMap(stacks: stacks, stackAt: stackAt)
    }

    private mutating func step(_ index: Int, _ handler: Int?) throws(VerificationFailure) {
        stack = stackBefore[index]
        lowest = stacks.depth(stack)
        try spend(1)
        let jumped = try execute()
        if let handler, lowest < handlers[handler].depth {
            throw failure("\(instruction.opcode.name) takes items that its exception handler keeps")
        }
        if let target = instruction.jumpTarget {
            try flow(jumped, to: Int(indexAt[target]))
        }
        if instruction.opcode.fallsThrough {
            guard index + 1 < instructions.count else { throw failure("control runs off the end of the code") }
            try flow(stack, to: index + 1)
        }
    }

    /// Control comes to the instruction `index` with the stack `stack`.
    private mutating func flow(_ stack: AbstractStacks.Stack, to index: Int) throws(VerificationFailure) {
        let known = stackBefore[index]
        var result = stack
        if known != StackMap.unknown {
            guard stacks.depth(known) == stacks.depth(stack) else {
                throw VerificationFailure(
                    offset: instructions[index].offset,
                    "the stack has \(stacks.depth(known)) items on one way here and \(stacks.depth(stack)) on another")
            }
            var compared = 0
            result = stacks.joined(known, stack, compared: &compared)
            try spend(compared)
            if result == known { return }
        }
        stackBefore[index] = result
        if !isListed[index] {
            isListed[index] = true
            worklist.append(Int32(index))
        }
    }

    /// The current instruction may raise while the stack is `stack`.
    private mutating func flow(
        _ stack: AbstractStacks.Stack, toHandler index: Int
    ) throws(VerificationFailure) {
        let handler = handlers[index]
        guard stacks.depth(stack) >= handler.depth else {
            throw failure("its exception handler keeps \(handler.depth) items, but the stack has fewer")
        }
        let base = stacks.truncated(stack, to: handler.depth)
        if handlerBases[index] == base { return }
        handlerBases[index] = base
        var entry = base
        if handler.pushesLasti { entry = stacks.pushed(.lasti, on: entry) }
        entry = stacks.pushed(.exception, on: entry)
        try flow(entry, to: Int(indexAt[handler.target]))
    }

    /// The handler of each instruction.
    private func handlerIndices() -> [Int?] {
        var result: [Int?] = Array(repeating: nil, count: instructions.count)
        for (number, handler) in handlers.enumerated() {
            var index = Int(indexAt[handler.range.lowerBound])
            while index < instructions.count, instructions[index].offset < handler.range.upperBound {
                result[index] = number
                index += 1
            }
        }
        return result
    }

    // MARK: Failures

    func failure(_ reason: String) -> VerificationFailure {
        VerificationFailure(offset: instruction.offset, reason)
    }

    /// Counts work, which code made to be slow to check must not make unbounded.
    mutating func spend(_ amount: Int) throws(VerificationFailure) {
        work += amount
        guard work <= workLimit else { throw failure("the code takes too much work to verify") }
    }
}
