# compile() with PyCF_ONLY_AST: the trees of all kinds of statements, expressions and patterns.
import _ast


def show(node, depth=0):
    if isinstance(node, list):
        return '[' + ', '.join([show(item, depth) for item in node]) + ']'
    if not isinstance(node, _ast.AST):
        return repr(node)
    place = ''
    if hasattr(node, 'lineno'):
        place = f'@{node.lineno}:{node.col_offset}-{node.end_lineno}:{node.end_col_offset}'
    return f"{type(node).__name__}({', '.join([show(getattr(node, field)) for field in node._fields])}){place}"


def tree(source, mode='exec'):
    return compile(source, 'x', mode, _ast.PyCF_ONLY_AST)


for source in (
    'from . import x as y', 'def f(a, /, b=2, *c: int): global i', 'try: 1\nexcept* A as e: del q[::3]',
    'match x:\n    case [1, {"a": 2, **r}] | C(b=None) as n if n: pass', 'x: int = 1e400, b"ab", ..., 12345678901234567890123',
    'f"{a!r:>{w}}" u"z"', 'not (a < b is not c)', '{**a, 1: [i for i in x]}', '"\\ud800é"',
):
    print(show(tree(source)))
print(show(tree('a + b', 'eval')), show(tree('a; b\n', 'single')))
print(tree('a').body[0].value.ctx is tree('b').body[0].value.ctx, vars(tree('a').body[0].value.ctx))
module = tree('if a: b')
print(list(vars(module.body[0])), compile(module, 'x', 'exec', _ast.PyCF_ONLY_AST) is module, type(module).__mro__[1:])


class Other:
    pass


for attempt in (
    lambda: tree('a b'), lambda: tree('('), lambda: tree('a', 'other'), lambda: tree(1), lambda: tree(Other()), lambda: compile(Other(), 'x', 'exec'),
):
    try:
        print(attempt())
    except (SyntaxError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
