/// `BaseException`. Python library reference, "Base classes" of "Built-in Exceptions".
enum ExceptionMethods {
    static let table = NativeTable(.baseException, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, *args, **kwargs", initialize),
        Native("__repr__", "self, /", twin: "representation.exception_repr") { $0.builtinRepr($1[0]) },
        Native("__str__", "self, /", twin: "exceptions.base_str") { $0.argumentsText(ExceptionRef($1[0].object)) },
        Native("with_traceback", "self, tb, /") { runtime, a in
            setTraceback(runtime, a[0], a[1]) == .error ? .error : a[0]
        },
        Native("add_note", "self, note, /", addNote),
        Native("__reduce__", "self, /", .slotless, reduce),
        Native("__setstate__", "self, state, /", .slotless, setState),
    ], attributes: [
        InstanceAttributes.dict,
        NativeAttribute("args", get: { _, e in ExceptionRef(e.object).args.value }, set: setArgs),
        NativeAttribute("__traceback__", get: { _, e in shown(e, ExceptionRef.tracebackWord) }, set: setTraceback),
        NativeAttribute("__context__", get: { _, e in shown(e, ExceptionRef.contextWord) }, set: setContext),
        NativeAttribute("__cause__", get: { _, e in shown(e, ExceptionRef.causeWord) }, set: setCause),
        NativeAttribute("__suppress_context__", get: { _, e in Value(ExceptionRef(e.object).suppressesContext) }, set: setSuppress),
    ])

    // MARK: Creation

    /// The arguments are kept by `__new__` too, so that a class whose `__init__` does not call this one has them.
    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.exceptionClass(a) else { return .error }
        let object = runtime.newInstance(of: type)
        object.initialize(ExceptionRef.argsWord, arguments(runtime, a))
        runtime.initializeDetails(object)
        return object.value
    }

    static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        if refusesKeywords(runtime, a) { return .error }
        keepArguments(runtime, a)
        return .none
    }

    /// `args` of a call, without its first.
    static func arguments(_ runtime: Runtime, _ a: Arguments) -> Value { runtime.tuple(a.base + 1, count: max(a.count - 1, 0)) }

    /// `self.args = args`, where `__new__` has not made the same tuple already.
    static func keepArguments(_ runtime: Runtime, _ a: Arguments) {
        let known = ExceptionRef(a[0].object).args
        if known.count == a.count - 1 && (0..<known.count).allSatisfy({ known[$0] == a[$0 + 1] }) { return }
        a[0].object.store(ExceptionRef.argsWord, arguments(runtime, a))
    }

    static func refusesKeywords(_ runtime: Runtime, _ a: Arguments, _ name: String? = nil) -> Bool {
        guard a.keywords.isKind(.dict), DictRef(a.keywords.object).used > 0 else { return false }
        _ = runtime.raise(.typeError, "\(name ?? runtime.typeName(a[0]))() takes no keyword arguments")
        return true
    }

    // MARK: Notes, copies

    private static func addNote(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "note must be a str, not '\(runtime.typeName(a[1]))'")
        }
        let name = runtime.name(.__notes__)
        var notes = runtime.instanceAttribute(a[0].object, name)
        if notes.isNull { notes = runtime.lookup(runtime.typeOf(a[0]), name) }
        if notes.isNull {
            notes = runtime.newList().value
            runtime.setInstanceAttribute(a[0].object, name, notes)
        }
        guard notes.isKind(.list) else { return runtime.raise(.typeError, "Cannot add note: __notes__ is not a list") }
        ListRef(notes.object).append(a[1])
        return .none
    }

    private static func reduce(_ runtime: Runtime, _ a: Arguments) -> Value {
        let type = runtime.typeOf(a[0]).value, args = ExceptionRef(a[0].object).args.value
        if let dict = runtime.attributeDict(of: a[0]) { return runtime.tuple([type, args, dict.value]) }
        return runtime.tuple([type, args])
    }

    private static func setState(_ runtime: Runtime, _ a: Arguments) -> Value {
        if a[1] == .none { return .none }
        guard a[1].isKind(.dict) else { return runtime.raise(.typeError, "state is not a dictionary") }
        let dict = DictRef(a[1].object)
        var i = dict.next(0)
        while i >= 0 {
            guard let name = runtime.attributeName(dict.entries[i].key) else { return .error }
            let result = runtime.genericSetAttribute(a[0], runtime.typeOf(a[0]), name, dict.entries[i].value)
            if result.isControl { return result }
            i = dict.next(i + 1)
        }
        return .none
    }

    // MARK: Attributes

    private static func shown(_ exception: Value, _ word: Int) -> Value {
        exception.object[word].isNull ? .none : exception.object[word]
    }

    private static func setArgs(_ runtime: Runtime, _ exception: Value, _ new: Value) -> Value {
        if new.isNull { return runtime.raise(.typeError, "args may not be deleted") }
        if runtime.isExact(new, .tuple) {
            exception.object.store(ExceptionRef.argsWord, new)
            return .none
        }
        if let items = runtime.drain(new) {
            exception.object.store(ExceptionRef.argsWord, runtime.tuple(items))
            return .none
        }
        if !runtime.exception.isNull { return .error }
        let function = runtime.prelude("exceptions.set_args")
        return function == .error ? .error : runtime.tailCall(function, exception, new)
    }

    private static func setTraceback(_ runtime: Runtime, _ exception: Value, _ new: Value) -> Value {
        if new.isNull { return runtime.raise(.typeError, "__traceback__ may not be deleted") }
        guard new == .none || new.isKind(.traceback) else {
            return runtime.raise(.typeError, "__traceback__ must be a traceback or None")
        }
        exception.object.store(ExceptionRef.tracebackWord, new == .none ? .null : new)
        return .none
    }

    private static func setContext(_ runtime: Runtime, _ exception: Value, _ new: Value) -> Value {
        setLink(runtime, exception, new, ExceptionRef.contextWord, "context")
    }

    private static func setCause(_ runtime: Runtime, _ exception: Value, _ new: Value) -> Value {
        let result = setLink(runtime, exception, new, ExceptionRef.causeWord, "cause")
        if result == .none { exception.object.storeRaw(ExceptionRef.suppressWord, 1) }
        return result
    }

    private static func setLink(_ runtime: Runtime, _ exception: Value, _ new: Value, _ word: Int, _ name: String) -> Value {
        if new.isNull { return runtime.raise(.typeError, "__\(name)__ may not be deleted") }
        guard new == .none || new.isKind(.exception) else {
            return runtime.raise(.typeError, "exception \(name) must be None or derive from BaseException")
        }
        exception.object.store(word, new == .none ? .null : new)
        return .none
    }

    private static func setSuppress(_ runtime: Runtime, _ exception: Value, _ new: Value) -> Value {
        if new.isNull { return runtime.raise(.typeError, "can't delete numeric/char attribute") }
        guard new.isBool else { return runtime.raise(.typeError, "attribute value type must be bool") }
        exception.object.storeRaw(ExceptionRef.suppressWord, new == .true ? 1 : 0)
        return .none
    }
}

extension Runtime {
    /// The class that an exception's `__new__` was called with; nil with TypeError pending.
    func exceptionClass(_ a: Arguments) -> TypeRef? {
        guard a.count > 0 else {
            _ = raise(.typeError, "BaseException.__new__(): not enough arguments")
            return nil
        }
        guard a[0].isKind(.type) else {
            _ = raise(.typeError, "BaseException.__new__(X): X is not a type object (\(typeName(a[0])))")
            return nil
        }
        let type = TypeRef(a[0].object)
        guard type.isSubtype(of: TypeRef(self.type(.baseException).object)) else {
            let name = type.name.string
            _ = raise(.typeError, "BaseException.__new__(\(name)): \(name) is not a subtype of BaseException")
            return nil
        }
        return type
    }
}
