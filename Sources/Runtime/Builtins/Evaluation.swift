import Bytecode
import Compiler
import Glibc
import Syntax

/// `compile`, `exec`, `eval`, `input`, `open`. Python library reference, "Built-in Functions".
enum Evaluation {
    static let functions: [Native] = [
        Native("compile", "source, filename, mode, flags=, dont_inherit=, optimize=, *, _feature_version=",
               twin: "evaluation.compile", .function, compile),
        Native("exec", "source, globals=, locals=, /, *, closure=", twin: "evaluation.exec", .function) { runtime, a in
            // Code that was compiled to give a value gives None here.
            a[0].isKind(.code) ? .declined : execute(runtime, a)
        },
        Native("eval", "source, globals=, locals=, /", .function, evaluate),
        Native("input", "prompt=, /", twin: "evaluation.input", .function, input),
        FileOpening.function,
        Native("breakpoint", "*args, **kwargs", twin: "evaluation.breakpoint", .function) { _, _ in .declined },
    ]

    static let intrinsics: [Native] = [
        // open() with a name that is a str, bytes or int.
        FileOpening.intrinsic,
        // exec() of anything; its result is what the code returns.
        Native("_exec", "source, globals, locals, closure, /", .function, execute),
    ]

    // MARK: compile

    private static func compile(_ runtime: Runtime, _ a: Arguments) -> Value {
        let filename: String
        if a[1].isKind(.str) {
            filename = StrRef(a[1].object).string
        } else if a[1].isKind(.bytes) {
            filename = String(decoding: runtime.byteBuffer(a[1]), as: UTF8.self)
        } else if runtime.lookup(runtime.typeOf(a[1]), runtime.intern("__fspath__")).isNull {
            return runtime.raise(.typeError, "expected str, bytes or os.PathLike object, not \(runtime.typeName(a[1]))")
        } else {
            return .declined
        }
        guard a[2].isKind(.str) else {
            return runtime.raise(.typeError, "compile() argument 'mode' must be str, not \(runtime.typeName(a[2]))")
        }
        var numbers = [0, 0, -1]
        for i in 0..<3 where !a[3 + i].isNull {
            if i == 1 {
                switch runtime.nativeTruth(a[4]) {
                case .true: numbers[1] = 1
                case .false: break
                case .needsPython: return .declined
                }
                continue
            }
            guard let n = runtime.smallInt(a[3 + i]) else {
                return runtime.raise(.typeError, "'\(runtime.typeName(a[3 + i]))' object cannot be interpreted as an integer")
            }
            numbers[i] = n
        }
        let flags = numbers[0]
        if flags & ~CompileFlags.known != 0 { return runtime.raise(.valueError, "compile(): unrecognised flags") }
        guard (-1...2).contains(numbers[2]) else { return runtime.raise(.valueError, "compile(): invalid optimize value") }
        let makesTree = flags & CompileFlags.onlyAST != 0
        guard let mode = parseMode(runtime, a[2], makesTree: makesTree) else { return .error }
        if flags & CompileFlags.typeComments != 0 {
            return runtime.raise(.notImplementedError, "types in comments cannot be parsed yet")
        }
        // Trees are made of, and are, instances of classes in Python: the twin's.
        if makesTree || a[0].isKind(.instance) { return .declined }
        let expected = "compile() arg 1 must be a string, bytes or AST object"
        guard let source = runtime.sourceBytes(a[0], expected) else { return .error }
        let parseFlags = source.flags.union(CompileFlags.parseFlags(flags))
        var options = Compiler.Options()
        options.optimizationLevel = max(numbers[2], 0)
        options.inheritedFlags = CodeFlags(rawValue: UInt32(truncatingIfNeeded: flags) & CompileFlags.futures)
        if numbers[1] == 0 { options.inheritedFlags.formUnion(runtime.inheritedFlags) }
        return runtime.compile(source: source.bytes, filename: filename, mode: mode, flags: parseFlags, options: options)
    }

    /// The mode that a str names; nil, with ValueError pending, when there is none.
    static func parseMode(_ runtime: Runtime, _ name: Value, makesTree: Bool) -> ParseMode? {
        let name = StrRef(name.object)
        if let mode = ParseMode(rawValue: name.string) { return mode }
        if makesTree && name.equals("func_type") {
            _ = runtime.raise(.notImplementedError, "types of functions in comments cannot be parsed yet")
        } else {
            _ = runtime.raise(.valueError, "compile() mode must be 'exec', 'eval'\(makesTree ? ", 'single' or 'func_type'" : " or 'single'")")
        }
        return nil
    }

    // MARK: exec, eval

    private static func execute(_ runtime: Runtime, _ a: Arguments) -> Value {
        let closure = a.get(3, or: .none)
        guard let (globals, locals) = namespaces(runtime, a, name: "exec") else { return .error }
        let code: Value
        if a[0].isKind(.code) {
            code = a[0]
            let free = CodeRef(code.object).freevars.count
            if free == 0 && closure != .none { return runtime.raise(.typeError, "cannot use a closure with this code object") }
            if free > 0 {
                guard runtime.isExact(closure, .tuple), TupleRef(closure.object).count == free,
                      TupleRef(closure.object).buffer.allSatisfy({ $0.isKind(.cell) })
                else { return runtime.raise(.typeError, "code object requires a closure of exactly length \(free)") }
            }
        } else {
            if closure != .none { return runtime.raise(.typeError, "closure can only be used when source is a code object") }
            let expected = "exec() arg 1 must be a string, bytes or code object"
            guard let source = runtime.sourceBytes(a[0], expected) else { return .error }
            code = compile(runtime, source.bytes, .exec, source.flags)
            if code == .error { return code }
        }
        return run(runtime, code, globals, locals, closure == .none ? .null : closure)
    }

    private static func evaluate(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard let (globals, locals) = namespaces(runtime, a, name: "eval") else { return .error }
        if a[0].isKind(.code) {
            if CodeRef(a[0].object).freevars.count > 0 {
                return runtime.raise(.typeError, "code object passed to eval() may not contain free variables")
            }
            return run(runtime, a[0], globals, locals, .null)
        }
        guard let source = runtime.sourceBytes(a[0], "eval() arg 1 must be a string, bytes or code object") else { return .error }
        let text = Array(source.bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
        let code = compile(runtime, text, .eval, source.flags)
        return code == .error ? code : run(runtime, code, globals, locals, .null)
    }

    private static func compile(_ runtime: Runtime, _ source: [UInt8], _ mode: ParseMode, _ flags: ParseFlags) -> Value {
        var options = Compiler.Options()
        options.inheritedFlags = runtime.inheritedFlags
        return runtime.compile(source: source, filename: "<string>", mode: mode, flags: flags, options: options)
    }

    /// Globals and locals of a call: those of the caller where they are left out. nil: TypeError is pending.
    private static func namespaces(_ runtime: Runtime, _ a: Arguments, name: String) -> (globals: DictRef, locals: Value)? {
        var globals = a.get(1, or: .none), locals = a.get(2, or: .none)
        func isMapping(_ value: Value) -> Bool { !runtime.lookup(runtime.typeOf(value), .__getitem__).isNull }
        func fail(_ message: String) -> (DictRef, Value)? {
            _ = runtime.raise(.typeError, message)
            return nil
        }
        if name == "eval" {
            if locals != .none && !isMapping(locals) { return fail("locals must be a mapping") }
            if globals != .none && !globals.isKind(.dict) {
                return fail(isMapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
            }
        }
        if globals == .none {
            if let frame = runtime.visible(runtime.state.pointee.frame) {
                globals = frame.function.object[FunctionRef.globals]
            } else {
                return fail("\(name) must be given globals and locals when called without a frame")
            }
            if locals == .none { locals = runtime.callerLocals() }
        } else if locals == .none {
            locals = globals
        }
        if !globals.isKind(.dict) { return fail("exec() globals must be a dict, not \(runtime.typeName(globals))") }
        if !isMapping(locals) { return fail("locals must be a mapping or None, not \(runtime.typeName(locals))") }
        let dict = DictRef(globals.object)
        if dict.lookup(name: runtime.name(.__builtins__), in: runtime).isNull {
            let builtins = runtime.visible(runtime.state.pointee.frame)?.function.object[FunctionRef.builtins] ?? runtime.root(.builtins)
            runtime.set(dict, runtime.name(.__builtins__), builtins)
        }
        return (dict, locals)
    }

    private static func run(_ runtime: Runtime, _ code: Value, _ globals: DictRef, _ locals: Value, _ closure: Value) -> Value {
        let arguments = runtime.state.pointee.requestArguments
        arguments[0] = globals.value
        arguments[1] = locals
        arguments[2] = closure
        return runtime.request(.run, code, count: 3)
    }

    // MARK: input

    private static func input(_ runtime: Runtime, _ a: Arguments) -> Value {
        let output = PrintFunction.standardOutput(runtime)
        let source = DictRef(runtime.root(.sysDict).object).lookup(name: runtime.intern("stdin"), in: runtime)
        guard output.isKind(.textStream), source.isKind(.textFile) else { return output == .error ? .error : .declined }
        if !a[0].isNull {
            let prompt = runtime.nativeStr(a[0])
            guard prompt.isPointer else { return prompt }
            if runtime.write(StrRef(prompt.object), to: TextStreamRef(output.object)) == .error { return .error }
        }
        _ = runtime.state.pointee.host.standardOutput.flush()
        let line = runtime.readTextLine(TextFileRef(source.object))
        if line == .error { return line }
        let text = StrRef(line.object)
        if text.length == 0 { return runtime.raise(.eofError, "EOF when reading a line") }
        return text[text.length - 1] == 10 ? runtime.substring(text, 0..<(text.length - 1)) : line
    }
}
