/// A native function object.
struct NativeRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let name = 0, owner = 1, module = 2, definition = 3, function = 4, arity = 5
    /// Where the runtime's table has the Swift function. (Called in place: a copy would be retained and released.)
    @inline(__always) var entry: UnsafeMutablePointer<NativeEntry> {
        UnsafeMutablePointer(bitPattern: object.raw(NativeRef.function)).unsafelyUnwrapped
    }
    @inline(__always) var arity: Arity { Arity(bits: object.raw(NativeRef.arity)) }
    /// The type whose method it is, null for functions.
    @inline(__always) var owner: Value { object[NativeRef.owner] }
    var name: String { StrRef(object[NativeRef.name].object).string }
}

extension Runtime {
    /// The row of its table.
    func definition(_ native: NativeRef) -> Native { NativeCatalog.shared.native(native.object.raw(NativeRef.definition)) }

    /// Calls a native function. When it declines, its twin's frame is pushed (`.declined` comes back only without `usesTwin`).
    func callNative(_ object: Object, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                    completion: Completion, usesTwin: Bool = true) -> Value {
        let native = NativeRef(object)
        let arity = native.arity
        if !names.isNull && ignoresKeywords(native, arity, base, count) {
            return callNative(
                object, base, count - TupleRef(names.object).count, names: .null, completion: completion, usesTwin: usesTwin)
        }
        if arity.isNew, count == 0 || base[0] != native.owner,
           requestedType(Arguments(base: base, count: count, named: base, keywords: .null), TypeRef(native.owner.object)) == nil { return .error }
        let owner = native.owner
        if !owner.isNull && object.classValue == type(.classMethodDescriptor) {
            if count == 0 || !isClass(base[0], for: native) { return raiseWrongClass(native, count == 0 ? .null : base[0]) }
        } else if !owner.isNull && object.classValue != type(.builtinFunction) {
            let selfType = count == 0 ? nil : typeOf(base[0])
            if selfType == nil || selfType?.value != owner && selfType?.isSubtype(of: TypeRef(owner.object)) == false {
                return raiseWrongSelf(native, selfType)
            }
        }
        if arity.hasTwin && state.pointee.prefersTwins && usesTwin && !isRunningPrelude {
            // Both ways must complain alike.
            if bindAndCall(native, arity, base, count, names, checksOnly: true) == .error { return .error }
            let result = callTwin(of: native, base, count, names: names, completion: completion)
            if result != .error || !isPending(.typeError) { return result }
            // The twin did not take the arguments: the native function says why.
            let twinsError = exception
            exception = .null
            let own = bindAndCall(native, arity, base, count, names)
            return own == .declined ? raise(twinsError) : own
        }
        let result: Value
        if names.isNull && count == arity.entries && !arity.isVariadic && arity.keywordOnly == 0 {
            result = native.entry.pointee.function(self, Arguments(base: base, count: count, named: base, keywords: .null))
        } else {
            result = bindAndCall(native, arity, base, count, names)
        }
        if result == .declined && usesTwin { return callTwin(of: native, base, count, names: names, completion: completion) }
        return result
    }

    /// Whether keywords are none of its business: those of a subclass whose `__init__` takes them are no error in a `__new__`
    /// that knows no keywords; for `list.__init__`, those of a subclass with a `__new__`.
    @inline(never) private func ignoresKeywords(
        _ native: NativeRef, _ arity: Arity, _ base: UnsafeMutablePointer<Value>, _ count: Int
    ) -> Bool {
        if arity.hasKeywordParameters || arity.takesKeywords || count == 0 || native.owner.isNull { return false }
        let owner = TypeRef(native.owner.object)
        if arity.isNew {
            guard base[0].isKind(.type) else { return false }
            let type = TypeRef(base[0].object)
            return type.isHeapType && type.isSubtype(of: owner) && lookup(type, .__init__) != lookup(owner, .__init__)
        }
        let type = typeOf(base[0])
        return owner.value == self.type(.list) && native.name == "__init__" && type.isHeapType
            && lookup(type, .__new__) != lookup(owner, .__new__)
    }

    @inline(never) private func raiseWrongSelf(_ native: NativeRef, _ type: TypeRef?) -> Value {
        // Wrappers of C slots have words of their own.
        let isWrapper = native.object.classValue == self.type(.wrapperDescriptor), owner = TypeRef(native.owner.object).name.string
        guard let type else {
            return raise(.typeError, isWrapper ? "descriptor '\(native.name)' of '\(owner)' object needs an argument"
                : "unbound method \(owner).\(native.name)() needs an argument")
        }
        return raise(.typeError, isWrapper
            ? "descriptor '\(native.name)' requires a '\(owner)' object but received a '\(type.name.string)'"
            : "descriptor '\(native.name)' for '\(owner)' objects doesn't apply to a '\(type.name.string)' object")
    }

    /// Whether a class method of the runtime can be called with that first argument.
    func isClass(_ value: Value, for native: NativeRef) -> Bool {
        value.isKind(.type) && TypeRef(value.object).isSubtype(of: TypeRef(native.owner.object))
    }

    @inline(never) func raiseWrongClass(_ native: NativeRef, _ value: Value) -> Value {
        let owner = TypeRef(native.owner.object).name.string
        if value.isNull { return raise(.typeError, "descriptor '\(native.name)' of '\(owner)' object needs an argument") }
        guard value.isKind(.type) else {
            return raise(.typeError, "descriptor '\(native.name)' for type '\(owner)' needs a type, not a '\(typeName(value))' as arg 2")
        }
        return raise(.typeError, "descriptor '\(native.name)' requires a subtype of '\(owner)' but received '\(TypeRef(value.object).name.string)'")
    }

    private func callTwin(of native: NativeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                          completion: Completion) -> Value {
        let place = state.pointee.twins + native.object.raw(NativeRef.definition)
        if place.pointee.isNull {
            guard let twin = definition(native).twin else {
                return raise(.systemError, "\(native.name)() cannot go on natively and has no twin")
            }
            let function = prelude(twin)
            if function == .error { return .error }
            place.pointee = function
        }
        let function = place.pointee
        // What the native function may have asked for before it declined.
        state.pointee.request.kind = .none
        state.pointee.requestFallback = .null
        return pushFrame(FunctionRef(function.object), base, count, names: names, completion: completion)
    }

    /// Whether the running frame belongs to the prelude.
    var isRunningPrelude: Bool {
        guard let frame = state.pointee.frame else { return false }
        return frame.codeValue.object[CodeRef.filename] == state.pointee.preludeFilename
    }

    /// Calls a method found on a type natively, for native callers: the result; `.error`; `.declined` when it is Python code
    /// or declines itself.
    func callNatively(_ method: Value, _ arguments: Value...) -> Value {
        guard method.isKind(.nativeFunction) else { return .declined }
        return withUnsafeTemporaryAllocation(of: Value.self, capacity: arguments.count + 1) { buffer in
            for (i, a) in arguments.enumerated() { buffer[i + 1] = a }
            guard let base = buffer.baseAddress else { return .declined }
            return callNative(method.object, base + 1, arguments.count, names: .null, completion: Completion(.push, pops: 0), usesTwin: false)
        }
    }

    @inline(never)
    private func bindAndCall(_ native: NativeRef, _ arity: Arity, _ base: UnsafeMutablePointer<Value>, _ count: Int,
                             _ names: Value, checksOnly: Bool = false) -> Value {
        let keywordCount = names.isNull ? 0 : TupleRef(names.object).count
        let positional = count - keywordCount
        if positional < arity.least && keywordCount == 0 || (positional > arity.most && !arity.isVariadic) {
            return raiseArity(native, arity, positional, keywordCount)
        }
        if keywordCount > 0 && !arity.hasKeywordParameters && !arity.takesKeywords {
            return raise(.typeError, "\(qualifiedName(native))() takes no keyword arguments")
        }
        // Bound arguments live on the scratch stack while the function runs.
        let bound = state.pointee.scratchTop
        let entries = arity.isVariadic ? max(positional, arity.most) : arity.entries
        let total = entries + arity.keywordOnly
        if bound + total > state.pointee.scratch + RuntimeState.scratchCapacity { return raise(.memoryError, "too many arguments") }
        state.pointee.scratchTop = bound + total
        defer { state.pointee.scratchTop = bound }
        bound.update(from: base, count: positional)
        (bound + positional).update(repeating: .null, count: total - positional)
        let named = arity.isVariadic ? bound + entries : bound + arity.most
        var others = Value.null, unknown = Value.null
        if keywordCount > 0 {
            let signature = definition(native).signature
            for k in 0..<keywordCount {
                let key = TupleRef(names.object)[k], value = base[positional + k]
                switch Signature.place(of: StrRef(key.object), in: signature) {
                case .positional(let i):
                    if i < positional || !bound[i].isNull {
                        return raise(.typeError, "argument for \(calledName(native))() given by name ('\(StrRef(key.object).string)') and position (\(i + (native.owner.isNull ? 1 : 0)))")
                    }
                    bound[i] = value
                case .keywordOnly(let i): named[i] = value
                case .unknown:
                    if !arity.takesKeywords {
                        unknown = unknown.isNull ? key : unknown
                        continue
                    }
                    if others.isNull { others = newDict().value }
                    set(DictRef(others.object), key, value)
                }
            }
            for i in 0..<arity.least where bound[i].isNull {
                return raise(.typeError, "\(calledName(native))() missing required argument '\(Signature.parameterName(i, in: signature))' (pos \(i + (native.owner.isNull ? 1 : 0)))")
            }
            if !unknown.isNull {
                return raise(.typeError, "'\(StrRef(unknown.object).string)' is an invalid keyword argument for \(calledName(native))()")
            }
        }
        if checksOnly { return .none }
        return native.entry.pointee.function(
            self, Arguments(base: bound, count: arity.isVariadic ? positional : entries, named: named, keywords: others))
    }

    /// The function's name as CPython's messages spell it: methods of METH_O and METH_NOARGS with their type.
    private func calledName(_ native: NativeRef) -> String {
        native.name == "__new__" || native.name == "__init__" ? ownerName(native) : native.name
    }

    private func ownerName(_ native: NativeRef) -> String {
        native.owner.isNull ? native.name : TypeRef(native.owner.object).name.string
    }

    /// The function's name with its type's or, where that is not builtins, its module's.
    private func qualifiedName(_ native: NativeRef) -> String {
        if native.name == "__new__" || native.name == "__init__" { return ownerName(native) }
        if !native.owner.isNull { return "\(ownerName(native)).\(native.name)" }
        let module = native.object[NativeRef.module]
        guard module.isKind(.str), !StrRef(module.object).equals("builtins") else { return native.name }
        return "\(StrRef(module.object).string).\(native.name)"
    }

    private func raiseArity(_ native: NativeRef, _ arity: Arity, _ positional: Int, _ keywordCount: Int) -> Value {
        // self is not counted.
        let bound = native.owner.isNull || native.object.classValue == type(.builtinFunction) && !arity.isNew ? 0 : 1
        let least = arity.least - bound, most = arity.most - bound, given = positional - bound
        let name = native.name
        let qualified = qualifiedName(native)
        if arity.isVariadic || arity.hasKeywordParameters {
            let called = calledName(native)
            if given < least {
                return raise(.typeError, "\(called)() missing required argument '\(Signature.parameterName(positional, in: definition(native).signature))' (pos \(given + 1))")
            }
            if most == 0 { return raise(.typeError, "\(called)() takes no positional arguments") }
            let kind = arity.keywordOnly > 0 ? "positional argument" : "argument"
            return raise(.typeError, "\(called)() takes \(least == most ? "exactly" : "at most") \(most) \(kind)\(most == 1 ? "" : "s") (\(given + keywordCount) given)")
        }
        if native.object.classValue == type(.wrapperDescriptor), name != "__init__" {
            // Two arguments and more are unpacked by a function that was given no name to show.
            let quantity = least == most ? "" : given < least ? "at least " : "at most "
            let limit = given < least ? least : most
            return raise(.typeError, "\(most > 1 ? " " : "")expected \(quantity)\(limit) argument\(limit == 1 ? "" : "s"), got \(given)")
        }
        if most == 0 { return raise(.typeError, "\(qualified)() takes no arguments (\(given) given)") }
        if most == 1 && least == 1 && name != "__init__" && name != "__new__" { return raise(.typeError, "\(qualified)() takes exactly one argument (\(given) given)") }
        let called = calledName(native)
        if definition(native).signature.hasSuffix("start=, end=, /") {
            // The search methods of str and bytes have words of their own.
            let bound = given < least ? least : most
            return raise(.typeError, "\(called)() takes at \(given < least ? "least" : "most") \(bound) argument\(bound == 1 ? "" : "s") (\(given) given)")
        }
        if least == most { return raise(.typeError, "\(called) expected \(most) argument\(most == 1 ? "" : "s"), got \(given)") }
        if given < least { return raise(.typeError, "\(called) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(given)") }
        return raise(.typeError, "\(called) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
}
