/// `coroutine`, `async_generator`, and the awaitables that their methods return. Python language reference, "Coroutine Objects" and
/// "Asynchronous generator-iterator methods".
///
/// An awaitable is a small object: what it drives, its argument, how far it is. What driving it means is Python code
/// (`Prelude/python/awaiting.py`), for it resumes generators and catches what they raise.
enum CoroutineMethods {
    static let target = 0, argument = 1, stateWord = 2

    static let coroutine = NativeTable(.coroutine, methods: [
        Native("send", "self, value, /") { GeneratorMethods.send($0, $1[0], $1[1]) },
        Native("throw", "self, type, value=, traceback=, /", twin: "generator.throw") { _, _ in .declined },
        Native("close", "self, /", twin: "generator.close", GeneratorMethods.close),
        Native("__await__", "self, /") { runtime, a in newAwaitable(runtime, .coroutineWrapper, a[0], .null) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ], attributes: GeneratorMethods.attributes("cr") + [
        NativeAttribute("cr_origin", get: { _, _ in .none }),
    ])

    static let asyncGenerator = NativeTable(.asyncGenerator, methods: [
        Native("__aiter__", "self, /") { $1[0] },
        Native("__anext__", "self, /", twin: "awaiting.first_anext") { first($0, $1[0]) ?? newAwaitable($0, .asyncGeneratorASend, $1[0], .none) },
        Native("asend", "self, value, /", twin: "awaiting.first_asend") { first($0, $1[0]) ?? newAwaitable($0, .asyncGeneratorASend, $1[0], $1[1]) },
        Native("athrow", "self, type, value=, traceback=, /", twin: "awaiting.first_athrow") { runtime, a in
            let given = (1...3).map { a[$0] }.prefix { !$0.isNull }
            return first(runtime, a[0]) ?? newAwaitable(runtime, .asyncGeneratorAThrow, a[0], runtime.tuple(Array(given)))
        },
        Native("aclose", "self, /", twin: "awaiting.first_aclose") { first($0, $1[0]) ?? newAwaitable($0, .asyncGeneratorAThrow, $1[0], .none) },
        Native("__class_getitem__", "cls, item, /", .classMethod) { $0.tailCall($0.type(.genericAlias), $1[0], $1[1]) },
        Native("__repr__", "self, /") { $0.builtinRepr($1[0]) },
    ], attributes: GeneratorMethods.attributes("ag").filter { $0.name != "ag_running" } + [
        NativeAttribute("ag_running", get: { _, value in Value(GeneratorRef(value.object).flags & 1 != 0) }),
    ])

    /// Where the hook of `sys.set_asyncgen_hooks` is still to be called, the twin does it.
    private static func first(_ runtime: Runtime, _ generator: Value) -> Value? {
        let g = GeneratorRef(generator.object)
        if g.flags & 4 != 0 { return nil }
        if runtime.items(of: runtime.root(.asyncHooks)).map({ $0[0] != .none }) == true { return .declined }
        g.flags |= 4
        return nil
    }

    static func newAwaitable(_ runtime: Runtime, _ type: BuiltinType, _ target: Value, _ argument: Value) -> Value {
        let object = runtime.newObject(.awaitable, type)
        object.initialize(CoroutineMethods.target, target)
        object.initialize(CoroutineMethods.argument, argument)
        return object.value
    }

    // MARK: Awaitables

    private static func awaitable(_ type: BuiltinType, _ twin: String) -> NativeTable {
        NativeTable(type, methods: [
            Native("send", "self, value, /", twin: "awaiting.\(twin)_send") { _, _ in .declined },
            Native("__next__", "self, /", twin: "awaiting.\(twin)_next") { _, _ in .declined },
            Native("throw", "self, type, value=, traceback=, /", twin: "awaiting.\(twin)_throw") { _, _ in .declined },
            Native("close", "self, /", twin: "awaiting.\(twin)_close") { _, _ in .declined },
            Native("__await__", "self, /") { $1[0] },
            Native("__iter__", "self, /") { $1[0] },
        ])
    }

    static let wrapper = NativeTable(.coroutineWrapper, methods: [
        Native("send", "self, value, /") { GeneratorMethods.send($0, $1[0].object[target], $1[1]) },
        Native("__next__", "self, /") { GeneratorMethods.send($0, $1[0].object[target], .none) },
        Native("throw", "self, type, value=, traceback=, /") { pass($0, $1, "generator.throw") },
        Native("close", "self, /") { pass($0, $1, "generator.close") },
        Native("__iter__", "self, /") { $1[0] },
    ])

    private static func pass(_ runtime: Runtime, _ a: Arguments, _ name: String) -> Value {
        let function = runtime.prelude(name)
        if function == .error { return .error }
        return runtime.tailCall(function, [a[0].object[target]] + (1..<a.count).map { a[$0] }.prefix { !$0.isNull }, names: .null)
    }

    static let tables: [NativeTable] = [
        coroutine, asyncGenerator, wrapper, awaitable(.asyncGeneratorASend, "asend"), awaitable(.asyncGeneratorAThrow, "athrow"),
        awaitable(.anextAwaitable, "anext"),
    ]

    static let functions: [Native] = [
        Native("aiter", "async_iterable, /", twin: "awaiting.aiter", .function) { _, _ in .declined },
        Native("anext", "aiterator, default=, /", twin: "awaiting.anext", .function) { _, _ in .declined },
    ]

    static let intrinsics: [Native] = [
        Native("_is_coroutine", "value, /", .function) { runtime, a in
            Value(a[0].isKind(.generator) && runtime.isCoroutine(GeneratorRef(a[0].object)))
        },
        // A generator that types.coroutine made awaitable.
        Native("_is_generator_coroutine", "value, /", .function) { runtime, a in Value(isIterableCoroutine(runtime, a[0])) },
        Native("_generator_send", "generator: generator, value, /", .function) { GeneratorMethods.send($0, $1[0], $1[1]) },
        Native("_throw_into", "generator: generator, type, value=, traceback=, /", .function) { runtime, a in
            let function = runtime.prelude("generator.throw")
            return function == .error ? .error : runtime.tailCall(function, (0..<4).map { a[$0] }.filter { !$0.isNull }, names: .null)
        },
        // kind: 0 asend, 1 athrow or aclose (argument None), 2 anext with a default
        Native("_new_awaitable", "kind: int, target, argument, /", .function) { runtime, a in
            let types: [BuiltinType] = [.asyncGeneratorASend, .asyncGeneratorAThrow, .anextAwaitable]
            guard types.indices ~= a[0].int else { return runtime.raise(.systemError, "bad argument to internal function _new_awaitable") }
            return newAwaitable(runtime, types[a[0].int], a[1], a[2])
        },
        Native("_awaitable_target", "awaitable: awaitable, /", .function) { $1[0].object[target] },
        Native("_awaitable_argument", "awaitable: awaitable, /", .function) { $1[0].object[argument] },
        Native("_awaitable_state", "awaitable: awaitable, /", .function) { Value($1[0].object.raw(stateWord)) },
        Native("_awaitable_set", "awaitable: awaitable, state: int, /", .function) { _, a in
            a[0].object.storeRaw(stateWord, a[1].int)
            return .none
        },
        Native("_asyncgen_flag", "generator: generator, bit: int, /", .function) { Value(GeneratorRef($1[0].object).flags & $1[1].int != 0) },
        Native("_asyncgen_set", "generator: generator, bit: int, on, /", .function) { _, a in
            let g = GeneratorRef(a[0].object)
            g.flags = a[2] == .true ? g.flags | a[1].int : g.flags & ~a[1].int
            return .none
        },
        Native("_is_wrapped", "value, /", .function) { Value($0.isExact($1[0], .asyncGeneratorWrappedValue)) },
        Native("_unwrapped", "value: cell, /", .function) { $1[0].object[0] },
        Native("_asyncgen_hooks", "", .function) { runtime, _ in hooks(runtime) },
        Native("_asyncgen_set_hooks", "firstiter, finalizer, /", .function) { runtime, a in
            runtime.setRoot(.asyncHooks, runtime.tuple([a[0], a[1]]))
            return .none
        },
    ]

    static func hooks(_ runtime: Runtime) -> Value {
        let hooks = runtime.root(.asyncHooks)
        return hooks.isNull ? runtime.tuple([.none, .none]) : hooks
    }

    static func isIterableCoroutine(_ runtime: Runtime, _ value: Value) -> Bool {
        value.isKind(.generator) && GeneratorRef(value.object).frame.code.flags & 0x100 != 0
    }
}
