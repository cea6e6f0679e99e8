import Bytecode
import Compiler
import Syntax

/// The prelude: the part of the builtins that is written in Python (`Prelude/python/*.py`, folded into the program by
/// `tools/generate_prelude`). A file is compiled when something in it is first needed; its functions then are ordinary Python
/// functions in ordinary frames, except that tracebacks leave them out.
extension Runtime {
    /// The prelude function `"list.list_sort"`, or the twin `"list.sort"`; `.error` with SystemError pending if there is none.
    func prelude(_ path: String) -> Value {
        if let known = state.pointee.host.preludeFunctions[path] { return known }
        guard let dot = path.firstIndex(of: ".") else { return raise(.systemError, "bad prelude name \(path)") }
        let file = String(path[..<dot]), function = String(path[path.index(after: dot)...])
        let namespace = preludeNamespace(file)
        if namespace == .error { return .error }
        let dict = DictRef(namespace.object)
        for name in ["\(file.split(separator: "_")[0])_\(function)", function, "\(file)_\(function)"] {
            let value = dict.lookup(name: intern(name), in: self)
            if value.isKind(.function) {
                state.pointee.host.preludeFunctions[path] = value
                return value
            }
        }
        return raise(.systemError, "the prelude has no function \(path)")
    }

    /// The namespace of a prelude file, whose definitions are executed now if they were not yet.
    private func preludeNamespace(_ file: String) -> Value {
        let files = DictRef(root(.prelude).object)
        let key = intern(file)
        let known = files.lookup(name: key, in: self)
        if !known.isNull { return known }
        guard let source = PreludeSources.all.first(where: { $0.name == file })?.source else {
            return raise(.systemError, "the prelude has no file \(file)")
        }
        let code: Code
        do {
            let tree = try parse(source: Array(source.utf8), filename: "<prelude>")
            code = try Compiler.compile(tree.module, filename: "<prelude>")
        } catch {
            return raise(.systemError, "prelude file \(file), line \(error.lineno): \(error.message)")
        }
        let namespace = copy(DictRef(state.pointee.host.intrinsics.object))
        set(namespace, name(.__name__), str("builtins"))
        set(namespace, name(.__builtins__), root(.builtins))
        set(files, key, namespace.value)
        return define(newCode(code), in: namespace) ? namespace.value : .error
    }

    /// Executes a prelude file's top level, which consists of definitions only: `def` statements with constant defaults, and assignments
    /// of constants. It is done here rather than in a frame because natives need the result at once.
    private func define(_ code: CodeRef, in namespace: DictRef) -> Bool {
        decode(code)
        let decoded = code.decoded
        var stack: [Value] = []
        for i in 0..<decoded.pointee.count {
            let instruction = decoded.pointee.instructions[i]
            let argument = Int(instruction.arg)
            switch Opcode(rawValue: instruction.plain) {
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
