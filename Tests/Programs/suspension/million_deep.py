# Row 6: deep data is alive while the program is stopped.
deep = []
for _ in range(100_000): deep = [deep]
class Link:
    def __init__(self, next): self.next = next
chain = None
for _ in range(5_000): chain = Link(chain)
n = 0
while chain:
    chain = chain.next
    n += 1
print(n)
n = 0
while deep:
    deep = deep[0]
    n += 1
print(n)
