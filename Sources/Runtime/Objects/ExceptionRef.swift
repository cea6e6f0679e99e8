import Glibc

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
        guard let module = foreignModuleName(of: type) else { return type.name.string }
        return "\(module.string).\(type.name.string)"
    }

    /// The module of a type that is not made by a class statement and not found in `builtins`.
    private func foreignModuleName(of type: TypeRef) -> StrRef? {
        guard !type.isHeapType || type.flags.contains(.closed) else { return nil }
        let module = type.dict.lookup(name: name(.__module__), in: self)
        guard module.isKind(.str), !StrRef(module.object).equals("builtins"), type.value != self.type(.unsupportedOperation) else { return nil }
        return StrRef(module.object)
    }

    /// The error for a missing key: KeyError(key).
    func raiseKeyError(_ key: Value) -> Value { raise(.keyError, arguments: [key]) }

    /// The error for an attribute that is not there, with `name` and `obj` as CPython sets them.
    func raiseAttributeError(_ object: Value, _ name: Value) -> Value {
        let isType = object.isKind(.type)
        let type = isType ? TypeRef(object.object) : typeOf(object)
        let attribute = StrRef(name.object)
        // This error is often part of a program's ordinary course (`hasattr`, `getattr`, EAFP): its message is put together without
        // Swift's strings where it is ASCII.
        let plain = foreignModuleName(of: type) == nil
            ? asciiText(isType ? "type object '" : "'", type.name, isType ? "' has no attribute '" : "' object has no attribute '", attribute, "'") : .null
        let message = !plain.isNull ? plain : isType
            ? str("type object '\(typeName(of: type))' has no attribute '\(attribute.string)'")
            : str("'\(typeName(of: type))' object has no attribute '\(attribute.string)'")
        let result = newInstance(of: TypeRef(self.type(.attributeError).object))
        let base = state.pointee.requestArguments
        base[0] = message
        result.initialize(ExceptionRef.argsWord, tuple(base, count: 1))
        base[0] = name
        base[1] = object
        result.initialize(ExceptionRef.detailsWord, list(base, count: 2))
        return raise(result.value)
    }

    /// A str of two ASCII strs between three texts; null where one of them has other characters.
    func asciiText(_ before: StaticString, _ first: StrRef, _ between: StaticString, _ second: StrRef, _ after: StaticString) -> Value {
        guard first.isASCII, second.isASCII else { return .null }
        let texts = before.utf8CodeUnitCount + between.utf8CodeUnitCount + after.utf8CodeUnitCount
        let result = newStr(length: texts + first.length + second.length, shift: 0, ascii: true)
        var target = result.bytes
        func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
            memcpy(target, bytes, count)
            target += count
        }
        append(before.utf8Start, before.utf8CodeUnitCount)
        append(first.bytes, first.length)
        append(between.utf8Start, between.utf8CodeUnitCount)
        append(second.bytes, second.length)
        append(after.utf8Start, after.utf8CodeUnitCount)
        return result.value
    }
}
