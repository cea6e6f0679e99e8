# One code object, shared by the functions made from it; each function has its own closure.
x = 1000
def foo(x):
    def bar(y):
        print(x + y)
    return bar

b1 = foo(10)
b2 = foo(20)
b1(1)
b2(1)
print(b1 == b2)
print(b1.__code__ == b2.__code__)
print(b1.__code__ is b2.__code__)
print(b1.__closure__[0].cell_contents, b2.__closure__[0].cell_contents)
print(b1.__closure__[0] == b2.__closure__[0], b1.__closure__[0] is b2.__closure__[0])
print(b1.__code__.co_freevars, foo.__code__.co_cellvars, foo.__closure__)
print(b1.__globals__ is b2.__globals__ is globals())
print(b1.__code__ in foo.__code__.co_consts)
b1.__closure__[0].cell_contents = 500
b1(1)
b2(1)
hash(b1.__code__) == hash(b2.__code__) and print("same hash")
