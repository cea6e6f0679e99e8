// Made by tools/generate_prelude from Library/python; edit those files.

/// The modules of the library, by name.
enum LibrarySources {
    static let names = ["_ast", "_blake2", "_codecs", "_collections", "_contextvars", "_csv", "_frozen_importlib", "_frozen_importlib_external", "_io", "_io_memory", "_io_wrappers", "_locale", "_md5", "_operator", "_posixsubprocess", "_random", "_sha1", "_sha256", "_sha3", "_sha512", "_signal", "_socket", "_sre", "_string", "_struct", "_thread", "_torpor_hashes", "_tracemalloc", "_warnings", "_weakref", "array", "binascii", "cmath", "dis", "importlib.machinery", "importlib", "importlib.util", "itertools", "marshal", "posix", "select", "time", "unicodedata", "zlib"]

    static func module(_ name: String) -> StaticString? {
        switch name {
        case "_ast": _ast
        case "_blake2": _blake2
        case "_codecs": _codecs
        case "_collections": _collections
        case "_contextvars": _contextvars
        case "_csv": _csv
        case "_frozen_importlib": _frozen_importlib
        case "_frozen_importlib_external": _frozen_importlib_external
        case "_io": _io
        case "_io_memory": _io_memory
        case "_io_wrappers": _io_wrappers
        case "_locale": _locale
        case "_md5": _md5
        case "_operator": _operator
        case "_posixsubprocess": _posixsubprocess
        case "_random": _random
        case "_sha1": _sha1
        case "_sha256": _sha256
        case "_sha3": _sha3
        case "_sha512": _sha512
        case "_signal": _signal
        case "_socket": _socket
        case "_sre": _sre
        case "_string": _string
        case "_struct": _struct
        case "_thread": _thread
        case "_torpor_hashes": _torpor_hashes
        case "_tracemalloc": _tracemalloc
        case "_warnings": _warnings
        case "_weakref": _weakref
        case "array": array
        case "binascii": binascii
        case "cmath": cmath
        case "dis": dis
        case "importlib.machinery": importlib_machinery
        case "importlib": importlib
        case "importlib.util": importlib_util
        case "itertools": itertools
        case "marshal": marshal
        case "posix": posix
        case "select": select
        case "time": time
        case "unicodedata": unicodedata
        case "zlib": zlib
        default: nil
        }
    }

    private static let _ast: StaticString = ##"""
"""The nodes of syntax trees. Python library reference, "ast: Abstract Grammar".

`compile` makes them of text when `PyCF_ONLY_AST` is among its flags. It cannot compile them yet, and says so.
"""
import sys

PyCF_ONLY_AST = 1024
PyCF_TYPE_COMMENTS = 4096
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192


class AST:
    __module__ = 'ast'
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            s = '' if len(fields) == 1 else 's'
            raise TypeError(f'{type(self).__name__} constructor takes at most {len(fields)} positional argument{s}')
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[:len(args)]:
                raise TypeError(f'{type(self).__name__} got multiple values for argument {name!r}')
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


# The nodes by what they are derived from, with their fields; those with a question mark may be left out.
_grammar = {
    'AST': '''
        alias name asname?; arg arg annotation? type_comment?; arguments posonlyargs args vararg? kwonlyargs kw_defaults kwarg?
        defaults; boolop; cmpop; comprehension target iter ifs is_async; excepthandler; expr; expr_context; keyword arg? value;
        match_case pattern guard? body; mod; operator; pattern; stmt; type_ignore; unaryop; withitem context_expr optional_vars?
    ''',
    'operator': '''
        Add; BitAnd; BitOr; BitXor; Div; FloorDiv; LShift; MatMult; Mod; Mult; Pow; RShift; Sub
    ''',
    'boolop': '''
        And; Or
    ''',
    'stmt': '''
        AnnAssign target annotation value? simple; Assert test msg?; Assign targets value type_comment?; AsyncFor target iter
        body orelse type_comment?; AsyncFunctionDef name args body decorator_list returns? type_comment?; AsyncWith items body
        type_comment?; AugAssign target op value; Break; ClassDef name bases keywords body decorator_list; Continue; Delete
        targets; Expr value; For target iter body orelse type_comment?; FunctionDef name args body decorator_list returns?
        type_comment?; Global names; If test body orelse; Import names; ImportFrom module? names level?; Match subject cases;
        Nonlocal names; Pass; Raise exc? cause?; Return value?; Try body handlers orelse finalbody; TryStar body handlers orelse
        finalbody; While test body orelse; With items body type_comment?
    ''',
    'expr': '''
        Attribute value attr ctx; Await value; BinOp left op right; BoolOp op values; Call func args keywords; Compare left ops
        comparators; Constant value kind?; Dict keys values; DictComp key value generators; FormattedValue value conversion
        format_spec?; GeneratorExp elt generators; IfExp test body orelse; JoinedStr values; Lambda args body; List elts ctx;
        ListComp elt generators; Name id ctx; NamedExpr target value; Set elts; SetComp elt generators; Slice lower? upper?
        step?; Starred value ctx; Subscript value slice ctx; Tuple elts ctx; UnaryOp op operand; Yield value?; YieldFrom value
    ''',
    'expr_context': '''
        Del; Load; Store
    ''',
    'cmpop': '''
        Eq; Gt; GtE; In; Is; IsNot; Lt; LtE; NotEq; NotIn
    ''',
    'excepthandler': '''
        ExceptHandler type? name? body
    ''',
    'mod': '''
        Expression body; FunctionType argtypes returns; Interactive body; Module body type_ignores
    ''',
    'unaryop': '''
        Invert; Not; UAdd; USub
    ''',
    'pattern': '''
        MatchAs pattern? name?; MatchClass cls patterns kwd_attrs kwd_patterns; MatchMapping keys patterns rest?; MatchOr
        patterns; MatchSequence patterns; MatchSingleton value; MatchStar name?; MatchValue value
    ''',
    'type_ignore': '''
        TypeIgnore lineno tag
    ''',
}
# `globals()` would be the importing module's.
_names = sys.modules['_ast'].__dict__
# The classes by name, and the instances of those that have neither fields nor places: there is one of each.
_classes = {}
_single = {}
_places = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'


def _define(base, text):
    for node in text.split(';'):
        name, *marked = node.split()
        fields = tuple([field.rstrip('?') for field in marked])
        namespace = {field[:-1]: None for field in marked if field[-1] == '?'}
        namespace.update(__module__='ast', _fields=fields, __match_args__=fields)
        if base is AST and name in ('alias', 'arg', 'excepthandler', 'expr', 'keyword', 'pattern', 'stmt'):
            namespace['_attributes'] = _places
            if name != 'pattern':
                namespace.update(end_lineno=None, end_col_offset=None)
        _names[name] = _classes[name] = type(name, (base,), namespace)


for _base, _text in _grammar.items():
    _define(_names[_base], _text)
del _base, _text, _define, _grammar, _names, sys


def _parsed(source, filename, mode, flags):
    """The tree of a text, put together as `_parse` says."""
    values = []
    for step in _parse(source, filename, mode, flags):
        if type(step) is int:
            begin = len(values) - step
            values[begin:] = [values[begin:]]
        elif len(step) == 1:
            values.append(step[0])
        else:
            name, fields, place = step
            begin = len(values) - len(fields)
            values[begin:] = [_node(_classes[name], dict(zip(fields, values[begin:])), place)]
    return values[0]


def _node(cls, given, place):
    if not cls._fields and place is None:
        if cls not in _single:
            _single[cls] = cls()
        return _single[cls]
    node = cls()
    attributes = node.__dict__
    for field in cls._fields:
        attributes[field] = given.get(field)
    if place is not None:
        attributes.update(zip(_places, place))
    return node
"""##

    private static let _blake2: StaticString = ##"""
"""BLAKE2b and BLAKE2s, with keys, salts and trees. Python library reference, "hashlib"; RFC 7693. Taking blocks in is native."""
from binascii import _raw as _bytes
from _torpor_hashes import Hash as _Hash, _new, _blake2_absorbed, _blake2_begun, _blake2_finished

BLAKE2B_MAX_DIGEST_SIZE, BLAKE2B_MAX_KEY_SIZE, BLAKE2B_PERSON_SIZE, BLAKE2B_SALT_SIZE = 64, 64, 16, 16
BLAKE2S_MAX_DIGEST_SIZE, BLAKE2S_MAX_KEY_SIZE, BLAKE2S_PERSON_SIZE, BLAKE2S_SALT_SIZE = 32, 32, 8, 8


class _Blake2(_Hash):
    __slots__ = '_digest_size', '_is_last_node'
    _held = 1

    def __new__(cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,
                node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        longest, short = cls.MAX_DIGEST_SIZE, cls.SALT_SIZE
        if digest_size is None:
            digest_size = longest
        if not 0 < digest_size <= longest:
            raise ValueError(f'digest_size must be between 1 and {longest} bytes')
        key, salt, person = _bytes(key), _bytes(salt), _bytes(person)
        if len(salt) > short:
            raise ValueError(f'maximum salt length is {short} bytes')
        if len(person) > short:
            raise ValueError(f'maximum person length is {short} bytes')
        if not 0 <= fanout <= 255:
            raise ValueError('fanout must be between 0 and 255')
        if not 0 < depth <= 255:
            raise ValueError('depth must be between 1 and 255')
        if leaf_size < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        if leaf_size >> 32:
            raise OverflowError('leaf_size is too large')
        if node_offset < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        offset_size = 6 if longest == 32 else 8
        if node_offset >> 8 * offset_size:
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= longest:
            raise ValueError(f'inner_size must be between 0 and is {longest}')
        if len(key) > longest:
            raise ValueError(f'maximum key length is {longest} bytes')
        parameters = (bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
                      + node_offset.to_bytes(offset_size, 'little') + bytes([node_depth, inner_size]))
        parameters += bytes(longest - 2 * short - len(parameters)) + salt.ljust(short, b'\0') + person.ljust(short, b'\0')
        self = _new(cls)
        self._digest_size, self._is_last_node = digest_size, bool(last_node)
        self._state = _blake2_begun(cls._name, parameters)
        self._tail, self._total = b'', 0
        if key:
            self.update(key.ljust(cls._block_size, b'\0'))
        if data != b'':
            self.update(data)
        return self

    def _absorb(self, data, before):
        self._state = _blake2_absorbed(self._name, self._state, data, before)

    def digest(self, /):
        return _blake2_finished(self._name, self._state, self._tail, self._total, self._is_last_node)[:self._digest_size]

    def copy(self, /):
        other = _new(type(self))
        other._state, other._tail, other._total = self._state, self._tail, self._total
        other._digest_size, other._is_last_node = self._digest_size, self._is_last_node
        return other

    def __repr__(self):
        return f'<_blake2.{self._name} object at {id(self):#x}>'


def _variant(name, block_size, longest, short):
    return type(name, (_Blake2,), {
        '__slots__': (), '__module__': '_blake2', '_name': name, '_block_size': block_size, 'SALT_SIZE': short,
        'PERSON_SIZE': short, 'MAX_KEY_SIZE': longest, 'MAX_DIGEST_SIZE': longest,
    })


blake2b = _variant('blake2b', 128, 64, 16)
blake2s = _variant('blake2s', 64, 32, 8)
"""##

    private static let _codecs: StaticString = ##"""
"""The registry of codecs and error handlers, and the codecs that the runtime has itself. Python library reference, "codecs"."""

_search_functions = []
_cache = {}
_handlers = {}
_ready = False


def _begin():
    """The standard library's codecs are found by its package `encodings`, where there is one."""
    global _ready
    if not _ready:
        _ready = True
        try:
            import encodings
        except ImportError:
            _search_functions.append(_find_own)


def _normalized(encoding):
    return ''.join([c.lower() if c.isascii() and c.isalnum() or c in '.-_' else '_' for c in encoding]).replace(' ', '_')


def _find_own(name):
    """Without a standard library: what `str.encode` knows, as a tuple of functions."""
    try:
        ''.encode(name)
    except LookupError:
        return None
    return (lambda text, errors='strict': (text.encode(name, errors), len(text)),
            lambda data, errors='strict': (bytes(data).decode(name, errors), len(data)), None, None)


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _search_functions.append(search_function)


def unregister(search_function, /):
    if search_function in _search_functions:
        _search_functions.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    """Look up a codec tuple in the registry."""
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    _begin()
    name = _normalized(encoding)
    if name in _cache:
        return _cache[name]
    for search in _search_functions:
        found = search(name)
        if found is None:
            continue
        if not isinstance(found, tuple) or len(found) != 4:
            raise TypeError('codec search functions must return 4-tuples')
        _cache[name] = found
        return found
    raise LookupError(f'unknown encoding: {encoding}')


def _forget_codec(encoding, /):
    """Purge the named codec from the internal codec lookup cache."""
    _cache.pop(encoding, None)


def _result(value, what):
    if not isinstance(value, tuple) or len(value) != 2:
        raise TypeError(f'{what} must return a tuple (object, integer)')
    return value[0]


def encode(obj, encoding='utf-8', errors='strict'):
    return _result(lookup(encoding)[0](obj, errors), 'encoder')


def decode(obj, encoding='utf-8', errors='strict'):
    return _result(lookup(encoding)[1](obj, errors), 'decoder')


# Error handlers

def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def lookup_error(name, /):
    """The error handler of that name."""
    if name not in _handlers:
        raise LookupError(f'unknown error handler name {name!r}')
    return _handlers[name]


def _own_handler(name):
    """A handler that the runtime has: what it makes of the faulty part alone."""
    def handler(exception):
        if isinstance(exception, UnicodeEncodeError):
            part = exception.object[exception.start:exception.end]
            if name == 'replace':
                return '?' * len(part), exception.end
            if name == 'ignore':
                return '', exception.end
            if name.startswith('surrogate'):
                return part.encode(exception.encoding, name), exception.end
            return part.encode('ascii', name).decode(), exception.end
        if isinstance(exception, UnicodeDecodeError):
            if name == 'replace':
                return '\ufffd', exception.end
            if name in ('ignore', 'backslashreplace', 'surrogateescape'):
                return exception.object[exception.start:exception.end].decode('ascii', name), exception.end
            if name == 'surrogatepass':
                return exception.object[exception.start:exception.start + 3].decode(exception.encoding, name), exception.start + 3
        if isinstance(exception, UnicodeTranslateError):
            part = exception.object[exception.start:exception.end]
            if name in ('replace', 'ignore'):
                return '\ufffd' * len(part) if name == 'replace' else '', exception.end
            if name == 'backslashreplace' or name == 'xmlcharrefreplace' or name == 'namereplace':
                return part.encode('ascii', name).decode(), exception.end
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")

    handler.__name__ = handler.__qualname__ = f'{name}_errors'
    return handler


def _strict(exception):
    if not isinstance(exception, BaseException):
        raise TypeError('codec must pass exception instance')
    raise exception


_strict.__name__ = _strict.__qualname__ = 'strict_errors'
_handlers['strict'] = _strict
for _name in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogatepass', 'surrogateescape'):
    _handlers[_name] = _own_handler(_name)
del _name


# The codecs of the runtime. They are static methods: the standard library makes class attributes of them, as it may of C functions.

def _encoder(name):
    def encode_it(str, errors='strict', /):
        return str.encode(name, errors or 'strict'), len(str)
    return staticmethod(encode_it)


def _decoder(name):
    def decode_it(data, errors='strict', /):
        data = bytes(data)
        return data.decode(name, errors or 'strict'), len(data)
    return staticmethod(decode_it)


def _partial_decoder(name, incomplete):
    """A decoder that leaves bytes at the end which may be the beginning of more; `incomplete` counts them."""
    def decode_it(data, errors='strict', final=False, /):
        data = bytes(data)
        end = len(data) if final else len(data) - incomplete(data)
        return data[:end].decode(name, errors or 'strict'), end
    return staticmethod(decode_it)


def _open_utf_8(data):
    for n in (1, 2, 3):
        if n > len(data):
            return 0
        first = data[-n]
        if first & 0xc0 != 0x80:
            if first >= 0xc2 and first < 0xf5 and n < (2 if first < 0xe0 else 3 if first < 0xf0 else 4):
                try:
                    data[-n:].decode()
                except UnicodeDecodeError as error:
                    return n if error.reason == 'unexpected end of data' else 0
            return 0
    return 0


def _open_utf_16(high):
    """Counts half units and the first units of pairs; `high` is where a unit has its high byte."""
    def incomplete(data):
        odd = len(data) % 2
        whole = len(data) - odd
        return odd + (2 if whole and data[whole - 2 + high] & 0xfc == 0xd8 else 0)
    return incomplete


def _open_utf_32(data):
    return len(data) % 4


ascii_encode, ascii_decode = _encoder('ascii'), _decoder('ascii')
latin_1_encode, latin_1_decode = _encoder('latin-1'), _decoder('latin-1')
utf_8_encode, utf_8_decode = _encoder('utf-8'), _partial_decoder('utf-8', _open_utf_8)
utf_16_le_encode, utf_16_le_decode = _encoder('utf-16-le'), _partial_decoder('utf-16-le', _open_utf_16(1))
utf_16_be_encode, utf_16_be_decode = _encoder('utf-16-be'), _partial_decoder('utf-16-be', _open_utf_16(0))
utf_32_le_encode, utf_32_le_decode = _encoder('utf-32-le'), _partial_decoder('utf-32-le', _open_utf_32)
utf_32_be_encode, utf_32_be_decode = _encoder('utf-32-be'), _partial_decoder('utf-32-be', _open_utf_32)
raw_unicode_escape_encode, unicode_escape_encode = _encoder('raw_unicode_escape'), _encoder('unicode_escape')


def _open_escape(data):
    """An escape that goes on to the end: at most a backslash and what follows it."""
    cut = data.rfind(b'\\', max(0, len(data) - 10))
    if cut < 0 or (cut - len(data[:cut].rstrip(b'\\'))) % 2:
        return 0
    rest = data[cut + 1:]
    if not rest:
        return 1
    size = {b'x': 3, b'u': 5, b'U': 9}.get(rest[:1], 0)
    return len(rest) + 1 if len(rest) < size else 0


def _escape_decoder(name):
    decode_bytes = _partial_decoder(name, _open_escape)

    def decode_it(data, errors='strict', final=True, /):
        return decode_bytes(data.encode() if isinstance(data, str) else data, errors, final)
    return staticmethod(decode_it)


unicode_escape_decode, raw_unicode_escape_decode = _escape_decoder('unicode_escape'), _escape_decoder('raw_unicode_escape')


def _marked(name, size, little_decoder, big_decoder):
    """Encoder and decoders of a codec whose byte order may be told by a mark; 0 stands for the machine's own."""
    orders = {0: name, -1: f'{name}-le', 1: f'{name}-be'}
    little, big = '\ufeff'.encode(f'{name}-le'), '\ufeff'.encode(f'{name}-be')

    def encode_it(str, errors='strict', byteorder=0, /):
        order = 0 if byteorder == 0 else -1 if byteorder < 0 else 1
        return str.encode(orders[order], errors or 'strict'), len(str)

    def ex_decode(data, errors='strict', byteorder=0, final=False, /):
        data = bytes(data)
        start = 0
        if byteorder == 0 and len(data) >= size:
            if data.startswith(little):
                byteorder, start = -1, size
            elif data.startswith(big):
                byteorder, start = 1, size
        plain = big_decoder if byteorder > 0 else little_decoder
        if byteorder == 0 and not final and len(data) < size:
            return '', 0, 0
        text, used = plain(data[start:], errors, final)
        return text, used + start, byteorder

    def decode_it(data, errors='strict', final=False, /):
        return ex_decode(data, errors, 0, final)[:2]

    return staticmethod(encode_it), staticmethod(decode_it), staticmethod(ex_decode)


utf_16_encode, utf_16_decode, utf_16_ex_decode = _marked('utf-16', 2, utf_16_le_decode, utf_16_be_decode)
utf_32_encode, utf_32_decode, utf_32_ex_decode = _marked('utf-32', 4, utf_32_le_decode, utf_32_be_decode)


def _handle(errors, fault):
    replacement, position = lookup_error(errors)(fault)
    length = len(fault.object)
    if position < 0:
        position += length
    if not 0 <= position <= length:
        raise IndexError(f'position {position} from error handler out of bounds')
    return replacement, position


@staticmethod
def charmap_build(map, /):
    """The table to encode with, of a str to decode with."""
    return {ord(c): i for i, c in enumerate(map) if c != '\ufffe'}


@staticmethod
def charmap_encode(str, errors='strict', mapping=None, /):
    """Encode with a mapping from code points to bytes or ints; without one, as Latin-1."""
    if mapping is None:
        return latin_1_encode(str, errors)
    errors = errors or 'strict'

    def one(c):
        try:
            value = mapping[ord(c)]
        except LookupError:
            return None
        if value is None or isinstance(value, bytes):
            return value
        if not isinstance(value, int):
            raise TypeError(f'character mapping must return integer, bytes or None, not {type(value).__name__}')
        if not 0 <= value < 256:
            raise TypeError('character mapping must be in range(256)')
        return bytes((value,))

    parts, i = [], 0
    while i < len(str):
        part = one(str[i])
        if part is not None:
            parts.append(part)
            i += 1
            continue
        end = i + 1
        while end < len(str) and one(str[end]) is None:
            end += 1
        fault = UnicodeEncodeError('charmap', str, i, end, 'character maps to <undefined>')
        replacement, i = _handle(errors, fault)
        if isinstance(replacement, bytes):
            parts.append(replacement)
            continue
        for c in replacement:
            part = one(c)
            if part is None:
                raise fault
            parts.append(part)
    return b''.join(parts), len(str)


@staticmethod
def charmap_decode(data, errors='strict', mapping=None, /):
    """Decode with a str or a mapping from ints to strs or ints; without one, as Latin-1."""
    data = bytes(data)
    if mapping is None:
        return latin_1_decode(data, errors)
    errors = errors or 'strict'
    parts, i = [], 0
    while i < len(data):
        try:
            value = mapping[data[i]]
        except LookupError:
            value = None
        if isinstance(value, int):
            value = chr(value)
        if value is None or value == '\ufffe':
            replacement, i = _handle(errors, UnicodeDecodeError('charmap', data, i, i + 1, 'character maps to <undefined>'))
            parts.append(replacement)
            continue
        if not isinstance(value, str):
            raise TypeError('character mapping must return integer, None or str')
        parts.append(value)
        i += 1
    return ''.join(parts), len(data)


@staticmethod
def readbuffer_encode(data, errors='strict', /):
    """The bytes of an object."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


@staticmethod
def escape_encode(data, errors='strict', /):
    """The bytes as the text of a literal, without its quotes."""
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    text = repr(data + b'"')[2:-2]
    return text.encode('ascii').replace(b"\\'", b"'").replace(b"'", b"\\'"), len(data)


@staticmethod
def escape_decode(data, errors='strict', /):
    """The bytes that the text of a literal stands for."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    simple = {10: b'', 92: b'\\', 39: b"'", 34: b'"', 98: b'\b', 102: b'\f', 116: b'\t', 110: b'\n', 114: b'\r', 118: b'\v', 97: b'\a'}
    digits = b'01234567'
    parts, i, n = [], 0, len(data)
    while i < n:
        cut = data.find(b'\\', i)
        if cut < 0:
            parts.append(data[i:])
            break
        parts.append(data[i:cut])
        if cut + 1 == n:
            raise ValueError('Trailing \\ in string')
        c = data[cut + 1]
        i = cut + 2
        if c in simple:
            parts.append(simple[c])
        elif c in digits:
            end = i
            while end < n and end < i + 2 and data[end] in digits:
                end += 1
            parts.append(bytes((int(data[i - 1:end], 8) & 0xff,)))
            i = end
        elif c == 120:
            try:
                parts.append(bytes.fromhex(data[i:i + 2].decode('ascii')) if len(data[i:i + 2].strip()) == 2 else int(''))
                i += 2
            except ValueError:
                if errors == 'strict' or not errors:
                    raise ValueError(f'invalid \\x escape at position {cut}') from None
                if errors not in ('replace', 'ignore'):
                    raise ValueError(f'decoding error; unknown error handling code: {errors}') from None
                if errors == 'replace':
                    parts.append(b'?')
                if i < n and data[i:i + 1].isalnum():
                    i += 1
        else:
            parts.append(data[cut:i])
    return b''.join(parts), n
"""##

    private static let _collections: StaticString = ##"""
"""The containers of the module collections that CPython writes in C. Python library reference, "collections"."""
import sys

_maximum = sys.maxsize
del sys
_new = object.__new__
# What is being shown: a container that contains itself shows dots.
_showing = []


def _shown(container, show, dots):
    for other in _showing:
        if other is container:
            return dots
    _showing.append(container)
    try:
        return show()
    finally:
        _showing.pop()


def _index(value, what=None):
    if isinstance(value, int):
        return value
    if not hasattr(type(value), '__index__'):
        raise TypeError(what or f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return range(value).stop


def _clipped(value):
    """An index as the methods of sequences take it."""
    return min(max(_index(value), -_maximum - 1), _maximum)


class deque:
    # The items lie in a ring, whose length is a power of two, from `_start` on. Every change of which items there are
    # counts in `_changes`: iterators compare it.
    __slots__ = '_ring', '_start', '_count', '_limit', '_changes', '__weakref__'
    __module__ = 'collections'
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        self = _new(cls)
        self._ring = [None] * 8
        self._start = self._count = self._changes = 0
        self._limit = None
        return self

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            maxlen = _index(maxlen, 'an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
            if maxlen > _maximum:
                raise OverflowError('Python int too large to convert to C ssize_t')
        self._limit = maxlen
        if self._count:
            self.clear()
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._limit

    # Single items at the ends.

    def _grow(self):
        ring, start = self._ring, self._start
        self._ring = ring[start:] + ring[:start] + [None] * len(ring)
        self._start = 0

    def append(self, item, /):
        count = self._count
        if count == self._limit:
            if not count:
                return
            self._ring[self._start] = None
            self._start = self._start + 1 & len(self._ring) - 1
            count -= 1
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        ring[self._start + count & len(ring) - 1] = item
        self._count = count + 1
        self._changes += 1

    def appendleft(self, item, /):
        count = self._count
        if count == self._limit:
            if not count:
                return
            count -= 1
            self._ring[self._start + count & len(self._ring) - 1] = None
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        self._start = self._start - 1 & len(ring) - 1
        ring[self._start] = item
        self._count = count + 1
        self._changes += 1

    def pop(self):
        count = self._count
        if not count:
            raise IndexError('pop from an empty deque')
        ring = self._ring
        i = self._start + count - 1 & len(ring) - 1
        item = ring[i]
        ring[i] = None
        self._count = count - 1
        self._changes += 1
        return item

    def popleft(self):
        if not self._count:
            raise IndexError('pop from an empty deque')
        ring, start = self._ring, self._start
        item = ring[start]
        ring[start] = None
        self._start = start + 1 & len(ring) - 1
        self._count -= 1
        self._changes += 1
        return item

    # Many items.

    def _items(self):
        """The items in a list."""
        end = self._start + self._count
        ring = self._ring
        if end <= len(ring):
            return ring[self._start:end]
        return ring[self._start:] + ring[:end - len(ring)]

    def _set_items(self, items):
        """Makes the items those of a list."""
        size = 8
        while size < len(items):
            size *= 2
        self._ring = items + [None] * (size - len(items))
        self._start = 0
        self._count = len(items)
        self._changes += 1

    def extend(self, iterable, /):
        append = deque.append.__get__(self)
        for item in self._items() if iterable is self else iterable:
            append(item)

    def extendleft(self, iterable, /):
        append = deque.appendleft.__get__(self)
        for item in self._items() if iterable is self else iterable:
            append(item)

    def clear(self):
        self._set_items([])

    def rotate(self, n=1, /):
        n = _index(n)
        count = self._count
        if count > 1 and n % count:
            items = self._items()
            n = n % count
            self._set_items(items[-n:] + items[:-n])

    def reverse(self):
        changes = self._changes
        self._set_items(self._items()[::-1])
        self._changes = changes

    def copy(self):
        if type(self) is deque:
            copied = deque(maxlen=self._limit)
            copied._set_items(self._items())
            return copied
        return type(self)(self) if self._limit is None else type(self)(self, self._limit)

    __copy__ = copy

    # As a sequence.

    def __len__(self):
        return self._count

    def _place(self, i):
        """Where an item lies in the ring."""
        count = self._count
        if type(i) is not int:
            i = _index(i, f"sequence index must be integer, not '{type(i).__name__}'")
        if i < 0:
            i += count
        if not 0 <= i < count:
            raise IndexError('deque index out of range')
        return self._start + i & len(self._ring) - 1

    def __getitem__(self, i, /):
        return self._ring[self._place(i)]

    def __setitem__(self, i, item, /):
        self._ring[self._place(i)] = item

    def __delitem__(self, i, /):
        self._place(i)
        items = self._items()
        del items[i]
        self._set_items(items)

    def insert(self, i, item, /):
        """Insert value before index"""
        i = _clipped(i)
        if self._count == self._limit:
            raise IndexError('deque already at its maximum size')
        items = self._items()
        items.insert(i, item)
        self._set_items(items)

    def __iter__(self):
        return _deque_iterator(self)

    def __reversed__(self):
        return _deque_reverse_iterator(self)

    def __contains__(self, item, /):
        changes = self._changes
        for i in range(self._count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                return True
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        return False

    def count(self, item, /):
        changes = self._changes
        found = 0
        for i in range(self._count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                found += 1
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        return found

    def index(self, item, start=0, stop=_maximum, /):
        count = self._count
        start, stop = _clipped(start), _clipped(stop)
        if start < 0:
            start = max(start + count, 0)
        if stop < 0:
            stop += count
        changes = self._changes
        for i in range(start, min(stop, count)):
            other = self._ring[self._start + i & len(self._ring) - 1]
            if other is item or other == item:
                return i
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
        raise ValueError(f'{item!r} is not in deque')

    def remove(self, item, /):
        count = self._count
        for i in range(count):
            other = self._ring[self._start + i & len(self._ring) - 1]
            equal = other is item or other == item
            if count != self._count:
                raise IndexError('deque mutated during remove().')
            if equal:
                deque.__delitem__(self, i)
                return
        raise ValueError(f'{item!r} is not in deque')

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other, /):
        deque.extend(self, other)
        return self

    def _repeated(self, n):
        items = self._items()
        limit = self._limit
        if n <= 0 or not items:
            return []
        if limit is not None and n * len(items) > limit:
            # No more than what the limit leaves of it.
            n = -(-limit // len(items)) if limit else 0
            return (items * n)[len(items) * n - limit:] if n else []
        if n > _maximum // 8 // len(items):
            raise MemoryError
        return items * n

    def __mul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        result = self.copy()
        result._set_items(self._repeated(_index(n)))
        return result

    __rmul__ = __mul__

    def __imul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        self._set_items(self._repeated(_index(n)))
        return self

    # Comparisons: those of the lists of items.

    def __eq__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return self is other or self._count == other._count and self._items() == other._items()

    def __ne__(self, other, /):
        if not isinstance(other, deque):
            return NotImplemented
        return self is not other and (self._count != other._count or self._items() != other._items())

    def __lt__(self, other, /):
        return self._items() < other._items() if isinstance(other, deque) else NotImplemented

    def __le__(self, other, /):
        return self._items() <= other._items() if isinstance(other, deque) else NotImplemented

    def __gt__(self, other, /):
        return self._items() > other._items() if isinstance(other, deque) else NotImplemented

    def __ge__(self, other, /):
        return self._items() >= other._items() if isinstance(other, deque) else NotImplemented

    def __repr__(self):
        limit = '' if self._limit is None else f', maxlen={self._limit}'
        return _shown(self, lambda: f'{type(self).__name__}({list(self)!r}{limit})', '[...]')

    def __reduce__(self):
        arguments = () if self._limit is None else ((), self._limit)
        return type(self), arguments, self.__getstate__(), iter(self)

    def __getstate__(self):
        return _own_state(self)

    __class_getitem__ = classmethod(type(list[int]))


def _own_state(self):
    """The state of what a subclass adds: as of an object whose base has no state in slots."""
    namespace = getattr(self, '__dict__', None) or None
    slots = {}
    for cls in type(self).__mro__:
        if cls is deque:
            continue
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = '_' + cls.__name__.lstrip('_') + name
            try:
                slots[name] = getattr(self, name)
            except AttributeError:
                pass
    return (namespace, slots) if slots else namespace


class _deque_iterator:
    __slots__ = '_deque', '_place', '_changes'

    def __new__(cls, deque_, index=0, /):
        if not isinstance(deque_, deque):
            raise TypeError(f'_deque_iterator() argument 1 must be collections.deque, not {type(deque_).__name__}')
        self = _new(cls)
        self._deque = deque_
        # How many were given, and the state of the deque since.
        self._place = min(max(index, 0), deque_._count)
        self._changes = deque_._changes
        return self

    def __iter__(self):
        return self

    def __next__(self):
        source, place = self._deque, self._place
        if self._changes != source._changes:
            self._place = source._count
            raise RuntimeError('deque mutated during iteration')
        if place >= source._count:
            raise StopIteration
        self._place = place + 1
        ring = source._ring
        return ring[source._start + place & len(ring) - 1]

    def __length_hint__(self):
        return max(self._deque._count - self._place, 0)

    def __reduce__(self):
        return type(self), (self._deque, self._place)


class _deque_reverse_iterator(_deque_iterator):
    __slots__ = ()

    def __next__(self):
        source, place = self._deque, self._place
        if self._changes != source._changes:
            self._place = source._count
            raise RuntimeError('deque mutated during iteration')
        if place >= source._count:
            raise StopIteration
        self._place = place + 1
        ring = source._ring
        return ring[source._start + source._count - 1 - place & len(ring) - 1]


class defaultdict(dict):
    __slots__ = 'default_factory',
    __module__ = 'collections'

    def __new__(cls, /, *args, **kwargs):
        self = dict.__new__(cls)
        self.default_factory = None
        return self

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __repr__(self):
        factory = _shown(self, lambda: repr(self.default_factory), '...')
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def __reduce__(self):
        arguments = () if self.default_factory is None else (self.default_factory,)
        return type(self), arguments, None, None, iter(self.items())

    def __or__(self, other, /):
        if not isinstance(self, defaultdict) or not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result

    __class_getitem__ = classmethod(type(list[int]))
"""##

    private static let _contextvars: StaticString = ##"""
"""Context variables. Python library reference, "contextvars". There is one thread, so there is one current context."""

_missing = object()
_current = None


class Token:
    """What `ContextVar.set` gives, to restore the variable's previous value."""
    __module__ = 'builtins'
    MISSING = type('Missing', (), {'__repr__': lambda self: '<Token.MISSING>', '__slots__': ()})()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'

    __hash__ = None

    @classmethod
    def __class_getitem__(cls, item):
        return _alias(cls, item)


def _alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


class Context:
    """A mapping of context variables to their values."""
    __module__ = 'builtins'

    def __new__(cls):
        self = object.__new__(cls)
        self._values = {}
        self._entered = None
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        """Call `callable` in this context."""
        global _current
        if self._entered is not None:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = _current_context()
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current, self._entered = self._entered, None

    def copy(self):
        new = Context()
        new._values = self._values.copy()
        return new

    def __getitem__(self, key):
        _check(key)
        return self._values[key]

    def get(self, key, default=None, /):
        """The value of a variable in this context, or `default`."""
        _check(key)
        return self._values.get(key, default)

    def __contains__(self, key):
        _check(key)
        return key in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        """The variables in this context."""
        return self._values.keys()

    def values(self):
        """The values of the variables in this context."""
        return self._values.values()

    def items(self):
        """Pairs of variables and their values in this context."""
        return self._values.items()

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None


def _check(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {key!r}')


def _current_context():
    global _current
    if _current is None:
        _current = Context()
    return _current


def copy_context():
    """A copy of the current context."""
    return _current_context().copy()


class ContextVar:
    """A variable whose value belongs to the current context."""
    __module__ = 'builtins'

    def __new__(cls, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """The variable's value in the current context, else `default`, else the variable's own default."""
        values = _current_context()._values
        if self in values:
            return values[self]
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Give the variable a value in the current context; returns a token to undo that."""
        context = _current_context()
        token = object.__new__(Token)
        token._var, token._context, token._used = self, context, False
        token._old = context._values.get(self, Token.MISSING)
        context._values[self] = value
        return token

    def reset(self, token, /):
        """Restore the value that the variable had before the `set` that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current_context():
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is Token.MISSING:
            del token._context._values[self]
        else:
            token._context._values[self] = token._old

    def __repr__(self):
        default = '' if self._default is _missing else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    @classmethod
    def __class_getitem__(cls, item):
        return _alias(cls, item)
"""##

    private static let _csv: StaticString = ##"""
"""Reading and writing comma separated values. Python library reference, "csv"."""

__version__ = '1.0'
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_new = object.__new__
_absent = object()
_dialects = {}
_limit = 128 * 1024


class Error(Exception):
    pass


def _character(name, value, default, may_be_none):
    if value is _absent:
        return default
    if value is None and may_be_none:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if may_be_none else ""}, not {type(value).__name__}')
    if may_be_none and not value:
        raise TypeError(f'"{name}" must be a 1-character string')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


_parameters = 'delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'


class Dialect:
    """How values are separated, quoted and escaped."""
    __slots__ = tuple(['_' + name for name in _parameters]) + ('_special',)

    def __new__(cls, dialect=None, delimiter=_absent, doublequote=_absent, escapechar=_absent, lineterminator=_absent, quotechar=_absent,
                quoting=_absent, skipinitialspace=_absent, strict=_absent):
        given = [delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict]
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if dialect is not None:
            if isinstance(dialect, Dialect) and all([value is _absent for value in given]):
                return dialect
            given = [getattr(dialect, name, _absent) if value is _absent else value for name, value in zip(_parameters, given)]
        delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict = given
        self = _new(cls)
        self._delimiter = _character('delimiter', delimiter, ',', False)
        self._doublequote = doublequote is _absent or bool(doublequote)
        self._escapechar = _character('escapechar', escapechar, None, True)
        if lineterminator is _absent:
            lineterminator = '\r\n'
        elif lineterminator is not None and not isinstance(lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(lineterminator).__name__}')
        self._lineterminator = lineterminator
        self._quotechar = _character('quotechar', quotechar, '"', True)
        if quoting is _absent:
            quoting = QUOTE_MINIMAL
        elif type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not QUOTE_MINIMAL <= quoting <= QUOTE_NONE:
            raise TypeError('bad "quoting" value')
        if quotechar is None and quoting is QUOTE_MINIMAL and given[5] is _absent:
            quoting = QUOTE_NONE
        self._quoting = quoting
        if quoting != QUOTE_NONE and self._quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if lineterminator is None:
            raise TypeError('lineterminator must be set')
        self._skipinitialspace = skipinitialspace is not _absent and bool(skipinitialspace)
        self._strict = strict is not _absent and bool(strict)
        self._special = frozenset(lineterminator) | {self._delimiter, self._escapechar, self._quotechar} - {None}
        return self

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    __reduce__ = __reduce_ex__


for _name in _parameters:
    setattr(Dialect, _name, property((lambda slot: lambda self: getattr(self, slot))('_' + _name)))
del _name


class reader:
    """An iterator over the records of an iterable of lines. A record's fields are the strs between delimiters."""
    __slots__ = '_lines', '_dialect', '_number'

    def __new__(cls, iterable, dialect=None, **parameters):
        self = _new(cls)
        self._lines = iter(iterable)
        self._dialect = Dialect(dialect, **parameters)
        self._number = 0
        return self

    @property
    def dialect(self):
        return self._dialect

    @property
    def line_num(self):
        return self._number

    def __iter__(self):
        return self

    def __next__(self):
        lines, dialect = self._lines, self._dialect
        line = _line(self, lines)
        quoting, quote, escape, delimiter = dialect._quoting, dialect._quotechar, dialect._escapechar, dialect._delimiter
        if quoting != QUOTE_NONNUMERIC and not dialect._skipinitialspace and quote not in ('\r', '\n') and len(line) <= _limit:
            # Most lines quote and escape nothing.
            if (quoting == QUOTE_NONE or quote not in line) and (escape is None or escape not in line):
                text = line.rstrip('\r\n')
                if '\r' not in text and '\n' not in text:
                    return text.split(delimiter) if text else []
        return _record(self, lines, line, dialect)


def _line(self, lines):
    line = next(lines)
    if not isinstance(line, str):
        raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
    self._number += 1
    return line


def _record(self, lines, line, dialect):
    quoting, escape, delimiter = dialect._quoting, dialect._escapechar, dialect._delimiter
    quote = None if quoting == QUOTE_NONE else dialect._quotechar
    fields = []
    # Where in a field the place is; what of it was read; whether it is a number.
    START, UNQUOTED, QUOTED, CLOSED, ENDED = range(5)
    state, field, size, is_number = START, [], 0, False
    is_first = True
    ends_field = {delimiter, '\r', '\n', escape} - {None}
    ends_quoted = {quote, escape} - {None}

    def add(text):
        nonlocal size
        size += len(text)
        if size > _limit:
            raise Error(f'field larger than field limit ({_limit})')
        field.append(text)

    def save():
        nonlocal size, is_number
        text = ''.join(field)
        fields.append(float(text) if is_number else text)
        field.clear()
        size, is_number = 0, False

    while True:
        i, end = 0, len(line)
        while i < end:
            c = line[i]
            if state == QUOTED:
                start = i
                while i < end and line[i] not in ends_quoted:
                    i += 1
                if start < i:
                    add(line[start:i])
                    continue
                i += 1
                if c == escape:
                    add(line[i] if i < end else '\n')
                    i += 1
                else:
                    state = CLOSED if dialect._doublequote else UNQUOTED
                continue
            if state == ENDED:
                if c not in '\r\n':
                    raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                i += 1
                continue
            if state == CLOSED and c == quote:
                add(c)
                state = QUOTED
                i += 1
                continue
            if c in '\r\n':
                if state != START or not is_first:
                    save()
                state = ENDED
                i += 1
                continue
            is_first = False
            if state == CLOSED:
                if c == delimiter:
                    save()
                    state = START
                elif dialect._strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    add(c)
                    state = UNQUOTED
                i += 1
                continue
            if state == START:
                if c == quote:
                    state = QUOTED
                    i += 1
                    continue
                if c == ' ' and dialect._skipinitialspace and c != escape:
                    i += 1
                    continue
                if c == delimiter and c != escape:
                    save()
                    i += 1
                    continue
                if c != escape and quoting == QUOTE_NONNUMERIC:
                    is_number = True
                state = UNQUOTED
            if c == escape:
                i += 1
                if i < end:
                    # A line's end that is escaped is part of the field, and ends no record.
                    add(line[i])
                    i += 1
                    if line[i - 1] in '\r\n' and i == end:
                        line = _next_line(self, lines, fields, field, dialect, save)
                        if line is None:
                            return fields
                        i, end = 0, len(line)
                else:
                    add('\n')
                    line = _next_line(self, lines, fields, field, dialect, save)
                    if line is None:
                        return fields
                    i, end = 0, len(line)
                continue
            if c == delimiter:
                save()
                state = START
                i += 1
                continue
            start = i
            while i < end and line[i] not in ends_field:
                i += 1
            add(line[start:i])
        if state != QUOTED:
            if state != ENDED and (state != START or not is_first):
                save()
            return fields
        line = _next_line(self, lines, fields, field, dialect, save)
        if line is None:
            return fields


def _next_line(self, lines, fields, field, dialect, save):
    """The line that a record goes on with; None where there is none and the record ends."""
    try:
        return _line(self, lines)
    except StopIteration:
        if dialect._strict:
            raise Error('unexpected end of data') from None
        save()
        return None


class writer:
    """Writes records to an object with the method `write`."""
    __slots__ = '_write', '_dialect'
    __module__ = '_csv'

    def __new__(cls, fileobj, dialect=None, **parameters):
        self = _new(cls)
        self._dialect = Dialect(dialect, **parameters)
        write = getattr(fileobj, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        return self

    @property
    def dialect(self):
        return self._dialect

    def writerow(self, row, /):
        """Write the fields of an iterable as one record."""
        return self._write(_text(self._dialect, row))

    def writerows(self, rows, /):
        """Write each of the iterables as a record."""
        write, dialect = self._write, self._dialect
        for row in rows:
            write(_text(dialect, row))


def _text(dialect, row):
    try:
        row = iter(row)
    except TypeError:
        raise Error(f'iterable expected, not {type(row).__name__}') from None
    quoting, special, quote = dialect._quoting, dialect._special, dialect._quotechar
    fields = []
    for field in row:
        is_quoted = quoting == QUOTE_ALL
        if quoting == QUOTE_NONNUMERIC:
            is_quoted = not _is_number(field)
        if not isinstance(field, str):
            field = '' if field is None else str(field)
        if not special.isdisjoint(field):
            field, needs_quotes = _escaped(dialect, field)
            is_quoted = is_quoted or needs_quotes
        fields.append(quote + field + quote if is_quoted else field)
    if len(fields) == 1 and not fields[0]:
        if quoting == QUOTE_NONE:
            raise Error('single empty field record must be quoted')
        fields[0] = quote + quote
    return dialect._delimiter.join(fields) + dialect._lineterminator


def _is_number(field):
    cls = type(field)
    return any([hasattr(cls, name) for name in ('__index__', '__int__', '__float__')]) or isinstance(field, complex)


def _escaped(dialect, field):
    """The field with its special characters doubled or escaped, and whether it must stand in quotes."""
    escape, quote = dialect._escapechar, dialect._quotechar
    result, needs_quotes = [], False
    for c in field:
        if c in dialect._special:
            needs_escape = dialect._quoting == QUOTE_NONE or c == escape
            if not needs_escape and c == quote:
                if dialect._doublequote:
                    result.append(quote)
                else:
                    needs_escape = True
            if needs_escape:
                if escape is None:
                    raise Error('need to escape, but no escapechar set')
                result.append(escape)
            else:
                needs_quotes = True
        result.append(c)
    return ''.join(result), needs_quotes


# MARK: Names of dialects

def list_dialects():
    """The names of all registered dialects."""
    return list(_dialects)


def register_dialect(name, dialect=None, **parameters):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(dialect, **parameters)


def unregister_dialect(name):
    """Forget the dialect of that name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    """The dialect of that name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def field_size_limit(limit=_absent, /):
    """The length that no field may exceed; another one may be given."""
    global _limit
    old = _limit
    if limit is not _absent:
        if not isinstance(limit, int):
            raise TypeError('limit must be an integer')
        _limit = limit
    return old
"""##

    private static let _frozen_importlib: StaticString = ##"""
"""The import system: specs, the finder of the modules that are part of Torpor, and what loads a module by its spec.
Python language reference, "The import system"; Python library reference, "importlib".

`sys`, `_imp` and the native functions are there when this begins: nothing can be imported yet. `import` itself and the names that
it binds are the prelude's `imports.py`."""

_new_module = type(sys)
_path_machinery = None      # _frozen_importlib_external, from _install on


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._initializing = False
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        parts = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            parts.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            parts.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{self.__class__.__name__}({", ".join(parts)})'

    def __eq__(self, other):
        names = 'name', 'loader', 'origin', 'submodule_search_locations', 'cached', 'has_location'
        try:
            for name in names:
                if not getattr(self, name) == getattr(other, name):
                    return False
        except AttributeError:
            return NotImplemented
        return True

    @property
    def cached(self):
        """Where CPython would keep the compiled module; nothing is written there."""
        if self._cached is None and self.origin is not None and self._set_fileattr:
            self._cached = _path_machinery._cached_name(self.origin)
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the module's package."""
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec from what the loader says of the module."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        spec_from_file = _path_machinery.spec_from_file_location
        if is_package is None:
            return spec_from_file(name, loader=loader)
        return spec_from_file(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _spec_from_module(module, loader=None, origin=None):
    """The module's own spec, or one from its other attributes."""
    spec = getattr(module, '__spec__', None)
    if spec is not None:
        return spec
    file = getattr(module, '__file__', None)
    if loader is None:
        loader = getattr(module, '__loader__', None)
    if origin is None:
        origin = file if file is not None else getattr(loader, '_ORIGIN', None)
    spec = ModuleSpec(module.__name__, loader, origin=origin)
    spec._set_fileattr = file is not None and origin == file
    spec.cached = getattr(module, '__cached__', None)
    path = getattr(module, '__path__', None)
    spec.submodule_search_locations = None if path is None else list(path)
    return spec


def _init_module_attrs(spec, module, *, override=False):
    """Sets the attributes that the import system gives a module."""
    def put(name, value):
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass

    put('__name__', spec.name)
    loader = spec.loader
    if loader is None and spec.submodule_search_locations is not None:
        loader = spec.loader = _path_machinery.NamespaceLoader._of(spec.submodule_search_locations)
        module.__file__ = None
    put('__loader__', loader)
    put('__package__', spec.parent)
    try:
        module.__spec__ = spec
    except AttributeError:
        pass
    if spec.submodule_search_locations is not None:
        put('__path__', spec.submodule_search_locations)
    if spec.has_location:
        put('__file__', spec.origin)
        if spec.cached is not None:
            put('__cached__', spec.cached)
    return module


def module_from_spec(spec):
    """A new module for a spec, not executed yet."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = _new_module(spec.name)
        # A module that was made has an empty package, which is not the one of a module in a package.
        module.__package__ = None
    return _init_module_attrs(spec, module)


def _loaded_by_itself(spec):
    """The module of a loader that only has `load_module`."""
    try:
        spec.loader.load_module(spec.name)
    except BaseException:
        if spec.name in sys.modules:
            sys.modules[spec.name] = sys.modules.pop(spec.name)
        raise
    module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    if getattr(module, '__loader__', None) is None:
        module.__loader__ = spec.loader
    if getattr(module, '__package__', None) is None:
        module.__package__ = module.__name__ if hasattr(module, '__path__') else spec.name.rpartition('.')[0]
    if getattr(module, '__spec__', None) is None:
        module.__spec__ = spec
    return module


def _load(spec):
    """The module of a spec, made, put into `sys.modules` and executed."""
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        return _loaded_by_itself(spec)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is not None:
                spec.loader.exec_module(module)
            elif spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=spec.name)
        except BaseException:
            sys.modules.pop(spec.name, None)
            raise
        # A module may put something else in its place.
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    finally:
        spec._initializing = False
    return module


_load_unlocked = _load


def _exec(spec, module):
    """Executes a spec in a module that is in `sys.modules` already, as reloading does."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name!r} not in sys.modules', name=name)
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=name)
            _init_module_attrs(spec, module, override=True)
        else:
            _init_module_attrs(spec, module, override=True)
            if hasattr(spec.loader, 'exec_module'):
                spec.loader.exec_module(module)
            else:
                spec.loader.load_module(name)
    finally:
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    return module


def _find_spec(name, path, target=None):
    """The spec that the first finder of `sys.meta_path` which knows the module gives; None without one."""
    finders = sys.meta_path
    if finders is None:
        raise ImportError('sys.meta_path is None, Python is likely shutting down')
    was_loaded = name in sys.modules
    for finder in finders:
        try:
            find = finder.find_spec
        except AttributeError:
            # The protocol of Python 3.3.
            if not hasattr(finder, 'find_module'):
                continue
            loader = finder.find_module(name, path)
            spec = None if loader is None else spec_from_loader(name, loader)
        else:
            spec = find(name, path, target)
        if spec is None:
            continue
        if not was_loaded and name in sys.modules:
            # The finder has imported it.
            own = getattr(sys.modules[name], '__spec__', None)
            return spec if own is None else own
        return spec
    return None


def _find_and_load(name):
    """The module of an absolute name, loaded if it is not in `sys.modules`; its packages before it."""
    modules = sys.modules
    if name in modules:
        module = modules[name]
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    parent, _, tail = name.rpartition('.')
    path = None
    if parent:
        if parent not in modules:
            _find_and_load(parent)
        # Loading the package may have loaded this module.
        if name in modules:
            return modules[name]
        try:
            path = modules[parent].__path__
        except AttributeError:
            raise ModuleNotFoundError(f'No module named {name!r}; {parent!r} is not a package', name=name) from None
    spec = _find_spec(name, path)
    if spec is None:
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    module = _load(spec)
    if parent:
        try:
            setattr(modules[parent], tail, module)
        except AttributeError:
            pass
    return module


def _resolve_name(name, package, level):
    """The absolute name behind the dots of a relative one."""
    base = package
    for _ in range(level - 1):
        base, dot, _tail = base.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    return f'{base}.{name}' if name else base


def _gcd_import(name, package=None, level=0):
    """The module of a name that may be relative to a package."""
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        if not package:
            raise ImportError('attempted relative import with no known parent package')
        name = _resolve_name(name, package, level)
    elif not name:
        raise ValueError('Empty module name')
    return _find_and_load(name)


class BuiltinImporter:
    """Finds and loads the modules that are part of Torpor, those of its library in Python among them."""

    _ORIGIN = 'built-in'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not _imp.is_builtin(fullname):
            return None
        spec = ModuleSpec(fullname, cls, origin=cls._ORIGIN)
        spec.submodule_search_locations = _library_path(fullname)
        return spec

    @classmethod
    def find_module(cls, fullname, path=None):
        spec = cls.find_spec(fullname, path)
        return spec.loader if spec is not None else None

    @staticmethod
    def create_module(spec):
        if not _imp.is_builtin(spec.name):
            raise ImportError(f'{spec.name!r} is not a built-in module', name=spec.name)
        return _imp.create_builtin(spec)

    @staticmethod
    def exec_module(module):
        _imp.exec_builtin(module)

    @classmethod
    def load_module(cls, fullname):
        return _load_by_loader(cls, fullname)

    @classmethod
    def get_code(cls, fullname):
        _require_builtin(fullname)
        return None

    @classmethod
    def get_source(cls, fullname):
        _require_builtin(fullname)
        return None

    @classmethod
    def is_package(cls, fullname):
        _require_builtin(fullname)
        return _library_path(fullname) is not None


def _require_builtin(name):
    if not _imp.is_builtin(name):
        raise ImportError(f'{name!r} is not a built-in module', name=name)


class FrozenImporter:
    """Finds the modules that are compiled into the program as code objects: there are none."""

    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

    @classmethod
    def find_module(cls, fullname, path=None):
        return None

    @staticmethod
    def create_module(spec):
        raise ImportError(f'{spec.name!r} is not a frozen module', name=spec.name)

    @staticmethod
    def exec_module(module):
        raise ImportError(f'{module.__name__!r} is not a frozen module', name=module.__name__)

    @classmethod
    def get_code(cls, fullname):
        raise ImportError(f'{fullname!r} is not a frozen module', name=fullname)

    get_source = is_package = load_module = get_code


def _load_by_loader(loader, name):
    """`load_module` of a loader that has `exec_module`: a module that is there already is executed again."""
    spec = spec_from_loader(name, loader)
    if name in sys.modules:
        _exec(spec, sys.modules[name])
        return sys.modules[name]
    return _load(spec)


_load_module_shim = _load_by_loader


def _describe_builtin(module):
    """Gives a module that is part of Torpor its spec."""
    spec = BuiltinImporter.find_spec(module.__name__)
    for name, value in ('__spec__', spec), ('__loader__', BuiltinImporter):
        if name not in module.__dict__:
            setattr(module, name, value)


def _spec_of_main(name, file):
    """The spec of what `-m` runs."""
    return _path_machinery.spec_from_file_location(name, file)


def _call_with_frames_removed(function, *args, **kwargs):
    return function(*args, **kwargs)


def _verbose_message(message, *args, verbosity=1):
    pass


def _install(path_machinery):
    """Makes the finders known to `sys`, and gives `__main__` its loader."""
    global _path_machinery
    _path_machinery = path_machinery
    namespace = sys.__dict__
    namespace.setdefault('meta_path', [BuiltinImporter, FrozenImporter, path_machinery.PathFinder])
    namespace.setdefault('path_hooks', [path_machinery._file_finder_hook])
    main = sys.modules.get('__main__')
    file = getattr(main, '__file__', None)
    if file is not None and main.__dict__.get('__loader__') is None:
        main.__loader__ = path_machinery.SourceFileLoader('__main__', file)
"""##

    private static let _frozen_importlib_external: StaticString = ##"""
"""The import system: modules in files. Python library reference, "importlib.machinery".

Modules are compiled from source whenever they are imported: no files of bytecode are read or written."""

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = []
# Not CPython's: what Torpor compiles is not for it.
MAGIC_NUMBER = b't\x0b\r\n'
_RAW_MAGIC_NUMBER = int.from_bytes(MAGIC_NUMBER, 'little')
_PYCACHE = '__pycache__'
_OPT = 'opt-'
path_sep = '/'
path_separators = '/'


def _path_join(*parts):
    return '/'.join([part.rstrip('/') for part in parts if part])


def _path_split(path):
    folder, slash, tail = path.rpartition('/')
    return folder, tail


def _path_isabs(path):
    return path.startswith('/')


def _path_abspath(path):
    return path if path.startswith('/') else _path_join(_current_folder(), path)


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    return type(path).__fspath__(path)


def _cached_name(path):
    """The name for the bytecode of a source file; None where there is none."""
    if not path.endswith('.py'):
        return path if path.endswith('.pyc') else None
    try:
        return cache_from_source(path)
    except NotImplementedError:
        return None


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the bytecode of a source file would lie."""
    if debug_override is not None:
        if optimization is not None:
            raise TypeError('debug_override or optimization must be set to None')
        optimization = '' if debug_override else 1
    path = _fspath(path)
    folder, tail = _path_split(path)
    base, dot, rest = tail.rpartition('.')
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    name = f'{base or rest}{dot}{tag}'
    if optimization is None:
        optimization = sys.flags.optimize or ''
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f'{optimization!r} is not alphanumeric')
        name += f'.{_OPT}{optimization}'
    name += '.pyc'
    if sys.pycache_prefix is not None:
        return _path_join(sys.pycache_prefix, _path_abspath(folder).lstrip('/'), name)
    return _path_join(folder, _PYCACHE, name) if folder or not path.startswith('/') else f'/{_PYCACHE}/{name}'


def source_from_cache(path):
    """The source file of a bytecode file, by its name."""
    if sys.implementation.cache_tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    path = _fspath(path)
    folder, name = _path_split(path)
    folder, cache = _path_split(folder)
    if cache != _PYCACHE:
        raise ValueError(f'{_PYCACHE} not bottom-level directory in {path!r}')
    parts = name.split('.')
    if len(parts) not in (3, 4):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    if len(parts) == 4:
        level = parts[2]
        if not level.startswith(_OPT):
            raise ValueError(f'optimization portion of filename does not start with {_OPT!r}')
        if not level[len(_OPT):].isalnum():
            raise ValueError(f'optimization level {level!r} is not an alphanumeric value')
    return _path_join(folder, parts[0] + '.py')


def decode_source(source_bytes):
    """The text of a source file, its encoding found and its line ends made \\n."""
    source = bytes(source_bytes)
    encoding = 'utf-8'
    if source.startswith(b'\xef\xbb\xbf'):
        source = source[3:]
    else:
        for line in source.split(b'\n', 2)[:2]:
            comment, found, rest = line.partition(b'coding')
            if found and comment.lstrip().startswith(b'#') and rest[:1] in (b':', b'='):
                words = rest[1:].split()
                if words:
                    encoding = words[0].decode('ascii', 'replace')
                break
            if line.strip() and not line.lstrip().startswith(b'#'):
                break
    return source.decode(encoding).replace('\r\n', '\n').replace('\r', '\n')


_POPULATE = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_POPULATE):
    """The spec of a module in a file, with a loader chosen by its suffix; None where no loader is for it."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = _fspath(location)
        if isinstance(location, bytes):
            location = location.decode()
        location = _path_abspath(location)
    if loader is None:
        for kind, suffixes in _supported_loaders():
            if location.endswith(tuple(suffixes)):
                loader = kind(name, location)
                break
        else:
            return None
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _POPULATE:
        if hasattr(loader, 'is_package'):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_path_split(location)[0])
    return spec


def _supported_loaders():
    return [(SourceFileLoader, SOURCE_SUFFIXES), (SourcelessFileLoader, BYTECODE_SUFFIXES)]


class _LoaderBasics:
    def is_package(self, fullname):
        stem = _path_split(self.get_filename(fullname))[1].rpartition('.')[0]
        return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)

    def load_module(self, fullname):
        return _bootstrap._load_by_loader(self, fullname)


class SourceLoader(_LoaderBasics):
    """What loads a module from source that `get_data` reads."""

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        pass

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class FileLoader:
    """What loads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check_name(self, name):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)

    def get_filename(self, name=None):
        self._check_name(name)
        return self.path

    def load_module(self, name=None):
        self._check_name(name)
        return _bootstrap._load_by_loader(self, self.name)

    def get_data(self, path):
        return _read_file(path)

    def get_resource_reader(self, name=None):
        self._check_name(name)
        from importlib.readers import FileReader
        return FileReader(self)


class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a module from a source file."""

    def path_stats(self, path):
        mtime, size = _file_facts(path)
        return {'mtime': mtime, 'size': size}


class SourcelessFileLoader(FileLoader, _LoaderBasics):
    """Stands for files of bytecode alone, which cannot be loaded: the instructions are not CPython's."""

    def get_code(self, fullname):
        raise ImportError(f'{self.path}: files of bytecode cannot be loaded', name=fullname, path=self.path)

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(FileLoader, _LoaderBasics):
    """Stands for modules in C, which cannot be loaded."""

    def create_module(self, spec):
        raise ImportError(f'{self.path}: extension modules cannot be loaded', name=spec.name, path=self.path)

    def get_code(self, fullname):
        return None

    get_source = get_code


class _NamespacePath:
    """`__path__` of a namespace package: found anew when the path of its parent has changed."""

    def __init__(self, name, path, path_finder):
        self._name = name
        self._path = path
        self._path_finder = path_finder
        self._last_parent_path = tuple(self._parent_path())

    def _parent_path(self):
        parent = self._name.rpartition('.')[0]
        return sys.modules[parent].__path__ if parent else sys.path

    def _recalculate(self):
        parent_path = tuple(self._parent_path())
        if parent_path != self._last_parent_path:
            spec = self._path_finder(self._name, parent_path)
            if spec is not None and spec.loader is None and spec.submodule_search_locations:
                self._path = spec.submodule_search_locations
            self._last_parent_path = parent_path
        return self._path

    def __iter__(self):
        return iter(self._recalculate())

    def __getitem__(self, index):
        return self._recalculate()[index]

    def __setitem__(self, index, path):
        self._path[index] = path

    def __len__(self):
        return len(self._recalculate())

    def __contains__(self, item):
        return item in self._recalculate()

    def __repr__(self):
        return f'_NamespacePath({self._path!r})'

    def append(self, item):
        self._path.append(item)


class NamespaceLoader:
    """The loader of packages that are folders without an `__init__.py`."""

    def __init__(self, name, path, path_finder):
        self._path = _NamespacePath(name, path, path_finder)

    @classmethod
    def _of(cls, path):
        loader = cls.__new__(cls)
        loader._path = path
        return loader

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass

    def load_module(self, fullname):
        return _bootstrap._load_by_loader(self, fullname)

    def get_resource_reader(self, module):
        from importlib.readers import NamespaceReader
        return NamespaceReader(self._path)


_NamespaceLoader = NamespaceLoader


class PathFinder:
    """Finds modules along `sys.path` and `__path__`, with a finder for each entry."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not _path_isabs(name):
                del sys.path_importer_cache[name]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()

    @staticmethod
    def _entry_finder(path):
        """The finder for an entry, from the first hook that takes it."""
        if path == '':
            try:
                path = _current_folder()
            except FileNotFoundError:
                return None
        cache = sys.path_importer_cache
        if path in cache:
            return cache[path]
        finder = None
        for hook in sys.path_hooks:
            try:
                finder = hook(path)
                break
            except ImportError:
                continue
        cache[path] = finder
        return finder

    _path_importer_cache = _entry_finder

    @classmethod
    def _get_spec(cls, fullname, path, target=None):
        portions = []
        for entry in path:
            if not isinstance(entry, str):
                continue
            finder = cls._entry_finder(entry)
            if finder is None:
                continue
            if hasattr(finder, 'find_spec'):
                spec = finder.find_spec(fullname, target)
            else:
                loader = finder.find_module(fullname)
                spec = None if loader is None else _bootstrap.spec_from_loader(fullname, loader)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError('spec missing loader')
            portions.extend(spec.submodule_search_locations)
        spec = _bootstrap.ModuleSpec(fullname, None)
        spec.submodule_search_locations = portions
        return spec

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if path is None:
            path = sys.path
        spec = cls._get_spec(fullname, path, target)
        if spec.loader is None:
            portions = spec.submodule_search_locations
            if not portions:
                return None
            spec.submodule_search_locations = _NamespacePath(fullname, portions, cls._get_spec)
        return spec

    @classmethod
    def find_module(cls, fullname, path=None):
        spec = cls.find_spec(fullname, path)
        return None if spec is None else spec.loader

    @staticmethod
    def find_distributions(*args, **kwargs):
        from importlib.metadata import MetadataPathFinder
        return MetadataPathFinder.find_distributions(*args, **kwargs)


class FileFinder:
    """Finds the modules in one folder. It keeps no list of the folder's files, so there is nothing to invalidate."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = _current_folder() if not path or path == '.' else _path_abspath(path)

    def invalidate_caches(self):
        pass

    def find_spec(self, fullname, target=None):
        base = _path_join(self.path, fullname.rpartition('.')[2]) if self.path != '/' else '/' + fullname.rpartition('.')[2]
        is_folder = _is_folder(base)
        if is_folder:
            for suffix, loader in self._loaders:
                file = f'{base}/__init__{suffix}'
                if _is_file(file):
                    return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            file = base + suffix
            if _is_file(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=None)
        if is_folder:
            spec = _bootstrap.ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    def find_loader(self, fullname):
        spec = self.find_spec(fullname)
        return (None, []) if spec is None else (spec.loader, spec.submodule_search_locations or [])

    def find_module(self, fullname):
        return self.find_loader(fullname)[0]

    @classmethod
    def path_hook(cls, *loader_details):
        """A hook for `sys.path_hooks` that takes folders."""
        def path_hook_for_FileFinder(path):
            if not _is_folder(path or _current_folder()):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'


_file_finder_hook = FileFinder.path_hook((SourceFileLoader, SOURCE_SUFFIXES))
"""##

    private static let _io: StaticString = ##"""
"""Streams. Python library reference, "io".

Files are native: what `open` gives lives on in an image with its path and position. The streams here are over memory, or over other
streams; `FileIO`, the buffered classes and `TextIOWrapper` know the native files as their own."""

from builtins import open

DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


def open_code(path):
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {type(path).__name__}")
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where none may be given."""
    return 'utf-8' if encoding is None else encoding


class _IOBase:
    """What all streams are."""
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, pos, whence=0, /):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None, /):
        self._unsupported('truncate')

    def fileno(self):
        self._unsupported('fileno')

    def detach(self):
        """Disconnect the stream from what it stands on."""
        self._unsupported('detach')

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def __del__(self):
        try:
            closed = self.closed
        except Exception:
            return
        if not closed:
            try:
                self.close()
            except Exception:
                pass

    @property
    def closed(self):
        return self._closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.' if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.' if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.' if msg is None else msg)

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1, /):
        size = -1 if size is None else size
        parts = []
        left = size
        while left:
            c = self.read(1)
            if not c:
                break
            parts.append(c)
            left -= 1
            if c == b'\n':
                break
        return b''.join(parts)

    def readlines(self, hint=None, /):
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class _RawIOBase(_IOBase):
    """What streams of bytes without a buffer are."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        return None if n is None else bytes(buffer[:n])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b''.join(parts) if parts else part

    def readinto(self, buffer, /):
        self._unsupported('readinto')

    def write(self, data, /):
        self._unsupported('write')


class _BufferedIOBase(_IOBase):
    """What streams of bytes with a buffer are."""

    def read(self, size=-1, /):
        self._unsupported('read')

    def read1(self, size=-1, /):
        self._unsupported('read1')

    def write(self, data, /):
        self._unsupported('write')

    def _into(self, buffer, data):
        with memoryview(buffer) as view:
            view.cast('B')[:len(data)] = data
        return len(data)

    def readinto(self, buffer, /):
        return self._into(buffer, self.read(len(memoryview(buffer))))

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1(len(memoryview(buffer))))


class _TextIOBase(_IOBase):
    """What streams of text are."""
    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported('read')

    def readline(self, size=-1, /):
        self._unsupported('readline')

    def write(self, s, /):
        self._unsupported('write')


from _io_memory import BytesIO, IncrementalNewlineDecoder, StringIO
from _io_wrappers import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO, TextIOWrapper
"""##

    private static let _io_memory: StaticString = ##"""
"""The streams of `_io` over memory. Python library reference, "io"."""

from _io import _BufferedIOBase, _IOBase, _TextIOBase


def _size(value):
    if value is None:
        return -1
    if hasattr(type(value), '__index__'):
        return type(value).__index__(value)
    raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")


def _offset(value):
    """The argument of seek and truncate."""
    if hasattr(type(value), '__index__'):
        return type(value).__index__(value)
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


class BytesIO(_BufferedIOBase):
    __module__ = '_io'

    def __init__(self, initial_bytes=b''):
        try:
            self._buffer = bytearray() if initial_bytes is None else bytearray(memoryview(initial_bytes))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'") from None
        self._pos = 0

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def getvalue(self):
        self._open()
        return bytes(self._buffer)

    def getbuffer(self):
        self._open()
        return memoryview(self._buffer)

    def close(self):
        if not self._closed:
            self._buffer = None
            self._closed = True

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    def flush(self):
        self._open()

    def tell(self):
        self._open()
        return self._pos

    def read(self, size=-1, /):
        self._open()
        size = _size(size)
        start = self._pos
        end = len(self._buffer) if size < 0 else min(start + size, len(self._buffer))
        if end <= start:
            return b''
        self._pos = end
        return bytes(self._buffer[start:end])

    read1 = read

    def readinto(self, buffer, /):
        self._open()
        return self._into(buffer, self.read(len(memoryview(buffer))))

    readinto1 = readinto

    def readline(self, size=-1, /):
        self._open()
        size = _size(size)
        cut = self._buffer.find(b'\n', self._pos)
        length = (len(self._buffer) if cut < 0 else cut + 1) - self._pos
        return self.read(max(length, 0) if size < 0 else min(size, max(length, 0)))

    def readlines(self, size=None, /):
        self._open()
        return _IOBase.readlines(self, None if size is None else _size(size))

    def write(self, data, /):
        self._open()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        with memoryview(data) as view:
            content = view.tobytes()
        if content:
            if self._pos > len(self._buffer):
                self._buffer.extend(bytes(self._pos - len(self._buffer)))
            self._buffer[self._pos:self._pos + len(content)] = content
            self._pos += len(content)
        return len(content)

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = _offset(pos), _offset(whence)
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
        elif whence == 1:
            pos += self._pos
        elif whence == 2:
            pos += len(self._buffer)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        self._pos = max(pos, 0)
        return self._pos

    def truncate(self, pos=None, /):
        self._open()
        if pos is None:
            pos = self._pos
        else:
            pos = _size(pos)
            if pos < 0:
                raise ValueError(f'negative size value {pos}')
        del self._buffer[pos:]
        return pos

    def __getstate__(self):
        state = {name: value for name, value in self.__dict__.items() if name not in ('_buffer', '_pos', '_closed')}
        return self.getvalue(), self.tell(), state or None

    def __setstate__(self, state):
        content, pos, more = state
        self.__init__(content)
        self._pos = pos
        if more:
            self.__dict__.update(more)


class IncrementalNewlineDecoder:
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self.errors = errors
        self._seen = 0
        self._held = False

    def decode(self, input, final=False):
        """Decode, hold back a final carriage return, and note the kinds of line ends."""
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._held and (text or final):
            text = '\r' + text
            self._held = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._held = True
        pairs = text.count('\r\n')
        returns, feeds = text.count('\r') - pairs, text.count('\n') - pairs
        self._seen |= (1 if returns else 0) | (2 if feeds else 0) | (4 if pairs else 0)
        if self._translate and (pairs or returns):
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def getstate(self):
        """The state of the decoder below, and what is held back."""
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state):
        """Restore what `getstate` gave."""
        data, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        """Forget everything."""
        self._seen = 0
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        ends = [end for bit, end in ((1, '\r'), (2, '\n'), (4, '\r\n')) if self._seen & bit]
        return None if not ends else ends[0] if len(ends) == 1 else tuple(ends)


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline!r}')


def _line_end(text, start, newline):
    """Where the line that begins at `start` ends; -1 where no end of a line is to be seen."""
    if newline == '':
        feed, ret = text.find('\n', start), text.find('\r', start)
        if ret >= 0 and (feed < 0 or ret < feed):
            return ret + 2 if feed == ret + 1 else ret + 1
        return feed + 1 if feed >= 0 else -1
    end = newline or '\n'
    cut = text.find(end, start)
    return cut + len(end) if cut >= 0 else -1


class StringIO(_TextIOBase):
    __module__ = '_io'

    def __init__(self, initial_value='', newline='\n'):
        _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._newline = newline
        self._decoder = IncrementalNewlineDecoder(None, newline is None) if not newline else None
        # What was written one after the other is joined when it is asked for.
        self._parts, self._text = [], ''
        self._pos = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def _whole(self):
        if self._parts:
            self._text += ''.join(self._parts)
            self._parts = []
        return self._text

    def getvalue(self):
        self._open()
        return self._whole()

    def write(self, s, /):
        self._open()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        text = str.__str__(s)
        if self._decoder is not None:
            text = self._decoder.decode(text, True)
        elif self._newline != '\n':
            text = text.replace('\n', self._newline)
        if not text:
            return len(s)
        if self._pos == -1:
            self._parts.append(text)
            return len(s)
        whole = self._whole()
        if self._pos == len(whole):
            self._parts.append(text)
            # -1 stands for the end.
            self._pos = -1
        else:
            whole = whole.ljust(self._pos, '\0')
            self._text = whole[:self._pos] + text + whole[self._pos + len(text):]
            self._pos += len(text)
        return len(s)

    def tell(self):
        self._open()
        return len(self._whole()) if self._pos == -1 else self._pos

    def read(self, size=-1, /):
        self._open()
        size = _size(size)
        start, whole = self.tell(), self._whole()
        end = len(whole) if size < 0 else min(start + size, len(whole))
        if end <= start:
            return ''
        self._pos = end
        return whole[start:end]

    def readline(self, size=-1, /):
        self._open()
        size = _size(size)
        start = self.tell()
        end = _line_end(self._whole(), start, self._newline)
        if end < 0:
            return self.read(size)
        return self.read(end - start if size < 0 else min(size, end - start))

    def __next__(self):
        self._open()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = _offset(pos), _offset(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._pos = pos if whence == 0 else self.tell() if whence == 1 else len(self._whole())
        return self._pos

    def truncate(self, pos=None, /):
        self._open()
        pos = self.tell() if pos is None else _size(pos)
        if pos < 0:
            raise ValueError(f'Negative size value {pos}')
        here = self.tell()
        self._text = self._whole()[:pos]
        self._pos = here
        return pos

    def close(self):
        self._closed = True
        self._parts, self._text = [], ''

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    @property
    def newlines(self):
        self._open()
        return None if self._decoder is None else self._decoder.newlines

    @property
    def line_buffering(self):
        self._open()
        return False

    def __getstate__(self):
        names = '_newline', '_decoder', '_parts', '_text', '_pos', '_closed'
        state = {name: value for name, value in self.__dict__.items() if name not in names}
        return self.getvalue(), self._newline, self.tell(), state or None

    def __setstate__(self, state):
        content, newline, pos, more = state
        self.__init__('', newline)
        self._text, self._pos = content, pos
        if more:
            self.__dict__.update(more)
"""##

    private static let _io_wrappers: StaticString = ##"""
"""The streams of `_io` that stand on others. Python library reference, "io".

A class here is the class of native files too, for `isinstance`; when it is called for a file, that is a native one."""

import _io
from _io import UnsupportedOperation, _BufferedIOBase, _RawIOBase, _TextIOBase
from _io_memory import _check_newline, _line_end, _size


class _NativeToo(type):
    """The class of classes whose instances may also be native: `_natives` names the types."""

    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or isinstance(instance, cls.__dict__.get('_natives', ()))

    def __subclasscheck__(cls, subclass):
        return type.__subclasscheck__(cls, subclass) or issubclass(subclass, cls.__dict__.get('_natives', ()))


class FileIO(_RawIOBase, metaclass=_NativeToo):
    """A file as bytes, without a buffer."""
    __module__ = '_io'

    _natives = _native_types[:1]

    def __new__(cls, file, mode='r', closefd=True, opener=None):
        if cls is not FileIO:
            raise TypeError('classes derived from FileIO cannot be built yet')
        return _io.open(file, mode.replace('b', '') + 'b', 0, closefd=closefd, opener=opener)


class _Upon:
    """What streams that stand on another share: `_below` is that other, whose methods they pass on, or None once it is detached."""

    def _stream(self):
        if self._below is None:
            raise ValueError(f'{self._called} has been detached')
        return self._below

    name = property(lambda self: self._stream().name)
    closed = property(lambda self: self._stream().closed)

    def detach(self):
        below = self._stream()
        self.flush()
        self._below = None
        return below

    def close(self):
        below = self._stream()
        if not below.closed:
            try:
                self.flush()
            finally:
                below.close()

    def fileno(self):
        return self._stream().fileno()

    def isatty(self):
        return self._stream().isatty()

    def readable(self):
        return self._stream().readable()

    def writable(self):
        return self._stream().writable()

    def seekable(self):
        return self._stream().seekable()

    def truncate(self, pos=None, /):
        self.flush()
        return self._stream().truncate(self.tell() if pos is None else pos)

    def _shown(self, **more):
        """The representation: what `more` says stands behind the name."""
        try:
            more = {'name': self.name, **more}
        except (AttributeError, ValueError):
            pass
        return f"<_io.{' '.join([type(self).__name__, *(f'{key}={value!r}' for key, value in more.items())])}>"


class _Buffered(_Upon, _BufferedIOBase, metaclass=_NativeToo):
    """What buffered streams share."""
    _called = 'raw stream'

    def __init__(self, raw, buffer_size=_io.DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._check(raw)
        self._below = raw
        self._size = buffer_size
        self._ahead = b''
        self._waiting = bytearray()

    raw = property(lambda self: self._below)
    mode = property(lambda self: self._stream().mode)

    def _open(self, word):
        if self.closed:
            raise ValueError(f'{word} closed file')

    def flush(self):
        self._open('flush of')
        self._write_out()

    def _write_out(self):
        while self._waiting:
            n = self._stream().write(bytes(self._waiting))
            if n is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            del self._waiting[:n]

    def _rewind(self):
        """What was read ahead is forgotten: the stream below stands where the program is."""
        if self._ahead:
            self._stream().seek(-len(self._ahead), 1)
            self._ahead = b''

    def seek(self, pos, whence=0, /):
        self._open('seek of')
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._write_out()
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b''
        return self._stream().seek(pos, whence)

    def tell(self):
        return self._stream().tell() - len(self._ahead) + len(self._waiting)

    def __repr__(self):
        return self._shown()

    def read(self, size=-1, /):
        self._open('read of')
        size = _size(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._write_out()
        parts, count = [self._ahead], len(self._ahead)
        self._ahead = b''
        while size < 0 or count < size:
            part = self._stream().read(max(self._size, size - count) if size >= 0 else self._size)
            if not part:
                if part is None and not count:
                    return None
                break
            parts.append(part)
            count += len(part)
        data = b''.join(parts)
        if 0 <= size < len(data):
            data, self._ahead = data[:size], data[size:]
        return data

    def read1(self, size=-1, /):
        self._open('read of')
        self._write_out()
        if not self._ahead and size:
            self._ahead = self._stream().read(self._size) or b''
        cut = len(self._ahead) if size < 0 else size
        data, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return data

    def peek(self, size=0, /):
        """The bytes that are next, without advancing the position."""
        self._open('peek of')
        if not self._ahead:
            self._ahead = self._stream().read(self._size) or b''
        return self._ahead

    def readline(self, size=-1, /):
        self._open('readline of')
        size = _size(size)
        parts, count = [], 0
        while size < 0 or count < size:
            if not self._ahead:
                self._write_out()
                self._ahead = self._stream().read(self._size) or b''
                if not self._ahead:
                    break
            cut = self._ahead.find(b'\n') + 1 or len(self._ahead)
            if size >= 0:
                cut = min(cut, size - count)
            part, self._ahead = self._ahead[:cut], self._ahead[cut:]
            parts.append(part)
            count += cut
            if part.endswith(b'\n'):
                break
        return b''.join(parts)

    def write(self, data, /):
        self._open('write to')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        with memoryview(data) as view:
            content = view.tobytes()
        self._rewind()
        self._waiting += content
        if len(self._waiting) > self._size:
            self._write_out()
        return len(content)


def _refuse(*names):
    def decorate(cls):
        for name in names:
            def refused(self, *args, name=name):
                raise UnsupportedOperation(name)
            setattr(cls, name, refused)
        return cls
    return decorate


@_refuse('write', 'writelines')
class BufferedReader(_Buffered):
    """A buffer over a stream that is read."""
    __module__ = '_io'

    _natives = _native_types[1:2]

    def writable(self):
        return False

    def _check(self, raw):
        if not raw.readable():
            raise OSError('File or stream is not readable.')


@_refuse('read', 'read1', 'peek', 'readline', 'readinto', 'readinto1')
class BufferedWriter(_Buffered):
    """A buffer over a stream that is written."""
    __module__ = '_io'

    _natives = _native_types[2:3]

    def readable(self):
        return False

    def _check(self, raw):
        if not raw.writable():
            raise OSError('File or stream is not writable.')


class BufferedRandom(_Buffered):
    """A buffer over a stream that is read and written."""
    __module__ = '_io'

    _natives = _native_types[3:4]

    def _check(self, raw):
        raw.seekable() or self._unsupported('File or stream is not seekable.')
        raw.readable() or self._unsupported('File or stream is not readable.')
        raw.writable() or self._unsupported('File or stream is not writable.')


class BufferedRWPair(_BufferedIOBase):
    """A buffered reader and writer over two streams."""
    __module__ = '_io'


    def __init__(self, reader, writer, buffer_size=_io.DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readline(self, size=-1, /):
        return self.reader.readline(size)

    def write(self, data, /):
        return self.writer.write(data)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


class TextIOWrapper(_Upon, _TextIOBase, metaclass=_NativeToo):
    """Text over a buffered stream of bytes."""
    __module__ = '_io'

    _called = 'underlying buffer'
    _natives = _native_types[4:]

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        import codecs
        _check_newline(newline)
        self._below = buffer
        self._encoding = 'UTF-8' if encoding in (None, 'locale') else encoding
        self._errors = 'strict' if errors is None else errors
        info = codecs.lookup(self._encoding)
        if not info._is_text_encoding:
            raise LookupError(f"{self._encoding!r} is not a text encoding; use codecs.open() to handle arbitrary codecs")
        codecs.lookup_error(self._errors)
        self._make_encoder, self._make_decoder = info.incrementalencoder, info.incrementaldecoder
        self._set_newline(newline)
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._ahead, self._encoder, self._decoder = '', None, None
        # The state of decoder and stream where `_ahead` begins.
        self._mark = None
        self._iterating = False

    def _set_newline(self, newline):
        self._newline = newline
        self._writes = newline if newline in ('\r', '\r\n') else None

    buffer = property(lambda self: self._below)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    newlines = property(lambda self: getattr(self._decoder, 'newlines', None))

    def __repr__(self):
        mode = {'mode': self.__dict__['mode']} if 'mode' in self.__dict__ else {}
        return self._shown(**mode, encoding=self._encoding)

    def flush(self):
        self._checkClosed()
        self._stream().flush()

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if (encoding is not None or errors is not None or newline is not Ellipsis) and self._decoder is not None:
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        if newline is not Ellipsis:
            _check_newline(newline)
        self.flush()
        self.__init__(self._below, encoding or self._encoding, errors or ('strict' if encoding else self._errors),
                      self._newline if newline is Ellipsis else newline,
                      self._line_buffering if line_buffering is None else line_buffering,
                      self._write_through if write_through is None else write_through)

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        text = s if self._writes is None else s.replace('\n', self._writes)
        if self._encoder is None:
            self._encoder = self._make_encoder(self._errors)
            if self.seekable() and self._stream().tell():
                self._encoder.setstate(0)
        self._ahead, self._mark = '', None
        self._stream().write(self._encoder.encode(text))
        if self._write_through or self._line_buffering and ('\n' in s or '\r' in s):
            self.flush()
        return len(s)

    def _more(self):
        """Decodes another chunk; False at the end."""
        if self._decoder is None:
            if not self.readable():
                raise UnsupportedOperation('not readable')
            self._decoder = self._make_decoder(self._errors)
            if not self._newline:
                self._decoder = _io.IncrementalNewlineDecoder(self._decoder, self._newline is None)
        buffer = self._stream()
        data = buffer.read1(_io.DEFAULT_BUFFER_SIZE) if hasattr(buffer, 'read1') else buffer.read(_io.DEFAULT_BUFFER_SIZE)
        self._ahead += self._decoder.decode(data, not data)
        return bool(data)

    def read(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        while (size < 0 or len(self._ahead) < size) and self._more():
            pass
        cut = len(self._ahead) if size < 0 else size
        text, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return text

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        start = 0
        while True:
            cut = _line_end(self._ahead, start, self._newline)
            # A carriage return at the end may be half of what ends the line.
            if cut >= 0 and not (self._newline == '' and cut == len(self._ahead) and self._ahead.endswith('\r') and self._more()):
                break
            if cut < 0 and (0 <= size <= len(self._ahead) or not self._more()):
                cut = len(self._ahead)
                break
        if size >= 0:
            cut = min(cut, size)
        line, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return line

    def __next__(self):
        self._iterating = True
        line = self.readline()
        if not line:
            self._iterating = False
            raise StopIteration
        return line

    def tell(self):
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if self._iterating:
            raise OSError('telling position disabled by next() call')
        self.flush()
        if self._ahead:
            # The bytes of what was decoded but not read; it holds where they encode to what they were.
            rest = self._ahead if self._newline is not None else self._ahead.replace('\n', self.newlines if isinstance(self.newlines, str) else '\n')
            return self._stream().tell() - len(rest.encode(self._encoding, self._errors))
        return self._stream().tell()

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence and cookie:
            raise UnsupportedOperation(f"can't do nonzero {'cur' if whence == 1 else 'end'}-relative seeks")
        if whence == 0 and cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        if whence == 1:
            cookie, whence = self.tell(), 0
        self._ahead, self._iterating = '', False
        if self._decoder is not None:
            self._decoder.reset()
        position = self._stream().seek(cookie, whence)
        self._encoder = None
        return position
"""##

    private static let _locale: StaticString = ##"""
"""The locale: it is always C's, with UTF-8 as the encoding. Python library reference, "locale"."""

Error = type('Error', (Exception,), {'__module__': 'locale'})
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL, CHAR_MAX = 0, 1, 2, 3, 4, 5, 6, 127
CODESET = 14


def setlocale(category, locale=None, /):
    """Activates or queries the locale: no other than C can be had."""
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8'):
        raise Error('unsupported locale setting')
    return 'C'


def localeconv():
    """The conventions of the C locale."""
    texts = ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep', 'positive_sign', 'negative_sign', 'thousands_sep')
    numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn')
    return {**dict.fromkeys(texts, ''), **dict.fromkeys(numbers, CHAR_MAX), 'decimal_point': '.', 'grouping': [], 'mon_grouping': []}


def strcoll(string1, string2, /):
    """Compares two strings by their code points."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A string that compares as `string` does here."""
    return string


def getencoding():
    """The encoding of the locale."""
    return 'UTF-8'


def nl_langinfo(key, /):
    """What the locale says of itself: its encoding."""
    if key == CODESET:
        return 'UTF-8'
    raise ValueError('unsupported langinfo constant')
"""##

    private static let _md5: StaticString = ##"""
"""MD5. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

md5 = _constructor('_md5', 'md5')
"""##

    private static let _operator: StaticString = ##"""
"""What the module `hmac` takes from here; the module `operator` is written in Python."""


def _compare_digest(a, b, /):
    """Whether two ASCII strs or bytes-like objects are equal; every byte is compared, however early they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode('ascii'), b.encode('ascii')
    else:
        for value in a, b:
            if isinstance(value, str):
                raise TypeError("a bytes-like object is required, not 'str'")
        try:
            a, b = bytes(memoryview(a)), bytes(memoryview(b))
        except TypeError:
            raise TypeError('unsupported operand types(s) or combination of types: '
                            f"'{type(a).__name__}' and '{type(b).__name__}'") from None
    # The difference is a number of as many bytes as there are.
    return len(a) == len(b) and int.from_bytes(a, 'little') ^ int.from_bytes(b, 'little') == 0
"""##

    private static let _posixsubprocess: StaticString = ##"""
"""Starting programs for the module `subprocess`: not built yet."""


def fork_exec(*args):
    """Would start a program in another process."""
    raise OSError(38, 'starting programs by the module subprocess is not built yet; os.system() does it')
"""##

    private static let _random: StaticString = ##"""
"""The generator of the module random: a Mersenne Twister. Python library reference, "random". The steps are native, the state is a bytearray."""

import sys

_new = object.__new__
_words = 624
_order = sys.byteorder
del sys


class Random:
    __slots__ = '_state',
    __module__ = '_random'

    def __new__(cls, *args, **kwargs):
        self = _new(cls)
        self._state = bytearray(4 * (_words + 1))
        _begin(self._state, 0)
        return self

    def __init__(self, x=None, /):
        Random.seed(self, x)

    def seed(self, n=None, /):
        if n is None:
            n = int.from_bytes(_entropy(256), 'little')
        elif not isinstance(n, int):
            n = hash(n) % 2 ** 64
        _begin(self._state, abs(int(n)))

    def random(self, /):
        return _real(self._state)

    def getrandbits(self, k, /):
        if type(k) is not int:
            k = range(k).stop
        return _bits(self._state, k)

    def getstate(self, /):
        return tuple(memoryview(self._state).cast('I'))

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state vector must be a tuple')
        if len(state) != _words + 1:
            raise ValueError('state vector is the wrong size')
        made = bytearray()
        for word in state:
            if not isinstance(word, int):
                raise TypeError('an integer is required')
            if word < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            made += (word & 0xffffffff).to_bytes(4, _order)
        if state[-1] > _words:
            raise ValueError('invalid state')
        self._state[:] = made
"""##

    private static let _sha1: StaticString = ##"""
"""SHA1. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha1 = _constructor('_sha1', 'sha1')
"""##

    private static let _sha256: StaticString = ##"""
"""SHA256 and SHA224. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha256 = _constructor('_sha256', 'sha256')
sha224 = _constructor('_sha256', 'sha224')
"""##

    private static let _sha3: StaticString = ##"""
"""SHA-3 and SHAKE. Python library reference, "hashlib"; FIPS 202. The permutation is native."""
from _torpor_hashes import Hash as _Hash, _keccak_absorbed, _keccak_squeezed

implementation = "Torpor's"
keccakopt = 64


class _Sponge(_Hash):
    __slots__ = ()

    def _absorb(self, data, before):
        self._state = _keccak_absorbed(self._state, data, self._block_size)

    def _squeezed(self, count):
        rate = self._block_size
        padded = bytearray(self._tail) + bytes(rate - len(self._tail))
        padded[len(self._tail)] = self._domain
        padded[-1] |= 0x80
        return _keccak_squeezed(_keccak_absorbed(self._state, padded, rate), rate, count)

    @property
    def _rate_bits(self):
        return self._block_size * 8

    @property
    def _capacity_bits(self):
        return 1600 - self._block_size * 8

    @property
    def _suffix(self):
        return bytes([self._domain])

    def digest(self, /):
        return self._squeezed(self._digest_size)

    def __repr__(self):
        return f'<_sha3.{self._name} object at {id(self):#x}>'


class _Extendable(_Sponge):
    __slots__ = ()

    def digest(self, length, /):
        return self._squeezed(_length(length))

    def hexdigest(self, length, /):
        return self._squeezed(_length(length)).hex()


def _length(length):
    length = range(length).stop
    if length < 0:
        raise ValueError('value must be positive')
    if length >= 1 << 29:
        raise ValueError('length is too large')
    return length


def _variant(base, name, block_size, digest_size, domain):
    return type(name, (base,), {
        '__slots__': (), '__module__': '_sha3', '_name': name, '_start': bytes(200), '_block_size': block_size, '_digest_size': digest_size,
        '_domain': domain,
    })


sha3_224 = _variant(_Sponge, 'sha3_224', 144, 28, 6)
sha3_256 = _variant(_Sponge, 'sha3_256', 136, 32, 6)
sha3_384 = _variant(_Sponge, 'sha3_384', 104, 48, 6)
sha3_512 = _variant(_Sponge, 'sha3_512', 72, 64, 6)
shake_128 = _variant(_Extendable, 'shake_128', 168, 0, 0x1f)
shake_256 = _variant(_Extendable, 'shake_256', 136, 0, 0x1f)
"""##

    private static let _sha512: StaticString = ##"""
"""SHA512 and SHA384. Python library reference, "hashlib"."""
from _torpor_hashes import constructor as _constructor

sha512 = _constructor('_sha512', 'sha512')
sha384 = _constructor('_sha512', 'sha384')
"""##

    private static let _signal: StaticString = ##"""
"""Signals. Python library reference, "signal".

The process's signals belong to Torpor: SIGINT raises KeyboardInterrupt in the program or suspends it, SIGTERM and SIGHUP suspend it where
there is an image. So a handler can be remembered and asked for, and none but the default one of SIGINT is ever called."""

SIG_DFL, SIG_IGN = 0, 1
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = 0, 1, 2
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
NSIG = 65
(SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM,
 SIGSTKFLT, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR,
 SIGSYS) = range(1, 32)
SIGIOT, SIGPOLL, SIGCLD, SIGRTMIN, SIGRTMAX = SIGABRT, SIGIO, SIGCHLD, 34, 64
ItimerError = type('ItimerError', (OSError,), {'__module__': 'signal'})

_dispositions = {}


def default_int_handler(signalnum, frame, /):
    """The default handler for SIGINT: raises KeyboardInterrupt."""
    raise KeyboardInterrupt


def _check(number):
    if not 1 <= number < NSIG:
        raise ValueError('signal number out of range')


def getsignal(signalnum, /):
    _check(signalnum)
    if signalnum in _dispositions:
        return _dispositions[signalnum]
    return default_int_handler if signalnum == SIGINT else SIG_IGN if signalnum in (SIGPIPE, SIGXFSZ) else SIG_DFL


def signal(signalnum, handler, /):
    if handler is not SIG_DFL and handler != SIG_DFL and handler != SIG_IGN and not callable(handler):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    old = getsignal(signalnum)
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, 'Invalid argument')
    if handler != old:
        raise ValueError('signal handlers cannot be set yet: the signals belong to Torpor')
    return old


def raise_signal(signalnum, /):
    import posix
    posix.kill(posix.getpid(), signalnum)


def strsignal(signalnum, /):
    _check(signalnum)
    return {SIGHUP: 'Hangup', SIGINT: 'Interrupt', SIGQUIT: 'Quit', SIGILL: 'Illegal instruction', SIGABRT: 'Aborted', SIGKILL: 'Killed',
            SIGSEGV: 'Segmentation fault', SIGPIPE: 'Broken pipe', SIGALRM: 'Alarm clock', SIGTERM: 'Terminated'}.get(signalnum)


def valid_signals():
    """The signals of this platform."""
    return set(range(1, NSIG)) - {32, 33}


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Would have signals written to a descriptor: only switching that off is possible."""
    if fd != -1:
        raise NotImplementedError('signals cannot be written to a descriptor yet')
    return -1


def siginterrupt(signalnum, flag, /):
    """Change system call restart behaviour: calls are always restarted."""
    _check(signalnum)
"""##

    private static let _socket: StaticString = ##"""
"""Sockets. Python library reference, "socket".

What is built: connected pairs of stream and datagram sockets within the program (`socketpair`). Their buffers are objects of the
program, so they survive suspension. Sockets to other processes or to the network are not built: making one is an OSError.
"""

error = OSError
timeout = TimeoutError
herror = type('herror', (OSError,), {'__module__': 'socket'})
gaierror = type('gaierror', (OSError,), {'__module__': 'socket'})
has_ipv6 = False
CAPI = None

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET = range(1, 6)
SOCK_NONBLOCK, SOCK_CLOEXEC = 0o4000, 0o2000000
SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP = 1, 0, 6, 17
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_OOBINLINE = range(1, 11)
SO_LINGER, SO_REUSEPORT = 13, 15
SOMAXCONN = 4096
MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_WAITALL, MSG_DONTWAIT, MSG_NOSIGNAL = 1, 2, 4, 0x100, 0x40, 0x4000
SHUT_RD, SHUT_WR, SHUT_RDWR = range(3)
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
IPV6_V6ONLY, TCP_NODELAY = 26, 1
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST, INADDR_NONE = 0, 0x7f000001, 0xffffffff, 0xffffffff
EAI_BADFLAGS, EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY = -1, -2, -3, -4, -6
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_ADDRCONFIG, AI_NUMERICSERV = 1, 2, 4, 0x20, 0x400
NI_NUMERICHOST, NI_NUMERICSERV, NI_MAXHOST, NI_MAXSERV = 1, 2, 1025, 32

# Numbers of our own, beyond those that the system gives to files.
_first_number = 1 << 20
_next_number = _first_number
_endpoints = {}
_default_timeout = None
_capacity = 212992


class _Endpoint:
    """One end of a pair: what was sent to it and is not yet received. Of datagrams, `buffer` is a list of them."""
    __slots__ = 'family', 'kind', 'proto', 'buffer', 'peer', 'can_receive', 'can_send', 'users', 'options'

    def __init__(self, family, kind, proto):
        self.family, self.kind, self.proto = family, kind, proto
        self.buffer = bytearray() if kind == SOCK_STREAM else []
        self.peer = None
        self.can_receive = self.can_send = True
        self.users = 0
        self.options = {}

    def size(self):
        return len(self.buffer) if self.kind == SOCK_STREAM else sum([len(part) for part in self.buffer])

    def is_ended(self):
        """Whether nothing more can arrive."""
        return not self.can_receive or self.peer is None or not self.peer.can_send

    def is_readable(self):
        return bool(self.buffer) or self.is_ended()

    def is_broken(self):
        """Whether what is sent is lost."""
        return not self.can_send or self.peer is None or not self.peer.can_receive

    def is_writable(self):
        return self.is_broken() or self.peer.size() < _capacity


def _opened(endpoint):
    global _next_number
    number = _next_number
    _next_number += 1
    _endpoints[number] = endpoint
    endpoint.users += 1
    return number


def _closed(number):
    endpoint = _endpoints.pop(number, None)
    if endpoint is None:
        raise OSError(9, 'Bad file descriptor')
    endpoint.users -= 1
    if not endpoint.users:
        if endpoint.peer is not None:
            endpoint.peer.peer = None
        endpoint.peer = None


def close(fd, /):
    """Close a socket by its number."""
    _closed(fd)


def dup(fd, /):
    """Another number of the same socket."""
    return _opened(_found(fd))


def _found(number):
    endpoint = _endpoints.get(number)
    if endpoint is None:
        raise OSError(9, 'Bad file descriptor')
    return endpoint


def _not_built(*args, **kwargs):
    raise OSError(97, 'sockets to other processes and to the network are not built yet')


class socket:
    """One end of a pair that `socketpair` made, by its number."""
    __slots__ = '_number', '_timeout', '_family', '_kind', '_proto'

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            self._number = -1
            _not_built()
        if not isinstance(fileno, int):
            raise TypeError(f"'{fileno.__class__.__name__}' object cannot be interpreted as an integer")
        if fileno < 0:
            raise ValueError('negative file descriptor')
        endpoint = _endpoints.get(fileno)
        if endpoint is None:
            self._number = -1
            if fileno < _first_number:
                _not_built()
            raise OSError(9, 'Bad file descriptor')
        self._number = fileno
        self._family = endpoint.family if family == -1 else int(family)
        self._kind = endpoint.kind if type == -1 else int(type)
        self._proto = endpoint.proto if proto == -1 else proto
        self._timeout = _default_timeout

    @property
    def family(self):
        return self._family

    @property
    def type(self):
        return self._kind

    @property
    def proto(self):
        return self._proto

    @property
    def timeout(self):
        return self._timeout

    def fileno(self):
        return getattr(self, '_number', -1)

    def detach(self):
        """Leave the socket open and this object closed: the number."""
        number, self._number = self._number, -1
        return number

    def close(self):
        if self.fileno() != -1:
            _closed(self.detach())

    def __del__(self):
        if self.fileno() != -1:
            import warnings
            warnings.warn(f'unclosed {self!r}', ResourceWarning, source=self)
            self.close()

    def __repr__(self):
        return f'<socket object, fd={self.fileno()}, family={self._family}, type={self._kind}, proto={self._proto}>'

    def settimeout(self, value, /):
        """Seconds that an operation may wait; None without end, 0 not at all."""
        if value is not None:
            value = float(value)
            if value < 0:
                raise ValueError('Timeout value out of range')
        self._timeout = value

    def gettimeout(self):
        return self._timeout

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def _wait(self, is_ready):
        if is_ready():
            return
        if self._timeout == 0:
            raise BlockingIOError(11, 'Resource temporarily unavailable')
        if self._timeout is None:
            raise OSError(35, 'deadlock: the only thread waits for the other end of a pair, which it holds')
        import time
        end = time.monotonic() + self._timeout
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.02))
        raise TimeoutError('timed out')

    def recv(self, bufsize, flags=0, /):
        """Receive up to `bufsize` bytes; none when the other end is closed."""
        if bufsize < 0:
            raise ValueError('negative buffersize in recv')
        endpoint = _found(self.fileno())
        self._wait(endpoint.is_readable)
        buffer = endpoint.buffer
        if not buffer:
            return b''
        if endpoint.kind != SOCK_STREAM:
            return (buffer[0] if flags & MSG_PEEK else buffer.pop(0))[:bufsize]
        data = bytes(buffer[:bufsize])
        if not flags & MSG_PEEK:
            del buffer[:bufsize]
        return data

    def recvfrom(self, bufsize, flags=0, /):
        return self.recv(bufsize, flags), None

    def recv_into(self, buffer, nbytes=0, flags=0):
        """Receive into a writable buffer: how many bytes."""
        if nbytes < 0:
            raise ValueError('negative buffersize in recv_into')
        view = memoryview(buffer).cast('B')
        if nbytes > len(view):
            raise ValueError('buffer too small for requested bytes')
        data = self.recv(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        return self.recv_into(buffer, nbytes, flags), None

    def send(self, data, flags=0, /):
        """Send what there is room for: how many bytes."""
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(memoryview(data))
        endpoint = _found(self.fileno())
        self._wait(endpoint.is_writable)
        if endpoint.is_broken():
            raise BrokenPipeError(32, 'Broken pipe')
        peer = endpoint.peer
        if endpoint.kind != SOCK_STREAM:
            peer.buffer.append(data)
            return len(data)
        data = data[:_capacity - len(peer.buffer)]
        peer.buffer += data
        return len(data)

    def sendall(self, data, flags=0, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        view = memoryview(data).cast('B')
        while view:
            view = view[self.send(view, flags):]

    def shutdown(self, how, /):
        """No more receiving, no more sending, or neither."""
        endpoint = _found(self.fileno())
        if how in (SHUT_RD, SHUT_RDWR):
            endpoint.can_receive = False
        if how in (SHUT_WR, SHUT_RDWR):
            endpoint.can_send = False
        if how not in (SHUT_RD, SHUT_WR, SHUT_RDWR):
            raise OSError(22, 'Invalid argument')

    def getsockname(self):
        _found(self.fileno())
        return '' if self._family == AF_UNIX else None

    def getpeername(self):
        if _found(self.fileno()).peer is None:
            raise OSError(107, 'Transport endpoint is not connected')
        return ''

    def setsockopt(self, level, optname, value, optlen=None, /):
        _found(self.fileno()).options[level, optname] = value

    def getsockopt(self, level, optname, buflen=0, /):
        endpoint = _found(self.fileno())
        known = {(SOL_SOCKET, SO_ERROR): 0, (SOL_SOCKET, SO_TYPE): endpoint.kind,
                 (SOL_SOCKET, SO_SNDBUF): _capacity, (SOL_SOCKET, SO_RCVBUF): _capacity}
        return endpoint.options.get((level, optname), known.get((level, optname), 0))

    def connect(self, address, /):
        _found(self.fileno())
        raise OSError(106, 'Transport endpoint is already connected')

    def connect_ex(self, address, /):
        _found(self.fileno())
        return 106

    def accept(self):
        raise OSError(22, 'Invalid argument')

    _accept = accept
    bind = listen = sendto = sendmsg = recvmsg = recvmsg_into = _not_built


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    """A pair of connected sockets."""
    family, type = int(family), int(type) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)
    if family != AF_UNIX:
        raise OSError(95, 'Operation not supported')
    if type not in (SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET):
        raise OSError(94, 'Socket type not supported')
    one, other = _Endpoint(family, type, proto), _Endpoint(family, type, proto)
    one.peer, other.peer = other, one
    return socket(family, type, proto, _opened(one)), socket(family, type, proto, _opened(other))


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


getaddrinfo = gethostbyname = gethostbyname_ex = gethostbyaddr = getnameinfo = getservbyname = getservbyport = getprotobyname = _not_built


def gethostname():
    import posix
    return posix.uname().nodename


# MARK: Numbers and addresses

def _swapped(value, size, name):
    if value < 0:
        raise OverflowError(f"{name}: can't convert negative Python int to C {size * 8}-bit unsigned integer")
    if value >> size * 8:
        raise OverflowError(f'{name}: Python int too large to convert to C {size * 8}-bit unsigned integer')
    import sys
    return int.from_bytes(value.to_bytes(size, 'big'), sys.byteorder)


def htons(x, /):
    return _swapped(x, 2, 'htons')


def ntohs(x, /):
    return _swapped(x, 2, 'ntohs')


def htonl(x, /):
    return _swapped(x, 4, 'htonl')


def ntohl(x, /):
    return _swapped(x, 4, 'ntohl')


def inet_aton(ip_addr, /):
    """The four bytes of an IPv4 address; its last number may stand for several."""
    parts = ip_addr.split('.')
    try:
        numbers = [int(part, 16 if part[:2].lower() == '0x' else 8 if part[:1] == '0' else 10) for part in parts]
    except ValueError:
        numbers = []
    if not 1 <= len(numbers) <= 4 or any([n < 0 for n in numbers]) or any([n > 255 for n in numbers[:-1]]):
        raise OSError('illegal IP address string passed to inet_aton')
    room = 5 - len(numbers)
    if numbers[-1] >> 8 * room:
        raise OSError('illegal IP address string passed to inet_aton')
    return bytes(numbers[:-1]) + numbers[-1].to_bytes(room, 'big')


def inet_ntoa(packed_ip, /):
    packed_ip = bytes(packed_ip)
    if len(packed_ip) != 4:
        raise OSError('packed IP wrong length')
    return '.'.join([str(n) for n in packed_ip])


def inet_pton(af, ip, /):
    import ipaddress
    if af not in (AF_INET, AF_INET6):
        raise OSError(97, 'Address family not supported by protocol')
    try:
        return (ipaddress.IPv4Address if af == AF_INET else ipaddress.IPv6Address)(ip).packed
    except ValueError:
        raise OSError('illegal IP address string passed to inet_pton') from None


def inet_ntop(af, packed_ip, /):
    import ipaddress
    if af not in (AF_INET, AF_INET6):
        raise ValueError(f'unknown address family {af}')
    if len(packed_ip) != (4 if af == AF_INET else 16):
        raise ValueError('invalid length of packed IP address string')
    return str((ipaddress.IPv4Address if af == AF_INET else ipaddress.IPv6Address)(bytes(packed_ip)))


def if_nameindex():
    _not_built()


if_nametoindex = if_indextoname = _not_built
"""##

    private static let _sre: StaticString = ##"""
"""Compiled patterns and matches. Python library reference, "re". The matcher is native: it takes a pattern's code and a text, and gives spans.

A native function that has worked for long gives its state instead, as bytes, and goes on when it is called again with that.
"""
import sys

_most = sys.maxsize
# Beyond every text: an int that native code takes as it is.
_maximum = _most >> 1
del sys
_new = object.__new__
_search_bit, _full_bit, _advance_bit, _str_bit, _bytes_bit, _split_bit, _substitute_bit = 1, 2, 4, 8, 16, 32, 64


def _index(value):
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = range(value).stop
    if not -_most - 1 <= value <= _most:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return min(max(value, -_maximum), _maximum)


class Pattern:
    __slots__ = '_pattern', '_flags', '_groups', '_names', '_numbers', '_code', '_mode', '__weakref__'
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Pattern' is not an acceptable base type")

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def pattern(self):
        return self._pattern

    @property
    def flags(self):
        return self._flags

    @property
    def groups(self):
        return self._groups

    @property
    def groupindex(self):
        return type(type.__dict__)(self._numbers)

    def _find(self, string, pos, endpos, mode):
        """The match as spans, or None."""
        if type(pos) is not int:
            pos = _index(pos)
        if type(endpos) is not int:
            endpos = _index(endpos)
        found = _match(self._code, self._groups, string, pos, endpos, mode | self._mode, None)
        while type(found) is bytes:
            found = _match(self._code, self._groups, string, pos, endpos, mode | self._mode, found)
        return found

    def match(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, 0)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def fullmatch(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, _full_bit)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def search(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, _search_bit)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def _all(self, string, pos, endpos, mode, limit, replacement):
        """(what was collected, number of matches)"""
        if type(pos) is not int:
            pos = _index(pos)
        if type(endpos) is not int:
            endpos = _index(endpos)
        pieces = []
        mode |= self._mode | _search_bit
        found = _collect(self._code, self._groups, string, pos, endpos, mode, None, pieces, 0, 0, limit, replacement)
        while type(found) is tuple:
            state, last, count = found
            found = _collect(self._code, self._groups, string, pos, endpos, mode, state, pieces, last, count, limit, replacement)
        return pieces, found

    def findall(self, /, string, pos=0, endpos=_maximum):
        return self._all(string, pos, endpos, 0, 0, None)[0]

    def split(self, /, string, maxsplit=0):
        maxsplit = _index(maxsplit)
        return self._all(string, 0, _maximum, _split_bit, maxsplit, None)[0]

    def finditer(self, /, string, pos=0, endpos=_maximum):
        return iter(self.scanner(string, pos, endpos).search, None)

    def scanner(self, /, string, pos=0, endpos=_maximum):
        pos, endpos = _index(pos), _index(endpos)
        _match(self._code, self._groups, string, 0, 0, self._mode, None)
        scanner = _new(SRE_Scanner)
        scanner._pattern = self
        scanner._string = string
        length = len(_whole(string))
        scanner._pos = min(max(pos, 0), length)
        scanner._endpos = min(max(endpos, 0), length)
        scanner._start = scanner._pos
        scanner._mode = 0
        return scanner

    def sub(self, /, repl, string, count=0):
        return self._substituted(repl, string, count)[0]

    def subn(self, /, repl, string, count=0):
        return self._substituted(repl, string, count)

    def _substituted(self, repl, string, count):
        count = _index(count)
        if not callable(repl):
            if isinstance(repl, str):
                is_literal = '\\' not in repl
            else:
                # Like any other buffer; what is none is for `_subx` to complain about.
                is_literal = isinstance(repl, (bytes, bytearray, memoryview)) and b'\\' not in bytes(repl)
            if not is_literal:
                import re
                repl = re._subx(self, repl)
        if not callable(repl):
            pieces, n = self._all(string, 0, _maximum, _substitute_bit, count, repl)
            return _joined(pieces, string), n
        pieces = []
        scanner = self.scanner(string)
        end = scanner._endpos
        last = n = 0
        while not count or n < count:
            match = scanner.search()
            if match is None:
                break
            spans = match._spans
            start = spans[1]
            if last < start:
                pieces.append(_slice(string, last, start))
            piece = repl(match)
            if piece is not None:
                pieces.append(piece)
            last = spans[2]
            n += 1
        if last < end:
            pieces.append(_slice(string, last, end))
        return _joined(pieces, string), n

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __eq__(self, other, /):
        if type(other) is not Pattern:
            return NotImplemented
        return self is other or (
            self._flags == other._flags and self._code == other._code and type(self._pattern) is type(other._pattern)
            and self._pattern == other._pattern)

    def __hash__(self, /):
        return hash((self._flags, self._code, self._pattern))

    def __repr__(self, /):
        shown = '%.200r' % (self._pattern,)
        flags = self._flags
        if flags & 32 and isinstance(self._pattern, str) and not flags & (4 | 256):
            # What a str pattern has anyway.
            flags &= ~32
        names = []
        for name, bit in _flag_names:
            if flags & bit:
                names.append('re.' + name)
                flags &= ~bit
        if flags:
            names.append(hex(flags))
        return f"re.compile({shown}{', ' if names else ''}{'|'.join(names)})"


_flag_names = (
    ('TEMPLATE', 1), ('IGNORECASE', 2), ('LOCALE', 4), ('MULTILINE', 8), ('DOTALL', 16), ('UNICODE', 32), ('VERBOSE', 64),
    ('DEBUG', 128), ('ASCII', 256),
)


def _whole(string):
    return string if isinstance(string, str) else memoryview(string).cast('B') if isinstance(string, memoryview) else string


def _joined(pieces, string):
    return (''if isinstance(string, str) else b'').join(pieces)


def _made(pattern, string, pos, endpos, spans):
    match = _new(Match)
    match._re = pattern
    match._string = string
    match._pos = pos
    match._endpos = endpos
    match._spans = spans
    return match


class Match:
    __slots__ = '_re', '_string', '_pos', '_endpos', '_spans'
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Match' is not an acceptable base type")

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def re(self):
        return self._re

    @property
    def string(self):
        return self._string

    @property
    def pos(self):
        return min(max(_index(self._pos), 0), len(_whole(self._string)))

    @property
    def endpos(self):
        return min(max(_index(self._endpos), 0), len(_whole(self._string)))

    @property
    def lastindex(self):
        return self._spans[0] or None

    @property
    def lastgroup(self):
        i = self._spans[0]
        names = self._re._names
        return names[i] if i and i < len(names) else None

    @property
    def regs(self):
        spans = self._spans
        return tuple([(spans[i], spans[i + 1]) for i in range(1, len(spans), 2)])

    def _place(self, group):
        """The number of a group."""
        if isinstance(group, int) or hasattr(type(group), '__index__'):
            i = _index(group)
        else:
            i = self._re._numbers.get(group, -1)
        if 0 <= i <= self._re._groups:
            return i
        raise IndexError('no such group')

    def group(self, /, *groups):
        if not groups:
            return _group(self._spans, self._string, 0)
        if len(groups) == 1:
            group = groups[0]
            return _group(self._spans, self._string, group if type(group) is int and group >= 0 else self._place(group))
        return tuple([_group(self._spans, self._string, self._place(group)) for group in groups])

    def __getitem__(self, group, /):
        return _group(self._spans, self._string, group if type(group) is int and group >= 0 else self._place(group))

    def _text(self, i, default):
        text = _group(self._spans, self._string, i)
        return default if text is None else text

    def groups(self, /, default=None):
        return tuple([self._text(i, default) for i in range(1, self._re._groups + 1)])

    def groupdict(self, /, default=None):
        return {name: self._text(self._place(name), default) for name in self._re._numbers}

    def start(self, group=0, /):
        return self._spans[2 * self._place(group) + 1]

    def end(self, group=0, /):
        return self._spans[2 * self._place(group) + 2]

    def span(self, group=0, /):
        i = 2 * self._place(group)
        return self._spans[i + 1], self._spans[i + 2]

    def expand(self, /, template):
        import re
        return re._expand(self._re, self, template)

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __repr__(self, /):
        return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'


class SRE_Scanner:
    __slots__ = '_pattern', '_string', '_pos', '_endpos', '_start', '_mode'
    __module__ = '_sre'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_sre.SRE_Scanner' instances")

    @property
    def pattern(self):
        return self._pattern

    def _next(self, bit):
        start = self._start
        if start is None:
            return None
        pattern = self._pattern
        found = pattern._find(self._string, start, self._endpos, bit | self._mode)
        if found is None:
            self._start = None
            return None
        self._mode = _advance_bit if found[1] == found[2] else 0
        self._start = found[2]
        return _made(pattern, self._string, self._pos, self._endpos, found)

    def match(self, /):
        return self._next(0)

    def search(self, /):
        return self._next(_search_bit)


def compile(pattern, flags, code, groups, groupindex, indexgroup):
    if not isinstance(groupindex, dict):
        raise TypeError(f"compile() argument 'groupindex' must be dict, not {type(groupindex).__name__}")
    if not isinstance(indexgroup, tuple):
        raise TypeError(f"compile() argument 'indexgroup' must be tuple, not {type(indexgroup).__name__}")
    self = _new(Pattern)
    self._code = _code(code)
    self._pattern = pattern
    self._flags = _index(flags)
    self._groups = _index(groups)
    self._numbers = groupindex
    self._names = indexgroup
    self._mode = _str_bit if isinstance(pattern, str) else 0 if pattern is None else _bytes_bit
    return self
"""##

    private static let _string: StaticString = ##"""
"""The parser of str.format for the module string. Python library reference, "string: Custom String Formatting"."""


def formatter_parser(format_string, /):
    if not isinstance(format_string, str):
        raise TypeError(f'expected str, got {type(format_string).__name__}')
    return _pieces(format_string)


def _pieces(template):
    position = 0
    while True:
        piece = _next_piece(template, position)
        if piece is None:
            return
        literal, name, spec, conversion, position = piece
        yield literal, name, spec, conversion


def formatter_field_name_split(field_name, /):
    if not isinstance(field_name, str):
        raise TypeError(f'expected str, got {type(field_name).__name__}')
    places = [i for i in (field_name.find('.'), field_name.find('[')) if i >= 0]
    end = min(places, default=len(field_name))
    first = field_name[:end]
    if first and all('0' <= c <= '9' for c in first):
        first = int(first)
    return first, _accessors(field_name, end)


def _accessors(name, position):
    while True:
        accessor = _next_accessor(name, position)
        if accessor is None:
            return
        is_attribute, key, position = accessor
        yield is_attribute, key
"""##

    private static let _struct: StaticString = ##"""
"""Values as bytes and back. Python library reference, "struct". Formats are read and bytes are made natively."""

class error(Exception):
    __module__ = 'struct'


def _index(value):
    if isinstance(value, int):
        return value
    if not hasattr(type(value), '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return range(value).stop


def _checked(result):
    if type(result) is str:
        raise error(result)
    return result


def _viewed(buffer):
    try:
        return memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _pack(name, format, values):
    while True:
        packed = _packed(format, values)
        if type(packed) is bytes:
            return packed
        if type(packed) is str:
            raise error(f'{name} {packed}' if packed.startswith('expected') else packed)
        value = values[packed]
        if hasattr(type(value), '__index__'):
            try:
                value = _index(value)
            except TypeError:
                raise error('required argument is not an integer') from None
        elif hasattr(type(value), '__float__'):
            value = float(value)
        else:
            value = bool(value)
        values = values[:packed] + (value,) + values[packed + 1:]


def _pack_into(format, size, buffer, offset, values):
    target = _viewed(buffer)
    if target.readonly:
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
    target = target.cast('B')
    offset = _place(_index(offset), size, len(target), 'pack_into', 'packing', 'no space to pack')
    target[offset:offset + size] = _pack('pack_into', format, values)


# Where `size` bytes begin in a buffer, counted from its end when negative; struct.error where they do not lie within it.
def _place(offset, size, length, function, doing, lack):
    if offset < 0:
        if offset + size > 0:
            raise error(f'{lack} {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    if length - offset < size:
        raise error(f'{function} requires a buffer of at least {offset + size} bytes for {doing} {size} bytes '
                    f'at offset {offset} (actual buffer size is {length})')
    return offset


def _unpack_from(format, size, buffer, offset):
    offset = _place(_index(offset), size, _viewed(buffer).nbytes, 'unpack_from', 'unpacking', 'not enough data to unpack')
    return _unpacked(format, buffer, offset)


class Struct:
    __slots__ = '_format', '_size', '_count', '__weakref__'
    __module__ = '_struct'

    def __init__(self, format):
        if isinstance(format, str) and not format.isascii():
            format.encode('ascii')
        if not isinstance(format, (str, bytes)):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        self._size, self._count = _checked(_measured(format))
        self._format = format

    @property
    def format(self):
        return self._format if isinstance(self._format, str) else self._format.decode('ascii')

    @property
    def size(self):
        return self._size

    def pack(self, /, *values):
        """Return a bytes object containing values packed according to the format string S.format."""
        return _pack('pack', self._format, values)

    def pack_into(self, buffer, offset, /, *values):
        """Pack the values according to the format string S.format and write the packed bytes into the writable buffer."""
        _pack_into(self._format, self._size, buffer, offset, values)

    def unpack(self, buffer, /):
        if _viewed(buffer).nbytes != self._size:
            raise error(f'unpack requires a buffer of {self._size} bytes')
        return _unpacked(self._format, buffer, 0)

    def unpack_from(self, /, buffer, offset=0):
        """Return a tuple containing unpacked values, from an offset on."""
        return _unpack_from(self._format, self._size, buffer, offset)

    def iter_unpack(self, buffer, /):
        if not self._size:
            raise error('cannot iteratively unpack with a struct of length 0')
        length = _viewed(buffer).nbytes
        if length % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} bytes')
        return unpack_iterator(self._format, self._size, buffer, length)

    def __repr__(self):
        return f'<_struct.Struct object at {id(self):#x}>'


class unpack_iterator:
    __slots__ = '_format', '_size', '_buffer', '_length', '_offset'
    __module__ = '_struct'

    def __init__(self, format, size, buffer, length):
        self._format, self._size, self._buffer, self._length, self._offset = format, size, buffer, length, 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (self._length - self._offset) // self._size

    def __next__(self):
        if self._offset >= self._length:
            raise StopIteration
        values = _unpacked(self._format, self._buffer, self._offset)
        self._offset += self._size
        return values


# Compiled formats. Bounded, as CPython's.
_cache = {}


def _compiled(format):
    if isinstance(format, (str, bytes)):
        found = _cache.get(format)
        if found is not None:
            return found
    made = Struct(format)
    if len(_cache) >= 100:
        _cache.clear()
    _cache[format] = made
    return made


def _clearcache():
    _cache.clear()


def calcsize(format, /):
    return _compiled(format)._size


def pack(format, /, *values):
    return _pack('pack', _compiled(format)._format, values)


def pack_into(format, buffer, offset, /, *values):
    _compiled(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _compiled(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string, from an offset on."""
    return _compiled(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes source."""
    return _compiled(format).iter_unpack(buffer)
"""##

    private static let _thread: StaticString = ##"""
"""What modules of the standard library ask of threads. Python library reference, "_thread".

There is one thread. So a lock that is held can only be waited for in vain: that is an error rather than a wait without end.
"""
error = RuntimeError
TIMEOUT_MAX = 9223372036.0
_absent = object()


def get_ident():
    """Return a non-zero integer that identifies the current thread."""
    return 1


get_native_id = get_ident


def _is_acquired(is_free, blocking, timeout):
    """Whether `acquire` gets the lock, its arguments checked."""
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be positive')
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timeout value is too large')
    if is_free:
        return True
    if blocking and timeout == -1:
        raise RuntimeError('deadlock: the only thread waits for a lock that it holds')
    if blocking and timeout > 0:
        import time
        time.sleep(timeout)
    return False


class lock:
    __slots__ = '_held', '__weakref__'

    def __new__(cls):
        self = object.__new__(cls)
        self._held = False
        return self

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; return whether that succeeded."""
        if not _is_acquired(not self._held, blocking, timeout):
            return False
        self._held = True
        return True

    acquire_lock = acquire

    def release(self):
        """Release the lock, which must be locked."""
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    release_lock = release

    def locked(self):
        return self._held

    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _at_fork_reinit(self):
        self._held = False

    def __repr__(self):
        state = 'locked' if self._held else 'unlocked'
        return f'<{state} {type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'


LockType = lock


def allocate_lock():
    return lock()


allocate = allocate_lock


class RLock:
    """A lock that the thread that holds it may acquire again."""
    __slots__ = '_depth', '__weakref__'

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self._depth = 0
        return self

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; it is released when `release` was called as often."""
        _is_acquired(True, blocking, timeout)
        self._depth += 1
        return True

    def release(self):
        """Release the lock once."""
        if not self._depth:
            raise RuntimeError('cannot release un-acquired lock')
        self._depth -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _is_owned(self):
        return self._depth > 0

    def _recursion_count(self):
        return self._depth

    def _acquire_restore(self, state):
        self._depth = state[0]

    def _release_save(self):
        if not self._depth:
            raise RuntimeError('cannot release un-acquired lock')
        state = self._depth, get_ident()
        self._depth = 0
        return state

    def _at_fork_reinit(self):
        self._depth = 0

    def __repr__(self):
        state, owner = ('locked', get_ident()) if self._depth else ('unlocked', 0)
        return (f'<{state} {type(self).__module__}.{type(self).__qualname__} object owner={owner} count={self._depth} '
                f'at {id(self):#x}>')


class _local:
    """Thread-local data: with one thread, a namespace."""

    def __init__(self, /, *args, **kwargs):
        if (args or kwargs) and type(self).__init__ is _local.__init__:
            raise TypeError('Initialization arguments are not supported')


def start_new_thread(function, args, kwargs=_absent, /):
    """Start a new thread: not built yet."""
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if kwargs is not _absent and not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    raise error("can't start new thread: torpor runs one thread")


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def stack_size(size=0, /):
    """Return the thread stack size used when creating new threads; it cannot be set."""
    if size < 0:
        raise ValueError('size must be 0 or a positive value')
    if size:
        raise error('setting stack size not supported')
    return 0


def _count():
    """Return the number of threads that were started."""
    return 0


def daemon_threads_allowed():
    """Return whether daemon threads are allowed."""
    return False


def _set_sentinel():
    """Return a lock that is released when the current thread ends."""
    return lock()


def interrupt_main(signum=2, /):
    if signum != 2:
        raise ValueError('torpor simulates SIGINT only')
    raise KeyboardInterrupt
"""##

    private static let _torpor_hashes: StaticString = ##"""
"""What the modules of hash functions have in common. Python library reference, "hashlib".

An object keeps the state after the last whole block and the bytes behind it. `_held` is 1 where the last block, though whole, is kept
back until it is known to be the last.
"""

_new = object.__new__


class Hash:
    __slots__ = '_state', '_tail', '_total'
    _held = 0

    def __new__(cls, string=b'', *, usedforsecurity=True):
        return _made(cls, string)

    @property
    def name(self):
        return self._name

    @property
    def digest_size(self):
        return self._digest_size

    @property
    def block_size(self):
        return self._block_size

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError('Strings must be encoded before hashing')
        try:
            data = memoryview(obj)
        except TypeError:
            raise TypeError('object supporting the buffer API required') from None
        data = data.cast('B') if data.contiguous else data.tobytes()
        self._total += len(data)
        tail = self._tail
        size = self._block_size
        held = self._held
        if tail:
            room = size - len(tail)
            tail += data[:room]
            if len(tail) < size:
                self._tail = tail
                return
            data = data[room:]
            if held and not data:
                self._tail = tail
                return
            self._absorb(tail, self._total - len(data) - size)
        whole = max(len(data) - held, 0) // size * size
        if whole:
            self._absorb(data[:whole], self._total - len(data))
        self._tail = bytes(data[whole:])

    def _absorb(self, data, before):
        """Take whole blocks into the state, which has taken `before` bytes."""
        self._state = _absorbed(self._name, self._state, data)

    def digest(self, /):
        return _finished(self._name, self._state, self._tail, self._total)

    def hexdigest(self, /):
        return self.digest().hex()

    def copy(self, /):
        other = _new(type(self))
        other._state, other._tail, other._total = self._state, self._tail, self._total
        return other

    def __repr__(self):
        return f'<{type(self).__qualname__} {type(self).__module__}.{self._name} object @ {id(self):#x}>'


def _made(cls, string):
    self = _new(cls)
    self._state = cls._start
    self._tail = b''
    self._total = 0
    if string != b'':
        self.update(string)
    return self


def constructor(module, name):
    """The function that makes hash objects of that name."""
    start, block_size, digest_size = _begun(name)
    cls = type(name, (Hash,), {
        '__slots__': (), '__module__': module, '_name': name, '_start': start, '_block_size': block_size, '_digest_size': digest_size,
    })

    def make(string=b'', *, usedforsecurity=True):
        return _made(cls, string)

    make.__name__ = make.__qualname__ = name
    make.__module__ = module
    return make
"""##

    private static let _tracemalloc: StaticString = ##"""
"""Traces of memory blocks. Python library reference, "tracemalloc". None are kept: tracing cannot be started."""


def start(nframe=1, /):
    raise NotImplementedError('the memory that a program takes cannot be traced yet')


def stop():
    pass


def is_tracing():
    return False


def clear_traces():
    pass


def get_traceback_limit():
    return 1


def get_tracemalloc_memory():
    return 0


def get_traced_memory():
    return 0, 0


def reset_peak():
    pass


def _get_object_traceback(obj, /):
    return None


def _get_traces():
    return []
"""##

    private static let _warnings: StaticString = ##"""
"""Issuing warnings. Python library reference, "warnings". The filters are the module `warnings`'s too."""

import sys

_defaultaction = 'default'
_onceregistry = {}
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
_version = 0


def _filters_mutated():
    global _version
    _version += 1


def _setting(name, own):
    """A variable of the module `warnings`, once that is imported."""
    module = sys.modules.get('warnings')
    return own if module is None else getattr(module, name, own)


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


def _action(category, text, module, lineno):
    for item in _setting('filters', filters):
        if not isinstance(item, tuple) or len(item) != 5:
            raise ValueError('warnings.filters item isn\'t a 5-tuple')
        action, message, kind, where, line = item
        if issubclass(category, kind) and _matches(message, text) and _matches(where, module) and line in (0, lineno):
            return action
    return _setting('defaultaction', _defaultaction)


def _seen(registry, key, add=True):
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if registry.get(key):
        return True
    if add:
        registry[key] = True
    return False


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module is None:
        module = filename[:-3] if filename.endswith('.py') else filename or '<unknown>'
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text = message
        message = category(message)
    if registry is None:
        registry = {}
    key = text, category, lineno
    if _seen(registry, key, False):
        return
    action = _action(category, text, module, lineno)
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action == 'once':
        registry[key] = True
        if _seen(_setting('onceregistry', _onceregistry), (text, category)):
            return
    elif action == 'module':
        registry[key] = True
        if _seen(registry, (text, category, 0)):
            return
    elif action == 'default':
        registry[key] = True
    elif action != 'always':
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {action!r}')
    _show(message, category, text, filename, lineno, source)


# What was warned of in places where no frame stands, by file.
_placeless = {}


def _warn_never_awaited(coroutine, filename, lineno, is_running):
    """The warning that a coroutine was dropped before it began; whether the place is where the program is just now."""
    if is_running:
        namespace = sys._getframe().f_globals
        registry, module = namespace.setdefault('__warningregistry__', {}), namespace.get('__name__') or '<string>'
    else:
        registry, module = _placeless.setdefault(filename, {}), None
    text = f"coroutine '{coroutine.__qualname__}' was never awaited"
    warn_explicit(text, RuntimeWarning, filename, lineno, module, registry, None, coroutine)


def _show(message, category, text, filename, lineno, source):
    show = _setting('_showwarnmsg', None)
    if show is not None:
        show(sys.modules['warnings'].WarningMessage(message, category, filename, lineno, source=source))
        return
    stream = sys.stderr
    if stream is None:
        return
    stream.write(f'{filename}:{lineno}: {category.__name__}: {text}\n')
    try:
        with open(filename, encoding='utf-8') as file:
            for number, line in enumerate(file, 1):
                if number == lineno:
                    if line.strip():
                        stream.write(f'  {line.strip()}\n')
                    break
    except (OSError, UnicodeError):
        pass
    if source is not None:
        stream.write(f'{category.__name__}: Enable tracemalloc to get the object allocation traceback\n')


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    # The frames of the library are not seen: 0 is the caller.
    try:
        frame = sys._getframe(max(stacklevel, 1) - 1)
    except ValueError:
        namespace, filename, lineno = sys.__dict__, 'sys', 1
    else:
        namespace, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = namespace.setdefault('__warningregistry__', {})
    module = namespace.get('__name__') or '<string>'
    warn_explicit(message, category, filename, lineno, module, registry, namespace, source)
"""##

    private static let _weakref: StaticString = ##"""
"""Proxies of weakly referenced objects. Python library reference, "weakref". The references themselves are native."""

_new = object.__new__
_own = object.__getattribute__


def _target(proxy):
    """The object behind a proxy."""
    referent = _own(proxy, '_reference')()
    if referent is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return referent


def _bare(value):
    """The object behind what may be a proxy."""
    return _target(value) if type(value) is ProxyType or type(value) is CallableProxyType else value


def _unary(operation):
    return lambda self, /: operation(_target(self))


def _binary(operation):
    return lambda self, other, /: operation(_bare(self), _bare(other))


def _swapped(operation):
    return lambda self, other, /: operation(_bare(other), _bare(self))


def _inplace(operation):
    # What `x += y` leaves in x is the result, no proxy.
    return lambda self, other, /: operation(_target(self), _bare(other))


def _iadd(a, b): a += b; return a
def _isub(a, b): a -= b; return a
def _imul(a, b): a *= b; return a
def _imatmul(a, b): a @= b; return a
def _itruediv(a, b): a /= b; return a
def _ifloordiv(a, b): a //= b; return a
def _imod(a, b): a %= b; return a
def _ipow(a, b): a **= b; return a
def _ilshift(a, b): a <<= b; return a
def _irshift(a, b): a >>= b; return a
def _iand(a, b): a &= b; return a
def _ior(a, b): a |= b; return a
def _ixor(a, b): a ^= b; return a


def _index(value):
    return range(value).stop


class _Proxy:
    """What both kinds of proxy pass on."""
    __slots__ = '_reference',
    __module__ = 'weakref'
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def __getattribute__(self, name, /):
        return getattr(_target(self), name)

    def __setattr__(self, name, value, /):
        setattr(_target(self), name, value)

    def __delattr__(self, name, /):
        delattr(_target(self), name)

    def __repr__(self, /):
        referent = _own(self, '_reference')()
        kind = type(referent).__name__
        return f'<weakproxy at {id(self):#x} to {kind} at {id(referent):#x}>'

    def __getitem__(self, key, /):
        return _target(self)[_bare(key)]

    def __setitem__(self, key, value, /):
        _target(self)[_bare(key)] = value

    def __delitem__(self, key, /):
        del _target(self)[_bare(key)]

    def __contains__(self, item, /):
        return _bare(item) in _target(self)

    def __next__(self, /):
        referent = _target(self)
        if not hasattr(type(referent), '__next__'):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(referent).__name__}' object")
        return next(referent)

    def __pow__(self, other, modulus=None, /):
        return pow(_bare(self), _bare(other), _bare(modulus))

    def __rpow__(self, other, modulus=None, /):
        return pow(_bare(other), _bare(self), _bare(modulus))


def _pass_on(name, method):
    method.__name__ = name
    setattr(_Proxy, name, method)


for name, operation in {
    'str': str, 'bytes': bytes, 'len': len, 'bool': bool, 'iter': iter, 'reversed': reversed, 'int': int, 'float': float,
    'abs': abs, 'index': _index, 'neg': lambda a: -a, 'pos': lambda a: +a, 'invert': lambda a: ~a,
}.items():
    _pass_on(f'__{name}__', _unary(operation))
for name, operation in {
    'lt': lambda a, b: a < b, 'le': lambda a, b: a <= b, 'eq': lambda a, b: a == b,
    'ne': lambda a, b: a != b, 'gt': lambda a, b: a > b, 'ge': lambda a, b: a >= b,
}.items():
    _pass_on(f'__{name}__', _binary(operation))
for name, operation, inplace in [
    ('add', lambda a, b: a + b, _iadd), ('sub', lambda a, b: a - b, _isub), ('mul', lambda a, b: a * b, _imul),
    ('matmul', lambda a, b: a @ b, _imatmul), ('truediv', lambda a, b: a / b, _itruediv),
    ('floordiv', lambda a, b: a // b, _ifloordiv), ('mod', lambda a, b: a % b, _imod),
    ('lshift', lambda a, b: a << b, _ilshift), ('rshift', lambda a, b: a >> b, _irshift),
    ('and', lambda a, b: a & b, _iand), ('or', lambda a, b: a | b, _ior), ('xor', lambda a, b: a ^ b, _ixor),
    ('divmod', divmod, None), ('pow', None, _ipow),
]:
    if operation:
        _pass_on(f'__{name}__', _binary(operation))
        _pass_on(f'__r{name}__', _swapped(operation))
    if inplace:
        _pass_on(f'__i{name}__', _inplace(inplace))
del name, operation, inplace


class ProxyType(_Proxy):
    __slots__ = ()
    __module__ = 'weakref'


class CallableProxyType(_Proxy):
    __slots__ = ()
    __module__ = 'weakref'

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


_reference = object.__setattr__


def proxy(object, callback=None, /):
    made = _new(CallableProxyType if callable(object) else ProxyType)
    _reference(made, '_reference', ref(object, None if callback is None else lambda _: callback(made)))
    return made


def _remove_dead_weakref(dct, key, /):
    if isinstance(dct[key], ref) and dct[key]() is None:
        del dct[key]
"""##

    private static let array: StaticString = ##"""
"""Arrays of numbers of one type. Python library reference, "array". The items lie in a list and are packed when bytes are asked for."""

from _struct import _index
from _struct import error as _struct_error
from _struct import Struct as _Struct

_new = object.__new__
typecodes = 'bBuhHiIlLqQfd'
_structs = {code: _Struct('=' + {'u': 'I', 'l': 'q', 'L': 'Q'}.get(code, code)) for code in typecodes}
_names = {
    'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer',
    'I': 'unsigned int', 'L': 'unsigned long', 'l': 'signed long', 'q': 'signed long long', 'Q': 'unsigned long long',
}
_bounds = {
    code: (0, 256 ** s.size - 1) if code.isupper() else (-256 ** s.size // 2, 256 ** s.size // 2 - 1)
    for code, s in _structs.items() if code not in 'ufd'
}


def _item(code, value):
    """A value as the array keeps it."""
    if code == 'd' and type(value) is float:
        return value
    bounds = _bounds.get(code)
    if bounds is not None:
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        value = _index(value)
        if not bounds[0] <= value <= bounds[1]:
            raise OverflowError(_overflow(code, value))
        return int(value)
    if code == 'u':
        if not isinstance(value, str):
            raise TypeError('array item must be unicode character')
        if len(value) != 1:
            raise TypeError('array item must be unicode character')
        return str(value)
    if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    value = float(value)
    if code == 'f':
        return _structs['f'].unpack(_single(value))[0]
    return value


def _single(value):
    """The four bytes of a float; one too large becomes infinite, as a C conversion makes it."""
    try:
        return _structs['f'].pack(value)
    except OverflowError:
        return _structs['f'].pack(float('inf') if value > 0 else float('-inf'))


def _overflow(code, value):
    low = value < 0
    if code in 'bhi':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code == 'B':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code == 'H':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code in 'IL':
        if low:
            return "can't convert negative value to unsigned int"
        return f'{_names[code]} is greater than maximum' if value < 2 ** 64 else 'Python int too large to convert to C unsigned long'
    if code == 'l':
        return 'Python int too large to convert to C long'
    if code == 'q':
        return 'int too big to convert'
    return "can't convert negative int to unsigned" if low else 'int too big to convert'


class array:
    __slots__ = '_code', '_items', '__weakref__'
    __module__ = 'array'
    __hash__ = None
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, typecode, initializer=(), /, **kwargs):
        if kwargs and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not isinstance(typecode, str) or len(typecode) != 1:
            shown = type(typecode).__name__
            raise TypeError(f'array() argument 1 must be a unicode character, not {shown}')
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and initializer._code == 'u' and typecode != 'u':
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        self = _new(cls)
        self._code = typecode
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [_item(typecode, value) for value in initializer]
        return self

    def __init__(self, *args, **kwargs):
        pass

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return _structs[self._code].size

    def append(self, v, /):
        self._items.append(_item(self._code, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
        else:
            for value in bb:
                self._items.append(_item(self._code, value))

    def insert(self, i, v, /):
        self._items.insert(i, _item(self._code, v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        return self._items.pop(i)

    def remove(self, v, /):
        for i, item in enumerate(self._items):
            if item == v:
                del self._items[i]
                return
        raise ValueError('array.remove(x): x not in array')

    def index(self, v, start=0, stop=9223372036854775807, /):
        items = self._items
        for i in range(*slice(_index(start), _index(stop)).indices(len(items))):
            if items[i] == v:
                return i
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self, /):
        self._items.reverse()

    def byteswap(self, /):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)])
        self._items = self._unpacked(swapped)

    def buffer_info(self, /):
        """There are no addresses here."""
        raise NotImplementedError('array.buffer_info(): items have no address')

    # Bytes.

    def _unpacked(self, data):
        values = [value for value, in _structs[self._code].iter_unpack(data)]
        return [chr(value) for value in values] if self._code == 'u' else values

    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = buffer.tobytes() if isinstance(buffer, array) else bytes(memoryview(buffer))
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._items.extend(self._unpacked(data))

    def tobytes(self, /):
        pack = _structs[self._code].pack
        items = self._items
        if self._code == 'u':
            items = map(ord, items)
        return b''.join([pack(item) for item in items])

    __bytes__ = tobytes

    def fromfile(self, f, n, /):
        if n < 0:
            raise ValueError('negative count')
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError('read() returned too few bytes')

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromlist(self, list, /):
        if type(list) is not _list and not isinstance(list, _list):
            raise TypeError('arg must be list')
        self._items.extend([_item(self._code, value) for value in list])

    def tolist(self, /):
        return self._items[:]

    def fromunicode(self, ustr, /):
        if self._code != 'u':
            raise ValueError('fromunicode() may only be called on unicode type arrays')
        self._items.extend(ustr)

    def tounicode(self, /):
        if self._code != 'u':
            raise ValueError('tounicode() may only be called on unicode type arrays')
        return ''.join(self._items)

    # The sequence.

    def _made(self, items):
        other = _new(array)
        other._code = self._code
        other._items = items
        return other

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i, /):
        try:
            found = self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None
        except TypeError:
            if type(i) is slice:
                raise
            raise TypeError('array indices must be integers') from None
        return self._made(found) if type(i) is slice else found

    def __setitem__(self, i, value, /):
        if type(i) is slice:
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            try:
                self._items[i] = value._items[:]
            except ValueError as error:
                raise ValueError(str(error).replace('sequence', 'array')) from None
            return
        if type(i) is not int:
            if not isinstance(i, int) and not hasattr(type(i), '__index__'):
                raise TypeError('array indices must be integers')
            i = _index(i)
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[i] = _item(self._code, value)

    def __delitem__(self, i, /):
        if not isinstance(i, slice) and not -len(self._items) <= _index(i) < len(self._items):
            raise IndexError('array assignment index out of range')
        del self._items[i]

    def __contains__(self, item, /):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __add__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        return self._made(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n, /):
        self._items *= n
        return self

    def __copy__(self, /):
        return self._made(self._items[:])

    def __deepcopy__(self, unused, /):
        return self._made(self._items[:])

    def __reduce_ex__(self, value, /):
        items = ''.join(self._items) if self._code == 'u' else self._items[:]
        return type(self), (self._code, items), getattr(self, '__dict__', None)

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self._code}')"
        items = ''.join(self._items) if self._code == 'u' else self._items
        return f"{name}('{self._code}', {items!r})"


_list = list


def _compared(name, compare):
    def method(self, other, /):
        return compare(self._items, other._items) if isinstance(other, array) else NotImplemented
    method.__name__ = name
    setattr(array, name, method)


_compared('__eq__', lambda a, b: a == b)
_compared('__ne__', lambda a, b: a != b)
_compared('__lt__', lambda a, b: a < b)
_compared('__le__', lambda a, b: a <= b)
_compared('__gt__', lambda a, b: a > b)
_compared('__ge__', lambda a, b: a >= b)
del _compared
ArrayType = array
"""##

    private static let binascii: StaticString = ##"""
"""Bytes as text. Python library reference, "binascii". Base 64 and checksums are native."""

class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _text(data):
    """Data that may be given as ASCII text."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f'argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}') from None


def _raw(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _index(value):
    return range(value).stop


def a2b_base64(data, /, *, strict_mode=False):
    result = _decoded(_text(data), bool(strict_mode))
    if type(result) is str:
        raise Error(result)
    return result


def b2a_base64(data, /, *, newline=True):
    return _encoded(_raw(data)) + (b'\n' if newline else b'')


def b2a_hex(data, sep=None, bytes_per_sep=1):
    data = _raw(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode('ascii')


def hexlify(data, sep=None, bytes_per_sep=1):
    return b2a_hex(data, sep, bytes_per_sep)


_hexadecimal = frozenset(b'0123456789abcdefABCDEF')


def a2b_hex(hexstr, /):
    text = _text(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    if not _hexadecimal.issuperset(text):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(text.decode('ascii'))


unhexlify = a2b_hex


def crc32(data, crc=0, /):
    return _crc32(_raw(data), _index(crc) & 0xffffffff)


def crc_hqx(data, crc, /):
    return _crc_hqx(_raw(data), _index(crc) & 0xffff)


def a2b_uu(data, /):
    text = _text(data)
    if not text:
        return b'\0' * 32
    length = text[0] - 32 & 63
    result = bytearray()
    left = bits = 0
    i = 1
    while len(result) < length:
        c = text[i] if i < len(text) else 32
        i += 1
        if c in b'\r\n':
            c = 32
            i = len(text)
        elif not 32 <= c <= 96:
            raise Error('Illegal char')
        left = (left << 6 | c - 32 & 63) & 0xffffffff
        bits += 6
        if bits >= 8:
            bits -= 8
            result.append(left >> bits & 255)
            left &= (1 << bits) - 1
    for c in text[i:]:
        if c not in b' `\r\n':
            raise Error('Trailing garbage')
    return bytes(result)


def b2a_uu(data, /, *, backtick=False):
    data = _raw(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    result = bytearray()

    def digit(value):
        result.append(96 if backtick and not value else value + 32)

    digit(len(data))
    padded = bytes(data) + bytes(-len(data) % 3)
    for i in range(0, len(padded), 3):
        word = int.from_bytes(padded[i:i + 3], 'big')
        for shift in 18, 12, 6, 0:
            digit(word >> shift & 63)
    return bytes(result) + b'\n'


def a2b_qp(data, header=False):
    text = _text(data)
    result = bytearray()
    i, end = 0, len(text)
    while i < end:
        c = text[i]
        i += 1
        if c == 0x3d:
            if i >= end:
                break
            if text[i] in b'\r\n':
                # A soft break takes the rest of its line away.
                while i < end and text[i] != 10:
                    i += 1
                i += 1
            elif text[i] == 0x3d:
                result.append(0x3d)
                i += 1
            elif i + 1 < end and text[i] in _hexadecimal and text[i + 1] in _hexadecimal:
                result.append(int(text[i:i + 2], 16))
                i += 2
            else:
                result.append(0x3d)
        elif header and c == 0x5f:
            result.append(32)
        else:
            result.append(c)
    return bytes(result)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = bytes(_raw(data))
    first = data.find(10)
    newline = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    result = bytearray()
    column = 0

    def soft_break():
        nonlocal column
        result.extend(b'=' + newline)
        column = 0

    i, end = 0, len(data)
    while i < end:
        c = data[i]
        is_last = i + 1 >= end
        breaks = istext and (c == 10 or c == 13 and not is_last and data[i + 1] == 10)
        if (c > 126 or c == 0x3d or header and c == 0x5f or c == 0x2e and column == 0 and (is_last or data[i + 1] in b'\n\r\0')
                or not istext and c in b'\r\n' or c in b'\t ' and is_last
                or c < 33 and c not in b'\r\n\t ' or c in b'\t ' and quotetabs):
            if column + 3 >= 76:
                soft_break()
            result.extend(b'=%02X' % c)
            column += 3
            i += 1
        elif breaks:
            # White space in front of a line's end would be lost.
            if result and column and result[-1] in b' \t':
                result[-1:] = b'=%02X' % result[-1]
            result.extend(newline)
            column = 0
            i += 2 if c == 13 else 1
        else:
            if not is_last and data[i + 1] != 10 and column + 1 >= 76:
                soft_break()
            column += 1
            result.append(0x5f if header and c == 32 else c)
            i += 1
    return bytes(result)
"""##

    private static let cmath: StaticString = ##"""
"""Functions of complex numbers. Python library reference, "cmath".

Where the plain formulas cancel, the ones here follow W. Kahan, "Branch cuts for complex elementary functions" (1987). What infinities, NaNs
and zeros of either sign give is what C99, annex G, says.
"""
import math as _math

pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
infj, nanj = complex(0.0, inf), complex(0.0, nan)

_isfinite, _copysign, _atan2, _exact_log, _ldexp = _math.isfinite, _math.copysign, _math.atan2, _math.log, _math.ldexp
_smallest = 2.2250738585072014e-308
_large = 1.7976931348623157e308 / 4
_log_large = _math.log(_large)
_ln2, _ln10 = _math.log(2), _math.log(10)


def _value(z):
    if type(z) is complex:
        return z
    cls = type(z)
    if isinstance(z, complex) or hasattr(cls, '__complex__'):
        return complex(z)
    if hasattr(cls, '__float__') or hasattr(cls, '__index__'):
        return complex(float(z), 0.0)
    raise TypeError(f'must be real number, not {cls.__name__}')


def _real(x):
    if type(x) is float:
        return x
    cls = type(x)
    if hasattr(cls, '__float__') or hasattr(cls, '__index__'):
        return float(x)
    raise TypeError(f'must be real number, not {cls.__name__}')


def _hypot(x, y):
    return abs(complex(x, y))


# MARK: What is not finite

# A row for each real part, in it a pair for each imaginary part: -inf, negative, -0, 0, positive, inf, nan. The letters of a pair are
# the parts of the result, capitals negative: i inf, z -0, n nan, q h t p quarters of pi; !! is an error; .. is left to the formulas.
_letters = {'0': 0.0, 'z': -0.0, 'i': inf, 'I': -inf, 'n': nan, '1': 1.0, 'o': -1.0}
for _k, _letter in enumerate('qhtp', 1):
    _letters[_letter], _letters[_letter.upper()] = _k * pi / 4, -_k * pi / 4
_special = {
    'acos': '''ti pi pi pI pI tI ni
        hi .. .. .. .. hI nn
        hi .. .. .. .. hI hn
        hi .. .. .. .. hI hn
        hi .. .. .. .. hI nn
        qi 0i 0i 0I 0I qI ni
        ni nn nn nn nn nI nn''',
    'acosh': '''iT iP iP ip ip it in
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nn nn nn in nn''',
    'asinh': '''IQ Iz Iz I0 I0 Iq In
        IH .. .. .. .. Ih nn
        IH .. .. .. .. Ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nz n0 nn in nn''',
    'atanh': '''zH zH zH zh zh zh zn
        zH .. .. .. .. zh nn
        zH .. .. .. .. zh zn
        0H .. .. .. .. 0h 0n
        0H .. .. .. .. 0h nn
        0H 0H 0H 0h 0h 0h 0n
        0H nn nn nn nn 0h nn''',
    'cosh': '''!! Ii i0 iz II !! in
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! n0
        !! .. .. .. .. !! n0
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn n0 n0 nn nn nn''',
    'exp': '''00 zz 0z 00 z0 00 00
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn nz n0 nn nn nn''',
    'log': '''iT iP iP ip ip it in
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nn nn nn in nn''',
    'sinh': '''!! iI Iz I0 ii !! in
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! 0n
        !! .. .. .. .. !! 0n
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn nz n0 nn nn nn''',
    'sqrt': '''iI 0I 0I 0i 0i ii ni
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI iz iz i0 i0 ii in
        iI nn nn nn nn ii nn''',
    'tanh': '''o0 o0 oz o0 oz o0 o0
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        10 10 1z 10 1z 10 10
        nn nn nz n0 nn nn nn''',
    'rect': '''!! ii I0 Iz iI !! in
        !! .. .. .. .. !! nn
        00 .. .. .. .. 00 00
        00 .. .. .. .. 00 00
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn n0 n0 nn nn nn''',
}
_special = {_k: [_row.split() for _row in _rows.splitlines()] for _k, _rows in _special.items()}
del _letter


def _place(x):
    if x != x:
        return 6
    if x in (inf, -inf):
        return 5 if x > 0 else 0
    if x:
        return 4 if x > 0 else 1
    return 3 if _copysign(1.0, x) > 0 else 2


def _not_finite(name, x, y):
    pair = _special[name][_place(x)][_place(y)]
    if pair == '!!':
        raise ValueError('math domain error')
    return complex(_letters[pair[0]], _letters[pair[1]])


def _turned(name, x, y):
    """Where the angle y is finite and not zero, it decides the signs of the result's parts."""
    cosine, sine = _math.cos(y), _math.sin(y)
    if name == 'exp':
        size = inf if x > 0 else 0.0
        return complex(_copysign(size, cosine), _copysign(size, sine))
    if name == 'rect':
        return complex(_copysign(inf, cosine if x > 0 else -cosine), _copysign(inf, sine if x > 0 else -sine))
    if name == 'cosh':
        return complex(_copysign(inf, cosine), _copysign(inf, sine if x > 0 else -sine))
    if name == 'sinh':
        return complex(_copysign(inf, cosine if x > 0 else -cosine), _copysign(inf, sine))
    return complex(_copysign(1.0, x), _copysign(0.0, 2.0 * sine * cosine))


def _function(name):
    """Makes a function of a complex number out of one of two finite floats."""
    turns = name in ('exp', 'rect', 'cosh', 'sinh', 'tanh')

    def checked(x, y, compute):
        if _isfinite(x) and _isfinite(y):
            return compute(x, y)
        if turns and x in (inf, -inf) and _isfinite(y) and y:
            return _turned(name, x, y)
        return _not_finite(name, x, y)

    def decorate(compute):
        def function(x, y):
            return checked(x, y, compute)
        return function
    return decorate


# MARK: Formulas

@_function('sqrt')
def _sqrt(x, y):
    if not x and not y:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _smallest and ay < _smallest:
        ax = _ldexp(ax, 53)
        s = _ldexp(_math.sqrt(ax + _hypot(ax, _ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def _is_large(x, y):
    return abs(x) > _large or abs(y) > _large


def _log_of_large(x, y):
    return _exact_log(_hypot(x / 2.0, y / 2.0)) + _ln2 * 2.0


@_function('acos')
def _acos(x, y):
    if _is_large(x, y):
        imaginary = _log_of_large(x, y)
        return complex(_atan2(abs(y), x), -_copysign(imaginary, y) if x < 0 else _copysign(imaginary, -y))
    a, b = _sqrt(1.0 - x, -y), _sqrt(1.0 + x, y)
    return complex(2.0 * _atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


@_function('acosh')
def _acosh(x, y):
    if _is_large(x, y):
        return complex(_log_of_large(x, y), _atan2(y, x))
    a, b = _sqrt(x - 1.0, y), _sqrt(x + 1.0, y)
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * _atan2(a.imag, b.real))


@_function('asinh')
def _asinh(x, y):
    if _is_large(x, y):
        return complex(_copysign(_log_of_large(x, y), x), _atan2(y, abs(x)))
    a, b = _sqrt(1.0 + y, -x), _sqrt(1.0 - y, x)
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _atan2(y, a.real * b.real - a.imag * b.imag))


@_function('atanh')
def _atanh(x, y):
    if x < 0.0 or x == 0.0 and _copysign(1.0, x) < 0.0:
        return -_atanh(-x, -y)
    ay = abs(y)
    if x > _math.sqrt(_large) or ay > _math.sqrt(_large):
        h = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _math.sqrt(_smallest):
        if not ay:
            raise ValueError('math domain error')
        return complex(-_exact_log(_math.sqrt(ay) / _math.sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2, y))
    square = (1 - x) * (1 - x)
    return complex(_math.log1p(4.0 * x / (square + ay * ay)) / 4.0, -_atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def _scaled(x, y, even, odd):
    """Products of functions of x with cosine and sine of y; beyond the range of exp they are scaled."""
    if abs(x) > _log_large:
        x -= _copysign(1.0, x)
        real, imaginary = _math.cos(y) * even(x) * e, _math.sin(y) * odd(x) * e
    else:
        real, imaginary = _math.cos(y) * even(x), _math.sin(y) * odd(x)
    if not _isfinite(real) or not _isfinite(imaginary):
        raise OverflowError('math range error')
    return complex(real, imaginary)


@_function('cosh')
def _cosh(x, y):
    return _scaled(x, y, _math.cosh, _math.sinh)


@_function('sinh')
def _sinh(x, y):
    return _scaled(x, y, _math.sinh, _math.cosh)


@_function('exp')
def _exp(x, y):
    if x > _log_large:
        size = _math.exp(x - 1.0)
        real, imaginary = size * _math.cos(y) * e, size * _math.sin(y) * e
    else:
        size = _math.exp(x)
        real, imaginary = size * _math.cos(y), size * _math.sin(y)
    if not _isfinite(real) or not _isfinite(imaginary):
        raise OverflowError('math range error')
    return complex(real, imaginary)


@_function('tanh')
def _tanh(x, y):
    if abs(x) > _log_large:
        return complex(_copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx, ty, cx = _math.tanh(x), _math.tan(y), 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


@_function('log')
def _log(x, y):
    ax, ay = abs(x), abs(y)
    if ax > _large or ay > _large:
        real = _exact_log(_hypot(ax / 2.0, ay / 2.0)) + _ln2
    elif ax < _smallest and ay < _smallest:
        if not ax and not ay:
            raise ValueError('math domain error')
        real = _exact_log(_hypot(_ldexp(ax, 53), _ldexp(ay, 53))) - 53 * _ln2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            big, small = (ax, ay) if ax > ay else (ay, ax)
            real = _math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        else:
            real = _exact_log(h)
    return complex(real, _atan2(y, x))


@_function('rect')
def _rect(r, phi):
    return complex(r * _math.cos(phi), r * _math.sin(phi)) if phi else complex(r, r * phi)


# MARK: The functions

def sqrt(z, /):
    z = _value(z)
    return _sqrt(z.real, z.imag)


def exp(z, /):
    z = _value(z)
    return _exp(z.real, z.imag)


def log(z, base=None, /):
    z = _value(z)
    if base is None:
        return _log(z.real, z.imag)
    # That a zero has no logarithm is an error only where there is no base.
    result = _log(z.real, z.imag) if z else complex(-inf, _atan2(z.imag, z.real))
    base = _value(base)
    try:
        return result / _log(base.real, base.imag)
    except ZeroDivisionError:
        raise ValueError('math domain error') from None


def log10(z, /):
    result = log(z)
    return complex(result.real / _ln10, result.imag / _ln10)


def acos(z, /):
    z = _value(z)
    return _acos(z.real, z.imag)


def acosh(z, /):
    z = _value(z)
    return _acosh(z.real, z.imag)


def asinh(z, /):
    z = _value(z)
    return _asinh(z.real, z.imag)


def atanh(z, /):
    z = _value(z)
    return _atanh(z.real, z.imag)


def cosh(z, /):
    z = _value(z)
    return _cosh(z.real, z.imag)


def sinh(z, /):
    z = _value(z)
    return _sinh(z.real, z.imag)


def tanh(z, /):
    z = _value(z)
    return _tanh(z.real, z.imag)


# f(z) = -i g(i z), and cos(z) = cosh(i z).

def asin(z, /):
    z = _value(z)
    r = _asinh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def atan(z, /):
    z = _value(z)
    r = _atanh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def sin(z, /):
    z = _value(z)
    r = _sinh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def tan(z, /):
    z = _value(z)
    r = _tanh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def cos(z, /):
    z = _value(z)
    return _cosh(-z.imag, z.real)


def phase(z, /):
    z = _value(z)
    result = _atan2(z.imag, z.real)
    # The C library reports what is too small as it does what is too large.
    if abs(result) < _smallest and z.imag and _isfinite(z.real):
        raise OverflowError('math range error')
    return result


def polar(z, /):
    z = _value(z)
    return abs(z), _atan2(z.imag, z.real)


def rect(r, phi, /):
    return _rect(_real(r), _real(phi))


def isfinite(z, /):
    z = _value(z)
    return _isfinite(z.real) and _isfinite(z.imag)


def isinf(z, /):
    z = _value(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    z = _value(z)
    return z.real != z.real or z.imag != z.imag


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b, rel_tol, abs_tol = _value(a), _value(b), _real(rel_tol), _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
"""##

    private static let dis: StaticString = ##"""
"""The type of the positions of an instruction. Python library reference, "dis". The functions are native, or the prelude's."""


class Positions(tuple):
    """Where the source of an instruction begins and ends; None for what is not known."""

    __slots__ = ()
    _fields = 'lineno', 'end_lineno', 'col_offset', 'end_col_offset'

    def __new__(cls, lineno=None, end_lineno=None, col_offset=None, end_col_offset=None):
        return tuple.__new__(cls, (lineno, end_lineno, col_offset, end_col_offset))

    lineno = property(lambda self: self[0])
    end_lineno = property(lambda self: self[1])
    col_offset = property(lambda self: self[2])
    end_col_offset = property(lambda self: self[3])

    def __repr__(self):
        return f'Positions({", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))})'

    def __getnewargs__(self):
        return tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))
"""##

    private static let importlib_machinery: StaticString = ##"""
"""The finders, loaders and specs of the import system. Python library reference, "importlib.machinery"."""

from _frozen_importlib import BuiltinImporter, FrozenImporter, ModuleSpec
from _frozen_importlib_external import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES,
    ExtensionFileLoader, FileFinder, NamespaceLoader, PathFinder, SourceFileLoader, SourcelessFileLoader,
)


class WindowsRegistryFinder:
    """Finds nothing: there is no registry."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

    @classmethod
    def find_module(cls, fullname, path=None):
        return None


def all_suffixes():
    """The suffixes of all files that modules may lie in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
"""##

    private static let importlib: StaticString = ##"""
"""The import system for programs. Python library reference, "importlib"."""

import sys
import _imp
from builtins import __import__
import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _bootstrap_external

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

sys.modules['importlib._bootstrap'] = _bootstrap
sys.modules['importlib._bootstrap_external'] = _bootstrap_external
_reloading = {}


def import_module(name, package=None):
    """Import a module; a relative name is resolved against `package`."""
    level = len(name) - len(name.lstrip('.')) if name.startswith('.') else 0
    if level and not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    return _bootstrap._gcd_import(name[level:], package, level)


def invalidate_caches():
    """Have the finders look at the files anew."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def find_loader(name, path=None):
    """The loader of a module; deprecated, `importlib.util.find_spec` tells more."""
    if name in sys.modules:
        try:
            loader = sys.modules[name].__loader__
        except AttributeError:
            raise ValueError(f'{name}.__loader__ is not set') from None
        if loader is None:
            raise ValueError(f'{name}.__loader__ is None')
        return loader
    spec = _bootstrap._find_spec(name, path)
    if spec is None:
        return None
    if spec.loader is None:
        if spec.submodule_search_locations is None:
            raise ImportError(f'spec for {name} missing loader', name=name)
        raise ImportError('namespace packages do not have loaders', name=name)
    return spec.loader


def reload(module):
    """Execute a module's code again in the module as it is, found anew."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        parent = name.rpartition('.')[0]
        path = None
        if parent:
            if parent not in sys.modules:
                raise ImportError(f'parent {parent!r} not in sys.modules', name=parent)
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
        _bootstrap._exec(spec, module)
        # The module may have put something else in its place.
        return sys.modules[name]
    finally:
        _reloading.pop(name, None)
"""##

    private static let importlib_util: StaticString = ##"""
"""What finders, loaders and those who ask them need. Python library reference, "importlib.util"."""

import sys
import _imp
from _frozen_importlib import _find_spec, _resolve_name, module_from_spec, spec_from_loader
from _frozen_importlib_external import (
    _RAW_MAGIC_NUMBER, MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location,
)


def source_hash(source_bytes):
    """The hash of a source file that a bytecode file made from it would carry."""
    return _imp.source_hash(_RAW_MAGIC_NUMBER, source_bytes)


def resolve_name(name, package):
    """The absolute name of a module, whose name may begin with dots."""
    level = len(name) - len(name.lstrip('.'))
    if not level:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, loaded or not; its packages are imported. None where there is no such module."""
    full_name = resolve_name(name, package)
    if full_name in sys.modules:
        module = sys.modules[full_name]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return spec
    parent = full_name.rpartition('.')[0]
    path = None
    if parent:
        package = __import__(parent, fromlist=['__path__'])
        try:
            path = package.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f'__path__ attribute not found on {parent!r} while trying to find {full_name!r}', name=full_name) from error
    return _find_spec(full_name, path)


class LazyLoader:
    """Would execute a module when it is first used: modules of a class of their own cannot be made yet."""

    def __init__(self, loader):
        raise NotImplementedError('importlib.util.LazyLoader is not built yet')

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))
"""##

    private static let itertools: StaticString = ##"""
"""Iterators made of iterators. Python library reference, "itertools"."""

import sys

_maximum = sys.maxsize
del sys
_new = object.__new__
# Marks what was not given or is not there yet.
_absent = _new(object)


class _Iterator:
    """What all of them have in common. Not part of the module's interface."""
    __slots__ = ()

    def __iter__(self, /):
        return self


class chain(_Iterator):
    """Return a chain object whose .__next__() method returns elements from the first iterable, then from the next ones."""
    __slots__ = '_sources', '_active'

    def __new__(cls, /, *iterables):
        self = _new(cls)
        self._sources = iter(iterables)
        self._active = None
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        self = _new(cls)
        self._sources = iter(iterable)
        self._active = None
        return self

    def __next__(self, /):
        while True:
            active = self._active
            if active is None:
                if self._sources is None:
                    raise StopIteration
                try:
                    active = self._active = iter(next(self._sources))
                except BaseException:
                    self._sources = None
                    raise
            try:
                return next(active)
            except StopIteration:
                self._active = None

    def __reduce__(self, /):
        if self._sources is None:
            return type(self), ()
        if self._active is None:
            return type(self), (), (self._sources,)
        return type(self), (), (self._sources, self._active)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        if not 1 <= len(state) <= 2:
            raise TypeError('function takes at least 1 argument (0 given)' if not state else
                            f'function takes at most 2 arguments ({len(state)} given)')
        for source in state:
            if not hasattr(type(source), '__next__'):
                raise TypeError('Arguments must be iterators.')
        self._sources = state[0]
        self._active = state[1] if len(state) == 2 else None

    __class_getitem__ = classmethod(type(list[int]))


class count(_Iterator):
    __slots__ = '_value', '_step'

    def __new__(cls, start=0, step=1):
        for number in start, step:
            if not (hasattr(type(number), '__index__') or hasattr(type(number), '__float__') or hasattr(type(number), '__int__')
                    or isinstance(number, complex)):
                raise TypeError('a number is required')
        self = _new(cls)
        self._value = start
        self._step = step
        return self

    def __next__(self, /):
        value = self._value
        self._value = value + self._step
        return value

    def __repr__(self, /):
        step = self._step
        if isinstance(step, int) and step == 1:
            return f'{type(self).__name__}({self._value!r})'
        return f'{type(self).__name__}({self._value!r}, {step!r})'

    def __reduce__(self, /):
        step = self._step
        if isinstance(step, int) and step == 1:
            return type(self), (self._value,)
        return type(self), (self._value, step)


class cycle(_Iterator):
    __slots__ = '_source', '_saved', '_place', '_keeps'

    def __new__(cls, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._saved = []
        self._place = 0
        # Whether what the source gives is saved: not after a copy was made in the second round.
        self._keeps = True
        return self

    def __next__(self, /):
        if self._source is not None:
            try:
                item = next(self._source)
            except StopIteration:
                self._source = None
            else:
                if self._keeps:
                    self._saved.append(item)
                return item
        saved = self._saved
        if not saved:
            raise StopIteration
        place = self._place
        item = saved[place]
        place += 1
        self._place = place if place < len(saved) else 0
        return item

    def __reduce__(self, /):
        if self._source is None:
            rest = iter(self._saved)
            if self._place:
                rest.__setstate__(self._place)
            return type(self), (rest,), (self._saved, True)
        return type(self), (self._source,), (self._saved, not self._keeps)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        saved, complete = state
        if not isinstance(saved, list):
            raise TypeError(f'state[0] must be list, not {type(saved).__name__}')
        self._saved = saved
        self._keeps = not complete
        self._place = 0


class repeat(_Iterator):
    """Create an iterator which returns the object for the specified number of times, or else endlessly."""
    # How many are left; -1 is without end.
    __slots__ = '_object', '_left'

    def __new__(cls, object, times=_absent):
        self = _new(cls)
        self._object = object
        self._left = -1 if times is _absent else max(_count(times), 0)
        return self

    def __next__(self, /):
        left = self._left
        if left > 0:
            self._left = left - 1
        elif left == 0:
            raise StopIteration
        return self._object

    def __length_hint__(self, /):
        if self._left < 0:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self, /):
        if self._left < 0:
            return f'{type(self).__name__}({self._object!r})'
        return f'{type(self).__name__}({self._object!r}, {self._left})'

    def __reduce__(self, /):
        if self._left < 0:
            return type(self), (self._object,)
        return type(self), (self._object, self._left)


class accumulate(_Iterator):
    __slots__ = '_source', '_function', '_total', '_initial'

    def __new__(cls, iterable, func=None, *, initial=None):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = func
        self._total = _absent
        self._initial = initial
        return self

    def __next__(self, /):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        item = next(self._source)
        if self._total is not _absent:
            item = self._total + item if self._function is None else self._function(self._total, item)
        self._total = item
        return item

    def __reduce__(self, /):
        if self._initial is not None:
            return type(self), (chain((self._initial,), self._source), self._function), None
        if self._total is None:
            return type(self), (islice(chain((None,), self._source), 1, None), self._function)
        return type(self), (self._source, self._function), None if self._total is _absent else self._total

    def __setstate__(self, state, /):
        self._total = _absent if state is None else state


class compress(_Iterator):
    __slots__ = '_data', '_selectors'

    def __new__(cls, data, selectors):
        self = _new(cls)
        self._data = iter(data)
        self._selectors = iter(selectors)
        return self

    def __next__(self, /):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item

    def __reduce__(self, /):
        return type(self), (self._data, self._selectors)


class dropwhile(_Iterator):
    __slots__ = '_predicate', '_source', '_started'

    def __new__(cls, predicate, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._predicate = predicate
        self._started = False
        return self

    def __next__(self, /):
        if self._started:
            return next(self._source)
        while True:
            item = next(self._source)
            if not self._predicate(item):
                self._started = True
                return item

    def __reduce__(self, /):
        return type(self), (self._predicate, self._source), int(self._started)

    def __setstate__(self, state, /):
        self._started = bool(state)


class takewhile(_Iterator):
    __slots__ = '_predicate', '_source', '_stopped'

    def __new__(cls, predicate, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._predicate = predicate
        self._stopped = False
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        item = next(self._source)
        if self._predicate(item):
            return item
        self._stopped = True
        raise StopIteration

    def __reduce__(self, /):
        return type(self), (self._predicate, self._source), int(self._stopped)

    def __setstate__(self, state, /):
        self._stopped = bool(state)


class filterfalse(_Iterator):
    __slots__ = '_function', '_source'

    def __new__(cls, function, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = function
        return self

    def __next__(self, /):
        function = self._function
        if function is None:
            function = bool
        while True:
            item = next(self._source)
            if not function(item):
                return item

    def __reduce__(self, /):
        return type(self), (self._function, self._source)


class starmap(_Iterator):
    __slots__ = '_function', '_source'

    def __new__(cls, function, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = function
        return self

    def __next__(self, /):
        arguments = next(self._source)
        return self._function(*(arguments if isinstance(arguments, tuple) else tuple(arguments)))

    def __reduce__(self, /):
        return type(self), (self._function, self._source)


def _count(value):
    """A C ssize_t."""
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = range(value).stop
    if not -_maximum - 1 <= value <= _maximum:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return value


def _bound(value, default):
    """An argument of islice; -1 where it is no count."""
    if value is None:
        return default
    try:
        return _count(value)
    except Exception:
        return -1


class islice(_Iterator):
    # The next item given is that at `_next`; `_place` of them were taken from the source. `_stop` may be None.
    __slots__ = '_source', '_place', '_next', '_stop', '_step'

    def __new__(cls, iterable, /, *bounds):
        if not bounds or len(bounds) > 3:
            expected = 'least 2' if not bounds else 'most 4'
            raise TypeError(f'islice expected at {expected} arguments, got {len(bounds) + 1}')
        start, step = 0, 1
        if len(bounds) == 1:
            stop = bounds[0]
        else:
            start, stop = _bound(bounds[0], 0), bounds[1]
        if stop is not None:
            stop = _bound(stop, None)
            if stop == -1:
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if start < 0 or stop is not None and stop < 0:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if len(bounds) == 3:
            step = _bound(bounds[2], 1)
        if step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self = _new(cls)
        self._source = iter(iterable)
        self._place = 0
        self._next = start
        self._stop = stop
        self._step = step
        return self

    def __next__(self, /):
        source = self._source
        if source is None:
            raise StopIteration
        try:
            while self._place < self._next:
                next(source)
                self._place += 1
            stop = self._stop
            if stop is not None and self._place >= stop:
                raise StopIteration
            item = next(source)
        except BaseException:
            self._source = None
            raise
        self._place += 1
        following = self._next + self._step
        self._next = stop if stop is not None and following > stop else following
        return item

    def __reduce__(self, /):
        if self._source is None:
            return type(self), (iter(()), 0), 0
        return type(self), (self._source, self._next, self._stop, self._step), self._place

    def __setstate__(self, state, /):
        self._place = _count(state)


class pairwise(_Iterator):
    __slots__ = '_source', '_last'

    def __new__(cls, iterable, /):
        self = _new(cls)
        self._source = iter(iterable)
        self._last = _absent
        return self

    def __next__(self, /):
        if self._source is None:
            raise StopIteration
        try:
            if self._last is _absent:
                self._last = next(self._source)
                if self._source is None:
                    raise StopIteration
            item = next(self._source)
        except BaseException:
            self._source = None
            self._last = _absent
            raise
        last = self._last
        self._last = item
        return last, item


class zip_longest(_Iterator):
    """Return a zip_longest object whose .__next__() method returns a tuple; missing elements are filled in."""
    __slots__ = '_sources', '_active', '_fill'

    def __new__(cls, /, *iterables, fillvalue=None):
        self = _new(cls)
        self._sources = [iter(iterable) for iterable in iterables]
        self._active = len(iterables)
        self._fill = fillvalue
        return self

    def __next__(self, /):
        sources = self._sources
        if not self._active:
            raise StopIteration
        row = []
        for i in range(len(sources)):
            source = sources[i]
            item = self._fill
            if source is not None:
                try:
                    item = next(source)
                except StopIteration:
                    sources[i] = None
                    self._active -= 1
                    if not self._active:
                        raise
                except BaseException:
                    self._active = 0
                    raise
            row.append(item)
        return tuple(row)

    def __reduce__(self, /):
        sources = [() if source is None else source for source in self._sources]
        return type(self), tuple(sources), self._fill

    def __setstate__(self, state, /):
        self._fill = state


class groupby(_Iterator):
    # The item that comes next and its key, absent before the first one and where a group has given it; the key of the
    # group given last; that group, as long as it may go on.
    __slots__ = '_source', '_function', '_item', '_key', '_target', '_group'

    def __new__(cls, iterable, key=None):
        self = _new(cls)
        self._source = iter(iterable)
        self._function = key
        self._item = self._key = self._target = _absent
        self._group = None
        return self

    def __next__(self, /):
        self._group = None
        while self._key is _absent or self._target is not _absent and (self._target is self._key or self._target == self._key):
            self._advance()
        self._target = self._key
        group = self._group = _grouper(self, self._target)
        return self._key, group

    def _advance(self):
        item = next(self._source)
        key = item if self._function is None else self._function(item)
        self._item = item
        self._key = key

    def __reduce__(self, /):
        if self._target is not _absent and self._key is not _absent and self._item is not _absent:
            return type(self), (self._source, self._function), (self._key, self._item, self._target)
        return type(self), (self._source, self._function)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        self._key, self._item, self._target = state


class _grouper(_Iterator):
    """The iterator over one group."""
    __slots__ = '_parent', '_target'

    def __new__(cls, parent, target, /):
        if not isinstance(parent, groupby):
            raise TypeError(f'_grouper() argument 1 must be itertools.groupby, not {type(parent).__name__}')
        self = parent._group = _new(cls)
        self._parent = parent
        self._target = target
        return self

    def __next__(self, /):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._item is _absent:
            parent._advance()
        if not (self._target is parent._key or self._target == parent._key):
            raise StopIteration
        item = parent._item
        parent._item = _absent
        return item

    def __reduce__(self, /):
        if self._parent._group is not self:
            return iter, ((),)
        return type(self), (self._parent, self._target)


class _tee_dataobject:
    """A run of the items that several tee iterators read, and the way to the next run."""
    __slots__ = '_source', '_items', '_following', '_running'
    _capacity = 57

    def __new__(cls, iterator, items, following, /):
        if not isinstance(items, list):
            raise TypeError(f'_tee_dataobject() argument 2 must be list, not {type(items).__name__}')
        if len(items) > cls._capacity or following is not None and len(items) != cls._capacity:
            raise ValueError('Invalid arguments')
        if following is not None and not isinstance(following, _tee_dataobject):
            raise ValueError('_tee_dataobject shouldn\'t have a next if not full')
        self = _new(cls)
        self._source = iterator
        self._items = items[:]
        self._following = following
        self._running = False
        return self

    def _item(self, i):
        if i < len(self._items):
            return self._items[i]
        if self._running:
            raise RuntimeError('cannot re-enter the tee iterator')
        self._running = True
        try:
            item = next(self._source)
        finally:
            self._running = False
        self._items.append(item)
        return item

    def _next_run(self):
        if self._following is None:
            self._following = _tee_dataobject(self._source, [], None)
        return self._following

    def __reduce__(self, /):
        return type(self), (self._source, self._items[:], self._following)


class _tee(_Iterator):
    __slots__ = '_data', '_place', '__weakref__'

    def __new__(cls, iterable, /):
        iterator = iter(iterable)
        if isinstance(iterator, _tee):
            return iterator.__copy__()
        self = _new(cls)
        self._data = _tee_dataobject(iterator, [], None)
        self._place = 0
        return self

    def __next__(self, /):
        data, place = self._data, self._place
        if place >= _tee_dataobject._capacity:
            data, place = data._next_run(), 0
            self._data, self._place = data, place
        item = data._item(place)
        self._place = place + 1
        return item

    def __copy__(self, /):
        copied = _new(_tee)
        copied._data = self._data
        copied._place = self._place
        return copied

    def __reduce__(self, /):
        return type(self), ((),), (self._data, self._place)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        data, place = state
        if not isinstance(data, _tee_dataobject):
            raise TypeError(f'argument 1 must be itertools._tee_dataobject, not {type(data).__name__}')
        if not 0 <= place <= _tee_dataobject._capacity:
            raise ValueError('Index out of range')
        self._data = data
        self._place = place


def tee(iterable, n=2, /):
    n = _count(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if not n:
        return ()
    iterator = iter(iterable)
    copy = getattr(iterator, '__copy__', None)
    if copy is None:
        iterator = _tee(iterator)
        copy = iterator.__copy__
    result = [iterator]
    for _ in range(n - 1):
        result.append(copy())
    return tuple(result)


class product(_Iterator):
    # `_places` is None before the first row.
    __slots__ = '_pools', '_places', '_row', '_stopped'

    def __new__(cls, /, *iterables, repeat=1):
        repeat = _count(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        if repeat and len(iterables) > _maximum // 8 // repeat:
            raise OverflowError('repeat argument too large')
        self = _new(cls)
        self._pools = tuple([tuple(iterable) for iterable in iterables]) * repeat if repeat else ()
        self._places = self._row = None
        self._stopped = False
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        pools, row = self._pools, self._row
        if row is None:
            for pool in pools:
                if not pool:
                    self._stopped = True
                    raise StopIteration
            self._places = [0] * len(pools)
            self._row = row = [pool[0] for pool in pools]
            return tuple(row)
        row = _next_product(pools, self._places, row)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __reduce__(self, /):
        if self._stopped:
            return type(self), ((),)
        if self._row is None:
            return type(self), self._pools
        return type(self), self._pools, tuple(self._places)

    def __setstate__(self, state, /):
        if not isinstance(state, tuple) or len(state) != len(self._pools):
            raise ValueError('invalid arguments')
        places = []
        for pool, place in zip(self._pools, state):
            if not pool:
                self._stopped = True
                return
            places.append(min(max(place, 0), len(pool) - 1))
        self._places = places
        self._row = [pool[place] for pool, place in zip(self._pools, places)]


def _length(r):
    """The argument r of combinations."""
    r = _count(r)
    if r < 0:
        raise ValueError('r must be non-negative')
    return r


def _state(state, r):
    """A state of combinations: r places."""
    if not isinstance(state, tuple) or len(state) != r:
        raise ValueError('invalid arguments')
    return state


class permutations(_Iterator):
    # How the places of the pool stand now, the first r of them given, and how far each of the r has still to move.
    __slots__ = '_pool', '_length', '_places', '_cycles', '_started', '_stopped'

    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        self = _new(cls)
        self._length = r = _length(r)
        self._pool = pool
        self._places = list(range(len(pool)))
        self._cycles = list(range(len(pool), len(pool) - r, -1))
        self._started = False
        self._stopped = r > len(pool)
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if not self._started:
            self._started = True
            return self._pool[:self._length]
        row = _next_permutation(self._pool, self._places, self._cycles)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __reduce__(self, /):
        if not self._started:
            return type(self), (self._pool, self._length)
        if self._stopped:
            return type(self), ((), self._length)
        return type(self), (self._pool, self._length), (tuple(self._places), tuple(self._cycles))

    def __setstate__(self, state, /):
        places, cycles = state
        n = len(self._pool)
        if len(places) != n or len(cycles) != self._length:
            raise ValueError('invalid arguments')
        self._places = [min(max(place, 0), n - 1) for place in places]
        self._cycles = [min(max(left, 1), n - i) for i, left in enumerate(cycles)]
        self._started = True


def _combine(cls, iterable, r):
    pool = tuple(iterable)
    self = _new(cls)
    self._length = _length(r)
    self._pool = pool
    self._places = None
    return self


class _Combinations(_Iterator):
    # Places in the pool; None before the first row.
    __slots__ = '_pool', '_length', '_places', '_stopped'

    def __reduce__(self, /):
        if self._places is None:
            return type(self), (self._pool, self._length)
        if self._stopped:
            return type(self), ((), self._length)
        return type(self), (self._pool, self._length), tuple(self._places)


class combinations(_Combinations):
    # The places ascend.
    __slots__ = ()

    def __new__(cls, iterable, r):
        self = _combine(cls, iterable, r)
        self._stopped = self._length > len(self._pool)
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if self._places is None:
            self._places = list(range(self._length))
            return self._pool[:self._length]
        row = _next_combination(self._pool, self._places, False)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __setstate__(self, state, /):
        n, r = len(self._pool), self._length
        self._places = [min(max(place, 0), i + n - r) for i, place in enumerate(_state(state, r))]


class combinations_with_replacement(_Combinations):
    # No place is below the one before it.
    __slots__ = ()

    def __new__(cls, iterable, r):
        self = _combine(cls, iterable, r)
        self._stopped = not self._pool and self._length > 0
        return self

    def __next__(self, /):
        if self._stopped:
            raise StopIteration
        if self._places is None:
            r = self._length
            self._places = [0] * r
            return (self._pool[0],) * r if r else ()
        row = _next_combination(self._pool, self._places, True)
        if row is None:
            self._stopped = True
            raise StopIteration
        return row

    def __setstate__(self, state, /):
        n, r = len(self._pool), self._length
        self._places = [min(max(place, 0), n - 1) for place in _state(state, r)]
"""##

    private static let marshal: StaticString = ##"""
"""Values as bytes, in CPython's format. Python library reference, "marshal".

Code objects are not written: their instructions are not CPython's. What occurs more than once is written each time, as in version 2, so the
bytes can differ from CPython's; either reads what the other wrote.
"""
import struct as _struct

version = 4
_float = _struct.Struct('<d')


def dumps(value, version=version, /):
    """The bytes of a value."""
    result = bytearray()
    _write(result, value, 0)
    return bytes(result)


def dump(value, file, version=version, /):
    """Write the bytes of a value to a file."""
    return file.write(dumps(value, version))


def loads(bytes, /):
    """The value of bytes."""
    data = memoryview(bytes).cast('B')
    reader = _Reader(data)
    return reader.value()


def load(file, /):
    """The value that the bytes at a file's position stand for."""
    reader = _Reader(None)
    reader._file = file
    return reader.value()


_constants = {'N': None, 'T': True, 'F': False, '.': Ellipsis, 'S': StopIteration}
_sequences = {tuple: b'(', list: b'[', set: b'<', frozenset: b'>'}


def _write(out, value, depth):
    if depth > 2000:
        raise ValueError('object too deeply nested to marshal')
    kind = type(value)
    for letter, constant in _constants.items():
        if value is constant:
            out += letter.encode()
            return
    if kind is int:
        if -1 << 31 <= value < 1 << 31:
            out += b'i' + value.to_bytes(4, 'little', signed=True)
            return
        digits = []
        left = abs(value)
        while left:
            digits.append(left & 0x7fff)
            left >>= 15
        count = len(digits) if value > 0 else -len(digits)
        out += b'l' + count.to_bytes(4, 'little', signed=True) + b''.join([digit.to_bytes(2, 'little') for digit in digits])
    elif kind is float:
        out += b'g' + _float.pack(value)
    elif kind is complex:
        out += b'y' + _float.pack(value.real) + _float.pack(value.imag)
    elif kind is str:
        data = value.encode('utf-8', 'surrogatepass')
        out += b'u' + len(data).to_bytes(4, 'little') + data
    elif kind in _sequences:
        out += _sequences[kind] + len(value).to_bytes(4, 'little')
        for item in value:
            _write(out, item, depth + 1)
    elif kind is dict:
        out += b'{'
        for key, item in value.items():
            _write(out, key, depth + 1)
            _write(out, item, depth + 1)
        out += b'0'
    else:
        try:
            data = memoryview(value).tobytes()
        except TypeError:
            raise ValueError('unmarshallable object') from None
        out += b's' + len(data).to_bytes(4, 'little') + data


_end = object()


class _Reader:
    def __init__(self, data):
        self._data, self._place, self._file, self._known, self._depth = data, 0, None, [], 0

    def take(self, count):
        if self._file is not None:
            data = self._file.read(count)
            if len(data) != count:
                raise EOFError('marshal data too short')
            return data
        if count > len(self._data) - self._place:
            raise EOFError('marshal data too short')
        self._place += count
        return bytes(self._data[self._place - count:self._place])

    def number(self, size=4):
        return int.from_bytes(self.take(size), 'little', signed=True)

    def size(self, what):
        size = self.number()
        if size < 0:
            raise ValueError(f'bad marshal data ({what} size out of range)')
        return size

    def value(self):
        result = self.item()
        if result is _end:
            raise TypeError('NULL object in marshal data for object')
        return result

    def item(self):
        try:
            code = self.take(1)[0]
        except EOFError:
            raise EOFError('EOF read where object expected') from None
        letter, is_known = chr(code & 0x7f), code & 0x80
        self._depth += 1
        if self._depth > 2000:
            raise ValueError('recursion limit exceeded')
        try:
            if letter == '0':
                return _end
            if letter in _constants:
                return _constants[letter]
            if letter == 'r':
                place = self.number()
                if not 0 <= place < len(self._known) or self._known[place] is _end:
                    raise ValueError('bad marshal data (invalid reference)')
                return self._known[place]
            place = len(self._known)
            if is_known:
                self._known.append(_end)
            result = self.content(letter, place if is_known else None)
            if is_known:
                self._known[place] = result
            return result
        finally:
            self._depth -= 1

    def content(self, letter, place):
        if letter == 'i':
            return self.number()
        if letter == 'I':
            return self.number(8)
        if letter == 'l':
            count = self.number()
            result = 0
            for i in range(abs(count)):
                digit = int.from_bytes(self.take(2), 'little')
                if digit > 0x7fff:
                    raise ValueError('bad marshal data (digit out of range in long)')
                result |= digit << 15 * i
            return -result if count < 0 else result
        if letter == 'g':
            return _float.unpack(self.take(8))[0]
        if letter == 'y':
            return complex(_float.unpack(self.take(8))[0], _float.unpack(self.take(8))[0])
        if letter == 'f':
            return float(self.take(self.take(1)[0]))
        if letter == 's':
            return self.take(self.size('bytes object'))
        if letter in 'ut':
            return self.take(self.size('string')).decode('utf-8', 'surrogatepass')
        if letter in 'aA':
            return self.take(self.size('string')).decode('ascii')
        if letter in 'zZ':
            return self.take(self.take(1)[0]).decode('ascii')
        if letter == ')':
            return tuple([self.value() for _ in range(self.take(1)[0])])
        if letter == '(':
            return tuple([self.value() for _ in range(self.size('tuple'))])
        if letter == '<':
            return set([self.value() for _ in range(self.size('set'))])
        if letter == '>':
            return frozenset([self.value() for _ in range(self.size('set'))])
        if letter == '[':
            result = []
            if place is not None:
                self._known[place] = result
            for _ in range(self.size('list')):
                result.append(self.value())
            return result
        if letter == '{':
            result = {}
            if place is not None:
                self._known[place] = result
            while (key := self.item()) is not _end:
                result[key] = self.value()
            return result
        if letter == 'c':
            raise ValueError("code objects of CPython cannot be read: their instructions are not Torpor's")
        raise ValueError('bad marshal data (unknown type code)')
"""##

    private static let posix: StaticString = ##"""
"""What the operating system offers. Python library reference, "os".

The native part makes the system calls; here paths are converted and the structures that the calls give are made."""

import sys

error = OSError
_NO_FOLLOW = 0x100      # AT_SYMLINK_NOFOLLOW
_REMOVE_FOLDER = 0x200  # AT_REMOVEDIR
_HERE = -100            # AT_FDCWD

# What takes descriptors of folders or files in the place of paths, or does not follow links: see os.supports_fd and its like.
_have_functions = [
    'HAVE_FACCESSAT', 'HAVE_FSTATAT', 'HAVE_MKDIRAT', 'HAVE_OPENAT', 'HAVE_UNLINKAT', 'HAVE_FDOPENDIR', 'HAVE_FCHDIR', 'HAVE_LSTAT',
]


# A program keeps the number of the process it began in: what compares numbers to find out that it was forked (asyncio does for each
# running loop) must not take waking for it.
_process_number, _kill, _own_number = getpid, kill, getpid()


def getpid():
    """The number of the process that the program began in."""
    return _own_number


def kill(pid, signal, /):
    """Send a signal to a process; the program's own number stands for the process that it is in now."""
    _kill(_process_number() if pid == _own_number else pid, signal)


def fspath(path):
    """The str or bytes that a path-like object stands for."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    method = getattr(kind, '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}')
    result = method(path)
    if not isinstance(result, (str, bytes)):
        raise TypeError(f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}')
    return result


def _path(path, function, argument='path', takes=''):
    """A path argument as str or bytes, or as the descriptor that it may be where `takes` says so."""
    if isinstance(path, (str, bytes)):
        if ('\0' if isinstance(path, str) else b'\0') in path:
            raise ValueError('embedded null byte')
        return path
    kind = type(path)
    if takes and hasattr(kind, '__index__'):
        return kind.__index__(path)
    if hasattr(kind, '__fspath__'):
        return _path(fspath(path), function, argument)
    words = {'': 'string, bytes or os.PathLike', 'fd': 'string, bytes, os.PathLike or integer',
             'none': 'string, bytes, os.PathLike, integer or None'}[takes]
    raise TypeError(f'{function}: {argument} should be {words}, not {kind.__name__}')


def _folder(descriptor):
    if descriptor is None:
        return _HERE
    if not hasattr(type(descriptor), '__index__'):
        raise TypeError(f'argument should be integer or None, not {type(descriptor).__name__}')
    return type(descriptor).__index__(descriptor)


def _absent(function, name):
    raise NotImplementedError(f'{function}: {name} unavailable on this platform')


class _Record(tuple):
    """A tuple whose items have names, and which may have attributes that are no items."""
    _fields = ()
    _hidden = ()

    def __new__(cls, sequence, dict={}):
        items = tuple(sequence)
        least, most = len(cls._fields), len(cls._fields) + len(cls._hidden)
        name = f'{cls.__module__}.{cls.__name__}'
        if len(items) < least:
            word = 'at least ' if cls._hidden else ''
            raise TypeError(f'{name}() takes an {word}{least}-sequence ({len(items)}-sequence given)' if word else
                            f'{name}() takes a {least}-sequence ({len(items)}-sequence given)')
        if len(items) > most:
            word = 'an at most ' if cls._hidden else 'a '
            raise TypeError(f'{name}() takes {word}{most}-sequence ({len(items)}-sequence given)')
        self = tuple.__new__(cls, items[:least])
        extra = items[least:] + tuple(dict.get(key) for key in cls._hidden[len(items) - least:])
        self.__dict__.update(zip(cls._hidden, extra))
        return self

    def __setattr__(self, name, value):
        known = name in self._fields or name in self._hidden
        raise AttributeError('readonly attribute' if known else f'{type(self).__name__!r} object has no attribute {name!r}')

    def __repr__(self):
        return f'{self.__module__}.{type(self).__name__}({", ".join(f"{n}={v!r}" for n, v in zip(self._fields, self))})'

    def __reduce__(self):
        return type(self), (tuple(self), dict(self.__dict__))


def _record(name, fields, hidden='', module='os', shadowed=0):
    """The class of such tuples; the last `shadowed` items have no attribute of their own."""
    fields, hidden = tuple(fields.split()), tuple(hidden.split())
    body = {'__module__': module, '_fields': fields, '_hidden': hidden, 'n_fields': len(fields) + len(hidden),
            'n_sequence_fields': len(fields), 'n_unnamed_fields': shadowed, '__match_args__': fields[:len(fields) - shadowed]}
    for i, field in enumerate(fields[:len(fields) - shadowed]):
        body[field] = property(lambda self, i=i: self[i])
    return type(name, (_Record,), body)


stat_result = _record(
    'stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime',
    'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev', shadowed=3)
terminal_size = _record('terminal_size', 'columns lines')
times_result = _record('times_result', 'user system children_user children_system elapsed', module='posix')
uname_result = _record('uname_result', 'sysname nodename release version machine', module='posix')


def _stat_result(numbers):
    ns = numbers[10:13]
    return stat_result(numbers[:10] + tuple(n / 1e9 for n in ns) + ns + numbers[13:])


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _stat_result(_stat(_path(path, 'stat', takes='fd'), bool(follow_symlinks), _folder(dir_fd)))


def lstat(path, *, dir_fd=None):
    return _stat_result(_stat(_path(path, 'lstat'), False, _folder(dir_fd)))


def fstat(fd):
    return _stat_result(_stat(type(fd).__index__(fd), True, _HERE))


def open(path, flags, mode=0o777, *, dir_fd=None):
    return _open(_path(path, 'open'), flags, mode, _folder(dir_fd))


def mkdir(path, mode=0o777, *, dir_fd=None):
    _mkdir(_path(path, 'mkdir'), mode, _folder(dir_fd))


def mkfifo(path, mode=0o666, *, dir_fd=None):
    if dir_fd is not None:
        _absent('mkfifo', 'dir_fd')
    _mkfifo(_path(path, 'mkfifo'), mode)


def unlink(path, *, dir_fd=None):
    _unlink(_path(path, 'unlink'), 0, _folder(dir_fd))


def remove(path, *, dir_fd=None):
    _unlink(_path(path, 'remove'), 0, _folder(dir_fd))


def rmdir(path, *, dir_fd=None):
    _unlink(_path(path, 'rmdir'), _REMOVE_FOLDER, _folder(dir_fd))


def _two_paths(function, call, src, dst, *rest):
    return call(_path(src, function, 'src'), _path(dst, function, 'dst'), *rest)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('rename', 'src_dir_fd and dst_dir_fd')
    _two_paths('rename', _rename, src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('replace', 'src_dir_fd and dst_dir_fd')
    _two_paths('replace', _rename, src, dst)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('link', 'src_dir_fd and dst_dir_fd')
    _two_paths('link', _link, src, dst, 0)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    if dir_fd is not None:
        _absent('symlink', 'dir_fd')
    _two_paths('symlink', _symlink, src, dst)


def readlink(path, *, dir_fd=None):
    if dir_fd is not None:
        _absent('readlink', 'dir_fd')
    return _readlink(_path(path, 'readlink'))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    flags = (0x200 if effective_ids else 0) | (0 if follow_symlinks else _NO_FOLLOW)
    return _access(_path(path, 'access'), mode, flags, _folder(dir_fd))


def chdir(path):
    path = _path(path, 'chdir', takes='fd')
    fchdir(path) if isinstance(path, int) else _chdir(path)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('chmod', 'dir_fd')
    if not follow_symlinks:
        _absent('chmod', 'follow_symlinks')
    path = _path(path, 'chmod', takes='fd')
    fchmod(path, mode) if isinstance(path, int) else _chmod(path, mode)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('chown', 'dir_fd')
    _chown(_path(path, 'chown'), uid, gid, 0 if follow_symlinks else _NO_FOLLOW)


def lchown(path, uid, gid):
    """Change the owner and group id of path, without following symbolic links."""
    _chown(_path(path, 'lchown'), uid, gid, _NO_FOLLOW)


def truncate(path, length):
    path = _path(path, 'truncate', takes='fd')
    ftruncate(path, length) if isinstance(path, int) else _truncate(path, length)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('utime', 'dir_fd')
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        parts = [part for t in times for part in (t // 1, t % 1 * 1e9)]
    elif ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        parts = [part for t in ns for part in divmod(t, 1_000_000_000)]
    else:
        now = (1 << 30) - 1     # UTIME_NOW
        parts = [0, now, 0, now]
    _utime(_path(path, 'utime'), 0 if follow_symlinks else _NO_FOLLOW, *[int(part) for part in parts])


def listdir(path=None):
    return _listdir('.' if path is None else _path(path, 'listdir', takes='none'))


class DirEntry:
    """An entry of a directory, as `scandir` gives it."""
    __slots__ = 'name', 'path', '_type', '_folder', '_seen'
    __module__ = 'posix'

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'posix.DirEntry' is not an acceptable base type")

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __fspath__(self):
        return self.path

    def stat(self, *, follow_symlinks=True):
        key = bool(follow_symlinks)
        if key not in self._seen:
            self._seen[key] = _stat_result(_stat(self.path if self._folder == _HERE else self.name, key, self._folder))
        return self._seen[key]

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def _is(self, kind, follow_symlinks):
        # d_type: 4 a directory, 8 a file, 10 a link, 0 unknown.
        if self._type == 0 or self._type == 10 and follow_symlinks:
            try:
                mode = self.stat(follow_symlinks=follow_symlinks).st_mode
            except FileNotFoundError:
                return False
            return mode >> 12 == kind
        return self._type == kind

    def is_dir(self, *, follow_symlinks=True):
        return self._is(4, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(8, follow_symlinks)

    def is_symlink(self):
        return self._is(10, False)

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


_new_entry = object.__new__


class ScandirIterator:
    """What `scandir` gives: the entries are read at once, so it holds nothing open."""
    __module__ = 'posix'

    def __init__(self, path, folder):
        slash, own = ('/', path) if isinstance(path, str) else (b'/', path)
        made = []
        for name, kind in _entries(path):
            entry = _new_entry(DirEntry)
            entry.name = name
            entry.path = name if folder != _HERE else own + name if own.endswith(slash) else own + slash + name
            entry._type, entry._folder, entry._seen = kind, folder, {}
            made.append(entry)
        self._entries = iter(made)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path=None):
    path = '.' if path is None else _path(path, 'scandir', takes='none')
    return ScandirIterator(path, path) if isinstance(path, int) else ScandirIterator(path, _HERE)


def get_terminal_size(fd=1, /):
    return terminal_size(_terminal_size(fd))


def times():
    return times_result(_times())


def uname():
    return uname_result(_uname())


def sysconf(name, /):
    if isinstance(name, str):
        if name not in sysconf_names:
            raise ValueError('unrecognized configuration name')
        name = sysconf_names[name]
    elif not isinstance(name, int):
        raise TypeError('configuration names must be strings or integers')
    return _sysconf(name)


def system(command):
    return _system(fspath(command))


def getrandom(size, flags=0):
    return urandom(size)


def sched_getaffinity(pid, /):
    """The CPUs that may be used: here as many as there are."""
    return set(range(cpu_count() or 1))


def putenv(name, value, /):
    name, value = fspath(name), fspath(value)
    if (b'=' if isinstance(name, bytes) else '=') in name:
        raise ValueError('illegal environment variable name')
    _putenv(name, value)


def unsetenv(name, /):
    _unsetenv(fspath(name))


def device_encoding(fd):
    return 'UTF-8' if isatty(fd) else None


def getlogin():
    """Return the actual login name: there is no terminal to ask."""
    raise OSError(6, strerror(6))


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return 0 < status & 0x7f < 0x7f


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WIFCONTINUED(status):
    return status == 0xffff


def WCOREDUMP(status):
    return status & 0x80 != 0


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f'invalid wait status: {status}')


_words = _environment()
environ = dict(zip(_words[::2], _words[1::2]))
del _words
"""##

    private static let select: StaticString = ##"""
"""Waiting until descriptors are ready. Python library reference, "select".

Descriptors of this process do not survive suspension, so what can be waited for is what `socket.socketpair()` makes: pairs of
sockets whose buffers are in the program's own memory. Until one is ready or the time is over, the program sleeps in short
steps: between any two it may be suspended, and goes on waiting in another process.
"""
import time as _time

error = OSError
_step = 0.02


def _number(value):
    if type(value) is int:
        number = value
    else:
        method = getattr(value, 'fileno', None)
        if method is None:
            raise TypeError('argument must be an int, or have a fileno() method.')
        number = method()
        if not isinstance(number, int):
            raise TypeError('fileno() returned a non-integer')
    if number < 0:
        raise ValueError(f'file descriptor cannot be a negative integer ({number})')
    return number


def _endpoint(number):
    import _socket
    endpoint = _socket._endpoints.get(number)
    if endpoint is not None:
        return endpoint
    if number >= _socket._first_number:
        raise OSError(9, 'Bad file descriptor')
    raise NotImplementedError('waiting for descriptors other than those of socket.socketpair() is not built yet')


def _watched(values, kind):
    try:
        values = list(values)
    except TypeError:
        raise TypeError('arguments 1-3 must be sequences') from None
    return [(value, _endpoint(_number(value)), kind) for value in values]


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until some of the objects are ready to be read or written: the lists of those that are.

    timeout: seconds; None waits without end. No socket here has an exceptional condition.
    """
    if timeout is not None:
        if not isinstance(timeout, (int, float)) and not hasattr(type(timeout), '__index__'):
            raise TypeError('timeout must be a float or None')
        if timeout < 0:
            raise ValueError('timeout must be non-negative')
    reading, writing = _watched(rlist, 'r'), _watched(wlist, 'w')
    _watched(xlist, 'x')
    end = None if timeout is None else _time.monotonic() + timeout
    while True:
        readable = [value for value, endpoint, _ in reading if endpoint.is_readable()]
        writable = [value for value, endpoint, _ in writing if endpoint.is_writable()]
        if readable or writable:
            return readable, writable, []
        if end is None:
            _time.sleep(_step)
            continue
        left = end - _time.monotonic()
        if left <= 0:
            return [], [], []
        _time.sleep(min(left, _step))


# Stored in a class, as the module `selectors` does, a function of C is no method.
select = staticmethod(select)
"""##

    private static let time: StaticString = ##"""
"""Clocks by their numbers, and dates out of texts. Python library reference, "time". The rest of the module is native."""

CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW = range(5)
CLOCK_BOOTTIME, CLOCK_TAI = 7, 11
_STRUCT_TM_ITEMS = 11


def clock_gettime_ns(clk_id, /):
    """The time of that clock, in nanoseconds."""
    return _clock(range(clk_id).stop, False)


def clock_gettime(clk_id, /):
    """The time of that clock, in seconds."""
    return clock_gettime_ns(clk_id) / 1e9


def clock_getres(clk_id, /):
    """The resolution of that clock, in seconds."""
    return _clock(range(clk_id).stop, True) / 1e9


_clocks = {
    'time': ('CLOCK_REALTIME', False, True), 'monotonic': ('CLOCK_MONOTONIC', True, False),
    'perf_counter': ('CLOCK_MONOTONIC', True, False), 'process_time': ('CLOCK_PROCESS_CPUTIME_ID', True, False),
    'thread_time': ('CLOCK_THREAD_CPUTIME_ID', True, False),
}


def get_clock_info(name, /):
    """What the clock function of that name reads, and how finely."""
    if name not in _clocks:
        raise ValueError('unknown clock')
    import types
    clock, is_monotonic, is_adjustable = _clocks[name]
    number = {'CLOCK_REALTIME': 0, 'CLOCK_MONOTONIC': 1, 'CLOCK_PROCESS_CPUTIME_ID': 2, 'CLOCK_THREAD_CPUTIME_ID': 3}[clock]
    return types.SimpleNamespace(
        implementation=f'clock_gettime({clock})', monotonic=is_monotonic, adjustable=is_adjustable, resolution=clock_getres(number))


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    """The struct_time that a text stands for."""
    import _strptime
    return _strptime._strptime_time(string, format)
"""##

    private static let unicodedata: StaticString = ##"""
"""What the Unicode Character Database says of characters. Python library reference, "unicodedata". Tables and forms are native."""

unidata_version = '14.0.0'
_absent = object()


def _point(function, character):
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}() argument must be a unicode character, not str')
    return ord(character)


def _first(function, character):
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument 1 must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}() argument 1 must be a unicode character, not str')
    return ord(character)


def category(chr, /):
    return _category(_point('category', chr))


def bidirectional(chr, /):
    return _bidirectional(_point('bidirectional', chr))


def combining(chr, /):
    return _combining(_point('combining', chr))


def mirrored(chr, /):
    return _mirrored(_point('mirrored', chr))


def east_asian_width(chr, /):
    return _east_asian_width(_point('east_asian_width', chr))


def decomposition(chr, /):
    return _decomposition(_point('decomposition', chr))


def decimal(chr, default=_absent, /):
    value = _number(_first('decimal', chr))[0]
    return _given(value, default, 'not a decimal')


def digit(chr, default=_absent, /):
    value = _number(_first('digit', chr))[1]
    return _given(value, default, 'not a digit')


def numeric(chr, default=_absent, /):
    value = _number(_first('numeric', chr))[2]
    return _given(value, default, 'not a numeric character')


def _given(value, default, complaint):
    if value is not None:
        return value
    if default is _absent:
        raise ValueError(complaint)
    return default


def name(chr, default=_absent, /):
    return _given(_name(_first('name', chr)), default, 'no such name')


def lookup(name, /):
    if isinstance(name, (bytes, bytearray)):
        name = bytes(name).decode('latin-1')
    elif not isinstance(name, str):
        raise TypeError(f'lookup() argument must be read-only bytes-like object, not {type(name).__name__}')
    point = _lookup(name)
    if point is None:
        raise KeyError(f"undefined character name '{name}'")
    return chr(point)


def normalize(form, unistr, /):
    for i, value in enumerate((form, unistr), 1):
        if not isinstance(value, str):
            raise TypeError(f'normalize() argument {i} must be str, not {type(value).__name__}')
    return _normalized(form, unistr)


def is_normalized(form, unistr, /):
    for i, value in enumerate((form, unistr), 1):
        if not isinstance(value, str):
            raise TypeError(f'is_normalized() argument {i} must be str, not {type(value).__name__}')
    return _normalized(form, unistr) == unistr


class UCD:
    """The database of another version: for it, characters that came later are not assigned."""
    __module__ = 'unicodedata'
    unidata_version = '3.2.0'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'unicodedata.UCD' instances")

    def category(self, chr, /):
        point = _point('category', chr)
        return _category(point) if _is_old(point) or 0xd800 <= point < 0xe000 else 'Cn'

    def bidirectional(self, chr, /):
        point = _point('bidirectional', chr)
        return _bidirectional(point) if _is_old(point) else ''

    def combining(self, chr, /):
        point = _point('combining', chr)
        return _combining(point) if _is_old(point) else 0

    def mirrored(self, chr, /):
        point = _point('mirrored', chr)
        return _mirrored(point) if _is_old(point) else 0

    def east_asian_width(self, chr, /):
        point = _point('east_asian_width', chr)
        return _east_asian_width(point) if _is_old(point) else 'N'

    def decomposition(self, chr, /):
        point = _point('decomposition', chr)
        return _decomposition(point) if _is_old(point) else ''

    def decimal(self, chr, default=_absent, /):
        point = _first('decimal', chr)
        return _given(_number(point)[0] if _is_old(point) else None, default, 'not a decimal')

    def digit(self, chr, default=_absent, /):
        point = _first('digit', chr)
        return _given(_number(point)[1] if _is_old(point) else None, default, 'not a digit')

    def numeric(self, chr, default=_absent, /):
        point = _first('numeric', chr)
        return _given(_number(point)[2] if _is_old(point) else None, default, 'not a numeric character')

    def name(self, chr, default=_absent, /):
        point = _first('name', chr)
        return _given(_name(point) if _is_old(point) else None, default, 'no such name')

    def lookup(self, name, /):
        return lookup(name)

    def normalize(self, form, unistr, /):
        # What came later is left as it is.
        result, old = [], []
        for character in unistr:
            if _is_old(ord(character)):
                old.append(character)
            else:
                result += [normalize(form, ''.join(old)), character]
                old = []
        return ''.join(result) + normalize(form, ''.join(old))

    def is_normalized(self, form, unistr, /):
        return self.normalize(form, unistr) == unistr


ucd_3_2_0 = object.__new__(UCD)
"""##

    private static let zlib: StaticString = ##"""
"""Compressing and decompressing. Python library reference, "zlib"; RFC 1950 (zlib), 1951 (deflate), 1952 (gzip).

Of a compressor the data is gathered, and written in pieces: `_piece` bytes, or what there is when it is flushed. A stream that is
shorter than a piece has the bytes that the C library gives; a longer one is a little longer. Both kinds of objects are ordinary ones, so
they survive suspension.
"""

from binascii import _raw as _bytes

DEFLATED, DEF_MEM_LEVEL, DEF_BUF_SIZE, MAX_WBITS = 8, 8, 16384, 15
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)

_piece = 1 << 20
_unlimited = (1 << 60) - 1
_new = object.__new__


class error(Exception):
    pass


error.__module__ = 'zlib'


def crc32(data, value=0, /):
    """The checksum of gzip, going on from `value`."""
    return _crc32(_bytes(data), range(value).stop & 0xffffffff)


def adler32(data, value=1, /):
    """The checksum of zlib, going on from `value`."""
    return _adler32(_bytes(data), range(value).stop & 0xffffffff)


# MARK: Compressing

_RAW, _ZLIB, _GZIP = range(3)


class _Compress:
    __slots__ = ('_level', '_wbits', '_memory', '_strategy', '_format', '_dictionary', '_window', '_pending', '_has_begun', '_is_finished', '_check',
                 '_total', '_last_flush')
    __module__ = 'zlib'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Compress' instances")

    def compress(self, data, /):
        """Take data in; returns the bytes that are ready."""
        data = _bytes(data)
        if self._is_finished:
            raise error('Error -2 while compressing data: inconsistent stream state')
        result = self._begun()
        if data:
            self._last_flush = Z_NO_FLUSH
            if self._format == _GZIP:
                self._check = _crc32(data, self._check)
            elif self._format == _ZLIB:
                self._check = _adler32(data, self._check)
            self._total += len(data)
            self._pending += data
            while len(self._pending) >= 2 * _piece:
                result += self._written(_piece, Z_SYNC_FLUSH)
        return result

    def flush(self, mode=Z_FINISH, /):
        """Write what was taken in; with Z_FINISH the stream ends."""
        if mode == Z_NO_FLUSH:
            return b''
        if not Z_NO_FLUSH <= mode <= Z_BLOCK:
            raise error('Error -2 while flushing: inconsistent stream state')
        if self._is_finished:
            raise error('Error -2 while flushing: inconsistent stream state')
        if mode != Z_FINISH:
            if not self._pending and self._last_flush >= mode:
                return b''
            result = self._begun() + self._written(len(self._pending), Z_FULL_FLUSH if mode == Z_FULL_FLUSH else Z_SYNC_FLUSH)
            self._last_flush = mode
            if mode == Z_FULL_FLUSH:
                self._window = b''
            return result
        result = self._begun() + self._written(len(self._pending), Z_FINISH)
        self._is_finished = True
        if self._format == _ZLIB:
            result += self._check.to_bytes(4, 'big')
        elif self._format == _GZIP:
            result += self._check.to_bytes(4, 'little') + (self._total & 0xffffffff).to_bytes(4, 'little')
        return result

    def copy(self):
        other = _new(_Compress)
        for name in _Compress.__slots__:
            setattr(other, name, getattr(self, name))
        other._pending = self._pending[:]
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _begun(self):
        """The stream's header, once."""
        if self._has_begun:
            return b''
        self._has_begun = True
        level = 6 if self._level == -1 else self._level
        is_fast = self._strategy >= Z_HUFFMAN_ONLY or level < 2
        if self._format == _GZIP:
            return b'\x1f\x8b\x08\0\0\0\0\0' + bytes([2 if level == 9 else 4 if is_fast else 0, 3])
        if self._format == _RAW:
            return b''
        header = (8 + (self._wbits - 8 << 4) << 8) | (0 if is_fast else 1 if level < 6 else 2 if level == 6 else 3) << 6
        if self._dictionary is not None:
            header |= 32
        result = (header + 31 - header % 31).to_bytes(2, 'big')
        return result if self._dictionary is None else result + _adler32(self._dictionary, 1).to_bytes(4, 'big')

    def _written(self, count, flush):
        data = self._pending if count == len(self._pending) else self._pending[:count]
        result = _deflated(data, self._window, self._level, self._wbits, self._memory, self._strategy, flush)
        if type(result) is int:
            raise error(f'Error {result} while compressing data')
        self._window = bytes((self._window + data)[-32768:]) if len(data) < 32768 else bytes(data[-32768:])
        del self._pending[:count]
        return result


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """An object that compresses data as it comes."""
    if zdict is not None:
        zdict = bytes(_bytes(zdict))
    size, kind = (-wbits, _RAW) if wbits < 0 else (wbits - 16, _GZIP) if wbits > 15 else (wbits, _ZLIB)
    if (method != DEFLATED or not 8 <= size <= 15 or size == 8 and kind != _ZLIB or not -1 <= level <= 9 or not 1 <= memLevel <= 9
            or not Z_DEFAULT_STRATEGY <= strategy <= Z_FIXED):
        raise ValueError('Invalid initialization option')
    if zdict is not None and kind == _GZIP:
        raise ValueError('Invalid dictionary')
    self = _new(_Compress)
    # The C library knows no window of 8 bits for writing.
    self._level, self._wbits, self._memory, self._strategy = level, max(size, 9), memLevel, strategy
    self._format, self._dictionary, self._window = kind, zdict, (zdict or b'')[-32768:]
    self._pending, self._has_begun, self._is_finished = bytearray(), False, False
    self._check, self._total, self._last_flush = 1 if kind == _ZLIB else 0, 0, -1
    return self


def compress(data, /, level=-1, wbits=MAX_WBITS):
    """The data compressed, in one stream."""
    data = _bytes(data)
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    try:
        stream = compressobj(level, DEFLATED, wbits)
    except ValueError:
        raise error('Bad compression level') from None
    result = stream._begun()
    if stream._format == _GZIP:
        stream._check = _crc32(data, 0)
    elif stream._format == _ZLIB:
        stream._check = _adler32(data, 1)
    stream._total = len(data)
    stream._pending = bytearray(data)
    return result + stream.flush()


_Compress.__name__ = _Compress.__qualname__ = 'Compress'


# MARK: Decompressing

class _Decompress:
    # The phase is the number of what comes next: header, deflate stream, trailer, nothing.
    __slots__ = ('_wbits', '_dictionary', '_phase', '_format', '_kept', '_state', '_check', '_total', 'unused_data', 'unconsumed_tail', 'eof')
    __module__ = 'zlib'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Decompress' instances")

    def decompress(self, data, /, max_length=0):
        """Take data in; returns the bytes that are ready, at most `max_length` if that is not 0."""
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        return self._decompressed(_bytes(data), max_length or _unlimited)

    def flush(self, length=DEF_BUF_SIZE, /):
        """The bytes that `unconsumed_tail` still gives."""
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return b'' if self._phase == 3 else self._decompressed(self.unconsumed_tail, _unlimited)

    def copy(self):
        other = _new(_Decompress)
        for name in _Decompress.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _decompressed(self, data, limit):
        self.unconsumed_tail = b''
        if self._phase == 3:
            self.unused_data += data
            return b''
        result = b''
        if self._phase == 0:
            data = self._kept + data
            self._kept = b''
            size = self._header_size(data)
            if size is None:
                self._kept = bytes(data)
                return b''
            data = data[size:]
            self._phase = 1
        if self._phase == 1:
            answer = _inflated(self._state, data, limit)
            if type(answer) is str:
                raise _fault(answer)
            self._state, result, unused, is_ended = answer
            if self._format == _GZIP:
                self._check = _crc32(result, self._check)
            elif self._format == _ZLIB:
                self._check = _adler32(result, self._check)
            self._total += len(result)
            data = data[len(data) - unused:]
            if not is_ended:
                self.unconsumed_tail = bytes(data)
                return result
            self._phase, self._state = 2, b''
        data = self._kept + data
        size = 8 if self._format == _GZIP else 4 if self._format == _ZLIB else 0
        if len(data) < size:
            self._kept = bytes(data)
            return result
        self._kept = b''
        order = 'big' if self._format == _ZLIB else 'little'
        if size and int.from_bytes(data[:4], order) != self._check:
            raise _fault('incorrect data check')
        if size == 8 and int.from_bytes(data[4:8], order) != self._total & 0xffffffff:
            raise _fault('incorrect length check')
        self._phase, self.eof = 3, True
        self.unused_data += data[size:]
        return result

    def _header_size(self, data):
        """The number of bytes in front of the deflate stream; None: they are not all there."""
        wbits = self._wbits
        if wbits < 0:
            self._format = _RAW
            return 0
        if len(data) < 2:
            return None
        if wbits > 15 and data[:2] == b'\x1f\x8b':
            self._format, self._check = _GZIP, 0
            return _gzip_header_size(data)
        if 16 <= wbits < 32 or int.from_bytes(data[:2], 'big') % 31:
            raise _fault('incorrect header check')
        if data[0] & 15 != 8:
            raise _fault('unknown compression method')
        if (data[0] >> 4) + 8 > (wbits & 15 or 15):
            raise _fault('invalid window size')
        self._format, self._check = _ZLIB, 1
        if not data[1] & 32:
            return 2
        if len(data) < 6:
            return None
        if self._dictionary is None:
            raise error('Error 2 while decompressing data')
        if int.from_bytes(data[2:6], 'big') != _adler32(self._dictionary, 1):
            raise error('Error -3 while setting zdict: invalid input data')
        self._state = _inflating(self._dictionary)
        return 6


_Decompress.__name__ = _Decompress.__qualname__ = 'Decompress'


def _fault(message):
    return error(f'Error -3 while decompressing data: {message}')


def _gzip_header_size(data):
    # Fixed fields, then by the flags: extra field (4), name (8), comment (16), checksum of the header (2).
    if len(data) < 10:
        return None
    if data[2] != 8:
        raise _fault('unknown compression method')
    flags = data[3]
    if flags & 0xe0:
        raise _fault('unknown header flags set')
    place = 10
    if flags & 4:
        if len(data) < place + 2:
            return None
        place += 2 + int.from_bytes(data[place:place + 2], 'little')
    for flag in 8, 16:
        if flags & flag:
            place = data.find(b'\0', place) + 1
            if not place:
                return None
    if flags & 2:
        if len(data) >= place + 2 and int.from_bytes(data[place:place + 2], 'little') != _crc32(data[:place], 0) & 0xffff:
            raise _fault('header crc mismatch')
        place += 2
    return place if place <= len(data) else None


def decompressobj(wbits=MAX_WBITS, zdict=None):
    """An object that decompresses data as it comes."""
    if zdict is not None:
        try:
            zdict = bytes(memoryview(zdict))
        except TypeError:
            raise TypeError('zdict argument must support the buffer protocol') from None
    if not (-15 <= wbits <= -8 or wbits in (0, 16, 32) or 8 <= wbits <= 15 or 24 <= wbits <= 31 or 40 <= wbits <= 47):
        raise ValueError('Invalid initialization option')
    self = _new(_Decompress)
    self._wbits, self._dictionary = wbits, zdict
    self._phase, self._format, self._kept, self._check, self._total = 0, _ZLIB, b'', 1, 0
    self._state = _inflating(zdict) if wbits < 0 and zdict is not None else b''
    self.unused_data = self.unconsumed_tail = b''
    self.eof = False
    return self


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """What a whole stream was made of."""
    data = _bytes(data)
    try:
        stream = decompressobj(wbits)
    except ValueError:
        raise error('Error -2 while preparing to decompress data: inconsistent stream state') from None
    result = stream._decompressed(data, _unlimited)
    if not stream.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return result
"""##
}
