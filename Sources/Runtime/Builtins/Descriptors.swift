/// `member_descriptor` (entries of `__slots__`) and `getset_descriptor` (attributes that native code computes).
/// Python language reference, "Implementing Descriptors".
enum DescriptorMethods {
    private static let owner = 0, name = 1

    static let slotTable = NativeTable(.memberDescriptor, methods: methods, attributes: attributes)
    static let nativeTable = NativeTable(.getSetDescriptor, methods: methods, attributes: attributes)

    /// A member descriptor is an entry of `__slots__` or shows a member of a native object: the layouts differ, the class does not.
    private static let methods: [Native] = [
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            guard let object = target(runtime, a, a[2]) else { return .error }
            return object.isNull ? a[0] : runtime.bind(a[0], to: object, of: runtime.typeOf(object))
        },
        Native("__set__", "self, instance, value, /") { set($0, $1, $1[2]) },
        Native("__delete__", "self, instance, /") { set($0, $1, .null) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        reduce,
    ]

    /// Descriptors are pickled as what `getattr` finds in their class.
    private static let reduce = Native("__reduce__", "self, /", .slotless) { runtime, a in
        runtime.pair(runtime.builtin("getattr"), runtime.pair(a[0].object[owner], a[0].object[name]))
    }

    private static let attributes: [NativeAttribute] = [
        .member("__name__", name), .member("__objclass__", owner),
        NativeAttribute("__qualname__", get: { runtime, descriptor in
            let type = descriptor.object[owner].object[TypeRef.qualnameWord]
            let prefix = type.isKind(.str) ? StrRef(type.object).string : "?"
            return runtime.str("\(prefix).\(StrRef(descriptor.object[name].object).string)")
        }),
        NativeAttribute("__doc__", get: { _, _ in .none }),
    ]

    /// The object that `__get__` is for, null for the class itself; nil with TypeError pending for a wrong one.
    private static func target(_ runtime: Runtime, _ a: Arguments, _ type: Value) -> Value? {
        if a[1] == .none && runtime.type(.noneType) != a[0].object[owner] {
            if type.isNull || type == .none {
                _ = runtime.raise(.typeError, "__get__(None, None) is invalid")
                return nil
            }
            return .null
        }
        return check(runtime, a) ? a[1] : nil
    }

    private static func check(_ runtime: Runtime, _ a: Arguments) -> Bool {
        if runtime.applies(a[0].object, to: a[1]) { return true }
        _ = runtime.raiseForeign(a[0].object[name], TypeRef(a[0].object[owner].object), a[1])
        return false
    }

    private static func set(_ runtime: Runtime, _ a: Arguments, _ value: Value) -> Value {
        guard check(runtime, a) else { return .error }
        if a[0].isKind(.slotDescriptor) { return runtime.setSlot(a[0].object, of: a[1], value) }
        let attribute = runtime.nativeAttribute(a[0])
        guard let set = attribute.set else {
            let type = TypeRef(a[0].object[owner].object).name.string
            return runtime.raise(.attributeError, "attribute '\(attribute.name)' of '\(type)' objects is not writable")
        }
        return set(runtime, a[1], value)
    }
}

extension Runtime {
    /// Whether a slot or native descriptor is for objects like this one. A program can put it into any class; what it reads lies only
    /// in instances of its owner. `__dict__` and `__weakref__` of instances check for themselves.
    @inline(__always) func applies(_ descriptor: Object, to object: Value) -> Bool {
        let type = typeOf(object)
        return type.value == descriptor[0] || type.isSubtype(of: TypeRef(descriptor[0].object)) || descriptor[0] == self.type(.shape)
    }

    /// Sets or, with null, empties the slot of a `__slots__` entry.
    func setSlot(_ descriptor: Object, of object: Value, _ value: Value) -> Value {
        guard applies(descriptor, to: object) else { return raiseForeign(descriptor[1], TypeRef(descriptor[0].object), object) }
        let word = InstanceRef(object.object, in: heap).words + 1 + descriptor.raw(2)
        if value.isNull && word.pointee.isNull { return raise(.attributeError, arguments: [descriptor[1]]) }
        object.object.writeBarrier()
        word.pointee = value
        return .none
    }
}
