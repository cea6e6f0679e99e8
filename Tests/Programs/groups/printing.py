def leaf(n):
    raise ValueError(n)
def collect(*fs):
    errors = []
    for f in fs:
        try: f()
        except Exception as error: errors.append(error)
    return errors
def inner(): raise ExceptionGroup("inner", collect(lambda: leaf(1), lambda: 1 / 0))
try:
    raise LookupError("before")
except LookupError:
    error = ExceptionGroup("outer", collect(inner, lambda: leaf("two")) + [KeyError("plain")])
    error.add_note("a note\nof two lines")
    error.exceptions[1].add_note("leaf note")
    raise error
