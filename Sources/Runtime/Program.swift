import Bytecode
import Glibc

/// One program with its whole world: what `Session` (module Torpor) sees of this module. It owns the runtime's memory.
package final class Program {
    let runtime: Runtime
    /// What the host asked for at the last safepoint that it was asked.
    private var interruption = Interruption.none
    /// Asked at safepoints, thousands of instructions apart: whether the program is to be interrupted. It forgets what it
    /// answers: a request is delivered once.
    package var poll: () -> Interruption = { .none } {
        didSet { watch() }
    }

    /// What a host can ask of a running program.
    package enum Interruption: Sendable { case none, suspend, keyboardInterrupt }

    /// Why `run` came back.
    package enum Pause: Equatable, Sendable {
        /// The program has ended; what it printed is written out.
        case ended(exitCode: Int32)
        /// `torpor.suspend()` waits for an answer.
        case suspended
        /// `torpor.snapshot(label)` waits for its None.
        case snapshot(label: String?)
        /// As many instructions as asked for were executed.
        case limit
        /// The host asked for it.
        case interrupted
    }

    /// What a program is started with.
    package struct Setting: Sendable {
        /// Key of the str hash.
        package var hashKey: (UInt64, UInt64) = (0, 0)
        /// `sys.argv`
        package var arguments: [String] = []
        /// `sys.path`
        package var searchPath: [String] = []
        /// Members marked RESTRICTED are hidden.
        package var isRestricted = false

        package init() {}
    }

    /// An empty world, in which a program can be started.
    package init(_ setting: Setting) {
        runtime = Runtime.create(hashKey: setting.hashKey)
        runtime.state.pointee.restricted = setting.isRestricted
        runtime.state.pointee.host.arguments = setting.arguments
        runtime.state.pointee.host.searchPath = setting.searchPath
        let sys = DictRef(runtime.root(.sysDict).object)
        let path = setting.searchPath + (StandardLibrary.folder.map { [$0] } ?? [])
        for (name, items) in [("argv", setting.arguments), ("path", path)] {
            runtime.set(sys, runtime.intern(name), runtime.list(items.map { runtime.str($0) }))
        }
    }

    /// The world of a saved state.
    ///
    /// - Parameters:
    ///   - payloads: object records, the oldest pack first.
    ///   - memoryLimit: most bytes that the state's objects may take.
    ///   - checksSum: whether the records must have the sum that the roots say. Without it only what makes a state safe is checked.
    ///   - isRestricted: as in `Setting`. A state saved by a restricted program is restricted in any case.
    /// - Throws: `SnapshotFailure`: what is wrong with the state.
    package init(
        waking roots: [UInt8], payloads: [UnsafeRawBufferPointer], codes: [CodeContent], isRestricted: Bool = false,
        memoryLimit: Int = Program.memoryLimit, checksSum: Bool = true
    ) throws(SnapshotFailure) {
        runtime = try Decoder.wake(roots: roots, payloads: payloads, codes: codes, memoryLimit: memoryLimit, checksSum: checksSum) { runtime in
            if isRestricted { runtime.state.pointee.restricted = true }
        }
    }

    deinit { runtime.destroy() }

    /// Most bytes that a woken state takes unless told otherwise, its records included: 16 GiB, or three quarters of the memory that the
    /// machine has or the process may use, where that is less.
    package static let memoryLimit: Int = {
        var memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        var allowed = rlimit()
        // `ulimit -v` counts the room of the frame stack, used or not.
        if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &allowed) == 0, allowed.rlim_cur < UInt(memory) {
            memory = max(Int(allowed.rlim_cur) - Runtime.stackWords * 8, 0)
        }
        return min(16 << 30, max(memory / 4 * 3, 1 << 28))
    }()

    // MARK: Running

    /// Makes `__main__` and its first frame of a program's text. If the text does not compile, the next `run` says so.
    ///
    /// - Parameters:
    ///   - filename: as in tracebacks.
    ///   - file: `__file__`, nil for text that came from no file.
    package func start(source: [UInt8], filename: String, file: String?) {
        let namespace = makeMain()
        if let file {
            runtime.set(namespace, runtime.name(.__file__), runtime.str(file))
            runtime.set(namespace, runtime.intern("__cached__"), .none)
        }
        let code = runtime.compile(source: source, filename: filename, mode: .exec)
        if code != .error { push(CodeRef(code.object), namespace) }
    }

    /// The same of a code object.
    func start(_ code: CodeRef) { push(code, makeMain()) }

    /// Makes `__main__` and a frame that finds a module and runs it there, as `-m` does.
    package func start(module: String) {
        _ = makeMain()
        _ = runtime.callPrelude("imports.run_main", runtime.str(module), completion: Completion(.finish, pops: 0))
    }

    private func makeMain() -> DictRef {
        let modules = DictRef(runtime.root(.modules).object)
        let namespace = runtime.newDict(capacity: 64)
        let module = runtime.newModule("__main__", namespace)
        runtime.set(modules, runtime.name(.__main__), module)
        runtime.set(namespace, runtime.name(.__annotations__), runtime.newDict().value)
        runtime.set(namespace, runtime.name(.__builtins__), modules.lookup(name: runtime.intern("builtins"), in: runtime))
        runtime.set(namespace, runtime.name(.__package__), .none)
        return namespace
    }

    private func push(_ code: CodeRef, _ namespace: DictRef) {
        _ = runtime.pushCode(
            code, globals: namespace, namespace: namespace.value, closure: .null, completion: Completion(.finish, pops: 0))
    }

    /// Instructions executed since the program's start.
    package var executed: Int { runtime.state.pointee.executed }

    /// Whether the program stands at a call of `torpor.suspend()` or `torpor.snapshot()` that waits for its result.
    package var isWaiting: Bool { runtime.state.pointee.suspension != .none }

    /// Goes on for at most `limit` instructions. A waiting call gets its answer first.
    package func run(limit: Int, answer: Answer = .none) -> Pause {
        if isWaiting && !deliver(answer), let pause = end() { return pause }
        // Nothing was started: its text did not compile.
        if !runtime.exception.isNull, let pause = end() { return pause }
        let first = executed
        while true {
            switch runtime.run(limit: limit - (executed - first)) {
            case .finished:
                if let pause = conclude(runtime.finish()) { return pause }
            case .failed: if let pause = end() { return pause }
            case .suspended:
                return runtime.state.pointee.suspension == .snapshot ? .snapshot(label: label) : .suspended
            case .interrupted:
                if executed - first >= limit { return .limit }
                let request = interruption
                interruption = .none
                switch request {
                case .none: continue
                case .suspend: return .interrupted
                case .keyboardInterrupt:
                    if !runtime.continueRaising(runtime.newException(.keyboardInterrupt, [])), let pause = end() { return pause }
                }
            }
        }
    }

    /// Writes out what the program has printed; false when that is impossible.
    @discardableResult
    package func flush() -> Bool {
        let host = runtime.state.pointee.host
        return host.standardOutput.flush() == 0 && host.standardError.flush() == 0
    }

    /// CPython's exit code where standard output could not be written at the end.
    private static let flushFailed: Int32 = 120

    /// Reports the exception that ended the program; nil when Python code has a say in that, and the program goes on with it.
    private func end() -> Pause? {
        switch runtime.reportUncaught() {
        case .exited(let exitCode): conclude(exitCode)
        case .continues: nil
        }
    }

    /// The program has ended, unless finalizers are still to run: then nil, and it goes on with them.
    private func conclude(_ exitCode: Int32) -> Pause? {
        if runtime.beginExit(exitCode) { return nil }
        let exitCode = runtime.exitCode ?? exitCode
        let error = flushAtExit()
        return .ended(exitCode: error == 0 || exitCode != 0 ? exitCode : Program.flushFailed)
    }

    /// The same at the end, where what was not written is lost: that is said on standard error, in CPython's words.
    private func flushAtExit() -> Int32 {
        let host = runtime.state.pointee.host
        let error = host.standardOutput.flush()
        if error != 0 {
            let text = "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n"
                + "\(error == EPIPE ? "BrokenPipeError" : "OSError"): [Errno \(error)] \(String(cString: strerror(error)))\n"
            var line = text
            line.withUTF8 { _ = host.standardError.write($0) }
        }
        return max(error, host.standardError.flush())
    }

    private func watch() {
        // The closure must not keep this object alive: it is stored in what this object owns.
        runtime.state.pointee.host.shouldStop = { [unowned self] in
            interruption = poll()
            return interruption != .none
        }
    }

    // MARK: Answers

    /// What a waiting call gets.
    package enum Answer: Sendable {
        case none
        /// A value as JSON text (RFC 8259), which `Program.check(json:)` has found good.
        case json(String)
        /// The call raises RuntimeError with this message.
        case error(String)
    }

    /// What is wrong with a JSON text; nil when nothing is.
    package func check(json text: String) -> String? {
        do throws(JSONFailure) {
            _ = try runtime.value(json: text)
            return nil
        } catch { return error.description }
    }

    /// Gives the waiting call its result. False when that ended the program: the exception is pending.
    private func deliver(_ answer: Answer) -> Bool {
        runtime.state.pointee.suspension = .none
        runtime.setRoot(.pending, .null)
        let value: Value
        switch answer {
        case .none: value = .none
        case .json(let text):
            do throws(JSONFailure) {
                value = try runtime.value(json: text)
            } catch {
                return runtime.continueRaising(runtime.newException(.valueError, [runtime.str(error.description)]))
            }
        case .error(let message):
            return runtime.continueRaising(runtime.newException(.runtimeError, [runtime.str(message)]))
        }
        if runtime.complete(value, runtime.state.pointee.suspensionCompletion) != .error { return true }
        return runtime.unwind()
    }

    /// What the waiting `torpor.suspend(request)` asks for, as JSON text; where the request has no JSON form, its repr as
    /// a JSON string. Nil when none waits.
    package var request: String? {
        guard runtime.state.pointee.suspension == .suspend else { return nil }
        let value = runtime.root(.pending)
        return runtime.json(value) ?? JSONText.string(Inspector(runtime).brief(value))
    }

    private var label: String? {
        let label = runtime.root(.pending)
        return label.isKind(.str) ? StrRef(label.object).string : nil
    }

    // MARK: Saving

    /// What has changed since the state was saved or woken last; the whole state, if there is none or `whole` asks for it. It may be
    /// saved whenever `run` has come back and the program has not ended.
    ///
    /// - Parameters:
    ///   - digest: the store's digest of a code object's content.
    ///   - sink: gets the packs as they are completed. If the state does not come into the image after all, call `forgetRecords()`.
    package func encode(
        whole: Bool = false, digest: @escaping (CodeContent) -> [UInt8], sink: (SnapshotContent.Pack) throws -> Void
    ) throws -> SnapshotContent {
        runtime.flushFiles()
        var encoder = Encoder(runtime, digest: digest)
        return try encoder.encode(whole: whole, sink: sink)
    }

    /// The state as it is apart from what depends on the processes that made it: without garbage, the objects numbered in the order in which
    /// the roots reach them, as a whole snapshot. Nothing is written anywhere. The program can do nothing but end afterwards.
    package func canonicalContent(digest: @escaping (CodeContent) -> [UInt8]) throws -> SnapshotContent {
        runtime.collectAtSafepoint()
        runtime.heap.pointee.forEachObject { $0.oid = 0 }
        runtime.heap.pointee.lastOid = 0
        runtime.state.pointee.host.records.segments = [:]
        var encoder = Encoder(runtime, digest: digest)
        return try encoder.encode(whole: true) { _ in }
    }

    /// How many records the last whole state had, 0 when there is none to build on.
    package var recordsInWhole: Int { runtime.state.pointee.host.records.whole }

    /// What was saved last is not in the image: the next state to be saved is a whole one.
    package func forgetRecords() { runtime.state.pointee.host.records.begin() }

    /// What has changed since the last snapshot without having been reported: a change that bypassed the write barrier. For tests.
    package func unreportedChanges(digest: @escaping (CodeContent) -> [UInt8]) -> [String] {
        BarrierCheck(runtime, digest: digest).changes()
    }

    // MARK: Tests

    /// Sends what the program prints to closures instead of the process's streams.
    package func redirect(
        output: @escaping (UnsafeBufferPointer<UInt8>) -> Void, error: @escaping (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        runtime.state.pointee.host.standardOutput = OutputBuffer(descriptor: 1, sink: output)
        runtime.state.pointee.host.standardError = OutputBuffer(descriptor: 2, sink: error)
    }

    /// Most bytes that the program's objects may take: beyond that MemoryError is raised in it. nil: no limit.
    package var objectLimit: Int? {
        get { runtime.heap.pointee.limit == .max ? nil : runtime.heap.pointee.limit }
        set { runtime.heap.pointee.limit = newValue ?? .max }
    }

    /// Collects garbage before every instruction.
    package var collectsAlways: Bool {
        get { runtime.state.pointee.collectsAlways }
        set { runtime.state.pointee.collectsAlways = newValue }
    }

    /// Natives that have a twin leave the work to it.
    package var prefersTwins: Bool {
        get { runtime.state.pointee.prefersTwins }
        set { runtime.state.pointee.prefersTwins = newValue }
    }

    /// Frees what nothing refers to, as at a safepoint.
    package func collect() { runtime.collectAtSafepoint() }
}

extension Runtime {
    /// Raises an exception in the running frame, between two instructions. False when nothing handles it: it is pending.
    func continueRaising(_ exception: Value) -> Bool {
        self.exception = exception
        return unwind()
    }
}
