/// The functions of `math` over many numbers: `fsum prod hypot dist`.
enum MathSequences {
    static let functions: [Native] = [
        Native("fsum", "seq, /", .function, sum),
        Native("prod", "iterable, /, *, start=", twin: "numbers.prod", .function, product),
        Native("hypot", "*coordinates", .function, hypotenuse),
        Native("dist", "p, q, /", .function, distance),
    ]

    /// Some numbers, all floats; or what the native function is to return instead.
    private enum Floats {
        case numbers([Double])
        case needsPython
        case failed
    }

    private static func floats(_ runtime: Runtime, _ items: some Sequence<Value>) -> Floats {
        var numbers: [Double] = []
        for item in items {
            switch runtime.realArgument(item) {
            case .real(let x): numbers.append(x)
            case .needsPython: return .needsPython
            case .failed: return .failed
            }
        }
        return .numbers(numbers)
    }

    private static func sum(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let items = runtime.drain(a[0]) else { return MathModule.again(runtime, "fsum", a, "with_items") }
        switch floats(runtime, items) {
        case .failed: return .error
        case .needsPython:
            // An iterator is used up by now.
            return MathModule.again(runtime, "fsum", [runtime.list(items)], "with_items")
        case .numbers(let numbers):
            return runtime.attempt { () throws(TextError) in
                var sum = ExactFloatSum()
                for x in numbers { try sum.add(x) }
                return runtime.float(try sum.finish())
            }
        }
    }

    private static func hypotenuse(_ runtime: Runtime, _ a: Arguments) -> Value {
        switch floats(runtime, (0..<a.count).map { a[$0] }) {
        case .failed: .error
        case .needsPython: MathModule.again(runtime, "hypot", a, "with_reals")
        case .numbers(let numbers): runtime.float(MathFunctions.hypotenuse(numbers))
        }
    }

    private static func distance(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let p = runtime.exactItems(of: a[0]), let q = runtime.exactItems(of: a[1]) else {
            return MathModule.again(runtime, "dist", a, "with_points")
        }
        if p.count != q.count { return runtime.raise(.valueError, "both points must have the same number of dimensions") }
        switch (floats(runtime, p), floats(runtime, q)) {
        case (.numbers(let x), .numbers(let y)):
            return runtime.attempt { () throws(TextError) in runtime.float(try MathFunctions.distance(x, y)) }
        case (.failed, _), (_, .failed): return .error
        default: return MathModule.again(runtime, "dist", a, "with_points")
        }
    }

    private static func product(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let items = runtime.drain(a[0]) else { return .declined }
        var total = a.named[0].isNull ? Value(1) : a.named[0]
        for (i, item) in items.enumerated() {
            guard let next = times(runtime, total, item), !next.isNull else {
                return runtime.useTwin("numbers.prod_from", runtime.list(Array(items[i...])), total)
            }
            if next == .error { return next }
            total = next
        }
        return total
    }

    /// The product of two numbers of the builtin types; nil for anything else.
    private static func times(_ runtime: Runtime, _ a: Value, _ b: Value) -> Value? {
        for x in [a, b] where x.isPointer && (x.object.type.isHeapType || (x.object.kind != .int && x.object.kind != .float)) { return nil }
        if let x = runtime.integer(a), let y = runtime.integer(b) { return runtime.int(x * y) }
        return runtime.attempt { () throws(TextError) in
            guard let x = try runtime.floatOperand(a), let y = try runtime.floatOperand(b) else { return .null }
            return runtime.float(x * y)
        }
    }
}
