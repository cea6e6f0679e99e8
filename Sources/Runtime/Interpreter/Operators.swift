import Bytecode
import Glibc

/// The binary operators and comparisons: their methods, and in which order they are tried.
/// Python reference, "Emulating numeric types" and "Rich comparison".
struct BinaryOperator {
    let method: Name
    let reflected: Name
    /// Null name (`__doc__`) where there is no in-place form.
    let inPlace: Name?
    let symbol: String

    /// The operator that an instruction executes; nil for other instructions.
    static func of(_ opcode: Opcode?, argument: Int) -> (operator: BinaryOperator, isInPlace: Bool)? {
        switch opcode {
        case .binaryAdd: (add, false)
        case .inplaceAdd: (add, true)
        case .binarySubtract: (subtract, false)
        case .inplaceSubtract: (subtract, true)
        case .binaryMultiply: (multiply, false)
        case .inplaceMultiply: (multiply, true)
        case .binaryMatrixMultiply: (matrixMultiply, false)
        case .inplaceMatrixMultiply: (matrixMultiply, true)
        case .binaryTrueDivide: (trueDivide, false)
        case .inplaceTrueDivide: (trueDivide, true)
        case .binaryFloorDivide: (floorDivide, false)
        case .inplaceFloorDivide: (floorDivide, true)
        case .binaryModulo: (modulo, false)
        case .inplaceModulo: (modulo, true)
        case .binaryPower: (power, false)
        case .inplacePower: (power, true)
        case .binaryLshift: (leftShift, false)
        case .inplaceLshift: (leftShift, true)
        case .binaryRshift: (rightShift, false)
        case .inplaceRshift: (rightShift, true)
        case .binaryAnd: (and, false)
        case .inplaceAnd: (and, true)
        case .binaryOr: (or, false)
        case .inplaceOr: (or, true)
        case .binaryXor: (xor, false)
        case .inplaceXor: (xor, true)
        case .compareOp: (comparison(argument), false)
        default: nil
        }
    }

    static let add = BinaryOperator(method: .__add__, reflected: .__radd__, inPlace: .__iadd__, symbol: "+")
    static let subtract = BinaryOperator(method: .__sub__, reflected: .__rsub__, inPlace: .__isub__, symbol: "-")
    static let multiply = BinaryOperator(method: .__mul__, reflected: .__rmul__, inPlace: .__imul__, symbol: "*")
    static let matrixMultiply = BinaryOperator(method: .__matmul__, reflected: .__rmatmul__, inPlace: .__imatmul__, symbol: "@")
    static let trueDivide = BinaryOperator(method: .__truediv__, reflected: .__rtruediv__, inPlace: .__itruediv__, symbol: "/")
    static let floorDivide = BinaryOperator(method: .__floordiv__, reflected: .__rfloordiv__, inPlace: .__ifloordiv__, symbol: "//")
    static let modulo = BinaryOperator(method: .__mod__, reflected: .__rmod__, inPlace: .__imod__, symbol: "%")
    static let power = BinaryOperator(method: .__pow__, reflected: .__rpow__, inPlace: .__ipow__, symbol: "** or pow()")
    static let leftShift = BinaryOperator(method: .__lshift__, reflected: .__rlshift__, inPlace: .__ilshift__, symbol: "<<")
    static let rightShift = BinaryOperator(method: .__rshift__, reflected: .__rrshift__, inPlace: .__irshift__, symbol: ">>")
    static let and = BinaryOperator(method: .__and__, reflected: .__rand__, inPlace: .__iand__, symbol: "&")
    static let or = BinaryOperator(method: .__or__, reflected: .__ror__, inPlace: .__ior__, symbol: "|")
    static let xor = BinaryOperator(method: .__xor__, reflected: .__rxor__, inPlace: .__ixor__, symbol: "^")

    static func comparison(_ n: Int) -> BinaryOperator {
        switch CompareOperator(rawValue: n) {
        case .less: BinaryOperator(method: .__lt__, reflected: .__gt__, inPlace: nil, symbol: "<")
        case .lessEqual: BinaryOperator(method: .__le__, reflected: .__ge__, inPlace: nil, symbol: "<=")
        case .greater: BinaryOperator(method: .__gt__, reflected: .__lt__, inPlace: nil, symbol: ">")
        case .greaterEqual: BinaryOperator(method: .__ge__, reflected: .__le__, inPlace: nil, symbol: ">=")
        case .notEqual: BinaryOperator(method: .__ne__, reflected: .__ne__, inPlace: nil, symbol: "!=")
        case .equal, nil: BinaryOperator(method: .__eq__, reflected: .__eq__, inPlace: nil, symbol: "==")
        }
    }
}

extension Runtime {
    /// Executes the binary operator or comparison at the running frame's position on the two topmost values.
    ///
    /// - Returns: the result, which replaces both; `.error`; `framePushed`.
    @inline(never) func binary(_ opcode: Opcode, argument: Int, _ a: Value, _ b: Value) -> Value {
        let fast = opcode == .compareOp ? compareNatively(argument, a, b) : arithmetic(opcode, a, b)
        if !fast.isNull { return fast }
        guard let (op, isInPlace) = BinaryOperator.of(opcode, argument: argument) else { return raise(.systemError, "no binary operator") }
        return tryCandidates(op, isInPlace, a, b, from: 0)
    }

    /// Goes on after the candidate numbered `step` returned NotImplemented.
    func continueBinary(_ frame: Frame, after step: Int) -> Value {
        let instruction = frame.decoded.pointee.instructions[frame.pc]
        guard let (op, isInPlace) = BinaryOperator.of(instruction.opcode, argument: Int(instruction.arg)) else {
            return raise(.systemError, "no binary operator")
        }
        return tryCandidates(op, isInPlace, frame.stackTop[-2], frame.stackTop[-1], from: step + 1)
    }

    private func tryCandidates(_ op: BinaryOperator, _ isInPlace: Bool, _ a: Value, _ b: Value, from first: Int) -> Value {
        let ta = typeOf(a), tb = typeOf(b)
        let isComparison = op.inPlace == nil
        var reflectedFirst = false
        let right = ta != tb || isComparison ? lookup(tb, op.reflected) : .null
        if ta != tb && !right.isNull && tb.isSubtype(of: ta) {
            reflectedFirst = isComparison || lookup(ta, op.reflected) != right
        }
        // A list or bytearray changes itself as a sequence: what the other operand makes of it as a number goes first.
        let inPlaceLast = isInPlace && !right.isNull && right.isKind(.function) && (op.symbol == "+" || op.symbol == "*")
            && (a.isKind(.list) || a.isKind(.byteArray)) && op.inPlace.map { lookup(ta, $0).isKind(.nativeFunction) } == true
        for step in first..<3 {
            let method: Value
            let selfValue: Value, other: Value
            switch inPlaceLast ? [2, 0, 1][step] : step {
            case 0:
                guard isInPlace, let name = op.inPlace else { continue }
                (method, selfValue, other) = (lookup(ta, name), a, b)
            case reflectedFirst ? 2 : 1: (method, selfValue, other) = (lookup(ta, op.method), a, b)
            default: (method, selfValue, other) = (right, b, a)
            }
            if method.isNull { continue }
            if op.method == .__mul__, method.isKind(.nativeFunction), isSequence(selfValue), !isInt(other),
               lookup(typeOf(other), .__index__).isNull { continue }
            let base = state.pointee.requestArguments
            let (callable, bound) = specialCall(method, selfValue, at: base)
            if callable == .error { return .error }
            base[bound] = other
            let depth = state.pointee.depth
            let result = call(callable, base, bound + 1, names: .null, completion: Completion(.binary, pops: 2))
            if result == Runtime.framePushed && state.pointee.depth >= depth { state.pointee.frame?.extra = Value(step) }
            if result != .notImplemented { return result }
        }
        if isComparison {
            if op.symbol == "==" { return Value(a == b) }
            if op.symbol == "!=" { return Value(a != b) }
            return raise(.typeError, "'\(op.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
        }
        if op.symbol == "*" && (isSequence(a) || isSequence(b)) {
            return raise(.typeError, "can't multiply sequence by non-int of type '\(typeName(isSequence(a) ? b : a))'")
        }
        let symbol = isInPlace ? (op.symbol == "** or pow()" ? "**=" : op.symbol + "=") : op.symbol
        if op.symbol == ">>" && isPrintFunction(a) {
            return raise(.typeError, "unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'. Did you mean \"print(<message>, file=<output_stream>)\"?")
        }
        return raise(.typeError, "unsupported operand type(s) for \(symbol): '\(typeName(a))' and '\(typeName(b))'")
    }

    private func isSequence(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .str, .bytes, .byteArray, .list, .tuple: return true
        default: return false
        }
    }

    private func isPrintFunction(_ value: Value) -> Bool {
        value.isKind(.nativeFunction) && NativeRef(value.object).name == "print"
    }

    /// Arithmetic on ints and floats; null when the operands are something else or the operator has its own rules.
    private func arithmetic(_ opcode: Opcode, _ a: Value, _ b: Value) -> Value {
        if a.isBool || b.isBool {
            // As ints; but the bitwise operators of two bools give a bool.
            switch opcode {
            case .binaryAdd, .inplaceAdd, .binarySubtract, .inplaceSubtract, .binaryMultiply, .inplaceMultiply:
                let x = a.isBool ? Value(a == .true ? 1 : 0) : a, y = b.isBool ? Value(b == .true ? 1 : 0) : b
                return x.isInt && y.isInt ? arithmetic(opcode, x, y) : .null
            case .binaryAnd, .inplaceAnd: return a.isBool && b.isBool ? Value(a == .true && b == .true) : .null
            case .binaryOr, .inplaceOr: return a.isBool && b.isBool ? Value(a == .true || b == .true) : .null
            case .binaryXor, .inplaceXor: return a.isBool && b.isBool ? Value(a != b) : .null
            default: return .null
            }
        }
        if a.isInt && b.isInt {
            switch opcode {
            case .binaryAdd, .inplaceAdd: return int(Integer.add(a.int, b.int))
            case .binarySubtract, .inplaceSubtract: return int(Integer.subtract(a.int, b.int))
            case .binaryMultiply, .inplaceMultiply: return int(Integer.multiply(a.int, b.int))
            case .binaryAnd, .inplaceAnd: return Value(bits: a.bits & b.bits)
            case .binaryOr, .inplaceOr: return Value(bits: a.bits | b.bits)
            case .binaryXor, .inplaceXor: return Value(bits: a.bits ^ b.bits | 1)
            case .binaryRshift, .inplaceRshift: return b.int < 0 ? .null : Value(a.int >> min(b.int, 63))
            case .binaryLshift, .inplaceLshift:
                let n = a.int
                if b.int >= 0 && n.magnitude.leadingZeroBitCount > b.int &+ 2 { return Value(n << b.int) }
                return wideArithmetic(opcode, a, b)
            case .binaryTrueDivide, .inplaceTrueDivide:
                if b.int != 0 && a.int.magnitude < 1 << 53 && b.int.magnitude < 1 << 53 { return float(Double(a.int) / Double(b.int)) }
                return .null
            default: return .null
            }
        }
        let wide = wideArithmetic(opcode, a, b)
        if !wide.isNull { return wide }
        if let x = simpleDouble(a), let y = simpleDouble(b) {
            switch opcode {
            case .binaryAdd, .inplaceAdd: return float(x + y)
            case .binarySubtract, .inplaceSubtract: return float(x - y)
            case .binaryMultiply, .inplaceMultiply: return float(x * y)
            case .binaryTrueDivide, .inplaceTrueDivide: return y == 0 ? .null : float(x / y)
            case .binaryPower where x > 0, .inplacePower where x > 0:
                let r = pow(x, y)
                return r.isFinite ? float(r) : .null
            default: return .null
            }
        }
        if opcode == .binaryAdd || opcode == .inplaceAdd, isExact(a, .str), isExact(b, .str) {
            return concatenateQuickly(StrRef(a.object), StrRef(b.object))
        }
        return .null
    }

    /// A float, or an int that a float holds exactly; exact builtin classes only, and at least one must be a float for callers.
    @inline(__always) func simpleDouble(_ value: Value) -> Double? {
        if value.isFlonum { return value.flonum }
        if value.isInt { return value.int.magnitude < 1 << 53 ? Double(value.int) : nil }
        if value.isPointer && value.object.kind == .float && value.object.classValue == type(.float) { return double(value) }
        return nil
    }

    /// Comparison of ints, floats and strings; null for anything else.
    @inline(__always) func compareNatively(_ op: Int, _ a: Value, _ b: Value) -> Value {
        if a.isInt && b.isInt { return compare(op, a.int, b.int) }
        if a.isFlonum && b.isFlonum { return compare(op, a.flonum, b.flonum) }
        if let x = simpleDouble(a), let y = simpleDouble(b) { return compare(op, x, y) }
        if a.isPointer && b.isPointer && a.object.classValue == type(.str) && b.object.classValue == type(.str) {
            if op == CompareOperator.equal.rawValue { return Value(StrRef.equal(StrRef(a.object), StrRef(b.object))) }
            if op == CompareOperator.notEqual.rawValue { return Value(!StrRef.equal(StrRef(a.object), StrRef(b.object))) }
            return compare(op, StrRef.compare(StrRef(a.object), StrRef(b.object)), 0)
        }
        if let order = wideOrder(a, b) { return compare(op, order, 0) }
        return .null
    }

    @inline(__always) private func compare<T: Comparable>(_ op: Int, _ x: T, _ y: T) -> Value {
        switch op {
        case 0: Value(x < y)
        case 1: Value(x <= y)
        case 2: Value(x == y)
        case 3: Value(x != y)
        case 4: Value(x > y)
        default: Value(x >= y)
        }
    }
}
