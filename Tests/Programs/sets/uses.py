def primes(n):
    candidates = set(range(2, n))
    for p in range(2, int(n ** 0.5) + 1):
        if p in candidates: candidates -= set(range(p * p, n, p))
    return sorted(candidates)
print(primes(60))
graph = {"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": {"e"}, "e": set(), "x": {"y"}, "y": {"x"}}
def reachable(start):
    seen, frontier = set(), {start}
    while frontier:
        seen |= frontier
        frontier = set().union(*(graph[n] for n in frontier)) - seen
    return seen
print({n: "".join(sorted(reachable(n))) for n in graph})
def components(edges):
    groups = []
    for edge in edges:
        joined = set(edge)
        rest = []
        for g in groups:
            if g & joined: joined |= g
            else: rest.append(g)
        groups = rest + [joined]
    return sorted(map(sorted, groups))
print(components([(1, 2), (3, 4), (2, 5), (6, 7), (7, 3)]))
def unique(items):
    seen = set()
    return [x for x in items if not (x in seen or seen.add(x))]
print(unique([3, 1, 3, 2, 1]), unique("mississippi"))
def topological(deps):
    deps = {k: set(v) for k, v in deps.items()}
    for item in set().union(*deps.values()) - set(deps): deps[item] = set()
    while deps:
        ready = sorted(k for k, v in deps.items() if not v)
        if not ready: raise ValueError(f"cycle among {sorted(deps)}")
        yield ready
        deps = {k: v - set(ready) for k, v in deps.items() if k not in ready}
print(list(topological({"app": ["lib", "net"], "lib": ["core"], "net": ["core", "io"], "io": []})))
try:
    print(list(topological({"a": ["b"], "b": ["a"], "c": []})))
except ValueError as error:
    print(error)
def powerset(s):
    out = {frozenset()}
    for x in s: out |= {o | {x} for o in out}
    return out
print(len(powerset(range(6))), sorted(map(sorted, powerset({1, 2, 3}))))
print(bool({1, 2} & {3}), {1, 2, 3} - {2} == {1, 3}, frozenset("abc") == frozenset("cba"))
print(len({frozenset(p) for p in [(1, 2), (2, 1), (3,)]}))
letters = set("the quick brown fox jumps over the lazy dog") - {" "}
print(len(letters), letters == set(map(chr, range(97, 123))), sorted(set("hello") ^ set("world")))
