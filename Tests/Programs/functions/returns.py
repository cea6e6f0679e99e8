def nothing(): pass
def bare(): return
def many(): return 1, 2, *range(3, 5)
def early(n):
    for i in range(10):
        if i == n:
            return "found", i
    else:
        return "none"

def in_finally():
    try:
        return "try"
    finally:
        return "finally"

def finally_changes():
    x = [1]
    try:
        return x
    finally:
        x.append(2)

def finally_rebinds():
    x = 1
    try:
        return x
    finally:
        x = 2

def swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"

def loop_finally():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(("f", i))
    return out

def finally_continue():
    out = []
    while len(out) < 3:
        try:
            out.append(1)
            return "never"
        finally:
            if len(out) < 3:
                continue
    return out

def nested():
    try:
        try:
            return 1
        finally:
            print("inner")
    finally:
        print("outer")

for f in (
    nothing, bare, many, in_finally, finally_changes, finally_rebinds, swallows, loop_finally,
    finally_continue, nested,
):
    print(f.__name__, f())
print(early(3), early(20))
