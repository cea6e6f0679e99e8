import torpor
class Odd:
    def __hash__(self): return torpor.suspend("hash")
    def __eq__(self, o): return torpor.suspend("eq")
    def __len__(self): return torpor.suspend("len")
    def __enter__(self): return torpor.suspend("enter")
    def __exit__(self, *exc): return torpor.suspend("exit")
    def __iter__(self):
        while (v := torpor.suspend("next")) is not None: yield v
    def __getattr__(self, name): return torpor.suspend(name)
o = Odd()
d = {o: "found"}
print(len(o), d[o], list(o), o.missing, sorted([3, 1, 2], key=lambda x: torpor.suspend("key")))
with o as entered: raise ValueError("swallowed by the answer")
print(entered)
class Body:
    value = torpor.suspend("class body")
    values = [torpor.suspend("comprehension") for _ in range(2)]
print(Body.value, Body.values, f"{torpor.suspend('f-string'):>5}", (lambda x=torpor.suspend("default"): x)())
try: raise KeyError("k")
except KeyError as e: print(torpor.suspend("handler"), repr(e))
finally: print(torpor.suspend("finally"))
