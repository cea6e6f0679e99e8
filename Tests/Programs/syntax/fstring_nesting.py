# f-strings: expressions, nesting, conversions, format specifications with fields, the = form, errors within.
value, width, precision = 3.14159, 10, 2
name, items = "fred", {"key": [1, 2]}


class Shown:
    def __repr__(self): return "<repr é>"
    def __str__(self): return "<str>"
    def __format__(self, spec): return f"<format {spec!r}>"


shown = Shown()
print(f"{value:{width}.{precision}f}|{value:{width}}|{value:{'>'}{width}}|{value!r:^{width}}|")
print(f"{shown}{shown!s}{shown!r}{shown!a}{shown:spec}{shown!s:>8}")
print(f"{items['key'][0]}" f'{items["key"][1]}' f"{items['key'][-1]:03}")
print(f"{{}}{{{name}}}{{{{{name}}}}}", f"{ {1: 2}[1] }", f"{ {'a', 'a'} }", f"{[i for i in range(3)]}")
print(f"{name=}", f"{name = }", f"{ name  =  !s}", f"{value=:.2f}", f"{name=!r:>8}", f"{1 + 1=}", f"{name + name=}")
print(f"{(lambda x: x * 2)(4)}", f"{(y := 5)}{y}", f"{name!r:{'>'}{'10'}}", f"{3:{4}}", f"{'a' 'b'}")
print(f"{'nested ' + f'{1}' + f'''{2}{3}'''}", f'''{f"{f'{4}'}"}''')
print(f'{name.upper()}' f"{name[1:]}" 'plain {name}' rf"\{name}")
print(f"""{
    name
}""", f'''{name
    + "x"}''')
print(f"{name!s:{'x'}<8}", f"{name:{'{'}<8}", f"{name:}<8}}")
print(f"{3 != 4}{3 == 3}{3 >= 2}{3 <= 2}", f"{1:#x}{255:#06x}", f"{1_000_000:_}{1234567.891:,.1f}")
print(f"{*[1, 2],}", f"{1, 2}", f"{None}{True}", f"{'a'if 1 else'b'}")


def generator():
    print(f"{(yield 1)}{(yield 2)}")


g = generator()
next(g), g.send("sent")
try:
    g.send("twice")
except StopIteration:
    pass


class Bad:
    def __format__(self, spec): return 5


for function in (lambda: f"{Bad()}", lambda: f"{1:q}", lambda: f"{undefined}", lambda: f"{'x':d}", lambda: f"{1:{2}{'z'}}"):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
for text in ("f'{'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{a b}'", "f'{a!x}'", "f'{a!rr}'", "f'}'", "f'{a:{b:{c}}}'", "f'{a\\\\n}'", "f'{#}'",
             "f'{lambda x: 1}'", "f'{a[}'", "f'{a)}'", "f'{a.}'", "f'{1:{}}'", "f'{=}'", "f'{a=b}'", "f'{*}'", "f'{**a}'", "f'{yield}'", "f'{(a}'", "f'{\"a}'"):
    try:
        compile(text, "<t>", "eval")
        print(text, "is valid")
    except SyntaxError as error:
        print(text, error.msg)
