import Bytecode
import Syntax

/// The native part of `_ast`: trees as parsed. Python library reference, "ast".
enum SyntaxTreeModule {
    static let module = NativeModule("_ast", functions: [
        // A tree in the order in which it is put together: (value,) is a value, an int says how many of the values before it are a
        // list, and (name, fields, place) makes a node of the values before it; its place is a tuple of numbers, or None.
        Native("_parse", "source, filename: str, mode: str, flags: int, /", .function) { runtime, a in
            guard let flags = runtime.smallInt(a[3]) else { return runtime.raise(.systemError, "bad argument to internal function _parse") }
            guard let mode = Evaluation.parseMode(runtime, a[2], makesTree: true) else { return .error }
            guard let source = runtime.sourceBytes(a[0], "compile() arg 1 must be a string, bytes or AST object") else { return .error }
            let parseFlags = source.flags.union(CompileFlags.parseFlags(flags))
            do throws(SyntaxFailure) {
                let parsed = try runtime.parsed(source.bytes, filename: StrRef(a[1].object).string, mode: mode, flags: parseFlags)
                var steps = SyntaxTreeSteps(runtime: runtime)
                steps.write(parsed.module.node)
                return runtime.list(steps.steps)
            } catch {
                return runtime.raise(error, source: source.bytes)
            }
        },
    ])
}

/// The steps of `_parse` for a tree. The tree is walked with a list of what is still to do, so that its depth costs no host stack.
private struct SyntaxTreeSteps {
    /// What is still to do, the next at the end.
    private enum Task {
        case field(SyntaxField)
        case step(Value)
    }

    let runtime: Runtime
    private(set) var steps: [Value] = []
    private var tasks: [Task] = []
    private var names: [String: Value] = [:]

    init(runtime: Runtime) { self.runtime = runtime }

    mutating func write(_ root: SyntaxNode) {
        plan(root)
        while let task = tasks.popLast() {
            switch task {
            case .step(let step): steps.append(step)
            case .field(let field): write(field)
            }
        }
    }

    private mutating func write(_ field: SyntaxField) {
        switch field {
        case .expression(let value): plan(value.node)
        case .statement(let value): plan(value.node)
        case .pattern(let value): plan(value.node)
        case .node(let node): plan(node)
        case .optionalExpression(let value?): plan(value.node)
        case .optionalExpression(nil): steps.append(runtime.tuple([.none]))
        case .identifier(let name): steps.append(runtime.tuple([text(name)]))
        case .number(let number): steps.append(runtime.tuple([runtime.int(number)]))
        case .constant(let value): steps.append(runtime.tuple([runtime.constant(value)]))
        case .list(let fields):
            tasks.append(.step(runtime.int(fields.count)))
            for field in fields.reversed() { tasks.append(.field(field)) }
        }
    }

    private mutating func plan(_ node: SyntaxNode) {
        let present = node.fields.filter { $0.1 != nil }
        let place = node.range.map {
            runtime.tuple([$0.lineno, $0.colOffset, $0.endLineno, $0.endColOffset].map { runtime.int($0) })
        }
        tasks.append(.step(runtime.tuple([text(node.name), runtime.tuple(present.map { text($0.0) }), place ?? .none])))
        for case (_, let field?) in present.reversed() { tasks.append(.field(field)) }
    }

    private mutating func text(_ name: String) -> Value {
        if let known = names[name] { return known }
        let value = runtime.intern(name)
        names[name] = value
        return value
    }
}

extension Runtime {
    /// The object of a literal.
    fileprivate func constant(_ value: ConstantValue) -> Value {
        switch value {
        case .none: .none
        case .true: .true
        case .false: .false
        case .ellipsis: .ellipsis
        case .smallInt(let n): int(n)
        case .int(let n): constant(Constant.bigInt(n))
        case .float(let x): float(x)
        case .complex(let imag): complex(0, imag)
        case .string(let points): constant(Constant.string(points))
        case .bytes(let content): bytes(content)
        }
    }
}
