/// The stack operations of which the instructions' steps are made.
extension Verifier {
    mutating func push(_ kind: SlotKind) throws(VerificationFailure) {
        guard stacks.depth(stack) < shape.stacksize else {
            throw failure("the stack grows above co_stacksize, which is \(shape.stacksize)")
        }
        try spend(1)
        stack = stacks.pushed(kind, on: stack)
    }

    mutating func push(_ kind: SlotKind, count: Int) throws(VerificationFailure) {
        for _ in 0..<count { try push(kind) }
    }

    /// Removes the top, whatever it is.
    mutating func pop() throws(VerificationFailure) -> SlotKind {
        let kind = try peek(1)
        stack = stacks.popped(stack)
        lowest = min(lowest, stacks.depth(stack))
        return kind
    }

    /// Removes `count` values.
    mutating func take(_ count: Int) throws(VerificationFailure) {
        for _ in 0..<count {
            let kind = try pop()
            guard kind.isOrdinary else { throw cannotUse(kind) }
        }
        try spend(count)
    }

    /// Removes the top, which must be `expected`.
    mutating func take(_ expected: SlotKind) throws(VerificationFailure) {
        let kind = try pop()
        guard kind == expected else { throw needs(expected.words, not: kind) }
    }

    /// The item `depth` deep; 1 is the top.
    mutating func peek(_ depth: Int) throws(VerificationFailure) -> SlotKind {
        let height = stacks.depth(stack)
        guard depth <= height else {
            throw failure("\(instruction.opcode.name) reaches \(depth) deep, but the stack has \(height) items")
        }
        return stacks.top(stacks.truncated(stack, to: height - depth + 1))
    }

    /// The item `depth` deep must be a value.
    mutating func needValue(_ depth: Int) throws(VerificationFailure) {
        let kind = try peek(depth)
        guard kind.isOrdinary else { throw cannotUse(kind) }
    }

    /// The item `depth` deep must be `expected`.
    mutating func need(_ expected: SlotKind, _ depth: Int) throws(VerificationFailure) {
        let kind = try peek(depth)
        guard kind == expected else { throw needs(expected.words, not: kind) }
    }

    func needs(_ expected: String, not kind: SlotKind) -> VerificationFailure {
        failure("\(instruction.opcode.name) needs \(expected), but finds \(kind.words)")
    }

    func cannotUse(_ kind: SlotKind) -> VerificationFailure {
        failure("\(instruction.opcode.name) cannot use \(kind.words)")
    }

    // MARK: Moving items

    mutating func copy(_ depth: Int) throws(VerificationFailure) {
        let kind = try peek(depth)
        guard kind.isCopyable else { throw cannotUse(kind) }
        try push(kind)
    }

    /// Replaces the topmost items by themselves in another order.
    private mutating func rearrange(
        _ count: Int, _ order: (inout [SlotKind]) -> Void
    ) throws(VerificationFailure) {
        var kinds: [SlotKind] = []
        for _ in 0..<count { kinds.append(try pop()) }
        order(&kinds)
        for kind in kinds.reversed() { try push(kind) }
    }

    /// Moves the top down to be `count` deep.
    mutating func rotate(_ count: Int) throws(VerificationFailure) {
        try needMovable(count)
        try rearrange(count) { $0.append($0.removeFirst()) }
    }

    /// Swaps the top with the item `depth` deep.
    mutating func swapTop(_ depth: Int) throws(VerificationFailure) {
        for end in [1, depth] {
            let kind = try peek(end)
            guard kind.isMovable else { throw cannotUse(kind) }
        }
        try rearrange(depth) { $0.swapAt(0, $0.count - 1) }
    }

    private mutating func needMovable(_ count: Int) throws(VerificationFailure) {
        for depth in 1...count {
            let kind = try peek(depth)
            guard kind.isMovable else { throw cannotUse(kind) }
        }
    }
}
