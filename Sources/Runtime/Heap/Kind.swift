/// The layouts by number: the first byte of an object's second word. Images name layouts, but the types in them have the number of
/// their instances' layout (`instance_kind`): so numbers stay, and new ones come at the end.
enum Kind: UInt8, CaseIterable {
    case instance, shape, type
    case int, float, complex, str, bytes, byteArray, memoryView
    case tuple, list, dict, set, range, slice
    case code, function, cell, module, nativeFunction, method
    case property, classMethod, staticMethod, superObject, slotDescriptor, nativeDescriptor
    case generator, frame, traceback, exception
    case sequenceIterator, rangeIterator, dictIterator, setIterator, dictView, mappingProxy
    case enumerate, zip, map, filter, callableIterator
    case weakReference, unionType, genericAlias, textStream, awaitable, file, textFile
}

extension LayoutDescription {
    /// Every layout. A new builtin type adds its line here and its methods in `Objects/` or `Builtins/`.
    static let all: [LayoutDescription] = [
        .init(.instance, "instance", []),
        .init(.shape, "shape", [.value("owner"), .value("transitions"), .count], tail: .values),
        .init(.type, "type", [
            .value("name"), .value("qualname"), .value("bases"), .value("mro"), .value("dict"), .value("base"),
            .value("subclasses"), .value("slots"), .value("shape"), .integer("flags"), .integer("instance_kind"),
            .integer("slot_count"), .derived("version"), .derived("attribute_hint"),
        ]),
        // The magnitude lies in the tail, least significant word first; sign is 1 or -1.
        .init(.int, "int", [.count, .integer("sign")], tail: .words),
        .init(.float, "float", [.float("value")]),
        .init(.complex, "complex", [.float("real"), .float("imag")]),
        .init(.str, "str", [.count, .integer("info"), .derived("hash")], tail: .bytes),
        .init(.bytes, "bytes", [.count, .derived("hash")], tail: .bytes),
        .init(.byteArray, "bytearray", [.count, .capacity, .storage, .integer("exports")], tail: .externalBytes),
        .init(.memoryView, "memoryview", [
            .value("base"), .value("format"), .value("shape"), .value("strides"), .integer("offset"), .integer("flags"),
        ]),
        .init(.tuple, "tuple", [.count], tail: .values),
        .init(.list, "list", [.count, .capacity, .storage], tail: .externalValues),
        .init(.dict, "dict", [
            .count, .integer("used"), .capacity, .storage, .derivedMemory("index"), .integer("log2_size"),
            .derived("keys_version"), .derived("index_fill"),
        ], tail: .externalEntries),
        .init(.set, "set", [
            .count, .integer("used"), .integer("fill"), .capacity, .storage, .derived("hash"), .integer("finger"),
        ], tail: .externalSlots),
        .init(.range, "range", [.value("start"), .value("stop"), .value("step"), .value("length")]),
        .init(.slice, "slice", [.value("start"), .value("stop"), .value("step")]),
        .init(.code, "code", [
            .content("co_code"), .value("co_consts"), .value("co_names"), .value("co_varnames"), .value("co_freevars"),
            .value("co_cellvars"), .value("co_filename"), .value("co_name"), .value("co_qualname"),
            .content("co_linetable"), .content("co_exceptiontable"),
            .integer("co_argcount"), .integer("co_posonlyargcount"), .integer("co_kwonlyargcount"), .integer("co_nlocals"),
            .integer("co_stacksize"), .integer("co_flags"), .integer("co_firstlineno"),
            .derivedMemory("decoded"), .derived("hash"),
        ], isContentAddressed: true),
        .init(.function, "function", [
            .value("func_code"), .value("func_globals"), .value("func_builtins"), .value("func_name"),
            .value("func_qualname"), .value("func_defaults"), .value("func_kwdefaults"), .value("func_closure"),
            .value("func_doc"), .value("func_dict"), .value("func_module"), .value("func_annotations"),
        ]),
        .init(.cell, "cell", [.value("cell_contents")]),
        .init(.module, "module", [.value("dict")]),
        .init(.nativeFunction, "native", [
            .value("name"), .value("owner"), .value("module"), .derived("definition"), .derived("function"),
            .derived("arity"),
        ]),
        .init(.method, "method", [.value("__func__"), .value("__self__")]),
        .init(.property, "property", [.value("fget"), .value("fset"), .value("fdel"), .value("doc"), .value("name")]),
        .init(.classMethod, "classmethod", [.value("callable"), .value("dict")]),
        .init(.staticMethod, "staticmethod", [.value("callable"), .value("dict")]),
        .init(.superObject, "super", [.value("thisclass"), .value("self"), .value("self_class")]),
        .init(.slotDescriptor, "member_descriptor", [.value("owner"), .value("name"), .integer("index")]),
        .init(.nativeDescriptor, "getset_descriptor", [.value("owner"), .value("name"), .derived("definition")]),
        // state: see `GeneratorRef.State`; yield_from of a delegating generator is found on its value stack.
        .init(.generator, "generator", [
            .value("name"), .value("qualname"), .value("code"), .integer("state"), .count, .integer("flags"),
        ], tail: .frame),
        // `live` points to the running frame while it runs; afterwards the locals lie in the tail.
        .init(.frame, "frame", [
            .value("code"), .value("function"), .value("namespace"), .value("back"), .value("trace"), .integer("lasti"),
            .derived("live"), .count,
        ], tail: .values),
        .init(.traceback, "traceback", [.value("tb_next"), .value("tb_frame"), .integer("tb_lasti"), .integer("tb_lineno")]),
        // details: what the class adds (StopIteration.value, OSError.errno, …), a tuple in the order of its member table.
        .init(.exception, "exception", [
            .value("args"), .value("traceback"), .value("context"), .value("cause"), .value("details"),
            .integer("suppress_context"),
        ]),
        // position: of the next item; a reverse iterator keeps ~position, which is negative. sequence null: exhausted.
        .init(.sequenceIterator, "iterator", [.value("sequence"), .integer("position")]),
        // remaining -1: the numbers do not all fit into small ints, and big is the tuple (next, step, remaining).
        .init(.rangeIterator, "range_iterator", [
            .integer("next"), .integer("step"), .integer("remaining"), .value("big"),
        ]),
        // what: see `DictPart`; dict null: exhausted; position of the next entry to look at; remaining: items not yet met.
        .init(.dictIterator, "dict_iterator", [
            .value("dict"), .integer("position"), .integer("expected_used"), .integer("what"), .integer("remaining"),
        ]),
        .init(.setIterator, "set_iterator", [
            .value("set"), .integer("position"), .integer("expected_used"), .integer("remaining"),
        ]),
        .init(.dictView, "dict_view", [.value("dict"), .integer("what")]),
        .init(.mappingProxy, "mappingproxy", [.value("mapping")]),
        // native: how deep native iterators are nested in it, 0 when Python code takes part (see NativeIteration.swift).
        .init(.enumerate, "enumerate", [.value("iterator"), .value("count"), .integer("native")]),
        .init(.zip, "zip", [.value("iterators"), .integer("strict"), .integer("native")]),
        .init(.map, "map", [.value("function"), .value("iterators"), .integer("native")]),
        .init(.filter, "filter", [.value("function"), .value("iterator"), .integer("native")]),
        .init(.callableIterator, "callable_iterator", [.value("callable"), .value("sentinel")]),
        .init(.weakReference, "weakref", [.weak("target"), .value("callback"), .derived("hash")]),
        .init(.unionType, "UnionType", [.value("args")]),
        .init(.genericAlias, "GenericAlias", [.value("origin"), .value("args"), .value("parameters"), .integer("starred")]),
        .init(.textStream, "textstream", [.integer("descriptor"), .integer("closed"), .integer("softspace")]),
        .init(.awaitable, "awaitable", [.value("target"), .value("argument"), .integer("state")]),
        // See `FileRef` and `TextFileRef`; the tail is the buffer.
        .init(.file, "file", [
            .value("name"), .value("mode"), .value("path"), .count, .capacity, .storage, .integer("position"), .integer("cursor"),
            .integer("flags"), .derived("descriptor"),
        ], tail: .externalBytes),
        .init(.textFile, "text_file", [
            .value("buffer"), .value("encoding"), .value("errors"), .value("newline"), .value("mode"), .integer("flags"), .integer("seen"),
        ]),
    ]
}
