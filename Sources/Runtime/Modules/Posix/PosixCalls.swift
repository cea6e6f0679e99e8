import Glibc

/// What the tables of the module `posix` are made of: system calls whose failures are OSErrors.
///
/// The library's `posix.py` has the functions that programs call: it converts paths and names the arguments. Here a path is a str,
/// bytes or, where there may be a descriptor, an int.
enum PosixCalls {
    /// A call with one path; `flags` are int arguments that come behind it.
    static func path(_ name: String, _ signature: String, _ body: @escaping @Sendable (UnsafePointer<CChar>, [Int]) -> Int32) -> Native {
        Native(name, signature, .function) { runtime, a in
            guard isPath(runtime, a[0]), let numbers = numbers(runtime, a, from: 1) else { return .error }
            return check(runtime, runtime.withPath(a[0]) { body($0, numbers) }, a[0])
        }
    }

    /// A call with two paths.
    static func paths(
        _ name: String, _ signature: String, _ body: @escaping @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>, [Int]) -> Int32
    ) -> Native {
        Native(name, signature, .function) { runtime, a in
            guard isPath(runtime, a[0]), isPath(runtime, a[1]), let numbers = numbers(runtime, a, from: 2) else { return .error }
            let result = runtime.withPath(a[0]) { first in runtime.withPath(a[1]) { body(first, $0, numbers) } }
            if result >= 0 { return .none }
            let code = errno
            let facts = [runtime.int(Int(code)), runtime.str(String(cString: strerror(code)))]
            return runtime.raise(OSErrorMethods.type(for: code), arguments: facts, details: facts + [a[0], a[1]])
        }
    }

    /// A call that gives a number.
    static func number(_ name: String, _ signature: String = "", _ body: @escaping @Sendable ([Int]) -> Int) -> Native {
        Native(name, signature, .function) { runtime, a in
            guard let numbers = numbers(runtime, a, from: 0) else { return .error }
            let result = body(numbers)
            return result == -1 ? runtime.raiseOSError(errno) : runtime.int(result)
        }
    }

    /// A call on a descriptor that the program has opened.
    static func descriptor(_ name: String, _ signature: String, _ body: @escaping @Sendable (Int32, [Int]) -> Int) -> Native {
        Native(name, signature, .function) { runtime, a in
            guard let fd = descriptor(runtime, a[0]), let numbers = numbers(runtime, a, from: 1) else { return .error }
            let result = body(fd, numbers)
            return result == -1 ? runtime.raiseOSError(errno) : runtime.int(result)
        }
    }

    /// Whether an argument is a path; otherwise an exception is pending.
    static func isPath(_ runtime: Runtime, _ value: Value) -> Bool {
        guard value.isKind(.str) || value.isKind(.bytes) else {
            _ = runtime.raise(.typeError, "expected str or bytes object, not \(runtime.typeName(value))")
            return false
        }
        let hasNull = value.isKind(.bytes)
            ? runtime.byteBuffer(value).contains(0) : (0..<StrRef(value.object).length).contains { StrRef(value.object)[$0] == 0 }
        if hasNull { _ = runtime.raise(.valueError, "embedded null byte") }
        return !hasNull
    }

    /// The descriptor in an argument; nil with an exception pending. What the program has not opened in this process, the image's file
    /// and what was open before the program was woken among it, is closed to it.
    static func descriptor(_ runtime: Runtime, _ value: Value) -> Int32? {
        guard let n = number(runtime, value) else { return nil }
        guard let fd = Int32(exactly: n), (0...2).contains(fd) || runtime.state.pointee.host.descriptors.contains(fd) else {
            _ = runtime.raiseOSError(EBADF)
            return nil
        }
        return fd
    }

    static func number(_ runtime: Runtime, _ value: Value) -> Int? {
        if let n = runtime.smallInt(value) { return n }
        _ = runtime.isInt(value)
            ? runtime.raise(.overflowError, "Python int too large to convert to C long")
            : runtime.raise(.typeError, "'\(runtime.typeName(value))' object cannot be interpreted as an integer")
        return nil
    }

    private static func numbers(_ runtime: Runtime, _ a: Arguments, from first: Int) -> [Int]? {
        var result: [Int] = []
        for i in first..<max(a.count, first) {
            if a[i].isNull { break }
            guard let n = number(runtime, a[i]) else { return nil }
            result.append(n)
        }
        return result
    }

    static func check(_ runtime: Runtime, _ result: Int32, _ path: Value = .none) -> Value {
        result < 0 ? runtime.raiseOSError(errno, path) : .none
    }

    /// The bytes of a C string as the kind of text that `model` is: bytes where it is bytes, otherwise a str.
    static func text(_ runtime: Runtime, _ bytes: UnsafeBufferPointer<UInt8>, like model: Value) -> Value {
        let raw = runtime.bytes(bytes)
        return model.isKind(.bytes) ? raw : runtime.decode(raw, .null, runtime.str("surrogateescape"))
    }
}
