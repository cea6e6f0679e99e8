# Regular expressions to NFAs (Thompson), to DFAs (subsets), to the smallest DFAs (partition refinement), and matching.


class NFA:
    def __init__(self):
        self.edges = []

    def state(self):
        self.edges.append([])
        return len(self.edges) - 1

    def link(self, a, b, letter=""):
        self.edges[a].append((letter, b))

    def build(self, pattern):
        self.text = list(pattern[::-1])
        fragment = self.choice()
        if self.text:
            raise ValueError(f"unexpected {self.text[-1]!r}")
        return fragment

    def choice(self):
        start, end = self.sequence()
        while self.text and self.text[-1] == "|":
            self.text.pop()
            s, e = self.sequence()
            new_start, new_end = self.state(), self.state()
            for a, b in (start, end), (s, e):
                self.link(new_start, a)
                self.link(b, new_end)
            start, end = new_start, new_end
        return start, end

    def sequence(self):
        start = end = self.state()
        while self.text and self.text[-1] not in "|)":
            s, e = self.repeat()
            self.link(end, s)
            end = e
        return start, end

    def repeat(self):
        c = self.text.pop()
        if c == "(":
            s, e = self.choice()
            if not self.text:
                raise ValueError("missing ')'")
            self.text.pop()
        elif c in "*+?":
            raise ValueError(f"nothing to repeat before {c!r}")
        else:
            s, e = self.state(), self.state()
            self.link(s, e, c)
        while self.text and self.text[-1] in "*+?":
            c = self.text.pop()
            if c in "*+":
                self.link(e, s)
            if c in "*?":
                a, b = self.state(), self.state()
                for x, y in (a, s), (a, b), (e, b):
                    self.link(x, y)
                s, e = a, b
        return s, e

    def closure(self, states):
        seen, work = set(states), list(states)
        while work:
            for letter, other in self.edges[work.pop()]:
                if not letter and other not in seen:
                    seen.add(other)
                    work.append(other)
        return frozenset(seen)


def subsets(nfa, start, end):
    first = nfa.closure([start])
    numbers, table, accepting, work = {first: 0}, {}, set(), [first]
    for states in work:
        number = numbers[states]
        if end in states:
            accepting.add(number)
        moves = {}
        for s in states:
            for letter, other in nfa.edges[s]:
                if letter:
                    moves.setdefault(letter, set()).add(other)
        for letter in sorted(moves):
            target = nfa.closure(moves[letter])
            if target not in numbers:
                numbers[target] = len(numbers)
                work.append(target)
            table[number, letter] = numbers[target]
    return len(numbers), table, accepting


def minimize(count, table, accepting):
    letters = sorted({letter for _, letter in table})
    group = [int(s in accepting) for s in range(count)]
    while True:
        keys, new = {}, []
        for s in range(count):
            key = group[s], *(group[table[s, c]] if (s, c) in table else -1 for c in letters)
            new.append(keys.setdefault(key, len(keys)))
        if len(keys) == len(set(group)):
            break
        group = new
    table = {(new[s], c): new[t] for (s, c), t in table.items()}
    return len(keys), table, {new[s] for s in accepting}


def matches(dfa, text):
    _, table, accepting = dfa
    state = 0
    for c in text:
        state = table.get((state, c))
        if state is None:
            return False
    return state in accepting


for pattern, texts in ("a(b|c)*d", ["ad", "abcbd", "abc"]), ("(a|b)*abb", ["abb", "babb", "abab"]), ("x+y?", ["x", "xxy", "y"]), ("", ["", "a"]):
    nfa = NFA()
    dfa = subsets(nfa, *nfa.build(pattern))
    small = minimize(*dfa)
    print(f"{pattern!r}: {len(nfa.edges)} -> {dfa[0]} -> {small[0]} states, accepting {sorted(small[2])}")
    print("  ", *(f"{s}{c}{t}" for (s, c), t in sorted(small[1].items())))
    print("  ", [(t, matches(small, t), matches(dfa, t)) for t in texts])
for bad in "(a", "a)", "*", "a|+":
    try:
        NFA().build(bad)
    except ValueError as error:
        print(f"{bad}: {error}")
