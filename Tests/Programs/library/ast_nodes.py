# _ast: nodes of syntax trees that a program makes.
import _ast

n = _ast.Constant(5, kind=None, lineno=3)
print(n.value, n.kind, n.lineno, n.end_lineno, n._fields, n._attributes, _ast.Constant.__match_args__, type(n), isinstance(n, _ast.expr), n.__dict__)


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: _ast.Constant(1, 2, 3))
attempt(lambda: _ast.Await(1, 2))
attempt(lambda: _ast.Constant(1, value=2))
attempt(lambda: _ast.Name().id)
attempt(lambda: _ast.Pass(1))
attempt(lambda: n.col_offset)
print(n.__reduce_ex__(2), _ast.AST._fields, _ast.AST._attributes, _ast.stmt._attributes, _ast.PyCF_ONLY_AST)
for name, node in sorted(vars(_ast).items()):
    if isinstance(node, type) and issubclass(node, _ast.AST):
        print(name, node.__base__.__name__, node._fields, len(node._attributes), [f for f in node._fields if getattr(node, f, 0) is None])
