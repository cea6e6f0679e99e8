/// `int.to_bytes` and `int.from_bytes`.
enum IntBytes {
    static func toBytes(_ runtime: Runtime, _ a: Arguments) -> Value {
        let length: Int
        switch runtime.wordArgument(a.get(1, or: Value(1))) {
        case .index(let n): length = n
        case .needsPython: return .declined
        default: return .error
        }
        let order: ByteOrder
        switch byteOrder(runtime, a[2], "to_bytes") {
        case .order(let o): order = o
        case .failed: return .error
        }
        guard let signed = flag(runtime, a.named[0]) else { return .declined }
        if length > 0 && !runtime.mayAllocate(length, times: 1) { return .error }
        return runtime.attempt { () throws(TextError) in
            runtime.bytes(try (runtime.integer(a[0]) ?? .zero).toBytes(length: length, order: order, signed: signed))
        }
    }

    static func fromBytes(_ runtime: Runtime, _ a: Arguments) -> Value {
        let order: ByteOrder
        switch byteOrder(runtime, a[2], "from_bytes") {
        case .order(let o): order = o
        case .failed: return .error
        }
        guard let signed = flag(runtime, a.named[0]) else { return .declined }
        let source = a[1]
        if source.isKind(.str) || runtime.isInt(source) {
            return runtime.raise(.typeError, "cannot convert '\(runtime.typeName(source))' object to bytes")
        }
        // What has `__bytes__` or is an iterable of numbers goes through `bytes`.
        guard !runtime.overrides(source, .__bytes__), let content = runtime.bytesLike(source) else { return .declined }
        let number = runtime.int(Integer(bytes: content, order: order, signed: signed))
        return a[0] == runtime.type(.int) ? number : runtime.tailCall(a[0], number)
    }

    private enum OrderArgument {
        case order(ByteOrder)
        case failed
    }

    private static func byteOrder(_ runtime: Runtime, _ value: Value, _ name: String) -> OrderArgument {
        if value.isNull { return .order(.big) }
        guard value.isKind(.str) else {
            _ = runtime.raise(.typeError, "\(name)() argument 'byteorder' must be str, not \(runtime.typeName(value))")
            return .failed
        }
        do throws(TextError) {
            return .order(try ByteOrder(named: StrRef(value.object).string))
        } catch {
            _ = runtime.raise(error)
            return .failed
        }
    }

    /// The truth of an optional argument; nil where Python code must tell.
    private static func flag(_ runtime: Runtime, _ value: Value) -> Bool? {
        if value.isNull { return false }
        switch runtime.nativeTruth(value) {
        case .true: return true
        case .false: return false
        case .needsPython: return nil
        }
    }
}
