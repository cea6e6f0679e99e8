/// Equality and hash as CPython's code objects have them: over content, without `co_filename`, `co_qualname` and
/// `co_stacksize`. Constants are told apart by type and, where that differs, by sign: 0, 0.0, -0.0 and False are four.
extension Code: Hashable {
    package static func == (left: Code, right: Code) -> Bool {
        guard left.name == right.name, left.firstlineno == right.firstlineno, left.code == right.code,
            left.consts.count == right.consts.count
        else { return false }
        return left.comparedContent == right.comparedContent
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(comparedContent)
    }
}
