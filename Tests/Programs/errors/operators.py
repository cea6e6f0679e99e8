values = {"1": 1, "1.5": 1.5, "'s'": "s", "b'b'": b"b", "[1]": [1], "(1,)": (1,), "{1: 2}": {1: 2}, "{1}": {1}, "None": None, "len": len, "int": int, "1j": 1j, "...": ...}
for op in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", "&", "|", "<"):
    for left in ("1", "'s'", "[1]", "None", "{1}", "int"):
        for right in values:
            try:
                eval(f"a {op} b", {"a": values[left], "b": values[right]})
            except TypeError as error:
                print(left, op, right, "|", error)
            except Exception as error:
                print(left, op, right, "|", type(error).__name__, error)
for op in ("-", "+", "~", "not "):
    for name in values:
        try:
            eval(f"{op}a", {"a": values[name]})
        except TypeError as error:
            print(op, name, "|", error)
