print("a begins")
from . import b
name = "a"
def partner():
    return b.name
print("a ends")
