# The attributes of the built-in exceptions: how they are made, what they print, what can be set and deleted.
def show(error, *names):
    print(type(error).__name__, error.args, str(error), repr(error), [getattr(error, name) for name in names])


show(Exception()), show(Exception('a')), show(Exception('a', 1))
show(StopIteration(), 'value'), show(StopIteration(1, 2), 'value')
show(SystemExit(), 'code'), show(SystemExit(3), 'code'), show(SystemExit(1, 2), 'code')
show(KeyError('k')), show(KeyError()), show(KeyError('a', 'b')), show(IndexError('i'))
show(AttributeError('m'), 'name', 'obj'), show(AttributeError('m', name='n', obj=5), 'name', 'obj')
show(NameError('m', name='n'), 'name'), show(UnboundLocalError('u'), 'name')
show(ImportError('m', name='n', path='p'), 'msg', 'name', 'path'), show(ImportError(), 'msg'), show(ImportError('a', 'b'), 'msg'), show(ModuleNotFoundError('x'), 'msg')
names = ('errno', 'strerror', 'filename', 'filename2')
show(OSError(), *names), show(OSError('a'), *names), show(OSError(2, 'text'), *names), show(OSError(2, 'text', 'file'), *names), show(OSError(13, 't', 'a', None, 'b'), *names), show(OSError(1, 2, 3, 4, 5, 6), *names), show(OSError(17, 'e'), *names), show(OSError('x', 'y'), *names)
show(BlockingIOError(11, 'x', 5), 'errno', 'characters_written'), show(FileNotFoundError(2, 'n', 'f'), *names), show(PermissionError('p'), *names)
show(SyntaxError('m'), 'msg', 'filename', 'lineno', 'offset', 'text', 'print_file_and_line'), show(SyntaxError('m', ('f', 1, 2, 't')), 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno'), show(SyntaxError('m', ('f', 1, 2, 't', 3, 4)), 'end_lineno', 'end_offset'), show(IndentationError('i', ('f', 3, 1, 'x')), 'lineno')
show(UnicodeDecodeError('utf-8', b'ab\xff', 2, 3, 'why'), 'encoding', 'object', 'start', 'end', 'reason'), show(UnicodeEncodeError('ascii', 'aé€', 1, 3, 'why'), 'encoding', 'object', 'start', 'end', 'reason'), show(UnicodeTranslateError('aé', 1, 2, 'why'), 'object', 'start', 'end', 'reason')
show(BaseExceptionGroup('g', [ValueError(1)]), 'message', 'exceptions')


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for function in (lambda: Exception(a=1), lambda: KeyError(a=1), lambda: ImportError(bad=1), lambda: AttributeError('a', bad=1), lambda: NameError(bad=1), lambda: OSError(a=1), lambda: SyntaxError('m', 5), lambda: SyntaxError('m', (1, 2)), lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError('a', 'b', 1, 2, 'c'), lambda: UnicodeEncodeError('a', b'b', 1, 2, 'c'),
                 lambda: UnicodeTranslateError(1, 2, 3, 4), lambda: BaseExceptionGroup('g', []), lambda: BaseExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('g', [KeyboardInterrupt()]), lambda: BaseExceptionGroup('g', [1]), lambda: StopIteration(x=1), lambda: Exception().with_traceback(5), lambda: Exception().add_note(5), lambda: setattr(Exception(), 'args', 5),
                 lambda: setattr(Exception(), '__traceback__', 5), lambda: setattr(Exception(), '__cause__', 5), lambda: setattr(Exception(), '__context__', 5), lambda: delattr(Exception(), 'args'), lambda: delattr(Exception(), '__cause__'), lambda: setattr(Exception(), '__suppress_context__', 'a')):
    attempt(function)
error = ValueError('a')
error.args = ['x', 2]
error.extra = 5
error.add_note('note')
print(error.args, str(error), error.__dict__, error.__notes__, error.__cause__, error.__context__, error.__suppress_context__, error.__traceback__)
print([c.__name__ for c in ModuleNotFoundError.__mro__], issubclass(IOError, OSError), IOError is OSError, EnvironmentError is OSError, issubclass(RecursionError, RuntimeError))
