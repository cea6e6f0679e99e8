import Glibc

/// `_imp`, and the native parts of the library's `_frozen_importlib` and `_frozen_importlib_external`.
/// Python library reference, "importlib".
enum ImportModules {
    static let modules: [NativeModule] = [imp, bootstrap, files]

    /// The names that CPython's `_imp` has. There is no lock to hold: imports of one program do not run beside each other.
    private static let imp = NativeModule("_imp", functions: [
        // There are no frozen modules to be preferred or not.
        Native("_override_frozen_modules_for_tests", "override, /", .function) { _, _ in .none },
        Native("lock_held", "", .function) { _, _ in .false },
        Native("acquire_lock", "", .function) { _, _ in .none },
        Native("release_lock", "", .function) { _, _ in .none },
        Native("extension_suffixes", "", .function) { runtime, _ in runtime.newList().value },
        Native("is_builtin", "name, /", .function) { runtime, a in
            guard a[0].isKind(.str) else { return refuse(runtime, "is_builtin", a[0]) }
            return Value(isPartOfTorpor(StrRef(a[0].object).string) ? 1 : 0)
        },
        Native("is_frozen", "name, /", .function) { _, _ in .false },
        Native("is_frozen_package", "name, /", .function, noFrozen),
        Native("init_frozen", "name, /", .function) { _, _ in .none },
        Native("find_frozen", "name, /, *, withdata=", .function) { _, _ in .none },
        Native("get_frozen_object", "name, data=, /", .function, noFrozen),
        Native("create_builtin", "spec, /", twin: "imports.create_builtin", .function) { _, _ in .declined },
        Native("exec_builtin", "mod, /", twin: "imports.exec_builtin", .function) { _, _ in .declined },
        Native("create_dynamic", "spec, file=, /", .function) { runtime, _ in
            runtime.raise(.importError, "extension modules cannot be loaded")
        },
        Native("source_hash", "key, source", .function) { runtime, a in
            guard let key = runtime.smallInt(a[0]) else {
                return runtime.raise(.typeError, "'\(runtime.typeName(a[0]))' object cannot be interpreted as an integer")
            }
            guard let source = runtime.bytesLike(a[1]) else { return runtime.raiseNotBytesLike(a[1]) }
            let hash = SipHash(key0: UInt64(truncatingIfNeeded: key), key1: 0).hash(UnsafeRawBufferPointer(source))
            return runtime.bytes((0..<8).map { UInt8(truncatingIfNeeded: UInt64(bitPattern: Int64(hash)) >> (8 * $0)) })
        },
    ]) { runtime, dict in
        runtime.set(dict, runtime.intern("check_hash_based_pycs"), runtime.str("default"))
    }

    private static let bootstrap = NativeModule("_frozen_importlib", functions: [libraryPath])

    private static let files = NativeModule("_frozen_importlib_external", functions: [
        Native("_current_folder", "", .function) { runtime, _ in Files.currentFolder.map { runtime.str($0) } ?? runtime.raiseOSError(errno) },
        Native("_is_file", "path, /", .function) { _, a in Value(a[0].isKind(.str) && Files.isFile(StrRef(a[0].object).string)) },
        Native("_is_folder", "path, /", .function) { _, a in Value(a[0].isKind(.str) && Files.isFolder(StrRef(a[0].object).string)) },
        Native("_read_file", "path, /", .function) { runtime, a in
            guard let path = pathText(runtime, a[0]) else { return .error }
            switch Files.read(path) {
            case .success(let content): return runtime.bytes(content)
            case .failure(let error): return runtime.raiseOSError(error.code, a[0])
            }
        },
        // When the file was changed, in seconds, and its size in bytes.
        Native("_file_facts", "path, /", .function) { runtime, a in
            guard let path = pathText(runtime, a[0]) else { return .error }
            var info = stat()
            if stat(path, &info) != 0 { return runtime.raiseOSError(errno, a[0]) }
            let time = Double(info.st_mtim.tv_sec) + Double(info.st_mtim.tv_nsec) / 1e9
            return runtime.tuple([runtime.float(time), runtime.int(Int(info.st_size))])
        },
    ])

    /// `__path__` of a package of the library, None for other modules: the modules that the standard library has in a package of that
    /// name can be imported too.
    static let libraryPath = Native("_library_path", "name, /", .function) { runtime, a in
        guard a[0].isKind(.str) else { return .none }
        let name = StrRef(a[0].object).string
        guard LibrarySources.names.contains(where: { $0.hasPrefix(name + ".") }) else { return .none }
        return runtime.list(StandardLibrary.folder.map { [runtime.str("\($0)/\(name)")] } ?? [])
    }

    static func isPartOfTorpor(_ name: String) -> Bool {
        name == "builtins" || LibrarySources.names.contains(name) || NativeTables.modules.contains { $0.name == name }
    }

    private static func pathText(_ runtime: Runtime, _ value: Value) -> String? {
        if value.isKind(.str) { return StrRef(value.object).string }
        if value.isKind(.bytes) { return String(decoding: runtime.byteBuffer(value), as: UTF8.self) }
        _ = runtime.raise(.typeError, "expected str or bytes object, not \(runtime.typeName(value))")
        return nil
    }

    private static func refuse(_ runtime: Runtime, _ function: String, _ value: Value) -> Value {
        runtime.raise(.typeError, "\(function)() argument must be str, not \(runtime.typeName(value))")
    }

    private static func noFrozen(_ runtime: Runtime, _ a: Arguments) -> Value {
        let name = runtime.nativeRepr(a[0])
        return runtime.raise(.importError, "No such frozen object named \(name.isKind(.str) ? StrRef(name.object).string : "?")")
    }
}
