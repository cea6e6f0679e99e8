import Glibc

/// A stack of numbers of the matcher, outside of the heap of objects.
struct RegexStack {
    private(set) var base: UnsafeMutablePointer<Int>
    var count = 0
    private var capacity: Int
    /// Most numbers it may hold.
    private let most: Int

    init(most: Int) {
        self.most = most
        capacity = 64
        base = .allocate(capacity: capacity)
    }

    func deallocate() { base.deallocate() }

    /// Makes room for `n` more numbers; false where that is more than it may hold.
    @inline(__always) mutating func reserve(_ n: Int) -> Bool { count &+ n <= capacity || grow(n) }

    @inline(never) private mutating func grow(_ n: Int) -> Bool {
        let larger = max(capacity * 2, count + n)
        if larger > max(most, 64) { return false }
        let new = UnsafeMutablePointer<Int>.allocate(capacity: larger)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
        return true
    }
}
