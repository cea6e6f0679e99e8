/// `property`. Python library reference, "Built-in Functions"; language reference, "Implementing Descriptors".
enum PropertyMethods {
    private static let getter = 0, setter = 1, deleter = 2, doc = 3, name = 4

    static let table = NativeTable(.property, methods: [
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, a in
            guard let type = runtime.requestedType(a, .property) else { return .error }
            return runtime.newInstance(of: type).value
        },
        Native("__init__", "self, fget=, fset=, fdel=, doc=", twin: "property.init", initialize),
        Native("__get__", "self, instance, owner=, /") { runtime, a in
            a[1] == .none ? a[0] : call(runtime, a[0].object, getter, a[1])
        },
        Native("__set__", "self, instance, value, /") { runtime, a in call(runtime, a[0].object, setter, a[1], a[2]) },
        Native("__delete__", "self, instance, /") { runtime, a in call(runtime, a[0].object, deleter, a[1]) },
        Native("getter", "self, fget, /", twin: "property.getter") { copy($0, $1[0], getter, $1[1]) },
        Native("setter", "self, fset, /", twin: "property.setter") { copy($0, $1[0], setter, $1[1]) },
        Native("deleter", "self, fdel, /", twin: "property.deleter") { copy($0, $1[0], deleter, $1[1]) },
        Native("__set_name__", "self, owner, name, /", .slotless) { _, a in
            a[0].object.store(name, a[2])
            return .none
        },
    ], attributes: [
        .member("fget", getter), .member("fset", setter), .member("fdel", deleter),
        NativeAttribute("__doc__", get: { _, property in property.object[doc].isNull ? .none : property.object[doc] },
                        set: { _, property, value in
                            property.object.store(doc, value.isNull ? .none : value)
                            return .none
                        }),
        NativeAttribute("__isabstractmethod__", get: { runtime, property in
            for word in [getter, setter, deleter] where runtime.isAbstractMethod(property.object[word]) { return .true }
            return .false
        }),
    ])

    static let intrinsics: [Native] = [
        // Fills a property; the name is kept.
        Native("_property_fill", "property: property, fget, fset, fdel, doc, /", .function) { _, a in
            for (i, word) in [getter, setter, deleter, doc].enumerated() { a[0].object.store(word, a[i + 1]) }
            return .none
        },
        Native("_property_name", "property: property, /", .function) { $1[0].object[name].isNull ? .none : $1[0].object[name] },
        Native("_property_set_name", "property: property, name, /", .function) { _, a in
            a[0].object.store(name, a[1])
            return .none
        },
    ]

    private static func initialize(_ runtime: Runtime, _ a: Arguments) -> Value {
        let function = a.get(1, or: .none)
        guard runtime.isExact(a[0], .property), function == .none || function.isKind(.function) || a[4] != .null && a[4] != .none
        else { return .declined }
        let object = a[0].object
        for word in [getter, setter, deleter] { object.store(word, a.get(word + 1, or: .none)) }
        var text = a.get(4, or: .none)
        if text == .none && function.isKind(.function) { text = function.object[FunctionRef.doc] }
        object.store(doc, text.isNull ? .none : text)
        return .none
    }

    private static func call(_ runtime: Runtime, _ property: Object, _ word: Int, _ arguments: Value...) -> Value {
        let function = property[word]
        if function.isNull || function == .none {
            return runtime.raisePropertyError(property, arguments[0], ["getter", "setter", "deleter"][word])
        }
        return runtime.tailCall(function, arguments, names: .null)
    }

    /// The property with one of its functions replaced. A docstring that came from the getter follows the getter.
    private static func copy(_ runtime: Runtime, _ value: Value, _ word: Int, _ function: Value) -> Value {
        let old = value.object
        let get = word == getter && function != .none ? function : old[getter]
        guard runtime.isExact(value, .property), old[getter].isNull || old[getter] == .none || old[getter].isKind(.function),
              get.isNull || get == .none || get.isKind(.function)
        else { return .declined }
        let new = runtime.newObject(.property, .property)
        for w in [getter, setter, deleter] { new.initialize(w, w == word && function != .none ? function : old[w]) }
        var text = old[doc]
        let fromGetter = old[getter].isKind(.function) && text == old[getter].object[FunctionRef.doc]
        if get.isKind(.function) && (fromGetter || (text == .none && !old[getter].isKind(.function))) { text = get.object[FunctionRef.doc] }
        new.initialize(doc, text.isNull ? .none : text)
        new.initialize(name, old[name])
        return new.value
    }
}

extension Runtime {
    /// Whether a function (or what wraps one) is marked abstract.
    func isAbstractMethod(_ value: Value) -> Bool {
        var pending = [value], seen: Set<UInt64> = []
        while let value = pending.popLast() {
            guard value.isPointer else { continue }
            switch value.object.kind {
            case .function:
                let dict = value.object[FunctionRef.dict]
                guard dict.isKind(.dict) else { continue }
                let mark = DictRef(dict.object).lookup(name: intern("__isabstractmethod__"), in: self)
                if !mark.isNull && nativeTruth(mark) == .true { return true }
            // They may hold each other in a ring.
            case .classMethod, .staticMethod: if seen.insert(value.bits).inserted { pending.append(value.object[0]) }
            case .property: if seen.insert(value.bits).inserted { for word in 0..<3 { pending.append(value.object[word]) } }
            default: continue
            }
        }
        return false
    }
}
