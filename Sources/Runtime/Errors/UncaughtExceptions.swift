/// The end of a program that nothing stopped: `sys.excepthook`, SystemExit, exit codes.
/// Python library reference, `sys.excepthook` and `sys.exit`.
extension Runtime {
    /// How a program ends whose last frame an exception has left.
    package enum Ending: Equatable {
        /// It has ended; this is the exit code.
        case exited(Int32)
        /// Python code has a say in what is shown: a frame was pushed, and the program goes on. When it is finished,
        /// `finish` tells its exit code.
        case continues
    }

    /// Shows the pending exception as `sys.excepthook` does, or takes SystemExit's code.
    package func reportUncaught() -> Ending {
        let value = exception
        exception = .null
        endPrintedLine()
        guard value.isKind(.exception) else { return .exited(1) }
        if value.object.type.isSubtype(of: TypeRef(type(.systemExit).object)) {
            let code = exceptionDetail(value, 0)
            if code == .none { return .exited(0) }
            if isInt(code) { return .exited(Int32(truncatingIfNeeded: (smallInt(code) ?? -1) & 0xFF)) }
            let text = nativeStr(code)
            if text.isPointer, hasNativeErrorStream {
                writeError(text, "\n")
                return .exited(1)
            }
        } else {
            let hook = DictRef(root(.sysDict).object).lookup(name: name(.excepthook), in: self)
            let own = DictRef(root(.sysDict).object).lookup(name: intern("__excepthook__"), in: self)
            if hook == own && !hook.isNull && hasNativeErrorStream && exceptionsToAsk(value).isEmpty {
                writeError(exceptionText(of: value, facts: []), "")
                return .exited(uncaughtCode(value))
            }
        }
        exception = .null
        let result = callPrelude("exceptions.uncaught", value, completion: Completion(.finish, pops: 0))
        if result == Runtime.framePushed { return .continues }
        exception = .null
        return .exited(1)
    }

    /// Ends a program whose last frame has returned: its exit code is what the frame pushed by `reportUncaught`
    /// returned, else 0.
    package func finish() -> Int32 {
        endPrintedLine()
        return Int32(truncatingIfNeeded: smallInt(state.pointee.result) ?? 0)
    }

    private func uncaughtCode(_ value: Value) -> Int32 {
        value.object.type.isSubtype(of: TypeRef(type(.keyboardInterrupt).object)) ? 130 : 1
    }

    private var hasNativeErrorStream: Bool {
        let stream = DictRef(root(.sysDict).object).lookup(name: name(.stderr), in: self)
        return stream.isKind(.textStream) || stream == .none || stream.isNull
    }

    /// Writes a str and a bit of text to `sys.stderr`, after what the program printed.
    private func writeError(_ text: Value, _ more: String) {
        _ = state.pointee.host.standardOutput.flush()
        var stream = DictRef(root(.sysDict).object).lookup(name: name(.stderr), in: self)
        if stream == .none { return }
        if !stream.isKind(.textStream) { stream = DictRef(root(.sysDict).object).lookup(name: intern("__stderr__"), in: self) }
        guard stream.isKind(.textStream) else { return }
        for part in [text, str(more)] { _ = write(StrRef(part.object), to: TextStreamRef(stream.object)) }
        exception = .null
    }

    /// The exception that left a finalizer or callback goes to standard error, and the program goes on.
    func reportUnraisable() {
        let value = exception
        exception = .null
        guard value.isKind(.exception) else { return }
        // What was called is what the first entry of the traceback was running.
        let traceback = ExceptionRef(value.object).traceback
        let called = traceback.isKind(.traceback) ? nativeRepr(traceback.object[1].object[FrameObjectRef.function]) : .none
        exception = .null
        writeError(str(called.isKind(.str) ? "Exception ignored in: \(StrRef(called.object).string)\n" : "Exception ignored\n"), "")
        writeError(exceptionText(of: value, facts: []), "")
    }

    // MARK: Parts

    /// The whole text for an exception. `facts` are tuples as `_facts` in the prelude's `exceptions.py` makes them.
    func exceptionText(of exception: Value, facts: [Value]) -> Value {
        var printer = ExceptionPrinter(self)
        for fact in facts {
            guard let parts = items(of: fact), parts.count == 4 else { continue }
            printer.learn(parts[0], .init(
                text: parts[1] == .none ? nil : parts[1], notes: items(of: parts[2]).map { Array($0) } ?? [],
                names: items(of: parts[3]).map { names in names.compactMap { $0.isKind(.str) ? StrRef($0.object).string : nil } }))
        }
        printer.show(exception)
        return printer.finish()
    }

    /// The exceptions that will be shown with `exception` and of which native code cannot tell everything.
    func exceptionsToAsk(_ exception: Value) -> [Value] {
        var found: [Value] = []
        var pending = [exception]
        var seen: Set<UInt64> = []
        while let next = pending.popLast() {
            guard next.isKind(.exception), seen.insert(next.bits).inserted else { continue }
            if mustAsk(next) { found.append(next) }
            let e = ExceptionRef(next.object)
            pending.append(e.cause)
            if !e.suppressesContext { pending.append(e.context) }
            if next.object.type.isSubtype(of: TypeRef(type(.baseExceptionGroup).object)),
               let members = items(of: exceptionDetail(next, ExceptionMembers.GroupPlace.exceptions)) {
                pending.append(contentsOf: members)
            }
        }
        return found
    }

    private func mustAsk(_ exception: Value) -> Bool {
        defer { self.exception = .null }
        if nativeStr(exception) == .declined { return true }
        let notes = exceptionNotes(exception)
        if !notes.isNull {
            if let listed = items(of: notes) {
                if listed.contains(where: { !nativeStr($0).isPointer }) { return true }
            } else if !nativeRepr(notes).isPointer {
                return true
            }
        }
        guard exception.object.classValue == type(.attributeError), exceptionDetail(exception, 0).isKind(.str) else { return false }
        return nativeDirectory(exceptionDetail(exception, ExceptionMembers.AttributeErrorPlace.obj)) == nil
    }

    /// `exception.__notes__`, null when there are none.
    func exceptionNotes(_ exception: Value) -> Value {
        let own = instanceAttribute(exception.object, name(.__notes__))
        return own.isNull ? lookup(exception.object.type, .__notes__) : own
    }

    /// `dir(object)`, nil when Python code has a say.
    func nativeDirectory(_ object: Value) -> [String]? {
        let type = typeOf(object)
        let own = lookup(type, .__dir__)
        if !own.isKind(.nativeFunction) { return nil }
        let dictAttribute = lookup(type, .__dict__)
        if type.isHeapType && dictAttribute.isKind(.property) { return nil }
        let names = newDict()
        if let attributes = attributeDict(of: object) { addKeys(of: attributes, to: names) }
        if object.isKind(.module) {
            if !names.lookup(name: name(.__dir__), in: self).isNull { return nil }
        } else {
            let mro = object.isKind(.type) ? TypeRef(object.object).mro : type.mro
            for i in 0..<mro.count { addKeys(of: TypeRef(mro[i].object).dict, to: names) }
        }
        return stringKeys(names).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The keys of a dict that are strs.
    func stringKeys(_ dict: DictRef) -> [String] {
        var keys: [String] = []
        var i = dict.next(0)
        while i >= 0 {
            if dict.entries[i].key.isKind(.str) { keys.append(StrRef(dict.entries[i].key.object).string) }
            i = dict.next(i + 1)
        }
        return keys
    }
}

/// `sys.excepthook`, and what the prelude needs to show exceptions.
enum ExceptionDisplay {
    static let excepthook = Native("excepthook", "exctype, value, traceback, /", twin: "exceptions.excepthook", .function) { runtime, a in
        let stream = DictRef(runtime.root(.sysDict).object).lookup(name: runtime.name(.stderr), in: runtime)
        guard a[1].isKind(.exception), stream.isKind(.textStream) else { return .declined }
        if runtime.exceptionsToAsk(a[1]).isEmpty == false { return .declined }
        if ExceptionRef(a[1].object).traceback.isNull && a[2].isKind(.traceback) {
            a[1].object.store(ExceptionRef.tracebackWord, a[2])
        }
        _ = runtime.state.pointee.host.standardOutput.flush()
        return runtime.write(StrRef(runtime.exceptionText(of: a[1], facts: []).object), to: TextStreamRef(stream.object))
    }

    static let intrinsics: [Native] = [
        Native("_is_exception", "value, /", .function) { Value($1[0].isKind(.exception)) },
        Native("_is_traceback", "value, /", .function) { Value($1[0].isKind(.traceback)) },
        // The exceptions shown with this one whose texts or names only Python code can tell.
        Native("_exceptions_to_ask", "exception: exception, /", .function) { runtime, a in runtime.list(runtime.exceptionsToAsk(a[0])) },
        // What is printed of an exception, given the facts that Python code found out.
        Native("_exception_text", "exception: exception, facts: list, /", .function) { runtime, a in
            runtime.exceptionText(of: a[0], facts: Array(ListRef(a[1].object).buffer))
        },
    ]
}
