async def forgotten(x): return x
c = forgotten(1)
del c
print("after", flush=True)
async def closed(): pass
closed().close()
forgotten(3)
async def outer():
    forgotten(2)
    return 5
try:
    outer().send(None)
except StopIteration as stop:
    print(stop.value)
