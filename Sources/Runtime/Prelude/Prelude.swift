import Bytecode
import Compiler
import Syntax

/// A function or variable at the top level of a prelude file.
struct PreludeDefinition: Sendable {
    let name: String
    /// The definitions of the same file that it names, by their places.
    let needs: [Int]
    let source: StaticString

    init(_ name: String, needs: [Int], _ source: StaticString) {
        self.name = name
        self.needs = needs
        self.source = source
    }
}

/// The prelude: the part of the builtins that is written in Python (`Prelude/python/*.py`, folded into the program by
/// `tools/generate_prelude`). A definition is compiled when it is first needed, and with it those that it needs; its functions then
/// are ordinary Python functions in ordinary frames, except that tracebacks leave them out.
extension Runtime {
    /// The prelude function `"list.list_sort"`, or the twin `"list.sort"`; `.error` with SystemError pending if there is none.
    func prelude(_ path: String) -> Value {
        if let known = state.pointee.host.preludeFunctions[path] { return known }
        guard let dot = path.firstIndex(of: ".") else { return raise(.systemError, "bad prelude name \(path)") }
        let file = String(path[..<dot]), function = String(path[path.index(after: dot)...])
        guard let definitions = PreludeSources.file(file) else { return raise(.systemError, "the prelude has no file \(file)") }
        let names = ["\(file.prefix { $0 != "_" })_\(function)", function, "\(file)_\(function)"]
        guard let place = names.lazy.compactMap({ name in definitions.firstIndex { $0.name == name } }).first else {
            return raise(.systemError, "the prelude has no function \(path)")
        }
        let namespace = preludeNamespace(file)
        if !define(place, of: definitions, in: namespace, file) { return .error }
        let value = namespace.lookup(name: intern(definitions[place].name), in: self)
        guard value.isKind(.function) else { return raise(.systemError, "\(path) is no function") }
        state.pointee.host.preludeFunctions[path] = value
        return value
    }

    /// The namespace of a prelude file: the intrinsics and what has been defined so far.
    private func preludeNamespace(_ file: String) -> DictRef {
        let files = DictRef(root(.prelude).object)
        let key = intern(file)
        let known = files.lookup(name: key, in: self)
        if !known.isNull { return DictRef(known.object) }
        let namespace = copy(DictRef(state.pointee.host.intrinsics.object))
        set(namespace, name(.__name__), str("builtins"))
        set(namespace, name(.__builtins__), root(.builtins))
        set(files, key, namespace.value)
        return namespace
    }

    /// Makes a definition, and before it, in the order of the file, those that it needs. False when SystemError is pending.
    private func define(_ place: Int, of definitions: [PreludeDefinition], in namespace: DictRef, _ file: String) -> Bool {
        var needed = Array(repeating: false, count: definitions.count)
        var pending = [place]
        let intrinsics = DictRef(state.pointee.host.intrinsics.object)
        while let i = pending.popLast() {
            let name = intern(definitions[i].name)
            let known = namespace.lookup(name: name, in: self)
            // A definition may replace an intrinsic of its name.
            if needed[i] || !known.isNull && known != intrinsics.lookup(name: name, in: self) { continue }
            needed[i] = true
            pending += definitions[i].needs
        }
        for i in definitions.indices where needed[i] {
            do {
                let source = definitions[i].source
                let tree = try parse(
                    source: Array(UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount)), filename: "<prelude>")
                let code = try Compiler.compile(tree.module, filename: "<prelude>")
                if !execute(newCode(code), in: namespace) { return false }
            } catch {
                return raise(.systemError, "prelude file \(file), \(definitions[i].name), line \(error.lineno): \(error.message)") != .error
            }
        }
        return true
    }

    /// Executes a definition: a `def` statement with constant defaults, or an assignment of what natives can compute. It is done here
    /// rather than in a frame because natives need the result at once.
    private func execute(_ code: CodeRef, in namespace: DictRef) -> Bool {
        decode(code)
        let decoded = code.decoded
        var stack: [Value] = []
        for i in 0..<decoded.pointee.count {
            let instruction = decoded.pointee.instructions[i]
            let argument = Int(instruction.arg)
            switch instruction.opcode {
            case .loadConst: stack.append(decoded.pointee.consts[argument])
            case .loadName:
                let name = decoded.pointee.names[argument]
                let own = namespace.lookup(name: name, in: self)
                let value = own.isNull ? DictRef(root(.builtins).object).lookup(name: name, in: self) : own
                if value.isNull { return raise(.systemError, "prelude: name \(StrRef(name.object).string) is not defined") != .error }
                stack.append(value)
            case .makeFunction:
                guard let codeValue = stack.popLast() else { return false }
                let function = newFunction(
                    code: CodeRef(codeValue.object), globals: namespace, builtins: root(.builtins), closure: .null,
                    qualname: codeValue.object[CodeRef.qualname])
                if argument & 4 != 0 { _ = stack.popLast() }
                if argument & 2 != 0, let defaults = stack.popLast() { function.object.initialize(FunctionRef.kwdefaults, defaults) }
                if argument & 1 != 0, let defaults = stack.popLast() { function.object.initialize(FunctionRef.defaults, defaults) }
                stack.append(function.value)
            case .buildTuple:
                let items = Array(stack.suffix(argument))
                stack.removeLast(argument)
                stack.append(tuple(items))
            case .buildList:
                let items = Array(stack.suffix(argument))
                stack.removeLast(argument)
                stack.append(list(items))
            case .buildMap:
                if argument != 0 { return raise(.systemError, "prelude: only empty dicts at the top level") != .error }
                stack.append(newDict().value)
            case .buildConstKeyMap:
                guard let keys = stack.popLast() else { return false }
                let dict = newDict()
                let values = Array(stack.suffix(argument))
                stack.removeLast(argument)
                for (k, v) in values.enumerated() { _ = storeSubscriptFast(dict.value, TupleRef(keys.object)[k], v) }
                stack.append(dict.value)
            case .storeName:
                guard let value = stack.popLast() else { return false }
                set(namespace, decoded.pointee.names[argument], value)
            case .loadAttr:
                guard let object = stack.popLast() else { return false }
                let value = getAttribute(object, decoded.pointee.names[argument])
                if value.isControl { return raise(.systemError, "prelude: attribute \(StrRef(decoded.pointee.names[argument].object).string) cannot be had at the top level") != .error }
                stack.append(value)
            case .callFunction:
                // type(x) and the like: natives that finish at once.
                let arguments = Array(stack.suffix(argument))
                stack.removeLast(argument)
                guard let callable = stack.popLast() else { return false }
                // Not where requests have their arguments: those of the call that needs the prelude may lie there.
                let base = state.pointee.scratchTop + 1
                for (k, v) in arguments.enumerated() { base[k] = v }
                state.pointee.scratchTop = base + arguments.count
                let result = call(callable, base, argument, names: .null, completion: Completion(.push, pops: 0))
                state.pointee.scratchTop = base - 1
                if result.isControl { return raise(.systemError, "prelude: only calls that native code finishes at the top level") != .error }
                stack.append(result)
            case .popTop: _ = stack.popLast()
            case .extendedArg, .nop: break
            case .returnValue: return true
            default:
                return raise(.systemError, "prelude line \(line(of: code, at: Int(decoded.pointee.offsets[i]))): only definitions may stand at the top level") != .error
            }
        }
        return true
    }
}
