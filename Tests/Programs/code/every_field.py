# Every field of a code object: what it holds, what replace() makes of it, and that it cannot be changed.
def f(a, b=1, /, c=2, *args, d, e=5, **kwargs):
    "Doc."
    x = a + b
    def inner():
        return x
    return inner
c = f.__code__
for n in sorted(x for x in dir(c) if x.startswith('co_')):
    v = getattr(c, n)
    if n in ('co_code','co_lnotab','co_linetable','co_exceptiontable','co_filename','co_stacksize','co_consts','co_flags'): print(n, type(v).__name__)
    elif callable(v): print(n, 'method', n == 'replace' or len(list(v())) > 0)
    else: print(n, v)
print(c.co_flags & 0xff, [type(k).__name__ for k in c.co_consts])
import weakref
r = weakref.ref(c)
print(r() is c)
d = c.replace(co_name='g')
print(d.co_name, d == c, hash(d) == hash(c), d.co_qualname)
print(c.replace() == c, c.replace() is c)
print(c.replace(co_filename='zz') == c, c.replace(co_firstlineno=99) == c)
for kw in ({'co_argcount':-1},{'co_nlocals':-1},{'co_name':1},{'co_code':'x'},{'co_consts':[]},{'co_names':('a',1)},{'nope':1},{'co_flags':'x'},{'co_varnames':('a',)},{'co_freevars':('q',)},{'co_firstlineno':-5}):
    try:
        k = c.replace(**kw); print(kw, 'ok', k == c)
    except Exception as e: print(kw, type(e).__name__, e)
for n in ('co_name','co_code','co_consts','co_freevars','co_qualname','co_lines'):
    for op in ('set','del'):
        try:
            setattr(c,n,1) if op=='set' else delattr(c,n)
        except Exception as e: print(op, n, type(e).__name__, e)
print(repr(c).startswith('<code object f at 0x'), repr(c).split(',')[1:])
print(hash(compile('a','b','exec'))==hash(compile('a','c','exec')))
for a in ((), (1,), (1,2,3)):
    try: type(c)(*a)
    except TypeError as e: print(e)
try: c < c
except TypeError as e: print(e)
try: c.foo = 1
except AttributeError as e: print(e)
