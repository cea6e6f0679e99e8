/// `BaseExceptionGroup` and `ExceptionGroup`. Python library reference, "Exception groups". What walks through nested groups
/// and calls conditions is the prelude's.
enum ExceptionGroups {
    static let table = NativeTable(.baseExceptionGroup, methods: [
        Native("__new__", "cls, *args, **kwargs", twin: "exceptions.group_new", .staticMethod, new),
        Native("__init__", "self, *args, **kwargs", ExceptionMethods.initialize),
        ExceptionClasses.str,
        Native("__class_getitem__", "cls, item, /", .classMethod) { $0.tailCall($0.type(.genericAlias), $1[0], $1[1]) },
        Native("derive", "self, excs, /", twin: "exceptions.group_derive") { _, _ in .declined },
        Native("split", "self, condition, /", twin: "exceptions.group_split") { _, _ in .declined },
        Native("subgroup", "self, condition, /", twin: "exceptions.group_subgroup") { _, _ in .declined },
    ], attributes: ExceptionMembers.attributes(.baseExceptionGroup))

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard var type = runtime.exceptionClass(a) else { return .error }
        if ExceptionMethods.refusesKeywords(runtime, a, type.name.string) { return .error }
        guard a.count == 3 else {
            return runtime.raise(.typeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(a.count - 1) given)")
        }
        guard a[1].isKind(.str) else {
            return runtime.raise(.typeError, "BaseExceptionGroup.__new__() argument 1 must be str, not \(runtime.typeName(a[1]))")
        }
        guard let items = runtime.items(of: a[2]) else {
            let isSequence = !runtime.lookup(runtime.typeOf(a[2]), .__getitem__).isNull && !a[2].isKind(.dict)
            return isSequence ? .declined : runtime.raise(.typeError, "second argument (exceptions) must be a sequence")
        }
        if items.isEmpty {
            return runtime.raise(.valueError, "second argument (exceptions) must be a non-empty sequence")
        }
        let plain = TypeRef(runtime.type(.exception).object)
        var areAllPlain = true
        for (i, item) in items.enumerated() {
            guard item.isKind(.exception) else {
                return runtime.raise(.valueError, "Item \(i) of second argument (exceptions) is not an exception")
            }
            areAllPlain = areAllPlain && item.object.type.isSubtype(of: plain)
        }
        let group = TypeRef(runtime.type(.exceptionGroup).object)
        if type.value == runtime.type(.baseExceptionGroup) {
            if areAllPlain { type = group }
        } else if !areAllPlain {
            if type == group { return runtime.raise(.typeError, "Cannot nest BaseExceptions in an ExceptionGroup") }
            if type.isSubtype(of: plain) {
                return runtime.raise(.typeError, "Cannot nest BaseExceptions in '\(type.name.string)'")
            }
        }
        let object = runtime.newInstance(of: type)
        object.initialize(ExceptionRef.argsWord, ExceptionMethods.arguments(runtime, a))
        object.initialize(ExceptionRef.detailsWord, runtime.list([a[1], runtime.tuple(Array(items))]))
        return object.value
    }
}
