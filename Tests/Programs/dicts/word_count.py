TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity"""
def words(text):
    word = ""
    for c in text.lower():
        if c.isalpha(): word += c
        elif word:
            yield word
            word = ""
    if word: yield word
counts = {}
for w in words(TEXT): counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:6]: print(f"{w:<8}{n:>3} {'#' * n}")
index = {}
for position, w in enumerate(words(TEXT)): index.setdefault(w[0], {}).setdefault(w, []).append(position)
print({letter: sorted(ws) for letter, ws in sorted(index.items())})
print(index["t"]["the"], max(counts.values()))
print({n: sorted(w for w in counts if counts[w] == n) for n in sorted(set(counts.values()))})
pairs = {}
previous = None
for w in words(TEXT):
    if previous: pairs.setdefault(previous, []).append(w)
    previous = w
print({k: v for k, v in pairs.items() if len(set(v)) > 1})
def generate(start, n):
    out = [start]
    for i in range(n):
        nexts = pairs.get(out[-1])
        if not nexts: break
        out.append(nexts[i % len(nexts)])
    return " ".join(out)
print(generate("it", 12))
anagrams = {}
for w in "listen silent enlist google elgoog abc cab bca".split(): anagrams.setdefault("".join(sorted(w)), []).append(w)
print(list(anagrams.values()))
def invert(d):
    out = {}
    for k, v in d.items(): out.setdefault(v, []).append(k)
    return out
print(invert({"a": 1, "b": 2, "c": 1}))
def flatten(d, prefix=""):
    for k, v in d.items():
        if isinstance(v, dict): yield from flatten(v, prefix + k + ".")
        else: yield prefix + k, v
print(dict(flatten({"a": 1, "b": {"c": 2, "d": {"e": 3}}})))
def deep_merge(a, b):
    return {k: deep_merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b[k] if k in b else a[k] for k in {**a, **b}}
print(deep_merge({"x": {"y": 1, "z": 2}, "k": 0}, {"x": {"z": 3, "w": 4}, "n": None}))
