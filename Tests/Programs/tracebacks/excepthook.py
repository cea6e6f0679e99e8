import sys
def hook(kind, value, traceback):
    depth = 0
    while traceback:
        depth += 1
        traceback = traceback.tb_next
    print("hook:", kind.__name__, value, depth)
sys.excepthook = hook
def f():
    g()
def g():
    raise LookupError("to the hook")
print(sys.__excepthook__ is not sys.excepthook)
f()
