name, n, pi, items = "world", 42, 3.14159265, [1, "two"]
print(f"hello {name}", f"{n}", f"{n:5}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n:x}|{n:#b}|{n:,}")
print(f"{pi:.2f} {pi:10.3f} {pi:e} {pi:g} {pi:%}")
print(f"{name!r} {name!s} {name!a} {'é'!a} {name!r:>10}", f"{{literal}} {{{n}}}")
print(f"{n=} {n = } {n=:>5} {name=!s} {n+1=}", f"{'nested ' + f'''{name + str(n)}'''}")
print(f"{items[1]} {items!r} {len(items)} {dict(a=1)['a']} {(lambda x: x * 2)(5)} {n if n > 5 else 0} {[x for x in range(3)]} { {'k': 'v'}['k'] }")
width, precision, fill = 10, 3, "*"
print(f"{pi:{width}.{precision}}|{name:{fill}^{width}}|{n:{'0'}{width}}|{name:{fill}>{width + 2}}")
print(f"" f"a{n}" "b{n}" f"{n}c", rf"\{n}\n", fr"\d{n}", f"""multi
{n}
line""", f"{'a' 'b'}", f"{n:}", f"{n!r:}", f"{''}")
print(f"{name!r:^{width}}", f"{3 == 3}", f"{n != 5}", f"{n:>{width}}"[:4], f"{(x := 5)} {x}")
print(f"{n!s:.1}", f"{None} {True:5} {None!r:>6}", f"{1,2}", f"{*items,}", f"{'{'}")
print(f"{n:{width}{'d'}}")
class C:
    def __format__(self, spec): return f"<{spec!r}>"
    def __repr__(self): return "C()"
print(f"{C()} {C():} {C():abc} {C()!r:>6} {C():{n}} {C():a{{}}b}" if False else f"{C()} {C():} {C():abc} {C()!r:>6} {C():{n}}")
def order(x): print("eval", x); return x
print(f"{order(1)}{order(2)!r:{order(6)}}{order(3)}")
for expression in (
    'f"{undefined}"', 'f"{1/0}"', 'f"{n:zz}"', 'f"{name:d}"', 'f"{pi:d}"', 'f"{n:.2}"',
    'f"{items:5}"', 'f"{name:,}"', 'f"{n:10.3d}"', 'f"{name:=5}"', 'f"{None:5}"', 'f"{n:c}"',
    'f"{-1:c}"', 'f"{n:_x}"', 'f"{n:,x}"', 'f"{n:,_}"', 'f"{name:+}"', 'f"{1j:=5}"', 'f"{1j:05}"',
    'f"{True:d} {True:s}"',
):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, type(error).__name__, error)
