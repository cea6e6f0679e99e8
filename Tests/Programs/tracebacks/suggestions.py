import sys
class Shape:
    width = 1
    def area(self): return 1
    def __init__(self): self.height = 2
def report(f):
    try:
        f()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        print(error)
counter = 1
report(lambda: conter)
report(lambda: Shape().widht)
report(lambda: Shape().heigt)
report(lambda: Shape().aera())
report(lambda: [].apend(1))
report(lambda: "".uper())
report(lambda: Shape.wdth)
report(lambda: pritn("x"))
report(lambda: totally_different_name_here)
report(lambda: Shape().zzz)
def local():
    velocity = 1
    return velocty
report(local)
report(lambda: sys.stdot)
def unbound():
    x1 = 1
    print(x2)
    x2 = 1
report(unbound)
def self_missing():
    class A:
        attribute = 1
        def f(self): return attribute
    return A().f()
report(self_missing)
