import Bytecode
import Compiler
import Syntax

/// From text to code objects, with the errors and warnings people see. Python library reference, `compile()`.
extension Runtime {
    /// Compiles text to a code object, or raises what it does wrong; `.error` then. Warnings go to standard error.
    func compile(source: [UInt8], filename: String, mode: ParseMode, flags: ParseFlags = [], options: Compiler.Options = .init()) -> Value {
        do {
            let parsed = try self.parsed(source, filename: filename, mode: mode, flags: flags)
            let compiled = try Compiler.compileWithWarnings(parsed.module, filename: filename, options: options)
            for warning in parsed.warnings + compiled.warnings { show(warning, filename: filename, source: source) }
            return newCode(compiled.code).value
        } catch {
            return raise(error, source: source)
        }
    }

    /// Parses text. Chains of operators may be as long as CPython's compiler takes them, up to what the host's stack holds.
    func parsed(_ source: [UInt8], filename: String, mode: ParseMode, flags: ParseFlags) throws(SyntaxFailure) -> ParseResult {
        let longestChain = min(state.pointee.recursionLimit * 3, 20_000)
        return try parse(source: source, filename: filename, mode: mode, flags: flags, longestChain: longestChain)
    }

    /// Raises the exception that a failure stands for.
    func raise(_ failure: SyntaxFailure, source: [UInt8]) -> Value {
        let type: BuiltinType
        switch failure.kind {
        case .indentationError: type = .indentationError
        case .tabError: type = .tabError
        case .syntaxError: type = .syntaxError
        case .memoryError: return raise(.memoryError, arguments: [])
        case .recursionError: return raise(.recursionError, failure.message)
        case .valueError: return raise(.valueError, failure.message)
        }
        var text = failure.text
        // The compiler knows no text: it is the line of the file, as CPython reads it back.
        if text == nil, failure.lineno > 0 {
            text = SourceLines(searchPath: searchPath).line(failure.lineno, of: failure.filename).map { $0 + "\n" }
        }
        let facts: [Value] = [
            str(failure.filename), Value(failure.lineno), Value(failure.offset), text.map { str($0) } ?? .none,
            failure.endLineno.map { Value($0) } ?? .none, failure.endOffset.map { Value($0) } ?? .none,
        ]
        let message = str(failure.message)
        return raise(type, arguments: [message, tuple(facts)], details: [message] + facts + [.none])
    }

    /// Shows a SyntaxWarning as the default filters do; DeprecationWarnings of compiled text are not shown.
    private func show(_ warning: SyntaxWarning, filename: String, source: [UInt8]) {
        guard warning.category == .syntaxWarning else { return }
        var text = "\(filename):\(warning.lineno): \(warning.category.rawValue): \(warning.message)\n"
        if let line = SourceLines(searchPath: searchPath).line(warning.lineno, of: filename) {
            let stripped = SourceLines.stripped(line)
            if !stripped.isEmpty { text += "  \(stripped)\n" }
        }
        writeError(text)
    }

    /// Writes to the program's standard error stream where that is a native one, else to the process's.
    func writeError(_ text: String) {
        let stream = DictRef(root(.sysDict).object).lookup(name: name(.stderr), in: self)
        if stream == .none { return }
        if stream.isKind(.textStream) {
            _ = write(StrRef(str(text).object), to: TextStreamRef(stream.object))
        } else {
            _ = text.utf8.withContiguousStorageIfAvailable { state.pointee.host.standardError.write($0) }
        }
    }

    /// The folders of `sys.path`.
    var searchPath: [String] {
        guard let items = items(of: DictRef(root(.sysDict).object).lookup(name: name(.path), in: self)) else { return [] }
        return items.compactMap { $0.isKind(.str) ? StrRef($0.object).string : nil }
    }

    // MARK: Source given as an object

    /// The bytes of a program's text given as a str or bytes; nil, with TypeError or UnicodeEncodeError pending, for
    /// anything else. `what` names the function and the kinds it takes.
    func sourceBytes(_ source: Value, _ what: String) -> (bytes: [UInt8], flags: ParseFlags)? {
        if source.isKind(.str) {
            let s = StrRef(source.object)
            if s.isASCII { return (Array(UnsafeBufferPointer(start: s.bytes, count: s.byteCount)), .ignoreCookie) }
            do throws(TextError) {
                let bytes = try withCodePoints(s) { points throws(TextError) in try Codec.utf8.encode(points) }
                return (bytes, .ignoreCookie)
            } catch {
                _ = raiseCodecError(error, object: source)
                return nil
            }
        }
        let isScattered = source.isKind(.memoryView) && !MemoryViewRef(source.object).isContiguous
        if !isScattered, let bytes = bytesLike(source) { return (Array(bytes), []) }
        _ = raise(.typeError, what)
        return nil
    }

    /// The future features of the code that runs, which `compile`, `exec` and `eval` hand on.
    var inheritedFlags: CodeFlags {
        guard let frame = visible(state.pointee.frame) else { return [] }
        return CodeFlags(rawValue: UInt32(truncatingIfNeeded: frame.code.flags) & CompileFlags.futures)
    }
}

/// The bits of `compile()`'s argument `flags` (Include/cpython/compile.h).
enum CompileFlags {
    static let futures: UInt32 = 0x1FE_0000
    static let sourceIsUTF8 = 0x100, dontImplyDedent = 0x200, onlyAST = 0x400, ignoreCookie = 0x800, typeComments = 0x1000
    static let known = Int(futures) | 0x10 | sourceIsUTF8 | dontImplyDedent | onlyAST | ignoreCookie | typeComments | 0x6000

    /// Those of the bits that the parser heeds.
    static func parseFlags(_ flags: Int) -> ParseFlags {
        var result: ParseFlags = []
        if flags & ignoreCookie != 0 { result.insert(.ignoreCookie) }
        if flags & dontImplyDedent != 0 { result.insert(.dontImplyDedent) }
        return result
    }
}
