# Decorators are any expressions since 3.9; the order in which decorators, defaults and annotations are evaluated.
log = []


def say(name):
    log.append(name)
    return lambda thing: log.append(f"apply {name}") or thing


class Box:
    inside = [say, {"k": say}]

    def __matmul__(self, other):
        return other


def flush():
    print(*log, sep=", ")
    log.clear()


@say("first")
@say("second")
def f(a: log.append("annotation a") = log.append("default a"), *, b: log.append("annotation b") = log.append("default b")) -> log.append("returns"):
    pass


flush()


@say("class first")
@say("class second")
class C(log.append("base") or object, **(log.append("keywords") or {})):
    log.append("body")


flush()


@Box.inside[0]("subscript")
@Box.inside[1]["k"]("deep subscript")
@(lambda name: say(name))("lambda call")
@(say("conditional") if log is not None else None)
@(decorator := say("walrus"))
@(Box() @ say("matmul"))
def g():
    pass


flush()


@decorator
async def h():
    yield


flush()
print(type(h()).__name__)


@lambda function: "replaced"
def replaced():
    pass


@str
class Text:
    def method(self): pass


@type
def kind(): pass


print(replaced, Text, kind)


@staticmethod
def plain(x):
    return x * 2


print(plain(4), plain.__name__, plain.__wrapped__(5), type(plain).__name__)


class D:
    @property
    def p(self):
        return 1

    @p.setter
    def p(self, value):
        log.append(f"set {value}")

    @classmethod
    @property
    def cp(cls):
        return cls.__name__

    @staticmethod
    @lambda function: lambda: "inner " + function.__name__
    def s():
        pass


d = D()
d.p = 5
print(d.p, D.cp, d.s(), D.s())
flush()
for line in ("@1", "@None", "@[]", "@str.upper", "@missing"):
    try:
        exec(line + "\ndef x(): pass")
        print(line, "->", x)
    except Exception as error:
        print(line, "->", type(error).__name__, error)
for text in ("@x", "@x\ny = 1", "@\ndef f(): pass", "@x def f(): pass", "@x y\ndef f(): pass", "@x\n\n\ndef f(): pass", "@x\n# c\nclass D: pass",
             "@x, y\ndef f(): pass", "@x = 1\ndef f(): pass", "@yield\ndef f(): pass", "@*x\ndef f(): pass", "@x\nlambda: 0", "@x\nasync def f(): pass"):
    try:
        compile(text, "t", "exec")
        print("ok", repr(text))
    except SyntaxError as error:
        print(f"{text!r}: {error.msg} ({error.lineno}, {error.offset})")


def numbered(n):
    def decorate(function):
        function.numbers = getattr(function, "numbers", ()) + (n,)
        return function
    return decorate


@numbered(1)
@numbered(2)
@numbered(3)
def many():
    "doc"


print(many.numbers, many.__doc__, many.__code__.co_firstlineno - g.__code__.co_firstlineno)
