# Chains of operators, attributes, calls and branches: a compiler's recursion is bounded.
def attempt(source):
    try:
        compile(source, 'x', 'exec')
    except (RecursionError, MemoryError) as error:
        return type(error).__name__, str(error)
    return 'compiled'


for first, more in ('a', '+a'), ('a', '.a'), ('a', '()'), ('a', '[0]'), ('a', '@b*c'), ('if a:\n a\n', 'elif b:\n b\n'):
    print(repr(more), attempt(first + more * 100), attempt(first + more * 3500))
print(attempt('match a:\n case a' + '.b' * 20000 + ': pass'), attempt('a = (' + 'b' + '+b' * 3200 + ')'), attempt('x' + ',x' * 20000))
print(attempt('a' + '.b' * 2000 + '+c' * 2000), attempt('f(a' + '.b' * 900 + ')' + '.c' * 900))
