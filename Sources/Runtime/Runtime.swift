import Glibc

/// One Python world: heap, builtin types, modules, the stack of frames. A handle of one pointer that is passed around
/// by value; `Session` (module Torpor) owns the memory. A process can hold many runtimes; each is used by one task at a
/// time. There is no other mutable state anywhere.
struct Runtime {
    let state: UnsafeMutablePointer<RuntimeState>

    @inline(__always) var heap: UnsafeMutablePointer<Heap> { state.pointee.heap }

    /// The type object of a builtin type.
    @inline(__always) func type(_ type: BuiltinType) -> Value { state.pointee.types[type.rawValue] }

    /// An interned name that the runtime itself uses.
    @inline(__always) func name(_ name: Name) -> Value { state.pointee.names[RuntimeState.firstName + name.index] }

    /// The exception being raised; null when none is.
    @inline(__always) var exception: Value {
        get { state.pointee.exception }
        nonmutating set { state.pointee.exception = newValue }
    }

    @inline(__always) func root(_ root: Root) -> Value { state.pointee.roots[root.rawValue] }
    @inline(__always) func setRoot(_ root: Root, _ value: Value) { state.pointee.roots[root.rawValue] = value }

    /// The class of any value, immediate or not.
    @inline(__always) func typeOf(_ value: Value) -> TypeRef {
        if value.isPointer { return value.object.type }
        return TypeRef(immediateType(value).object)
    }

    @inline(never) func immediateType(_ value: Value) -> Value {
        if value.isInt { return type(.int) }
        if value.isFlonum { return type(.float) }
        switch value {
        case .none: return type(.noneType)
        case .true, .false: return type(.bool)
        case .notImplemented: return type(.notImplementedType)
        case .ellipsis: return type(.ellipsisType)
        default: return type(.object)
        }
    }

    /// Whether the class of `value` is exactly that builtin type.
    @inline(__always) func isExact(_ value: Value, _ type: BuiltinType) -> Bool {
        typeOf(value).value == self.type(type)
    }
}

/// Values that keep objects alive besides the frames. Those in `persisted` are part of an image.
enum Root: Int, CaseIterable {
    /// `sys.modules`.
    case modules
    /// The namespace of the module `builtins`.
    case builtins
    case sysDict
    /// The exception handled at the bottom of the frame stack, outside any generator.
    case handled
    /// Values that the next `torpor.suspend()` result and other waiting requests hold.
    case pending
    /// Living objects that have a finalizer, in the order of their creation. A list that the collector does not follow.
    case finalizable
    /// Dead objects whose finalizers are due, and weak references whose callbacks are.
    case finalizers
    /// How many times a dropped reference led to a collection.
    case drops
    /// Functions to call at the end, as `atexit` keeps them: a list of (function, args, kwargs); null without.
    case atexit
    /// The exit code, while the last finalizers run.
    case exitCode
    /// `sys.set_asyncgen_hooks`: a tuple (firstiter, finalizer); null without.
    case asyncHooks
    /// `sys.settrace` and `sys.setprofile`: see `Tracing.swift`; null while both are off.
    case tracing
    /// The native function whose end a profile function is being told.
    case pendingNative
    /// `object.__new__` and `object.__init__`, which calls of classes look for.
    case objectNew, objectInit
    /// What the prelude keeps from one wake to the next, by name: a dict; null without.
    case kept
    /// Namespaces of the prelude by name, compiled when first needed. Not persisted.
    case prelude

    static let persisted: [Root] = [
        .modules, .builtins, .sysDict, .handled, .pending, .finalizable, .finalizers, .drops, .atexit, .kept, .exitCode,
        .asyncHooks, .tracing, .pendingNative,
    ]
}

/// What a runtime knows, in raw memory. Only trivial fields may be touched by the interpreter loop.
struct RuntimeState {
    var heap: UnsafeMutablePointer<Heap>
    /// Type objects by `BuiltinType`.
    var types: UnsafeMutablePointer<Value>
    /// Interned strings by `Name`, and more (see `firstName`).
    var names: UnsafeMutablePointer<Value>
    var roots: UnsafeMutablePointer<Value>
    var exception = Value.null
    /// RERAISE is raising `exception`: the running frame is in its traceback already.
    var isReraising = false
    /// The pending exception was made elsewhere and is raised here as it is, as `generator.throw` does: its context stays.
    var keepsContext = false

    // The stack of frames (see `Frame`).
    var stackBase: UnsafeMutablePointer<Value>
    var stackLimit: UnsafeMutablePointer<Value>
    /// The running frame, nil when nothing runs.
    var frame: Frame?
    /// Where the innermost generator frame, or the bottom of the stack, keeps the exception being handled.
    var handledSlot: UnsafeMutablePointer<Value>
    /// Number of frames on the stack.
    var depth = 0
    var recursionLimit = 1000

    /// What the native function that returned `.request` asks for.
    var request = Request()
    /// With a request made by an attribute's getter: (object, name) if AttributeError means to ask `__getattr__`; else null.
    var requestFallback = Value.null
    /// Room for its arguments.
    var requestArguments: UnsafeMutablePointer<Value>
    static let requestCapacity = 1 << 16
    /// The twins of native functions by the numbers of `NativeCatalog`, null until first needed. `Root.prelude` keeps them alive.
    var twins: UnsafeMutablePointer<Value>

    /// What `.suspended` asks for, and how the frame takes the answer.
    var suspension = Suspension.none
    var suspensionCompletion = Completion(.push, pops: 0)

    /// What the bottom frame returned.
    var result = Value.null
    /// A collection at every safepoint (a test mode).
    var collectsAlways = false
    /// `Root.tracing` is set: the loop executes single instructions and tells of them.
    var isTraced = false
    /// A trace or profile function is running, of which nothing is told.
    var isInTracer = false

    /// A native function has worked for long: the host is to be asked before the loop goes on.
    var asksHost = false

    /// Instructions executed so far, as of the running frame's last save.
    var executed: Int {
        get { sliceEnd &- sliceLeft }
        set {
            sliceEnd = newValue
            sliceLeft = 0
        }
    }
    /// Instructions left in the slice being executed, as of the last save; and the number executed at its end.
    var sliceLeft = 0
    var sliceEnd = 0
    /// The number executed at which `run` comes back.
    var limitEnd = 0
    /// Why it comes back.
    var leaving = Exit.failed
    var typeCache = TypeCache()
    /// How classes are called: see `pushConstructor`. By version.
    let constructors: UnsafeMutablePointer<ConstructorEntry> = {
        let entries = UnsafeMutablePointer<ConstructorEntry>.allocate(capacity: ConstructorEntry.count)
        entries.initialize(repeating: ConstructorEntry(), count: ConstructorEntry.count)
        return entries
    }()
    /// Version handed out last to a type or a dict's keys.
    var lastVersion = 0

    /// In `names`: the 256 one-character strs of Latin-1, then the empty tuple, then the `Name`s.
    static let emptyTuplePlace = 256, firstName = 257
    static let nameCount = firstName + Name.allCases.count

    /// Arguments being bound for native functions: a stack of values.
    static let scratchCapacity = 1 << 16
    /// The str `<prelude>`: the file name of the prelude's code, whose frames tracebacks leave out.
    var preludeFilename = Value.null
    var scratch: UnsafeMutablePointer<Value>
    var scratchTop: UnsafeMutablePointer<Value>

    /// Random key of the str hash, kept in the image.
    var hashKey: (UInt64, UInt64)
    /// Natives that have a twin leave the work to it (a test mode).
    var prefersTwins = false
    /// The members marked RESTRICTED are hidden.
    var restricted = false
    /// `sys.set_int_max_str_digits`: most decimal digits of an int as text, 0 for any number.
    var mostDigits = Integer.defaultMaximumDigits
    /// Interned strings: an open-addressing table.
    var interned: InternTable
    /// Everything that is not trivial: the host's side. Never touched by the loop.
    var host: Host
}

/// The `__init__` that a call of a class runs, as long as the class has that version.
struct ConstructorEntry {
    static let count = 256
    var version = 0
    var initializer = Value.null
}

/// The non-trivial rest of a runtime's state: tables for slow paths, and what connects it to its host.
final class Host {
    /// Objects that every runtime has, by name.
    var permanents = PermanentTable()
    /// Modules written in Swift that were made so far, by their places in `NativeTables.modules`: what an import finds before it
    /// looks for files.
    var nativeModules: [Value] = []
    /// Natives that only the prelude sees: a namespace that each prelude file begins with.
    var intrinsics = Value.null
    /// Prelude functions found so far, by path.
    var preludeFunctions: [String: Value] = [:]
    /// Asked at safepoints: whether the program is to be interrupted.
    var shouldStop: () -> Bool = { false }
    /// Where `print` and tracebacks go.
    var standardOutput = OutputBuffer(descriptor: 1)
    var standardError = OutputBuffer(descriptor: 2)
    /// Descriptors that files of the program have open: closed with the runtime.
    var descriptors: Set<Int32> = []
    /// Arguments of the program: `sys.argv`.
    var arguments: [String] = []
    /// What is known of the records in the image.
    let records = RecordTable()
    /// `sys.flags`-like settings and paths.
    var searchPath: [String] = []

    init() {}
}

/// Why the loop returned although the program has not ended.
enum Suspension: UInt8 {
    case none
    /// `torpor.suspend()`: the request lies in `Root.pending`.
    case suspend
    /// `torpor.snapshot()`: the label lies in `Root.pending`.
    case snapshot
}
