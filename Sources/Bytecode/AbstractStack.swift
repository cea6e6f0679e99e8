/// Value stacks of slot kinds, as immutable linked lists in one arena: a stack is the index of its top node. Stacks of
/// neighbouring instructions share what they have in common, so a state at every instruction costs no more than the
/// pushes between them.
struct AbstractStacks {
    typealias Stack = Int32

    static let empty: Stack = 0

    private struct Node {
        var kind: SlotKind
        var depth: Int32
        var below: Stack
        /// A node further down, so that any depth is found in a logarithmic number of steps (a skew-binary jump list).
        var jump: Stack
    }

    private var nodes = [Node(kind: .unusable, depth: 0, below: 0, jump: 0)]

    func depth(_ stack: Stack) -> Int { Int(nodes[Int(stack)].depth) }

    /// The top's kind. The empty stack has none.
    func top(_ stack: Stack) -> SlotKind { nodes[Int(stack)].kind }

    func popped(_ stack: Stack) -> Stack { nodes[Int(stack)].below }

    mutating func pushed(_ kind: SlotKind, on stack: Stack) -> Stack {
        let below = nodes[Int(stack)]
        let further = nodes[Int(below.jump)]
        let isEven = below.depth - further.depth == further.depth - nodes[Int(further.jump)].depth
        nodes.append(
            Node(kind: kind, depth: below.depth + 1, below: stack, jump: isEven ? further.jump : stack))
        return Stack(nodes.count - 1)
    }

    /// The lowest `depth` items of a stack that has as many.
    func truncated(_ stack: Stack, to depth: Int) -> Stack {
        var stack = stack
        while self.depth(stack) > depth {
            let jump = nodes[Int(stack)].jump
            stack = self.depth(jump) >= depth ? jump : nodes[Int(stack)].below
        }
        return stack
    }

    /// All kinds, the lowest first.
    func kinds(_ stack: Stack) -> [SlotKind] {
        var kinds: [SlotKind] = []
        var stack = stack
        while stack != Self.empty {
            kinds.append(top(stack))
            stack = popped(stack)
        }
        return kinds.reversed()
    }

    /// What is known where two ways with stacks of the same depth meet; `first` itself when the second adds nothing.
    /// `compared` becomes the number of items looked at.
    mutating func joined(_ first: Stack, _ second: Stack, compared: inout Int) -> Stack {
        var (left, right) = (first, second)
        var joins: [SlotKind] = []
        var keptFrom = 0  // items above the lowest one that changes
        while left != right {
            let join = top(left).joined(with: top(right))
            joins.append(join)
            if join != top(left) { keptFrom = joins.count }
            left = popped(left)
            right = popped(right)
        }
        compared = joins.count
        if keptFrom == 0 { return first }
        var result = truncated(first, to: depth(first) - keptFrom)
        for kind in joins[..<keptFrom].reversed() {
            result = pushed(kind, on: result)
        }
        return result
    }
}
