/// Rows of member tables: attributes that show a word of the object, as CPython's `PyMemberDef` does.
extension NativeAttribute {
    /// An attribute that cannot be written: CPython's `READONLY` members say so in two words.
    static func member(_ name: String, get: @escaping @Sendable (Runtime, Value) -> Value) -> NativeAttribute {
        NativeAttribute(name, get: get, set: { runtime, _, _ in runtime.raise(.attributeError, "readonly attribute") }, isMember: true)
    }

    /// A read-only member that shows word `word` of the object, None where it is null.
    static func member(_ name: String, _ word: Int) -> NativeAttribute {
        member(name, get: { _, object in object.object[word].isNull ? .none : object.object[word] })
    }

    /// A read-only member that shows the number in word `word` of the object.
    static func number(_ name: String, _ word: Int) -> NativeAttribute {
        member(name, get: { runtime, object in runtime.int(object.object.raw(word)) })
    }

    /// An attribute of another object that this one shows as its own: the one in word `word`.
    static func forwarded(_ name: String, to word: Int) -> NativeAttribute {
        NativeAttribute(name, get: { runtime, object in
            let found = runtime.innermost(object.object[word]) {
                ($0.isKind(.method) || $0.isKind(.classMethod) || $0.isKind(.staticMethod)) && !$0.object.type.isHeapType
            }
            guard let target = found else { return .error }
            return target.isNull ? runtime.raise(.runtimeError, "uninitialized \(runtime.typeName(object)) object")
                : runtime.getAttribute(target, runtime.intern(name))
        })
    }
}

extension Runtime {
    /// The interned form of an attribute's name; nil with TypeError pending for anything but a str.
    func attributeName(_ name: Value) -> Value? {
        guard name.isKind(.str) else {
            _ = raise(.typeError, "attribute name must be string, not '\(typeName(name))'")
            return nil
        }
        return intern(exactStr(StrRef(name.object)))
    }

    /// `object.__getattribute__(name)` without asking `__getattr__` afterwards.
    func getAttributeOnly(_ object: Value, _ name: Value) -> Value {
        let type = typeOf(object)
        if type.isHeapType {
            let method = lookup(type, .__getattribute__)
            if !method.isKind(.nativeFunction) { return tailCall(method, object, name) }
        }
        return genericOnly(object, name)
    }

    /// The builtin `__getattribute__`, whatever the class says.
    func genericOnly(_ object: Value, _ name: Value) -> Value {
        let value = genericGetAttribute(object, typeOf(object), name)
        state.pointee.requestFallback = .null
        return value
    }

    /// The message about a method or descriptor of `owner` that was given something else.
    func raiseForeign(_ name: Value, _ owner: TypeRef, _ object: Value) -> Value {
        let name = name.isKind(.str) ? StrRef(name.object).string : "?"
        return raise(.typeError, "descriptor '\(name)' for '\(owner.name.string)' objects doesn't apply to a '\(typeName(object))' object")
    }

    /// The tuple `args` and the keywords of a `*args, **kwargs` native, as a call's arguments.
    func tailCall(_ callable: Value, _ first: [Value], rest a: Arguments, from start: Int) -> Value {
        var arguments = first
        for i in stride(from: start, to: a.count, by: 1) { arguments.append(a[i]) }
        guard a.keywords.isKind(.dict), DictRef(a.keywords.object).used > 0 else { return tailCall(callable, arguments, names: .null) }
        let dict = DictRef(a.keywords.object)
        var names: [Value] = []
        var i = dict.next(0)
        while i >= 0 {
            names.append(dict.entries[i].key)
            arguments.append(dict.entries[i].value)
            i = dict.next(i + 1)
        }
        return tailCall(callable, arguments, names: tuple(names))
    }
}

extension Arguments {
    /// Whether anything was given beyond the first `n` positional arguments.
    func hasExcess(over n: Int) -> Bool {
        count > n || (!keywords.isNull && DictRef(keywords.object).used > 0)
    }
}
