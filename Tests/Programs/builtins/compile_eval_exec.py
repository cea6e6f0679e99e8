# compile, eval and exec: modes, namespaces, locals, code objects, and their errors.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Space(dict):
    def __missing__(self, key):
        if key.startswith('auto'):
            return f'<{key}>'
        raise KeyError(key)


def run(text, *spaces):
    exec(text, *spaces)
    return {k: v for k, v in (spaces[-1] if spaces else {}).items() if k != '__builtins__'}


code = compile('x + 1', 'name', 'eval')
for function in (lambda: eval(code, {'x': 4}), lambda: eval(' 1 + 2 '), lambda: eval('\t3\n'), lambda: eval(b'5'), lambda: eval(bytearray(b'6')), lambda: eval('x', {'x': 1}, {'x': 2}), lambda: eval('auto_x', {}, Space()), lambda: eval('other', {}, Space()), lambda: eval('x = 1'), lambda: eval(''), lambda: eval('1;2'), lambda: eval(5), lambda: eval('1', 5), lambda: eval('1', {}, 5), lambda: eval('1', []), lambda: eval('1\0'),
                 lambda: eval('__builtins__ is not None', {}), lambda: eval('len', {'__builtins__': {}}), lambda: eval('len("ab")', {'__builtins__': {'len': lambda x: 'own'}}), lambda: eval('1', globals={}), lambda: eval(), lambda: eval(compile('pass', 'f', 'exec')), lambda: eval(compile('1', 'f', 'single')), lambda: run('a = 1; b = a + 1', {}), lambda: run('y = x', {'x': 3}, {}), lambda: run('global g; g = 1; l = 2', {}, {}),
                 lambda: run('def f(): return q\nr = f()\ndel f', {'q': 7}), lambda: run('def f(): return q\nr = f()', {}, {'q': 7}), lambda: run(code, {'x': 1}), lambda: run('1/0', {}), lambda: run('raise KeyError(5)', {}), lambda: run('x =', {}), lambda: run('class A: y = auto_1', {}, Space()), lambda: exec('1', {}, {}, closure=5), lambda: exec(5), lambda: exec('x', 1), lambda: compile('1', 'f', 'other'), lambda: compile('1', 5, 'eval'),
                 lambda: compile(5, 'f', 'eval'), lambda: compile('1'), lambda: compile('x y', 'f', 'exec'), lambda: compile('1', b'f', 'eval').co_filename, lambda: compile('a = 1', 'f', 'eval'), lambda: compile('a = 1\nb = 2', 'f', 'single'), lambda: compile('\0', 'f', 'exec'), lambda: compile('1', 'f', 'eval', flags=1 << 30), lambda: compile('def f(): pass', 'f', 'exec').co_names, lambda: compile(source='1', filename='f', mode='eval').co_filename):
    attempt(function)
exec('shown = 1 + 1')
print('shown' in globals(), shown)


def local():
    inner = 5
    exec('inner = 6')
    return inner, eval('inner'), sorted(locals())


print(local(), eval('[i * j for i in range(2) for j in range(2)]'), eval('(lambda z: z + 1)(4)'), eval('(w := 3)', {}))
compile('1', 'f', 'single')
exec(compile('5 + 5\n"text"', 'f', 'exec'))
exec(compile('5 + 5', 'f', 'single'))
