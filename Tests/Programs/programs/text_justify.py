# Breaking text into lines: greedy, and with the least sum of squares; then set flush, centred, in columns.


def greedy(words, width):
    line = []
    for word in words:
        if line and len(" ".join(line)) + 1 + len(word) > width:
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def balanced(words, width):
    cost, cut = [0] + [None] * len(words), [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        length = -1
        for start in range(end - 1, -1, -1):
            length += len(words[start]) + 1
            if length > width and start != end - 1:
                break
            rest = max(width - length, 0)
            total = cost[start] + (0 if end == len(words) else rest ** 2)
            if cost[end] is None or total < cost[end]:
                cost[end], cut[end] = total, start
    lines, end = [], len(words)
    while end:
        lines.append(words[cut[end]:end])
        end = cut[end]
    return lines[::-1]


def flush(line, width, last):
    if last or len(line) == 1:
        return " ".join(line).ljust(width)
    gaps, space = len(line) - 1, width - sum(map(len, line))
    wide, extra = divmod(space, gaps)
    return "".join(w + " " * (wide + (i < extra)) for i, w in enumerate(line[:-1])) + line[-1]


def hyphenated(word, width):
    while len(word) > width:
        yield word[:width - 1] + "-"
        word = word[width - 1:]
    yield word


def columns(lines, count, gap=3):
    height = -(-len(lines) // count)
    parts = [lines[i * height:(i + 1) * height] for i in range(count)]
    widths = [max(map(len, part), default=0) for part in parts]
    for row in range(height):
        cells = [(part[row] if row < len(part) else "").ljust(w) for part, w in zip(parts, widths)]
        yield (" " * gap).join(cells).rstrip()


TEXT = "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife."
words = TEXT.split()
for name, maker in ("greedy", greedy), ("balanced", balanced):
    lines = list(maker(words, 22))
    print(f"{name:-^26}")
    for i, line in enumerate(lines):
        print("|" + flush(line, 22, i == len(lines) - 1) + "|")
    print(sum((22 - len(" ".join(line))) ** 2 for line in lines[:-1]))
print(list(hyphenated("Donaudampfschifffahrt", 8)), list(hyphenated("short", 8)))
for line in greedy(words[:12], 20):
    print("{:^{width}}".format(" ".join(line), width=20).replace(" ", "."))
for line in columns([" ".join(line) for line in greedy(words, 14)], 3):
    print(line)
print(list(greedy([], 5)), balanced([], 5), list(greedy(["toolongword", "a"], 3)), balanced(["toolongword", "a"], 3))
