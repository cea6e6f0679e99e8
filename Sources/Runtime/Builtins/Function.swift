/// `function`: code with globals, defaults and closure. Python library reference, `types.FunctionType`.
enum FunctionMethods {
    static let table = NativeTable(.function, methods: [
        Native("__new__", "cls, code, globals, name=, argdefs=, closure=", .staticMethod, new),
        Native("__call__", "self, *args, **kwargs") { $0.tailCall($1[0], [], rest: $1, from: 1) },
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            a[1] == .none && !(a[2].isNull || a[2] == .none) ? a[0]
                : a[1] == .none ? runtime.raise(.typeError, "__get__(None, None) is invalid") : runtime.newMethod(a[0], a[1])
        },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ], attributes: FunctionMember.attributes)

    /// `types.FunctionType(code, globals, name=None, argdefs=None, closure=None)`. The closure has as many cells as the code has
    /// free variables.
    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.requestedType(a, .function) != nil else { return .error }
        guard a[1].isKind(.code) else {
            return runtime.raise(.typeError, "function() argument 'code' must be code, not \(runtime.typeName(a[1]))")
        }
        guard a[2].isKind(.dict) else {
            return runtime.raise(.typeError, "function() argument 'globals' must be dict, not \(runtime.typeName(a[2]))")
        }
        let code = CodeRef(a[1].object), globals = DictRef(a[2].object)
        let name = a.get(3, or: .none), defaults = a.get(4, or: .none), closure = a.get(5, or: .none)
        guard name == .none || name.isKind(.str) else { return runtime.raise(.typeError, "arg 3 (name) must be None or string") }
        guard defaults == .none || defaults.isKind(.tuple) else {
            return runtime.raise(.typeError, "arg 4 (defaults) must be None or tuple")
        }
        let needed = code.freevars.count
        if !closure.isKind(.tuple) {
            if closure == .none && needed > 0 { return runtime.raise(.typeError, "arg 5 (closure) must be tuple") }
            if closure != .none { return runtime.raise(.typeError, "arg 5 (closure) must be None or tuple") }
        }
        let cells = closure == .none ? [] : Array(TupleRef(closure.object).buffer)
        if cells.count != needed {
            return runtime.raise(.valueError, "\(code.name.string) requires closure of length \(needed), not \(cells.count)")
        }
        for cell in cells where !cell.isKind(.cell) {
            return runtime.raise(.typeError, "arg 5 (closure) expected cell, found \(runtime.typeName(cell))")
        }
        let function = runtime.newFunction(
            code: code, globals: globals, builtins: runtime.builtins(for: globals), closure: needed == 0 ? .null : closure,
            qualname: code.object[CodeRef.qualname]).object
        if name != .none { function.initialize(FunctionRef.name, name) }
        if defaults != .none { function.initialize(FunctionRef.defaults, defaults) }
        return function.value
    }
}

extension Runtime {
    /// The namespace in which code with these globals finds builtins: their `__builtins__`, or those of the running code.
    func builtins(for globals: DictRef) -> Value {
        let own = globals.lookup(name: name(.__builtins__), in: self)
        if own.isKind(.module) { return own.object[0] }
        if own.isKind(.dict) { return own }
        if let frame = visible(state.pointee.frame) { return frame.function.object[FunctionRef.builtins] }
        return root(.builtins)
    }
}
