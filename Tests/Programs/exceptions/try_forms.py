def run(kind):
    log = []
    try:
        log.append("try")
        if kind == "value": raise ValueError("v")
        if kind == "key": raise KeyError("k")
        if kind == "zero": 1 / 0
        if kind == "attr": None.x
    except ValueError:
        log.append("except value")
    except (KeyError, IndexError) as error:
        log.append(f"except {error!r}")
    except ArithmeticError as error:
        log.append(f"arith {type(error).__name__}: {error}")
    except:
        log.append("bare")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log
for kind in ("none", "value", "key", "zero", "attr"):
    print(kind, run(kind))

def nested(where):
    log = []
    try:
        try:
            if where == "inner": raise ValueError
            try:
                if where == "deep": raise KeyError
            finally:
                log.append("deep finally")
        except ValueError:
            log.append("inner except")
            if where == "inner":
                raise TypeError("from handler")
        else:
            log.append("inner else")
            if where == "else": raise IndexError
        finally:
            log.append("inner finally")
    except Exception as error:
        log.append(type(error).__name__)
    return log
for where in ("no", "inner", "deep", "else"):
    print(where, nested(where))

def name_unbound():
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        e
    except NameError as error:
        return str(error)
print(name_unbound())
e = 1
try:
    raise ValueError
except ValueError as e:
    del e
try:
    e
except NameError as error:
    print(error)
def dynamic(types):
    try:
        raise KeyError("x")
    except types as error:
        return repr(error)
print(dynamic(KeyError), dynamic((ValueError, LookupError)))
for bad in (5, "x", (ValueError, 5), int, None):
    try:
        dynamic(bad)
    except TypeError as error:
        print(error, repr(error.__context__))
def lazy():
    print("evaluated")
    return ValueError
try:
    pass
except lazy():
    pass
try:
    raise ValueError
except KeyError:
    pass
except lazy():
    print("caught")
def order():
    for i in range(3):
        try:
            if i == 1: raise ValueError
            yield i
        except ValueError:
            yield "handled"
        else:
            yield "else"
print(list(order()))
