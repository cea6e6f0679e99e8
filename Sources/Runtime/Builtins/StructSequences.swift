/// Tuples whose items have names: `sys.version_info`, `time.struct_time` and their like (CPython's `PyStructSequence`).
enum StructSequences {
    /// The names of the items, by type.
    static let fields: [(type: BuiltinType, names: [String])] = [
        (.versionInfo, ["major", "minor", "micro", "releaselevel", "serial"]),
        (.sysFlags, [
            "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment",
            "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding",
            "safe_path", "int_max_str_digits",
        ]),
        (.floatInfo, [
            "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds",
        ]),
        (.intInfo, ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"]),
        (.hashInfo, ["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"]),
        (.threadInfo, ["name", "lock", "version"]),
        (.unraisableHookArgs, ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"]),
        (.asyncGenHooks, ["firstiter", "finalizer"]),
        (.structTime, [
            "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
        ]),
    ]

    static let tables: [NativeTable] = fields.map { type, names in
        NativeTable(type, methods: type == .structTime ? [newMethod(type)] : [refusal(type)], attributes: names.enumerated().map { i, name in
            .member(name, get: { _, value in TupleRef(value.object)[i] })
        })
    }

    /// The names of the items of a type's instances; nil where it is no such type.
    static func names(of type: TypeRef, _ runtime: Runtime) -> [String]? {
        if type.value == runtime.type(.tuple) { return nil }
        return fields.first { runtime.type($0.type) == type.value }?.names
    }

    private static func refusal(_ type: BuiltinType) -> Native {
        Native("__new__", "cls, *args, **kwargs", .staticMethod) { runtime, _ in
            runtime.raise(.typeError, "cannot create '\(BuiltinTypeDescription.all[type.rawValue].name)' instances")
        }
    }

    /// `time.struct_time(sequence)`
    private static func newMethod(_ type: BuiltinType) -> Native {
        Native("__new__", "cls, sequence, dict=", .staticMethod) { runtime, a in
            let names = fields.first { $0.type == type }?.names ?? []
            let called = BuiltinTypeDescription.all[type.rawValue].name
            guard let items = runtime.drain(a[1]) else {
                return runtime.exception.isNull ? runtime.raise(.typeError, "constructor requires a sequence") : .error
            }
            guard items.count >= names.count else {
                return runtime.raise(.typeError, "\(called)() takes an at least \(names.count)-sequence (\(items.count)-sequence given)")
            }
            guard items.count <= names.count + 2 else {
                return runtime.raise(.typeError, "\(called)() takes an at most \(names.count + 2)-sequence (\(items.count)-sequence given)")
            }
            return runtime.record(type, Array(items.prefix(names.count)))
        }
    }
}

extension BuiltinTypeDescription {
    /// The name of a builtin type with its module's.
    static func name(of type: TypeRef, _ runtime: Runtime) -> String {
        all.first { runtime.type($0.type) == type.value }?.name ?? type.name.string
    }
}

extension Runtime {
    /// An instance of one of the types above.
    func record(_ type: BuiltinType, _ items: [Value]) -> Value {
        let object = newInstance(of: TypeRef(self.type(type).object), tailCount: items.count)
        object.initializeRaw(0, items.count)
        for (i, item) in items.enumerated() { TupleRef(object).items[i] = item }
        return object.value
    }
}
