/// Where the attributes of a class's instances lie: which base the layout comes from, and what the class adds.
/// Python language reference, "`__slots__`"; CPython's `best_base` and `type_new_slots`.
struct ClassLayout {
    /// The base whose layout the instances extend.
    var base: TypeRef
    /// Names of the new slots, mangled and sorted, without `__dict__` and `__weakref__`.
    var slots: [Value] = []
    var addsDict = false
    var addsWeakReference = false
}

extension Runtime {
    /// Exceptions with members of their own: their details cannot be those of another such class.
    private static let exceptionsWithMembers: [BuiltinType] = [
        .systemExit, .baseExceptionGroup, .stopIteration, .attributeError, .importError, .nameError, .osError, .syntaxError,
        .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError,
    ]

    /// The nearest class along the bases that made the layout what it is.
    private func solidBase(of type: TypeRef) -> TypeRef {
        var type = type
        while !type.base.isNull {
            let base = TypeRef(type.base.object)
            if type.slotCount != base.slotCount || type.instanceKind != base.instanceKind { return type }
            if type.instanceKind == .exception && Runtime.exceptionsWithMembers.contains(where: { self.type($0) == type.value }) { return type }
            if !type.isHeapType && type.instanceKind == .instance { return type }
            type = base
        }
        return type
    }

    /// The base that decides the layout; nil with TypeError pending where the bases' layouts exclude each other.
    func bestBase(_ bases: UnsafeBufferPointer<Value>) -> TypeRef? {
        var best: (base: TypeRef, solid: TypeRef)?
        for value in bases {
            guard value.isKind(.type) else {
                _ = raise(.typeError, "bases must be types")
                return nil
            }
            let base = TypeRef(value.object)
            guard base.flags.contains(.base) else {
                _ = raise(.typeError, "type '\(base.name.string)' is not an acceptable base type")
                return nil
            }
            let solid = solidBase(of: base)
            guard let current = best else {
                best = (base, solid)
                continue
            }
            if current.solid.isSubtype(of: solid) { continue }
            guard solid.isSubtype(of: current.solid) else {
                _ = raise(.typeError, "multiple bases have instance lay-out conflict")
                return nil
            }
            best = (base, solid)
        }
        return best?.base
    }

    /// Whether instances of the class keep their attributes in a dict that is part of their layout.
    private func hasOwnDict(_ type: TypeRef) -> Bool {
        type.flags.contains(.instanceDict) || type.instanceKind == .type || type.instanceKind == .module
    }

    /// Whether instances end in a tail of varying size, behind which CPython can put no slots.
    private func isVariableSized(_ type: TypeRef) -> Bool {
        switch type.instanceKind {
        case .int, .bytes, .tuple, .type: true
        default: false
        }
    }

    /// What the class adds to its base's layout. `slots` is the tuple of `__slots__`, null without them.
    ///
    /// - Returns: nil with an exception pending.
    func layout(base: TypeRef, bases: UnsafeBufferPointer<Value>, slots: Value, namespace: DictRef, className: StrRef) -> ClassLayout? {
        var layout = ClassLayout(base: base)
        let mayAddDict = !hasOwnDict(base)
        let mayAddWeak = !base.flags.contains(.weaklyReferenceable) && !isVariableSized(base)
        guard !slots.isNull else {
            layout.addsDict = mayAddDict
            layout.addsWeakReference = mayAddWeak
            return layout
        }
        let names = TupleRef(slots.object).buffer
        if names.count > 0 && isVariableSized(base) {
            _ = raise(.typeError, "nonempty __slots__ not supported for subtype of '\(base.name.string)'")
            return nil
        }
        for name in names {
            guard isIdentifier(name) else { return nil }
            let text = StrRef(name.object)
            if text.equals("__dict__") {
                if !mayAddDict || layout.addsDict {
                    _ = raise(.typeError, "__dict__ slot disallowed: we already got one")
                    return nil
                }
                layout.addsDict = true
            } else if text.equals("__weakref__") {
                if !mayAddWeak || layout.addsWeakReference {
                    _ = raise(.typeError, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
                    return nil
                }
                layout.addsWeakReference = true
            } else {
                let mangled = intern(mangle(text, in: className))
                if !namespace.lookup(name: mangled, in: self).isNull && !text.equals("__qualname__") && !text.equals("__classcell__") {
                    let shown = nativeRepr(mangled)
                    _ = raise(.valueError, "\(shown.isKind(.str) ? StrRef(shown.object).string : "slot") in __slots__ conflicts with class variable")
                    return nil
                }
                layout.slots.append(mangled)
            }
        }
        if base.slotCount + layout.slots.count > 200 {
            _ = raise(.typeError, "too many __slots__")
            return nil
        }
        layout.slots.sort { StrRef.compare(StrRef($0.object), StrRef($1.object)) < 0 }
        // Another base may bring what the slots left out.
        for other in bases where other != base.value {
            let flags = TypeRef(other.object).flags
            if mayAddDict && flags.contains(.instanceDict) { layout.addsDict = true }
            if mayAddWeak && flags.contains(.weaklyReferenceable) { layout.addsWeakReference = true }
        }
        return layout
    }

    private func isIdentifier(_ name: Value) -> Bool {
        guard name.isKind(.str) else {
            _ = raise(.typeError, "__slots__ items must be strings, not '\(typeName(name))'")
            return false
        }
        if withCodePoints(StrRef(name.object), { UnicodeText.isIdentifier($0) }) { return true }
        _ = raise(.typeError, "__slots__ must be identifiers")
        return false
    }

    /// `__name` in class `_Class` is `_Class__name`. Python language reference, "Private name mangling".
    private func mangle(_ name: StrRef, in className: StrRef) -> Value {
        let text = name.string
        guard text.hasPrefix("__"), !text.hasSuffix("__") else { return exactStr(name) }
        let stripped = className.string.drop { $0 == "_" }
        return stripped.isEmpty ? exactStr(name) : str("_\(stripped)\(text)")
    }

    /// Whether instances of two classes lie in memory alike: the same slots in the same order over the same base.
    func haveSameLayout(_ a: TypeRef, _ b: TypeRef) -> Bool {
        guard a.instanceKind == b.instanceKind, a.slotCount == b.slotCount,
              a.flags.contains(.instanceDict) == b.flags.contains(.instanceDict),
              a.flags.contains(.weaklyReferenceable) == b.flags.contains(.weaklyReferenceable)
        else { return false }
        var p = solidBase(of: a), q = solidBase(of: b)
        while p != q {
            guard p.isHeapType, q.isHeapType, p.slotCount == q.slotCount,
                  nativeEquals(p.object[TypeRef.slotsWord], q.object[TypeRef.slotsWord]) == .true
            else { return false }
            p = solidBase(of: TypeRef(p.base.object))
            q = solidBase(of: TypeRef(q.base.object))
        }
        return true
    }
}
