/// An exception. What a class adds to BaseException (`StopIteration.value`, `OSError.errno`, …) lies in the list `details`, in
/// the order of the class's member table (`ExceptionMembers`).
struct ExceptionRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let argsWord = 0, tracebackWord = 1, contextWord = 2, causeWord = 3, detailsWord = 4, suppressWord = 5

    var args: TupleRef { TupleRef(object[ExceptionRef.argsWord].object) }
    var traceback: Value { object[ExceptionRef.tracebackWord] }
    var context: Value { object[ExceptionRef.contextWord] }
    var cause: Value { object[ExceptionRef.causeWord] }
    var suppressesContext: Bool { object.raw(ExceptionRef.suppressWord) != 0 }
    /// The details list, null where none was set.
    var details: Value { object[ExceptionRef.detailsWord] }
    func detail(_ i: Int) -> Value {
        guard !details.isNull, i < ListRef(details.object).count else { return .none }
        return ListRef(details.object)[i]
    }
}

extension Runtime {
    /// Raises a builtin exception with one message and returns `.error`: `return runtime.raise(.typeError, "…")`.
    @inline(never) func raise(_ type: BuiltinType, _ message: String) -> Value {
        raise(newException(type, [str(message)]))
    }

    /// Raises an exception object and returns `.error`.
    @inline(never) func raise(_ exception: Value) -> Value {
        self.exception = exception
        return .error
    }

    func raise(_ type: BuiltinType, arguments: [Value], details: [Value] = []) -> Value {
        raise(newException(type, arguments, details: details))
    }

    func newException(_ type: BuiltinType, _ arguments: [Value], details: [Value] = []) -> Value {
        let object = newInstance(of: TypeRef(self.type(type).object))
        object.initialize(ExceptionRef.argsWord, tuple(arguments))
        if !details.isEmpty { object.initialize(ExceptionRef.detailsWord, list(details)) }
        return object.value
    }

    /// Whether the pending exception is of that type; it stays pending.
    func isPending(_ type: BuiltinType) -> Bool {
        !exception.isNull && exception.object.type.isSubtype(of: TypeRef(self.type(type).object))
    }

    /// The name of a value's class, for messages.
    func typeName(_ value: Value) -> String { typeName(of: typeOf(value)) }

    /// The name of a class, for messages: that of a type which is not made by a class statement stands behind its module's.
    func typeName(of type: TypeRef) -> String {
        guard !type.isHeapType || type.flags.contains(.closed), let module = foreignModule(of: type) else { return type.name.string }
        return "\(module).\(type.name.string)"
    }

    /// The module of a type that is not found in `builtins`.
    private func foreignModule(of type: TypeRef) -> String? {
        let module = type.dict.lookup(name: name(.__module__), in: self)
        guard module.isKind(.str), !StrRef(module.object).equals("builtins"), type.value != self.type(.unsupportedOperation) else { return nil }
        return StrRef(module.object).string
    }

    /// The error for a missing key: KeyError(key).
    func raiseKeyError(_ key: Value) -> Value { raise(.keyError, arguments: [key]) }

    /// The error for an attribute that is not there, with `name` and `obj` as CPython sets them.
    func raiseAttributeError(_ object: Value, _ name: Value) -> Value {
        let t = typeName(object)
        let n = StrRef(name.object).string
        let message = object.isKind(.type)
            ? "type object '\(typeName(of: TypeRef(object.object)))' has no attribute '\(n)'"
            : "'\(t)' object has no attribute '\(n)'"
        return raise(.attributeError, arguments: [str(message)], details: [name, object])
    }
}
