import Glibc

/// The exceptions that take their arguments apart. Python library reference, "Concrete exceptions".
enum ExceptionClasses {
    static let tables: [NativeTable] = [
        table(.stopIteration, initialize: { runtime, a in
            runtime.setExceptionDetail(a[0], 0, a.count > 1 ? a[1] : .none)
        }),
        table(.systemExit, initialize: { runtime, a in
            let code: Value = a.count > 2 ? ExceptionMethods.arguments(runtime, a) : a.count == 2 ? a[1] : .none
            runtime.setExceptionDetail(a[0], 0, code)
        }),
        table(.importError, text: true, keywords: ["name", "path"], from: ExceptionMembers.ImportErrorPlace.name, initialize: { runtime, a in
            runtime.setExceptionDetail(a[0], ExceptionMembers.ImportErrorPlace.msg, a.count == 2 ? a[1] : .none)
        }, methods: [Native("__reduce__", "self, /", .slotless, reduceImportError)]),
        table(.attributeError, keywords: ["name", "obj"]),
        table(.nameError, keywords: ["name"]),
        NativeTable(.syntaxError, methods: [
            Native("__init__", "self, *args, **kwargs", twin: "exceptions.syntax_error_init", initializeSyntaxError), str,
        ], attributes: ExceptionMembers.attributes(.syntaxError)),
        NativeTable(.keyError, methods: [str]),
        unicode(.unicodeEncodeError), unicode(.unicodeDecodeError), unicode(.unicodeTranslateError),
    ]

    /// `__str__` where it is not BaseException's.
    static let str = Native("__str__", "self, /", twin: "representation.exception_str") { $0.exceptionText($1[0]) }

    /// A class whose `__init__` keeps the arguments, takes some keywords and sets members.
    private static func table(
        _ type: BuiltinType, text: Bool = false, keywords: [String] = [], from first: Int = 0,
        initialize: @escaping @Sendable (Runtime, Arguments) -> Void = { _, _ in }, methods: [Native] = []
    ) -> NativeTable {
        let method = Native("__init__", "self, *args, **kwargs") { runtime, a in
            if keywords.isEmpty {
                if ExceptionMethods.refusesKeywords(runtime, a) { return .error }
            } else {
                let name = BuiltinTypeDescription.all[type.rawValue].name
                if !takeKeywords(runtime, a, keywords, from: first, name) { return .error }
            }
            ExceptionMethods.keepArguments(runtime, a)
            initialize(runtime, a)
            return .none
        }
        return NativeTable(type, methods: [method] + (text ? [str] : []) + methods, attributes: ExceptionMembers.attributes(type))
    }

    /// The name and path of an ImportError are keywords of its making: a copy gets them as state.
    private static func reduceImportError(_ runtime: Runtime, _ a: Arguments) -> Value {
        let parts = [runtime.typeOf(a[0]).value, ExceptionRef(a[0].object).args.value]
        let places = [("name", ExceptionMembers.ImportErrorPlace.name), ("path", ExceptionMembers.ImportErrorPlace.path)]
        let known = places.map { ($0.0, runtime.exceptionDetail(a[0], $0.1)) }.filter { $0.1 != .none }
        let dict = runtime.attributeDict(of: a[0])
        if known.isEmpty { return runtime.tuple(parts + (dict.map { [$0.value] } ?? [])) }
        let state = runtime.newDict()
        if let dict {
            var i = dict.next(0)
            while i >= 0 {
                if dict.entries[i].key.isKind(.str) { runtime.set(state, runtime.intern(dict.entries[i].key), dict.entries[i].value) }
                i = dict.next(i + 1)
            }
        }
        for (name, value) in known { runtime.set(state, runtime.intern(name), value) }
        return runtime.tuple(parts + [state.value])
    }

    /// Sets the members `names` from the keywords of a call; other keywords are an error.
    private static func takeKeywords(_ runtime: Runtime, _ a: Arguments, _ names: [String], from first: Int, _ called: String) -> Bool {
        for i in 0..<names.count { runtime.setExceptionDetail(a[0], first + i, .none) }
        guard a.keywords.isKind(.dict) else { return true }
        let dict = DictRef(a.keywords.object)
        var i = dict.next(0)
        while i >= 0 {
            let key = StrRef(dict.entries[i].key.object).string
            guard let place = names.firstIndex(of: key) else {
                _ = runtime.raise(.typeError, "'\(key)' is an invalid keyword argument for \(called)()")
                return false
            }
            runtime.setExceptionDetail(a[0], first + place, dict.entries[i].value)
            i = dict.next(i + 1)
        }
        return true
    }

    // MARK: SyntaxError

    /// `SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset]))`
    private static func initializeSyntaxError(_ runtime: Runtime, _ a: Arguments) -> Value {
        if ExceptionMethods.refusesKeywords(runtime, a) { return .error }
        var facts: [Value] = []
        if a.count == 3 {
            guard let items = runtime.items(of: a[2]) else { return .declined }
            guard items.count >= 4 else {
                return runtime.raise(.typeError, "function takes at least 4 arguments (\(items.count) given)")
            }
            guard items.count <= 6 else {
                return runtime.raise(.typeError, "function takes at most 6 arguments (\(items.count) given)")
            }
            if items.count == 5 {
                return runtime.raise(.typeError, "end_offset must be provided when end_lineno is provided")
            }
            facts = Array(items)
        }
        ExceptionMethods.keepArguments(runtime, a)
        if a.count > 1 { runtime.setExceptionDetail(a[0], ExceptionMembers.SyntaxErrorPlace.msg, a[1]) }
        for (i, fact) in facts.enumerated() {
            runtime.setExceptionDetail(a[0], ExceptionMembers.SyntaxErrorPlace.filename + i, fact)
        }
        return .none
    }

    // MARK: Unicode errors

    private static func unicode(_ type: BuiltinType) -> NativeTable {
        NativeTable(type, methods: [
            Native("__init__", "self, *args, **kwargs") { initializeUnicodeError($0, $1, type) }, str,
        ], attributes: ExceptionMembers.attributes(type))
    }

    /// The arguments are the members in their order; they are checked.
    private static func initializeUnicodeError(_ runtime: Runtime, _ a: Arguments, _ type: BuiltinType) -> Value {
        if ExceptionMethods.refusesKeywords(runtime, a) { return .error }
        let count = type == .unicodeTranslateError ? 4 : 5
        guard a.count - 1 == count else {
            return runtime.raise(.typeError, "function takes exactly \(count) arguments (\(a.count - 1) given)")
        }
        let object = count - 3
        for i in 1...count {
            switch i {
            case object where type == .unicodeDecodeError:
                guard a[i].isKind(.bytes) || a[i].isKind(.byteArray) else {
                    return runtime.raise(.typeError, "a bytes-like object is required, not '\(runtime.typeName(a[i]))'")
                }
            case object + 1, object + 2:
                guard runtime.smallInt(a[i]) != nil else {
                    return runtime.raise(.typeError, "'\(runtime.typeName(a[i]))' object cannot be interpreted as an integer")
                }
            default:
                guard a[i].isKind(.str) else {
                    return runtime.raise(.typeError, "argument \(i) must be str, not \(runtime.argumentType(a[i]))")
                }
            }
        }
        ExceptionMethods.keepArguments(runtime, a)
        for i in 1...count { runtime.setExceptionDetail(a[0], i - 1, a[i]) }
        if a[object].isKind(.byteArray) { runtime.setExceptionDetail(a[0], object - 1, runtime.bytes(runtime.byteBuffer(a[object]))) }
        return .none
    }
}

/// `OSError`: with an errno among its arguments it makes an instance of the subclass that stands for it.
enum OSErrorMethods {
    static let table = NativeTable(.osError, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod, new),
        Native("__init__", "self, *args, **kwargs", initialize),
        Native("__reduce__", "self, /", .slotless, reduce),
        ExceptionClasses.str,
    ], attributes: ExceptionMembers.attributes(.osError) + [
        NativeAttribute("characters_written", get: { runtime, e in
            let written = runtime.exceptionDetail(e, ExceptionMembers.OSErrorPlace.written)
            return written == .none ? runtime.raise(.attributeError, "characters_written") : written
        }, set: { runtime, e, new in
            if !new.isNull && runtime.smallInt(new) == nil {
                return runtime.raise(.typeError, "'\(runtime.typeName(new))' object cannot be interpreted as an integer")
            }
            if new.isNull && runtime.exceptionDetail(e, ExceptionMembers.OSErrorPlace.written) == .none {
                return runtime.raise(.attributeError, "characters_written")
            }
            runtime.setExceptionDetail(e, ExceptionMembers.OSErrorPlace.written, new.isNull ? .none : new)
            return .none
        }),
    ])

    /// The class for an errno value. Python library reference, "OS exceptions".
    static func type(for code: Int32) -> BuiltinType {
        switch code {
        case EAGAIN, EALREADY, EINPROGRESS: .blockingIOError
        case EPIPE, ESHUTDOWN: .brokenPipeError
        case ECHILD: .childProcessError
        case ECONNABORTED: .connectionAbortedError
        case ECONNREFUSED: .connectionRefusedError
        case ECONNRESET: .connectionResetError
        case EEXIST: .fileExistsError
        case ENOENT: .fileNotFoundError
        case EISDIR: .isADirectoryError
        case ENOTDIR: .notADirectoryError
        case EINTR: .interruptedError
        case EACCES, EPERM: .permissionError
        case ESRCH: .processLookupError
        case ETIMEDOUT: .timeoutError
        default: .osError
        }
    }

    /// Whether the arguments are left to `__init__`: a class that defines its own and calls this one's (or not).
    private static func leavesToInit(_ runtime: Runtime, _ type: TypeRef) -> Bool {
        let root = TypeRef(runtime.type(.osError).object)
        return runtime.lookup(type, .__init__) != runtime.lookup(root, .__init__)
            && runtime.lookup(type, .__new__) == runtime.lookup(root, .__new__)
    }

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard var type = runtime.exceptionClass(a) else { return .error }
        let later = leavesToInit(runtime, type)
        if !later {
            if ExceptionMethods.refusesKeywords(runtime, a, type.name.string) { return .error }
            if type.value == runtime.type(.osError), (3...6).contains(a.count), let code = runtime.smallInt(a[1]) {
                type = TypeRef(runtime.type(Self.type(for: Int32(truncatingIfNeeded: code))).object)
            }
        }
        let object = runtime.newInstance(of: type)
        object.initialize(ExceptionRef.argsWord, runtime.emptyTuple)
        runtime.initializeDetails(object)
        if !later { fill(runtime, object.value, a) }
        return object.value
    }

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard leavesToInit(runtime, runtime.typeOf(a[0])) else { return .none }
        if ExceptionMethods.refusesKeywords(runtime, a) { return .error }
        fill(runtime, a[0], a)
        return .none
    }

    /// The names of files, which are not among `args`, are arguments again.
    private static func reduce(_ runtime: Runtime, _ a: Arguments) -> Value {
        let exception = ExceptionRef(a[0].object)
        var args = Array(exception.args.buffer)
        let filename = runtime.exceptionDetail(a[0], ExceptionMembers.OSErrorPlace.filename)
        if args.count == 2 && filename != .none {
            let second = runtime.exceptionDetail(a[0], ExceptionMembers.OSErrorPlace.filename2)
            args += second == .none ? [filename] : [filename, .none, second]
        }
        let parts = [runtime.typeOf(a[0]).value, runtime.tuple(args)]
        return runtime.tuple(parts + (runtime.attributeDict(of: a[0]).map { [$0.value] } ?? []))
    }

    /// `OSError(errno, strerror[, filename[, winerror[, filename2]]])`; only the first two remain in `args`.
    private static func fill(_ runtime: Runtime, _ exception: Value, _ a: Arguments) {
        var args = ExceptionMethods.arguments(runtime, a)
        if (3...6).contains(a.count) {
            runtime.setExceptionDetail(exception, ExceptionMembers.OSErrorPlace.errno, a[1])
            runtime.setExceptionDetail(exception, ExceptionMembers.OSErrorPlace.strerror, a[2])
            if a.count > 3 && a[3] != .none {
                if exception.object.classValue == runtime.type(.blockingIOError) && runtime.isInt(a[3]) {
                    runtime.setExceptionDetail(exception, ExceptionMembers.OSErrorPlace.written, a[3])
                } else {
                    runtime.setExceptionDetail(exception, ExceptionMembers.OSErrorPlace.filename, a[3])
                    if a.count > 5 && a[5] != .none {
                        runtime.setExceptionDetail(exception, ExceptionMembers.OSErrorPlace.filename2, a[5])
                    }
                    args = runtime.tuple([a[1], a[2]])
                }
            }
        }
        exception.object.store(ExceptionRef.argsWord, args)
    }
}
