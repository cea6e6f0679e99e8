if (n := len("hello")) > 3:
    print("long", n)
while (n := n - 1) > 2:
    print(n)
print((a := 1) + (b := a + 1), a, b)
def f(x, y=(default := 5)):
    return x, y
print(f(k := 3), k, default, f(x=(z := 9)), z)
values = [w := 1, w + 1, w * 10]
print(values, w)
print({(key := "k"): key * 2}, key)
print((t := 1, 2), t, (u := (1, 2)), u)
def scopes():
    if (inner := 7):
        pass
    def nested():
        return inner
    return nested(), [(m := i) for i in range(3)], m
print(scopes())
lam = lambda: (q := 10) + q
print(lam())
s = "a1b22c333"
i, out = 0, []
while i < len(s):
    if (c := s[i]).isalpha():
        out.append([c, 0])
    else:
        out[-1][1] = out[-1][1] * 10 + int(c)
    i += 1
print(out)
print([last := x for x in "abc"], last)
print(any((witness := x) % 7 == 0 for x in range(1, 20)), witness)
print(f"{(v := 5):>{(width := 4)}}", v, width)
x = y = (zz := 3)
print(x, y, zz)
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "[i := 0 for i in range(1)]", "[x for x in (j := [1])]", "f(a=b:=1)", "lambda: x := 1", "(1 := 2)",
               "class C: [a := 1 for _ in '']", "def f(): (x := 1) = 2", "del (a := 1)", "x = y := 1"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(error.msg)
assert (ok := True)
print(ok, not (no := False), no, (b1 := 1) if (c1 := 0) else (d1 := 2), c1, d1)
