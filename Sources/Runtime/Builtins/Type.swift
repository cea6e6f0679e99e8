/// `type`: the class of classes. Python language reference, "Metaclasses"; library reference, "Special Attributes".
enum TypeMethods {
    static let table = NativeTable(.type, methods: [
        Native("__new__", "cls, *args, **kwargs", twin: "type.new", .staticMethod) { _, _ in .declined },
        Native("__init__", "self, *args, **kwargs", initialize),
        Native("__call__", "self, *args, **kwargs", twin: "object.type_call") { _, _ in .declined },
        Native("__getattribute__", "self, name, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.getTypeAttribute(TypeRef(a[0].object), name)
        },
        Native("__setattr__", "self, name, value, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.genericSetAttribute(a[0], runtime.typeOf(a[0]), name, a[2])
        },
        Native("__delattr__", "self, name, /") { runtime, a in
            guard let name = runtime.attributeName(a[1]) else { return .error }
            return runtime.genericSetAttribute(a[0], runtime.typeOf(a[0]), name, .null)
        },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__prepare__", "cls, *args, **kwargs", .classMethod) { runtime, _ in runtime.newDict().value },
        Native("__instancecheck__", "self, instance, /", twin: "reflection.instancecheck", .slotless) { runtime, a in
            runtime.isInstance(a[1], of: TypeRef(a[0].object)).value
        },
        Native("__subclasscheck__", "self, subclass, /", twin: "reflection.subclasscheck", .slotless) { runtime, a in
            a[1].isKind(.type) ? Value(TypeRef(a[1].object).isSubtype(of: TypeRef(a[0].object))) : .declined
        },
        Native("__subclasses__", "self, /", .slotless) { runtime, a in
            let list = ListRef(a[0].object[TypeRef.subclassesWord].object)
            return runtime.list(list.items, count: list.count)
        },
        Native("mro", "self, /") { runtime, a in
            let mro = runtime.computeMRO(of: a[0], bases: TypeRef(a[0].object).bases.buffer)
            return mro == .error ? mro : runtime.list(TupleRef(mro.object).items, count: TupleRef(mro.object).count)
        },
        Native("__dir__", "self, /", .slotless, directory),
        Native("__sizeof__", "self, /", .slotless) { $0.int($0.sizeOf($1[0])) },
        Native("__or__", "self, value, /") { $0.unionOf($1[0], $1[1]) },
        Native("__ror__", "self, value, /") { $0.unionOf($1[1], $1[0]) },
    ], attributes: [
        NativeAttribute("__name__", get: { _, type in type.object[TypeRef.nameWord] },
                        set: { setName($0, $1, $2, "__name__", TypeRef.nameWord) }),
        NativeAttribute("__qualname__", get: { _, type in type.object[TypeRef.qualnameWord] },
                        set: { setName($0, $1, $2, "__qualname__", TypeRef.qualnameWord) }),
        NativeAttribute("__module__", get: { own($0, $1, .__module__, or: $0.intern("builtins")) },
                        set: { setOwn($0, $1, $2, .__module__) }),
        NativeAttribute("__doc__", get: document, set: { setOwn($0, $1, $2, .__doc__) }),
        NativeAttribute("__bases__", get: { _, type in type.object[TypeRef.basesWord] }, set: setBases),
        NativeAttribute("__dict__", get: { runtime, type in
            let proxy = runtime.newObject(.mappingProxy, .mappingProxy)
            proxy.initialize(0, type.object[TypeRef.dictWord])
            return proxy.value
        }),
        NativeAttribute("__abstractmethods__", get: { runtime, type in
            let names = own(runtime, type, .__abstractmethods__, or: .null)
            let missing = names.isNull || names.isKind(.nativeDescriptor)
            return missing ? runtime.raise(.attributeError, "__abstractmethods__") : names
        }, set: { runtime, type, value in
            if !value.isNull { return setOwn(runtime, type, value, .__abstractmethods__) }
            return remove(runtime, type, .__abstractmethods__) ? .none : runtime.raise(.attributeError, "__abstractmethods__")
        }),
        NativeAttribute("__annotations__", get: annotations, set: { runtime, type, value in
            if !value.isNull { return setOwn(runtime, type, value, .__annotations__) }
            return remove(runtime, type, .__annotations__) ? .none : runtime.raise(.attributeError, "__annotations__")
        }),
        .member("__mro__", TypeRef.mroWord),
        .member("__base__", TypeRef.baseWord),
        .member("__basicsize__", get: { runtime, type in
            let layout = runtime.heap.pointee.layout(TypeRef(type.object).instanceKind)
            return Value((Object.headerWords + layout.pointee.fixedWords + TypeRef(type.object).slotCount) * 8)
        }),
        .member("__itemsize__", get: { runtime, type in
            switch runtime.heap.pointee.layout(TypeRef(type.object).instanceKind).pointee.tail {
            case .values, .words, .frame: Value(8)
            case .bytes: Value(1)
            default: Value(0)
            }
        }),
        .member("__flags__", get: { runtime, type in Value(flags(TypeRef(type.object))) }),
        // `object` takes no arguments, which `inspect.signature` wants to know for every class without `__init__`.
        NativeAttribute("__text_signature__", get: { runtime, type in type == runtime.type(.object) ? runtime.str("()") : .none }),
    ])

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        let hasKeywords = !a.keywords.isNull && DictRef(a.keywords.object).used > 0
        if hasKeywords && a.count == 2 { return runtime.raise(.typeError, "type.__init__() takes no keyword arguments") }
        if a.count != 2 && a.count != 4 { return runtime.raise(.typeError, "type.__init__() takes 1 or 3 arguments") }
        return .none
    }

    /// The names of the class and its bases. The MRO holds all of them.
    private static func directory(_ runtime: Runtime, _ a: Arguments) -> Value {
        let names = runtime.newDict()
        let mro = TypeRef(a[0].object).mro
        for i in 0..<mro.count { runtime.addKeys(of: TypeRef(mro[i].object).dict, to: names) }
        return runtime.keyList(names)
    }

    // MARK: Attributes kept in the namespace

    private static func own(_ runtime: Runtime, _ type: Value, _ name: Name, or fallback: Value) -> Value {
        let found = TypeRef(type.object).dict.lookup(name: runtime.name(name), in: runtime)
        return found.isNull || found.isKind(.nativeDescriptor) ? fallback : found
    }

    private static func setOwn(_ runtime: Runtime, _ type: Value, _ value: Value, _ name: Name) -> Value {
        if value.isNull { return raiseImmutable(runtime, type, "delete", name.rawValue) }
        runtime.set(TypeRef(type.object).dict, runtime.name(name), value)
        runtime.typeChanged(TypeRef(type.object))
        return .none
    }

    private static func remove(_ runtime: Runtime, _ type: Value, _ name: Name) -> Bool {
        let dict = TypeRef(type.object).dict, name = runtime.name(name)
        guard case .found(let i) = dict.find(name, hash: runtime.hash(StrRef(name.object)), in: runtime) else { return false }
        dict.remove(at: i)
        runtime.typeChanged(TypeRef(type.object))
        return true
    }

    private static func raiseImmutable(_ runtime: Runtime, _ type: Value, _ verb: String, _ name: String) -> Value {
        runtime.raise(.typeError, "cannot \(verb) '\(name)' attribute of immutable type '\(TypeRef(type.object).name.string)'")
    }

    /// `__doc__`: that of the class itself, bound where it is a descriptor.
    private static func document(_ runtime: Runtime, _ type: Value) -> Value {
        let found = own(runtime, type, .__doc__, or: .none)
        return runtime.bind(found, to: .null, of: TypeRef(type.object))
    }

    private static func annotations(_ runtime: Runtime, _ type: Value) -> Value {
        let found = own(runtime, type, .__annotations__, or: .null)
        if !found.isNull { return found }
        guard TypeRef(type.object).isHeapType else { return runtime.raiseAttributeError(type, runtime.name(.__annotations__)) }
        let dict = runtime.newDict().value
        _ = setOwn(runtime, type, dict, .__annotations__)
        return dict
    }

    private static func setName(_ runtime: Runtime, _ type: Value, _ value: Value, _ name: String, _ word: Int) -> Value {
        if value.isNull { return raiseImmutable(runtime, type, "delete", name) }
        guard value.isKind(.str) else {
            let own = TypeRef(type.object).name.string
            return runtime.raise(.typeError, "can only assign string to \(own).\(name), not '\(runtime.typeName(value))'")
        }
        if word == TypeRef.nameWord && StrRef(value.object).codePoints.contains(0) {
            return runtime.raise(.valueError, "type name must not contain null characters")
        }
        type.object.store(word, value)
        return .none
    }

    /// Assigning `__bases__`: to bases of the same layout, with the metaclass's own MRO out of play.
    private static func setBases(_ runtime: Runtime, _ type: Value, _ value: Value) -> Value {
        if value.isNull { return raiseImmutable(runtime, type, "delete", "__bases__") }
        let name = TypeRef(type.object).name.string
        guard value.isKind(.tuple) else {
            return runtime.raise(.typeError, "can only assign tuple to \(name).__bases__, not \(runtime.typeName(value))")
        }
        let bases = TupleRef(value.object).buffer
        if bases.isEmpty { return runtime.raise(.typeError, "can only assign non-empty tuple to \(name).__bases__, not ()") }
        for base in bases {
            guard base.isKind(.type) else {
                return runtime.raise(.typeError, "\(name).__bases__ must be tuple of classes, not '\(runtime.typeName(base))'")
            }
            if TypeRef(base.object).isSubtype(of: TypeRef(type.object)) {
                return runtime.raise(.typeError, "a __bases__ item causes an inheritance cycle")
            }
        }
        return runtime.changeBases(TypeRef(type.object), value)
    }

    /// The bits of `tp_flags` that programs test.
    private static func flags(_ type: TypeRef) -> Int {
        (type.isHeapType ? 1 << 9 : 1 << 8) | (type.flags.contains(.base) ? 1 << 10 : 0) | 1 << 12 | 1 << 14
    }
}

extension Runtime {
    /// Gives a class other bases and everything below it new MROs; nothing is changed where one of them cannot be.
    func changeBases(_ type: TypeRef, _ value: Value) -> Value {
        let bases = TupleRef(value.object).buffer
        guard let best = bestBase(bases) else { return .error }
        let old = TypeRef(type.base.object)
        guard (best.isHeapType && old.isHeapType) || builtinBase(of: best) == builtinBase(of: old) && best.isHeapType == old.isHeapType else {
            return raise(.typeError, "__bases__ assignment: '\(best.name.string)' deallocator differs from '\(old.name.string)'")
        }
        guard haveSameLayout(best, old) else {
            return raise(.typeError, "__bases__ assignment: '\(best.name.string)' object layout differs from '\(old.name.string)'")
        }
        let oldBases = type.object[TypeRef.basesWord]
        type.object.store(TypeRef.basesWord, value)
        var changed: [(TypeRef, Value)] = []
        var pending = [type]
        while let t = pending.popLast() {
            let mro = computeMRO(of: t.value, bases: t.bases.buffer)
            if mro == .error {
                for (t, mro) in changed.reversed() { t.object.store(TypeRef.mroWord, mro) }
                type.object.store(TypeRef.basesWord, oldBases)
                return .error
            }
            changed.append((t, t.object[TypeRef.mroWord]))
            t.object.store(TypeRef.mroWord, mro)
            pending += ListRef(t.object[TypeRef.subclassesWord].object).buffer.map { TypeRef($0.object) }
        }
        for base in TupleRef(oldBases.object).buffer {
            let list = ListRef(base.object[TypeRef.subclassesWord].object)
            if let i = list.buffer.firstIndex(of: type.value) { list.replace(i..<(i + 1), with: UnsafeBufferPointer(start: nil, count: 0)) }
        }
        for base in bases { ListRef(base.object[TypeRef.subclassesWord].object).append(type.value) }
        type.object.store(TypeRef.baseWord, best.value)
        typeChanged(type)
        return .none
    }
}
