/// The native part of `_sre`, the matcher of the library's `re`. `Library/python/_sre.py` has the classes.
///
/// A match is a tuple: the number of the group closed last (0: none), then begin and end of the whole match and of every group, -1 for one
/// that matched nothing.
enum SreModule {
    static let module = NativeModule("_sre", functions: [
        Native("_code", "code, /", .function, code),
        Native("_match", "code, groups, string, pos, endpos, mode, state, /", .function) { runtime, a in
            scan(runtime, a[2], mode: a[5]) { subject in
                run(runtime, subject, Parameters(runtime, a, subject)) { $0.match(runtime, state: a[6]) }
            }
        },
        Native("_collect", "code, groups, string, pos, endpos, mode, state, pieces, last, count, limit, replacement, /", .function) { runtime, a in
            scan(runtime, a[2], mode: a[5]) { subject in
                guard a[7].isKind(.list), a[8].isInt, a[9].isInt, a[10].isInt else { return runtime.raise(.typeError, "_collect() wants a list") }
                let collection = RegexCollection(
                    string: a[2], pieces: ListRef(a[7].object), replacement: a[11], limit: a[10].int, last: a[8].int, count: a[9].int)
                return run(runtime, subject, Parameters(runtime, a, subject)) { $0.collect(runtime, state: a[6], collection) }
            }
        },
        Native("_group", "match, string, group, /", .function) { runtime, a in
            guard let spans = runtime.items(of: a[0]), a[2].isInt, a[2].int >= 0, 2 * a[2].int + 2 < spans.count,
                  case let from = spans[2 * a[2].int + 1], case let to = spans[2 * a[2].int + 2], from.isInt, to.isInt
            else { return runtime.raise(.indexError, "no such group") }
            return from.int < 0 ? .none : slice(runtime, a[1], from.int, to.int)
        },
        Native("_slice", "string, start, end, /", .function) { runtime, a in
            guard a[1].isInt, a[2].isInt else { return runtime.raise(.typeError, "_slice() wants two ints") }
            return slice(runtime, a[0], a[1].int, a[2].int)
        },
        character("ascii_iscased") { Value(RegexCharacter.lower($0) != $0 || RegexCharacter.upper($0) != $0) },
        character("unicode_iscased") { Value(RegexCharacter.unicodeLower($0) != $0 || RegexCharacter.unicodeUpper($0) != $0) },
        character("ascii_tolower") { Value(Int(RegexCharacter.lower($0))) },
        character("unicode_tolower") { Value(Int(RegexCharacter.unicodeLower($0))) },
        Native("getcodesize", "", .function) { _, _ in Value(4) },
    ]) { runtime, dict in
        let constants = [("MAGIC", 20_220_615), ("CODESIZE", 4), ("MAXREPEAT", RegexLimits.mostRepeats), ("MAXGROUPS", RegexLimits.mostGroups)]
        for (name, value) in constants { runtime.set(dict, runtime.intern(name), Value(value)) }
    }

    /// A function of a code point.
    private static func character(_ name: String, _ body: @escaping @Sendable (UInt32) -> Value) -> Native {
        Native(name, "character, /", .function) { runtime, a in
            if let n = runtime.smallInt(a[0]) { return body(UInt32(truncatingIfNeeded: n)) }
            return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
        }
    }

    /// The words of a list of ints as bytes.
    private static func code(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard a[0].isKind(.list) else { return runtime.raise(.typeError, "compile() argument 'code' must be list, not \(runtime.typeName(a[0]))") }
        let items = ListRef(a[0].object).buffer
        var bytes: [UInt8] = []
        bytes.reserveCapacity(items.count * 4)
        for item in items {
            guard let word = runtime.smallInt(item).flatMap(UInt32.init(exactly:)) else { return runtime.raise(.overflowError, "regular expression code size limit exceeded") }
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return runtime.bytes(bytes)
    }

    /// What is searched, after it was found to suit the pattern.
    private static func scan(_ runtime: Runtime, _ string: Value, mode: Value, _ body: (RegexSubject) -> Value) -> Value {
        guard mode.isInt else { return runtime.raise(.typeError, "an integer is required") }
        if string.isKind(.str) {
            if mode.int & RegexMode.isBytes != 0 { return runtime.raise(.typeError, "cannot use a bytes pattern on a string-like object") }
            let s = StrRef(string.object)
            return body(RegexSubject(start: UnsafeRawPointer(s.bytes), count: s.length, shift: s.shift))
        }
        guard let bytes = runtime.bytesLike(string) else {
            if string.isKind(.memoryView) { return runtime.raiseNotBytesLike(string) }
            return runtime.raise(.typeError, "expected string or bytes-like object, got '\(runtime.typeName(string))'")
        }
        if mode.int & RegexMode.isStr != 0 { return runtime.raise(.typeError, "cannot use a string pattern on a bytes-like object") }
        // Of nothing, any address will do.
        let start = bytes.baseAddress.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(runtime.state)
        return body(RegexSubject(start: start, count: bytes.count, shift: 0))
    }

    /// Makes a matcher in the width of the subject for the time of a call.
    private static func run(_ runtime: Runtime, _ subject: RegexSubject, _ parameters: Parameters?,
                            _ body: (inout any RegexRunning) -> Value) -> Value {
        guard let parameters else { return .error }
        func with<Unit: FixedWidthInteger & UnsignedInteger>(_ type: Unit.Type) -> Value {
            var matcher = RegexMatcher<Unit>(
                code: parameters.code, text: subject.start.assumingMemoryBound(to: Unit.self), end: parameters.end, groups: parameters.groups,
                isFull: parameters.mode & RegexMode.full != 0, mostBytes: min(runtime.heap.pointee.room, RegexMode.mostBytes))
            matcher.start = parameters.start
            matcher.mustAdvance = parameters.mode & RegexMode.mustAdvance != 0
            matcher.mode = parameters.mode
            var running: any RegexRunning = matcher
            let result = body(&running)
            running.deallocate()
            return result
        }
        return switch subject.shift {
        case 0: with(UInt8.self)
        case 1: with(UInt16.self)
        default: with(UInt32.self)
        }
    }

    /// What every call of the matcher has in common. nil: an exception is pending.
    private struct Parameters {
        let code: RegexCode
        let groups: Int, start: Int, end: Int, mode: Int

        init?(_ runtime: Runtime, _ a: Arguments, _ subject: RegexSubject) {
            guard a[0].isKind(.bytes), a[1].isInt, let from = runtime.integer(a[3]), let to = runtime.integer(a[4]) else {
                _ = runtime.raise(.typeError, "an integer is required")
                return nil
            }
            guard let from = from.smallValue, let to = to.smallValue else {
                _ = runtime.raise(.overflowError, "Python int too large to convert to C ssize_t")
                return nil
            }
            let bytes = runtime.byteBuffer(a[0])
            // Every group takes at least four words.
            guard bytes.count % 4 == 0, let base = bytes.baseAddress, (0...bytes.count).contains(a[1].int) else {
                _ = runtime.raise(.runtimeError, "invalid SRE code")
                return nil
            }
            code = RegexCode(words: UnsafeRawPointer(base).assumingMemoryBound(to: UInt32.self), count: bytes.count / 4)
            groups = a[1].int
            end = min(max(to, 0), subject.count)
            start = min(max(from, 0), subject.count)
            mode = a[5].int
        }
    }

    /// A part of the subject: an exact str, or bytes.
    static func slice(_ runtime: Runtime, _ string: Value, _ from: Int, _ to: Int) -> Value {
        if string.isKind(.str) {
            let s = StrRef(string.object)
            let low = min(max(from, 0), s.length)
            return runtime.substring(s, low..<min(max(to, low), s.length))
        }
        guard let bytes = runtime.bytesLike(string) else { return runtime.raiseNotBytesLike(string) }
        let low = min(max(from, 0), bytes.count), high = min(max(to, low), bytes.count)
        if high - low == bytes.count && runtime.isExact(string, .bytes) { return string }
        return runtime.bytes(UnsafeBufferPointer(rebasing: bytes[low..<high]))
    }
}

/// The text that is searched: code points in one, two or four bytes, or bytes.
struct RegexSubject {
    let start: UnsafeRawPointer
    let count: Int
    let shift: Int
}

/// Bits of the argument `mode` of the native functions.
enum RegexMode {
    static let search = 1, full = 2, mustAdvance = 4
    /// What the pattern is for, where it says.
    static let isStr = 8, isBytes = 16
    static let split = 32, substitute = 64
    /// Most bytes that one of the matcher's stacks may take.
    static let mostBytes = 1 << 31
    /// Steps after which a native function comes back: a few hundredths of a second.
    static let slice = 4_000_000
}
