import Bytecode

/// Finalizers: `__del__`, the closing of generators that nobody will resume, callbacks of weak references.
///
/// Objects that will need one stand in a registry (`Root.finalizable`) in the order of their creation, which survives suspension. The
/// collector does not follow the registry; what it finds dead there it moves to the list of what is due (`Root.finalizers`), which
/// keeps it alive until a frame of the prelude takes all that is due and runs one finalizer after the other. An image holds both lists and
/// the frame, so suspending loses no finalizer.
///
/// CPython runs a finalizer when the last reference goes. Here that is seen where a statement drops an object that has
/// one (`del x`, `x = None`, the end of a function that made it); anything else is found by the next collection.
extension Runtime {
    private func list(_ root: Root) -> ListRef {
        let known = self.root(root)
        if known.isKind(.list) { return ListRef(known.object) }
        let made = newList()
        setRoot(root, made.value)
        return made
    }

    /// Called for each new object whose class has `__del__`, and for generators.
    @inline(never) func registerFinalizable(_ object: Object) { list(.finalizable).append(object.value) }

    /// Whether a generator has something to do when it is closed: it waits inside a `try` or `with`, or for another one.
    private func needsClosing(_ generator: GeneratorRef) -> Bool {
        switch generator.state {
        case .running, .finished: return false
        case .created: return isCoroutine(generator)
        case .suspended:
            if generator.object.classValue != type(.generator) || delegate(of: generator) != nil { return true }
            let decoded = generator.frame.decoded, pc = Int32(truncatingIfNeeded: generator.frame.pc)
            return (0..<decoded.pointee.handlerCount).contains { decoded.pointee.handlers[$0].start <= pc && pc < decoded.pointee.handlers[$0].end }
        }
    }

    private func needsFinalizer(_ object: Object) -> Bool {
        if object.kind == .generator { return needsClosing(GeneratorRef(object)) }
        if object.kind == .file { return !FileRef(object).isClosed }
        return !object.flags.contains(.finalized)
    }

    /// Makes the lists, so that a collection need not allocate.
    func prepareFinalization() {
        _ = list(.finalizable)
        _ = list(.finalizers)
    }

    /// Moves what is dead and has a finalizer from the registry to the list of what is due. What has none any more leaves it.
    ///
    /// - Returns: the objects that the collector must now keep alive.
    func selectFinalizers(isDead: (Object) -> Bool) -> ArraySlice<Value> {
        let registry = list(.finalizable), due = list(.finalizers)
        let first = due.count
        var kept: [Value] = []
        // Nothing else is ever put there, but a state may say anything.
        for item in registry.buffer where item.isPointer {
            if !needsFinalizer(item.object) && !(item.isKind(.generator) && GeneratorRef(item.object).state.rawValue < 3) { continue }
            if !isDead(item.object) {
                kept.append(item)
            } else if needsFinalizer(item.object) {
                due.append(item)
            }
        }
        registry.replace(with: kept)
        return Array(due.buffer)[first...]
    }

    /// Adds a weak reference, whose referent has died, to what is due: its callback will be called.
    func addCallback(of reference: Object) { list(.finalizers).append(reference.value) }

    /// Runs what is due in a frame above the running one, which then goes on as if nothing had happened.
    func runFinalizers() {
        guard list(.finalizers).count > 0 else { return }
        if callPrelude("finalization.run", completion: Completion(.unraisable, pops: 0)) == .error { exception = .null }
    }

    // MARK: Where references go

    /// Whether the death of an object would be noticed: it has a finalizer or is weakly referenced.
    @inline(__always) func isWatched(_ value: Value) -> Bool {
        guard value.isPointer else { return false }
        let object = value.object
        // A class lies in cycles with its MRO and its descriptors: it never dies of what a statement drops.
        if object.kind == .type { return false }
        if object.flags.contains(.weaklyReferenced) { return true }
        if object.kind == .generator { return needsClosing(GeneratorRef(object)) }
        if object.kind == .textFile { return !TextFileRef(object).file.isClosed }
        if object.kind == .file { return !FileRef(object).isClosed }
        return object.type.flags.contains(.finalizer) && !object.flags.contains(.finalized)
    }

    /// Whether a watched object has no finalizer of its own.
    private func isOnlyWeaklyReferenced(_ value: Value) -> Bool {
        value.object.kind == .instance && !value.object.type.flags.contains(.finalizer) && value.object.flags.contains(.weaklyReferenced)
    }

    /// Called between two instructions after a statement dropped `value`: if its death would be noticed, finds out whether it is dead.
    ///
    /// - Parameter byReturn: it was a variable of a function that has returned. Most such objects live on elsewhere, and what is only
    ///   weakly referenced and has no finalizer can wait: beyond the first such looks, the time between two of them grows.
    @inline(never) func dropped(_ value: Value, byReturn: Bool = false) {
        guard isWatched(value) else { return }
        let count = root(.drops).isInt ? root(.drops).int : 0
        let excess = count &- Runtime.mostReturnDrops
        if byReturn && excess > 0 && isOnlyWeaklyReferenced(value)
            && (excess >= Runtime.mostDrops || state.pointee.executed < excess &* excess &* Runtime.returnDropSpacing) { return }
        setRoot(.drops, Value(count &+ 1))
        // Each look costs a collection: a program that does this all the time waits for the regular ones.
        if count >= Runtime.mostDrops && count & (count &- 1) != 0 { return }
        if callPrelude("finalization.after_drop", completion: Completion(.unraisable, pops: 0)) == .error { exception = .null }
    }

    private static let mostDrops = 1000
    private static let mostReturnDrops = 50
    /// Instructions executed before the first of the later looks that a return asks for; before the n-th, it is n² times as many.
    private static let returnDropSpacing = 100_000

    /// Makes the frame that a watched object was made in return the slow way, which looks at what its locals drop.
    func watchRunningFrame() {
        if let frame = visible(state.pointee.frame) { _ = frameObject(of: frame) }
    }

    /// The first watched object among the variables of a frame that returns `result`; null when there is none.
    func watchedLocal(of frame: Frame, result: Value) -> Value {
        if frame.frameObject.isNull || frame.codeValue.object[CodeRef.filename] == state.pointee.preludeFilename { return .null }
        for i in 0..<frame.code.nlocals where isWatched(frame.base[i]) {
            // Whoever calls a method nearly always holds the object still, and a method that refers to it weakly (each `WeakSet()` does in
            // its `__init__`) must not cost a collection.
            if i == 0 && frame.code.argcount > 0 && isOnlyWeaklyReferenced(frame.base[i]) { continue }
            if frame.base[i] == result {
                // The caller has it now.
                if let caller = visible(frame.back) { _ = frameObject(of: caller) }
                continue
            }
            return frame.base[i]
        }
        if isWatched(result), let caller = visible(frame.back) { _ = frameObject(of: caller) }
        return .null
    }

    // MARK: The end of the program

    /// Pushes the frame that ends a program: functions registered with `atexit`, then finalizers. False when there is nothing to do.
    func beginExit(_ exitCode: Int32) -> Bool {
        if root(.exitCode).isInt { return false }
        setRoot(.exitCode, Value(Int(exitCode)))
        let registry = list(.finalizable)
        let isIdle = !registry.buffer.contains { $0.isPointer && needsFinalizer($0.object) && !isStandardInput($0.object) } && list(.finalizers).count == 0 && root(.atexit).isNull
        if isIdle { return false }
        endPrintedLine()
        if callPrelude("finalization.at_exit", completion: Completion(.finish, pops: 0)) != .error { return true }
        exception = .null
        return false
    }

    private func isStandardInput(_ object: Object) -> Bool { object.kind == .file && FileRef(object).flags.contains(.bytewise) }

    /// The exit code that was found before the final frame ran.
    var exitCode: Int32? { root(.exitCode).isInt ? Int32(truncatingIfNeeded: root(.exitCode).int) : nil }
}

/// What the prelude's `finalization.py` is made of.
enum FinalizationIntrinsics {
    private static func place(_ runtime: Runtime, _ code: CodeRef, _ offset: Int) -> Value {
        runtime.tuple([code.object[CodeRef.filename], Value(runtime.line(of: code, at: offset))])
    }

    static let intrinsics: [Native] = [
        // What is due, first come first; it is the caller's from then on.
        Native("_take_finalizers", "", .function) { runtime, _ in
            let due = runtime.root(.finalizers)
            runtime.setRoot(.finalizers, .null)
            return due.isKind(.list) ? due : runtime.newList().value
        },
        // How something is to be finalized: 0, by its __del__; 1, as a generator; 2, as a weak reference; 3, as a coroutine that was never
        // awaited; None when it is done, as it is with files, whose closing needs no Python code.
        Native("_begin_finalizing", "item, /", .function) { runtime, a in
            guard a[0].isPointer else { return .none }
            let object = a[0].object
            switch object.kind {
            case .file:
                _ = runtime.closeFile(FileRef(object))
                runtime.exception = .null
                return .none
            case .generator: return Value(GeneratorRef(object).state == .created ? 3 : 1)
            case .weakReference where !object.type.flags.contains(.finalizer): return Value(2)
            default:
                object.writeBarrier()
                object.flags.insert(.finalized)
                return Value(0)
            }
        },
        // Collects garbage in place of the call.
        Native("_collect", "", .function) { runtime, _ in runtime.request(.collect, .none, count: 0) },
        // At the end everything that has a finalizer is due, in the order of creation.
        Native("_finalize_all", "", .function) { runtime, _ in
            let items = runtime.selectFinalizers { _ in true }
            return Value(!items.isEmpty)
        },
        Native("_close_generator", "generator, /", .function) { runtime, a in
            let close = runtime.prelude("generator.close")
            return close == .error ? close : runtime.tailCall(close, a[0])
        },
        // File name and line where a coroutine was made.
        Native("_coroutine_origin", "coroutine: generator, /", .function) { runtime, a in
            let frame = GeneratorRef(a[0].object).frame
            guard let origin = runtime.items(of: frame.extra), origin.count == 2, origin[0].isKind(.code), origin[1].isInt else { return .none }
            return place(runtime, CodeRef(origin[0].object), origin[1].int)
        },
        // The same of the instruction that the program has executed last.
        Native("_current_place", "", .function) { runtime, _ in
            guard let frame = runtime.visible(runtime.state.pointee.frame), frame.pc > 0 else { return .none }
            return place(runtime, frame.code, Int(frame.decoded.pointee.offsets[frame.pc - 1]))
        },
        Native("_weak_callback", "reference: weakref, /", .function) { $1[0].object[WeakReferenceMethods.callback] },
        Native("_unraisable", "type, value, traceback, message, object, /", .function) { runtime, a in
            runtime.record(.unraisableHookArgs, (0..<5).map { a[$0] })
        },
        Native("_atexit_functions", "", .function) { runtime, _ in
            let functions = runtime.root(.atexit)
            runtime.setRoot(.atexit, .null)
            return functions.isKind(.list) ? functions : runtime.newList().value
        },
        Native("_atexit_add", "function, args, kwargs, /", .function) { runtime, a in
            if runtime.root(.atexit).isNull { runtime.setRoot(.atexit, runtime.newList().value) }
            ListRef(runtime.root(.atexit).object).append(runtime.tuple([a[0], a[1], a[2]]))
            return .none
        },
        Native("_flush_streams", "", .function) { runtime, _ in
            _ = runtime.state.pointee.host.standardOutput.flush()
            return .none
        },
    ]
}
