/// `cell`: a box for one variable that scopes share. Python library reference, `types.CellType`.
enum CellMethods {
    static let table = NativeTable(.cell, methods: [
        Native("__new__", "cls, contents=, /", .staticMethod) { runtime, a in
            runtime.requestedType(a, .cell) == nil ? .error : runtime.newCell(a[1])
        },
        Native("__eq__", "self, value, /", twin: "cell.eq") { compare(.equal, $0, $1) },
        Native("__ne__", "self, value, /", twin: "cell.ne") { compare(.notEqual, $0, $1) },
        Native("__lt__", "self, value, /", twin: "cell.lt") { compare(.less, $0, $1) },
        Native("__le__", "self, value, /", twin: "cell.le") { compare(.lessEqual, $0, $1) },
        Native("__gt__", "self, value, /", twin: "cell.gt") { compare(.greater, $0, $1) },
        Native("__ge__", "self, value, /", twin: "cell.ge") { compare(.greaterEqual, $0, $1) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ], attributes: [
        NativeAttribute("cell_contents", get: { runtime, cell in
            cell.object[0].isNull ? runtime.raise(.valueError, "Cell is empty") : cell.object[0]
        }, set: { _, cell, value in
            cell.object.store(0, value)
            return .none
        }),
    ], unhashable: true)

    private enum Comparison { case equal, notEqual, less, lessEqual, greater, greaterEqual }

    /// Cells compare as their contents do; an empty one is less than any other.
    private static func compare(_ operation: Comparison, _ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.cell) else { return .notImplemented }
        let x = a[0].object[0], y = a[1].object[0]
        if !x.isNull && !y.isNull {
            // Identical contents need not be equal: the twin compares everything but plain ints and strs.
            guard operation == .equal || operation == .notEqual, x.isInt || x.isKind(.str), y.isInt || y.isKind(.str) else { return .declined }
            let verdict = runtime.nativeEquals(x, y)
            return (operation == .equal ? verdict : verdict.negated).value
        }
        let left = x.isNull ? 0 : 1, right = y.isNull ? 0 : 1
        switch operation {
        case .equal: return Value(left == right)
        case .notEqual: return Value(left != right)
        case .less: return Value(left < right)
        case .lessEqual: return Value(left <= right)
        case .greater: return Value(left > right)
        case .greaterEqual: return Value(left >= right)
        }
    }
}
