/// The method resolution order. Python language reference, "Resolving MRO entries"; the C3 merge.
extension Runtime {
    /// The MRO of a class with these bases: the class, then the merge of its bases' orders and the bases themselves.
    ///
    /// - Returns: a tuple; `.error` with CPython's TypeError where the orders contradict each other.
    func computeMRO(of type: Value, bases: UnsafeBufferPointer<Value>) -> Value {
        for i in 0..<bases.count {
            for j in (i + 1)..<max(bases.count, i + 1) where bases[i] == bases[j] {
                return raise(.typeError, "duplicate base class \(TypeRef(bases[i].object).name.string)")
            }
        }
        if bases.count == 1 { return tuple([type] + Array(TypeRef(bases[0].object).mro.buffer)) }
        var sequences = bases.map { Array(TypeRef($0.object).mro.buffer) }
        sequences.append(Array(bases))
        var heads = [Int](repeating: 0, count: sequences.count)
        var result = [type]
        while true {
            var isDone = true
            var chosen: Value?
            for (i, sequence) in sequences.enumerated() where heads[i] < sequence.count {
                isDone = false
                let candidate = sequence[heads[i]]
                let isInTail = sequences.indices.contains { sequences[$0].dropFirst(heads[$0] + 1).contains(candidate) }
                if !isInTail {
                    chosen = candidate
                    break
                }
            }
            if isDone { return tuple(result) }
            guard let chosen else { return raiseInconsistentMRO(sequences, heads) }
            result.append(chosen)
            for i in sequences.indices where heads[i] < sequences[i].count && sequences[i][heads[i]] == chosen { heads[i] += 1 }
        }
    }

    private func raiseInconsistentMRO(_ sequences: [[Value]], _ heads: [Int]) -> Value {
        var names: [String] = []
        for (i, sequence) in sequences.enumerated() where heads[i] < sequence.count {
            let name = TypeRef(sequence[heads[i]].object).name.string
            if !names.contains(name) { names.append(name) }
        }
        return raise(.typeError, "Cannot create a consistent method resolution\norder (MRO) for bases \(names.joined(separator: ", "))")
    }

    /// The most derived metaclass of the bases and `meta`.
    func metaclass(_ meta: TypeRef, bases: UnsafeBufferPointer<Value>) -> Value {
        var winner = meta
        for base in bases {
            let candidate = typeOf(base)
            if winner.isSubtype(of: candidate) { continue }
            guard candidate.isSubtype(of: winner) else {
                return raise(.typeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
            }
            winner = candidate
        }
        return winner.value
    }
}
