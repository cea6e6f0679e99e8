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
        guard classes.isPointer else { return .declined }
        if classes.object.kind == .type { return check(object, TypeRef(classes.object), isSubclass) }
        guard let items = members(of: classes), items.count < 256 else { return .declined }
        for item in items {
            if !item.isKind(.type) { return checkNested(object, classes, isSubclass) }
            let verdict = check(object, TypeRef(item.object), isSubclass)
            if verdict != .false { return verdict }
        }
        return .false
    }

    /// The classes of a tuple or union, without those of tuples within; nil for anything else.
    private func members(of classes: Value) -> UnsafeBufferPointer<Value>? {
        switch classes.object.kind {
        case .tuple: items(of: classes)
        case .unionType: items(of: classes.object[0])
        default: nil
        }
    }

    private func check(_ object: Value, _ type: TypeRef, _ isSubclass: Bool) -> Value {
        if !isSubclass && typeOf(object) == type { return .true }
        guard hasPlainCheck(type, isSubclass ? .__subclasscheck__ : .__instancecheck__) else { return .declined }
        if isSubclass {
            guard object.isKind(.type) else { return .declined }
            return TypeRef(object.object).isSubtype(of: type) ? .true : .false
        }
        return switch isInstance(object, of: type) {
        case .true: .true
        case .false: .false
        case .needsPython: .declined
        }
    }

    /// `nativeCheck` for tuples that hold tuples, which may be nested deep.
    private func checkNested(_ object: Value, _ classes: Value, _ isSubclass: Bool) -> Value {
        var pending = [classes]
        while let candidate = pending.popLast() {
            guard candidate.isPointer else { return .declined }
            if candidate.object.kind == .type {
                let verdict = check(object, TypeRef(candidate.object), isSubclass)
                if verdict != .false { return verdict }
            } else {
                guard let items = members(of: candidate), items.count + pending.count < 256 else { return .declined }
                pending += items.reversed()
            }
        }
        return .false
    }
}
