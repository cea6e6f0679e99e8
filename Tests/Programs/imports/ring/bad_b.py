from .bad_a import f
def g():
    return 2
