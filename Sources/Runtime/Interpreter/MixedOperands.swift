/// Operators and comparisons that the loop's fast paths leave alone, and that need neither Python code nor an exception: operands of
/// different kinds of numbers, floats that are not immediate, complex numbers, strings.
extension Runtime {
    /// `a ∘ b`, null where it takes more.
    @inline(never) func mixedArithmetic(_ op: FastOpcode, _ a: Value, _ b: Value) -> Value {
        if let x = simpleDouble(a), let y = simpleDouble(b) {
            let areInts = Value.bothInts(a, b)
            switch op {
            case .add where !areInts, .addConst where !areInts: return float(x + y)
            case .subtract where !areInts, .subtractConst where !areInts: return float(x - y)
            case .multiply where !areInts, .multiplyConst where !areInts: return float(x * y)
            case .trueDivide, .trueDivideConst: return y == 0 ? .null : float(x / y)
            default: return .null
            }
        }
        guard a.isPointer || b.isPointer else { return .null }
        if op == .add || op == .addConst, a.isPointer, b.isPointer, isExact(a, .str), isExact(b, .str) {
            return concatenateQuickly(StrRef(a.object), StrRef(b.object))
        }
        if let x = exactComplex(a), let y = exactComplex(b) {
            switch op {
            case .add, .addConst: return complex(x.real + y.real, x.imaginary + y.imaginary)
            case .subtract, .subtractConst: return complex(x.real - y.real, x.imaginary - y.imaginary)
            case .multiply, .multiplyConst:
                return complex(x.real * y.real - x.imaginary * y.imaginary, x.real * y.imaginary + x.imaginary * y.real)
            default: return .null
            }
        }
        return .null
    }

    /// How `a` and `b` compare, as `FastArithmetic.order`; -1 where it takes more.
    @inline(never) func mixedOrder(_ a: Value, _ b: Value) -> Int {
        if let x = simpleDouble(a), let y = simpleDouble(b) { return x < y ? 0 : x == y ? 1 : x > y ? 2 : 3 }
        guard a.isPointer, b.isPointer, isExact(a, .str), isExact(b, .str) else { return -1 }
        if a == b { return 1 }
        let sign = StrRef.compare(StrRef(a.object), StrRef(b.object))
        return sign < 0 ? 0 : sign == 0 ? 1 : 2
    }

    /// The parts of a complex number, or of a float or int that goes with one; nil for anything else.
    private func exactComplex(_ value: Value) -> (real: Double, imaginary: Double)? {
        if let x = simpleDouble(value) { return (x, 0) }
        return value.isPointer && value.object.classValue == type(.complex) ? complexParts(value) : nil
    }
}
