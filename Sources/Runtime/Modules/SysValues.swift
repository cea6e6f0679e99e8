import Glibc

/// The module `sys`: what is not a function.
enum SysValues {
    private static let version = (major: 3, minor: 11, micro: 2)

    static let fill: @Sendable (Runtime, DictRef) -> Void = { runtime, dict in
        func put(_ name: String, _ value: Value) { runtime.set(dict, runtime.intern(name), value) }
        func put(_ name: String, _ text: String) { put(name, runtime.str(text)) }
        func put(_ name: String, _ number: Int) { put(name, runtime.int(number)) }

        for name in ["excepthook", "displayhook", "unraisablehook"] {
            put("__\(name)__", dict.lookup(name: runtime.intern(name), in: runtime))
        }
        put("modules", runtime.root(.modules))
        put("argv", runtime.list([runtime.str("")]))
        put("orig_argv", runtime.newList().value)
        put("path", runtime.newList().value)
        put("stdin", .none)
        put("__stdin__", .none)

        let versionInfo = runtime.record(.versionInfo, [
            Value(version.major), Value(version.minor), Value(version.micro), runtime.str("final"), Value(0),
        ])
        let hexVersion = version.major << 24 | version.minor << 16 | version.micro << 8 | 0xF0
        put("version", "\(version.major).\(version.minor).\(version.micro) (torpor, Jan  1 2026, 00:00:00) [Swift]")
        put("version_info", versionInfo)
        put("hexversion", hexVersion)
        put("api_version", 1013)
        put("copyright", "Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.")
        put("implementation", namespace(runtime, [
            ("name", runtime.str("torpor")), ("cache_tag", runtime.str("torpor-\(version.major)\(version.minor)")),
            ("version", versionInfo), ("hexversion", runtime.int(hexVersion)), ("_multiarch", runtime.str("x86_64-linux-gnu")),
        ]))

        put("maxsize", Int.max)
        put("maxunicode", 0x10FFFF)
        put("byteorder", "little")
        put("platform", "linux")
        put("platlibdir", "lib")
        put("abiflags", "")
        put("float_repr_style", "short")
        put("executable", executable)
        put("_base_executable", executable)
        for name in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"] { put(name, "/usr") }
        put("pycache_prefix", .none)
        put("dont_write_bytecode", .true)
        put("warnoptions", runtime.newList().value)
        put("_xoptions", runtime.newDict().value)
        put("path_importer_cache", runtime.newDict().value)
        let names = (NativeTables.modules.map { $0.name } + LibrarySources.names.filter { !$0.contains(".") } + ["builtins"])
        put("builtin_module_names", runtime.tuple(Set(names).sorted().map { runtime.intern($0) }))

        var flags = [Value](repeating: Value(0), count: 18)
        flags[4] = Value(1)
        flags[6] = Value(1)
        flags[11] = Value(1)
        for i in [13, 16] { flags[i] = .false }
        flags[17] = Value(Integer.defaultMaximumDigits)
        put("flags", runtime.record(.sysFlags, flags))
        put("float_info", runtime.record(.floatInfo, [
            runtime.float(.greatestFiniteMagnitude), Value(1024), Value(308), runtime.float(.leastNormalMagnitude), Value(-1021),
            Value(-307), Value(15), Value(53), runtime.float(.ulpOfOne), Value(2), Value(1),
        ]))
        put("int_info", runtime.record(.intInfo, [Value(30), Value(4), Value(Integer.defaultMaximumDigits), Value(640)]))
        put("hash_info", runtime.record(.hashInfo, [
            Value(64), Value(1 << 61 - 1), Value(314_159), Value(0), Value(1_000_003), runtime.str("siphash13"), Value(64), Value(128),
            Value(0),
        ]))
        put("thread_info", runtime.record(.threadInfo, [runtime.str("pthread"), runtime.str("semaphore"), .none]))
    }

    /// A `types.SimpleNamespace`.
    private static func namespace(_ runtime: Runtime, _ entries: [(String, Value)]) -> Value {
        let object = runtime.newInstance(of: TypeRef(runtime.type(.simpleNamespace).object))
        for (name, value) in entries { runtime.setInstanceAttribute(object, runtime.intern(name), value) }
        return object.value
    }

    private static var executable: String { Files.realPath("/proc/self/exe") ?? "" }
}
