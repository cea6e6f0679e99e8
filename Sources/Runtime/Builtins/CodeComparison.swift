/// Equality and hash of code objects: over content, as CPython 3.11's `code_richcompare` and `code_hash` have them.
/// `co_filename`, `co_qualname` and `co_stacksize` do not count. Constants are told apart by type and, where it shows, by
/// sign: 1, 1.0 and True are three, 0.0 and -0.0 two. Code nested in constants is compared without recursion.
extension Runtime {
    private static let comparedNumbers = [
        CodeRef.argcount, CodeRef.posonlyargcount, CodeRef.kwonlyargcount, CodeRef.nlocals, CodeRef.flags, CodeRef.firstlineno,
    ]
    private static let comparedBytes = [CodeRef.code, CodeRef.linetable, CodeRef.exceptiontable]
    private static let comparedNames = [CodeRef.names, CodeRef.varnames, CodeRef.freevars, CodeRef.cellvars]

    /// `a == b` of two code objects.
    func codeEquals(_ a: Object, _ b: Object) -> Bool {
        var pending = [(a.value, b.value)]
        while let (x, y) = pending.popLast() {
            if x == y { continue }
            guard x.isPointer, y.isPointer, x.object.kind == y.object.kind, typeOf(x) == typeOf(y) else { return false }
            let p = x.object, q = y.object
            switch p.kind {
            case .code:
                if !fieldsEqual(p, q) || !appendPairs(p[CodeRef.consts], q[CodeRef.consts], to: &pending) { return false }
            case .tuple:
                if !appendPairs(x, y, to: &pending) { return false }
            case .float: if double(x)?.bitPattern != double(y)?.bitPattern { return false }
            case .complex:
                guard let c = complexParts(x), let d = complexParts(y), c.real.bitPattern == d.real.bitPattern,
                      c.imaginary.bitPattern == d.imaginary.bitPattern
                else { return false }
            case .set: if !pairElements(SetRef(p), SetRef(q), into: &pending) { return false }
            case .str, .int, .bytes: if nativeEquals(x, y) != .true { return false }
            default: return false
            }
        }
        return true
    }

    private func fieldsEqual(_ a: Object, _ b: Object) -> Bool {
        for field in Runtime.comparedNumbers where a.raw(field) != b.raw(field) { return false }
        for field in Runtime.comparedBytes where !byteBuffer(a[field]).elementsEqual(byteBuffer(b[field])) { return false }
        for field in Runtime.comparedNames + [CodeRef.name] where nativeEquals(a[field], b[field]) != .true { return false }
        return true
    }

    private func appendPairs(_ a: Value, _ b: Value, to pending: inout [(Value, Value)]) -> Bool {
        guard let x = items(of: a), let y = items(of: b), x.count == y.count else { return false }
        for i in 0..<x.count { pending.append((x[i], y[i])) }
        return true
    }

    /// Pairs the elements of two frozensets of constants by equality; what pairs must still be of one type.
    private func pairElements(_ a: SetRef, _ b: SetRef, into pending: inout [(Value, Value)]) -> Bool {
        if a.used != b.used { return false }
        var i = a.next(0)
        while i >= 0 {
            guard case .found(let j) = b.find(a.slots[i].key, hash: a.slots[i].hash, in: self) else { return false }
            pending.append((a.slots[i].key, b.slots[j].key))
            i = a.next(i + 1)
        }
        return true
    }

    /// `hash(code)`; computed once and kept in the object.
    func codeHash(_ code: Object) -> Int {
        if code.raw(CodeRef.hash) != 0 { return code.raw(CodeRef.hash) }
        var sum = TupleHash()
        var pending = [code.value]
        while let value = pending.popLast() {
            if value.isKind(.code) {
                let c = value.object
                for field in Runtime.comparedNumbers { sum.add(c.raw(field)) }
                for field in Runtime.comparedNames {
                    for name in TupleRef(c[field].object).buffer { sum.add(hash(StrRef(name.object))) }
                }
                sum.add(hash(CodeRef(c).name))
                sum.add(hash(bytes: UnsafeRawBufferPointer(byteBuffer(c[CodeRef.code]))))
                pending.append(c[CodeRef.consts])
            } else if value.isKind(.tuple) {
                let items = TupleRef(value.object).buffer
                sum.add(items.count)
                for i in 0..<items.count { pending.append(items[items.count - 1 - i]) }
            } else if case .hash(let h) = constantHash(value) {
                sum.add(h)
            }
        }
        let hash = NumericHash.reserved(sum.finish())
        code.storeDerived(CodeRef.hash, hash == 0 ? 1 : hash)
        return code.raw(CodeRef.hash)
    }

    /// Constants that are the same by `codeEquals` have the same; nothing raised.
    private func constantHash(_ value: Value) -> NativeHash {
        guard value.isPointer else { return nativeHash(value) }
        switch value.object.kind {
        case .str, .int, .bytes, .complex, .set: return nativeHash(value)
        case .float: return double(value)?.isNaN == true ? .needsPython : nativeHash(value)
        default: return .needsPython
        }
    }
}
