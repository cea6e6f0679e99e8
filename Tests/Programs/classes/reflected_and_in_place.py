# Which operand's method is tried, in which order, and what NotImplemented leads to.
log = []


def make(name, *bases, **methods):
    namespace = {}
    for method, result in methods.items():
        def special(self, *others, method=method, result=result):
            log.append(f"{type(self).__name__}.{method}")
            return result
        namespace[f"__{method}__"] = special
    return type(name, bases, namespace)


NI = NotImplemented
A = make("A", add=NI, radd=NI, iadd=NI, sub="A-", rsub="-A", mul=NI, lt=NI, gt="A>", eq=NI, matmul="A@", pow="A**", rpow="**A", divmod=NI, rdivmod="divmod A")
B = make("B", radd="+B", rsub=NI, rmul=NI, imul=NI, gt=NI, lt="B<", eq=NI, rmatmul="@B", rpow=NI)
Sub = make("Sub", A, radd="+Sub", rsub="-Sub", lt="Sub<", eq="Sub==")
Same = make("Same", A)


def attempt(text):
    log.clear()
    try:
        result = eval(text)
    except TypeError as error:
        result = f"TypeError: {error}"
    print(f"{text}: {result}  [{' '.join(log)}]")


a, b, sub, same = A(), B(), Sub(), Same()
for text in ("a + b", "b + a", "a + a", "a + sub", "sub + a", "a + same", "a - b", "b - a", "a - sub", "a - same", "a * b", "b * a", "a @ b", "b @ a", "b @ b", "a ** b", "b ** a", "pow(a, b, 2)",
             "pow(b, a)", "divmod(a, b)", "divmod(b, a)", "a < b", "b < a", "a > b", "a < sub", "a > sub", "a == b", "a != b", "a == sub", "a != sub", "a <= b", "1 + b", "b + 1", "1 + a", "[] + b", "'x' * a",
             "-a", "~a", "+a", "abs(a)", "1 < a", "a < 1", "a in [b]", "a in [a]", "[a] == [b]", "(a,) < (b,)"):
    attempt(text)


def in_place(text, **names):
    log.clear()
    try:
        exec(text, names)
        result = names["x"] if not isinstance(names["x"], (A, B)) else type(names["x"]).__name__
    except TypeError as error:
        result = f"TypeError: {error}"
    print(f"{text}: {result}  [{' '.join(log)}]")


for text in ("x += b", "x -= b", "x *= b", "x @= b", "x **= b", "x //= b", "x |= b", "x <<= b"):
    in_place(text, x=A(), b=b)
in_place("x *= a", x=B(), a=a)
in_place("x += a", x=1, a=b)
