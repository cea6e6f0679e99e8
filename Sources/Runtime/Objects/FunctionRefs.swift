/// A function object: made each time a def executes.
struct FunctionRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let code = 0, globals = 1, builtins = 2, name = 3, qualname = 4, defaults = 5, kwdefaults = 6, closure = 7,
               doc = 8, dict = 9, module = 10, annotations = 11, fixedWords = 12
    @inline(__always) var value: Value { object.value }
    @inline(__always) var code: CodeRef { CodeRef(object[FunctionRef.code].object) }
}

/// A code object: see `Code`. `decoded` is what the loop runs, made on first call.
struct CodeRef {
    let object: Object
    @inline(__always) init(_ object: Object) { self.object = object }
    static let code = 0, consts = 1, names = 2, varnames = 3, freevars = 4, cellvars = 5, filename = 6, name = 7,
               qualname = 8, linetable = 9, exceptiontable = 10, argcount = 11, posonlyargcount = 12, kwonlyargcount = 13,
               nlocals = 14, stacksize = 15, flags = 16, firstlineno = 17, decoded = 18, hash = 19, fixedWords = 20

    @inline(__always) var value: Value { object.value }
    @inline(__always) var argcount: Int { object.raw(CodeRef.argcount) }
    var posonlyargcount: Int { object.raw(CodeRef.posonlyargcount) }
    var kwonlyargcount: Int { object.raw(CodeRef.kwonlyargcount) }
    @inline(__always) var nlocals: Int { object.raw(CodeRef.nlocals) }
    @inline(__always) var stacksize: Int { object.raw(CodeRef.stacksize) }
    @inline(__always) var flags: Int { object.raw(CodeRef.flags) }
    var firstlineno: Int { object.raw(CodeRef.firstlineno) }
    @inline(__always) var consts: TupleRef { TupleRef(object[CodeRef.consts].object) }
    @inline(__always) var names: TupleRef { TupleRef(object[CodeRef.names].object) }
    var varnames: TupleRef { TupleRef(object[CodeRef.varnames].object) }
    @inline(__always) var freevars: TupleRef { TupleRef(object[CodeRef.freevars].object) }
    @inline(__always) var cellvars: TupleRef { TupleRef(object[CodeRef.cellvars].object) }
    var name: StrRef { StrRef(object[CodeRef.name].object) }
    var qualname: StrRef { StrRef(object[CodeRef.qualname].object) }
    var filename: StrRef { StrRef(object[CodeRef.filename].object) }

    /// Slots of a frame before the value stack: locals, cells, free variables.
    @inline(__always) var frameSlots: Int { nlocals &+ cellvars.count &+ freevars.count }

    /// The bytes of one of the bytes-valued fields.
    func bytes(_ field: Int, in runtime: Runtime) -> UnsafeBufferPointer<UInt8> { runtime.byteBuffer(object[field]) }
}

extension Runtime {
    func newCell(_ contents: Value) -> Value {
        let object = heap.pointee.allocate(.cell, class: type(.cell), bytes: 24)
        object.initialize(0, contents)
        return object.value
    }

    /// A bound method: `function` with its first argument.
    func newMethod(_ function: Value, _ selfValue: Value) -> Value {
        let typeOfMethod: BuiltinType = !function.isKind(.nativeFunction) ? .method
            : function.object.classValue == type(.wrapperDescriptor) ? .methodWrapper : .builtinMethod
        let object = heap.pointee.allocate(.method, class: type(typeOfMethod), bytes: 32)
        object.initialize(0, function)
        object.initialize(1, selfValue)
        return object.value
    }

    /// An object of one of the simple builtin kinds, its fixed words null or zero.
    func newObject(_ kind: Kind, _ type: BuiltinType) -> Object {
        let words = heap.pointee.layout(kind).pointee.fixedWords
        let object = heap.pointee.allocate(kind, class: self.type(type), bytes: (Object.headerWords + words) * 8)
        for i in 0..<words { object.initializeRaw(i, 0) }
        return object
    }

    func bytes(_ content: UnsafeBufferPointer<UInt8>) -> Value {
        let object = heap.pointee.allocate(
            .bytes, class: type(.bytes), bytes: (Object.headerWords + 2) * 8 + (content.count + 7) & ~7)
        object.initializeRaw(0, content.count)
        object.initializeRaw(1, 0)
        if let base = content.baseAddress {
            (object.address + (Object.headerWords + 2) * 8).copyMemory(from: base, byteCount: content.count)
        }
        return object.value
    }

    func bytes(_ content: [UInt8]) -> Value { content.withUnsafeBufferPointer { bytes($0) } }

    /// A function object of `code`; `globals` supplies its builtins and module name.
    func newFunction(code: CodeRef, globals: DictRef, builtins: Value, closure: Value, qualname: Value) -> FunctionRef {
        let object = heap.pointee.allocate(
            .function, class: type(.function), bytes: (Object.headerWords + FunctionRef.fixedWords) * 8)
        object.initialize(FunctionRef.code, code.value)
        object.initialize(FunctionRef.globals, globals.value)
        object.initialize(FunctionRef.builtins, builtins)
        object.initialize(FunctionRef.name, code.object[CodeRef.name])
        object.initialize(FunctionRef.qualname, qualname)
        object.initialize(FunctionRef.defaults, .null)
        object.initialize(FunctionRef.kwdefaults, .null)
        object.initialize(FunctionRef.closure, closure)
        let consts = code.consts
        object.initialize(FunctionRef.doc, consts.count > 0 && consts[0].isKind(.str) ? consts[0] : .none)
        object.initialize(FunctionRef.dict, .null)
        let module = globals.lookup(name: name(.__name__), in: self)
        object.initialize(FunctionRef.module, module.isNull ? .none : module)
        object.initialize(FunctionRef.annotations, .null)
        return FunctionRef(object)
    }
}
