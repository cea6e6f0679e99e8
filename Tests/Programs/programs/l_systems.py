# Rewriting: L-systems, elementary cellular automata, Markov algorithms, the look-and-say sequence, Collatz orbits.


def rewrite(axiom, rules, count):
    table = str.maketrans(rules)
    for _ in range(count):
        yield axiom
        axiom = axiom.translate(table)


def draw(commands):
    """Turtle steps on a grid, as the set of points visited in order."""
    position, heading, stack, points = 0j, 1 + 0j, [], [0j]
    for c in commands:
        match c:
            case "F":
                position += heading
                points.append(position)
            case "+":
                heading *= 1j
            case "-":
                heading *= -1j
            case "[":
                stack.append((position, heading))
            case "]":
                position, heading = stack.pop()
    return points


def picture(points):
    spots = {(int(p.imag), int(p.real)) for p in points}
    ys, xs = zip(*spots)
    return ["".join(" #"[(y, x) in spots] for x in range(min(xs), max(xs) + 1)).rstrip() for y in range(max(ys), min(ys) - 1, -1)]


print(*rewrite("A", {"A": "AB", "B": "A"}, 6))
print(*(len(s) for s in rewrite("F", {"F": "F+F-F-F+F"}, 4)))
*_, dragon = rewrite("FX", {"X": "X+YF+", "Y": "-FX-Y"}, 5)
print(dragon)
print(*picture(draw(dragon)), sep="\n")
print(*picture(draw("FF[+F[+F]F][-F]F")), sep="\n")
try:
    draw("F]")
except IndexError as error:
    print("IndexError:", error)


def automaton(rule, cells, count):
    for _ in range(count):
        yield "".join(".#"[c] for c in cells)
        padded = [0, *cells, 0]
        cells = [rule >> (padded[i] << 2 | padded[i + 1] << 1 | padded[i + 2]) & 1 for i in range(len(cells))]


for rule in 90, 30:
    print(rule, *automaton(rule, [0] * 7 + [1] + [0] * 7, 5), sep="\n")


def markov(text, rules, limit=50):
    for step in range(limit):
        for old, new, *end in rules:
            if old in text:
                text = text.replace(old, new, 1)
                break
        else:
            return text
        if end:
            return text
    raise RuntimeError(f"still going: {text[:10]}")


print(markov("|*||", [("*|", "|*"), ("*", "", True)]), markov("101", [("|0", "0||"), ("1", "0|"), ("0", "")]))
try:
    markov("a", [("a", "aa")], 5)
except RuntimeError as error:
    print("RuntimeError:", error)


def look_and_say(term="1"):
    while True:
        yield term
        out, i = [], 0
        while i < len(term):
            n = len(term[i:]) - len(term[i:].lstrip(term[i]))
            out.append(f"{n}{term[i]}")
            i += n
        term = "".join(out)


print(*(term for term, _ in zip(look_and_say(), range(7))))


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(*collatz(11), max((len([*collatz(n)]), n) for n in range(1, 12)))
