class A:
    __secret = 1
    _single = 2
    __dunder__ = 3
    def __init__(self):
        self.__own = 4
        __local = 5
        self.seen = __local
    def read(self, other):
        return self.__own, other.__own, A.__secret
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
    def keyword(self, __arg=6, **kw): return __arg, kw
    def nested(self):
        class Inner:
            __x = 7
            def f(self): return self.__x
        def g(__y=8): return __y
        return Inner().f(), g(), [n for n in vars(Inner) if n.endswith("__x")]
    def build(self):
        return {"__key": 1}, getattr(self, "_A__own")

class B(A):
    def __init__(self):
        super().__init__()
        self.__own = "B own"
    def __hidden(self): return "B hidden"

a, b = A(), B()
print(sorted(vars(a)), sorted(vars(b)))
print(a.read(b), b.read(a), b.call(), b._B__hidden(), b._A__hidden())
print(a.keyword(), a.keyword(_A__arg=1), a.keyword(__arg=2), a.nested(), a.build())
try:
    a.__own
except AttributeError as error:
    print(error)
print([n for n in dir(A) if "secret" in n], A.__dunder__, A._single)
class _Under:
    __x = 1
print([n for n in vars(_Under) if n.endswith("x")])
class ___:
    __x = 1
print([n for n in vars(___) if n.endswith("x")])
class G:
    global __glob
    __glob = "module level"
    def f(self):
        import math as __m
        return __m.floor(2.5)
print(_G__glob, G().f(), A.keyword.__code__.co_varnames)
