import Bytecode

/// Making classes: the native part of `type.__new__`. What may call Python code around it (metaclasses, `__set_name__`,
/// `__init_subclass__`) is in the prelude's `type.py`. Python language reference, "Creating the class object".
extension Runtime {
    /// `type.__new__(meta, name, bases, namespace)` up to the first call of Python code.
    ///
    /// - Parameter slots: the tuple of `__slots__`, null without them.
    func makeClass(_ meta: TypeRef, name: Value, bases given: Value, namespace: DictRef, slots: Value) -> Value {
        let basesValue = TupleRef(given.object).count == 0 ? tuple([type(.object)]) : given
        let bases = TupleRef(basesValue.object).buffer
        guard let base = bestBase(bases) else { return .error }
        if StrRef(name.object).codePoints.contains(0) { return raise(.valueError, "type name must not contain null characters") }
        guard let layout = layout(base: base, bases: bases, slots: slots, namespace: namespace, className: StrRef(name.object))
        else { return .error }

        let object = newInstance(of: meta)
        let type = TypeRef(object)
        let dict = copy(namespace)
        let mro = computeMRO(of: object.value, bases: bases)
        if mro == .error { return .error }
        object.initialize(TypeRef.nameWord, intern(exactStr(StrRef(name.object))))
        object.initialize(TypeRef.qualnameWord, object[TypeRef.nameWord])
        object.initialize(TypeRef.basesWord, basesValue)
        object.initialize(TypeRef.mroWord, mro)
        object.initialize(TypeRef.dictWord, dict.value)
        object.initialize(TypeRef.baseWord, base.value)
        object.initialize(TypeRef.subclassesWord, newList().value)
        object.initialize(TypeRef.slotsWord, layout.slots.isEmpty ? .null : tuple(layout.slots))
        object.initializeRaw(TypeRef.flagsWord, flags(layout).rawValue)
        object.initializeRaw(TypeRef.instanceKindWord, Int(base.instanceKind.rawValue))
        object.initializeRaw(TypeRef.slotCountWord, base.slotCount + layout.slots.count)

        let cell = takeFrom(dict, intern("__classcell__"))
        if !cell.isNull && !cell.isKind(.cell) {
            let shown = nativeRepr(typeOf(cell).value)
            return raise(.typeError, "__classcell__ must be a nonlocal cell, not \(shown.isKind(.str) ? StrRef(shown.object).string : "")")
        }
        if !fillNamespace(type, dict, layout) { return .error }
        object.initializeRaw(TypeRef.attributeHintWord, attributeHint(type))
        var inherited: TypeRef.Flags = lookup(type, .__del__).isNull ? [] : .finalizer
        for base in TupleRef(mro.object).buffer.dropFirst() { inherited.formUnion(TypeRef(base.object).flags.intersection([.sequence, .mapping])) }
        object.initializeRaw(TypeRef.flagsWord, type.flags.union(inherited).rawValue)
        for value in bases { ListRef(value.object[TypeRef.subclassesWord].object).append(object.value) }
        if !cell.isNull { cell.object.store(0, object.value) }
        return object.value
    }

    private func flags(_ layout: ClassLayout) -> TypeRef.Flags {
        var flags = layout.base.flags.subtracting(.closed)
        flags.formUnion([.heapType, .base])
        if layout.addsDict { flags.insert(.instanceDict) }
        if layout.addsWeakReference { flags.insert(.weaklyReferenceable) }
        return flags
    }

    /// Removes a name from the namespace of a new class.
    private func takeFrom(_ dict: DictRef, _ name: Value) -> Value {
        guard case .found(let i) = dict.find(name, hash: hash(StrRef(name.object)), in: self) else { return .null }
        let value = dict.entries[i].value
        dict.remove(at: i)
        return value
    }

    /// What `type.__new__` itself puts into the namespace. False with an exception pending.
    private func fillNamespace(_ type: TypeRef, _ dict: DictRef, _ layout: ClassLayout) -> Bool {
        func own(_ name: Name) -> Value { dict.lookup(name: self.name(name), in: self) }
        if own(.__module__).isNull, let frame = visible(state.pointee.frame) {
            let module = DictRef(frame.function.object[FunctionRef.globals].object).lookup(name: name(.__name__), in: self)
            if !module.isNull { set(dict, name(.__module__), module) }
        }
        let qualname = takeFrom(dict, name(.__qualname__))
        if !qualname.isNull {
            guard qualname.isKind(.str) else {
                _ = raise(.typeError, "type __qualname__ must be a str, not \(typeName(qualname))")
                return false
            }
            type.object.initialize(TypeRef.qualnameWord, qualname)
        }
        wrap(dict, .__new__, .staticMethod)
        wrap(dict, .__init_subclass__, .classMethod)
        wrap(dict, .__class_getitem__, .classMethod)
        for (i, name) in layout.slots.enumerated() {
            let descriptor = newObject(.slotDescriptor, .memberDescriptor)
            descriptor.initialize(0, type.value)
            descriptor.initialize(1, name)
            descriptor.initializeRaw(2, layout.base.slotCount + i)
            set(dict, name, descriptor.value)
        }
        let shapes = TypeRef(self.type(.shape).object)
        if layout.addsDict && own(.__dict__).isNull { set(dict, name(.__dict__), lookup(shapes, .__dict__)) }
        if layout.addsWeakReference && own(.__weakref__).isNull { set(dict, name(.__weakref__), lookup(shapes, .__weakref__)) }
        if own(.__doc__).isNull { set(dict, name(.__doc__), .none) }
        if own(.__hash__).isNull && !own(.__eq__).isNull { set(dict, name(.__hash__), .none) }
        return true
    }

    /// A plain function under one of the names that are static or class methods by themselves.
    private func wrap(_ dict: DictRef, _ name: Name, _ kind: Kind) {
        let function = dict.lookup(name: self.name(name), in: self)
        guard function.isKind(.function) else { return }
        let object = newObject(kind, kind == .staticMethod ? .staticMethod : .classMethod)
        object.initialize(0, function)
        set(dict, self.name(name), object.value)
    }

    /// How many attributes an instance will probably have: what its `__init__` stores, and the base's.
    private func attributeHint(_ type: TypeRef) -> Int {
        guard type.flags.contains(.instanceDict) else { return 0 }
        let base = TypeRef(type.base.object)
        var hint = base.isHeapType ? base.object.raw(TypeRef.attributeHintWord) : 0
        let initialize = type.dict.lookup(name: name(.__init__), in: self)
        if initialize.isKind(.function) {
            let code = byteBuffer(FunctionRef(initialize.object).code.object[CodeRef.code])
            var names: Set<Int> = []
            var reader = InstructionReader()
            while let instruction = try? reader.next(in: Span(_unsafeElements: code)) {
                if instruction.opcode == .storeAttr { names.insert(instruction.argument) }
            }
            hint += names.count
        }
        return min(max(hint, 4), ShapeRef.mostNames)
    }

    /// Replaces the MRO of a class by what a metaclass's `mro()` returned.
    func setMRO(_ type: TypeRef, _ mro: Value) -> Value {
        for item in TupleRef(mro.object).buffer {
            guard item.isKind(.type) else { return raise(.typeError, "mro() returned a non-class ('\(typeName(item))')") }
            guard builtinBase(of: type).isSubtype(of: builtinBase(of: TypeRef(item.object))) else {
                return raise(.typeError, "mro() returned base with unsuitable layout ('\(TypeRef(item.object).name.string)')")
            }
        }
        type.object.store(TypeRef.mroWord, mro)
        typeChanged(type)
        return .none
    }
}
