/// The print statement on native streams; other files are written by the prelude's `printing.py`.
/// Python 2.7 language reference, "The print statement".
extension Runtime {
    /// PRINT_ITEM: a blank where one is due, then the value. `file` is None for `sys.stdout`.
    func printItem(_ value: Value, to file: Value, pops: Int) -> Value {
        let completion = Completion(.discard, pops: pops)
        let text = nativeStr(value)
        guard text.isPointer, let stream = nativeStream(file) else {
            return text == .error ? text : settleTwin(callPrelude("printing.print_item", value, file, completion: completion))
        }
        if stream.object.raw(TextStreamRef.softspaceWord) != 0, write(StrRef(str(character: 32).object), to: stream) == .error { return .error }
        stream.object.storeRaw(TextStreamRef.softspaceWord, 0)
        let s = StrRef(text.object)
        if write(s, to: stream) == .error { return .error }
        // A text that ends in white space other than a blank needs no blank after it.
        let endsInSpace = value.isKind(.str) && s.length > 0 && s[s.length - 1] != 32 && UnicodeText.isSpace(s[s.length - 1])
        stream.object.storeRaw(TextStreamRef.softspaceWord, endsInSpace ? 0 : 1)
        return complete(.none, completion)
    }

    /// PRINT_NEWLINE
    func printNewline(to file: Value, pops: Int) -> Value {
        let completion = Completion(.discard, pops: pops)
        guard let stream = nativeStream(file) else {
            return settleTwin(callPrelude("printing.print_newline", file, completion: completion))
        }
        if write(StrRef(str(character: 10).object), to: stream) == .error { return .error }
        stream.object.storeRaw(TextStreamRef.softspaceWord, 0)
        return complete(.none, completion)
    }

    /// Ends the line that a print statement with a comma at its end left open when the program ends, as Python 2 does.
    func endPrintedLine() {
        guard let stream = nativeStream(.none), stream.object.raw(TextStreamRef.softspaceWord) != 0 else { return }
        stream.object.storeRaw(TextStreamRef.softspaceWord, 0)
        _ = write(StrRef(str(character: 10).object), to: stream)
        exception = .null
    }

    /// The stream that `file` is, or `sys.stdout` for None; nil where it is no native one.
    private func nativeStream(_ file: Value) -> TextStreamRef? {
        let target = file == .none ? DictRef(root(.sysDict).object).lookup(name: name(.stdout), in: self) : file
        return target.isKind(.textStream) ? TextStreamRef(target.object) : nil
    }
}
