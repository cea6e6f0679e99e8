# The tree of the built-in exceptions, and which handlers catch what.
import builtins


def tree(kind, depth=0):
    print('  ' * depth + kind.__name__)
    own = [sub for sub in kind.__subclasses__() if getattr(builtins, sub.__name__, None) is sub]
    for sub in sorted(own, key=lambda sub: sub.__name__):
        tree(sub, depth + 1)


tree(BaseException)
for kind, other in ((KeyError, LookupError), (ZeroDivisionError, ArithmeticError), (UnicodeDecodeError, ValueError), (ModuleNotFoundError, ImportError), (TabError, SyntaxError), (BrokenPipeError, OSError), (RecursionError, RuntimeError), (ExceptionGroup, BaseExceptionGroup), (KeyboardInterrupt, Exception), (GeneratorExit, Exception), (StopIteration, Exception), (ExceptionGroup, Exception)):
    print(kind.__name__, other.__name__, issubclass(kind, other))
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 22, 32, 103, 104, 110, 111, 114, 9999):
    print(number, type(OSError(number, 'text')).__name__, type(OSError(number)).__name__, end='; ')
print()


class Own(OSError):
    pass


print(type(Own(2, 'text')).__name__, type(FileNotFoundError(13, 'text')).__name__, OSError(2, 'a').errno, repr(OSError(2, 'a', 'f')), str(OSError(2, 'a', 'f', 5, 'g')))
for trigger in ('1/0', '[][1]', '{}[1]', 'int("x")', 'x_', 'None.x', '1+""', '"\\ud800".encode()', 'b"\\xff".decode()', 'next(iter(()))', 'open("/nonexistent/x")', 'import_', '10.0**400', 'assert_', '(lambda: (yield))().throw(GeneratorExit)', 'eval("(")', 'chr(-1)', '[].pop()', 'set().pop()', '{}.popitem()', '().index(1)', 'memoryview(b"a").cast("Q")', 'float("1e400") // 0', '1 << -1', 'range(0).index(1)'):
    try:
        eval(trigger)
    except BaseException as error:
        print(trigger, type(error).__name__, [k.__name__ for k in (LookupError, ArithmeticError, ValueError, OSError, NameError, TypeError) if isinstance(error, k)])
