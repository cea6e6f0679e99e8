/// `list[int]`. Python library reference, "Generic Alias Type".
enum GenericAliasMethods {
    private static let origin = 0, args = 1, parameters = 2, starred = 3

    static let table = NativeTable(.genericAlias, methods: [
        Native("__new__", "cls, origin, args, /", .staticMethod, new),
        Native("__call__", "self, *args, **kwargs", twin: "reflection.alias_call") { _, _ in .declined },
        Native("__eq__", "self, value, /", twin: "reflection.alias_eq") { runtime, a in
            guard a[1].isKind(.genericAlias) else { return .notImplemented }
            let x = a[0].object, y = a[1].object
            if x.raw(starred) != y.raw(starred) { return .false }
            for word in [origin, args] {
                let verdict = runtime.nativeEquals(x[word], y[word])
                if verdict != .true { return verdict.value }
            }
            return .true
        },
        Native("__hash__", "self, /", twin: "reflection.alias_hash") { _, _ in .declined },
        Native("__repr__", "self, /", twin: "reflection.alias_repr") { $0.builtinRepr($1[0]) },
        Native("__getitem__", "self, parameters, /", twin: "reflection.alias_getitem") { _, _ in .declined },
        // What `*list[int]` unpacks to: one alias that says so.
        Native("__iter__", "self, /") { runtime, a in
            let unpacked = runtime.newGenericAlias(a[0].object[origin], a[0].object[args])
            unpacked.object.initializeRaw(starred, 1)
            return runtime.newSequenceIterator(.tupleIterator, runtime.tuple([unpacked]))
        },
        Native("__or__", "self, value, /") { $0.unionOf($1[0], $1[1]) },
        Native("__ror__", "self, value, /") { $0.unionOf($1[1], $1[0]) },
        Native("__mro_entries__", "self, bases, /", .slotless) { runtime, a in runtime.tuple([a[0].object[origin]]) },
        Native("__instancecheck__", "self, instance, /", .slotless) { runtime, _ in
            runtime.raise(.typeError, "isinstance() argument 2 cannot be a parameterized generic")
        },
        Native("__subclasscheck__", "self, subclass, /", .slotless) { runtime, _ in
            runtime.raise(.typeError, "issubclass() argument 2 cannot be a parameterized generic")
        },
        Native("__reduce__", "self, /", twin: "pickling.alias_reduce", .slotless) { _, _ in .declined },
        Native("__dir__", "self, /", twin: "reflection.alias_dir", .slotless) { _, _ in .declined },
    ], attributes: [
        .member("__origin__", origin),
        .member("__args__", args),
        .member("__parameters__", parameters),
        NativeAttribute("__unpacked__", get: { _, alias in Value(alias.object.raw(starred) != 0) }),
    ])

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .genericAlias) else { return .error }
        return runtime.newGenericAlias(a[1], a[2], of: type)
    }
}

extension Runtime {
    /// `types.GenericAlias(origin, arguments)`
    func newGenericAlias(_ origin: Value, _ arguments: Value, of type: TypeRef? = nil) -> Value {
        let arguments = arguments.isKind(.tuple) ? arguments : tuple([arguments])
        let object = newInstance(of: type ?? TypeRef(self.type(.genericAlias).object))
        object.initialize(0, origin)
        object.initialize(1, arguments)
        object.initialize(2, typeParameters(TupleRef(arguments.object).buffer))
        return object.value
    }

    /// Whether a value says of itself that it is a type variable.
    func isTypeVariable(_ value: Value) -> Bool {
        guard value.isKind(.instance) else { return false }
        return ["TypeVar", "ParamSpec", "TypeVarTuple"].contains(typeName(value))
            && typeOf(value).dict.lookup(name: name(.__module__), in: self).isKind(.str)
    }

    /// The type variables among arguments, each once.
    func typeParameters(_ arguments: UnsafeBufferPointer<Value>) -> Value {
        var found: [Value] = []
        for argument in arguments {
            if isTypeVariable(argument) {
                if !found.contains(argument) { found.append(argument) }
            } else if argument.isKind(.genericAlias), let inner = items(of: argument.object[2]) {
                for parameter in inner where !found.contains(parameter) { found.append(parameter) }
            }
        }
        return tuple(found)
    }

    /// Names of a generic alias that are its own; every other attribute is its origin's.
    private static let aliasNames: Set<String> = [
        "__origin__", "__args__", "__parameters__", "__unpacked__", "__mro_entries__", "__reduce_ex__", "__reduce__",
        "__copy__", "__deepcopy__", "__class__",
    ]

    /// An attribute that an object borrows from the one it stands for: a method from its function, an alias from its origin. Null
    /// where it borrows none.
    func borrowedAttribute(_ object: Object, _ name: Value) -> Value {
        guard object.kind == .method || object.kind == .genericAlias else { return .null }
        let ofAlias = !Runtime.aliasNames.contains(StrRef(name.object).string)
        guard object.kind == .method && object.classValue == type(.method) || object.kind == .genericAlias && ofAlias else { return .null }
        // What one of a class does not have, the next of that class has not either.
        let lender = innermost(object[0]) {
            $0.isKind(.method) && $0.object.classValue == type(.method) || ofAlias && $0.isKind(.genericAlias) && !$0.object.type.isHeapType
        }
        return lender.map { getAttribute($0, name) } ?? .error
    }
}
