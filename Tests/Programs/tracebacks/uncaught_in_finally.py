class Resource:
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__)
        raise RuntimeError("while closing")

def work():
    with Resource() as r:
        try:
            r.missing
        finally:
            print("finally")

try:
    work()
finally:
    print("outermost")
