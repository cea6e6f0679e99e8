/// The repr of objects that show what they are and where: functions, classes, modules, code, and the like.
extension Representer {
    mutating func appendObject(_ value: Value) -> Outcome {
        let object = value.object
        switch object.kind {
        case .type: text.append(string: "<class '\(runtime.fullName(TypeRef(object)))'>")
        case .function: show("function", string(object[FunctionRef.qualname]), object)
        case .nativeFunction: appendNative(object)
        case .method: return appendMethod(object)
        case .module: return appendModule(object)
        case .code:
            let code = CodeRef(object)
            text.append(string: "<code object \(code.name.string) at \(runtime.addressText(value)), ")
            text.append(string: "file \"\(code.filename.string)\", line \(code.firstlineno)>")
        case .cell: appendCell(object)
        case .generator:
            let what = object.classValue == runtime.type(.coroutine) ? "coroutine"
                : object.classValue == runtime.type(.asyncGenerator) ? "async_generator" : "generator"
            show("\(what) object", string(object[GeneratorRef.qualname]), object)
        case .superObject: return appendSuper(object)
        case .staticMethod, .classMethod:
            text.append(object.kind == .staticMethod ? "<staticmethod(" : "<classmethod(")
            let outcome = append(object[0])
            text.append(")>")
            return outcome
        case .slotDescriptor: text.append(string: "<member '\(string(object[1]))' of '\(ownerName(object[0]))' objects>")
        case .nativeDescriptor:
            let noun = object.classValue == runtime.type(.memberDescriptor) ? "member" : "attribute"
            text.append(string: "<\(noun) '\(string(object[1]))' of '\(ownerName(object[0]))' objects>")
        case .memoryView: text.append(string: "<\(MemoryViewRef(object).isReleased ? "released memory" : "memory") at \(runtime.addressText(value))>")
        case .weakReference: return appendWeakReference(object)
        case .unionType: return appendUnion(object)
        case .genericAlias: return appendAlias(object)
        default: return appendOther(value)
        }
        return .done
    }

    /// Types without a form of their own here: their `__repr__` is `object`'s, or the one of their table.
    private mutating func appendOther(_ value: Value) -> Outcome {
        let method = runtime.lookup(runtime.builtinBase(of: value.object.type), .__repr__)
        let plain = runtime.lookup(TypeRef(runtime.type(.object).object), .__repr__)
        if method != plain && !method.isNull { return .needsPython }
        appendDefault(value)
        return .done
    }

    private func string(_ value: Value) -> String { value.isKind(.str) ? StrRef(value.object).string : "?" }

    private func ownerName(_ owner: Value) -> String { owner.isKind(.type) ? TypeRef(owner.object).name.string : "?" }

    private mutating func show(_ what: String, _ name: String, _ object: Object) {
        text.append(string: "<\(what) \(name) at \(runtime.addressText(object.value))>")
    }

    // MARK: Callables

    private mutating func appendNative(_ object: Object) {
        let name = string(object[0])
        switch object.classValue {
        case runtime.type(.methodDescriptor), runtime.type(.classMethodDescriptor):
            text.append(string: "<method '\(name)' of '\(ownerName(object[1]))' objects>")
        case runtime.type(.wrapperDescriptor):
            text.append(string: "<slot wrapper '\(name)' of '\(ownerName(object[1]))' objects>")
        default:
            if object[1].isKind(.type) {
                text.append(string: "<built-in method \(name) of type object at \(runtime.addressText(object[1]))>")
            } else {
                text.append(string: "<built-in function \(name)>")
            }
        }
    }

    private mutating func appendMethod(_ object: Object) -> Outcome {
        let function = object[0], target = object[1]
        if function.isKind(.nativeFunction) {
            let name = string(function.object[0])
            let kind = function.object.classValue == runtime.type(.wrapperDescriptor)
                ? "method-wrapper '\(name)'" : "built-in method \(name)"
            text.append(string: "<\(kind) of \(runtime.typeName(target)) object at \(runtime.addressText(target))>")
            return .done
        }
        guard function.isKind(.function) else { return .needsPython }
        text.append(string: "<bound method \(string(function.object[FunctionRef.qualname])) of ")
        let outcome = append(target)
        text.append(">")
        return outcome
    }

    private mutating func appendSuper(_ object: Object) -> Outcome {
        text.append(string: "<super: <class '\(ownerName(object[0]))'>, ")
        if object[2].isKind(.type) {
            text.append(string: "<\(ownerName(object[2])) object>>")
        } else {
            text.append("NULL>")
        }
        return .done
    }

    // MARK: Modules, cells, references

    private mutating func appendModule(_ object: Object) -> Outcome {
        guard object[0].isKind(.dict) else { return .needsPython }
        let dict = DictRef(object[0].object)
        let name = dict.lookup(name: runtime.name(.__name__), in: runtime)
        let file = dict.lookup(name: runtime.name(.__file__), in: runtime)
        let spec = dict.lookup(name: runtime.name(.__spec__), in: runtime)
        let loader = dict.lookup(name: runtime.name(.__loader__), in: runtime)
        guard name.isKind(.str), spec == .none || spec.isNull else { return .needsPython }
        text.append("<module ")
        appendText(StrRef(name.object))
        if file.isKind(.str) {
            text.append(" from ")
            appendText(StrRef(file.object))
        } else if !loader.isNull && loader != .none {
            return .needsPython
        } else if NativeTables.modules.contains(where: { $0.name == string(name) }) || StrRef(name.object).equals("builtins")
                    || StrRef(name.object).equals("sys") {
            text.append(" (built-in)")
        }
        text.append(">")
        return .done
    }

    private mutating func appendCell(_ object: Object) {
        let address = runtime.addressText(object.value), content = object[0]
        if content.isNull {
            text.append(string: "<cell at \(address): empty>")
        } else {
            text.append(string: "<cell at \(address): \(runtime.typeName(content)) object at \(runtime.addressText(content))>")
        }
    }

    private mutating func appendWeakReference(_ object: Object) -> Outcome {
        let address = runtime.addressText(object.value), target = object[0]
        guard target.isPointer else {
            text.append(string: "<weakref at \(address); dead>")
            return .done
        }
        text.append(string: "<weakref at \(address); to '\(runtime.typeName(target))' at \(runtime.addressText(target))")
        switch target.object.kind {
        case .function: text.append(string: " (\(string(target.object[FunctionRef.name])))")
        case .type: text.append(string: " (\(TypeRef(target.object).name.string))")
        default: break
        }
        text.append(">")
        return .done
    }

    // MARK: Types as values. Python library reference, "Generic Alias Type", "Union Type"

    private mutating func appendUnion(_ object: Object) -> Outcome {
        guard let members = runtime.items(of: object[0]) else { return .needsPython }
        for i in 0..<members.count {
            if i > 0 { text.append(" | ") }
            if members[i].isKind(.type) && members[i] == runtime.type(.noneType) {
                text.append("None")
                continue
            }
            let outcome = appendParameter(members[i])
            if outcome != .done { return outcome }
        }
        return .done
    }

    private mutating func appendAlias(_ object: Object) -> Outcome {
        guard let arguments = runtime.items(of: object[1]) else { return .needsPython }
        if object.raw(3) != 0 { text.append("*") }
        var outcome = appendParameter(object[0])
        if outcome != .done { return outcome }
        text.append("[")
        for i in 0..<arguments.count {
            if i > 0 { text.append(", ") }
            outcome = appendArgument(arguments[i])
            if outcome != .done { return outcome }
        }
        text.append(arguments.isEmpty ? "()]" : "]")
        return .done
    }

    /// An argument of a generic alias: the lists of `Callable` show their items as arguments.
    private mutating func appendArgument(_ value: Value) -> Outcome {
        guard value.isKind(.list) else { return appendParameter(value) }
        text.append("[")
        let items = ListRef(value.object).buffer
        for i in 0..<items.count {
            if i > 0 { text.append(", ") }
            let outcome = appendParameter(items[i])
            if outcome != .done { return outcome }
        }
        text.append("]")
        return .done
    }

    /// A class by its name, `...`, anything else by its repr.
    private mutating func appendParameter(_ value: Value) -> Outcome {
        if value == .ellipsis {
            text.append("...")
            return .done
        }
        if value.isKind(.type) {
            text.append(string: runtime.fullName(TypeRef(value.object)))
            return .done
        }
        // Anything with both `__origin__` and `__args__` is shown by its repr, other things with a qualified name by that.
        if value.isKind(.function) {
            let function = FunctionRef(value.object)
            text.append(string: "\(string(function.object[FunctionRef.module])).\(string(function.object[FunctionRef.qualname]))")
            return .done
        }
        if value.isKind(.instance) { return .needsPython }
        return append(value)
    }
}
