# A module whose body is long: an import can be suspended anywhere.
import sys
print("before")
from busy import table, report, Registry
print(table[10], report(), Registry.names)
def late():
    from busy.inner import compute
    return [compute(n) for n in range(4)]
print(late(), sorted(m for m in sys.modules if m.startswith("busy")))
values = [__import__("busy.inner", fromlist=["x"]).compute(n) for n in (5, 6)]
print(values)
try:
    from busy import fails
except ValueError as error:
    print(error, repr(error.__context__), "busy.fails" in sys.modules)
