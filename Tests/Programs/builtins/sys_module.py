import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 11))
print(sys.version_info.releaselevel, sys.maxunicode, sys.byteorder in ("little", "big"))
print(sys.maxsize > 2 ** 32, sys.argv, sys.flags.optimize, type(sys.modules).__name__)
print("sys" in sys.modules, sys.modules["__main__"].__name__, sys.modules["sys"] is sys)
print(sys.getdefaultencoding(), sys.getrecursionlimit(), sys.int_info.bits_per_digit > 0)
print(sys.float_info.max, sys.hash_info.width, sys.intern("abc") == "abc")
print(sys.intern("x" * 3) is sys.intern("xxx"), isinstance(sys.path, list), sys.stdout.name)
print(sys.stderr.name, sys.platform == "linux", sys.hexversion >> 24)
def depth():
    n, f = 0, sys._getframe()
    while f:
        n += 1
        f = f.f_back
    return n
print(depth(), (lambda: depth())())
def caller():
    return sys._getframe(1).f_code.co_name, sys._getframe(1).f_locals.get("marker"), sys._getframe().f_globals is globals(), sys._getframe().f_builtins["len"] is len
def f():
    marker = "here"
    return caller()
print(f())
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
sys.custom = 1
print(sys.custom)
del sys.custom
for bad in (
    lambda: sys.custom, lambda: sys.getrecursionlimit(1), lambda: sys.intern(5),
    lambda: sys.setrecursionlimit("x"),
):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
shown = []
sys.displayhook = lambda v: shown.append(v)
exec(compile("5\nNone\n'x'" if False else "5", "s", "single"))
print(shown)
sys.displayhook = sys.__displayhook__
exec(compile("'x'", "s", "single"))
print(__builtins__._)
print(__name__, __doc__, __spec__, __package__, __file__.endswith("sys_module.py"))
print(sys.builtin_module_names.count("sys"), isinstance(sys.builtin_module_names, tuple))
print(sys.exc_info(), sys.gettrace(), sys.is_finalizing(), sys.getfilesystemencoding())
