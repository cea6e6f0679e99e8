/// `__dict__` and `__weakref__` of instances: two attributes that each class made by Python code adds to its namespace when it
/// gives its instances room for them. The rows stand in the table of the internal type of shapes, which no program
/// sees; classes refer to these two permanent descriptors.
enum InstanceAttributes {
    static let table = NativeTable(.shape, methods: [], attributes: [dict, weakReference])

    /// `instance.__dict__`; also for the tables of builtin types whose instances have attributes of their own.
    static let dict = NativeAttribute("__dict__", get: { runtime, value in
        guard value.isPointer, hasDict(value.object) else { return runtime.raiseAttributeError(value, runtime.name(.__dict__)) }
        return runtime.instanceDict(value.object).value
    }, set: { runtime, value, new in
        guard value.isPointer, hasDict(value.object) else { return runtime.raiseAttributeError(value, runtime.name(.__dict__)) }
        guard new.isNull || new.isKind(.dict) else {
            return runtime.raise(.typeError, "__dict__ must be set to a dictionary, not a '\(runtime.typeName(new))'")
        }
        let object = value.object
        _ = runtime.instanceDict(object)
        object.writeBarrier()
        InstanceRef(object, in: runtime.heap).words[0] = new.isNull ? .null : new
        return .none
    })

    private static func hasDict(_ object: Object) -> Bool {
        object.flags.contains(.extended) && object.type.flags.contains(.instanceDict)
    }

    /// The object's first weak reference, or None.
    static let weakReference = NativeAttribute("__weakref__", get: { runtime, value in
        guard value.isPointer, let references = runtime.heap.pointee.weakReferences[UInt(value.bits)] else { return .none }
        return references.first?.value ?? .none
    })
}
