/// The builtin types every runtime has. `runtime.type(.list)` is the type object.
enum BuiltinType: Int, CaseIterable {
    case object, type, int, bool, float, complex, str, bytes, byteArray, memoryView
    case tuple, list, dict, set, frozenSet, range, slice
    case code, function, cell, module, builtinFunction, methodDescriptor, classMethodDescriptor, wrapperDescriptor, method, builtinMethod, methodWrapper
    case property, classMethod, staticMethod, superType, memberDescriptor, getSetDescriptor
    case generator, coroutine, asyncGenerator, frame, traceback
    case coroutineWrapper, asyncGeneratorASend, asyncGeneratorAThrow, asyncGeneratorWrappedValue, anextAwaitable
    case noneType, notImplementedType, ellipsisType
    case listIterator, listReverseIterator, tupleIterator, strIterator, asciiIterator, bytesIterator, byteArrayIterator
    case rangeIterator, longRangeIterator, iterator
    case dictKeyIterator, dictValueIterator, dictItemIterator
    case dictReverseKeyIterator, dictReverseValueIterator, dictReverseItemIterator, setIterator
    case dictKeys, dictValues, dictItems, mappingProxy
    case enumerate, zip, map, filter, reversed, callableIterator
    case weakReference, unionType, genericAlias, shape, textStream
    case fileIO, bufferedReader, bufferedWriter, bufferedRandom, textIOWrapper
    case simpleNamespace, versionInfo, sysFlags, floatInfo, intInfo, hashInfo, threadInfo, unraisableHookArgs, asyncGenHooks, structTime

    // Exceptions, in the order of the library reference's "Exception hierarchy".
    case baseException, systemExit, keyboardInterrupt, generatorExit, exception, baseExceptionGroup, exceptionGroup
    case stopIteration, stopAsyncIteration, arithmeticError, floatingPointError, overflowError, zeroDivisionError
    case assertionError, attributeError, bufferError, eofError, importError, moduleNotFoundError
    case lookupError, indexError, keyError, memoryError, nameError, unboundLocalError
    case osError, blockingIOError, childProcessError, connectionError, brokenPipeError, connectionAbortedError
    case connectionRefusedError, connectionResetError, fileExistsError, fileNotFoundError, interruptedError
    case isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError
    case referenceError, runtimeError, notImplementedError, recursionError
    case syntaxError, indentationError, tabError, systemError, typeError, valueError
    case unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
    case warning, bytesWarning, deprecationWarning, encodingWarning, futureWarning, importWarning
    case pendingDeprecationWarning, resourceWarning, runtimeWarning, syntaxWarning, unicodeWarning, userWarning, unsupportedOperation
}

/// What bootstrapping needs to make a builtin type.
struct BuiltinTypeDescription {
    let type: BuiltinType
    let name: String
    let base: BuiltinType
    let kind: Kind
    let flags: TypeRef.Flags
    /// `__module__`; types that have a name in `builtins` are found there.
    let isPublic: Bool
    /// The module of a type whose permanent name does not say it.
    let module: String?

    init(_ type: BuiltinType, _ name: String, _ kind: Kind, base: BuiltinType = .object, flags: TypeRef.Flags = [],
         isPublic: Bool = false, module: String? = nil) {
        self.type = type
        self.name = name
        self.base = base
        self.kind = kind
        self.flags = flags
        self.isPublic = isPublic
        self.module = module
    }

    private static func exception(_ type: BuiltinType, _ name: String, _ base: BuiltinType) -> BuiltinTypeDescription {
        .init(type, name, .exception, base: base, flags: [.base, .exception, .instanceDict, .weaklyReferenceable], isPublic: true)
    }

    /// In the order of `BuiltinType`: a base stands before its subclasses.
    static let all: [BuiltinTypeDescription] = [
        .init(.object, "object", .instance, flags: .base, isPublic: true),
        .init(.type, "type", .type, flags: [.base, .weaklyReferenceable], isPublic: true),
        .init(.int, "int", .int, flags: .base, isPublic: true),
        .init(.bool, "bool", .int, base: .int, isPublic: true),
        .init(.float, "float", .float, flags: .base, isPublic: true),
        .init(.complex, "complex", .complex, flags: .base, isPublic: true),
        .init(.str, "str", .str, flags: .base, isPublic: true),
        .init(.bytes, "bytes", .bytes, flags: .base, isPublic: true),
        .init(.byteArray, "bytearray", .byteArray, flags: .base, isPublic: true),
        .init(.memoryView, "memoryview", .memoryView, flags: [.sequence, .weaklyReferenceable], isPublic: true),
        .init(.tuple, "tuple", .tuple, flags: [.base, .sequence], isPublic: true),
        .init(.list, "list", .list, flags: [.base, .sequence], isPublic: true),
        .init(.dict, "dict", .dict, flags: [.base, .mapping], isPublic: true),
        .init(.set, "set", .set, flags: [.base, .weaklyReferenceable], isPublic: true),
        .init(.frozenSet, "frozenset", .set, flags: [.base, .weaklyReferenceable], isPublic: true),
        .init(.range, "range", .range, flags: .sequence, isPublic: true),
        .init(.slice, "slice", .slice, isPublic: true),
        .init(.code, "code", .code, flags: .weaklyReferenceable),
        .init(.function, "function", .function, flags: .weaklyReferenceable),
        .init(.cell, "cell", .cell),
        .init(.module, "module", .module, flags: [.base, .weaklyReferenceable]),
        .init(.builtinFunction, "builtin_function_or_method", .nativeFunction, flags: .weaklyReferenceable),
        .init(.methodDescriptor, "method_descriptor", .nativeFunction),
        .init(.classMethodDescriptor, "classmethod_descriptor", .nativeFunction),
        .init(.wrapperDescriptor, "wrapper_descriptor", .nativeFunction),
        .init(.method, "method", .method, flags: .weaklyReferenceable),
        .init(.builtinMethod, "builtin_function_or_method", .method, flags: .weaklyReferenceable),
        .init(.methodWrapper, "method-wrapper", .method),
        .init(.property, "property", .property, flags: .base, isPublic: true),
        .init(.classMethod, "classmethod", .classMethod, flags: .base, isPublic: true),
        .init(.staticMethod, "staticmethod", .staticMethod, flags: .base, isPublic: true),
        .init(.superType, "super", .superObject, flags: .base, isPublic: true),
        .init(.memberDescriptor, "member_descriptor", .slotDescriptor),
        .init(.getSetDescriptor, "getset_descriptor", .nativeDescriptor),
        .init(.generator, "generator", .generator, flags: .weaklyReferenceable),
        .init(.coroutine, "coroutine", .generator, flags: .weaklyReferenceable),
        .init(.asyncGenerator, "async_generator", .generator, flags: .weaklyReferenceable),
        .init(.frame, "frame", .frame),
        .init(.traceback, "traceback", .traceback),
        .init(.coroutineWrapper, "coroutine_wrapper", .awaitable),
        .init(.asyncGeneratorASend, "async_generator_asend", .awaitable),
        .init(.asyncGeneratorAThrow, "async_generator_athrow", .awaitable),
        .init(.asyncGeneratorWrappedValue, "async_generator_wrapped_value", .cell),
        .init(.anextAwaitable, "anext_awaitable", .awaitable),
        .init(.noneType, "NoneType", .instance),
        .init(.notImplementedType, "NotImplementedType", .instance),
        .init(.ellipsisType, "ellipsis", .instance),
        .init(.listIterator, "list_iterator", .sequenceIterator),
        .init(.listReverseIterator, "list_reverseiterator", .sequenceIterator),
        .init(.tupleIterator, "tuple_iterator", .sequenceIterator),
        .init(.strIterator, "str_iterator", .sequenceIterator),
        .init(.asciiIterator, "str_ascii_iterator", .sequenceIterator),
        .init(.bytesIterator, "bytes_iterator", .sequenceIterator),
        .init(.byteArrayIterator, "bytearray_iterator", .sequenceIterator),
        .init(.rangeIterator, "range_iterator", .rangeIterator),
        .init(.longRangeIterator, "longrange_iterator", .rangeIterator),
        .init(.iterator, "iterator", .sequenceIterator),
        .init(.dictKeyIterator, "dict_keyiterator", .dictIterator),
        .init(.dictValueIterator, "dict_valueiterator", .dictIterator),
        .init(.dictItemIterator, "dict_itemiterator", .dictIterator),
        .init(.dictReverseKeyIterator, "dict_reversekeyiterator", .dictIterator),
        .init(.dictReverseValueIterator, "dict_reversevalueiterator", .dictIterator),
        .init(.dictReverseItemIterator, "dict_reverseitemiterator", .dictIterator),
        .init(.setIterator, "set_iterator", .setIterator),
        .init(.dictKeys, "dict_keys", .dictView),
        .init(.dictValues, "dict_values", .dictView),
        .init(.dictItems, "dict_items", .dictView),
        .init(.mappingProxy, "mappingproxy", .mappingProxy, flags: .mapping),
        .init(.enumerate, "enumerate", .enumerate, flags: .base, isPublic: true),
        .init(.zip, "zip", .zip, flags: .base, isPublic: true),
        .init(.map, "map", .map, flags: .base, isPublic: true),
        .init(.filter, "filter", .filter, flags: .base, isPublic: true),
        .init(.reversed, "reversed", .sequenceIterator, flags: .base, isPublic: true),
        .init(.callableIterator, "callable_iterator", .callableIterator),
        .init(.weakReference, "weakref", .weakReference, flags: .base),
        .init(.unionType, "UnionType", .unionType, module: "types"),
        .init(.genericAlias, "GenericAlias", .genericAlias, flags: .base, module: "types"),
        .init(.shape, "shape", .shape),
        .init(.textStream, "TextIOWrapper", .textStream),
        .init(.fileIO, "_io.FileIO", .file, flags: .weaklyReferenceable),
        .init(.bufferedReader, "_io.BufferedReader", .file, flags: .weaklyReferenceable),
        .init(.bufferedWriter, "_io.BufferedWriter", .file, flags: .weaklyReferenceable),
        .init(.bufferedRandom, "_io.BufferedRandom", .file, flags: .weaklyReferenceable),
        .init(.textIOWrapper, "_io.TextIOWrapper", .textFile, flags: .weaklyReferenceable),
        .init(.simpleNamespace, "types.SimpleNamespace", .instance, flags: [.base, .instanceDict]),
        .init(.versionInfo, "sys.version_info", .tuple, base: .tuple, flags: .sequence),
        .init(.sysFlags, "sys.flags", .tuple, base: .tuple, flags: .sequence),
        .init(.floatInfo, "sys.float_info", .tuple, base: .tuple, flags: .sequence),
        .init(.intInfo, "sys.int_info", .tuple, base: .tuple, flags: .sequence),
        .init(.hashInfo, "sys.hash_info", .tuple, base: .tuple, flags: .sequence),
        .init(.threadInfo, "sys.thread_info", .tuple, base: .tuple, flags: .sequence),
        .init(.unraisableHookArgs, "sys.UnraisableHookArgs", .tuple, base: .tuple, flags: .sequence),
        .init(.asyncGenHooks, "sys.asyncgen_hooks", .tuple, base: .tuple, flags: .sequence),
        .init(.structTime, "time.struct_time", .tuple, base: .tuple, flags: .sequence),

        .init(.baseException, "BaseException", .exception, flags: [.base, .exception, .instanceDict, .weaklyReferenceable], isPublic: true),
        exception(.systemExit, "SystemExit", .baseException),
        exception(.keyboardInterrupt, "KeyboardInterrupt", .baseException),
        exception(.generatorExit, "GeneratorExit", .baseException),
        exception(.exception, "Exception", .baseException),
        exception(.baseExceptionGroup, "BaseExceptionGroup", .baseException),
        exception(.exceptionGroup, "ExceptionGroup", .baseExceptionGroup),
        exception(.stopIteration, "StopIteration", .exception),
        exception(.stopAsyncIteration, "StopAsyncIteration", .exception),
        exception(.arithmeticError, "ArithmeticError", .exception),
        exception(.floatingPointError, "FloatingPointError", .arithmeticError),
        exception(.overflowError, "OverflowError", .arithmeticError),
        exception(.zeroDivisionError, "ZeroDivisionError", .arithmeticError),
        exception(.assertionError, "AssertionError", .exception),
        exception(.attributeError, "AttributeError", .exception),
        exception(.bufferError, "BufferError", .exception),
        exception(.eofError, "EOFError", .exception),
        exception(.importError, "ImportError", .exception),
        exception(.moduleNotFoundError, "ModuleNotFoundError", .importError),
        exception(.lookupError, "LookupError", .exception),
        exception(.indexError, "IndexError", .lookupError),
        exception(.keyError, "KeyError", .lookupError),
        exception(.memoryError, "MemoryError", .exception),
        exception(.nameError, "NameError", .exception),
        exception(.unboundLocalError, "UnboundLocalError", .nameError),
        exception(.osError, "OSError", .exception),
        exception(.blockingIOError, "BlockingIOError", .osError),
        exception(.childProcessError, "ChildProcessError", .osError),
        exception(.connectionError, "ConnectionError", .osError),
        exception(.brokenPipeError, "BrokenPipeError", .connectionError),
        exception(.connectionAbortedError, "ConnectionAbortedError", .connectionError),
        exception(.connectionRefusedError, "ConnectionRefusedError", .connectionError),
        exception(.connectionResetError, "ConnectionResetError", .connectionError),
        exception(.fileExistsError, "FileExistsError", .osError),
        exception(.fileNotFoundError, "FileNotFoundError", .osError),
        exception(.interruptedError, "InterruptedError", .osError),
        exception(.isADirectoryError, "IsADirectoryError", .osError),
        exception(.notADirectoryError, "NotADirectoryError", .osError),
        exception(.permissionError, "PermissionError", .osError),
        exception(.processLookupError, "ProcessLookupError", .osError),
        exception(.timeoutError, "TimeoutError", .osError),
        exception(.referenceError, "ReferenceError", .exception),
        exception(.runtimeError, "RuntimeError", .exception),
        exception(.notImplementedError, "NotImplementedError", .runtimeError),
        exception(.recursionError, "RecursionError", .runtimeError),
        exception(.syntaxError, "SyntaxError", .exception),
        exception(.indentationError, "IndentationError", .syntaxError),
        exception(.tabError, "TabError", .indentationError),
        exception(.systemError, "SystemError", .exception),
        exception(.typeError, "TypeError", .exception),
        exception(.valueError, "ValueError", .exception),
        exception(.unicodeError, "UnicodeError", .valueError),
        exception(.unicodeDecodeError, "UnicodeDecodeError", .unicodeError),
        exception(.unicodeEncodeError, "UnicodeEncodeError", .unicodeError),
        exception(.unicodeTranslateError, "UnicodeTranslateError", .unicodeError),
        exception(.warning, "Warning", .exception),
        exception(.bytesWarning, "BytesWarning", .warning),
        exception(.deprecationWarning, "DeprecationWarning", .warning),
        exception(.encodingWarning, "EncodingWarning", .warning),
        exception(.futureWarning, "FutureWarning", .warning),
        exception(.importWarning, "ImportWarning", .warning),
        exception(.pendingDeprecationWarning, "PendingDeprecationWarning", .warning),
        exception(.resourceWarning, "ResourceWarning", .warning),
        exception(.runtimeWarning, "RuntimeWarning", .warning),
        exception(.syntaxWarning, "SyntaxWarning", .warning),
        exception(.unicodeWarning, "UnicodeWarning", .warning),
        exception(.userWarning, "UserWarning", .warning),
        .init(.unsupportedOperation, "io.UnsupportedOperation", .exception, base: .osError,
              flags: [.base, .exception, .instanceDict, .weaklyReferenceable]),
    ]
}
