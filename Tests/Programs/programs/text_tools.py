TEXT = """Torpor is a state of decreased physiological activity in an animal, usually
marked by a reduced body temperature and metabolic rate.

Torpor enables animals to survive periods of reduced food availability. The term can
refer to the time a hibernator spends at low temperature, lasting days to weeks."""
def wrap(text, width, first="", rest=""):
    line = first
    empty = True
    for word in text.split():
        if not empty and len(line) + 1 + len(word) > width:
            yield line
            line, empty = rest, True
        line += word if empty else " " + word
        empty = False
    if not empty: yield line
def justify(line, width):
    words = line.split()
    if len(words) == 1: return line
    gaps, extra = divmod(width - sum(map(len, words)), len(words) - 1)
    return "".join(w + " " * (gaps + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
paragraphs = [" ".join(p.split()) for p in TEXT.split("\n\n")]
for p in paragraphs:
    *lines, last = wrap(p, 40)
    for line in lines: print("|" + justify(line, 40) + "|")
    print("|" + last.ljust(40) + "|")
print("\n".join(wrap(paragraphs[0], 30, "* ", "  ")))
def table(rows, header):
    rows = [[str(c) for c in r] for r in rows]
    widths = [max(len(r[i]) for r in rows + [header]) for i in range(len(header))]
    line = "+".join("-" * (w + 2) for w in widths)
    yield " | ".join(h.center(w) for h, w in zip(header, widths)).rstrip()
    yield line
    for r in rows: yield " | ".join(c.rjust(w) if c.replace(".", "").isdigit() else c.ljust(w) for c, w in zip(r, widths)).rstrip()
print(*table([["apple", 3, 1.25], ["kiwi", 12, 0.5], ["watermelon", 1, 10]], ["fruit", "n", "price"]), sep="\n")
def diff(a, b):
    lengths = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if a[i] == b[j] else max(lengths[i + 1][j], lengths[i][j + 1])
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]: yield " " + a[i]; i += 1; j += 1
        elif j == len(b) or i < len(a) and lengths[i + 1][j] >= lengths[i][j + 1]: yield "-" + a[i]; i += 1
        else: yield "+" + b[j]; j += 1
print(" ".join(diff("the quick brown fox".split(), "the slow brown dog fox".split())))
def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, c in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, d in enumerate(b, 1): previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (c != d))
    return row[-1]
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("same", "same"))
def template(text, **values):
    out, i = [], 0
    while (j := text.find("{{", i)) >= 0:
        k = text.index("}}", j)
        name, *filters = (p.strip() for p in text[j + 2:k].split("|"))
        value = values[name]
        for f in filters: value = getattr(value, f)()
        out += [text[i:j], str(value)]
        i = k + 2
    return "".join(out) + text[i:]
print(template("Dear {{ name | upper }}, you owe {{amount}}{{name|title|swapcase}}.", name="ann lee", amount=5))
