/// The names that the runtime itself looks up, interned once at start: `runtime.name(.__init__)`.
enum Name: String, CaseIterable {
    case __abstractmethods__, __abs__, __add__, __aenter__, __aexit__, __aiter__, __and__, __anext__, __annotations__, __await__
    case __bases__, __bool__, __build_class__, __builtins__, __bytes__, __call__, __cause__, __ceil__, __class__
    case __class_getitem__, __classcell__, __closure__, __code__, __complex__, __contains__, __context__, __debug__
    case __defaults__, __del__, __delattr__, __delete__, __delitem__, __dict__, __dir__, __divmod__, __doc__
    case __enter__, __eq__, __exit__, __file__, __float__, __floor__, __floordiv__, __format__, __func__, __ge__
    case __get__, __getattr__, __getattribute__, __getitem__, __globals__, __gt__, __hash__, __iadd__, __iand__
    case __ifloordiv__, __ilshift__, __imatmul__, __imod__, __import__, __imul__, __index__, __init__
    case __init_subclass__, __instancecheck__, __int__, __invert__, __ior__, __ipow__, __irshift__, __isub__
    case __iter__, __itruediv__, __ixor__, __kwdefaults__, __le__, __len__, __length_hint__, __loader__, __lshift__
    case __lt__, __main__, __matmul__, __missing__, __mod__, __module__, __mro_entries__, __mro__, __mul__, __name__
    case __ne__, __neg__, __new__, __next__, __notes__, __objclass__, __or__, __origin__, __args__, __package__
    case __path__, __pos__, __pow__, __prepare__, __qualname__, __radd__, __rand__, __rdivmod__, __repr__
    case __reversed__, __rfloordiv__, __rlshift__, __rmatmul__, __rmod__, __rmul__, __ror__, __round__, __rpow__
    case __rrshift__, __rshift__, __rsub__, __rtruediv__, __rxor__, __self__, __set__, __set_name__, __setattr__
    case __setitem__, __slots__, __spec__, __str__, __sub__, __subclasscheck__, __subclasshook__
    case __suppress_context__, __text_signature__, __traceback__, __truediv__, __trunc__, __weakref__, __wrapped__
    case __xor__, args, close, end, file, flush, keys, items, values, get, send, `throw`, sep, metaclass, name, msg
    case obj, value, code, stdout, stderr, modules, path, write, displayhook, excepthook, mro, selfName = "self", other
    case iterable, key, `default`, reverse, start, stop, step, fget, fset, fdel, doc, cached_key, errno, strerror
    case filename, filename2, lineno, offset, text, encoding, object, reason, print_file_and_line, end_lineno
    case end_offset, characters_written

    /// Its place among the cases. (An enum without payloads of up to 256 cases is one byte that numbers them in their order.)
    @inline(__always) var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
