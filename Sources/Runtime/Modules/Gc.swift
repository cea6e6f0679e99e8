/// The module `gc`. Python library reference, "gc". There are no reference counts here: the collector frees everything.
/// `disable()` is remembered and no more.
enum GcModule {
    static let module = NativeModule("gc", functions: [
        Native("collect", "generation=", twin: "finalization.collect", .function) { runtime, a in
            guard a[0].isNull || runtime.smallInt(a[0]).map({ (0...2).contains($0) }) == true else {
                return runtime.raise(.valueError, "invalid generation")
            }
            return .declined
        },
        Native("enable", "", .function) { runtime, _ in setEnabled(runtime, .true) },
        Native("disable", "", .function) { runtime, _ in setEnabled(runtime, .false) },
        Native("isenabled", "", .function) { runtime, _ in setting(runtime, "_enabled") },
        Native("get_threshold", "", .function) { runtime, _ in setting(runtime, "_thresholds") },
        Native("set_threshold", "threshold0, threshold1=, threshold2=, /", .function) { runtime, a in
            let old = setting(runtime, "_thresholds")
            var values = runtime.items(of: old).map(Array.init) ?? []
            for i in 0..<3 where !a[i].isNull {
                guard runtime.isInt(a[i]) else {
                    return runtime.raise(.typeError, "'\(runtime.typeName(a[i]))' object cannot be interpreted as an integer")
                }
                if i < values.count { values[i] = a[i] }
            }
            return set(runtime, "_thresholds", runtime.tuple(values))
        },
        Native("get_count", "", .function) { runtime, _ in
            runtime.tuple([runtime.int(runtime.heap.pointee.allocatedSinceCollection), Value(0), Value(0)])
        },
        Native("get_debug", "", .function) { _, _ in Value(0) },
        Native("set_debug", "flags, /", .function) { _, _ in .none },
        Native("freeze", "", .function) { _, _ in .none },
        Native("unfreeze", "", .function) { _, _ in .none },
        Native("get_freeze_count", "", .function) { _, _ in Value(0) },
        Native("is_tracked", "obj, /", .function) { runtime, a in Value(isTracked(runtime, a[0])) },
        Native("is_finalized", "obj, /", .function) { _, a in Value(a[0].isPointer && a[0].object.flags.contains(.finalized)) },
    ]) { runtime, dict in
        runtime.set(dict, runtime.intern("garbage"), runtime.newList().value)
        runtime.set(dict, runtime.intern("callbacks"), runtime.newList().value)
        runtime.set(dict, runtime.intern("_enabled"), .true)
        runtime.set(dict, runtime.intern("_thresholds"), runtime.tuple([Value(700), Value(10), Value(10)]))
    }

    // What the program sets lies in the module's namespace, so that it is part of an image.

    private static func namespace(_ runtime: Runtime) -> DictRef? {
        let module = DictRef(runtime.root(.modules).object).lookup(name: runtime.intern("gc"), in: runtime)
        return module.isKind(.module) ? DictRef(module.object[0].object) : nil
    }

    private static func setting(_ runtime: Runtime, _ name: String) -> Value {
        let value = namespace(runtime)?.lookup(name: runtime.intern(name), in: runtime) ?? .null
        return value.isNull ? .none : value
    }

    private static func set(_ runtime: Runtime, _ name: String, _ value: Value) -> Value {
        if let dict = namespace(runtime) { runtime.set(dict, runtime.intern(name), value) }
        return .none
    }

    private static func setEnabled(_ runtime: Runtime, _ value: Value) -> Value { set(runtime, "_enabled", value) }

    /// Whether CPython's collector would look at an object: one that can refer to others.
    private static func isTracked(_ runtime: Runtime, _ value: Value) -> Bool {
        guard value.isPointer else { return false }
        switch value.object.kind {
        case .int, .float, .complex, .str, .bytes, .byteArray, .range: return value.object.flags.contains(.extended)
        default: return true
        }
    }
}
