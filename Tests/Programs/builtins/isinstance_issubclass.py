class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(1, int | str), isinstance("x", int | str))
print(isinstance(None, int | None), isinstance(1.0, (int, (str, float))), isinstance(True, int))
print(isinstance(int, type), isinstance(A, object), issubclass(B, A), issubclass(A, A))
print(issubclass(bool, (str, int)), issubclass(int, int | str), issubclass(int, object))
print(isinstance(5, ()), issubclass(type, object))
for f in (
    lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: issubclass(1, int),
    lambda: issubclass(int, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)),
    lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int | 5,
    lambda: isinstance(1), lambda: isinstance(1, int | list[int]),
    lambda: isinstance("x", int | list[int]), lambda: None | None,
):
    try:
        print(f())
    except TypeError as error:
        print(error)
U = int | str | None
print(U, type(U).__name__, U.__args__, U == (str | int | None), int | int, (int | str) | float)
print(hash(int | str) == hash(str | int), int | None, list[int] | None)
print(A | B if False else (A | B).__args__ == (A, B), None | int)
class Claims:
    @property
    def __class__(self): return int
print(isinstance(Claims(), int), type(Claims()).__name__, isinstance(Claims(), Claims))
class Meta(type):
    def __instancecheck__(cls, x): print("check", x); return x == "yes"
    def __subclasscheck__(cls, c): print("sub", c.__name__); return c is str
class M(metaclass=Meta): pass
print(isinstance("yes", M), isinstance("no", M), isinstance(M(), M), issubclass(str, M))
print(issubclass(int, M), isinstance("no", (int, M)), isinstance("yes", M | None))
print(type(5) is int, type(5) == type(6), type("").__mro__, int.__base__, type.__base__)
print(object.__base__, bool.__bases__, A.__class__, A().__class__ is A, type(None), type(...))
print(type(NotImplemented), isinstance(type, type), type(A) is type)
print(callable(len), callable(A), callable(A()), callable(lambda: 0), callable("x"))
print(callable(A().__init__), hasattr(A, "__call__"), [t.__name__ for t in (int, str, A, type)])
