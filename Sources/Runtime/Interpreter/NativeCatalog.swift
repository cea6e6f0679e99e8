/// Every native function and every computed attribute of the program, numbered in the order in which bootstrapping walks the
/// tables. Made once in a process and immutable from then on: all runtimes read the same one.
struct NativeCatalog: @unchecked Sendable {
    static let shared = NativeCatalog()

    /// The rows of the tables.
    let natives: [Native]
    /// The functions of `natives`, where native function objects point to.
    let functions: UnsafeMutablePointer<NativeFunction>
    /// The `Arity`s of `natives`.
    let arities: UnsafeMutablePointer<Int>
    let attributes: [NativeAttribute]
    /// Number of the first function of each of `NativeTables.modules`.
    let moduleStarts: [Int]

    private init() {
        var natives: [Native] = []
        natives.reserveCapacity(2048)
        var attributes: [NativeAttribute] = []
        attributes.reserveCapacity(512)
        for table in NativeTables.types {
            natives += table.methods
            attributes += table.attributes
        }
        for functions in NativeTables.builtins { natives += functions }
        for functions in NativeTables.intrinsics { natives += functions }
        var starts: [Int] = []
        for module in NativeTables.modules {
            starts.append(natives.count)
            natives += module.functions
        }
        functions = .allocate(capacity: natives.count)
        arities = .allocate(capacity: natives.count)
        for (i, native) in natives.enumerated() {
            (functions + i).initialize(to: native.function)
            (arities + i).initialize(to: Arity(signature: native.signature, hasTwin: native.twin != nil).bits)
        }
        self.natives = natives
        self.attributes = attributes
        moduleStarts = starts
    }
}
