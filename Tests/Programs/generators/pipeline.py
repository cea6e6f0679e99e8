LOG = """\
10:01 INFO start id=1
10:02 WARN slow id=2
10:02 INFO work id=1
10:05 FAIL broke id=3
10:07 INFO done id=1

10:09 FAIL broke id=2
bad line"""

def lines(text):
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield number, line

def parse(numbered):
    for number, line in numbered:
        try:
            time, level, verb, ident = line.split()
        except ValueError as error:
            print("skip", number, error)
            continue
        yield {"time": time, "level": level, "verb": verb, "id": int(ident.partition("=")[2])}

def where(records, **wanted):
    for record in records:
        if all(record[k] == v for k, v in wanted.items()):
            yield record

def group(records, key):
    groups = {}
    for record in records:
        groups.setdefault(record[key], []).append(record)
    yield from sorted(groups.items())

def tee(iterable, n=2):
    it = iter(iterable)
    queues = [[] for _ in range(n)]
    def gen(mine):
        while True:
            if not mine:
                try:
                    value = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(value)
            yield mine.pop(0)
    return [gen(q) for q in queues]

def chunk(iterable, size):
    it = iter(iterable)
    while piece := [x for _, x in zip(range(size), it)]:
        yield piece

def window(iterable, n):
    buffer = []
    for x in iterable:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            del buffer[0]

print([r["verb"] for r in where(parse(lines(LOG)), level="INFO")])
for level, records in group(parse(lines(LOG)), "level"):
    print(level, [(r["time"], r["id"]) for r in records])
a, b = tee(parse(lines(LOG)))
print(next(a)["verb"], next(a)["verb"], next(b)["verb"], len(list(a)), len(list(b)))
print(list(chunk(range(7), 3)), list(window("abcde", 3)))
def roundrobin(*iterables):
    pending = [iter(i) for i in iterables]
    while pending:
        for it in pending[:]:
            try:
                yield next(it)
            except StopIteration:
                pending.remove(it)
print("".join(roundrobin("ABC", "D", "EF")))
def merge(*its):
    heads = [[next(i), n, i] for n, i in enumerate(map(iter, its))]
    while heads:
        smallest = min(heads, key=lambda h: h[:2])
        yield smallest[0]
        try:
            smallest[0] = next(smallest[2])
        except StopIteration:
            heads.remove(smallest)
print(list(merge([1, 4, 7], [2, 5, 8], [0, 9])))
