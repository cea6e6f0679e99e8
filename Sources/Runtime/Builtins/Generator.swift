import Bytecode

/// `generator`: what Python code does with one. Python language reference, "Generator-iterator methods".
enum GeneratorMethods {
    static let table = NativeTable(.generator, methods: [
        Native("send", "self, value, /") { send($0, $1[0], $1[1]) },
        Native("__next__", "self, /") { send($0, $1[0], .none) },
        Native("__iter__", "self, /") { $1[0] },
        Native("throw", "self, type, value=, traceback=, /", twin: "generator.throw") { _, _ in .declined },
        Native("close", "self, /", twin: "generator.close", close),
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
        Native("__class_getitem__", "cls, item, /", .classMethod) { $0.tailCall($0.type(.genericAlias), $1[0], $1[1]) },
    ], attributes: attributes("gi"))

    /// The attributes of generators (`gi`), coroutines (`cr`) and asynchronous generators (`ag`).
    static func attributes(_ prefix: String) -> [NativeAttribute] {
        [
            name("__name__", GeneratorRef.name), name("__qualname__", GeneratorRef.qualname),
            .member("\(prefix)_code", GeneratorRef.code),
            NativeAttribute("\(prefix)_frame", get: { runtime, value in
                let generator = GeneratorRef(value.object)
                return generator.state == .finished ? .none : runtime.frameObject(of: generator.frame)
            }),
            NativeAttribute("\(prefix)_running", get: { _, value in Value(GeneratorRef(value.object).state == .running) }),
            NativeAttribute("\(prefix)_suspended", get: { _, value in Value(GeneratorRef(value.object).state == .suspended) }),
            NativeAttribute(prefix == "gi" ? "gi_yieldfrom" : "\(prefix)_await", get: { runtime, value in
                runtime.delegate(of: GeneratorRef(value.object)) ?? .none
            }),
        ]
    }

    static let intrinsics: [Native] = [
        // 0: not started, 1: suspended, 2: running, 3: finished
        Native("_generator_state", "generator: generator, /", .function) { Value(GeneratorRef($1[0].object).state.rawValue) },
        // What it delegates to by `yield from`, None for nothing.
        Native("_generator_delegate", "generator: generator, /", .function) { $0.delegate(of: GeneratorRef($1[0].object)) ?? .none },
        // Raises an exception where the generator stands; what it yields next is the result.
        Native("_generator_throw", "generator: generator, exception: exception, /", .function) { runtime, a in
            runtime.state.pointee.requestArguments[0] = a[1]
            return runtime.request(.throwInto, a[0], count: 1)
        },
        // Ends the delegation with a value, with which the generator goes on.
        Native("_generator_finish_delegation", "generator: generator, value, /", .function) { runtime, a in
            let generator = GeneratorRef(a[0].object)
            guard runtime.delegate(of: generator) != nil else { return runtime.raise(.runtimeError, "the generator delegates to nothing") }
            let frame = generator.frame
            a[0].object.writeBarrier()
            frame.resumePC = nil
            frame.stackTop -= 1
            frame.pc = Int(frame.decoded.pointee.instructions[frame.pc - 1].arg) - 1
            return send(runtime, a[0], a[1])
        },
    ]

    static func send(_ runtime: Runtime, _ generator: Value, _ value: Value) -> Value {
        runtime.state.pointee.requestArguments[0] = value
        return runtime.request(.send, generator, count: 1)
    }

    /// A generator that has not started or has ended needs no Python code to be closed.
    static func close(_ runtime: Runtime, _ a: Arguments) -> Value {
        let generator = GeneratorRef(a[0].object)
        switch generator.state {
        case .finished: return .none
        case .created:
            generator.state = .finished
            runtime.clear(generator.frame)
            return .none
        case .running, .suspended: return .declined
        }
    }

    private static func name(_ name: String, _ word: Int) -> NativeAttribute {
        NativeAttribute(name, get: { _, generator in generator.object[word] }, set: { runtime, generator, value in
            guard value.isKind(.str) else { return runtime.raise(.typeError, "\(name) must be set to a string object") }
            generator.object.store(word, value)
            return .none
        })
    }
}

extension Runtime {
    /// The iterator that a suspended generator gets its values from by `yield from`: it stands at the YIELD_VALUE behind a SEND, and
    /// the iterator is on top of its stack.
    func delegate(of generator: GeneratorRef) -> Value? {
        guard generator.state == .suspended else { return nil }
        let frame = generator.frame
        guard frame.pc > 0, frame.decoded.pointee.instructions[frame.pc - 1].opcode == .send else { return nil }
        return frame.stackTop[-1]
    }
}
