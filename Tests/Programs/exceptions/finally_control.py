def log_calls():
    out = []
    for i in range(6):
        try:
            try:
                if i == 1: continue
                if i == 2: raise ValueError(i)
                if i == 4: break
                out.append(("body", i))
            except ValueError as error:
                out.append(("except", error.args[0]))
                continue
            else:
                out.append(("else", i))
            finally:
                out.append(("inner", i))
        finally:
            out.append(("outer", i))
    else:
        out.append("no break")
    return out
print(log_calls())

def break_in_finally():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            break
    return "raise swallowed", i
print(break_in_finally())

def return_in_loop_finally():
    for i in range(3):
        try:
            return "try", i
        finally:
            if i < 2:
                continue
print(return_in_loop_finally())

def override():
    try:
        raise ValueError("lost")
    except ValueError:
        try:
            return "first"
        finally:
            return "second"
print(override())

def raise_in_finally():
    try:
        raise ValueError("one")
    finally:
        raise KeyError("two")
try:
    raise_in_finally()
except KeyError as error:
    print(repr(error), repr(error.__context__))

def return_then_raise():
    try:
        return "value"
    finally:
        raise KeyError("instead")
try:
    return_then_raise()
except KeyError as error:
    print(repr(error), error.__context__)

def nested_return():
    try:
        for i in range(3):
            try:
                while True:
                    try:
                        return [i]
                    finally:
                        print("a")
            finally:
                print("b")
    finally:
        print("c")
print(nested_return())

def many(n):
    try:
        if n == 0: return "zero"
        try:
            if n == 1: return "one"
            raise KeyError(n)
        except KeyError:
            if n == 2: return "two"
            raise
        finally:
            if n == 3: return "three overrides"
    except KeyError as e:
        return f"four: {e}"
    finally:
        print("end", n)
print([many(n) for n in range(5)])
def while_else():
    n = 0
    while n < 3:
        n += 1
        try:
            if n == 2: continue
        finally:
            if n == 5: break
    else:
        return "else ran"
print(while_else())
def handler_break():
    for x in "abc":
        try:
            raise ValueError(x)
        except ValueError as e:
            if x == "b": break
    return x, "e" in locals()
print(handler_break())
def generator():
    for i in range(3):
        try:
            yield i
            if i == 1: return
        finally:
            yield ("finally", i)
print(list(generator()))
