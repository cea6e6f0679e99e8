# Writing and deleting each member of a function; the closure invariant wherever a function or a cell is made.
FunctionType = type(lambda: 0)
CellType = type((lambda x: (lambda: x))(1).__closure__[0])
def f(a, b=2, *, k=3):
    "doc"
    return a
def mk():
    x = 1
    def g(): return x
    def h(): return 1
    return g, h
g, h = mk()
for n in ('__closure__','__code__','__defaults__','__kwdefaults__','__dict__','__doc__','__globals__','__builtins__','__module__','__name__','__qualname__','__annotations__'):
    for what, val in (('set', 5), ('set', None), ('set', 'x'), ('set', (1,)), ('set', {}), ('del', None)):
        try:
            if what == 'set': setattr(f, n, val)
            else: delattr(f, n)
            print(n, what, val, 'ok', getattr(f, n, 'GONE') if n not in ('__globals__','__builtins__') else '')
        except Exception as e: print(n, what, val, type(e).__name__, e)
    
def show(fn):
    try: return fn()
    except Exception as e: return type(e).__name__ + ': ' + str(e)
def w(): pass
def sc(a, b): a.__code__ = b
print(show(lambda: sc(g, h.__code__)), show(lambda: sc(h, g.__code__)), show(lambda: sc(w, 1)), show(lambda: sc(w, h.__code__)), w())
code = g.__code__
print(show(lambda: FunctionType(code, {})))
print(show(lambda: FunctionType(code, {}, None, None, ())))
print(show(lambda: FunctionType(code, {}, None, None, (1,))))
print(show(lambda: FunctionType(code, {}, None, None, 5)))
print(show(lambda: FunctionType(code, {}, None, None, [CellType(3)])))
print(show(lambda: FunctionType(code, {}, None, None, (CellType(3),))()))
print(show(lambda: FunctionType(code, {}, None, None, (CellType(3),CellType(4)))))
print(show(lambda: FunctionType(h.__code__, {}, None, None, (CellType(3),))))
print(show(lambda: FunctionType(h.__code__, {}, None, None, None)()))
print(show(lambda: FunctionType(h.__code__, {}, 5)))
print(show(lambda: FunctionType(h.__code__, {}, 'nm').__name__))
print(show(lambda: FunctionType(h.__code__, {}, 'nm').__qualname__))
print(show(lambda: FunctionType(h.__code__, {}, 'nm', 3)))
print(show(lambda: FunctionType(h.__code__, {}, 'nm', (3,)).__defaults__))
print(show(lambda: FunctionType(h.__code__, 3)))
print(show(lambda: FunctionType(3, {})))
print(show(lambda: FunctionType()))
print(show(lambda: FunctionType(h.__code__, {}).__module__))
print(show(lambda: FunctionType(h.__code__, {'__name__':'mm'}).__module__))
c = CellType()
print(show(lambda: c.cell_contents)); c.cell_contents = 5; print(c.cell_contents); del c.cell_contents; print(show(lambda: c.cell_contents))
try: del c.cell_contents; print('twice ok')
except Exception as e: print(type(e), e)
print(show(lambda: CellType(1,2)), CellType(1)==CellType(1), CellType(1)<CellType(2), CellType()==CellType(), CellType()<CellType(1), show(lambda: hash(CellType(1))))
print(repr(CellType(1)).split(' at ')[0], repr(CellType()).split(': ')[1] , repr(CellType(1)).split(': ')[1].split(' at')[0])
print(eval(g.__code__, {}) if False else show(lambda: eval(g.__code__, {})))
print(show(lambda: exec(g.__code__, {}, closure=(CellType(2),))))
print(show(lambda: exec(g.__code__, {}, closure=())))
print(show(lambda: exec(h.__code__, {}, closure=(CellType(1),))))
print(show(lambda: exec("1", {}, closure=(CellType(1),))))
import weakref
r = weakref.ref(f); print(r() is f)
f.attr = 1; print(f.__dict__)
print(show(lambda: f.__get__(1)()), type(f.__get__(1)).__name__, show(lambda: f.__get__(None)), show(lambda: f.__get__(None, None)))
