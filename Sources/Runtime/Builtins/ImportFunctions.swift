import Glibc

/// `__import__`, and what the import system in the prelude's `imports.py` is made of.
/// Python language reference, "The import system".
enum ImportFunctions {
    static let functions: [Native] = [
        Native("__import__", "name, globals=, locals=, fromlist=, level=", twin: "imports.import", .function, importModule),
    ]

    static let intrinsics: [Native] = [
        // What an image of another version refers to.
        Native("_absent", "name, /, *args, **kwargs", .function) { runtime, a in
            let name = a[0].isKind(.str) ? StrRef(a[0].object).string : "something"
            return runtime.raise(
                .systemError, "the program was saved in the middle of a function that needs '\(name)', which this version of Torpor does not have")
        },
        // sys.modules, whatever the attribute was set to.
        Native("_modules", "", .function) { runtime, _ in runtime.root(.modules) },
        // The module of that name that is written in Swift; None when there is none.
        Native("_native_module", "name: str, /", .function) { runtime, a in
            runtime.nativeModule(StrRef(a[0].object).string) ?? .none
        },
        // The code object of the module of that name in the library; None when there is none.
        Native("_library_code", "name: str, /", .function) { $0.libraryCode($1[0]) },
        // Whether the library has a module of that name.
        Native("_is_library", "name, /", .function) { _, a in
            Value(a[0].isKind(.str) && LibrarySources.names.contains(StrRef(a[0].object).string))
        },
        ImportModules.libraryPath,
        // An empty module.
        Native("_new_module", "name: str, /", .function) { runtime, a in
            runtime.newModule(StrRef(a[0].object).string, runtime.newDict(capacity: 16))
        },
        // Where a folder keeps a module: (path, True) of a package's __init__.py, (path, False) of a file, the path of
        // a folder that may be a part of a namespace package, or None.
        Native("_find_source", "folder: str, name: str, /", .function, findSource),
        // The code object of a source file.
        Native("_compile_file", "path: str, /", .function, compileFile),
        // Executes a module's code in its namespace.
        Native("_run_module", "code: code, namespace: dict, /", .function) { runtime, a in
            let arguments = runtime.state.pointee.requestArguments
            guard CodeRef(a[0].object).freevars.count == 0 else {
                return runtime.raise(.systemError, "bad argument to internal function _run_module")
            }
            arguments[0] = a[1]
            arguments[1] = a[1]
            return runtime.request(.run, a[0], count: 2)
        },
        // Closes the classes of a namespace: they stand for types that CPython writes in C.
        Native("_close_classes", "namespace: dict, /", .function) { runtime, a in
            let namespace = DictRef(a[0].object)
            for i in 0..<namespace.count where !namespace.entries[i].key.isNull {
                let value = namespace.entries[i].value
                guard value.isKind(.type), TypeRef(value.object).isHeapType else { continue }
                value.object.storeRaw(TypeRef.flagsWord, TypeRef(value.object).flags.union(.closed).rawValue)
            }
            return .none
        },
        // The namespace of `builtins`.
        Native("_builtins_dict", "", .function) { runtime, _ in runtime.root(.builtins) },
        // An entry of the module sys's namespace.
        Native("_sys_attribute", "name: str, default, /", .function) { runtime, a in
            let value = DictRef(runtime.root(.sysDict).object).lookup(name: runtime.intern(a[0]), in: runtime)
            return value.isNull ? a[1] : value
        },
        // The namespace of a module; None for anything else.
        Native("_module_dict", "module, /", .function) { _, a in a[0].isKind(.module) ? a[0].object[0] : .none },
    ]

    /// An absolute import of what is loaded already is answered here, anything else by the twin.
    private static func importModule(_ runtime: Runtime, _ a: Arguments) -> Value {
        guard runtime.isExact(a[0], .str), a[4].isNull || a[4] == Value(0) else { return .declined }
        let name = StrRef(a[0].object)
        let modules = DictRef(runtime.root(.modules).object)
        let module = modules.lookup(name: a[0], in: runtime)
        if module.isNull || module == .none { return .declined }
        let fromlist = a.get(3, or: .none)
        if fromlist == .none || (runtime.isExact(fromlist, .tuple) && TupleRef(fromlist.object).count == 0) {
            guard let dot = (0..<name.length).first(where: { name[$0] == 46 }) else { return module }
            let top = modules.lookup(name: runtime.substring(name, 0..<dot), in: runtime)
            return top.isNull || top == .none ? .declined : top
        }
        guard module.isKind(.module), runtime.isExact(fromlist, .tuple), module.object[0].isKind(.dict) else { return .declined }
        let dict = DictRef(module.object[0].object)
        if dict.lookup(name: runtime.name(.__path__), in: runtime).isNull { return module }
        for item in TupleRef(fromlist.object).buffer {
            guard runtime.isExact(item, .str), !dict.lookup(name: item, in: runtime).isNull else { return .declined }
        }
        return module
    }

    private static func findSource(_ runtime: Runtime, _ a: Arguments) -> Value {
        let folder = StrRef(a[0].object).string, name = StrRef(a[1].object).string
        let base = folder.isEmpty ? (Files.currentFolder.map { $0 + "/" } ?? "") : folder.hasSuffix("/") ? folder : folder + "/"
        let path = base + name
        let isFolder = Files.isFolder(path)
        if isFolder && Files.isFile(path + "/__init__.py") { return runtime.tuple([runtime.str(path + "/__init__.py"), .true]) }
        if Files.isFile(path + ".py") { return runtime.tuple([runtime.str(path + ".py"), .false]) }
        return isFolder ? runtime.str(path) : .none
    }

    private static func compileFile(_ runtime: Runtime, _ a: Arguments) -> Value {
        let path = StrRef(a[0].object).string
        switch Files.read(path) {
        case .success(let source): return runtime.compile(source: source, filename: path, mode: .exec)
        case .failure(let error):
            let facts = [runtime.int(Int(error.code)), runtime.str(String(cString: strerror(error.code))), a[0]]
            return runtime.raise(OSErrorMethods.type(for: error.code), arguments: Array(facts.prefix(2)), details: facts + [.none, .none])
        }
    }
}

/// The few questions to the file system that finding modules and source lines takes.
enum Files {
    struct Failure: Error { let code: Int32 }

    static func isFile(_ path: String) -> Bool { mode(path) & S_IFMT == S_IFREG }
    static func isFolder(_ path: String) -> Bool { mode(path) & S_IFMT == S_IFDIR }

    private static func mode(_ path: String) -> mode_t {
        var info = stat()
        return stat(path, &info) == 0 ? info.st_mode : 0
    }

    static var currentFolder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// The path from the root, links resolved; nil where there is nothing.
    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The whole file.
    static func read(_ path: String) -> Result<[UInt8], Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return .failure(Failure(code: errno)) }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let n = Glibc.read(descriptor, &buffer, buffer.count)
            if n < 0 && errno == EINTR { continue }
            if n < 0 { return .failure(Failure(code: errno)) }
            if n == 0 { return .success(content) }
            content.append(contentsOf: buffer[..<n])
        }
    }
}
