# Warnings: filters, registries, and what is shown.
import sys
import _warnings

shown = []


class Stream:
    def write(self, text):
        shown.append(text)

    def flush(self):
        pass


real, sys.stderr = sys.stderr, Stream()


def old():
    _warnings.warn("do not use old()", DeprecationWarning, stacklevel=2)


for _ in range(2):
    old()
old()
_warnings.warn("by default")
_warnings.warn(RuntimeWarning("an instance"))
_warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
_warnings.warn_explicit("ignored", ImportWarning, "file.py", 7)
registry = {}
for _ in range(2):
    _warnings.warn_explicit("with registry", UserWarning, "file.py", 8, registry=registry)
_warnings.filters.insert(0, ("error", None, UserWarning, None, 0))
_warnings._filters_mutated()
try:
    _warnings.warn("raised")
except UserWarning as warning:
    print(repr(warning))
_warnings.filters[0] = ("always", None, UserWarning, None, 0)
_warnings._filters_mutated()
for _ in range(2):
    _warnings.warn_explicit("with registry", UserWarning, "file.py", 8, registry=registry)
for arguments in [("x", int), ("x", 3)]:
    try:
        _warnings.warn(*arguments)
    except TypeError as error:
        print(error)
sys.stderr = real
print("".join(shown))
