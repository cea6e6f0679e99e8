# A str that grows by += keeps its old values apart from the new ones, whatever is added to which.
s = ""
olds = []
for i in range(400):
    s += "%d," % i
    if i % 40 == 0:
        olds.append(s)
print(len(s), s[:20], s[-20:], [len(o) for o in olds], all(s.startswith(o) for o in olds))

# Two that grow from the same beginning.
base = "x" * 300
a = base + "a"
b = a + "1"
c = a + "2"
d = b + "3"
e = b + "4"
print(a[-2:], b[-3:], c[-3:], d[-4:], e[-4:], len(a), len(b), len(c), len(d), len(e), b == c, hash(b) == hash(base + "a1"))
print(b == base + "a1", {b: 1}[base + "a1"], c > b, c in {c}, b + c == base + "a1" + base + "a2")

# Itself, a part of itself, nothing, and wider characters.
t = "abc" * 100
for i in range(6):
    t += t[-5:]
    t += t[:7]
    t += ""
t += t
print(len(t), t[300:340], t[-12:])
w = "é" * 300
for i in range(50):
    w += "z" if i % 2 else "é"
    if i == 25:
        w += "€"
    if i == 40:
        w += "𝄞"
print(len(w), w[295:330], w.isascii(), w[:-1].count("é"), w.encode()[-10:], ("n" * 300 + "o").isascii(), ("n" * 300 + "é").isascii())

class Box:
    text = "start " * 50
box, table, many = Box(), {"k": "v" * 256}, ["q" * 257]
for i in range(30):
    box.text += str(i)
    table["k"] += str(i)
    many[0] += "!"
print(len(box.text), box.text[-8:], len(Box.text), len(table["k"]), table["k"][-5:], len(many[0]), many[0][255:259])

def joined(n):
    text = "-" * 256
    def add(more):
        nonlocal text
        text += more
        return text
    first = [add("*") for _ in range(n)]
    return len(first[0]), len(first[-1]), first[3][-4:], text.split("-")[-1], text.find("*"), text.replace("-", "")
print(joined(9))
print(f"{s[-4:]}{t[-3:]}", s.upper()[-5:], repr(a[-3:]), int("9" * 4 + s[:1]), "".join([a[-1], b[-1]]), a.rstrip("a") == base, sorted([c, b, a]) == [a, b, c])
