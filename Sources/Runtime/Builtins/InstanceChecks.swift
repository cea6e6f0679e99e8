/// `isinstance` and `issubclass`. Python library reference, "Built-in Functions"; language reference, "Customizing instance and
/// subclass checks".
extension Runtime {
    /// What `type.__instancecheck__` says: the class of the object, or the `__class__` it claims, stands below `type`.
    func isInstance(_ object: Value, of type: TypeRef) -> Verdict {
        let own = typeOf(object)
        if own.isSubtype(of: type) { return .true }
        return own.isHeapType && !hasPlainClass(own) ? .needsPython : .false
    }

    /// Whether `__class__` of the instances is the class itself.
    private func hasPlainClass(_ type: TypeRef) -> Bool {
        lookup(type, .__getattribute__).isKind(.nativeFunction) && lookup(type, .__class__).isKind(.nativeDescriptor)
    }

    /// Whether a class's metaclass leaves a check to `type`.
    private func hasPlainCheck(_ type: TypeRef, _ name: Name) -> Bool {
        let metatype = type.object.type
        return !metatype.isHeapType || lookup(metatype, name).isKind(.nativeFunction)
    }

    /// `isinstance(object, classes)`, or `issubclass` where `object` is a class; `.declined` when Python code has a say.
    func nativeCheck(_ object: Value, _ classes: Value, isSubclass: Bool) -> Value {
        var pending = [classes]
        while let candidate = pending.popLast() {
            guard candidate.isPointer else { return .declined }
            switch candidate.object.kind {
            case .type:
                let type = TypeRef(candidate.object)
                if !isSubclass && typeOf(object) == type { return .true }
                guard hasPlainCheck(type, isSubclass ? .__subclasscheck__ : .__instancecheck__) else { return .declined }
                if isSubclass {
                    guard object.isKind(.type) else { return .declined }
                    if TypeRef(object.object).isSubtype(of: type) { return .true }
                } else {
                    switch isInstance(object, of: type) {
                    case .true: return .true
                    case .false: break
                    case .needsPython: return .declined
                    }
                }
            case .tuple, .unionType:
                let members = candidate.object.kind == .tuple ? candidate : candidate.object[0]
                guard let items = items(of: members), items.count + pending.count < 256 else { return .declined }
                pending += items.reversed()
            default: return .declined
            }
        }
        return .false
    }
}
