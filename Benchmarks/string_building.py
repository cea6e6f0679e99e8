"""Strings grown, joined, sliced and searched."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 2_500_000


def run(n):
    parts = []
    for i in range(n):
        parts.append(chr(97 + i % 26))
    text = "".join(parts)
    grown = ""
    for i in range(n):
        grown += text[i]
    vowels = 0
    for c in text:
        if c in "aeiou":
            vowels += 1
    rows = [f"{i:05d}|{c!r}|{i * 0.5:.2f}" for i, c in zip(range(n // 4), text)]
    csv = ",".join(rows)
    found = count = 0
    while (found := csv.find("z", found)) >= 0:
        found += 1
        count += 1
    return len(grown), grown == text, vowels, len(csv), count, csv[1000:1020], text[::-7][:10]


print(run(SIZE))
