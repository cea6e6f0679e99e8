def traced(f):
    def wrapper(*args, **kwargs):
        return f(*args,
                 **kwargs)
    return wrapper

class Service:
    @traced
    def handle(self, request):
        return self._lookup(request["id"])

    def _lookup(self, ident):
        table = {n: n * n for n in range(3)}
        return table[ident]

    @property
    def status(self):
        return self.handle({"id": 99})

s = Service()
print(s.handle({"id": 2}))
print(s.status)
