/// Binding the arguments of a call to a Python function's parameters, with CPython's errors word for word.
/// Python reference, "Calls".
extension Runtime {
    /// Fills the locals of a new frame: parameters, null for other locals, cells and free variables.
    ///
    /// - Returns: false when TypeError is pending.
    func bindArguments(_ function: FunctionRef, _ decoded: UnsafeMutablePointer<DecodedCode>,
                       _ arguments: UnsafeMutablePointer<Value>, _ count: Int, names: Value,
                       into locals: UnsafeMutablePointer<Value>) -> Bool {
        let argcount = decoded.pointee.argcount
        if names.isNull && count == argcount && decoded.pointee.flags & 12 == 0
            && function.code.kwonlyargcount == 0 {
            locals.update(from: arguments, count: count)
            (locals + count).update(repeating: .null, count: decoded.pointee.frameSlots - count)
        } else if names.isNull && count < argcount && decoded.pointee.flags & 12 == 0 && function.code.kwonlyargcount == 0,
                  function.object[FunctionRef.defaults].isKind(.tuple),
                  case let defaults = TupleRef(function.object[FunctionRef.defaults].object), defaults.count >= argcount - count {
            locals.update(from: arguments, count: count)
            (locals + count).update(from: defaults.items + (defaults.count - (argcount - count)), count: argcount - count)
            (locals + argcount).update(repeating: .null, count: decoded.pointee.frameSlots - argcount)
        } else if !bindSlowly(function, decoded, arguments, count, names, locals) {
            return false
        }
        fillCells(function, decoded, locals)
        return true
    }

    @inline(never)
    private func bindSlowly(_ function: FunctionRef, _ decoded: UnsafeMutablePointer<DecodedCode>,
                            _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: Value,
                            _ locals: UnsafeMutablePointer<Value>) -> Bool {
        let code = function.code
        let argcount = code.argcount, keywordOnly = code.kwonlyargcount
        let parameters = argcount + keywordOnly
        let keywordCount = names.isNull ? 0 : TupleRef(names.object).count
        let positional = count - keywordCount
        locals.update(repeating: .null, count: decoded.pointee.frameSlots)

        let direct = min(positional, argcount)
        locals.update(from: arguments, count: direct)
        let isVariadic = code.flags & 4 != 0, takesKeywords = code.flags & 8 != 0
        if isVariadic { locals[parameters] = tuple(arguments + direct, count: positional - direct) }
        var others: DictRef?
        if takesKeywords {
            let dict = newDict()
            others = dict
            locals[parameters + (isVariadic ? 1 : 0)] = dict.value
        }

        for k in 0..<keywordCount {
            let key = TupleRef(names.object)[k], value = arguments[positional + k]
            guard key.isKind(.str) else {
                _ = raise(.typeError, "\(qualname(function))() keywords must be strings")
                return false
            }
            let i = parameterIndex(code, key, from: code.posonlyargcount, to: parameters)
            if i < 0 {
                if let others {
                    let hash = hash(StrRef(key.object))
                    if case .found(let at) = others.find(key, hash: hash, in: self) { others.setValue(at: at, value) } else { others.append(key, hash: hash, value) }
                    continue
                }
                raiseUnexpectedKeyword(function, names, key)
                return false
            }
            if !locals[i].isNull {
                _ = raise(.typeError, "\(qualname(function))() got multiple values for argument '\(StrRef(key.object).string)'")
                return false
            }
            locals[i] = value
        }

        if positional > argcount && !isVariadic {
            raiseTooManyPositional(function, positional, locals)
            return false
        }
        if positional < argcount {
            let defaults = function.object[FunctionRef.defaults]
            let defaultCount = defaults.isKind(.tuple) ? TupleRef(defaults.object).count : 0
            let required = argcount - defaultCount
            var missing: [String] = []
            for i in positional..<argcount where locals[i].isNull {
                if i < required {
                    missing.append(StrRef(code.varnames[i].object).string)
                } else {
                    locals[i] = TupleRef(defaults.object)[i - required]
                }
            }
            if !missing.isEmpty {
                raiseMissing(function, missing, "positional")
                return false
            }
        }
        if keywordOnly > 0 {
            let defaults = function.object[FunctionRef.kwdefaults]
            var missing: [String] = []
            for i in argcount..<parameters where locals[i].isNull {
                let name = code.varnames[i]
                if defaults.isKind(.dict) {
                    let value = DictRef(defaults.object).lookup(name: name, in: self)
                    if !value.isNull {
                        locals[i] = value
                        continue
                    }
                }
                missing.append(StrRef(name.object).string)
            }
            if !missing.isEmpty {
                raiseMissing(function, missing, "keyword-only")
                return false
            }
        }
        return true
    }

    private func qualname(_ function: FunctionRef) -> String { StrRef(function.object[FunctionRef.qualname].object).string }

    private func parameterIndex(_ code: CodeRef, _ key: Value, from: Int, to: Int) -> Int {
        let varnames = code.varnames
        for i in from..<max(to, from) where varnames[i] == key { return i }
        for i in from..<max(to, from) where StrRef.equal(StrRef(varnames[i].object), StrRef(key.object)) { return i }
        return -1
    }

    private func raiseMissing(_ function: FunctionRef, _ missing: [String], _ kind: String) {
        let quoted = missing.map { "'\($0)'" }
        let list = switch quoted.count {
        case 1: quoted[0]
        case 2: quoted.joined(separator: " and ")
        default: quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
        }
        _ = raise(.typeError, "\(qualname(function))() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)")
    }

    private func raiseUnexpectedKeyword(_ function: FunctionRef, _ names: Value, _ key: Value) {
        let code = function.code
        let positionalOnly = TupleRef(names.object).buffer.filter { parameterIndex(code, $0, from: 0, to: code.posonlyargcount) >= 0 }
        if !positionalOnly.isEmpty {
            let list = positionalOnly.map { StrRef($0.object).string }.joined(separator: ", ")
            _ = raise(.typeError, "\(qualname(function))() got some positional-only arguments passed as keyword arguments: '\(list)'")
        } else {
            _ = raise(.typeError, "\(qualname(function))() got an unexpected keyword argument '\(StrRef(key.object).string)'")
        }
    }

    private func raiseTooManyPositional(_ function: FunctionRef, _ given: Int, _ locals: UnsafeMutablePointer<Value>) {
        let code = function.code
        let defaults = function.object[FunctionRef.defaults]
        let defaultCount = defaults.isKind(.tuple) ? TupleRef(defaults.object).count : 0
        var keywordOnlyGiven = 0
        for i in code.argcount..<(code.argcount + code.kwonlyargcount) where !locals[i].isNull { keywordOnlyGiven += 1 }
        let plural: Bool
        let signature: String
        if defaultCount > 0 {
            plural = true
            signature = "from \(code.argcount - defaultCount) to \(code.argcount)"
        } else {
            plural = code.argcount != 1
            signature = "\(code.argcount)"
        }
        let also = keywordOnlyGiven > 0
            ? " positional argument\(given != 1 ? "s" : "") (and \(keywordOnlyGiven) keyword-only argument\(keywordOnlyGiven != 1 ? "s" : ""))" : ""
        _ = raise(.typeError, "\(qualname(function))() takes \(signature) positional argument\(plural ? "s" : "") but \(given)\(also) \(given == 1 && keywordOnlyGiven == 0 ? "was" : "were") given")
    }
}
