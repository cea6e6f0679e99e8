# re: the whole of it, from the pattern's text on.
import re

m = re.match(r'(?P<first>\w+) (?P<second>\w+)(x)?', 'hello world')
print(m, m.groups(), m.groups('-'), m.groupdict(), m.lastindex, m.lastgroup, m.regs, m.pos, m.endpos)
print(m.group(), m[1], m['second'], m.group(1, 'second', 3), m.span('first'), m.start(3), m.end(2), m.expand(r'\2 \g<first>'))
print(re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)?', 'a1b'), re.sub(r'(a)(b)?', r'<\1\2>', 'ab a'), re.split(r'(,)\s*', 'a, b,c'))
print([m.span() for m in re.finditer('x*', 'axxb')], re.subn('', '-', 'abc'), re.sub('x', lambda m: m.group() * 2, 'axbx', count=1))
print(re.compile('x', re.I | re.M), re.compile(b'x'), re.compile('a(?P<n>b)').groupindex, re.escape('a.b*c'))
for p in 'a(', '[b-a]', '(?P<n>', 'a**', '(?<=a*)b':
    try:
        re.compile(p)
    except re.error as error:
        print(error)
