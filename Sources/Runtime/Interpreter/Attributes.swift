/// Attribute access. Python reference, "Customizing attribute access" and "Invoking Descriptors".
///
/// Each function returns a value; `.error`; or `.request`: a call must be made in its place (the tail call is filled in), so
/// they serve the loop and native functions alike.
extension Runtime {
    /// `object.name` (an interned name).
    func getAttribute(_ object: Value, _ name: Value) -> Value {
        let type = typeOf(object)
        if type.isHeapType {
            let getattribute = lookup(type, .__getattribute__)
            if !isNative(getattribute, named: .__getattribute__) {
                if lookup(type, .__getattr__).isNull { return tailCall(getattribute, object, name) }
                return requestWithFallback(getattribute, [object, name], object, name)
            }
        }
        let hook = type.isHeapType && object.isPointer && object.object.kind != .type ? lookup(type, .__getattr__) : .null
        let value = genericGetAttribute(object, type, name, fallback: hook)
        if value == .error && isPending(.attributeError) && (type.isHeapType || object.isKind(.module)) {
            return getattrFallback(object, type, name)
        }
        return value
    }

    /// `module.__getattribute__`: without the hooks of a subclass, but with the `__getattr__` that the module itself has.
    func moduleAttribute(_ module: Value, _ name: Value) -> Value {
        let value = genericOnly(module, name)
        return value == .error && isPending(.attributeError) ? getattrFallback(module, typeOf(module), name) : value
    }

    /// After AttributeError: `__getattr__` of the class (or of the module) where there is one.
    private func getattrFallback(_ object: Value, _ type: TypeRef, _ name: Value) -> Value {
        if object.isKind(.module) {
            let hook = DictRef(object.object[0].object).lookup(name: self.name(.__getattr__), in: self)
            if !hook.isNull {
                exception = .null
                return tailCall(hook, name)
            }
            guard isMadeWhenAsked(name), object.object[0].isKind(.dict) else { return .error }
            let maker = prelude("imports.module_attribute")
            if maker == .error { return .error }
            exception = .null
            return tailCall(maker, object, name)
        }
        let getattr = lookup(type, .__getattr__)
        if getattr.isNull { return .error }
        exception = .null
        return tailCall(getattr, object, name)
    }

    /// Whether a module may have an attribute of that name without having it yet: what would be made of the import system for every
    /// program, though few ask for it.
    private func isMadeWhenAsked(_ name: Value) -> Bool {
        if name == self.name(.__spec__) || name == self.name(.__loader__) { return true }
        let text = StrRef(name.object)
        return ["meta_path", "path_hooks", "WeakKeyDictionary", "WeakValueDictionary", "WeakSet", "WeakMethod", "KeyedRef", "finalize"]
            .contains { text.equals($0) }
    }

    /// Calls `__getattr__` after a Python-level getter raised AttributeError.
    func callGetattr(_ object: Value, _ name: Value, completion: Completion) -> Value {
        let base = state.pointee.requestArguments
        base[0] = object
        base[1] = name
        return call(lookup(typeOf(object), .__getattr__), base, 2, names: .null, completion: completion)
    }

    /// A call whose AttributeError means that `__getattr__` is to be asked.
    private func requestWithFallback(_ callable: Value, _ arguments: [Value], _ object: Value, _ name: Value) -> Value {
        state.pointee.requestFallback = tuple([object, name])
        return tailCall(callable, arguments, names: .null)
    }

    /// `object.__getattribute__`, and its counterparts for types, modules and super objects.
    ///
    /// - Parameter fallback: `__getattr__` of the class, called when there is no such attribute; null: AttributeError.
    func genericGetAttribute(_ object: Value, _ type: TypeRef, _ name: Value, fallback: Value = .null) -> Value {
        if object.isPointer {
            switch object.object.kind {
            case .type: return getTypeAttribute(TypeRef(object.object), name)
            case .superObject: return getSuperAttribute(object.object, name)
            default: break
            }
        }
        let descriptor = lookup(type, name)
        if !descriptor.isNull && isDataDescriptor(descriptor) && canBeRead(descriptor) {
            return invokeGet(descriptor, object, type, name)
        }
        if object.isPointer {
            let own = object.object.kind == .module
                ? DictRef(object.object[0].object).lookup(name: name, in: self)
                : object.object.kind == .function ? functionAttribute(object.object, name) : instanceAttribute(object.object, name)
            if !own.isNull { return own }
        }
        if descriptor.isNull {
            let borrowed = object.isPointer ? borrowedAttribute(object.object, name) : .null
            if !borrowed.isNull { return borrowed }
            return fallback.isNull ? missingAttribute(object, name) : tailCall(fallback, object, name)
        }
        return bindOrFallback(descriptor, object, type, name)
    }

    private func functionAttribute(_ function: Object, _ name: Value) -> Value {
        let dict = function[FunctionRef.dict]
        return dict.isNull ? .null : DictRef(dict.object).lookup(name: name, in: self)
    }

    /// Whether a module's body is still being executed: `__spec__._initializing`.
    private func isInitializing(_ module: Object) -> Bool {
        guard module[0].isKind(.dict) else { return false }
        let spec = DictRef(module[0].object).lookup(name: self.name(.__spec__), in: self)
        return spec.isKind(.instance) && instanceAttribute(spec.object, intern("_initializing")) == .true
    }

    private func missingAttribute(_ object: Value, _ name: Value) -> Value {
        if object.isKind(.module) {
            let moduleName = DictRef(object.object[0].object).lookup(name: self.name(.__name__), in: self)
            let hint = isInitializing(object.object) ? " (most likely due to a circular import)" : ""
            let noun = hint.isEmpty ? "module" : "partially initialized module"
            let message = moduleName.isKind(.str)
                ? "\(noun) '\(StrRef(moduleName.object).string)' has no attribute '\(StrRef(name.object).string)'\(hint)"
                : "module has no attribute '\(StrRef(name.object).string)'"
            return raise(.attributeError, arguments: [str(message)], details: [name, object])
        }
        return raiseAttributeError(object, name)
    }

    /// Whether a class attribute has precedence over the instance's own: it has `__set__` or `__delete__`.
    func isDataDescriptor(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .property, .slotDescriptor, .nativeDescriptor: return true
        case .function, .nativeFunction, .classMethod, .staticMethod, .type, .str, .tuple, .list, .dict: return false
        default:
            let type = value.object.type
            return type.isHeapType && (!lookup(type, .__set__).isNull || !lookup(type, .__delete__).isNull)
        }
    }

    /// Whether a data descriptor has `__get__`; without one the instance's own attribute has precedence.
    private func canBeRead(_ descriptor: Value) -> Bool {
        let type = descriptor.object.type
        return !type.isHeapType || !lookup(type, .__get__).isNull
    }

    private func invokeGet(_ descriptor: Value, _ object: Value, _ type: TypeRef, _ name: Value) -> Value {
        switch descriptor.object.kind {
        case .slotDescriptor, .nativeDescriptor: return bind(descriptor, to: object, of: type)
        default: return bindOrFallback(descriptor, object, type, name)
        }
    }

    /// Binds a class attribute found for an instance; Python-level getters of a class with `__getattr__` fall back to it.
    private func bindOrFallback(_ descriptor: Value, _ object: Value, _ type: TypeRef, _ name: Value) -> Value {
        let result = bind(descriptor, to: object, of: type)
        if result == .request && type.isHeapType && !lookup(type, .__getattr__).isNull {
            state.pointee.requestFallback = tuple([object, name])
        }
        return result
    }

    /// `descriptor.__get__(object, type)`: the attribute itself where it is no descriptor. `object` null: looked up on the class.
    func bind(_ descriptor: Value, to object: Value, of type: TypeRef) -> Value {
        guard descriptor.isPointer else { return descriptor }
        switch descriptor.object.kind {
        case .function:
            return object.isNull ? descriptor : newMethod(descriptor, object)
        case .nativeFunction:
            if descriptor.object.classValue == self.type(.classMethodDescriptor) { return newMethod(descriptor, type.value) }
            if object.isNull || descriptor.object.classValue == self.type(.builtinFunction) { return descriptor }
            return newMethod(descriptor, object)
        case .staticMethod where !descriptor.object.type.isHeapType: return descriptor.object[0]
        case .method where !descriptor.object.type.isHeapType: return descriptor
        case .classMethod where !descriptor.object.type.isHeapType:
            guard let callable = innermost(descriptor, where: { $0.isKind(.classMethod) && !$0.object.type.isHeapType }) else { return .error }
            if callable.isKind(.function) || callable.isKind(.nativeFunction) { return newMethod(callable, type.value) }
            if callable.isPointer && !lookup(callable.object.type, .__get__).isNull { return bind(callable, to: type.value, of: type) }
            return newMethod(callable, type.value)
        case .property where !descriptor.object.type.isHeapType || lookup(descriptor.object.type, .__get__).isKind(.nativeFunction):
            if object.isNull { return descriptor }
            let getter = descriptor.object[0]
            if getter.isNull || getter == .none { return raisePropertyError(descriptor.object, object, "getter") }
            return tailCall(getter, object)
        case .slotDescriptor:
            if object.isNull { return descriptor }
            if !applies(descriptor.object, to: object) { return raiseForeign(descriptor.object[1], TypeRef(descriptor.object[0].object), object) }
            let value = slot(descriptor.object, of: object)
            return value.isNull ? raiseAttributeError(object, descriptor.object[1]) : value
        case .nativeDescriptor:
            if object.isNull { return descriptor }
            if !applies(descriptor.object, to: object) { return raiseForeign(descriptor.object[1], TypeRef(descriptor.object[0].object), object) }
            return nativeAttribute(descriptor).get(self, object)
        default:
            let descriptorType = descriptor.object.type
            let get = lookup(descriptorType, .__get__)
            if get.isNull { return descriptor }
            return tailCall(get, descriptor, object.isNull ? .none : object, type.value)
        }
    }

    /// What lies within wrappers, each of which holds the next in its first word. They may be nested deep, so this is a loop; nil: RecursionError
    /// is pending, as they may also hold each other in a ring.
    func innermost(_ value: Value, where isWrapper: (Value) -> Bool) -> Value? {
        var value = value
        for _ in 0..<1 << 20 {
            if !isWrapper(value) { return value }
            value = value.object[0]
        }
        _ = raise(.recursionError, "maximum recursion depth exceeded")
        return nil
    }

    func raisePropertyError(_ property: Object, _ object: Value, _ what: String) -> Value {
        let name = property[4]
        let qualname = StrRef(typeOf(object).object[TypeRef.qualnameWord].object).string
        if name.isKind(.str) { return raise(.attributeError, "property '\(StrRef(name.object).string)' of '\(qualname)' object has no \(what)") }
        return raise(.attributeError, "property of '\(qualname)' object has no \(what)")
    }

    /// The value of a `__slots__` entry; null when it is unset.
    func slot(_ descriptor: Object, of object: Value) -> Value {
        InstanceRef(object.object, in: heap).words[1 + descriptor.raw(2)]
    }

    func nativeAttribute(_ descriptor: Value) -> NativeAttribute {
        NativeCatalog.shared.attributes[descriptor.object.raw(2)]
    }

    /// `type.__getattribute__`.
    func getTypeAttribute(_ type: TypeRef, _ name: Value) -> Value {
        let metatype = type.object.type
        let metaDescriptor = lookup(metatype, name)
        if !metaDescriptor.isNull && isDataDescriptor(metaDescriptor) && canBeRead(metaDescriptor) {
            return bind(metaDescriptor, to: type.value, of: metatype)
        }
        let own = lookup(type, name)
        if !own.isNull { return bind(own, to: .null, of: type) }
        if !metaDescriptor.isNull { return bind(metaDescriptor, to: type.value, of: metatype) }
        return raiseAttributeError(type.value, name)
    }

    /// The function that `super().name` finds for an instance, which it is then called with; nil where it takes more.
    func superFunction(_ object: Object, _ name: Value) -> Value? {
        if object.type.isHeapType || object[2].isNull || object[1] == object[2] || name == self.name(.__class__) { return nil }
        let found = lookupAlongMRO(TypeRef(object[2].object), name, after: TypeRef(object[0].object))
        return found.isKind(.function) ? found : nil
    }

    private func getSuperAttribute(_ object: Object, _ name: Value) -> Value {
        let selfValue = object[1], start = object[2]
        if !start.isNull && name != self.name(.__class__) {
            let startType = TypeRef(start.object)
            let found = lookupAlongMRO(startType, name, after: TypeRef(object[0].object))
            if !found.isNull {
                // super(C, cls): the attribute is bound as on the class.
                return bind(found, to: selfValue == start ? .null : selfValue, of: startType)
            }
        }
        let type = object.type
        let descriptor = lookup(type, name)
        if descriptor.isNull { return raise(.attributeError, arguments: [str("'super' object has no attribute '\(StrRef(name.object).string)'")], details: [name, object.value]) }
        return bind(descriptor, to: object.value, of: type)
    }

    // MARK: Setting and deleting

    /// `object.name = value`; `value` null: `del object.name`. Returns `.none`, `.error` or `.request`.
    func setAttribute(_ object: Value, _ name: Value, _ value: Value) -> Value {
        let type = typeOf(object)
        if type.isHeapType || object.isKind(.type) {
            let hook = lookup(type, value.isNull ? .__delattr__ : .__setattr__)
            if !isNative(hook, named: value.isNull ? .__delattr__ : .__setattr__) {
                return value.isNull ? tailCall(hook, object, name) : tailCall(hook, object, name, value)
            }
        }
        return genericSetAttribute(object, type, name, value)
    }

    /// Whether a hook is the native one of that name, rather than Python code or another native function put in its place.
    private func isNative(_ hook: Value, named name: Name) -> Bool {
        hook.isKind(.nativeFunction) && hook.object[NativeRef.name] == self.name(name)
    }

    /// `object.__setattr__` and `__delattr__`, and their counterparts for types and modules.
    func genericSetAttribute(_ object: Value, _ type: TypeRef, _ name: Value, _ value: Value) -> Value {
        if object.isKind(.type) { return setTypeAttribute(TypeRef(object.object), name, value) }
        let descriptor = lookup(type, name)
        if descriptor.isPointer {
            switch descriptor.object.kind {
            case .property where !descriptor.object.type.isHeapType || lookup(descriptor.object.type, .__set__).isKind(.nativeFunction):
                let setter = descriptor.object[value.isNull ? 2 : 1]
                if setter.isNull || setter == .none { return raisePropertyError(descriptor.object, object, value.isNull ? "deleter" : "setter") }
                return value.isNull ? tailCall(setter, object) : tailCall(setter, object, value)
            case .slotDescriptor:
                return setSlot(descriptor.object, of: object, value)
            case .nativeDescriptor:
                let attribute = nativeAttribute(descriptor)
                guard let set = attribute.set else {
                    return raise(.attributeError, "attribute '\(attribute.name)' of '\(TypeRef(descriptor.object[0].object).name.string)' objects is not writable")
                }
                if !applies(descriptor.object, to: object) { return raiseForeign(descriptor.object[1], TypeRef(descriptor.object[0].object), object) }
                return set(self, object, value)
            case .function, .nativeFunction, .classMethod, .staticMethod: break
            default:
                let descriptorType = descriptor.object.type
                let hook = lookup(descriptorType, value.isNull ? .__delete__ : .__set__)
                if !hook.isNull { return value.isNull ? tailCall(hook, descriptor, object) : tailCall(hook, descriptor, object, value) }
                if isDataDescriptor(descriptor) { return raise(.attributeError, value.isNull ? "__delete__" : "__set__") }
            }
        }
        guard object.isPointer else { return raiseReadOnly(object, name, descriptor) }
        switch object.object.kind {
        case .module: return setInDict(DictRef(object.object[0].object), object, name, value)
        case .function where !object.object.type.isHeapType:
            if object.object[FunctionRef.dict].isNull { object.object.store(FunctionRef.dict, newDict().value) }
            return setInDict(DictRef(object.object[FunctionRef.dict].object), object, name, value)
        default:
            guard object.object.flags.contains(.extended), type.flags.contains(.instanceDict) else { return raiseReadOnly(object, name, descriptor) }
            if value.isNull && !deleteInstanceAttribute(object.object, name) {
                // As for errors of writing: neither name nor object.
                return raise(.attributeError, "'\(typeName(object))' object has no attribute '\(StrRef(name.object).string)'")
            }
            if value.isNull { return .none }
            setInstanceAttribute(object.object, name, value)
            return .none
        }
    }

    private func raiseReadOnly(_ object: Value, _ name: Value, _ descriptor: Value) -> Value {
        let n = StrRef(name.object).string
        // Unlike errors of reading, these carry neither name nor object.
        if descriptor.isNull { return raise(.attributeError, "'\(typeName(object))' object has no attribute '\(n)'") }
        return raise(.attributeError, "'\(typeName(object))' object attribute '\(n)' is read-only")
    }

    private func setInDict(_ dict: DictRef, _ object: Value, _ name: Value, _ value: Value) -> Value {
        if value.isNull {
            guard case .found(let i) = dict.find(name, hash: hash(StrRef(name.object)), in: self) else { return missingAttribute(object, name) }
            dict.remove(at: i)
        } else {
            set(dict, name, value)
        }
        return .none
    }

    /// A class and its subclasses have `__del__` from now on.
    private func addFinalizer(to type: TypeRef) {
        var pending = [type]
        while let next = pending.popLast() {
            next.object.storeRaw(TypeRef.flagsWord, next.flags.union(.finalizer).rawValue)
            for subclass in items(of: next.object[TypeRef.subclassesWord]).map(Array.init) ?? [] { pending.append(TypeRef(subclass.object)) }
        }
    }

    private func setTypeAttribute(_ type: TypeRef, _ name: Value, _ value: Value) -> Value {
        let metatype = type.object.type
        let descriptor = lookup(metatype, name)
        // The standard library's `io` says once more where the class is.
        if type.value == self.type(.unsupportedOperation) && name == self.name(.__module__) && value.isKind(.str)
            && StrRef(value.object).string == "io" { return .none }
        if !type.isHeapType || type.flags.contains(.closed) {
            return raise(.typeError, "cannot set '\(StrRef(name.object).string)' attribute of immutable type '\(typeName(of: type))'")
        }
        if !descriptor.isNull && isDataDescriptor(descriptor) {
            if descriptor.isKind(.nativeDescriptor) {
                let attribute = nativeAttribute(descriptor)
                guard let set = attribute.set else { return raise(.attributeError, "attribute '\(attribute.name)' of 'type' objects is not writable") }
                return set(self, type.value, value)
            }
            if descriptor.isKind(.property) {
                let setter = descriptor.object[value.isNull ? 2 : 1]
                if setter.isNull || setter == .none { return raisePropertyError(descriptor.object, type.value, value.isNull ? "deleter" : "setter") }
                return value.isNull ? tailCall(setter, type.value) : tailCall(setter, type.value, value)
            }
            let hook = lookup(descriptor.object.type, value.isNull ? .__delete__ : .__set__)
            if !hook.isNull { return value.isNull ? tailCall(hook, descriptor, type.value) : tailCall(hook, descriptor, type.value, value) }
        }
        if value.isNull {
            guard case .found(let i) = type.dict.find(name, hash: hash(StrRef(name.object)), in: self) else { return raiseAttributeError(type.value, name) }
            type.dict.remove(at: i)
        } else {
            set(type.dict, name, value)
            if name == self.name(.__del__) { addFinalizer(to: type) }
        }
        typeChanged(type)
        return .none
    }
}
