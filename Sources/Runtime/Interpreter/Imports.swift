/// IMPORT_NAME, IMPORT_FROM, IMPORT_STAR. The import system itself is the prelude's `imports.py`.
extension Runtime {
    /// Stack: level, fromlist. An absolute import of a module that is loaded already is answered at once.
    func importName(_ frame: Frame, _ name: Value) -> Value {
        let sp = frame.stackTop
        let fromlist = sp[-1], level = sp[-2]
        let builtins = frame.function.object[FunctionRef.builtins]
        let hook = builtins.isKind(.dict) ? DictRef(builtins.object).lookup(name: self.name(.__import__), in: self) : .null
        if hook.isNull { return raise(.importError, "__import__ not found") }
        let globals = frame.function.object[FunctionRef.globals]
        let base = state.pointee.requestArguments
        base[0] = name
        base[1] = globals
        base[2] = frame.namespace.isNull ? .none : frame.namespace
        base[3] = fromlist
        base[4] = level
        let completion = Completion(.push, pops: 2)
        let result = call(hook, base, 5, names: .null, completion: completion)
        if result == Runtime.framePushed { return .none }
        return result.isControl ? result : complete(result, completion)
    }

    func importFrom(_ frame: Frame, _ name: Value) -> Value {
        let module = frame.stackTop[-1]
        if module.isKind(.module) {
            let value = DictRef(module.object[0].object).lookup(name: name, in: self)
            if !value.isNull { return complete(value, Completion(.push, pops: 0)) }
        }
        return settleTwin(callPrelude("imports.import_from", module, name, completion: Completion(.push, pops: 0)))
    }

    func importStar(_ frame: Frame) -> Value {
        settleTwin(callPrelude("imports.import_star", frame.stackTop[-1], frame.namespace, completion: Completion(.discard, pops: 1)))
    }
}
