import Bytecode

/// Makes the text that people see of an exception: the exceptions it came from, their tracebacks, itself, its notes. Word for word what
/// CPython 3.11 prints (Python/pythonrun.c, `print_exception_recursive`).
///
/// What only Python code can tell, the text of an exception whose class defines `__str__` for one, has been asked before and is handed in
/// as *facts*.
struct ExceptionPrinter: ~Copyable {
    let runtime: Runtime
    var text = TextBuilder(capacity: 512)
    private var sources: SourceLines
    private var facts: [UInt64: Facts] = [:]
    /// Exceptions that are shown already or will be, by identity.
    private var seen: Set<UInt64> = []
    /// Nesting of exception groups, 0 outside.
    private var depth = 0
    /// A frame around the members of a group has still to be closed.
    private var needsClosing = false

    private static let mostMembers = 15
    private static let deepestGroup = 10
    private static let causeMessage: StaticString = "The above exception was the direct cause of the following exception:\n"
    private static let contextMessage: StaticString = "During handling of the above exception, another exception occurred:\n"

    /// What Python code said of one exception.
    struct Facts {
        /// str(exception); nil: it failed.
        let text: Value?
        let notes: [Value]
        /// dir() of the object that lacks an attribute.
        let names: [String]?
    }

    init(_ runtime: Runtime) {
        self.runtime = runtime
        sources = SourceLines(searchPath: runtime.searchPath)
    }

    mutating func learn(_ exception: Value, _ known: Facts) { facts[exception.bits] = known }

    /// The text as a str.
    func finish() -> Value { text.finish(in: runtime) }

    // MARK: Chains

    /// Shows an exception after those it came from.
    mutating func show(_ exception: Value) {
        // The chain from the newest to the oldest, each with the message that leads on from the one after it.
        var chain: [(exception: Value, message: StaticString?)] = []
        var next = exception
        var message: StaticString?
        while true {
            chain.append((next, message))
            seen.insert(next.bits)
            let e = ExceptionRef(next.object)
            if !e.cause.isNull {
                if seen.contains(e.cause.bits) { break }
                message = ExceptionPrinter.causeMessage
                next = e.cause
            } else if !e.context.isNull && !e.suppressesContext {
                if seen.contains(e.context.bits) { break }
                message = ExceptionPrinter.contextMessage
                next = e.context
            } else {
                break
            }
        }
        let closing = needsClosing
        for (link, message) in chain.reversed() {
            showOne(link)
            guard let message else { continue }
            needsClosing = closing
            startLine()
            text.append("\n")
            startLine()
            text.append(message)
            startLine()
            text.append("\n")
        }
    }

    private mutating func showOne(_ exception: Value) {
        if isA(exception, .baseExceptionGroup) { showGroup(exception) } else { showPlain(exception) }
    }

    private func isA(_ exception: Value, _ type: BuiltinType) -> Bool {
        exception.object.type.isSubtype(of: TypeRef(runtime.type(type).object))
    }

    // MARK: Margins

    private mutating func indent() { text.append(repeating: 32, count: 2 * depth) }

    private mutating func startLine() {
        indent()
        if depth > 0 { text.append("| ") }
    }

    // MARK: Groups

    private mutating func showGroup(_ group: Value) {
        if depth > ExceptionPrinter.deepestGroup {
            startLine()
            text.append(string: "... (max_group_depth is \(ExceptionPrinter.deepestGroup))\n")
            return
        }
        if depth == 0 { depth = 1 }
        showPlain(group)
        let all = runtime.exceptionDetail(group, ExceptionMembers.GroupPlace.exceptions)
        let members = runtime.items(of: all).map { Array($0) } ?? []
        let most = ExceptionPrinter.mostMembers
        let shown = min(members.count, most + 1)
        needsClosing = false
        for i in 0..<shown {
            let isLast = i == shown - 1
            if isLast { needsClosing = true }
            indent()
            let number = i < most ? String(i + 1) : "..."
            text.append(string: "\(i == 0 ? "+-" : "  ")+---------------- \(number) ----------------\n")
            depth += 1
            if i < most {
                show(members[i])
            } else {
                let rest = members.count - most
                startLine()
                text.append(string: "and \(rest) more exception\(rest > 1 ? "s" : "")\n")
            }
            if isLast && needsClosing {
                indent()
                text.append("+------------------------------------\n")
                needsClosing = false
            }
            depth -= 1
        }
        if depth == 1 { depth = 0 }
    }

    // MARK: One exception

    private mutating func showPlain(_ exception: Value) {
        showTraceback(ExceptionRef(exception.object).traceback, isGroup: isA(exception, .baseExceptionGroup))
        let syntax = isA(exception, .syntaxError) ? SyntaxErrorPlace(exception, runtime) : nil
        if let syntax { show(syntax) }
        startLine()
        showTypeName(exception.object.type)
        if let syntax {
            append(syntax.message, lead: ": ")
        } else {
            showMessage(exception)
        }
        if let suggestion = suggestion(for: exception) { text.append(string: ". Did you mean: '\(suggestion)'?") }
        text.append("\n")
        showNotes(exception)
    }

    private mutating func showTypeName(_ type: TypeRef) {
        let module = runtime.lookup(type, .__module__)
        if module.isNull {
            // A class of `builtins`.
        } else if !module.isKind(.str) {
            text.append("<unknown>.")
        } else if !StrRef(module.object).equals("builtins") && !StrRef(module.object).equals("__main__") {
            text.append(StrRef(module.object))
            text.append(".")
        }
        let qualname = type.object[TypeRef.qualnameWord]
        if qualname.isKind(.str) { text.append(StrRef(qualname.object)) } else { text.append(string: type.name.string) }
    }

    private mutating func showMessage(_ exception: Value) {
        if let known = facts[exception.bits] {
            if let message = known.text { append(message, lead: ": ") } else { text.append(": <exception str() failed>") }
            return
        }
        let message = runtime.nativeStr(exception)
        if message.isPointer {
            append(message, lead: ": ")
        } else {
            runtime.exception = .null
            text.append(": <exception str() failed>")
        }
    }

    /// Appends the str of a value that native code can show, behind `lead` unless it is empty.
    private mutating func append(_ value: Value, lead: StaticString) {
        let shown = runtime.nativeStr(value)
        guard shown.isPointer else {
            runtime.exception = .null
            return
        }
        let s = StrRef(shown.object)
        if s.length == 0 { return }
        text.append(lead)
        text.append(s)
    }

    private mutating func showNotes(_ exception: Value) {
        var notes: [Value] = []
        if let known = facts[exception.bits] {
            notes = known.notes
        } else {
            let listed = runtime.exceptionNotes(exception)
            if listed.isNull { return }
            if let items = runtime.items(of: listed) {
                notes = items.map { runtime.nativeStr($0) }
            } else {
                notes = [runtime.nativeRepr(listed)]
            }
            runtime.exception = .null
        }
        for note in notes where note.isKind(.str) {
            // Each line of a note gets its margin.
            let s = StrRef(note.object)
            var start = 0
            repeat {
                let end = (start..<s.length).first { UnicodeText.isLineBreak(s[$0]) }
                startLine()
                text.append(s, start..<(end.map { $0 + 1 } ?? s.length))
                start = end.map { $0 + 1 } ?? s.length
                if end != nil && s[start - 1] == 13 && start < s.length && s[start] == 10 {
                    text.append("\n")
                    start += 1
                }
            } while start < s.length
            text.append("\n")
        }
    }

    // MARK: Tracebacks

    private mutating func showTraceback(_ traceback: Value, isGroup: Bool) {
        guard traceback.isKind(.traceback) else { return }
        var limit = 1000
        let given = DictRef(runtime.root(.sysDict).object).lookup(name: runtime.intern("tracebacklimit"), in: runtime)
        if !given.isNull, let number = runtime.smallInt(given) { limit = number }
        if limit <= 0 { return }
        indent()
        if isGroup {
            text.append(depth == 1 ? "+ " : "| ")
            text.append("Exception Group Traceback (most recent call last):\n")
        } else {
            if depth > 0 { text.append("| ") }
            text.append("Traceback (most recent call last):\n")
        }
        var entries: [Object] = []
        var link = traceback
        while link.isKind(.traceback) {
            entries.append(link.object)
            link = link.object[0]
        }
        var last: (file: Value, line: Int, name: Value)?
        var repeats = 0
        for entry in entries.suffix(limit) {
            let code = FrameObjectRef(entry[1].object).code
            let line = runtime.tracebackLine(entry)
            let file = code.object[CodeRef.filename], name = code.object[CodeRef.name]
            if last == nil || last?.file != file || last?.line != line || last?.name != name {
                showRepeats(repeats)
                last = (file, line, name)
                repeats = 0
            }
            repeats += 1
            if repeats <= ExceptionPrinter.shownRepeats { showEntry(entry, code, line) }
        }
        showRepeats(repeats)
    }

    /// A line that repeats is shown so many times.
    private static let shownRepeats = 3

    private mutating func showRepeats(_ count: Int) {
        let more = count - ExceptionPrinter.shownRepeats
        if more > 0 {
            startLine()
            text.append(string: "  [Previous line repeated \(more) more time\(more > 1 ? "s" : "")]\n")
        }
    }

    private mutating func showEntry(_ entry: Object, _ code: CodeRef, _ line: Int) {
        startLine()
        text.append("  File \"")
        text.append(code.filename)
        text.append(string: "\", line \(line), in ")
        text.append(code.name)
        text.append("\n")
        guard let source = sources.cachedLine(line, of: code.filename.string) else { return }
        let table = code.bytes(CodeRef.linetable, in: runtime)
        let position = LineTable.position(at: max(entry.raw(2), 0), in: Span(_unsafeElements: table), firstLine: code.firstlineno)
        let location = ErrorLocation(line: source, position: position ?? .none)
        startLine()
        text.append(string: "    \(location.shownLine)\n")
        if let carets = location.carets {
            startLine()
            text.append(string: "    \(carets)\n")
        }
    }

    // MARK: SyntaxError

    private mutating func show(_ place: borrowing SyntaxErrorPlace) {
        startLine()
        text.append("  File \"")
        append(place.filename, lead: "")
        text.append(string: "\", line \(place.line)\n")
        guard let lines = place.shownText else { return }
        startLine()
        text.append(string: "    \(lines.text)")
        if let carets = lines.carets {
            startLine()
            text.append(string: "    \(carets)\n")
        }
    }

    // MARK: Suggestions

    /// A name that may have been meant. Only exact classes get one.
    private func suggestion(for exception: Value) -> String? {
        let type = exception.object.classValue
        let name = runtime.exceptionDetail(exception, 0)
        guard name.isKind(.str) else { return nil }
        let wanted = StrRef(name.object).string
        if type == runtime.type(.attributeError) {
            let object = runtime.exceptionDetail(exception, ExceptionMembers.AttributeErrorPlace.obj)
            guard let names = facts[exception.bits]?.names ?? runtime.nativeDirectory(object) else { return nil }
            return Suggestions.best(for: wanted, among: names)
        }
        guard type == runtime.type(.nameError) else { return nil }
        var traceback = ExceptionRef(exception.object).traceback
        guard traceback.isKind(.traceback) else { return nil }
        while traceback.object[0].isKind(.traceback) { traceback = traceback.object[0] }
        let frame = FrameObjectRef(traceback.object[1].object)
        let code = frame.code
        let locals = [code.varnames, code.cellvars, code.freevars].flatMap { $0.buffer.map { StrRef($0.object).string } }
        if let found = Suggestions.best(for: wanted, among: locals) { return found }
        let function = frame.object[FrameObjectRef.function].object
        for space in [function[FunctionRef.globals], function[FunctionRef.builtins]] where space.isKind(.dict) {
            if let found = Suggestions.best(for: wanted, among: runtime.stringKeys(DictRef(space.object))) { return found }
        }
        return nil
    }
}
