/// **The members of function objects: one table** of names, the word each shows, and what may be done with it, as
/// `func_memberlist` of CPython's funcobject.c. Both spellings stand in it: the classic `func_code` and `__code__`.
struct FunctionMember {
    /// Who may read and write, after `READONLY`, `RESTRICTED` and `PY_WRITE_RESTRICTED` of CPython's structmember.h. In a
    /// restricted session RESTRICTED members cannot be read, and WRITE_RESTRICTED ones not be written.
    struct Access: OptionSet {
        let rawValue: UInt8
        static let readOnly = Access(rawValue: 1)
        static let readRestricted = Access(rawValue: 2)
        static let writeRestricted = Access(rawValue: 4)
        static let restricted: Access = [.readRestricted, .writeRestricted]
    }

    /// What a value must be to be assigned.
    enum Content {
        case anything
        case code
        case string
        /// The kind, or None, which empties the member as deleting it does.
        case optional(Kind, String)
        /// A dict, made when it is first asked for.
        case attributes
    }

    let names: [String]
    let word: Int
    let access: Access
    let content: Content

    init(_ names: String..., word: Int, _ access: Access = [], _ content: Content = .anything) {
        self.names = names
        self.word = word
        self.access = access
        self.content = content
    }

    static let all: [FunctionMember] = [
        .init("func_closure", "__closure__", word: FunctionRef.closure, [.restricted, .readOnly]),
        .init("func_doc", "__doc__", word: FunctionRef.doc, .writeRestricted),
        .init("func_globals", "__globals__", word: FunctionRef.globals, [.restricted, .readOnly]),
        .init("__module__", word: FunctionRef.module, .writeRestricted),
        .init("__builtins__", word: FunctionRef.builtins, [.restricted, .readOnly]),
        .init("func_code", "__code__", word: FunctionRef.code, .restricted, .code),
        .init("func_defaults", "__defaults__", word: FunctionRef.defaults, .restricted, .optional(.tuple, "tuple")),
        .init("__kwdefaults__", word: FunctionRef.kwdefaults, .restricted, .optional(.dict, "dict")),
        .init("__annotations__", word: FunctionRef.annotations, [], .optional(.dict, "dict")),
        .init("func_dict", "__dict__", word: FunctionRef.dict, .restricted, .attributes),
        .init("func_name", "__name__", word: FunctionRef.name, .writeRestricted, .string),
        .init("__qualname__", word: FunctionRef.qualname, .writeRestricted, .string),
    ]

    /// The table as attributes: a row for each spelling.
    static let attributes: [NativeAttribute] = all.flatMap { member in
        member.names.map { name in
            NativeAttribute(
                name, get: { member.read($0, $1.object) }, set: { member.write($0, $1.object, $2, name) }, isMember: member.isPlain)
        }
    }

    /// Whether the word is shown and set as it is.
    private var isPlain: Bool {
        if case .anything = content { return true }
        return false
    }

    private func read(_ runtime: Runtime, _ function: Object) -> Value {
        if access.contains(.readRestricted) && runtime.state.pointee.restricted { return FunctionMember.refuse(runtime) }
        if function[word].isNull {
            if case .attributes = content { function.store(word, runtime.newDict().value) }
            if word == FunctionRef.annotations { function.store(word, runtime.newDict().value) }
        }
        if word == FunctionRef.annotations && function[word].isKind(.tuple) {
            function.store(word, FunctionMember.annotations(runtime, TupleRef(function[word].object)))
        }
        return function[word].isNull ? .none : function[word]
    }

    private func write(_ runtime: Runtime, _ function: Object, _ value: Value, _ name: String) -> Value {
        if access.contains(.readOnly) { return runtime.raise(.attributeError, "readonly attribute") }
        if access.contains(.writeRestricted) && runtime.state.pointee.restricted { return FunctionMember.refuse(runtime) }
        let spelled = names[names.count - 1]
        switch content {
        case .anything: function.store(word, value)
        case .code:
            guard value.isKind(.code) else { return runtime.raise(.typeError, "\(spelled) must be set to a code object") }
            let needed = CodeRef(value.object).freevars.count
            let have = function[FunctionRef.closure].isNull ? 0 : TupleRef(function[FunctionRef.closure].object).count
            if needed != have {
                let own = StrRef(function[FunctionRef.name].object).string
                return runtime.raise(.valueError, "\(own)() requires a code object with \(have) free vars, not \(needed)")
            }
            function.store(word, value)
        case .string:
            guard value.isKind(.str) else { return runtime.raise(.typeError, "\(spelled) must be set to a string object") }
            function.store(word, value)
        case .optional(let kind, let what):
            guard value.isNull || value == .none || value.isKind(kind) else {
                return runtime.raise(.typeError, "\(spelled) must be set to a \(what) object")
            }
            function.store(word, value == .none ? .null : value)
        case .attributes:
            if value.isNull { return runtime.raise(.typeError, "cannot delete __dict__") }
            guard value.isKind(.dict) else {
                return runtime.raise(.typeError, "__dict__ must be set to a dictionary, not a '\(runtime.typeName(value))'")
            }
            function.store(word, value)
        }
        return .none
    }

    private static func refuse(_ runtime: Runtime) -> Value { runtime.raise(.attributeError, "restricted attribute") }

    /// MAKE_FUNCTION may leave annotations as a tuple of names and values in turn.
    private static func annotations(_ runtime: Runtime, _ pairs: TupleRef) -> Value {
        let dict = runtime.newDict()
        for i in stride(from: 0, to: pairs.count - 1, by: 2) { runtime.set(dict, pairs[i], pairs[i + 1]) }
        return dict.value
    }
}
