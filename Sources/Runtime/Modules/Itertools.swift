/// The native part of `itertools`: the step from one row of a combinatoric iterator to the next. Python library reference, "itertools",
/// "Combinatoric iterators". Each function changes the lists of places it is given and returns the next row; None after the last one.
///
/// The lists may come from an image, so every place is checked before it is used.
enum ItertoolsModule {
    static let module = NativeModule("itertools", functions: [
        Native("_next_product", "pools, places, row, /", .function) { runtime, a in
            guard a[0].isKind(.tuple), a[1].isKind(.list), a[2].isKind(.list) else { return malformed(runtime) }
            let pools = TupleRef(a[0].object), places = ListRef(a[1].object), row = ListRef(a[2].object)
            guard places.count == pools.count, row.count == pools.count else { return malformed(runtime) }
            var i = pools.count - 1
            while i >= 0 {
                guard pools[i].isKind(.tuple), places[i].isInt else { return malformed(runtime) }
                let pool = TupleRef(pools[i].object)
                let place = places[i].int &+ 1
                guard place >= 0, pool.count > 0 else { return malformed(runtime) }
                let isCarried = place >= pool.count
                places.set(i, Value(isCarried ? 0 : place))
                row.set(i, pool[isCarried ? 0 : place])
                if !isCarried { return runtime.tuple(row.items, count: row.count) }
                i -= 1
            }
            return .none
        },
        Native("_next_permutation", "pool, places, cycles, /", .function) { runtime, a in
            guard a[0].isKind(.tuple), a[1].isKind(.list), a[2].isKind(.list) else { return malformed(runtime) }
            let pool = TupleRef(a[0].object), places = ListRef(a[1].object), cycles = ListRef(a[2].object)
            let n = pool.count
            guard places.count == n, cycles.count <= n else { return malformed(runtime) }
            var i = cycles.count - 1
            while i >= 0 {
                guard cycles[i].isInt else { return malformed(runtime) }
                let left = cycles[i].int &- 1
                guard left >= 0, left <= n else { return malformed(runtime) }
                let moved = places[i]
                if left > 0 {
                    cycles.set(i, Value(left))
                    places.set(i, places[n - left])
                    places.set(n - left, moved)
                    return row(runtime, pool, places, count: cycles.count)
                }
                places.object.writeBarrier()
                (places.items + i).update(from: places.items + i + 1, count: n - i - 1)
                places.items[n - 1] = moved
                cycles.set(i, Value(n - i))
                i -= 1
            }
            return .none
        },
        Native("_next_combination", "pool, places, repeats, /", .function) { runtime, a in
            guard a[0].isKind(.tuple), a[1].isKind(.list), a[2].isBool else { return malformed(runtime) }
            let pool = TupleRef(a[0].object), places = ListRef(a[1].object), repeats = a[2] == .true
            let r = places.count
            // The last value of place i is `last + i`, or `last` with repetitions.
            let last = pool.count - (repeats ? 1 : r)
            var i = r - 1
            while i >= 0, places[i].isInt, places[i].int == last + (repeats ? 0 : i) { i -= 1 }
            if i < 0 { return .none }
            guard places[i].isInt else { return malformed(runtime) }
            let first = places[i].int &+ 1
            for k in i..<r { places.set(k, Value(repeats ? first : first &+ (k - i))) }
            return row(runtime, pool, places, count: r)
        },
    ])

    /// The items of the pool at the first `count` places.
    private static func row(_ runtime: Runtime, _ pool: TupleRef, _ places: ListRef, count: Int) -> Value {
        for k in 0..<count {
            guard places[k].isInt, places[k].int >= 0, places[k].int < pool.count else { return malformed(runtime) }
        }
        let row = runtime.newTuple(count: count)
        for k in 0..<count { row.items[k] = pool[places[k].int] }
        return row.value
    }

    private static func malformed(_ runtime: Runtime) -> Value { runtime.raise(.systemError, "the places of an iterator are malformed") }
}
