class Transient(Exception): pass
class Fatal(Exception): pass

def retry(times, *kinds):
    def decorate(f):
        def wrapper(*args):
            errors = []
            for attempt in range(1, times + 1):
                try:
                    result = f(attempt, *args)
                except kinds as error:
                    errors.append(f"{attempt}:{error}")
                    last = error
                else:
                    return result, errors
            raise RuntimeError(f"gave up after {times}: {errors}") from last
        return wrapper
    return decorate

@retry(3, Transient)
def fetch(attempt, succeed_at):
    if succeed_at == "never ever":
        raise Fatal("stop")
    if attempt < succeed_at:
        raise Transient(f"not yet {attempt}")
    return f"ok at {attempt}"

for at in (1, 3, 4, "never ever"):
    try:
        print(fetch(at))
    except (RuntimeError, Fatal) as error:
        print(type(error).__name__, error, "<-", repr(error.__cause__))

class Stack:
    def __init__(self): self.callbacks = []
    def push(self, f, *args): self.callbacks.append((f, args))
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        pending = value
        while self.callbacks:
            f, args = self.callbacks.pop()
            try:
                f(*args)
            except Exception as error:
                error.__context__ = pending
                pending = error
        if pending is not value:
            raise pending
        return False

def fail(n): raise ValueError(n)
try:
    with Stack() as s:
        s.push(print, "cleanup 1")
        s.push(fail, "cleanup 2")
        s.push(print, "cleanup 3")
        raise KeyError("body")
except ValueError as error:
    print(repr(error), repr(error.__context__))

def validate(record):
    problems = []
    for field, check in (("name", str), ("age", int)):
        try:
            value = record[field]
            if not isinstance(value, check):
                raise TypeError(f"{field}: expected {check.__name__}, got {type(value).__name__}")
        except KeyError as error:
            problems.append(f"missing {error}")
        except TypeError as error:
            problems.append(str(error))
    return problems or "valid"
print(validate({"name": "x", "age": 3}), validate({"name": 3}), validate({}))
def parse(text):
    for kind in (int, float, complex):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
print([parse(t) for t in ("12", "1.5", "2j", "abc", "0x1", "1_000", "nan")])
