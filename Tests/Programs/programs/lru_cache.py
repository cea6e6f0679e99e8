class Link:
    __slots__ = ("previous", "next", "key", "value")

class LRU:
    def __init__(self, capacity):
        self.capacity, self.map = capacity, {}
        self.root = root = Link()
        root.previous = root.next = root
        self.hits = self.misses = 0
    def _unlink(self, link):
        link.previous.next, link.next.previous = link.next, link.previous
    def _push(self, link):
        last = self.root.previous
        last.next = self.root.previous = link
        link.previous, link.next = last, self.root
    def get(self, key, default=None):
        link = self.map.get(key)
        if link is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(link)
        self._push(link)
        return link.value
    def put(self, key, value):
        if key in self.map:
            link = self.map[key]
            self._unlink(link)
        else:
            if len(self.map) >= self.capacity:
                oldest = self.root.next
                self._unlink(oldest)
                del self.map[oldest.key]
            link = self.map[key] = Link()
            link.key = key
        link.value = value
        self._push(link)
    def __iter__(self):
        link = self.root.next
        while link is not self.root:
            yield link.key, link.value
            link = link.next
    def __len__(self): return len(self.map)
    def __repr__(self): return "LRU(" + ", ".join(f"{k}={v}" for k, v in self) + ")"

def cached(capacity):
    def decorate(f):
        cache = LRU(capacity)
        missing = object()
        def wrapper(*args):
            value = cache.get(args, missing)
            if value is missing:
                value = f(*args)
                cache.put(args, value)
            return value
        wrapper.cache = cache
        return wrapper
    return decorate

c = LRU(3)
for k in "abcd": c.put(k, k.upper())
print(c, c.get("a"), c.get("b"), c)
c.put("c", "changed")
c.put("e", "E")
print(c, len(c), "d" in c.map, list(c), c.hits, c.misses)
@cached(10)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache.hits, fib.cache.misses, len(fib.cache), dict(fib.cache)[(60,)])
seed, big = 1, LRU(20)
for _ in range(400):
    seed = (seed * 48271) % 2147483647
    if big.get(seed % 40) is None: big.put(seed % 40, seed)
print(big.hits, big.misses, len(big), sum(k for k, _ in big))
