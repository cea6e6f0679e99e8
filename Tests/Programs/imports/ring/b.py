print("b begins")
from . import a
print("a has a name yet:", hasattr(a, "name"))
name = "b"
def partner():
    return a.name
print("b ends")
