/// A function written in Swift.
///
/// It never calls Python code. It returns a value; or `.error` after `runtime.raise(…)`; or, **before it changed
/// anything**, `.declined` when only Python code could go on (the loop then calls its twin of the prelude with the very same arguments);
/// or `.request` after it filled `runtime.state.pointee.request` (a tail call: its result is the native's result);
/// or, an iterator's `__next__` only, `.exhausted`.
typealias NativeFunction = @Sendable (Runtime, Arguments) -> Value

/// The arguments of a native function, bound to the parameters of its signature.
struct Arguments {
    /// The positional arguments (self first). Where the signature has no `*args`, exactly one entry for each parameter,
    /// keyword ones included, in the signature's order; null: not given.
    let base: UnsafeMutablePointer<Value>
    /// Number of entries at `base`: parameters, or positional arguments where the signature has `*args`.
    let count: Int
    /// Keyword-only parameters behind `*args`, in order; null: not given.
    let named: UnsafeMutablePointer<Value>
    /// Where the signature has `**kwargs`: a dict of the other keywords, or null when there are none.
    let keywords: Value

    @inline(__always) subscript(_ i: Int) -> Value { base[i] }
    /// Argument `i`, or `fallback` when it was not given.
    @inline(__always) func get(_ i: Int, or fallback: Value) -> Value { base[i].isNull ? fallback : base[i] }
}

/// One line of a type's or module's table of native functions.
struct Native {
    enum Binding: UInt8 {
        case function, method, classMethod, staticMethod
        /// A method with a special name that fills no slot of CPython's type: a plain method descriptor.
        case slotless
    }

    let name: String
    /// The parameters as in a def: `"self, value, start=, stop=, /"`; `=` marks those that may be left out, `/` ends the
    /// positional-only ones, `*` or `*args` begins the keyword-only ones, `**kwargs` takes the rest. Parameters of intrinsics say what
    /// they must be: see `ParameterKinds`.
    let signature: String
    let function: NativeFunction
    /// Name of the twin: `"list.sort"` is `list_sort` in `Prelude/python/list.py`. nil: it never declines.
    let twin: String?
    let binding: Binding

    init(_ name: String, _ signature: String, twin: String? = nil, _ binding: Binding, _ function: @escaping NativeFunction) {
        self.name = name
        self.signature = signature
        self.function = function
        self.twin = twin
        self.binding = binding
    }

    /// A method.
    init(_ name: String, _ signature: String, twin: String? = nil, _ function: @escaping NativeFunction) {
        self.init(name, signature, twin: twin, .method, function)
    }
}

/// One attribute of a builtin type's instances that native code computes.
struct NativeAttribute {
    enum Access { case readOnly, writable }
    let name: String
    /// May capture: the rows of one member table are read by one function (see `FunctionMembers`).
    let get: @Sendable (Runtime, Value) -> Value
    /// Returns `.none` or `.error`; the new value is null for `del`. nil: read-only.
    let set: (@Sendable (Runtime, Value, Value) -> Value)?
    /// Shown as a `member_descriptor`: CPython has it in a table of members, not of getters and setters.
    let isMember: Bool

    init(_ name: String, get: @escaping @Sendable (Runtime, Value) -> Value,
         set: (@Sendable (Runtime, Value, Value) -> Value)? = nil, isMember: Bool = false) {
        self.isMember = isMember
        self.name = name
        self.get = get
        self.set = set
    }
}

/// What a native function that returned `.request` wants done. Its result becomes the native's result.
struct Request {
    enum Kind: UInt8 {
        /// Nothing: the running frame is simply another one now.
        case none
        /// Call `callable` with the `count` arguments at `arguments` (the last ones named by the tuple `names`).
        case call
        /// Resume the generator `callable` with the value `arguments[0]`.
        case send
        /// Raise `arguments[0]` in the generator `callable`.
        case throwInto
        /// Run the code object `callable` with globals `arguments[0]` and local namespace `arguments[1]`.
        case run
        /// Suspend the program; `arguments[0]` says what for. The result is what resuming gives.
        case suspend
        /// Collect garbage. The result is None.
        case collect
        /// Go on instruction by instruction, if the program is traced now. The result is None.
        case step
        /// Ask the host whether the program is to stop. The result is `arguments[0]`.
        case pause
        /// Take a snapshot labelled `arguments[0]` and go on.
        case snapshot
    }
    var kind = Kind.none
    var callable = Value.null
    var arguments: UnsafeMutablePointer<Value>
    var count = 0
    var names = Value.null

    init() { arguments = .init(bitPattern: 8).unsafelyUnwrapped }
}

extension Runtime {
    /// Asks the loop to call `callable` in place of the native function that returns this.
    func tailCall(_ callable: Value, _ a: Value = .null, _ b: Value = .null, _ c: Value = .null, _ d: Value = .null) -> Value {
        request(.call, callable, count: layOut(at: state.pointee.requestArguments, a, b, c, d))
    }

    /// Writes out arguments, of which the first null one ends the list; returns how many there are. (An array of them would be made on
    /// the host's heap.)
    @inline(__always)
    func layOut(at base: UnsafeMutablePointer<Value>, _ a: Value, _ b: Value, _ c: Value, _ d: Value = .null) -> Int {
        if a.isNull { return 0 }
        base[0] = a
        if b.isNull { return 1 }
        base[1] = b
        if c.isNull { return 2 }
        base[2] = c
        if d.isNull { return 3 }
        base[3] = d
        return 4
    }

    /// The result of a native function that has worked for long and is to be called again: the host is asked first.
    func pause(returning value: Value) -> Value {
        state.pointee.requestArguments[0] = value
        return request(.pause, .null, count: 1)
    }

    /// The same with any number of arguments, keywords among them.
    func tailCall(_ callable: Value, _ arguments: [Value], names: Value) -> Value {
        let target = state.pointee.requestArguments
        if arguments.count > RuntimeState.requestCapacity { return raise(.typeError, "too many arguments") }
        for (i, a) in arguments.enumerated() { target[i] = a }
        return request(.call, callable, count: arguments.count, names: names)
    }

    func request(_ kind: Request.Kind, _ callable: Value, count: Int, names: Value = .null) -> Value {
        state.pointee.request.kind = kind
        state.pointee.request.callable = callable
        state.pointee.request.arguments = state.pointee.requestArguments
        state.pointee.request.count = count
        state.pointee.request.names = names
        return .request
    }
}
