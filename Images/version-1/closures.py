"""Functions that share code, and functions that share cells."""
import torpor

def pair(n):
    shared = n
    def get():
        return shared
    def add(k=1, *, twice=False):
        nonlocal shared
        shared += k * 2 if twice else k
        return shared
    return get, add

pairs = [pair(i) for i in range(5)]
get, add = pairs[2]
add(10)
torpor.suspend()
add(5, twice=True)
print([g() for g, _ in pairs], get.__code__ is pairs[4][0].__code__, get.__closure__[0] is add.__closure__[0])
print(get.__closure__[0] is pairs[4][0].__closure__[0], add.__kwdefaults__, add.__defaults__)
