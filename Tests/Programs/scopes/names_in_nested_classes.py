# Names in classes within functions within classes: what a body sees, what it binds, and where global and nonlocal lead.
x = 'module'


def outer():
    x = 'outer'

    class A:
        seen = x
        x = 'A'
        after = x
        inside = [x for _ in range(1)]
        pairs = {x: n for n, x in enumerate([x, x])}

        def method(self):
            return x, self.x

        class B:
            seen = x
            y = [x, 'B']

            def method(self):
                nonlocal x
                x = x + '+'
                return x

        lam = lambda self: x

    return A, lambda: x


A, read = outer()
print(A.seen, A.x, A.after, A.inside, A.pairs, A().method(), A.B.seen, A.B.y)
print(A.B().method(), read(), A().lam(), A().method(), x)


def declared():
    x = 'declared'

    class C:
        global x
        seen = x
        x = 'set by C'

        def method(self):
            return x

    return C, x


C, local = declared()
print(C.seen, local, x, C().method(), 'x' in vars(C))


def rebinding():
    x = 'first'

    class D:
        nonlocal x
        x = 'second'
        seen = x

    return D, x


D, now = rebinding()
print(D.seen, now, 'x' in vars(D))


def deleted():
    y = 1

    class E:
        y = y
        before = y
        del y
        try:
            after = y
        except NameError as error:
            after = str(error)

    return E


try:
    print(deleted().before, deleted().after)
except NameError as error:
    print('NameError', error)


def conditional(flag):
    z = 'free'

    class F:
        if flag:
            z = 'own'
        seen = z

    return F.seen


print(conditional(True))
try:
    conditional(False)
except NameError as error:
    print(error)


def super_and_class():
    class Base:
        def hello(self):
            return 'base'

    class Derived(Base):
        def hello(self):
            return super().hello(), __class__.__name__, [__class__ for _ in '.'][0] is Derived

        nested = lambda self: (lambda: super(Derived, self).hello())()

    return Derived


d = super_and_class()()
print(d.hello(), d.nested(), type(d).hello.__closure__ is not None, type(d).hello.__code__.co_freevars)


def parameters(x=x, *, y=[x]):
    def inner(x=x):
        return x, y

    return inner()


print(parameters(), parameters('given'))
exec('x = "exec"\nclass G:\n    seen = x\n    def m(self): return x', g := {'x': 'given'})
print(g['G'].seen, g['G']().m(), x)
