# Files stay where they are while the program stops: several of them, read and written in turns.
import time
A, B = (f"/tmp/torpor-test-{time.time_ns()}-{n}" for n in "ab")
with open(A, "w") as a, open(B, "wb") as b:
    for i in range(40):
        print("line", i, "é" * (i % 3), file=a)
        b.write(bytes([i, 10]))
log = []
with open(A) as a, open(B, "rb") as b, open(A) as again:
    for i, line in enumerate(a):
        if i % 2: log.append((line.strip(), b.read(3), again.readline()[:6], again.tell()))
    print(log, a.readline() == "", b.tell())
with open(A, "r+") as a:
    a.seek(10); head = a.readline(); a.seek(0, 2); a.write("appended\n"); a.seek(0)
    print(head, [line for line in a][-1], a.read() == "")
with open(A, "a") as a:
    for word in ("one", "two", "three"):
        a.write(word + " ")
        a.flush()
        print(open(A).read()[-10:])
class Numbers:
    def __init__(self, path): self.file = open(path, "rb")
    def __iter__(self): return self
    def __next__(self):
        pair = self.file.read(2)
        if not pair:
            self.file.close()
            raise StopIteration
        return pair[0]
def lines(path):
    with open(path) as f: yield from f
print(sum(Numbers(B)), max(len(l) for l in lines(A)))
g = lines(A); next(g); g.close()
def dropped():
    f = open(B, "w")
    f.write("written when it is dropped")
dropped()
print(open(B).read())
for path in (A, B): open(path, "w").close()
