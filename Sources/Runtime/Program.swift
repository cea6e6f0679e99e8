import Bytecode
import Compiler
import Syntax

/// Starting programs: what `Session` uses of the runtime to get Python text running.
extension Runtime {
    /// How a program's text is compiled.
    package enum Mode: Sendable { case exec, eval, single }

    /// Compiles text to a code object, or raises SyntaxError.
    func compile(source: [UInt8], filename: String, mode: ParseMode, flags: ParseFlags = [], options: Compiler.Options = .init()) -> Value {
        do {
            let parsed = try parse(source: source, filename: filename, mode: mode, flags: flags)
            return newCode(try Compiler.compile(parsed.module, filename: filename, options: options)).value
        } catch {
            return raise(error, source: source)
        }
    }

    /// Raises the SyntaxError, IndentationError or TabError that a failure stands for.
    func raise(_ failure: SyntaxFailure, source: [UInt8]) -> Value {
        let type: BuiltinType = switch failure.kind {
        case .indentationError: .indentationError
        case .tabError: .tabError
        default: .syntaxError
        }
        let text = failure.text.map { str($0) } ?? .none
        let details: [Value] = [
            str(failure.message), str(failure.filename), Value(failure.lineno), Value(failure.offset), text,
            failure.endLineno.map { Value($0) } ?? .none, failure.endOffset.map { Value($0) } ?? .none, .none,
        ]
        let arguments = [details[0], tuple([details[1], details[2], details[3], details[4], details[5], details[6]])]
        return raise(type, arguments: arguments, details: details)
    }

    /// Makes `__main__` and its first frame for a program's text.
    ///
    /// - Returns: false when the text does not compile: SyntaxError is pending.
    package func start(source: [UInt8], filename: String, setsFile: Bool) -> Bool {
        let code = compile(source: source, filename: filename, mode: .exec)
        if code == .error { return false }
        let dict = newDict(capacity: 64)
        let module = newModule("__main__", dict)
        set(dict, name(.__builtins__), DictRef(root(.modules).object).lookup(name: intern("builtins"), in: self))
        set(dict, name(.__package__), .none)
        if setsFile { set(dict, name(.__file__), str(filename)) }
        set(DictRef(root(.modules).object), name(.__main__), module)
        return pushCode(CodeRef(code.object), globals: dict, namespace: dict.value, closure: .null, completion: Completion(.finish, pops: 0)) != .error
    }
}

extension Runtime {
    package static func quick(_ source: [UInt8], _ filename: String) -> Int32 {
        let runtime = Runtime.create(hashKey: (1, 2))
        var ok = runtime.start(source: source, filename: filename, setsFile: true)
        if ok {
            switch runtime.run(limit: .max) {
            case .finished: break
            default: ok = false
            }
        }
        if !ok {
            let e = runtime.exception
            let text = runtime.nativeStr(e)
            print("EXC", e.isNull ? "none" : runtime.typeName(e), text.isKind(.str) ? StrRef(text.object).string : "?")
            var tb = e.isNull ? Value.none : e.object[ExceptionRef.tracebackWord]
            while tb.isPointer { print("  line", tb.object.raw(3)); tb = tb.object[0] }
        }
        _ = runtime.state.pointee.host.standardOutput.flush()
        return ok ? 0 : 1
    }
}
