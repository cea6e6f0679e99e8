/// `weakref.ref`. Python library reference, "weakref". The heap keeps, for each object that has any, its weak references; a collection
/// that frees the object empties them.
enum WeakReferenceMethods {
    static let target = 0, callback = 1
    fileprivate static let hashWord = 2

    static let table = NativeTable(.weakReference, methods: [
        Native("__new__", "cls, object, callback=, /", .staticMethod, new),
        Native("__init__", "self, object, callback=, /") { _, _ in .none },
        Native("__call__", "self") { $1[0].object[target].isNull ? .none : $1[0].object[target] },
        Native("__eq__", "self, value, /", twin: "weakref.eq") { compare($0, $1, equal: true) },
        Native("__ne__", "self, value, /", twin: "weakref.ne") { compare($0, $1, equal: false) },
        Native("__hash__", "self, /", twin: "weakref.hash", hash),
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__class_getitem__", "cls, item, /", .classMethod) { $0.tailCall($0.type(.genericAlias), $1[0], $1[1]) },
    ], attributes: [
        .member("__callback__", get: { _, reference in
            let object = reference.object
            return object[target].isNull || object[callback].isNull ? .none : object[callback]
        }),
    ])

    private static let functions: [Native] = [
        Native("getweakrefcount", "object, /", .function) { Value(references($0, $1[0]).count) },
        Native("getweakrefs", "object, /", .function) { $0.list(references($0, $1[0])) },
    ]

    static let lowModule = NativeModule("_weakref", functions: functions, constants: fill)
    static let module = NativeModule("weakref", functions: functions, constants: fill)

    private static func fill(_ runtime: Runtime, _ dict: DictRef) {
        runtime.set(dict, runtime.intern("ref"), runtime.type(.weakReference))
        runtime.set(dict, runtime.intern("ReferenceType"), runtime.type(.weakReference))
    }

    private static func references(_ runtime: Runtime, _ object: Value) -> [Value] {
        guard object.isPointer, let known = runtime.heap.pointee.weakReferences[UInt(object.bits)] else { return [] }
        return known.map(\.value)
    }

    private static func new(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let type = runtime.requestedType(a, .weakReference) else { return .error }
        guard a[1].isPointer, a[1].object.type.flags.contains(.weaklyReferenceable) else {
            return runtime.raise(.typeError, "cannot create weak reference to '\(runtime.typeName(a[1]))' object")
        }
        let callable = a.get(2, or: .none) == .none ? Value.null : a[2]
        let key = UInt(a[1].bits)
        // One plain reference without a callback serves all.
        if callable.isNull && !type.isHeapType, let known = runtime.heap.pointee.weakReferences[key],
           let shared = known.first(where: { $0[callback].isNull && !$0.type.isHeapType }) {
            return shared.value
        }
        let object = runtime.newInstance(of: type)
        object.initialize(target, a[1])
        object.initialize(callback, callable)
        runtime.heap.pointee.weakReferences[key, default: []].append(object)
        a[1].object.flags.insert(.weaklyReferenced)
        runtime.watchRunningFrame()
        return object.value
    }

    /// Living referents compare by value, dead ones by the identity of the references.
    private static func compare(_ runtime: Runtime, _ a: Arguments, equal: Bool) -> Value {
        guard a[1].isKind(.weakReference) else { return .notImplemented }
        let x = a[0].object[target], y = a[1].object[target]
        if x.isNull || y.isNull { return Value((a[0] == a[1]) == equal) }
        let verdict = runtime.nativeEquals(x, y)
        return (equal ? verdict : verdict.negated).value
    }

    /// The referent's hash, remembered past its death.
    private static func hash(_ runtime: Runtime, _ a: Arguments) -> Value {
        let object = a[0].object
        if object.raw(hashWord) != 0 { return runtime.int(object.raw(hashWord)) }
        if object[target].isNull { return runtime.raise(.typeError, "weak object has gone away") }
        switch runtime.nativeHash(object[target]) {
        case .hash(let h):
            object.storeDerived(hashWord, h)
            return runtime.int(h)
        case .needsPython: return .declined
        case .unhashable: return .error
        }
    }
}

extension Runtime {
    /// A woken dict or set has a key under that hash: where it is a weak reference that hashes as its referent, it knows the hash from now on.
    func remember(hash: Int, ofKey key: Value) {
        guard key.isKind(.weakReference) else { return }
        let own = TypeRef(type(.weakReference).object)
        if key.object.type == own || lookup(key.object.type, .__hash__) == lookup(own, .__hash__) {
            key.object.storeDerived(WeakReferenceMethods.hashWord, hash)
        }
    }
}
