/// The native parts of the library's `_io` and `_io_wrappers`: the types of files. Python library reference, "io".
enum IOModule {
    static let modules: [NativeModule] = [
        NativeModule("_io", functions: []) { runtime, dict in
            runtime.set(dict, runtime.intern("UnsupportedOperation"), runtime.type(.unsupportedOperation))
        },
        NativeModule("_io_wrappers", functions: []) { runtime, dict in
            let types: [BuiltinType] = [.fileIO, .bufferedReader, .bufferedWriter, .bufferedRandom, .textIOWrapper, .textStream]
            runtime.set(dict, runtime.intern("_native_types"), runtime.tuple(types.map { runtime.type($0) }))
        },
    ]
}
