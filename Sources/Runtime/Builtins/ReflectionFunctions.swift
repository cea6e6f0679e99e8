import BigInt

/// Builtin functions that look at objects. Python library reference, "Built-in Functions".
enum ReflectionFunctions {
    static let functions: [Native] = [
        Native("isinstance", "obj, class_or_tuple, /", twin: "reflection.isinstance", .function) {
            $0.nativeCheck($1[0], $1[1], isSubclass: false)
        },
        Native("issubclass", "cls, class_or_tuple, /", twin: "reflection.issubclass", .function) {
            $0.nativeCheck($1[0], $1[1], isSubclass: true)
        },
        Native("callable", "obj, /", .function) { runtime, a in Value(runtime.isCallable(a[0])) },
        Native("id", "obj, /", .function) { $0.identity($1[0]) },
        Native("hash", "obj, /", twin: "reflection.hash", .function) { runtime, a in
            switch runtime.nativeHash(a[0]) {
            case .hash(let h): runtime.int(h)
            case .needsPython: .declined
            case .unhashable: .error
            }
        },
        Native("getattr", "object, name, default=, /", twin: "reflection.getattr", .function, getAttribute),
        Native("hasattr", "obj, name, /", twin: "reflection.hasattr", .function, hasAttribute),
        Native("setattr", "obj, name, value, /", .function) { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.setAttribute(a[0], name, a[2])
        },
        Native("delattr", "obj, name, /", .function) { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.setAttribute(a[0], name, .null)
        },
        Native("dir", "object=, /", twin: "reflection.dir", .function) { _, _ in .declined },
        Native("vars", "object=, /", twin: "reflection.vars", .function, variables),
        Native("globals", "", .function) { runtime, _ in
            guard let frame = runtime.visible(runtime.state.pointee.frame) else { return runtime.newDict().value }
            return frame.function.object[FunctionRef.globals]
        },
        Native("locals", "", .function) { runtime, _ in runtime.callerLocals() },
        Native("__build_class__", "func, name, /, *bases, **kwds", twin: "type.build_class", .function) { _, _ in .declined },
    ]

    /// `getattr`: a class with `__getattr__` whose own lookup runs Python code is left to the twin, which knows what to ask next.
    private static func getAttribute(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let name = runtime.attributeName(a[1]) else { return .error }
        let value = runtime.getAttribute(a[0], name)
        if value == .request && (!a[2].isNull || !runtime.state.pointee.requestFallback.isNull) {
            runtime.state.pointee.requestFallback = .null
            return .declined
        }
        if value == .error && !a[2].isNull && runtime.isPending(.attributeError) {
            runtime.exception = .null
            return a[2]
        }
        return value
    }

    private static func hasAttribute(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let name = runtime.attributeName(a[1]) else { return .error }
        let value = runtime.getAttribute(a[0], name)
        if value == .request {
            runtime.state.pointee.requestFallback = .null
            return .declined
        }
        guard value == .error else { return .true }
        guard runtime.isPending(.attributeError) else { return .error }
        runtime.exception = .null
        return .false
    }

    private static func variables(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[0].isNull { return runtime.callerLocals() }
        let value = runtime.getAttribute(a[0], runtime.name(.__dict__))
        if value == .request {
            runtime.state.pointee.requestFallback = .null
            return .declined
        }
        if value == .error && runtime.isPending(.attributeError) {
            return runtime.raise(.typeError, "vars() argument must have __dict__ attribute")
        }
        return value
    }
}

extension Runtime {
    func isCallable(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .function, .nativeFunction, .method, .type: return true
        default: return !lookup(value.object.type, .__call__).isNull
        }
    }

    /// `id(value)`: from the object's number, which survives suspension. Immediate values stand for themselves.
    func identity(_ value: Value) -> Value {
        if value.isPointer { return int(Int(truncatingIfNeeded: giveOid(value.object) &<< 4)) }
        return int(value.bits >> 63 == 0 ? .small(Int(value.bits)) : Integer(BigUInt(value.bits), negative: false))
    }
}
