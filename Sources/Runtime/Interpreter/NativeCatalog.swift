/// A native function in memory. The structure keeps it in the form it is called in: in memory of function type itself it would be
/// called by a thunk.
struct NativeEntry {
    let function: NativeFunction
}

/// Every native function and every computed attribute of the program, numbered in the order in which bootstrapping walks the
/// tables. Made once in a process and immutable from then on: all runtimes read the same one.
struct NativeCatalog: @unchecked Sendable {
    static let shared = NativeCatalog()

    /// The functions of one table, and the number of the first.
    private struct Run {
        let start: Int
        let rows: [Native]
        let areIntrinsics: Bool
    }
    private let natives: [Run]

    /// Number of native functions.
    let count: Int
    /// The functions by number: where native function objects point to.
    let functions: UnsafeMutablePointer<NativeEntry>
    /// Their `Arity`s.
    let arities: UnsafeMutablePointer<Int>
    /// Computed attributes by number.
    let attributes: UnsafeMutablePointer<NativeAttribute>
    /// Number of the first function of each of `NativeTables.modules`.
    let moduleStarts: [Int]

    private init() {
        var natives: [Run] = []
        var starts: [Int] = []
        var count = 0, attributeCount = 0
        func add(_ rows: [Native], areIntrinsics: Bool = false) {
            natives.append(Run(start: count, rows: rows, areIntrinsics: areIntrinsics))
            count += rows.count
        }
        for table in NativeTables.types {
            add(table.methods)
            attributeCount += table.attributes.count
        }
        for functions in NativeTables.builtins { add(functions) }
        for functions in NativeTables.intrinsics { add(functions, areIntrinsics: true) }
        for module in NativeTables.modules {
            starts.append(count)
            add(module.functions)
        }
        functions = .allocate(capacity: count)
        arities = .allocate(capacity: count)
        for run in natives {
            for (i, native) in run.rows.enumerated() {
                (functions + run.start + i).initialize(to: NativeEntry(
                    function: run.areIntrinsics ? ParameterKinds.checked(native) : native.function))
                (arities + run.start + i).initialize(to: Arity(
                    signature: native.signature, hasTwin: native.twin != nil, isNew: native.name == "__new__").bits)
            }
        }
        attributes = .allocate(capacity: attributeCount)
        var next = attributes
        for table in NativeTables.types {
            for attribute in table.attributes {
                next.initialize(to: attribute)
                next += 1
            }
        }
        self.natives = natives
        self.count = count
        moduleStarts = starts
    }

    /// The row of a native function.
    func native(_ number: Int) -> Native {
        var low = 0, high = natives.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if natives[middle].start <= number { low = middle } else { high = middle }
        }
        return natives[low].rows[number - natives[low].start]
    }
}
