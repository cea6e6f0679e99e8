import sys
class Code:
    def __str__(self): return "a code object of my own"
try:
    sys.exit(True)
except SystemExit as error:
    print(error.code)
raise SystemExit([1, "list", Code().__str__()])
