import Bytecode

/// The parts of `executeSlowly` that take more than a line: names, truth, items, displays, unpacking.
extension Runtime {
    // MARK: Names

    func loadGlobal(_ frame: Frame, _ instruction: UnsafeMutablePointer<DecodedInstruction>?, _ name: Value) -> Value {
        let globals = DictRef(frame.function.object[FunctionRef.globals].object)
        let builtinsValue = frame.function.object[FunctionRef.builtins]
        let hash = hash(StrRef(name.object))
        if case .found(let i) = globals.find(name, hash: hash, in: self) {
            if let instruction {
                instruction.pointee.inlineCache.pointee = InlineCache(kind: .globalValue, version: keysVersion(globals), shape: 0, index: i, value: .null)
            }
            return complete(globals.entries[i].value, Completion(.push, pops: 0))
        }
        if builtinsValue.isKind(.dict) {
            let builtins = DictRef(builtinsValue.object)
            if case .found(let i) = builtins.find(name, hash: hash, in: self) {
                if let instruction {
                    instruction.pointee.inlineCache.pointee = InlineCache(
                        kind: .builtinValue, version: keysVersion(globals), shape: UInt64(keysVersion(builtins)), index: i, value: .null)
                }
                return complete(builtins.entries[i].value, Completion(.push, pops: 0))
            }
        }
        return raiseName(name)
    }

    /// A name in a namespace: its value, null when it is not there, `.declined` when Python code must look.
    func lookupNamespace(_ namespace: Value, _ name: Value) -> Value {
        if namespace.isNull { return .null }
        if namespace.isKind(.dict) && (!namespace.object.type.isHeapType || lookup(namespace.object.type, .__getitem__).isKind(.nativeFunction) && lookup(namespace.object.type, .__missing__).isNull) {
            return DictRef(namespace.object).lookup(name: name, in: self)
        }
        return .declined
    }

    func raiseName(_ name: Value) -> Value {
        raise(.nameError, arguments: [str("name '\(StrRef(name.object).string)' is not defined")], details: [name])
    }

    func raiseUnboundLocal(_ frame: Frame, _ name: Value) -> Value {
        raise(.unboundLocalError, arguments: [str("cannot access local variable '\(StrRef(name.object).string)' where it is not associated with a value")])
    }

    func cellName(_ frame: Frame, _ i: Int) -> Value {
        let cells = frame.code.cellvars
        return i < cells.count ? cells[i] : frame.code.freevars[i - cells.count]
    }

    func raiseUnboundCell(_ frame: Frame, _ i: Int) -> Value {
        let name = cellName(frame, i)
        if i < frame.code.cellvars.count { return raiseUnboundLocal(frame, name) }
        return raise(.nameError, arguments: [str("cannot access free variable '\(StrRef(name.object).string)' where it is not associated with a value in enclosing scope")], details: [name])
    }

    // MARK: Truth

    /// Executes an instruction that asks for the truth of the top of the stack.
    func branchOnTruth(_ frame: Frame, _ value: Value) -> Value {
        switch nativeTruth(value) {
        case .true: return takeTruth(frame, true)
        case .false: return takeTruth(frame, false)
        case .needsPython: break
        }
        let type = typeOf(value)
        let hasBool = lookup(type, .__bool__)
        let usesLength = hasBool.isNull
        let method = usesLength ? lookup(type, .__len__) : hasBool
        return callSpecial(method, value, pops: 0, .truth, extra: Value(usesLength))
    }

    /// Does what the instruction at the frame's position does when it knows the truth of the top of the stack.
    func takeTruth(_ frame: Frame, _ truth: Bool) -> Value {
        let instruction = frame.decoded.pointee.instructions[frame.pc]
        func jump(_ isTaken: Bool, keeping: Bool) {
            if !(isTaken && keeping) { frame.stackTop -= 1 }
            frame.pc = isTaken ? Int(instruction.arg) : frame.pc + 1
        }
        switch instruction.opcode {
        case .popJumpIfFalse: jump(!truth, keeping: false)
        case .popJumpIfTrue: jump(truth, keeping: false)
        case .jumpIfFalseOrPop: jump(!truth, keeping: true)
        case .jumpIfTrueOrPop: jump(truth, keeping: true)
        default:
            frame.stackTop[-1] = Value(!truth)
            frame.pc += 1
        }
        return .none
    }

    func contains(_ container: Value, _ item: Value, negated: Bool) -> Value {
        let type = typeOf(container)
        let method = lookup(type, .__contains__)
        if method.isNull {
            return settleTwin(callPrelude("iteration.contains", container, item, Value(negated), completion: Completion(.push, pops: 2)))
        }
        if method == .none { return raise(.typeError, "'\(type.name.string)' object is not a container") }
        return callSpecial(method, container, item, pops: 2, .contains, extra: Value(negated))
    }

    /// After `callPrelude`: `.none` when its frame runs.
    func settleTwin(_ result: Value) -> Value { result == Runtime.framePushed ? .none : result }

    // MARK: Operators

    func unary(_ op: Opcode, _ value: Value) -> Value {
        if value.isInt {
            switch op {
            case .unaryNegative: return complete(int(.subtract(0, value.int)), Completion(.push, pops: 1))
            case .unaryPositive: return complete(value, Completion(.push, pops: 1))
            default: return complete(int(~value.int), Completion(.push, pops: 1))
            }
        }
        if value.isFlonum && op == .unaryNegative { return complete(float(-value.flonum), Completion(.push, pops: 1)) }
        let (name, symbol): (Name, String) = switch op {
        case .unaryNegative: (.__neg__, "-")
        case .unaryPositive: (.__pos__, "+")
        default: (.__invert__, "~")
        }
        let method = lookup(typeOf(value), name)
        if method.isNull { return raise(.typeError, "bad operand type for unary \(symbol): '\(typeName(value))'") }
        return callSpecial(method, value, pops: 1)
    }

    func subscriptSlowly(_ container: Value, _ key: Value) -> Value {
        let fast = subscriptFast(container, key)
        if !fast.isNull { return complete(fast, Completion(.push, pops: 2)) }
        if isExact(container, .list) && key.isKind(.slice) && !state.pointee.prefersTwins {
            let part = ListMethods.getSlice(self, ListRef(container.object), key.object)
            if part != .declined { return part == .error ? .error : complete(part, Completion(.push, pops: 2)) }
        }
        let method = lookup(typeOf(container), .__getitem__)
        if !method.isNull { return callSpecial(method, container, key, pops: 2) }
        if container.isKind(.type) {
            // `type[int]`: its own subclasses have no such thing.
            if container == type(.type) { return complete(newGenericAlias(container, key), Completion(.push, pops: 2)) }
            let hook = lookup(TypeRef(container.object), .__class_getitem__)
            if !hook.isNull {
                let bound = bind(hook, to: .null, of: TypeRef(container.object))
                if bound.isControl { return bound }
                let base = state.pointee.requestArguments
                base[0] = key
                let completion = Completion(.push, pops: 2)
                let result = call(bound, base, 1, names: .null, completion: completion)
                return result == Runtime.framePushed ? .none : result.isControl ? result : complete(result, completion)
            }
            return raise(.typeError, "type '\(TypeRef(container.object).name.string)' is not subscriptable")
        }
        return raise(.typeError, "'\(typeName(container))' object is not subscriptable")
    }

    // MARK: Displays

    /// Adds the `n` items to a set; a prelude function goes on where their equality is Python code's.
    func buildSet(_ frame: Frame, _ n: Int) -> Value {
        let set = newSet()
        let items = frame.stackTop - n
        for i in 0..<n {
            if let failure = add(items[i], to: set) {
                if failure == .error { return .error }
                return settleTwin(callPrelude("set.build", tuple(items, count: n), completion: Completion(.push, pops: n)))
            }
        }
        return complete(set.value, Completion(.push, pops: n))
    }

    /// Adds an item natively: nil when done, `.error`, or `.declined`.
    func add(_ item: Value, to set: SetRef) -> Value? {
        switch nativeHash(item) {
        case .unhashable: return .error
        case .needsPython: return .declined
        case .hash(let h):
            switch set.find(item, hash: h, in: self) {
            case .found: return nil
            case .absent:
                set.insert(item, hash: h)
                return nil
            case .needsPython: return .declined
            }
        }
    }

    func buildMap(_ frame: Frame, _ n: Int) -> Value {
        let dict = newDict(capacity: n)
        let items = frame.stackTop - 2 * n
        for i in 0..<n where !storeSubscriptFast(dict.value, items[2 * i], items[2 * i + 1]) {
            if case .unhashable = nativeHash(items[2 * i]) { return .error }
            return settleTwin(callPrelude("dict.build", tuple(items, count: 2 * n), completion: Completion(.push, pops: 2 * n)))
        }
        return complete(dict.value, Completion(.push, pops: 2 * n))
    }

    func buildConstKeyMap(_ frame: Frame, _ n: Int) -> Value {
        let dict = newDict(capacity: n)
        let keys = TupleRef(frame.stackTop[-1].object)
        let values = frame.stackTop - n - 1
        for i in 0..<n { _ = storeSubscriptFast(dict.value, keys[i], values[i]) }
        return complete(dict.value, Completion(.push, pops: n + 1))
    }

    /// The concatenation of `n` strs.
    func joinStrings(_ items: UnsafeMutablePointer<Value>, _ n: Int) -> Value {
        var length = 0, shift = 0
        var ascii = true
        for i in 0..<n {
            let s = StrRef(items[i].object)
            length += s.length
            shift = max(shift, s.shift)
            ascii = ascii && s.isASCII
        }
        let result = newStr(length: length, shift: shift, ascii: ascii)
        var at = 0
        for i in 0..<n {
            copy(StrRef(items[i].object), to: result, at: at)
            at += StrRef(items[i].object).length
        }
        return result.value
    }

    func extendList(_ frame: Frame, _ depth: Int) -> Value {
        let source = frame.stackTop[-1]
        let list = ListRef(frame.stackTop[-1 - depth].object)
        if let items = drain(source) {
            for item in items { list.append(item) }
            return complete(.none, Completion(.discard, pops: 1))
        }
        if exception != .null { return .error }
        if lookup(typeOf(source), .__iter__).isNull && !hasItems(typeOf(source)) {
            return raise(.typeError, "Value after * must be an iterable, not \(typeName(source))")
        }
        return settleTwin(callPrelude("iteration.collect", source, completion: Completion(.retry, pops: 0)))
    }

    func addToSet(_ frame: Frame, _ depth: Int) -> Value {
        let item = frame.stackTop[-1]
        let set = SetRef(frame.stackTop[-1 - depth].object)
        switch add(item, to: set) {
        case nil: return complete(.none, Completion(.discard, pops: 1))
        case .error: return .error
        default: return settleTwin(callPrelude("set.set_add", set.value, item, completion: Completion(.discard, pops: 1)))
        }
    }

    func updateSet(_ frame: Frame, _ depth: Int) -> Value {
        let source = frame.stackTop[-1]
        let set = frame.stackTop[-1 - depth]
        return settleTwin(callMethodNamed("update", set, source, completion: Completion(.discard, pops: 1)))
    }

    func addToMap(_ frame: Frame, _ depth: Int) -> Value {
        let key = frame.stackTop[-2], value = frame.stackTop[-1]
        let dict = frame.stackTop[-2 - depth]
        if storeSubscriptFast(dict, key, value) { return complete(.none, Completion(.discard, pops: 2)) }
        return callSpecial(lookup(typeOf(dict), .__setitem__), dict, key, value, pops: 2, .discard)
    }

    /// Calls a method by name; settled as `completion` says.
    private func callMethodNamed(_ name: String, _ object: Value, _ argument: Value, completion: Completion) -> Value {
        let method = lookup(typeOf(object), intern(name))
        let base = state.pointee.requestArguments
        base[0] = object
        base[1] = argument
        let result = call(method, base, 2, names: .null, completion: completion)
        return result.isControl ? result : complete(result, completion)
    }

    func updateDict(_ frame: Frame, _ depth: Int, isCall: Bool) -> Value {
        let source = frame.stackTop[-1]
        let dict = frame.stackTop[-1 - depth]
        if !isCall {
            if source.isKind(.dict) && !source.object.type.isHeapType { return settleTwin(callMethodNamed("update", dict, source, completion: Completion(.discard, pops: 1))) }
            return settleTwin(callPrelude("dict.display_update", dict, source, completion: Completion(.discard, pops: 1)))
        }
        if source.isKind(.dict) && !source.object.type.isHeapType {
            let from = DictRef(source.object), into = DictRef(dict.object)
            var i = from.next(0)
            while i >= 0 {
                let e = from.entries[i]
                if !e.key.isKind(.str) { return raise(.typeError, "keywords must be strings") }
                if case .absent = into.find(e.key, hash: e.hash, in: self) {
                    into.append(e.key, hash: e.hash, e.value)
                } else {
                    return raise(.typeError, "\(calledName(frame, depth)) got multiple values for keyword argument '\(StrRef(e.key.object).string)'")
                }
                i = from.next(i + 1)
            }
            return complete(.none, Completion(.discard, pops: 1))
        }
        if lookup(typeOf(source), intern("keys")).isNull {
            return raise(.typeError, "\(calledName(frame, depth)) argument after ** must be a mapping, not \(typeName(source))")
        }
        return settleTwin(callPrelude("dict.call_merge", dict, source, str(calledName(frame, depth)), completion: Completion(.discard, pops: 1)))
    }

    /// `module.function()` of the callable below a dict of keywords, for messages.
    private func calledName(_ frame: Frame, _ depth: Int) -> String {
        functionDescription(frame.stackTop[-3 - depth])
    }

    /// A callable as messages about its arguments name it: its qualified name with its module, without that where it is `builtins`;
    /// None by its text; anything else, whose `__str__` may be Python code, by its type.
    func functionDescription(_ callable: Value) -> String {
        var f = callable
        if f == .none { return "None" }
        if f.isKind(.method) { f = f.object[0] }
        guard f.isKind(.function) || f.isKind(.nativeFunction) || f.isKind(.type) else { return "\(typeName(f)) object" }
        let qualname: String, module: Value
        switch f.object.kind {
        case .function:
            qualname = StrRef(f.object[FunctionRef.qualname].object).string
            module = f.object[FunctionRef.module]
        case .type:
            qualname = StrRef(f.object[TypeRef.qualnameWord].object).string
            module = TypeRef(f.object).dict.lookup(name: name(.__module__), in: self)
        default:
            let native = NativeRef(f.object)
            let owner = native.owner.isNull ? "" : TypeRef(native.owner.object).name.string + "."
            qualname = owner + native.name
            module = native.owner.isNull ? native.object[NativeRef.module] : .null
        }
        if module.isKind(.str), !StrRef(module.object).equals("builtins") { return "\(StrRef(module.object).string).\(qualname)()" }
        return "\(qualname)()"
    }

    // MARK: Unpacking

    func unpack(_ frame: Frame, _ n: Int) -> Value {
        let source = frame.stackTop[-1]
        guard source.isPointer, source.object.classValue == type(.tuple) || source.object.classValue == type(.list), let items = items(of: source) else {
            return collectAndRetry(source, limit: n) { unpack(frame, n) }
        }
        if items.count < n { return raise(.valueError, "not enough values to unpack (expected \(n), got \(items.count))") }
        if items.count > n { return raise(.valueError, "too many values to unpack (expected \(n))") }
        let base = frame.stackTop - 1
        for i in 0..<n { base[i] = items[n - 1 - i] }
        frame.stackTop = base + n
        frame.pc += 1
        return .none
    }

    /// Replaces an iterable by the list of its items (at most one more than `limit`) and executes the instruction again: now by `again`
    /// where native code has them, otherwise when Python code has collected them.
    private func collectAndRetry(_ source: Value, limit: Int, _ again: () -> Value) -> Value {
        if isExactUnpackable(source), let items = drain(source) {
            complete(list(items), Completion(.retry, pops: 0))
            return again()
        }
        if !exception.isNull { return .error }
        if lookup(typeOf(source), .__iter__).isNull && lookup(typeOf(source), .__getitem__).isNull {
            return raise(.typeError, "cannot unpack non-iterable \(typeName(source)) object")
        }
        return settleTwin(callPrelude("iteration.collect_some", source, Value(limit), completion: Completion(.retry, pops: 0)))
    }

    private func isExactUnpackable(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .str, .dict, .set, .bytes, .byteArray, .dictView, .tuple, .list: return !value.object.type.isHeapType
        default: return false
        }
    }

    func unpackStarred(_ frame: Frame, before: Int, after: Int) -> Value {
        let source = frame.stackTop[-1]
        guard source.isPointer, source.object.classValue == type(.tuple) || source.object.classValue == type(.list), let items = items(of: source) else {
            return collectAndRetry(source, limit: Int.max >> 2) { unpackStarred(frame, before: before, after: after) }
        }
        if items.count < before + after {
            return raise(.valueError, "not enough values to unpack (expected at least \(before + after), got \(items.count))")
        }
        let middle = items.count - before - after
        let base = frame.stackTop - 1
        let all = Array(items)
        var at = 0
        for i in 0..<after {
            base[at] = all[all.count - 1 - i]
            at += 1
        }
        base[at] = list(Array(all[before..<(before + middle)]))
        at += 1
        for i in 0..<before {
            base[at] = all[before - 1 - i]
            at += 1
        }
        frame.stackTop = base + at
        frame.pc += 1
        return .none
    }

    func formatValue(_ frame: Frame, _ flags: Int) -> Value {
        let hasSpec = flags & 4 != 0
        let pops = hasSpec ? 2 : 1
        let spec = hasSpec ? frame.stackTop[-1] : emptyStr
        let value = frame.stackTop[-pops]
        let conversion = flags & 3
        var result: Value
        switch conversion {
        case 1: result = nativeStr(value)
        case 2: result = nativeRepr(value)
        case 3: result = .declined
        case 0 where !hasSpec && isExact(value, .str): result = value
        case 0 where !hasSpec && value.isInt: result = nativeStr(value)
        default: result = nativeFormat(value, spec)
        }
        if conversion != 0 && !result.isControl { result = hasSpec ? nativeFormat(result, spec) : result }
        if result == .declined {
            return settleTwin(callPrelude("formatting.format_value", value, Value(conversion), spec, completion: Completion(.push, pops: pops)))
        }
        return deliver(result, pops: pops)
    }
}
