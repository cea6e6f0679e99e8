# _sre: patterns, matches and scanners as objects. The code arrays are what re's compiler makes.
import _sre

# (?P<a>[a-z])(\d)?
PAIR = _sre.compile(r'(?P<a>[a-z])(\d)?', 32, [
    14, 8, 4, 1, 2, 22, 97, 122, 0, 17, 0, 13, 5, 22, 97, 122, 0, 17, 1, 23, 12, 0, 1, 17, 2, 13, 4, 8, 10, 0, 17, 3, 18, 1,
], 2, {'a': 1}, (None, 'a', None))
# x*
MANY = _sre.compile('x*', 32, [14, 4, 0, 0, 4294967295, 24, 6, 0, 4294967295, 16, 120, 1, 1], 0, {}, (None,))
B = _sre.compile(b'b', 0, [14, 8, 3, 1, 1, 1, 1, 98, 0, 16, 98, 1], 0, {}, (None,))


class Index:
    def __index__(self):
        return 1


class Text(str):
    pass


m = PAIR.search('-a1b', 1)
print(m, m.groups(), m.groups(0), m.groupdict(), m.lastindex, m.lastgroup, m.pos, m.endpos, m.regs, m.re is PAIR, m.string)
m = PAIR.search('-a1b', Index(), -5 + 100)
print(m.group(), m.group(0, 'a', 2), m['a'], m[Index()], m.span(2), m.start('a'), m.end(), m.endpos)
print(PAIR.match('1'), PAIR.fullmatch('a1'), PAIR.fullmatch('a1', 0, 1), PAIR.match('ab', 3, 1), PAIR.search('abc', 1, 2).span())
print(PAIR.groups, PAIR.groupindex, PAIR.flags, PAIR.pattern, PAIR == PAIR, PAIR == MANY, hash(PAIR) == hash(PAIR), PAIR.__copy__() is PAIR)
print(PAIR.findall('a1b'), MANY.findall('axxb'), B.findall(b'abcb'), PAIR.split('-a1-b-'), MANY.split('axbc', 2), PAIR.split('a', -1))
print([m.span() for m in MANY.finditer('axxb')], [m[1] for m in PAIR.finditer('a1b2', 1)])
print(MANY.sub('-', 'abxc'), MANY.subn('-', 'abxc', 2), PAIR.sub(lambda m: m[1].upper(), 'a1-b'), PAIR.sub(lambda m: None, 'a1-b'), B.sub(b'x', bytearray(b'abc')))
print(type(PAIR.search(Text('a')).string).__name__, type(PAIR.search(Text('a')).group()).__name__, B.search(memoryview(b'ab')).group())

scanner = MANY.scanner('xxa')
print(type(scanner), scanner.pattern is MANY, scanner.match(), scanner.match(), scanner.search(), scanner.search(), scanner.search())
print(type(m), type(PAIR), bool(m), _sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.MAXGROUPS, _sre.getcodesize())
print(_sre.ascii_iscased(65), _sre.ascii_iscased(0xE9), _sre.unicode_iscased(0xE9), _sre.unicode_tolower(0xC9))
print([hex(_sre.unicode_tolower(c)) for c in (0x130, 0x1E9E, 0x3A3, 0x10400, 0xDF, 0x1F88)], [_sre.unicode_iscased(c) for c in (0xDF, 0x1F80, 0x149, 0x4E00)])


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: PAIR.search(b'a'))
attempt(lambda: B.search('a'))
attempt(lambda: PAIR.search(5))
attempt(lambda: PAIR.search('a', 'b'))
attempt(lambda: PAIR.search('a', 10 ** 30))
attempt(lambda: m.group(3))
attempt(lambda: m.group('b'))
attempt(lambda: m.group(-1))
attempt(lambda: m[None])
attempt(lambda: PAIR.sub(lambda m: 5, 'a'))
attempt(lambda: PAIR.sub(lambda m: 1 / 0, 'a'))
attempt(lambda: type(m)())
attempt(lambda: type('P', (type(PAIR),), {}))
attempt(lambda: _sre.compile('', 0, [2 ** 32], 0, {}, ()))
attempt(lambda: _sre.compile('', 0, ['a'], 0, {}, ()))
