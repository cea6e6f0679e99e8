/// What the verifier found out about the value stack at each instruction of one code object. The loader of a frame
/// compares the frame's stack with it.
package struct StackMap: Sendable {
    let stacks: AbstractStacks
    /// By byte offset; `unknown` where no instruction starts or none is reached.
    let stackAt: [AbstractStacks.Stack]

    static let unknown: AbstractStacks.Stack = -1

    /// Items on the stack before the instruction at `offset`; nil when no instruction starts there or control cannot
    /// come there.
    package func depth(at offset: Int) -> Int? {
        stack(at: offset).map(stacks.depth)
    }

    /// The kinds of those items, the lowest first.
    package func kinds(at offset: Int) -> [SlotKind]? {
        stack(at: offset).map(stacks.kinds)
    }

    private func stack(at offset: Int) -> AbstractStacks.Stack? {
        guard stackAt.indices.contains(offset), stackAt[offset] != Self.unknown else { return nil }
        return stackAt[offset]
    }
}
