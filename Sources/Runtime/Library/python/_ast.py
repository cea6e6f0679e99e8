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
