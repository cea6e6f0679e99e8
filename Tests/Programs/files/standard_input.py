import sys
print(sys.stdin.read() == "", sys.stdin.readline() == "", list(sys.stdin), sys.stdin.fileno(), sys.stdin.readable(), sys.stdin.writable(), sys.stdin is sys.__stdin__)
for ask in (lambda: input(), lambda: input("prompt "), lambda: input(5)):
    try: ask()
    except EOFError as e: print(repr(e))
class Fake:
    def __init__(self, *lines): self.lines = list(lines)
    def readline(self): return self.lines.pop(0) if self.lines else ""
sys.stdin = Fake("first\n", "no end", 5)
print(input(), input("? "))
for _ in range(2):
    try: input()
    except (EOFError, TypeError) as e: print(type(e).__name__, e)
sys.stdin = None
try: input()
except RuntimeError as e: print(e)
