def counter(start=0, step=1):
    value = start
    def increment(by=None):
        nonlocal value
        value += step if by is None else by
        return value
    def get():
        return value
    def set(new):
        nonlocal value
        value = new
    return increment, get, set

inc, get, set_ = counter()
inc2, get2, set2 = counter(100, 10)
print(inc(), inc(), inc(5), get())
print(inc2(), inc2(), get2(), get())
set_(-1)
print(get(), inc())
print(inc.__code__ is inc2.__code__, inc.__closure__ is inc2.__closure__)
print(inc.__code__.co_freevars, get.__code__.co_freevars, set_.__code__.co_freevars)
cells = dict(zip(inc.__code__.co_freevars, inc.__closure__))
print(cells["value"] is get.__closure__[0] is set_.__closure__[0])
print(cells["value"] is get2.__closure__[0])
get.__closure__[0].cell_contents = "changed"
print(get())
try:
    inc()
except TypeError as error:
    print(error)
print(counter.__code__.co_cellvars)
