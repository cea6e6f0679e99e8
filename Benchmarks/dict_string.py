"""Dicts with string keys, splitting, joining, formatting."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000


def words(n):
    seed = 7
    for _ in range(n):
        seed = (seed * 48271) % 2147483647
        yield "w" + str(seed % 5000)


def run(n):
    counts = {}
    for w in words(n):
        counts[w] = counts.get(w, 0) + 1
    text = " ".join(words(n // 2))
    lengths = {}
    for w in text.split():
        w = w.replace("w1", "x").upper()
        if w.startswith("X") or "99" in w:
            lengths[w] = lengths.get(w, 0) + len(w)
    best = sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:3]
    lines = [f"{w}:{c:>6}" for w, c in counts.items()]
    return best, len(counts), len(lengths), sum(lengths.values()), len("\n".join(lines))


print(run(SIZE))
