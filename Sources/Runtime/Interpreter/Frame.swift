/// An activation: code, locals, value stack, position.
///
/// Frames of running functions lie in one contiguous stack, a generator's frame in its own object; both look the same:
///
///     header | locals | cells | free variables | value stack …
///            ^ base
///
/// A call makes no heap object: this is what CPython's classic "zombie frame" was for. The frame object that Python
/// code can see is made when asked for and linked from the header.
struct Frame: Equatable {
    let base: UnsafeMutablePointer<Value>

    @inline(__always) init(base: UnsafeMutablePointer<Value>) { self.base = base }

    /// Words in front of `base`. The values come last, so that a walker finds them in one run.
    static let headerWords = 14
    private static let code = -1, function = -2, namespace = -3, frameObject = -4, extra = -5, handled = -6, generator = -7,
                       back = -8, position = -9, stackTop = -10, limit = -11, handledBefore = -12, returnPC = -13, resumePC = -14
    static let valueWords = 7

    // MARK: Values

    @inline(__always) var codeValue: Value { base[Frame.code] }
    @inline(__always) var code: CodeRef { CodeRef(base[Frame.code].object) }
    /// The function running; it has globals, builtins and closure. Module and class bodies have one too.
    @inline(__always) var function: FunctionRef { FunctionRef(base[Frame.function].object) }
    /// The mapping in which a module or class body keeps its names; null in functions.
    var namespace: Value {
        get { base[Frame.namespace] }
        nonmutating set { base[Frame.namespace] = newValue }
    }
    /// The frame object, once one was asked for.
    var frameObject: Value {
        get { base[Frame.frameObject] }
        nonmutating set { base[Frame.frameObject] = newValue }
    }
    /// What the completion of this frame needs besides the result.
    var extra: Value {
        get { base[Frame.extra] }
        nonmutating set { base[Frame.extra] = newValue }
    }
    /// In a generator's frame: the exception that its own except clauses are handling.
    var handledSlot: UnsafeMutablePointer<Value> { base + Frame.handled }
    /// The generator whose frame this is; null for others.
    @inline(__always) var generator: Value { base[Frame.generator] }

    // MARK: Links and positions

    /// The calling frame, nil at the bottom.
    @inline(__always) var back: Frame? {
        get {
            let p = UnsafeMutablePointer<Value>(bitPattern: Int(truncatingIfNeeded: base[Frame.back].bits))
            return p.map { Frame(base: $0) }
        }
        nonmutating set {
            base[Frame.back] = Value(bits: newValue.map { UInt64(UInt(bitPattern: $0.base)) } ?? 0)
        }
    }

    /// Lower half: index of the current instruction; upper half: `completion`. They are read and written apart.
    @inline(__always) private var positionWord: UnsafeMutableRawPointer { UnsafeMutableRawPointer(base + Frame.position) }

    @inline(__always) var pc: Int {
        get { Int(positionWord.load(as: Int32.self)) }
        nonmutating set { positionWord.storeBytes(of: Int32(truncatingIfNeeded: newValue), as: Int32.self) }
    }

    /// How the result is taken by the caller.
    @inline(__always) var completion: Completion {
        get { Completion(packed: positionWord.load(fromByteOffset: 4, as: UInt32.self)) }
        nonmutating set { positionWord.storeBytes(of: newValue.packed, toByteOffset: 4, as: UInt32.self) }
    }

    /// The caller's fast instruction that waits for the result, which it takes in its slot `a`: then the loop leaves this frame by itself.
    /// nil: the result is taken by `complete`. Derived, never stored.
    @inline(__always) var returnPC: UnsafeMutablePointer<FastInstruction>? {
        get { UnsafeMutablePointer(bitPattern: Int(truncatingIfNeeded: base[Frame.returnPC].bits)) }
        nonmutating set { base[Frame.returnPC] = Value(bits: newValue.map { UInt64(UInt(bitPattern: $0)) } ?? 0) }
    }

    /// In a suspended generator's frame: the `yieldValue` at which it stands, nil where the loop does not know it. Derived, never stored.
    @inline(__always) var resumePC: UnsafeMutablePointer<FastInstruction>? {
        get { UnsafeMutablePointer(bitPattern: Int(truncatingIfNeeded: base[Frame.resumePC].bits)) }
        nonmutating set { base[Frame.resumePC] = Value(bits: newValue.map { UInt64(UInt(bitPattern: $0)) } ?? 0) }
    }

    /// End of the value stack as of the last save.
    @inline(__always) var stackTop: UnsafeMutablePointer<Value> {
        get { UnsafeMutablePointer(bitPattern: Int(truncatingIfNeeded: base[Frame.stackTop].bits)).unsafelyUnwrapped }
        nonmutating set { base[Frame.stackTop] = Value(bits: UInt64(UInt(bitPattern: newValue))) }
    }

    /// Where the stack of frames goes on above this frame (for a generator's: above its caller).
    @inline(__always) var limit: UnsafeMutablePointer<Value> {
        get { UnsafeMutablePointer(bitPattern: Int(truncatingIfNeeded: base[Frame.limit].bits)).unsafelyUnwrapped }
        nonmutating set { base[Frame.limit] = Value(bits: UInt64(UInt(bitPattern: newValue))) }
    }

    /// In a running generator's frame: the slot that was in force before it was resumed.
    var handledBefore: UnsafeMutablePointer<Value> {
        get { UnsafeMutablePointer(bitPattern: Int(truncatingIfNeeded: base[Frame.handledBefore].bits)).unsafelyUnwrapped }
        nonmutating set { base[Frame.handledBefore] = Value(bits: UInt64(UInt(bitPattern: newValue))) }
    }

    /// Writes the header of a new frame.
    @inline(__always)
    func initialize(code: Value, function: Value, namespace: Value, back: Frame?, completion: Completion,
                    limit: UnsafeMutablePointer<Value>) {
        base[Frame.code] = code
        base[Frame.function] = function
        base[Frame.namespace] = namespace
        base[Frame.frameObject] = .null
        base[Frame.extra] = .null
        base[Frame.handled] = .null
        base[Frame.generator] = .null
        self.back = back
        base[Frame.position] = Value(bits: UInt64(completion.packed) &<< 32)
        self.limit = limit
        base[Frame.handledBefore] = .null
        base[Frame.returnPC] = .null
        base[Frame.resumePC] = .null
    }

    func setGenerator(_ generator: Value) { base[Frame.generator] = generator }

    @inline(__always) var decoded: UnsafeMutablePointer<DecodedCode> { code.decoded }

    /// Start of the value stack.
    @inline(__always) var stackBase: UnsafeMutablePointer<Value> { base + code.frameSlots }

    /// Offset in `co_code` of the current instruction: `f_lasti`; -1 before the first.
    var lasti: Int { pc < 0 ? -1 : Int(decoded.pointee.offsets[pc]) }
}

/// How a frame's result is taken by the frame below it: part of the program's state, kept in images by name.
struct Completion: Equatable {
    enum Kind: UInt8, CaseIterable {
        /// Replaces `pops` values by the result.
        case push
        /// Removes `pops` values and the result.
        case discard
        /// `__init__`: the result must be None; `extra`, the instance, takes its place.
        case initialized
        /// Replaces the top of the stack by the result and executes the same instruction again.
        case retry
        /// As retry, with the result's truth: what `__bool__` or `__len__` returned (checked).
        case truth
        /// `__next__` under FOR_ITER: StopIteration ends the loop.
        case iterate
        /// A generator or `__next__`/`send` under SEND: StopIteration ends the delegation.
        case send
        /// A binary operator's method: NotImplemented moves on to the next candidate (`extra`: its number).
        case binary
        /// `__contains__`: pushes the truth of the result; `extra` is True for `not in`.
        case contains
        /// `__getattribute__`, a property or `__get__` where the class has `__getattr__`: AttributeError calls that.
        /// `extra` is a tuple of object and name.
        case attribute
        /// A class body: `extra`… the result is dropped, the namespace is pushed.
        case namespace
        /// The bottom of the stack: the program ends.
        case finish
        /// A finalizer or callback run between two instructions: nothing changes for the frame below; an exception is reported.
        case unraisable
        /// `__del__`-like calls that must execute the interrupted instruction afterwards.
        case resume
        /// A module body started by the import machinery: pushes `extra`, the module.
        case pushExtra
        /// The events of a trace function, told between two instructions: nothing changes for the frame below, but an exception is raised in it.
        case traced
        /// As traced; afterwards `extra`, an exception, goes on being raised in the frame below.
        case reraise
    }

    let packed: UInt32
    @inline(__always) init(packed: UInt32) { self.packed = packed }
    @inline(__always) init(_ kind: Kind, pops: Int) { packed = UInt32(kind.rawValue) | UInt32(truncatingIfNeeded: pops) &<< 8 }
    @inline(__always) var kind: Kind { unsafeBitCast(UInt8(truncatingIfNeeded: packed), to: Kind.self) }
    @inline(__always) var pops: Int { Int(packed &>> 8) }
    /// Whether it is a plain push, the common case.
    @inline(__always) var isPush: Bool { packed & 0xFF == 0 }
    /// Whether it differs from a push only where an exception comes instead of a result.
    @inline(__always) var takesAnyResult: Bool { kind == .iterate || kind == .attribute }
}

/// A generator, coroutine or asynchronous generator: its frame lies in its tail.
struct GeneratorRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let name = 0, qualname = 1, code = 2, state = 3, count = 4, flagsWord = 5, fixedWords = 6

    enum State: Int { case created, suspended, running, finished }

    /// Of an asynchronous generator: 1 an awaitable of it is running, 2 closed, 4 the hooks were called.
    var flags: Int {
        get { object.raw(GeneratorRef.flagsWord) }
        nonmutating set { object.storeRaw(GeneratorRef.flagsWord, newValue) }
    }
    @inline(__always) var state: State {
        get { State(rawValue: object.raw(GeneratorRef.state)) ?? .finished }
        nonmutating set { object.storeRaw(GeneratorRef.state, newValue.rawValue) }
    }
    @inline(__always) var frame: Frame {
        Frame(base: object.words + (Object.headerWords + GeneratorRef.fixedWords + Frame.headerWords))
    }
}
