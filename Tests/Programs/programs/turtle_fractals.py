def expand(axiom, rules, n):
    for _ in range(n): axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom
def draw(commands, right=90):
    x = y = heading = 0
    points, stack = [(0, 0)], []
    directions = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    for c in commands:
        if c in "FG":
            dx, dy = directions[heading]
            x, y = x + dx, y + dy
            points.append((x, y))
        elif c == "+": heading = (heading + 1) % 4
        elif c == "-": heading = (heading - 1) % 4
        elif c == "[": stack.append((x, y, heading))
        elif c == "]": x, y, heading = stack.pop()
    return points
def plot(points):
    left, top = min(x for x, _ in points), min(y for _, y in points)
    marks = {(x - left, y - top) for x, y in points}
    w, h = max(x for x, _ in marks) + 1, max(y for _, y in marks) + 1
    return "\n".join("".join("#" if (x, y) in marks else " " for x in range(w)).rstrip() for y in range(h))
dragon = expand("F", {"F": "F+G", "G": "F-G"}, 6)
print(dragon)
print(plot(draw(dragon)))
koch = expand("F", {"F": "F+F-F-F+F"}, 2)
print(plot(draw(koch)), len(koch))
hilbert = expand("A", {"A": "-BF+AFA+FB-", "B": "+AF-BFB-FA+"}, 3)
print(plot([(2 * x, 2 * y) for x, y in draw(hilbert)]))
print(len(set(draw(hilbert))), expand("A", {"A": "AB", "B": "A"}, 7))
print([len(expand("A", {"A": "AB", "B": "A"}, n)) for n in range(10)])
def sierpinski(n):
    if n == 0: return ["*"]
    s = sierpinski(n - 1)
    pad = " " * 2 ** (n - 1)
    return [pad + l + pad for l in s] + [l + " " + l for l in s]
print("\n".join(l.rstrip() for l in sierpinski(3)))
def cantor(n): return "#" if n == 0 else cantor(n - 1) + " " * 3 ** (n - 1) + cantor(n - 1)
for i in range(4): print("".join(c * 3 ** (3 - i) for c in cantor(i)))
